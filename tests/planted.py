"""Made-up credentials for tests. They are put together here, so that no scanner finds the file."""

from typing import NamedTuple

RANDOM = "zK39fjw02-kfjQpz8u"


class Planted(NamedTuple):
    """A text with a credential, and the part of it that must not be seen."""

    text: str
    secret: str


def joined(*parts: str) -> str:
    return "".join(parts)


def _whole(*parts: str) -> Planted:
    return Planted("".join(parts), "".join(parts))


_LONG = "abcdefghijklmnopqrstuvwxyz0123456789"

SECRETS = {
    "address": Planted(joined("https://user:", "pass", "word@host/simple"), "password"),
    "address with a port": Planted(joined("http://u:", RANDOM, "@host:8080/"), RANDOM),
    "address with a token": Planted(joined("https://", RANDOM, "@host/"), RANDOM),
    "database": Planted(joined("postgresql+x://me:", "s3/cr#t", "@db/x"), "s3/cr#t"),
    "spark connect": Planted(joined("sc://host:15002/;use_ssl=true;", "token=short1"), "short1"),
    "signed address": Planted(
        joined("https://b.s3/k?X-Amz-", "Signature=", "0a1b" * 16), "0a1b" * 16
    ),
    "azure": Planted(joined("https://a.blob/c?sv=1&", "sig=", "aB3d" * 10, "%3D"), "aB3d" * 10),
    "aws key": _whole("AK", "IAIOSFODNN7EXAMPLE"),
    "aws session key": _whole("AS", "IAIOSFODNN7EXAMPLE"),
    "aws secret": _whole("wJalrXUtnFEMI/K7MDENG", "/bPxRfiCYEXAMPLEKEY"),
    "github": _whole("gh", "p_", _LONG),
    "github, fine-grained": _whole("github", "_pat_11ABC_", _LONG),
    "gitlab": _whole("gl", "pat-", _LONG[:20]),
    "slack": _whole("xox", "b-123456789012-", _LONG[:12]),
    "slack hook": Planted(
        joined("https://hooks.slack.com/", "services/T01AB/B02CD/", _LONG[:20]), _LONG[:20]
    ),
    "pypi": _whole("py", "pi-AgEIcHlwaS5vcmcC", _LONG),
    "hugging face": _whole("h", "f_", _LONG[:34]),
    "google": _whole("AI", "za", _LONG[:35]),
    "stripe": _whole("sk_", "live_", _LONG[:24]),
    "npm": _whole("np", "m_", _LONG),
    "vault": _whole("hv", "s.", _LONG[:24]),
    "json web token": _whole("ey", "JhbGciOiJIUzI1NiJ9.ey", "JzdWIiOiIxIn0.abc-DEF_ghi"),
    "private key": _whole("-----BEGIN RSA ", "PRIVATE KEY-----"),
    "encoded private key": _whole("LS0tLS1CRUdJTi", "BSU0EgUFJJVkFURSBLRVktLS0tLQ"),
    "header": Planted(joined("Authorization: Bea", "rer ", RANDOM), RANDOM),
}

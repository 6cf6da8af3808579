"""Credentials in texts, recognised by their value: the one place that knows what they look like.

Standard library only, because a pod uses it before its packages are installed.
"""

import json
import math
import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any
from urllib.parse import quote

from ml_pipeline.errors import CredentialError

HIDDEN = "***"
PLACES_SHOWN = 20
SHORTEST = 6
"""Fewest characters of a value that counts as a credential because of the name of its key."""
SHORTEST_KNOWN = 8
"""Fewest characters of a variable's value that is searched in texts."""
SHORTEST_RANDOM = 12
"""Fewest characters of a value that looks random; with three kinds of characters, fewer suffice."""
SHORTEST_MIXED = 8
BITS_OF_RANDOM = 2.8
"""Entropy per character from which a text under the name of a secret looks random."""
BITS_OF_A_KEY = 4.2
"""Entropy per character from which 40 characters look like a secret key of AWS; a path has less."""

_PATTERNS = {
    "the user and password of an address": r"(?<=://)[^\s/:@\"'`]{0,256}:(?!\d{1,5}(?:[/?#]|$))"
    r"(?P<address>[^\s@\"'`{}<>*…]{1,512})@(?=[\w\[])",
    "an access token in an address": r"(?<=://)(?P<user>[^\s/:@\"'`]{12,512})@(?=[\w\[])",
    "the token of a Spark Connect address": r"\bsc://\S{0,512}?;token=(?P<spark>[^\s;\"'{}<>*…]+)",
    "a signed address": r"[?&;](?:X-Amz-Signature|X-Amz-Security-Token|X-Goog-Signature|Signature"
    r"|sig|sas|access_token)=(?P<signed>[\w%+/.~-]{16,}={0,2})",
    "an AWS access key": r"\b(?P<aws>A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16})\b",
    "an AWS secret key": r"(?<![\w/+.-])(?P<awssecret>[A-Za-z0-9/+]{40})(?![\w/+=.-])",
    "a private key": r"(?P<pem>-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----"
    r"(?:[^-]*-----END [A-Z0-9 ]{0,40}-----)?)",
    "an encoded private key": r"\b(?P<pem64>LS0tLS1CRUdJTi(?!BDRVJUSUZJQ0FUR|BQVUJMSUMg)"
    r"[A-Za-z0-9+/]{8,}={0,2})",
    "a JSON web token": r"(?<![\w/+-])(?P<jwt>eyJ[\w-]{8,}(?:\.[\w-]*){1,4}"
    r"|eyJ[A-Za-z0-9+/_-]{24,}={0,2})",
    "an access token": r"(?<![\w-])(?P<token>gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{20,}"
    r"|gl(?:agent|cbt|dt|ft|imt|oas|pat|ptt|rt|soat)-[\w-]{16,}|xox[a-z]-[\w-]{10,}|pypi-Ag[\w-]{16,}|hf_[A-Za-z0-9]{30,}"
    r"|AIza[\w-]{35}|ya29\.[\w-]{20,}|sk-(?=[\w-]*\d)[\w-]{20,}|[rs]k_live_\w{16,}|npm_[A-Za-z0-9]{36}"
    r"|SG\.[\w-]{16,}\.[\w-]{16,}|dop_v1_[0-9a-f]{64}|hv[sbr]\.[\w-]{20,}|dckr_pat_[\w-]{20,}"
    r"|dapi[0-9a-f]{32}|AKCp[A-Za-z0-9]{20,}|cmVmdGtu[A-Za-z0-9]{20,}|AGE-SECRET-KEY-1\w{20,})",
    "a chat hook": r"hooks\.slack\.com/services/(?P<hook>T\w+/B\w+/\w{16,})",
    "an authorization header": r"\b[Bb](?:earer|asic)\s+(?P<header>[\w.~+/-]{12,}={0,2})",
}
_RANDOM = ("an access token in an address", "an authorization header")
"""Kinds that count only if the text looks random: `ssh://git@host` and `Bearer token` do not."""
_KNOWN = [(kind, re.compile(pattern)) for kind, pattern in _PATTERNS.items()]
_PART_OF_NAME = (
    r"secret|passw(?:or)?d|passphrase|pwd|token(?!iz)|api[_.-]?key|access[_.-]?key|private[_.-]?key"
    r"|account[_.-]?key|credential|cookie"
)
_SECRET_NAME = re.compile(_PART_OF_NAME, re.IGNORECASE)
_NAMES_OF_OTHERS = re.compile(
    r"(?:name|file|path|dir|env|class|provider|type|method|url|uri|key[_.-]?id|ttl|timeout|_s"
    r"|secretkey|secretname|pull[_-]?secrets?)$",
    re.IGNORECASE,
)
"""Ends of names such as `token_file`: what they hold says where a secret is, not what it is."""
_REFERENCES = {"secret_env", "secretAsEnv", "image_pull_secrets", "imagePullSecret"}
"""Keys of settings and pipelines below which Kubernetes secrets are named."""
_ASSIGNED = re.compile(
    rf"(?P<name>(?:{_PART_OF_NAME}|\b_?auth\b)[\w.-]{{0,64}})[\"']?\s*(?P<sign>[:=])\s*"
    r"(?:(?P<quote>[\"'])(?P<quoted>[^\"'\n]{6,})(?P=quote)"
    r"|(?P<bare>[^\s\"'`,;({\[<][^\s\"'`,;]{5,}))",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"passw(?:or)?d|passphrase|pwd", re.IGNORECASE)
"""Names whose values need not look random: people choose passwords."""
_PLACEHOLDER = re.compile(
    r"^[*.…x_-]+$|^your[-_ ]|\$\{|\$\(|^\$\w+$|<[^<>]*>|^\{.*\}$|…|^(?:true|false|none|null)$",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^(?:file:|s3a?:|[~.]?/|[A-Za-z]:\\)")
_WORDS = re.compile(r"(?:[A-Z]?[a-z]+|[A-Z]+|\d{1,4})(?:[-_. /:](?:[A-Z]?[a-z]+|[A-Z]+|\d{1,4}))*")


@dataclass(frozen=True)
class Credential:
    """Place of a credential in a text; the credential itself is not part of it."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class Finding:
    """Place of a credential in nested values: the keys that lead there, and what it looks like."""

    location: tuple[str, ...]
    kind: str

    @property
    def place(self) -> str:
        """The keys as one text, fit for a message."""
        return redact(".".join(self.location))


def credentials_in(
    text: str, known: Mapping[str, str] | None = None, *, is_code: bool = False
) -> list[Credential]:
    """Return the credentials in a text, in order.

    Args:
        text: Any text.
        known: Values that are credentials, mapped to what they are, as from `known_credentials`.
        is_code: Whether the text is a program, where only quoted texts are values.
    """
    matches = [
        Credential(kind, match.start(match.lastgroup or 0), match.end(match.lastgroup or 0))
        for kind, pattern in _KNOWN
        for match in pattern.finditer(text)
        if _counts(kind, match[match.lastgroup or 0])
    ]
    matches += _assigned(text, is_code=is_code)
    for value, kind in (known or {}).items():
        matches += [
            Credential(kind, match.start(), match.end())
            for match in re.finditer(re.escape(value), text)
        ]
    return sorted(matches, key=lambda each: (each.start, -each.end))


def credentials_below(
    values: Any, known: Mapping[str, str] | None = None, location: tuple[str, ...] = ()
) -> Iterator[Finding]:
    """Yield the credentials in nested mappings and lists of texts.

    Here, a key with the name of a secret suffices: any text but a placeholder is then a credential.
    """
    if isinstance(values, Mapping):
        name, value = values.get("name"), values.get("value")
        if isinstance(name, str) and isinstance(value, str):  # an environment variable
            values = {**values, name: value}
        for key, value in values.items():
            yield from credentials_below(str(key), known, (*location, "(key)"))
            yield from credentials_below(value, known, (*location, str(key)))
    elif isinstance(values, list | tuple):
        for number, value in enumerate(values):
            yield from credentials_below(value, known, (*location, str(number)))
    elif isinstance(values, str):
        matches = credentials_in(values, known)
        is_named = bool(location) and _is_secret_name(location[-1])
        if matches:
            yield Finding(location, matches[0].kind)
        elif is_named and _is_literal(values) and not _REFERENCES & set(location):
            yield Finding(location, "a value under the name of a secret")


def refuse_credentials(values: Any, what: str, *, others: Sequence[str] = ()) -> None:
    """Reject nested values that contain a credential.

    Args:
        values: What is about to leave this machine: texts, mappings, lists.
        what: Its name in the message, such as `The Glue job`.
        others: Places of credentials that were found in it otherwise.

    Raises:
        CredentialError: At least one value is a credential; the message names the places.
    """
    findings = credentials_below(values, known_credentials())
    matches = (f"{each.place}: {each.kind}" for each in findings)
    places = list(islice(chain(others, matches), PLACES_SHOWN))
    if places:
        lines = "".join(f"\n  - {place}" for place in places)
        raise CredentialError(
            f"{what} contains credentials, which everyone could read there:{lines}\n"
            "Remove them, and replace them at their issuer if they were ever stored in a file. "
            "docs/security.md lists where secrets belong."
        )


def known_credentials(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the values of the environment variables that are named like secrets.

    Maps each value, also as it is written in an address, to what it is.
    """
    values: dict[str, str] = {}
    for name, text in environ.items():
        if _is_secret_name(name):
            kind = f"the value of the environment variable {name}"
            for value in _values_in(text):
                if len(value) >= SHORTEST_KNOWN and not value.isalpha() and _is_literal(value):
                    values |= {value: kind, quote(value, safe=""): kind}
    return values


def redact(text: str, environ: Mapping[str, str] = os.environ) -> str:
    """Return a text with each credential replaced by `***`."""
    parts, end = [], 0
    for match in credentials_in(text, known_credentials(environ)):
        if match.start >= end:
            parts += [text[end : match.start], HIDDEN]
        end = max(end, match.end)
    return "".join([*parts, text[end:]])


def _values_in(text: str) -> list[str]:
    """Return the values of a variable: those of a JSON object, else its text."""
    if text.startswith("{"):
        with suppress(ValueError):
            return [value for value in json.loads(text).values() if isinstance(value, str)]
    return [text]


def _assigned(text: str, *, is_code: bool) -> Iterator[Credential]:
    """Yield values that are assigned to the name of a secret, as in `token: …`, and look random."""
    for match in _ASSIGNED.finditer(text):
        group = "quoted" if match["quoted"] else "bare"
        if is_code and group == "bare":
            continue
        is_password = not is_code and match["sign"] == "=" and _PASSWORD.match(match["name"])
        is_secret = _is_literal if is_password else _is_random
        if not _NAMES_OF_OTHERS.search(match["name"]) and is_secret(match[group]):
            kind = f"a value assigned to {match['name']}"
            yield Credential(kind, match.start(group), match.end(group))


def _counts(kind: str, text: str) -> bool:
    """Return whether a match is more than the shape of a credential."""
    if _PLACEHOLDER.search(text):
        return False
    if kind == "an AWS secret key":
        return _mixture(text) >= len("aA1") and _entropy(text) >= BITS_OF_A_KEY
    return kind not in _RANDOM or _is_random(text)


def _is_secret_name(name: str) -> bool:
    return bool(_SECRET_NAME.search(name)) and not _NAMES_OF_OTHERS.search(name)


def _is_literal(text: str) -> bool:
    """Return whether a text is a value, not a placeholder, a number or a place."""
    is_number = text.replace(".", "", 1).isdigit()
    return len(text) >= SHORTEST and not (
        is_number or _PLACEHOLDER.search(text) or _PLACE.search(text)
    )


def _is_random(text: str) -> bool:
    """Return whether a text looks generated: mixed characters, high entropy, not just words."""
    shortest = SHORTEST_MIXED if _mixture(text) > len("a1") else SHORTEST_RANDOM
    if len(text) < shortest or not _is_literal(text) or _WORDS.fullmatch(text):
        return False
    has_digit = any(map(str.isdigit, text))
    return has_digit and " " not in text and _mixture(text) > 1 and _entropy(text) >= BITS_OF_RANDOM


def _mixture(text: str) -> int:
    """Return how many kinds of characters a text contains: digits, upper and lower case, others."""
    kinds = {"1" if each.isdigit() else each.isalpha() and (each.isupper() + 1) for each in text}
    return len(kinds)


def _entropy(text: str) -> float:
    """Return the entropy of a text in bits per character."""
    shares = [count / len(text) for count in Counter(text).values()]
    return -sum(share * math.log2(share) for share in shares)

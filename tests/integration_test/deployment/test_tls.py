"""Encrypted connections that fail: one message, an exit code, and no secret on the way."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import certifi
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.integration_test.deployment.conftest import SECRET, Deployer
from tests.kubeflow_server import KubeflowServer, running_kubeflow

LOOK = "Cannot ask for the version of Kubeflow: "


@dataclass
class Certificate:
    context: ssl.SSLContext
    file: Path


Issue = Callable[..., Certificate]


@pytest.fixture
def issue(tmp_path: Path) -> Issue:
    """Issues a certificate that signs itself."""

    def issue(name: str = "localhost", days: int = 1) -> Certificate:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = datetime.now(UTC)
        built = (
            x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
            .not_valid_before(now - timedelta(days=2))
            .not_valid_after(now + timedelta(days=days))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        private = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        (tmp_path / "key.pem").write_bytes(private)
        file = tmp_path / "server.pem"
        file.write_bytes(built.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file, tmp_path / "key.pem")
        return Certificate(context, file)

    return issue


@pytest.mark.parametrize(
    ("name", "days", "has_ca_file", "why"),
    [
        ("localhost", 1, False, "self-signed certificate"),
        ("localhost", -1, True, "certificate has expired"),
        (
            "elsewhere",
            1,
            True,
            "Hostname mismatch, certificate is not valid for 'localhost'",
        ),
    ],
)
@pytest.mark.parametrize("method", ["token", "dex"])
def test_certificate_that_is_not_trusted(
    name: str, days: int, has_ca_file: bool, why: str, method: str, issue: Issue, deployer: Deployer
) -> None:
    certificate = issue(name, days)
    deployer.set(sign_in__method=method, sign_in__token=SECRET)
    deployer.set(sign_in__username="user", sign_in__password=SECRET)
    deployer.monkeypatch.setenv("REQUESTS_CA_BUNDLE", certifi.where())  # must not win
    if has_ca_file:
        deployer.set(ca_file=str(certificate.file))
    with running_kubeflow(certificate.context) as server:
        deployer.set(host=server.url)
        failed = deployer.run("update")

    doing = "Cannot sign in: " if method == "dex" else LOOK
    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        f"{doing}the TLS certificate of {server.url} is not trusted: {why}. If your own "
        "authority signed it, set kubeflow.ca_file to the certificate of that authority."
    )
    assert server.requests == []  # the token was not sent
    assert SECRET not in failed.output + failed.stderr


def test_certificate_of_an_own_authority(issue: Issue, deployer: Deployer) -> None:
    certificate = issue()
    with running_kubeflow(certificate.context) as server:
        deployer.set(host=server.url, ca_file=str(certificate.file))

        assert deployer.run("update").exit_code == 0


@pytest.mark.parametrize(("method", "doing"), [("none", LOOK), ("dex", "Cannot sign in: ")])
def test_server_that_does_not_encrypt(
    method: str, doing: str, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    host = kubeflow.url.replace("http:", "https:")
    deployer.set(host=host, sign_in__method=method, request_retries="0")
    deployer.set(sign_in__username="user", sign_in__password=SECRET)

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        f"{doing}{host} and this machine could not establish an encrypted connection. Should "
        "kubeflow.host begin with http:// instead?"
    )


@pytest.mark.parametrize("method", ["none", "dex"])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "Cannot read {file} (kubeflow.ca_file): No such file or directory."),
        ("nothing", "{file} (kubeflow.ca_file) contains no certificate."),
    ],
)
def test_file_of_the_authority_that_is_no_good(
    content: str | None, message: str, method: str, deployer: Deployer, tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    if content:
        file.write_text(content)
    deployer.set(ca_file=str(file), sign_in__method=method)
    deployer.set(sign_in__username="user", sign_in__password=SECRET)

    failed = deployer.run("update")

    assert (failed.exit_code, failed.stderr.strip()) == (2, message.format(file=file))

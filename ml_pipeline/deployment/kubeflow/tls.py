"""Faults of encrypted connections, and what to do about them."""

import re
import ssl
from pathlib import Path

from ml_pipeline.errors import ConfigurationError

_DISTRUST = re.compile(r"certificate verify failed: (.+?)\.? \(_ssl")


def check_ca_file(path: Path | None) -> None:
    """Reject a certificate file that the clients could not use.

    Raises:
        ConfigurationError: The file is missing or contains no certificate.
    """
    try:
        if path:
            ssl.create_default_context(cafile=path)
    except ssl.SSLError:
        raise ConfigurationError(f"{path} (kubeflow.ca_file) contains no certificate.") from None
    except OSError as error:
        raise ConfigurationError(
            f"Cannot read {path} (kubeflow.ca_file): {error.strerror}."
        ) from error


def tls_fault(host: str, error: Exception) -> str:
    """Return an explanation of why no encrypted connection was established."""
    distrust = _DISTRUST.search(str(error))
    if distrust:
        return (
            f"the TLS certificate of {host} is not trusted: {distrust[1]}. If your own authority "
            "signed it, set kubeflow.ca_file to the certificate of that authority."
        )
    return (
        f"{host} and this machine could not establish an encrypted connection. Should "
        "kubeflow.host begin with http:// instead?"
    )

"""What is wrong with an encrypted connection, and what to do about it."""

import re
import ssl
from pathlib import Path

from ml_pipeline.errors import ConfigurationError

_DISTRUST = re.compile(r"certificate verify failed: (.+?)\.? \(_ssl")


def check_ca_file(path: Path | None) -> None:
    """Refuses a certificate file that the clients could not use.

    Raises:
        ConfigurationError: It is missing, or holds no certificate.
    """
    try:
        if path:
            ssl.create_default_context(cafile=path)
    except ssl.SSLError:
        raise ConfigurationError(f"{path} (kubeflow.ca_file) holds no certificate.") from None
    except OSError as error:
        raise ConfigurationError(
            f"Cannot read {path} (kubeflow.ca_file): {error.strerror}."
        ) from error


def tls_fault(host: str, error: Exception) -> str:
    """What to tell when no encrypted connection came about."""
    distrust = _DISTRUST.search(str(error))
    if distrust:
        return (
            f"the TLS certificate of {host} is not trusted: {distrust[1]}. If an authority of your "
            "own signed it, set kubeflow.ca_file to the certificate of that authority."
        )
    return (
        f"{host} and this machine agree on no encrypted connection. Does kubeflow.host have to "
        "begin with http:// instead?"
    )

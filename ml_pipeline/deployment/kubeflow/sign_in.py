"""Sign-in to Kubeflow: the credentials of requests, and the texts that must never be shown."""

import re
from dataclasses import dataclass
from html import unescape
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from urllib3 import exceptions as transport

from config.kubeflow import KubeflowSettings, SignInSettings
from ml_pipeline.deployment.kubeflow.tls import tls_fault
from ml_pipeline.deployment.kubeflow.transport import BoundedAdapter
from ml_pipeline.errors import ConfigurationError, KubeflowAccessError, KubeflowUnreachableError

_LOGIN_FORM = re.compile(r'<form[^>]*action="([^"]+)"', re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
_CHOICE = re.compile(r'href="([^"]*/dex/auth/(?:local|ldap)[^"]*)"', re.IGNORECASE)


@dataclass(frozen=True, repr=False)
class Credentials:
    """Credentials of a request: a bearer token, the header `Cookie`, and texts never to show."""

    token: str = ""
    cookie: str = ""
    secrets: tuple[str, ...] = ()


def sign_in(settings: KubeflowSettings) -> Credentials:
    """Return the credentials of the requests.

    Raises:
        ConfigurationError: A token file cannot be read, a credential is not a valid header, or it
            would be sent without encryption.
        KubeflowAccessError: Dex rejects user and password, or the login form is at an address to
            which the password must not be sent.
        KubeflowUnreachableError: Dex does not answer.
    """
    how = settings.sign_in
    _check_encryption(settings)
    match how.method:
        case "none":
            return Credentials()
        case "token" if how.token:
            return _with_token(how.token.get_secret_value().strip(), "kubeflow.sign_in.token")
        case "token":
            return _with_token_of(how.token_file, "kubeflow.sign_in.token_file")
        case "service_account":
            path = how.service_account_token_file
            return _with_token_of(path, "kubeflow.sign_in.service_account_token_file")
        case "cookie":
            cookie = how.cookie.get_secret_value().strip() if how.cookie else ""
            _check_header(cookie, "kubeflow.sign_in.cookie")
            values = [part.partition("=")[2].strip() for part in cookie.split(";")]
            return Credentials(cookie=cookie, secrets=(cookie, *values))
        case "dex":
            return _with_password(settings, how)


def _check_encryption(settings: KubeflowSettings) -> None:
    """Reject credentials for an address that would receive them as clear text."""
    parts = urlsplit(settings.host)
    needs_tls = parts.scheme == "http" and not _is_loopback(parts.hostname or "")
    if needs_tls and settings.sign_in.method != "none" and not settings.allow_http:
        raise ConfigurationError(
            f"kubeflow.host is {settings.host}, and the credentials of kubeflow.sign_in would be "
            "sent without encryption: use https://, a port-forward to localhost, or, in a network "
            "that you trust, kubeflow.allow_http: true."
        )


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _with_token(token: str, key: str) -> Credentials:
    _check_header(token, key)
    return Credentials(token=token, secrets=(token,))


def _check_header(text: str, key: str) -> None:
    """Reject invalid header values before a client complains and quotes them."""
    if not (text.isascii() and text.isprintable()):
        raise ConfigurationError(
            f"{key} contains a line break or an invalid character; was it copied completely?"
        )


def _with_token_of(path: Path | None, key: str) -> Credentials:
    try:
        token = path.read_text("utf-8").strip() if path else ""
    except OSError as error:
        raise ConfigurationError(f"Cannot read {path} ({key}): {error.strerror}.") from error
    if not token:
        raise ConfigurationError(f"{path} ({key}) is empty.")
    return _with_token(token, key)


def _with_password(settings: KubeflowSettings, how: SignInSettings) -> Credentials:
    """Submit the login form to which Kubeflow redirects browsers, and keep the cookies."""
    password = how.password.get_secret_value() if how.password else ""
    with requests.Session() as session:
        for scheme in ("http://", "https://"):
            session.mount(scheme, BoundedAdapter())
        try:
            cookies = _log_in(session, settings, str(how.username), password)
        except requests.exceptions.SSLError as error:
            raise KubeflowUnreachableError(
                f"Cannot sign in: {tls_fault(settings.host, error)}"
            ) from None
        # The texts of these errors may contain the form.
        except (requests.exceptions.RequestException, transport.HTTPError) as error:
            raise KubeflowUnreachableError(
                f"Cannot sign in: no answer from {settings.host} ({type(error).__name__})."
            ) from None
    cookie = "; ".join(f"{name}={value}" for name, value in cookies.items())
    return Credentials(cookie=cookie, secrets=(password, cookie, *cookies.values()))


def _log_in(
    session: requests.Session, settings: KubeflowSettings, username: str, password: str
) -> dict[str, str]:
    how: dict[str, Any] = {"timeout": settings.request_timeout_s}
    if settings.ca_file:  # with each request: REQUESTS_CA_BUNDLE overrides that of a session
        how["verify"] = str(settings.ca_file)
    page = session.get(settings.host, **how)
    choice = _CHOICE.search(page.text)
    if choice and not _LOGIN_FORM.search(page.text):
        page = session.get(urljoin(page.url, unescape(choice[1])), **how)
    form = _LOGIN_FORM.search(page.text)
    if not form or "/dex/" not in page.url:
        _check_origin(page.url, settings)  # a wrong origin may be the reason why there is no Dex
        raise KubeflowAccessError(
            f"{settings.host} does not lead to a Dex login form (status {page.status_code}); is "
            "kubeflow.sign_in.method correct?"
        )
    target = urljoin(page.url, unescape(form[1]))
    answer = _post(session, target, {"login": username, "password": password}, settings, how)
    approval = _LOGIN_FORM.search(answer.text) if "/approval" in answer.url else None
    if approval:
        target = urljoin(answer.url, unescape(approval[1]))
        answer = _post(session, target, {"approval": "approve"}, settings, how)
    if not answer.ok or "/dex/" in answer.url:
        raise KubeflowAccessError(
            f"Dex rejects the user '{username}'; check kubeflow.sign_in.username and the variable "
            "ML_PIPELINE_KUBEFLOW__SIGN_IN__PASSWORD."
        )
    return {str(cookie.name): str(cookie.value) for cookie in session.cookies}


def _post(
    session: requests.Session,
    target: str,
    form: dict[str, str],
    settings: KubeflowSettings,
    how: dict[str, Any],
) -> requests.Response:
    """Send a form to the origin of Kubeflow only, wherever a page wants it sent."""
    _check_origin(target, settings)
    answer = session.post(target, data=form, allow_redirects=False, **how)
    if answer.is_redirect:
        further = urljoin(answer.url, answer.headers["location"])
        _check_origin(further, settings)
        answer = session.get(further, **how)  # the form is never sent again, whatever the status
    return answer


def _check_origin(address: str, settings: KubeflowSettings) -> None:
    """Reject an address whose scheme, host or port differs from that of `kubeflow.host`."""
    if _origin(address) != _origin(settings.host):
        scheme, host, port = _origin(address)
        raise KubeflowAccessError(
            f"The sign-in leads from {settings.host} to {scheme}://{host}:{port}. The password is "
            "only sent to the address in kubeflow.host: set it to the address at which users sign "
            "in, or use another kubeflow.sign_in.method."
        )


def _origin(address: str) -> tuple[str, str, int]:
    parts = urlsplit(address)
    return parts.scheme, parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)

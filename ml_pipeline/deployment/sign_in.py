"""Signs in to Kubeflow: what a request has to carry, and which texts must never be shown."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import requests

from config.kubeflow import KubeflowSettings, SignInSettings
from ml_pipeline.deployment.tls import tls_fault
from ml_pipeline.errors import ConfigurationError, KubeflowAccessError, KubeflowUnreachableError

_LOGIN_FORM = re.compile(r'<form[^>]*action="([^"]+)"', re.IGNORECASE)
_CHOICE = re.compile(r'href="([^"]*/dex/auth/(?:local|ldap)[^"]*)"', re.IGNORECASE)


@dataclass(frozen=True, repr=False)
class Credentials:
    """What a request carries.

    Attributes:
        token: Bearer token; empty for none.
        cookie: The header `Cookie`; empty for none.
        secrets: Texts that must not be shown.
    """

    token: str = ""
    cookie: str = ""
    secrets: tuple[str, ...] = ()


def sign_in(settings: KubeflowSettings) -> Credentials:
    """Obtains what the requests have to carry.

    Raises:
        ConfigurationError: A token file cannot be read, or no header can carry what is given.
        KubeflowAccessError: Dex refuses user and password.
        KubeflowUnreachableError: Dex gives no answer.
    """
    how = settings.sign_in
    match how.method:
        case "none":
            return Credentials()
        case "token" if how.token:
            return _with_token(how.token.get_secret_value(), "kubeflow.sign_in.token")
        case "token":
            key = "kubeflow.sign_in.token_file"
            return _with_token(_read(how.token_file, key), key)
        case "service_account":
            key = "kubeflow.sign_in.service_account_token_file"
            return _with_token(_read(how.service_account_token_file, key), key)
        case "cookie":
            cookie = how.cookie.get_secret_value().strip() if how.cookie else ""
            _check_header(cookie, "kubeflow.sign_in.cookie")
            return Credentials(cookie=cookie, secrets=(cookie, *_values(cookie)))
        case "dex":
            return _with_password(settings, how)


def _with_token(text: str, key: str) -> Credentials:
    token = text.strip()
    _check_header(token, key)
    return Credentials(token=token, secrets=(token,))


def _check_header(text: str, key: str) -> None:
    """Refuses what no header can carry, before a client complains and quotes it."""
    if not (text.isascii() and text.isprintable()):
        raise ConfigurationError(
            f"{key} holds a line break or a character that cannot be sent; was it copied whole?"
        )


def _read(path: Path | None, key: str) -> str:
    try:
        token = path.read_text("utf-8").strip() if path else ""
    except OSError as error:
        raise ConfigurationError(f"Cannot read {path} ({key}): {error.strerror}.") from error
    if not token:
        raise ConfigurationError(f"{path} ({key}) is empty.")
    return token


def _values(cookie: str) -> list[str]:
    return [part.partition("=")[2].strip() for part in cookie.split(";")]


def _with_password(settings: KubeflowSettings, how: SignInSettings) -> Credentials:
    """Fills in the login form that Kubeflow leads a browser to, and keeps the cookies it gets."""
    password = how.password.get_secret_value() if how.password else ""
    with requests.Session() as session:
        try:
            cookies = _log_in(session, settings, str(how.username), password)
        except requests.exceptions.SSLError as error:
            raise KubeflowUnreachableError(
                f"Cannot sign in: {tls_fault(settings.host, error)}"
            ) from None
        except requests.exceptions.RequestException as error:  # its text may hold the form
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
        page = session.get(urljoin(page.url, _unescape(choice[1])), **how)
    form = _LOGIN_FORM.search(page.text)
    if not form or "/dex/" not in page.url:
        raise KubeflowAccessError(
            f"{settings.host} leads to no Dex login form (status {page.status_code}); is "
            "kubeflow.sign_in.method right?"
        )
    target = urljoin(page.url, _unescape(form[1]))
    answer = session.post(target, data={"login": username, "password": password}, **how)
    approval = _LOGIN_FORM.search(answer.text) if "/approval" in answer.url else None
    if approval:
        target = urljoin(answer.url, _unescape(approval[1]))
        answer = session.post(target, data={"approval": "approve"}, **how)
    if not answer.ok or "/dex/" in answer.url:
        raise KubeflowAccessError(
            f"Dex refuses the user '{username}'; check kubeflow.sign_in.username and the variable "
            "ML_PIPELINE_KUBEFLOW__SIGN_IN__PASSWORD."
        )
    return {str(cookie.name): str(cookie.value) for cookie in session.cookies}


def _unescape(link: str) -> str:
    return link.replace("&amp;", "&")

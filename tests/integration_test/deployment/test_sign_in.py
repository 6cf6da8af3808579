"""Every way to sign in, with and without success, and the secrets that stay secret."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.integration_test.deployment.conftest import SECRET, Deployer
from tests.kubeflow_server import Handler, KubeflowServer, running_kubeflow

PASSWORD = "planted-password-0815"
SESSION = "planted-session-1234"
NO_HEADER = "contains a line break or an invalid character; was it copied completely?"


@pytest.fixture
def guarded(kubeflow: KubeflowServer) -> KubeflowServer:
    kubeflow.token = SECRET
    return kubeflow


def test_token(guarded: KubeflowServer, deployer: Deployer) -> None:
    deployer.set(sign_in__method="token", sign_in__token=SECRET)

    done = deployer.run("update")

    assert done.exit_code == 0
    assert SECRET not in done.output


def test_token_file(guarded: KubeflowServer, deployer: Deployer, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{SECRET}\n")
    deployer.set(sign_in__method="token", sign_in__token_file=str(tmp_path / "token"))

    assert deployer.run("update").exit_code == 0


def test_token_of_the_pod(guarded: KubeflowServer, deployer: Deployer, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(SECRET)
    deployer.set(
        sign_in__method="service_account",
        sign_in__service_account_token_file=str(tmp_path / "token"),
    )

    assert deployer.run("update").exit_code == 0


def test_token_that_is_replaced_while_a_run_is_waited_for(
    guarded: KubeflowServer, deployer: Deployer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "token"
    file.write_text(SECRET)
    deployer.set(sign_in__method="token", sign_in__token_file=str(file))
    assert deployer.run("update").exit_code == 0
    guarded.states = [{"run": "RUNNING"}, {"run": "SUCCEEDED"}]

    def rotate(seconds: float) -> None:
        file.write_text("another")
        guarded.token = "another"

    monkeypatch.setattr("ml_pipeline.deployment.kubeflow.runs.follow_run.__defaults__", (rotate,))

    done = deployer.run("start", "--wait", "--param", "run_type=recurring")

    assert done.exit_code == 0, done.stderr


def test_cookie(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    kubeflow.cookie = f"authservice_session={SECRET}"
    deployer.set(sign_in__method="cookie", sign_in__cookie=kubeflow.cookie)

    assert deployer.run("update").exit_code == 0


def test_cookie_out_of_date(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    kubeflow.cookie = "authservice_session=another"
    deployer.set(sign_in__method="cookie", sign_in__cookie=f"authservice_session={SECRET}")

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip().endswith("has the token or cookie expired? invalid: ***")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"method": "token"}, "the method 'token' requires token or token_file"),
        ({"method": "cookie"}, "the method 'cookie' requires cookie"),
        ({"method": "dex", "password": PASSWORD}, "the method 'dex' requires username"),
        ({"method": "magic", "token": SECRET}, "should be 'none', 'token'"),
        ({"method": "none", "tokn": SECRET}, "unknown key 'kubeflow.sign_in.tokn'"),
        (
            {"method": "token", "token_file": "/nowhere"},
            "Cannot read /nowhere (kubeflow.sign_in.token_file): No such file or directory.",
        ),
        (
            {"method": "token", "token_file": "/dev/null"},
            "/dev/null (kubeflow.sign_in.token_file) is empty.",
        ),
        *(
            (
                {"method": method, method: f"{SECRET}{wrong}x"},
                f"kubeflow.sign_in.{method} {NO_HEADER}",
            )
            for method in ("token", "cookie")
            for wrong in ("\nx", "…", "\x1b")
        ),
    ],
)
def test_incomplete_settings(
    settings: dict[str, str], message: str, kubeflow: KubeflowServer, deployer: Deployer
) -> None:
    deployer.set(**{f"sign_in__{key}": value for key, value in settings.items()})

    failed = deployer.run("update")

    assert failed.exit_code == 2
    assert message in failed.stderr
    assert SECRET not in failed.output + failed.stderr + repr(failed.exception)
    assert PASSWORD not in failed.output + failed.stderr
    assert kubeflow.requests == []


class DexHandler(Handler):
    """Kubeflow for several users: who has no session is led to the login form of Dex."""

    connector_choice = False
    approval = False

    def _handle(self) -> None:
        if self.path.startswith("/apis/"):
            super()._handle()
            return
        form = parse_qs(self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode())
        if self.command == "GET":
            self._show(self.path)
        elif form.get("approval") == ["approve"]:
            self._redirect("/", SESSION)
        elif form.get("password") != [PASSWORD] or form.get("login") != ["user@example.com"]:
            self._page("Invalid Email Address and password.")
        else:
            self._redirect("/dex/approval?req=1" if self.approval else "/", SESSION)

    do_GET = do_POST = _handle  # noqa: N815 -- names of http.server

    def _show(self, path: str) -> None:
        if path.startswith("/dex/auth/local"):
            self._page('<form method="post" action="/dex/login?state=a&amp;b=c"></form>')
        elif path.startswith("/dex/auth"):
            self._page('<a href="/dex/auth/local?req=1&amp;x=y">Log in with Email</a>')
        elif path.startswith("/dex/approval"):
            self._page('<form method="post" action="/dex/approval?req=1"></form>')
        elif "oauth2_proxy_kubeflow" in str(self.headers["Cookie"]):
            self._page("the dashboard")
        else:
            self._redirect("/dex/auth" if self.connector_choice else "/dex/auth/local?client=a")

    def _page(self, text: str) -> None:
        self._send_bytes(200, text.encode(), "text/html")

    def _redirect(self, target: str, session: str = "") -> None:
        self.send_response(303)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        if session:
            self.send_header("Set-Cookie", f"oauth2_proxy_kubeflow={session}; Path=/; HttpOnly")
        self.end_headers()


@pytest.fixture(
    params=[{}, {"connector_choice": True}, {"approval": True}],
    ids=["form", "choice of a connector", "approval"],
)
def dex(request: pytest.FixtureRequest) -> Iterator[KubeflowServer]:
    handler = type("ThisDexHandler", (DexHandler,), request.param)
    with running_kubeflow(handler=handler) as server:
        server.cookie = f"oauth2_proxy_kubeflow={SESSION}"
        yield server


def test_user_and_password(dex: KubeflowServer, deployer: Deployer) -> None:
    deployer.set(host=dex.url, sign_in__method="dex", sign_in__username="user@example.com")
    deployer.set(sign_in__password=PASSWORD)

    done = deployer.run("update")

    assert done.exit_code == 0, done.stderr
    assert PASSWORD not in done.output
    assert SESSION not in done.output


def test_wrong_password(dex: KubeflowServer, deployer: Deployer) -> None:
    deployer.set(host=dex.url, sign_in__method="dex", sign_in__username="user@example.com")
    deployer.set(sign_in__password=SECRET)

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        "Dex rejects the user 'user@example.com'; check kubeflow.sign_in.username and the "
        "variable ML_PIPELINE_KUBEFLOW__SIGN_IN__PASSWORD."
    )
    assert SECRET not in repr(failed.exception)


def test_session_is_not_shown_when_kubeflow_refuses_it(
    dex: KubeflowServer, deployer: Deployer
) -> None:
    dex.cookie = "oauth2_proxy_kubeflow=of somebody else"
    deployer.set(host=dex.url, sign_in__method="dex", sign_in__username="user@example.com")
    deployer.set(sign_in__password=PASSWORD)

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert "invalid: ***" in failed.stderr
    assert SESSION not in failed.stderr


class StrayingHandler(DexHandler):
    """Leads the sign-in to somewhere else."""

    elsewhere = ""
    where = "page"

    def _show(self, path: str) -> None:
        if self.where == "page" and not path.startswith("/dex"):
            self._redirect(f"{self.elsewhere}/dex/auth/local")
        elif self.where == "form" and path.startswith("/dex/auth/local"):
            self._page(f'<form method="post" action="{self.elsewhere}/dex/login"></form>')
        else:
            super()._show(path)

    def _redirect(self, target: str, session: str = "") -> None:
        if self.where == "answer" and self.command == "POST":
            target = f"{self.elsewhere}/"
        super()._redirect(target, session)


@pytest.mark.parametrize("where", ["page", "form", "answer"])
def test_password_is_sent_to_no_other_origin(where: str, deployer: Deployer) -> None:
    sent: list[str] = []

    class Listener(DexHandler):
        def _handle(self) -> None:
            sent.append(self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode())
            self._page('<form method="post" action="/dex/login"></form>')

        do_GET = do_POST = _handle  # noqa: N815 -- names of http.server

    with running_kubeflow(handler=Listener) as other:
        straying = type("Straying", (StrayingHandler,), {"elsewhere": other.url, "where": where})
        with running_kubeflow(handler=straying) as server:
            deployer.set(host=server.url, sign_in__method="dex")
            deployer.set(sign_in__username="user@example.com", sign_in__password=PASSWORD)
            failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        f"The sign-in leads from {server.url} to {other.url}. The password is only sent to the "
        "address in kubeflow.host: set it to the address at which users sign in, or use another "
        "kubeflow.sign_in.method."
    )
    assert not any(PASSWORD in body or "password" in body for body in sent)


def test_host_without_dex(kubeflow: KubeflowServer, deployer: Deployer) -> None:
    deployer.set(sign_in__method="dex", sign_in__username="u", sign_in__password=SECRET)

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        f"{kubeflow.url} does not lead to a Dex login form (status 404); is "
        "kubeflow.sign_in.method correct?"
    )


def test_dex_out_of_reach(deployer: Deployer) -> None:
    deployer.set(host="http://localhost:1", sign_in__method="dex", sign_in__username="u")
    deployer.set(sign_in__password=SECRET)

    failed = deployer.run("update")

    assert failed.exit_code == 3
    assert failed.stderr.strip() == (
        "Cannot sign in: no answer from http://localhost:1 (ConnectionError)."
    )

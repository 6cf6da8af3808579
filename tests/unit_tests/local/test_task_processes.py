"""A run is stopped while its tasks sleep: nothing of it runs on, and nothing more is started."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from kfp import compiler, dsl

from config.settings import PROJECT_ROOT
from ml_pipeline.errors import RunStoppedError
from ml_pipeline.local.run import run_compiled
from ml_pipeline.local.task_processes import STOP_SIGNALS, stoppable_tasks
from ml_pipeline.local.task_server import TaskServer
from ml_pipeline.running.component import BASE_IMAGE

PATIENCE_S = 30


@dsl.component(base_image=BASE_IMAGE, install_kfp_package=False)  # type: ignore[untyped-decorator]
def sleep_op(folder: str, name: str, stubborn: bool = False) -> None:
    """Sleeps, and so does its child; both leave their process ids."""
    import os
    import signal
    import subprocess
    import sys
    import time
    from pathlib import Path

    if stubborn:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sleep = "import time; time.sleep(600)"
    child = subprocess.Popen([sys.executable, "-c", sleep], stdout=subprocess.DEVNULL)
    written = Path(folder, f"{name}.writing")
    written.write_text(f"{os.getpid()} {child.pid}")
    written.rename(Path(folder, name))
    time.sleep(600)


@dsl.component(base_image=BASE_IMAGE, install_kfp_package=False)  # type: ignore[untyped-decorator]
def note_op(folder: str) -> None:
    """Leaves a file."""
    from pathlib import Path

    Path(folder, "later").touch()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """The folder in which the tasks leave their process ids."""
    folder = tmp_path / "notes"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """What this process does on a signal is the same before and after."""
    before = [signal.getsignal(number) for number in STOP_SIGNALS]
    yield
    assert [signal.getsignal(number) for number in STOP_SIGNALS] == before


def compiled(tmp_path: Path, stubborn: bool = False) -> Path:
    """A pipeline of two tasks at once and a later one, with an exit task."""

    @dsl.pipeline(name="loop")  # type: ignore[untyped-decorator]
    def loop(folder: str) -> None:
        with dsl.ParallelFor(["first", "second"]) as name:
            sleep_op(folder=folder, name=name, stubborn=stubborn)

    @dsl.pipeline(name="sleeps")  # type: ignore[untyped-decorator]
    def sleeps(folder: str) -> None:
        with dsl.ExitHandler(note_op(folder=folder)):
            note_op(folder=folder).after(loop(folder=folder))

    path = tmp_path / "pipeline.yaml"
    compiler.Compiler().compile(sleeps, str(path))
    return path


def send_when_asleep(notes: Path, *numbers: signal.Signals) -> threading.Thread:
    """Send the signals to this process as soon as both tasks sleep."""

    def send() -> None:
        deadline = time.monotonic() + PATIENCE_S
        while len(process_ids(notes)) < 4 and time.monotonic() < deadline:
            time.sleep(0.02)
        for number in numbers:
            os.kill(os.getpid(), number)
            time.sleep(0.1)

    thread = threading.Thread(target=send)
    thread.start()
    return thread


def process_ids(notes: Path) -> list[int]:
    files = [notes / name for name in ("first", "second")]
    return [int(each) for file in files if file.exists() for each in file.read_text().split()]


def is_running(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process_id}/stat")  # an orphan that nobody waits for stays a zombie
    return not (state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z")


def assert_ended(notes: Path) -> None:
    """A killed process needs a moment to disappear."""
    deadline = time.monotonic() + 2
    while any(map(is_running, process_ids(notes))) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert [each for each in process_ids(notes) if is_running(each)] == []


@pytest.mark.parametrize("number", STOP_SIGNALS)
def test_signal_ends_all_tasks_and_their_children(
    number: signal.Signals, notes: Path, tmp_path: Path
) -> None:
    package = compiled(tmp_path)
    sender = send_when_asleep(notes, number)
    with pytest.raises(RunStoppedError, match=f"stopped by {number.name}") as raised:
        run_compiled(package, {"folder": str(notes)}, tmp_path, lambda _: None)
    sender.join()
    assert raised.value.signal == number
    assert_ended(notes)
    assert not (notes / "later").exists()
    assert not list(tmp_path.glob("tmp-*"))


def test_second_signal_kills_tasks_that_do_not_stop(notes: Path, tmp_path: Path) -> None:
    package = compiled(tmp_path, stubborn=True)
    sender = send_when_asleep(notes, signal.SIGINT, signal.SIGINT)
    with pytest.raises(RunStoppedError):
        run_compiled(package, {"folder": str(notes)}, tmp_path, lambda _: None)
    sender.join()
    assert_ended(notes)


def test_ignored_signal_stays_ignored(tmp_path: Path) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        with stoppable_tasks(str(tmp_path)) as tasks:
            os.kill(os.getpid(), signal.SIGHUP)
        assert tasks.stop_signal is None
    finally:
        signal.signal(signal.SIGHUP, before)


def test_tasks_put_temporary_files_into_the_folder_of_the_run(tmp_path: Path) -> None:
    with stoppable_tasks(str(tmp_path)) as tasks:
        assert tasks.run(["/bin/sh", "-c", "mktemp >/dev/null"]) == 0
    assert len(list(tmp_path.iterdir())) == 1


@dsl.component(base_image=BASE_IMAGE, install_kfp_package=False)  # type: ignore[untyped-decorator]
def tell_op(folder: str) -> None:
    """Leaves what the process has imported, its threads and its environment; then it is killed."""
    import json
    import os
    import signal
    import sys
    import tempfile
    import threading
    from pathlib import Path

    found = {
        "modules": [
            name for name in ("ml_pipeline.running.scope_step", "polars") if name in sys.modules
        ],
        "threads": threading.active_count(),
        "temporary": tempfile.gettempdir(),
    }
    Path(folder, "told").write_text(json.dumps(found))
    os.kill(os.getpid(), signal.SIGKILL)


def told(tmp_path: Path) -> dict[str, object]:
    @dsl.pipeline(name="tells")  # type: ignore[untyped-decorator]
    def tells(folder: str) -> None:
        tell_op(folder=folder)

    package = tmp_path / "pipeline.yaml"
    compiler.Compiler().compile(tells, str(package))
    assert not run_compiled(package, {"folder": str(tmp_path)}, tmp_path, lambda _: None)
    found: dict[str, object] = json.loads((tmp_path / "told").read_text())
    assert str(found.pop("temporary")).startswith(str(tmp_path / "tmp-"))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="tasks are forks only there")
def test_tasks_are_forks_of_a_process_that_has_imported_what_they_need(tmp_path: Path) -> None:
    modules = ["ml_pipeline.running.scope_step"]
    assert told(tmp_path) == {"modules": modules, "threads": 1}


def test_tasks_are_started_one_by_one_where_no_server_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(TaskServer, "start", killed)
    assert told(tmp_path) == {"modules": [], "threads": 1}


def test_process_that_forks_has_a_single_thread() -> None:
    """A fork would lose the others, and wait for them for ever."""
    code = (
        "import os; from ml_pipeline.local.task_server import import_needed; import_needed();"
        "print(len(os.listdir('/proc/self/task')) if os.path.isdir('/proc/self/task') else 1)"
    )
    environment = {**os.environ, "_KFP_RUNTIME": "true"}
    threads = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd=PROJECT_ROOT,
        capture_output=True,
        check=True,
    )
    assert int(threads.stdout) == 1


def test_task_that_installs_packages_is_no_fork() -> None:
    script = 'if ! [ -x "$(command -v pip)" ]; then python3 -m ensurepip; fi; pip install numpy'
    assert not TaskServer.executes(["sh", "-c", script, "program"], "python3")
    assert not TaskServer.executes(["python3", "-m", "kfp.dsl.executor_main"], "python3")


@pytest.mark.skipif(sys.platform != "linux", reason="tasks are forks only there")
def test_server_that_was_killed_is_an_error_of_the_system() -> None:
    server = TaskServer()
    server._process.kill()
    server._process.wait()
    for _ in range(2):
        with pytest.raises(OSError, match=r"has ended|Broken pipe|reset by peer"):
            server.start(["sh", "-ec", "script", "program"], {})
    server.close()

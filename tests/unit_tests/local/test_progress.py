import io
import threading
import time
from dataclasses import replace

import pytest
from rich.console import Console

from ml_pipeline.local import progress as progress_module
from ml_pipeline.local.progress import RunProgress
from ml_pipeline.local.step_event import StepEvent
from ml_pipeline.local.step_progress import StepProgress
from ml_pipeline.pipeline import SCOPE_STEPS

DE = "G20/DE/2026-07-27_2026-08-03"


class Clock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(time, "monotonic", clock.monotonic)
    return clock


@pytest.fixture(autouse=True)
def four_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The width of the table does not depend on steps that were added."""
    steps = ("setup_pipeline", "preprocessing", "feature_engineering", "set_mining")
    monkeypatch.setattr(progress_module, "SCOPE_STEPS", steps)


@pytest.fixture
def screen() -> Console:
    """A terminal that keeps what was printed."""
    return Console(
        file=io.StringIO(), record=True, force_terminal=True, width=140, height=40, _environ={}
    )


@pytest.fixture
def pipe() -> Console:
    """An output that is no terminal."""
    return Console(file=io.StringIO(), record=True, force_terminal=False, width=140, _environ={})


def started(step: str, data_scope: str = DE) -> StepEvent:
    return StepEvent("step started", "42", step, data_scope)


def ended(step: str, data_scope: str = DE, status: str = "finished") -> StepEvent:
    return StepEvent("step ended", "42", step, data_scope, status)


def reported(rows: int, total: int, step: str = "preprocessing", data_scope: str = DE) -> StepEvent:
    return StepEvent("step progress", "42", step, data_scope, rows_in=rows, rows_total=total)


def counted(rows_in: int, rows_out: int, step: str, data_scope: str = DE) -> StepEvent:
    return StepEvent(
        "step ended", "42", step, data_scope, "finished", rows_in=rows_in, rows_out=rows_out
    )


def wide(width: int, height: int = 40) -> Console:
    """A terminal of some size."""
    return Console(
        file=io.StringIO(),
        record=True,
        force_terminal=True,
        width=width,
        height=height,
        _environ={},
    )


def worked_through(progress: RunProgress, clock: Clock, data_scope: str = DE) -> None:
    """One data scope after a minute, at work on its last step."""
    progress.on_event(started("setup_pipeline", data_scope))
    progress.on_event(ended("setup_pipeline", data_scope))
    for step, rows_in, rows_out in (
        ("preprocessing", 1_200_000, 874_000),
        ("feature_engineering", 874_000, 99_900),
    ):
        progress.on_event(started(step, data_scope))
        clock.now += 30
        progress.on_event(counted(rows_in, rows_out, step, data_scope))
    progress.on_event(started("set_mining", data_scope))


def skipped(step: str, data_scope: str = DE) -> StepEvent:
    return StepEvent("step skipped", "42", step, data_scope)


def table(progress: RunProgress, screen: Console) -> str:
    """What the terminal shows now."""
    screen.export_text(clear=True)
    screen.print(progress)
    return screen.export_text(clear=True)


def line_with(text: str, shown: str) -> str:
    """The line that holds `text`, runs of blanks as one."""
    return next(" ".join(line.split()) for line in shown.splitlines() if text in line)


def test_stage_of_spark_stands_behind_the_rows() -> None:
    state = StepProgress(0.0)
    event = StepEvent("step progress", "42", "preprocessing", DE, rows_in=0, rows_total=5_000)

    state.update(replace(event, stage="check events"), 1.0)

    assert state.row_words == "0 of 5 k rows, check events"
    assert [part.plain for part in state.parts(1.0)] == ["… 1.0 s", "0 of 5 k", "check events"]
    state.update(StepEvent("step ended", "42", "preprocessing", DE, "finished"), 2.0)
    assert state.row_words == ""


def test_nothing_is_known_before_the_first_event(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    clock.now += 1.5
    assert table(progress, screen).strip() == "Run 42   1.5 s"


def test_step_at_work_shows_how_long(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    progress.on_event(started("setup_extraction", "_run"))
    clock.now += 2
    assert line_with("setup_extraction", table(progress, screen)) == "… 2.0 s setup_extraction"


def test_step_that_finished_shows_how_long_it_took(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    progress.on_event(started("setup_extraction", "_run"))
    clock.now += 2
    progress.on_event(ended("setup_extraction", "_run"))
    clock.now += 60
    assert line_with("setup_extraction", table(progress, screen)) == "✓ 2.0 s setup_extraction"


def test_data_scope_has_a_line_with_its_steps(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    for step in SCOPE_STEPS[:2]:
        progress.on_event(started(step))
        clock.now += 1
        progress.on_event(ended(step))
    progress.on_event(started(SCOPE_STEPS[2]))
    shown = table(progress, screen)
    assert line_with("feature", shown).startswith("setup feature set")
    columns = "data scope pipeline preprocessing engineering mining"
    assert line_with("mining", shown).startswith(columns)
    assert line_with(DE, shown) == f"{DE} ✓ 1.0 s ✓ 1.0 s … 0.0 s"


@pytest.mark.parametrize(("status", "symbol"), [("failed", "✗"), ("empty", "∅")])
def test_end_of_a_data_scope_is_shown_with_the_steps_skipped(
    clock: Clock, screen: Console, status: str, symbol: str
) -> None:
    progress = RunProgress(screen, "42")
    progress.on_event(started("setup_pipeline"))
    progress.on_event(ended("setup_pipeline", status=status))
    progress.on_event(skipped("preprocessing"))
    assert line_with(DE, table(progress, screen)) == f"{DE} {symbol} 0.0 s -"


def test_lost_step_failed(clock: Clock, screen: Console, pipe: Console) -> None:
    for console in (screen, pipe):
        progress = RunProgress(console, "42")
        progress.on_event(started("preprocessing"))
        clock.now += 3
        progress.on_event(started("preprocessing").lost(137))
        clock.now += 40
        progress.mention_work()
    assert line_with(DE, table(progress, screen)) == f"{DE} ✗ 3.0 s"
    assert pipe.export_text().splitlines()[0] == f"   3.0 s  {DE}  preprocessing: failed (3.0 s)"


def test_retried_step_is_at_work_again(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    progress.on_event(started("setup_pipeline"))
    progress.on_event(ended("setup_pipeline", status="failed"))
    clock.now += 5
    progress.on_event(started("setup_pipeline"))
    clock.now += 1
    assert line_with(DE, table(progress, screen)) == f"{DE} … 1.0 s"


def test_of_more_data_scopes_than_fit_the_latest_are_shown(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    for number in range(100):
        progress.on_event(started("setup_pipeline", f"S{number:02}/DE/p"))
    progress.on_event(started("preprocessing", "S00/DE/p"))
    shown = table(progress, screen)
    names = [line.split()[0] for line in shown.splitlines() if "/DE/p" in line]
    assert names == ["S00/DE/p", *(f"S{number}/DE/p" for number in range(73, 100))]


@pytest.mark.parametrize(("status", "symbol"), [("finished", "✓"), ("empty", "∅")])
def test_step_that_ended_in_an_earlier_attempt_shows_how(
    clock: Clock, screen: Console, pipe: Console, status: str, symbol: str
) -> None:
    event = StepEvent("step skipped", "42", "setup_pipeline", DE, status)
    progress = RunProgress(screen, "42")
    progress.on_event(event)
    assert line_with(DE, table(progress, screen)) == f"{DE} {symbol}"

    RunProgress(pipe, "42").on_event(event)
    assert pipe.export_text() == f"   0.0 s  {DE}  setup_pipeline: {status} before\n"


def test_terminal_shows_the_table_while_the_run_lasts(clock: Clock, screen: Console) -> None:
    with RunProgress(screen, "42") as progress:
        progress.on_event(started("setup_extraction", "_run"))
        progress.on_event(ended("setup_extraction", "_run"))
    assert "✓ 0.0 s  setup_extraction" in screen.export_text()


def test_pipe_gets_a_line_for_each_step_that_ended(clock: Clock, pipe: Console) -> None:
    with RunProgress(pipe, "42") as progress:
        progress.on_event(started("setup_extraction", "_run"))
        clock.now += 2
        progress.on_event(ended("setup_extraction", "_run"))
        progress.on_event(started("setup_pipeline"))
        clock.now += 10
        progress.on_event(ended("setup_pipeline", status="empty"))
        progress.on_event(skipped("preprocessing"))
    assert pipe.export_text().splitlines() == [
        "   2.0 s  setup_extraction: finished (2.0 s)",
        f"  12.0 s  {DE}  setup_pipeline: empty (10.0 s)",
        f"  12.0 s  {DE}  preprocessing: skipped",
    ]


def test_pipe_gets_rows_and_throughput(clock: Clock, pipe: Console) -> None:
    with RunProgress(pipe, "42") as progress:
        worked_through(progress, clock)
    assert [line.partition(": ")[2] for line in pipe.export_text().splitlines()] == [
        "finished (0.0 s)",
        "finished (30.0 s), 1.2 M → 874 k rows, 40 k rows/s",
        "finished (30.0 s), 874 k → 99.9 k rows, 29.1 k rows/s",
    ]


def test_pipe_gets_a_line_of_a_step_at_work_every_half_minute(clock: Clock, pipe: Console) -> None:
    progress = RunProgress(pipe, "42")
    progress.on_event(started("preprocessing"))
    for _ in range(95):
        clock.now += 1
        progress.on_event(reported(int(clock.now - 100) * 400_000, 40_000_000))
        progress.mention_work()
    progress.on_event(ended("preprocessing"))
    assert pipe.export_text().splitlines() == [
        f"  30.0 s  {DE}  preprocessing: still at work (30 s), 12 M of 40 M rows, 400 k rows/s",
        f"  60.0 s  {DE}  preprocessing: still at work (60 s), 24 M of 40 M rows, 400 k rows/s",
        f"  90.0 s  {DE}  preprocessing: still at work (90 s), 36 M of 40 M rows, 400 k rows/s",
        f"  95.0 s  {DE}  preprocessing: finished (95.0 s)",
    ]


def test_pipe_gets_a_line_of_a_step_that_reports_nothing(clock: Clock, pipe: Console) -> None:
    progress = RunProgress(pipe, "42")
    progress.on_event(started("set_mining"))
    clock.now += 29
    progress.mention_work()
    clock.now += 2
    progress.mention_work()
    assert pipe.export_text() == f"  31.0 s  {DE}  set_mining: still at work (31 s)\n"


def test_pipe_gets_a_line_while_no_step_works(clock: Clock, pipe: Console) -> None:
    progress = RunProgress(pipe, "42")
    progress.on_event(started("exit_handler", "_run"))
    progress.on_event(ended("exit_handler", "_run"))
    clock.now += 30
    progress.mention_work()
    assert pipe.export_text().splitlines()[1:] == ["  30.0 s  still at work"]


def test_pipe_gets_these_lines_without_any_event(
    clock: Clock, pipe: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    mentioned = threading.Event()
    monkeypatch.setattr(RunProgress, "mention_work", lambda _: mentioned.set())
    with RunProgress(pipe, "42"):
        assert mentioned.wait(60)


def test_step_that_starts_again_forgets_its_rows(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    progress.on_event(started("preprocessing"))
    progress.on_event(reported(1_000, 5_000))
    assert line_with("1 k of", table(progress, screen)) == f"{DE} … 0.0 s 1 k of 5 k"
    progress.on_event(started("preprocessing"))
    assert line_with(DE, table(progress, screen)) == f"{DE} … 0.0 s"


def test_step_of_the_run_shows_its_rows(clock: Clock, screen: Console) -> None:
    progress = RunProgress(screen, "42")
    progress.on_event(started("data_extraction", "_run"))
    clock.now += 10
    progress.on_event(reported(12_300_000, 40_000_000, "data_extraction", "_run"))
    clock.now += 10
    assert line_with("data_extraction", table(progress, screen)) == (
        "… 20.0 s data_extraction 12.3 M of 40 M rows, 1.2 M rows/s"
    )


def test_wide_terminal_shows_the_rows_of_a_step_beside_its_time(clock: Clock) -> None:
    screen = wide(160)
    progress = RunProgress(screen, "42")
    worked_through(progress, clock)
    assert line_with(DE, table(progress, screen)) == (
        f"{DE} ✓ 0.0 s ✓ 30.0 s 1.2 M → 874 k 40 k/s ✓ 30.0 s 874 k → 99.9 k 29.1 k/s … 0.0 s"
    )


def test_other_terminal_shows_the_rows_below(clock: Clock) -> None:
    screen = wide(100)
    progress = RunProgress(screen, "42")
    worked_through(progress, clock)
    lines = [line.split() for line in table(progress, screen).splitlines()[-3:]]
    assert [" ".join(line) for line in lines] == [
        f"{DE} ✓ 0.0 s ✓ 30.0 s ✓ 30.0 s … 0.0 s",
        "1.2 M → 874 k 874 k → 99.9 k",
        "40 k/s 29.1 k/s",
    ]


def test_terminal_of_80_columns_shows_everything(clock: Clock) -> None:
    screen = wide(80, height=24)
    progress = RunProgress(screen, "42")
    scopes = [f"S{number:02}/DE/2026-07-27_2026-08-24" for number in range(50)]
    for scope in scopes:
        worked_through(progress, clock, scope)
        progress.on_event(counted(99_900, 999_000, "set_mining", scope))
    shown = table(progress, screen)
    assert "…" not in shown  # nothing is cut
    lines = shown.splitlines()
    assert len(lines) <= 24 - 5  # the rest is for the steps of the whole run
    assert [line.split()[0] for line in lines if "/DE/" in line] == scopes[-4:]
    assert lines[-2].split() == ["1.2M→874k", "874k→99.9k", "99.9k→999k"]

import io
import time

import pytest
from rich.console import Console

from ml_pipeline.local.progress import RunProgress
from ml_pipeline.local.run import StepEvent
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

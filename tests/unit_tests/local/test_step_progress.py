from typing import Any

import pytest
from rich.text import Text

from ml_pipeline.local.step_event import StepEvent
from ml_pipeline.local.step_progress import StepProgress, beside, compact, squeezed, stacked


def event(message: str, status: str = "", **rows: Any) -> StepEvent:
    return StepEvent(message, "42", "preprocessing", "G20/DE/p", status, **rows)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (0.4, "0"),
        (999, "999"),
        (999.5, "1 k"),
        (1_000, "1 k"),
        (1_249, "1.2 k"),
        (99_949, "99.9 k"),
        (99_950, "100 k"),
        (874_463, "874 k"),
        (999_499, "999 k"),
        (999_500, "1 M"),
        (12_345_678, "12.3 M"),
        (40_000_000, "40 M"),
        (1_200_000_000, "1.2 G"),
        (5_000_000_000_000, "5000 G"),
    ],
)
def test_number_is_compact(number: float, text: str) -> None:
    assert compact(number) == text


@pytest.mark.parametrize(
    ("reported", "seconds", "sentence"),
    [
        (event("step ended", "finished"), 12, "finished (12.0 s)"),
        (
            event("step ended", "finished", rows_in=1_200_000, rows_out=874_000),
            12,
            "finished (12.0 s), 1.2 M → 874 k rows, 100 k rows/s",
        ),
        (
            event("step ended", "finished", rows_in=1_200_000, rows_out=874_000),
            2,
            "finished (2.0 s), 1.2 M → 874 k rows",
        ),
        (
            event("step ended", "finished", rows_out=874_000),
            10,
            "finished (10.0 s), → 874 k rows, 87.4 k rows/s",
        ),
        (event("step ended", "empty", rows_in=0, rows_out=0), 10, "empty (10.0 s), 0 → 0 rows"),
        (
            event("step ended", "failed", rows_in=5_000_000),
            10,
            "failed (10.0 s), 5 M rows, 500 k rows/s",
        ),
        (event("step skipped"), 10, "skipped"),
        (event("step skipped", "finished"), 10, "finished before"),
    ],
)
def test_end_is_told_with_the_rows_and_the_throughput_of_long_work(
    reported: StepEvent, seconds: int, sentence: str
) -> None:
    step = StepProgress(100)
    step.update(reported, 100 + seconds)
    assert step.sentence(100 + seconds + 50) == sentence


def test_throughput_of_work_is_that_at_the_last_report() -> None:
    step = StepProgress(100)
    assert step.sentence(131) == "still at work (31 s)"

    step.update(event("step progress", rows_in=12_300_000, rows_total=40_000_000), 140)

    progress = "12.3 M of 40 M rows, 308 k rows/s"
    assert step.sentence(161) == f"still at work (61 s), {progress}"
    assert step.run_line("preprocessing", 161).plain == f"  … 61.0 s  preprocessing  {progress}"


def test_parts_of_a_cell_are_arranged_to_need_less_and_less_width() -> None:
    parts = [Text("… 9.0 s"), Text("12.3 M of 40 M"), Text("1.4 M/s")]
    assert beside(parts).plain == "… 9.0 s  12.3 M of 40 M  1.4 M/s"
    assert stacked(parts).plain == "… 9.0 s\n12.3 M of 40 M\n1.4 M/s"
    assert squeezed(parts).plain == "… 9.0 s\n12.3M/40M\n1.4M/s"
    assert squeezed([Text("✓ 9.0 s"), Text("1.2 M → 874 k")]).plain == "✓ 9.0 s\n1.2M→874k"

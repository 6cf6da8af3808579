import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from rich.console import Console

from config.settings import Settings
from ml_pipeline.components.exit_handler.publishing import publish_run
from ml_pipeline.errors import ObjectNotFoundError
from ml_pipeline.local.summary import show_summary
from ml_pipeline.running.documents import Kpi, RecordedWarning
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import scope_part
from ml_pipeline.storage.tables import load_schema
from tests.runs import (
    DE,
    RUN_ID,
    US,
    error_set,
    put_ended_early,
    put_finished_scope,
    put_records,
    put_run_plan,
    step_record,
)

LOG = Path("my [old] projects/local_runs/1/run.log")  # what rich would take for markup


@pytest.fixture
def step(settings: Settings) -> Step:
    return Step("exit_handler", RUN_ID, settings)


def summary(step: Step, width: int = 120) -> str:
    """What the summary of the run shows, once it is published."""
    publish_run(step)
    console = Console(file=io.StringIO(), record=True, width=width, _environ={})
    show_summary(console, step.storage, RUN_ID, LOG)
    return console.export_text()


def finish(step: Step, *scopes: DataScope) -> None:
    put_run_plan(step.storage, *scopes)
    for scope in scopes:
        put_finished_scope(step.storage, scope, step.settings)


def line_with(text: str, shown: str) -> str:
    return next(" ".join(line.split()) for line in shown.splitlines() if text in line)


def test_names_have_room_on_a_narrow_terminal(step: Step) -> None:
    put_run_plan(step.storage, DE)
    found = error_set("P1", "P2", count=1234, status="known")
    found["names"] = ["Catalyst efficiency below the limit", "Engine will not start"]
    put_finished_scope(step.storage, DE, step.settings, found)
    shown = summary(step, width=80)
    columns = "123.40% │ 1,234 │ known │ P1 Catalyst efficiency below the limit"
    assert line_with("P1", shown).strip("│ ") == columns


def test_error_set_is_shown_with_its_figures_and_names(step: Step) -> None:
    put_run_plan(step.storage, DE)
    found = error_set("P1", "P2", count=1234, status="known")
    put_finished_scope(step.storage, DE, step.settings, found)
    shown = summary(step)
    assert f"{DE}: top 1 of 1 frequent error sets" in shown
    columns = "123.40% │ 1,234 │ 1,234 │ 2.5 │ known │ P1 name of P1"
    assert line_with("name of P1", shown).strip("│ ") == columns
    assert "P2  name of P2" in shown


def test_text_from_the_catalog_is_no_markup(step: Step) -> None:
    put_run_plan(step.storage, DE)
    found = error_set("P1", "P2", count=10) | {"names": ["[red]hot[/red]", "[/]"]}
    put_finished_scope(step.storage, DE, step.settings, found)
    shown = summary(step)
    assert "P1  [red]hot[/red]" in shown
    assert "P2  [/]" in shown


def test_only_the_leading_sets_are_shown(step: Step) -> None:
    put_run_plan(step.storage, DE)
    sets = [error_set(f"P{number}", "P99", count=number) for number in range(10, 17)]
    put_finished_scope(step.storage, DE, step.settings, *sets)
    shown = summary(step)
    assert f"{DE}: top 5 of 7 frequent error sets" in shown
    assert [number for number in range(10, 17) if f"P{number} " in shown] == [12, 13, 14, 15, 16]


def test_of_a_simulation_the_latest_period_is_shown(step: Step) -> None:
    later = DataScope(("G20", "DE"), DE.start, date(2026, 8, 10))
    finish(step, DE, later, US)
    shown = summary(step)
    assert f"{DE}: top" not in shown
    assert f"{later}: top 1" in shown
    assert f"{US}: top 1" in shown
    assert "Shown: the latest period of 3 data scopes." in shown


def test_set_that_emerged_in_a_simulation_is_shown_below_the_leading_ones(step: Step) -> None:
    later = DataScope(("G20", "DE"), DE.start, date(2026, 8, 10))
    old = [error_set(f"P{number}", "P9", count=90 - number) for number in range(6)]
    put_run_plan(step.storage, DE, later)
    put_finished_scope(step.storage, DE, step.settings, *old)
    emerged = error_set("U1", "U2", count=20)
    put_finished_scope(step.storage, later, step.settings, *old, emerged)
    shown = summary(step)
    title = f"{later}: top 5 of 7 frequent error sets (maximal ones), and 1 that emerged"
    assert title in " ".join(shown.split())
    assert "│ 2026-08-03 │" in line_with("name of P0", shown)
    assert "│ 2026-08-10 │" in line_with("name of U1", shown)
    assert "name of P5" not in shown


def test_run_of_single_periods_has_no_remark(step: Step) -> None:
    finish(step, DE, US)
    assert "Shown:" not in summary(step)


def test_of_many_data_scopes_the_first_are_shown(step: Step) -> None:
    scopes = [DataScope((f"S{number}", "DE"), DE.start, DE.end) for number in range(25)]
    finish(step, *scopes)
    shown = summary(step)
    assert "Shown: 20 of 25 data scopes; the others: " in shown
    assert str(scopes[19]) in shown
    assert str(scopes[20]) not in shown


def test_data_scope_without_sets_has_no_table(step: Step) -> None:
    put_run_plan(step.storage, DE)
    put_finished_scope(step.storage, DE, step.settings)
    step.storage.delete_prefix(f"pipeline_tmp/{RUN_ID}/{scope_part(DE)}/set_mining")
    put_records(step.storage, DE, [step_record("set_mining")])
    assert "frequent error sets" not in summary(step)


def test_raised_minimum_support_is_told(step: Step) -> None:
    finish(step, DE, US)
    for scope, supports in ((DE, (20, 35)), (US, (20, 20))):
        names = ("requested minimum support", "minimum support")
        kpis = tuple(
            Kpi(kpi=name, value=value, unit="windows")
            for name, value in zip(names, supports, strict=True)
        )
        put_records(
            step.storage, scope, [step_record("set_mining").model_copy(update={"kpis": kpis})]
        )
    assert summary(step).count("Minimum support raised to 35 windows: too many sets.") == 1
    assert "raised to 20" not in summary_of_published(step)


def summary_of_published(step: Step) -> str:
    console = Console(file=io.StringIO(), record=True, width=120, _environ={})
    show_summary(console, step.storage, RUN_ID, LOG)
    return console.export_text()


def test_end_of_a_data_scope_is_told_with_its_reason(step: Step) -> None:
    other = DataScope(("G30", "DE"), DE.start, DE.end)
    put_run_plan(step.storage, DE, US, other)
    put_finished_scope(step.storage, DE, step.settings)
    put_ended_early(step.storage, US, "preprocessing", "failed", "corrupt [file]")
    put_ended_early(step.storage, other, "setup_pipeline", "empty", "no event")
    shown = summary(step)
    assert f"{US} failed at preprocessing: corrupt [file]" in shown
    assert f"{other} empty at setup_pipeline: no event" in shown


def test_failed_step_of_the_whole_run_is_told_once(step: Step) -> None:
    put_run_plan(step.storage, DE, US)
    failed = step_record("data_extraction", "failed", "no source table")
    put_records(step.storage, None, [failed])
    shown = summary(step)
    assert "data_extraction failed, SomeError: no source table" in shown
    assert "did not start" not in shown


def test_reason_of_a_run_without_data_comes_last(step: Step) -> None:
    put_run_plan(step.storage, DE, US)
    for scope in (DE, US):
        put_ended_early(step.storage, scope, "setup_pipeline", "empty", "no event")
    reason = "All 2 data scopes are empty:\n  - all times lie in January 1970"
    put_records(step.storage, None, [step_record("check_data_scopes", "failed", reason)])
    lines = summary(step).splitlines()
    assert lines[-2].startswith("check_data_scopes failed, SomeError: All 2 data scopes are empty")
    assert lines[-1] == "  - all times lie in January 1970"
    assert not any(str(DE) in line for line in lines)


def test_of_many_early_ends_the_failures_are_shown(step: Step) -> None:
    scopes = [DataScope((f"S{number}", "DE"), DE.start, DE.end) for number in range(25)]
    put_run_plan(step.storage, *scopes)
    for scope in scopes[:-1]:
        put_ended_early(step.storage, scope, "preprocessing", "empty", "no event")
    put_ended_early(step.storage, scopes[-1], "preprocessing", "failed", "corrupt")
    shown = summary(step)
    assert f"{scopes[-1]} failed at preprocessing: corrupt" in shown
    assert f"{scopes[18]} empty at preprocessing" in shown
    assert str(scopes[19]) not in shown
    assert "and 5 more data scopes that did not succeed: python -m ml_pipeline results" in shown


def test_warnings_of_the_steps_are_shown(step: Step) -> None:
    put_run_plan(step.storage, DE)
    put_finished_scope(step.storage, DE, step.settings)
    warnings = tuple(RecordedWarning(message=f"odd [{number}]") for number in range(7))
    record = step_record("preprocessing").model_copy(update={"warnings": warnings})
    put_records(step.storage, DE, [record])
    shown = summary(step)
    assert "Warning: preprocessing: odd [4]\n" in shown
    assert "odd [5]" not in shown
    assert "and 2 more warnings: python -m ml_pipeline results show --table run_info" in shown


def test_successful_run_tells_where_everything_is(step: Step) -> None:
    finish(step, DE)
    shown = summary(step)
    outputs = step.storage.location("pipeline_outputs")
    assert f"Run {RUN_ID} succeeded after " in shown
    assert f"  results   {outputs}/<table>/run_id={RUN_ID}/\n" in shown
    assert f"  manifest  {outputs}/runs/{RUN_ID}.json\n" in shown
    assert f"  log       {LOG}\n" in shown
    assert "kept" not in shown


def test_failed_run_tells_what_was_kept(step: Step) -> None:
    put_run_plan(step.storage, DE)
    shown = summary(step)
    assert f"Run {RUN_ID} failed after " in shown
    assert f"  kept      {step.storage.location('pipeline_tmp')}/{RUN_ID}/\n" in shown


def test_cancelled_run_tells_how_far_it_came_and_that_nothing_was_kept(step: Step) -> None:
    put_run_plan(step.storage, DE)
    publish_run(step, state="RUNNING")
    shown = summary(step)
    assert f"{DE} cancelled at setup_pipeline: the run was cancelled before" in shown
    assert f"Run {RUN_ID} cancelled after " in shown
    assert "kept" not in shown


def test_run_that_published_nothing_has_no_summary(step: Step) -> None:
    console = Console(file=io.StringIO(), width=120)
    with pytest.raises(ObjectNotFoundError, match=r"runs/42\.json: it does not exist"):
        show_summary(console, step.storage, RUN_ID, LOG)


def test_run_that_took_long_shows_its_seconds(step: Step) -> None:
    finish(step, DE)
    manifest = publish_run(step)
    ended = manifest.started_at + timedelta(seconds=3_605.25)
    longer = manifest.model_copy(update={"ended_at": ended})
    step.storage.put(f"pipeline_outputs/runs/{RUN_ID}.json", longer.to_bytes())
    assert "succeeded after 3605.2 s." in summary_of_published(step)


def test_project_without_error_sets_shows_the_tables_of_its_own(step: Step, schemas: Path) -> None:
    finish(step, DE)
    with (schemas / "results" / "kpis.yaml").open("a") as schema:
        schema.write("summary_rows: 2\n")
    published = publish_run(step)
    (schemas / "results" / "frequent_error_sets.yaml").unlink()
    load_schema.cache_clear()

    shown = summary(step)

    rows = sum(part.rows for part in published.tables["kpis"])
    assert f"kpis (2 of {rows})" in shown
    assert line_with("setup_pipeline", shown) == f"│ {DE} │ setup_pipeline │ rows │ 3 │ rows │"
    assert "error set" not in shown

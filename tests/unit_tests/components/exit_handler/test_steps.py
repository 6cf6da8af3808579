from datetime import timedelta

import pytest

from config.settings import Settings
from ml_pipeline.components.exit_handler import steps
from ml_pipeline.running.documents import (
    RecordedWarning,
    RunManifest,
    ScopeOutcome,
    ScopeStatus,
    StepRecord,
    StepStatus,
)
from ml_pipeline.running.run_parameters import RunParameters
from tests.runs import DE, NOON, PARAMETERS, RUN_ID, step_record


def outcome(status: ScopeStatus, step: str | None = None) -> ScopeOutcome:
    return ScopeOutcome(data_scope=DE, status=status, step=step, message="why", records=())


def manifest(with_parameters: bool = True) -> RunManifest:
    return RunManifest(
        run_id=RUN_ID,
        status="succeeded",
        started_at=NOON,
        ended_at=NOON + timedelta(seconds=90),
        pipeline_version="1.2.3",
        code_digest="c0de",
        parameters=PARAMETERS if with_parameters else None,
        data_scopes=(),
        tables={},
    )


@pytest.mark.parametrize(
    ("scopes", "run_step", "status"),
    [
        (["succeeded", "succeeded"], "finished", "succeeded"),
        (["succeeded", "empty"], "finished", "succeeded"),
        (["empty"], "finished", "succeeded"),
        (["succeeded", "failed"], "finished", "failed"),
        (["succeeded"], "failed", "failed"),
        ([], "finished", "failed"),
    ],
)
def test_run_succeeded_when_nothing_failed(
    scopes: list[ScopeStatus], run_step: StepStatus, status: str
) -> None:
    records = [step_record("setup_extraction"), step_record("data_extraction", run_step)]
    outcomes = [outcome(scope) for scope in scopes]
    assert steps.run_status(outcomes, records, cancelled=False) == status


def test_cancelled_run_is_no_failed_one() -> None:
    assert steps.run_status([outcome("failed")], [], cancelled=True) == "cancelled"


def test_kpis_become_rows() -> None:
    rows = steps.kpi_rows(RUN_ID, DE, [step_record("preprocessing", rows=7)])
    assert rows == [
        {
            "run_id": RUN_ID,
            "data_scope": str(DE),
            "step": "preprocessing",
            "kpi": "rows",
            "value": 7.0,
            "unit": "rows",
        }
    ]


def test_rows_of_the_whole_run_say_so() -> None:
    (row,) = steps.kpi_rows(RUN_ID, None, [step_record("setup_extraction")])
    assert row["data_scope"] == "_run"


def test_errors_become_rows() -> None:
    records = [step_record("setup_pipeline"), step_record("preprocessing", "failed", "why")]
    assert steps.error_rows(RUN_ID, DE, records) == [
        {
            "run_id": RUN_ID,
            "data_scope": str(DE),
            "step": "preprocessing",
            "error_type": "SomeError",
            "message": "why",
            "at": NOON,
        }
    ]


def test_step_without_a_record_becomes_an_error() -> None:
    (row,) = steps.missing_step_rows(RUN_ID, outcome("failed", "set_mining"), NOON)
    assert (row["step"], row["error_type"]) == ("set_mining", "StepDidNotStart")
    assert (row["message"], row["at"]) == ("why", NOON)


def test_recorded_failure_is_not_also_a_step_without_a_record() -> None:
    records = (step_record("set_mining", "failed", "why"),)
    failed = outcome("failed", "set_mining").model_copy(update={"records": records})
    assert steps.missing_step_rows(RUN_ID, failed, NOON) == []


def test_data_scope_that_succeeded_misses_no_step() -> None:
    assert steps.missing_step_rows(RUN_ID, outcome("succeeded"), NOON) == []


def test_step_that_a_cancelled_run_did_not_reach_is_no_error() -> None:
    assert steps.missing_step_rows(RUN_ID, outcome("cancelled", "set_mining"), NOON) == []


def test_settings_become_rows_of_json(settings: Settings) -> None:
    rows = steps.hyperparameter_rows(RUN_ID, DE, settings.for_scope(("G20", "DE")), {})
    values = {(row["step"], row["parameter"]): row["value"] for row in rows}
    assert values["preprocessing", "drop_event_classes"] == '["chatter"]'
    assert values["preprocessing", "trigger"] == "null"
    assert values["feature_engineering", "window_kind"] == '"anchored"'
    assert values["set_mining", "min_support"] == "0.005"
    assert {row["origin"] for row in rows} == {"default"}


def test_origin_of_a_setting_is_what_decided_it(settings: Settings) -> None:
    parameters = RunParameters(run_type="recurring", min_support=0.02)
    used = settings.for_scope(("G20", "DE"))
    windows = used.feature_engineering.model_copy(update={"window_length": 7.0})
    mining = used.set_mining.model_copy(update={"min_support": 0.02})
    used = used.model_copy(update={"feature_engineering": windows, "set_mining": mining})
    configured = {
        ("set_mining",): "config/base.yaml",
        ("set_mining", "min_support"): "config/base.yaml",
        ("set_mining", "max_sets"): "environment variable ML_PIPELINE_SET_MINING__MAX_SETS",
    }

    origins = steps.origins_in_scope(settings, used, parameters, configured)

    assert origins == {
        ("set_mining", "min_support"): "run parameter",
        ("set_mining", "max_sets"): "environment variable ML_PIPELINE_SET_MINING__MAX_SETS",
        ("feature_engineering", "window_length"): "scope_overrides",
    }
    rows = steps.hyperparameter_rows(RUN_ID, DE, used, origins)
    recorded = {(row["step"], row["parameter"]): row["origin"] for row in rows}
    assert recorded | origins == recorded


def test_exit_handler_tells_what_it_published() -> None:
    record = steps.exit_handler_record(manifest(), files=3, rows=120)
    kpis = {kpi.kpi: (kpi.value, kpi.unit) for kpi in record.kpis}
    assert kpis == {
        "run duration": (90.0, "s"),
        "published files": (3.0, "files"),
        "published rows": (120.0, "rows"),
    }


def test_run_becomes_a_row() -> None:
    row = steps.run_info_row(manifest())
    assert (row["run_id"], row["run_type"], row["status"]) == (RUN_ID, "individual", "succeeded")
    assert row["parameters"] == PARAMETERS.model_dump_json()


def warning_record(step: str, *messages: str) -> StepRecord:
    warnings = tuple(RecordedWarning(message=message) for message in messages)
    return step_record(step).model_copy(update={"warnings": warnings})


def test_warnings_are_counted_over_steps_and_data_scopes() -> None:
    of_run = [warning_record("data_extraction", "objects are listed twice")]
    scopes = [
        outcome("succeeded").model_copy(
            update={"records": (warning_record("preprocessing", "rare", *others),)}
        )
        for others in ([], ["blank"])
    ]
    assert steps.warning_texts(of_run, scopes) == [
        "data_extraction: objects are listed twice",
        "preprocessing: rare (2 times)",
        "preprocessing: blank",
    ]


def test_number_of_warnings_is_bounded() -> None:
    records = [warning_record("preprocessing", *(f"w{number}" for number in range(60)))]
    texts = steps.warning_texts(records, [])
    assert (len(texts), texts[-1]) == (51, "and 10 other warnings")


def test_run_with_wrong_parameters_becomes_a_row_without_them() -> None:
    row = steps.run_info_row(manifest(with_parameters=False))
    assert (row["run_type"], row["parameters"]) == (None, "{}")


def test_run_expires_with_its_last_write() -> None:
    written = [
        ("old", NOON - timedelta(days=15)),
        ("old", NOON - timedelta(days=14, seconds=1)),
        ("kept", NOON - timedelta(days=30)),
        ("kept", NOON - timedelta(days=14)),
        ("new", NOON),
        ("ancient", NOON - timedelta(days=400)),
    ]
    assert steps.expired_runs(written, NOON - timedelta(days=14)) == {"ancient", "old"}

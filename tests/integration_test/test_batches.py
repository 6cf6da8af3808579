"""More data scopes than the loop has iterations, through the local runner."""

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from config.variables import ENVIRONMENT_VARIABLE
from ml_pipeline import results
from ml_pipeline.local.in_process import run_in_process
from ml_pipeline.local.run import RUNS_FOLDER
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, Weighted, write_sample
from tests.conftest import settings_for
from tests.pipeline_runs import PipelineUser

SERIES = ("G20", "G30")
MARKETS = ("CN", "DE", "FR", "JP", "UK", "US")
TEXTS = {"model_series": ",".join(SERIES), "markets": ",".join(MARKETS), "min_support": "3"}
MEASURED = ("duration", "peak memory")


def write_tiny_scopes(storage: Storage) -> None:
    spec = SampleSpec(
        events=12 * 100,
        weeks=4,
        model_series=tuple(Weighted(name=name) for name in SERIES),
        markets=tuple(Weighted(name=name) for name in MARKETS),
        background_codes=20,
    )
    write_sample(storage, spec)


def tables_of(storage: Storage, run: RunManifest) -> dict[str, pl.DataFrame]:
    """What the data scopes of a run yielded, without what was measured."""
    tables = {
        table: results.result_table(table, run=run.run_id, storage=storage).drop("run_id")
        for table in run.tables
        if table != "run_info"
    }
    of_scopes = (pl.col("data_scope") != "_run") & ~pl.col("kpi").is_in(MEASURED)
    return tables | {
        "kpis": tables["kpis"].filter(of_scopes),
        "error_logs": tables["error_logs"].drop("at"),
    }


def test_batches_of_several_data_scopes_give_the_same_results_as_of_one(
    file_root: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "test")  # named as the origin of settings
    user = PipelineUser(file_root)
    write_tiny_scopes(user.storage)
    alone = run_in_process("one-in-each", TEXTS, settings=settings_for(file_root))

    run = user.run(
        *(f"{name}={text}" for name, text in TEXTS.items()),
        ML_PIPELINE_KUBEFLOW__MAX_ITERATIONS="5",
    )

    assert run.returncode == 0, run.stdout + run.stderr
    together = user.runs[-1]
    assert together.data_scopes == alone.data_scopes
    assert len(together.data_scopes) == len(SERIES) * len(MARKETS)
    found, expected = tables_of(user.storage, together), tables_of(user.storage, alone)
    changes = found.pop("set_changes")  # the first run has no predecessor
    assert changes.is_empty(), "compared with the same results, nothing changed"
    assert found.keys() == expected.keys()
    assert found["frequent_error_sets"].height > 0
    for table, rows in expected.items():
        assert_frame_equal(found[table], rows)
    folder = RUNS_FOLDER / together.run_id
    assert len(list(folder.glob("*/for-loop-1-iteration-*"))) == 5

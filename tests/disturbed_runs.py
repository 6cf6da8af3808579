"""Runs in this process that fail at a chosen step, because its input was damaged."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from config.settings import Settings
from ml_pipeline.components.check_data_scopes.check_data_scopes import check_data_scopes
from ml_pipeline.components.data_extraction.data_extraction import extract_units
from ml_pipeline.components.exit_handler.exit_handler import clean_up
from ml_pipeline.components.exit_handler.publishing import publish_run
from ml_pipeline.errors import PipelineError
from ml_pipeline.pipeline import SCOPE_STEPS
from ml_pipeline.running.discovery import scope_function
from ml_pipeline.running.documents import RunManifest
from ml_pipeline.running.scope_step import run_scope_step
from ml_pipeline.running.step import Step
from ml_pipeline.storage.data_scope import DataScope
from ml_pipeline.storage.keys import static_table, unit_manifest
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, Weighted, write_sample
from tests.runs import plan_run

MONTH = (date(2026, 7, 27), date(2026, 8, 24))
DE = DataScope(("G20", "DE"), *MONTH)
US = DataScope(("G20", "US"), *MONTH)
TEXTS = {"model_series": "G20", "markets": "DE,US"}
GARBAGE = b"no Parquet"


def write_small_sample(storage: Storage) -> None:
    """Write source and static tables of one model series in two markets."""
    markets = (Weighted(name="DE"), Weighted(name="US"))
    model_series = (Weighted(name="G20"),)
    write_sample(storage, SampleSpec(events=20_000, model_series=model_series, markets=markets))


@dataclass(frozen=True)
class Sabotage:
    """Damage to the input of a step of the data scope US, and its repair.

    Attributes:
        key: Key of the object to damage.
        spoil: Function that damages it.
        repairs: Whether `repair` puts the object back.
    """

    step: str
    key: Callable[[Storage], str]
    spoil: Callable[[Storage, str], None]
    repairs: bool = True
    saved: dict[str, bytes] = field(default_factory=dict)

    def apply(self, storage: Storage) -> None:
        key = self.key(storage)
        self.saved[key] = storage.get(key)
        self.spoil(storage, key)

    def repair(self, storage: Storage) -> None:
        if self.repairs:
            for key, content in self.saved.items():
                storage.put(key, content)


def _overwrite(storage: Storage, key: str) -> None:
    storage.put(key, GARBAGE)


def _delete(storage: Storage, key: str) -> None:
    storage.delete([key])


def _extracted(storage: Storage) -> str:
    stored = storage.list_objects("pipeline_input/extracted/G20/US")
    return next(found.key for found in stored if found.key.endswith(".parquet"))


def sabotages() -> Mapping[str, Sabotage]:
    """Return a sabotage for each step of a data scope."""
    first_unit = unit_manifest(US.units[0])
    chosen = (
        # Nothing to put back: the resumed run extracts a unit that is missing.
        Sabotage("setup_pipeline", lambda _: first_unit, _delete, repairs=False),
        Sabotage("preprocessing", _extracted, _overwrite),
        Sabotage("feature_engineering", lambda _: static_table("event_catalog"), _overwrite),
        Sabotage("set_mining", lambda _: static_table("known_error_sets"), _overwrite),
    )
    return {sabotage.step: sabotage for sabotage in chosen}


def run_disturbed(settings: Settings, run_id: str, sabotage: Sabotage | None = None) -> RunManifest:
    """Run DE completely, then US with its input damaged just before one step, and publish.

    Args:
        settings: Settings whose storage contains a sample.
        run_id: Id of the run.
        sabotage: The damage. If unset, the run is undisturbed.
    """
    setup = Step("setup_extraction", run_id, settings)
    plan = setup.run(lambda: plan_run(setup, TEXTS))
    extraction = Step("data_extraction", run_id, settings)
    extraction.run(lambda: extract_units(extraction))
    for batch, scopes in plan.batches.items():
        for name in SCOPE_STEPS:
            if sabotage and US in scopes and name == sabotage.step:
                sabotage.apply(setup.storage)
            run_scope_step(name, run_id, batch, scope_function(name), settings)
    return finish_run(settings, run_id)


def finish_run(settings: Settings, run_id: str) -> RunManifest:
    """Check and publish a run, as the pipeline does at its end."""
    check = Step("check_data_scopes", run_id, settings)
    try:
        check.run(lambda: check_data_scopes(check))
    except PipelineError:
        assert check.storage.list_objects("pipeline_tmp")
    last = Step("exit_handler", run_id, settings)
    manifest = last.run(lambda: publish_run(last))
    clean_up(last, manifest)
    return manifest

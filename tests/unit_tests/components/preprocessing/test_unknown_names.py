import logging
from typing import Any

import polars as pl
import pytest

from config.settings import PreprocessingSettings, Settings
from ml_pipeline.components.preprocessing.preprocessing import preprocessing
from ml_pipeline.components.preprocessing.steps import unknown_names
from ml_pipeline.errors import NoDataError
from ml_pipeline.running.logs import LOGGER_NAME
from ml_pipeline.storage.keys import static_table
from ml_pipeline.storage.tables import load_schema, write_table
from tests.runs import DE, put_scope_plan, scope_step

CATALOG = pl.DataFrame(
    [("P0171", "mixture", "powertrain", "warning"), ("C1", "low voltage", "chatter", "info")],
    load_schema("event_catalog").polars,
    orient="row",
)


def cleaning(**values: Any) -> PreprocessingSettings:
    return PreprocessingSettings.model_validate(
        {"drop_event_classes": (), "min_event_count": 1} | values
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"drop_event_classes": ["chatter", "Chater"]},
            (
                "drop_event_classes contains 'Chater', which is not an event_class of "
                "static/event_catalog; did you mean 'chatter'?"
            ),
        ),
        (
            {"trigger": {"event_id": "P171", "before_s": 1, "after_s": 1}},
            (
                "trigger.event_id contains 'P171', which is not an event_id of "
                "static/event_catalog; did you mean 'P0171'?"
            ),
        ),
        (
            {"drop_event_classes": ["???"]},
            (
                "drop_event_classes contains '???', which is not an event_class of "
                "static/event_catalog."
            ),
        ),
    ],
)
def test_name_that_the_catalog_lacks_is_told_with_the_nearest(
    values: dict[str, Any], sentence: str
) -> None:
    assert unknown_names(CATALOG, cleaning(**values)) == [f"preprocessing.{sentence}"]


def test_names_of_the_catalog_are_fine() -> None:
    trigger = {"event_id": "C1", "before_s": 1, "after_s": 1}
    assert unknown_names(CATALOG, cleaning(drop_event_classes=["chatter"], trigger=trigger)) == []


def test_step_warns_of_a_name_that_the_catalog_lacks(
    settings: Settings, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger(LOGGER_NAME), "handlers", [caplog.handler])
    step = scope_step("preprocessing", settings)
    put_scope_plan(step.storage, DE, settings)
    catalog = CATALOG.filter(event_class="powertrain")
    write_table(step.storage, static_table("event_catalog"), catalog, "event_catalog")
    with pytest.raises(NoDataError):
        preprocessing(step)
    warnings = {line.message for line in caplog.records if line.levelno == logging.WARNING}
    (warning,) = warnings
    assert "contains 'chatter', which is not an event_class" in warning

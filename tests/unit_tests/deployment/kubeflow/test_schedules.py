"""What the file of the schedules means, before Kubeflow is asked."""

from pathlib import Path

import pytest

from config.load import load_settings
from config.schedules import Schedule
from ml_pipeline.deployment.kubeflow.schedules import load_schedules
from ml_pipeline.errors import ConfigurationError


def schedules_with(folder: Path, parameters: str) -> list[Schedule]:
    path = folder / "schedules.yaml"
    text = f"prod:\n  - name: weekly\n    cron: 0 5 * * MON\n    parameters: {parameters}\n"
    path.write_text(text, encoding="utf-8")
    return load_schedules("prod", load_settings("test", environ={}), path)


def test_parameters_are_the_texts_written(tmp_path: Path) -> None:
    parameters = "{run_type: recurring, model_series: G20, markets: NO}"

    (schedule,) = schedules_with(tmp_path, parameters)

    assert schedule.parameters["markets"] == "NO"


def test_number_among_the_parameters_says_to_quote_it(tmp_path: Path) -> None:
    message = r'- prod\.0\.parameters\.model_series: must be text, not a number: write "0123"$'
    with pytest.raises(ConfigurationError, match=message):
        schedules_with(tmp_path, "{run_type: recurring, model_series: 0123}")


def test_schedule_with_a_key_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"schedules\.yaml, line 4: duplicate key 'ma"):
        schedules_with(tmp_path, "{markets: DE, markets: US}")

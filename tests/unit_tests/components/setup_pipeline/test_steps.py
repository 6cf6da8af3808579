from typing import Any

import pytest

from config.settings import Settings
from ml_pipeline.components.setup_pipeline.steps import resolve_settings
from tests.runs import DE, PARAMETERS, US


@pytest.fixture
def overridden(settings: Settings) -> Settings:
    """Settings with another minimum support and window length for the US."""
    override: dict[str, Any] = {
        "where": {"market": "US"},
        "set_mining": {"min_support": 0.2},
        "feature_engineering": {"window_length": 60},
    }
    return Settings.model_validate(settings.model_dump() | {"scope_overrides": [override]})


def test_settings_of_the_environment_hold(overridden: Settings) -> None:
    resolved = resolve_settings(overridden, DE, PARAMETERS)
    assert resolved.set_mining == overridden.set_mining
    assert resolved.feature_engineering == overridden.feature_engineering
    assert resolved.preprocessing == overridden.preprocessing


def test_override_of_the_data_scope_goes_before_the_environment(overridden: Settings) -> None:
    resolved = resolve_settings(overridden, US, PARAMETERS)
    assert resolved.set_mining.min_support == 0.2
    assert resolved.feature_engineering.window_length == 60


def test_run_parameters_go_before_everything(overridden: Settings) -> None:
    parameters = PARAMETERS.model_copy(update={"min_support": 20.0, "window_length": 5.0})
    resolved = resolve_settings(overridden, US, parameters)
    assert resolved.set_mining.min_support == 20
    assert resolved.feature_engineering.window_length == 5


def test_window_of_no_length_is_a_length(overridden: Settings) -> None:
    parameters = PARAMETERS.model_copy(update={"window_length": 0.0})
    assert resolve_settings(overridden, US, parameters).feature_engineering.window_length == 0

"""Settings of one data scope."""

from config.settings import Settings, StepSettings
from ml_pipeline.running.run_parameters import RunParameters
from ml_pipeline.storage.data_scope import DataScope


def resolve_settings(
    settings: Settings, scope: DataScope, parameters: RunParameters
) -> StepSettings:
    """Return the settings of a data scope, with overrides and run parameters applied."""
    resolved = settings.for_scope(scope.model_series, scope.market)
    mining, windows = resolved.set_mining, resolved.feature_engineering
    if parameters.min_support is not None:
        mining = mining.model_copy(update={"min_support": parameters.min_support})
    if parameters.window_length is not None:
        windows = windows.model_copy(update={"window_length": parameters.window_length})
    return resolved.model_copy(update={"set_mining": mining, "feature_engineering": windows})

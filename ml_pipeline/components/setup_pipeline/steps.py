"""Settings of one data scope."""

from config.settings import Settings, StepSettings
from ml_pipeline.running.run_parameters import Configured, RunParameters
from ml_pipeline.storage.data_scope import DataScope


def resolve_settings(
    settings: Settings, scope: DataScope, parameters: RunParameters
) -> StepSettings:
    """Return the settings of a data scope, with overrides and run parameters applied."""
    resolved = settings.for_scope(scope.values)
    for name, field in RunParameters.model_fields.items():
        setting, value = Configured.of(field), getattr(parameters, name)
        if setting and setting.section in StepSettings.model_fields and value is not None:
            section = getattr(resolved, setting.section)
            changed = section.model_copy(update={name: value})
            resolved = resolved.model_copy(update={setting.section: changed})
    return resolved

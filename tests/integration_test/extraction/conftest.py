from tests.unit_tests.execution.conftest import (
    api,
    cluster,
    glue,
    glue_settings,
    operator_settings,
)

__all__ = ["api", "cluster", "glue", "glue_settings", "operator_settings"]

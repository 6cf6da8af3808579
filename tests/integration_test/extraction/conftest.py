from tests.unit_tests.execution.conftest import glue, glue_settings

__all__ = ["glue", "glue_settings"]

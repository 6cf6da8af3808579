from tests.unit_tests.components.data_extraction.engines.conftest import glue, glue_settings

__all__ = ["glue", "glue_settings"]

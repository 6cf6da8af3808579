from tests.unit_tests.execution.test_assets import (
    test_assets_are_uploaded_once,
    test_script_that_was_overwritten_is_replaced,
)

__all__ = [
    "test_assets_are_uploaded_once",
    "test_script_that_was_overwritten_is_replaced",
]

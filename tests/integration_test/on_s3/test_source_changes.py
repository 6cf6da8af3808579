from tests.unit_tests.components.setup_extraction.test_source_changes import (
    test_run_extracts_again_what_was_made_from_a_replaced_file,
)

__all__ = [
    "test_run_extracts_again_what_was_made_from_a_replaced_file",
]

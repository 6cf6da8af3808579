from tests.unit_tests.components.setup_extraction.test_setup_extraction import *

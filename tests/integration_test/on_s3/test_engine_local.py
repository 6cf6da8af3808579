from tests.unit_tests.components.data_extraction.engines.test_local import *

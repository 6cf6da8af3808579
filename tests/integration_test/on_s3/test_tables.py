from tests.unit_tests.storage.test_tables import *

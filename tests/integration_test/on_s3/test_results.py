from tests.unit_tests.results.conftest import publish
from tests.unit_tests.results.test_comparison import *
from tests.unit_tests.results.test_files import *
from tests.unit_tests.results.test_tables import *

__all__ = ["publish"]

from tests.unit_tests.running.test_document_store import *

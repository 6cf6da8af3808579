import pytest

from config.extraction import SourceTables
from config.settings import Settings
from ml_pipeline.local.playground import open_playground
from ml_pipeline.storage.keys import source_prefix, static_table
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, read_sample
from tests.disturbed_runs import write_small_sample

OWN = SourceTables(objects="vehicles", error_events="fault_memory")


@pytest.fixture
def real(settings: Settings) -> Storage:
    return Storage.from_settings(settings.storage)


@pytest.fixture
def own_tables(settings: Settings) -> Settings:
    """The settings of somebody whose tables have names of their own."""
    extraction = settings.extraction.model_copy(update={"tables": OWN})
    return settings.model_copy(update={"extraction": extraction})


def put_own_tables(storage: Storage) -> dict[str, bytes]:
    """Any content does: it is only copied."""
    names = [name for name in (OWN.objects, OWN.error_events) if name]
    keys = [f"{source_prefix(name)}/part-0.parquet" for name in names]
    contents = {key: key.encode() for key in (*keys, static_table("event_catalog"))}
    for key, content in contents.items():
        storage.put(key, content)
    return contents


def test_sample_data_is_made_where_there_are_no_tables(settings: Settings, real: Storage) -> None:
    playground = open_playground(settings)

    sample = read_sample(playground)
    assert sample is not None
    assert sample.spec == SampleSpec()
    assert real.list_objects("pipeline_input") == []


def test_tables_of_real_runs_are_copied(own_tables: Settings, real: Storage) -> None:
    contents = put_own_tables(real)

    playground = open_playground(own_tables)

    stored = playground.list_objects("pipeline_input")
    assert {found.key: playground.get(found.key) for found in stored} == contents


def test_tables_are_copied_beside_a_sample_of_before(own_tables: Settings, real: Storage) -> None:
    playground = Storage(own_tables.storage.root, "playground")
    write_small_sample(playground)
    contents = put_own_tables(real)

    open_playground(own_tables)

    assert {key: playground.get(key) for key in contents} == contents
    assert read_sample(playground) is not None


def test_tables_that_are_there_stay_as_they_are(own_tables: Settings, real: Storage) -> None:
    playground = Storage(own_tables.storage.root, "playground")
    contents = put_own_tables(playground)
    put_own_tables(real)
    real.put(static_table("event_catalog"), b"changed")

    open_playground(own_tables)

    assert {key: playground.get(key) for key in contents} == contents

"""The playground: a domain for notebooks, apart from the data of real runs."""

from config.settings import Settings
from ml_pipeline.storage.keys import STATIC, source_prefix
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, ensure_sample

DOMAIN = "playground"


def open_playground(settings: Settings) -> Storage:
    """Return the storage of the playground, with source and static tables.

    Missing tables are copied from the domain in the settings, or generated if it has none.

    Args:
        settings: The settings of real runs, with their storage and the names of their tables.

    Raises:
        ObjectExistsError: The playground contains other tables, and there is nothing to copy.
    """
    playground = Storage(settings.storage.root, DOMAIN)
    real = Storage.from_settings(settings.storage)
    names = settings.extraction.tables
    tables = [source_prefix(name) for name in (names.objects, names.error_events) if name]
    if all(map(playground.list_objects, tables)):
        return playground
    if all(map(real.list_objects, tables)):
        for prefix in (*tables, STATIC):
            for stored in real.list_objects(prefix):
                real.copy(stored.key, playground, stored.key)
    else:
        ensure_sample(playground, SampleSpec())
    return playground

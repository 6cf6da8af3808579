"""The playground: where notebooks work, apart from what real runs read and write."""

from config.settings import Settings
from ml_pipeline.storage.keys import INPUT, join_key, source_prefix
from ml_pipeline.storage.objects import Storage
from sample_data import SampleSpec, ensure_sample

DOMAIN = "playground"
STATIC = join_key(INPUT, "static")


def open_playground(settings: Settings) -> Storage:
    """The playground, with tables to work on.

    When it lacks the source tables that the settings name, those of the settings' own domain are
    copied, the static tables with them; where that has none either, sample data is made.

    Args:
        settings: The settings of real runs: where their data lies, and what the tables are called.

    Raises:
        ObjectExistsError: Other tables lie in the playground, and there is nothing to copy.
    """
    playground = Storage(settings.storage.root, DOMAIN)
    real = Storage.from_settings(settings.storage)
    names = settings.extraction.tables
    tables = [source_prefix(name) for name in (names.objects, names.error_events)]
    if all(map(playground.list_objects, tables)):
        return playground
    if all(map(real.list_objects, tables)):
        for prefix in (*tables, STATIC):
            for stored in real.list_objects(prefix):
                real.copy(stored.key, playground, stored.key)
    else:
        ensure_sample(playground, SampleSpec())
    return playground

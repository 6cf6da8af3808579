"""What AWS Glue needs to run the extraction: the script, and an archive of the code it imports."""

import os
from dataclasses import dataclass
from importlib.metadata import version

from config.settings import PROJECT_ROOT
from ml_pipeline.storage.code import ARCHIVE_VARIABLE, check_code, pack, read_sources, store_code
from ml_pipeline.storage.objects import Storage

SCRIPT = "ml_pipeline/components/data_extraction/spark_script.py"
MODULES = ("narwhals", "obstore", "pydantic", "tzdata")


@dataclass(frozen=True)
class Assets:
    """Addresses of script and archive, as Glue takes them."""

    script: str
    archive: str


def python_modules() -> tuple[str, ...]:
    """Return what Glue has to install, in the versions that this process runs with."""
    return tuple(f"{name}=={version(name)}" for name in MODULES)


def upload_assets(storage: Storage) -> Assets:
    """Upload script and archive unless the same ones are there already.

    Their names are their digests, so a running job never sees them change. A pod that was started
    from an archive hands on that one.

    Raises:
        StorageError: The archive of this pod was changed.
    """
    script = store_code(storage, (PROJECT_ROOT / SCRIPT).read_bytes(), "py")
    own = os.environ.get(ARCHIVE_VARIABLE)
    archive = check_code(storage, own) if own else store_code(storage, pack(read_sources()), "zip")
    return Assets(script=storage.location(script), archive=storage.location(archive))

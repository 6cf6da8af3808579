"""Files of a job elsewhere: the script, and an archive of the code it imports."""

import os
from dataclasses import dataclass
from importlib.metadata import version

from config.settings import PROJECT_ROOT
from ml_pipeline.execution.spark_worker import PACKAGES
from ml_pipeline.storage.code import (
    ARCHIVE_VARIABLE,
    check_code,
    checked,
    pack,
    read_sources,
    store_code,
)
from ml_pipeline.storage.objects import Storage

SCRIPT = "ml_pipeline/components/data_extraction/spark_script.py"
MODULES = ("narwhals", "tzdata", *PACKAGES)


@dataclass(frozen=True)
class Assets:
    """Addresses of the script and the archive, in Glue's format."""

    script: str
    archive: str


def python_modules() -> tuple[str, ...]:
    """Return the packages that Glue must install, in the versions of this process."""
    return tuple(f"{name}=={version(name)}" for name in MODULES)


def upload_assets(storage: Storage, stored: bytes = b"") -> Assets:
    """Upload script and archive unless they exist already.

    They are named after their digests, so they never change during a running job. A pod that was
    started from an archive passes that archive on.

    Args:
        storage: Where they go.
        stored: The archive from which pods are started; if empty, one is made.

    Raises:
        StorageError: The archive of this pod was changed.
        CredentialError: A file contains a credential.
    """
    script = store_code(storage, (PROJECT_ROOT / SCRIPT).read_bytes(), "py")
    own = os.environ.get(ARCHIVE_VARIABLE)
    if own:
        archive = check_code(storage, own)
    else:
        archive = store_code(storage, stored or pack(checked(read_sources())), "zip")
    return Assets(script=storage.location(script), archive=storage.location(archive))

"""Files of a job elsewhere: the script, and an archive of the code it imports."""

import os
from dataclasses import dataclass
from importlib.metadata import version

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
START = "ml_pipeline/components/data_extraction/start_with_archive.py"
"""The script where nothing else gives the workers the archive."""
MODULES = ("narwhals", "tzdata", *PACKAGES)


@dataclass(frozen=True)
class Assets:
    """Addresses of the script and the archive, `s3://…`."""

    script: str
    archive: str


def python_modules() -> tuple[str, ...]:
    """Return the packages that Glue must install, in the versions of this process."""
    return tuple(f"{name}=={version(name)}" for name in MODULES)


def upload_assets(storage: Storage, stored: bytes = b"", script: str = SCRIPT) -> Assets:
    """Upload script and archive unless they exist already.

    They are named after their digests, so they never change during a running job. A pod that was
    started from an archive passes that archive on.

    Args:
        storage: Where they go.
        stored: The archive from which pods are started; if empty, one is made.
        script: Path of the script in the project.

    Raises:
        StorageError: The archive of this pod was changed.
        CredentialError: A file contains a credential.
    """
    script_key = store_code(storage, read_sources()[script], "py")
    own = os.environ.get(ARCHIVE_VARIABLE)
    if own:
        archive = check_code(storage, own)
    else:
        archive = store_code(storage, stored or pack(checked(read_sources())), "zip")
    return Assets(script=storage.location(script_key), archive=storage.location(archive))

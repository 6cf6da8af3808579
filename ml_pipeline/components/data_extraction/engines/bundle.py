"""What AWS Glue needs to run the extraction: the script, and an archive of the code it imports."""

import contextlib
import io
import zipfile
from dataclasses import dataclass
from importlib.metadata import version

from config.settings import PROJECT_ROOT
from ml_pipeline.digests import digest_of
from ml_pipeline.errors import ObjectExistsError
from ml_pipeline.layout import glue_asset
from ml_pipeline.storage import Storage

COMPONENT = "ml_pipeline/components/data_extraction"
SCRIPT = f"{COMPONENT}/glue_script.py"
SOURCES = (
    "config/__init__.py",
    "config/extraction.py",
    "config/glue.py",
    "config/kubeflow.py",
    "config/section.py",
    "config/settings.py",
    "ml_pipeline/__init__.py",
    "ml_pipeline/components/__init__.py",
    f"{COMPONENT}/__init__.py",
    f"{COMPONENT}/engines/__init__.py",
    f"{COMPONENT}/units.py",
    f"{COMPONENT}/steps.py",
    "ml_pipeline/batches.py",
    "ml_pipeline/data_scope.py",
    "ml_pipeline/document_store.py",
    "ml_pipeline/documents.py",
    "ml_pipeline/errors.py",
    "ml_pipeline/layout.py",
    "ml_pipeline/run_parameters.py",
    "ml_pipeline/source_times.py",
    "ml_pipeline/storage.py",
)
MODULES = ("narwhals", "obstore", "pydantic", "tzdata")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Assets:
    """Where script and archive lie, as Glue calls it."""

    script: str
    archive: str


def python_modules() -> tuple[str, ...]:
    """What Glue has to install, in the versions that this process runs with."""
    return tuple(f"{name}=={version(name)}" for name in MODULES)


def build_archive() -> bytes:
    """The imported code as a zip; the same code gives the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for source in SOURCES:
            entry = zipfile.ZipInfo(source, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (PROJECT_ROOT / source).read_bytes())
    return buffer.getvalue()


def upload_assets(storage: Storage) -> Assets:
    """Uploads script and archive unless the same ones are there already.

    Their names carry their digest, so a running job never sees them change.
    """
    script = (PROJECT_ROOT / SCRIPT).read_bytes()
    return Assets(
        script=_upload(storage, "extraction", "py", script),
        archive=_upload(storage, "extraction", "zip", build_archive()),
    )


def _upload(storage: Storage, name: str, suffix: str, content: bytes) -> str:
    key = glue_asset(f"{name}-{digest_of(content)[:16]}.{suffix}")
    if not storage.exists(key):
        with contextlib.suppress(ObjectExistsError):  # another run was faster, with the same
            storage.create(key, content)
    return storage.location(key)

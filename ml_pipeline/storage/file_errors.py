"""Temporary files, and the reasons why a file cannot be written, with what to do."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from ml_pipeline.errors import PipelineError, StorageError

_SPACE = "free some space, or use another disk"
_ADVICE = {
    errno.ENOSPC: f"the disk is full; {_SPACE}",
    errno.EDQUOT: f"the disk quota is used up; {_SPACE}",
    errno.EFBIG: "the file is larger than the file system or `ulimit -f` allows; raise the limit",
    errno.EROFS: "the file system is read-only; make it writable, or use another",
    errno.EACCES: "access denied; check the permissions of the folder and who owns it",
    errno.EPERM: "the system does not permit it; check the permissions of the folder",
    errno.EMFILE: "too many files are open; raise `ulimit -n`",
    errno.EIO: "the disk does not work (input/output error); check it",
}
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_RUST_ERROR = re.compile(r"\(os error (\d+)\)")
"""How obstore and Polars write the number of a system error."""


def explain(error: BaseException) -> str:
    """Return the reason of a system error with what to do; for other errors, their first line."""
    number = _number(error)
    if number in _ADVICE:
        return f"{_ADVICE[number]} ({os.strerror(number)})."
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__


def is_full(error: BaseException) -> bool:
    """Return whether a file could not be written because the disk or a limit is exhausted."""
    return _number(error) in _FULL


@contextmanager
def readable_full_disk(what: str) -> Iterator[None]:
    """Translate an error of a full disk in the block into ours; others pass.

    Args:
        what: What the block writes, for the message "Cannot write <what>: …".

    Raises:
        StorageError: The disk or a limit is exhausted.
    """
    try:
        yield
    except PipelineError:
        raise
    except Exception as error:
        if is_full(error):
            raise StorageError(f"Cannot write {what}: {explain(error)}") from error
        raise


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Yield a folder that is deleted after the block; TMPDIR chooses the disk.

    Raises:
        StorageError: The disk is full.
    """
    with ExitStack() as stack:
        stack.enter_context(readable_full_disk(f"temporary files to {gettempdir()} (TMPDIR)"))
        yield Path(stack.enter_context(TemporaryDirectory(prefix="ml-pipeline-")))


def _number(error: BaseException) -> int | None:
    number = getattr(error, "errno", None)
    match = _RUST_ERROR.search(str(error))
    return int(match[1]) if match else number

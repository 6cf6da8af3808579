import errno

import pytest

from ml_pipeline.storage.file_errors import explain, is_full


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full; free some space"),
        (
            Exception("Generic LocalFileSystem error: Unable to copy: No space (os error 28)\n\nX"),
            "the disk is full; free some space",
        ),
        (OSError(errno.EROFS, "Read-only file system"), "the file system is read-only"),
        (PermissionError("Permission denied (os error 13): /x"), "access denied; check the perm"),
        (Exception("first\nsecond"), "first"),
        (Exception(), "Exception"),
    ],
)
def test_reason_says_what_to_do(error: Exception, reason: str) -> None:
    assert explain(error).startswith(reason)
    assert "\n" not in explain(error)


def test_full_disk_is_told_from_other_errors() -> None:
    assert is_full(Exception("parquet: underlying IO error: No space left (os error 28)"))
    assert not is_full(PermissionError(errno.EACCES, "Permission denied"))
    assert not is_full(Exception("something else"))

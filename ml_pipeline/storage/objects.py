"""Objects in storage, with the same behaviour on `file://` and `s3://`.

The only module that accesses object storage. obstore itself retries transient faults (5xx, dropped
connections, time-outs) with back-off; a fault that outlasts `RETRY_TIME` is raised as a
`StorageUnavailableError`, and any other error is permanent.
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

import obstore
from obstore import exceptions as obstore_errors
from obstore.store import LocalStore, S3Store

from config.settings import PROJECT_ROOT, StorageSettings
from ml_pipeline.errors import (
    ObjectExistsError,
    ObjectNotFoundError,
    StorageError,
    StorageUnavailableError,
)

if TYPE_CHECKING:
    from obstore.store import S3Credential

RETRY_TIME = timedelta(seconds=30)
"""Time after which no attempt is started; obstore's default of three minutes seems to hang."""
_OUTAGE = re.compile(r"HTTP error: |status code: (?:5\d\d|408|429)\b")
_ROLE_ADDRESS = "/latest/api/token"
"""Source of the role's credentials on AWS machines; elsewhere nothing answers there."""


def is_outage(error: BaseException) -> bool:
    """Return whether the text of an obstore or Polars error indicates unreachable storage."""
    text = str(error)
    return _ROLE_ADDRESS not in text and (
        isinstance(error, ConnectionError | TimeoutError) or bool(_OUTAGE.search(text))
    )


@dataclass(frozen=True)
class StoredObject:
    """Listed object.

    Attributes:
        key: Key relative to the domain.
        size: Bytes.
        modified_at: Time of the last write, UTC.
    """

    key: str
    size: int
    modified_at: datetime


class Storage:
    """Objects of one data domain in one root.

    Keys are relative to `<root>/<domain>` and use `/`; build them with `keys.py`.

    Attributes:
        uri: `<root>/<domain>`, for display and for Polars.
    """

    def __init__(
        self,
        root: str,
        domain: str,
        credentials: "Callable[[], S3Credential] | None" = None,
    ) -> None:
        """Open the domain; on disk, create its folder.

        Args:
            root: `file:///absolute`, `file://./relative` to the project folder, or
                `s3://bucket[/prefix]`. Credentials and endpoint of S3 come from the standard AWS
                environment variables.
            domain: Name of the data domain.
            credentials: Other source of S3 credentials.
        """
        if root.startswith("s3://"):
            bucket, _, prefix = root.removeprefix("s3://").partition("/")
            self.uri = f"{root}/{domain}"
            self._folder: Path | None = None
            self._store: LocalStore | S3Store = S3Store(
                bucket,
                prefix="/".join(filter(None, (prefix, domain))),
                credential_provider=credentials,
                retry_config={"retry_timeout": RETRY_TIME},
            )
        else:
            folder = (PROJECT_ROOT / root.removeprefix("file://")).resolve() / domain
            self.uri = folder.as_uri()
            self._folder = folder
            try:
                self._store = LocalStore(folder, automatic_cleanup=True, mkdir=True)
            except OSError as error:
                raise StorageError(f"Cannot open the storage {root}: {error}") from error

    @classmethod
    def from_settings(cls, settings: StorageSettings) -> "Storage":
        """Open the storage of the settings."""
        return cls(settings.root, settings.domain)

    @property
    def is_local(self) -> bool:
        """Return whether the objects are files on this machine."""
        return self._folder is not None

    def location(self, key: str) -> str:
        """Return a path or an `s3://` URL of the object, for display and for Polars."""
        return str(self._folder / key) if self._folder else f"{self.uri}/{key}"

    def get(self, key: str) -> bytes:
        """Return the content of an object.

        Raises:
            ObjectNotFoundError: There is no such object.
            StorageError: The storage refuses access.
            StorageUnavailableError: The storage cannot be reached; trying again may help.
        """
        with self._translated_errors("read", key):
            return bytes(obstore.get(self._store, key).bytes())

    def put(self, key: str, content: bytes) -> None:
        """Write a whole object, replacing an existing one; readers see the old or the new one."""
        with self._translated_errors("write", key):
            obstore.put(self._store, key, content)

    def create(self, key: str, content: bytes) -> None:
        """Write a new object; of two simultaneous writers, one succeeds.

        Raises:
            ObjectExistsError: The object exists already and was not changed.
            StorageError: The storage refuses access.
            StorageUnavailableError: The storage cannot be reached; trying again may help.
        """
        with self._translated_errors("create", key):
            obstore.put(self._store, key, content, mode="create")

    def copy(self, key: str, target: "Storage", target_key: str) -> None:
        """Copy an object of any size; the copy becomes visible when it is complete.

        Raises:
            ObjectNotFoundError: There is no such object.
            StorageError: The storage refuses access.
            StorageUnavailableError: The storage cannot be reached; trying again may help.
        """
        # Through a file, because obstore cannot read from one store while it writes to another.
        with self._translated_errors("copy", key), TemporaryFile() as local_copy:
            for piece in obstore.get(self._store, key).stream():
                local_copy.write(piece)
            local_copy.seek(0)
            obstore.put(target._store, target_key, local_copy)

    def exists(self, key: str) -> bool:
        """Return whether the object exists."""
        try:
            with self._translated_errors("look up", key):
                obstore.head(self._store, key)
        except ObjectNotFoundError:
            return False
        return True

    def list_objects(self, prefix: str) -> list[StoredObject]:
        """Return all objects below a prefix that ends at a `/`, ordered by key; may be empty."""
        with self._translated_errors("list", prefix):
            # Without a delimiter: a delimited listing can show prefixes that no longer exist.
            entries = [meta for chunk in obstore.list(self._store, f"{prefix}/") for meta in chunk]
        return sorted(
            (StoredObject(meta["path"], meta["size"], meta["last_modified"]) for meta in entries),
            key=lambda stored: stored.key,
        )

    def delete(self, keys: list[str]) -> None:
        """Deletes objects; one that is gone already is no error."""
        if self._folder is None:
            # Up to a thousand per request; S3 passes over those that are gone.
            with self._translated_errors("delete", ", ".join(keys[:3])):
                obstore.delete(self._store, keys)
            return
        for key in keys:
            with suppress(ObjectNotFoundError), self._translated_errors("delete", key):
                obstore.delete(self._store, key)

    def delete_prefix(self, prefix: str) -> int:
        """Delete all objects below a prefix.

        Returns:
            Number of deleted objects.
        """
        keys = [stored.key for stored in self.list_objects(prefix)]
        self.delete(keys)
        return len(keys)

    @contextmanager
    def streamed_target(self, key: str) -> Iterator[str]:
        """Yield a location to stream a large object to; it becomes visible when the block succeeds.

        On S3, a multipart upload is invisible until it is complete; on disk, the object is written
        to a temporary file in the same folder and renamed.
        """
        if self._folder is None:
            yield self.location(key)
            return
        target = self._folder / key
        target.parent.mkdir(parents=True, exist_ok=True)
        # obstore omits names with '#' from listings, because it uses them for unfinished writes.
        unfinished = target.with_name(f"{target.name}#{os.getpid()}")
        try:
            yield str(unfinished)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)

    @contextmanager
    def _translated_errors(self, action: str, key: str) -> Iterator[None]:
        where = f"{self.uri}/{key}"
        try:
            yield
        except (FileNotFoundError, obstore_errors.NotFoundError) as error:
            raise ObjectNotFoundError(f"Cannot {action} {where}: it does not exist.") from error
        except obstore_errors.AlreadyExistsError as error:
            raise ObjectExistsError(f"Cannot {action} {where}: it exists already.") from error
        except (
            obstore_errors.PermissionDeniedError,
            obstore_errors.UnauthenticatedError,
        ) as error:
            raise StorageError(
                f"Cannot {action} {where}: access denied. Check AWS_ACCESS_KEY_ID, "
                "AWS_SECRET_ACCESS_KEY, the role and the bucket's policy."
            ) from error
        except obstore_errors.BaseError as error:
            reason = str(error).strip().splitlines()[0]
            if is_outage(error):
                raise StorageUnavailableError(f"Cannot {action} {where}: {reason}") from error
            if _ROLE_ADDRESS in reason:
                reason = (
                    "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run with "
                    f"a role that provides them ({reason})"
                )
            raise StorageError(f"Cannot {action} {where}: {reason}") from error

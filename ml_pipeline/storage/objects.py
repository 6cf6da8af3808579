"""Objects in storage, with the same behaviour on `file://` and `s3://`.

The only module that accesses object storage. obstore itself retries transient faults (5xx, dropped
connections, time-outs) with back-off; a fault that outlasts `RETRY_TIME` is raised as a
`StorageUnavailableError`, and any other error is permanent.
"""

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import obstore
from obstore import exceptions as obstore_errors
from obstore.store import LocalStore, S3Store

from config.settings import PROJECT_ROOT, StorageSettings
from ml_pipeline.errors import (
    ConfigurationError,
    ObjectExistsError,
    ObjectNotFoundError,
    PipelineError,
    StorageError,
    StorageUnavailableError,
    is_panic,
)
from ml_pipeline.storage.file_errors import explain, is_full
from ml_pipeline.storage.local_paths import (
    check_key,
    delete_unfinished_writes,
    link_detector,
    refuse_broken_links,
    refuse_link,
)

if TYPE_CHECKING:
    from obstore.store import S3Credential

RETRY_TIME = timedelta(seconds=30)
"""Time after which no attempt is started; obstore's default of three minutes seems to hang."""
_OUTAGE = re.compile(r"HTTP error: |status code: (?:5\d\d|408|429)\b")
_LOST_ANSWER = "NoSuchUpload"
"""Answer to the repeated end of an upload whose first end succeeded, or that was given up."""
_AWS_TEXTS = ("ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN", "REGION", "DEFAULT_REGION")
_AWS_ADDRESSES = ("ENDPOINT_URL", "ENDPOINT_URL_S3", "ENDPOINT")
_AWS_REGIONS = ("REGION", "DEFAULT_REGION")
_ROLE_ADDRESS = "/latest/api/token"
"""Source of the role's credentials on AWS machines; elsewhere nothing answers there."""


def is_outage(error: BaseException) -> bool:
    """Return whether the text of an obstore or Polars error indicates unreachable storage."""
    text = str(error)
    return _ROLE_ADDRESS not in text and (
        isinstance(error, ConnectionError | TimeoutError) or bool(_OUTAGE.search(text))
    )


def check_aws_variables(environ: Mapping[str, str] = os.environ) -> None:
    """Reject values that obstore would put into a request unchecked, where it crashes.

    Values are not shown: they are credentials.

    Raises:
        ConfigurationError: A variable contains a placeholder, a blank or a control character, or is
            not the address of a server.
    """
    for name in (*_AWS_TEXTS, *_AWS_ADDRESSES):
        variable = f"AWS_{name}"
        value = environ.get(variable)
        if value is None:
            continue
        if "<" in value or ">" in value:
            raise ConfigurationError(f"{variable} is a placeholder: replace it with your value.")
        if re.search(r"[^!-~]", value):
            raise ConfigurationError(
                f"{variable} contains a blank, a line break or another character that is not "
                "allowed; such a character is often copied at the end: remove it."
            )
        if name in _AWS_ADDRESSES and not _is_address(value):
            raise ConfigurationError(
                f"{variable} must be an address such as https://host:port: correct it, or unset it "
                "to use AWS."
            )
        if name in _AWS_REGIONS and not re.fullmatch(r"[A-Za-z0-9-]{1,64}", value):
            raise ConfigurationError(
                f"{variable} must be a region such as eu-central-1: letters, digits and hyphens."
            )


def aws_variables(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the variables for S3 that are set, for a process on another machine."""
    names = (f"AWS_{name}" for name in (*_AWS_TEXTS, *_AWS_ADDRESSES, "ALLOW_HTTP"))
    return {name: environ[name] for name in names if name in environ}


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        port = "" if parts.port is None else f":{parts.port}"
    except ValueError:
        return False
    is_host = re.fullmatch(r"[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]", host or "") is not None
    return parts.scheme in ("http", "https") and is_host and port != ":0"


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

    Keys are relative to `<root>/<domain>` and use `/`; build them with `keys.py`. Every operation
    raises StorageUnavailableError if the storage cannot be reached, which a retry may overcome,
    StorageError if it refuses access, and InvalidKeyError if a key leads out of the storage.

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

        Raises:
            ConfigurationError: An AWS environment variable is invalid.
            StorageError: The storage cannot be opened.
        """
        if root.startswith("s3://"):
            check_aws_variables()
            bucket, _, prefix = root.removeprefix("s3://").partition("/")
            self.uri = f"{root}/{domain}"
            self._folder: Path | None = None
            try:
                self._store: LocalStore | S3Store = S3Store(
                    bucket,
                    prefix="/".join(filter(None, (prefix, domain))),
                    credential_provider=credentials,
                    retry_config={"retry_timeout": RETRY_TIME},
                )
            except (ValueError, obstore_errors.BaseError) as error:
                reason = str(error).strip().partition("\n")[0]
                raise StorageError(
                    f"Cannot open the storage {root}: {reason}. Check the AWS_… variables."
                ) from error
            except BaseException as error:
                _raise_panic(error, f"Cannot open the storage {root}")
                raise
        else:
            try:
                folder = (PROJECT_ROOT / root.removeprefix("file://") / domain).resolve()
                self.uri = folder.as_uri()
                self._folder = folder
                self._store = LocalStore(folder, automatic_cleanup=True, mkdir=True)
            except (OSError, ValueError, obstore_errors.BaseError) as error:
                raise StorageError(f"Cannot open the storage {root}: {explain(error)}") from error

    @classmethod
    def from_settings(cls, settings: StorageSettings) -> "Storage":
        """Open the storage of the settings."""
        return cls(settings.root, settings.domain)

    @property
    def is_local(self) -> bool:
        """Return whether the objects are files on this machine."""
        return self._folder is not None

    def location(self, key: str) -> str:
        """Return a path or an `s3://` URL of the object, for display and for Polars.

        Raises:
            InvalidKeyError: The key leads out of the storage.
        """
        self._checked(key)
        return str(self._folder / key) if self._folder else f"{self.uri}/{key}"

    def get(self, key: str) -> bytes:
        """Return the content of an object.

        Raises:
            ObjectNotFoundError: There is no such object.
        """
        with self._translated_errors("read", self._checked(key)):
            return bytes(obstore.get(self._store, key).bytes())

    def find(self, key: str) -> bytes | None:
        """Return the content of an object. Returns None if it does not exist.

        It is looked for twice, because what is concluded from its absence cannot be taken back.
        """
        for _ in range(2):
            with suppress(ObjectNotFoundError):
                return self.get(key)
        return None

    def get_range(self, key: str, start: int, length: int) -> bytes:
        """Return a part of an object, which must not begin at its end.

        Raises:
            ObjectNotFoundError: There is no such object.
            StorageError: The storage refuses access.
            StorageUnavailableError: The storage cannot be reached; trying again may help.
        """
        with self._translated_errors("read", self._checked(key)):
            return bytes(obstore.get_range(self._store, key, start=start, length=length))

    def stream(self, key: str) -> Iterator[bytes]:
        """Yield the content of an object of any size, piece by piece.

        Raises:
            ObjectNotFoundError: There is no such object.
            StorageError: The storage refuses access.
            StorageUnavailableError: The storage cannot be reached; trying again may help.
        """
        with self._translated_errors("read", self._checked(key)):
            for piece in obstore.get(self._store, key).stream():
                yield bytes(piece)

    def put(self, key: str, content: bytes | Path) -> None:
        """Write a whole object, replacing an existing one; readers see the old or the new one.

        Args:
            key: Key of the object.
            content: The content, or the file that contains it, of any size.
        """
        with self._translated_errors("write", self._checked(key)):
            obstore.put(self._store, key, content)

    def create(self, key: str, content: bytes) -> None:
        """Write a new object; of two simultaneous writers of different contents, one succeeds.

        An object with this very content counts as written: if the answer to a write is lost, the
        write fails although it succeeded, or its repetition finds its own object.

        Raises:
            ObjectExistsError: The object exists already with other content, and was not changed.
        """
        try:
            with self._translated_errors("create", self._checked(key)):
                obstore.put(self._store, key, content, mode="create")
        except StorageError:
            if not self._holds(key, content):
                raise

    def _holds(self, key: str, content: bytes) -> bool:
        """Return whether the object certainly has this content."""
        with suppress(StorageError):
            return self.get(key) == content
        return False

    def copy(self, key: str, target: "Storage", target_key: str) -> str:
        """Copy an object of any size; the copy becomes visible when it is complete.

        Returns:
            The SHA-256 of its content, hexadecimal.

        Raises:
            ObjectNotFoundError: There is no such object.
        """
        # Through a file, because obstore cannot read from one store while it writes to another.
        digest = hashlib.sha256()
        target._checked(target_key)
        with self._translated_errors("copy", self._checked(key)), TemporaryFile() as local_copy:
            for piece in obstore.get(self._store, key).stream():
                digest.update(piece)
                local_copy.write(piece)
            local_copy.seek(0)
            obstore.put(target._store, target_key, local_copy)
        return digest.hexdigest()

    def exists(self, key: str) -> bool:
        """Return whether the object exists."""
        try:
            with self._translated_errors("look up", self._checked(key)):
                obstore.head(self._store, key)
        except ObjectNotFoundError:
            return False
        return True

    def list_objects(self, prefix: str) -> list[StoredObject]:
        """Return all objects below a prefix that ends at a `/`, ordered by key; may be empty.

        On disk, what is behind a link is left out, except in the folders of the user.
        """
        with self._translated_errors("list", prefix and self._checked(prefix)):
            # Without a delimiter: a delimited listing can show prefixes that no longer exist.
            entries = [meta for chunk in obstore.list(self._store, f"{prefix}/") for meta in chunk]
        stored = (
            StoredObject(meta["path"], meta["size"], meta["last_modified"]) for meta in entries
        )
        if self._folder:
            is_behind_link = link_detector(self._folder)
            stored = (each for each in stored if not is_behind_link(each.key))
        return sorted(stored, key=lambda each: each.key)

    def refuse_broken_links(self, prefix: str) -> None:
        """Reject links below a prefix to what does not exist: data may be missing.

        Raises:
            DataContractError: There is one.
        """
        if self._folder:
            refuse_broken_links(self._folder, self._checked(prefix))

    def delete(self, keys: list[str]) -> None:
        """Delete objects, ignoring those that do not exist."""
        for key in keys:
            self._checked(key)
        if self._folder is None:
            # Up to a thousand per request; S3 ignores those that do not exist.
            with self._translated_errors("delete", ", ".join(keys[:3])):
                obstore.delete(self._store, keys)
            return
        for key in keys:
            with suppress(ObjectNotFoundError), self._translated_errors("delete", key):
                obstore.delete(self._store, key)

    def delete_prefix(self, prefix: str) -> int:
        """Delete all objects below a prefix and return their number."""
        keys = [stored.key for stored in self.list_objects(prefix)]
        self.delete(keys)
        return len(keys)

    def delete_unfinished_writes(self, prefix: str, before: datetime) -> list[str]:
        """Delete what killed writes left below a prefix before a time (UTC); return their names.

        On S3, unfinished uploads are no objects; a lifecycle rule of the bucket removes them.
        """
        if self._folder is None:
            return []
        with self._translated_errors("clean", self._checked(prefix)):
            return delete_unfinished_writes(self._folder, prefix, before)

    @contextmanager
    def streamed_target(self, key: str) -> Iterator[str]:
        """Yield a location to stream a large object to; it becomes visible when the block succeeds.

        On S3, a multipart upload is invisible until it is complete; on disk, the object is written
        to a temporary file in the same folder and renamed.
        """
        location = self.location(key)
        if self._folder is None:
            yield location
            return
        target = Path(location)
        # obstore omits names with '#' from listings, because it uses them for unfinished writes.
        unfinished = target.with_name(f"{target.name}#{os.getpid()}")
        with self._translated_errors("write", key):
            target.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield str(unfinished)
            with self._translated_errors("write", key):
                unfinished.replace(target)
        except PipelineError:
            raise
        except Exception as error:
            # Other errors may be about what the block reads.
            if is_full(error) or str(target) in str(error):
                raise StorageError(f"Cannot write {self.uri}/{key}: {explain(error)}") from error
            raise
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)

    def _checked(self, key: str) -> str:
        """Return the key if it does not lead out of the storage."""
        check_key(key)
        if self._folder:
            refuse_link(self._folder, key)
        return key

    @contextmanager
    def _translated_errors(self, action: str, key: str) -> Iterator[None]:
        where = f"{self.uri}/{key}"
        try:
            yield
        except (FileNotFoundError, obstore_errors.NotFoundError) as error:
            if _LOST_ANSWER in str(error):
                reason = "the answer to the end of an upload was lost"
                raise StorageUnavailableError(f"Cannot {action} {where}: {reason}.") from error
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
        except (obstore_errors.BaseError, OSError, ValueError) as error:
            if isinstance(error, PipelineError):
                raise
            reason = explain(error)
            if is_outage(error):
                raise StorageUnavailableError(f"Cannot {action} {where}: {reason}") from error
            if _ROLE_ADDRESS in reason:
                reason = (
                    "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run with "
                    f"a role that provides them ({reason})"
                )
            raise StorageError(f"Cannot {action} {where}: {reason}") from error
        except BaseException as error:
            _raise_panic(error, f"Cannot {action} {where}")
            raise


def _raise_panic(error: BaseException, what: str) -> None:
    """Raise the crash of obstore as an error with its usual cause; do nothing for other errors."""
    if is_panic(error):
        raise StorageError(
            f"{what}: the client of the storage crashed ({error}). Check the addresses and names "
            "in the AWS_… variables, and the bucket."
        ) from error

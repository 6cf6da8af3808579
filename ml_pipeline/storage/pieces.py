"""Tables larger than memory, assembled from pieces on the local disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polars as pl

from ml_pipeline.storage.file_errors import temporary_folder
from ml_pipeline.storage.tables import check_content, load_schema


class Pieces:
    """Pieces of a table in a local folder, checked against the rules of its schema, if any."""

    def __init__(self, folder: Path, schema_name: str | None) -> None:
        self.folder = folder
        self._rules = load_schema(schema_name) if schema_name else None
        self._paths: list[Path] = []

    def append(self, piece: pl.DataFrame) -> None:
        """Set one more piece aside.

        Raises:
            DataContractError: Its content breaks a rule of the schema.
        """
        path = self.folder / f"{len(self._paths):06d}.parquet"
        if self._rules:
            check_content(piece, self._rules, f"piece {len(self._paths)}")
        # Dictionary-encoded strings are small enough; compression would only take time.
        piece.write_parquet(path, compression="uncompressed", statistics=False)
        self._paths.append(path)

    @property
    def whole(self) -> pl.LazyFrame:
        """Table of all pieces, of which there must be at least one."""
        return pl.scan_parquet(self._paths, glob=False)


@contextmanager
def put_aside(schema_name: str | None = None) -> Iterator[Pieces]:
    """Yield a place for the pieces of a table, deleted after the block; TMPDIR chooses the disk."""
    with temporary_folder() as folder:
        yield Pieces(folder, schema_name)

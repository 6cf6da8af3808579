"""Tables in storage that many workers write and read: lists of pieces instead of one object."""

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol, TypeVar

import polars as pl

from ml_pipeline.storage.object_ranges import (
    ObjectRange,
    RangeWork,
    in_turns,
    split_by_object,
)
from ml_pipeline.storage.objects import Storage
from ml_pipeline.storage.tables import load_schema, readable_parquet, scan_tables, write_table

Made = TypeVar("Made")
Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Piece:
    """Part of a table, in one object.

    Attributes:
        key: Its key.
        rows: Number of its rows.
        windows_before: What a reader adds to its window_ids: the number of windows in the pieces
            before it, which was unknown when it was written.
    """

    key: str
    rows: int
    windows_before: int = 0

    def after(self, windows: int) -> "Piece":
        """Return the piece behind so many windows."""
        return replace(self, windows_before=windows)


@dataclass(frozen=True)
class StoredTable:
    """A table, or a part of one, as a worker on another machine can read it.

    Attributes:
        schema: Name of its schema.
        keys: Objects that contain it, any rows in each. Either these or the pieces.
        pieces: Objects that contain whole objects each, by ascending object_id.
        event_ids: The events in the table; rows of all others in its objects do not belong to it.
            None if all do.
        within: The objects in the table, likewise.
        columns: The columns to read. None for all of the schema.
    """

    schema: str
    keys: tuple[str, ...] = ()
    pieces: tuple[Piece, ...] = ()
    event_ids: tuple[str, ...] | None = None
    within: ObjectRange = field(default_factory=ObjectRange)
    columns: tuple[str, ...] | None = None

    def scan(self, storage: Storage) -> pl.LazyFrame:
        """Return the table.

        Raises:
            ObjectNotFoundError: An object does not exist.
            DataContractError: One is not a Parquet file, lacks a column or has one of another type.
        """
        if not self.pieces:
            return self._selected(scan_tables(storage, list(self.keys), self.schema))
        return pl.concat([self._selected(_scan_piece(storage, piece)) for piece in self.pieces])

    def place(self, storage: Storage) -> str:
        """Return where the table is, for a message."""
        keys = self.keys or [piece.key for piece in self.pieces] or [self.schema]
        first, last = storage.location(keys[0]), storage.location(keys[-1])
        return first if len(keys) == 1 else f"One of {len(keys):,} files from {first} to {last}"

    def only(self, *columns: str) -> "StoredTable":
        """Return the table with these columns."""
        return replace(self, columns=columns)

    def ranges(
        self, storage: Storage, most_per_object: int | None = None
    ) -> tuple[list[pl.LazyFrame], int]:
        """Return the table in ranges of whole objects, and the number of rows that are read.

        Raises:
            ObjectTooLargeError: An object has more rows than `most_per_object`.
        """
        if not self.pieces:
            return split_by_object(self.scan(storage), most_per_object=most_per_object)
        ranges = [replace(self, pieces=(piece,)).scan(storage) for piece in self.pieces]
        return ranges, sum(piece.rows for piece in self.pieces)

    def _selected(self, rows: pl.LazyFrame) -> pl.LazyFrame:
        if self.event_ids is not None:
            rows = rows.filter(pl.col("event_id").is_in(self.event_ids))
        return self.within.of(rows).select(self.columns or load_schema(self.schema).columns.keys())


def _scan_piece(storage: Storage, piece: Piece) -> pl.LazyFrame:
    location = storage.location(piece.key)
    with readable_parquet(location):
        rows = pl.scan_parquet(location, glob=False)
        rows.collect_schema()
    if not piece.windows_before:
        return rows
    return rows.with_columns(pl.col("window_id") + piece.windows_before)


class PieceWriter:
    """Writer of the pieces of one attempt, whose names no other attempt uses."""

    def __init__(self, storage: Storage, folder: str) -> None:
        """Write into a folder of the storage."""
        self._storage = storage
        self._folder = folder
        self._attempt = uuid.uuid4().hex
        self._written = 0

    def write(self, table: str, rows: pl.DataFrame) -> tuple[Piece, ...]:
        """Write rows of a table as a piece, unless there are none.

        Raises:
            DataContractError: They do not match the schema of the table.
        """
        if rows.is_empty():
            return ()
        key = f"{self._folder}/{table}/{self._attempt}-{self._written:06d}.parquet"
        self._written += 1
        write_table(self._storage, key, rows, table, compression="lz4")
        return (Piece(key, rows.height),)


Progress = Callable[[int, int], None]
"""Receives how many rows of all were processed."""


class Ranges(Protocol):
    """Where the ranges of a table are worked on: here, or on the workers of a cluster."""

    def map(self, table: StoredTable, work: RangeWork[Made, PieceWriter, Kept]) -> Iterator[Kept]:
        """Yield what the work keeps of each range, in their order."""


class LocalRanges:
    """Work on the ranges of a table in this process."""

    def __init__(
        self,
        storage: Storage,
        folder: str,
        progress: Progress = lambda _read, _total: None,
        most_per_object: int | None = None,
    ) -> None:
        """Write pieces into a folder of the storage, report progress, and limit objects."""
        self._storage = storage
        self._folder = folder
        self._progress = progress
        self._most_per_object = most_per_object

    def map(self, table: StoredTable, work: RangeWork[Made, PieceWriter, Kept]) -> Iterator[Kept]:
        """Yield what the work keeps of each range, in their order.

        Raises:
            DataContractError: An object of the table is damaged.
        """
        reading = partial(readable_parquet, table.place(self._storage))
        writer = PieceWriter(self._storage, self._folder)
        with reading():
            ranges, total = table.ranges(self._storage, self._most_per_object)
        read = 0
        turns = in_turns(ranges, lambda rows: (rows.height, work.make(rows)), reading)
        for height, made in turns:
            yield work.keep(made, writer)
            read += height
            self._progress(read, total)

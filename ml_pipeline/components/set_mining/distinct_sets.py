"""Error sets as numbers: without infrequent events, equal sets as one row with their multiplicity.

No frequent set contains an infrequent event. Without those, few of the sets are distinct, so that
only these have to be in memory together, and the windows in ranges of objects.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from ml_pipeline.storage.object_ranges import divide

LARGEST_MERGED = 16
"""Events of a set. Larger sets are hardly ever equal: each stays a row."""
ROWS_BETWEEN_MERGES = 1 << 19
CELLS_AT_ONCE = 10_000_000
"""Windows and their events at which a range of objects ends; they take some 500 MB. An object with
more is not divided."""

Items = npt.NDArray[np.int32]
Numbers = npt.NDArray[np.int64]

_Columns = tuple[Items, Numbers, Numbers]  # items of all sets, size and windows of each
_WINDOWS = "windows"


@dataclass(frozen=True, eq=False)
class WindowCounts:
    """Size of the error sets of a data scope.

    Attributes:
        windows: Number of windows.
        cells: Number of windows and of their events.
        of_events: event_id, windows (int64): in how many windows each event is.
    """

    windows: int
    cells: int
    of_events: pl.DataFrame

    def frequent_events(self, min_windows: int) -> pl.Series:
        """Return the events in at least `min_windows` windows, ascending."""
        return self.of_events.filter(pl.col(_WINDOWS) >= min_windows).get_column("event_id").sort()


@dataclass(frozen=True, eq=False)
class CodedSets:
    """Sets of frequent events, in the columns that the miner takes.

    Attributes:
        items: int32[cells], the places of the events among the frequent ones, set by set.
        offsets: int64[sets + 1], where each set begins in `items`.
        windows: int64[sets], the number of windows with exactly this set.
        objects: int64[sets], the number of the object of each. Empty where sets of several objects
            are one.
    """

    items: Items
    offsets: Numbers
    windows: Numbers
    objects: Numbers

    @property
    def cells(self) -> int:
        """Number of sets and of their items."""
        return len(self.items) + len(self.windows)


def count_windows(error_sets: pl.LazyFrame) -> WindowCounts:
    """Count windows and their events, streamed.

    Args:
        error_sets: As in `data/intermediate/error_sets.yaml`.
    """
    event_ids = pl.col("event_ids")
    n_events = event_ids.list.len().cast(pl.Int64).sum()
    sizes = error_sets.select(pl.len().alias(_WINDOWS), n_events.alias("events"))
    windows, events = sizes.collect(engine="streaming").row(0)
    of_events = (
        error_sets.select(event_ids.explode(empty_as_null=False).alias("event_id"))
        .group_by("event_id")
        .agg(pl.len().cast(pl.Int64).alias(_WINDOWS))
        .collect(engine="streaming")
    )
    return WindowCounts(windows, windows + events, of_events)


def split(error_sets: pl.LazyFrame, counts: WindowCounts) -> tuple[list[pl.LazyFrame], int]:
    """Return the error sets in ranges of whole objects, and the cells of the largest range."""
    if counts.cells <= CELLS_AT_ONCE:
        return [error_sets], counts.cells
    cells = (pl.col("event_ids").list.len().cast(pl.Int64) + 1).sum()
    return divide(error_sets, cells, CELLS_AT_ONCE)


def code_sets(error_sets: pl.LazyFrame, event_ids: pl.Series) -> CodedSets:
    """Return the error sets of one or more whole objects, one row per window.

    Args:
        error_sets: As in `data/intermediate/error_sets.yaml`.
        event_ids: The frequent events, ascending. The others are left out, so a set may be empty.
    """
    lists = pl.col("event_ids")
    length = lists.list.len().cast(pl.Int64).alias("length")
    windows = error_sets.select("object_id", length).collect(engine="streaming")
    # As numbers while they are streamed: the names of a range take several times the memory.
    place = lists.explode(empty_as_null=False).cast(pl.Enum(event_ids), strict=False).to_physical()
    items = error_sets.select(place.cast(pl.Int32)).collect(engine="streaming").to_series()
    frequent_before = _offsets(items.is_not_null().to_numpy())
    return CodedSets(
        items=items.drop_nulls().to_numpy(),
        offsets=frequent_before[_offsets(windows.get_column("length").to_numpy())],
        windows=np.ones(windows.height, np.int64),
        objects=windows.get_column("object_id").rank("dense").cast(pl.Int64).to_numpy(),
    )


def _offsets(lengths: npt.NDArray[Any]) -> Numbers:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths, dtype=np.int64)])


class DistinctSets:
    """The distinct ones among sets that are added range by range."""

    def __init__(self) -> None:
        """Begin without sets."""
        self._tables: dict[int, list[pl.DataFrame]] = {}  # by size: a column per item, windows
        self._unmerged = 0
        nothing = np.empty(0, np.int64)
        self._large: list[_Columns] = [(nothing.astype(np.int32), nothing, nothing)]

    def add(self, sets: CodedSets) -> None:
        """Add sets; those without items count for nothing."""
        sizes = np.diff(sets.offsets)
        is_large = sizes > LARGEST_MERGED
        large = sets.items[np.repeat(is_large, sizes)]
        self._large.append((large, sizes[is_large], sets.windows[is_large]))
        for size in np.unique(sizes[(sizes > 0) & ~is_large]).tolist():
            begins = sets.offsets[:-1][sizes == size]
            columns = {f"item {place}": sets.items[begins + place] for place in range(size)}
            table = pl.DataFrame({**columns, _WINDOWS: sets.windows[sizes == size]})
            self._tables.setdefault(size, []).append(_merged([table]))
            self._unmerged += self._tables[size][-1].height
        if self._unmerged > ROWS_BETWEEN_MERGES:
            self._merge()

    @property
    def cells(self) -> int:
        """Number of sets and of their items, as far as they are merged."""
        small = sum(table.height * table.width for each in self._tables.values() for table in each)
        return small + sum(len(items) + len(sizes) for items, sizes, _ in self._large)

    def coded(self) -> CodedSets:
        """Return the distinct sets."""
        self._merge()
        small = (_columns(table) for _, (table,) in sorted(self._tables.items()))
        items, sizes, windows = zip(*small, *self._large, strict=True)
        return CodedSets(
            items=np.concatenate(items),
            offsets=_offsets(np.concatenate(sizes)),
            windows=np.concatenate(windows),
            objects=np.empty(0, np.int64),
        )

    def _merge(self) -> None:
        self._tables = {size: [_merged(tables)] for size, tables in self._tables.items()}
        self._unmerged = 0


def _merged(tables: list[pl.DataFrame]) -> pl.DataFrame:
    """Return one row per distinct set."""
    sets = pl.concat(tables).group_by(pl.exclude(_WINDOWS), maintain_order=True)
    return sets.agg(pl.col(_WINDOWS).sum())


def _columns(table: pl.DataFrame) -> _Columns:
    """Return the items of all sets of one size, the sizes and the windows."""
    items = table.drop(_WINDOWS)
    sizes = np.full(items.height, items.width)
    return items.to_numpy().ravel(), sizes, table.get_column(_WINDOWS).to_numpy()

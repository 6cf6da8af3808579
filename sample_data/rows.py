"""Rows of a block as in a warehouse: valid events plus the mess of real data."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from ml_pipeline.storage.data_scope import midnight
from ml_pipeline.storage.tables import load_schema
from sample_data.catalog import Codes
from sample_data.fleet import Fleet
from sample_data.plan import Block
from sample_data.spec import Mess
from sample_data.truth import MessCounts
from sample_data.visits import SECOND, Events

_WEEK = 7 * 24 * 3600  # s
_DAY = 24 * 3600 * SECOND  # µs
_REPEATS = ((1, 2, 3), (0.6, 0.3, 0.1))
"""Numbers of repetitions of a repeated event, and their probabilities."""
_EXTRA_KINDS = (
    "unknown_object",
    "negative_mileage",
    "null_event_id",
    "empty_event_id",
    "null_occurred_at",
)
_MARK = 999_000  # µs within the second: later than in any valid event, so no extra row equals one


@dataclass(frozen=True)
class _Rows:
    """Rows of `error_events`, as numbers.

    Attributes:
        object_number: Number (int64) within the block's part.
        code: Number (int64) of the code.
        time: µs (int64) since the start of the week.
        later: Number of readouts between the first possible one and that of the row (int64).
        kind: Index (int64) in `_EXTRA_KINDS`; -1 for a valid event.
    """

    object_number: np.ndarray
    code: np.ndarray
    time: np.ndarray
    later: np.ndarray
    kind: np.ndarray

    def take(self, order: np.ndarray) -> "_Rows":
        return _Rows(*(values[order] for values in vars(self).values()))

    def are(self, kind: str) -> np.ndarray:
        """Return a mask (bool) of the rows with one kind of mess."""
        return np.asarray(self.kind == _EXTRA_KINDS.index(kind))


@dataclass(frozen=True)
class RowMaker:
    """Factory of the rows of all blocks of a sample.

    Attributes:
        mess: Shares of faulty rows.
        codes: The codes of the sample.
        fleet: The objects of the sample.
    """

    mess: Mess
    codes: Codes
    fleet: Fleet

    def make(
        self, rng: np.random.Generator, block: Block, events: Events
    ) -> tuple[pl.DataFrame, MessCounts]:
        """Repeat events, add faulty rows and shuffle the order.

        Returns:
            Rows of `error_events`, and the counts of faulty ones.
        """
        rows, repeats = self._draw(rng, block, events)
        without_mileage = ~rows.are("negative_mileage") & (
            rng.random(len(rows.time)) < self.mess.missing_mileage
        )
        counts = MessCounts(
            rows=len(rows.time),
            repeated_events=int((repeats > 0).sum()),
            repeated_rows=int(repeats.sum()),
            out_of_order=_count_out_of_order(rows),
            missing_mileage=int(without_mileage.sum()),
            **{kind: int(rows.are(kind).sum()) for kind in _EXTRA_KINDS},
        )
        return _frame(rows, without_mileage, block, self.codes, self.fleet), counts

    def _draw(
        self, rng: np.random.Generator, block: Block, events: Events
    ) -> tuple[_Rows, np.ndarray]:
        """Return all rows in order, and the number of repetitions of each event (int64)."""
        repeats = _draw_repeats(rng, self.mess.repeated, len(events.time))
        extra = _extra_rows(rng, self.mess, block, self.codes)
        rows = _concatenate(_deliver(events, repeats), extra)
        return rows.take(_order(rng, rows, self.mess.displaced)), repeats


def _draw_repeats(rng: np.random.Generator, share: float, events: int) -> np.ndarray:
    """Return the number of later readouts that deliver each event again (int64)."""
    repeats = np.zeros(events, dtype=np.int64)
    repeated = np.flatnonzero(rng.random(events) < share)
    repeats[repeated] = rng.choice(_REPEATS[0], size=len(repeated), p=_REPEATS[1])
    return repeats


def _deliver(events: Events, repeats: np.ndarray) -> _Rows:
    event = np.repeat(np.arange(len(repeats)), repeats + 1)
    firsts = np.cumsum(repeats + 1) - (repeats + 1)
    return _Rows(
        object_number=events.object_number[event],
        code=events.code[event],
        time=events.time[event],
        later=np.arange(len(event)) - firsts[event],
        kind=np.full(len(event), -1),
    )


def _extra_rows(rng: np.random.Generator, mess: Mess, block: Block, codes: Codes) -> _Rows:
    """Return faulty rows in addition to the valid events; the shares hold on average."""
    shares = np.array([getattr(mess, kind) for kind in _EXTRA_KINDS])
    counts = np.floor(shares * block.events + rng.random(len(shares))).astype(np.int64)
    counts[shares == 0] = 0
    kind = np.repeat(np.arange(len(counts)), counts)
    number = rng.integers(0, block.part.known, len(kind))
    unknown = kind == _EXTRA_KINDS.index("unknown_object")
    number[unknown] = block.part.known + rng.integers(0, block.part.unknown, int(unknown.sum()))
    return _Rows(
        object_number=number,
        code=codes.draw_background(rng, len(kind)),
        time=rng.integers(0, _WEEK, len(kind)) * SECOND + _MARK,
        later=np.zeros(len(kind), dtype=np.int64),
        kind=kind,
    )


def _concatenate(first: _Rows, second: _Rows) -> _Rows:
    pairs = zip(vars(first).values(), vars(second).values(), strict=True)
    return _Rows(*(np.concatenate(pair) for pair in pairs))


def _order(rng: np.random.Generator, rows: _Rows, displaced: float) -> np.ndarray:
    """Return the indices (int64) of the rows by arrival, with some of them swapped."""
    arrival = rows.time + rows.later * 7 * _DAY
    moved = np.flatnonzero(rng.random(len(arrival)) < displaced)
    arrival[moved] = arrival[rng.permutation(moved)]
    return _stable_order(arrival)


def _stable_order(keys: np.ndarray) -> np.ndarray:
    """Return the same as a stable argsort of keys (int64, 0 to 2^42), several times faster.

    Blocks have less than 2^20 rows, so a key and its index fit into one number.
    """
    packed = keys * len(keys) + np.arange(len(keys))
    packed.sort()
    return np.asarray(packed % len(keys))


def _count_out_of_order(rows: _Rows) -> int:
    """Count the rows with a time that follow a later row of the same object."""
    timed = ~rows.are("null_occurred_at")
    number, time = rows.object_number[timed], rows.time[timed]
    by_object = _stable_order(number)
    # Objects ascend, and their numbers outweigh any time: one running maximum serves them all.
    keys = number[by_object] * (2 * _WEEK * SECOND) + time[by_object]
    return int((keys < np.maximum.accumulate(keys)).sum())


def _frame(
    rows: _Rows, without_mileage: np.ndarray, block: Block, codes: Codes, fleet: Fleet
) -> pl.DataFrame:
    numbers = block.part.first + rows.object_number
    days = block.days + rows.time / _DAY
    mileage = fleet.mileage_at(numbers, days)
    mileage[rows.are("negative_mileage")] *= -1
    mileage[without_mileage] = np.nan
    code = rows.code.copy()
    code[rows.are("null_event_id")] = len(codes.catalog)
    code[rows.are("empty_event_id")] = len(codes.catalog) + 1
    event_ids = pl.Series([*(entry.event_id for entry in codes.catalog), None, ""])
    readouts = fleet.readout_after(numbers, days) + rows.later
    readout_names = pl.Series([f"-R{number:03d}" for number in range(int(readouts.max()) + 1)])
    object_id = fleet.object_ids.slice(block.part.first, block.part.size).gather(rows.object_number)
    time = pl.Series(rows.time + int(midnight(block.week).timestamp()) * SECOND)
    untimed = pl.Series(rows.are("null_occurred_at"))
    frame = pl.DataFrame(
        {
            "readout_id": object_id + readout_names.gather(readouts),
            "object_id": object_id,
            "event_id": event_ids.gather(code),
            "occurred_at": time.set(untimed, None).cast(pl.Datetime("us", "UTC")),
            "mileage_km": pl.Series(mileage).fill_nan(None),
        }
    )
    return frame.select(*load_schema("error_events").columns)

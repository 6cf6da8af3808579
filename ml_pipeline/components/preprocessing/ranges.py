"""What preprocessing does with each range of objects, here or on the workers of a cluster."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import NamedTuple

import polars as pl

from config.settings import TriggerSettings
from ml_pipeline.components.preprocessing import steps
from ml_pipeline.storage.stored_table import Piece, PieceWriter
from ml_pipeline.storage.tables import load_schema

Tally = Counter[str]
_Frames = tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, Tally]


class CheckedEvents(NamedTuple):
    """What came of one range.

    Attributes:
        events: The valid events without repetitions, close to a trigger.
        quarantine: The first invalid events.
        counts: The number of valid events by event_id.
        tally: Numbers of rows by what became of them.
    """

    events: tuple[Piece, ...]
    quarantine: tuple[Piece, ...]
    counts: pl.DataFrame
    tally: Tally


@dataclass(frozen=True)
class CheckEvents:
    """Separation of the valid events from the invalid ones and from repetitions.

    Attributes:
        run_id: Id of the run.
        data_scope: Its data scope, as a text.
        start: First day, inclusive.
        end: Last day, exclusive.
        zone: Time zone in which they begin.
        trigger: Events far from it are left out.
        most_broken: Largest number of invalid events to keep of a range.
    """

    run_id: str
    data_scope: str
    start: date
    end: date
    zone: tzinfo
    trigger: TriggerSettings | None
    most_broken: int

    def make(self, rows: pl.DataFrame) -> _Frames:
        """Return the events to mine, those for the quarantine, the counts and the tally."""
        read = steps.restrict_to_period(rows, self.start, self.end, self.zone)
        valid, broken = steps.check_contract(read, load_schema("events").rules)
        unique = steps.remove_repeated_readouts(valid).drop("readout_id")
        near = steps.keep_around_trigger(unique, self.trigger) if self.trigger else unique
        tally = {
            "rows in": read.height,
            "quarantined": broken.height,
            "dropped: repeated readouts": valid.height - unique.height,
            "object days": steps.count_object_days(near),
        }
        return near, self._for_quarantine(broken), steps.count_events(unique), Counter(tally)

    def _for_quarantine(self, broken: pl.DataFrame) -> pl.DataFrame:
        columns = load_schema("quarantined_events").columns
        return steps.for_quarantine(broken, columns, self.most_broken).with_columns(
            run_id=pl.lit(self.run_id), data_scope=pl.lit(self.data_scope)
        )

    def keep(self, made: _Frames, writer: PieceWriter) -> CheckedEvents:
        """Write the events and the quarantine."""
        near, broken, counts, tally = made
        return CheckedEvents(
            writer.write("events", near), writer.write("quarantined_events", broken), counts, tally
        )


class WrittenEvents(NamedTuple):
    """Size of the events of a range: rows, objects, and the events that occur (str)."""

    rows: int
    objects: int
    event_ids: pl.Series


class CountWritten:
    """Count of the events that are left."""

    def make(self, rows: pl.DataFrame) -> WrittenEvents:
        """Return the size of the events of whole objects."""
        objects = rows.get_column("object_id").n_unique()
        return WrittenEvents(rows.height, objects, rows.get_column("event_id").unique())

    def keep(self, made: WrittenEvents, _: PieceWriter) -> WrittenEvents:
        """Return it as it is."""
        return made

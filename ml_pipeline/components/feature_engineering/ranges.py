"""What feature engineering does with each range of objects, here or on the workers of a cluster."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

import polars as pl

from config.settings import FeatureEngineeringSettings
from ml_pipeline.components.feature_engineering import steps
from ml_pipeline.components.feature_engineering.distribution import bin_windows
from ml_pipeline.storage.stored_table import Piece, PieceWriter

Tally = Counter[str]
_Frames = tuple[pl.DataFrame, Tally, pl.DataFrame, pl.DataFrame]


class CollectedSets(NamedTuple):
    """What came of one range; all but the error sets can be added up.

    Attributes:
        error_sets: The error sets, whose windows are numbered from 0.
        tally: Numbers of events, windows and error sets.
        counts: The frequency of each event_id.
        bins: The number of windows by size and length.
    """

    error_sets: tuple[Piece, ...]
    tally: Tally
    counts: pl.DataFrame
    bins: pl.DataFrame


@dataclass(frozen=True)
class CollectErrorSets:
    """Grouping of events into windows, and of windows into error sets.

    Attributes:
        settings: Kind, axis and length of the windows, and the smallest set.
    """

    settings: FeatureEngineeringSettings

    def make(self, rows: pl.DataFrame) -> _Frames:
        """Return the error sets and what is counted."""
        windows = steps.assign_windows(rows, self.settings)
        sets, sizes = steps.error_sets(windows, self.settings.min_set_size)
        tally = Counter(steps.count_windows(rows, windows, sets))
        bins = bin_windows(windows, sizes, self.settings.window_by)
        return sets, tally, steps.count_event_ids(rows, sets), bins

    def keep(self, made: _Frames, writer: PieceWriter) -> CollectedSets:
        """Write the error sets."""
        sets, tally, counts, bins = made
        return CollectedSets(writer.write("error_sets", sets), tally, counts, bins)

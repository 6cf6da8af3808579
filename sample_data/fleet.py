"""Objects of a sample: their names and the growth of their mileage."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from ml_pipeline.storage.tables import load_schema
from sample_data.plan import Plan

_SCATTER = 387_420_489  # odd and not a multiple of 5: a permutation of the nine-digit numbers
_READOUT_DAYS = 7.0


@dataclass(frozen=True)
class Fleet:
    """Known and unknown objects by number.

    Attributes:
        object_ids: Their names (String), which reveal neither model series nor market.
        mileage: Mileage at the start of the sample, km (float64).
        per_day: Mileage per day, km (float64).
        phase: Progress towards the next readout, 0 to 1 (float64).
    """

    object_ids: pl.Series
    mileage: np.ndarray
    per_day: np.ndarray
    phase: np.ndarray

    @classmethod
    def of(cls, plan: Plan) -> "Fleet":
        """Return the objects of a plan."""
        rng = np.random.default_rng(plan.fleet_seed)
        count = plan.objects
        scattered = (np.arange(count, dtype=np.int64) * _SCATTER + 104_729) % 1_000_000_000
        return cls(
            object_ids="V" + pl.Series("object_id", scattered).cast(pl.String).str.zfill(9),
            mileage=rng.uniform(100.0, 120_000.0, count),
            per_day=rng.uniform(25.0, 75.0, count),
            phase=rng.random(count),
        )

    def mileage_at(self, numbers: np.ndarray, days: np.ndarray) -> np.ndarray:
        """Return the mileage, km to one decimal (float64), at days since the sample's start."""
        return np.asarray(np.round(self.mileage[numbers] + self.per_day[numbers] * days, 1))

    def readout_after(self, numbers: np.ndarray, days: np.ndarray) -> np.ndarray:
        """Return the number (int64, from 1) of each object's first weekly readout after a day."""
        periods = np.floor(days / _READOUT_DAYS + self.phase[numbers])
        return np.asarray(periods, dtype=np.int64) + 1


def objects_table(plan: Plan, fleet: Fleet) -> pl.DataFrame:
    """Return the table `objects`, without the unknown objects."""
    frames = [
        pl.DataFrame({"object_id": fleet.object_ids.slice(part.first, part.known)}).with_columns(
            pl.lit(part.model_series).alias("model_series"), pl.lit(part.market).alias("market")
        )
        for part in plan.parts
    ]
    return pl.concat(frames).select(*load_schema("objects").columns).sort("object_id")

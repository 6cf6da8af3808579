"""Source tables full of what goes wrong: many small cases that one job extracts together.

A case is a model series of its own with objects of its own: hundreds of them are one extraction.
"""

import math
import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import polars as pl

from ml_pipeline.storage.data_scope import ExtractionUnit, midnight

MICROSECOND = timedelta(microseconds=1)
# With the changes of clocks in Europe and America, around a leap day, around a new year.
WEEKS = tuple(
    date.fromisoformat(day)
    for day in (
        "2026-03-02", "2026-03-09", "2026-03-23", "2026-03-30", "2026-10-19", "2026-10-26",
        "2026-11-02", "2024-02-26", "2025-12-29",
    )
)  # fmt: skip
MARKETS = ("DE", "US", "x-1")
IDS = ["P0301", "p0301", "P10", "P9", "é", "e\u0301", "日本", "", " ", "a'b\"c", "\U0001f697"]
READOUTS = ("r1", "r10", "r2", "", "ß", None)
MILEAGES = (0.0, -0.0, 1.5, -3.0, math.nan, math.inf, 1e300, None)


@dataclass
class Cases:
    """Source rows and wanted units of many cases; times are clock readings without a zone."""

    objects: list[tuple[Any, ...]] = field(default_factory=list)
    events: list[tuple[Any, ...]] = field(default_factory=list)
    units: list[ExtractionUnit] = field(default_factory=list)

    @property
    def objects_frame(self) -> pl.DataFrame:
        schema = dict.fromkeys(("object_id", "model_series", "market"), pl.String)
        return pl.DataFrame(self.objects, schema, orient="row")

    @property
    def events_frame(self) -> pl.DataFrame:
        schema: dict[str, pl.DataType | type[pl.DataType]] = {
            "readout_id": pl.String,
            "object_id": pl.String,
            "event_id": pl.String,
            "occurred_at": pl.Datetime("us"),
            "mileage_km": pl.Float64,
            "workshop": pl.String,
            "voltage": pl.Float64,
        }
        return pl.DataFrame(self.events, schema, orient="row")


def generate(count: int, seed: int) -> Cases:
    """Some cases; the same seed gives the same."""
    rng, cases = random.Random(seed), Cases()  # noqa: S311
    for number in range(count):
        _add_case(cases, rng, f"{seed}-{number}")
    return cases


def _add_case(cases: Cases, rng: random.Random, name: str) -> None:
    objects = [f"{name}-{letter}" for letter in "abcä"[: rng.randint(1, 4)]]
    weeks = rng.sample(WEEKS, rng.randint(1, 3))
    markets = rng.sample(MARKETS, rng.randint(1, 2))
    cases.units += [ExtractionUnit((name, market), week) for market in markets for week in weeks]
    for object_id in [*objects, rng.choice(objects), None]:
        series = rng.choice([name] * 6 + [f"{name}.other", None])
        cases.objects.append((object_id, series, rng.choice([*markets * 4, *MARKETS, None])))
    pool = [_moment(rng, rng.choice(weeks)) for _ in range(3)]
    for _ in range(rng.choice([0, 3, 8, 20])):
        event = (
            rng.choice(READOUTS),
            rng.choice([*objects, *objects, f"{name}-unknown", None]),
            rng.choice([*IDS, None]),
            rng.choice([*pool, *pool, _moment(rng, rng.choice(weeks)), None]),
            rng.choice(MILEAGES),
            rng.choice(["north", "süd", None]),
            rng.choice([12.5, -0.0, 0.0, math.nan, None]),
        )
        # Exact repetitions, and the same event again with something else.
        cases.events += [event] * rng.choice([1, 1, 2])
        cases.events.append((rng.choice(READOUTS), *event[1:4], rng.choice(MILEAGES), *event[5:]))


def _moment(rng: random.Random, week: date) -> datetime:
    start = midnight(week).replace(tzinfo=None)
    edges = [timedelta(), timedelta(days=7), timedelta(days=1), timedelta(days=6)]
    around_change = timedelta(days=6, minutes=rng.randrange(0, 240, 15))
    return start + rng.choice(
        [
            rng.choice(edges) + rng.choice([-MICROSECOND, timedelta(), MICROSECOND]),
            rng.choice(edges) + timedelta(hours=rng.randint(-12, 12)),
            around_change,
            around_change + rng.randrange(10**6) * MICROSECOND,
            timedelta(microseconds=rng.randrange(7 * 86_400 * 10**6)),
        ]
    )


def as_utc(frame: pl.DataFrame) -> pl.DataFrame:
    """The events with times that know their zone."""
    return frame.with_columns(pl.col("occurred_at").dt.replace_time_zone("UTC"))

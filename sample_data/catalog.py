"""Fault codes of a sample: the table `event_catalog` and the frequencies of background codes."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from ml_pipeline.storage.tables import load_schema
from sample_data.spec import KnownSet, SampleSpec
from sample_data.vocabulary import (
    BACKGROUND_CODES,
    CHATTER_CODES,
    STORY_CODES,
    FaultCode,
)

ZIPF_EXPONENT = 1.0
ZIPF_OFFSET = 60.0
"""Offset of Zipf's law in Mandelbrot's generalisation. It flattens the head, so that no background
code is as frequent as a planted set; only chatter codes are truly frequent."""


@dataclass(frozen=True)
class Codes:
    """Codes of a sample by number: background, then story, then chatter codes.

    Attributes:
        catalog: All codes, in that order.
        stories: Number of each story code.
        ranking: Numbers (int64) of the background codes, most frequent first.
        background: Cumulative probabilities (float64) of the ranks.
        chatter: Cumulative probabilities (float64) of the chatter codes.
    """

    catalog: tuple[FaultCode, ...]
    stories: dict[str, int]
    ranking: np.ndarray
    background: np.ndarray
    chatter: np.ndarray

    @classmethod
    def of(cls, spec: SampleSpec, seed: np.random.SeedSequence) -> "Codes":
        """Return the codes of the sample described by `spec`."""
        count = spec.background_codes
        return cls(
            catalog=(*BACKGROUND_CODES[:count], *STORY_CODES, *CHATTER_CODES),
            stories={code.event_id: count + place for place, code in enumerate(STORY_CODES)},
            ranking=np.random.default_rng(seed).permutation(count),
            background=_cumulative_zipf(count, ZIPF_OFFSET),
            chatter=_cumulative_zipf(len(CHATTER_CODES), offset=1.0),
        )

    def draw_background(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """Draw numbers (int64) of background codes, independent of each other."""
        ranks = np.searchsorted(self.background, rng.random(count), side="right")
        return np.asarray(self.ranking[ranks])

    def draw_stories(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """Draw numbers (int64) of story codes, all equally likely."""
        return len(self.ranking) + rng.integers(0, len(self.stories), count)

    def draw_chatter(self, rng: np.random.Generator, count: int) -> np.ndarray:
        """Draw numbers (int64) of chatter codes, independent of each other."""
        ranks = np.searchsorted(self.chatter, rng.random(count), side="right")
        return len(self.ranking) + len(self.stories) + ranks


def event_catalog(codes: Codes) -> pl.DataFrame:
    """Return the table `event_catalog`, ordered by `event_id`."""
    schema = load_schema("event_catalog").polars
    return pl.DataFrame(list(codes.catalog), schema=schema, orient="row").sort("event_id")


def known_error_sets(known_sets: Sequence[KnownSet]) -> pl.DataFrame:
    """Return the table `known_error_sets`."""
    rows = [(known.pattern_id, sorted(known.event_ids), known.description) for known in known_sets]
    return pl.DataFrame(rows, schema=load_schema("known_error_sets").polars, orient="row")


def _cumulative_zipf(count: int, offset: float) -> np.ndarray:
    weights = (np.arange(1, count + 1) + offset) ** -ZIPF_EXPONENT
    cumulative = np.cumsum(weights) / weights.sum()
    cumulative[-1] = 1.0  # a number just below 1 must find a rank
    return np.asarray(cumulative)

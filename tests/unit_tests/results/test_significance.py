"""Significance of changes of frequent_error_sets, against SciPy."""

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.stats import binom, false_discovery_control

from ml_pipeline.results.significance import design_effect, p_value, q_values

COUNTS = st.integers(0, 3_000)
DAYS = st.integers(1, 100_000)


def bounded(before: float, now: float, days_before: int, days_now: int) -> float:
    test = p_value(pl.lit(before), pl.lit(now), days_before, days_now)
    return float(pl.select(test).item())


def exact(before: int, now: int, days_before: int, days_now: int) -> float:
    """Twice the smaller tail of the binomial distribution."""
    total, share = before + now, days_now / (days_before + days_now)
    tails = binom.cdf(now, total, share), binom.sf(now - 1, total, share)
    return min(1.0, 2 * float(min(tails)))


@given(COUNTS, COUNTS, DAYS, DAYS)
@example(0, 8, 100, 100)
@example(8, 0, 100, 700)
@example(0, 0, 1, 1)
@example(3_000, 0, 1, 100_000)
@settings(max_examples=500, deadline=None)
def test_p_value_is_never_too_small_and_hardly_too_large(
    before: int, now: int, days_before: int, days_now: int
) -> None:
    truth = exact(before, now, days_before, days_now)
    found = bounded(before, now, days_before, days_now)

    assert truth * (1 - 1e-9) - 1e-300 <= found <= 1
    if 1e-300 < truth < 0.01:
        assert found <= truth * 4 / 3


def test_both_directions_count_alike() -> None:
    assert bounded(30, 60, 1_000, 1_000) == bounded(60, 30, 1_000, 1_000)
    assert bounded(30, 60, 1_000, 1_000) == pytest.approx(exact(30, 60, 1_000, 1_000), rel=0.1)


def test_rate_that_stays_the_same_is_no_evidence() -> None:
    assert bounded(20, 40, 500, 1_000) == 1


@given(st.lists(st.none() | st.floats(0, 1), max_size=40))
def test_q_values_are_those_of_scipy(p_values: list[float | None]) -> None:
    found = q_values(pl.Series("p", p_values, pl.Float64)).to_list()

    tested = [p for p in p_values if p is not None]
    expected = iter(false_discovery_control(tested) if tested else ())
    for p, q in zip(p_values, found, strict=True):
        assert q == (None if p is None else pytest.approx(next(expected)))


def test_objects_that_repeat_a_set_count_less() -> None:
    frame = pl.DataFrame({"count": [10, 30], "objects": [10, 10]})

    effects = frame.select(design_effect(pl.col("count"), pl.col("objects"))).to_series()

    assert effects.to_list() == [1.0, 5.0]

"""Test of the difference between two rates, and control of the false discovery rate."""

import math

import polars as pl


def p_value(count_before: pl.Expr, count_now: pl.Expr, days_before: int, days_now: int) -> pl.Expr:
    """Return the two-sided p-value (float64) of the difference between two rates.

    If the rate did not change, each of the windows that were counted is one of today's with the
    probability `days_now / (days_before + days_now)`: the conditional binomial test of two rates
    (Przyborowski and Wilenski, Biometrika 31, 1940). The tail of the binomial distribution is
    bounded from above: the likelihood of the count with Robbins' bound of the factorials (1955),
    times Feller's bound of the sum of the terms after it (An Introduction to Probability Theory,
    1968, VI.3). So the p-value is never too small; from 0.01 down, it is at most a third too large.

    Args:
        count_before: Windows with the set, before; not necessarily whole numbers.
        count_now: Windows with the set, now.
        days_before: What the windows before were counted in, at least 1.
        days_now: What those of now were counted in, at least 1.
    """
    total = count_before + count_now
    is_more = count_now * days_before > count_before * days_now
    count = pl.when(is_more).then(count_now).otherwise(count_before)
    rest = total - count
    share_now = days_now / (days_before + days_now)
    share = pl.when(is_more).then(share_now).otherwise(1 - share_now)
    exponent = _deviation(count, total * share) + _deviation(rest, total * (1 - share))
    chernoff = (-exponent).exp()
    likelihood = pl.min_horizontal(1, (total / (2 * math.pi * count * rest)).sqrt()) * chernoff
    following = (count + 1) * (1 - share) / (count + 1 - (total + 1) * share)
    tail = pl.min_horizontal(chernoff, likelihood * following)
    return pl.when(total > 0).then(pl.min_horizontal(1, 2 * tail)).otherwise(1.0)


def _deviation(count: pl.Expr, expected: pl.Expr) -> pl.Expr:
    return pl.when(count > 0).then(count * (count / expected).log()).otherwise(0.0)


def design_effect(counts: pl.Expr, objects: pl.Expr) -> pl.Expr:
    """Return by how much windows of the same objects exaggerate a count (float64, at least 1).

    Windows of one object are not independent: a fault that lasts is reported again and again. A
    count divided by its design effect has the variance of a count of independent windows (Rao and
    Scott, Biometrics 48, 1992). For objects that each repeat a set with some constant probability
    it is twice the mean number of windows per object, minus 1.

    Args:
        counts: Windows with the set.
        objects: Objects with such a window, at least 1.
    """
    return pl.max_horizontal(1.0, 2 * counts / objects - 1)


def q_values(p_values: pl.Series) -> pl.Series:
    """Return the p-values adjusted for the number of tests (float64, in the same order).

    The procedure is that of Benjamini and Hochberg (1995). Missing p-values stay missing and count
    as no test.
    """
    ranked = p_values.to_frame("p").with_row_index("row").sort("p", nulls_last=True)
    place = pl.int_range(1, pl.len() + 1)
    adjusted = (pl.col("p") * pl.col("p").count() / place).cum_min(reverse=True).clip(0, 1)
    return ranked.with_columns(q_value=adjusted).sort("row").get_column("q_value")

"""Significance of many associations at once."""

from __future__ import annotations

import math

import numpy as np

from itemset_mining.arrays import Int64
from itemset_mining.model import Bool, Float64

# Tests at a time: the intermediate values take some 300 bytes per test.
_TESTS_AT_ONCE = 1 << 16
_EXACT_FACTORIALS = 32
_PRECISION = 1e-16


def fisher_greater(both: Int64, left: Int64, right: Int64, total: int) -> Float64:
    """Return the one-sided p-values of Fisher's exact test (Fisher 1922).

    A p-value is the probability that two independent events, seen `left` and `right` times among
    `total` trials, coincide `both` times or more. The hypergeometric tail is summed on the side of
    its mean where terms fall, for all tests at once. Rounding grows with `total`: about 1e-9 of the
    p-value for a million.

    Args:
        both: int64[tests], how often the events were seen together.
        left: int64[tests], how often the first event was seen.
        right: int64[tests], how often the second event was seen.
        total: Number of trials.

    Returns:
        float64[tests], between 0 and 1.
    """
    p_values = np.empty(len(both))
    for first in range(0, len(both), _TESTS_AT_ONCE):
        batch = slice(first, first + _TESTS_AT_ONCE)
        p_values[batch] = _p_values(both[batch], left[batch], right[batch], total)
    return p_values


def _p_values(both: Int64, left: Int64, right: Int64, total: int) -> Float64:
    together, one, other = (np.asarray(x, np.float64) for x in (both, left, right))
    upper = together * total > one * other
    # Below the mean the terms fall downwards: sum the complement, from the next smaller term.
    start = np.where(upper, together, together - 1)
    lowest = np.maximum(0, one + other - total)
    p_values = np.ones(len(together))
    with_tail = np.flatnonzero(upper | (start >= lowest))
    upwards = upper[with_tail]
    tail = _tail(start[with_tail], one[with_tail], other[with_tail], float(total), upwards)
    p_values[with_tail] = np.where(upwards, tail, 1 - tail)
    return np.clip(p_values, 0.0, 1.0)


def benjamini_hochberg(p_values: Float64) -> Float64:
    """Return q-values: the false discovery rate at which each test is still a discovery.

    The procedure is that of Benjamini and Hochberg (1995), over all given tests.

    Args:
        p_values: float64[tests].

    Returns:
        float64[tests], between 0 and 1.
    """
    n_tests = len(p_values)
    ascending = np.sort(p_values)
    # Equal p-values have the q-value of the last of them.
    is_last = np.ones(n_tests, np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=is_last[:-1])
    ascending = ascending[is_last]
    rates = ascending * n_tests / (np.flatnonzero(is_last) + 1)
    rates = np.minimum(np.minimum.accumulate(rates[::-1])[::-1], 1.0)
    q_values = np.empty(n_tests)
    for first in range(0, n_tests, _TESTS_AT_ONCE):
        batch = slice(first, first + _TESTS_AT_ONCE)
        q_values[batch] = rates[np.searchsorted(ascending, p_values[batch])]
    return q_values


def _tail(start: Float64, left: Float64, right: Float64, total: float, upwards: Bool) -> Float64:
    """Sum hypergeometric probabilities from `start` on, upwards or downwards."""
    first = np.exp(
        _log_binomial(left, start)
        + _log_binomial(total - left, right - start)
        - _log_binomial(np.full(len(left), total), right)
    )
    sums, terms = np.ones(len(start)), np.ones(len(start))
    active = np.arange(len(start))
    k = start.copy()
    while len(active):
        a, b, x, is_up = left[active], right[active], k[active], upwards[active]
        rest = total - a - b
        ratio = np.where(
            is_up,
            (a - x) * (b - x) / ((x + 1) * (rest + x + 1)),
            x * (rest + x) / ((a - x + 1) * (b - x + 1)),
        )
        terms[active] *= ratio
        sums[active] += terms[active]
        k[active] += np.where(is_up, 1, -1)
        active = active[terms[active] > _PRECISION * sums[active]]
    return first * sums


def _log_binomial(n: Float64, k: Float64) -> Float64:
    return _log_factorial(n) - _log_factorial(k) - _log_factorial(n - k)


def _log_factorial(n: Float64) -> Float64:
    """Return the logarithm of n!, exact for small n and by Stirling's series otherwise."""
    small = np.array([math.lgamma(x + 1) for x in range(_EXACT_FACTORIALS)])
    x = np.maximum(n, _EXACT_FACTORIALS) + 1
    inverse = 1 / x
    square = inverse * inverse
    correction = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)))
    series = (x - 0.5) * np.log(x) - x + 0.5 * math.log(2 * math.pi) + correction
    exact = small[np.minimum(n, _EXACT_FACTORIALS - 1).astype(np.int64)]
    return np.where(n < _EXACT_FACTORIALS, exact, series)

"""Quantiles and the interval of a median, in exact arithmetic."""

from fractions import Fraction
from functools import lru_cache

from scipy.stats import binom


def quantile(sample, share, is_weighted):
    """Of pairs of a value and its openings; none of none."""
    if not sample:
        return None
    return by_openings(sample, share) if is_weighted else type7([v for v, _ in sample], share)


def type7(values, share):
    """Linear between the neighbours of position (n - 1)p + 1."""
    values = sorted(values)
    position = (len(values) - 1) * Fraction(share)
    place = position.numerator // position.denominator
    following = values[min(place + 1, len(values) - 1)]
    return values[place] + (following - values[place]) * (position - place)


def by_openings(sample, share):
    """The smallest value at which the cumulated openings reach their share of all."""
    needed = sum(openings for _, openings in sample) * Fraction(share)
    cumulated = 0
    for value, openings in sorted(sample):
        cumulated += openings
        if cumulated >= needed:
            return value
    raise ArithmeticError("openings that sum up to less than they are")


def interval(values):
    """The 95 % interval of the median by order statistics; none below six values."""
    rank = interval_rank(len(values))
    if rank is None:
        return None, None
    values = sorted(values)
    return values[rank - 1], values[len(values) - rank]


@lru_cache(maxsize=None)
def interval_rank(count):
    if count < 6:
        return None
    return max(k for k in range(1, count // 2 + 1) if 1 - 2 * binom.cdf(k - 1, count, 0.5) >= 0.95)

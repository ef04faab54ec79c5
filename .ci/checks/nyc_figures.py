"""The figures of each level of the city's postings, from the definitions, in exact arithmetic."""

import re
from collections import Counter
from fractions import Fraction

from scipy.stats import binom

import exact

QUARTILES = {"min": 0, "p25": 1, "median": 2, "p75": 3, "max": 4}


def table(postings, repeats, not_full_year, flags):
    """A row of texts for each level, in the order of the spread table.

    `not_full_year` and `flags` are by row: which postings have no annual pay, and what each
    posting's flags are."""
    openings = _openings(postings, repeats)
    levels = sorted({posting.level for posting in postings}, key=_ladder_place)
    figures = []
    for level in levels:
        members = [posting for posting in postings if posting.level == level]
        counted = [posting for posting in members if posting.row not in repeats.repost_of]
        row = _counts(counted, openings, not_full_year)
        row |= _pay([posting for posting in counted if posting.row not in not_full_year])
        row |= {"level": level, "currency": "USD", "reposts": len(members) - len(counted)}
        row["flags"] = _flag_counts(counted, flags, row["reposts"])
        _compare(row, [lower for lower in figures if _family(lower["level"]) == _family(level)])
        figures.append(row)
    return [_texts(row) for row in figures]


def quantile(values, numerator, denominator):
    """Type 7: linear between the neighbours of position (n - 1)p + 1."""
    values = sorted(values)
    if not values:
        return None
    place, rest = divmod((len(values) - 1) * numerator, denominator)
    following = values[min(place + 1, len(values) - 1)]
    return values[place] + (following - values[place]) * Fraction(rest, denominator)


def interval(values):
    """The 95 % interval of the median by order statistics; none below six values."""
    count = len(values)
    if count < 6:
        return None, None
    rank = max(k for k in range(1, count // 2 + 1) if 1 - 2 * binom.cdf(k - 1, count, 0.5) >= 0.95)
    values = sorted(values)
    return values[rank - 1], values[count - rank]


def _openings(postings, repeats):
    """Of each job the largest number that any of its postings states."""
    openings = {}
    for posting in postings:
        job = repeats.repost_of.get(posting.row, posting.row)
        openings[job] = max(openings.get(job, 0), posting.positions)
    return openings


def _counts(counted, openings, not_full_year):
    agencies = Counter(posting.agency for posting in counted)
    disclosed = sum(
        posting.pay_min is not None or posting.pay_max is not None for posting in counted)
    total = len(counted)
    return {
        "listings": total,
        "employers": len(agencies),
        "largest_employer_share": Fraction(max(agencies.values()), total) if total else None,
        "disclosed": disclosed,
        "disclosure_rate": Fraction(disclosed, total) if total else None,
        "positions": sum(openings[posting.row] for posting in counted),
        "not_full_year": sum(posting.row in not_full_year for posting in counted),
    }


def _pay(paid):
    floors = [posting.floor for posting in paid if posting.floor is not None]
    ceilings = [posting.ceiling for posting in paid if posting.ceiling is not None]
    ranges = [
        (posting.floor, posting.ceiling)
        for posting in paid
        if posting.floor is not None and posting.ceiling is not None
    ]
    midpoints = [(floor + ceiling) / 2 for floor, ceiling in ranges]
    row = {"ranges": len(ranges), "midpoint_median": quantile(midpoints, 1, 2)}
    for name, quarter in QUARTILES.items():
        row[f"floor_{name}"] = quantile(floors, quarter, 4)
        row[f"ceiling_{name}"] = quantile(ceilings, quarter, 4)
    row["midpoint_ci_low"], row["midpoint_ci_high"] = interval(midpoints)
    row["spread_pct_median"] = quantile(
        [(ceiling - floor) / floor * 100 for floor, ceiling in ranges], 1, 2
    )
    return row | _range(row["floor_min"], row["ceiling_max"])


def _range(floor, ceiling):
    if floor is None or ceiling is None or ceiling < floor:
        return {"width": None, "range_ratio": None, "spread_pct": None}
    width = ceiling - floor
    return {"width": width, "range_ratio": ceiling / floor, "spread_pct": width / floor * 100}


def _compare(row, lower_levels):
    """Progression and overlap against the nearest lower level that has the figure."""
    row["progression_pct"] = row["overlap_pct"] = None
    medians = [lower["midpoint_median"] for lower in lower_levels if lower["midpoint_median"]]
    if medians and row["midpoint_median"] is not None:
        row["progression_pct"] = (row["midpoint_median"] - medians[-1]) / medians[-1] * 100
    stretches = [
        (lower["floor_min"], lower["ceiling_max"])
        for lower in lower_levels
        if lower["floor_min"] is not None and lower["ceiling_max"] is not None
    ]
    if stretches and row["width"]:
        floor, ceiling = stretches[-1]
        shared = min(row["ceiling_max"], ceiling) - max(row["floor_min"], floor)
        row["overlap_pct"] = max(Fraction(0), shared) / row["width"] * 100


def _flag_counts(counted, flags, reposts):
    """`code:count`, without the rows that a flag points to."""
    counts = Counter(flag.split(":")[0] for posting in counted for flag in flags[posting.row])
    if reposts:
        counts["repost_of"] = reposts
    return frozenset(counts.items())


def _ladder_place(level):
    letters, number, suffix = re.fullmatch(r"([A-Z]*)(\d+)([A-Z]*)", level).groups()
    return (letters, int(number), suffix)


def _family(level):
    return _ladder_place(level)[0]


def _texts(row):
    """Shares have four decimals, other fractions two; counts are as long as they are."""
    whole = {"listings", "employers", "disclosed", "ranges", "reposts", "not_full_year"}
    texts = {}
    for name, value in row.items():
        if name in ("level", "currency", "flags"):
            texts[name] = value
        elif name in whole:
            texts[name] = str(value)
        elif name == "positions":
            texts[name] = exact.plain(value)
        else:
            texts[name] = exact.text(value, 4 if name.endswith(("_share", "_rate")) else 2)
    return texts

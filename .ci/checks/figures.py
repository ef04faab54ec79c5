"""The spread table from the definitions, in exact arithmetic, as the texts of its cells."""

from collections import Counter, defaultdict
from fractions import Fraction

import exact
import groups
import ladders
from figure_options import SENSITIVITY
from quantiles import interval, quantile

QUARTILES = {"min": 0, "p25": 1, "median": 2, "p75": 3, "max": 4}
HALF = Fraction(1, 2)
WHOLE = {"listings", "employers", "disclosed", "ranges", "reposts", "not_full_year"}


def table(listings, repeats, options):
    """A row for each group, in the order of the spread table: texts by column; flags as a set of
    codes with counts."""
    rows = []
    by_ladder = defaultdict(list)
    for group in groups.find(listings, repeats, options):
        row = {"key": group.key | {"currency": group.currency}} | _figures(group, options)
        rows.append(row)
        if group.ladder is not None:
            row["place"] = ladders.place(group.key["level"])
            by_ladder[group.ladder].append(row)
    for steps in by_ladder.values():
        ladders.compare(steps)
    return [_texts(row, options) for row in rows]


def _figures(group, options):
    row = dict.fromkeys(options.columns)
    figures = _counts(group, options) | _pay(group.counted, options)
    for baseline in options.baselines:
        figures |= baseline.figures(figures, group.currency, options.rates)
    figures["conversion"] = _conversion(group.counted)
    if len(group.counted) < options.min_listings:
        row |= {name: figures[name] for name in ("listings", "reposts", "not_full_year")}
        row["withheld"] = f"fewer than {options.min_listings} listings"
        return row | {"flags": frozenset()}
    return row | figures


def _counts(group, options):
    counted = group.counted
    weights = [item.openings if options.is_weighted else 1 for item in counted]
    by_employer = Counter()
    for item, weight in zip(counted, weights, strict=True):
        if item.employer:
            by_employer[item.employer] += weight
    disclosed = [w for item, w in zip(counted, weights, strict=True) if item.is_disclosed]
    flags = Counter(flag for item in counted for flag in item.flags)
    if group.reposts:
        flags["repost_of"] = group.reposts
    return {
        "listings": len(counted),
        "employers": len(by_employer),
        "largest_employer_share": _share(max(by_employer.values(), default=None), weights),
        "disclosed": len(disclosed),
        "disclosure_rate": _share(sum(disclosed), weights),
        "positions": sum(item.openings for item in counted),
        "reposts": group.reposts,
        "not_full_year": flags["not_full_year"],
        "flags": frozenset((code, count) for code, count in flags.items() if count),
    }


def _conversion(counted):
    """The rates by which pay was converted."""
    rates = {
        item.rate.words for item in counted
        if item.rate and (item.floor is not None or item.ceiling is not None)}
    return ";".join(sorted(rates))


def _share(part, weights):
    return Fraction(part) / sum(weights) if part is not None and weights else None


def _pay(counted, options):
    weighted = options.is_weighted
    ranges = [item for item in counted if item.floor is not None and item.ceiling is not None]
    samples = {
        "floor": [(item.floor, item.openings) for item in counted if item.floor is not None],
        "ceiling": [(item.ceiling, item.openings) for item in counted if item.ceiling is not None],
        "midpoint": _midpoints(ranges),
    }
    row = {"ranges": len(ranges), "midpoint_median": quantile(samples["midpoint"], HALF, weighted)}
    for bound in ("floor", "ceiling"):
        for name, quarter in QUARTILES.items():
            row[f"{bound}_{name}"] = quantile(samples[bound], Fraction(quarter, 4), weighted)
    for name, (bound, share) in options.percentile_columns.items():
        row[name] = quantile(samples[bound], share, weighted)
    row["midpoint_ci_low"], row["midpoint_ci_high"] = (
        (None, None) if weighted else interval([value for value, _ in samples["midpoint"]]))
    row["spread_pct_median"] = quantile(_spreads(ranges), HALF, weighted)
    row |= _range(row["floor_min"], row["ceiling_max"])
    return row | (_sensitivity(ranges, row["midpoint_median"], options))


def _midpoints(ranges):
    return [((item.floor + item.ceiling) / 2, item.openings) for item in ranges]


def _spreads(ranges):
    return [
        ((item.ceiling - item.floor) / item.floor * 100, item.openings)
        for item in ranges if item.floor]


def _range(floor, ceiling):
    if floor is None or ceiling is None or ceiling < floor:
        return {"width": None, "range_ratio": None, "spread_pct": None}
    width = ceiling - floor
    if floor == 0:
        return {"width": width, "range_ratio": None, "spread_pct": None}
    return {"width": width, "range_ratio": ceiling / floor, "spread_pct": width / floor * 100}


def _sensitivity(ranges, median, options):
    row = {}
    for kind, flags in SENSITIVITY.items() if options.sensitivity else ():
        rest = _midpoints([item for item in ranges if not item.flags & flags])
        without = quantile(rest, HALF, options.is_weighted)
        row[f"midpoint_median_without_{kind}"] = without
        row[f"midpoint_change_pct_without_{kind}"] = (
            (without - median) / median * 100 if median and without is not None else None)
    return row


def _texts(row, options):
    """Shares have four decimals, other fractions two; counts are as long as they are."""
    texts = {name: _text(name, row[name]) for name in options.columns if name not in row["key"]}
    return row["key"] | texts


def _text(name, value):
    if value is None:
        return ""
    if isinstance(value, (bool, str, frozenset)):
        return value
    if name in WHOLE:
        return str(value)
    if name == "positions":
        return exact.plain(value)
    return exact.text(value, 4 if name.endswith(("_share", "_rate", "_penetration")) else 2)

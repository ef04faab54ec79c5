"""Where levels stand on their ladders, and what compares a level with the one below it."""

import re
from fractions import Fraction

FAMILIES = ["", "L", "M", "roman", "seniority"]
NAMED = {
    "roman": ["I", "II", "III", "IV", "V"],
    "seniority": ["Junior", "Mid", "Senior", "Staff", "Principal", "Distinguished"],
}


def place(level):
    """The number of the level's family and its step there; none for a level on no ladder."""
    for family, names in NAMED.items():
        if level in names:
            return (FAMILIES.index(family), (names.index(level), ""))
    code = re.fullmatch(r"([LM]?)(\d+)([A-Z]?)", level)
    return code and (FAMILIES.index(code[1]), (int(code[2]), code[3]))


def compare(rows):
    """Sets progression and overlap against the nearest lower level that has the figure.

    Rows are of one ladder in ascending order. Each has its `place`."""
    for row in rows:
        below = [other for other in rows if other["place"] < row["place"]]
        row["progression_pct"] = _progression(row, below)
        row["overlap_pct"] = _overlap(row, below)


def _progression(row, below):
    medians = [other["midpoint_median"] for other in below if other["midpoint_median"]]
    if not medians or row["midpoint_median"] is None:
        return None
    return (row["midpoint_median"] - medians[-1]) / medians[-1] * 100


def _overlap(row, below):
    stretches = [
        (other["floor_min"], other["ceiling_max"])
        for other in below
        if other["floor_min"] is not None and other["ceiling_max"] is not None
    ]
    if not stretches or not row["width"]:
        return None
    floor, ceiling = stretches[-1]
    shared = min(row["ceiling_max"], ceiling) - max(row["floor_min"], floor)
    return max(Fraction(0), shared) / row["width"] * 100

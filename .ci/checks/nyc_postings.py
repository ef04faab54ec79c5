"""The city's job postings, read as they stand in the file, and what must be seen in them."""

import csv
import re
from fractions import Fraction

from listing import Listing, shape_flags

# Columns that listings are grouped by as they stand.
KEPT = ["Agency", "Job Category"]

PERIODS = {"Annual": "year", "Daily": "day", "Hourly": "hour"}

# Titles that say that the work has no full year.
NOT_FULL_YEAR = re.compile(
    r"\b(seasonal|per[ -]diem|per[ -]project|commission[ -]only|summer (intern|internship|job|camp)"
    r"|casual (worker|employee|pool|staff|position))\b",
    re.IGNORECASE,
)

# What UTF-8 of two or three bytes looks like when it was decoded as Windows-1252.
TWICE_DECODED = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]{1,3}")

PART_TIME = re.compile(r"\b(part[ -]?time|half[ -]time|job[ -]share)\b", re.IGNORECASE)


def read(path):
    """All postings in the order of the file; the header is row 1."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        records = csv.reader(file)
        header = next(records)
        return [
            _posting(number, tuple(record), dict(zip(header, record, strict=True)))
            for number, record in enumerate(records, start=2)
        ]


def read_table(path):
    """A CSV file's records as dictionaries."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _posting(row, record, cell):
    title = _folded(cell["Business Title"])
    pay_min, pay_max = _amount(cell["Salary Range From"]), _amount(cell["Salary Range To"])
    flags = shape_flags(pay_min, pay_max) | {"pay_defaulted_currency"}
    if cell["Full-Time/Part-Time indicator"] == "P" or PART_TIME.search(title):
        flags.add("part_time")
    if NOT_FULL_YEAR.search(title):
        flags.add("not_full_year")
    return Listing(
        row=row,
        record=record,
        listing_id=_folded(cell["Job ID"]),
        employer=_folded(cell["Agency"]),
        title=title,
        location=_folded(cell["Work Location"]),
        level=_folded(cell["Level"]),
        pay_min=pay_min,
        pay_max=pay_max,
        period=PERIODS[cell["Salary Frequency"]],
        currency="USD",
        positions=Fraction(cell["# Of Positions"] or 1),
        posted_on=cell["Posting Date"][:10],
        flags=frozenset(flags),
        kept={name: cell[name] for name in KEPT},
    )


def _folded(words):
    """One space for each white space; a text that was decoded twice is decoded once."""
    return " ".join(TWICE_DECODED.sub(_decoded_once, words).split())


def _decoded_once(match):
    try:
        return match[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return match[0]


def _amount(words):
    """Zero and blank mean that the amount is not stated."""
    amount = Fraction(words or 0)
    return amount if amount > 0 else None

"""The city's job postings, read as they stand in the file, and what must be seen in them."""

import csv
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

import exact

PERIODS = {"Annual": "year", "Daily": "day", "Hourly": "hour"}
PER_YEAR = {"year": 1, "day": 260, "hour": 2080}

# Titles that say that the work has no full year.
NOT_FULL_YEAR = re.compile(
    r"\b(seasonal|per[ -]diem|per[ -]project|commission[ -]only|summer (intern|internship|job|camp)"
    r"|casual (worker|employee|pool|staff|position))\b",
    re.IGNORECASE,
)

# What UTF-8 of two or three bytes looks like when it was decoded as Windows-1252.
TWICE_DECODED = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u2122]{1,3}")

PART_TIME = re.compile(r"\b(part[ -]?time|half[ -]time|job[ -]share)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Posting:
    row: int
    record: tuple
    job_id: str
    agency: str
    title: str
    location: str
    level: str
    pay_min: Optional[Fraction]
    pay_max: Optional[Fraction]
    period: str
    positions: Fraction
    date: str
    hours: str

    @property
    def pay(self):
        return (self.pay_min, self.pay_max, self.period)

    @property
    def post(self):
        return (self.agency, self.title, self.level, self.location)

    @property
    def is_part_time(self):
        return self.hours == "P" or PART_TIME.search(self.title) is not None

    @property
    def floor(self):
        return self._annual(self.pay_min)

    @property
    def ceiling(self):
        return self._annual(self.pay_max)

    def _annual(self, amount):
        return None if amount is None else exact.hundredths(amount * PER_YEAR[self.period])


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
    return Posting(
        row=row,
        record=record,
        job_id=_folded(cell["Job ID"]),
        agency=_folded(cell["Agency"]),
        title=_folded(cell["Business Title"]),
        location=_folded(cell["Work Location"]),
        level=_folded(cell["Level"]),
        pay_min=_amount(cell["Salary Range From"]),
        pay_max=_amount(cell["Salary Range To"]),
        period=PERIODS[cell["Salary Frequency"]],
        positions=Fraction(cell["# Of Positions"] or 1),
        date=cell["Posting Date"][:10],
        hours=cell["Full-Time/Part-Time indicator"],
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

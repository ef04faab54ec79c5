"""A job listing as its file states it, whatever the file: what the figures are computed from."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional

import exact

PER_YEAR = {
    "year": 1, "month": 12, "semimonth": 24, "biweek": 26, "week": 52, "day": 260, "hour": 2080}


@dataclass(frozen=True)
class Listing:
    row: int
    record: tuple
    listing_id: str
    employer: str
    title: str
    location: str
    level: str
    pay_min: Optional[Fraction]
    pay_max: Optional[Fraction]
    period: str
    """Empty without pay."""
    currency: str
    positions: Fraction
    posted_on: str
    flags: frozenset = frozenset()
    """All but those that name another row."""
    kept: dict = field(default_factory=dict, compare=False)
    """Columns that are no fields of the schema."""

    @property
    def pay(self):
        return (self.pay_min, self.pay_max, self.period, self.currency)

    @property
    def post(self):
        return (self.employer, self.title, self.level, self.location)

    @property
    def is_disclosed(self):
        return self.pay_min is not None or self.pay_max is not None

    @property
    def floor(self):
        return self.annual(self.pay_min)

    @property
    def ceiling(self):
        return self.annual(self.pay_max)

    def annual(self, amount):
        """Full-time pay a year, to the cent; none where the work has no full year."""
        if amount is None or "not_full_year" in self.flags:
            return None
        return exact.hundredths(amount * PER_YEAR[self.period])

    def text(self, name):
        """The text of a field of the schema, or of a kept column."""
        if name in self.kept:
            return self.kept[name]
        return {
            "employer": self.employer, "title": self.title, "location": self.location,
            "level": self.level, "pay_period": self.period, "posted_on": self.posted_on,
        }[name]


def shape_flags(pay_min, pay_max):
    """The flags that two bounds give."""
    if pay_min is None and pay_max is None:
        return set()
    if pay_min is None or pay_max is None:
        return {"pay_one_sided"}
    return {"pay_wide"} if pay_max > 3 * pay_min else set()

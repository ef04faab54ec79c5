"""Listings of every awkward kind, made by random numbers: a file's cells, and what they mean."""

import csv
import itertools
import random
from fractions import Fraction

import exact
from listing import PER_YEAR, Listing, shape_flags
from random_pay import HABITS, alone

COLUMNS = ["Job ID", "Company", "Title", "Level", "Location", "Pay Min", "Pay Max", "Pay Period",
           "Currency", "Openings", "Employment Type", "Posted", "Team"]
LEVELS = [f"L{step}" for step in range(1, 8)] + ["I", "II", "III", "IV", "V"] + [
    "Junior", "Mid", "Senior", "Staff", "Principal", "Distinguished", "Zenith", "alumni", ""]
COMPANIES = ["Finch", "Otter Films", "badger", "Wren & Sons", ""]
TITLES = [f"{craft} {trade}" for craft in ("Sound", "Picture", "Set", "Story")
          for trade in ("Editor", "Mixer", "Painter", "Animator")] + [""]
PERIODS = {"Annual": "year", "Monthly": "month", "Semi-monthly": "semimonth",
           "Biweekly": "biweek", "Weekly": "week", "Daily": "day", "Hourly": "hour", "": "year"}
CURRENCIES = {"USD": 1, "GBP": 1, "JPY": 150, "": 1}
OPENINGS = ["1", "", "1", "2", "0.5", "2.25", "13", "0.1", "400"]
EMPLOYMENT = {"": set(), "Full-time": set(), "Part-time": {"part_time"}, "P": {"part_time"},
              "Seasonal": {"not_full_year"}, "Per diem": {"not_full_year"}}
NOT_STATED = ["", "0", "-1", "N/A"]

# Above these a period does not fit the amount, in currencies whose amounts are known.
LARGEST = {"hour": 2000, "day": 15000, "week": 50000, "biweek": 100000, "semimonth": 100000,
           "month": 250000, "year": 100_000_000}
KNOWN = {"USD", "GBP"}


class RandomFile:
    """A file of some listings; the same for the same seed.

    Pay has one of some numbers of decimal `places`. Where a job shown again is all the same but for
    its openings and dates, and no two jobs are alike, the file is orderly: the order of its rows
    makes no difference."""

    def __init__(self, seed, count, places=(0, 2, 4), is_orderly=False):
        self._numbers = random.Random(seed)
        self._places = places
        self._is_orderly = is_orderly
        self._ids = itertools.count(1)
        self._stages = itertools.count(1)
        # What the pay of a level is like: some levels have a single listing, or no pay at all.
        self._habits = {level: self._numbers.choice(HABITS) for level in LEVELS}
        cells = []
        while len(cells) < count:
            cell = self._cells(self._numbers.choice(LEVELS))
            cells += [cell] + self._repeats(cell)
        self.cells = cells[:count]
        self._numbers.shuffle(self.cells)
        if not is_orderly:
            self._leave_one_of_single_levels()

    def listings(self, currency):
        """What the rows say where pay without a currency is in this one."""
        return [meaning(row, cell, currency) for row, cell in enumerate(self.cells, start=2)]

    def _leave_one_of_single_levels(self):
        """Levels of one listing, as far as there are any."""
        met = set()
        for cell in self.cells:
            level = cell["Level"]
            if self._habits[level] is alone and level in met:
                cell["Level"] = ""
            met.add(level)

    def _cells(self, level):
        numbers = self._numbers
        period, currency = numbers.choice(list(PERIODS)), numbers.choice(list(CURRENCIES))
        low, high = self._habits[level](numbers)
        scale = Fraction(CURRENCIES[currency], PER_YEAR[PERIODS[period]])
        places = numbers.choice(self._places)
        return {
            "Job ID": self._id(), "Company": numbers.choice(COMPANIES),
            "Title": numbers.choice(TITLES), "Level": level,
            "Location": self._location(),
            "Pay Min": self._amount(low, scale, places),
            "Pay Max": self._amount(high, scale, places),
            "Pay Period": period, "Currency": currency, "Openings": numbers.choice(OPENINGS),
            "Employment Type": numbers.choice(["", "Full-time", "", *EMPLOYMENT]),
            "Posted": self._date(), "Team": numbers.choice(["alpha", "Beta", "beta", ""]),
        }

    def _amount(self, annual, scale, places):
        if annual is None:
            return self._numbers.choice(NOT_STATED)
        amount = max(Fraction(1, 10**places), annual * scale)
        return exact.text(amount, places)

    def _id(self):
        return f"J-{next(self._ids)}" if self._numbers.random() < 0.9 else ""

    def _location(self):
        if self._is_orderly:
            return f"Stage {next(self._stages)}"
        return self._numbers.choice(["Burbank", "Leeds", ""])

    def _date(self):
        if self._numbers.random() < 0.1:
            return ""
        return f"2024-{self._numbers.randint(1, 12):02}-{self._numbers.randint(1, 28):02}"

    def _repeats(self, cell):
        """The same job again, or one that only looks so: none, one or several times."""
        numbers = self._numbers
        repeats = []
        while numbers.random() < 0.25:
            # By the same record, on another date, by the same id, or only alike.
            ways = [
                lambda: {},
                lambda: {"Job ID": self._id(), "Posted": self._date(),
                         "Openings": numbers.choice(OPENINGS)},
                lambda: {"Openings": numbers.choice(OPENINGS), "Level": numbers.choice(LEVELS)},
                lambda: {"Job ID": self._id(), "Pay Min": "", "Team": "alpha"},
            ]
            repeats.append(cell | numbers.choice(ways[:2] if self._is_orderly else ways)())
        return repeats


def write(cells, path, copies=1):
    """Rows as a file; of several copies each has ids and places of its own."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        records = [[cell[name] for name in COLUMNS] for cell in cells]
        identity, place = COLUMNS.index("Job ID"), COLUMNS.index("Location")
        for copy in range(copies):
            if copies > 1:
                mark = f"-{copy}"
                for record, cell in zip(records, cells, strict=True):
                    record[identity] = cell["Job ID"] and cell["Job ID"] + mark
                    record[place] = cell["Location"] + mark
            writer.writerows(records)


def meaning(row, cell, default_currency):
    """What the cells of a row say."""
    low, high = _stated(cell["Pay Min"]), _stated(cell["Pay Max"])
    is_paid = low is not None or high is not None
    period = PERIODS[cell["Pay Period"]] if is_paid else ""
    currency = cell["Currency"] or (default_currency if is_paid else "")
    flags = shape_flags(low, high) | EMPLOYMENT[cell["Employment Type"]]
    if is_paid and not cell["Currency"]:
        flags.add("pay_defaulted_currency")
    if is_paid and not cell["Pay Period"]:
        flags.add("pay_defaulted_period")
    if currency in KNOWN and any(_is_implausible(amount, period) for amount in (low, high)):
        flags.add("pay_implausible")
    return Listing(
        row=row, record=tuple(cell.values()), listing_id=cell["Job ID"], employer=cell["Company"],
        title=cell["Title"], location=cell["Location"], level=cell["Level"], pay_min=low,
        pay_max=high, period=period, currency=currency,
        positions=Fraction(cell["Openings"] or 1), posted_on=cell["Posted"],
        flags=frozenset(flags), kept={"Team": cell["Team"]})


def _stated(cell):
    return None if cell in NOT_STATED else Fraction(cell)


def _is_implausible(amount, period):
    if amount is None:
        return False
    annual = exact.hundredths(amount * PER_YEAR[period])
    return amount > LARGEST[period] or not 1000 <= annual <= LARGEST["year"]

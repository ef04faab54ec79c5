"""check_assumption.py BOOK.xlsx HOURS SPREAD.csv: whether a changed assumption changes what it must.

The cell hours_per_year of a workbook is set to HOURS and LibreOffice recalculates. Exactly the pay
per hour must follow: annual pay as computed here from the posted pay, the figures of groups as
computed here from that, and every figure as in SPREAD.csv, the spread table made with these hours.
"""

import os
import re
import sys
import tempfile
import zipfile
from decimal import ROUND_HALF_UP, Decimal

import book_recalculation
import office
from book_parts import MAIN, Book
from outcome import Outcome

CENT = Decimal("0.01")
BOUNDS = {"Annual min": "Pay min", "Annual max": "Pay max"}


def main():
    path, hours, spread = sys.argv[1:]
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        changed = os.path.join(folder, "changed.xlsx")
        set_hours(path, hours, changed)
        recalculated = office.convert(changed, "xlsx", folder)
        before, after = (
            book_recalculation.load(book, data_only=True, strict=False)
            for book in (path, recalculated))
        outcome.attempt("pay per hour follows the hours", listing_problems, before, after, hours)
        outcome.attempt("figures are those of the listings", figure_problems, after)
        outcome.attempt("other groups keep their figures", kept_problems, before, after)
        outcome.attempt(
            "the spread table of these hours", book_recalculation.spread_problems, recalculated,
            spread)
    outcome.exit()


def set_hours(path, hours, target):
    """Writes the workbook with another number in the cell that is named hours_per_year."""
    with Book(path) as book:
        name = next(
            item for item in book.workbook.iter(MAIN + "definedName")
            if item.get("name") == "hours_per_year")
        cell = name.text.rpartition("!")[2].replace("$", "")
        part = next(sheet.part for sheet in book.sheets if sheet.name == "Method")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as copy:
        for item in source.namelist():
            text = source.read(item)
            if item == part:
                pattern = rb'(<c r="%s"[^>]*><v>)[^<]*' % cell.encode()
                text, count = re.subn(pattern, rb"\g<1>" + hours.encode(), text)
                assert count == 1, f"{cell} is not to be found"
            copy.writestr(item, text)


def records(book, name):
    """The rows of a table as dictionaries by header."""
    sheet = book[name]
    header, *rows = [[cell.value for cell in row] for row in sheet[sheet.tables[name].ref]]
    return [dict(zip(header, row)) for row in rows]


def listing_problems(before, after, hours):
    compared = 0
    for old, new in zip(records(before, "Listings"), records(after, "Listings")):
        for annual, posted in BOUNDS.items():
            expected = old[annual]
            if old["Pay period"] == "hour" and expected is not None:
                pay = Decimal(repr(old[posted])) * Decimal(hours)
                expected = float(pay.quantize(CENT, ROUND_HALF_UP))
                compared += 1
            if not book_recalculation.same(new[annual], expected):
                yield f"{old['Listing id']}: {annual} is {new[annual]}, expected {expected}"
    if not compared:
        yield "no pay per hour was compared"


def quantile(values, p):
    """Type 7 of Hyndman and Fan."""
    values = sorted(values)
    position = (len(values) - 1) * p
    index = int(position)
    rest = position - index
    upper = values[min(index + 1, len(values) - 1)]
    return values[index] + (upper - values[index]) * rest


def expected_figures(members):
    """Figures of a group by their heading, from its listings' annual pay."""
    floors = [row["Annual min"] for row in members if row["Annual min"] is not None]
    ceilings = [row["Annual max"] for row in members if row["Annual max"] is not None]
    both = [
        (row["Annual min"], row["Annual max"]) for row in members
        if None not in (row["Annual min"], row["Annual max"])]
    figures = {}
    for values, name in ((floors, "Floor"), (ceilings, "Ceiling")):
        if not values:
            continue
        figures[f"{name}, lowest (per year)"] = min(values)
        figures[f"{name}, lower quartile"] = quantile(values, 0.25)
        figures[f"{name}, median"] = quantile(values, 0.5)
        figures[f"{name}, upper quartile"] = quantile(values, 0.75)
        figures[f"{name}, highest"] = max(values)
    if both:
        figures["Midpoint, median (per year)"] = quantile([(a + b) / 2 for a, b in both], 0.5)
        figures["Spread, median listing (% of its floor)"] = quantile(
            [(b - a) / a * 100 for a, b in both], 0.5)
    if floors and ceilings and max(ceilings) >= min(floors):
        width = max(ceilings) - min(floors)
        figures["Width (per year)"] = width
        figures["Range ratio (times)"] = max(ceilings) / min(floors)
        figures["Spread (% of lowest floor)"] = width / min(floors) * 100
    return figures


def figure_problems(after):
    listings = records(after, "Listings")
    for row in records(after, "Spreads"):
        members = [listing for listing in listings if listing["Group"] == row["Group"]]
        for heading, expected in expected_figures(members).items():
            if not book_recalculation.same(row[heading], expected):
                yield f"group {row['Group']}: {heading} is {row[heading]}, expected {expected}"


def kept_problems(before, after):
    """A group without pay per hour keeps all but what compares it with another group."""
    hourly = {
        row["Group"] for row in records(before, "Listings")
        if row["Pay period"] == "hour" and (row["Annual min"] or row["Annual max"])}
    changed = 0
    for old, new in zip(records(before, "Spreads"), records(after, "Spreads")):
        for heading, value in old.items():
            if "level below" in heading:
                continue
            is_same = book_recalculation.same(value, new[heading])
            changed += not is_same
            if not is_same and old["Group"] not in hourly:
                yield f"group {old['Group']}: {heading} was {value}, is {new[heading]}"
    if not changed:
        yield "no figure changed"


if __name__ == "__main__":
    main()

"""Random small groups of pay, and the figures that `spread` must give for them."""

from fractions import Fraction

import figures
import random_listings
import reposts
from comparison import flag_counts, spread
from figure_options import Options
from listing import PER_YEAR
from money_amounts import LARGEST_YEAR, Amount, annual, random_amount

PERIODS = [name for name in random_listings.PERIODS if name]
LEVELS = ["L1", "L2", "L3", ""]
LARGEST_GROUP = 9
# From here on a binary number may be on the other side of half a cent than the fraction it is for.
LARGE, CENT, BINARY = 10**9, Fraction(1, 100), Fraction(1, 2**51)
# What is the same to its last digit: texts, and figures that stay quotients of whole numbers.
EXACT = ("Team", "level", "currency", "range_ratio", "spread_pct")


def compare(program, folder, numbers, count):
    """How many figures of so many groups were compared, and what differs."""
    cells = []
    for team in range(count):
        level = numbers.choice(LEVELS)
        size = numbers.choice((1, 2, 2, 3, 4, 5, numbers.randint(6, LARGEST_GROUP)))
        # Teams of two levels have something to compare.
        team = f"team {team // 2}"
        cells += [_cell(numbers, team, level, f"{len(cells)} {place}") for place in range(size)]
    numbers.shuffle(cells)
    board = folder / "board.csv"
    random_listings.write(cells, board)
    options = Options(
        by=numbers.choice((("Team",), ("Team", "level"))),
        weight=numbers.choice(("listings", "positions")),
        percentiles=numbers.choice(((), ("12.5", "33.33", "99"))))
    listings = [
        random_listings.meaning(row, cell, options.currency)
        for row, cell in enumerate(cells, start=2)]
    header, records = spread(program, [board], options.arguments(folder))
    rows = figures.table(listings, reposts.find(listings), options)
    if header != options.columns or len(records) != len(rows):
        return 0, [f"{len(records)} groups of {header}, expected {len(rows)} of {options.columns}"]
    problems = [
        f"{options.words}: {record[0]}: {name} is {cell!r}, expected {row[name]!r}"
        for record, row in zip(records, rows, strict=True)
        for name, cell in zip(header, record, strict=True) if not _is_same(name, cell, row[name])]
    return sum(cell != "" for record in records for cell in record), problems


def _is_same(name, cell, expected):
    """Whether a cell is the figure: to its last digit, and where it is so large that a spreadsheet
    has no more, to the digits of a binary number."""
    if name == "flags":
        return flag_counts(cell) == expected
    if cell == expected or not cell or not expected or name in EXACT:
        return cell == expected
    found, exact = Fraction(cell), Fraction(expected)
    return abs(exact) >= LARGE and abs(found - exact) <= CENT + abs(exact) * BINARY


def _cell(numbers, team, level, place):
    period = numbers.choice(PERIODS)
    factor = (PER_YEAR[random_listings.PERIODS[period]], 0)
    low, high = sorted(
        (_amount(numbers, factor) for _ in range(2)), key=lambda amount: amount.value)
    if numbers.random() < 0.5:
        high = Amount(low.units + numbers.randrange(1 + low.units), low.places)
        high = high if _is_held(high, factor) else low
    shape = numbers.choice(("range", "range", "range", "point", "from", "up_to"))
    return {
        **dict.fromkeys(random_listings.COLUMNS, ""),
        "Job ID": place, "Title": "Sound Editor", "Level": level, "Location": place, "Team": team,
        "Company": numbers.choice(("Finch", "Otter Films", "")),
        "Pay Min": "" if shape == "up_to" else low.text,
        "Pay Max": {"from": "", "point": low.text}.get(shape, high.text),
        "Pay Period": period, "Currency": "USD",
        "Openings": numbers.choice(("1", "1", "2", "0.5", "37", "2.25", "0.001", "999999999.99"))}


def _amount(numbers, factor):
    """One that the program can hold, so that it counts."""
    while True:
        amount = random_amount(numbers, factor)
        if _is_held(amount, factor):
            return amount


def _is_held(amount, factor):
    return amount.is_held and annual(amount, factor) <= LARGEST_YEAR * 100

"""Random listings with pay, and what `normalize` must make of each of them."""

from dataclasses import dataclass
from typing import Optional

import csvtext
from money_amounts import LARGEST_YEAR, Amount, annual, random_amount
from program import run

COLUMNS = ["Job ID", "Job title", "Salary", "Pay min", "Pay max", "Pay period", "Currency"]
# The words for each period, in texts and in a column.
WORDS = {
    "hour": (" per hour", "/hr", " an hour"), "day": (" per day", "/day", " a day"),
    "week": (" per week", "/week", " weekly"), "biweek": (" biweekly", " every two weeks"),
    "semimonth": (" semi-monthly", " twice a month"), "month": (" per month", "/month", " monthly"),
    "year": (" per year", "/year", " annually", " p.a."),
}
CELLS = {
    "hour": "Hourly", "day": "Daily", "week": "Weekly", "biweek": "Biweekly",
    "semimonth": "Semi-monthly", "month": "Monthly", "year": "Annual"}
FIGURES = ["pay_min", "pay_max", "annual_min", "annual_max"]
SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
THOUSAND = (("", 0), ("", 0), ("", 0), ("k", 3), ("K", 3), ("m", 6))


@dataclass(frozen=True)
class Case:
    """The cells of a row, and the pay that they state."""

    cells: list
    floor: Optional[Amount]
    ceiling: Optional[Amount]
    period: str
    currency: str
    shape: str

    @property
    def bounds(self):
        return {"min": self.floor, "max": self.ceiling}

    @property
    def is_reversed(self):
        """Whether both bounds are numbers to the program, and the floor is above the ceiling."""
        return all(bound and bound.is_held for bound in self.bounds.values()) and (
            self.floor.value > self.ceiling.value)


def compare(program, folder, numbers, count):
    """How many figures were compared, and what differs."""
    decimal, year = numbers.choice(".,"), _working_year(numbers)
    cases = {str(number): _case(numbers, decimal, year, number) for number in range(count)}
    board = csvtext.write(folder / "board.csv", COLUMNS, [case.cells for case in cases.values()])
    options = ["--decimal", decimal] + [
        f"--{name}s-per-year={Amount(*year[name]).text}" for name in ("hour", "day", "week")]
    rejects = folder / "rejects.csv"
    outcome = run(
        [program, "normalize", board, "--quiet", "--rejects", rejects, *options], folder)
    if outcome.status != 0:
        return 0, [f"{' '.join(options)}: status {outcome.status}: {outcome.messages[:200]}"]
    listings = {record["listing_id"]: record for record in csvtext.records(outcome.out)}
    reasons = {
        int(record["source_row"]): record["reason"]
        for record in csvtext.records(rejects.read_bytes())}
    figures, problems = len(reasons), []
    for row, (identity, case) in enumerate(cases.items(), start=2):
        record, reason = listings.get(identity), reasons.get(row)
        figures += sum(record[name] != "" for name in FIGURES) if record else 0
        problems += [
            f"{case.cells}, {' '.join(options)}: {problem}"
            for problem in _problems(record, reason, case, year)]
    return figures, problems


def _problems(record, reason, case, year):
    """What became of a row that should not have."""
    expected = "floor_above_ceiling" if case.is_reversed else None
    if reason != expected or (record is None) != case.is_reversed:
        yield f"refused for {reason}, expected {expected}" if reason or expected else "is lost"
    if record:
        yield from _figure_problems(record, case, year)


def _figure_problems(record, case, year):
    """An amount beyond what the program can hold is left out, and no other figure stands in its
    place."""
    stated = {name: bound for name, bound in case.bounds.items() if bound}
    held = {name: bound for name, bound in stated.items() if bound.is_held}
    years = {name: annual(bound, year[case.period]) for name, bound in held.items()}
    expected = dict.fromkeys(FIGURES, "")
    if all(hundredths <= LARGEST_YEAR * 100 for hundredths in years.values()):
        for name, bound in held.items():
            expected[f"pay_{name}"] = bound.text
            expected[f"annual_{name}"] = f"{years[name] // 100}.{years[name] % 100:02}"
    found = {name: record[name] for name in FIGURES}
    is_left_out = len(held) < len(stated) and not any(found.values())
    if found != expected and not is_left_out:
        yield f"{found}, expected {expected}"
    if any(found.values()):
        yield from _word_problems(record, case, held, len(held) == len(stated))
    elif record["pay_shape"] != "unreadable":
        yield f"no figure, and the shape is {record['pay_shape']}"
    elif len(held) == len(stated) and "pay_implausible" not in record["flags"]:
        yield "no figure, and no flag says so"


def _word_problems(record, case, held, is_whole):
    expected = {"pay_period": case.period, "currency": case.currency}
    if is_whole:
        expected["pay_shape"] = case.shape
    for name, word in expected.items():
        if record[name] != word:
            yield f"{name} is {record[name]}, expected {word}"
    flags = record["flags"].split(";")
    is_wide = len(held) == 2 and held["max"].value > 3 * held["min"].value
    if ("pay_wide" in flags) != is_wide:
        yield f"flags are {flags}"


# MARK: Making cases


def _working_year(numbers):
    """Periods in a year as pairs of units and places; often odd, and with decimals."""
    hours, days, weeks = (_factor(numbers, usual) for usual in (2080, 260, 52))
    return {
        "hour": hours, "day": days, "week": weeks, "biweek": (weeks[0] * 5, weeks[1] + 1),
        "semimonth": (24, 0), "month": (12, 0), "year": (1, 0)}


def _factor(numbers, usual):
    places = numbers.choice((0, 0, 1, 2, 5, 10))
    odd = numbers.randrange(usual * 8 * 10**places // 10, usual * 12 * 10**places // 10) + 1
    anything = numbers.randrange(1, 10_000 * 10**places + 1)
    units, places = numbers.choice(((usual, 0), (odd, places), (odd, places), (anything, places)))
    return Amount(units, places).shortest


def _case(numbers, decimal, year, number):
    period = numbers.choice(list(WORDS))
    shape = numbers.choice(("range", "range", "point", "from", "up_to"))
    low, high = sorted(
        (random_amount(numbers, year[period]) for _ in range(2)), key=lambda amount: amount.value)
    if numbers.random() < 0.3:
        # As ranges are: of one size.
        high = Amount(low.units + numbers.randrange(1 + low.units), low.places)
    if numbers.random() < 0.01:
        low, high = high, low
    make = numbers.choice((_in_columns, _in_text))
    return make(numbers, decimal, str(number), low, high, period, shape)


def _in_columns(numbers, decimal, identity, low, high, period, shape):
    currency = numbers.choice(("USD", "EUR", "GBP", "JPY", "CHF"))
    floor = None if shape == "up_to" else low
    ceiling = {"from": None, "point": low}.get(shape, high)
    if shape == "range" and low.value == high.value:
        shape = "point"
    texts = [
        bound.written(numbers, decimal) if bound else numbers.choice(("", "0", "N/A"))
        for bound in (floor, ceiling)]
    return Case(
        [identity, "Editor", "", *texts, CELLS[period], currency], floor, ceiling, period, currency,
        shape)


def _in_text(numbers, decimal, identity, low, high, period, shape):
    sign = numbers.choice(list(SIGNS))
    suffix, power = numbers.choice(THOUSAND)
    if shape == "range" and not power and _shares_thousands(low, high):
        shape = "point"
    low, high = low.divided(power), high.divided(power)
    first, second = (sign + bound.written(numbers, decimal) + suffix for bound in (low, high))
    words = numbers.choice(WORDS[period])
    text = {
        "range": first + numbers.choice((" - ", " to ", "–")) + second,
        "point": first, "from": f"from {first}", "up_to": f"up to {second}"}[shape] + words
    low, high = low.times(power), high.times(power)
    if shape == "range" and low.value == high.value:
        shape = "point"
    floor = None if shape == "up_to" else low
    ceiling = {"from": None, "point": low}.get(shape, high)
    return Case(
        [identity, "Editor", text, "", "", "", ""], floor, ceiling, period, SIGNS[sign], shape)


def _shares_thousands(low, high):
    """Whether a text means another floor: $70 - $80,000 is from 70,000."""
    return low.value < 1000 <= high.value and low.shortest[1] <= 1 and (
        low.value * 1000 <= high.value <= low.value * 3000)

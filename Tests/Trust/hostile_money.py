"""Pay at the edge of what numbers can hold: exact, or said to be unreadable; never another figure."""

from decimal import ROUND_HALF_UP, Decimal, getcontext

from csvtext import records, write
from hostile_text import book_problems, end_problems
from program import run

getcontext().prec = 400
EDGES = [2**31, 2**53, 2**63, 2**64, 2**127]
SUFFIXES = {"": 1, "k": 1_000, "K": 1_000, "m": 1_000_000, "M": 1_000_000}
FACTORS = {"hour": 2080, "day": 260, "week": 52, "month": 12, "year": 1}
COLUMNS = ["Job ID", "Job title", "Salary", "Min salary", "Max salary", "Pay Period"]


def amounts():
    """Numbers around each edge, and the numbers that a factor or a suffix takes across it."""
    found = {Decimal(0), Decimal("0.01"), Decimal("0.001")}
    for edge in EDGES:
        for divisor in (1, 100, 1_000, 10_000, 1_000_000, 2080, 2080 * 100, 12, 12 * 100, 260 * 100):
            whole = Decimal(edge // divisor)
            found |= {whole - 1, whole, whole + 1, whole + Decimal("0.01"), whole + Decimal("0.99")}
    found |= {Decimal(10) ** power for power in (9, 12, 15, 18, 19, 20, 38, 39, 76, 199)}
    found |= {Decimal("9" * 200), Decimal("0." + "9" * 200), Decimal("123." + "4" * 200)}
    return sorted(found)


def pay_texts():
    """Pay texts with the floor and the period that they state."""
    for amount in amounts():
        for suffix, unit in SUFFIXES.items():
            for period in FACTORS:
                text = f"{amount:f}{suffix}"
                yield f"${text} per {period}", amount * unit, period
                yield f"${text} - ${text} per {period}", amount * unit, period


def texts(program, folder):
    """Every text in one board: each row is exact, or has no figure."""
    given = list(pay_texts())
    rows = [[str(n), "Editor", text, "", "", ""] for n, (text, _, _) in enumerate(given)]
    yield from _judged(program, folder, rows, given)


def cells(program, folder):
    """The same numbers in columns of their own."""
    given = [(f"{amount:f}", amount, period) for amount in amounts() for period in FACTORS]
    rows = [[str(n), "Editor", "", text, text, period] for n, (text, _, period) in enumerate(given)]
    yield from _judged(program, folder, rows, given)


def _judged(program, folder, rows, given):
    board = write(folder / "board.csv", COLUMNS, rows)
    rejects = folder / "rejects.csv"
    outcome = run([program, "normalize", board, "--rejects", rejects, "--force"], folder)
    yield "normalize", end_problems(outcome, (0,))
    listings = {record["listing_id"]: record for record in records(outcome.out)}
    refused = len(records(rejects.read_bytes()))
    lost = len(rows) - len(listings) - refused
    yield "rows", [f"{lost} rows are lost"] if lost else []
    for number, (text, amount, period) in enumerate(given):
        if str(number) in listings:
            yield text, _figure_problems(listings[str(number)], amount, period)
    yield from _figures_of_groups(program, folder, board)


def _figure_problems(record, amount, period):
    for bound in ("min", "max"):
        pay, annual = record[f"pay_{bound}"], record[f"annual_{bound}"]
        if "-" in pay + annual or "e" in (pay + annual).lower():
            yield f"pay {pay}, annual {annual}"
            continue
        if pay and Decimal(pay) != amount:
            yield f"pay {pay[:60]} instead of {amount:f}"[:150]
        if annual:
            yield from _annual_problems(record, amount, Decimal(annual))


def _annual_problems(record, amount, annual):
    exact = amount * {**FACTORS, "biweek": 26, "semimonth": 24}[record["pay_period"]]
    if annual != exact.quantize(Decimal("0.01"), ROUND_HALF_UP):
        yield f"annual {annual:f} instead of {exact:f}"[:150]
    if annual > 100_000_000 and "pay_implausible" not in record["flags"]:
        yield f"annual {annual:f} is not flagged"


def _figures_of_groups(program, folder, board):
    """Sums and spreads of such pay: no figure is negative or none."""
    outcome = run([program, "spread", board, "--format", "csv"], folder)
    yield "spread", end_problems(outcome, (0,))
    for record in records(outcome.out):
        for name, value in record.items():
            odd = value.startswith("-") and name != "progression_pct" or value.lower() in ("nan", "inf")
            yield f"spread, {name}", [f"{name} is {value}"] if odd else []
    yield "workbook", book_problems(program, folder, _with_notes(board), "--force")


def _with_notes(board):
    """The board with the column that workbooks keep here."""
    lines = board.read_text().splitlines()
    noted = board.with_name("noted.csv")
    rows = [lines[0] + ',"Notes"', *(line + ',""' for line in lines[1:])]
    noted.write_text("\n".join(rows) + "\n")
    return noted


def assumptions(program, folder):
    """Factors of any size: refused as wrong usage, or exact."""
    header, row = ["Job ID", "Job title", "Salary"], ["1", "Editor", "$30 per hour"]
    board = write(folder / "board.csv", header, [row])
    for text in ("0", "-1", "1e9", "nan", "inf", "8784", "8785", str(2**63), "9" * 200, "0.0000001",
                 "2080.5"):
        outcome = run([program, "normalize", board, f"--hours-per-year={text}"], folder)
        yield f"{text[:20]} hours", _assumption_problems(outcome, text)


def _assumption_problems(outcome, text):
    yield from end_problems(outcome, (0, 64))
    if outcome.status == 0:
        annual = records(outcome.out)[0]["annual_min"]
        exact = (30 * Decimal(text)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        if annual and Decimal(annual) != exact:
            yield f"annual {annual} instead of {exact}"

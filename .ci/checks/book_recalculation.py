"""Whether stored results are what a recalculation gives, by LibreOffice and openpyxl."""

import csv
import functools
import os
import tempfile
import warnings
import zipfile
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

import office
from book_cells import ERRORS

RELATIVE = 1e-9


class Comparison:
    """Compares every stored result of a workbook with the recalculated one, and counts them."""

    def __init__(self):
        self.count = 0

    def problems(self, path, minimum=1):
        formulas = load(path, data_only=False)
        stored = load(path, data_only=True)
        with tempfile.TemporaryDirectory() as folder:
            recalculated = load(office.convert(path, "xlsx", folder), data_only=True, strict=False)
        for sheet in formulas.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        self.count += 1
                        yield from self._difference(
                            stored[sheet.title][cell.coordinate].value,
                            recalculated[sheet.title][cell.coordinate].value,
                            f"{sheet.title}!{cell.coordinate}")
        if self.count < minimum:
            yield f"only {self.count} stored results, expected at least {minimum}"

    @staticmethod
    def _difference(stored, recalculated, name):
        if not same(stored, recalculated):
            yield f"{name} is stored as {stored!r}, recalculated {recalculated!r}"


def same(one, other):
    """Numbers within a billionth, all else exactly; an empty text is a blank."""
    one, other = ("" if value is None else value for value in (one, other))
    if _is_number(one) and _is_number(other):
        return abs(one - other) <= RELATIVE * max(abs(one), abs(other))
    return type(one) is type(other) and one == other


def load_problems(path):
    """A workbook that openpyxl cannot read without a warning raises it."""
    if not load(path, data_only=False).worksheets:
        yield "no sheet"


def error_problems(path):
    for sheet in load(path, data_only=True).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "e" or (isinstance(cell.value, str) and cell.value in ERRORS):
                    yield f"{sheet.title}!{cell.coordinate} is {cell.value}"


def forcing_problems():
    """A workbook with one right and one wrong result: just the wrong one must be found."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "planted.xlsx")
        _write_planted(path)
        comparison = Comparison()
        found = list(comparison.problems(path))
    expected = ["Sheet!A3 is stored as 4, recalculated 3"]
    if found != expected or comparison.count != 2:
        yield f"of {comparison.count} results found {found}, expected {expected}"


def spread_problems(path, spread_path):
    """Each standard figure on the sheet, rounded as in the CSV file, is the file's figure.

    Columns that options add stand behind the standard ones, in the sheet not all of them.
    """
    with open(spread_path, encoding="utf-8", newline="") as file:
        header, *records = csv.reader(file)
    sheet = load(path, data_only=True)["Spreads"]
    table = sheet.tables["Spreads"]
    (_, *rows) = [[cell.value for cell in row] for row in sheet[table.ref]]
    if len(rows) != len(records):
        yield f"{len(rows)} rows, {len(records)} expected"
    compared = 0
    for row, record in zip(rows, records):
        # The sheet's first column is the number of the group.
        standard = header[:header.index("not_full_year") + 1]
        for name, value, expected in zip(standard, row[1:], record):
            if name in ("flags", "currency") or header.index(name) < header.index("currency"):
                continue
            compared += 1
            if _rounded(value, expected) != expected:
                yield f"row {row[0]}: {name} is {value}, expected {expected}"
    if not compared:
        yield "no figure was compared"


def _rounded(value, expected):
    # In a workbook for the public, [x] stands where nothing is defined; "too few" where a small group
    # shows no figure.
    if value in (None, "", "[x]", "too few"):
        return ""
    unit = Decimal(1).scaleb(-len(expected.partition(".")[2]))
    return str(Decimal(repr(value)).quantize(unit, ROUND_HALF_UP))


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


@functools.cache
def load(path, data_only, strict=True):
    """A workbook by openpyxl; what it would warn about is an error, unless LibreOffice made it."""
    with warnings.catch_warnings():
        warnings.simplefilter("error" if strict else "ignore")
        return openpyxl.load_workbook(path, data_only=data_only)


def _write_planted(path):
    book = openpyxl.Workbook()
    book.active["A1"] = 1
    book.active["A2"] = "=A1+1"
    book.active["A3"] = "=A1+2"
    plain = path + ".plain"
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                text = _stored(_stored(text, b"A1+1", b"2"), b"A1+2", b"4")
            target.writestr(name, text)


def _stored(sheet, formula, result):
    """The sheet with a formula's stored result."""
    for empty in (b"<v />", b"<v/>", b"<v></v>"):
        before = b"<f>" + formula + b"</f>" + empty
        if before in sheet:
            return sheet.replace(before, b"<f>" + formula + b"</f><v>" + result + b"</v>")
    raise ValueError(f"{formula} has no place for a result")

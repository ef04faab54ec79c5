"""check_verify.py PROGRAM BOOK.xlsx INPUT...: whether `payspread verify` agrees to a workbook, also
to one that other programs saved again, and names the cell that somebody changed in it.

INPUT... may end with options of verify. openpyxl changes the cells; it leaves out the results of
formulas, which is no change. LibreOffice computes every formula anew.
"""

import os
import subprocess
import sys
import tempfile

import office
import openpyxl
from openpyxl.utils import get_column_letter
from outcome import Outcome


def main():
    program, path, *inputs = sys.argv[1:]
    outcome = Outcome()

    def verify(book):
        return subprocess.run(
            [program, "verify", book, *inputs], stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=600, check=False)

    def agreement(book):
        run = verify(book)
        if run.returncode or run.stdout:
            yield f"exit code {run.returncode}: {run.stdout or run.stderr}"

    def naming(book, line, count):
        run = verify(book)
        lines = run.stdout.splitlines()
        if run.returncode != 1:
            yield f"exit code {run.returncode}: {run.stderr}"
        if lines[:1] != [line]:
            yield f"first is {lines[:1]}, expected {line}"
        if count is not None and len(lines) != count:
            yield f"{len(lines)} lines, expected {count}: {lines[:5]}"

    with tempfile.TemporaryDirectory() as folder:
        outcome.attempt("verify agrees to the workbook", agreement, path)
        saved = resave(path, os.path.join(folder, "saved.xlsx"))
        outcome.attempt("verify agrees when openpyxl saved it again", agreement, saved)
        again = office.convert(path, "xlsx", folder)
        outcome.attempt("verify agrees when LibreOffice saved it again", agreement, again)
        edits = {"number": edit_number, "text": edit_text, "formula": edit_formula}
        for name, edit in edits.items():
            book = openpyxl.load_workbook(path)
            line = edit(book, openpyxl.load_workbook(path, data_only=True))
            changed = os.path.join(folder, f"{name}.xlsx")
            book.save(changed)
            outcome.attempt(f"verify names a changed {name}, and no other cell", naming, changed,
                            line, 1)
        # What is calculated from the changed number follows in LibreOffice, behind it.
        book = openpyxl.load_workbook(path)
        line = edit_number(book, None)
        changed = os.path.join(folder, "recalculated.xlsx")
        book.save(changed)
        outcome.attempt("verify names a changed number first when LibreOffice saved it", naming,
                        office.convert(changed, "xlsx", os.path.join(folder, "again")), line, None)
    outcome.exit()


def resave(path, target):
    openpyxl.load_workbook(path).save(target)
    return target


def edit_number(book, _results):
    """Adds 1,000 to the first posted pay."""
    place, cell = listing(book, "Pay max", lambda value: isinstance(value, (int, float)))
    old, cell.value = cell.value, cell.value + 1000
    return f"Listings!{place}: {cell.value:,} here, {old:,} from the inputs"


def edit_text(book, _results):
    place, cell = listing(book, "Title", lambda value: isinstance(value, str))
    old, cell.value = cell.value, "Another title"
    return f'Listings!{place}: "Another title" here, "{old}" from the inputs'


def edit_formula(book, results):
    """Puts a value in the place of the first formula on Chart whose result is a number."""
    for row in book["Chart"].iter_rows():
        for cell in row:
            result = results["Chart"][cell.coordinate].value
            if cell.data_type == "f" and isinstance(result, int):
                formula, cell.value = cell.value, 7
                return (f"Chart!{cell.coordinate}: 7 without a formula here, "
                        f"{formula} giving {result:,} from the inputs")
    raise LookupError("no formula on Chart")


def listing(book, header, is_wanted):
    """The first cell of a column of the table Listings whose value is wanted, with its place."""
    sheet = book["Listings"]
    first, *rows = sheet[sheet.tables["Listings"].ref]
    index = next(i for i, cell in enumerate(first) if cell.value == header)
    cell = next(row[index] for row in rows if is_wanted(row[index].value))
    return f"{get_column_letter(cell.column)}{cell.row}", cell


if __name__ == "__main__":
    main()

"""Checks that a workbook gives the rows of its CSV, saved by two other programs.

    check_workbook_inputs.py PROGRAM FOLDER CSV...

openpyxl saves numbers as numbers, LibreOffice every cell as text, and the first of these once more in
its own form. What only a text file has is left
out of both: rows of another width than the header, rows of nothing, and characters that no sheet holds.
"""

import csv
import itertools
import pathlib
import re
import subprocess
import sys

import office
import openpyxl
from outcome import Outcome

csv.field_size_limit(1 << 30)
# `1.50` and `007` would not come back as they were, and `1.125` is shown with a zero more.
NUMBER = re.compile(r"(?:0|[1-9]\d{0,12})(?:\.\d?[1-9]|\.\d{3}[1-9])?")
UNHELD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
OTHER_FIELDS = {"source_file", "source_line"}


def main(program, folder, *paths):
    outcome = Outcome()
    for path in paths:
        name = pathlib.Path(path).stem
        place = pathlib.Path(folder, name)
        place.mkdir(parents=True, exist_ok=True)
        rows = sound_rows(path)
        plain = place / "plain.csv"
        with open(plain, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
        expected = normalized(program, plain)
        numbers = save_numbers(rows, place / "numbers.xlsx")
        for writer, book in (
            ("openpyxl", numbers),
            ("LibreOffice", save_texts(plain, len(rows[0]), place)),
            ("LibreOffice as .ods", office.convert(numbers, "ods", place / "document")),
        ):
            found = normalized(program, book)
            outcome.check(
                f"{name}: {len(expected)} rows as saved by {writer}", differences(expected, found))
    outcome.exit()


def sound_rows(path):
    data = pathlib.Path(path).read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter))
    return [row for row in rows if len(row) == len(rows[0]) and any(row) and all(map(is_held, row))]


def is_held(cell):
    return len(cell) <= 32_000 and not UNHELD.search(cell)


def save_numbers(rows, path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Listings of a board")
    for row in rows:
        sheet.append([cell_value(sheet, text) for text in row])
    book.save(path)
    return path


def cell_value(sheet, text):
    if NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    cell = openpyxl.cell.WriteOnlyCell(sheet, text)
    # A text that begins with an equals sign is no formula.
    cell.data_type = "s"
    return cell


def save_texts(plain, width, folder):
    as_text = "/".join(f"{column}/2" for column in range(1, width + 1))
    return pathlib.Path(
        office.convert(plain, "xlsx", folder / "office", f"CSV:44,34,76,1,{as_text}"))


def normalized(program, path):
    command = [program, "normalize", "--quiet", "--rejects", f"{path}.rejects", path]
    subprocess.run(
        [*command, "-o", f"{path}.listings", "--force"], check=True, stdin=subprocess.DEVNULL)
    rows = []
    for made in (f"{path}.listings", f"{path}.rejects"):
        with open(made, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                # The record of a refused row stands in the quotes of its file.
                rows.append({k: v for k, v in row.items() if k not in OTHER_FIELDS | {"record"}})
    return rows


def differences(expected, found):
    for number, (row, other) in enumerate(itertools.zip_longest(expected, found), start=1):
        if row != other:
            fields = [k for k in row or {} if (other or {}).get(k) != row[k]]
            yield f"row {number}: " + ", ".join(
                f"{k} {row[k]!r} is {(other or {}).get(k)!r}" for k in fields[:3])


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Whether formulas stand only where the tool computes, and none came from an input's text."""

import csv
import re

from book_parts import MAIN, area, reference

# Columns of a table that are computed; of Spreads all but those that say which group it is.
COMPUTED = {
    "Listings": {"Annual min", "Annual max", "Converted min", "Converted max", "Midpoint"}
}
NOT_COMPUTED = {"Group", "Currency", "Flags", "Evidence", "Notes"}
# In a workbook for the public, headers name their notes.
NOTE = re.compile(r" \[note \d+\]$")
# Sheets whose formulas may stand anywhere, since their texts are the tool's own.
FREE = {"Summary", "Chart", "Disclosure", "Claims", "Changes"}
# What reaches out of the workbook, or looks like one program calling another.
OUTSIDE = re.compile(
    r"\||\[\d+\]|\b(?:WEBSERVICE|HYPERLINK|DDE|RTD|CALL|REGISTER\.ID|IMPORT\w+|INDIRECT)\s*\(",
    re.IGNORECASE,
)
# On Method a formula shows an assumption again: a defined name, or a part of it.
ASSUMPTION = re.compile(r"=?([a-z_]+)(?:[*/]\d+)?")
STARTERS = ("=", "+", "-", "@", "\t", "\r")


def formula_problems(book, inputs):
    dangerous = _formula_like_texts(inputs)
    for sheet in book.sheets:
        allowed = _allowed_columns(book, sheet)
        for where, formula in sheet.formulas.items():
            name = f"{sheet.name}!{reference(where)}"
            bare = re.sub(r'"(?:[^"]|"")*"', '""', formula)
            if OUTSIDE.search(bare):
                yield f"{name} reaches outside: {formula}"
            if _core(formula) in dangerous:
                yield f"{name} is a text of the input: {formula}"
            if sheet.name == "Method" and _shows_assumption(formula, book):
                continue
            if allowed is not None and where not in allowed:
                yield f"{name} is no place for a formula: {formula}"
    yield from _missing_texts(book, dangerous)


class _Columns:
    """The data cells of some columns of a table."""

    def __init__(self, top, bottom, columns):
        self.top, self.bottom, self.columns = top, bottom, columns

    def __contains__(self, where):
        return self.top < where[0] <= self.bottom and where[1] in self.columns


def _allowed_columns(book, sheet):
    """None where formulas may stand anywhere."""
    kind = re.sub(r" ?\d+$", "", sheet.name)
    if kind in FREE:
        return None
    tables = [table for owner, table in book.tables if owner is sheet]
    if kind not in ("Listings", "Spreads") or not tables:
        return _Columns(0, 0, ())
    top, left, bottom, _ = area(tables[0].get("ref"))
    headers = [
        NOTE.sub("", column.get("name")) for column in tables[0].iter(MAIN + "tableColumn")]
    if kind == "Listings":
        columns = {left + i for i, header in enumerate(headers) if header in COMPUTED[kind]}
    else:
        first = headers.index("Currency") if "Currency" in headers else 0
        columns = {
            left + i
            for i, header in enumerate(headers)
            if i > first and header not in NOT_COMPUTED
        }
    return _Columns(top, bottom, columns)


def _shows_assumption(formula, book):
    match = ASSUMPTION.fullmatch(formula)
    names = {item.get("name") for item in book.workbook.iter(MAIN + "definedName")}
    return match is not None and match[1] in names


def _formula_like_texts(inputs):
    """The cells of the inputs that a careless program would make formulas of: cores by text."""
    cores = set()
    for path in inputs:
        with open(path, encoding="utf-8-sig", errors="replace", newline="") as file:
            for record in csv.reader(file):
                for text in record:
                    text = text.strip()
                    if text.startswith(STARTERS) and not _is_number(text) and _core(text):
                        cores.add(_core(text))
    return cores


def _missing_texts(book, dangerous):
    """Each such text that is in a text cell at all is there unharmed; at least one must be."""
    if not dangerous:
        return
    texts = {_core(text) for text in book.strings}
    if not texts & dangerous:
        yield f"none of the input's {len(dangerous)} texts like formulas is in a text cell"


def _core(text):
    return " ".join(text.lstrip("=+-@\t\r ").split())


def _is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True

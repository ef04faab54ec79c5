"""Whether names, and what formulas, links and charts refer to, are there."""

import re

from book_parts import CHART, MAIN, reference
from book_tables import is_name

SHEET = re.compile(r"'((?:[^']|'')+)'!|\b([A-Za-z_][\w.]*)!")
TABLE = re.compile(r"\b([A-Za-z_][\w.]*)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]")
SPECIAL = ("#This Row", "#All", "#Data", "#Headers", "#Totals")


def name_problems(book):
    sheets = _sheet_names(book)
    seen = set()
    for item in book.workbook.iter(MAIN + "definedName"):
        name, scope, text = item.get("name"), item.get("localSheetId"), item.text or ""
        if not (is_name(name) or name.startswith("_xlnm.")):
            yield f"{name!r} is no name"
        if (name.lower(), scope) in seen:
            yield f"{name} stands twice"
        seen.add((name.lower(), scope))
        if scope is not None and int(scope) >= len(book.sheets):
            yield f"{name} belongs to sheet {scope} of {len(book.sheets)}"
        if "#REF!" in text or not text:
            yield f"{name} refers to {text!r}"
        for sheet in _missing_sheets(text, sheets):
            yield f"{name} refers to the sheet {sheet!r}, which is missing"


def reference_problems(book):
    sheets = _sheet_names(book)
    tables = {
        table.get("displayName").lower(): {
            column.get("name").lower() for column in table.iter(MAIN + "tableColumn")
        }
        for _, table in book.tables
    }
    for sheet in book.sheets:
        for where, formula in sheet.formulas.items():
            for problem in _formula_problems(formula, sheets, tables):
                yield f"{sheet.name}!{reference(where)}: {problem}"
        for link in sheet.root.iter(MAIN + "hyperlink"):
            for name in _missing_sheets(link.get("location") or "", sheets):
                where = f"{sheet.name}!{link.get('ref')}"
                yield f"{where}: leads to the sheet {name!r}, which is missing"
    for part in book.names:
        if not re.fullmatch(r"xl/charts/chart\d+\.xml", part):
            continue
        for formula in book.root(part).iter(CHART + "f"):
            for name in _missing_sheets(formula.text or "", sheets):
                yield f"{part}: draws from the sheet {name!r}, which is missing"


def _formula_problems(formula, sheets, tables):
    words = re.sub(r'"(?:[^"]|"")*"', '""', formula)
    if "#REF!" in words:
        yield f"refers to nothing: {formula}"
    for sheet in _missing_sheets(words, sheets):
        yield f"the sheet {sheet!r} is missing: {formula}"
    for table, inside in TABLE.findall(words):
        if table.lower() not in tables:
            yield f"the table {table!r} is missing: {formula}"
            continue
        for column in re.findall(r"\[([^\[\]]*)\]", inside) or [inside]:
            if column not in SPECIAL and column.lower() not in tables[table.lower()]:
                yield f"the column {column!r} is missing: {formula}"


def _missing_sheets(text, sheets):
    for quoted, plain in SHEET.findall(text):
        name = quoted.replace("''", "'") or plain
        if name.lower() not in sheets:
            yield name


def _sheet_names(book):
    return {sheet.name.lower() for sheet in book.sheets}

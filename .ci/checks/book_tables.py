"""Whether tables are such as Excel opens without repairs."""

import re

from book_parts import COLUMNS, MAIN, ROWS, area, reference

NAME = re.compile(r"[^\W\d][\w.]*|\\[\w.]*")
# A name must not look like a cell: B3, XFD1, R1C1, R, C.
CELL_LIKE = re.compile(r"[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|[RC][0-9]*", re.IGNORECASE)


def is_name(name):
    """Whether a table or a cell area may be called so."""
    return (
        NAME.fullmatch(name) is not None
        and CELL_LIKE.fullmatch(name) is None
        and len(name) <= 255
    )


def table_problems(book):
    names, ids, areas = set(), set(), []
    defined = {item.get("name").lower() for item in book.workbook.iter(MAIN + "definedName")}
    for sheet, table in book.tables:
        name = table.get("displayName")
        if not is_name(name) or not is_name(table.get("name")):
            yield f"{name!r} is no name of a table"
        if name.lower() in names | defined:
            yield f"{name} stands twice as a name"
        if table.get("id") in ids or int(table.get("id")) < 1:
            yield f"{name}: id {table.get('id')} is not its own"
        names.add(name.lower())
        ids.add(table.get("id"))
        for other_sheet, other in areas:
            if other_sheet is sheet and _overlap(area(table.get("ref")), area(other.get("ref"))):
                yield f"{name} and {other.get('displayName')} overlap"
        areas.append((sheet, table))
        for problem in _inner_problems(book, sheet, table):
            yield f"{name}: {problem}"
    for sheet in book.sheets:
        count = len(list(sheet.root.iter(MAIN + "tablePart")))
        if count != len(book.related(sheet.part, "table")):
            yield f"{sheet.name}: {count} tables named, not as many as there are"


def _inner_problems(book, sheet, table):
    top, left, bottom, right = area(table.get("ref"))
    if bottom > ROWS or right > COLUMNS or right < left:
        yield f"the area {table.get('ref')} is impossible"
    if bottom <= top:
        yield "no row of data"
    columns = [column.get("name") for column in table.iter(MAIN + "tableColumn")]
    if len(columns) != right - left + 1:
        yield f"{len(columns)} columns in the area {table.get('ref')}"
    if len({name.lower() for name in columns}) != len(columns):
        yield "two columns have one name"
    ids = [column.get("id") for column in table.iter(MAIN + "tableColumn")]
    if len(set(ids)) != len(ids):
        yield "two columns have one id"
    for place, name in enumerate(columns, start=left):
        cell = sheet.cells.get((top, place))
        if cell is None or cell.get("t") not in ("s", "inlineStr"):
            yield f"the header {reference((top, place))} is no text"
        elif book.text(cell) != _unescaped(name):
            where = reference((top, place))
            yield f"the header {where} is {book.text(cell)!r}, the column {name!r}"
    filtered = table.find(MAIN + "autoFilter")
    if filtered is not None and filtered.get("ref") != table.get("ref"):
        yield f"the filter covers {filtered.get('ref')}, the table {table.get('ref')}"


def _unescaped(name):
    """A column's name with the line breaks that a table part writes as `_x000a_`."""
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), name)


def _overlap(one, other):
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]

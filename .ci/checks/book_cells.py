"""Whether cells, styles and shared strings fit together, and everyone can read the sheets."""

from book_parts import COLUMNS, DRAWING, MAIN, ROWS, place

ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
# The attributes of a cell format and the lists that they point into.
STYLE_LISTS = {
    "fontId": "fonts", "fillId": "fills", "borderId": "borders", "xfId": "cellStyleXfs"
}


def cell_problems(book):
    styles = book.root(book.related(book.workbook_part, "styles")[0])
    formats = _count(styles, "cellXfs")
    yield from _style_problems(styles)
    names = [sheet.name.lower() for sheet in book.sheets]
    if len(names) != len(set(names)):
        yield "two sheets have one name"
    for sheet in book.sheets:
        for problem in _sheet_problems(book, sheet, formats):
            yield f"{sheet.name}: {problem}"
        differential = _count(styles, "dxfs")
        for rule in sheet.root.iter(MAIN + "cfRule"):
            if int(rule.get("dxfId", -1)) >= differential:
                yield f"{sheet.name}: conditional format {rule.get('dxfId')} of {differential}"
        for row in sheet.root.iter(MAIN + "row"):
            if int(row.get("s", 0)) >= formats:
                yield f"{sheet.name}: row {row.get('r')} has style {row.get('s')} of {formats}"
        for column in sheet.root.iter(MAIN + "col"):
            if int(column.get("style", 0)) >= formats:
                yield f"{sheet.name}: a column has style {column.get('style')} of {formats}"


def _sheet_problems(book, sheet, formats):
    previous = (0, 0)
    for cell in sheet.root.iter(MAIN + "c"):
        name = cell.get("r")
        where = place(name)
        if where <= previous:
            yield f"{name} is out of order"
        if where[0] > ROWS or where[1] > COLUMNS:
            yield f"{name} is outside of the sheet"
        previous = where
        if int(cell.get("s", 0)) >= formats:
            yield f"{name} has style {cell.get('s')} of {formats}"
        value = cell.findtext(MAIN + "v")
        if cell.get("t") == "s" and not 0 <= int(value) < len(book.strings):
            yield f"{name} has shared string {value} of {len(book.strings)}"
        if cell.get("t") in (None, "n") and value is not None:
            if not float("-inf") < float(value) < float("inf"):
                yield f"{name} is {value}"


def _style_problems(styles):
    known = {int(item.get("numFmtId")) for item in styles.iter(MAIN + "numFmt")}
    for number, item in enumerate(_list(styles, "cellXfs")):
        for attribute, name in STYLE_LISTS.items():
            if int(item.get(attribute, 0)) >= max(1, _count(styles, name)):
                yield f"format {number}: {attribute} {item.get(attribute)} is missing"
        number_format = int(item.get("numFmtId", 0))
        if number_format >= 164 and number_format not in known:
            yield f"format {number}: number format {number_format} is missing"


def _list(styles, name):
    found = styles.find(MAIN + name)
    return [] if found is None else list(found)


def _count(styles, name):
    return len(_list(styles, name))


def access_problems(book):
    """What a screen reader needs: no merged cells, one table a sheet, words for each picture."""
    for sheet in book.sheets:
        if sheet.root.find(MAIN + "mergeCells") is not None:
            yield f"{sheet.name}: merged cells"
        if len(book.related(sheet.part, "table")) > 1:
            yield f"{sheet.name}: more than one table"
        for drawing in book.related(sheet.part, "drawing"):
            for item in book.root(drawing).iter(DRAWING + "cNvPr"):
                if not item.get("descr", "").strip():
                    yield f"{sheet.name}: {item.get('name')} has no alternative text"

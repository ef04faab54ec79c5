"""Whether a workbook prints as it should: landscape, one page wide, numbered pages."""

import re
import subprocess
import tempfile

import office
from book_parts import DRAWING, MAIN

# The narrower of the two usual papers, across, in inches.
LETTER_WIDTH = 11
# Column widths count digits of the usual font.
USUAL_COLUMN = 9.14
DIGIT_PIXELS = 7
PIXELS_PER_INCH = 96


def print_problems(book, path):
    for sheet in book.sheets:
        for problem in _setup_problems(book, sheet):
            yield f"{sheet.name}: {problem}"
    with tempfile.TemporaryDirectory() as folder:
        yield from _page_problems(office.convert(path, "pdf", folder), book)


def _setup_problems(book, sheet):
    setup = sheet.root.find(MAIN + "pageSetup")
    fit = sheet.root.find(f"{MAIN}sheetPr/{MAIN}pageSetUpPr")
    if setup is None or setup.get("orientation") != "landscape":
        yield "not in landscape"
    elif fit is None or fit.get("fitToPage") != "1":
        width = _printed_width(book, sheet)
        if width > LETTER_WIDTH:
            yield f"neither fitted to a page nor narrower than one: {width:.1f} inches"
    elif setup.get("fitToWidth", "1") != "1" or setup.get("fitToHeight", "1") != "0":
        yield "not fitted to the width of one page"


def _printed_width(book, sheet):
    """The inches that the used columns and the margins take."""
    used = max((column for _, column in sheet.cells), default=1)
    for drawing in book.related(sheet.part, "drawing"):
        for end in book.root(drawing).iter(DRAWING + "to"):
            used = max(used, int(end.findtext(DRAWING + "col")) + 1)
    widths = dict.fromkeys(range(1, used + 1), USUAL_COLUMN)
    for columns in sheet.root.iter(MAIN + "col"):
        for column in range(int(columns.get("min")), min(used, int(columns.get("max"))) + 1):
            widths[column] = float(columns.get("width"))
    margins = sheet.root.find(MAIN + "pageMargins")
    sides = [0.7, 0.7] if margins is None else [float(margins.get(m)) for m in ("left", "right")]
    return sum(widths.values()) * DIGIT_PIXELS / PIXELS_PER_INCH + sum(sides)


def _page_problems(pdf, book):
    sizes = re.findall(
        r"Page +\d+ size: +([\d.]+) x ([\d.]+)", _output("pdfinfo", "-f", "1", "-l", "-1", pdf))
    if len(sizes) < len(book.sheets):
        yield f"{len(sizes)} pages of {len(book.sheets)} sheets"
    for number, (width, height) in enumerate(sizes, start=1):
        if float(width) <= float(height):
            yield f"page {number} is not in landscape"
    pages = _output("pdftotext", "-layout", pdf, "-").split("\f")
    for number, page in enumerate(pages[: len(sizes)], start=1):
        if not re.search(rf"\bPage {number} of {len(sizes)}\b", page):
            yield f"page {number} does not say that it is page {number} of {len(sizes)}"


def _output(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout

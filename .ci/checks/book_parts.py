"""The parts of a workbook file, read as XML and nothing else."""

import posixpath
import re
import zipfile
from functools import cached_property
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"

ROWS, COLUMNS = 1_048_576, 16_384


class Sheet:
    def __init__(self, name, part, root):
        self.name = name
        self.part = part
        self.root = root

    @cached_property
    def cells(self):
        """The cell elements by place, (row, column) from 1."""
        return {place(cell.get("r")): cell for cell in self.root.iter(MAIN + "c")}

    @cached_property
    def formulas(self):
        """The texts of formulas by place."""
        return {
            where: cell.findtext(MAIN + "f") or ""
            for where, cell in self.cells.items()
            if cell.find(MAIN + "f") is not None
        }


class Book:
    """An open workbook. Its parts are read once."""

    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = self.zip.namelist()
        self._roots = {}

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.zip.close()

    def root(self, part):
        if part not in self._roots:
            self._roots[part] = ElementTree.fromstring(self.zip.read(part))
        return self._roots[part]

    def relationships(self, part):
        """The relationship elements of a part by their ids; the package's for an empty name."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", name + ".rels")
        if rels not in self.names:
            return {}
        return {rel.get("Id"): rel for rel in self.root(rels).iter(PACKAGE + "Relationship")}

    def target(self, part, relationship):
        """The part that an internal relationship leads to."""
        target = relationship.get("Target")
        if target.startswith("/"):
            return target[1:]
        return posixpath.normpath(posixpath.join(posixpath.dirname(part), target))

    def related(self, part, kind):
        """The parts that a part leads to by relationships of a kind, as `table` or `drawing`."""
        return [
            self.target(part, rel)
            for rel in self.relationships(part).values()
            if rel.get("Type").endswith("/" + kind) and rel.get("TargetMode") != "External"
        ]

    @cached_property
    def workbook_part(self):
        return self.related("", "officeDocument")[0]

    @cached_property
    def workbook(self):
        return self.root(self.workbook_part)

    @cached_property
    def sheets(self):
        relationships = self.relationships(self.workbook_part)
        sheets = []
        for element in self.workbook.find(MAIN + "sheets"):
            part = self.target(self.workbook_part, relationships[element.get(OFFICE + "id")])
            sheets.append(Sheet(element.get("name"), part, self.root(part)))
        return sheets

    @cached_property
    def strings(self):
        """The shared strings, rich ones without their looks."""
        parts = self.related(self.workbook_part, "sharedStrings")
        if not parts:
            return []
        return [
            "".join(text.text or "" for text in item.iter(MAIN + "t"))
            for item in self.root(parts[0]).iter(MAIN + "si")
        ]

    @cached_property
    def tables(self):
        """Each table element with its sheet."""
        return [
            (sheet, self.root(part))
            for sheet in self.sheets
            for part in self.related(sheet.part, "table")
        ]

    def text(self, cell):
        """A cell's text as it is stored, its number too; empty for a blank cell."""
        if cell is None:
            return ""
        if cell.get("t") == "inlineStr":
            return "".join(text.text or "" for text in cell.iter(MAIN + "t"))
        value = cell.findtext(MAIN + "v") or ""
        return self.strings[int(value)] if cell.get("t") == "s" else value


def place(reference):
    """`B3` as (3, 2)."""
    letters, digits = re.fullmatch(r"\$?([A-Z]{1,3})\$?([0-9]+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits), column


def area(reference):
    """`A1:C3` as (1, 1, 3, 3); one cell is an area too."""
    first, _, last = reference.partition(":")
    return place(first) + place(last or first)


def reference(where):
    """(3, 2) as `B3`."""
    row, column = where
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"

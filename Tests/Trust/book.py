"""What stands in the parts of a workbook file."""

import re
import zipfile
from collections import Counter
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORBIDDEN = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")


class Book:
    """The parts of a workbook, unpacked."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as package:
            self.damaged = package.testzip()
            self.parts = {name: package.read(name) for name in package.namelist()}

    def xml_problems(self):
        """Every part is well-formed XML without characters that it may not hold."""
        if self.damaged:
            yield f"{self.damaged} is damaged"
        for name, content in self.parts.items():
            try:
                ElementTree.fromstring(content)
            except ElementTree.ParseError as error:
                yield f"{name} is not well-formed: {error}"
            if found := FORBIDDEN.search(content):
                yield f"{name} holds {found.group()!r}"

    def formulas(self):
        """How often each formula stands in the book, numbers apart: rows may be in another order."""
        found = Counter()
        for name, content in self.parts.items():
            if not name.startswith(("xl/worksheets/sheet", "xl/tables/", "xl/workbook")):
                continue
            for element in ElementTree.fromstring(content).iter():
                if element.tag.endswith(("}f", "}calculatedColumnFormula", "}definedName")):
                    found[re.sub(r"\d+", "0", element.text or "")] += 1
        return found

    def texts(self):
        """All shared and inline texts."""
        for name, content in self.parts.items():
            if name == "xl/sharedStrings.xml" or name.startswith("xl/worksheets/sheet"):
                for element in ElementTree.fromstring(content).iter(MAIN + "t"):
                    yield element.text or ""

    def links(self):
        """The targets of all relationships that lead out of the package."""
        for name, content in self.parts.items():
            if name.endswith(".rels"):
                for element in ElementTree.fromstring(content):
                    if element.get("TargetMode") == "External":
                        yield element.get("Target")

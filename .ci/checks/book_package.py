"""Whether a workbook's file is a sound package: archive, XML, content types, relationships."""

import posixpath
import zipfile
from xml.etree import ElementTree

from book_parts import OFFICE

CONTENT_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def form_problems(path):
    with zipfile.ZipFile(path) as archive:
        damaged = archive.testzip()
        if damaged:
            yield f"{damaged} is damaged"
        names = [name.lower() for name in archive.namelist()]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield f"{name} stands twice in the archive"
        for name in archive.namelist():
            if name.startswith("/") or "\\" in name or ".." in name.split("/"):
                yield f"{name!r} is no name of a part"
            if not name.endswith((".xml", ".rels", ".vml")):
                continue
            try:
                ElementTree.fromstring(archive.read(name))
            except ElementTree.ParseError as error:
                yield f"{name}: {error}"


def content_type_problems(book):
    root = book.root("[Content_Types].xml")
    extensions = {item.get("Extension").lower() for item in root.iter(CONTENT_TYPES + "Default")}
    overrides = [item.get("PartName") for item in root.iter(CONTENT_TYPES + "Override")]
    for name in overrides:
        if name.removeprefix("/") not in book.names:
            yield f"a content type for {name}, which is missing"
        if overrides.count(name) > 1:
            yield f"{name} has more than one content type"
    for name in book.names:
        extension = name.rpartition(".")[2].lower()
        if name == "[Content_Types].xml" or f"/{name}" in overrides or extension in extensions:
            continue
        yield f"{name} has no content type"


def relationship_problems(book):
    for rels in book.names:
        if not rels.endswith(".rels"):
            continue
        folder, name = posixpath.split(rels)
        part = posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))
        if part and part not in book.names:
            yield f"{rels} belongs to no part"
        elements = list(book.root(rels))
        ids = [element.get("Id") for element in elements]
        if len(ids) != len(set(ids)):
            yield f"{rels}: an id stands twice"
        for element in elements:
            yield from _target_problems(book, part, element)
    for part in book.names:
        if part.endswith(".xml"):
            yield from _use_problems(book, part)


def _target_problems(book, part, element):
    target = element.get("Target")
    if element.get("TargetMode") == "External":
        if not target.startswith(("http://", "https://", "mailto:")):
            yield f"{part}: leads to {target!r}"
    elif book.target(part, element) not in book.names:
        yield f"{part}: {target!r} is missing"


def _use_problems(book, part):
    known = book.relationships(part)
    for element in book.root(part).iter():
        for attribute, value in element.attrib.items():
            if attribute.startswith(OFFICE) and value not in known:
                yield f"{part}: relationship {value!r} is missing"

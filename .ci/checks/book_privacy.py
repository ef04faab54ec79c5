"""What a workbook tells about the machine and the moment it was made on."""

import getpass
import os
import re
import socket
import tempfile
import time
from calendar import timegm

# A path from the top of a file system; not the middle of a web address or of "and/or".
PATH = re.compile(
    r"(?<![\w.:/~%-])/(?:home|root|Users|tmp|private|var|usr|opt|mnt|work|srv|data)/[\w.]"
    r"|\b[A-Za-z]:\\+[\w.]|file:/|\\\\\w+\\"
)
DAY = 24 * 3600


def trace_problems(book, inputs=()):
    """The user, the host and the folders must be in no part; a word of the inputs is no trace."""
    texts = [open(path, encoding="utf-8", errors="replace").read() for path in inputs]
    names = {
        name for name in (getpass.getuser(), socket.gethostname())
        if len(name) > 2 and not any(name in text for text in texts)}
    folders = {os.path.expanduser("~"), os.getcwd(), tempfile.gettempdir()} - {"/"}
    folders |= {os.path.dirname(os.path.abspath(path)) for path in inputs}
    own_names = re.compile(r"\b(?:%s)\b" % ("|".join(map(re.escape, sorted(names))) or "(?!)"))
    own_folders = re.compile("|".join(re.escape(folder + "/") for folder in sorted(folders)))
    for part in book.names:
        text = book.zip.read(part).decode("utf-8", "replace")
        for pattern in (PATH, own_folders, own_names):
            if found := pattern.search(_without_namespaces(text)):
                yield f"{part}: {_around(text, found.group())!r}"
    yield from _author_problems(book)


def _author_problems(book):
    for part in book.related("", "core-properties"):
        for element in book.root(part):
            name = element.tag.rpartition("}")[2]
            is_author = name in ("creator", "lastModifiedBy")
            if is_author and element.text not in (None, "", "payspread"):
                yield f"{part}: {name} is {element.text!r}"


def _without_namespaces(text):
    """Addresses of schemas are no traces of a machine."""
    return re.sub(r'xmlns(:\w+)?="[^"]*"|Type="http[^"]*"', "", text)


def _around(text, found):
    start = text.find(found)
    return text[max(0, start - 30) : start + 60]


def clock_problems(book):
    now = time.time()
    for part in book.related("", "core-properties"):
        for element in book.root(part):
            if element.tag.rpartition("}")[2] not in ("created", "modified"):
                continue
            moment = timegm(time.strptime(element.text, "%Y-%m-%dT%H:%M:%SZ"))
            if abs(moment - now) < DAY:
                yield f"{part}: {element.tag.rpartition('}')[2]} {element.text}"
    for entry in book.zip.infolist():
        if abs(timegm((*entry.date_time, 0, 0, 0)) - now) < 2 * DAY:
            yield f"{entry.filename}: written on {entry.date_time}"

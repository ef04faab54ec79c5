"""Writing tables of hostile texts, and reading the program's tables."""

import csv
import io


def table(header, rows):
    """A CSV text with every field in quotes, so that any text stands in it as it is."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def write(path, header, rows):
    path.write_bytes(table(header, rows).encode("utf-8", "surrogatepass"))
    return path


def read(content):
    """The records of a CSV text, a list of fields each."""
    csv.field_size_limit(1 << 30)
    return list(csv.reader(io.StringIO(content.decode("utf-8"), newline="")))


def records(content):
    """The records by the names of their columns."""
    header, *rows = read(content)
    return [dict(zip(header, row)) for row in rows]

"""Runs `spread` and compares its CSV with expected figures, cell by cell."""

import csv
import io
import subprocess

import figures
import reposts
from planted import wrong_digit


def spread(program, files, arguments=()):
    """The header and the records that `spread --format csv` writes."""
    result = subprocess.run(
        [program, "spread", "--format", "csv", "--quiet", *arguments, *map(str, files)],
        capture_output=True, timeout=300)
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)}: {result.stderr.decode().strip()}")
    header, *records = csv.reader(io.StringIO(result.stdout.decode()))
    return header, records


class Comparison:
    """Of the figures of listings by some options with the table that `spread` wrote."""

    def __init__(self, program, path, listings, options, folder):
        options.write_settings(folder)
        self._header, self._records = spread(program, [path], options.arguments(folder))
        self._columns = options.columns
        self._expected = figures.table(listings, reposts.find(listings), options)
        self._key = len(options.fields) + 1

    @property
    def figure_count(self):
        """How many figures there are to compare, empty cells left out."""
        return sum(bool(row[name]) for row in self._expected for name in self._columns[self._key:])

    def problems(self):
        if not self.figure_count:
            yield "there was no figure to compare"
        yield from self._problems(self._records)

    def planted_problems(self, numbers):
        """A wrong figure must be found, and alone if nothing else is wrong."""
        places = [
            place for place, name in enumerate(self._header)
            if place >= self._key and not name.endswith("_note")]
        records, line, place = wrong_digit(self._records, places, numbers)
        found = set(self._problems(records)) - set(self._problems(self._records))
        if len(found) != 1 or f"{self._header[place]} is" not in min(found):
            yield f"{records[line][place]} in row {line} was told as {found or 'nothing'}"

    def _problems(self, records):
        if self._header != self._columns:
            yield f"the columns are {self._header}, expected {self._columns}"
        if len(records) != len(self._expected):
            yield f"{len(records)} groups, expected {len(self._expected)}"
        for record, row in zip(records, self._expected):
            key = " ".join(part or "-" for part in record[:self._key])
            for name, cell in zip(self._columns, record, strict=True):
                found, expected = _read(name, cell, row[name])
                if found != expected:
                    yield f"{key}: {name} is {found!r}, expected {expected!r}"


def _read(name, cell, expected):
    """A cell and what is expected of it, made comparable."""
    if name == "flags":
        return flag_counts(cell), expected
    if name.endswith("_note"):
        # Its words are the program's own; that there are some is what counts.
        return bool(cell), expected or bool(cell)
    return cell, expected


def flag_counts(cell):
    """The cell `code:count;code:count` as a set."""
    pairs = (count.rsplit(":", 1) for count in cell.split(";") if count)
    return frozenset((code, int(count)) for code, count in pairs)

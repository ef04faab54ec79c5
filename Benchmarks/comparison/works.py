"""The works that are compared: what the peer runs, and what we run for it."""

import csv
from dataclasses import dataclass
from pathlib import Path

AIMS = Path(__file__).resolve().parent.parent / "aims.csv"


@dataclass
class Work:
    """One row of the table. Each side is a list of commands that are run one after the other."""

    name: str
    peer: str
    peer_commands: list
    our_commands: list
    at_least: float | None = None
    aim: float | None = None
    # What each side wrote, where the sizes matter.
    outputs: tuple | None = None


class Works:
    """All works on one set of inputs."""

    def __init__(self, inputs, python, payspread, sheet_alone):
        self.inputs = inputs
        self.peers = inputs.peers
        self.python = python
        self.payspread = payspread
        self.sheet_alone = sheet_alone
        self.out = inputs.work / "out"
        self.out.mkdir(exist_ok=True)

    def all(self, count):
        works = [
            self._rows("polars, streaming", "peer_polars.py", count, "stream"),
            self._rows("DuckDB", "peer_duckdb.py", count),
            self._levels("polars, streaming", "peer_polars.py", count, "stream"),
            self._levels("DuckDB", "peer_duckdb.py", count),
            self._book("rust_xlsxwriter", "peer_workbook_rust.py", 100_000),
            self._book("XlsxWriter", "peer_workbook.py", 100_000),
            self._book("rust_xlsxwriter", "peer_workbook_rust.py", 2_000),
            self._sheet(200_000),
        ]
        return [with_aims(work) for work in works]

    def _rows(self, peer, script, count, *options):
        source = self.inputs.listings(count)
        return Work(
            f"clean rows, {count:,}", peer,
            [self._script(script, source, self.out / "rows.csv", self.out / "levels.csv", *options)],
            [[self.payspread, "normalize", source, "-o", self.out / "clean.csv", "--force",
              "--quiet"]])

    def _levels(self, peer, script, count, *options):
        source = self.inputs.listings(count)
        return Work(
            f"levels alone, {count:,}", peer,
            [self._script(script, source, "-", self.out / "levels.csv", *options)],
            [[self.payspread, "spread", source, "-o", self.out / "spread.csv", "--force", "--quiet"]])

    def _book(self, peer, script, count):
        source, book = self.inputs.listings(count), self.out / "peer.xlsx"
        arguments = [source, book, "const"] if "rust" in script else ["polars", source, book]
        ours = self.out / "book.xlsx"
        return Work(
            f"workbook, {count:,}", peer, [self._script(script, *arguments)],
            [[self.payspread, "workbook", source, "-o", ours, "--force", "--quiet"]])

    def _sheet(self, rows):
        cells = self.inputs.cells(rows)
        peer, ours = self.out / "peer-sheet.xlsx", self.out / "sheet.xlsx"
        return Work(
            f"the sheet alone, {rows:,} × 12 cells", "rustpy-xlsxwriter",
            [self._script("peer_writers.py", "rustpy_df", cells, peer)],
            [[self.sheet_alone, cells, ours]], outputs=(peer, ours))

    def _script(self, name, *arguments):
        return [self.python, self.peers / name, *arguments]


def with_aims(work):
    """Fills in what is demanded of a work, whatever its size."""
    with AIMS.open(newline="") as file:
        for row in csv.DictReader(file):
            if work.name.startswith(row["work"]) and work.peer == row["peer"]:
                work.at_least = float(row["at_least"]) if row["at_least"] else None
                work.aim = float(row["aim"]) if row["aim"] else None
    return work

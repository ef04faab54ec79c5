"""check_same_figures.py PROGRAM

Files that must give the same figures, or figures that follow from each other: rows in another
order, split over files, with twice the pay, and a million rows."""

import random
import resource
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

import exact
from comparison import flag_counts, spread
from figure_options import COUNTS, PAY
from outcome import Outcome
from planted import wrong_digit
from random_listings import NOT_STATED, RandomFile, write

SHARES = ["largest_employer_share", "disclosure_rate"]
RATIOS = ["range_ratio", "spread_pct", "spread_pct_median", "progression_pct", "overlap_pct"]
AMOUNTS = [name for name in PAY if name not in RATIOS]
WHOLE = [name for name in COUNTS if name not in SHARES] + ["reposts", "not_full_year"]
# What moves when every value of a sample is there many times.
BY_NUMBER = ["floor_p25", "floor_p75", "ceiling_p25", "ceiling_p75", "midpoint_ci_low",
             "midpoint_ci_high"]
BLOCK, COPIES = 10_000, 100


class Files:
    """Files of a folder, and the tables that the program makes of them."""

    def __init__(self, program, folder):
        self._program, self._folder = program, Path(folder)

    def table(self, *cells):
        """Of the rows of one or several files."""
        paths = [self._folder / f"rows-{number}.csv" for number in range(len(cells))]
        for rows, path in zip(cells, paths, strict=True):
            write(rows, path)
        return spread(self._program, paths)

    def table_of_copies(self, cells):
        """Of the rows many times, each time as jobs of their own."""
        path = self._folder / "copies.csv"
        write(cells, path, copies=COPIES)
        start = time.monotonic()
        table = spread(self._program, [path])
        seconds = time.monotonic() - start
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(f"{len(cells) * COPIES} rows: {seconds:.1f} s, at most {memory} MiB")
        return table


def main(program):
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        files = Files(program, folder)
        _check(outcome, "rows in another order", *_shuffled(files), _is_same)
        _check(outcome, "rows split over three files", *_split(files), _is_same)
        _check(outcome, "twice the pay", *_doubled(files), _is_doubled)
        _check(outcome, f"each row {COPIES} times", *_copied(files), _is_of_copies)
    outcome.exit()


def _shuffled(files):
    cells = RandomFile(21, 2000, is_orderly=True).cells
    return files.table(cells), files.table(random.Random(3).sample(cells, len(cells)))


def _split(files):
    cells = RandomFile(22, 2000).cells
    return files.table(cells), files.table(cells[:3], cells[3:1200], cells[1200:])


def _doubled(files):
    cells = RandomFile(23, 2000, places=(0, 2)).cells
    twice = [
        cell | {name: _twice(cell[name]) for name in ("Pay Min", "Pay Max")} for cell in cells]
    return files.table(cells), files.table(twice)


def _twice(cell):
    return cell if cell in NOT_STATED else exact.text(2 * Fraction(cell), 2)


def _copied(files):
    cells = RandomFile(24, BLOCK).cells
    return files.table(cells), files.table_of_copies(cells)


# Whether a cell follows from another: of a column, the cell and the other.

def _is_same(name, cell, other):
    return cell == other


def _is_doubled(name, cell, other):
    if name == "flags":
        return True  # What is implausible is another matter.
    if name not in AMOUNTS or not (cell and other):
        return cell == other
    # Each is rounded to the cent.
    return abs(2 * Fraction(cell) - Fraction(other)) <= Fraction(15, 1000)


def _is_of_copies(name, cell, other):
    if name in BY_NUMBER:
        return True
    if name == "flags":
        return {(code, COPIES * count) for code, count in flag_counts(cell)} == flag_counts(other)
    if name in WHOLE and name != "employers":
        return COPIES * Fraction(cell) == Fraction(other)
    return cell == other


def _check(outcome, name, table, other, follows):
    (header, records), (_, other_records) = table, other
    # Other columns, for which anything follows, are not compared.
    compared = [
        place for place, column in enumerate(header)
        if column not in ("level", "currency", "flags") and not follows(column, "1.00", "7.00")]
    figures = sum(bool(record[place]) for record in records for place in compared)
    problems = list(_problems(table, other, follows))
    if not figures:
        problems.append("there was no figure to compare")
    outcome.check(f"{name}: {figures} figures follow", problems)
    wrong, _, place = wrong_digit(other_records, compared, random.Random(1))
    found = set(_problems(table, (other[0], wrong), follows)) - set(problems)
    outcome.check(
        f"{name}: a wrong figure is found",
        [] if len(found) == 1 and f" {header[place]} " in min(found) else [str(found)])


def _problems(table, other, follows):
    (header, records), (other_header, other_records) = table, other
    if header != other_header or len(records) != len(other_records):
        yield f"{len(other_records)} rows of {other_header}, expected {len(records)} of {header}"
    for record, other_record in zip(records, other_records):
        for name, cell, other_cell in zip(header, record, other_record):
            if not follows(name, cell, other_cell):
                yield f"{record[:2]}: {name} {other_cell!r} does not follow from {cell!r}"


if __name__ == "__main__":
    main(*sys.argv[1:])

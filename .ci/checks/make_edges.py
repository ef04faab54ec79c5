"""make_edges.py FOLDER: writes listings at the edges of what a workbook can show, and prints for each
a workbook's name, the least number of formulas in it, and the file."""

import csv
import pathlib
import sys

HEADER = ["id", "employer", "title", "level", "min pay", "max pay", "period", "currency", "date"]


def row(number, level="", pay=("", ""), period="year", currency="USD"):
    return [
        number, f"Employer {number % 3}", f"Editor {number}", level, *pay, period, currency,
        f"2024-01-{number % 28 + 1:02}"]


def edges():
    yield "one-listing", 15, [row(1, "L1", (50000, 60000))]
    yield "no-level", 15, [row(n, "", (40000 + n * 1000, 50000 + n * 1500)) for n in range(1, 9)]
    yield "one-sided-only", 15, [
        row(n, "L1", (40000 + n, "") if n % 2 else ("", 60000 + n)) for n in range(1, 9)]
    yield "three-currencies", 100, [
        row(n, f"L{n % 4 + 1}", (30000 + n * 777, 45000 + n * 999), currency=("USD", "EUR", "GBP")[n % 3])
        for n in range(1, 61)]
    yield "fifty-levels", 1000, [
        row(n, f"L{n % 50 + 1}", (20000 + n * 10, 30000 + n * 20)) for n in range(1, 201)]
    yield "all-undisclosed", 3, [row(n, f"L{n % 3 + 1}", currency="") for n in range(1, 13)]
    yield "every-period", 60, [
        row(n, f"L{n % 2 + 1}", (10 + n, 20.5 + n), period)
        for n, period in enumerate(
            ["hour", "day", "week", "biweek", "semimonth", "month", "year"] * 3, start=1)]
    # More rows than a document stores: they are written without the library.
    yield "long-table", 10000, [
        row(n, f"L{n % 5 + 1}", (30000 + n * 3.07, 40000 + n * 5)) for n in range(1, 5102)]


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, least, rows in edges():
        path = folder / f"{name}.csv"
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([HEADER, *rows])
        print(f"{name}.xlsx {least} {path}")


if __name__ == "__main__":
    main()

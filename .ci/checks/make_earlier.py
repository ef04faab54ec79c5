"""Makes an earlier capture of a board from a later one: make_earlier.py LATER.csv EARLIER.csv.

Some jobs are not there yet, some pay less, some post no pay, and some are gone by now.
"""

import csv
import sys

GONE = ("OLD-1", "Old Studio", "=1+1", "Rome", "", "", "50000", "60000", "Year", "EUR")
REFUSED = ("OLD-2", "Old Studio", "Clerk", "Rome", "", "", "90000", "60000", "Year", "EUR")


def main():
    later, earlier = sys.argv[1:]
    with open(later, encoding="utf-8", newline="") as file:
        header, *records = csv.reader(file)
    with open(earlier, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(_earlier(header, records))


def _earlier(header, records):
    pay, floor, ceiling = (header.index(name) for name in ("Pay", "Min Pay", "Max Pay"))
    for number, record in enumerate(records, start=1):
        record = list(record)
        if number % 10 == 0 and number <= 30:
            continue
        if len(record) == len(header):
            if number % 9 == 0 and record[floor].isdigit():
                record[floor] = str(int(record[floor]) * 9 // 10)
            if number % 25 == 0:
                record[pay] = record[floor] = record[ceiling] = ""
        yield record
    for extra in (GONE, REFUSED):
        yield [*extra, *[""] * (len(header) - len(extra))]


if __name__ == "__main__":
    main()

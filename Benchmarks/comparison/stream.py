"""Writes a file of listings again and again to standard output, each time with other listings.

usage: stream.py LISTINGS.csv BLOCKS

In each block the places and the addresses are new, so that no listing repeats one of another block.
"""

import csv
import io
import sys

PLACE, ADDRESS = 2, 9
MARK = "\x00"


def template(path):
    """The header, and the records with a mark in them wherever a block's number goes."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    with open(path, newline="", encoding="utf-8") as file:
        records = csv.reader(file)
        header = next(records)
        for record in records:
            record[PLACE] = f"{record[PLACE]} {MARK}"
            record[ADDRESS] = f"{record[ADDRESS]}&block={MARK}"
            writer.writerow(record)
    return (",".join(header) + "\n").encode(), text.getvalue().encode()


def main():
    header, block = template(sys.argv[1])
    sys.stdout.buffer.write(header)
    for number in range(int(sys.argv[2])):
        sys.stdout.buffer.write(block.replace(MARK.encode(), str(number).encode()))


main()

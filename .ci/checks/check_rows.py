"""check_rows.py INPUT.csv LISTINGS.csv REJECTS.csv SPREAD.csv

No row of an input is lost: each is a listing or was refused, and each listing counts in a row of
the spread table, be it as a repost."""

import csv
import sys

from nyc_postings import read_table
from outcome import Outcome


def main(input_path, listings_path, rejects_path, spread_path):
    with open(input_path, encoding="utf-8-sig", newline="") as file:
        rows = sum(1 for record in csv.reader(file) if record) - 1
    listings = read_table(listings_path)
    refused = read_table(rejects_path)
    spreads = read_table(spread_path)
    outcome = Outcome()
    counts = f"{rows} rows = {len(listings)} listings + {len(refused)} refused"
    outcome.check(counts, [] if rows == len(listings) + len(refused) and listings else ["not so"])
    places = {(row["source_file"], row["source_row"]) for row in listings + refused}
    outcome.check(
        "each in a row of its own", [] if len(places) == rows else [f"{len(places)} places"])
    counted = sum(int(row["listings"]) + int(row["reposts"]) for row in spreads)
    outcome.check(
        "each listing counts in one group",
        [] if counted == len(listings) else [f"{counted} counted of {len(listings)}"])
    outcome.exit()


if __name__ == "__main__":
    main(*sys.argv[1:])

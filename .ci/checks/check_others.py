"""Listings of a scraper and of a public agency, read independently from their files.

usage: check_others.py scraper|organogram INPUT LISTINGS
"""

import csv
import sys
from decimal import Decimal

from outcome import Outcome

PERIODS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}
PER_YEAR = {"hour": 2080, "day": 260, "week": 52, "month": 12, "year": 1}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def amount(words):
    """None where nothing is stated: blank, 0 or -1."""
    return Decimal(words) if words.strip() and Decimal(words) not in (0, -1) else None


def decimal(words):
    return Decimal(words) if words else None


def annual(pay, period):
    return None if pay is None else round(pay * PER_YEAR[period], 2)


def scraper(row):
    low, high = amount(row["min_amount"] or "0"), amount(row["max_amount"] or "0")
    stated = low is not None or high is not None
    period = PERIODS[row["interval"]] if stated else ""
    return {
        "listing_id": row["id"], "title": " ".join(row["title"].split()),
        "employer": " ".join(row["company"].split()), "pay_min": low, "pay_max": high,
        "pay_period": period, "currency": row["currency"],
        "annual_min": annual(low, period), "annual_max": annual(high, period),
        "posted_on": row["date_posted"], "source_url": row["job_url"],
    }


def organogram(row):
    low, high = amount(row["Payscale Minimum (£)"]), amount(row["Payscale Maximum (£)"])
    return {
        "title": row["Generic Job Title"], "employer": row["Organisation"], "pay_min": low,
        "pay_max": high, "pay_period": "year", "currency": "GBP", "annual_min": low,
        "annual_max": high, "level": row["Grade"].split(" - ")[0],
        "positions": Decimal(row["Number of Posts in FTE"]),
    }


NUMBERS = {"pay_min", "pay_max", "annual_min", "annual_max", "positions"}


def problems(expected, listings):
    if len(expected) != len(listings):
        yield f"{len(listings)} listings of {len(expected)} rows"
    for number, (wanted, listing) in enumerate(zip(expected, listings), start=2):
        for field, value in wanted.items():
            found = decimal(listing[field]) if field in NUMBERS else listing[field]
            if found != value:
                yield f"row {number}: {field} is {found!r}, the file says {value!r}"


def main(kind, source, made):
    read = {"scraper": scraper, "organogram": organogram}[kind]
    expected = [read(row) for row in rows(source)]
    outcome = Outcome()
    outcome.attempt(f"{kind}: {len(expected)} rows as the file says", problems, expected, rows(made))
    outcome.exit()


if __name__ == "__main__":
    main(*sys.argv[1:])

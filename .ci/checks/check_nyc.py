"""check_nyc.py PROGRAM POSTINGS.csv NORMALIZED.csv

Reads the city's job postings by itself, and compares every row with what `normalize` wrote and
every figure with what `spread` writes, by level and by other options."""

import random
import sys
import tempfile
from dataclasses import replace

import exact
import nyc_postings
import reposts
from comparison import Comparison
from figure_options import Options
from outcome import Outcome

FLAGS = """pay_defaulted_currency pay_defaulted_period pay_one_sided pay_wide part_time
not_full_year""".split()

OPTIONS = [
    Options(),
    Options(by=("Agency", "level"), sensitivity=True),
    Options(by=("Job Category",), percentiles=("10", "90"), min_listings=5),
    Options(weight="positions", percentiles=("10", "90"), sensitivity=True),
    Options(reposts="count", percentiles=("10", "90")),
]


def main(program, postings_path, normalized_path):
    postings = nyc_postings.read(postings_path)
    listings = nyc_postings.read_table(normalized_path)
    repeats = reposts.find(postings)
    flags = {int(listing["source_row"]): _flags(listing) for listing in listings}
    outcome = Outcome()
    outcome.attempt(f"NYC: {len(postings)} rows, each a listing", _row_problems, postings, listings)
    outcome.attempt("NYC: every cell of every listing", _cell_problems, postings, listings)
    outcome.attempt("NYC: annual pay, by exact decimals", _annual_problems, postings, listings)
    outcome.attempt("NYC: flags of pay, hours and the year", _flag_problems, postings, flags)
    outcome.attempt(
        f"NYC: {len(repeats.repost_of)} reposts, each of the first row of its job",
        _repeat_problems, repeats.repost_of, "repost_of", flags)
    outcome.attempt(
        f"NYC: {len(repeats.twin_of)} twins", _repeat_problems, repeats.twin_of, "twin_of", flags)
    flagged = [_with_all_flags(posting, flags) for posting in postings]
    for options in OPTIONS:
        _check_figures(outcome, program, postings_path, flagged, options)
    outcome.exit()


def _with_all_flags(posting, flags):
    """With those too that only `normalize` sees, such as of levels."""
    seen = {flag for flag in flags[posting.row] if ":" not in flag}
    return replace(posting, flags=frozenset(seen))


def _check_figures(outcome, program, path, postings, options):
    with tempfile.TemporaryDirectory() as folder:
        table = Comparison(program, path, postings, options, folder)
    outcome.attempt(
        f"NYC: {table.figure_count} figures to the last digit, {options.words}", table.problems)
    outcome.attempt(
        "NYC: a wrong figure is found", table.planted_problems, random.Random(1))


def _flags(listing):
    return [flag for flag in listing["flags"].split(";") if flag]


def _row_problems(postings, listings):
    if len(postings) != len(listings):
        yield f"{len(postings)} rows read, {len(listings)} listings written"
    rows = [int(listing["source_row"]) for listing in listings]
    if rows != [posting.row for posting in postings]:
        yield "the source rows are not the file's rows in their order"


def _cell_problems(postings, listings):
    for posting, listing in zip(postings, listings, strict=True):
        expected = {
            "listing_id": posting.listing_id,
            "employer": posting.employer,
            "title": posting.title,
            "location": posting.location,
            "level": posting.level,
            "level_basis": "column",
            "pay_min": _amount(posting.pay_min),
            "pay_max": _amount(posting.pay_max),
            "pay_period": posting.period,
            "currency": "USD",
            "pay_shape": _shape(posting),
            "positions": exact.plain(posting.positions),
            "posted_on": posting.posted_on,
        }
        for name, value in expected.items():
            if listing[name] != value:
                yield f"row {posting.row}: {name} is {listing[name]!r}, the file says {value!r}"


def _amount(amount):
    return "" if amount is None else exact.plain(amount)


def _shape(posting):
    if posting.pay_min is None:
        return "up_to"
    if posting.pay_max is None:
        return "from"
    return "point" if posting.pay_min == posting.pay_max else "range"


def _annual_problems(postings, listings):
    for posting, listing in zip(postings, listings, strict=True):
        floor, ceiling = exact.text(posting.floor, 2), exact.text(posting.ceiling, 2)
        if (listing["annual_min"], listing["annual_max"]) != (floor, ceiling):
            yield (
                f"row {posting.row}: {listing['annual_min']}-{listing['annual_max']} a year, "
                f"expected {floor}-{ceiling}"
            )


def _flag_problems(postings, flags):
    """Both ways: no flag without its reason, no reason without its flag."""
    for posting in postings:
        for code in FLAGS:
            due = code in posting.flags
            if (code in flags[posting.row]) != due:
                word = "missing" if due else "false"
                yield f"row {posting.row}: {code} is {word}, the title is {posting.title!r}"


def _repeat_problems(expected, code, flags):
    for row, codes in flags.items():
        named = [flag.split(":")[1] for flag in codes if flag.startswith(code + ":")]
        due = [str(expected[row])] if row in expected else []
        if named != due:
            yield f"row {row}: {code} is {named or 'missing'}, expected {due or 'none'}"


if __name__ == "__main__":
    main(*sys.argv[1:])

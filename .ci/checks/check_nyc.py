"""check_nyc.py POSTINGS.csv NORMALIZED.csv SPREAD.csv

Reads the city's job postings by itself, and compares every row with what `normalize` wrote and
every figure of every level with what `spread --format csv` wrote."""

import sys

import exact
import nyc_figures
import nyc_postings
import nyc_reposts
from outcome import Outcome

COLUMNS = """level currency listings employers largest_employer_share disclosed disclosure_rate
positions ranges floor_min floor_p25 floor_median floor_p75 floor_max ceiling_min ceiling_p25
ceiling_median ceiling_p75 ceiling_max midpoint_median midpoint_ci_low midpoint_ci_high width
range_ratio spread_pct spread_pct_median progression_pct overlap_pct reposts not_full_year
flags""".split()


def main(postings_path, normalized_path, spread_path):
    postings = nyc_postings.read(postings_path)
    listings = nyc_postings.read_table(normalized_path)
    spreads = nyc_postings.read_table(spread_path)
    repeats = nyc_reposts.find(postings)
    flags = {int(listing["source_row"]): _flags(listing) for listing in listings}
    not_full_year = {row for row, codes in flags.items() if "not_full_year" in codes}
    outcome = Outcome()
    outcome.attempt(f"NYC: {len(postings)} rows, each a listing", _row_problems, postings, listings)
    outcome.attempt("NYC: every cell of every listing", _cell_problems, postings, listings)
    outcome.attempt(
        "NYC: annual pay, by exact decimals", _annual_problems, postings, listings, not_full_year)
    outcome.attempt(
        f"NYC: {len(not_full_year)} titles without a full year", _title_problems, postings, flags)
    outcome.attempt("NYC: flags of pay and hours", _flag_problems, postings, flags)
    outcome.attempt(
        f"NYC: {len(repeats.repost_of)} reposts, each of the first row of its job",
        _repeat_problems, repeats.repost_of, "repost_of", flags)
    outcome.attempt(
        f"NYC: {len(repeats.twin_of)} twins", _repeat_problems, repeats.twin_of, "twin_of", flags)
    expected = nyc_figures.table(postings, repeats, not_full_year, flags)
    outcome.attempt(
        f"NYC: {len(expected)} levels x {len(COLUMNS)} columns, to the last digit",
        _figure_problems, expected, spreads)
    outcome.exit()


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
            "listing_id": posting.job_id,
            "employer": posting.agency,
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
            "posted_on": posting.date,
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


def _annual_problems(postings, listings, not_full_year):
    for posting, listing in zip(postings, listings, strict=True):
        stated = posting.row not in not_full_year
        floor = exact.text(posting.floor if stated else None, 2)
        ceiling = exact.text(posting.ceiling if stated else None, 2)
        if (listing["annual_min"], listing["annual_max"]) != (floor, ceiling):
            yield (
                f"row {posting.row}: {listing['annual_min']}-{listing['annual_max']} a year, "
                f"expected {floor}-{ceiling}"
            )


def _title_problems(postings, flags):
    """Both ways: no flag without a phrase in the title, no such phrase without the flag."""
    for posting in postings:
        said = nyc_postings.NOT_FULL_YEAR.search(posting.title) is not None
        flagged = "not_full_year" in flags[posting.row]
        if said != flagged:
            word = "flagged" if flagged else "not flagged"
            yield f"row {posting.row}: {word} not_full_year, the title is {posting.title!r}"


def _flag_problems(postings, flags):
    for posting in postings:
        one_sided = (posting.pay_min is None) != (posting.pay_max is None)
        both = posting.pay_min is not None and posting.pay_max is not None
        expected = {
            "pay_defaulted_currency": True,
            "pay_defaulted_period": False,
            "pay_one_sided": one_sided,
            "part_time": posting.is_part_time,
            "pay_wide": both and posting.pay_max > 3 * posting.pay_min,
        }
        for code, due in expected.items():
            if (code in flags[posting.row]) != due:
                yield f"row {posting.row}: {code} is {'missing' if due else 'false'}"


def _repeat_problems(expected, code, flags):
    for row, codes in flags.items():
        named = [flag.split(":")[1] for flag in codes if flag.startswith(code + ":")]
        due = [str(expected[row])] if row in expected else []
        if named != due:
            yield f"row {row}: {code} is {named or 'missing'}, expected {due or 'none'}"


def _figure_problems(expected, spreads):
    if list(spreads[0]) != COLUMNS:
        yield f"the columns are {list(spreads[0])}"
    levels = [row["level"] for row in spreads]
    if levels != [row["level"] for row in expected]:
        yield f"the levels are {levels}"
    by_level = {row["level"]: row for row in spreads}
    for row in expected:
        found = by_level.get(row["level"], {})
        for name in COLUMNS:
            cell = found.get(name)
            if name == "flags":
                cell = _counts(cell or "")
            if cell != row[name]:
                yield f"level {row['level']}: {name} is {cell}, expected {row[name]}"


def _counts(cell):
    pairs = (count.rsplit(":", 1) for count in cell.split(";") if count)
    return frozenset((code, int(count)) for code, count in pairs)


if __name__ == "__main__":
    main(*sys.argv[1:])

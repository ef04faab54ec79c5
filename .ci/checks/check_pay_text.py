"""check_pay_text.py PAYSPREAD PAY-TEXT.csv

Runs each pay text through `payspread normalize`, alone and in one file with all others, and
compares what it read with what the text says. Where the text names no currency or no period, the
listing must be flagged as having got one by default."""

import csv
import io
import subprocess
import sys
from decimal import Decimal

import nyc_postings
from outcome import Outcome


def main(payspread, path):
    cases = nyc_postings.read_table(path)
    together = _normalize(payspread, [case["text"] for case in cases])
    alone = [_normalize(payspread, [case["text"]])[0] for case in cases]
    outcome = Outcome()
    for name, listings in [("in one file", together), ("each alone", alone)]:
        problems = [
            problem
            for case, listing in zip(cases, listings, strict=True)
            if (problem := _difference(case, listing))
        ]
        print(f"pay-text: {len(cases) - len(problems)} of {len(cases)}")
        outcome.check(f"pay texts, {name}", problems)
    outcome.exit()


def _normalize(payspread, texts):
    """The listings of a file with one row for each text."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["Title", "Pay"])
    writer.writerows(["Editor", text] for text in texts)
    result = subprocess.run(
        [payspread, "normalize", "--quiet", "-"], input=file.getvalue().encode(),
        capture_output=True, check=True, timeout=60)
    return list(csv.DictReader(io.StringIO(result.stdout.decode())))


def _difference(case, listing):
    flags = listing["flags"].split(";")
    stated = case["min"] or case["max"]
    found = {
        "min": _decimal(listing["pay_min"]),
        "max": _decimal(listing["pay_max"]),
        "period": "" if "pay_defaulted_period" in flags else listing["pay_period"],
        "currency": "" if "pay_defaulted_currency" in flags else listing["currency"],
        "shape": listing["pay_shape"],
    }
    expected = case | {"min": _decimal(case["min"]), "max": _decimal(case["max"])}
    different = [name for name, value in found.items() if value != expected[name]]
    if stated and not (listing["pay_period"] and listing["currency"]):
        different.append("no default period or currency")
    if different:
        words = ", ".join(f"{name} {found.get(name)}" for name in different)
        return f"{case['text']!r}: {words}; expected {expected}"
    return None


def _decimal(text):
    return Decimal(text) if text else None


if __name__ == "__main__":
    main(*sys.argv[1:])

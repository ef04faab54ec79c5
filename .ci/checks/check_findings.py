"""Whether wrong results on Claims would be found: check_findings.py BOOK.xlsx.

A verdict and a figure of the sheet are stored wrongly in copies of the workbook, which LibreOffice
recalculates: just the wrong one must be found.
"""

import os
import re
import sys
import tempfile
import zipfile

import book_recalculation
from outcome import Outcome

FIGURE = re.compile(rb'(<c r="D\d+"[^>]*><f>[^<]*</f><v>)([\d.]+)(</v>)')
VERDICT = re.compile(rb'(<c r="C\d+"[^>]*><f>[^<]*</f><v>)(supported)(</v>)')


def main():
    path = sys.argv[1]
    outcome = Outcome()
    outcome.attempt("a wrong figure on Claims is found", _planted_problems, path, FIGURE, b"7")
    outcome.attempt(
        "a wrong verdict on Claims is found", _planted_problems, path, VERDICT, b"contradicted")
    outcome.exit()


def _planted_problems(path, pattern, wrong):
    part = _claims_part(path)
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "planted.xlsx")
        cell = _plant(path, copy, part, pattern, wrong)
        found = list(book_recalculation.Comparison().problems(copy))
    if not any(problem.startswith(f"Claims!{cell} ") for problem in found) or len(found) != 1:
        yield f"planted in {cell}, found {found}"


def _claims_part(path):
    names = book_recalculation.load(path, data_only=False).sheetnames
    return f"xl/worksheets/sheet{names.index('Claims') + 1}.xml"


def _plant(path, copy, part, pattern, wrong):
    """Stores a wrong result for the first cell that the pattern finds; gives its reference."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                match = pattern.search(content)
                if not match:
                    raise ValueError(f"no such formula in {part}")
                start, end = match.span(2)
                content = content[:start] + wrong + content[end:]
                cell = re.search(rb'r="(\w+)"', match[1])[1].decode()
            target.writestr(name, content)
    return cell


if __name__ == "__main__":
    main()

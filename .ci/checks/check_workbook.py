"""The command behind check-workbook: see there."""

import argparse

import book_cells
import book_formulas
import book_names
import book_package
import book_print
import book_privacy
import book_recalculation
import book_tables
from book_parts import Book
from outcome import Outcome


def main():
    arguments = _arguments()
    outcome = Outcome()
    if not outcome.attempt("the parts are well-formed", book_package.form_problems, arguments.book):
        outcome.exit()
    with Book(arguments.book) as book:
        _check_package(outcome, book, arguments)
        _check_sheets(outcome, book, arguments)
    if arguments.spread:
        outcome.attempt(
            "the Spreads sheet shows the spread table",
            book_recalculation.spread_problems, arguments.book, arguments.spread)
    _check_results(outcome, arguments)
    outcome.exit()


def _arguments():
    parser = argparse.ArgumentParser(prog="check-workbook")
    parser.add_argument("book", metavar="BOOK.xlsx")
    parser.add_argument(
        "--min-formulas", type=int, default=1, metavar="N",
        help="how many stored results there must be at least")
    parser.add_argument(
        "--input", action="append", default=[], metavar="FILE",
        help="a CSV file the workbook was made from: no text of it may be a formula")
    parser.add_argument(
        "--spread", metavar="SPREAD.csv",
        help="what `spread --format csv` gives for the same inputs")
    return parser.parse_args()


def _check_package(outcome, book, arguments):
    outcome.attempt("every part has a content type", book_package.content_type_problems, book)
    outcome.attempt("every relationship has its target", book_package.relationship_problems, book)
    outcome.attempt(
        "no path, user or host in any part", book_privacy.trace_problems, book, arguments.input)
    outcome.attempt("dates do not come from the clock", book_privacy.clock_problems, book)


def _check_sheets(outcome, book, arguments):
    outcome.attempt("cells, styles and shared strings", book_cells.cell_problems, book)
    outcome.attempt("tables", book_tables.table_problems, book)
    outcome.attempt("defined names", book_names.name_problems, book)
    outcome.attempt("references of formulas, links and charts", book_names.reference_problems, book)
    outcome.attempt(
        "it prints in landscape, one page wide, numbered",
        book_print.print_problems, book, arguments.book)
    outcome.attempt("no merged cells; charts told in words", book_cells.access_problems, book)
    outcome.attempt(
        "formulas only where they belong", book_formulas.formula_problems, book, arguments.input)


def _check_results(outcome, arguments):
    outcome.attempt(
        "openpyxl reads it without a warning", book_recalculation.load_problems, arguments.book)
    outcome.attempt("no error values", book_recalculation.error_problems, arguments.book)
    outcome.attempt(
        "recalculation is forced: a wrong result is found", book_recalculation.forcing_problems)
    compared = book_recalculation.Comparison()
    outcome.attempt(
        "stored results are what LibreOffice recalculates",
        compared.problems, arguments.book, arguments.min_formulas)
    print(f"       {compared.count} results compared")


if __name__ == "__main__":
    main()

"""Formulas as texts: in every column, and in every settings file."""

import re

from book import Book
from csvtext import read, records, write
from invariants import FOREIGN
from payloads import FORMULAS, MARKS
from program import run

HEADER = [
    "Job ID", "Company", "Job title", "Location", "Level", "Salary", "Posted", "URL", "Description",
    "Employment Type", "Notes"]
PAY, DAY = "$50,000 - $60,000 a year", "2026-01-02"
NUMBER = re.compile(r"[-+]?\d+(\.\d+)?%?")
SETTINGS = {
    "columns": ["column,field", "Job title,title", "{},location"],
    "levels": ["employer,pattern,level,rank", "{},Editor,{},1", ",{},L2,2"],
    "employers": ["pattern,employer", "Plain,{}", "{},Other"],
    "topics": ["topic,phrase", "{},work", "other,{}"],
    "corrections": ["listing_id,field,value,reason", "K1,title,{},{}", "{},title,x,y"],
    "claims": [
        "id,claim,measure,where,relation,value,baseline,tolerance_pct,source",
        "{},{},floor_min,title~Editor,>=,1,,,{}", "C2,x,listings,title={},=,1,,,y"],
    "baselines": [
        "name,kind,relation,amount,period,currency,population,date,source",
        "{},mean,=,30000,year,USD,{},2026,{}"],
    "rates": ["currency,rate,date,source", "EUR,1.1,2026-01-02,{}"],
}


def rows(texts, column):
    """A listing for each text, which stands in the one column."""
    listings = []
    for number, text in enumerate(texts):
        row = [f"K{number}", "Plain", "Editor", "Leeds", "L5", PAY, DAY, "https://jobs.example/1",
               "Some work.", "Full-time", "none"]
        row[HEADER.index(column)] = text
        listings.append(row)
    return listings


def columns(program, folder):
    """Each formula in each column; each command's result against that of a harmless twin."""
    for column in HEADER:
        hostile = write(folder / "board.csv", HEADER, rows(FORMULAS, column))
        words = [f"word {number}" for number in range(len(FORMULAS))]
        if column in ("Company", "Level"):
            words = twins(program, folder, hostile)
        harmless = write(folder / "twin.csv", HEADER, rows(words, column))
        allowed = _as_posted(FORMULAS)
        for command in (
                ["normalize", "--keep", "Notes"], ["spread", "--by", "level,employer"], ["compare"]):
            inputs = [harmless, hostile] if command[0] == "compare" else [hostile]
            outcome = run([program, *command, *inputs], folder)
            yield f"{command[0]}, {column}", _table_problems(outcome, allowed)
        if column != "Salary":
            yield f"workbook, {column}", _book_problems(program, folder, hostile, harmless, [], [])


def settings(program, folder):
    """Each formula in each settings file, wherever that file holds words."""
    board = write(folder / "board.csv", HEADER, rows(FORMULAS, "Job title"))
    for name, lines in SETTINGS.items():
        hostile, harmless = folder / f"{name}.csv", folder / f"{name}-twin.csv"
        _write_settings(hostile, lines, FORMULAS)
        _write_settings(harmless, lines, [f"word {number}" for number in range(len(FORMULAS))])
        commands = {"claims": ["check", "workbook"], "baselines": ["spread", "workbook"],
                    "rates": ["spread", "workbook"]}.get(name, ["normalize", "spread", "workbook"])
        for command in commands:
            if command == "workbook":
                yield f"workbook --{name}", _book_problems(
                    program, folder, board, board, [f"--{name}", hostile], [f"--{name}", harmless])
            else:
                outcome = run([program, command, f"--{name}", hostile, board], folder)
                yield f"{command} --{name}", _table_problems(outcome, _as_posted(FORMULAS))


def _write_settings(path, lines, texts):
    header, *shapes = [line.split(",") for line in lines]
    wanted = []
    for number, text in enumerate(texts):
        for shape in shapes:
            if not any("{}" in cell for cell in shape) and number:
                continue
            row = [cell.replace("{}", text) for cell in shape]
            # Names that may stand only once.
            if row[0] == text or row[0] in ("C2", "EUR"):
                row[0] = f"{row[0]}{number}" if row[0] != "EUR" else ("EUR", "GBP", "CAD")[number % 3]
            wanted.append(row)
    names = {row[0] for row in wanted}
    if "currency" in header and "rate" in header:
        wanted = [next(row for row in wanted if row[0] == name) for name in sorted(names)]
    write(path, header, wanted)


def twins(program, folder, board):
    """A harmless word for each row of a board; one word for rows of one employer and one level, as
    white space and wide forms make no other one."""
    clean = records(run([program, "normalize", board], folder).out)
    words = {}
    for row in clean:
        words.setdefault((row["employer"], row["level"], row["level_basis"]), f"word {len(words)}")
    return [words[row["employer"], row["level"], row["level_basis"]] for row in clean]


def _as_posted(texts):
    """Texts as a clean listing may hold them: white space and signs that are not seen set aside."""
    return {_folded(text) for text in texts}


def _folded(text):
    return re.sub(r"[\s\u200b\ufeff\u00a0]+", " ", text).strip()


def _table_problems(outcome, allowed):
    """Only a text that was posted begins like a formula: the contract gives those as they are."""
    if outcome.status not in (0, 1, 65):
        yield f"ends with {outcome.status}: {outcome.messages.strip()[-200:]}"
    if found := FOREIGN.search(outcome.messages):
        yield f"not an own message: {found.group()}"
    known = " ".join(allowed)
    for record in read(outcome.out):
        for cell in record:
            if not cell or cell[0] not in "=+-@\t\r|" or NUMBER.fullmatch(cell):
                continue
            if not any(part in known for part in (_folded(cell), _folded(cell)[:12])):
                yield f"begins like a formula, and nobody posted it: {cell[:80]!r}"


def _book_problems(program, folder, hostile, harmless, options, harmless_options):
    """The formulas are those of the twin; none has a hostile text in it; links are plain ones."""
    book, refusal = _book(program, folder, hostile, options)
    twin, _ = _book(program, folder, harmless, harmless_options)
    if book is None:
        yield from refusal
        return
    yield from book.xml_problems()
    formulas = book.formulas()
    if twin is not None and formulas != twin.formulas():
        for formula in list((formulas - twin.formulas()) + (twin.formulas() - formulas))[:3]:
            yield f"a formula that only one of the twins has: {formula[:120]}"
    for formula in formulas:
        if any(mark in formula for mark in MARKS):
            yield f"a formula holds a hostile text: {formula[:120]}"
    for link in book.links():
        if not re.match(r"https?://", link):
            yield f"a link that is none to a page: {link}"


def _book(program, folder, board, options):
    path = folder / "book.xlsx"
    path.unlink(missing_ok=True)
    shown = ["--by", "level,employer", "--keep", "Notes"]
    outcome = run([program, "workbook", board, "-o", path, *shown, *options], folder)
    if outcome.status == 0:
        return Book(path), []
    own = outcome.status in (65,) and not FOREIGN.search(outcome.messages) and not path.exists()
    return None, [] if own else [f"ends with {outcome.status}: {outcome.messages.strip()[-200:]}"]

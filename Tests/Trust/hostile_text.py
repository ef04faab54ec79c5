"""Characters that break other programs, bytes that are no text, levels that only look alike."""

from book import Book
from csvtext import records, write
from hostile_formulas import HEADER, rows
from invariants import FOREIGN
from payloads import BYTES, CHARACTERS, FORMULAS
from program import run

ENDS = (0, 65)


def characters(program, folder):
    """Each text in each column: the tables are UTF-8, the workbook's parts are well-formed."""
    for column in HEADER:
        board = write(folder / "board.csv", HEADER, rows(CHARACTERS, column))
        clean = run([program, "normalize", board, "--keep", "Notes"], folder)
        yield f"normalize, {column}", _clean_problems(clean, len(CHARACTERS))
        for command in (["spread", "--by", "level,employer"], ["spread", "--format", "table"],
                        ["spread", "--format", "json"], ["spread", "--format", "markdown"],
                        ["compare", board]):
            outcome = run([program, *command, board], folder)
            yield f"{' '.join(map(str, command))}, {column}", end_problems(outcome, ENDS)
        yield f"workbook, {column}", book_problems(program, folder, board)


def names_of_columns(program, folder):
    """Each text and formula as the name of a column that listings are grouped by, or that is kept."""
    for text in CHARACTERS + FORMULAS:
        header = [*HEADER[:-1], text]
        board = write(folder / "board.csv", header, rows(["word"], "Notes"))
        for option in ("--by", "--keep"):
            outcome = run([program, "spread", board, option, text.replace("\0", "")], folder)
            yield f"spread {option} {text[:20]!a}", end_problems(outcome, (0, 64, 65))
        path = folder / "book.xlsx"
        line = [program, "workbook", board, "-o", path, "--force", "--by", text.replace("\0", "")]
        path.unlink(missing_ok=True)
        outcome = run(line, folder)
        problems = list(end_problems(outcome, (0, 64, 65)))
        yield f"workbook --by {text[:20]!a}", [
            *problems, *(Book(path).xml_problems() if path.exists() else [])]


def _clean_problems(outcome, count):
    yield from end_problems(outcome, (0,))
    if outcome.status == 0 and len(records(outcome.out)) + outcome.messages.count("refused: ") != count:
        yield f"{len(records(outcome.out))} listings of {count} rows, and {outcome.messages[-100:]}"


def end_problems(outcome, ends):
    """An own end with an own message; no sign in it that moves a terminal's cursor."""
    if outcome.status not in ends:
        yield f"ends with {outcome.status}: {outcome.messages.strip()[-200:]}"
    if found := FOREIGN.search(outcome.messages):
        yield f"not an own message: {found.group()}"
    try:
        outcome.out.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"the output is no UTF-8: {error}"
    if any(sign < " " and sign not in "\n\t" or "\x7f" <= sign <= "\x9f" for sign in outcome.messages):
        yield "a message holds a control character"


def book_problems(program, folder, board, *options):
    path = folder / "book.xlsx"
    path.unlink(missing_ok=True)
    outcome = run(
        [program, "workbook", board, "-o", path, "--keep", "Notes", "--by", "level,employer", *options],
        folder)
    yield from end_problems(outcome, (0,))
    if outcome.status == 0:
        yield from Book(path).xml_problems()


def broken_bytes(program, folder):
    """Bytes that no text has, in a quoted field, a plain field and the header, as each encoding."""
    plain = b'Job ID,Job title,Salary,Notes\n1,Editor,"$50,000",x\n2,Writer,"$60,000",y\n'
    places = {"field": (b"Editor", b"Edi%stor"), "quoted": (b"Editor", b'"Edi%stor"'),
              "header": (b"Job ID", b"Job%s ID"), "pay": (b"$50,000", b"$50,000%s")}
    for name, content in BYTES.items():
        for place, (before, after) in places.items():
            board = folder / "board.csv"
            board.write_bytes(plain.replace(before, after.replace(b"%s", content)))
            for encoding in ("auto", "utf-8", "utf-16", "windows-1252"):
                outcome = run([program, "normalize", board, "--encoding", encoding], folder)
                yield f"{name} in {place} as {encoding}", _broken_problems(outcome)
            if place != "header":
                yield f"workbook, {name} in {place}", _if_listings(program, folder, board)
    yield from _sixteen(program, folder)


def _broken_problems(outcome):
    yield from end_problems(outcome, ENDS)
    # An overlong form must not become the sign that it stands for.
    for record in records(outcome.out) if outcome.status == 0 else []:
        for cell in record.values():
            if "/" in cell or "=1" in cell or "\x00" in cell:
                yield f"decoded to what it is not: {cell!r}"


def _if_listings(program, folder, board):
    if run([program, "normalize", board, "--quiet"], folder).status == 0:
        yield from book_problems(program, folder, board, "--keep", "Notes")


def _sixteen(program, folder):
    """UTF-16 with half a pair, a pair the wrong way round, and half a unit."""
    text = 'Job ID,Job title,Salary,Notes\n1,Edi%stor,"$50,000",x\n'
    broken = {"high": "\ud83d", "low": "\ude00", "reversed": "\ude00\ud83d", "NUL": "\0"}
    for name, units in broken.items():
        for encoding in ("utf-16-le", "utf-16-be"):
            mark = "\ufeff".encode(encoding)
            whole = mark + (text % units).encode(encoding, "surrogatepass")
            for content, size in ((whole, "whole"), (whole[:-1], "cut")):
                board = folder / "board.csv"
                board.write_bytes(content)
                outcome = run([program, "normalize", board], folder)
                yield f"{encoding}, {name}, {size}", end_problems(outcome, ENDS)


LEVEL_HEADER = ["Job ID", "Company", "Job title", "Level", "Salary"]
# Levels that are one, and levels that only look like it.
SAME = ["L5", "Ｌ５", " L5 ", "L\u200b5", "l5"]
OTHER = ["\u041b5", "\u13de5", "L\u0417", "Lƽ", "I5", "\u216c5"]


def homographs(program, folder):
    """A letter of another alphabet makes another level; pay never moves between the two."""
    for look in OTHER:
        listings = [["1", "A", "Editor", "L5", "$10,000"], ["2", "A", "Editor", look, "$90,000"]]
        board = write(folder / "board.csv", LEVEL_HEADER, listings)
        outcome = run([program, "spread", board, "--format", "csv"], folder)
        groups = {record["level"]: record["listings"] for record in records(outcome.out)}
        found = [] if groups.get("L5") == "1" else [f"joined with L5: {groups}"]
        yield f"level {look!a}", found
    listings = [[str(n), "A", f"Editor {n}", look, "$10,000"] for n, look in enumerate(SAME)]
    board = write(folder / "board.csv", LEVEL_HEADER, listings)
    outcome = run([program, "spread", board, "--format", "csv"], folder)
    groups = {record["level"] for record in records(outcome.out)}
    yield "one level in five forms", [] if groups == {"L5"} else [f"the levels {groups}"]

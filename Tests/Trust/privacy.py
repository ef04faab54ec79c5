"""What an output tells about the machine, the moment and the user, and what was to be left out."""

import re
import time
from pathlib import Path

import boards
from book import Book
from csvtext import write
from program import run

NAMES = {
    "HOME": "/quillon/home", "USER": "quillonuser", "LOGNAME": "quillonuser", "HOSTNAME": "quillonhost",
    "TZ": "Pacific/Chatham", "SECRET_TOKEN": "quillontoken", "PWD": "/quillon/pwd", "LANG": "tr_TR.UTF-8"}
ODD = "quillon folder ö;&"
PLANTED = re.compile(rb"quillon|Chatham", re.IGNORECASE)
HEADER = [
    "Job ID", "Company", "Job title", "Location", "Level", "Salary", "Posted", "URL", "Description", "Notes"]
REDACTED = {
    "listing_id": "Job ID", "employer": "Company", "title": "Job title", "location": "Location",
    "source_url": "URL", "level": "Level"}


def _inputs(folder):
    odd = folder / ODD
    odd.mkdir(exist_ok=True)
    for name, text in {
            "board.csv": boards.board(60, year=2019),
            "earlier.csv": boards.board(60, seed=2, year=2019),
            "claims.csv": boards.CLAIMS, "baselines.csv": boards.BASELINES}.items():
        (odd / name).write_text(text)
    return odd


def machines(program, folder):
    """Every command, with names of its own for everything around it; those are in no output."""
    odd = _inputs(folder)
    findings = ["--claims", odd / "claims.csv", "--baselines", odd / "baselines.csv"]
    board, earlier, book = odd / "board.csv", odd / "earlier.csv", folder / "out" / "book.xlsx"
    book.parent.mkdir(exist_ok=True)
    lines = {
        "normalize": [board, "-o", folder / "out" / "clean.csv", "--schema"],
        "spread": [board, "--format", "json", *findings[2:]], "inspect json": [board, "--format", "json"],
        "check": [board, *findings, "--format", "json"], "compare": [earlier, board, "--format", "json"],
        # It says what to type next, with the file as the user named it.
        "inspect": ["board.csv"],
        "workbook": [board, *findings, "--previous", earlier, "-o", book],
    }
    if " report " in run([program, "--help"], folder).out.decode():
        lines["report"] = [board, *findings, "-o", folder / "out" / "page.html"]
    for name, line in lines.items():
        outcome = run([program, name.split()[0], *line], odd, env=NAMES)
        found = [] if outcome.status in (0, 1) else [f"ends with {outcome.status}: {outcome.messages}"]
        contents = {"standard output": outcome.out, "messages": outcome.err, **_written(folder / "out")}
        yield name, found + [trace for what, text in contents.items() for trace in traces(what, text)]


def _written(folder):
    """Every file of the folder by its name, a workbook as its parts; the files are removed."""
    contents = {}
    for path in sorted(folder.iterdir()):
        if path.suffix == ".xlsx":
            contents |= Book(path).parts
        else:
            contents[path.name] = path.read_bytes()
        path.unlink()
    return contents


def traces(what, text):
    if found := PLANTED.search(text):
        yield f"{what} says {text[max(0, found.start() - 40): found.end() + 20]!r}"
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%m/%d/%Y", "T%H:%M:", " %H:%M"):
        for moment in (time.localtime(), time.gmtime()):
            if (word := time.strftime(form, moment).encode()) in text:
                yield f"{what} says the moment: {word.decode()}"


def failures(program, folder):
    """Messages of failures name a file as the user did, and nothing else of the machine."""
    odd = _inputs(folder)
    lines = [
        ["normalize", "missing.csv"], ["spread", "board.csv", "--levels", "missing.csv"],
        ["workbook", "board.csv", "-o", "no/book.xlsx"], ["spread", "."], ["check", "board.csv"],
        ["spread", "board.csv", "--by", "nothing"], ["workbook", "board.csv", "-o", "board.csv"],
        ["spread", "board.csv", "--levels", "claims.csv"]]
    for line in lines:
        outcome = run([program, *line], odd, env=NAMES)
        yield " ".join(line), traces("a message", outcome.err)


def redaction(program, folder):
    """What --redact leaves out is in no part of the workbook and in no message."""
    for fields in [[field] for field in REDACTED] + [list(REDACTED)]:
        # Without the level listings must be grouped by something else.
        grouping = ["--by", "posted_on"] if "level" in fields else []
        board, earlier, claims = _planted_board(folder, fields)
        book = folder / "book.xlsx"
        outcome = run(
            [program, "workbook", board, "-o", book, "--force", "--previous", earlier, "--claims", claims,
             "--redact", ",".join(fields), *grouping], folder)
        yield ",".join(fields), _redaction_problems(outcome, book)


def _planted_board(folder, fields):
    """Boards whose redacted columns hold words that stand nowhere else; one row is refused."""
    def row(number, pay):
        plain = [f"K{number}", "Plain", "Editor", "Leeds", "L5", pay, "2026-01-02", "https://jobs.example/1",
                 "Some work.", "none"]
        for field in fields:
            word = f"zyxword{field.replace('_', '')}{number}"
            address = field == "source_url"
            plain[HEADER.index(REDACTED[field])] = f"https://{word}.example/" if address else word
        return plain

    pays = [f"${40 + n},000 - ${50 + n},000 a year" for n in range(12)] + ["$90,000 - $10,000 a year"]
    board = write(folder / "board.csv", HEADER, [row(n, pay) for n, pay in enumerate(pays)])
    earlier = write(folder / "earlier.csv", HEADER, [row(n, "$30,000 a year") for n in range(3, 14)])
    claims = write(
        folder / "claims.csv", ["id", "claim", "measure", "where", "relation", "value", "baseline",
                                "tolerance_pct", "source"],
        [["C1", "a claim", "floor_min", "listing_id~zyxword" if "listing_id" in fields else "title~Edit",
          ">", "1", "", "", "a speech"]])
    return board, earlier, claims


def _redaction_problems(outcome, book):
    if outcome.status != 0:
        # Refused is as good as left out.
        if outcome.status != 64:
            yield f"ends with {outcome.status}: {outcome.messages.strip()[-200:]}"
        return
    contents = {**Book(book).parts, "messages": outcome.err}
    for what, text in contents.items():
        if found := re.search(rb"zyxword\w+", text):
            yield f"{what} holds {text[max(0, found.start() - 60): found.end() + 10]!r}"


def unchanged_surroundings(program, folder):
    """The same bytes whatever is around: another home, zone, language, folder."""
    odd = _inputs(folder)
    plain = folder / "plain"
    plain.mkdir(exist_ok=True)
    for path in odd.iterdir():
        (plain / path.name).write_bytes(path.read_bytes())
    books = []
    for where, environment in ((odd, NAMES), (plain, {"TZ": "UTC"})):
        book = Path(folder) / "book.xlsx"
        run([program, "workbook", where / "board.csv", "-o", book, "--force"], where, env=environment)
        books.append(book.read_bytes())
    yield "workbook", [] if books[0] == books[1] else ["the bytes depend on the surroundings"]

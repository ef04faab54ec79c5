"""Very much of one thing: bytes in a field, columns, quotes, levels; and how work grows with it."""

import os
import threading

import boards
from hostile_text import end_problems
from program import Started, run

MIB = 1 << 20
ENDS = (0, 65)
HEADER = b"Job ID,Job title,Salary,Level\n"
# Besides what is held of the input: the program itself, its batches and buffers.
OWN_MEMORY = 200 * MIB
# A record may have 512 MiB; it is held as it came and without its quotes, and then refused.
LARGEST_RECORD, COPIES = 512 * MIB, 5


def giant_fields(program, folder, size):
    """A field of so many bytes through a pipe: refused or read, in bounded memory."""
    block = b"x" * MIB
    shapes = {
        "plain": (HEADER + b'1,Editor', block, b',"$50,000",L5\n'),
        "quoted": (HEADER + b'1,"Editor', block, b'","$50,000",L5\n'),
        "never closed": (HEADER + b'1,"Editor', block, b""),
        "in the header": (b"Job ID,Job title", block, b',Salary,Level\n1,Editor,"$50,000",L5\n'),
        "of digits": (HEADER + b"1,Editor,", b"9" * MIB, b",L5\n"),
        "of quotes": (HEADER + b'1,"Editor', b'""' * (MIB // 2), b'","$50,000",L5\n'),
        "of line feeds": (HEADER + b'1,"Editor', b"\n" * MIB, b'","$50,000",L5\n'),
        "of separators": (HEADER + b"1,Editor", b"," * MIB, b"\n"),
        "of quoted separators": (HEADER + b"1,Editor", b',"",' * (MIB // 4), b"\n"),
        "of separators in the header": (b"Job ID,Job title", b"," * MIB, b',Salary\n1,Editor,"$50,000"\n'),
        "of bad bytes": (HEADER + b"1,Editor", b"\xff" * MIB, b',"$50,000",L5\n'),
    }
    for name, (start, middle, end) in shapes.items():
        for command in (["normalize", "-"], ["spread", "-"]):
            outcome = _piped([program, *command, "--quiet"], folder, start, middle, size // MIB, end)
            yield f"{size // MIB} MiB {name}, {command[0]}", _giant_problems(outcome, size)


def _piped(arguments, folder, start, middle, count, end):
    reading, writing = os.pipe()
    started = Started(arguments, folder, stdin=reading)
    os.close(reading)

    def feed():
        with os.fdopen(writing, "wb", buffering=0) as pipe:
            try:
                for piece in [start, *[middle] * count, end]:
                    view = memoryview(piece)
                    while view:
                        view = view[pipe.write(view):]
            except BrokenPipeError:
                pass

    feeder = threading.Thread(target=feed)
    feeder.start()
    outcome = started.end()
    feeder.join()
    return outcome


def _giant_problems(outcome, size):
    yield from end_problems(outcome, ENDS)
    bound = OWN_MEMORY + COPIES * min(size, LARGEST_RECORD)
    if outcome.peak > bound:
        yield f"{outcome.peak // MIB:,} MiB of memory at most, more than {bound // MIB:,}"
    if "the file is empty" in outcome.messages:
        yield "told as an empty file"


def _wide(count):
    names = ",".join(f"column {number}" for number in range(count))
    return f"Job title,Salary,{names}\n" + 3 * f"Editor,$50000,{'x,' * (count - 1)}x\n"


def _levels(count):
    rows = (f"{n},Editor,{30000 + n},L{n}\n" for n in range(count))
    return HEADER.decode() + "".join(rows)


def _named_levels(count):
    rows = (f"{n},Editor,{30000 + n},Grade of {n:x} kinds\n" for n in range(count))
    return HEADER.decode() + "".join(rows)


def _listing(title="Editor", pay="$50000", level="L5"):
    return lambda size: HEADER.decode() + ",".join(
        ["1", *(cell(size) if callable(cell) else cell for cell in (title, pay, level))]) + "\n"


def _repeated(row, last=""):
    return lambda size: HEADER.decode() + row * size + last


# What there is very much of, and how much at first.
ROW = "1,Editor,$50000,L5\n"
SHAPES = {
    "columns": (_wide, 12_500),
    "quotes": (_listing(lambda n: '"' * (n // 2 * 2 + 2)), 250_000),
    "bare quotes": (_listing(lambda n: "Ed" + '"' * n), 250_000),
    "separators in a row": (_listing(level=lambda n: "L5" + "," * n), 250_000),
    "semicolons in pay": (_listing(pay=lambda n: ";" * n), 250_000),
    "ranges in pay": (_listing(pay=lambda n: "$5 - $6 or " * n), 10_000),
    "dashes in pay": (_listing(pay=lambda n: "5" + "-" * n + "6"), 250_000),
    "words in a title": (_listing(lambda n: "senior " * n, level=""), 50_000),
    "marks in a title": (_listing(lambda n: "(" * n + "L5" + ")" * n, level=""), 100_000),
    "combining signs": (_listing(lambda n: "e" + chr(0x301) * n), 100_000),
    "digits": (_listing(pay=lambda n: "9" * n), 100_000),
    "carriage returns": (_listing(lambda n: '"Editor' + chr(13) * n + '"'), 250_000),
    "empty lines": (_repeated("\n", ROW), 250_000),
    "rows of separators": (_repeated(",,,\n", ROW), 50_000),
    "levels by number": (_levels, 2_500),
    "levels by name": (_named_levels, 2_500),
    "the same job": (_repeated(ROW), 10_000),
    "one job without id": (_repeated(ROW[1:]), 10_000),
}
def _columns_merged_down(count):
    """So many columns, each merged over all rows."""
    last = ROWS_MERGED + 1
    names = (_column(number + 2) for number in range(count))
    merges = "".join(f'<mergeCell ref="{name}1:{name}{last}"/>' for name in names)
    head = f"<row>{_text('Title')}{_text('x') * count}</row>"
    rows = f"<row>{_text('Editor')}</row>" * ROWS_MERGED
    return f"<sheetData>{head}{rows}</sheetData><mergeCells>{merges}</mergeCells>"


def _merged_in_one_another(count):
    """So many times the same two columns, the last of many."""
    width = max(count // 25, 2)
    stretch = f"{_column(width - 1)}1:{_column(width)}49"
    merges = f'<mergeCell ref="{stretch}"/>' * count
    rows = f"<row>{_text('Title') * width}</row>" * 49
    return f"<sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells>"


def _text(text):
    return f'<c t="str"><v>{text}</v></c>'


def _column(number):
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


ROWS_MERGED = 200
MERGES = {
    "columns merged over rows": (_columns_merged_down, 4_000),
    "cells merged in one another": (_merged_in_one_another, 25_000),
}
# Of a doubling of the input: of the time, where it is long enough to be measured, and of memory.
STEEPEST, LEAST_TIME, LEAST_MEMORY = 3, 0.2, 100 * MIB


def growth(program, folder, times):
    """Work at n, 2n and 4n: neither time nor memory grows out of proportion."""
    for name, (make, size) in SHAPES.items():
        for command in (["normalize"], ["spread"], ["workbook", "-o", "/dev/null"]):
            yield f"{name}, {command[0]}", _growth_problems(program, folder, command, make, size * times)


def growth_of_merges(program, folder, times):
    """The same for cells that are merged, over all rows or in one another."""
    for name, (make, size) in MERGES.items():
        for command in (["inspect"], ["normalize"]):
            yield f"{name}, {command[0]}", _growth_problems(
                program, folder, command, make, size * times, boards.write_sheet)


def _write(board, text):
    board.write_text(text, newline="")


def _growth_problems(program, folder, command, make, size, write=_write):
    before = None
    for factor in (1, 2, 4):
        board = folder / "board.csv"
        write(board, make(size * factor))
        outcome = run([program, *command, board, "--quiet"], folder)
        yield from end_problems(outcome, ENDS)
        if before:
            yield from _steep(before, outcome, size * factor)
        before = outcome


def _steep(before, after, size):
    if max(after.user_time, LEAST_TIME) > STEEPEST * max(before.user_time, LEAST_TIME):
        yield f"{before.user_time:.2f} s, at twice the size ({size:,}) {after.user_time:.2f} s"
    if max(after.peak, LEAST_MEMORY) > STEEPEST * max(before.peak, LEAST_MEMORY):
        yield f"{before.peak // MIB} MiB, at twice the size ({size:,}) {after.peak // MIB} MiB"

"""Too few file handles, too little memory, no folder for temporary files, closed streams."""

import os
import resource
import shutil

from invariants import end_problems, file_problems, problems, result_problems
from program import run

FAILURES = {66, 73, 74}
MIB = 1 << 20
LOADER = 127


def few_handles(bench):
    """3 to 12 handles for files."""
    for command in bench.commands:
        for count in range(3, 13):
            for with_old in (False, True):
                place = bench.place(command, with_old=with_old)
                outcome = run(
                    command.line(bench.program, bench.inputs, None, *place.options), place.path,
                    limits=[(resource.RLIMIT_NOFILE, count)])
                # The system cannot load a program that may not open its libraries.
                statuses = FAILURES | {command.status} | ({LOADER} if count < 5 else set())
                yield f"{command.name}, {count} handles", problems(place, outcome, statuses)


def little_memory(bench, sizes):
    """Little memory (RLIMIT_AS): the runtime may crash, but no result may be there that is none."""
    for command in bench.commands:
        for size in sizes:
            place = bench.place(command, with_old=bench.chance.random() < 0.5)
            outcome = run(
                command.line(bench.program, bench.inputs, None, *place.options), place.path,
                limits=[(resource.RLIMIT_AS, int(size * MIB))], patience=60)
            yield f"{command.name}, {size} MiB", _after_little_memory(place, outcome)


def _after_little_memory(place, outcome):
    yield from file_problems(place)
    yield from result_problems(place, outcome)
    if outcome.status is None:
        yield "hangs"
    elif not outcome.is_killed and outcome.status != LOADER and place.strangers():
        yield f"left over: {place.strangers()}"


def no_temporary_folder(bench):
    """TMPDIR is nowhere, no folder, or not to be written; the results go beside them or to a pipe."""
    closed = bench.folder / "closed-tmp"
    closed.mkdir(exist_ok=True)
    closed.chmod(0o555)
    folders = {
        "missing": bench.folder / "missing", "a file": bench.inputs / "board.csv",
        "empty": "", "closed": closed, "a name too long": "/" + "x" * 5000}
    for command in bench.commands:
        for name, folder in folders.items():
            environment = {"TMPDIR": str(folder)}
            place = bench.place(command, with_old=False)
            outcome = run(
                command.line(bench.program, bench.inputs), place.path, env=environment)
            # The workbook to compare with stands there, wherever the result goes.
            statuses = {command.status, 74, *([73] if command.name == "verify" else [])}
            yield f"{command.name}, TMPDIR {name}", problems(place, outcome, statuses)
            place = bench.place(command, with_old=False)
            outcome = run(
                command.line(bench.program, bench.inputs, "/dev/stdout", "--quiet"), place.path,
                env=environment)
            yield f"{command.name} to a pipe, TMPDIR {name}", _after_stream(place, outcome)


def _after_stream(place, outcome):
    """A result on standard output is whole, or the run says why there is none."""
    yield from end_problems(place, outcome, {place.command.status, *FAILURES})
    expected = place.command.expected[place.command.output]
    if outcome.status == place.command.status and outcome.out != expected:
        yield f"says that it is done, and gives {len(outcome.out):,} of {len(expected):,} bytes"
    if place.strangers():
        yield f"left over: {place.strangers()}"


def closed_streams(bench):
    """Started without some of the standard streams: files must not get their numbers."""
    for command in bench.commands:
        for closed in ((0,), (1,), (2,), (0, 1), (1, 2), (0, 2), (0, 1, 2)):
            place = bench.place(command, with_old=False)

            def close():
                for descriptor in closed:
                    os.close(descriptor)

            outcome = run(command.line(bench.program, bench.inputs), place.path, before=close)
            yield f"{command.name} without {closed}", problems(place, outcome, {command.status})
        if command.name not in ("workbook", "report"):
            place = bench.place(command, with_old=False)
            outcome = run(
                command.line(bench.program, bench.inputs, ""), place.path, before=lambda: os.close(1))
            yield f"{command.name} to a closed stream", end_problems(place, outcome, {74})


def changed_inputs_untouched(bench):
    """After all faults the inputs are as they were."""
    fresh = bench.folder / "fresh"
    fresh.mkdir()
    bench.write_inputs(fresh, bench.rows)
    for path in sorted(fresh.iterdir()):
        same = (bench.inputs / path.name).read_bytes() == path.read_bytes()
        yield path.name, [] if same else ["the input was changed"]
    shutil.rmtree(fresh)

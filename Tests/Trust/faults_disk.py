"""Devices that are full, files that may not grow, folders that may not be written."""

import os
import resource
import shutil

from invariants import problems
from program import run

FAILED, CANNOT_CREATE, NO_INPUT = 74, 73, 66
KIB = 1024
NOBODY = 65534


def largest_sizes(command):
    """Sizes at which the outputs do not fit: none of it, some of it, all but a byte."""
    whole = max(map(len, command.expected.values()))
    return sorted({0, 1, 100, 4 * KIB, whole // 2, whole - 1} & set(range(whole)))


def file_sizes(bench):
    """No file may grow beyond a size (RLIMIT_FSIZE), which the system also says by a signal."""
    for command in bench.commands:
        for size in largest_sizes(command):
            for with_old in (False, True):
                place = bench.place(command, with_old=with_old)
                outcome = run(
                    command.line(bench.program, bench.inputs, None, *place.options), place.path,
                    limits=[(resource.RLIMIT_FSIZE, size)], has_error_pipe=True)
                yield f"{command.name}, {size} bytes", problems(place, outcome, {FAILED})


def full_devices(bench):
    """/dev/full as output, by name and as standard output."""
    for command in bench.commands:
        place = bench.place(command, with_old=False)
        outcome = run(command.line(bench.program, bench.inputs, "/dev/full"), place.path)
        yield f"{command.name} -o", problems(place, outcome, {FAILED})
        if command.name in ("workbook", "report"):
            continue
        place = bench.place(command, with_old=False)
        with open("/dev/full", "wb") as full:
            outcome = run(command.line(bench.program, bench.inputs, ""), place.path, out=full)
        yield f"{command.name} >", problems(place, outcome, {FAILED})


def forbidden_places(bench):
    """Folders that may not be written and inputs that may not be read, as a user like any other."""
    for command in bench.commands:
        for with_old in (False, True):
            place = bench.place(command, with_old=with_old)
            place.path.chmod(0o555)
            outcome = _as_nobody(bench, command, place, bench.inputs)
            place.path.chmod(0o777)
            yield f"{command.name}, folder", problems(place, outcome, {CANNOT_CREATE})
        yield f"{command.name}, input", _unreadable_input(bench, command)


def _unreadable_input(bench, command):
    closed = bench.folder / "closed"
    shutil.copytree(bench.inputs, closed, dirs_exist_ok=True)
    closed.chmod(0o755)
    (closed / command.input).chmod(0)
    place = bench.place(command, with_old=False)
    outcome = _as_nobody(bench, command, place, closed)
    shutil.rmtree(closed)
    return list(problems(place, outcome, {NO_INPUT}))


def _as_nobody(bench, command, place, inputs):
    def become_nobody():
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)

    line = command.line(bench.program, inputs, None, *place.options)
    return run(line, place.path, before=become_nobody)

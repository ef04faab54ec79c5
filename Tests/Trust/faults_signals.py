"""Ends from outside: signals at random moments, and readers that go away."""

import os
import signal
import threading

from invariants import LEFTOVER, file_problems, problems
from program import Started, run

INTERRUPTIONS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def at_random(bench, command, place, number, longest):
    """Starts the command, sends the signal at a random moment, and waits for the end."""
    started = Started(
        command.line(bench.program, bench.inputs, None, *place.options), place.path)
    moment = bench.chance.uniform(0, longest)
    timer = threading.Timer(moment, started.send, [number])
    timer.start()
    outcome = started.end()
    timer.cancel()
    timer.join()
    return moment, outcome


def kills(bench, count):
    """`kill -9`: the files under the final names are whole, and the next run goes its way."""
    for number in range(count):
        command = bench.commands[number % len(bench.commands)]
        place = bench.place(command, with_old=number % 3 > 0)
        moment, outcome = at_random(bench, command, place, signal.SIGKILL, 1.1 * command.time)
        yield f"{command.name} after {moment * 1000:.1f} ms", _after_kill(bench, command, place)


def _after_kill(bench, command, place):
    yield from file_problems(place)
    leftovers = place.strangers()
    for name in leftovers:
        if not LEFTOVER.fullmatch(name):
            yield f"left over under a strange name: {name}"
    after = run(command.line(bench.program, bench.inputs, None, "--force"), place.path)
    if after.status != command.status:
        yield f"the next run ends with {after.status}: {after.messages.strip()[-200:]}"
    for name in command.names:
        if (place.path / name).read_bytes() != command.expected[name]:
            yield f"the next run gives another {name}"
    if place.strangers() != leftovers:
        yield f"the next run leaves {place.strangers()}"


def leftovers_of_own_number(bench):
    """Parts that a killed process left, which had the process number of this run."""
    for command in bench.commands:
        place = bench.place(command, with_old=False)

        def leave():
            for name in command.names:
                path = place.path / f".{name}.{os.getpid()}-0.part"
                path.write_bytes(b"left by another run")

        outcome = run(command.line(bench.program, bench.inputs), place.path, before=leave)
        place.before = {name for name in place.entries() if LEFTOVER.fullmatch(name)}
        yield command.name, problems(place, outcome, {command.status})


def interruptions(bench, count):
    """Ctrl-C, a request to end, a terminal that goes away: nothing is left, the code is 130."""
    for number in range(count):
        command = bench.commands[number % len(bench.commands)]
        kind = INTERRUPTIONS[number // len(bench.commands) % len(INTERRUPTIONS)]
        place = bench.place(command, with_old=number % 2 > 0)
        moment, outcome = at_random(bench, command, place, kind, 1.1 * command.time)
        trial = f"{command.name}, {kind.name} after {moment * 1000:.1f} ms"
        yield trial, _after_interruption(place, outcome)


def _after_interruption(place, outcome):
    # A signal that comes before the program has begun ends it as the system does.
    is_early = outcome.is_killed and not place.strangers()
    yield from problems(place, outcome, {130, place.command.status}, is_crash_allowed=is_early)
    if place.strangers():
        yield f"left over: {place.strangers()}"


def closed_pipes(bench, count):
    """Readers that have had enough after some bytes: quiet, and no failure."""
    for number in range(count):
        command = bench.commands[number % len(bench.commands)]
        into = "/dev/stdout" if command.name in ("workbook", "report") else ""
        whole = len(command.expected[command.output])
        round = number // len(bench.commands)
        wanted = round if round < 4 else bench.chance.randrange(whole)
        place = bench.place(command, with_old=False)
        outcome = _read_some(command.line(bench.program, bench.inputs, into), place, wanted)
        yield f"{command.name}, {wanted} of {whole} bytes", _after_closed_pipe(place, outcome)


def _read_some(line, place, wanted):
    reading, writing = os.pipe()
    started = Started(line, place.path, out=writing)
    os.close(writing)
    while wanted > 0 and (piece := os.read(reading, wanted)):
        wanted -= len(piece)
    os.close(reading)
    return started.end()


def _after_closed_pipe(place, outcome):
    for problem in problems(place, outcome, {0, place.command.status}):
        if "says that it is done" not in problem:
            yield problem
    if "roken pipe" in outcome.messages:
        yield f"speaks of the pipe: {outcome.messages.strip()[-200:]}"

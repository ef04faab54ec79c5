"""What must hold after any fault: whole files, nothing left over, an honest end."""

import re

FOREIGN = re.compile(
    r"Fatal error|\[(ERROR|WARNING)\]|\*\*\* |terminate called|Assertion|Segmentation|libc\+\+abi"
    r"|Swift/|\.swift:|Stack dump|Illegal instruction|BUG IN|dispatch|Crash")
LEFTOVER = re.compile(r"\.[^/]{1,100}\.\d+-\d+\.part")


def file_problems(place, others=()):
    """Each final name has the old bytes or one of the complete outputs, or is not there."""
    command = place.command
    for name in command.names:
        path = place.path / name
        if not path.is_symlink() and not path.exists():
            if name in place.old:
                yield f"{name} is gone"
            continue
        content = path.read_bytes()
        allowed = [command.expected[name], *(other[name] for other in others)]
        if name in place.old:
            allowed.append(place.old[name])
        if content not in allowed:
            yield f"{name} is half-written: {len(content):,} bytes"


def end_problems(place, outcome, statuses, is_crash_allowed=False):
    """The exit code is one of those expected, the messages are the program's own."""
    if outcome.status is None:
        yield "hangs"
        return
    if outcome.is_killed:
        if not is_crash_allowed:
            yield f"killed by signal {-outcome.status}: {outcome.messages.strip()[-200:]}"
        return
    if outcome.status not in statuses:
        yield f"exit code {outcome.status}, not {sorted(statuses)}: {outcome.messages.strip()[-200:]}"
    yield from message_problems(outcome)


def message_problems(outcome):
    if found := FOREIGN.search(outcome.messages):
        yield f"not an own message: {outcome.messages[max(0, found.start() - 80):][:200]!r}"
    if outcome.status not in (0, 1, 2, 130) and not outcome.messages.strip():
        yield f"ends with {outcome.status} and says nothing"


def result_problems(place, outcome):
    """A run that says it is done has made all of its outputs."""
    command = place.command
    if outcome.status != command.status:
        return
    for name in command.names:
        path = place.path / name
        if not path.exists() or path.read_bytes() != command.expected[name]:
            yield f"says that it is done, and {name} is not the result"


def problems(place, outcome, statuses, is_crash_allowed=False):
    """All that must hold after a fault that the program is there to handle."""
    yield from end_problems(place, outcome, statuses, is_crash_allowed)
    yield from file_problems(place)
    yield from result_problems(place, outcome)
    if outcome.status is not None and not outcome.is_killed and place.strangers():
        yield f"left over: {', '.join(place.strangers())}"

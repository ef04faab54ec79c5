"""Files that are not what they were: inputs that change, outputs that go, links of all kinds."""

import os
import shutil
import signal
import time

import boards
from commands import OLD
from invariants import end_problems, file_problems, message_problems, problems
from program import Started, run

EXISTS, FAILED, WRONG_USAGE = 73, 74, 64


def changing_inputs(bench, count, commands):
    """Inputs that are cut, lengthened, written over or replaced while they are read."""
    changes = (_cut, _lengthen, _write_over, _replace)
    for number in range(count):
        command = commands[number % len(commands)]
        change = changes[number // len(commands) % len(changes)]
        inputs = bench.folder / "moving"
        shutil.rmtree(inputs, ignore_errors=True)
        shutil.copytree(bench.inputs, inputs)
        place = bench.place(command, with_old=number % 2 > 0)
        moment = bench.chance.uniform(0, 1.0) * command.time
        outcome = _changed_in_between(bench, command, place, inputs, moment, change)
        trial = f"{command.name}, {change.__name__.strip('_')} after {moment * 1000:.1f} ms"
        yield trial, _after_change(bench, command, place, inputs, outcome)


def _changed_in_between(bench, command, place, inputs, moment, change):
    """The program stands still while its input changes."""
    started = Started(command.line(bench.program, inputs, None, *place.options), place.path)
    time.sleep(moment)
    started.send(signal.SIGSTOP)
    change(inputs / command.input, bench)
    started.send(signal.SIGCONT)
    return started.end()


def _cut(path, bench):
    os.truncate(path, path.stat().st_size // 3)


def _lengthen(path, bench):
    with open(path, "a") as file:
        # Behind the directory of a workbook it stands where nothing is looked for.
        file.write(boards.board(50, seed=3).partition("\n")[2])


def _write_over(path, bench):
    with open(path, "r+b") as file:
        file.write(file.read().replace(b"Leeds", b"Derby"))


def _replace(path, bench):
    beside = path.with_name("beside")
    board = boards.board(100, seed=4)
    if path.suffix == ".xlsx":
        boards.write_workbook(beside, board)
    else:
        beside.write_text(board)
    beside.rename(path)


def _after_change(bench, command, place, inputs, outcome):
    """The result is that of the file before or after, or there is none."""
    with_change = Started(command.line(bench.program, inputs), _fresh(bench)).end()
    # What was harmed may give no result any more.
    made = {name: bench.folder / "after" / name for name in command.names}
    after = {
        name: path.read_bytes() if path.exists() else command.expected[name]
        for name, path in made.items()}
    yield from end_problems(
        place, outcome, {command.status, with_change.status, FAILED})
    others = [after] + [{**after, name: command.expected[name]} for name in command.names]
    yield from file_problems(place, others)
    if place.strangers():
        yield f"left over: {place.strangers()}"


def _fresh(bench):
    folder = bench.folder / "after"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def removed_outputs(bench, count):
    """The unfinished file, or the folder that it stands in, goes away while it is written."""
    for number in range(count):
        command = bench.commands[number % len(bench.commands)]
        place = bench.place(command, with_old=False)
        moment = bench.chance.uniform(0, 1.0) * command.time
        started = Started(command.line(bench.program, bench.inputs), place.path)
        time.sleep(moment)
        started.send(signal.SIGSTOP)
        if number // len(bench.commands) % 2:
            shutil.rmtree(place.path)
        else:
            for name in place.strangers():
                (place.path / name).unlink()
        started.send(signal.SIGCONT)
        yield (
            f"{command.name} after {moment * 1000:.1f} ms",
            _after_removal(place, started.end()))


def _after_removal(place, outcome):
    yield from end_problems(place, outcome, {place.command.status, EXISTS, FAILED})
    yield from file_problems(place)
    if place.strangers():
        yield f"left over: {place.strangers()}"


def existing_outputs(bench):
    """Without --force an existing file stays, whether it is there at the start or comes later."""
    for command in bench.commands:
        for name in command.names:
            place = bench.place(command, with_old=False)
            (place.path / name).write_bytes(OLD)
            place.old = {name: OLD}
            outcome = run(command.line(bench.program, bench.inputs), place.path)
            yield f"{command.name}, {name} is there", _kept(place, outcome, name, {EXISTS})
        place = bench.place(command, with_old=False)
        started = Started(command.line(bench.program, bench.inputs), place.path)
        time.sleep(command.time / 4)
        is_first = _comes(place.path / command.output)
        if is_first:
            place.old = {command.output: OLD}
        outcome = started.end()
        statuses = {EXISTS} if is_first else {command.status}
        yield f"{command.name}, {command.output} comes", (
            _kept(place, outcome, command.output, statuses) if is_first
            else problems(place, outcome, statuses))


def _comes(path):
    """Writes the file, unless the program was faster."""
    try:
        with open(path, "xb") as file:
            file.write(OLD)
        return True
    except FileExistsError:
        return False


def _kept(place, outcome, name, statuses):
    yield from end_problems(place, outcome, statuses)
    if (place.path / name).read_bytes() != OLD:
        yield f"{name} was replaced"
    if place.strangers():
        yield f"left over: {place.strangers()}"


def links(bench):
    """An output that is a link is refused or replaced itself; what it leads to stays as it was."""
    for command in bench.commands:
        for kind in ("a file", "nothing", "another folder's file", "itself", "an input", "hard"):
            for force in ([], ["--force"]):
                place = bench.place(command, with_old=False)
                away = bench.folder / "away"
                shutil.rmtree(away, ignore_errors=True)
                away.mkdir()
                target = _link(bench, place, command, away, kind)
                before = target.read_bytes() if target.exists() else None
                outcome = run(command.line(bench.program, bench.inputs, None, *force), place.path)
                trial = f"{command.name}, link to {kind} {' '.join(force)}"
                yield trial, _after_link(place, outcome, target, before, force)


def _link(bench, place, command, away, kind):
    output = place.path / command.output
    target = {
        "a file": place.path / "target", "another folder's file": away / "target",
        "hard": away / "target", "nothing": away / "missing", "itself": output,
        "an input": bench.inputs / "board.csv"}[kind]
    if kind in ("a file", "another folder's file", "hard"):
        target.write_bytes(OLD)
    place.before.add("target")
    (os.link if kind == "hard" else os.symlink)(target, output)
    return place.path / "none" if kind == "itself" else target


def _after_link(place, outcome, target, before, force):
    output = place.path / place.command.output
    yield from end_problems(place, outcome, {EXISTS} if not force else {place.command.status})
    after = target.read_bytes() if target.exists() else None
    if after != before:
        yield "what the link leads to was changed"
    if force and output.is_symlink():
        yield "the link is still there"
    if force and output.read_bytes() != place.command.expected[place.command.output]:
        yield "the result is another"
    if place.strangers():
        yield f"left over: {place.strangers()}"


def outputs_of_inputs(bench):
    """An output that is the input itself is refused, with --force too."""
    for command in bench.commands:
        for force in ([], ["--force"]):
            inputs = bench.folder / "moving"
            shutil.rmtree(inputs, ignore_errors=True)
            shutil.copytree(bench.inputs, inputs)
            board = inputs / command.input
            before = board.read_bytes()
            place = bench.place(command, with_old=False)
            outcome = run(command.line(bench.program, inputs, board, *force), place.path)
            yield f"{command.name} {' '.join(force)}", (
                _after_own_input(outcome, board, before))


def _after_own_input(outcome, board, before):
    yield from message_problems(outcome)
    # A workbook or a page is no CSV: the ending is refused before anything is looked at.
    if outcome.status not in (EXISTS, WRONG_USAGE):
        yield f"ends with {outcome.status}"
    if board.read_bytes() != before:
        yield "the input was changed"
    if strangers := [path.name for path in board.parent.iterdir() if path.name.endswith(".part")]:
        yield f"left over: {strangers}"

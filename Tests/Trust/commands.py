"""The commands that faults are injected into, what they read and write, and what they make of it."""

import shutil
import tempfile
import time
from pathlib import Path

import boards
from program import run

OLD = b"notes of a negotiator\n"


class Command:
    """A command line over the files of a folder of inputs, and the outputs of a run without fault.

    The name is the command's with what it reads, if that is no CSV; `input` is the file to harm.
    """

    def __init__(self, name, arguments, output, beside=(), input="board.csv"):
        self.name = name
        self.command = name.partition(" ")[0]
        self.arguments = arguments
        self.input = input
        self.output = output
        self.names = (output, *beside)
        self.expected = {}
        self.status = None
        self.time = 0.0

    def line(self, program, inputs, output=None, *options):
        """The arguments of a run; `output` stands for the output's own name."""
        words = [str(inputs / word[1:]) if word.startswith("@") else word for word in self.arguments]
        place = [] if output == "" else ["-o", str(output or self.output)]
        return [program, self.command, *words, *place, *options]

    def learn(self, program, inputs):
        """Notes what a run without fault gives, and how long it takes here and now."""
        with tempfile.TemporaryDirectory() as folder:
            begin = time.monotonic()
            outcome = run(self.line(program, inputs), folder)
            self.time = time.monotonic() - begin
            self.status = outcome.status
            self.expected = {name: (Path(folder) / name).read_bytes() for name in self.names}
        if outcome.status not in (0, 1):
            raise SystemExit(f"{self.name} fails without a fault: {outcome.messages}")


def all_commands(program):
    claims = ["--claims", "@claims.csv", "--baselines", "@baselines.csv"]
    commands = [
        Command("normalize", ["@board.csv"], "clean.csv", ["clean.rejects.csv"]),
        Command("spread", ["@board.csv", "--format", "csv"], "spreads.csv"),
        Command("workbook", ["@board.csv", *claims], "book.xlsx"),
        Command("check", [*claims, "@board.csv", "--format", "csv"], "verdicts.csv"),
        Command("compare", ["@earlier.csv", "@board.csv", "--format", "csv"], "changes.csv"),
        Command(
            "normalize xlsx", ["@board.xlsx"], "clean.csv", ["clean.rejects.csv"], "board.xlsx"),
        Command(
            "verify", ["@book.xlsx", "@board.csv", "--format", "csv"], "differences.csv", (),
            "book.xlsx"),
    ]
    if " report " in run([program, "--help"], ".").out.decode():
        commands.append(Command("report", ["@board.csv", *claims], "page.html"))
    return commands


class Bench:
    """The program, the inputs, and the commands with what they are expected to make of them."""

    def __init__(self, program, rows, folder, chance, names=None):
        self.program = program
        self.chance = chance
        self.folder = Path(folder)
        self.folder.mkdir(exist_ok=True)
        self.folder.chmod(0o755)
        self.rows = rows
        self.inputs = self.folder / "inputs"
        self.inputs.mkdir()
        self.write_inputs(self.inputs, rows)
        self.commands = [
            command for command in all_commands(program) if names is None or command.name in names]
        for command in self.commands:
            command.learn(program, self.inputs)

    def write_inputs(self, folder, rows):
        board = boards.board(rows)
        # What is verified was made from a board that read otherwise.
        (folder / "board.csv").write_text(board.replace("Company 7,", "Company 77,"))
        (folder / "earlier.csv").write_text(boards.board(rows, seed=2))
        (folder / "claims.csv").write_text(boards.CLAIMS)
        (folder / "baselines.csv").write_text(boards.BASELINES)
        boards.write_workbook(folder / "board.xlsx", board)
        outcome = run(
            [self.program, "workbook", "board.csv", "-o", "book.xlsx", "--claims", "claims.csv",
             "--baselines", "baselines.csv"], folder)
        if outcome.status != 0:
            raise SystemExit(f"no workbook to verify: {outcome.messages}")
        (folder / "board.csv").write_text(board)

    def named(self, *names):
        return [command for command in self.commands if command.name in names]

    def place(self, command, *, with_old):
        return Place(self.folder / "place", command, with_old)


class Place:
    """A new folder for a command's outputs, with or without files of the same names in it."""

    def __init__(self, path, command, with_old):
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        path.chmod(0o777)
        self.path = path
        self.command = command
        self.old = {name: OLD for name in command.names} if with_old else {}
        for name, content in self.old.items():
            (path / name).write_bytes(content)
        self.before = set(self.entries())

    @property
    def options(self):
        return ["--force"] if self.old else []

    def entries(self):
        return [entry.name for entry in self.path.iterdir()] if self.path.is_dir() else []

    def strangers(self):
        """Files that are neither the command's outputs nor were there before."""
        return sorted(set(self.entries()) - set(self.command.names) - self.before)

"""Running the built program: under limits, with bounded time, and with its use of the machine."""

import os
import resource
import signal
import subprocess
import tempfile
import time
from pathlib import Path

CANDIDATES = (".build/release/payspread", ".build/debug/payspread")
PATIENCE = 300


def find_program(argument=None):
    """The program that the first argument names, else the one that was built last."""
    top = Path(__file__).resolve().parents[2]
    for candidate in [argument] if argument else [top / path for path in CANDIDATES]:
        if os.access(candidate, os.X_OK):
            return str(Path(candidate).resolve())
    raise SystemExit(f"no program to run: {argument or ' or '.join(CANDIDATES)}")


class Run:
    """What became of a run: its status (negative for a signal), streams, and resources used."""

    def __init__(self, status, out, err, usage):
        self.status = status
        self.out = out
        self.err = err
        self.user_time = usage.ru_utime
        self.peak = usage.ru_maxrss * 1024

    @property
    def messages(self):
        return self.err.decode("utf-8", "replace")

    @property
    def is_killed(self):
        return self.status < 0


class Started:
    """A program that runs. Its messages are kept in a file, so that no pipe fills up; in a pipe
    where no file may grow."""

    def __init__(
        self, arguments, folder, *, limits=(), before=None, out=None, stdin=None, env=None,
        has_error_pipe=False):
        self.errors, writing = _pipe() if has_error_pipe else [tempfile.TemporaryFile()] * 2
        self.output = tempfile.TemporaryFile() if out is None else None

        def prepare():
            for kind, value in limits:
                resource.setrlimit(kind, (value, value))
            if before:
                before()

        self.process = subprocess.Popen(
            arguments, cwd=folder, stdin=stdin or subprocess.DEVNULL,
            stdout=self.output if out is None else out, stderr=writing,
            preexec_fn=prepare if limits or before else None,
            env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **(env or {})})
        if has_error_pipe:
            writing.close()

    def send(self, number):
        """Sends a signal; false where the program has ended already."""
        try:
            os.kill(self.process.pid, number)
            return True
        except ProcessLookupError:
            return False

    def end(self, patience=PATIENCE):
        """Waits for the end. A program that hangs is killed, and its status is None."""
        limit, is_late = time.monotonic() + patience, False
        while True:
            pid, status, usage = os.wait4(self.process.pid, os.WNOHANG)
            if pid:
                break
            if not is_late and time.monotonic() > limit:
                is_late = True
                self.send(signal.SIGKILL)
            time.sleep(0.001)
        code = os.waitstatus_to_exitcode(status)
        self.process.returncode = code
        return Run(None if is_late else code, _text(self.output), _text(self.errors), usage)


def _pipe():
    reading, writing = os.pipe()
    return os.fdopen(reading, "rb"), os.fdopen(writing, "wb")


def _text(stream):
    if stream is None:
        return b""
    if stream.seekable():
        stream.seek(0)
    with stream:
        return stream.read()


def run(arguments, folder, patience=PATIENCE, **options):
    return Started(arguments, folder, **options).end(patience)

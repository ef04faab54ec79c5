"""Full disks, devices that are full, files that may not grow, folders that may not be written."""

import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

from invariants import end_problems, problems
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
    (closed / "board.csv").chmod(0)
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


def full_disk(bench):
    """A small disk of its own. What was found comes from a run of this file in a mount namespace."""
    for way in (["unshare", "-rm"], ["unshare", "-m"]):
        if shutil.which("unshare") and subprocess.run([*way, "true"], capture_output=True).returncode == 0:
            break
    else:
        yield "no disk can be mounted here", []
        return
    for command in bench.commands:
        sizes = [size // (4 * KIB) * 4 * KIB for size in largest_sizes(command)]
        given = {
            "line": command.line(bench.program, bench.inputs), "sizes": sorted(set(sizes) - {0}),
            "names": command.names, "disk": str(bench.folder / "disk")}
        found = subprocess.run(
            [*way, sys.executable, "-B", __file__, json.dumps(given)], capture_output=True, text=True)
        if found.returncode:
            raise RuntimeError(found.stderr.strip()[-300:])
        for trial, trial_problems in json.loads(found.stdout):
            yield f"{command.name}, {trial}", trial_problems


class DiskPlace:
    """Outputs on the small disk: nothing was there before, and nothing may be there after."""

    def __init__(self, path, names):
        self.path, self.names = path, names

    def left(self):
        return sorted(entry.name for entry in self.path.iterdir() if entry.name != "filling")


def inside(given):
    """In the namespace: mounts a disk for each size, half of them filled by another file."""
    results = []
    disk = Path(given["disk"])
    disk.mkdir(exist_ok=True)
    for size in given["sizes"]:
        for filling in (0, 1024 * KIB):
            subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={size + filling}", "tmpfs", disk], check=True)
            (disk / "filling").write_bytes(bytes(filling))
            place = DiskPlace(disk, given["names"])
            outcome = run(given["line"], disk)
            found = list(end_problems(place, outcome, {FAILED}))
            # The refused rows may have found room, as a whole file.
            found += [f"left over: {name}" for name in place.left() if "rejects" not in name]
            results.append((f"{size} of {size + filling} bytes free", found))
            subprocess.run(["umount", disk], check=True)
    print(json.dumps(results))


if __name__ == "__main__":
    inside(json.loads(sys.argv[1]))

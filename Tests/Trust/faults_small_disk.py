"""A small disk for results or for temporary files, in a mount namespace of its own.

Where nothing can be mounted, that is said: files that may not grow (RLIMIT_FSIZE) stand for it.
"""

import json
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from faults_disk import FAILED, largest_sizes
from invariants import message_problems
from program import run

PAGE, FILLING = 4096, 1 << 20
WAYS = (["unshare", "-rm"], ["unshare", "-m"])


def full_disk(bench):
    """The results go to a disk that is too small for them, or full of something else."""
    yield from _trials(bench, bench.commands, "results")


def full_temporary_disk(bench):
    """The folder for temporary files is on such a disk, the results are not."""
    yield from _trials(bench, bench.named("workbook", "verify"), "temporary files")


def _trials(bench, commands, use):
    if not (way := _way()):
        print("no disk can be mounted here; see files that may not grow (RLIMIT_FSIZE)", flush=True)
        return
    print(f"small disks are mounted by {' '.join(way)}", flush=True)
    for command in commands:
        place = bench.place(command, with_old=False)
        sizes = sorted({size // PAGE * PAGE for size in largest_sizes(command)} - {0})
        if use == "temporary files":
            sizes = [PAGE << shift for shift in range(11)]
        digest = sha256(command.expected[command.output]).hexdigest()
        given = {
            "line": command.line(bench.program, bench.inputs), "sizes": sizes, "use": use,
            "status": command.status, "disk": str(bench.folder / "disk"), "folder": str(place.path),
            "digest": digest, "output": command.output}
        line = [*way, sys.executable, "-B", __file__, json.dumps(given)]
        found = subprocess.run(line, capture_output=True, text=True)
        if found.returncode:
            raise RuntimeError(found.stderr.strip()[-300:])
        for trial, problems in json.loads(found.stdout):
            yield f"{command.name}, {trial}", problems


def _way():
    """The way to a namespace in which disks can be mounted, if there is one."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", "/mnt"]
    for way in WAYS:
        if shutil.which(way[0]) and not subprocess.run([*way, *mount], capture_output=True).returncode:
            return way
    return None


def inside(given):
    """In the namespace: a disk for each size, empty or filled by another file up to that size."""
    results, disk = [], Path(given["disk"])
    disk.mkdir(exist_ok=True)
    for size in given["sizes"]:
        for filling in (0, FILLING):
            _command("mount", "-t", "tmpfs", "-o", f"size={size + filling}", "tmpfs", disk)
            (disk / "filling").write_bytes(bytes(filling))
            found = list(_try(given, disk))
            results.append((f"{size} bytes for {given['use']}", found))
            _command("umount", disk)
    print(json.dumps(results))


def _try(given, disk):
    is_result = given["use"] == "results"
    folder = disk if is_result else Path(given["folder"])
    for path in folder.iterdir():
        if path.name != "filling":
            path.unlink()
    outcome = run(given["line"], folder, env={} if is_result else {"TMPDIR": str(disk)})
    yield from message_problems(outcome)
    if outcome.status != FAILED and (is_result or outcome.status != given["status"]):
        yield f"exit code {outcome.status}: {outcome.messages.strip()[-200:]}"
    result = folder / given["output"]
    if result.exists() and sha256(result.read_bytes()).hexdigest() != given["digest"]:
        yield f"{result.name} is half-written, {result.stat().st_size:,} bytes"
    if outcome.status == FAILED:
        # The refused rows may have found room, as a whole file.
        for path in [*folder.iterdir(), *disk.iterdir()]:
            if path.name != "filling" and "rejects" not in path.name:
                yield f"left over: {path.name}"


def _command(*words):
    subprocess.run(list(map(str, words)), check=True)


if __name__ == "__main__":
    inside(json.loads(sys.argv[1]))

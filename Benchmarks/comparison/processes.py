"""Runs commands and says what they took."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Cost:
    """What a command took: seconds on the clock, seconds of all cores, MiB at its peak."""

    wall: float
    cpu: float
    memory: float

    @staticmethod
    def median(costs):
        columns = ([getattr(cost, name) for cost in costs] for name in ("wall", "cpu", "memory"))
        return Cost(*map(statistics.median, columns))

    def __add__(self, other):
        """One after the other."""
        memory = max(self.memory, other.memory)
        return Cost(self.wall + other.wall, self.cpu + other.cpu, memory)


def run(command, stdin=subprocess.DEVNULL):
    """Runs a command to its end; its output is thrown away. Ends the comparison if it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], stdin=stdin, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.stderr.buffer.write(errors)
        sys.exit(f"compare: {' '.join(map(str, command))} ended with {process.returncode}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def run_all(commands):
    """Runs commands one after the other."""
    total = Cost(0, 0, 0)
    for command in commands:
        total += run(command)
    return total


def alternate(peer, ours, rounds):
    """The medians of two lists of commands that are run in turn, after one round for warming up."""
    costs = [(run_all(peer), run_all(ours)) for _ in range(rounds + 1)][1:]
    return tuple(map(Cost.median, zip(*costs)))

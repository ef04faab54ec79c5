"""What growing inputs take: memory must stay under a bound, time must grow with the listings."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .processes import Cost, run

STREAM = Path(__file__).resolve().parent / "stream.py"
BLOCK = 100_000


@dataclass
class Growth:
    """What normalizing so many listings from a pipe took."""

    listings: int
    cost: Cost

    @property
    def microseconds(self):
        """Of all cores, per listing: on the clock it would depend on how fast the pipe is filled."""
        return self.cost.cpu * 1e6 / self.listings

    @property
    def memory_bound(self):
        """In MiB: 64 MiB and 40 bytes a listing."""
        return 64 + 40 * self.listings / (1 << 20)


def measure(listings, inputs, payspread, rounds):
    costs = [normalize(listings, inputs, payspread) for _ in range(rounds)]
    return Growth(listings, Cost.median(costs))


def normalize(listings, inputs, payspread):
    """Normalizes listings that are never on disk."""
    blocks = str(listings // BLOCK)
    command = [sys.executable, str(STREAM), str(inputs.listings(BLOCK)), blocks]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        # So that the first bytes are there when the clock starts.
        writer.stdout.peek(1)
        cost = run([payspread, "normalize", "-", "-o", "/dev/null", "--quiet"], writer.stdout)
    if writer.returncode != 0:
        sys.exit(f"compare: {' '.join(command)} ended with {writer.returncode}")
    return cost

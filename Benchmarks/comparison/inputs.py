"""The inputs: made once by the peers' own scripts, then kept."""

import subprocess
import sys


class Inputs:
    """Files of listings and cells in a work folder."""

    def __init__(self, work, peers):
        self.work = work
        self.peers = peers

    def listings(self, count):
        """A file of so many messy listings."""
        return self._made(f"listings-{count}.csv", "make_listings.py", count)

    def cells(self, rows):
        """A file of so many rows of twelve cells, for writers of sheets."""
        return self._made(f"cells-{rows}.tsv", "make_cells.py", self.listings(100_000), rows)

    def _made(self, name, script, *arguments):
        path = self.work / name
        if not path.exists():
            print(f"Making {name} ...", file=sys.stderr)
            draft = path.with_suffix(".draft")
            command = [sys.executable, self.peers / script, *arguments, draft]
            subprocess.run([str(part) for part in command], check=True)
            draft.rename(path)
        return path

"""Counts what was tried and what was found, and prints both."""

import sys
import time

# The losses of a kind that are told; the others are counted.
TOLD = 12


class Tally:
    """A line for each kind of trial; losses are told as they are found."""

    def __init__(self, tried, found, only=None):
        self.tried_word = tried
        self.found_word = found
        self.only = only
        self.tried = 0
        self.found = 0

    def kind(self, name, trials):
        """Goes through trials: each gives its name and the problems that it found."""
        if self.only and self.only not in name:
            return
        begin, tried, found = time.monotonic(), 0, 0
        for trial, problems in self._attempt(name, trials):
            tried += 1
            problems = list(problems)
            for problem in problems[: max(0, TOLD - found)]:
                print(f"  LOSS {name}, {trial}: {problem}"[:400], flush=True)
            found += len(problems)
        self.tried += tried
        self.found += found
        print(f"{name}: {tried} tried, {found} found ({time.monotonic() - begin:.0f} s)", flush=True)

    def _attempt(self, name, trials):
        """A kind that cannot be tried at all is a loss, and no end."""
        try:
            yield from trials
        except Exception as error:  # Whatever broke, the trial was not made.
            yield name, [f"cannot be tried: {type(error).__name__}: {error}"]

    def exit(self):
        print(f"{self.tried_word}: {self.tried:,} · {self.found_word}: {self.found:,}")
        sys.exit(0 if self.tried and not self.found else 1)

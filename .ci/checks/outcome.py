"""The outcome of checks: a line for each, and a count that the whole run adds up."""

import os
import sys


class Outcome:
    """Prints `ok` or `FAIL` for each check, and notes it in the file that CHECK_RESULTS names."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, name, problems):
        """A check passes when it found no problems. The first ten problems are printed."""
        problems = list(problems)
        word = "FAIL" if problems else "ok"
        if problems:
            self.failed += 1
        else:
            self.passed += 1
        print(f"{word:<4} {name}")
        for problem in problems[:10]:
            print(f"       {problem}")
        if len(problems) > 10:
            print(f"       and {len(problems) - 10} more")
        sys.stdout.flush()
        self._note(word, name)
        return not problems

    def attempt(self, name, find_problems, *arguments):
        """A check whose search for problems may itself break: that is a failure, not an end."""
        try:
            problems = list(find_problems(*arguments))
        except Exception as error:  # Whatever broke, the check was not made.
            problems = [f"cannot be checked: {type(error).__name__}: {error}"]
        return self.check(name, problems)

    def exit(self):
        """Ends the program: 0 when there were checks and all passed, else 1."""
        sys.exit(0 if self.passed and not self.failed else 1)

    @staticmethod
    def _note(word, name):
        path = os.environ.get("CHECK_RESULTS")
        if path:
            with open(path, "a", encoding="utf-8") as results:
                results.write(f"{word}\t{name}\n")

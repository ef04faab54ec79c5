"""check_figures.py PROGRAM

Makes random files of listings, and compares every figure that `spread` gives for them with the
definitions, to the last digit, by each option and by several."""

import random
import sys
import tempfile
from pathlib import Path

import numpy

from baselines import Baseline
from comparison import Comparison
from figure_options import Options
from outcome import Outcome
from quantiles import by_openings, type7
from random_listings import RandomFile, write
from rates import Rate, Rates

# Seeds with numbers of listings.
FILES = [(1, 5), (2, 5), (3, 12), (4, 40), (5, 150), (6, 300), (7, 700), (8, 3000)]

ALL = ("0", "2.5", "10", "25", "33.33", "50", "75", "90", "99.99", "100")
INTO_DOLLARS = Rates("USD", (Rate("JPY", "0.006372"), Rate("GBP", "1.2744")))
INTO_POUNDS = Rates("GBP", (Rate("USD", "0.78462"),))
BASELINES = (
    Baseline("Average earnings", "mean", "<", "30000", population="members"),
    Baseline("Median, all", "median", "=", "48060.5", currency="GBP"),
    Baseline("Scale (B)", "minimum", ">=", "22.75", period="hour", population="full-time staff"),
    Baseline("Day rate", "minimum", "=", "400", period="day", population="players"),
    Baseline("Under 26,000", "threshold_share", "<", "26000"),
    Baseline("A residual", "single_payment", "=", "35"),
)
OPTIONS = [
    Options(),
    Options(by=("employer", "level")),
    Options(by=("Team",)),
    Options(by=("currency",)),
    Options(by=("level", "pay_period", "Team")),
    Options(weight="positions"),
    Options(percentiles=ALL),
    Options(min_listings=5),
    Options(reposts="count"),
    Options(sensitivity=True),
    Options(rates=INTO_DOLLARS),
    Options(rates=INTO_POUNDS, currency="GBP"),
    Options(baselines=BASELINES),
    Options(weight="positions", percentiles=ALL, reposts="count"),
    Options(by=("level", "Team"), weight="positions", sensitivity=True, min_listings=3),
    Options(by=("Team", "level", "location"), percentiles=("10", "90"), reposts="count",
            min_listings=2, sensitivity=True),
    Options(by=("Team",), rates=INTO_POUNDS, currency="GBP", baselines=BASELINES, reposts="count"),
    Options(weight="positions", rates=INTO_DOLLARS, baselines=BASELINES, percentiles=("97.5",),
            sensitivity=True, min_listings=4),
]


class Figures:
    """Of random files, compared by one set of options after the other."""

    def __init__(self, program, folder, outcome):
        self._program, self._folder, self._outcome = program, folder, outcome
        self._files = []
        for seed, count in FILES:
            made = RandomFile(seed, count)
            path = Path(folder) / f"random-{seed}.csv"
            write(made.cells, path)
            self._files.append((path, made))

    def check(self, options):
        problems, missed, count = [], [], 0
        numbers = random.Random(1)
        for path, made in self._files:
            table = Comparison(
                self._program, path, made.listings(options.currency), options, self._folder)
            count += table.figure_count
            problems += [f"{path.name}: {problem}" for problem in table.problems()]
            missed += table.planted_problems(numbers)
        self._outcome.check(f"figures: {count} to the last digit, {options.words}", problems)
        self._outcome.check(
            f"figures: {len(self._files)} wrong ones are found, {options.words}", missed)


def main(program):
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        figures = Figures(program, folder, outcome)
        for options in OPTIONS:
            figures.check(options)
    outcome.attempt("figures: quantiles as numpy has them", _quantile_problems)
    outcome.exit()


def _quantile_problems():
    """numpy computes in binary numbers, and so nearly the same."""
    numbers = random.Random(2)
    for size in [1, 2, 3, 4, 5, 6, 10, 99, 100]:
        values = [numbers.randint(1, 10_000_000) for _ in range(size)]
        openings = [numbers.randint(1, 40) for _ in range(size)]
        for share in [0, 0.025, 0.25, 0.5, 0.75, 0.9, 1]:
            pairs = [
                (type7(values, share), numpy.quantile(values, share)),
                (by_openings(list(zip(values, openings, strict=True)), share),
                 numpy.quantile(values, share, weights=openings, method="inverted_cdf")),
            ]
            for ours, other in pairs:
                if abs(float(ours) - other) > 1e-9 * abs(other):
                    yield f"{share} of {size}: {float(ours)}, numpy has {other}"


if __name__ == "__main__":
    main(*sys.argv[1:])

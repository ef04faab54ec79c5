"""Baselines, as a settings file and as the figures that groups have beside them."""

import csv
import re
from dataclasses import dataclass
from fractions import Fraction

import exact
from listing import PER_YEAR

COLUMNS = ["name", "kind", "relation", "amount", "period", "currency", "population", "date",
           "source"]
FIGURES = ["floor_ratio", "median_ratio", "ceiling_ratio", "compa_ratio", "penetration"]
BOUNDS = {"=": "", "<": "at least", "<=": "at least", ">": "at most", ">=": "at most"}


@dataclass(frozen=True)
class Baseline:
    name: str
    kind: str
    relation: str
    amount: str
    period: str = "year"
    currency: str = "USD"
    population: str = ""

    @property
    def column(self):
        """What its columns are called after."""
        return re.sub(r"[^a-z0-9]+", "_", self.name.lower()).strip("_")

    @property
    def columns(self):
        return [f"{self.column}_{name}" for name in [*FIGURES, "bound", "note"]]

    def figures(self, row, currency, rates):
        """Beside the figures of a group, by column."""
        annual = self._annual(currency, rates)
        figures = dict.fromkeys(FIGURES)
        if annual is not None:
            figures |= self._range_figures(row, annual)
            if self.kind != "mean":
                figures |= self._median_figures(row, annual)
        ratios = [figures[f"{name}_ratio"] for name in ("floor", "median", "ceiling")]
        # What is not there must be explained.
        figures["note"] = None in figures.values()
        figures["bound"] = "" if all(ratio is None for ratio in ratios) else BOUNDS[self.relation]
        return {f"{self.column}_{name}": value for name, value in figures.items()}

    def _annual(self, currency, rates):
        """A year's amount in a currency; none where it says nothing of a year's pay there."""
        if self.kind in ("threshold_share", "single_payment"):
            return None
        if self.period != "year" and "full-time" not in self.population:
            return None
        annual = exact.hundredths(Fraction(self.amount) * PER_YEAR[self.period])
        if self.currency == currency:
            return annual
        can_convert = currency == rates.target and rates.of(self.currency)
        return rates.amount(annual, self.currency) if can_convert else None

    @staticmethod
    def _range_figures(row, annual):
        floor, ceiling, width = row["floor_min"], row["ceiling_max"], row["width"]
        return {
            "floor_ratio": None if floor is None else floor / annual,
            "ceiling_ratio": None if ceiling is None else ceiling / annual,
            "penetration": (annual - floor) / width if width else None,
        }

    @staticmethod
    def _median_figures(row, annual):
        median = row["midpoint_median"]
        if median is None:
            return {}
        return {"median_ratio": median / annual, "compa_ratio": annual / median}


def write(baselines, path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(
            [one.name, one.kind, one.relation, one.amount, one.period, one.currency,
             one.population, "2024", "Statistics office"]
            for one in baselines)

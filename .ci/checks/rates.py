"""Exchange rates, as a settings file and as what they do to listings."""

import csv
from dataclasses import dataclass
from fractions import Fraction

import exact

COLUMNS = ["currency", "rate", "date", "source"]


@dataclass(frozen=True)
class Rate:
    currency: str
    rate: str
    date: str = "2024-06-03"
    source: str = "Central Bank"

    @property
    def words(self):
        """As the column `conversion` has it."""
        return f"{self.currency} {self.rate} {self.date} {self.source}"


@dataclass(frozen=True)
class Rates:
    """Into one currency."""

    target: str
    rates: tuple

    def of(self, currency):
        return next((rate for rate in self.rates if rate.currency == currency), None)

    def currency(self, currency):
        """What pay in a currency ends up in."""
        return self.target if self.of(currency) else currency

    def amount(self, annual, currency):
        """To the cent; an amount that no rate is for stays as it is."""
        rate = self.of(currency)
        if annual is None or rate is None:
            return annual
        return exact.hundredths(annual * Fraction(rate.rate))

    def write(self, path):
        with open(path, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            writer.writerows([r.currency, r.rate, r.date, r.source] for r in self.rates)


NO_RATES = Rates("", ())

"""The options of `spread` that change its figures."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import baselines
from rates import NO_RATES, Rates

COUNTS = """listings employers largest_employer_share disclosed disclosure_rate positions
ranges""".split()
PAY = """floor_min floor_p25 floor_median floor_p75 floor_max ceiling_min ceiling_p25 ceiling_median
ceiling_p75 ceiling_max midpoint_median midpoint_ci_low midpoint_ci_high width range_ratio
spread_pct spread_pct_median progression_pct overlap_pct""".split()

# What each figure of sensitivity leaves out.
SENSITIVITY = {
    "wide": {"pay_wide"},
    "implausible": {"pay_implausible"},
    "defaulted": {"pay_defaulted_currency", "pay_defaulted_period"},
    "part_time": {"part_time"},
}
SENSITIVITY["flagged"] = set().union(*SENSITIVITY.values())


@dataclass(frozen=True)
class Options:
    by: tuple = ("level",)
    weight: str = "listings"
    reposts: str = "once"
    percentiles: tuple = ()
    min_listings: int = 0
    sensitivity: bool = False
    currency: str = "USD"
    rates: Rates = NO_RATES
    baselines: tuple = ()

    @property
    def is_weighted(self):
        return self.weight == "positions"

    @property
    def fields(self):
        """A group has one currency anyway."""
        return tuple(name for name in self.by if name != "currency")

    @property
    def words(self):
        """As a person names them."""
        return " ".join(self.arguments("")) or "no option"

    def arguments(self, folder):
        """As the command line has them; settings files are in a folder."""
        words = []
        if self.by != ("level",):
            words += ["--by", ",".join(self.by)]
        if self.is_weighted:
            words += ["--weight", self.weight]
        if self.reposts != "once":
            words += ["--reposts", self.reposts]
        if self.percentiles:
            words += ["--percentiles", ",".join(self.percentiles)]
        if self.min_listings:
            words += ["--min-listings", str(self.min_listings)]
        if self.sensitivity:
            words += ["--sensitivity"]
        if self.currency != "USD":
            words += ["--currency", self.currency]
        if self.rates.rates:
            words += ["--rates", str(Path(folder) / "rates.csv")]
        if self.baselines:
            words += ["--baselines", str(Path(folder) / "baselines.csv")]
        return words

    def write_settings(self, folder):
        self.rates.write(Path(folder) / "rates.csv")
        baselines.write(self.baselines, Path(folder) / "baselines.csv")

    @property
    def columns(self):
        """In the order of the CSV."""
        names = [*self.fields, "currency", *COUNTS, *PAY, "reposts", "not_full_year"]
        names += [name for name in self.percentile_columns if name not in names]
        names += [name for baseline in self.baselines for name in baseline.columns]
        if self.sensitivity:
            for kind in SENSITIVITY:
                names += [f"midpoint_median_without_{kind}", f"midpoint_change_pct_without_{kind}"]
        if self.rates.rates:
            names.append("conversion")
        if self.min_listings > 1:
            names.append("withheld")
        return names + ["flags"]

    @property
    def percentile_columns(self):
        """Each with the bound it is of and its share of one."""
        return {
            f"{bound}_p{percent}": (bound, Fraction(percent) / 100)
            for bound in ("floor", "ceiling", "midpoint") for percent in self.percentiles
        }

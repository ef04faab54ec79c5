"""Random amounts of money, and the ways in which people write them."""

from dataclasses import dataclass
from fractions import Fraction

# What the program promises to hold: 18 significant digits, of them at most 18 decimals, and annual
# pay up to ten million million.
DIGITS, DECIMALS = 18, 18
LARGEST_YEAR = 10**13
# What parts thousands, besides the sign that is not the decimal one.
GROUPS = ("", " ", "'", "\u00a0", "\u202f")
OTHER = {".": ",", ",": "."}


@dataclass(frozen=True)
class Amount:
    """`units` ÷ 10^`places`, as written with so many decimals."""

    units: int
    places: int
    is_held_as_written: bool = True
    """Whether it had few enough digits before a suffix made it a thousand times as much."""

    @property
    def value(self):
        return Fraction(self.units, 10**self.places)

    @property
    def shortest(self):
        units, places = self.units, self.places
        while places and units % 10 == 0:
            units, places = units // 10, places - 1
        return units, places

    @property
    def is_held(self):
        units, places = self.shortest
        return self.is_held_as_written and units < 10**DIGITS and places <= DECIMALS

    def divided(self, power):
        """As it is written before a suffix of such a power of ten."""
        return Amount(self.units, self.places + power)

    def times(self, power):
        """What such a suffix makes of it."""
        places = self.places - power
        return Amount(self.units * 10 ** max(0, -places), max(0, places), self.is_held)

    @property
    def text(self):
        """Plain, as short as it can be."""
        return _written(*self.shortest, ".", "")

    def written(self, numbers, decimal):
        """With zeros behind the last decimal now and then, and with groups of thousands."""
        spare = numbers.choice((0, 0, 0, 1, 2, 12))
        units, places = self.units * 10**spare, self.places + spare
        if spare and not self.places and numbers.random() < 0.5:
            units, places = self.units, 0
        return _written(units, places, decimal, numbers.choice((*GROUPS, OTHER[decimal])))


def _written(units, places, decimal, group):
    digits = str(units).rjust(places + 1, "0")
    whole, rest = digits[: len(digits) - places], digits[len(digits) - places:]
    if group:
        whole = f"{int(whole):,}".replace(",", group)
    return whole + decimal + rest if rest else whole


def annual(amount, factor):
    """Hundredths a year by a factor, a pair of units and places; halves away from zero."""
    units, places = factor
    numerator = amount.units * units * 100
    denominator = 10 ** (amount.places + places)
    return (2 * numerator + denominator) // (2 * denominator)


def random_amount(numbers, factor):
    """Above zero; of every size and length, and often where rounding or the type has its edge."""
    return numbers.choice((_usual, _usual, _any, _any, _tie, _tie, _largest, _cents))(
        numbers, factor)


def _usual(numbers, factor):
    places = numbers.choice((0, 0, 1, 2, 2, 3, 4))
    return Amount(numbers.randrange(1, 300_000 * 10**places), places)


def _cents(numbers, factor):
    return Amount(numbers.randrange(1, 200), 2)


def _any(numbers, factor):
    length = numbers.choice((numbers.randint(1, DIGITS), numbers.randint(17, 30)))
    places = numbers.choice((0, 2, numbers.randint(0, 11), numbers.randint(0, 22)))
    return Amount(numbers.randrange(10 ** (length - 1), 10**length), places)


def _tie(numbers, factor):
    """Which the factor makes end in half a cent, exactly or nearly."""
    units, places = factor
    others = units
    for prime in (2, 5):
        while others % prime == 0:
            others //= prime
    # An odd number of half cents, divided by the factor, has an end only with its other primes in.
    halves = Fraction(others * (2 * numbers.randrange(10 ** numbers.randint(1, 9)) + 1), 200)
    amount = _decimal(halves * Fraction(10**places, units))
    more = numbers.choice((0, 0, 1, 3))
    return Amount(
        max(1, amount.units * 10**more + numbers.choice((-1, 0, 0, 1))), amount.places + more)


def _largest(numbers, factor):
    """Around the amount whose year is the largest."""
    units, places = factor
    decimals = numbers.randint(0, 6)
    hundredths = LARGEST_YEAR * 100 + numbers.choice((0, 0, 1))
    edge = hundredths * 10 ** (places + decimals) // (units * 100)
    return Amount(max(1, edge + numbers.randint(-2, 2)), decimals)


def _decimal(value):
    places = 0
    while value.denominator != 1:
        value, places = value * 10, places + 1
    return Amount(value.numerator, places)

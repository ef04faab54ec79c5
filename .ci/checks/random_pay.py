"""What the annual pay of a level may be like: each gives a floor and a ceiling, or none."""

from fractions import Fraction


def usual(numbers):
    floor = numbers.randint(30_000, 200_000)
    return floor, floor + numbers.randint(0, 60_000)


def rounded(numbers):
    """Whose percentages have few decimals, and so medians that end in a half."""
    floor = numbers.choice([10_000, 20_000, 50_000])
    return floor, floor + numbers.randint(0, 9_999)


def heavy(numbers):
    floor = int(20_000 * numbers.paretovariate(0.7))
    return min(floor, 10**9), min(floor * numbers.randint(1, 9), 10**10)


def equal(numbers):
    return 52_000, 78_000


def point(numbers):
    floor = numbers.randint(1, 40) * 5_000
    return floor, floor


def one_sided(numbers):
    return numbers.choice([(usual(numbers)[0], None), (None, usual(numbers)[1])])


def apart(numbers):
    """Ceilings below the floors of others."""
    return numbers.choice([(90_000 + numbers.randint(0, 9), None), (None, 50_000)])


def unpaid(numbers):
    return None, None


def alone(numbers):
    return usual(numbers)


def tiny(numbers):
    """Amounts that are next to nothing."""
    return Fraction(numbers.randint(0, 4), 100), numbers.randint(1, 2000)


def mixed(numbers):
    return numbers.choice([usual, rounded, heavy, one_sided, unpaid, point])(numbers)


HABITS = [usual, rounded, rounded, heavy, equal, point, one_sided, apart, unpaid, alone, tiny,
          mixed, mixed, mixed]

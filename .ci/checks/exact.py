"""Exact numbers and the text they are written as; halves are rounded away from zero."""

from fractions import Fraction


def hundredths(amount):
    """An amount rounded to two decimals, still exact."""
    return Fraction(_rounded(amount, 2), 100)


def text(number, decimals):
    """A number with so many decimals; empty for None. Nothing is written as negative zero."""
    if number is None:
        return ""
    units = _rounded(number, decimals)
    sign = "-" if units < 0 else ""
    digits = str(abs(units)).rjust(decimals + 1, "0")
    return sign + (f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits)


def plain(number):
    """A decimal as long as it is: `18`, `45.505`."""
    number = Fraction(number)
    decimals = 0
    while (number * 10**decimals).denominator != 1:
        decimals += 1
        if decimals > 30:
            raise ValueError(f"{number} is no decimal")
    return text(number, decimals)


def _rounded(number, decimals):
    scaled = abs(Fraction(number)) * 10**decimals
    units = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return -units if number < 0 else units

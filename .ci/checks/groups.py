"""Which listings are counted together, and what each of them brings along."""

from collections import defaultdict
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Optional

import ladders
from rates import Rate


@dataclass(frozen=True)
class Counted:
    """A listing as one of its group."""

    employer: str
    is_disclosed: bool
    openings: Fraction
    floor: Optional[Fraction]
    ceiling: Optional[Fraction]
    flags: frozenset
    rate: Optional[Rate]
    """What its pay was converted by."""


@dataclass
class Group:
    key: dict
    currency: str
    counted: list = field(default_factory=list)
    reposts: int = 0

    @property
    def ladder(self):
        """What groups share whose levels are compared; none where there is nothing to compare."""
        place = ladders.place(self.key.get("level", ""))
        if place is None or not self.currency:
            return None
        others = tuple(text for name, text in self.key.items() if name != "level")
        return (place[0], self.currency, others)


def find(listings, repeats, options):
    """The groups in the order of the spread table."""
    openings = _openings(listings, repeats, options)
    currencies = defaultdict(set)
    for listing in listings:
        currencies[_key(listing, options)].add(options.rates.currency(listing.currency))
    groups = {}
    for listing in listings:
        key = _key(listing, options)
        named = currencies[key] - {""}
        currency = options.rates.currency(listing.currency)
        currency = currency or (min(named) if len(named) == 1 else "")
        group = groups.setdefault(
            (key, currency), Group(dict(zip(options.fields, key, strict=True)), currency))
        is_repost = listing.row in repeats.repost_of
        group.reposts += is_repost
        if not is_repost or options.reposts == "count":
            group.counted.append(_counted(listing, repeats, openings, options.rates))
    return sorted(groups.values(), key=_order)


def _key(listing, options):
    return tuple(listing.text(name) for name in options.fields)


def _openings(listings, repeats, options):
    """By row. Of each job the largest number that any of its listings states, where it counts
    once."""
    if options.reposts == "count":
        return {listing.row: listing.positions for listing in listings}
    openings = {}
    for listing in listings:
        job = repeats.repost_of.get(listing.row, listing.row)
        openings[job] = max(openings.get(job, 0), listing.positions)
    return openings


def _counted(listing, repeats, openings, rates):
    flags = listing.flags
    if listing.row in repeats.repost_of:
        flags |= {"repost_of"}
    if listing.row in repeats.twin_of:
        flags |= {"twin_of"}
    return Counted(
        employer=listing.employer, is_disclosed=listing.is_disclosed,
        openings=openings[listing.row], floor=rates.amount(listing.floor, listing.currency),
        ceiling=rates.amount(listing.ceiling, listing.currency), flags=flags,
        rate=rates.of(listing.currency))


def _order(group):
    """Levels by their ladders, then alphabetically; nothing stated last."""
    return [_text_order(name, text) for name, text in group.key.items()] + [
        _text_order("currency", group.currency)]


def _text_order(name, text):
    place = ladders.place(text) if name == "level" else None
    if place:
        return (0, place)
    return (2,) if not text else (1, text.lower(), text)

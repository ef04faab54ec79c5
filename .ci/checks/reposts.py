"""Which listings show a job again, and which only look so."""

from collections import Counter
from dataclasses import dataclass


@dataclass
class Repeats:
    """By row. A repost names the first row of its job; a twin the first row of its kind."""

    repost_of: dict
    twin_of: dict


def find(listings):
    """A listing repeats an earlier one by its content, by its id with the same pay, or as another
    id with the same employer, title, level, location and pay on another date. For the last, the
    i-th row of a date belongs to the i-th job of its kind, and rows that repeat by content or id
    take no part. Listings without a title are alike by content and id only."""
    jobs = _Jobs()
    twin_of = {}
    first_of_kind = {}
    for listing in listings:
        if jobs.add(listing) or not listing.title:
            continue
        first = first_of_kind.setdefault(listing.post, listing.row)
        if first != listing.row:
            twin_of[listing.row] = first
    return Repeats(jobs.repost_of, twin_of)


class _Jobs:
    def __init__(self):
        self.repost_of = {}
        self._by_record = {}
        self._by_id = {}
        self._by_kind = {}
        self._rows_of_date = Counter()

    def add(self, listing):
        """Whether the listing is a repost; if it is none, it is the first of a job."""
        identity = (listing.listing_id, listing.pay) if listing.listing_id else None
        by_record = self._by_record.get(listing.record)
        by_id = self._by_id.get(identity)
        first = by_record or by_id or self._by_kind_and_date(listing)
        if first:
            self.repost_of[listing.row] = first
        job = first or listing.row
        self._by_record.setdefault(listing.record, job)
        if identity:
            self._by_id.setdefault(identity, job)
        return first is not None

    def _by_kind_and_date(self, listing):
        if not listing.posted_on or not listing.title:
            return None
        kind = (listing.post, listing.pay)
        self._rows_of_date[kind, listing.posted_on] += 1
        place = self._rows_of_date[kind, listing.posted_on]
        first = self._by_kind.setdefault((kind, place), listing.row)
        return first if first != listing.row else None

"""Which postings show a job again, and which only look so."""

from collections import Counter
from dataclasses import dataclass


@dataclass
class Repeats:
    """By row. A repost names the first row of its job; a twin the first row of its kind."""

    repost_of: dict
    twin_of: dict


def find(postings):
    """A posting repeats an earlier one by its content, by its id with the same pay, or as another
    id with the same agency, title, level, location and pay on another date. For the last, the i-th
    row of a date belongs to the i-th job of its kind, and rows that repeat by content or id take
    no part."""
    jobs = _Jobs()
    twin_of = {}
    first_of_kind = {}
    for posting in postings:
        if jobs.add(posting):
            continue
        first = first_of_kind.setdefault(posting.post, posting.row)
        if first != posting.row:
            twin_of[posting.row] = first
    return Repeats(jobs.repost_of, twin_of)


class _Jobs:
    def __init__(self):
        self.repost_of = {}
        self._by_record = {}
        self._by_id = {}
        self._by_kind = {}
        self._rows_of_date = Counter()

    def add(self, posting):
        """Whether the posting is a repost; if it is none, it is the first of a job."""
        by_record = self._by_record.get(posting.record)
        by_id = self._by_id.get((posting.job_id, posting.pay))
        first = by_record or by_id or self._by_kind_and_date(posting)
        if first:
            self.repost_of[posting.row] = first
        job = first or posting.row
        self._by_record.setdefault(posting.record, job)
        self._by_id.setdefault((posting.job_id, posting.pay), job)
        return first is not None

    def _by_kind_and_date(self, posting):
        if not posting.date:
            return None
        kind = (posting.post, posting.pay)
        self._rows_of_date[kind, posting.date] += 1
        place = self._rows_of_date[kind, posting.date]
        first = self._by_kind.setdefault((kind, place), posting.row)
        return first if first != posting.row else None

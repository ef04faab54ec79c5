"""Words and tables in Markdown."""

import datetime
import os
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
BEGIN, END = "<!-- comparison -->", "<!-- end of comparison -->"

SPEED_HEAD = (
    "work", "peer", "peer wall", "our wall", "ratio", "at least", "aim", "holds",
    "peer CPU", "our CPU", "peer MiB", "our MiB")
GROWTH_HEAD = (
    "listings", "wall", "CPU", "CPU a listing", "against 100,000", "peak", "bound", "holds")


def table(head, rows):
    # Words stand left, figures right.
    marks = ["---" if name in ("work", "peer") else "--:" for name in head]
    lines = [head, marks, *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def speed_row(work, peer, ours):
    ratio = peer.wall / ours.wall
    return [
        work.name, work.peer, f"{peer.wall:.2f} s", f"{ours.wall:.2f} s", f"{ratio:.2f}",
        demand(work.at_least), demand(work.aim), holds(ratio, work.at_least),
        f"{peer.cpu:.2f} s", f"{ours.cpu:.2f} s", f"{peer.memory:.0f}", f"{ours.memory:.0f}"]


def demand(value):
    return "–" if value is None else f"{value:.2f}"


def holds(ratio, least):
    """Whether the least that is demanded is reached."""
    if least is None:
        return "–"
    return "yes" if ratio >= least else "no"


def size_line(work):
    peer, ours = (path.stat().st_size for path in work.outputs)
    return (
        f"{work.name}: our file has {ours / 1e6:.1f} MB, that of {work.peer} {peer / 1e6:.1f} MB"
        f" (ratio {ours / peer:.2f}).")


def growth_row(growth, first):
    cost = growth.cost
    return [
        f"{growth.listings:,}", f"{cost.wall:.2f} s", f"{cost.cpu:.2f} s",
        f"{growth.microseconds:.2f} µs", f"{growth.microseconds / first.microseconds:.2f}",
        f"{cost.memory:.0f} MiB", f"{growth.memory_bound:.0f} MiB",
        "yes" if cost.memory <= growth.memory_bound else "no"]


def heading(machine, rounds):
    day = datetime.date.today().isoformat()
    load = os.getloadavg()[0]
    return (
        f"Measured on {day}: {machine}; load before {load:.1f}; medians of {rounds} rounds, in turn,"
        " after one for warming up. Ratio: the peer's time on the clock ÷ ours, so above 1 we are"
        " faster; holds: the ratio is what it must be at least.")


def write(text):
    """Puts a text between the marks in README.md."""
    page = README.read_text()
    before, rest = page.split(BEGIN, 1)
    _, after = rest.split(END, 1)
    README.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}")

"""Boards of listings and settings, made anew on each run and always alike."""

import random

HEADER = "Job ID,Company,Job title,Location,Salary,Posted,Description\n"
TITLES = ("Editor", "Senior Editor", "Staff Engineer", "Engineering Manager", "Writer (L5)")
PERIODS = ((" a year", 50_000), (" per hour", 30), ("", 80_000))

CLAIMS = (
    "id,claim,measure,where,relation,value,baseline,tolerance_pct,source\n"
    "C1,\"The ladder ends at 60,000\",ceiling_max,level=L5,<=,60000,,,a speech\n"
    "C2,Many writers,listings,title~Writer,>,1,,,a speech\n"
    "C3,Thirty times,ceiling_max,level=Senior,>=,1,average,,a speech\n"
)
BASELINES = (
    "name,kind,relation,amount,period,currency,population,date,source\n"
    "average,mean,<,30000,year,USD,members,2026,a report\n"
)


def board(rows, seed=1, year=2026):
    """A board of so many rows, posted in a year; one in fifty is refused."""
    chance = random.Random(seed)
    return HEADER + "".join(_row(number, chance, year) for number in range(rows))


def _row(number, chance, year):
    period, unit = chance.choice(PERIODS)
    floor = unit + chance.randrange(unit)
    ceiling = floor + chance.randrange(1, unit) if number % 50 else floor - 10
    pay = f"\"${floor:,} - ${ceiling:,}{period}\""
    day = f"{year}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return (
        f"J{number},Company {chance.randrange(40)},{chance.choice(TITLES)},\"Leeds, UK\",{pay},{day},"
        f"\"Work on text number {number}, with \"\"quotes\"\".\"\n")

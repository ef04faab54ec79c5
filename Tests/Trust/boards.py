"""Boards of listings and settings, made anew on each run and always alike."""

import csv
import random
import zipfile
from xml.sax.saxutils import escape

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


def write_workbook(path, text):
    """The board as a workbook with one sheet of texts."""
    rows = "".join(
        "<row>" + "".join(
            f'<c t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>' for cell in row)
        + "</row>" for row in csv.reader(text.splitlines()))
    write_sheet(path, f"<sheetData>{rows}</sheetData>")


def write_sheet(path, content):
    """A workbook with one sheet, not packed: the same bytes each time."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "_rels/.rels": _relations(f"{office}/officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns:r="{office}"><sheets><sheet name="Jobs" sheetId="1" r:id="r1"/></sheets>'
            "</workbook>"),
        "xl/_rels/workbook.xml.rels": _relations(f"{office}/worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f"<worksheet>{content}</worksheet>",
    }
    with zipfile.ZipFile(path, "w") as package:
        for name, part in parts.items():
            package.writestr(zipfile.ZipInfo(name), part)


def _relations(kind, target):
    return (
        f'<Relationships><Relationship Id="r1" Type="{kind}" Target="{target}"/></Relationships>')


def _row(number, chance, year):
    period, unit = chance.choice(PERIODS)
    floor = unit + chance.randrange(unit)
    ceiling = floor + chance.randrange(1, unit) if number % 50 else floor - 10
    pay = f"\"${floor:,} - ${ceiling:,}{period}\""
    day = f"{year}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return (
        f"J{number},Company {chance.randrange(40)},{chance.choice(TITLES)},\"Leeds, UK\",{pay},{day},"
        f"\"Work on text number {number}, with \"\"quotes\"\".\"\n")

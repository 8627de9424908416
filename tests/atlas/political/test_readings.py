"""Each row of the boundaries that was typed by hand has been looked at by a second reader: ``boundaries/readings.csv``."""

import csv
from collections import Counter
from datetime import date

import pytest
import yaml

from mapviewer.atlas import geodata_path

FACTS = {
    "control": ("piece", "since", "until", "controller", "how", "precision"),
    "views": ("viewpoint", "piece", "since", "until", "belongs_to", "line", "hatch"),
    "names": ("place", "viewpoint", "name", "second", "since", "until"),
}
TABLES = (*FACTS, "pieces", "viewpoints")
RESULTS = {"confirmed", "corrected", "added", "partly", "unchecked"}


def rows_of(name):
    with (geodata_path("boundaries") / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def typed_rows(table):
    """Return what a reading calls the row: its facts joined by bars, or the id."""
    if table in FACTS:
        return ["|".join(row[column] for column in FACTS[table]) for row in rows_of(f"{table}.csv")]
    listed = yaml.safe_load((geodata_path("boundaries") / f"{table}.yaml").read_text(encoding="utf-8"))
    return [each["id"] for each in (listed["pieces"] if table == "pieces" else listed)]


@pytest.fixture(scope="module")
def readings():
    return rows_of("readings.csv")


@pytest.mark.parametrize("table", TABLES)
def test_every_row_typed_by_hand_was_read_a_second_time_as_it_stands(readings, table):
    typed, read = Counter(typed_rows(table)), Counter(row["row"] for row in readings if row["table"] == table)
    unread, stale = sorted((typed - read).elements()), sorted((read - typed).elements())
    assert not unread, f"open the source of these rows, then add each to readings.csv: {unread}"
    assert not stale, f"readings.csv tells of rows that are no longer there, or have changed: {stale}"


def test_a_reading_says_who_read_when_with_what_result_and_what_was_open(readings):
    assert {row["table"] for row in readings} == set(TABLES)
    for row in readings:
        assert row["result"] in RESULTS, row
        assert row["reader"].strip(), row
        assert row["opened"].strip(), row
        date.fromisoformat(row["read_on"])


@pytest.mark.parametrize("table", FACTS)
def test_a_row_is_marked_unchecked_where_its_reading_is(readings, table):
    marked = {
        "|".join(row[column] for column in FACTS[table])
        for row in rows_of(f"{table}.csv")
        if "unchecked" in row["source"]
    }
    assert marked == {
        row["row"] for row in readings if row["table"] == table and row["result"] == "unchecked"
    }

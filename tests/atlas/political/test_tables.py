"""The tables: what is refused and how it is told, and what must hold for every row."""

import csv
import re
import shutil
from datetime import date
from itertools import pairwise

import pytest

from mapviewer.atlas import geodata_path
from mapviewer.atlas.political.states import claimants, day_of, index_of
from mapviewer.atlas.political.tables import read_tables, tables_of
from mapviewer.atlas.political.topology import read_faces
from mapviewer.errors import GeodataError

TABLES = ("control.csv", "views.csv", "views_natural_earth.csv", "names.csv")
FILES = ("pieces.yaml", "viewpoints.yaml", "sea_lines.yaml", *TABLES)
PARTIES = {
    "nk.core": ("armenia", "azerbaijan"), "abkhazia.rest": ("georgia", "abkhazia", "russia"),
    "south_ossetia.rest": ("georgia", "south_ossetia", "russia"), "crimea": ("ukraine", "russia"),
    "donbas.held_2015": ("ukraine", "russia"), "ua.kherson": ("ukraine", "russia"), "transnistria": ("moldova", "transnistria"),
    "kosovo": ("serbia", "kosovo"), "cyprus.north": ("cyprus", "northern_cyprus", "turkey"), "gibraltar": ("spain", "united_kingdom"),
    "golan": ("israel", "syria"), "shebaa_farms": ("israel", "lebanon"), "east_jerusalem": ("israel", "palestine"),
    "west_bank": ("israel", "palestine"), "western_sahara.west": ("morocco", "western_sahara"), "somaliland": ("somalia", "somaliland"),
    "abyei": ("sudan", "south_sudan"), "halaib": ("egypt", "sudan"), "ilemi.kenya": ("kenya", "south_sudan"), "mayotte": ("comoros", "france"),
    "kashmir.jammu_ladakh": ("india", "pakistan"), "kashmir.azad": ("india", "pakistan"), "kashmir.aksai_chin": ("india", "china"),
    "arunachal": ("india", "china"), "bhutan.north_west": ("bhutan", "china"), "india.kalapani": ("india", "nepal"),
    "taiwan": ("taiwan", "china"), "kurils": ("japan", "russia"), "dokdo": ("japan", "south_korea"), "senkaku": ("japan", "china"),
    "paracels": ("china", "vietnam"), "spratlys": ("china", "philippines", "vietnam", "malaysia"), "essequibo": ("guyana", "venezuela"),
    "belize_south": ("belize", "guatemala"), "atacama": ("bolivia", "chile"), "falklands": ("argentina", "united_kingdom"),
}  # fmt: skip
REFUSED = re.compile(
    r"\b(liberat\w+|so-called|regime|temporarily occupied|puppet|terrorist\w*|illegal\w*)\b", re.IGNORECASE
)


@pytest.fixture
def folder(tmp_path):
    for name in FILES:
        shutil.copy(geodata_path("boundaries") / name, tmp_path)
    return tmp_path


def add(path, line):
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    ("file", "line", "words"),
    [
        ("control.csv", "atlantis,,,GRC,state,day,,a book", "names a piece that there is not, 'atlantis'"),
        ("control.csv", "FRA,1990-02-30,,DEU,state,day,,a book", "has '1990-02-30', which is no date"),
        ("control.csv", "FRA,2000-01-01,1999-01-01,DEU,state,day,,a book", "ends before it begins"),
        ("control.csv", "FRA,,,DEU,state,day,,", "has no source"),
        ("control.csv", "FRA,,,DEU,stolen,day,,a book", "has 'stolen' as how"),
        ("control.csv", "crimea,2020-01-01,,UKR,state,day,,a book", "overlaps with line"),
        ("control.csv", "FRA,,,DEU", "has too few or too many columns"),
        ("views.csv", "mars,crimea,,,UKR,solid,no,,a book", "names a viewpoint that there is not, 'mars'"),
        ("views.csv", "un,atlantis.*,,,UKR,solid,no,,a book", "names a piece that there is not"),
        ("views.csv", "un,crimea,,,UKR,wavy,no,,a book", "has 'wavy' as line"),
        ("names.csv", "FRA,,France,,tomorrow,,a book", "has 'tomorrow', which is no date"),
    ],
)
def test_a_bad_row_is_told_and_left_out(folder, file, line, words):
    number = add(folder / file, line)
    tables = tables_of(folder, read_faces())
    (told,) = tables.problems
    assert words in told
    assert told.startswith(f'{file}, line {number}: the row "')
    assert day_of(
        tables, index_of(tables, read_faces()), date(2024, 1, 1)
    ).held  # what is sound still answers


def put_first(path, key, line):
    """Put an entry at the head of a list; returns its line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    at = (
        lines.index(f"{key}:") + 1
        if key
        else next(i for i, each in enumerate(lines) if each.startswith("- "))
    )
    path.write_text("\n".join([*lines[:at], line, *lines[at:]]) + "\n", encoding="utf-8")
    return at + 1


@pytest.mark.parametrize(
    ("file", "key", "line", "words"),
    [
        ("pieces.yaml", "pieces", "- {label: Nowhere, error_km: 1}", 'the entry "1" has no id.'),
        ("pieces.yaml", "pieces", "- nowhere", 'the entry "nowhere" has no id.'),
        ("pieces.yaml", "pieces", "- {id: rock, label: Rock, point: [1, 2]}", "has None as error_km"),
        (
            "pieces.yaml",
            "pieces",
            "- {id: rock, label: Rock, error_km: 1, point: [95, 200]}",
            'the entry "rock" has a point outside the world, [95, 200]; longitude goes first.',
        ),
        (
            "pieces.yaml",
            "pieces",
            "- {id: rock, label: Rock, error_km: 1, point: here}",
            "has 'here' as point",
        ),
        ("pieces.yaml", "lines", "- {id: line.x}", 'the entry "line.x" has no label.'),
        ("sea_lines.yaml", "", "- {id: x, label: X, line: wavy}", "has 'wavy' as line"),
        (
            "sea_lines.yaml",
            "",
            "- {id: x, label: X, line: solid, source: a book, drawn_by: [un], error_km: 1, dashes: [[[1, 2], [1, 92]]]}",
            "has a point outside the world, [1, 92]",
        ),
        ("viewpoints.yaml", "", "- {id: mars, label: Mars, kind: planet}", "has 'planet' as kind"),
        ("viewpoints.yaml", "", "- {id: mars, label: Mars, kind: state, moons: 2}", "has 'moons', which no"),
    ],
)
def test_a_bad_entry_is_told_and_left_out(folder, file, key, line, words):
    number = put_first(folder / file, key, line)
    tables = tables_of(folder, read_faces())
    (told,) = tables.problems
    assert told.startswith(f"{file}, line {number}: ")
    assert words in told
    assert tables.viewpoints.keys() == read_tables().viewpoints.keys()
    assert tables.pieces.keys() == read_tables().pieces.keys()


def test_a_piece_that_was_not_cut_out_and_a_viewpoint_that_leads_nowhere_are_told(folder):
    put_first(folder / "pieces.yaml", "pieces", "- {id: atlantis, label: Atlantis, error_km: 1}")
    put_first(folder / "viewpoints.yaml", "", "- {id: mars, label: Mars, kind: state, falls_back_on: mars}")
    tables = tables_of(folder, read_faces())
    assert set(tables.problems) == {
        "pieces.yaml: the piece atlantis has no outline yet; make data cuts it out.",
        "viewpoints.yaml: the entry \"mars\" falls back on 'mars', which leads nowhere.",
        "control.csv: the piece atlantis has no row.",
    }
    assert day_of(tables, index_of(tables, read_faces()), date(2024, 1, 1)).held


def test_without_de_facto_or_the_united_nations_nothing_can_be_drawn(folder):
    text = (folder / "viewpoints.yaml").read_text(encoding="utf-8")
    (folder / "viewpoints.yaml").write_text(text.replace("{id: un,", "{id: uno,"), encoding="utf-8")
    with pytest.raises(GeodataError, match=r"viewpoints\.yaml has no sound entry 'un'"):
        tables_of(folder, read_faces())


def test_a_gap_is_told(folder):
    path = folder / "control.csv"
    add(path, "FRA,,2000-01-01,FRA,state,day,,a book")
    number = add(path, "FRA,2001-01-01,,FRA,state,day,,a book")
    (told,) = tables_of(folder, read_faces()).problems
    assert told == f"control.csv, line {number}: nobody holds FRA from 2000-01-01 until 2001-01-01."


def test_a_missing_column_and_a_missing_file(folder):
    (folder / "names.csv").write_text("place,name\nFRA,France\n", encoding="utf-8")
    assert "names.csv, line 1: the column viewpoint is missing." in tables_of(folder, read_faces()).problems
    (folder / "views.csv").unlink()
    with pytest.raises(GeodataError, match=r"views\.csv"):
        tables_of(folder, read_faces())


def test_adding_a_dispute_is_adding_rows(folder):
    """A made-up dispute, from files alone: France holds Jersey since 2000, which the United Kingdom claims."""
    add(folder / "control.csv", "JEY,,2000-01-01,JEY,state,day,,a novel")
    add(folder / "control.csv", "JEY,2000-01-01,,FRA,occupied,day,Landed at dawn.,a novel")
    add(folder / "views.csv", "un,JEY,2000-01-01,,JEY,dotted,yes,,a novel")
    add(folder / "views.csv", "united_kingdom,JEY,2000-01-01,,GBR,dashed,yes,,a novel")
    tables = tables_of(folder, read_faces())
    assert tables.problems == ()
    places = index_of(tables, read_faces())
    jersey = places.number["JEY"]
    before, after = (day_of(tables, places, date(year, 6, 1)) for year in (1999, 2001))
    viewpoints = list(tables.viewpoints)
    owners = {
        each: after.codes[after.owners[viewpoints.index(each)][jersey]]
        for each in ("de_facto", "un", "united_kingdom")
    }
    assert before.held[jersey].controller == "JEY"
    assert owners == {"de_facto": "FRA", "un": "JEY", "united_kingdom": "GBR"}
    assert claimants(tables, after, jersey) == ("GBR",)
    assert after.held[jersey].note == "Landed at dawn."


def test_no_piece_has_a_gap_or_an_overlap_in_time():
    for piece, rows in read_tables().control.items():
        assert rows[0].since is None, piece
        assert rows[-1].until is None, piece
        for before, after in pairwise(rows):
            assert before.until == after.since, piece


def test_every_row_has_a_source():
    for name in TABLES:
        with (geodata_path("boundaries") / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                assert row["source"].strip(), (name, row)


def test_notes_take_no_side():
    for name in TABLES:
        with (geodata_path("boundaries") / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                outside_quotation = re.sub(r'"[^"]*"', "", row.get("note", ""))
                assert not REFUSED.search(outside_quotation), row


@pytest.mark.parametrize("piece", PARTIES)
def test_both_parties_have_their_viewpoint(piece):
    tables = read_tables()
    for viewpoint in PARTIES[piece]:
        assert viewpoint in tables.viewpoints
    world = day_of(
        tables, index_of(tables, read_faces()), date(2023 if piece == "ua.kherson" else 2021, 6, 1)
    )
    at = index_of(tables, read_faces()).number[piece]
    viewpoints = list(tables.viewpoints)
    owners = {world.codes[world.owners[viewpoints.index(each)][at]] for each in (*PARTIES[piece], "de_facto")}
    assert len(owners) > 1, owners


def test_every_disputed_piece_says_who_claims_it():
    tables = read_tables()
    places = index_of(tables, read_faces())
    world = day_of(tables, places, date(2024, 8, 27))
    for piece in PARTIES:
        if piece not in ("nk.core", "belize_south"):
            assert claimants(tables, world, places.number[piece]) or world.held[places.number[piece]].note, (
                piece
            )

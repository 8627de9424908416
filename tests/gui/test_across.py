"""The same event told by two articles, and statements that agree or contradict."""

from dataclasses import replace

import pytest

from mapviewer.gui.across import Teller, content_words, is_denial, same_events, same_statements
from mapviewer.gui.lists.cards import side_by_side, statement_card
from mapviewer.gui.lists.event_model import below
from mapviewer.gui.lists.statement_delegate import StatementDelegate
from mapviewer.gui.lists.statement_list import StatementList
from mapviewer.gui.story import EventRow, StatementRow


def event(key, article, summary, **fields):
    usual = {"type": "CONSULT", "earliest": "2024-08-27", "latest": "2024-08-27", "place_ids": ("gn:1",)}
    return EventRow(
        id=key, number=1, summary=summary, article=article, source=article.upper(), **(usual | fields)
    )


def statement(key, article, words, stance="said", **fields):
    usual = {
        **{"number": 1, "speaker": f"Speaker {key}", "role": "", "kind": "indirect", "is_thought": False},
        **{"said_at": "", "said_at_name": "", "about": ("gn:1",), "about_names": ("Oslo",)},
        **{"dates": "", "earliest": "", "latest": "", "source": article.upper()},
    }
    return StatementRow(id=key, article=article, words=words, stance=stance, **(usual | fields))


TALKS = "The foreign ministers of Norway and Peru met in Oslo"


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        ({"summary": "Foreign ministers of Peru and Norway meet in Oslo for talks"}, True),
        (
            {"summary": "Foreign ministers meet in Oslo", "latest": "2024-08-31", "earliest": "2024-08-01"},
            True,
        ),
        ({"summary": TALKS, "earliest": "2024-09-01", "latest": "2024-09-01"}, False),
        ({"summary": TALKS, "earliest": "", "latest": ""}, False),
        ({"summary": TALKS, "place_ids": ("gn:2",)}, False),
        ({"summary": TALKS, "type": "ASSAULT"}, False),
        ({"summary": TALKS, "modality": "planned"}, False),
        ({"summary": "A fire destroyed the harbour of Oslo"}, False),
    ],
)
def test_the_same_event_of_two_articles(other, is_same):
    rows = [event("a1", "a", TALKS), event("b1", "b", **other)]
    found = same_events(rows)
    assert (found.get("a1", ()) != ()) == is_same
    assert set(found) == ({"a1", "b1"} if is_same else set())
    if is_same:
        told = replace(rows[0], tellers=found["a1"])
        assert below(told).endswith("A · also told by B")


def test_events_of_one_article_are_its_own():
    assert same_events([event("a1", "a", TALKS), event("a2", "a", TALKS)]) == {}


@pytest.mark.parametrize(
    ("words", "stance", "agrees"),
    [
        ("the army fired rockets at the harbour", "said", True),
        ("the army had not fired any rockets at the harbour", "said", False),
        ("the army fired rockets at the harbour", "denied", False),
        ("the army never fired rockets at the harbour", "denied", True),
        ("the army didn’t fire rockets at the harbour", "said", False),
    ],
)
def test_what_is_said_on_one_matter_agrees_or_contradicts(words, stance, agrees):
    rows = [
        statement("a1", "a", "the army fired rockets at the harbour"),
        statement("b1", "b", words, stance),
    ]
    found = same_statements(rows)
    assert [(each.id, each.agrees) for each in found["a1"]] == [("b1", agrees)]
    card = statement_card(replace(rows[0], tellers=found["a1"]))
    said = "agrees with" if agrees else "contradicts"
    assert (f"{said} Speaker b1 (B)", "b1") in card.foot


def test_another_matter_or_place_is_left_alone():
    rows = [
        statement("a1", "a", "the army fired rockets at the harbour"),
        statement("b1", "b", "the harbour feeds the town"),
        statement("c1", "c", "the army fired rockets at the harbour", about=("gn:9",)),
    ]
    assert same_statements(rows) == {}


def test_contradictions_stand_side_by_side():
    rows = [
        statement("a1", "a", "the army fired rockets at the harbour"),
        statement("a2", "a", "the town sleeps"),
        statement("b1", "b", "the army fired rockets at the harbour in the night"),
        statement("c1", "c", "the army fired no rockets at the harbour"),
    ]
    found = same_statements(rows)
    told = [replace(row, tellers=found.get(row.id, ())) for row in rows]
    assert [row.id for row in side_by_side(told)] == ["a1", "c1", "b1", "a2"]


def test_words_without_endings():
    assert content_words("The talks about rockets") == content_words("talk, rocket")
    assert is_denial("said", "They will not come") and not is_denial("denied", "They will not come")


def test_a_long_teller_stays_on_its_card(qtbot, session, appearance):
    view = StatementList(session, appearance)
    qtbot.addWidget(view)
    painter = StatementDelegate(session, appearance.theme, view)
    row = statement(
        "a1", "a", "rockets", tellers=(Teller("b1", "A very long name " * 4, "A long title " * 4),)
    )
    pieces = painter.foot_pieces(statement_card(row), 260.0)
    assert max(piece.box.right() for piece in pieces) <= 260
    assert pieces[-1].place == "b1" and pieces[-1].text.endswith("…")

"""Corrections of the hand-made story, to test with."""

import itertools

from hypothesis import strategies as st

from mapviewer.model import (
    Annotations,
    Article,
    Correction,
    Place,
    Project,
    Span,
    What,
    made_together,
    place_json,
    span_value,
    words_of,
)
from tests.stories import LIMA, NORWAY, OSLO, QUITO, TEXT, span_of

WHEN = "2026-11-24T19:00:00Z"
GEORGIA = Place("gn:614540", "Georgia", "A", "PCLI", "GE", 43.5, 42.0, 200.0, 3700000)
_numbers = itertools.count(1)


def make(
    article: Article, sort: str, item_id: str, field: str, new, span: Span | None = None, **words
) -> Correction:
    """One correction of the story, with an id of its own."""
    where = words_of(article.text, span) if span else {}
    old = words.pop("old", None)
    what = What(article.id, sort, item_id, field, **(where | words))
    return made_together([(what, old, new)], f"c{next(_numbers)}", WHEN)[0]


def of(found: Annotations, sort: str, number: int):
    """The number-th annotation of a sort, with the span that it stands on."""
    items = {"toponym": found.toponyms, "statement": found.statements, "event": found.events,
             "actor": found.actors, "timex": found.timexes}[sort]  # fmt: skip
    item = items[number]
    span = {"toponym": "span", "timex": "span", "event": "trigger"}.get(sort)
    return item, getattr(item, span) if span else (item.content if sort == "statement" else item.mentions)[0]


def days(text: str, first: str, last: str):
    return {"edtf": text, "earliest": first, "latest": last}


def possible(project: Project) -> list[Correction]:
    """One of nearly every kind of correction that can be made in the story."""
    article = project.articles[0]
    key = article.key
    oslo = Span(17, 21)
    assert oslo.of(TEXT) == "Oslo"
    envoy = {"id": f"{key}.a1", **span_value(TEXT, span_of("Norwegian envoy Kari Dahl"))}
    met, enter, accord = span_of("met"), span_of("enter"), span_of("accord")
    content = span_of('that "Lima must wait" for the accord')

    def topo(field, new, **words):
        return make(article, "toponym", f"{key}.t1", field, new, oslo, **words)

    def event(field, new, number=1, at=met):
        return make(article, "event", f"{key}.e{number}", field, new, at)

    def said(field, new):
        return make(article, "statement", f"{key}.s1", field, new, content)

    quiet = span_of("was quiet")
    added = {
        "trigger": [quiet.start, quiet.end], "summary": "Quiet", "type": None, "modality": "asserted",
        "places": [QUITO.id], "earliest": None, "latest": None, "participants": [], "evidence": [],
    }  # fmt: skip
    return [
        topo("place", {"place": place_json(GEORGIA)}),
        topo("place", {"place": place_json(LIMA)}, scope="article"),
        topo("place", {"place": None}, scope="project"),
        topo("exists", None),
        topo("exists", None, scope="article"),
        topo("kind", "associative"),
        topo("accepted", True),
        make(article, "place", OSLO.id, "hidden", True),
        make(article, "place", OSLO.id, "point", {"lon": 11.0, "lat": 60.0, "radius_km": 1.0}),
        make(article, "place", QUITO.id, "outline", {"lon": -78.0, "lat": 0.0, "radius_km": 90.0, "area": "",
             "outline": [[-79, -1], [-79, 1], [-77, 0]]}, scope="project", quote="Quito"),
        make(article, "timex", f"{key}.x1", "days", days("2024-03~", "2024-03-01", "2024-03-31"), span_of("Monday")),
        make(article, "timex", f"{key}.x1", "exists", None, span_of("Monday")),
        make(article, "actor", f"{key}.a1", "name", "K. Dahl", span_of("Norwegian envoy Kari Dahl")),
        make(article, "actor", f"{key}.a1", "exists", None, span_of("Norwegian envoy Kari Dahl")),
        event("summary", "They met"),
        event("type", "AID"),
        event("modality", "planned"),
        event("places", [place_json(QUITO), place_json(NORWAY)]),
        event("days", days("199X", "1990-01-01", "1999-12-31")),
        event("participants", [{"actor": envoy, "role": "with"}]),
        event("hidden", True),
        event("exists", None),
        event("merge", {"id": f"{key}.e2", **span_value(TEXT, enter)}),
        event("merge", {"id": f"{key}.e1", **span_value(TEXT, met)}, 3, accord),
        event("split", {"id": f"{key}.eh1", "trigger": span_value(TEXT, span_of("Ministers")), "summary": "x"}),
        event("split", {"id": f"{key}.eh2", "trigger": span_value(TEXT, span_of("Ministers")), "summary": "They came",
              "stays": {"participants": [], "places": [OSLO.id], "evidence": [], "summary": "They met"},
              "goes": {"participants": [], "places": [], "evidence": [span_value(TEXT, met)]}}),
        make(article, "event", f"{key}.eh9", "exists", {"item": added, "places": [place_json(QUITO)]}, quiet),
        said("speaker", None),
        said("speaker", envoy),
        said("stance", "denied"),
        said("kind", "direct"),
        said("said_at", place_json(LIMA)),
        said("about", []),
        said("content", [span_value(TEXT, span_of('"Lima must wait"'))]),
        said("cue", None),
        said("split", {"id": f"{key}.sh1", "at": span_value(TEXT, span_of("for the accord"))}),
        said("exists", None),
        make(article, "article", article.id, "outlet", "The Weekly", old="The Daily Test"),
        make(article, "article", article.id, "published", "2023-01-05", old="2024-03-05"),
    ]  # fmt: skip


def moves(project: Project):
    """Sequences of corrections (numbers of `possible`), undo, redo and taking back."""
    kinds = len(possible(project))
    return st.lists(
        st.one_of(
            st.integers(0, kinds - 1),
            st.sampled_from(["undo", "redo", "take back", "save"]),
        ),
        max_size=14,
    )

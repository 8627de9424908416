"""Values to test with: a small story with everything in it, made by hand."""

from datetime import date

from mapviewer.atlas import Distance, Relation, derive
from mapviewer.model import (
    Actor,
    Annotations,
    Candidate,
    Event,
    EventType,
    Extractor,
    Locative,
    Modality,
    Participant,
    Place,
    Project,
    Resolution,
    Span,
    Statement,
    StatementKind,
    Timex,
    TimexType,
    Toponym,
    ToponymKind,
    check_annotations,
    make_article,
    with_article,
)

TEXT = (
    "Ministers met in Oslo on Monday.\n"
    'Norwegian envoy Kari Dahl said in Oslo that "Lima must wait" for the accord.\n'
    "Troops may enter Quito. Zubrowka was quiet."
)
OSLO = Place("gn:3143244", "Oslo", "P", "PPLC", "NO", 10.746, 59.913, 12.0, 580000, "Oslo")
LIMA = Place("gn:3936456", "Lima", "P", "PPLC", "PE", -77.028, -12.043, 20.0, 7737002, "Lima Province")
QUITO = Place("gn:3652462", "Quito", "P", "PPLC", "EC", -78.525, -0.23, 15.0, 1763275, "Pichincha")
NORWAY = Place("ne:NOR", "Norway", "A", "PCLI", "NO", 10.0, 62.0, 900.0, 5300000)


def span_of(words: str, nth: int = 0, text: str = TEXT) -> Span:
    """The span of the nth occurrence of `words`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def make_story() -> Project:
    """One article with two towns in statements and events, a country, an unplaced name."""
    article = make_article(
        TEXT, title="Oslo talks", outlet="The Daily Test", published=date(2024, 3, 5), origin="t.txt"
    )
    key = article.key

    def toponym(number: int, words: str, kind: ToponymKind, place: Place | None, nth: int = 0) -> Toponym:
        candidates = (
            (Candidate(place.id, place.name, place.lon, place.lat, 0.9, ("the only one",)),) if place else ()
        )
        resolution = Resolution(place.id if place else None, 0.9 if place else 0.0, candidates)
        return Toponym(f"{key}.t{number}", span_of(words, nth), words, kind, resolution)

    found = Annotations(
        article_id=article.id,
        extractor=Extractor("by hand", "1", (("model", "none"),)),
        published=article.published,
        toponyms=(
            toponym(1, "Oslo", ToponymKind.LITERAL, OSLO),
            toponym(2, "Norwegian", ToponymKind.DEMONYM, NORWAY),
            toponym(3, "Oslo", ToponymKind.LITERAL, OSLO, 1),
            toponym(4, "Lima", ToponymKind.ASSOCIATIVE, LIMA),
            toponym(5, "Quito", ToponymKind.LITERAL, QUITO),
            toponym(6, "Zubrowka", ToponymKind.LITERAL, None),
        ),
        places=(OSLO, NORWAY, LIMA, QUITO),
        actors=(Actor(f"{key}.a1", "Kari Dahl", (span_of("Norwegian envoy Kari Dahl"),), "envoy", "Norway"),),
        timexes=(
            Timex(
                f"{key}.x1",
                span_of("Monday"),
                TimexType.DATE,
                "2024-03-04",
                date(2024, 3, 4),
                date(2024, 3, 4),
            ),
        ),
        statements=(
            Statement(
                f"{key}.s1",
                (span_of('that "Lima must wait" for the accord'),),
                span_of("Norwegian envoy Kari Dahl"),
                f"{key}.a1",
                span_of("said"),
                StatementKind.MIXED,
                said_at=OSLO.id,
                about=(LIMA.id,),
                earliest=date(2024, 3, 4),
                latest=date(2024, 3, 4),
            ),
        ),
        events=(
            Event(
                f"{key}.e1",
                span_of("met"),
                "Ministers meet in Oslo",
                EventType.CONSULT,
                places=(OSLO.id,),
                earliest=date(2024, 3, 4),
                latest=date(2024, 3, 4),
                participants=(Participant(f"{key}.a1", "agent"),),
                evidence=(span_of("Ministers met in Oslo on Monday."),),
            ),
            Event(
                f"{key}.e2",
                span_of("enter"),
                "Troops enter Quito",
                EventType.ASSAULT,
                Modality.HYPOTHETICAL,
                places=(QUITO.id,),
                evidence=(span_of("Troops may enter Quito."),),
            ),
            Event(f"{key}.e3", span_of("accord"), "The accord", EventType.AGREE, statement=f"{key}.s1"),
        ),
        sentences=(
            span_of("Ministers met in Oslo on Monday."),
            span_of('Norwegian envoy Kari Dahl said in Oslo that "Lima must wait" for the accord.'),
            span_of("Troops may enter Quito."),
            span_of("Zubrowka was quiet."),
        ),
    )
    return with_article(Project(), article, check_annotations(article, found))


FRONTIER_TEXT = (
    "Shells fell 30 km north of Quito. Troops met on the Peruvian-Ecuadorian border. Rain hit southern Peru."
)
PERU = Place("ne:PER", "Peru", "A", "PCLI", "PE", -75.0, -10.0, 900.0, 33000000)
ECUADOR = Place("ne:ECU", "Ecuador", "A", "PCLI", "EC", -78.0, -1.0, 350.0, 17000000)
NORTH = Relation("offset", (QUITO.id,), "north", Distance(30, 30, "km")).id
FRONTIER = Relation("border", (PERU.id, ECUADOR.id)).id
SOUTH = Relation("part", (PERU.id,), "south").id


def make_frontier_story() -> Project:
    """One article whose happenings lie at places that phrases make of others: a point, a line and a part."""
    article = make_article(FRONTIER_TEXT, title="On the frontier", published=date(2024, 3, 5))
    key = article.key
    names = (
        ("Quito", ToponymKind.LITERAL, QUITO),
        ("Peruvian", ToponymKind.DEMONYM, PERU),
        ("Ecuadorian", ToponymKind.DEMONYM, ECUADOR),
        ("Peru", ToponymKind.LITERAL, PERU),
    )
    toponyms = tuple(
        Toponym(
            f"{key}.t{number}",
            span_of(words, int(words == "Peru"), FRONTIER_TEXT),
            words,
            kind,
            Resolution(place.id, 0.9, ()),
        )
        for number, (words, kind, place) in enumerate(names, start=1)
    )
    phrases = (
        ("30 km north of Quito", NORTH, (0,)),
        ("Peruvian-Ecuadorian border", FRONTIER, (1, 2)),
        ("southern Peru", SOUTH, (3,)),
    )
    made = [derive(place) for _, place, _ in phrases]
    locatives = tuple(
        Locative(
            f"{key}.l{number}",
            span_of(words, 0, FRONTIER_TEXT),
            words,
            place,
            tuple(toponyms[each].id for each in anchors),
            made[number - 1].reason,
        )
        for number, (words, place, anchors) in enumerate(phrases, start=1)
    )
    sentences = tuple(span_of(each + ".", 0, FRONTIER_TEXT) for each in FRONTIER_TEXT[:-1].split(". "))
    events = tuple(
        Event(
            f"{key}.e{number}",
            span_of(words, 0, FRONTIER_TEXT),
            sentences[number - 1].of(FRONTIER_TEXT)[:-1],
            places=(place,),
            evidence=(sentences[number - 1],),
        )
        for number, (words, place) in enumerate((("fell", NORTH), ("met", FRONTIER), ("hit", SOUTH)), start=1)
    )
    found = Annotations(
        article_id=article.id,
        extractor=Extractor("by hand", "1"),
        published=article.published,
        toponyms=toponyms,
        places=(QUITO, PERU, ECUADOR, *(each.place for each in made)),
        events=events,
        sentences=sentences,
        locatives=locatives,
    )
    return with_article(Project(), article, check_annotations(article, found))

"""Reads a text of a test as far as statements and actors, the rest of the pipeline being the real one."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from mapviewer.atlas import open_gazetteer
from mapviewer.extract.document.parse import parse
from mapviewer.extract.reading import Reading
from mapviewer.extract.statements import find_statements
from mapviewer.extract.timexes import find_timexes
from mapviewer.extract.toponyms import find_toponyms
from mapviewer.model import Actor, Span, Statement
from mapviewer.model.article import make_article

PUBLISHED = date(2024, 8, 27)  # a Tuesday


@dataclass(frozen=True)
class Told:
    """What was found in a text, with a few short ways to ask."""

    text: str
    actors: tuple[Actor, ...]
    statements: tuple[Statement, ...]

    def words(self, span: Span | None) -> str:
        return span.of(self.text) if span else ""

    def content(self, number: int) -> list[str]:
        return [span.of(self.text) for span in self.statements[number].content]

    def speaker(self, number: int) -> str | None:
        return next((each.name for each in self.actors if each.id == self.statements[number].speaker), None)

    def actor(self, name: str) -> Actor:
        return next(each for each in self.actors if each.name == name)

    def said_at(self, number: int) -> str | None:
        return _place_name(self.statements[number].said_at)

    def about(self, number: int) -> list[str | None]:
        return [_place_name(place) for place in self.statements[number].about]


@cache
def tell(text: str) -> Told:
    """Find the statements of `text`, published on a Tuesday in August 2024."""
    article = make_article(text, published=PUBLISHED)
    doc = parse(text)
    gazetteer = open_gazetteer()
    toponyms = find_toponyms(doc, article, gazetteer)
    timexes = find_timexes(doc, article, PUBLISHED)
    reading = Reading(doc, article, PUBLISHED, toponyms, timexes, gazetteer)
    return Told(text, *find_statements(reading))


def _place_name(place: str | None) -> str | None:
    gazetteer = open_gazetteer()
    key = gazetteer.key_of(place) if place else None
    return None if key is None else gazetteer.place(key).name

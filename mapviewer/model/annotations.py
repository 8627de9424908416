"""Everything that was found in one article."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from mapviewer.model.article import Article
from mapviewer.model.events import Event
from mapviewer.model.places import Locative, Place, Toponym
from mapviewer.model.spans import Span
from mapviewer.model.statements import Actor, Statement
from mapviewer.model.times import Timex


@dataclass(frozen=True, slots=True)
class Extractor:
    """What made the annotations: name, version, and the versions and settings that decide the result."""

    name: str
    version: str
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """What people did with one annotation or place.

    Attributes
    ----------
    corrected : tuple of str
        Names of the fields that people set, sorted; ``exists`` when they added it.
    is_accepted : bool
        Somebody looked at it and found it right.
    is_hidden : bool
        Kept, but neither drawn nor exported.
    log : tuple of str
        Ids of the corrections that did so, the oldest first; no part of the value.
    """

    id: str
    corrected: tuple[str, ...] = ()
    is_accepted: bool = False
    is_hidden: bool = False
    log: tuple[str, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Annotations:
    """Everything found in one article, each tuple in reading order.

    Attributes
    ----------
    article_id : str
        `Article.id` of the article.
    published : date or None
        The article's own date, or the one inferred from its text.
    published_inferred : bool
        Whether `published` was inferred.
    places : tuple of Place
        Every place whose id is used anywhere in here, each once.
    sentences : tuple of Span
        The article's sentences.
    warnings : tuple of str
        Plain sentences for the user, such as that the text seems not to be English.
    reviews : tuple of Review
        What people corrected, accepted or hid, sorted by id; the rest is as the machine read it.

    Annotation ids are ``<article key>.<letter><number>``: t toponym, l locative, x timex, a actor, s statement, e event;
    numbers count from 1 in reading order. They are the same for the same text and extractor version.
    """

    article_id: str
    extractor: Extractor
    published: date | None = None
    published_inferred: bool = False
    toponyms: tuple[Toponym, ...] = ()
    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
    timexes: tuple[Timex, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    sentences: tuple[Span, ...] = ()
    warnings: tuple[str, ...] = ()
    locatives: tuple[Locative, ...] = ()
    reviews: tuple[Review, ...] = ()

    def review(self, item_id: str) -> Review:
        """Return what people did with the annotation or place of that id."""
        return next((each for each in self.reviews if each.id == item_id), Review(item_id))

    def spans(self) -> Iterator[Span]:
        """Yield every span of every annotation."""
        for toponym in self.toponyms:
            yield toponym.span
        for locative in self.locatives:
            yield locative.span
        for timex in self.timexes:
            yield timex.span
        for actor in self.actors:
            yield from actor.mentions
        for statement in self.statements:
            yield from statement.content
            yield from (span for span in (statement.source, statement.cue) if span)
        for event in self.events:
            yield event.trigger
            yield from event.evidence
        yield from self.sentences


def make_id(article: Article, letter: str, number: int) -> str:
    """Return the id of the `number`-th annotation of a sort; see `Annotations` for the letters."""
    return f"{article.key}.{letter}{number}"


def check_annotations(article: Article, annotations: Annotations) -> Annotations:
    """Return `annotations` if they fit `article`.

    Raises
    ------
    ValueError
        When a span reaches beyond the text, the surface of a toponym or locative is not the text under its span, a
        statement has no content, or an id of a place, toponym or actor is used that is not among the annotations.
    """
    length = len(article.text)
    for span in annotations.spans():
        if span.end > length:
            raise ValueError(
                f"span [{span.start}, {span.end}) lies outside the article's {length} characters"
            )
    told: tuple[Toponym | Locative, ...] = (*annotations.toponyms, *annotations.locatives)
    for named in told:
        if named.span.of(article.text) != named.surface:
            raise ValueError(f"{named.id}: the text does not say {named.surface!r} there")
    toponyms = {toponym.id for toponym in annotations.toponyms}
    if missing := {each for locative in annotations.locatives for each in locative.anchors} - toponyms:
        raise ValueError(f"toponyms without an entry: {sorted(missing)}")
    if missing := used_places(annotations) - {place.id for place in annotations.places}:
        raise ValueError(f"places without an entry: {sorted(missing)}")
    if missing := used_actors(annotations) - {actor.id for actor in annotations.actors}:
        raise ValueError(f"actors without an entry: {sorted(missing)}")
    if not all(statement.content for statement in annotations.statements):
        raise ValueError("a statement without content")
    return annotations


def used_places(annotations: Annotations) -> set[str]:
    """Return the ids of the places that toponyms, phrases, statements and events are tied to (not mere candidates)."""
    used = {toponym.resolution.place for toponym in annotations.toponyms}
    used |= {toponym.resolution.within for toponym in annotations.toponyms}
    used |= {locative.place for locative in annotations.locatives}
    used |= {statement.said_at for statement in annotations.statements}
    used |= {place for statement in annotations.statements for place in statement.about}
    used |= {place for event in annotations.events for place in event.places}
    return {place for place in used if place is not None}


def used_actors(annotations: Annotations) -> set[str]:
    """Return the ids of the actors that statements and events name."""
    speakers = {statement.speaker for statement in annotations.statements if statement.speaker}
    return speakers | {part.actor for event in annotations.events for part in event.participants}

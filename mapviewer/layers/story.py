"""The project as one walk sees it: every place with what is said of it, in the order of first mention."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from mapviewer.atlas import read_relation
from mapviewer.layers.belonging import what_belongs
from mapviewer.layers.pronouns import begins_with_pronoun, is_pronoun
from mapviewer.layers.sentences import Sentences
from mapviewer.layers.verbatim import sentence_at
from mapviewer.model import (
    Actor,
    Annotations,
    Article,
    Event,
    Modality,
    Place,
    Project,
    Span,
    Statement,
    ToponymKind,
    dates_in_words,
    plain_line,
    plain_words,
    shorten,
    statement_words,
)

SUMMARY_LIMIT = 220
_QUOTES = 5  # sentences of the article that are kept for a place
_AREA_KM = 25
_LONG = frozenset({"border", "coast", "road", "between", "part"})


@dataclass(slots=True)
class PlaceStory:
    """One place while it is being collected, over all articles of the project."""

    place: Place
    kind: str
    number: int = 0
    mentions: int = 0
    score: float = 0.0
    sentence: str = ""
    blemish: tuple[bool, int] = (True, 99)
    events: list[Event] = field(default_factory=list)
    here: list[tuple[str, Statement]] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    n_about: int = 0
    reason: str = ""
    articles: list[str] = field(default_factory=list)
    surfaces: Counter[str] = field(default_factory=Counter)
    sentences: list[str] = field(default_factory=list)
    shares: Counter[str] = field(default_factory=Counter)  # article id -> how much of it is here

    @property
    def happenings(self) -> int:
        """How many events and statements are told of it."""
        return len(self.events) + len(self.here) + self.n_about

    @property
    def weight(self) -> int:
        """How much of the story is here: events and statements there or about it, and mentions."""
        return self.mentions + self.happenings


def read_pairs(project: Project) -> Iterator[tuple[Article, Annotations]]:
    """Yield each article that has been read, with what was found in it."""
    for article in project.articles:
        found = project.annotations_of(article.id)
        if found is not None:
            yield article, found


def kind_of(place: Place) -> str:
    """Say how a place is drawn: country, region (larger than a country), area (an outline, line or disc), or point.

    A place that a phrase makes of others is never a country or region: it is what the article tells of. One that a
    person gave an outline is an area.
    """
    if place.has_own_area:
        return "area"
    relation = read_relation(place.id)
    if relation is not None:
        return "area" if place.radius_km >= _AREA_KM or relation.sort in _LONG else "point"
    if place.is_country:
        return "country"
    if place.feature_class in "LHUTV" and not place.country and place.radius_km > 250:
        return "region"
    if place.feature_class == "A" or place.radius_km >= _AREA_KM:
        return "area"
    return "point"


def collect_stories(project: Project) -> dict[str, PlaceStory]:
    """Return the places of `project` by id, in the order of first mention, numbered."""
    stories: dict[str, PlaceStory] = {}
    for article, found in read_pairs(project):
        places = {place.id: place for place in found.places}
        told = (article, found, Sentences(found))
        for name in _names(found):
            _add_mention(stories, places, name, told)
        _add_happenings(stories, places, article, found)
    number = 0
    for story in stories.values():
        if story.kind in ("point", "area"):
            number += 1
            story.number = number
    return stories


def _story(
    stories: dict[str, PlaceStory], places: dict[str, Place], place_id: str, article: Article
) -> PlaceStory:
    if place_id not in stories:
        stories[place_id] = PlaceStory(places[place_id], kind_of(places[place_id]))
    story = stories[place_id]
    if article.id not in story.articles[-1:]:
        story.articles.append(article.id)
    return story


@dataclass(frozen=True, slots=True)
class _Name:
    """Words that name a place: a toponym, or a phrase with the names in it."""

    span: Span
    place: str | None
    score: float
    reason: str = ""
    surface: str = ""  # of a name that may stand on the map; empty for demonyms and phrases


def _names(found: Annotations) -> list[_Name]:
    """Return all names in reading order; a phrase is as certain as the least certain name in it."""
    scores = {each.id: each.resolution.score for each in found.toponyms}
    names = [
        _Name(
            each.span,
            each.resolution.place,
            each.resolution.score,
            surface="" if each.kind is ToponymKind.DEMONYM else each.surface,
        )
        for each in found.toponyms
    ]
    for each in found.locatives:
        score = min((scores[anchor] for anchor in each.anchors), default=1.0)
        names.append(_Name(each.span, each.place, score, each.reason))
    return sorted(names, key=lambda name: name.span)


def _add_mention(
    stories: dict[str, PlaceStory],
    places: dict[str, Place],
    name: _Name,
    told: tuple[Article, Annotations, Sentences],
) -> None:
    if name.place is None:
        return
    story = _story(stories, places, name.place, told[0])
    story.mentions += 1
    story.shares[told[0].id] += 1
    if name.surface:
        story.surfaces[name.surface] += 1
    _quote(story, name, told[0], told[1])
    story.score = max(story.score, name.score)
    story.reason = story.reason or name.reason
    if story.blemish > (False, 0):
        _keep_sentence(story, name, told)


def _quote(story: PlaceStory, name: _Name, article: Article, found: Annotations) -> None:
    """Keep the first few whole sentences that name a place."""
    if len(story.sentences) < _QUOTES:
        sentence = sentence_at(article, found, name.span)
        if sentence and sentence not in story.sentences:
            story.sentences.append(sentence)


def _keep_sentence(story: PlaceStory, name: _Name, told: tuple[Article, Annotations, Sentences]) -> None:
    """Keep the sentence round a name if it tells more of the place by itself than the one kept before.

    The first wins that does not begin with a pronoun and has fewest events, which the places where they happened tell.
    """
    article, found, sentences = told
    around = sentences.around(name.span)
    if around is None:
        return
    words = plain_words(article, around[0])
    if begins_with_pronoun(words):
        words = _with_speaker(article, found, name.span) or words
    blemish = (begins_with_pronoun(words), around[1])
    if not story.sentence or blemish < story.blemish:
        story.sentence, story.blemish = shorten(words, SUMMARY_LIMIT), blemish


def _with_speaker(article: Article, found: Annotations, span: Span) -> str:
    """Return what a named speaker says around `span`, led by the name; empty when nobody is named."""
    actors = {actor.id: actor for actor in found.actors}
    for statement in found.statements:
        name = speaker_name(article, statement, actors)
        if name and not is_pronoun(name) and any(span.overlaps(each) for each in statement.content):
            return f"{name}: {statement_words(article, statement)}"
    return ""


def _add_happenings(
    stories: dict[str, PlaceStory], places: dict[str, Place], article: Article, found: Annotations
) -> None:
    actors = {actor.id: actor for actor in found.actors}
    statements = {statement.id: statement for statement in found.statements}
    told = what_belongs(
        ((each.places, each) for each in found.events),
        ((each.said_at, each.about, each) for each in found.statements),
    )
    for place_id in dict.fromkeys((*told.events, *told.here, *told.about)):
        story = _story(stories, places, place_id, article)
        for event in told.events.get(place_id, ()):
            inside = statements.get(event.statement or "")
            story.events.append(event)
            story.facts.append(event_fact(event, speaker_name(article, inside, actors) if inside else ""))
        for statement in told.here.get(place_id, ()):
            name = speaker_name(article, statement, actors)
            story.here.append((name, statement))
            words = shorten(statement_words(article, statement), 110)
            story.facts.append(f"{name}: {words}" if name else words)
            story.n_about += place_id in statement.about
        story.n_about += len(told.about.get(place_id, ()))
        for table in (told.events, told.here, told.about):
            story.shares[article.id] += len(table.get(place_id, ()))


def speaker_name(article: Article, statement: Statement, actors: dict[str, Actor]) -> str:
    """Return who is named for the statement: the actor's name, else the source's own words, else nothing."""
    if statement.speaker in actors:
        return plain_line(actors[statement.speaker].name)
    return shorten(statement.source.of(article.text), 80) if statement.source else ""


def event_fact(event: Event, speaker: str = "") -> str:
    """Return the event's line with what keeps it from being a plain fact: its modality, or who says so."""
    line = plain_line(event.summary)
    if event.modality is not Modality.ASSERTED:
        line = f"{line} ({event.modality.value})"
    return f"{line}, {speaker} says" if speaker else line


def place_summary(story: PlaceStory) -> str:
    """Return one line of what happened or was said at the place; else the first sentence that names it."""
    told: list[str] = []
    for fact in story.facts:
        if fact not in told:
            told.append(fact if fact.endswith((".", "!", "?", "…", "”", '"')) else f"{fact}.")
    return shorten(" ".join(told), SUMMARY_LIMIT) if told else story.sentence


def place_dates(story: PlaceStory) -> str:
    """Return the dates of what happened or was said there, oldest first, parted by middle dots."""
    spans = {(each.earliest, each.latest) for each in story.events if each.earliest and each.latest}
    spans |= {(each.earliest, each.latest) for _, each in story.here if each.earliest and each.latest}
    words = [dates_in_words(*span) for span in sorted(spans)]
    return " · ".join(dict.fromkeys(words[-4:]))

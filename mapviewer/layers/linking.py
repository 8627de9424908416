"""What belongs together: one selection in text, list, cards and map."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from mapviewer.layers.belonging import what_belongs
from mapviewer.model import Annotations, Article, Event, Project, Span, Statement, shown_project


@dataclass(frozen=True, slots=True)
class PlaceDetails:
    """Everything the project says of one place.

    Attributes
    ----------
    place, name : str
        The place's id and name.
    said_there, said_about : tuple of (Article, Statement)
        In reading order; a statement said there about there stands only in `said_there`.
    sentences : tuple of (Article, Span)
        The sentences that name the place.
    events : tuple of (Article, Event)
        What happened there.
    reason : str
        Why the place lies where it lies, when a phrase made it of others; else empty.
    radius_km : float
        How far it may be off; see `Place`.
    """

    place: str
    name: str
    said_there: tuple[tuple[Article, Statement], ...] = ()
    said_about: tuple[tuple[Article, Statement], ...] = ()
    sentences: tuple[tuple[Article, Span], ...] = ()
    events: tuple[tuple[Article, Event], ...] = ()
    reason: str = ""
    radius_km: float = 0.0


@dataclass(frozen=True, slots=True)
class Links:
    """The index behind one selection; made once for a project, asked at every click.

    Attributes
    ----------
    lit_with : dict of str to frozenset of str
        For the id of a place, event or statement, the ids that light up with it, its own included: a place with the
        events there and the statements said there or about it, an event or statement with its places.
    details : dict of str to PlaceDetails
        By place id.
    """

    lit_with: dict[str, frozenset[str]] = field(default_factory=dict)
    details: dict[str, PlaceDetails] = field(default_factory=dict)

    def lit(self, ids: Iterable[str]) -> frozenset[str]:
        """Return all ids that light up when `ids` are selected; unknown ids light up nothing but themselves."""
        return frozenset().union(*(self.lit_with.get(each, {each}) for each in ids))


def make_links(project: Project) -> Links:
    """Index `project`; linear in the number of annotations."""
    project = shown_project(project)
    lit: dict[str, set[str]] = {}
    details: dict[str, PlaceDetails] = {}
    pairs = [
        (article, found)
        for article in project.articles
        if (found := project.annotations_of(article.id)) is not None
    ]
    for _, found in pairs:
        for owner, places in _tied(found):
            lit.setdefault(owner, {owner}).update(places)
            for place in places:
                lit.setdefault(place, {place}).add(owner)
        for entry in found.places:
            lit.setdefault(entry.id, {entry.id})
    reasons = {each.place: each.reason for _, found in pairs for each in found.locatives}
    for entry in {place.id: place for _, found in pairs for place in found.places}.values():
        details[entry.id] = PlaceDetails(
            entry.id, entry.name, reason=reasons.get(entry.id, ""), radius_km=entry.radius_km
        )
    _fill_details(details, pairs)
    return Links({key: frozenset(ids) for key, ids in lit.items()}, details)


def _tied(found: Annotations) -> list[tuple[str, list[str]]]:
    events = [(event.id, list(event.places)) for event in found.events]
    statements = [
        (each.id, [place for place in (each.said_at, *each.about) if place]) for each in found.statements
    ]
    return events + statements


def _fill_details(details: dict[str, PlaceDetails], pairs: list[tuple[Article, Annotations]]) -> None:
    told = what_belongs(
        ((each.places, (article, each)) for article, found in pairs for each in found.events),
        (
            (each.said_at, each.about, (article, each))
            for article, found in pairs
            for each in found.statements
        ),
    )
    sentences: dict[str, list[tuple[Article, Span]]] = {}
    for article, found in pairs:
        for place_id, spans in _naming_sentences(found).items():
            sentences.setdefault(place_id, []).extend((article, span) for span in spans)
    for place_id, old in details.items():
        details[place_id] = replace(
            old,
            said_there=tuple(told.here.get(place_id, ())),
            said_about=tuple(told.about.get(place_id, ())),
            sentences=tuple(sentences.get(place_id, ())),
            events=tuple(told.events.get(place_id, ())),
        )


def _naming_sentences(found: Annotations) -> dict[str, list[Span]]:
    """Return the sentences that name each place, each once; one walk over sentences and names side by side."""
    naming: dict[str, list[Span]] = {}
    sentences = iter(found.sentences)
    sentence = next(sentences, None)
    names = [(each.span, each.resolution.place) for each in found.toponyms]
    names += [(each.span, each.place) for each in found.locatives]
    for span, place in sorted(names, key=lambda each: each[0]):
        while sentence is not None and sentence.end <= span.start:
            sentence = next(sentences, None)
        if sentence is None:
            break
        if place and sentence.overlaps(span):
            spans = naming.setdefault(place, [])
            if not spans or spans[-1] != sentence:
                spans.append(sentence)
    return naming


def place_details(project: Project, place_id: str) -> PlaceDetails:
    """Return what `project` says of a place; empty details when it knows none of that id."""
    return make_links(project).details.get(place_id, PlaceDetails(place_id, ""))


def linked_ids(project: Project, ids: Iterable[str]) -> frozenset[str]:
    """Return all ids that light up when `ids` are selected; `Links.lit` for a single question."""
    return make_links(project).lit(ids)

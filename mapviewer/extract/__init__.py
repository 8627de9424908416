"""Article text -> annotations: places, times, who said what, what happened.

`annotate` reads one article, `annotate_many` a corpus, in order and with several processes when asked. spaCy's model
marks words and syntax; the gazetteer overrules it on names; rules and small trained weights, all in data files beside
the code, do the rest. The same text gives the same annotations with the same ids.

This is the only room with spaCy, which is loaded at the first call or by `warm_up`. It opens no connection, reads no
file of the user's, and draws nothing.
"""

from collections.abc import Callable, Iterable, Iterator

from mapviewer.model import Annotations, Article

__all__ = ["annotate", "annotate_many", "warm_up"]


def annotate(
    article: Article,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Annotations:
    """Return everything that is found in `article`; see `mapviewer.extract.pipeline.annotate`."""
    from mapviewer.extract import pipeline

    return pipeline.annotate(article, progress, cancelled)


def annotate_many(articles: Iterable[Article], workers: int = 1) -> Iterator[Annotations]:
    """Yield the annotations of each article in the same order; see `mapviewer.extract.pipeline.annotate_many`."""
    from mapviewer.extract import pipeline

    return pipeline.annotate_many(articles, workers)


def warm_up() -> None:
    """Load the model and the gazetteer, so that the first article need not wait."""
    from mapviewer.extract import pipeline

    pipeline.warm_up()

"""Reading with several processes."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context

from mapviewer.extract import annotate, warm_up
from mapviewer.model import Annotations, Article

FEW = 8  # articles that are read sooner than a new process has loaded its model
AHEAD = 3  # articles that each new process may have waiting, so that it never idles
KEPT = 16  # articles, per process, that may be done before the one whose turn it is


def annotate_in_processes(articles: Iterable[Article], workers: int) -> Iterator[Annotations]:
    """Yield the annotations of each article in the same order, made by this process and `workers` - 1 new ones.

    This process reads alone until the new ones have loaded their models, and goes on reading beside them.
    They are spawned, not forked: a program with windows and threads must not be forked.
    """
    rest = iter(articles)
    first = list(islice(rest, FEW))
    if len(first) < FEW:
        yield from map(annotate, first)
        return
    with ProcessPoolExecutor(workers - 1, get_context("spawn")) as pool:
        yield from share(chain(first, rest), pool, workers)


def share(articles: Iterable[Article], pool: Executor, workers: int) -> Iterator[Annotations]:
    """Yield the annotations of each article in order; `pool` has `workers` - 1 processes, which get some once they are warm."""
    loaded = [pool.submit(warm_up) for _ in range(workers - 1)]
    waiting: deque[Future[Annotations]] = deque()
    try:
        for article in articles:
            given = sum(not future.done() for future in waiting)
            if given < AHEAD * sum(future.done() for future in loaded):
                waiting.append(pool.submit(annotate, article))
            else:
                waiting.append(_done(annotate(article)))
            while waiting and (waiting[0].done() or len(waiting) > KEPT * workers):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def _done(found: Annotations) -> Future[Annotations]:
    future: Future[Annotations] = Future()
    future.set_result(found)
    return future

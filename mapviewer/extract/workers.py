"""Reading with several processes."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context

from mapviewer.extract import annotate, warm_up
from mapviewer.model import Annotations, Article

AHEAD = 8  # articles that each process may have waiting


def annotate_in_processes(articles: Iterable[Article], workers: int) -> Iterator[Annotations]:
    """Yield the annotations of each article in the same order, made by `workers` new processes.

    Processes are spawned, not forked: a program with windows and threads must not be forked.
    """
    waiting: deque[Future[Annotations]] = deque()
    rest = iter(articles)
    first = list(islice(rest, workers))
    if not first:
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(min(workers, len(first)), context, initializer=warm_up) as pool:
        try:
            for article in chain(first, rest):
                waiting.append(pool.submit(annotate, article))
                if len(waiting) > AHEAD * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

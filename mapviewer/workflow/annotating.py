"""``mapviewer annotate``: files in, JSON out, line by line."""

import contextlib
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from mapviewer.errors import ExportError, MapviewerError, system_reason
from mapviewer.model import (
    Annotations,
    Article,
    active_corrections,
    as_correction_json,
    as_json,
    json_text,
    plain_line,
    unapplied,
)
from mapviewer.workflow.opening import MayFetch, open_files
from mapviewer.workflow.reading import read_each

Warn = Callable[[str], None]


@dataclass(slots=True)
class _Outcome:
    """Whether every file and row could be read, and how many articles were done."""

    is_fine: bool = True
    done: int = 0
    warn: Warn = field(default=print)
    may_fetch: MayFetch = field(default=lambda _host: False)

    def blame(self, sentence: str) -> None:
        self.is_fine = False
        self.warn(sentence)


def annotate_files(
    paths: Sequence[Path | str],
    published: date | None,
    out: Path | None,
    workers: int,
    warn: Warn,
    may_fetch: MayFetch = lambda _host: False,
) -> bool:
    """Write the annotations of articles, projects and corpora as JSON to `out`, or to standard output.

    A single article is one object; a corpus, and what stands beside other files, a line each in the order given. A bad
    file or row is reported and the others are still done.

    Parameters
    ----------
    workers : int
        Processes that share a corpus.
    warn : callable
        Told one sentence for each file, row or text that is not as it should be.
    may_fetch : callable
        Told the host before a page is fetched; False forbids it.

    Returns
    -------
    bool
        Whether everything could be read.

    Raises
    ------
    ExportError
        When `out` can't be written; what stood there before still does.
    """
    outcome = _Outcome(warn=warn, may_fetch=may_fetch)
    lines = _lines(paths, published, workers, outcome)
    if out is None:
        for line in lines:
            sys.stdout.write(line)
            sys.stdout.flush()
    else:
        _write_lines(lines, out)
    return outcome.is_fine


def _write_lines(lines: Iterator[str], out: Path) -> None:
    try:
        with tempfile.TemporaryDirectory(prefix=".mapviewer-", dir=out.parent) as folder:
            fresh = Path(folder) / "annotations"
            with fresh.open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(lines)
            fresh.replace(out)
    except OSError as error:
        raise ExportError(
            f"{plain_line(out.name)} can't be written: {system_reason(error)}.", "Choose another folder."
        ) from error


def _lines(
    paths: Sequence[Path | str], published: date | None, workers: int, outcome: _Outcome
) -> Iterator[str]:
    progress = _progress_on(sys.stderr)
    for each in paths:
        path = Path(each)
        try:
            if path.suffix.lower() in (".jsonl", ".ndjson"):
                made = _corpus_lines(path, published, workers, outcome)
            else:
                made = _file_lines(each, published, outcome)
            for line in made:
                outcome.done += 1
                progress(outcome.done)
                yield line
        except ExportError:
            raise
        except MapviewerError as error:
            outcome.blame(str(error))
    progress(None)


def _file_lines(path: Path | str, published: date | None, outcome: _Outcome) -> Iterator[str]:
    project, errors = open_files([path], published=published, may_fetch=outcome.may_fetch)
    for error in errors:
        outcome.blame(str(error))
    for article, read in read_each(project):
        found = read.annotations_of(article.id)
        assert found is not None
        yield _line(article, found, outcome)


def _corpus_lines(path: Path, published: date | None, workers: int, outcome: _Outcome) -> Iterator[str]:
    from mapviewer import extract, store

    waiting: deque[store.CorpusRow] = deque()

    def articles() -> Iterator[Article]:
        for row in store.read_corpus(path, published):
            if isinstance(row, store.BadRow):
                outcome.blame(f"{plain_line(path.name)}, line {row.line}: {row.why}.")
                continue
            if row.warning:
                outcome.warn(row.warning)
            waiting.append(row)
            yield row.article

    for found in extract.annotate_many(articles(), workers=workers):
        row = waiting.popleft()
        yield _line(row.article, found, outcome, raw_id=row.raw_id)


def _line(article: Article, found: Annotations, outcome: _Outcome, raw_id: object = None) -> str:
    name = article.origin or article.id
    name = name if raw_id is None else f"{name}, row {raw_id}"
    for warning in found.warnings:
        outcome.warn(f"{plain_line(name)}: {warning}")
    value: dict[str, Any] = as_json(article, found)
    if raw_id is not None:
        value["id"] = raw_id
    return json_text(value) + "\n"


def _progress_on(stream: TextIO) -> Callable[[int | None], None]:
    """Return a counter that shows on a terminal and is silent elsewhere."""
    is_terminal = False
    with contextlib.suppress(AttributeError, ValueError):
        is_terminal = stream.isatty() and not sys.stdout.isatty()

    def show(done: int | None) -> None:
        if is_terminal:
            stream.write("\r\033[K" if done is None else f"\r{done} articles read ")
            stream.flush()

    return show


def corrections_text(paths: Sequence[Path | str]) -> str:
    """Return the corrections in projects as a JSON list, the oldest first; those that find nothing to correct say so.

    Raises
    ------
    MapviewerError
        When one of the files can't be opened.
    """
    told: list[dict[str, Any]] = []
    for path in paths:
        project, errors = open_files([path])
        if errors:
            raise errors[0]
        active = {each.id for each in active_corrections(project.corrections)}
        lost = {each.id for each in unapplied(project)}
        told += [
            as_correction_json(each) | {"is_active": each.id in active, "is_applied": each.id not in lost}
            for each in project.corrections
        ]
    return json_text(told, indent=1) + "\n"

"""A file, archive or folder becomes articles, whatever form they have."""

import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from mapviewer.errors import ArticleError, MapviewerError, system_reason
from mapviewer.model import Article, plain_line
from mapviewer.store.files import check_no_device
from mapviewer.store.incoming.archive import is_hidden
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.readers import HINT, LARGEST_PAGE, Found, Reader, is_known, reader_of

DEEPEST = 4
MOST_FILES = 10_000
LARGEST_TOGETHER = 500_000_000
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Harvest:
    """What one file, archive or folder gave: its articles in order, and why others could not be read."""

    articles: tuple[Article, ...] = ()
    errors: tuple[MapviewerError, ...] = ()


def read_article(path: Path | str, published: date | None = None) -> Article:
    """Read one article from a file in any form of `READERS`.

    The text of a plain file is the input, unchanged to the character; of a Markdown file it is what follows the front
    matter; of others what a reader finds in them.

    Parameters
    ----------
    published : date or None
        Overrides what the file says.

    Raises
    ------
    ArticleError
        When the file is missing, unreadable, empty, without words, too large or damaged, or holds several articles.
    """
    harvest = read_articles(path, published)
    if not harvest.articles:
        raise harvest.errors[0]
    if len(harvest.articles) > 1:
        count = len(harvest.articles)
        raise ArticleError(f"{plain_line(Path(path).name)} holds {count} articles.", "Open it in a project.")
    return harvest.articles[0]


def read_articles(path: Path | str, published: date | None = None) -> Harvest:
    """Read all articles in a file; what can't be read of an archive is told, and the rest is read all the same.

    Raises
    ------
    ArticleError
        When the file itself can't be read.
    """
    path = Path(path)
    source = Incoming(_read(path), path.name, beside=lambda name: _beside(path.parent, name))
    return read_incoming(source, published)


def read_incoming(source: Incoming, published: date | None = None) -> Harvest:
    """Read all articles in bytes that came in; see `read_articles`."""
    articles: dict[str, Article] = {}
    errors: list[MapviewerError] = []
    for found in _unpack(source, [LARGEST_TOGETHER], 0):
        if isinstance(found, Article):
            kept = found if published is None else replace(found, published=published)
            articles.setdefault(found.id, kept)
        else:
            errors.append(found)
    if not articles:
        raise errors[0] if errors else source.broken("holds no article", HINT)
    return Harvest(tuple(articles.values()), tuple(errors))


def _unpack(source: Incoming, left: list[int], depth: int) -> Iterator[Article | MapviewerError]:
    """Yield the articles in `source` and in what lies in it, and errors for what can't be read."""
    left[0] -= len(source.raw)
    try:
        if depth > DEEPEST or left[0] < 0:
            raise source.broken(
                "holds archives in archives without end", "Unpack it yourself if you trust it."
            )
        for found in _sheltered(reader_of(source.name, source.raw), source):
            if not isinstance(found, Incoming):
                yield found
            elif is_known(found.name) or not _is_ending(found.name):
                yield from _unpack(found, left, depth + 1)
    except MapviewerError as error:
        yield error


def _is_ending(name: str) -> bool:
    """Tell whether a name has an ending, which for a part in an archive means it is of a form that is not read."""
    return re.search(r"\.\w{1,6}$", name) is not None


def _sheltered(reader: Reader, source: Incoming) -> Iterator[Found]:
    """Read; whatever a library raises over a broken file is said as such, and kept in the log."""
    if len(source.raw) > reader.largest:
        raise _too_large(source.name, len(source.raw), reader)
    if not source.raw:
        raise source.broken("is empty", "Choose a file with the article's text.")
    try:
        yield from reader.read(source)
    except MapviewerError:
        raise
    except (Exception, RecursionError) as error:
        _LOG.info("%s: %r", source.name, error, exc_info=True)
        raise source.broken(f"is damaged, or no {reader.title}", "Fetch or save it again.") from error


def _too_large(name: str, size: int, reader: Reader) -> ArticleError:
    most = f"{reader.largest / 1e6:.0f} MB"
    return ArticleError(
        f"{plain_line(name)} has {size / 1e6:.0f} MB, more than the {most} of the longest article.",
        "Split it, or give many articles as a .jsonl corpus.",
    )


def _read(path: Path) -> bytes:
    name = plain_line(path.name) or str(path)
    try:
        if path.is_dir():
            raise ArticleError(f"{name} is a folder.", "Open the folder as a whole, or choose a file in it.")
        check_no_device(path)
        size = path.stat().st_size
        with path.open("rb") as file:
            reader = reader_of(path.name, file.read(4096))
            if size > reader.largest:
                raise _too_large(name, size, reader)
            file.seek(0)
            return file.read(reader.largest + 1)
    except FileNotFoundError as error:
        raise ArticleError(f"{name} does not exist.", "Check the name and the folder.") from error
    except (OSError, ValueError) as error:
        raise ArticleError(
            f"{name} can't be read: {system_reason(error)}.", "Check that you may read it."
        ) from error


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files in a folder and those below it that have an ending of `READERS`, in the order of their names.

    Hidden ones and links are passed over.

    Raises
    ------
    ArticleError
        When there are more than 10,000.
    """
    found = 0
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if not is_hidden(each))
        for name in sorted(names):
            path = Path(root, name)
            if not is_hidden(name) and is_known(name) and not path.is_symlink():
                found += 1
                if found > MOST_FILES:
                    raise ArticleError(
                        f"{plain_line(folder.name)} holds more than {MOST_FILES} files.",
                        "Choose a part of it.",
                    )
                yield path


def _beside(folder: Path, name: str) -> bytes | None:
    """Return a file that a catalogue in `folder` points at, None when it lies outside or can't be read."""
    try:
        path = (folder / name).resolve()
        if path.is_relative_to(folder.resolve()) and path.is_file() and path.stat().st_size <= LARGEST_PAGE:
            return path.read_bytes()
    except (OSError, ValueError):
        pass
    return None

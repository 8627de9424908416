"""Back to the source: its original bytes, and what changed in it since it was read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapviewer.errors import ArticleError, MapviewerError
from mapviewer.model import Article, Project, plain_line, shorten, statement_words
from mapviewer.model.rereading import Edit, text_edits, touched_ids
from mapviewer.workflow.cache import cache_folder

_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Rereading:
    """A source read again.

    Attributes
    ----------
    old, new : Article
        As it was, and as it is now.
    edits : tuple of Edit
        What changed, in the order of the old text.
    lines : tuple of str
        The same in words, and a line for each statement and event that rests on changed words.
    """

    old: Article
    new: Article
    edits: tuple[Edit, ...]
    lines: tuple[str, ...]


def original_file(article: Article, folder: Path | None = None) -> Path:
    """Put the bytes that the article was read from into a file of their own, and return its path.

    The name is the original's, made harmless: no folder, an ending that mapviewer reads.

    Parameters
    ----------
    folder : Path or None
        Where to put it; None takes a folder of the cache.

    Raises
    ------
    ArticleError
        When they are not kept.
    """
    from mapviewer import store

    original = article.original
    content = original.content if original is not None else article.text.encode("utf-8", "surrogatepass")
    if not content:
        raise ArticleError("The original file was not kept.", "Open the article's file again.")
    named = original.name if original is not None else article.origin
    name = _UNSAFE.sub("-", plain_line(named).replace("\\", "/").rpartition("/")[2]).strip(".-")[-80:]
    name = name if name and store.is_known(name) else f"{name or 'source'}.txt"
    base = folder or cache_folder()
    if base is None:
        raise ArticleError(
            "There is no folder for the file: the cache is turned off.", "Save it under a name."
        )
    path = base / "sources" / article.sha256[:16] / name if folder is None else folder / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArticleError(f"{name} can't be written.", "Check the cache's folder.") from error
    store.write_bytes(path, content)
    return path


def reread(project: Project, article_id: str, new: Article) -> Rereading:
    """Compare an article of the project with the same source read again."""
    old, found = project.article(article_id), project.annotations_of(article_id)
    edits = text_edits(old.text, new.text)
    lines = [
        f"− {shorten(each.old, 200) or '(nothing)'}\n+ {shorten(each.new, 200) or '(nothing)'}"
        for each in edits
    ]
    if found is not None:
        statements = {each.id: each for each in found.statements}
        events = {each.id: each for each in found.events}
        for key in touched_ids(found, edits):
            if key in statements:
                words = f"Statement: {shorten(statement_words(old, statements[key]), 120)}"
            else:
                words = f"Event: {shorten(events[key].summary, 120)}"
            lines.append(f"Touched. {words}")
    return Rereading(old, new, edits, tuple(lines))


def compare_sources(
    old: str | Path, new: str | Path, tell: Callable[[str], Any], may_fetch: Callable[[str], bool]
) -> bool:
    """Tell what changed from one file, project or link to another, and which statements that touches.

    Returns
    -------
    bool
        Whether anything changed.

    Raises
    ------
    MapviewerError
        When one of them can't be opened, or the second holds several articles of which none has the first's address, title
        or name.
    """
    from mapviewer.workflow.opening import open_files, read_project

    project = read_project([old], may_fetch=may_fetch)
    fresh, errors = open_files([new], may_fetch=may_fetch)
    if not fresh.articles:
        raise errors[0]
    is_changed = False
    for article in project.articles:
        other = counterpart(article, fresh)
        if other is None:
            raise MapviewerError(
                f"“{shorten(article.title, 60)}” has no counterpart.", "Give the same source again."
            )
        found = reread(project, article.id, other)
        tell(f"{plain_line(article.title)}: {len(found.edits)} changes")
        for line in found.lines:
            tell(line)
        is_changed = is_changed or bool(found.edits)
    return is_changed


def counterpart(article: Article, fresh: Project) -> Article | None:
    """Return the article of `fresh` that is the same source: by its address, else its title, else the only one."""
    same = [each for each in fresh.articles if article.url and each.url == article.url]
    same = same or [each for each in fresh.articles if each.title == article.title]
    return same[0] if same else fresh.articles[0] if len(fresh.articles) == 1 else None

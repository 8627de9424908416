"""From files, folders and links to projects."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from mapviewer.errors import ArticleError, MapviewerError, ProjectError
from mapviewer.model import Article, Project, check_annotations, from_json, joined, plain_line, with_article
from mapviewer.workflow.reading import Progress, read_unread

MayFetch = Callable[[str], bool]
PICTURES = frozenset({".png", ".svg", ".pdf"})


def story_in_picture(path: Path | str) -> Project:
    """Return the project that an exported PNG, SVG or PDF carries in its metadata.

    Raises
    ------
    ProjectError
        When the picture carries none.
    """
    from mapviewer import store

    path = Path(path)
    hint = "Only pictures that mapviewer exported can be opened."
    try:
        value = json.loads(store.read_carried(path.read_bytes()) or "")
        project = Project()
        for each in value if isinstance(value, list) else [value]:
            article, found = from_json(each)
            project = with_article(project, article, check_annotations(article, found))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ProjectError(f"{plain_line(path.name)} carries no story.", hint) from error
    return project


def article_from_markup(markup: str, origin: str = "pasted text") -> Article:
    """Make an article of pasted rich text; see `mapviewer.store.article_from_markup`."""
    from mapviewer import store

    return store.article_from_markup(markup, origin)


def is_address(text: str) -> bool:
    """Tell whether a text is a link to a page, and nothing else."""
    from mapviewer import store

    return store.is_address(text)


def host_of(url: str) -> str:
    """Return the name of the machine that a link leads to."""
    from mapviewer import store

    return store.host_of(url)


def open_files(
    paths: Iterable[Path | str],
    project: Project | None = None,
    published: date | None = None,
    may_fetch: MayFetch = lambda _host: False,
) -> tuple[Project, tuple[MapviewerError, ...]]:
    """Add files to a project: articles that are not read yet, projects and exported pictures with what is in them.

    A folder stands for all the files in it.

    Parameters
    ----------
    paths : iterable of paths
        Links to pages too, as text.
    may_fetch : callable
        Told the host before a page is fetched; False forbids it.

    Returns
    -------
    project : Project
        With every file that could be opened.
    errors : tuple of MapviewerError
        One for each file, or part of an archive or folder, that could not; the others are opened all the same.
    """
    from mapviewer import store

    project = project or Project()
    errors: list[MapviewerError] = []
    for each in paths:
        path = Path(each)
        try:
            if isinstance(each, str) and store.is_address(each):
                project = _fetched(project, each, published, may_fetch)
            elif store.is_project(path):
                project = _joined(project, store.open_project(path), published)
            elif _is_story(path):
                project = _joined(project, story_in_picture(path), published)
            elif path.is_dir():
                project, inner = open_files(_files_in(path), project, published)
                errors += inner
            else:
                harvest = store.read_articles(path, published)
                errors += harvest.errors
                for article in harvest.articles:
                    project = with_article(project, article)
        except MapviewerError as error:
            errors.append(error)
    return project, tuple(errors)


def _fetched(project: Project, url: str, published: date | None, may_fetch: MayFetch) -> Project:
    from mapviewer import store
    from mapviewer.store.fetching import fetch_page

    host = store.host_of(url)
    if not may_fetch(host):
        hint = "Say --fetch to allow it, or save the page in a browser and open the file."
        raise ArticleError(f"Fetching a page from {host} was not allowed.", hint)
    for article in store.read_incoming(fetch_page(url), published).articles:
        project = with_article(project, article)
    return project


def _is_story(path: Path) -> bool:
    """Tell whether a file is a picture that should carry a story; a PDF may as well be an article."""
    if path.suffix.lower() not in PICTURES or not path.is_file():
        return False
    if path.suffix.lower() != ".pdf":
        return True
    from mapviewer import store

    try:
        return bool(store.read_carried(path.read_bytes()))
    except (OSError, ValueError):
        return False


def _files_in(folder: Path) -> list[Path]:
    """Return what can be opened in a folder.

    Raises
    ------
    ArticleError
        When there is nothing, or too much.
    """
    from mapviewer import store

    found = list(store.files_in(folder))
    if not found:
        raise ArticleError(
            f"{plain_line(folder.name)} holds no file that mapviewer reads.", "Choose another folder."
        )
    return found


def _joined(project: Project, other: Project, published: date | None) -> Project:
    if not project.articles and published is None:
        return other
    redated = (
        ()
        if published is None
        else (replace(each, published=published) for each in other.articles if each.published != published)
    )
    return joined(project, other, redated)


def read_project(
    paths: Sequence[Path | str],
    published: date | None = None,
    progress: Progress | None = None,
    warn: Callable[[str], object] = lambda _sentence: None,
    may_fetch: MayFetch = lambda _host: False,
) -> Project:
    """Open files and annotate what is not read yet: the whole way of the command line.

    Parameters
    ----------
    warn : callable
        Told a sentence for each part of an archive or folder that could not be read.

    Raises
    ------
    MapviewerError
        The first file's of which nothing could be opened.
    """
    project = Project()
    for path in paths:
        opened, errors = open_files([path], project, published, may_fetch)
        if errors and opened == project:
            raise errors[0]
        for error in errors:
            warn(str(error))
        project = opened
    return read_unread(project, progress=progress)

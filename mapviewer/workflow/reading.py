"""From files to projects."""

import contextlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mapviewer.errors import ArticleError, MapviewerError, ProjectError
from mapviewer.layers import Layers
from mapviewer.model import (
    Annotations,
    Article,
    Project,
    as_json,
    check_annotations,
    from_json,
    joined,
    json_text,
    plain_line,
    with_article,
)
from mapviewer.workflow.cache import code_digest, digest_of, keep, recall

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
BRIEFING = "ankara-talks.md"
PICTURES = frozenset({".png", ".svg", ".pdf"})


def read_article(path: Path | str, published: date | None = None) -> Article:
    """Read a text or Markdown file; see `mapviewer.store.read_article`."""
    from mapviewer import store

    return store.read_article(path, published)


def article_from_text(text: str, origin: str = "pasted text") -> Article:
    """Make an article of pasted words; see `mapviewer.store.article_from_text`."""
    from mapviewer import store

    return store.article_from_text(text, origin)


def parse_date(text: str) -> date | None:
    """Return the day that a person wrote, None for nothing; see `mapviewer.store.parse_date`."""
    from mapviewer import store

    return store.parse_date(text)


def bundled_briefing() -> Path:
    """Return the briefing that the app opens the first time."""
    from mapviewer import atlas

    return atlas.seeds_path() / BRIEFING


def credits_text() -> str:
    """Return the credits of the map data, for the About box."""
    from mapviewer import atlas

    return "\n".join(atlas.credits())


def warm_up() -> None:
    """Load the language model and the gazetteer, so that the first article need not wait for them."""
    from mapviewer import extract

    extract.warm_up()


def annotate(
    article: Article, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Annotations:
    """Return everything that is found in `article`, from the cache when the same text was read before.

    Parameters
    ----------
    article : Article
        Its date of publication counts: another date gives other times.
    progress : callable, optional
        Told the share that is done, 0 to 1.
    cancelled : callable, optional
        Asked now and then; True stops the work.

    Raises
    ------
    CancelledError
        When `cancelled` said so.
    GeodataError
        When a file of geodata is missing or damaged.
    """
    found = remembered(article)
    if found is None:
        from mapviewer import extract

        found = extract.annotate(article, progress, cancelled)
        keep("annotations", _annotations_key(article), json_text(as_json(article, found)))
    if progress is not None:
        progress(1.0)
    return found


def remembered(article: Article) -> Annotations | None:
    """Return what the cache holds for `article`, None when it has to be read."""
    return _recalled(article, _annotations_key(article))


def _annotations_key(article: Article) -> str:
    from mapviewer import atlas

    day = article.published.isoformat() if article.published else ""
    about = (article.sha256, article.title, article.outlet, day, article.is_markdown)
    return digest_of(*about, code_digest("extract", "model", "atlas"), atlas.data_version())


def _recalled(article: Article, key: str) -> Annotations | None:
    text = recall("annotations", key)
    if text is None:
        return None
    with contextlib.suppress(ValueError, KeyError, TypeError):
        _, found = from_json(json.loads(text))
        return check_annotations(article, replace(found, article_id=article.id))
    return None


def make_layers(project: Project, as_of: date | None = None) -> Layers:
    """Return the frames that list, map and figure share; see `mapviewer.layers.make_layers`."""
    from mapviewer import layers

    return layers.make_layers(project, as_of)


def open_project(path: Path | str) -> Project:
    """Read a project file; see `mapviewer.store.open_project`."""
    from mapviewer import store

    return store.open_project(path)


def save_project(project: Project, path: Path | str, settings: Mapping[str, Any] | None = None) -> None:
    """Write a project file, with its corrections; see `mapviewer.store.save_project`."""
    from mapviewer.workflow import keeping

    keeping.save_project(project, path, settings)


def story_in_picture(path: Path | str) -> Project:
    """Return the project that an exported PNG, SVG or PDF carries in its metadata.

    Raises
    ------
    ProjectError
        When the picture carries none.
    """
    from mapviewer.maps import figure

    path = Path(path)
    hint = "Only pictures that mapviewer exported can be opened."
    try:
        value = json.loads(figure.read_metadata(path.read_bytes()) or "")
        project = Project()
        for each in value if isinstance(value, list) else [value]:
            article, found = from_json(each)
            project = with_article(project, article, check_annotations(article, found))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ProjectError(f"{plain_line(path.name)} carries no story.", hint) from error
    return project


def open_files(
    paths: Iterable[Path | str], project: Project | None = None, published: date | None = None
) -> tuple[Project, tuple[MapviewerError, ...]]:
    """Add files to a project: articles that are not read yet, projects and exported pictures with what is in them.

    A folder stands for all the files in it.

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
    for path in map(Path, paths):
        try:
            if store.is_project(path):
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


def _is_story(path: Path) -> bool:
    """Tell whether a file is a picture that should carry a story; a PDF may as well be an article."""
    if path.suffix.lower() not in PICTURES or not path.is_file():
        return False
    if path.suffix.lower() != ".pdf":
        return True
    from mapviewer.maps import figure

    try:
        return bool(figure.read_metadata(path.read_bytes()))
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
        opened, errors = open_files([path], project, published)
        if errors and opened == project:
            raise errors[0]
        for error in errors:
            warn(str(error))
        project = opened
    for article in project.articles:
        if project.annotations_of(article.id) is None:
            project = with_article(project, article, annotate(article, progress))
    return project

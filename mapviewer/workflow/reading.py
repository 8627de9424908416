"""From files to projects."""

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from mapviewer.layers import Layers
from mapviewer.model import (
    Annotations,
    Article,
    Project,
    as_json,
    check_annotations,
    from_json,
    json_text,
    latest_day,
    with_article,
)
from mapviewer.workflow.cache import code_digest, digest_of, keep, recall

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
Read = Callable[[Article, Progress | None, Cancelled | None], Annotations]
BRIEFING = "ankara-talks.md"


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


def read_each(
    project: Project,
    read: Read = annotate,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Iterator[tuple[Article, Project]]:
    """Yield each article of a project with the project in which it is read; what is read already is not read again.

    Parameters
    ----------
    read : callable
        What reads one: `annotate`, or `annotate_apart`.
    progress : callable, optional
        Told the share of all that is to be read that is done, 0 to 1.
    """
    count = sum(project.annotations_of(each.id) is None for each in project.articles)
    done = 0
    for article in project.articles:
        if project.annotations_of(article.id) is None:
            told = partial(_tell_part, progress, done, count) if progress else None
            project = with_article(project, article, read(article, told, cancelled))
            done += 1
        yield article, project


def read_unread(
    project: Project,
    read: Read = annotate,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Project:
    """Return `project` with every article read that was not; see `read_each`."""
    read_all = project
    for _, fresh in read_each(project, read, progress, cancelled):
        read_all = fresh
    return read_all


def _tell_part(progress: Progress, done: int, count: int, part: float) -> None:
    progress((done + part) / count)


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


def make_layers(project: Project, as_of: date | None = None, viewpoint: str = "de_facto") -> Layers:
    """Return the frames that list, map and figure share; see `mapviewer.layers.make_layers`."""
    from mapviewer import layers

    return layers.make_layers(project, as_of, viewpoint)


def stand_layers(layers: Layers, project: Project, as_of: date | None, viewpoint: str) -> Layers:
    """Return the layers of `project` on the boundaries of another day, of its articles' date for None, or viewpoint."""
    from mapviewer.layers import make

    day = as_of or latest_day(project) or date.today()
    if (day, viewpoint) == (layers.as_of, layers.viewpoint):
        return layers
    return make.stand_layers(layers, day, viewpoint)


def open_project(path: Path | str) -> Project:
    """Read a project file; see `mapviewer.store.open_project`."""
    from mapviewer import store

    return store.open_project(path)


def save_project(project: Project, path: Path | str, settings: Mapping[str, Any] | None = None) -> None:
    """Write a project file, with its corrections; see `mapviewer.store.save_project`."""
    from mapviewer.workflow import keeping

    keeping.keep_project(project, path, settings)

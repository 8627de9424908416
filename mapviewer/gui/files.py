"""What is done with files in jobs: open, fetch, save, export."""

from datetime import date
from pathlib import Path
from typing import Any

from mapviewer import workflow
from mapviewer.gui.story import Opened, days_of
from mapviewer.model import Project


def open_files(
    paths: tuple[Path, ...], published: date | None, is_added: bool, edits: int, _progress: object, _cancelled: object
) -> Opened:  # fmt: skip
    """Open files, and read how the window showed a project."""
    project, errors = workflow.open_files(paths, Project(), published)
    path = paths[0] if len(paths) == 1 and paths[0].suffix.lower() == ".gpkg" and not errors else None
    save_id, settings = (workflow.save_id_of(path), workflow.read_settings(path)) if path else ("", {})
    moved = workflow.moved_places(path, project) if path else {}
    return Opened(project, paths, errors, is_added, edits, days_of(paths), save_id, settings, moved)


def fetch_page(url: str, edits: int, _progress: object, _cancelled: object) -> Opened:
    """Fetch a page that the user allowed to be fetched."""
    project, errors = workflow.open_files([url], Project(), may_fetch=lambda _host: True)
    return Opened(project, (), errors, is_added=True, edits=edits)


def save_story(
    project: Project, path: Path, settings: dict[str, Any], expected: str | None, _progress: object, _cancelled: object
) -> tuple[str, Path, Project]:  # fmt: skip
    """Write the project, and return the id of the save with where and what."""
    return workflow.keep_project(project, path, settings, expected), path, project


def export_story(
    project: Project, path: Path, options: workflow.ExportOptions, _progress: object, _cancelled: object
) -> tuple[str, Path, Project]:
    """Write a picture or data, and return an empty id with where and what."""
    workflow.export(project, path, options)
    return "", path, project

"""What was changed since the last save, step by step on disk: what a killed program leaves for the next start.

A journal is a file of JSON lines that only grows: a header, then records, each of which is on disk before `append` comes back.
A last line that was not written wholly counts as absent. The open file is locked; a journal that nobody has locked and that was
not closed was left by a crash.
"""

import base64
import contextlib
import json
import os
import uuid
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from mapviewer.errors import ProjectError, system_reason
from mapviewer.model import (
    Annotations,
    Article,
    Correction,
    Extractor,
    Project,
    as_correction_json,
    as_json,
    check_annotations,
    from_json,
    json_text,
    read_correction,
    with_article,
    with_log,
    without_article,
)
from mapviewer.store.rows import now, with_original

Json = dict[str, Any]
LARGEST_BYTES = 500_000_000


@dataclass(frozen=True, slots=True)
class Left:
    """A journal that a program left behind: its file, the project file that it goes on from, when it began and ended."""

    path: Path
    project: Path | None
    began: str
    n_records: int


class Journal:
    """One running journal.

    Parameters
    ----------
    folder : Path
        Where journals stand; made when missing.
    project : Path or None
        The project file whose content it goes on from; None when the work stands in no file.

    Raises
    ------
    ProjectError
        When the folder can't be written.
    """

    def __init__(self, folder: Path, project: Path | None = None) -> None:
        self.path = folder / f"{uuid.uuid4().hex}.jsonl"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file: IO[bytes] = self.path.open("ab")
        except OSError as error:
            raise ProjectError(
                f"What you change can't be kept: {system_reason(error)}.", f"Check the folder {folder}."
            ) from error
        _lock(self._file)
        self.append([{"journal": 1, "project": str(project.absolute()) if project else None, "began": now()}])

    def append(self, records: Sequence[Json]) -> None:
        """Write records; they are on disk when this comes back.

        Raises
        ------
        ProjectError
            When the disk is full or gone.
        """
        try:
            self._file.write("".join(json_text(each) + "\n" for each in records).encode("utf-8"))
            self._file.flush()
            os.fsync(self._file.fileno())
        except (OSError, ValueError) as error:
            raise ProjectError(
                f"What you change can't be kept: {system_reason(error)}.", "Save the project on another disk."
            ) from error

    def close(self) -> None:
        """Take the journal away: what is in it is saved, or was given up."""
        with contextlib.suppress(OSError):
            self._file.close()
        self.path.unlink(missing_ok=True)

    def abandon(self) -> None:
        """Leave the journal to the next start."""
        with contextlib.suppress(OSError):
            self._file.close()


def _lock(file: IO[bytes]) -> bool:
    """Lock an open file until it is closed or its program ends; False when another program has it locked."""
    try:
        import fcntl
    except ImportError:  # Windows refuses to delete or rename an open file by itself
        return True
    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def left_journals(folder: Path) -> list[Left]:
    """Return the journals that crashed programs left, the newest first; those without a change are taken away."""
    found = []
    for path in sorted(folder.glob("*.jsonl"), key=lambda each: each.stat().st_mtime, reverse=True):
        with contextlib.suppress(OSError), path.open("ab") as file:
            if not _lock(file):
                continue
            records = list(_records(path))
            if len(records) < 2 or records[0].get("journal") != 1:
                path.unlink(missing_ok=True)
                continue
            named = records[0].get("project")
            found.append(
                Left(path, Path(named) if named else None, str(records[0].get("began", "")), len(records) - 1)
            )
    return found


def _records(path: Path) -> Iterator[Json]:
    if path.stat().st_size > LARGEST_BYTES:
        return
    with path.open("rb") as file:
        for line in file:
            if not line.endswith(b"\n"):
                return
            try:
                value = json.loads(line)
            except (ValueError, RecursionError):
                return
            if not isinstance(value, dict):
                return
            yield value


def recovered(left: Left, saved: Project | None) -> Project:
    """Return the project as it was when the program was killed.

    Parameters
    ----------
    saved : Project or None
        What the project file holds now, if the journal goes on from one; it may have been saved meanwhile.

    Raises
    ------
    ProjectError
        When the journal is damaged.
    """
    project = saved or Project()
    try:
        for record in list(_records(left.path))[1:]:
            project = _replayed(project, record)
    except (KeyError, TypeError, ValueError) as error:
        raise ProjectError("What was not saved can't be read any more.", "Open the last save.") from error
    return project


def discard(left: Left) -> None:
    """Take a left journal away."""
    left.path.unlink(missing_ok=True)


# --- records -----------------------------------------------------------------------------------------------------------


def changes(old: Project, new: Project) -> list[Json]:
    """Return the records that lead from `old` to `new`: articles that came, changed or went, the log, the title."""
    records: list[Json] = []
    before = {each.id: each for each in old.articles}
    after = {each.id for each in new.articles}
    records += [{"without": key} for key in before if key not in after]
    for article in new.articles:
        reading = new.reading_of(article.id)
        is_known = article.id in before and before[article.id].text == article.text
        if not is_known or reading is not old.reading_of(article.id):
            value = as_json(article, reading or Annotations(article.id, Extractor("", "")))
            bytes_of = {} if is_known else _original(article)
            records.append({"article": value, "is_read": reading is not None} | bytes_of)
    if (new.corrections, new.undone) != (old.corrections, old.undone):
        records.append(
            {"log": _tail(old.corrections, new.corrections), "undone": _tail(old.undone, new.undone)}
        )
    if new.title != old.title:
        records.append({"title": new.title})
    return records


def _original(article: Article) -> Json:
    """Return the bytes that an article was read from, packed: they may stand nowhere else until the first save."""
    if article.original is None or not article.original.content:
        return {}
    return {"original": base64.b64encode(zlib.compress(article.original.content)).decode("ascii")}


def _tail(old: Sequence[Correction], new: Sequence[Correction]) -> Json:
    kept = 0
    while kept < min(len(old), len(new)) and old[kept] == new[kept]:
        kept += 1
    return {
        "keep": kept,
        "last": new[kept - 1].id if kept else "",
        "add": [as_correction_json(each) for each in new[kept:]],
    }


def _replayed(project: Project, record: Json) -> Project:
    if "without" in record:
        return without_article(project, record["without"])
    if "title" in record:
        return Project(record["title"], *(getattr(project, name) for name in Project.__slots__[1:]))
    if "log" in record:
        log = _grown(project.corrections, record["log"])
        undone = _grown(project.undone, record["undone"])
        present = {each.id for each in log}
        return with_log(project, log, [each for each in undone if each.id not in present])
    if "article" in record:
        article, found = from_json(record["article"])
        reading = check_annotations(article, found) if record["is_read"] else None
        return with_article(project, _with_bytes(project, article, record), reading)
    return project  # of a later version


def _with_bytes(project: Project, article: Article, record: Json) -> Article:
    """Return the article with the bytes of its file, which are not in its JSON: from the record, else as the project has it."""
    if "original" in record:
        try:
            return with_original(article, base64.b64decode(record["original"], validate=True))
        except ValueError:  # what else there is of the article is worth more
            return article
    return next((each for each in project.articles if each == article), article)


def _grown(old: Sequence[Correction], record: Json) -> tuple[Correction, ...]:
    """Return the log that a record leads to; on another base than it was written for, only what is missing is added."""
    kept, added = int(record["keep"]), [read_correction(each) for each in record["add"]]
    if kept <= len(old) and (kept == 0 or old[kept - 1].id == record["last"]):
        return (*old[:kept], *added)
    known = {each.id for each in old}
    return (*old, *(each for each in added if each.id not in known))

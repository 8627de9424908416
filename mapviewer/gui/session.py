"""The open project, the selected ids, and what is running: the one thing that every view is given."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from mapviewer import workflow
from mapviewer.errors import MapviewerError
from mapviewer.gui.files import export_story, fetch_page, open_files, save_story
from mapviewer.gui.jobs import Lane
from mapviewer.gui.language import tr
from mapviewer.gui.showing import Showing
from mapviewer.gui.standing import Standing, Stood
from mapviewer.gui.story import Opened, Story, altered, read_story
from mapviewer.model import Article, Project, Span, joined, with_article, with_corrections

SOON_MS = 120  # from a correction until the map and all that hangs on it are worked out anew


class Session(QObject):
    """What the user has open; each method is one call into workflow or one change of state.

    `story_changed` comes when other words, rows or layers are to be shown, `selection_changed` when other ids are
    selected; views look up the rest here. `failed` carries a MapviewerError, `said` a sentence. `has_work` is whether
    something of the user's (not of the files read) would be lost with the story: a correction, pasted words, an added article.
    """

    story_changed = Signal()
    article_changed = Signal()
    selection_changed = Signal()
    hover_changed = Signal()
    pointed_at = Signal(str, object)  # article id, Span
    opened = Signal(object, bool)  # tuple of Path, whether they were added to what was open
    settings_found = Signal(object)  # dict, of a project file
    moves_found = Signal(object)  # places that another program moved in it: (lon, lat) by id
    was_read = Signal()
    saved_changed = Signal()
    saved = Signal(object)  # Path
    failed = Signal(object)
    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.story = Story()
        self.article_id = self.hovered = ""
        self.selected = self.lit = frozenset[str]()
        self.path: Path | None = None
        self.save_id = ""  # which save of `path` is open
        self.settings: Callable[[], dict[str, Any]] = dict  # how the window shows it, set by the window
        self.is_saved, self.has_work = True, False
        self.file_days: dict[str, date] = {}  # by file name: a guess at when an article was published
        self._edits = self._read_at = 0  # since the program began; when what is being read was begun
        self._stale = self._toponyms = frozenset[str]()  # articles to be read anew since they were corrected
        self.reading, self.drawing = Lane(self), Lane(self)
        self.writing = Lane(self, newest_only=False)
        self.standing = Standing(self, lambda: self.story)
        self.standing.stood.connect(self._take_stood)
        self.showing = Showing(self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)  # corrections come in bursts
        self._soon.timeout.connect(self.read)
        self.story_changed.connect(lambda: self.showing.show(self.story))
        for lane in (self.reading, self.writing, self.drawing, self.standing):
            lane.failed.connect(self.failed)
        self.reading.finished.connect(self._on_read)
        self.writing.finished.connect(self._on_written)

    @property
    def article(self) -> Article | None:
        """The article whose words are shown."""
        return next((each for each in self.story.project.articles if each.id == self.article_id), None)

    def open(
        self, paths: Sequence[Path | str], published: date | None = None, *, is_added: bool = False
    ) -> None:
        """Open files instead of what is open, or beside it; what can't be opened is told and changes nothing."""
        files = tuple(Path(path) for path in paths)
        self.reading.start(partial(open_files, files, published, is_added, self._edits))

    def paste(self, text: str) -> None:
        """Add an article of these words."""
        try:
            self._show_pasted(workflow.article_from_text(text))
        except MapviewerError as error:
            self.failed.emit(error)

    def paste_markup(self, markup: str, words: str) -> None:
        """Add an article of rich text; of its plain words where the markup holds none."""
        try:
            self._show_pasted(workflow.article_from_markup(markup))
        except MapviewerError:
            self.paste(words)

    def _show_pasted(self, article: Article) -> None:
        self._show(Opened(with_article(Project(), article), (), (), is_added=True))

    def fetch(self, url: str) -> None:
        """Fetch a page that the user allowed to be fetched, and put its article beside the others."""
        self.said.emit(tr("Fetching from {host} …").format(host=workflow.host_of(url)))
        self.reading.start(partial(fetch_page, url, self._edits))

    def read(self) -> None:
        """Read what is open and not read yet."""
        self._soon.stop()
        self._read_at = self._edits
        if self.story.project.articles:
            self.reading.start(partial(read_story, self._unread, self.standing.wanted))

    @property
    def _unread(self) -> Project:
        """The project without what was found in articles that were corrected since."""
        project = self.story.project
        for article_id in self._stale:
            project = with_article(project, project.article(article_id))
        return replace(project, title=self.story.project.title)

    def edit_source(self, article_id: str, **fields: object) -> None:
        """Correct title, outlet, byline or date; a new title or date reads the article again."""
        project = self.story.project
        changes = workflow.source_changes(project.article(article_id), fields)
        if changes:
            self.alter(with_corrections(project, workflow.make_step(changes)))

    def alter(self, project: Project) -> None:
        """Show the same project with something corrected, undone or redone: the lists at once, the map when it is made."""
        before = {each.id: (each.published, each.title) for each in self.story.project.articles}
        self._stale |= {
            each.id for each in project.articles if before.get(each.id) != (each.published, each.title)
        }
        self.story = altered(self.story, project)
        self._edits += 1
        self._touch(is_saved=False, has_work=True)
        self.lit = self.story.links.lit(self.selected)
        self.story_changed.emit()
        self.article_changed.emit()
        self._soon.start()

    def show_article(self, article_id: str) -> None:
        """Show the words of another article of the project."""
        if article_id != self.article_id:
            self.article_id = article_id
            self.article_changed.emit()

    def rearrange(self, project: Project, shown: str = "") -> None:
        """Take the same project with articles in another order, fewer, or one more that was read before."""
        self.story = replace(self.story, project=project)
        self.article_id = shown or self.article_id
        if self.article_id not in {each.id for each in project.articles}:
            self.article_id = project.articles[0].id
        self._edits += 1
        self._touch(is_saved=False, has_work=True)
        self.article_changed.emit()
        self.read()

    def select(self, ids: Iterable[str]) -> None:
        """Select these ids and no others; what is tied to them lights up."""
        selected = frozenset(ids)
        if selected == self.selected:
            return
        self.selected = selected
        self.lit = self.story.links.lit(selected)
        self.selection_changed.emit()

    def hover(self, feature_id: str) -> None:
        """Preview what is under the pointer; empty when it left."""
        if feature_id != self.hovered:
            self.hovered = feature_id
            self.hover_changed.emit()

    def point_at(self, article_id: str, span: Span) -> None:
        """Bring words into view."""
        self.show_article(article_id)
        self.pointed_at.emit(article_id, span)

    def save(self, path: Path | str) -> None:
        """Write the project."""
        expected = self.save_id if self.path == Path(path) else None
        self.writing.start(partial(save_story, self._unread, Path(path), self.settings(), expected or None))

    def touch_settings(self) -> None:
        """Something of how the project is shown was changed, which its file keeps."""
        self._touch(is_saved=False, has_work=self.has_work)

    def export(self, path: Path | str, options: workflow.ExportOptions) -> None:
        """Write a picture or data in the format that the ending names."""
        wanted = self.standing.over(options)
        self.writing.start(partial(export_story, self.story.project, Path(path), wanted))

    def knows(self, feature_id: str) -> bool:
        """Tell whether the id is one of a place, event or statement of the open story."""
        return feature_id in self.story.links.lit_with or feature_id in self._toponyms

    def shut(self) -> None:
        """Let running work end: what reads is called off, what writes is finished."""
        self._soon.stop()
        for each in (self.reading, self.drawing, self.standing, self.showing):
            each.shut()
        self.writing.shut(60_000, finish=True)

    def _on_read(self, result: object) -> None:
        if isinstance(result, Opened):
            self._show(result)
        elif isinstance(result, Story) and self._read_at == self._edits:  # else corrected meanwhile
            self._take(result)

    def _show(self, opened: Opened) -> None:
        """Show the words at once, and begin to read them."""
        for error in opened.errors:
            self.failed.emit(error)
        self.file_days.update(opened.file_days)
        if not opened.project.articles or (not opened.is_added and opened.project == self.story.project):
            self._resume()
        elif opened.is_added and self.story.project.articles:
            self._add(opened)
        elif opened.edits is not None and opened.edits != self._edits:
            self.said.emit(tr("The story was changed meanwhile; the file was not opened."))
            self._resume()
        else:
            self._replace(opened)

    def _add(self, opened: Opened) -> None:
        """Put articles beside those that are there; one that is there already stays as it was corrected."""
        old = self.story.project
        known = {each.id for each in old.articles}
        fresh = [each for each in opened.project.articles if each.id not in known]
        self.opened.emit(opened.paths, True)
        self.story = replace(self.story, project=joined(old, opened.project))
        self.article_id = (fresh or opened.project.articles)[0].id
        if fresh:
            self._edits += 1
            self._touch(is_saved=False, has_work=True)
        else:
            self.said.emit(tr("It is open already."))
        self.story_changed.emit()
        self.article_changed.emit()
        self.read()

    def _replace(self, opened: Opened) -> None:
        self.opened.emit(opened.paths, opened.is_added)
        self.select(())
        self.article_id, self.story = opened.project.articles[0].id, Story(opened.project)
        self._stale = frozenset()
        is_project = len(opened.paths) == 1 and opened.paths[0].suffix.lower() == ".gpkg"
        self.path, self.save_id = (opened.paths[0], opened.save_id) if is_project else (None, "")
        self._touch(is_saved=is_project, has_work=not opened.paths)  # pasted words stand in no file
        self.story_changed.emit()
        self.article_changed.emit()
        self.settings_found.emit(opened.settings)
        self.moves_found.emit(opened.moved)
        self.read()

    def show_recovered(self, opened: Opened, path: Path | None) -> None:
        """Show work that was not saved when the program was killed; it goes on from the project file `path`."""
        self._replace(opened)
        self.path, self.save_id = path, workflow.save_id_of(path) if path else ""
        self._touch(is_saved=False, has_work=True)

    def _resume(self) -> None:
        """Go on reading what a file that could not be opened interrupted."""
        project = self._unread
        if any(project.annotations_of(each.id) is None for each in project.articles):
            self.read()

    def _take(self, story: Story) -> None:
        had = {each.article_id for each in self.story.project.annotations}
        if story.project != self.story.project and self.is_saved:
            self._touch(is_saved=False, has_work=self.has_work)
        self.story, self._stale = story, frozenset()
        self._toponyms = frozenset(row.id for row in story.unplaced)
        kept = frozenset(each for each in self.selected if self.knows(each))
        self.selected, self.lit = kept, story.links.lit(kept)
        self.story_changed.emit()
        self.article_changed.emit()
        self.selection_changed.emit()
        fresh = [found for found in story.project.annotations if found.article_id not in had]
        for warning in (each for found in fresh for each in found.warnings):
            self.said.emit(warning)
        self.was_read.emit()
        self.standing.bring()  # what was chosen meanwhile

    def _take_stood(self, stood: Stood) -> None:
        self.story = stood.story
        self.showing.stand(stood.story, is_note_only=stood.is_note_only)

    def _on_written(self, result: tuple[str, Path, Project]) -> None:
        save_id, path, project = result
        if save_id:
            self.path, self.save_id = path, save_id
            is_all = project == self._unread
            self._touch(is_saved=is_all, has_work=self.has_work and not is_all)
            self.saved.emit(path)
        self.said.emit(tr("{name} is written.").format(name=path.name))

    def _touch(self, *, is_saved: bool, has_work: bool) -> None:
        self.is_saved, self.has_work = is_saved, has_work
        self.saved_changed.emit()

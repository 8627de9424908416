"""Corrections: to repainted views (aim 16 ms; 100 with 500 articles), to disk (20 ms), opening 500 articles with 10,000
annotations to a usable list (2 s), size of the file for each article, undo of 1,000 steps."""

import os
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["MAPVIEWER_DATA"] = tempfile.mkdtemp(prefix="mapviewer-bench-")


def many(articles: int, sentences: int):
    """A project of articles that each hold `sentences` toponyms, actors, statements and events."""
    from mapviewer.model import Project, link_mentions, make_article
    from tests.benchmarks.bench_selection import make_project

    one = make_project(sentences)
    base, found = one.articles[0], one.annotations[0]
    texts, read = [], []
    for number in range(articles):
        article = make_article(base.text + f" {number}", title=f"Article {number}", id=f"a{number}")

        def renamed(item, key=article.key):
            fields = {"id": key + item.id[8:]}
            if hasattr(item, "speaker"):
                fields["speaker"] = key + item.speaker[8:]
            return replace(item, **fields)

        mine = {
            plural: tuple(map(renamed, getattr(found, plural)))
            for plural in ("toponyms", "actors", "statements", "events")
        }
        texts.append(article)
        read.append(link_mentions(replace(found, article_id=article.id, **mine)))
    return Project("Many", tuple(texts), tuple(read))


class _Eyes(QObject):
    """Notes when each window that was watched has painted what changed in it, the first time."""

    def __init__(self):
        super().__init__()
        self.seen: dict[int, float] = {}

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() != QEvent.Type.UpdateRequest or id(watched) in self.seen:
            return False
        watched.event(event)  # paints
        self.seen[id(watched)] = time.perf_counter()
        return True


class _Desk:
    """Text, event list and cards of a project, each a window, and who corrects."""

    def __init__(self, project):
        from PySide6.QtWidgets import QApplication

        from mapviewer.gui.correcting.corrector import Corrector
        from mapviewer.gui.lists.event_list import EventList
        from mapviewer.gui.lists.statement_list import StatementList
        from mapviewer.gui.look import Appearance
        from mapviewer.gui.session import Session
        from mapviewer.gui.story import make_story
        from mapviewer.gui.text.article_text import ArticleText

        self.app = QApplication.instance() or QApplication(["bench"])
        self.session, self.appearance, self.eyes = Session(), Appearance(self.app), _Eyes()
        self.corrector = Corrector(self.session)
        self.views = [each(self.session, self.appearance) for each in (ArticleText, EventList, StatementList)]
        for view in self.views:
            view.resize(340, 700)
            view.show()
            view.installEventFilter(self.eyes)
        story = make_story(project)
        self.session.article_id = story.project.articles[0].id
        self.session._take(story)
        for _ in range(20):
            self.app.processEvents()

    def correct(self, number: int, is_whole: bool) -> float:
        """Milliseconds from a correction until what changed is painted; until all three are painted wholly."""
        event = self.session.story.project.annotations[0].events[number % 5]
        subject = self.corrector.subject(event.id)
        self.eyes.seen.clear()
        begin = time.perf_counter()
        self.corrector.set(subject, "summary", f"Envoys met {number} times")
        if is_whole:
            for view in self.views:
                view.viewport().repaint()
            end = time.perf_counter()
        else:
            self.app.processEvents()  # layouts that wait, and painting; what lies out of sight is laid out later
            assert id(self.views[1]) in self.eyes.seen
            end = max(self.eyes.seen.values())
        for _ in range(5):
            self.app.processEvents()
        self.session.reading.cancel()
        return 1000 * (end - begin)

    def draw_map(self) -> float:
        """Milliseconds until the job has made the map's data."""
        begin = time.perf_counter()
        self.session.read()
        while self.session.reading.is_busy:
            self.app.processEvents()
            time.sleep(0.005)
        return 1000 * (time.perf_counter() - begin)


def corrections_in_window(project, rounds: int = 30) -> tuple[float, float, float]:
    """Median milliseconds from a correction until text, list and cards have painted what changed, until all three have painted
    themselves wholly, and until its job has made the map's data."""
    desk = _Desk(project)
    taken: dict[bool, list[float]] = {True: [], False: []}
    for number in range(2 * rounds):
        is_whole = bool(number % 2)
        taken[is_whole].append(desk.correct(number, is_whole))
    drawn = desk.draw_map()
    desk.session.shut()
    return statistics.median(taken[False]), statistics.median(taken[True]), drawn


def to_disk(project, rounds: int = 50) -> float:
    """Median milliseconds until a correction is on disk in the journal."""
    from mapviewer import workflow
    from mapviewer.model import Project, with_corrections
    from mapviewer.workflow import correcting

    journal = workflow.begin_journal(None)
    workflow.journal(journal, Project(), project)
    taken = []
    for number in range(rounds):
        subject = correcting.find_subject(project, project.annotations[0].events[0].id)
        step = correcting.make_step([correcting.set_field(subject, "summary", f"Line {number}")])
        begin = time.perf_counter()
        fresh = with_corrections(project, step)
        workflow.journal(journal, project, fresh)
        taken.append(1000 * (time.perf_counter() - begin))
        project = fresh
    journal.close()
    return statistics.median(taken)


def undo_all(project, steps: int = 1000) -> tuple[float, float]:
    """Seconds to make, and to undo, that many steps in one article."""
    from mapviewer.model import undo, with_corrections
    from mapviewer.workflow import correcting

    begin = time.perf_counter()
    events = project.annotations[0].events
    for number in range(steps):
        subject = correcting.find_subject(project, events[number % len(events)].id)
        step = correcting.make_step([correcting.set_field(subject, "summary", f"Line {number}")])
        project = with_corrections(project, step)
    made = time.perf_counter() - begin
    begin = time.perf_counter()
    for _ in range(steps):
        project = undo(project)
    assert not project.corrections
    return made, time.perf_counter() - begin


def main() -> None:
    from mapviewer.gui.story import make_story
    from mapviewer.workflow import open_project, save_project

    for articles, sentences in ((1, 20), (500, 5)):
        project = many(articles, sentences)
        count = 4 * articles * sentences
        quick, forced, whole = corrections_in_window(project)
        print(
            f"{articles} articles, {count} annotations: correction -> what changed repainted {quick:.1f} ms, "
            f"text, list and cards wholly {forced:.1f} ms, map's data made {whole:.0f} ms"
        )
        print(f"  correction -> on disk {to_disk(project):.1f} ms")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "p.gpkg"
            begin = time.perf_counter()
            save_project(project, path)
            saved = time.perf_counter() - begin
            size = path.stat().st_size / 1024
            begin = time.perf_counter()
            opened = open_project(path)
            read = time.perf_counter() - begin
            make_story(opened)
            listed = time.perf_counter() - begin
        print(
            f"  save {saved:.2f} s, {size / articles:.0f} kB an article; open {read:.2f} s, rows and map's data {listed:.2f} s"
        )
    made, undone = undo_all(many(1, 20))
    print(f"1,000 steps: made {made:.2f} s, undone {undone:.2f} s")


if __name__ == "__main__":
    main()

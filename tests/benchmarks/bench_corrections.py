"""Corrections: to repainted views (aim 16 ms; 100 with 500 articles), to disk (20 ms), opening 500 articles with 10,000
annotations to a usable list (2 s), size of the file for each article, undo of 1,000 steps."""

import os
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

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


def corrections_in_window(project, rounds: int = 30) -> tuple[float, float]:
    """Median milliseconds from a correction to repainted text, list and cards, and until its job has made the map's data."""
    from PySide6.QtWidgets import QApplication

    from mapviewer.gui.correcting.corrector import Corrector
    from mapviewer.gui.lists.event_list import EventList
    from mapviewer.gui.lists.statement_list import StatementList
    from mapviewer.gui.look import Appearance
    from mapviewer.gui.session import Session
    from mapviewer.gui.story import make_story
    from mapviewer.gui.text.article_text import ArticleText

    app = QApplication.instance() or QApplication(["bench"])
    session, appearance = Session(), Appearance(app)
    corrector = Corrector(session)
    views = [each(session, appearance) for each in (ArticleText, EventList, StatementList)]
    for view in views:
        view.resize(340, 700)
        view.show()
    story = make_story(project)
    session.article_id = story.project.articles[0].id
    session._take(story)
    for _ in range(20):
        app.processEvents()
    taken = []
    for number in range(rounds):
        event = session.story.project.annotations[0].events[number % 5]
        subject = corrector.subject(event.id)
        begin = time.perf_counter()
        corrector.set(subject, "summary", f"Envoys met {number} times")
        for view in views:
            view.viewport().repaint()
        taken.append(1000 * (time.perf_counter() - begin))
        session.reading.cancel()
        app.processEvents()
    begin = time.perf_counter()
    session.read()
    while session.reading.is_busy:
        app.processEvents()
        time.sleep(0.005)
    whole = 1000 * (time.perf_counter() - begin)
    session.shut()
    return statistics.median(taken), whole


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
        quick, whole = corrections_in_window(project)
        print(
            f"{articles} articles, {count} annotations: correction -> text, list, cards repainted {quick:.1f} ms, "
            f"map's data made {whole:.0f} ms"
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

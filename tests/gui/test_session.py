from datetime import date

import pytest

from mapviewer.gui.correcting.corrector import Corrector
from mapviewer.gui.session import Session
from mapviewer.gui.story import read_story
from mapviewer.model import undo
from tests.stories import LIMA, OSLO


def test_a_selection_lights_what_belongs_to_it(full):
    session = full()
    heard = []
    session.selection_changed.connect(lambda: heard.append(session.selected))
    session.select([OSLO.id])
    session.select([OSLO.id])
    assert heard == [{OSLO.id}]
    key = session.story.project.articles[0].key
    assert {f"{key}.e1", f"{key}.s1"} <= session.lit
    assert session.knows(LIMA.id)
    assert session.knows(f"{key}.t6")  # the name that could not be placed
    assert not session.knows("<script>")


def test_a_bad_file_is_told_and_what_is_open_stays(qtbot, full, tmp_path):
    session = full()
    before = session.story
    with qtbot.waitSignal(session.failed, timeout=10_000) as failed:
        session.open([tmp_path / "none.txt"])
    assert "none.txt" in failed.args[0].message
    qtbot.waitUntil(lambda: not session.reading.is_busy, timeout=10_000)
    assert session.story is before


def test_the_words_are_there_before_they_are_read(qtbot, session, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Nothing much.", "utf-8")
    with qtbot.waitSignal(session.opened, timeout=10_000):
        session.open([path])
    assert session.article.text == "Nothing much."
    assert session.story.layers is None
    session.reading.cancel()


def test_a_story_is_saved_and_opened_again(qtbot, full, tmp_path):
    session = full()
    path = tmp_path / "story.gpkg"
    session.save(path)
    qtbot.waitUntil(lambda: session.path == path, timeout=30_000)
    assert session.is_saved
    other = Session()
    with qtbot.waitSignal(other.was_read, timeout=30_000):
        other.open([path])
    assert other.story.events == session.story.events
    assert other.is_saved
    other.shut()


def test_an_outlet_is_corrected_without_reading_again(qtbot, full):
    session = full()
    article = session.article
    found = session.story.project.annotations_of(article.id)
    with qtbot.waitSignal(session.was_read, timeout=30_000):
        session.edit_source(article.id, outlet="Another", published=article.published)
    assert session.article.outlet == "Another"
    assert session.story.project.annotations_of(article.id) == found
    assert not session.is_saved


def test_a_new_date_reads_the_times_again(qtbot, full):
    session = full()
    session.edit_source(session.article_id, published=date(2023, 1, 5))
    assert session.article.published == date(2023, 1, 5)
    with qtbot.waitSignal(session.was_read, timeout=120_000):
        pass
    assert session.story.project.annotations[0].published == date(2023, 1, 5)


@pytest.mark.parametrize("text", ["", "   \n"])
def test_pasting_nothing_is_told(qtbot, session, text):
    with qtbot.waitSignal(session.failed, timeout=1000):
        session.paste(text)


def test_what_is_corrected_while_the_map_is_made_is_not_lost(qtbot, full):
    session = full()
    corrector = Corrector(session)
    first = session.story.project.annotations[0].events[0].id
    corrector.set(corrector.subject(first), "summary", "One")
    session.read()  # the job that makes the map of it
    corrector.set(corrector.subject(first), "summary", "Two")
    stale = read_story(undo(session.story.project), (None, "de_facto"), lambda _: None, lambda: False)
    session.reading.finished.emit(stale)  # ends before the next job overtakes it
    assert [each.value for each in session.story.project.corrections] == ["One", "Two"]
    qtbot.waitUntil(lambda: session.story.geojson != "" and not session.reading.is_busy, timeout=60_000)
    assert session.story.project.annotations[0].events[0].summary == "Two"

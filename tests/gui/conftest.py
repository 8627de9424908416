"""A session with the hand-made story, and settings that are nobody's."""

import pytest
from PySide6.QtCore import QSettings

from mapviewer.gui.language import language_of
from mapviewer.gui.look import Appearance
from mapviewer.gui.session import Session
from mapviewer.gui.story import make_story
from tests.stories import make_story as make_project


@pytest.fixture(autouse=True)
def settings(qapp, tmp_path):
    qapp.setOrganizationName("mapviewer-tests")
    qapp.setApplicationName("mapviewer-tests")
    QSettings().clear()
    yield
    QSettings().clear()


@pytest.fixture(scope="session")
def story():
    return make_story(make_project())


@pytest.fixture
def appearance(qapp, settings):
    made = Appearance(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def session(qapp, settings):
    made = Session()
    yield made
    made.shut()
    made.deleteLater()


@pytest.fixture
def full(session, story):
    """A session in which the story has been read."""

    def show():
        session.article_id = story.project.articles[0].id
        session._take(story)
        return session

    return show


@pytest.fixture(autouse=True)
def language(qapp, settings):
    """English, whatever the system speaks."""
    made = language_of(qapp)
    made.choose("en")
    return made

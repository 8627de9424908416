import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mapviewer.gui.look.type import base_pixels
from mapviewer.gui.window.palette import CommandPalette, rank_of
from tests.stories import LIMA


@pytest.fixture
def palette(qtbot, full):
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(900, 600)
    around.show()
    done = []
    action = QAction("Export …", around)
    action.triggered.connect(lambda: done.append("export"))
    made = CommandPalette(full(), {"export": action}, around)
    made.done = done
    made.begin()
    return made


def test_a_few_letters_do_a_command(palette):
    QTest.keyClicks(palette.field, "exp")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.done == ["export"] and not palette.isVisible()


def test_a_place_is_gone_to(palette):
    QTest.keyClicks(palette.field, LIMA.name[:3])
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette._session.selected == {LIMA.id}


def test_the_arrows_move_and_esc_leaves(palette):
    assert palette.list.currentIndex().row() == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible() and palette.done == []


def test_letters_that_nothing_has_find_nothing(palette):
    QTest.keyClicks(palette.field, "zzqq")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible() and palette.list.model().rowCount() == 0


def test_beginnings_come_first():
    words = ["Paste text as article", "Open", "Reopen", "Export", "Show everything"]
    ranked = sorted(
        (each for each in words if rank_of("op", each) is not None), key=lambda each: rank_of("op", each)
    )
    assert ranked == ["Open", "Reopen"]
    assert rank_of("sevt", "Show everything") is not None and rank_of("x", "Open") is None


def test_text_grows_and_shrinks_within_bounds_and_is_remembered(qapp, appearance):
    usual = base_pixels()
    for _ in range(30):
        appearance.enlarge(1)
    assert base_pixels() == 2 * usual
    for _ in range(30):
        appearance.enlarge(-1)
    assert appearance.size == 80 and base_pixels() < usual
    appearance.enlarge(0)
    assert base_pixels() == usual

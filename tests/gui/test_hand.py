"""The editor's hand: what is changed in the export view is kept in the project, undone, and drawn again."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QWidget

from mapviewer import workflow
from mapviewer.gui.window.export_dialog import ExportDialog
from mapviewer.gui.window.memory import Memory
from mapviewer.model import figure_edits
from tests.gui.test_dialogs import PATIENCE, around  # noqa: F401 - a fixture

MOUSE = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot, full, around):  # noqa: F811
    shown = ExportDialog(full(), Memory(), None, around)
    qtbot.waitUntil(shown.copy_button.isEnabled, timeout=PATIENCE)
    return shown


def edits_of(dialog):
    return figure_edits(dialog._session.story.project.corrections)


def test_words_are_kept_one_step_each_and_undone(dialog):
    hand = dialog.hand
    hand.title.setText("A title by hand")
    hand.title.editingFinished.emit()
    place = hand.place_at(0)
    hand.table.item(0, 1).setText("A line by hand.")
    hand.table.item(0, 0).setText("Elsewhere")
    edits = edits_of(dialog)
    assert edits.title == "A title by hand"
    assert edits.lines == {place: "A line by hand."} and edits.labels == {place: "Elsewhere"}
    assert dialog.options().edits == edits
    hand.undo()
    assert edits_of(dialog).labels == {} and edits_of(dialog).title
    hand.undo()
    hand.undo()
    assert edits_of(dialog).is_empty


def test_places_are_hidden_shown_and_reordered(dialog):
    hand = dialog.hand
    rows = hand.table.rowCount()
    first, second = hand.place_at(0), hand.place_at(1)
    hand.table.selectRow(0)
    hand.move_place(1)
    assert edits_of(dialog).order[:2] == (second, first) and hand.place_at(0) == second
    hand.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert edits_of(dialog).hidden == {second}
    assert hand.table.rowCount() == rows and hand.place_at(rows - 1) == second
    hand.table.item(rows - 1, 0).setCheckState(Qt.CheckState.Checked)
    assert not edits_of(dialog).hidden


def test_a_dragged_name_is_pinned_and_stays_for_the_next_export(dialog, tmp_path):
    kind, key, box = next(spot for spot in dialog._drawn.spots if spot[0] == "pin")
    dialog.preview.choose("move")
    start = QPointF((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    dialog.preview.moved.emit(start, start + QPointF(40, 60))
    assert set(edits_of(dialog).pins) == {key} and kind == "pin"
    project = dialog._session.story.project
    workflow.save_project(project, tmp_path / "a.gpkg")
    again = workflow.open_project(tmp_path / "a.gpkg")
    assert figure_edits(again.corrections) == edits_of(dialog)


def test_things_are_drawn_with_the_mouse(qtbot, dialog):
    preview, hand = dialog.preview, dialog.hand
    middle = preview.picture_rect().center() - QPoint(120, 40)
    preview.choose("arrow")
    qtbot.mousePress(preview, MOUSE, pos=middle)
    qtbot.mouseRelease(preview, MOUSE, pos=middle + QPoint(60, 30))
    preview.choose("area")
    for step in (QPoint(0, 0), QPoint(40, 0), QPoint(40, 40)):
        qtbot.mouseClick(preview, MOUSE, pos=middle + step)
    qtbot.mouseDClick(preview, MOUSE, pos=middle)
    preview.choose("text")
    qtbot.mouseClick(preview, MOUSE, pos=middle)
    assert [each.sort for each in edits_of(dialog).drawn] == ["arrow", "area"], "no words, no text"
    hand.words.setText("A valley")
    qtbot.mouseClick(preview, MOUSE, pos=middle)
    hand.table.selectRow(0)
    hand.highlight()
    assert [each.sort for each in edits_of(dialog).drawn] == ["arrow", "area", "text", "highlight"]


def test_the_panel_has_names_for_screen_readers(dialog):
    for name in ("figureTitle", "figureSubtitle", "figureWords", "figurePlaces"):
        assert dialog.findChild(QWidget, name).accessibleName()

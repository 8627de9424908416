import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from mapviewer.gui.window.actions import Command, add_actions
from mapviewer.gui.window.dialogs import AboutDialog, ShortcutsDialog
from mapviewer.gui.window.export_dialog import ExportDialog
from mapviewer.gui.window.memory import Memory

PATIENCE = 60_000


@pytest.fixture
def around(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_shortcuts_are_listed(around):
    actions = add_actions(around, (Command("open", "Open it", ("Ctrl+O",), lambda: None),))
    shown = words(ShortcutsDialog(actions, around))
    assert "Open it" in shown
    assert "Ctrl+O" in shown


def test_about_names_the_sources_of_the_data(around):
    shown = "\n".join(words(AboutDialog(around)))
    assert "GeoNames" in shown
    assert "Natural Earth" in shown


def choose(dialog, name, value):
    box = dialog.boxes[name]
    box.setCurrentIndex(next(index for index in range(box.count()) if box.itemData(index) == value))


def test_the_preview_is_the_real_figure_and_choices_are_kept(qtbot, full, around):
    session, memory = full(), Memory()
    dialog = ExportDialog(session, memory, (0.0, 50.0, 20.0, 65.0), around)
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull(), timeout=PATIENCE)
    choose(dialog, "theme", "dark")
    choose(dialog, "scale", 2)
    assert dialog.options().theme == "dark"
    assert dialog.options().scale == 2
    assert dialog.options().alt_text == ""
    qtbot.waitUntil(lambda: not session.drawing.is_busy and not dialog._pause.isActive(), timeout=PATIENCE)
    again = ExportDialog(session, memory, None, around)
    assert again.options().theme == "dark"
    qtbot.waitUntil(lambda: not session.drawing.is_busy, timeout=PATIENCE)


def test_frames_are_offered_only_when_there_is_one(qtbot, full, around):
    session = full()
    frames = ExportDialog(session, Memory(), None, around).boxes["frame"]
    assert [frames.itemData(index) for index in range(frames.count())] == ["region", "world"]
    session.select([next(iter(session.story.links.details))])
    frames = ExportDialog(session, Memory(), (0.0, 1.0, 2.0, 3.0), around).boxes["frame"]
    assert [frames.itemData(index) for index in range(frames.count())] == [
        "region",
        "selection",
        "view",
        "world",
    ]
    qtbot.waitUntil(lambda: not session.drawing.is_busy, timeout=PATIENCE)


def test_the_picture_is_copied(qtbot, full, around):
    session = full()
    dialog = ExportDialog(session, Memory(), None, around)
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=PATIENCE)
    with qtbot.waitSignal(session.said, timeout=PATIENCE):
        dialog.copy_button.click()
    assert not QGuiApplication.clipboard().image().isNull()


def test_the_window_writes_the_same_bytes_as_the_command(qtbot, full, around, tmp_path):
    from mapviewer import workflow

    session = full()
    dialog = ExportDialog(session, Memory(), None, around)
    qtbot.waitUntil(lambda: not session.drawing.is_busy, timeout=PATIENCE)
    with qtbot.waitSignal(session.said, timeout=PATIENCE):
        dialog._write([str(tmp_path / "a.png")])
    workflow.export(session.story.project, tmp_path / "b.png", workflow.ExportOptions())
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_folder_that_is_not_there_is_told(qtbot, full, around, tmp_path):
    session = full()
    with qtbot.waitSignal(session.failed, timeout=PATIENCE) as failed:
        from mapviewer import workflow

        session.export(tmp_path / "none" / "a.geojson", workflow.ExportOptions())
    assert failed.args[0].message
    assert list(tmp_path.iterdir()) == []

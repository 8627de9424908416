import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
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
    assert [frames.itemData(index) for index in range(frames.count())] == ["region", "world", "drawn"]
    session.select([next(iter(session.story.links.details))])
    frames = ExportDialog(session, Memory(), (0.0, 1.0, 2.0, 3.0), around).boxes["frame"]
    assert [frames.itemData(index) for index in range(frames.count())] == [
        "region",
        "selection",
        "view",
        "world",
        "drawn",
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


def test_a_box_dragged_on_the_picture_is_the_frame_and_the_command_draws_the_same(
    qtbot, full, around, tmp_path
):
    from mapviewer import workflow

    session = full()
    dialog = ExportDialog(session, Memory(), None, around)
    dialog.resize(1100, 760)
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=PATIENCE)
    whole = dialog.preview.picture_rect()
    middle = whole.topLeft() + QPoint(whole.width() // 3, whole.height() // 2)
    qtbot.mousePress(dialog.preview, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(dialog.preview, middle + QPoint(40, 30))
    qtbot.mouseRelease(dialog.preview, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 40))
    box = dialog.options().frame
    west, south, east, north = box
    assert west < east and south < north
    region = session.story.layers.view
    assert region[0] - 20 < west and east < region[2] + 20
    assert [dialog.form.sides[name].value() for name in ("west", "south", "east", "north")] == list(box)
    qtbot.waitUntil(lambda: not session.drawing.is_busy and not dialog._pause.isActive(), timeout=PATIENCE)
    dialog.form.parts["inset"].setChecked(False)
    choose(dialog, "units", "both")
    with qtbot.waitSignal(session.said, timeout=PATIENCE):
        dialog._write([str(tmp_path / "a.png")])
    typed = workflow.make_options(frame=",".join(map(str, box)), leave_out="inset", units="both")
    workflow.export(session.story.project, tmp_path / "b.png", typed)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    again = ExportDialog(session, Memory(), None, around)
    assert again.options().frame == box
    assert again.options().leave_out == ("inset",)
    qtbot.waitUntil(lambda: not session.drawing.is_busy, timeout=PATIENCE)


def test_a_click_or_a_drag_beside_the_map_chooses_no_frame(qtbot, full, around):
    session = full()
    dialog = ExportDialog(session, Memory(), None, around)
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=PATIENCE)
    corner = dialog.preview.picture_rect().topLeft()
    qtbot.mouseClick(dialog.preview, Qt.MouseButton.LeftButton, pos=dialog.preview.picture_rect().center())
    qtbot.mousePress(dialog.preview, Qt.MouseButton.LeftButton, pos=corner)
    qtbot.mouseRelease(dialog.preview, Qt.MouseButton.LeftButton, pos=corner + QPoint(30, 10))
    assert dialog.options().frame == "region"


def test_sides_are_typed_and_a_box_that_is_none_falls_back(qtbot, full, around):
    session = full()
    dialog = ExportDialog(session, Memory(), None, around)
    choose(dialog, "frame", "drawn")
    assert dialog.options().frame == "region", "nothing is typed yet"
    for name, degrees in zip(("west", "south", "east", "north"), (3.5, 50, 15, 60), strict=True):
        dialog.form.sides[name].setValue(degrees)
    assert dialog.options().frame == (3.5, 50.0, 15.0, 60.0)
    qtbot.waitUntil(lambda: not session.drawing.is_busy and not dialog._pause.isActive(), timeout=PATIENCE)


def test_own_alt_text_is_written_into_the_picture_and_beside_it(qtbot, full, around, tmp_path):
    session = full()
    dialog = ExportDialog(session, Memory(), None, around)
    dialog.alt_text.setPlainText("Two towns and a road.")
    with qtbot.waitSignal(session.said, timeout=PATIENCE):
        dialog._write([str(tmp_path / "a.png")])
    assert (tmp_path / "a.alt.txt").read_text("utf-8").startswith("Two towns and a road.")
    with Image.open(tmp_path / "a.png") as picture:
        picture.load()
        assert picture.text["Description"] == "Two towns and a road."


def test_the_check_says_what_an_editor_would_object_to(qtbot, full, around):
    session = full()
    dialog = ExportDialog(session, Memory(), None, around)
    dialog.form.parts["title"].setChecked(False)
    qtbot.waitUntil(lambda: "no title" in dialog.remark.text(), timeout=PATIENCE)


def test_a_folder_that_is_not_there_is_told(qtbot, full, around, tmp_path):
    session = full()
    with qtbot.waitSignal(session.failed, timeout=PATIENCE) as failed:
        from mapviewer import workflow

        session.export(tmp_path / "none" / "a.geojson", workflow.ExportOptions())
    assert failed.args[0].message
    assert list(tmp_path.iterdir()) == []

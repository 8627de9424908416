"""A morning's work: three articles opened, narrowed, filtered by day, theme changed; and the tour without a mouse."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

SECOND = """---
title: Envoys in Quito
outlet: The Other Paper
published: 2024-08-28
---
Envoys from Peru met in Quito on Tuesday. "We will sign," Carla Ruiz said in Lima on 27 August 2024.
"""
THIRD = "Truck drivers blocked a road near Oslo on 3 March 2021.\n"


@pytest.fixture
def three(open_window, seeds, tmp_path):
    paths = [seeds / "ankara-talks.md", tmp_path / "second.md", tmp_path / "third.txt"]
    paths[1].write_text(SECOND, "utf-8")
    paths[2].write_text(THIRD, "utf-8")
    eyes = open_window(paths)
    eyes.wait_until_read()
    return eyes


def pins(eyes):
    return set(eyes.ask("Array.from(document.querySelectorAll('[data-id]')).map(each => each.dataset.id)"))


def test_all_views_follow_one_filter(three):
    window, session = three.window, three.window.session
    assert window.findChild(QWidget, "timeline").accessibleName()
    everything = pins(three)
    speaker = next(row for row in session.story.statements if row.speaker and row.said_at)
    bar = window.filter_bar
    bar.speaker.setCurrentIndex(bar.speaker.findData(speaker.speaker))
    bar.speaker.activated.emit(bar.speaker.currentIndex())
    assert {row.speaker for row in session.showing.kept.statements} == {speaker.speaker}
    three.wait(lambda: pins(three) < everything)
    QTest.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    three.wait(lambda: pins(three) == everything)
    QTest.keyClicks(window.top_bar.search, "envoys quito")
    three.wait(lambda: session.showing.wanted.words == "envoys quito")
    kept = session.showing.kept
    assert {row.source for row in (*kept.events, *kept.statements)} <= {"The Other Paper"}
    assert len(kept.ids) < len(session.story.events)
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Escape)
    three.wait(lambda: session.showing.wanted.is_empty)


def test_a_range_of_days_theme_and_articles(three):
    window, session = three.window, three.window.session
    timeline = window.findChild(QWidget, "timeline")
    timeline.fit()
    bar = next(each for each in timeline.model().bars if each.is_dated and each.span[1] - each.span[0] == 1)
    scale, port = timeline.scale, timeline.viewport()
    left, right = int(scale.x(bar.span[0])) - 30, int(scale.x(bar.span[1])) + 30
    left, right = max(left, int(scale.left)), min(right, int(scale.right))
    low = port.height() - 6
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(left, low))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(right, low))
    assert bar.id in session.showing.kept.ids and session.showing.wanted.earliest
    assert not window.filter_bar.days.isHidden()
    QTest.mouseClick(window.filter_bar.days, Qt.MouseButton.LeftButton)
    assert session.showing.wanted.is_empty
    theme = three.ask("document.documentElement.dataset.theme")
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    three.wait_for(f"document.documentElement.dataset.theme !== {json.dumps(theme)}")
    window.session.show_article(session.story.project.articles[1].id)
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert len(session.story.project.articles) == 2
    QTest.keyClick(
        window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    three.wait(lambda: [each.title for each in session.story.project.articles][1] == "Envoys in Quito")
    three.wait(lambda: not session.reading.is_busy)
    assert any(row.source == "The Other Paper" for row in session.story.events)


def spoken_name(widget):
    """What a screen reader is told, labels beside a field included."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_every_control_says_what_it_is(three):
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QTextEdit, QPlainTextEdit)
    silent = []
    for widget in three.window.findChildren(QWidget):
        around = list(ancestors(widget))
        if not isinstance(widget, kinds) or any(isinstance(each, QComboBox | QTabBar) for each in around):
            continue
        if not spoken_name(widget).strip() and not widget.objectName().startswith("qt_"):  # Qt's own parts
            silent.append(
                (type(widget).__name__, widget.objectName(), [type(each).__name__ for each in around[:2]])
            )
    assert not silent


def ancestors(widget):
    while (widget := widget.parentWidget()) is not None:
        yield widget


def test_tab_goes_round_the_views_in_reading_order(three):
    window = three.window
    named = ["searchBox", "articleText", "eventList", "statementList", "timeline"]
    seen, widget = [], window.top_bar.search
    while widget.objectName() not in seen:
        if widget.objectName() in named and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(widget.objectName())
        widget = widget.nextInFocusChain()
        if widget is window.top_bar.search:
            break
    assert seen == named

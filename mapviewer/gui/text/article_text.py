"""The article's words."""

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from mapviewer.gui.language import mark, say
from mapviewer.gui.look import Appearance, Theme
from mapviewer.gui.look.type import base_pixels, serif
from mapviewer.gui.session import Session
from mapviewer.gui.text.display import Display, Paragraph, make_display
from mapviewer.gui.text.highlighter import EvidenceHighlighter
from mapviewer.gui.text.marks import Mark, MarkIndex, find_marks, flatten, lit_marks, told_on
from mapviewer.gui.text.tips import WordTips
from mapviewer.model import Annotations, Span, plain_line

FLASH_MS = 1200
LARGEST_LIT = 2000
EMPTY = mark(
    "Nothing is open. Drop an article here, paste its words with Ctrl+V, or open a file with Ctrl+O."
)


class ArticleText(QTextEdit):
    """Shows the article that the session has chosen; a click on a marked word selects what it stands for.

    Parameters
    ----------
    session : Session
        What is shown and selected.
    appearance : Appearance
        The theme to follow.
    """

    mark_hovered = Signal(str)
    words_selected = Signal(str, object)  # article id; Span, or None when nothing is selected
    correct_wanted = Signal(str)  # what the word under a right click stands for, or empty

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleText")
        say(self.setAccessibleName, mark("Words of the article"))
        say(self.setPlaceholderText, EMPTY)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # the window takes files that are dropped
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self.tips = WordTips(self, session, self._offset_at)
        self.setViewportMargins(19, 4, 9, 0)
        self.document().setDocumentMargin(0)
        self._session, self._theme = session, appearance.theme
        self._display: Display = make_display("", is_markdown=False)
        self._shown: tuple[str, bool, str] = ("", False, "")
        self._found: Annotations | None = None
        self._laid_out_at = base_pixels()
        self._index = MarkIndex(())
        self._flash: Span | None = None
        self._pressed_at = -1
        self._highlighter = EvidenceHighlighter(self.document(), self._theme)
        self._flash_timer = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self.selectionChanged.connect(self._tell_words)
        session.article_changed.connect(self._show_article)
        session.selection_changed.connect(self._show_selection)
        session.pointed_at.connect(self._point_at)
        appearance.theme_changed.connect(self._dress)

    def _show_article(self) -> None:
        article = self._session.article
        shown = (article.text, article.is_markdown, plain_line(article.title)) if article else ("", False, "")
        if shown != self._shown:
            self._shown = shown
            self._highlighter.show_pieces([])
            self._lay_out(*shown)
        found = self._session.story.project.annotations_of(article.id) if article else None
        if found is not self._found or not found:
            self._found = found
            self._mark_words()
        self._show_selection()

    def _lay_out(self, text: str, is_markdown: bool, title: str) -> None:
        self._display = make_display(text, is_markdown=is_markdown, title=title)
        self._laid_out_at = base_pixels()
        self.setUpdatesEnabled(False)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, paragraph in enumerate(self._display.paragraphs):
            block, style = _block_format(paragraph), _char_format(paragraph)
            if number:
                cursor.insertBlock(block, style)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(style)
            for run in paragraph.runs:
                cursor.insertText(run.shown, _run_format(style, run.style))
        cursor.endEditBlock()
        self.setUpdatesEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _mark_words(self) -> None:
        marks = find_marks(self._found, self._shown[0]) if self._found else ()
        self._index = MarkIndex(marks)
        place = self._display
        self._highlighter.show_pieces(
            [
                (place.position(start), place.end_position(end), kinds)
                for start, end, kinds in flatten([mark for mark in marks if mark.kind != "content"])
            ]
        )

    def _show_selection(self) -> None:
        marks = lit_marks(self._found, self._session.selected, self._session.lit) if self._found else ()
        self._light(marks)
        spans = [mark.span for mark in marks if mark.kind == "strong"] or [mark.span for mark in marks]
        if spans and not any(self._is_visible(span) for span in spans):
            self._scroll_to(spans[0])

    def _light(self, marks: tuple[Mark, ...]) -> None:
        soft = [mark.span for mark in marks if mark.kind == "soft"]
        strong = [mark.span for mark in marks if mark.kind == "strong"]
        if self._flash:
            soft.append(self._flash)
        pairs = [(span, self._soft_format()) for span in soft[:LARGEST_LIT]]
        pairs += [(span, self._strong_format()) for span in strong[:LARGEST_LIT]]
        self.setExtraSelections([self._extra(span, style) for span, style in pairs])

    def _extra(self, span: Span, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        extra.cursor = self._cursor_on(span)
        extra.format = style
        return extra

    def _cursor_on(self, span: Span) -> QTextCursor:
        last = max(0, self.document().characterCount() - 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._display.position(span.start), last))
        cursor.setPosition(min(self._display.end_position(span.end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _soft_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.soft))
        return style

    def _strong_format(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.accent))
        style.setForeground(QColor(self._theme.on_accent))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
        return style

    def _is_visible(self, span: Span) -> bool:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._display.position(span.start))
        area = self.cursorRect(cursor)
        return area.top() >= 0 and area.bottom() <= self.viewport().height()

    def _scroll_to(self, span: Span) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._display.position(span.start))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.viewport().height() // 3)

    def _point_at(self, article_id: str, span: Span) -> None:
        if self._session.article_id != article_id:
            return
        self._flash = span
        self._show_selection()
        if not self._is_visible(span):
            self._scroll_to(span)
        self._flash_timer.start()

    def _end_flash(self) -> None:
        self._flash = None
        self._show_selection_formats()

    def _show_selection_formats(self) -> None:
        marks = lit_marks(self._found, self._session.selected, self._session.lit) if self._found else ()
        self._light(marks)

    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        if self._laid_out_at != base_pixels():
            self._lay_out(*self._shown)
            self._mark_words()
        self._highlighter.dress(theme)
        self._show_selection_formats()

    def _mark_at(self, at: QPointF) -> Mark | None:
        offset = self._offset_at(at)
        return self._index.at(offset) if offset >= 0 else None

    def _offset_at(self, at: QPointF | QPoint) -> int:
        layout, shift = self.document().documentLayout(), QPointF(0, self.verticalScrollBar().value())
        position = layout.hitTest(QPointF(at) + shift, Qt.HitTestAccuracy.ExactHit)
        return self._display.offset(position) if position >= 0 else -1

    def _meant(self, mark: Mark) -> frozenset[str]:
        """Return what a click on a mark selects: a date stands for what it dates."""
        if mark.kind == "timex" and self._found is not None:
            return told_on(self._found, mark.target)
        return frozenset({mark.target})

    def _tell_words(self) -> None:
        cursor = self.textCursor()
        start, end = (self._display.offset(each) for each in (cursor.selectionStart(), cursor.selectionEnd()))
        span = Span(start, end) if cursor.hasSelection() and start < end else None
        self.words_selected.emit(self._session.article_id, span)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to correct the word under the pointer, or the words that are selected."""
        mark = self._mark_at(QPointF(event.pos()))
        self.setFocus()
        self.correct_wanted.emit("" if self.textCursor().hasSelection() or mark is None else self._item(mark))
        event.accept()

    def _item(self, mark: Mark) -> str:
        """Return the annotation of a mark: of a name or a date the mention itself, whatever a click selects."""
        found = self._found
        pairs = [
            (each.span, each.id)
            for named in ((found.toponyms, found.locatives, found.timexes) if found else ())
            for each in named
        ]
        return next((key for span, key in pairs if span == mark.span), mark.target)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where the button went down, to tell a click from a selection of words."""
        super().mousePressEvent(event)
        self._pressed_at = self.textCursor().position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select what the word under a click stands for."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            mark = self._mark_at(event.position())
            if mark:
                self._session.select(self._meant(mark))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show that a marked word can be clicked, and preview it elsewhere."""
        super().mouseMoveEvent(event)
        mark = self._mark_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self._session.hover(mark.target if mark and mark.kind != "timex" else "")


def _block_format(paragraph: Paragraph) -> QTextBlockFormat:
    block = QTextBlockFormat()
    height = 45 if paragraph.kind == "gap" else 138
    block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setBottomMargin(0 if paragraph.kind in ("gap", "code") else 10)
    if paragraph.kind == "heading":
        block.setTopMargin(8)
        block.setHeadingLevel(paragraph.level)
    if paragraph.kind in ("item", "quote", "code"):
        block.setLeftMargin(16)
    return block


def _char_format(paragraph: Paragraph) -> QTextCharFormat:
    style = QTextCharFormat()
    is_heading = paragraph.kind == "heading"
    scale = {1: 1.5, 2: 1.3}.get(paragraph.level, 1.15) if is_heading else 1.15
    style.setFont(serif(scale, bold=is_heading))
    if paragraph.kind == "quote":
        style.setFontItalic(True)
    return style


def _run_format(base: QTextCharFormat, style: str) -> QTextCharFormat:
    run = QTextCharFormat(base)
    if style == "bold":
        run.setFontWeight(QFont.Weight.Bold)
    elif style == "italic":
        run.setFontItalic(True)
    elif style == "code":
        run.setFontFamilies(["monospace"])
        run.setFontFixedPitch(True)
    return run

"""The picture in the export dialog, on which a frame can be dragged."""

from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QRubberBand, QWidget

MARGIN = 14
LEAST_DRAG = 8  # pixels: less is a click


class Preview(QLabel):
    """Shows a picture as large as there is room; a rectangle dragged on it is emitted in pixels of the picture.

    Parameters
    ----------
    parent : QWidget or None
        Of the label.
    """

    dragged = Signal(QRectF)
    moved = Signal(QPointF, QPointF)
    outlined = Signal(list)
    clicked = Signal(QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumSize(QSize(480, 300))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = QPixmap()
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        self._from: QPoint | None = None
        self._points: list[QPointF] = []
        self.tool = "frame"

    @property
    def is_empty(self) -> bool:
        """Whether there is no picture yet."""
        return self._picture.isNull()

    def show_picture(self, data: bytes) -> None:
        """Show a PNG in place of the one before."""
        self._picture.loadFromData(data)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatio()
        room = self.size().shrunkBy(QMargins(MARGIN, MARGIN, MARGIN, MARGIN)) * ratio
        shown = self._picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the picture to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def picture_rect(self) -> QRect:
        """Return where the picture stands in the label."""
        size = self.pixmap().deviceIndependentSize().toSize()
        at = QRect(QPoint(0, 0), size)
        at.moveCenter(self.contentsRect().center())
        return at

    def choose(self, tool: str) -> None:
        """Take another tool: ``frame`` and ``arrow`` and ``move`` drag, ``area`` and ``text`` click."""
        self.tool, self._points = tool, []

    def _on_picture(self, at: QPoint) -> QPointF:
        """Return a point of the label in pixels of the picture."""
        shown = self.picture_rect()
        share = self._picture.width() / max(1, shown.width())
        return (at - shown.topLeft()).toPointF() * share

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Close an area."""
        if self.tool == "area" and len(self._points) >= 3:
            self.outlined.emit(self._points)
            self._points = []

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a frame."""
        if event.button() == Qt.MouseButton.LeftButton and not self.pixmap().isNull():
            if self.tool == "area":
                self._points.append(self._on_picture(event.position().toPoint()))
                return
            if self.tool == "text":
                self.clicked.emit(self._on_picture(event.position().toPoint()))
                return
            self._from = event.position().toPoint()
            self._band.setGeometry(QRect(self._from, QSize()))
            self._band.show()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame out."""
        if self._from is not None:
            self._band.setGeometry(QRect(self._from, event.position().toPoint()).normalized())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which part of the picture was framed, unless it was only a click."""
        if self._from is None:
            return
        start, end = self._from, event.position().toPoint()
        drawn = QRect(start, end).normalized()
        self._from = None
        self._band.hide()
        if self.tool in ("move", "arrow"):
            if (end - start).manhattanLength() >= LEAST_DRAG:
                self.moved.emit(self._on_picture(start), self._on_picture(end))
            return
        at = self.picture_rect()
        if min(drawn.width(), drawn.height()) >= LEAST_DRAG and at.width() > 0:
            share = self._picture.width() / at.width()
            corner = (drawn.topLeft() - at.topLeft()).toPointF() * share
            self.dragged.emit(QRectF(corner, drawn.size().toSizeF() * share))

"""Wrapped plain text, laid out once and drawn often."""

from collections import OrderedDict

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

LARGEST_CACHE = 600


class Paragraph:
    """Plain text of one font, wrapped to a width.

    Attributes
    ----------
    height, width : float
        Pixels that the lines take; `width` is that of the longest.
    """

    def __init__(self, text: str, font: QFont, width: float, spacing: float) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.height = self.width = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 20.0))
            extra = line.height() * (spacing - 1)
            line.setPosition(QPointF(0, self.height + extra / 2))
            self.height += line.height() * spacing
            self.width = max(self.width, line.naturalTextWidth())
        self._layout.endLayout()

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Draw the lines with their top left at (x, y)."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(x, y))


class Typesetter:
    """Keeps the paragraphs that were wrapped last, by text, font and width."""

    def __init__(self) -> None:
        self._cache: OrderedDict[tuple[str, str, int, float], Paragraph] = OrderedDict()
        self._fonts: dict[
            int, tuple[QFont, str]
        ] = {}  # with its key, which takes longer to make than to look up

    def set(self, text: str, font: QFont, width: float, spacing: float = 1.15) -> Paragraph:
        """Return `text` wrapped to `width` pixels, `spacing` times the font's own line height."""
        key = (text, self._key_of(font), int(width), spacing)
        if key in self._cache:
            self._cache.move_to_end(key)
            return self._cache[key]
        paragraph = self._cache[key] = Paragraph(text, font, width, spacing)
        if len(self._cache) > LARGEST_CACHE:
            self._cache.popitem(last=False)
        return paragraph

    def _key_of(self, font: QFont) -> str:
        known = self._fonts.get(id(font))
        if known is None:
            known = self._fonts[id(font)] = (font, font.key())  # kept, so that its id is no other's
        return known[1]

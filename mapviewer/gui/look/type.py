"""Type: the system's font for the window, a serif for the article's words."""

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

SMALLEST_BASE = 13
MINIMUM = 9
SERIFS = ("Charter", "Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif", "serif")


def base_pixels() -> int:
    """Return the height of ordinary text in pixels: the application's font, which `Appearance` sets."""
    return max(MINIMUM, QFontInfo(QApplication.font()).pixelSize())


def system_pixels() -> int:
    """Return the height that the system asks for, but never under 13; call it before the application's font is set."""
    return max(SMALLEST_BASE, QFontInfo(QApplication.font()).pixelSize())


def sans(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the window's font, `scale` times the ordinary height."""
    font = QFont(QApplication.font())
    font.setPixelSize(max(9, round(base_pixels() * scale)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def serif(scale: float = 1.15, *, bold: bool = False) -> QFont:
    """Return the font of the article's words."""
    font = QFont(list(SERIFS))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(9, round(base_pixels() * scale)))
    font.setBold(bold)
    return font

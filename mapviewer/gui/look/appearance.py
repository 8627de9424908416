"""Which theme is on: the system's, or the one that the user chose."""

from importlib.resources import files
from string import Template

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from mapviewer.gui.look.theme import Theme, make_palette, read_theme
from mapviewer.gui.look.type import base_pixels, system_pixels

LEAST, LARGEST = 80, 200  # per cent of the system's size
CHOICES = ("system", "light", "dark")


class Appearance(QObject):
    """The theme and the size of text in force; `theme_changed` tells of both. It follows the system unless the user chose one, which is remembered.

    Parameters
    ----------
    app : QApplication
        Gets palette, font and style sheet.
    """

    theme_changed = Signal(object)  # Theme

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._system_pixels = system_pixels()
        self.size = _kept_size()
        self._set_type()
        self.choice = str(QSettings().value("look/theme", "system"))
        if self.choice not in CHOICES:
            self.choice = "system"
        self.theme: Theme = read_theme(self._wanted())
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: str) -> None:
        """Take ``system``, ``light`` or ``dark`` from now on."""
        self.choice = choice
        QSettings().setValue("look/theme", choice)
        self._follow()

    def toggle(self) -> None:
        """Change between light and dark."""
        self.choose("light" if self.theme.name == "dark" else "dark")

    def enlarge(self, steps: int) -> None:
        """Make text larger by steps of 10 per cent, smaller by negative ones, from 80 to 200; 0 is the usual size."""
        size = min(LARGEST, max(LEAST, self.size + 10 * steps)) if steps else 100
        if size != self.size:
            self.size = size
            QSettings().setValue("look/size", size)
            self._set_type()
            self._dress()
            self.theme_changed.emit(self.theme)

    def _set_type(self) -> None:
        font = QFont(self._app.font())
        font.setPixelSize(round(self._system_pixels * self.size / 100))
        self._app.setFont(font)

    def _wanted(self) -> str:
        if self.choice != "system":
            return self.choice
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow(self) -> None:
        theme = read_theme(self._wanted())
        if theme is not self.theme:
            self.theme = theme
            self._dress()
            self.theme_changed.emit(theme)

    def _dress(self) -> None:
        self._app.setPalette(make_palette(self.theme))
        self._app.setStyleSheet(make_style_sheet(self.theme))


def program_icon() -> QIcon:
    """Return the program's own sign."""
    pixmap = QPixmap()
    pixmap.loadFromData((files(__package__) / "icon.svg").read_bytes(), "SVG")
    return QIcon(pixmap.scaled(256, 256, mode=Qt.TransformationMode.SmoothTransformation))


def wants_calm(app: QApplication) -> bool:
    """Tell whether the system asks for no animations; the widgets' own are off then."""
    hints = app.styleHints()  # held: without it PySide6 6.12 takes its part for deleted
    wishes = hints.accessibility()
    is_calm = wishes.motionPreference() == Qt.MotionPreference.ReducedMotion
    for effect in (
        *(Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo),
        *(Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox),
    ):
        if is_calm:
            app.setEffectEnabled(effect, False)
    return is_calm


def _kept_size() -> int:
    try:
        size = int(str(QSettings().value("look/size", 100)))
    except ValueError:
        return 100
    return size if LEAST <= size <= LARGEST else 100


def make_style_sheet(theme: Theme) -> str:
    """Return the style sheet in the colours of `theme`, sizes relative to the system's font."""
    base = base_pixels()
    values = {name: getattr(theme, name) for name in Theme.__slots__}
    sizes = {"small": round(base * 0.86), "base": base, "large": round(base * 1.1)}
    template = (files(__package__) / "desk.qss").read_text("utf-8")
    return Template(template).substitute(values | sizes)

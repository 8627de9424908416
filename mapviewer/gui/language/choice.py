"""Which language the window speaks: the system's, or the one that the user chose."""

from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QSettings,
    Qt,
    QTranslator,
    Signal,
)

from mapviewer.gui.language.speaking import NAME

LANGUAGES = {
    "en": "English",
    "tr": "Türkçe",
    "az": "Azərbaycanca",
    "hy": "Հայերեն",
    "ka": "ქართული",
    "ru": "Русский",
}
SYSTEM = "system"


class Language(QObject):
    """The language in force; `changed` comes after another one was put on. It is remembered.

    Parameters
    ----------
    app : QCoreApplication
        Gets the catalogues; there is one `Language` for each application.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName(NAME)
        self._app = app
        self._translators: list[QTranslator] = []
        kept = str(QSettings().value("look/language", SYSTEM))
        self.choice = kept if kept in LANGUAGES else SYSTEM
        self.code = ""
        self._put_on(self._wanted())

    def choose(self, choice: str) -> None:
        """Speak that language (a key of `LANGUAGES`, or ``system``) from now on."""
        self.choice = choice if choice in LANGUAGES else SYSTEM
        QSettings().setValue("look/language", self.choice)
        if self._wanted() != self.code:
            self._put_on(self._wanted())
            self.changed.emit()

    def _wanted(self) -> str:
        if self.choice != SYSTEM:
            return self.choice
        spoken = (each.replace("_", "-").split("-")[0] for each in QLocale.system().uiLanguages())
        return next((each for each in spoken if each in LANGUAGES), "en")

    def _put_on(self, code: str) -> None:
        for each in self._translators:
            self._app.removeTranslator(each)
        self.code = code
        QLocale.setDefault(QLocale(code))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [QTranslator(self)]
        self._translators[0].load(f"qtbase_{code}", folder)  # Qt's own words; ours know those that Qt lacks
        with as_file(files("mapviewer.gui.language").joinpath("catalogues")) as own:
            self._translators.append(_catalogue(Path(own) / f"mapviewer_{code}.qm", self))
        for each in self._translators:
            self._app.installTranslator(each)


def language_of(app: QCoreApplication | None) -> Language:
    """Return the application's language; the first call puts one on."""
    assert app is not None
    found = app.findChild(Language, NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Language) else Language(app)


def _catalogue(path: Path, parent: QObject) -> QTranslator:
    translator = QTranslator(parent)
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    return translator

"""The window's languages: nothing escapes translation, the catalogues are whole, a switch reaches every widget."""

import ast
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from mapviewer.gui.language import LANGUAGES, days_in_words, known, mark, retell, say, tr
from mapviewer.gui.language.known import REASONS, WORDS
from mapviewer.gui.look.parts import plain_label, push_button, tool_button
from mapviewer.gui.map.words import PAGE_WORDS, page_words

ROOT = Path(__file__).parents[2]
GUI = ROOT / "mapviewer" / "gui"
CATALOGUES = GUI / "language" / "catalogues"
FORMS = {"en": 2, "tr": 1, "az": 2, "hy": 2, "ka": 2, "ru": 3}
SAYING = {"tr", "mark"}
# what a widget shows: method or function -> which of its arguments
SHOWING = {
    **dict.fromkeys(("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription"), (0,)),
    **dict.fromkeys(("setWindowTitle", "setPlaceholderText", "setInformativeText", "setTitle"), (0,)),
    **dict.fromkeys(("setStatusTip", "addAction", "addMenu", "addItem", "addButton", "addRow"), (0,)),
    **dict.fromkeys(("QLabel", "QPushButton", "QCheckBox", "QAction", "QToolButton", "push_button"), (0,)),
    **dict.fromkeys(("setTabText", "setTabToolTip", "setItemText", "addTab", "plain_label", "Command"), (1,)),
    **{"check_box": (0,), "tool_button": (0, 2), "clearable": (1,), "MapviewerError": (0, 1)},
    **{"QFileDialog": (1,), "ask": (0,), "tell": (0,)},
}
SAME_EVERYWHERE = {"Esc", "Enter", "WMS"}
SENTENCE = re.compile(r"[A-Za-z]{2,}.*\s.*[A-Za-z]{2,}")
# modules whose sentences are not shown in the window: said before there is one, or logged
NOT_SHOWN = {"engine.py", "map/scheme.py", "map/bridge.py", "look/type.py"}


def trees():
    for path in sorted(GUI.rglob("*.py")):
        yield path.relative_to(GUI).as_posix(), ast.parse(path.read_text("utf-8"))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def bare_words(node: ast.AST):
    """Yield string constants with words under `node` that no call translates."""
    if isinstance(node, ast.Call) and name_of(node) not in ("format", "join", "strip"):
        return
    if isinstance(node, ast.Compare | ast.Subscript):
        return
    if isinstance(node, ast.IfExp):
        yield from bare_words(node.body)
        yield from bare_words(node.orelse)
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        words = re.sub(r"https?://\S+|mapviewer", "", node.value).strip()
        if re.search("[A-Za-z]{2}", words) and words not in SAME_EVERYWHERE:
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        yield from bare_words(child)


def test_what_a_widget_is_given_goes_through_translation():
    escaped = [
        f"{where}:{call.lineno} {words!r}"
        for where, tree in trees()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and where not in NOT_SHOWN
        for number in SHOWING.get(name_of(call), ())
        if number < len(call.args)
        for words in bare_words(call.args[number])
    ]
    assert not escaped


def test_no_sentence_stands_untranslated_anywhere_else():
    escaped = []
    for where, tree in trees():
        if where in NOT_SHOWN:
            continue
        covered = {
            id(inner)
            for node in ast.walk(tree)
            if (isinstance(node, ast.Call) and name_of(node) in {*SAYING, "log", "error", "warning"})
            or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
            or isinstance(node, ast.Assert | ast.Raise)
            for inner in ast.walk(node)
        }
        escaped += [
            f"{where}:{node.lineno} {node.value!r}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in covered
            and SENTENCE.search(node.value)
            and not re.search(r"[{;*]|^d MMM", node.value)
        ]
    assert not escaped


def test_translation_has_one_home():
    assert [where for where, tree in trees() for node in ast.walk(tree) if is_self_tr(node)] == []


def is_self_tr(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"


def said_in_the_code() -> set[str]:
    said = set()
    for where, tree in trees():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and name_of(call) in SAYING and call.args:
                words = call.args[0]
                if isinstance(words, ast.Constant):
                    said.add(words.value)
                else:  # something marked elsewhere
                    assert not isinstance(words, ast.JoinedStr | ast.BinOp), f"{where}:{call.lineno}"
    return said


def messages(path: Path):
    for message in ET.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        assert source is not None and translation is not None
        yield message, source, translation


def fields(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_a_catalogue_holds_what_the_code_says(code):
    sources = {source for _, source, _ in messages(CATALOGUES / f"mapviewer_{code}.ts")}
    said = said_in_the_code()
    assert sources - said == set(), "obsolete: make translations"
    assert said - sources == set(), "missing: make translations, then translate"


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_a_catalogue_is_complete(code):
    for message, source, translation in messages(CATALOGUES / f"mapviewer_{code}.ts"):
        assert translation.get("type") is None, f"unfinished: {source}"
        is_plural = message.get("numerus") == "yes"
        forms = [each.text or "" for each in translation] if is_plural else [translation.text or ""]
        assert len(forms) == (FORMS[code] if is_plural else 1), source
        for form in forms:
            assert form.strip(), source
            assert fields(form) == fields(source), source
            assert ("%n" in form) == ("%n" in source), source
            assert form.endswith("…") == source.endswith("…"), source


def test_the_compiled_catalogues_are_those_of_the_sources(tmp_path):
    release = shutil.which("pyside6-lrelease", path=Path(sys.executable).parent)
    for code in LANGUAGES:
        own = [CATALOGUES / f"mapviewer_{code}.ts", CATALOGUES / f"qt_{code}.ts"]
        fresh = tmp_path / f"{code}.qm"
        found = [str(each) for each in own if each.exists()]
        subprocess.run([release, "-silent", *found, "-qm", str(fresh)], check=True)
        assert fresh.read_bytes() == (CATALOGUES / f"mapviewer_{code}.qm").read_bytes(), "make translations"


def test_words_of_other_rooms_are_those_that_they_say():
    rooms = ("model", "layers", "workflow", "extract")
    code = "".join(
        path.read_text("utf-8").casefold()
        for room in rooms
        for path in (ROOT / "mapviewer" / room).rglob("*.py")
    )
    code += (GUI / "look" / "signs.json").read_text("utf-8")
    for words in (*WORDS, *REASONS):
        assert words.split("{")[0].casefold().rstrip("“") in code, words


def test_the_page_says_what_the_catalogues_know():
    scripts = ROOT / "mapviewer" / "maps" / "web" / "scripts"
    code = "".join(path.read_text("utf-8") for path in scripts.glob("*.js"))
    said = set(re.findall(r'say\("([^"]+)"', code)) | {"number {n}", "changed hands"}
    kinds = {"country", "area", "point", "part"}  # of places, said as data
    assert said | kinds == set(PAGE_WORDS)


def test_a_switch_reaches_what_stands_in_a_window(qtbot, language):
    button = push_button(mark("Cancel"), lambda: None)
    small = tool_button("✕", "", mark("Close the message"))
    label, plain = plain_label("", mark("Events")), plain_label("", "Cancel")
    box = QComboBox()
    box.addItem(tr("Speaker"))
    retell(box, lambda: box.setItemText(0, tr("Speaker")))
    for each in (button, small, label, plain, box):
        qtbot.addWidget(each)
    language.choose("tr")
    assert (button.text(), label.text(), box.itemText(0)) == ("İptal", "Olaylar", "Konuşmacı")
    assert small.toolTip() == small.accessibleName() == "İletiyi kapat"
    assert plain.text() == "Cancel", "what is not marked may be a name"
    language.choose("en")
    assert button.text() == "Cancel"


def test_what_is_gone_is_told_nothing(qtbot, language):
    told = []
    owner = QObject()
    retell(owner, lambda: told.append(1))
    owner.deleteLater()
    qtbot.wait(10)
    language.choose("ru")
    assert told == []


def test_the_choice_is_kept_and_a_wrong_one_is_the_system(language):
    language.choose("hy")
    assert QSettings().value("look/language") == "hy"
    language.choose("xx")
    assert language.choice == QSettings().value("look/language") == "system"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ("1 event", "2 events", "5 events", "21 events")),
        ("ru", ("1 событие", "2 события", "5 событий", "21 событие")),
        ("tr", ("1 olay", "2 olay", "5 olay", "21 olay")),
        ("ka", ("1 მოვლენა", "2 მოვლენა", "5 მოვლენა", "21 მოვლენა")),
    ],
)
def test_plural_forms(language, code, words):
    language.choose(code)
    assert tuple(tr("%n event(s)", "", n) for n in (1, 2, 5, 21)) == words


def test_days_in_the_language(language):
    language.choose("ru")
    assert days_in_words("2024-08-27", "2024-08-27") == "27 авг. 2024"
    language.choose("az")
    assert days_in_words("1990-01-01", "1999-12-31") == "1990 onilliyi"
    assert days_in_words("2024-07-01", "2024-09-30") == "iyl–sen 2024"


def test_reasons_keep_the_words_of_the_article(language):
    language.choose("ru")
    said = known(
        "The article names no place with it that could be found. “last Tuesday. {x}” needs the article's date."
    )
    assert said.endswith("Для «last Tuesday. {x}» нужна дата статьи.")
    assert "The" not in said
    assert known("Some words of an article.") == "Some words of an article."
    assert known("denied") == "отрицается"


def test_the_page_gets_its_words(language):
    language.choose("ka")
    words = page_words()
    assert words["Show everything"] == "ყველაფრის ჩვენება"
    assert words["Aug"] == "აგვ"


def test_a_name_is_shown_where_the_sentence_wants_it(language, full):
    from mapviewer.gui.lists.cards import statement_card

    row = full().story.statements[0]
    spoken = {}
    for code in ("en", "tr"):
        language.choose(code)
        spoken[code] = statement_card(row).spoken()
    assert row.words in spoken["en"] and row.words in spoken["tr"]
    assert spoken["en"] != spoken["tr"]


def test_labels_say_their_words_as_characters(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    say(label.setText, mark("Events"))
    assert label.text() == "Events"
    assert isinstance(push_button(mark("Yes"), lambda: None), QPushButton)

"""The bundled briefing, clicked through."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
SIX = {"Ankara", "Baku", "Yerevan", "Nagorno-Karabakh", "Washington", "Moscow"}


def texts(view):
    model = view.model()
    return [model.index(row, 0).data(SPOKEN) for row in range(model.rowCount())]


def numbered(session):
    places = session.story.layers.places
    return {row.name: row for row in places.itertuples() if row.number}


def is_marked(eyes, place_id):
    return eyes.ask(
        f"[...document.querySelectorAll('[data-id]')].some(e => e.dataset.id === '{place_id}'"
        " && e.getAttribute('aria-pressed') === 'true')"
    )


def test_six_places_each_with_its_cards(briefing):
    window, session = briefing.window, briefing.window.session
    places = numbered(session)
    assert {name.partition(",")[0] for name in places} == SIX
    for name, place in places.items():
        label = briefing.ask(
            f"[...document.querySelectorAll('[data-id]')].find(e => e.dataset.id === '{place.id}')"
            ".getAttribute('aria-label')"
        )
        assert label.startswith(name)
        briefing.click_on_map(place.id)
        briefing.wait(lambda place=place: session.selected == {place.id})
        shown = texts(window.desk.statements)
        details = session.story.links.details[place.id]
        assert shown[0].startswith(name)
        rows = {row.id: row for row in session.story.statements}
        for _, statement in (*details.said_there, *details.said_about):
            assert any(rows[statement.id].words in text for text in shown)
        for article, span in details.sentences:
            assert " ".join(span.of(article.text).split()) in shown
    briefing.click_on_map(places["Ankara"].id)
    briefing.wait(lambda: session.selected == {places["Ankara"].id})
    assert any("Hakan Fidan" in text for text in texts(window.desk.statements))
    assert briefing.complaints == []


def test_a_row_in_the_list_highlights_its_marker(briefing):
    window, session = briefing.window, briefing.window.session
    ankara = numbered(session)["Ankara"].id
    row = next(
        number for number, event in enumerate(session.story.events) if event.place_names[:1] == ("Ankara",)
    )
    assert not is_marked(briefing, ankara)
    window.desk.events.setCurrentIndex(
        window.desk.events.model().index(window.desk.events.model().row_of(session.story.events[row].id))
    )
    briefing.wait(lambda: is_marked(briefing, ankara))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    briefing.wait(lambda: not is_marked(briefing, ankara))
    assert session.selected == frozenset()
    assert briefing.complaints == []


def test_the_theme_travels_without_a_reload(briefing):
    view = briefing.window.desk.map
    briefing.ask("(window.isTheSame = true)")
    before = briefing.window._appearance.theme.name
    briefing.window._appearance.toggle()
    briefing.wait_for("window.isTheSame === true")
    after = briefing.window._appearance.theme.name
    assert {before, after} == {"light", "dark"}
    briefing.wait_for(f"document.documentElement.outerHTML.slice(0, 400).includes('{after}')")
    briefing.window._appearance.choose("system")
    assert view.bridge.is_ready
    assert briefing.complaints == []


def test_a_second_article_travels_without_a_reload(briefing, seeds):
    session = briefing.window.session
    briefing.ask("(window.isTheSame = true)")
    before = set(session.story.links.details)
    session.open([next(path for path in seeds.glob("*.md") if "ankara" not in path.name)])
    briefing.wait(lambda: session.story.layers is not None and not session.reading.is_busy)
    fresh = next(each for each in session.story.links.details if each not in before)
    briefing.wait_for(f"[...document.querySelectorAll('[data-id]')].some(e => e.dataset.id === '{fresh}')")
    assert briefing.ask("window.isTheSame") is True
    assert briefing.complaints == []

"""A click with 10,000 annotations open: milliseconds until text, list and cards are repainted (aim: 50), and with 20 (16)."""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SENTENCE = "Envoy {n} said in Oslo that town {n} must wait for the accord. "


def make_project(count: int):
    """A story of `count` sentences, each with a toponym, a speaker, a statement and an event; 40 places."""
    from datetime import date

    from mapviewer.model import (
        Actor,
        Annotations,
        Event,
        EventType,
        Extractor,
        Place,
        Project,
        Resolution,
        Span,
        Statement,
        Toponym,
        ToponymKind,
        make_article,
        with_article,
    )

    sentences = [SENTENCE.format(n=number) for number in range(count)]
    article = make_article("\n".join(sentences), title="Many towns")
    key, day = article.key, date(2024, 3, 4)
    places = [
        Place(f"gn:{n}", f"Town {n}", "P", "PPL", "NO", 5 + n / 10, 58 + n / 10, 5.0) for n in range(40)
    ]
    toponyms, actors, statements, events, spans = [], [], [], [], []
    at = 0
    for number, sentence in enumerate(sentences):
        start = at + sentence.index("town")
        end = at + sentence.index(" must")
        place = places[number % 40].id
        toponyms.append(
            Toponym(
                f"{key}.t{number}",
                Span(start, end),
                article.text[start:end],
                ToponymKind.LITERAL,
                Resolution(place, 0.9),
            )
        )
        source = Span(at, at + sentence.index(" said"))
        actors.append(Actor(f"{key}.a{number}", f"Envoy {number}", (source,)))
        content = Span(at + sentence.index("that"), at + len(sentence) - 2)
        cue = Span(source.end + 1, source.end + 5)
        statements.append(
            Statement(
                f"{key}.s{number}",
                (content,),
                source,
                f"{key}.a{number}",
                cue,
                said_at=place,
                about=(place,),
                earliest=day,
                latest=day,
            )
        )
        trigger = Span(at + sentence.index("accord"), at + sentence.index("accord") + 6)
        events.append(
            Event(
                f"{key}.e{number}",
                trigger,
                f"Envoy {number} waits for an accord",
                EventType.AGREE,
                places=(place,),
                earliest=day,
                latest=day,
                evidence=(content,),
            )
        )
        spans.append(Span(at, at + len(sentence) - 1))
        at += len(sentence) + 1
    found = Annotations(
        article.id,
        Extractor("bench", "1"),
        day,
        toponyms=tuple(toponyms),
        places=tuple(places),
        actors=tuple(actors),
        statements=tuple(statements),
        events=tuple(events),
        sentences=tuple(spans),
    )
    return with_article(Project(), article, found)


def measure(count: int, clicks: int = 80) -> tuple[float, float]:
    """Median and 95th percentile, in milliseconds."""
    from PySide6.QtWidgets import QApplication

    from mapviewer.gui.lists.event_list import EventList
    from mapviewer.gui.lists.statement_list import StatementList
    from mapviewer.gui.look import Appearance
    from mapviewer.gui.session import Session
    from mapviewer.gui.story import make_story
    from mapviewer.gui.text.article_text import ArticleText

    app = QApplication.instance() or QApplication(["bench"])
    session, appearance = Session(), Appearance(app)
    views = [
        ArticleText(session, appearance),
        EventList(session, appearance),
        StatementList(session, appearance),
    ]
    for view in views:
        view.resize(340, 700)
        view.show()
    story = make_story(make_project(count))
    session.article_id = story.project.articles[0].id
    session._take(story)
    for _ in range(50):
        app.processEvents()
    taken = []
    for number in range(clicks):
        row = (story.events, story.statements)[number % 2][number * 7 % count]
        chosen = row.id if number % 4 else list(story.links.details)[number % 40]
        begin = time.perf_counter()
        session.select([chosen])
        for view in views:
            view.viewport().repaint()
        taken.append(1000 * (time.perf_counter() - begin))
        app.processEvents()
    taken.sort()
    session.shut()
    return taken[len(taken) // 2], taken[int(len(taken) * 0.95)]


def main() -> None:
    for count in (5, 2500):
        median, most = measure(count)
        print(
            f"{4 * count:6} annotations: click -> views repainted, median {median:.1f} ms, 95% {most:.1f} ms"
        )


if __name__ == "__main__":
    main()

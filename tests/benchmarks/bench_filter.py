"""What a filter costs with 10,000 events and 10,000 statements (aim: 100 ms), against a click in the same run."""

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def measure(count: int) -> dict[str, float]:
    """Milliseconds from asking to repainted list, cards and timeline: words (the first with the index), speaker, days."""
    from datetime import date

    from PySide6.QtWidgets import QApplication

    from mapviewer.gui.filtering import Filter
    from mapviewer.gui.lists.event_list import EventList
    from mapviewer.gui.lists.statement_list import StatementList
    from mapviewer.gui.look import Appearance
    from mapviewer.gui.session import Session
    from mapviewer.gui.story import make_story
    from mapviewer.gui.time.timeline import Timeline
    from tests.benchmarks.bench_selection import make_project

    app = QApplication.instance() or QApplication(["bench"])
    appearance, session = Appearance(app), Session()
    views = [kind(session, appearance) for kind in (EventList, StatementList, Timeline)]
    for view in views:
        view.resize(340, 400)
        view.show()
    project = make_project(count)
    session.article_id = project.articles[0].id
    session._take(make_story(project))

    def settle() -> None:
        for view in views:
            view.viewport().repaint()

    def timed(act) -> float:
        settle()
        start = time.perf_counter()
        act()
        settle()
        return 1000 * (time.perf_counter() - start)

    first = next(row.id for row in session.story.events)
    times = {
        "click": timed(lambda: session.select([first])),
        "first word": timed(lambda: session.showing.ask(Filter(words="town"))),
        "next word": timed(lambda: session.showing.ask(Filter(words="envoy 77"))),
        "speaker": timed(lambda: session.showing.ask(Filter(speaker="Envoy 5"))),
        "days": timed(
            lambda: session.showing.ask(Filter(earliest=date(2024, 1, 1), latest=date(2024, 12, 31)))
        ),
        "everything": timed(session.showing.clear),
    }
    session.shut()
    return times


def main() -> None:
    """Print a line for each act."""
    print("filter, 10,000 events and 10,000 statements (aim: 100 ms):")
    for act, value in measure(10_000).items():
        print(f"  {act:12} {value:7.1f} ms")


if __name__ == "__main__":
    main()

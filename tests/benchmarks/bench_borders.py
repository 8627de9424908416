"""Another day or viewpoint of the boundaries, in the real window of 1440 x 900: milliseconds until lines, hatches, names and marks are repainted.

Told against the same map's repaint of what it shows already, in the same run, for the processor paints here and is shared. Three
parts: the state that Python makes (each for the first time), the page from the state's coming until its ground is drawn, and all of it
from the choice to what follows that frame.
"""

import json
import os
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
DAYS = (
    "1990-06-01",
    "1993-08-01",
    "1994-06-01",
    "2008-09-01",
    "2014-06-01",
    "2016-01-01",
    "2020-11-24",
    "2021-06-01",
)
VIEWPOINTS = ("un", "armenia", "azerbaijan", "russia")
FRAMES = {
    "the Caucasus": (40, 38, 51, 44),
    "from Kyiv to Baku": (28, 36, 52, 52),
    "Eurasia": (-10, 10, 110, 65),
}
PAGE = """(() => {
  const story = mapviewer.story, tell = mapviewer.timed = mapviewer.timed || [];
  if (!mapviewer.isTimed) {
    mapviewer.isTimed = true;
    const set = story.setState;
    story.setState = function (text) {
      const from = performance.now();
      set.call(story, text);
      requestAnimationFrame(() => { // after the ground's own, which was asked for before
        const own = performance.now() - from;
        setTimeout(() => tell.push([own, performance.now() - from]), 0);
      });
    };
  }
  return true;
})()"""
STILL = """(() => {
  const story = mapviewer.story, from = performance.now();
  story.arrange();
  story.canvas._update();
  return performance.now() - from;
})()"""


def median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def worst(values: list[float]) -> float:
    return sorted(values)[int(0.95 * (len(values) - 1))]


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
    from PySide6.QtCore import QEventLoop, QTimer

    from mapviewer.app import build_window

    window = build_window([str(ROOT / "seeds" / "ankara-talks.md")])
    window.resize(1440, 900)
    window.show()
    session, page = window.session, window.desk.map.page()

    def rest(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def ask(code: str):
        answers: list[str] = []
        page.runJavaScript(f"JSON.stringify({code})", answers.append)
        while not answers:
            rest(1)
        return json.loads(answers[0]) if answers[0] else None

    while session.story.layers is None or session.reading.is_busy or not window.desk.map.bridge.is_ready:
        rest(50)
    rest(1500)
    ask(PAGE)
    made = make_states()
    print(f"state in Python: first time {median(made):.0f} ms, 95% {worst(made):.0f}; remembered after that")
    for name, (west, south, east, north) in FRAMES.items():
        ask(f"(mapviewer.story.map.fitBounds([[{south},{west}],[{north},{east}]], {{animate: false}}), 1)")
        rest(500)
        while not ask("mapviewer.story.ground.isSettled()"):
            rest(50)
        still = [ask(STILL) for _ in range(15)][3:]
        own, whole = switch(session, ask, rest)
        print(
            f"{name}: choice -> repainted, median {median(whole):.0f} ms, 95% {worst(whole):.0f} (aim 100); the page's part"
            f" {median(own):.0f} ms, {median(own) / median(still):.2f} of repainting what stands ({median(still):.0f} ms)"
        )
    window.close()


def make_states() -> list[float]:
    from mapviewer.atlas.political import state_json

    taken = []
    for day in DAYS:
        for viewpoint in ("de_facto", *VIEWPOINTS):
            begin = time.perf_counter()
            state_json(day, viewpoint)
            taken.append(1000 * (time.perf_counter() - begin))
    return taken[1:]  # the first reads the tables


def switch(session, ask, rest) -> tuple[list[float], list[float]]:
    """Days, then viewpoints; the page's part, and all from the choice to what follows the frame."""
    from datetime import date

    own, whole = [], []
    choices = [lambda day=day: session.standing.choose_day(date.fromisoformat(day)) for day in DAYS]
    choices += [lambda each=each: session.standing.choose_viewpoint(each) for each in VIEWPOINTS]
    for choose in choices:
        ask("(mapviewer.timed.length = 0, 1)")
        begin = time.perf_counter()
        choose()
        chosen = 1000 * (time.perf_counter() - begin)
        while not (told := ask("mapviewer.timed")):
            rest(1)
        own.append(told[0][0])
        whole.append(chosen + told[0][1])
        rest(250)  # the notes follow
    session.standing.choose_viewpoint("de_facto")
    session.standing.choose_day(None)
    rest(300)
    return own, whole


if __name__ == "__main__":
    main()

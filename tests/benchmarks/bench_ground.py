"""The page's ground in a real window of 2560 x 1440: bytes before the map is there, and how long a frame takes while panning.

Offscreen and without a GPU, so that the canvas is painted by the processor: a machine with one is quicker. Two figures for a
frame: the time that our own code takes in it, and the time from one frame to the next with everything the engine does.
"""

import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
SIZE = (2560, 1440)
PAN = """(() => {
  const map = mapviewer.story.map, own = [], gaps = [];
  map.setView([50, 15], 5.75, {animate: false});
  let count = 0, last = 0, way = 1;
  window.panned = null;
  setTimeout(() => {
    const step = now => {
      if (last) gaps.push(now - last);
      last = now;
      if (count++ >= 240) { window.panned = {own, gaps}; return; }
      if (count % 60 === 0) way = -way;
      const from = performance.now();
      map._rawPanBy(L.point(9 * way, 4 * way)); // as Leaflet's drag handler does
      map.fire("move").fire("drag");
      own.push(performance.now() - from);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }, 3000);
  return true;
})()"""


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu")
    from PySide6.QtCore import QEventLoop, QTimer

    from mapviewer.app import build_window

    window = build_window([str(ROOT / "seeds" / "ankara-talks.md")])
    view = window.desk.map
    sent: dict[str, int] = {}
    answer = view.scheme._answer

    def counted(path: str) -> tuple[str, bytes] | None:
        found = answer(path)
        if found is not None and ("ground" in path or path.startswith("relief")):
            sent[path] = len(found[1])
        return found

    view.scheme._answer = counted
    window.resize(*SIZE)
    window.show()

    def spin(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def ask(expression: str) -> object:
        answers: list[str] = []
        view.page().runJavaScript(f"JSON.stringify({expression})", answers.append)
        while not answers:
            spin(5)
        return json.loads(answers[0]) if answers[0] else None

    end = time.monotonic() + 120
    while not (window.session.story.layers is not None and view.bridge.is_ready) and time.monotonic() < end:
        spin(20)
    spin(1500)
    print(f"ground sent until the story stands: {sum(sent.values()) / 1e6:.2f} MB in {len(sent)} pieces")
    ask(PAN)
    while (found := ask("window.panned")) is None:
        spin(200)
    print(
        f"a frame while panning over Europe at {SIZE[0]} x {SIZE[1]}: own code median {percentile(found['own'], 0.5):.1f} ms, "
        f"95th percentile {percentile(found['own'], 0.95):.1f} ms; from frame to frame median "
        f"{percentile(found['gaps'], 0.5):.1f} ms, 95th percentile {percentile(found['gaps'], 0.95):.1f} ms"
    )
    print(f"ground sent by then: {sum(sent.values()) / 1e6:.2f} MB in {len(sent)} pieces")
    sys.stdout.flush()
    os._exit(0)  # without waiting for the engine's farewell


if __name__ == "__main__":
    main()

"""The app, watched while it starts; prints one line of JSON. Run by bench_app."""

import json
import os
import sys
import time
from pathlib import Path

START = float(os.environ["BENCH_START"])
CLICK = (
    "(e => { if (!e) return false;"
    " e.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, view: window})); return true })"
    "(document.querySelector('.pin[data-id]'))"
)


def memory_kilobytes() -> int:
    """Proportional set size of this process and all below it."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError, ValueError):
            continue
    family = {os.getpid()}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    total = 0
    for number in family:
        try:
            lines = Path(f"/proc/{number}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total


class Watch:
    """Clicks the first pin as soon as there is one, then every place fifty times."""

    def __init__(self, window):
        from PySide6.QtCore import QTimer

        self.window, self.session, self.later = window, window.session, QTimer.singleShot
        self.noted = {"shown": self.now(), "memory": 0}
        self.clicks, self.paints = [], []
        window.desk.map.bridge.became_ready.connect(lambda: self.noted.setdefault("ready", self.now()))
        self.session.was_read.connect(lambda: self.noted.setdefault("read", self.now()))
        self.session.selection_changed.connect(self.answered)
        self.look()

    def now(self):
        return time.time() - START

    def look(self):
        self.window.desk.map.page().runJavaScript(CLICK, self.looked)

    def looked(self, is_there):
        if "answers" not in self.noted:
            self.later(5, self.look)

    def answered(self):
        if "answers" not in self.noted:
            self.noted["answers"] = self.now()
            self.later(500, self.wait_until_read)

    def wait_until_read(self):
        self.noted["memory"] = max(self.noted["memory"], memory_kilobytes())
        if self.session.reading.is_busy:
            self.later(20, self.wait_until_read)
        else:
            self.later(500, self.click_places)

    def click_places(self):
        from PySide6.QtWidgets import QApplication

        places = [*self.session.story.links.details] * 50
        for place in places[:300]:
            begin = time.perf_counter()
            self.session.select([place])
            for view in (
                self.window.desk.statements,
                self.window.desk.events,
                self.window.desk.article.words,
            ):
                view.viewport().repaint()
            self.clicks.append(1000 * (time.perf_counter() - begin))
            QApplication.processEvents()
        self.noted["memory"] = max(self.noted["memory"], memory_kilobytes())
        self.clicks.sort()
        self.noted["click_median"] = self.clicks[len(self.clicks) // 2]
        self.noted["click_p95"] = self.clicks[int(len(self.clicks) * 0.95)]
        print(json.dumps(self.noted), flush=True)
        self.window.close()
        QApplication.quit()


def main() -> None:
    from mapviewer.app import build_window

    window = build_window(sys.argv[1:])
    window.resize(1440, 900)
    window.show()
    from PySide6.QtWidgets import QApplication

    watch = Watch(window)
    QApplication.exec()
    del watch


if __name__ == "__main__":
    main()

"""From the start of the process to a map that answers clicks, against a plain folium page in a bare web view.

All run in turns in one go, offscreen and without a GPU; the best of three counts, since the machines are noisy. The app is
measured the first time (nothing in the cache: the page is built, the article is read) and the second.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
ROUNDS = 3


def run_one(script: str, *words: str, cache: str = "") -> str:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
        "MAPVIEWER_CACHE": cache,
        "XDG_CONFIG_HOME": cache or tempfile.gettempdir(),
        "PYTHONPATH": str(ROOT),
        "BENCH_START": str(time.time()),
    }
    done = subprocess.run(
        [sys.executable, str(HERE / script), *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=180,
        check=False,
    )
    return done.stdout.splitlines()[-1] if done.stdout else ""


def main() -> None:
    briefing = str(ROOT / "seeds" / "ankara-talks.md")
    bare, plain, first, second = [], [], [], []
    for _ in range(ROUNDS):
        bare.append(float(run_one("plain_folium.py", "bare")))
        plain.append(float(run_one("plain_folium.py")))
        cache = tempfile.mkdtemp(prefix="mapviewer-bench-")
        first.append(json.loads(run_one("started_app.py", briefing, cache=cache)))
        second.append(json.loads(run_one("started_app.py", briefing, cache=cache)))
        shutil.rmtree(cache, ignore_errors=True)
    reference = min(plain)
    print(f"bare empty view: {min(bare):.2f} s")
    print(f"plain folium page, six markers, answers a click: {reference:.2f} s")
    for name, runs in (("first start", first), ("later start", second)):
        best = min(runs, key=lambda run: run["answers"])
        print(
            f"mapviewer, {name}: window {best['shown']:.2f} s, map there {best['ready']:.2f} s, "
            f"marker answers a click {best['answers']:.2f} s ({best['answers'] / reference:.2f} of plain folium)"
        )
    runs = first + second
    print(
        f"click -> four views repainted: median {min(run['click_median'] for run in runs):.1f} ms, "
        f"95th percentile {min(run['click_p95'] for run in runs):.1f} ms"
    )
    print(f"memory of all processes (PSS), most seen: {max(run['memory'] for run in runs) / 1024:.0f} MB")


if __name__ == "__main__":
    main()

"""Drawing figures: in a program that runs, the first time and again, at each scale and in each format; and 60 labels.

The best of three counts, since the machines are noisy.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from mapviewer.maps.figure import FigureOptions, figure_bytes  # noqa: E402
from mapviewer.maps.figure.candidates import Label  # noqa: E402
from mapviewer.maps.figure.placing import place_labels  # noqa: E402
from tests.benchmarks.other_maps import NotHereError, ways  # noqa: E402
from tests.maps.figure.stories import caucasus, crowd  # noqa: E402

FIRST = (
    "import time; from tests.maps.figure.stories import caucasus; layers = caucasus(); start = time.perf_counter();"
    "from mapviewer.maps.figure import FigureOptions, figure_bytes;"
    "figure_bytes(layers, 'png', FigureOptions(scale=2)); print(time.perf_counter() - start)"
)


def best(work, rounds: int = 3) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def first_time() -> float:
    done = subprocess.run([sys.executable, "-c", FIRST], cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def from_the_command_line(*, is_read: bool) -> tuple[float, int]:
    """Return the seconds and bytes of `mapviewer export` at 2x, of an article that is in the cache or is not."""
    with tempfile.TemporaryDirectory() as folder:
        env = os.environ | {"MAPVIEWER_CACHE": folder}
        out = Path(folder) / "a.png"
        command = [sys.executable, "-m", "mapviewer", "export", "seeds/ankara-talks.md"]
        command += ["-o", str(out), "--scale", "2"]
        if is_read:
            subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True)
        start = time.perf_counter()
        subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True)
        return time.perf_counter() - start, out.stat().st_size


def beside_others(layers) -> None:
    """Print seconds, bytes and what is lacking, ours first."""
    seconds = best(lambda: figure_bytes(layers, "png", FigureOptions(scale=2)))
    size = len(figure_bytes(layers, "png", FigureOptions(scale=2)))
    print(f"{'way':42} {'seconds':>7} {'bytes':>10}  lacks")
    print(f"{'mapviewer, 3840x2160, in a running program':42} {seconds:7.2f} {size:10,}  -")
    for is_read in (True, False):
        name = f"mapviewer export, {'read before' if is_read else 'the first time'}"
        seconds, size = min(from_the_command_line(is_read=is_read) for _ in range(2))
        print(f"{name:42} {seconds:7.2f} {size:10,}  -")
    for way in ways(layers):
        try:
            start = time.perf_counter()
            size = len(way.draw())
            print(f"{way.name:42} {time.perf_counter() - start:7.2f} {size:10,}  {way.lacks}")
        except NotHereError as reason:
            print(f"{way.name:42} {reason}")


def main() -> None:
    print(
        f"first figure of a process, wide, 2x, with loading matplotlib: {min(first_time() for _ in range(3)):.2f} s"
    )
    layers = caucasus()
    for scale in (1, 2, 4):
        seconds = best(lambda scale=scale: figure_bytes(layers, "png", FigureOptions(scale=scale)))
        print(f"png, wide, {scale}x: {seconds:.2f} s")
    for ending in ("svg", "pdf"):
        print(
            f"{ending}, wide: {best(lambda ending=ending: figure_bytes(layers, ending, FigureOptions())):.2f} s"
        )
    world = FigureOptions(frame="world")
    print(f"png, wide, 1x, world: {best(lambda: figure_bytes(layers, 'png', world)):.2f} s")
    many = crowd(400, spread=12.0)
    print(f"png, wide, 1x, 400 places: {best(lambda: figure_bytes(many, 'png', FigureOptions())):.2f} s")
    chance = random.Random(1)
    labels = [
        Label(f"l{i}", chance.uniform(0, 1300), chance.uniform(0, 800), chance.uniform(30, 140), 20, 13)
        for i in range(60)
    ]
    print(f"60 labels placed: {best(lambda: place_labels(labels, (0, 0, 1300, 800))) * 1000:.0f} ms")
    beside_others(layers)


if __name__ == "__main__":
    main()

"""How long the gazetteer takes to open and to answer: ``python -m tests.benchmarks.bench_gazetteer``."""

import subprocess
import sys
import timeit

OPENING = (
    "import time, numpy, marisa_trie, json; from mapviewer.atlas import open_gazetteer; "
    "start = time.perf_counter(); open_gazetteer(); print(time.perf_counter() - start)"
)
OPEN_AIM_MS = 5.0
FIND_AIM_US = 10.0


def opening_ms() -> float:
    """The median of five fresh processes, in ms."""
    runs = [
        subprocess.run([sys.executable, "-c", OPENING], capture_output=True, text=True, check=True)
        for _ in range(5)
    ]
    return sorted(float(run.stdout) for run in runs)[2] * 1000


def finding_us() -> float:
    """The mean look-up of 20,000 different names, none asked for before, in microseconds."""
    from mapviewer.atlas import fold_name, open_gazetteer

    gazetteer = open_gazetteer()
    names = [gazetteer.name(key) for key in range(0, len(gazetteer), len(gazetteer) // 20_000)]
    fold_name.cache_clear()
    return timeit.timeit(lambda: [gazetteer.find(name) for name in names], number=1) / len(names) * 1e6


def main() -> None:
    """Print both figures and what part of the aim they are."""
    opened, found = opening_ms(), finding_us()
    print(f"open the gazetteer   {opened:6.2f} ms   {opened / OPEN_AIM_MS:.2f} of {OPEN_AIM_MS:g} ms")
    print(f"find a name          {found:6.2f} us   {found / FIND_AIM_US:.2f} of {FIND_AIM_US:g} us")


if __name__ == "__main__":
    main()

"""Readers under fire and under load: ``python -m tests.benchmarks.bench_readers [COUNT [NAME ...]]``.

Reads a folder of 1,000 mixed files, then COUNT (10,000) broken files of each form (a.html, a.pdf ...), and prints seconds of
the processor and memory.
"""

import resource
import sys
import tempfile
import time
import warnings
from pathlib import Path

from mapviewer.store import files_in, read_articles
from tests.store.documents import html_page
from tests.store.test_hostile_files import SEEDS, fuzz

MIXED = 1_000


def main() -> None:
    """Print a line for each form, and one for the folder."""
    warnings.simplefilter("ignore")  # libraries warn over broken bytes, each in its own way
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    _read_folder()
    for name in sys.argv[2:] or SEEDS:
        began = time.process_time()
        longest = fuzz(name, count, seed=1)
        seconds = time.process_time() - began
        print(
            f"{name:<8} {count} broken files  {seconds:7.1f} s  longest {longest:5.2f} s  {_peak()} MB",
            flush=True,
        )


def _read_folder() -> None:
    makers = list(SEEDS.items())
    with tempfile.TemporaryDirectory() as folder:
        for number in range(MIXED):
            name, make = makers[number % len(makers)]
            (Path(folder) / f"{number:04}{Path(name).suffix}").write_bytes(make())
        (Path(folder) / "files" / "7").mkdir(parents=True)
        (Path(folder) / "files" / "7" / "talks.html").write_bytes(
            html_page()
        )  # what the Zotero exports point at
        began = time.process_time()
        articles = sum(len(read_articles(path).articles) for path in files_in(Path(folder)))
        seconds = time.process_time() - began
    print(f"{MIXED} mixed files  {articles} articles  {seconds:.1f} s  {_peak()} MB", flush=True)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()

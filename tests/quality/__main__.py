"""``make quality``: how well articles are read, as one table.

Places are held out: each article is read with weights learnt without it. Statements are measured on the part of PolNeAR
that no rule and no weight has seen. Times are measured on AQUAINT, which the rules were written on, in two halves. Without
``../shared`` our own articles alone are measured. Names as arguments (places, statements, times, own) choose parts.
"""

import sys
from collections.abc import Callable, Iterator
from typing import Any

from tests.extract.own_articles import measure, read_own_articles
from tests.quality.corpora import SHARED, Rows, read_articles, read_rows, scorer
from tests.quality.places import Figure, measure_places


def measure_statements() -> Iterator[Figure]:
    """Yield the figures on the held-out part of PolNeAR."""
    score = scorer("score_quotes")
    gold = read_rows(SHARED / "corpora" / "statements" / "polnear-check.jsonl")
    found = read_articles(gold.values())
    name = "polnear-check, held out"
    every = score(gold, found)["jaccard>=0.5"]
    yield name, "who said what F1", every["who_said_what_F1"], 0.58
    yield name, "content F1, all", every["F1"], None
    # PolNeAR marks 25 attributions an article, attitudes and noun phrases among them; an editor shows 8.
    for kind, floor in (("direct", 0.87), ("indirect", 0.37)):
        alone = {key: row | {"statements": _of_kind(row, kind)} for key, row in found.items()}
        yield (
            name,
            f"content F1, {kind} against {kind}",
            score(gold, alone, {kind})["jaccard>=0.5"]["F1"],
            floor,
        )
    yield name, "source right, of matched (overlap)", every["source_acc_overlap"], 0.88


def _of_kind(row: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [each for each in row["statements"] if each["kind"] == kind]


def measure_times() -> Iterator[Figure]:
    """Yield the figures on AQUAINT, whole and in halves."""
    score = scorer("score_time")
    gold = read_rows(SHARED / "corpora" / "times" / "aquaint.jsonl")
    found = read_articles(gold.values())
    for name, part in (
        ("aquaint", slice(None)),
        ("aquaint, even", slice(0, None, 2)),
        ("aquaint, odd", slice(1, None, 2)),
    ):
        rows: Rows = {key: gold[key] for key in list(gold)[part]}
        figures = score(rows, found)
        is_whole = part == slice(None)
        yield name, "relaxed F1", figures["relaxed_F1"], 0.93 if is_whole else None
        yield name, "value F1", figures["value_F1"], 0.77 if is_whole else None


def measure_own() -> Iterator[Figure]:
    """Yield the figures on our own articles, those written before and after the rules apart."""
    for half in ("before", "after"):
        articles = read_own_articles(half)
        if articles:
            for words, figure in measure(articles).items():
                yield f"own articles, {half} ({len(articles)})", words, figure, None


PARTS: dict[str, Callable[[], Iterator[Figure]]] = {
    "own": measure_own,
    "times": measure_times,
    "statements": measure_statements,
    "places": measure_places,
}


def main() -> None:
    wanted = sys.argv[1:] or list(PARTS)
    print(f"{'corpus':<30} {'measure':<42} {'figure':>7} {'floor':>7}")
    for name, part in PARTS.items():
        if name not in wanted:
            continue
        if name != "own" and not SHARED.is_dir():
            print(f"{name}: ../shared is not here")
            continue
        for corpus, words, figure, floor in part():
            mark = "" if floor is None else f"{floor:7.3f}" + ("" if figure >= floor else "  below")
            print(f"{corpus:<30} {words:<42} {figure:7.3f} {mark}", flush=True)


if __name__ == "__main__":
    main()

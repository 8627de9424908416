"""Learns what an editor would show: ``python -m training.acceptance [GOLD.jsonl [CORPORA]]``.

GOLD has a line for each article: ``{"id", "statements": [{"speaker", "source", "content": [words, ..], ..}]}``; its
texts stand by id in the corpora's folder. ``--score`` prints a cross-validation over the articles instead of writing.
Nothing of the texts goes into the weights: a trait names a word only if our lexicon has it.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path
from typing import Any

from mapviewer.extract.document import Tree, make_tree, parse
from mapviewer.extract.statements.acceptance import FILE, Acceptance, chances_of, choose, read_traits
from mapviewer.extract.statements.lexicon import open_lexicon
from mapviewer.extract.statements.pool import Candidate, gather
from mapviewer.extract.statements.quoted import read_quotations
from mapviewer.extract.statements.quotes import find_quotes
from mapviewer.extract.statements.scorer import Weights, open_weights
from training.sparse_regression import fit
from training.statements import CORPUS, learn_from, letters
from training.statements import examples as span_examples

SHARED = Path(__file__).parents[2] / "shared"
GOLD = SHARED / "gold" / "editor" / "gold.jsonl"
FOLDS = 10
RIGHT = 0.5  # share of letters in common from which a candidate is the editor's card
SHARPNESS = 2  # power of that share: near misses of a boundary count less
LEAST, RIDGE, SMALL = 4, 25.0, 0.005
THRESHOLD = (
    0.25  # near the best F1 of cards by cross-validation over the articles, with more of the main ones
)
STOP = frozenset(("the", "a", "an", "of", "and", "in", "mr", "mrs", "ms", "for"))


@dataclass(frozen=True, slots=True)
class Example:
    """An article with its candidates, their traits, and how much of an editor's card each is, 0 to 1."""

    key: str
    pool: list[Candidate]
    traits: list[list[str]]
    worths: list[float]
    cards: int

    @property
    def fold(self) -> int:
        """Number of the part that is held out together with this article."""
        return fold_of(self.key)


def fold_of(key: str) -> int:
    """Return the fold of an article, the same in every run."""
    return int(md5(key.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def read_gold(gold: Path, corpora: Path) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each article of the gold with its text."""
    texts = {
        str(row["id"]): row["text"] for path in sorted(corpora.glob("*/*.jsonl")) for row in read_rows(path)
    }
    for row in read_rows(gold):
        yield row, texts[str(row["id"])]


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the JSON objects of a file, a line each."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def span_weights(keys: Iterable[str]) -> dict[str, Weights]:
    """Return span weights for each article, learnt without it and the others of its fold when it taught them."""
    articles = list(read_rows(CORPUS))
    taught = {str(article["id"]) for article in articles} & set(keys)
    rows = {str(article["id"]): list(span_examples(article, parse(article["text"]))) for article in articles}
    found = {}
    for fold in {fold_of(key) for key in taught}:
        out = {key for key in taught if fold_of(key) == fold}
        weights = learn_from(row for key, each in rows.items() if key not in out for row in each)
        found.update(dict.fromkeys(out, weights))
    return found


def example(row: dict[str, Any], tree: Tree, weights: Weights) -> Example:
    """Compare the candidates of an article with the editor's cards."""
    lexicon = open_lexicon()
    quoted = read_quotations(tree, find_quotes(tree.text), lexicon)
    pool = gather(tree, lexicon, quoted, weights)
    cards = [(letters(tree.text, _located(tree.text, card["content"])), card) for card in row["statements"]]
    worths = [_worth(tree, candidate, cards) for candidate in pool]
    return Example(str(row["id"]), pool, read_traits(tree, lexicon, pool), worths, len(cards))


def _worth(tree: Tree, candidate: Candidate, cards: Sequence[tuple[set[int], dict[str, Any]]]) -> float:
    mine = letters(tree.text, candidate.found.spans)
    alike, card = max(
        ((len(mine & theirs) / len(mine | theirs), card) for theirs, card in cards if mine & theirs),
        key=lambda each: each[0],
        default=(0.0, None),
    )
    if card is None or alike < RIGHT or not _has_speaker(tree, candidate, card):
        return 0.0
    return float(alike**SHARPNESS)


def _has_speaker(tree: Tree, candidate: Candidate, card: dict[str, Any]) -> bool:
    """Tell whether the source's words are the card's, by a word in common."""
    wanted = _words(card["speaker"]) | _words(card["source"])
    source = candidate.found.source
    said = tree.words(*source) if source and source[0] <= source[1] else ""
    return bool(_words(said) & wanted) or not wanted


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"[^\W_]+", (text or "").lower())) - STOP


def _located(text: str, pieces: Iterable[str]) -> list[tuple[int, int]]:
    return [(at, at + len(piece)) for piece in pieces for at in (text.index(piece),)]


def learn(examples: Iterable[Example]) -> Acceptance:
    """Learn the weights from articles."""
    rows: list[list[str]] = []
    targets: list[float] = []
    for each in examples:
        rows += each.traits
        targets += each.worths
    bias, traits = fit(rows, targets, LEAST, RIDGE)
    return Acceptance(bias, THRESHOLD, {name: each for name, each in traits.items() if abs(each) >= SMALL})


def cross_validate(examples: Sequence[Example]) -> dict[float, tuple[float, float]]:
    """Return precision and recall of the candidates chosen with weights that never saw their article, by threshold."""
    chances = {}
    for fold in range(FOLDS):
        acceptance = learn(each for each in examples if each.fold != fold)
        for each in examples:
            if each.fold == fold:
                chances[each.key] = chances_of(each.traits, acceptance)
    found = {}
    for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        chosen = [
            each.worths[number]
            for each in examples
            for number in choose(each.pool, chances[each.key], threshold)
        ]
        right = sum(worth > 0 for worth in chosen)
        found[threshold] = right / max(1, len(chosen)), right / sum(each.cards for each in examples)
    return found


def write_weights(acceptance: Acceptance) -> None:
    """Write the weights, a line each."""
    written = {"bias": acceptance.bias, "threshold": acceptance.threshold, "traits": acceptance.traits}
    FILE.write_text(json.dumps(written, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Learn from the gold named, else from the one beside the checkout, and write the weights into the package."""
    paths = [Path(each) for each in arguments if not each.startswith("-")]
    gold = paths[0] if paths else GOLD
    corpora = paths[1] if len(paths) > 1 else SHARED / "corpora"
    if not gold.is_file():
        sys.stderr.write(f"There is no gold {gold}: the weights stay as they are.\n")
        return 1
    rows = list(read_gold(gold, corpora))
    held_out = span_weights(str(row["id"]) for row, _ in rows)
    examples = [
        example(row, make_tree(parse(text), text), held_out.get(str(row["id"]), open_weights()))
        for row, text in rows
    ]
    if "--score" in arguments:
        for threshold, (precision, recall) in cross_validate(examples).items():
            f1 = 2 * precision * recall / (precision + recall)
            sys.stdout.write(f"{threshold:.2f}  precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}\n")
        return 0
    write_weights(learn(examples))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

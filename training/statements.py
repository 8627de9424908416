"""Learns the weights of statements: ``python -m training.statements [CORPUS.jsonl]``.

The corpus has a line for each article: ``{"id", "text", "statements": [{"source", "cue", "content": [[s, e], ..]}]}``.
Nothing of its text goes into the weights: a feature names a word only if our lexicon has it.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mapviewer.extract.document.parse import parse
from mapviewer.extract.document.syntax import Words
from mapviewer.extract.document.tree import Tree, make_tree
from mapviewer.extract.statements.attribution import source_words
from mapviewer.extract.statements.candidates import find_cues
from mapviewer.extract.statements.features import cue_features, option_features
from mapviewer.extract.statements.lexicon import open_lexicon
from mapviewer.extract.statements.options import Option
from mapviewer.extract.statements.quoted import read_quotations
from mapviewer.extract.statements.quotes import find_quotes
from mapviewer.extract.statements.scorer import FILE, Weights
from training.sparse_regression import fit

CORPUS = Path(__file__).parents[2] / "shared" / "corpora" / "statements" / "polnear-work.jsonl"
RIGHT = 0.5  # share of words in common from which a candidate counts as the statement of the corpus
SHARPNESS = 3  # power of that share: near misses of a boundary count little
WRONG_SOURCE = 0.25  # what a right content is worth with a wrong source
RIDGE = 5.0
LEAST = 6
SMALL = 0.01  # weights that make no difference are not written
THRESHOLD = 0.25  # best who-said-what F1 by cross-validation over the articles


def main(arguments: list[str]) -> int:
    """Learn from the corpus named, else from the one beside the checkout, and write the weights beside the scorer."""
    corpus = Path(arguments[0]) if arguments else CORPUS
    if not corpus.is_file():
        sys.stderr.write(f"There is no corpus {corpus}: the weights stay as they are.\n")
        return 1
    with corpus.open(encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    write_weights(learn((article, parse(article["text"])) for article in articles))
    return 0


def learn(read: Iterable[tuple[dict[str, Any], Any]]) -> Weights:
    """Learn the weights from articles of the corpus, each with its parsed text."""
    return learn_from(row for article, doc in read for row in examples(article, doc))


def learn_from(found: Iterable[tuple[list[str], float]]) -> Weights:
    """Learn the weights from examples: features with worths."""
    rows: list[list[str]] = []
    targets: list[float] = []
    for row, target in found:
        rows.append(row)
        targets.append(target)
    bias, features = fit(rows, targets, LEAST, RIDGE)
    return Weights(bias, THRESHOLD, {name: each for name, each in features.items() if abs(each) >= SMALL})


def write_weights(weights: Weights) -> None:
    """Write the weights, a line each."""
    written = {"bias": weights.bias, "threshold": weights.threshold, "features": weights.features}
    FILE.write_text(json.dumps(written, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def examples(article: dict[str, Any], doc: Any) -> Iterator[tuple[list[str], float]]:
    """Yield each candidate's features with its worth, 0 to 1: how much of a statement of the corpus it is."""
    tree = make_tree(doc, article["text"])
    lexicon = open_lexicon()
    gold = [(letters(tree.text, each["content"]), each["source"]) for each in article["statements"]]
    quoted = read_quotations(tree, find_quotes(tree.text), lexicon)
    for cue in find_cues(tree, lexicon, quoted):
        shared = cue_features(tree, cue, lexicon)
        source = source_words(tree, cue)
        for option in cue.options:
            yield shared + option_features(tree, cue, option, lexicon), worth(tree, option, source, gold)


def worth(
    tree: Tree, option: Option, source: Words | None, gold: list[tuple[set[int], list[int] | None]]
) -> float:
    """Return what a candidate is worth beside the most similar statement of the corpus.

    The Jaccard index of their letters, sharpened; 0 below `RIGHT`, and less where the source is another.
    """
    mine = letters(tree.text, [(tree.start[first], tree.end[last]) for first, last in option.spans])
    alike, theirs = max(
        ((len(mine & content) / len(mine | content), its) for content, its in gold if mine & content),
        key=lambda each: each[0],
        default=(0.0, None),
    )
    if alike < RIGHT:
        return 0.0
    said = letters(tree.text, [(tree.start[source[0]], tree.end[source[1]])]) if source else set()
    same = bool(said & letters(tree.text, [theirs])) if theirs else not said
    return alike**SHARPNESS * (1.0 if same else WRONG_SOURCE)


def letters(text: str, spans: Iterable[Iterable[int]]) -> set[int]:
    """Return the places of letters and digits inside `spans`."""
    return {
        place for start, end in spans for place in range(start, min(end, len(text))) if text[place].isalnum()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Learns the weights of statements: ``python -m mapviewer.extract.statements.train CORPUS.jsonl``.

The corpus has a line for each article: ``{"id", "text", "statements": [{"source", "cue", "content": [[s, e], ..]}]}``.
Nothing of its text goes into the weights: a feature names a word only if our lexicon has it.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mapviewer.extract.parse import parse
from mapviewer.extract.statements.candidates import Option, find_cues
from mapviewer.extract.statements.features import cue_features, option_features
from mapviewer.extract.statements.lexicon import open_lexicon
from mapviewer.extract.statements.quoted import read_quotations
from mapviewer.extract.statements.quotes import find_quotes
from mapviewer.extract.statements.regression import fit
from mapviewer.extract.statements.scorer import FILE
from mapviewer.extract.tree import Tree, make_tree

RIGHT = 0.5  # share of words in common from which a candidate counts as the statement of the corpus
RIDGE = 3.0
LEAST = 4
THRESHOLD = 0.35  # best who-said-what F1 by cross-validation over the articles


def main(arguments: list[str]) -> int:
    """Learn from the corpus named and write the weights beside the scorer."""
    rows: list[list[str]] = []
    targets: list[float] = []
    with Path(arguments[0]).open(encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            for row, target in examples(article, parse(article["text"])):
                rows.append(row)
                targets.append(target)
    write_weights(*fit(rows, targets, LEAST, RIDGE))
    return 0


def write_weights(bias: float, features: dict[str, float]) -> None:
    """Write the weights, a line each, without those that make no difference."""
    kept = {name: weight for name, weight in sorted(features.items()) if abs(weight) >= 0.01}
    loaded = {"bias": bias, "threshold": THRESHOLD, "features": kept}
    FILE.write_text(json.dumps(loaded, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def examples(article: dict[str, Any], doc: Any) -> Iterator[tuple[list[str], float]]:
    """Yield each candidate's features with how much of it a statement of the corpus shares, 0 when too little."""
    tree = make_tree(doc, article["text"])
    lexicon = open_lexicon()
    gold = [letters(tree.text, statement["content"]) for statement in article["statements"]]
    quoted = read_quotations(tree, find_quotes(tree.text), lexicon)
    for cue in find_cues(tree, lexicon, quoted):
        shared = cue_features(tree, cue, lexicon)
        for option in cue.options:
            yield shared + option_features(tree, cue, option, lexicon), likeness(tree, option, gold)


def likeness(tree: Tree, option: Option, gold: list[set[int]]) -> float:
    """Return the best Jaccard index of an option and a statement of the corpus, over letters; 0 below `RIGHT`."""
    mine = letters(tree.text, [(tree.start[first], tree.end[last]) for first, last in option.spans])
    best = max((len(mine & other) / len(mine | other) for other in gold if mine & other), default=0.0)
    return best if best >= RIGHT else 0.0


def letters(text: str, spans: Iterable[Iterable[int]]) -> set[int]:
    """Return the places of letters and digits inside `spans`."""
    return {
        place for start, end in spans for place in range(start, min(end, len(text))) if text[place].isalnum()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Reads each article of the corpus with weights learnt from the others, for a fair score on what was trained on.

``python -m training.crossvalidate CORPUS.jsonl PREDICTIONS.jsonl`` writes a line for each article:
``{"id", "statements": [{"source", "cue", "content", "kind"}]}``.
"""

import json
import sys
from pathlib import Path
from typing import Any

from mapviewer.extract.document.parse import parse
from mapviewer.extract.document.tree import Tree, make_tree
from mapviewer.extract.statements.acceptance import open_acceptance
from mapviewer.extract.statements.attribution import Attribution
from mapviewer.extract.statements.attributions import find_attributions
from mapviewer.extract.statements.lexicon import open_lexicon
from mapviewer.extract.statements.scorer import Weights
from training.statements import learn

FOLDS = 5


def main(arguments: list[str]) -> int:
    """Write the predictions for the corpus named, in its order."""
    corpus, target = map(Path, arguments)
    articles = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    read = [(article, parse(article["text"])) for article in articles]
    learnt = [
        learn(pair for number, pair in enumerate(read) if number % FOLDS != fold) for fold in range(FOLDS)
    ]
    lines = [predict(article, doc, learnt[number % FOLDS]) for number, (article, doc) in enumerate(read)]
    target.write_text("\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    return 0


def predict(article: dict[str, Any], doc: Any, weights: Weights) -> dict[str, Any]:
    """Return the statements found in an article with the weights given, as offsets."""
    tree = make_tree(doc, article["text"])
    found = find_attributions(tree, open_lexicon(), weights, open_acceptance())
    return {"id": article["id"], "statements": [_offsets(tree, each) for each in found]}


def _offsets(tree: Tree, found: Attribution) -> dict[str, Any]:
    return {
        "source": _span(tree, found.source),
        "cue": _span(tree, found.cue_words),
        "content": [list(span) for span in found.spans],
        "kind": "direct" if found.is_quoted else "indirect",
    }


def _span(tree: Tree, words: tuple[int, int] | None) -> list[int] | None:
    return [tree.start[words[0]], tree.end[words[1]]] if words else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

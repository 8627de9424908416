import json
import re

from mapviewer.extract.document import make_tree, parse
from mapviewer.extract.statements.acceptance import open_acceptance
from mapviewer.extract.statements.lexicon import open_lexicon
from mapviewer.extract.statements.scorer import open_weights
from training.acceptance import example
from training.sparse_regression import fit
from training.statements import examples


def test_regression_learns_what_decides() -> None:
    rows = [["a", "x"], ["a", "y"], ["b", "x"], ["b", "y"]] * 10
    bias, weights = fit(rows, [1, 1, 0, 0] * 10, least=2, ridge=0.1)
    assert weights["a"] > 1 > -1 > weights["b"]
    assert abs(weights["x"]) < 0.1
    assert (bias, weights) == fit(rows, [1, 1, 0, 0] * 10, least=2, ridge=0.1)


def test_a_right_boundary_is_worth_more_than_a_near_miss() -> None:
    text = "Keller said that the bridge was open."
    article = {
        "text": text,
        "statements": [{"source": [0, 6], "cue": [7, 11], "content": [[12, len(text) - 1]]}],
    }
    worths = [worth for _, worth in examples(article, parse(text))]
    assert max(worths) == 1.0


def test_weights_name_no_word_that_the_lexicon_lacks() -> None:
    lexicon = open_lexicon()
    listed = {"verb": lexicon.verbs, "noun": lexicon.nouns, "adjective": lexicon.adjectives}
    for name in open_weights().features:
        kind, is_lemma, lemma = name.partition(" lemma=")
        if is_lemma:
            assert lemma in listed[kind], json.dumps(name)


def test_weights_of_acceptance_name_no_word_that_the_lexicon_lacks() -> None:
    lexicon = open_lexicon()
    listed = {*lexicon.verbs, *lexicon.nouns, *lexicon.adjectives}
    for name in open_acceptance().traits:
        for lemma in re.findall(r"lemma=(\S+)", name):
            assert lemma in listed or lemma == ":", json.dumps(name)


def test_what_editors_show_is_learnt_from_their_cards() -> None:
    text = "Keller said that the bridge was open. The storm said goodbye."
    tree = make_tree(parse(text), text)
    card = {"speaker": "Keller", "source": "Keller", "content": ["the bridge was open"]}
    found = example({"id": "1", "statements": [card]}, tree, open_weights())
    worths = dict(
        zip(("".join(text[slice(*each.found.spans[0])]) for each in found.pool), found.worths, strict=True)
    )
    assert worths["the bridge was open"] == 1.0
    assert all(worth == 0 for content, worth in worths.items() if "bridge" not in content)

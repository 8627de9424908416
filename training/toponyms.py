"""Learns the weights of places: ``python -m training.toponyms [FOLDER]``.

The folder has ``lgl.jsonl`` and ``gwn-dev.jsonl``, a line for each article: ``{"id", "text", "toponyms": [{"start",
"end", "lat", "lon", "type"?}], "ignore"?}``. Nothing of their text goes into the weights: a trait names a word only
if it stands in our word lists.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mapviewer.atlas import distances_km, open_gazetteer
from mapviewer.extract.document.parse import parse
from mapviewer.extract.document.tree import Tree, make_tree
from mapviewer.extract.toponyms.facts import Facts
from mapviewer.extract.toponyms.finding import keep
from mapviewer.extract.toponyms.mentions import Mention, find_mentions
from mapviewer.extract.toponyms.recognition.recogniser import choose
from mapviewer.extract.toponyms.recognition.surroundings import Surroundings, read_surroundings
from mapviewer.extract.toponyms.recognition.traits import Traits, traits_of
from mapviewer.extract.toponyms.resolution.company import Around
from mapviewer.extract.toponyms.resolution.evidence import ALONE, Numbers, evidence_alone, named_areas
from mapviewer.extract.toponyms.resolution.nouns import nouns_beside
from mapviewer.extract.toponyms.resolution.ranker import COLUMNS, look_around, rank_senses, to_chances
from mapviewer.extract.toponyms.resolution.senses import gather_senses
from mapviewer.extract.toponyms.weights import WEIGHTS_FILE, Weights, chance, weigh
from training.regression import fit_logistic, fit_softmax

FOLDER = Path(__file__).parents[2] / "shared" / "corpora" / "places"
CORPORA = {
    "lgl.jsonl": 1.0,
    "gwn-dev.jsonl": 4.0,
}  # how much a mention counts: the second corpus is a tenth of the first
EMBEDDED = frozenset(
    {"Embedded_Non_Lit"}
)  # part of another name ("Mississippi State"): neither right nor wrong
RIDGE_RECOGNISE, RIDGE_RESOLVE, LEAST = 10.0, 1.0, 3
RIGHT_KM = 161.0  # the measure of the literature: 100 miles
FOLDS = 5  # the ranker learns from mentions recognised with weights that did not see them
SMALLEST = 0.005


class Example:
    """An article of a corpus, parsed, with its mentions, their traits and which of them are right."""

    def __init__(self, article: dict[str, Any], importance: float, doc: Any = None) -> None:
        self.article = article
        self.importance = importance
        parsed = parse(article["text"]) if doc is None else doc
        self.tree: Tree = make_tree(parsed, parsed.text)
        gazetteer = open_gazetteer()
        self.mentions: list[Mention] = find_mentions(self.tree, gazetteer)
        self.around: Surroundings = read_surroundings(self.tree, self.mentions, gazetteer)
        self.traits: list[Traits] = [
            traits_of(index, self.mentions, self.tree, self.around, gazetteer)
            for index in range(len(self.mentions))
        ]
        gold = [each for each in article["toponyms"] if each.get("type") not in EMBEDDED]
        self.gold: list[dict[str, Any]] = gold
        self.targets = _targets(self.mentions, gold)
        unsure = [each for each in article["toponyms"] if each not in gold] + article.get("ignore", [])
        self.weights = [
            0.0 if not _touching(mention, gold) and _touching(mention, unsure) else importance
            for mention in self.mentions
        ]


def _touching(mention: Mention, spans: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in spans if mention.start < each["end"] and each["start"] < mention.end]


def _targets(mentions: Sequence[Mention], gold: Sequence[dict[str, Any]]) -> list[float]:
    """Return 1 for the mention that fits each gold toponym best, 0 for the others."""
    targets = [0.0] * len(mentions)
    for each in gold:
        touching = [index for index, mention in enumerate(mentions) if _touching(mention, [each])]
        if touching:
            best = min(
                touching,
                key=lambda at: abs(mentions[at].start - each["start"]) + abs(mentions[at].end - each["end"]),
            )
            targets[best] = 1.0
    return targets


def read_examples(folder: Path) -> list[Example]:
    """Read and parse the corpora."""
    found = []
    for name, importance in CORPORA.items():
        with (folder / name).open(encoding="utf-8") as lines:
            found += [Example(json.loads(line), importance) for line in lines]
    return found


def learn(examples: Sequence[Example]) -> Weights:
    """Fit all weights to the examples."""
    chances: dict[int, list[float]] = {}
    for fold in range(FOLDS):
        others = [example for number, example in enumerate(examples) if number % FOLDS != fold]
        weights = learn_to_recognise(others)
        for example in examples[fold::FOLDS]:
            chances[id(example)] = [chance(weigh(traits, weights)) for traits in example.traits]
    cases = [Case(example, chances[id(example)]) for example in examples]
    return {"recognise": learn_to_recognise(examples)} | learn_to_resolve(cases)


def learn_to_recognise(examples: Sequence[Example]) -> dict[str, float]:
    """Fit the weights of the traits."""
    rows = [row for example in examples for row in example.traits]
    targets = [target for example in examples for target in example.targets]
    importance = [weight for example in examples for weight in example.weights]
    return fit_logistic(rows, targets, importance, RIDGE_RECOGNISE, LEAST)


class Case:
    """An article's senses with their evidence and the gold coordinates of each."""

    def __init__(self, example: Example, chances: Sequence[float]) -> None:
        self.tree = example.tree
        chosen = choose(example.mentions, chances)
        self.mentions, beside, _ = keep(example.mentions, example.around.beside, chosen)
        self.senses = gather_senses(self.mentions, beside, open_gazetteer())
        named = named_areas(self.senses)
        self.alone = [
            evidence_alone(sense, named, nouns_beside(sense, self.mentions, self.tree))
            for sense in self.senses
        ]
        located = [each for each in example.gold if each.get("lat") is not None]
        self.gold = [
            [each for index in sense.mentions for each in _touching(self.mentions[index], located)]
            for sense in self.senses
        ]
        self.importance = example.importance**0.5

    def groups(
        self, rows: Sequence[Numbers], arounds: Sequence[Around | None]
    ) -> list[tuple[Numbers, Numbers, float]]:
        """Return the evidence of each sense that has gold, with which of its places are right and its importance."""
        found = []
        for sense, around, gold, each in zip(self.senses, arounds, self.gold, rows, strict=True):
            if gold:
                places = (*sense.places, around.place) if around else sense.places
                found.append((each, _right(gold, places), self.importance * min(len(gold), 4) ** 0.5))
        return found


def _right(gold: Sequence[dict[str, Any]], places: Sequence[Facts]) -> Numbers:
    """Return 1 for the places near most of the gold coordinates."""
    lons = np.array([place.lon for place in places], dtype=np.float32)
    lats = np.array([place.lat for place in places], dtype=np.float32)
    near = sum(
        (distances_km(each["lon"], each["lat"], lons, lats) <= RIGHT_KM).astype(float) for each in gold
    )
    right: Numbers = (np.asarray(near) * 2 > len(gold)).astype(float)
    return right


def learn_to_resolve(cases: Sequence[Case]) -> dict[str, dict[str, float]]:
    """Fit the weights of the evidence: first each name alone, then twice together with what the others may mean."""
    nowhere = [[None] * len(case.senses) for case in cases]
    alone = fit_softmax(
        [group for case, none in zip(cases, nowhere, strict=True) for group in case.groups(case.alone, none)],
        RIDGE_RESOLVE,
    )
    weights = {"alone": dict(zip(ALONE, alone.tolist(), strict=True))}
    chances = [[to_chances(rows @ alone) for rows in case.alone] for case in cases]
    for _ in range(2):
        seen = [
            look_around(case.senses, case.mentions, case.alone, each, case.tree)
            for case, each in zip(cases, chances, strict=True)
        ]
        groups = [
            group
            for case, (arounds, rows) in zip(cases, seen, strict=True)
            for group in case.groups(rows, arounds)
        ]
        together = fit_softmax(groups, RIDGE_RESOLVE)
        weights["together"] = dict(zip(COLUMNS, together.tolist(), strict=True))
        chances = [
            [ranking.chances for ranking in rank_senses(case.senses, case.mentions, case.tree, weights)]
            for case in cases
        ]
    return weights


def write_weights(weights: Weights, path: Path = WEIGHTS_FILE) -> None:
    """Write the weights, a line each, rounded, without those that make no difference."""
    kept = {
        task: {name: round(weight, 3) for name, weight in sorted(found.items()) if abs(weight) >= SMALLEST}
        for task, found in weights.items()
    }
    path.write_text(json.dumps(kept, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Learn from the corpora in the folder named, and write the weights into the package."""
    write_weights(learn(read_examples(Path(arguments[0]) if arguments else FOLDER)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

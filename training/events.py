"""Learns the weights of events: ``python -m training.events [--report]``.

The editor's happenings teach five things, each cross-validated over articles (`FOLDS`): which words tell of a happening
(logistic regression over features and word vectors), which tellings are one, where and when each lies, and which are worth
a line (boosted trees). Later stages are taught with what the earlier ones say of articles that they have not seen. No word
of the corpora goes into the weights: features name classes of words, or function words that stand in the code.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mapviewer.atlas import open_gazetteer
from mapviewer.extract.document.parse import parse
from mapviewer.extract.document.tree import make_tree
from mapviewer.extract.events.boosted import FILE, Arrays, Floats, Weights, weights_of
from mapviewer.extract.events.candidates import find_candidates, read_trigger
from mapviewer.extract.events.choosing import choose, is_early
from mapviewer.extract.events.days import day_features
from mapviewer.extract.events.features import Looks
from mapviewer.extract.events.likeness import Likeness, to_likeness
from mapviewer.extract.events.location import Gazette, place_features
from mapviewer.extract.events.outline import make_outline
from mapviewer.extract.events.pairing import pair_columns, pairs_of
from mapviewer.extract.events.salience import dense_features
from mapviewer.extract.events.scene import Scene, make_scene
from mapviewer.extract.events.selection import CHANCE, Choice, Group, group_tellings, pool, worth_features
from mapviewer.extract.events.telling import Telling, read_telling
from mapviewer.extract.events.triggers import Trigger
from mapviewer.extract.locatives import find_locatives
from mapviewer.extract.reading import Reading
from mapviewer.extract.statements import find_statements
from mapviewer.extract.timexes import find_timexes
from mapviewer.extract.toponyms import find_toponyms, places_used
from mapviewer.model import Article, make_article
from training.happenings import Happening, agreement, happenings_of, is_then, is_there, names_of, read_gold
from training.stages import FOLDS, Arrayed, Fit, Table, cross_validated, fit_sums, fit_trees

Row = dict[str, float]
INSIDE = 0.5  # how much a word counts as no telling when it stands in an editor's clause without naming it
NOWHERE = 0.5  # how much a telling counts that the editor puts nowhere, or on no day


@dataclass
class Example:
    """One article with the editor's happenings, and what the stages so far say of it."""

    name: str
    scene: Scene
    gold: list[Happening]
    triggers: list[Trigger] = field(default_factory=list)
    chances: Floats = field(default_factory=lambda: np.zeros(0))
    tellings: list[Telling] = field(default_factory=list)
    likeness: Likeness = field(default_factory=lambda: Likeness(np.zeros((0, 0))))

    def named(self, word: int, *, strictly: bool = True) -> set[int]:
        """Return the happenings that a word names; those whose clauses it stands in when it names none, unless strictly."""
        span = (self.scene.tree.start[word], self.scene.tree.end[word])
        named = {number for number, each in enumerate(self.gold) if each.holds(*span) and each.names(*span)}
        if named or strictly:
            return named
        return {number for number, each in enumerate(self.gold) if each.holds(*span)}


def read_examples() -> list[Example]:
    """Read the editor's articles, as the pipeline reads them."""
    examples = []
    for row in read_gold():
        published = date.fromisoformat(row["published"]) if row["published"] else None
        scene = read_scene(make_article(row["text"], published=published))
        triggers = [read_trigger(scene, word) for word in find_candidates(scene)]
        examples.append(Example(str(row["id"]), scene, happenings_of(row), triggers))
    return examples


def read_scene(article: Article) -> Scene:
    """Read an article up to its events, in the order of the pipeline."""
    gazetteer, doc = open_gazetteer(), parse(article.text)
    tree = make_tree(doc, article.text)
    toponyms = find_toponyms(doc, article, gazetteer)
    phrases = find_locatives(tree, article, toponyms, places_used(toponyms, gazetteer))
    timexes = find_timexes(doc, article, article.published)
    reading = Reading(doc, article, article.published, phrases.toponyms, timexes, gazetteer, phrases, tree)
    return make_scene(reading, *find_statements(reading))


def salience_table(examples: Sequence[Example]) -> Table:
    """Return a row for each candidate."""
    table = Table()
    for number, each in enumerate(examples):
        looks = Looks(each.scene, make_outline(each.scene))
        for trigger in each.triggers:
            named = each.named(trigger.word)
            counts = INSIDE if not named and each.named(trigger.word, strictly=False) else 1.0
            table.add(looks.features(trigger), bool(named), counts, number)
        if each.triggers:
            table.dense.append(dense_features(each.scene, each.triggers))
    return table


def likeness_table(examples: Sequence[Example]) -> Table:
    """Return a row for each pair of tellings; pairs of which one tells nothing that the editor lists count nothing."""
    table = Table()
    for number, each in enumerate(examples):
        if len(each.tellings) < 2:
            continue
        told = [each.named(telling.word, strictly=False) for telling in each.tellings]
        table.columns.append(pair_columns(each.scene, make_outline(each.scene), each.tellings))
        for i, j in zip(*pairs_of(len(each.tellings)), strict=True):
            table.mark(bool(told[i] & told[j]), float(bool(told[i] and told[j])), number)
    return table


def choice_tables(examples: Sequence[Example]) -> tuple[Table, Table]:
    """Return a row for each place, and for each time, that each telling might have."""
    places, days = Table(), Table()
    for number, each in enumerate(examples):
        outline = make_outline(each.scene)
        gazette, names = Gazette(each.scene, outline), names_of(each.scene)
        for telling in each.tellings:
            gold = [each.gold[index] for index in each.named(telling.word)]
            placed, dated = any(one.where for one in gold), any(one.earliest for one in gold)
            counts = 1.0 if placed else NOWHERE if gold else 0.0
            for place, row in place_features(gazette, telling):
                places.add(row, any(is_there(names[place], one.where) for one in gold), counts, number)
            counts = 1.0 if dated else NOWHERE if gold else 0.0
            for when, row in day_features(each.scene, outline, telling):
                days.add(row, any(is_then(when, one) for one in gold), counts, number)
    return places, days


def spread(
    examples: Sequence[Example], places: Floats, days: Floats
) -> list[tuple[list[dict[str, float]], list[dict[Any, float]]]]:
    """Return the chances of the rows of `choice_tables` by article, telling, and place or time."""
    one, other = iter(places.tolist()), iter(days.tolist())
    found = []
    for each in examples:
        outline = make_outline(each.scene)
        gazette = Gazette(each.scene, outline)
        found.append(
            (
                [
                    {place: next(one) for place, _ in place_features(gazette, telling)}
                    for telling in each.tellings
                ],
                [
                    {when: next(other) for when, _ in day_features(each.scene, outline, telling)}
                    for telling in each.tellings
                ],
            )
        )
    return found


def worth_table(examples: Sequence[Example], chances: Sequence[Any]) -> Table:
    """Return a row for each group of tellings: right when the editor lists it, with its place, its day and its modality."""
    table = Table()
    for number, (each, (places, days)) in enumerate(zip(examples, chances, strict=True)):
        groups = group_tellings(each.tellings, each.likeness)
        choices = [pool(group, dict(enumerate(places)), dict(enumerate(days))) for group in groups]
        gazette = Gazette(each.scene, make_outline(each.scene))
        rows = worth_features(gazette, each.tellings, each.likeness, groups, choices)
        right = _right(each, gazette, groups, choices)
        for row, value in zip(rows, right, strict=True):
            table.add(row, 1.0, value, number)
            table.add(row, 0.0, 1 - value, number)
    return table


def _right(
    each: Example, gazette: Gazette, groups: Sequence[Group], choices: Sequence[Choice]
) -> list[float]:
    """Return how right each group is, when each of the editor's happenings goes to the group that tells it best."""
    names = names_of(each.scene)
    scores = []
    for number, (group, choice) in enumerate(zip(groups, choices, strict=True)):
        tellings = [each.tellings[member] for member in group.members]
        telling = tellings[0]
        places, when = choose(each.scene, choice, tellings, gazette.outline)
        modality = "planned" if is_early(each.scene, telling.modality, when) else telling.modality.value
        for index in each.named(telling.word, strictly=False):
            value = agreement(each.gold[index], modality, [names[place] for place in places], when)
            named = index in each.named(telling.word)
            if value or named:
                scores.append((1 + named + value, number, index, value))
    right, taken, done = [0.0] * len(groups), set(), set()
    for _, number, index, value in sorted(scores, key=lambda score: (-score[0], score[1], score[2])):
        if number not in done and index not in taken:
            right[number] = value
            done.add(number)
            taken.add(index)
    return right


STAGES: dict[str, Fit] = {
    "salience": fit_sums,
    "likeness": fit_trees(100, 10, 30),
    "location": fit_trees(100, 15, 40),
    "days": fit_trees(100, 15, 40),
    "worth": fit_trees(60, 6, 60),
}


def learn(examples: list[Example], folds: NDArray[np.int64]) -> Iterator[tuple[str, Table, Floats]]:
    """Yield the stages in order: name, rows, and what weights that have not seen the article make of each row."""
    table = salience_table(examples)
    chances = cross_validated(table, folds, STAGES["salience"])
    _set_tellings(examples, chances)
    yield "salience", table, chances
    table = likeness_table(examples)
    chances = cross_validated(table, folds, STAGES["likeness"])
    _set_likeness(examples, chances)
    yield "likeness", table, chances
    places, days = choice_tables(examples)
    place_chances = cross_validated(places, folds, STAGES["location"])
    day_chances = cross_validated(days, folds, STAGES["days"])
    yield "location", places, place_chances
    yield "days", days, day_chances
    table = worth_table(examples, spread(examples, place_chances, day_chances))
    yield "worth", table, cross_validated(table, folds, STAGES["worth"])


def _set_tellings(examples: Sequence[Example], chances: Floats) -> None:
    """Give the articles the tellings that are likely enough, and those that the editor's words name."""
    at = 0
    for each in examples:
        each.chances = chances[at : at + len(each.triggers)]
        at += len(each.triggers)
        each.tellings = [
            read_telling(each.scene, trigger, float(chance))
            for trigger, chance in zip(each.triggers, each.chances, strict=True)
            if chance >= CHANCE
        ]


def _set_likeness(examples: Sequence[Example], chances: Floats) -> None:
    at = 0
    for each in examples:
        count = len(pairs_of(len(each.tellings))[0])
        each.likeness = to_likeness(each.scene, each.tellings, chances[at : at + count])
        at += count


def make_folds(count: int) -> NDArray[np.int64]:
    """Return the fold of each article, by a shuffle that is always the same."""
    return np.random.RandomState(0).permutation(np.arange(count) % FOLDS)


def fit_all(tables: Sequence[tuple[str, Table, Floats]]) -> tuple[Arrays, Weights]:
    """Fit each stage on all of its rows."""
    arrays: Arrayed = {}
    for name, table, _ in tables:
        own, _ = STAGES[name](table, np.array(table.counts) > 0)
        arrays |= {f"{name}.{part}": values for part, values in own.items()}
    return arrays, weights_of(arrays)


def main() -> int:
    """Learn from the editor's happenings and write the weights beside the code that uses them."""
    examples = read_examples()
    tables = list(learn(examples, make_folds(len(examples))))
    arrays, _ = fit_all(tables)
    with FILE.open("wb") as file:
        np.savez_compressed(file, **dict(arrays))  # type: ignore[arg-type]
    return 0


if __name__ == "__main__":
    sys.exit(main())

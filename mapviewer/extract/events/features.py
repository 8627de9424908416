"""What a candidate is like: the named features by which it is weighed (`salience`)."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from mapviewer.extract.events.arguments import is_people
from mapviewer.extract.events.clause_features import among, bin_of, clause_features
from mapviewer.extract.events.habits import is_habit
from mapviewer.extract.events.outline import Outline
from mapviewer.extract.events.phrases import particle_of
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.triggers import Trigger

Row = dict[str, float]
_OBJECTS = ("dobj", "obj", "attr", "oprd", "dative", "acomp")
_ENDINGS = ("tion", "sion", "ment", "ing", "ance", "ence", "al", "ure", "age", "ry", "ship", "th", "er", "or", "ist",
            "ity", "ness", "ism")  # fmt: skip
_ARTICLES = frozenset(("the", "a", "an", "this", "that", "no", "any", "these", "some"))
_PREPOSITIONS = frozenset(("in", "on", "at", "to", "of", "for", "from", "with", "by", "into", "after", "before", "during",
                           "against", "over", "about", "between", "near", "since", "as", "under", "through", "out",
                           "without", "within", "until", "across", "around", "along", "amid", "among", "toward",
                           "despite", "behind", "outside", "following", "because", "including", "up", "off"))  # fmt: skip
_PRONOUNS = frozenset(("i", "you", "he", "she", "it", "we", "they", "who", "which", "that", "this", "what", "those",
                       "there", "one", "him", "her", "them", "us", "me"))  # fmt: skip
_CARRIERS = frozenset(("hold", "be", "have", "take", "make", "follow", "begin", "start", "end", "attend", "win", "lose",
                       "cause", "kill", "include", "see"))  # fmt: skip
_SENTENCES = (0, 1, 2, 3, 5, 8, 13, 21)


@dataclass(frozen=True)
class Looks:
    """The features of an article's candidates; what several of them share is looked at once."""

    scene: Scene
    outline: Outline
    _clauses: dict[int, Row] = field(default_factory=dict)
    _sentences: dict[int, Row] = field(default_factory=dict)

    @cached_property
    def listed(self) -> Set[str]:
        """The lemmas that our lists of triggers know."""
        return self.scene.lexicon.verbs.keys() | self.scene.lexicon.nouns.keys()

    def features(self, trigger: Trigger) -> Row:
        """Return the named features of one candidate; verbs and nouns have names of their own."""
        scene, word = self.scene, trigger.word
        is_noun = scene.tree.pos[word] in ("NOUN", "PROPN")
        verb = trigger.verb if trigger.verb is not None else scene.clause_of(word)
        row: Row = {"bias": 1.0}
        _add_word(scene, trigger, row, self.listed)
        _add_repeated(scene, self.outline, word, row)
        row |= self._sentence(scene.tree.sentence[word])
        _add_company(scene, word, row)
        _add_reported(scene, self.outline, word, row)
        if is_noun:
            row |= {"c" + name: value for name, value in self._clause(verb).items()}
            _add_noun(scene, trigger, verb, row)
        else:
            row |= self._clause(verb)
            _add_verb(scene, trigger, row)
        sort = "N:" if is_noun else "V:"
        return {sort + name: value for name, value in row.items()}

    def _clause(self, verb: int) -> Row:
        if verb not in self._clauses:
            self._clauses[verb] = clause_features(self.scene, verb)
        return self._clauses[verb]

    def _sentence(self, number: int) -> Row:
        if number not in self._sentences:
            row: Row = {}
            _add_position(self.scene, self.outline, number, row)
            _add_labels(self.scene, range(*self.scene.tree.bounds[number]), row)
            self._sentences[number] = row
        return self._sentences[number]


def _add_word(scene: Scene, trigger: Trigger, row: Row, listed: Set[str]) -> None:
    tree, word = scene.tree, trigger.word
    head = tree.head[word]
    row["tag=" + tree.tag[word]] = row["dep=" + tree.dep[word]] = 1.0
    row["headpos=" + (tree.pos[head] if head != word else "ROOT")] = 1.0
    if head != word:
        row["headdep=" + tree.dep[head]] = 1.0
        if tree.dep[word] in ("pobj", "pcomp"):
            row["under=" + among(tree.lower[head], _PREPOSITIONS)] = 1.0
            row["underpos=" + tree.pos[tree.head[head]]] = 1.0
    if trigger.family.name != "other":
        row["family"] = row["family=" + trigger.family.name] = 1.0
    elif tree.lemma[word].lower() in listed:
        row["listed"] = 1.0


def _add_repeated(scene: Scene, outline: Outline, word: int, row: Row) -> None:
    lemma = scene.tree.lemma[word].lower()
    row["repeated" + bin_of(scene.counts[lemma], (1, 2, 4))] = 1.0
    if lemma in outline.lead:
        row["in_lead"] = 1.0


def _add_position(scene: Scene, outline: Outline, number: int, row: Row) -> None:
    tree, count = scene.tree, len(scene.tree.bounds)
    first, after = tree.bounds[number]
    row["sentence" + bin_of(number, _SENTENCES)] = 1.0
    row["sentences_before"] = float(np.log1p(number)) / 3
    row["sentences"] = float(np.log1p(count)) / 3
    row["paragraph" + bin_of(outline.paragraphs[number], (0, 1, 2, 4, 8))] = 1.0
    row["length" + bin_of(after - first, (6, 12, 20, 30, 45))] = 1.0
    row["share"] = number / max(1, count)
    lemmas = outline.lemmas[number]
    row["like_lead"] = len(lemmas & outline.lead) / max(1, len(lemmas))
    if number == 0:
        row["first"] = 1.0
    if tree.lower[after - 1] == "?":
        row["question"] = 1.0
    ends = tree.lower[max(first, after - 3) : after]
    if first and after - first < 12 and not any(end in ".!?;" for end in ends):
        row["headline"] = 1.0


def _add_company(scene: Scene, word: int, row: Row) -> None:
    """Add what stands under the word: names, places, times, prepositions."""
    tree = scene.tree
    under = scene.under(word)
    labels = {tree.entity[each] for each in under} - {""}
    row["labels_under"] = min(4, len(labels)) / 4
    for label in labels:
        row["under_label=" + label] = 1.0
    _add_named(scene, "under", under, row)
    for kid in tree.kids[word]:
        row["kid=" + tree.dep[kid]] = 1.0
        if tree.dep[kid] in ("prep", "npadvmod", "advmod", "nmod", "amod", "poss", "compound", "det"):
            for time in _times(scene, scene.under(kid)):
                row["own_time=" + time] = 1.0
        if tree.dep[kid] == "prep":
            _add_preposition(scene, kid, row)
    row["size" + bin_of(len(under), (1, 2, 4, 8, 16, 30))] = 1.0


def _add_labels(scene: Scene, sentence: range, row: Row) -> None:
    for label in {scene.tree.entity[each] for each in sentence} - {""}:
        row["label=" + label] = 1.0
    _add_named(scene, "sentence", sentence, row)


def _add_named(scene: Scene, name: str, words: range, row: Row) -> None:
    if any(each in scene.toponyms for each in words):
        row[name + "_place"] = 1.0
    for time in _times(scene, words):
        row[f"{name}_time={time}"] = 1.0


def _add_preposition(scene: Scene, prep: int, row: Row) -> None:
    name = among(scene.tree.lower[prep], _PREPOSITIONS)
    row["prep=" + name] = 1.0
    for thing in scene.kids(prep, "pobj"):
        if thing in scene.toponyms:
            row["prep_place"] = row["prep_place=" + name] = 1.0
        if scene.tree.entity[thing]:
            row["prep_label=" + scene.tree.entity[thing]] = 1.0


def _times(scene: Scene, words: range) -> Iterator[str]:
    for word in words:
        timex = scene.timexes.get(word)
        if timex is not None:
            yield timex.type.name + ("+" if timex.earliest else "-")


def _add_reported(scene: Scene, outline: Outline, word: int, row: Row) -> None:
    told = scene.reported
    if word in outline.quoted:
        row["quoted"] = 1.0
    if word in told.cues:
        row["cue"] = 1.0
    if word in told.sources:
        row["source"] = 1.0
    if (statement := told.contents.get(word)) is not None:
        row["said"] = row["said=" + statement.kind.name] = row["stance=" + statement.stance.name] = 1.0
        if statement.is_thought:
            row["thought"] = 1.0


def _add_noun(scene: Scene, trigger: Trigger, verb: int, row: Row) -> None:
    tree, word = scene.tree, trigger.word
    lemma, head = tree.lemma[word].lower(), tree.head[word]
    if trigger.verb is not None:
        row["carried"] = 1.0
    if (ending := next((each for each in _ENDINGS if lemma.endswith(each)), None)) is not None:
        row["ending=" + ending] = 1.0
    kinds = [tree.lower[kid] for kid in scene.kids(word, "det", "poss", "nummod")]
    row["article=" + (among(kinds[0], _ARTICLES) if kinds else "none")] = 1.0
    if tree.tag[word] in ("NNS", "NNPS"):
        row["plural"] = 1.0
    if is_people(scene, word):
        row["people"] = 1.0
    if verb != word and tree.pos[verb] in ("VERB", "AUX"):
        row["in_clause=" + tree.pos[verb]] = 1.0
    if head != word and tree.pos[head] == "VERB":
        row["of_verb"] = row["of=" + among(tree.lemma[head].lower(), _CARRIERS)] = 1.0


def _add_verb(scene: Scene, trigger: Trigger, row: Row) -> None:
    word = trigger.word
    if particle_of(scene, word):
        row["particle"] = 1.0
    if is_habit(scene, Trigger(word, word, trigger.family)):
        row["habit"] = 1.0
    _add_argument(scene, subject_of(scene, word), "subject", row)
    _add_argument(scene, next(iter(scene.kids(word, *_OBJECTS)), None), "object", row)
    for name, deps in (
        ("clause", ("ccomp",)),
        ("passive", ("nsubjpass", "auxpass")),
        ("agent", ("agent",)),
        ("open_clause", ("xcomp",)),
        ("own_subject", SUBJECTS),
    ):
        if scene.kids(word, *deps):
            row["has_" + name] = 1.0


def _add_argument(scene: Scene, word: int | None, name: str, row: Row) -> None:
    tree = scene.tree
    if word is None:
        row[name + "=none"] = 1.0
        return
    row[f"{name}={tree.pos[word]}"] = 1.0
    if tree.entity[word]:
        row[f"{name}_label={tree.entity[word]}"] = 1.0
    if word in scene.toponyms:
        row[name + "_place"] = 1.0
    if word in scene.actors:
        row[name + "_actor"] = 1.0
    if tree.pos[word] == "PRON":
        row[f"{name}_pronoun={among(tree.lower[word], _PRONOUNS)}"] = 1.0
    elif is_people(scene, word):
        row[name + "_people"] = 1.0
    if tree.tag[word] in ("NNS", "NNPS"):
        row[name + "_plural"] = 1.0
    articles = [tree.lower[kid] for kid in scene.kids(word, "det")]
    row[f"{name}_article={among(articles[0], _ARTICLES) if articles else 'none'}"] = 1.0
    if scene.kids(word, "nummod"):
        row[name + "_counted"] = 1.0

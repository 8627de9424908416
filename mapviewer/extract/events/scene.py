"""The parsed article as the event rules see it: words, and which place, time or actor each word belongs to."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mapviewer.extract.actors import Company
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.events.hung import hung_phrases, spelled_phrases
from mapviewer.extract.events.lexicon import EventLexicon, open_event_lexicon
from mapviewer.extract.events.vectors import Vectors, read_vectors
from mapviewer.extract.reading import Reading
from mapviewer.model import (
    Actor,
    Modality,
    Place,
    Span,
    Stance,
    Statement,
    StatementKind,
    Timex,
    Toponym,
    ToponymKind,
)

_SHARE = 0.5  # of the mentions that belong to a country, for the article to be about it
_FEWEST = 3
_LEAD_SHARE = 0.3  # when it is also twice as frequent as any other
_DOUBTS = {Stance.DENIED: Modality.NEGATED, Stance.ASKED: Modality.HYPOTHETICAL}
SUBJECTS = ("nsubj", "nsubjpass", "csubj")


@dataclass(frozen=True, slots=True)
class Reported:
    """What is known of statements by word: cues, sources, and the statement whose content a word is part of."""

    cues: frozenset[int]
    sources: frozenset[int]
    contents: dict[int, Statement]


@dataclass(frozen=True, slots=True)
class Scene:
    """A tree with what was found in it; `toponyms`, `timexes`, `actors` and `statements` (ids) are by word index.

    `phrases` holds the places of phrases such as "30 km north of Goris" by the words that they hang on, near or far,
    `spelled` the words of the phrases by those that they hang on directly.
    `home` is the country that the article is mostly about, None without one. `doubted` says how unreal it is what
    a denial or a question tells of, by the id of the statement. `counts` says how often each lemma stands in the article.
    """

    tree: Tree
    lexicon: EventLexicon
    toponyms: dict[int, Toponym]
    timexes: dict[int, Timex]
    actors: dict[int, Actor]
    places: dict[str, Place]
    statements: dict[int, str]
    literal: frozenset[str]
    home: str | None
    phrases: dict[int, tuple[str, ...]]
    spelled: dict[int, tuple[range, ...]]
    doubted: dict[str, Modality]
    counts: Counter[str]
    published: date | None
    company: Company
    vectors: Vectors
    reported: Reported

    def under(self, word: int) -> range:
        """Return the words of the subtree of `word`, as one range."""
        return range(self.tree.left[word], self.tree.right[word] + 1)

    def kids(self, word: int, *deps: str) -> list[int]:
        """Return the children of `word` that hang by one of `deps`."""
        return [kid for kid in self.tree.kids[word] if self.tree.dep[kid] in deps]

    def first_word(self, timex: Timex) -> int:
        """Return the first word of a time expression."""
        return _words(self.tree, timex.span)[0]

    def is_literal(self, place: str) -> bool:
        """Tell whether the article anywhere means the place itself, not only its government."""
        return place in self.literal

    def is_demonym(self, word: int) -> bool:
        """Tell whether a toponym's word means people or their adjective, and is not the place's own name."""
        toponym = self.toponyms[word]
        if toponym.kind is not ToponymKind.DEMONYM:
            return False
        place = self.places.get(toponym.resolution.place or "")
        return place is None or place.name != toponym.surface or self.tree.dep[word] != "pobj"

    def is_unknown_place(self, word: int) -> bool:
        """Tell whether the model takes a word for a place that no toponym was made of."""
        tree = self.tree
        if word in self.toponyms or word in self.actors or word in self.timexes or tree.pos[word] != "PROPN":
            return False
        is_located = tree.dep[word] == "pobj" and tree.lower[tree.head[word]] in (
            "in",
            "near",
            "at",
            "outside",
        )
        return tree.entity[word] in ("GPE", "LOC", "FAC") or (is_located and tree.entity[word] == "")

    def clause_of(self, word: int) -> int:
        """Return the verb of the clause that `word` stands in, or the root of its sentence."""
        while self.tree.pos[word] not in ("VERB", "AUX") and self.tree.head[word] != word:
            word = self.tree.head[word]
        return word

    def above(self, word: int) -> Iterator[int]:
        """Yield the heads of `word`, nearest first, up to the root."""
        while self.tree.head[word] != word:
            word = self.tree.head[word]
            yield word

    def ties(self, word: int) -> Iterator[int]:
        """Yield the heads that share place and time with `word`: up to a clause that is said, asked or lies apart."""
        tree = self.tree
        if self._is_aside(word):
            return
        while tree.head[word] != word:
            hangs_by = {tree.lower[kid] for kid in tree.kids[word]}
            if tree.dep[word] in ("ccomp", "pcomp", "relcl", "parataxis", "csubj"):
                return
            if tree.pos[word] == "VERB" and hangs_by & self.lexicon.words["time_barriers"]:
                return
            if tree.lower[word] in self.lexicon.words["time_barriers"] or self.is_asked(word):
                return
            word = tree.head[word]
            yield word

    def _is_aside(self, word: int) -> bool:
        """Tell whether a noun only says what another noun is about: "petitions against the election"."""
        tree = self.tree
        if tree.pos[word] != "NOUN" or tree.dep[word] != "pobj":
            return False
        above = tree.head[tree.head[word]]
        lemma = tree.lemma[above].lower()
        is_counted = (
            lemma in self.lexicon.words["amounts"] or lemma in self.lexicon.nouns or above in self.timexes
        )
        return tree.pos[above] == "NOUN" and not is_counted

    def is_asked(self, word: int) -> bool:
        """Tell whether a noun is what a verb asks for, condemns or recalls, whose day is not the noun's."""
        tree = self.tree
        above = tree.head[word]
        if tree.dep[word] == "pobj":
            above = tree.head[above]
        is_object = tree.dep[word] in ("dobj", "pobj") and tree.pos[word] == "NOUN"
        return is_object and tree.lemma[above].lower() in self.lexicon.words["speaking_verbs"]

    def sentence_span(self, word: int) -> Span:
        """Return the characters of the sentence of `word`."""
        first, after = self.tree.bounds[self.tree.sentence[word]]
        return Span(self.tree.start[first], self.tree.end[after - 1])


def make_scene(reading: Reading, actors: Sequence[Actor], statements: Sequence[Statement]) -> Scene:
    """Index a reading by word."""
    tree = reading.tree
    gazetteer = reading.gazetteer
    resolutions = [each.resolution for each in reading.toponyms]
    ids = {place for each in resolutions for place in (each.place, each.within) if place}
    keys = {place: gazetteer.key_of(place) for place in ids}
    places = {place: gazetteer.place(key) for place, key in keys.items() if key is not None}
    places |= {place.id: place for place in reading.phrases.places}
    whereabouts = reading.whereabouts
    phrases = [(_words(tree, each.span), each.place) for each in reading.phrases.found]
    by_actor: dict[int, Actor] = {}
    for actor in actors:
        for span in actor.mentions:
            by_actor.update(dict.fromkeys(_words(tree, span), actor))
    said = [(span, each.id) for each in statements if not each.is_thought for span in each.content]
    return Scene(
        tree=tree,
        lexicon=open_event_lexicon(),
        toponyms={word: each for each in whereabouts for word in _words(tree, each.span)},
        timexes={word: each for each in reading.timexes for word in _words(tree, each.span)},
        actors=by_actor,
        places=places,
        statements=_by_word(tree, said),
        doubted={each.id: _DOUBTS[each.stance] for each in statements if each.stance in _DOUBTS},
        vectors=read_vectors(reading.doc),
        reported=_reported(tree, statements),
        company=Company(tree, reading.article, tuple(actors), _quoted(tree, statements)),
        published=reading.published,
        counts=Counter(map(str.lower, tree.lemma)),
        home=_home(places, reading.toponyms),
        literal=frozenset(
            each.resolution.place or each.resolution.within or ""
            for each in whereabouts
            if each.kind is ToponymKind.LITERAL
        ),
        phrases=hung_phrases(tree, phrases),
        spelled=spelled_phrases(tree, [words for words, _ in phrases]),
    )


def _words(tree: Tree, span: Span) -> range:
    return range(bisect_right(tree.end, span.start), bisect_left(tree.start, span.end))


def _reported(tree: Tree, statements: Sequence[Statement]) -> Reported:
    return Reported(
        cues=frozenset(word for each in statements if each.cue for word in _words(tree, each.cue)),
        sources=frozenset(word for each in statements if each.source for word in _words(tree, each.source)),
        contents={word: each for each in statements for span in each.content for word in _words(tree, span)},
    )


def _quoted(tree: Tree, statements: Sequence[Statement]) -> dict[int, str | None]:
    """Return the words in direct speech with who speaks."""
    return {
        word: each.speaker
        for each in statements
        if each.kind is StatementKind.DIRECT
        for span in each.content
        for word in _words(tree, span)
    }


def _by_word(tree: Tree, said: list[tuple[Span, str]]) -> dict[int, str]:
    """Return the statement whose content each word is first part of."""
    owners: dict[int, str] = {}
    for span, owner in sorted(said):
        for word in _words(tree, span):
            owners.setdefault(word, owner)
    return owners


def _home(places: dict[str, Place], toponyms: Iterable[Toponym]) -> str | None:
    """Return the country that most of the article's toponyms lie in, if it is named itself; None without one."""
    named = [places[place] for each in toponyms if (place := each.resolution.place) in places]
    counts = Counter(place.country for place in named if place.country)
    if not counts:
        return None
    (country, count), *others = counts.most_common(2)
    share = count / sum(counts.values())
    is_ahead = share >= _LEAD_SHARE and (not others or count >= 2 * others[0][1])
    if count < _FEWEST or not (share >= _SHARE or is_ahead):
        return None
    return next((place.id for place in named if place.is_country and place.country == country), None)

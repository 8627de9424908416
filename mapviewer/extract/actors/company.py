"""Those who take part in what happens: named actors, whom pronouns and offices mean, and groups that only take part."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from mapviewer.extract.actors.people import open_people
from mapviewer.extract.document.tree import Tree
from mapviewer.model import Actor, Article, Span, make_id

_GENDERS = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female"}
_SPEAKERS = frozenset(("i", "me", "my"))
_PERSONS = frozenset(
    ("man", "woman", "boy", "girl", "suspect", "defendant", "driver", "gunman", "passenger", "teenager")
)
_PLURALS = frozenset(("they", "them", "their"))
_NEUTRALS = frozenset(("it", "its"))
_SUBJECTS = ("nsubj", "nsubjpass")
_BACK = 2  # sentences over which a pronoun finds whom it means
_FAR = 6  # the same, when only one person is told of there
_FADING = 0.8  # less prominent for each sentence in between
_PARTS = ("amod", "compound", "nmod")
_CLEAR = 0.5  # by which the likeliest must be ahead
_WIDE = 6  # words of a group's name


class Company:
    """The actors of an article by the words that mention them; grows as participants are asked for.

    Parameters
    ----------
    actors : sequence of Actor
        Those who are named or speak; groups found here are numbered after them.
    quoted : mapping of int to str or None
        Words in direct speech, with the id of the speaker when known: "I" is that one, and nobody guesses who "he" is there.
    """

    def __init__(
        self, tree: Tree, article: Article, actors: Sequence[Actor], quoted: Mapping[int, str | None]
    ) -> None:
        self._tree = tree
        self._article = article
        self._actors = {actor.id: actor for actor in actors}
        self._quoted = quoted
        self._by_word: dict[int, str] = {}
        self._by_noun: dict[str, str] = {}
        self._genders: dict[str, str] = {}
        self._many: set[str] = set()
        self._people: set[str] = set()  # those whom the model takes for a person at least once
        starts = {start: word for word, start in enumerate(tree.start)}
        for actor in actors:
            for span in actor.mentions:
                word = starts.get(span.start)
                while word is not None and word < len(tree) and tree.start[word] < span.end:
                    self._by_word[word] = actor.id
                    if tree.entity[word] == "PERSON":
                        self._people.add(actor.id)
                    if tree.tag[word] == "NNS" and tree.end[word] == span.end:
                        self._many.add(actor.id)
                    word += 1
            if actor.name[:1].islower() or len(actor.name.split()) == 1:
                self._by_noun.setdefault(actor.name.lower(), actor.id)

    @property
    def actors(self) -> tuple[Actor, ...]:
        """All of them, with the mentions found here."""
        return tuple(self._actors.values())

    def named(self, word: int) -> Actor | None:
        """Return the actor that a word is known to mention."""
        return self._actors.get(self._by_word.get(word, ""))

    def meant(self, word: int) -> Actor | None:
        """Return the actor that a word mentions or, for a pronoun or "the minister", most likely means."""
        if (known := self.named(word)) is not None:
            return known
        found = self._pronoun(word) or self._office(word)
        if found is not None:
            self._mention(word, found)
            self._genders.setdefault(found, _GENDERS.get(self._tree.lower[word], ""))
        return self.named(word)

    def group(self, head: int) -> Actor | None:
        """Return the group that a noun means, a new one when it is told of first; None for "17 people" and their like."""
        tree, people = self._tree, open_people()
        lemma = tree.lemma[head].lower()
        if tree.pos[head] != "NOUN" or lemma in people.crowds:
            return None
        words = list(self._name_words(head))
        name = " ".join(self._written(word) for word in words)
        if not self._is_many(head) and any(tree.dep[kid] == "poss" for kid in tree.kids[head]):
            return None  # "his wife": whose, only the sentence tells
        known = self._by_noun.get(name.lower())
        if known is None and tree.lower[tree.left[head]] in ("the", "these", "those"):
            known = self._by_noun.get(lemma)
        if known is None:
            known = make_id(self._article, "a", len(self._actors) + 1)
            self._actors[known] = Actor(known, name, (), is_group=self._is_many(head))
            self._by_noun.setdefault(name.lower(), known)
            self._by_noun[lemma] = known
        self._mention(words[0], known, head)
        return self._actors[known]

    def _written(self, word: int) -> str:
        """Return a word as it stands, without the capital that opens a sentence."""
        tree = self._tree
        is_first = word == tree.bounds[tree.sentence[word]][0] and tree.pos[word] != "PROPN"
        return tree.lower[word] if is_first else tree.words(word, word)

    def _is_many(self, head: int) -> bool:
        return (
            self._tree.tag[head] in ("NNS", "NNPS")
            or self._tree.lemma[head].lower() in open_people().group_roles
        )

    def _name_words(self, head: int) -> Iterator[int]:
        """Yield the words of a group's name that stand together: "railway workers" of "the 3,000 railway workers"."""
        tree = self._tree
        first = head
        while (
            first > max(tree.left[head], head - _WIDE)
            and tree.dep[first - 1] in _PARTS
            and tree.pos[first - 1] != "VERB"
        ):
            first -= 1
        yield from range(first, head + 1)

    def _mention(self, first: int, actor: str, last: int | None = None) -> None:
        tree, last = self._tree, first if last is None else last
        self._by_word.update(dict.fromkeys(range(first, last + 1), actor))
        span = Span(tree.start[first], tree.end[last])
        known = self._actors[actor]
        if span not in known.mentions:
            self._actors[actor] = replace(known, mentions=tuple(sorted((*known.mentions, span))))

    def _pronoun(self, word: int) -> str | None:
        lower = self._tree.lower[word]
        if word in self._quoted:
            return self._quoted[word] if lower in _SPEAKERS else None
        if lower in _GENDERS:

            def fits(actor: Actor) -> bool:
                return self._is_person(actor) and self._fits(actor, _GENDERS[lower])

            return self._before(word, fits) or self._only(word, fits)
        if lower in _PLURALS:
            return self._before(word, lambda actor: actor.is_group and self._is_plural(actor))
        if lower in _NEUTRALS and self._tree.dep[word] in ("nsubj", "poss"):
            return self._before(word, lambda actor: actor.is_group and not self._is_plural(actor))
        return None

    def _is_person(self, actor: Actor) -> bool:
        """Tell whether an actor can be "he" or "she": by a name or by a noun for people, not "the statement"."""
        noun = actor.name.lower().split()[-1] if actor.name else ""
        is_named = actor.name[:1].isupper() and any(
            part.istitle() for part in actor.name.split()[1:] or [actor.name]
        )
        is_known = actor.id in self._people or bool(actor.role)
        return not actor.is_group and (
            (is_named and is_known) or noun in open_people().person_roles | _PERSONS
        )

    def _fits(self, actor: Actor, gender: str) -> bool:
        """Tell whether a person may be meant by "he" or "she": by the first name, the title or a pronoun before."""
        people = open_people()
        first = actor.name.lower().split()[0] if actor.name else ""
        known = (
            people.first_names.get(first, "")
            or people.titles.get(first, "")
            or self._genders.get(actor.id, "")
        )
        return known in ("", gender)

    def _is_plural(self, actor: Actor) -> bool:
        """Tell whether a group is many people by its name's form: "farmers", not "the army"."""
        if not actor.name:
            return False
        is_common = actor.name.islower() and actor.name.endswith("s")
        return (
            is_common
            or actor.id in self._many
            or actor.name.split()[-1].lower() in ("people", "police", "men", "women")
        )

    def _before(self, word: int, fits: Callable[[Actor], bool]) -> str | None:
        """Return the one fitting actor before a pronoun that is clearly more prominent than the others."""
        tree = self._tree
        here = tree.sentence[word]
        doer = self._doer(word)
        scores: dict[str | int, float] = {}
        back = 1 if tree.lower[word] in _NEUTRALS else _BACK
        for place in range(tree.bounds[max(0, here - back)][0], word):
            actor = self._actors.get(self._by_word.get(place, ""))
            if place in self._quoted or not (fits(actor) if actor else self._rivals(place, word)):
                continue
            if place == doer or (actor is not None and doer is not None and actor is self.named(doer)):
                continue
            score = (1.0 if self._is_subject(place) else 0.0) - _FADING * (here - tree.sentence[place])
            key = actor.id if actor else place
            scores[key] = max(score, scores.get(key, score))
        ranked = sorted(scores, key=lambda each: -scores[each])
        if not ranked or (len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] < _CLEAR):
            return None
        best = ranked[0]
        if isinstance(best, str):
            return best
        group = self.group(best) if tree.lower[word] in _PLURALS else None
        return group.id if group is not None else None

    def _only(self, word: int, fits: Callable[[Actor], bool]) -> str | None:
        """Return the one fitting person of the sentences before a pronoun, when nobody else is told of there."""
        tree = self._tree
        here = tree.sentence[word]
        first = tree.bounds[max(0, here - _FAR)][0]
        found = {
            actor.id
            for place in range(first, word)
            if place not in self._quoted
            and (actor := self._actors.get(self._by_word.get(place, ""))) is not None
            and self._is_person(actor)
            and fits(actor)
        }
        is_crowded = any(
            self._rivals(place, word) and self.named(place) is None for place in range(first, word)
        )
        return next(iter(found)) if len(found) == 1 and not is_crowded else None

    def _is_subject(self, word: int) -> bool:
        """Tell whether a word stands in the subject: by itself, in a name, or beside an office."""
        tree = self._tree
        while tree.dep[word] in ("compound", "appos", "flat") and tree.head[word] != word:
            word = tree.head[word]
        return tree.dep[word] in _SUBJECTS

    def _rivals(self, noun: int, pronoun: int) -> bool:
        """Tell whether a noun that is no actor yet may be what a pronoun means: a subject of the same number."""
        tree = self._tree
        if tree.lower[pronoun] in _NEUTRALS and tree.entity[noun] == "ORG":
            return True
        if tree.pos[noun] == "PROPN" and tree.lower[pronoun] in _NEUTRALS:
            return tree.dep[noun] in _SUBJECTS  # "the Shannon burst its banks"
        if tree.pos[noun] != "NOUN" or tree.dep[noun] not in _SUBJECTS:
            return False
        return (tree.tag[noun] == "NNS") == (tree.lower[pronoun] in _PLURALS)

    def _doer(self, pronoun: int) -> int | None:
        """Return the subject of a pronoun's own clause, whom it can't mean: "guards turned them back"."""
        tree = self._tree
        if tree.dep[pronoun] in ("poss", *_SUBJECTS):
            return None
        clause = tree.head[pronoun]
        while tree.pos[clause] not in ("VERB", "AUX") and tree.head[clause] != clause:
            clause = tree.head[clause]
        while True:
            for kid in tree.kids[clause]:
                if tree.dep[kid] in _SUBJECTS:
                    return kid
            if tree.dep[clause] not in ("xcomp", "conj") or tree.head[clause] == clause:
                return None
            clause = tree.head[clause]  # "the Senate refuses to ratify it"

    def _office(self, word: int) -> str | None:
        """Return the person last mentioned before "the minister" who holds that office."""
        tree, lemma = self._tree, self._tree.lemma[word].lower()
        if tree.pos[word] not in ("NOUN", "PROPN") or tree.tag[word] in ("NNS", "NNPS"):
            return None
        if tree.lower[tree.left[word]] != "the" or word - tree.left[word] > 2:
            return None
        start = tree.start[word]
        holders = [
            (max((span for span in actor.mentions if span.start < start), default=None), actor.id)
            for actor in self._actors.values()
            if not actor.is_group and lemma in actor.role.lower().split()
        ]
        named = [(span, actor) for span, actor in holders if span is not None]
        return max(named, default=(None, None))[1]

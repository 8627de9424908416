"""The actors of an article and whom its pronouns and descriptions mean."""

from bisect import bisect_left, insort
from collections.abc import Mapping
from dataclasses import dataclass, field

from mapviewer.extract.actors.figure import Figure
from mapviewer.extract.actors.names import government, last_before, name_figures
from mapviewer.extract.actors.people import People, open_people
from mapviewer.extract.actors.roles import add_roles
from mapviewer.extract.document.tree import Tree
from mapviewer.model.places import Toponym

Words = tuple[int, int]
GENDERS = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female"}
PLURALS = frozenset(("they", "their", "them"))
AUTHORS = frozenset(("i", "we", "you", "my", "our", "your", "me", "us"))
NEUTRALS = frozenset(("it", "its"))
RELATIVES = frozenset(("who", "which", "that", "whose"))
SUBJECTS = ("nsubj", "nsubjpass")
SENTENCES_BACK = 6
ASIDES = frozenset((",", "–", "—", "--", "-", "(", ";"))


@dataclass(slots=True)
class Cast:
    """Everybody found so far; grows as sources are asked for in reading order.

    Attributes
    ----------
    by_word : dict of int to Figure
        Whom a word mentions.
    spoken : list of (int, Figure)
        Word and speaker of the statements resolved so far.
    quoted : list of bool
        Words inside direct speech: pronouns of the article rarely mean who is named there.
    """

    tree: Tree
    people: People
    figures: list[Figure]
    by_word: dict[int, Figure]
    quoted: list[bool]
    toponyms: Mapping[int, Toponym]
    groups: dict[str, Figure]
    spoken: list[tuple[int, Figure]] = field(default_factory=list)
    by_noun: dict[str, list[Figure]] = field(default_factory=dict)

    def speaker(self, head: int | None, source: Words | None) -> Figure | None:
        """Return who the source with that head word is; None when unsaid, undecided or several together."""
        if head is None:
            return None
        antecedent = self._antecedent(head)
        if antecedent != head:
            head, source = antecedent, (self.tree.left[antecedent], antecedent)
        if self._is_several(head, source):
            return None
        figure = self._resolve(head, source)
        if figure is not None:
            insort(self.spoken, (head, figure), key=lambda each: each[0])
        return figure

    def _resolve(self, head: int, source: Words | None) -> Figure | None:
        lower = self.tree.lower[head]
        if lower in AUTHORS:
            return None
        if lower in GENDERS:
            return self._mentioned(head, self._person_before(head, GENDERS[lower]))
        if lower in PLURALS:
            return self._mentioned(head, self._group_before(head, plural=True))
        if lower in NEUTRALS:
            return self._mentioned(head, self._group_before(head, plural=False))
        if figure := self._named_by(head) or self._appended(head, source):
            return figure
        if toponym := self.toponyms.get(head):
            return self._government(toponym, head)
        if self.tree.pos[head] in ("PRON", "DET", "ADP", "PUNCT"):
            return None
        return self._described(head, source)

    def _antecedent(self, head: int) -> int:
        """Return what a relative pronoun stands for."""
        tree = self.tree
        if tree.lower[head] in RELATIVES:
            clause = tree.head[head]
            for _ in range(3):
                if tree.dep[clause] in ("relcl", "acl"):
                    return tree.head[clause]
                clause = tree.head[clause]
        return head

    def _is_several(self, head: int, source: Words | None) -> bool:
        """Tell whether a source is several actors joined by "and"."""
        tree = self.tree
        if source and self._is_one_person(source):
            return False
        if source and source[0] < tree.left[head] and "and" in tree.lower[source[0] : tree.left[head] + 1]:
            return True
        joined = [kid for kid in tree.kids[head] if tree.dep[kid] == "conj" and tree.pos[kid] != "VERB"]
        has_and = any(tree.dep[kid] == "cc" and tree.lower[kid] in ("and", "&") for kid in tree.kids[head])
        return has_and and (bool(joined) or any(tree.dep[kid] == "appos" for kid in tree.kids[head]))

    def _is_one_person(self, source: Words) -> bool:
        """Tell whether "and" joins what one person is: "Foreign Minister and party leader Jane Roe"."""
        tree, last = self.tree, self.by_word.get(source[1])
        if last is None or last.is_group or not last.parts:
            return False
        inside = [self.by_word[word] for word in range(*source) if word in self.by_word]
        ands = [word for word in range(source[0] + 1, source[1]) if tree.lower[word] == "and"]
        is_office = bool(ands) and tree.lemma[ands[0] - 1].lower() in self.people.person_roles
        return is_office and all(each is last or (each.is_group and each.place) for each in inside)

    def _appended(self, head: int, source: Words | None) -> Figure | None:
        """Return whom a description ends with, after a comma: "the head of the inquiry in Lima, Jane Roe"."""
        last = self.by_word.get(source[1]) if source and source[1] > head else None
        if source is None or last is None or last.is_group:
            return None
        first = source[1]
        while first > head and self.by_word.get(first) is last:
            first -= 1
        return last if self.tree.lower[first] == "," else None

    def _named_by(self, head: int) -> Figure | None:
        """Return the actor that a noun names, is in apposition with, or takes its name from."""
        if figure := self.by_word.get(head):
            return figure
        tree = self.tree
        for kid in tree.kids[head]:
            is_name = tree.dep[kid] == "appos" or (
                tree.dep[kid] in ("compound", "flat", "nmod") and tree.pos[head] == "PROPN"
            )
            if (
                is_name
                and (figure := self.by_word.get(kid))
                and (tree.dep[kid] == "appos" or not figure.is_group)
            ):
                return figure
            if tree.dep[kid] == "appos" and (named := self._named_after(kid)):
                return named
        return None

    def _named_after(self, noun: int) -> Figure | None:
        """Return whom "a baker named Oleh" names."""
        tree = self.tree
        for kid in tree.kids[noun]:
            if tree.dep[kid] == "acl" and tree.lower[kid] in ("named", "called"):
                return next((self.by_word[word] for word in tree.kids[kid] if word in self.by_word), None)
        return None

    def _government(self, toponym: Toponym, head: int) -> Figure:
        """Return the government of a place that speaks, though its name seemed to mean the place itself."""
        figure = government(toponym, self.groups)
        if not figure.mentions:
            self.figures.append(figure)
        return self._mentioned(head, figure) or figure

    def _mentioned(self, word: int, figure: Figure | None) -> Figure | None:
        if figure is not None:
            place = bisect_left(figure.mentions, (word, word))
            if figure.mentions[place : place + 1] != [(word, word)]:
                figure.mentions.insert(place, (word, word))
        return figure

    def _person_before(self, word: int, gender: str) -> Figure | None:
        """Return the likeliest person of that gender before `word`: the last speaker, a subject, the nearest."""
        tree = self.tree
        here = tree.sentence[word]
        low = tree.bounds[max(0, here - SENTENCES_BACK)][0]
        best: Figure | None = None
        best_score = -99.0
        for place in range(low, word):
            known = self.by_word.get(place)
            if known is None or known.is_group or (known.gender and known.gender != gender):
                continue
            score = self._prominence(place, word) + (1.0 if known.gender else 0.0)
            if score >= best_score:
                best, best_score = known, score
        for place, last in reversed(self.spoken):
            if place < word:
                fits = not last.is_group and not last.is_plural and last.gender in ("", gender)
                if fits and 2.0 - 0.6 * (here - tree.sentence[place]) >= best_score:
                    best = last
                break
        return best

    def _prominence(self, place: int, word: int) -> float:
        """Score a mention as what a pronoun at `word` may mean."""
        tree = self.tree
        distance = tree.sentence[word] - tree.sentence[place]
        head = tree.head[place] if tree.dep[place] == "compound" else place
        score = 1.5 if tree.dep[head] in SUBJECTS else 0.0
        score -= 1.5 if self.quoted[place] else 0.0
        score -= 1.0 if tree.dep[head] == "poss" else 0.0
        return score - 0.6 * distance

    def _group_before(self, word: int, plural: bool) -> Figure | None:
        """Return the last speaker that is many people, or the last group that is a subject, for "they" and "it"."""
        tree = self.tree
        low = tree.bounds[max(0, tree.sentence[word] - 2)][0]
        for place, speaker in reversed(self.spoken):
            if place < low:
                break
            if place < word and (speaker.is_plural if plural else speaker.is_group and not speaker.is_plural):
                return speaker
        if plural:
            return None
        for place in range(word - 1, low - 1, -1):
            known = self.by_word.get(place)
            if known and known.is_group and not known.is_plural and tree.dep[place] in SUBJECTS:
                return known
        return None

    def _described(self, head: int, source: Words | None) -> Figure | None:
        """Return whom a description means: somebody of that role or described so before, else somebody new."""
        tree = self.tree
        lemma = tree.lemma[head].lower()
        plural = tree.tag[head] in ("NNS", "NNPS")
        definite = tree.lower[tree.left[head]] in ("the", "that", "this", "his", "her", "their")
        if not plural and (known := self._of_role(lemma, head, definite)):
            return self._mentioned(head, known)
        first, last = _core(tree, source, head) if source else (head, head)
        figure = Figure(
            name=_without_article(tree.words(first, last)) if definite else tree.words(first, last),
            is_group=plural
            or lemma in self.people.group_roles
            or tree.entity[head] in ("ORG", "GPE", "NORP"),
            is_plural=plural,
            noun=lemma,
            affiliation=self._affiliation(head),
            mentions=[(first, last)],
        )
        self.figures.append(figure)
        self.by_word[head] = figure
        if not plural:
            self._with_role(lemma).append(figure)
        return figure

    def _of_role(self, lemma: str, head: int, definite: bool) -> Figure | None:
        """Return the actor last mentioned whose role ends in that noun, for "the minister"."""
        if not definite:
            return None
        known = self._with_role(lemma)
        if affiliation := self._affiliation(head):
            known = [each for each in known if each.affiliation in ("", affiliation)]
        before = [each for each in known if each.mentions and each.mentions[0][0] < head]
        return max(before, key=lambda each: last_before(each, head), default=None)

    def _with_role(self, lemma: str) -> list[Figure]:
        """Return the single actors described by that noun, or with it in their role."""
        if not self.by_noun:
            self.by_noun[""] = []
            for figure in self.figures:
                for noun in set(figure.role.lower().replace(",", " ").split()):
                    self.by_noun.setdefault(noun, []).append(figure)
        return self.by_noun.setdefault(lemma, [])

    def _affiliation(self, head: int) -> str:
        """Return the state or organisation beside a description: "the Turkish ministry", "a spokesman for NATO"."""
        for word in range(max(self.tree.left[head], head - 8), min(self.tree.right[head], head + 8) + 1):
            toponym = self.toponyms.get(word)
            if toponym is not None:
                named = (
                    each.name
                    for each in toponym.resolution.candidates
                    if each.place == toponym.resolution.place
                )
                return next(named, toponym.surface)
            figure = self.by_word.get(word)
            if figure is not None and figure.is_group and word != head:
                return figure.name
        return ""


def _core(tree: Tree, words: Words, head: int) -> Words:
    """Return a source without the asides behind its head: "the bank, which cut rates", "survivors | who had fled"."""
    first, last = words
    for word in range(head + 1, last + 1):
        if tree.lower[word] in RELATIVES or tree.lower[word] in ASIDES or tree.dep[word] == "acl":
            return first, word - 1
    return first, last


def _without_article(words: str) -> str:
    return words[4:] if words.lower().startswith("the ") else words


def read_cast(tree: Tree, toponyms: Mapping[int, Toponym], quoted: list[bool]) -> Cast:
    """Find the named actors of an article, with their roles.

    Parameters
    ----------
    toponyms : mapping of int to Toponym
        The toponym that each word belongs to.
    quoted : list of bool
        Whether each word stands in direct speech.
    """
    people = open_people()
    figures, by_word, groups = name_figures(tree, toponyms, people)
    add_roles(tree, figures, by_word, toponyms, people)
    return Cast(tree, people, figures, by_word, quoted, toponyms, groups)

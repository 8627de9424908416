"""Where something was said, if the text tells: beside the cue, by the gathering it was said at, or by the speaker's.

A place counts when it is meant literally, stands outside the content and hangs on the cue or on a gathering (a news
conference, talks) that the cue hangs on. A gathering without a place is looked up in what was told before. What is said in
writing, in an interview or on the telephone is said nowhere in particular.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from mapviewer.extract.actors import Cast
from mapviewer.extract.actors.figure import Figure
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.attribution import Attribution
from mapviewer.extract.statements.lexicon import read_list, split_words
from mapviewer.model.places import Toponym, ToponymKind

AT = frozenset(("in", "at", "near", "outside", "inside", "from", "on", "across", "throughout"))
TRAVEL = frozenset(("visit", "trip", "travel", "tour", "journey"))
BESIDE = frozenset(("with", "alongside", "beside"))
CLIMB = 12
SCENE_REACH = 8  # sentences back in which a gathering's place is looked for
SPEAKER_REACH = 12  # sentences on for which a speaker is taken to be where he or she spoke


@dataclass(frozen=True, slots=True)
class Settings:
    """Nouns and verbs that tell how something was said; see ``lexicon/settings.yaml``."""

    gathering: frozenset[str]
    gathering_verbs: frozenset[str]
    audience: frozenset[str]
    remote: frozenset[str]
    remote_verbs: frozenset[str]


@cache
def open_settings() -> Settings:
    """Read the lists."""
    lists = read_list("settings")

    def words(name: str, sort: str) -> frozenset[str]:
        return frozenset(split_words(lists[name][sort] or ""))

    return Settings(
        words("gathering", "nouns"), words("gathering", "verbs"), words("audience", "nouns"),
        words("remote", "nouns"), words("remote", "verbs"),
    )  # fmt: skip


@dataclass(slots=True)
class Places:
    """Remembers gatherings and where each speaker was last heard, while statements are read in order."""

    tree: Tree
    cast: Cast
    toponyms: Mapping[int, Toponym]
    settings: Settings
    scenes: list[tuple[int, str]] = field(default_factory=list)
    heard: dict[int, tuple[int, str]] = field(default_factory=dict)
    dateline: str | None = None

    def said_at(self, found: Attribution, speaker: Figure | None, is_thought: bool) -> str | None:
        """Return the place where it was said; without one of its own, the place where the speaker was heard last."""
        if found.cue is None or is_thought:
            return None
        hung = self._hung_on_cue(found)
        place = self._place_beside(found)
        kinds = {self._kind(word) for word in hung}
        lemma = self.tree.lemma[found.cue]
        if place is None and (
            lemma in self.settings.remote_verbs or ("remote" in kinds and "gathering" not in kinds)
        ):
            return None
        if place is None and "gathering" in kinds:
            place = self._scene_before(found.cue)
        if place is None and kinds & {"gathering", "audience"}:
            place = self.dateline
        if place is not None:
            self._remember(found, speaker, place, hung)
            return place
        return self._carried_on(found, speaker)

    def _kind(self, word: int) -> str:
        lemma = self.tree.lemma[word].lower()
        if self.tree.pos[word] not in ("NOUN", "PROPN"):
            return ""
        settings = self.settings
        for name, nouns in (
            ("gathering", settings.gathering),
            ("audience", settings.audience),
            ("remote", settings.remote),
        ):
            if lemma in nouns:
                return name
        return ""

    def _hung_on_cue(self, found: Attribution) -> list[int]:
        """Return the setting nouns beside the cue, outside content and source, that no other clause claims."""
        low, high = found.words
        source = found.source or (0, -1)
        return [
            word
            for word in range(low, high + 1)
            if self._kind(word)
            and not source[0] <= word <= source[1]
            and not self._in_content(word, found)
            and (found.sort == "speech" or self._is_beside(word, found.cue))
        ]

    def _is_beside(self, word: int, cue: int | None) -> bool:
        """Tell whether the verb above a word is the cue, or in the clause above or below it."""
        tree = self.tree
        for _ in range(CLIMB):
            if word == cue or tree.head[word] == word:
                break
            word = tree.head[word]
            if tree.pos[word] in ("VERB", "AUX"):
                break
        return cue is not None and (cue in (word, tree.head[word]) or tree.head[cue] == word)

    def _in_content(self, word: int, found: Attribution) -> bool:
        return any(start <= self.tree.start[word] < end for start, end in found.spans)

    def _place_beside(self, found: Attribution) -> str | None:
        """Return the first literal place of the sentence that hangs on the cue or on a gathering beside it."""
        low, high = found.words
        source = found.source or (0, -1)
        for word in range(low, high + 1):
            toponym = self.toponyms.get(word)
            if toponym is None or toponym.kind is not ToponymKind.LITERAL or toponym.resolution.place is None:
                continue
            if self._in_content(word, found):
                continue
            if source[0] <= word <= source[1] and not self._is_speaking_at(word):
                continue
            if source[0] <= word <= source[1] or self._hangs_on(word, found):
                return toponym.resolution.place
        return None

    def _is_speaking_at(self, word: int) -> bool:
        """Tell whether a place in the source's phrase is where it spoke: "Roe, speaking in Lisbon, ..."."""
        tree = self.tree
        for _ in range(4):
            if tree.tag[word] == "VBG":
                return tree.lemma[word] in self.settings.gathering_verbs
            word = tree.head[word]
        return False

    def _hangs_on(self, word: int, found: Attribution) -> bool:
        """Climb from a place to the cue: through prepositions only, or through a gathering in a clause beside it."""
        tree, met, preposition = self.tree, False, ""
        for _ in range(CLIMB):
            if word == found.cue:
                return preposition in AT
            above = tree.head[word]
            if tree.dep[word] == "prep" and not preposition:
                preposition = tree.lower[word]
                if preposition == "to" and tree.lemma[above] in TRAVEL:
                    preposition = "at"
            met = met or self._kind(word) in ("gathering", "audience")
            if tree.pos[word] in ("VERB", "AUX"):
                met = met or tree.lemma[word] in self.settings.gathering_verbs
                if not met:
                    return False
            if above == word:
                break
            word = above
        return met and preposition in AT

    def _scene_before(self, cue: int) -> str | None:
        low = self.tree.sentence[cue] - SCENE_REACH
        for word, place in reversed(self.scenes):
            if word < cue and self.tree.sentence[word] >= low:
                return place
        return None

    def _remember(self, found: Attribution, speaker: Figure | None, place: str, hung: list[int]) -> None:
        """Note that the speaker, and whoever is named at the gathering, was there."""
        cue = found.cue or 0
        people = [speaker] if speaker else []
        phrases = [noun for noun in hung if self._kind(noun) == "gathering"]
        phrases += [kid for kid in self.tree.kids[cue] if self.tree.lower[kid] in BESIDE]
        for word in phrases:
            inside = range(self.tree.left[word], self.tree.right[word] + 1)
            people += [self.cast.by_word[each] for each in inside if each in self.cast.by_word]
        for figure in people:
            if not figure.is_group:
                self.heard[id(figure)] = (cue, place)

    def _carried_on(self, found: Attribution, speaker: Figure | None) -> str | None:
        if speaker is None or speaker.is_group or found.cue is None:
            return None
        cue, place = self.heard.get(id(speaker), (0, ""))
        if place and 0 <= self.tree.sentence[found.cue] - self.tree.sentence[cue] <= SPEAKER_REACH:
            return place
        return None


def read_places(tree: Tree, cast: Cast, toponyms: Mapping[int, Toponym], quoted: list[bool]) -> Places:
    """Find the gatherings told of and the dateline, before statements are asked about."""
    places = Places(tree, cast, toponyms, open_settings())
    dateline = tree.dateline
    for word, toponym in toponyms.items():
        place = toponym.resolution.place
        if place is None or quoted[word] or toponym.kind is ToponymKind.DEMONYM:
            continue
        if dateline and dateline[0] <= tree.start[word] < dateline[1]:
            places.dateline = places.dateline or place
            continue
        if toponym.kind is ToponymKind.LITERAL and _is_scene(tree, word, places.settings):
            places.scenes.append((word, place))
    return places


def _is_scene(tree: Tree, word: int, settings: Settings) -> bool:
    """Tell whether a place is where a gathering is: under its noun, or beside it under one verb."""
    preposition = ""
    for _ in range(CLIMB):
        above = tree.head[word]
        if tree.dep[word] == "prep" and not preposition:
            preposition = tree.lower[word]
            if preposition not in AT:
                return False
        if above == word:
            return False
        if (
            tree.pos[above] == "NOUN"
            and tree.lemma[above] in settings.gathering
            and (preposition or tree.dep[word] == "compound")
        ):
            return True
        if tree.pos[above] in ("VERB", "AUX"):
            objects = [kid for kid in tree.kids[above] if tree.dep[kid] in ("dobj", "nsubj", "nsubjpass")]
            return bool(preposition) and any(tree.lemma[kid] in settings.gathering for kid in objects)
        word = above
    return False

"""What tells an editor whether to show a candidate, seen beside the others: rivals, neighbours, the text around it."""

from collections.abc import Iterator, Mapping, Sequence
from math import log

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.pool import Candidate
from mapviewer.extract.statements.traits import source_kind

STEPS = (-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5)  # log odds of the span scorer
BESIDE_SAME = (0, 0.05, 0.1, 0.2, 0.35)
BESIDE_OTHERS = (-0.6, -0.4, -0.2, -0.1, 0, 0.1, 0.2, 0.4, 0.6)
INSIDE = (0.2, 0.4, 0.6, 0.8)
STRONG = 0.6
LIKELY = 0.4
STOPS = ".!?\"”'"
SERVICE = (
    "photo",
    "caption",
    "credit",
    "contributed to this",
    "copyright",
    "click",
    "subscribe",
    "read more",
    "follow us",
)


class Surroundings:
    """The candidates of an article, by the words and sentences they take."""

    def __init__(self, tree: Tree, lexicon: Lexicon, pool: Sequence[Candidate]) -> None:
        self._tree, self._lexicon, self._pool = tree, lexicon, pool
        self._owners = _owners(pool)
        strong = [each for each in pool if each.speech is not None or each.likelihood > STRONG]
        self._heads = _heads(tree, strong)
        self._sentences = _by_sentence(tree, pool)

    def traits(self, number: int) -> Iterator[str]:
        """Yield what can be seen of the candidate of that number beside the others."""
        candidate = self._pool[number]
        yield from self._rivals(number)
        yield from self._line(candidate)
        head, cue = candidate.found.head, candidate.found.cue
        if head is not None and self._tree.pos[head] != "PRON":
            count = min(2, len(self._heads.get(self._tree.lower[head], set()) - {cue}))
            yield f"speaks elsewhere={count}"
            yield f"speaks elsewhere={count} {source_kind(self._tree, head, self._lexicon)}"
        if cue is not None:
            others = [each for word, each in self._sentences[self._tree.sentence[cue]].items() if word != cue]
            yield f"others in sentence={min(3, sum(each > LIKELY for each in others))}"

    def _rivals(self, number: int) -> Iterator[str]:
        candidate = self._pool[number]
        mine, likely = candidate.found.cue, candidate.likelihood
        rivals = {other for word in _words(candidate) for other in self._owners[word]} - {number}
        same = [self._pool[other].likelihood for other in rivals if self._pool[other].found.cue == mine]
        others = [self._pool[other].likelihood for other in rivals if self._pool[other].found.cue != mine]
        best_same, best_other = max(same, default=0.0), max(others, default=0.0)
        if candidate.speech is None:
            odds = log(max(likely, 1e-3) / max(1 - likely, 1e-3))
            yield from _steps("likely", odds, STEPS)
        yield from _steps("best of cue", best_same - likely, BESIDE_SAME)
        yield from _steps("best of others", best_other - likely, BESIDE_OTHERS)
        if best_same <= likely:
            yield "first of cue"
        if best_other > likely:
            yield "behind another"
        yield from self._holders(candidate)

    def _holders(self, candidate: Candidate) -> Iterator[str]:
        """Yield whether the cue stands inside what another is likely to report."""
        cue = candidate.found.cue
        if cue is None:
            return
        holders = [self._pool[other] for other in self._owners.get(cue, ())]
        inside = max((each.likelihood for each in holders if each.found.cue != cue), default=0.0)
        yield from _steps("cue inside", inside, INSIDE)
        if inside > LIKELY:
            yield f"cue inside content {candidate.found.sort}"

    def _line(self, candidate: Candidate) -> Iterator[str]:
        """Yield what sort of line it stands in: a title, one without a stop, a service line."""
        tree, cue = self._tree, candidate.found.cue
        number = tree.sentence[cue if cue is not None else candidate.ends[0]]
        first, end = tree.bounds[number]
        words = tree.text[tree.start[first] : tree.end[end - 1]].strip()
        if words[-1:] not in STOPS:
            yield f"no stop, sentence={min(number, 2)}"
        long = [each for each in words.split() if len(each) > 3]
        if long and sum(each[0].isupper() for each in long) / len(long) > 0.8:
            yield "spelt as a title"
        if any(each in words.lower() for each in SERVICE):
            yield "service line"


def _words(candidate: Candidate) -> Iterator[int]:
    return (word for first, last in candidate.words for word in range(first, last + 1))


def _owners(pool: Sequence[Candidate]) -> dict[int, set[int]]:
    owners: dict[int, set[int]] = {}
    for number, candidate in enumerate(pool):
        for word in _words(candidate):
            owners.setdefault(word, set()).add(number)
    return owners


def _heads(tree: Tree, strong: Sequence[Candidate]) -> dict[str, set[int | None]]:
    """Return the cues of the surest statements by the head word of their source."""
    heads: dict[str, set[int | None]] = {}
    for candidate in strong:
        head = candidate.found.head
        if head is not None and tree.pos[head] != "PRON":
            heads.setdefault(tree.lower[head], set()).add(candidate.found.cue)
    return heads


def _by_sentence(tree: Tree, pool: Sequence[Candidate]) -> Mapping[int, Mapping[int, float]]:
    """Return the best likelihood of each cue, by sentence."""
    sentences: dict[int, dict[int, float]] = {}
    for candidate in pool:
        if (cue := candidate.found.cue) is not None:
            cues = sentences.setdefault(tree.sentence[cue], {})
            cues[cue] = max(cues.get(cue, 0.0), candidate.likelihood)
    return sentences


def _steps(name: str, value: float, steps: Sequence[float]) -> Iterator[str]:
    return (f"{name}>{step}" for step in steps if value > step)

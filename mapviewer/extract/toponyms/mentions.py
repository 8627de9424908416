"""Every stretch of words that might name a place: what the model marks, what the gazetteer knows, what is built like a name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from mapviewer.atlas import Gazetteer
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.lexicon import words

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC", "NORP"})
_NEVER_LABELS = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY", "LANGUAGE"})
_JOINTS = frozenset({"-", "/", "'", "'s", "&", "–"})
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of words [first, last) that might name a place.

    Attributes
    ----------
    start, end : int
        Character offsets in the article's text.
    name : str
        The words as they stand in the plain copy of the text.
    label : str
        The model's label when it marks exactly these words, else empty.
    cover : str
        The model's label of the longer name that these words are part of, else empty.
    keys : tuple of int
        Keys of all places of that name in the gazetteer, likeliest first.
    people : int or None
        Key of the place whose people or adjective the words are.
    shape : str
        ``known`` (a gazetteer match), ``marked`` (by the model only) or ``built`` (by its nouns: "Darling Avenue").
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    label: str
    cover: str
    keys: tuple[int, ...]
    people: int | None
    shape: str

    def overlaps(self, other: "Mention") -> bool:
        """Tell whether the two share a word."""
        return self.first < other.last and other.first < self.last


def find_mentions(tree: Tree, gazetteer: Gazetteer) -> list[Mention]:
    """Return all stretches of words that might name a place, in reading order; they may overlap."""
    entities = _entities(tree)
    shapes: dict[tuple[int, int], str] = {}
    for first, last in _capital_runs(tree):
        for span in _known_spans(tree, gazetteer, first, last):
            shapes.setdefault(span, "known")
        for span in _built_spans(tree, first, last):
            shapes.setdefault(span, "built")
    districts = _with_capital_district(shapes, tree, gazetteer)
    shapes |= dict.fromkeys(districts, "known")
    for first, last, label in entities:
        if label not in _NEVER_LABELS and (trimmed := _trimmed(tree, first, last)):
            shapes.setdefault(trimmed, "marked")
    labels = {_trimmed(tree, first, last): label for first, last, label in entities}
    covers = _covers(tree, entities)
    parts = {
        (first, last)
        for whole in districts
        for first in range(*whole)
        for last in range(first + 1, whole[1] + 1)
        if (first, last) != whole
    }
    return [
        _mention(tree, gazetteer, span, (shape, labels.get(span, ""), covers[span[0]]))
        for span, shape in sorted(shapes.items())
        if span not in parts
    ]


def _mention(tree: Tree, gazetteer: Gazetteer, span: tuple[int, int], marks: tuple[str, str, str]) -> Mention:
    first, last = span
    shape, label, cover = marks
    name = written(tree, gazetteer, first, last)
    people = gazetteer.demonym(name)
    start, end = tree.start[first], tree.start[first] + len(name)
    keys = gazetteer.find(name)
    return Mention(first, last, start, end, name, label, "" if label else cover, keys, people, shape)


def written(tree: Tree, gazetteer: Gazetteer, first: int, last: int) -> str:
    """Return the words [first, last) as written, with the dot of an abbreviation that the model cut off ("Ky.")."""
    text = tree.text[tree.start[first] : tree.end[last - 1]]
    if _ends_sentence(tree, gazetteer, last - 1):
        text = text[:-1]  # the model takes "Viña del Mar." for a month's abbreviation
    is_dotted = last < len(tree) and tree.lower[last] == "." and tree.start[last] == tree.end[last - 1]
    if is_dotted and (
        gazetteer.is_abbreviation(text + ".") or tree.lower[last - 1] + "." in words("dotted_nouns")
    ):
        return text + "."
    return text


def _ends_sentence(tree: Tree, gazetteer: Gazetteer, word: int) -> bool:
    """Tell whether the dot inside a word is the full stop of its sentence."""
    written_so = tree.text[tree.start[word] : tree.end[word]]
    if len(written_so) < 4 or not written_so.endswith(".") or "." in written_so[:-1]:
        return False
    return not gazetteer.is_abbreviation(written_so)


def entity_around(mention: Mention, tree: Tree) -> tuple[int, int]:
    """Return the words [first, last) of the model's entity that the mention is in, without "the" before and "'s" behind."""
    first, last = mention.first, mention.last
    while first > 0 and tree.entity[first] and not tree.entity_start[first]:
        first -= 1
    while last < len(tree) and tree.entity[last] and not tree.entity_start[last]:
        last += 1
    first += tree.lower[first] == "the" and first < mention.first
    return first, last - (tree.lower[last - 1] == "'s" and last > mention.last)


def _entities(tree: Tree) -> list[tuple[int, int, str]]:
    found = []
    first = -1
    for word in range(len(tree) + 1):
        inside = word < len(tree) and tree.entity[word] and not tree.entity_start[word]
        if first >= 0 and not inside:
            found.append((first, word, tree.entity[first]))
            first = -1
        if word < len(tree) and tree.entity_start[word]:
            first = word
    return found


def _covers(tree: Tree, entities: Sequence[tuple[int, int, str]]) -> list[str]:
    """Return for each word the label of the entity it is in."""
    covers = [""] * len(tree)
    for first, last, label in entities:
        covers[first:last] = [label] * (last - first)
    return covers


def _trimmed(tree: Tree, first: int, last: int) -> tuple[int, int] | None:
    """Take away the article, small-lettered words and possessive around a name."""
    while first < last and not _is_capital(tree, first) and tree.pos[first] != "NUM":
        first += 1
    if first < last and tree.lower[first] == "the" and last - first > 1:
        first += 1
    while last > first and not (tree.text[tree.start[last - 1]].isupper() or tree.pos[last - 1] == "NUM"):
        last -= 1
    return (first, last) if first < last else None


def _is_capital(tree: Tree, word: int) -> bool:
    return tree.text[tree.start[word]].isupper()


def _capital_runs(tree: Tree) -> Iterator[tuple[int, int]]:
    """Yield runs of capitalised words with the small words and joints between them."""
    text, start, lower = tree.text, tree.start, tree.lower
    capital = [text[at].isupper() or text[at].isdigit() for at in start]
    links = words("connectors") | _JOINTS | {"."}
    count, word = len(tree), 0
    while word < count:
        if not capital[word]:
            word += 1
            continue
        last = word + 1
        while last < count:
            ahead = last
            while ahead < count and ahead - last < 3 and not capital[ahead] and lower[ahead] in links:
                ahead += 1
            if ahead >= count or not capital[ahead] or tree.sentence[ahead] != tree.sentence[word]:
                break
            last = ahead + 1
        yield word, last
        word = last


def _known_spans(tree: Tree, gazetteer: Gazetteer, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the gazetteer's names in a run, the longest at each place, and demonyms."""
    parts = [tree.text[tree.start[word] : tree.end[word]] for word in range(first, last)]
    parts[-1] = written(tree, gazetteer, last - 1, last)
    word = first
    while word < last:
        if not _is_capital(tree, word):
            word += 1
            continue
        match = gazetteer.longest_match(parts, word - first, _LONGEST)
        end = first + match[0] if match else word
        people = _people_end(parts, word - first, gazetteer) + first
        if end > word + 1:
            yield from _shorter_span(parts, word - first, end - first, gazetteer, first)
        if max(end, people) > word:
            yield word, max(end, people)
            word = max(end, people)
        else:
            word += 1


def _shorter_span(
    parts: Sequence[str], at: int, end: int, gazetteer: Gazetteer, first: int
) -> Iterator[tuple[int, int]]:
    """Yield the next shorter name at the beginning of a name, "Dublin" of "Dublin City"."""
    match = gazetteer.longest_match(parts, at, end - at - 1)
    if match:
        yield at + first, match[0] + first


def _with_capital_district(
    spans: Iterable[tuple[int, int]], tree: Tree, gazetteer: Gazetteer
) -> list[tuple[int, int]]:
    """Return the spans that one name makes with an abbreviation behind a comma: "Washington, D.C."."""
    found = []
    for first, last in spans:
        if last + 1 < len(tree) and tree.lower[last] == "," and _is_capital(tree, last + 1):
            whole = written(tree, gazetteer, first, last + 2)
            ending = written(tree, gazetteer, last + 1, last + 2)
            keys = gazetteer.find(whole) if gazetteer.is_abbreviation(ending) else ()
            if keys and (gazetteer.is_main_name(keys[0], whole) or keys[0] in gazetteer.find(ending)):
                found.append((first, last + 2))
    return found


def _people_end(parts: Sequence[str], at: int, gazetteer: Gazetteer) -> int:
    """Return the index behind a demonym of one or two words that begins at `at`, else `at`."""
    two = parts[at : at + 2]
    if len(two) == 2 and two[1][0].isalpha() and gazetteer.demonym(" ".join(two)) is not None:
        return at + 2
    return at + 1 if gazetteer.demonym(parts[at]) is not None else at


def _built_spans(tree: Tree, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield names that their own nouns tell to be places: "Darling Avenue", "Lake Vermont", "Highway 19"."""
    lower = tree.lower
    heads = words("area_nouns") | words("road_nouns") | words("site_nouns")
    begin = first
    for word in range(first, last):
        if not (_is_capital(tree, word) or lower[word] in {"of", "the", "'s"}) or lower[word] == "'s":
            begin = word + 1 if lower[word] != "'s" else begin
            continue
        if lower[word] in heads and word > begin and _is_capital(tree, word):
            at = begin + 1 if lower[begin] in {"the", "a", "an", "in", "at", "on"} else begin
            if at < word:
                yield at, word + 1
        follows = word + 1 < last and tree.text[tree.start[word + 1]]
        if follows and lower[word] in words("leading_nouns") and follows.isupper():
            yield word, word + 2
        if follows and follows.isdigit() and lower[word] in words("numbered_roads"):
            yield (begin if begin < word and lower[begin] != "the" else word), word + 2

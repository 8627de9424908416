"""The parsed text as plain Python lists, so that rules can walk it at the speed of lists.

spaCy makes a Python object for each token it is asked about; the rules ask several times for every word. Here
the whole `Doc` is read out once, as arrays. Everything is an index or a string; offsets count in characters of
the article's text.
"""

from dataclasses import dataclass, field
from typing import Any

from mapviewer.extract.document.dateline import find_dateline

COLUMNS = ("HEAD", "DEP", "POS", "TAG", "LEMMA", "LOWER", "IDX", "LENGTH", "ENT_TYPE", "ENT_IOB")


@dataclass(slots=True)
class Tree:
    """Words in reading order with their places in the parse; treat as read-only.

    Attributes
    ----------
    start, end : list of int
        Character offsets of each word.
    head : list of int
        Index of the word's head; its own index for the root of a sentence.
    left, right : list of int
        First and last word of the subtree under each word, both inclusive.
    kids : list of list of int
        Children of each word, in reading order.
    sentence : list of int
        Number of the sentence that each word belongs to.
    bounds : list of (int, int)
        First word and one past the last of each sentence.
    entity : list of str
        Entity label of each word, empty outside entities; ``entity_start`` marks the first word of each.
    dateline : (int, int) or None
        Characters of the dateline, its dash and the space after it included.
    """

    text: str
    start: list[int]
    end: list[int]
    head: list[int]
    dep: list[str]
    pos: list[str]
    tag: list[str]
    lemma: list[str]
    lower: list[str]
    entity: list[str]
    entity_start: list[bool]
    kids: list[list[int]] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    right: list[int] = field(default_factory=list)
    sentence: list[int] = field(default_factory=list)
    bounds: list[tuple[int, int]] = field(default_factory=list)
    dateline: tuple[int, int] | None = field(default=None, kw_only=True)

    def __len__(self) -> int:
        return len(self.start)

    def words(self, first: int, last: int) -> str:
        """Return the text from word `first` to word `last`, both inclusive."""
        return self.text[self.start[first] : self.end[last]]


def make_tree(doc: Any, text: str) -> Tree:
    """Read a parsed spaCy `Doc` out into lists.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        Tagged, parsed, with entities; its character offsets are those of `text`.
    text : str
        The article's own text (the doc's may have straightened quotation marks).
    """
    columns = dict(zip(COLUMNS, doc.to_array(list(COLUMNS)).T, strict=True)) if len(doc) else {}
    if not columns:
        return empty_tree(text)
    count = len(doc)
    words = {
        name: _as_strings(doc, columns[name]) for name in ("DEP", "POS", "TAG", "LEMMA", "LOWER", "ENT_TYPE")
    }
    heads = (columns["HEAD"].astype("int64") + range(count)).tolist()
    starts = columns["IDX"].astype("int64")
    tree = Tree(
        text=text,
        start=starts.tolist(),
        end=(starts + columns["LENGTH"].astype("int64")).tolist(),
        head=heads,
        dep=words["DEP"],
        pos=words["POS"],
        tag=words["TAG"],
        lemma=words["LEMMA"],
        lower=words["LOWER"],
        entity=words["ENT_TYPE"],
        entity_start=(columns["ENT_IOB"] == 3).tolist(),  # spaCy's code for "begins here"
        dateline=find_dateline(text),
    )
    _hang(tree)
    return tree


def empty_tree(text: str = "") -> Tree:
    """Return a tree without words."""
    return Tree(text, *([] for _ in range(10)))


def _as_strings(doc: Any, column: Any) -> list[str]:
    """Turn a column of string hashes into the strings; each hash is looked up once."""
    hashes = column.tolist()
    strings = {value: doc.vocab.strings[value] for value in set(hashes)}
    return [strings[value] for value in hashes]


def _hang(tree: Tree) -> None:
    """Fill children, subtree edges and sentences, in time linear in the words."""
    count = len(tree)
    kids: list[list[int]] = [[] for _ in range(count)]
    roots = []
    for word, head in enumerate(tree.head):
        if head == word:
            roots.append(word)
        else:
            kids[head].append(word)
    tree.kids, tree.left, tree.right = kids, list(range(count)), list(range(count))
    tree.sentence = [0] * count
    order = list(roots)
    for word in order:  # grows while it is walked: parents stand before children
        order.extend(kids[word])
    left, right = tree.left, tree.right
    for word in reversed(order):
        above = tree.head[word]
        left[above] = min(left[above], left[word])
        right[above] = max(right[above], right[word])
    for number, root in enumerate(roots):
        begin, after = left[root], right[root] + 1
        tree.bounds.append((begin, after))
        tree.sentence[begin:after] = [number] * (after - begin)

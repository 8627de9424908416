"""Words of a sentence as a short phrase: which of them a noun needs, and how they are written side by side."""

from collections.abc import Iterable

from mapviewer.extract.actors.people import open_people
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.model import TimexType

Part = Iterable[int] | str  # words of the article, or a word of our own
_NOUN_PARTS = frozenset(
    [
        "det",
        "amod",
        "compound",
        "poss",
        "nummod",
        "nmod",
        "quantmod",
        "case",
        "neg",
        "predet",
        "preconj",
        "npadvmod",
    ]
)
_AMOUNT_WORDS = frozenset(("not", "only", "nearly", "almost", "about", "some", "least", "most", "more", "fewer", "less",
                           "over", "around", "roughly", "approximately", "up", "than"))  # fmt: skip
_WIDE = 6  # words of a modifier that is kept whole
_LONG = 6  # words of a person's name with offices
_MOST_JOINED = 3  # conjuncts of a list
_PRONOUNS = frozenset(("PRP", "PRP$", "WP", "WP$", "WDT"))


def noun_phrase(scene: Scene, head: int, depth: int) -> list[int]:
    """Return the head with what stands close to it, its first conjuncts, and `depth` levels of prepositions.

    A person whose offices are many words is told by the name.
    """
    words = _phrase(scene, head, depth)
    name = [word for word in words if scene.company.named(word) is not None and word in scene.actors]
    actor = scene.company.named(head)
    is_person = actor is not None and not actor.is_group and head in name
    if is_person and len([word for word in words if scene.tree.pos[word] != "PUNCT"]) > _LONG:
        return [word for word in words if scene.company.named(word) is actor] or words
    return words


def _phrase(scene: Scene, head: int, depth: int) -> list[int]:
    """Return the words of a phrase; below a depth of 0 without conjuncts."""
    tree = scene.tree
    words, joined = _name_of(scene, head), 0
    is_amount = _is_amount(scene, head)
    for kid in tree.kids[head]:
        dep = tree.dep[kid]
        if (
            dep in _NOUN_PARTS
            and (dep == "poss" or not is_date(scene, kid))
            and not _is_cut_off(scene, kid, head)
        ):
            words += scene.under(kid) if dep == "poss" and is_date(scene, kid) else _modifier(scene, kid)
        elif dep == "advmod" and kid < head and tree.lower[kid] in _AMOUNT_WORDS:
            words += range(tree.left[kid], kid + 1)
        elif (
            dep == "prep"
            and is_told(scene, kid)
            and (depth > 0 or (is_amount and scene.tree.lower[kid] == "of"))
        ):
            words += prepositional(scene, kid, max(depth, 0) - 1)
        elif (
            dep == "conj"
            and tree.pos[kid] in ("NOUN", "PROPN", "PRON", "NUM")
            and joined < _MOST_JOINED
            and depth >= 0
        ):
            if not _is_list(scene, head):
                continue  # "volunteers from a church | a food bank": the parser's slip
            joined += 1
            words += [*scene.kids(head, "cc"), *_phrase(scene, kid, depth=0)]
        elif dep == "appos" and kid in scene.toponyms:
            words += _phrase(scene, kid, depth=0)
    return sorted(set(words))


def _is_list(scene: Scene, head: int) -> bool:
    """Tell whether "and" or "or" joins a word to the last of those behind it."""
    while True:
        if scene.kids(head, "cc"):
            return True
        joined = scene.kids(head, "conj")
        if not joined:
            return False
        head = joined[0]


def _is_cut_off(scene: Scene, kid: int, head: int) -> bool:
    """Tell whether a modifier belongs to what stands before ("Cairo, Illinois, | the river"), or points back ("such")."""
    tree = scene.tree
    is_parted = (
        kid < head
        and tree.dep[kid] not in ("det", "amod", "predet")
        and tree.lower[tree.right[kid] + 1] == ","
    )
    return is_parted or tree.lower[kid] == "such"


def _is_amount(scene: Scene, head: int) -> bool:
    """Tell whether a noun says little without what it is of: "thousands of", "the city of"."""
    lexicon, lemma = scene.lexicon, scene.tree.lemma[head].lower()
    return lemma in lexicon.words["amounts"] or any(
        lemma in nouns for nouns in lexicon.tables["ground_nouns"].values()
    )


def _name_of(scene: Scene, head: int) -> list[int]:
    """Return the whole name that a word is part of, "Sea of Japan", or the word alone."""
    tree = scene.tree
    toponym = scene.toponyms.get(head)
    if toponym is not None:
        return [word for word in scene.under(head) if scene.toponyms.get(word) is toponym] or [head]
    if not tree.entity[head] or tree.pos[head] != "PROPN":
        return [head]
    last = head
    while (
        last < tree.right[head]
        and tree.entity[last + 1] == tree.entity[head]
        and not tree.entity_start[last + 1]
    ):
        last += 1
    return list(range(head, last + 1))


def _modifier(scene: Scene, kid: int) -> list[int]:
    tree = scene.tree
    if tree.right[kid] - tree.left[kid] >= _WIDE:
        return [kid] if kid < tree.head[kid] else []  # "officers | loyal to the general, whose ..."
    if any(is_date(scene, word) for word in scene.under(kid)) and any(
        tree.lower[word] == "-" for word in scene.under(kid)
    ):
        return []  # "a 2009-born cow"
    return [
        word
        for word in scene.under(kid)
        if not is_date(scene, word) and tree.lower[word] not in ("(", ")", ",")
    ]


def is_date(scene: Scene, word: int) -> bool:
    """Tell whether a word belongs to a date or an hour: the dates of a happening are told beside its line."""
    timex = scene.timexes.get(word)
    return timex is not None and timex.type in (TimexType.DATE, TimexType.TIME)


def is_told(scene: Scene, prep: int) -> bool:
    """Tell whether a prepositional phrase may stand in a line: not "after", "despite", "than"."""
    words, tree = scene.lexicon.words, scene.tree
    asides = {tree.lemma[kid].lower() for kid in scene.kids(prep, "pobj")} & words["no_places_under"]
    return tree.lower[prep] not in words["untold_prepositions"] and not asides


def prepositional(scene: Scene, prep: int, depth: int = 1) -> list[int]:
    """Return the words of a prepositional phrase, none when it only tells a time or has no noun."""
    tree, words_of_time = scene.tree, scene.lexicon.words["time_nouns"]
    objects = scene.kids(prep, "pobj")
    for verb in scene.kids(prep, "pcomp"):  # "a victory in seizing the region"
        things = scene.kids(verb, "dobj")
        if things and not any(word in scene.timexes for word in things):
            parts = scene.kids(verb, "prt", "neg", "auxpass")
            return [prep, verb, *parts, *(word for kid in things for word in _phrase(scene, kid, depth))]
    if any(word in scene.timexes or tree.lemma[word].lower() in words_of_time for word in objects):
        return []
    deeper = [word for inner in scene.kids(prep, "prep") for word in prepositional(scene, inner, depth)]
    if scene.kids(prep, "pcomp") or any(tree.tag[word] in ("WP", "WDT", "WRB") for word in objects):
        return []  # "an assessment of what it would cost"
    if not objects:
        return [prep, *deeper] if deeper else []  # "out of the city"
    if any(_is_amount_of_time(scene, word) for word in objects):
        return []  # "for most of Sunday"
    return [prep, *deeper, *(word for kid in objects for word in _phrase(scene, kid, depth))]


def _is_amount_of_time(scene: Scene, word: int) -> bool:
    tree = scene.tree
    of = [prep for prep in scene.kids(word, "prep") if tree.lower[prep] == "of"]
    is_time = any(
        thing in scene.timexes or tree.lemma[thing].lower() in scene.lexicon.words["time_nouns"]
        for prep in of
        for thing in scene.kids(prep, "pobj")
    )
    return is_time and tree.lemma[word].lower() in scene.lexicon.words["amounts"]


def is_bound(scene: Scene, pronoun: int, before: Iterable[int]) -> bool:
    """Tell whether "his", "its" or "their" may mean one of the words before it: by number, and "his" a person."""
    tree = scene.tree
    nouns = [word for word in before if tree.pos[word] in ("NOUN", "PROPN")]
    are_joined = any(tree.dep[word] == "conj" for word in nouns)
    if tree.lower[pronoun] == "their":
        return are_joined or any(
            tree.tag[word] in ("NNS", "NNPS")
            or (tree.tag[word] == "NNP" and tree.entity[word] != "PERSON")
            or tree.lemma[word].lower() in open_people().group_roles
            for word in nouns
        )
    return any(tree.tag[word] in ("NN", "NNP", "NNPS") for word in nouns)


def line_of(scene: Scene, parts: Iterable[Part]) -> str:
    """Write the parts of a line one after the other; pronouns become the names they surely stand for.

    A part is words of the article by their numbers, or a word of our own ("was").

    "Its" and "his" stay where they mean somebody whom the line names already.
    """
    named: set[str] = set()
    lines = [
        line for part in parts if (line := part if isinstance(part, str) else _written(scene, part, named))
    ]
    return " ".join(lines)


def _written(scene: Scene, words: Iterable[int], named: set[str]) -> str:
    """Write words in reading order as the text spaces them."""
    tree = scene.tree
    pieces: list[str] = []
    last = None
    for word in sorted(set(words)):
        between = tree.text[tree.end[last] : tree.start[word]] if last is not None else ""
        is_close = (
            last is not None
            and len(between) < 3
            and not any(each.isspace() or each in ",;:" for each in between)
        )
        is_place = last is not None and word in scene.toponyms and last in scene.toponyms
        comma = "," if between.strip() == "," and (is_place or _opens_conjunct(scene, word)) else ""
        is_moved = named and word == tree.bounds[tree.sentence[word]][0]
        own = _word(scene, word, named)
        own = own[:1].lower() + own[1:] if is_moved and tree.pos[word] not in ("PROPN", "PRON") else own
        pieces.append(("" if last is None else between if is_close else f"{comma} ") + own)
        named.add(actor.id if (actor := scene.company.named(word)) is not None else "")
        last = word
    return "".join(pieces)


def _opens_conjunct(scene: Scene, word: int) -> bool:
    tree = scene.tree
    while tree.dep[word] != "conj":
        if tree.left[tree.head[word]] != tree.left[word] or tree.head[word] == word:
            return False
        word = tree.head[word]
    return True


def _word(scene: Scene, word: int, named: set[str]) -> str:
    tree = scene.tree
    own = tree.words(word, word)
    if tree.tag[word] == "WP$":
        return _possessive(tree.text, _whose(scene, word) or own)
    if tree.tag[word] not in _PRONOUNS or (actor := scene.company.meant(word)) is None:
        return own
    if tree.dep[word] == "poss" and (actor.id in named or _is_of_subject(scene, word)):
        return own
    is_thing = actor.name[:1].islower() and actor.is_group
    name = ("the " if is_thing else "") + actor.name.split(" who ")[0]
    if tree.dep[word] != "poss":
        return name
    return _possessive(tree.text, name)


def _is_of_subject(scene: Scene, pronoun: int) -> bool:
    """Tell whether "their" goes best with the subject of its own clause: "the rebels began their campaign"."""
    tree = scene.tree
    subjects = scene.kids(scene.clause_of(pronoun), *SUBJECTS)
    return any(word < tree.left[pronoun] and is_bound(scene, pronoun, [word]) for word in subjects)


def _possessive(text: str, name: str) -> str:
    mark = "’" if "’" in text else "'"
    return name if name.lower() == "whose" else name + (mark if name.endswith("s") else f"{mark}s")


def _whose(scene: Scene, word: int) -> str:
    """Return the name that "whose" stands for, empty when it hangs from none."""
    tree = scene.tree
    for above in scene.above(word):
        if tree.dep[above] == "relcl":
            return " ".join(tree.words(each, each) for each in _phrase(scene, tree.head[above], depth=-1))
    return ""

"""What the article says a person is: office and affiliation, from the words beside the name."""

from collections.abc import Mapping

from mapviewer.extract.actors.figure import Figure
from mapviewer.extract.actors.people import People
from mapviewer.extract.document.tree import Tree
from mapviewer.model.places import Toponym, ToponymKind

Words = tuple[int, int]
INSIDE = (
    "compound",
    "amod",
    "nmod",
    "nummod",
    "det",
    "poss",
    "case",
    "prep",
    "pobj",
    "punct",
    "advmod",
    "appos",
    "cc",
    "conj",
)
LIMIT = 12
SENTENCES_BACK = 2


def add_roles(
    tree: Tree,
    figures: list[Figure],
    by_word: dict[int, Figure],
    toponyms: Mapping[int, Toponym],
    people: People,
) -> None:
    """Give each person the first role that stands beside one of the mentions, with whom it is for."""
    for figure in figures:
        if figure.is_group:
            continue
        for mention in figure.mentions:
            phrase = _before(tree, mention, by_word, people) or _beside(tree, mention, by_word, people)
            if phrase is None:
                continue
            role, affiliation = _split(tree, phrase, toponyms, people)
            figure.role = figure.role or role
            figure.affiliation = figure.affiliation or affiliation
            if figure.role:
                break
    _fill_counterparts(tree, figures, by_word, people)


def _is_role(tree: Tree, word: int, people: People) -> bool:
    return tree.pos[word] in ("NOUN", "PROPN") and (
        tree.lemma[word].lower() in people.person_roles or tree.lower[word] in people.person_roles
    )


def _before(tree: Tree, mention: Words, by_word: Mapping[int, Figure], people: People) -> Words | None:
    """Return the words of the role before a name: "Turkish Foreign Minister" Hakan Fidan."""
    first = mention[0]
    low = max(tree.left[_head(tree, mention)], first - LIMIT)
    start = first
    while (
        start - 1 >= low
        and tree.dep[start - 1] in INSIDE
        and tree.lower[start - 1] not in (",", ";", "(", ")", '"')
    ):
        start -= 1
    start = max(start, _line_start(tree, start, first))
    while start < first and _is_no_office(tree, start):
        start += 1
    if start == first or not any(_is_role(tree, word, people) for word in range(start, first)):
        return None
    return start, first - 1


def _beside(tree: Tree, mention: Words, by_word: dict[int, Figure], people: People) -> Words | None:
    """Return the words of the role in apposition, after the name or before it; its noun then means the person."""
    head = _head(tree, mention)
    for kid in tree.kids[head]:
        if (
            kid > mention[1]
            and tree.dep[kid] == "appos"
            and (_is_role(tree, kid, people) or _is_described(tree, kid))
        ):
            by_word.setdefault(kid, by_word[mention[0]])
            return _core(tree, kid)
    above = tree.head[head]
    if tree.dep[head] == "appos" and above < mention[0] and _is_role(tree, above, people):
        by_word.setdefault(above, by_word[mention[0]])
        return _core(tree, above)
    return None


def _is_no_office(tree: Tree, word: int) -> bool:
    """Tell whether a word before an office is none of it: an article, "then", a date, a dash."""
    return (
        tree.tag[word] in ("DT", "PRP$")
        or tree.pos[word] in ("PUNCT", "SPACE", "CCONJ")
        or tree.lower[word] in ("then", "now", "later")
        or tree.entity[word] == "DATE"
        or not any(letter.isalpha() for letter in tree.lower[word])
    )


def _line_start(tree: Tree, first: int, last: int) -> int:
    """Return the first word after the last line break between two words; `first` when there is none."""
    return next(
        (word for word in range(last, first, -1) if "\n" in tree.text[tree.end[word - 1] : tree.start[word]]),
        first,
    )


def _is_described(tree: Tree, noun: int) -> bool:
    """Tell whether an apposition says what somebody is: ", a volcanologist"."""
    return (
        tree.pos[noun] == "NOUN"
        and tree.lower[tree.left[noun]] in ("a", "an", "the")
        and tree.entity[noun] == ""
    )


def _head(tree: Tree, mention: Words) -> int:
    """Return the word of a name that the others hang on."""
    for word in range(mention[1], mention[0] - 1, -1):
        if not mention[0] <= tree.head[word] <= mention[1] or tree.head[word] == word:
            return word
    return mention[1]


def _core(tree: Tree, noun: int) -> Words:
    """Return the phrase of a role without its article and without clauses and appositions after it."""
    first, last = max(tree.left[noun], _line_start(tree, tree.left[noun], noun)), noun
    while first < noun and _is_no_office(tree, first):
        first += 1
    for kid in tree.kids[noun]:
        if kid == last + 1 and tree.dep[kid] == "prep" and tree.right[kid] - kid < LIMIT:
            last = tree.right[kid]
            for inner in range(kid, last + 1):
                if tree.lower[inner] == "," or tree.dep[inner] in ("relcl", "acl"):
                    last = inner - 1
                    break
    return first, last


def _split(tree: Tree, phrase: Words, toponyms: Mapping[int, Toponym], people: People) -> tuple[str, str]:
    """Part a role's words into office and affiliation: "Turkish" | "Foreign Minister"."""
    first, last = phrase
    inside = [
        word
        for word in range(first, last + 1)
        if word in toponyms or tree.entity[word] in ("GPE", "NORP", "ORG")
    ]
    if not inside:
        return tree.words(first, last), ""
    start = end = inside[0]
    while end + 1 in inside:
        end += 1
    toponym = toponyms.get(start)
    affiliation = tree.words(start, end)
    affiliation = affiliation.removesuffix("'s").removesuffix("’s")
    if toponym and toponym.kind is ToponymKind.DEMONYM and (name := _place_name(toponym)):
        affiliation = name
    if start == first:
        after = end + 1
        while after < last and tree.tag[after] == "POS":
            after += 1
        if any(_is_role(tree, word, people) for word in range(after, last + 1)):
            return tree.words(after, last), affiliation
        return tree.words(first, last), affiliation
    return tree.words(first, last), affiliation


def _place_name(toponym: Toponym) -> str:
    """Return the name of the place that a demonym was resolved to."""
    return next(
        (each.name for each in toponym.resolution.candidates if each.place == toponym.resolution.place), ""
    )


def _fill_counterparts(
    tree: Tree, figures: list[Figure], by_word: Mapping[int, Figure], people: People
) -> None:
    """Give "his Azerbaijani counterpart" the office of the person whose counterpart it is: the one named before."""
    for figure in figures:
        noun = figure.role.lower().split()[-1] if figure.role else ""
        if noun not in people.counterparts:
            continue
        first = figure.mentions[0][0]
        low = tree.bounds[max(0, tree.sentence[first] - SENTENCES_BACK)][0]
        others = [by_word[word] for word in range(first - 1, low - 1, -1) if word in by_word]
        other = next(
            (each for each in others if each is not figure and not each.is_group and each.role), None
        )
        if other:
            figure.role = other.role

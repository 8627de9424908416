"""Finds the named people and groups of an article and tells which names are the same actor."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Mapping, Sequence

from mapviewer.extract.actors.figure import Figure
from mapviewer.extract.actors.people import People
from mapviewer.extract.document.tree import Tree
from mapviewer.model.places import Toponym, ToponymKind

Words = tuple[int, int]
LONGEST = 6  # words of a name that has no verb in it


def name_figures(
    tree: Tree, toponyms: Mapping[int, Toponym], people: People
) -> tuple[list[Figure], dict[int, Figure], dict[str, Figure]]:
    """Return the people and groups that are named, which of them each word belongs to, and the groups by key.

    Parameters
    ----------
    toponyms : mapping of int to Toponym
        The toponym that each word belongs to; they overrule the model's labels.
    """
    figures: list[Figure] = []
    by_last: dict[str, list[Figure]] = {}
    by_word: dict[int, Figure] = {}
    groups: dict[str, Figure] = {}
    names = list(_names(tree, toponyms, people))
    endings = _group_endings(tree, names)
    for first, last, label in names:
        is_ending = first == last and tree.lower[first] in endings  # "Analytica" of "Cambridge Analytica"
        if label == "PERSON" and not is_ending:
            figure = _person(tree, (first, last), by_last, people)
        elif label == "PLACE":
            figure = government(toponyms[first], groups)
        else:
            figure = _group(tree, (first, last), groups)
        if figure is None:
            continue
        if not figure.mentions:
            figures.append(figure)
        figure.mentions.append((first, last))
        by_word.update((word, figure) for word in range(first, last + 1))
    _add_surnames(tree, by_last, by_word, toponyms)
    return figures, by_word, groups


def _group_endings(tree: Tree, names: Sequence[tuple[int, int, str]]) -> set[str]:
    """Return the last words of the groups' names that end no person's."""
    ends: dict[bool, set[str]] = {True: set(), False: set()}
    for first, last, label in names:
        if first < last:
            ends[label == "PERSON"].add(tree.lower[last])
    return ends[False] - ends[True]


def _names(tree: Tree, toponyms: Mapping[int, Toponym], people: People) -> Iterator[tuple[int, int, str]]:
    """Yield first word, last word and label of every name, the toponyms' labels first."""
    word, count = 0, len(tree)
    dateline = tree.dateline or (0, 0)
    while word < count:
        if dateline[0] <= tree.start[word] < dateline[1]:
            word += 1
            continue
        toponym, label = toponyms.get(word), tree.entity[word]
        end = word + 1
        while toponym and end < count and toponyms.get(end) is toponym:
            end += 1
        name_end = word + 1
        while (
            name_end < count and label and tree.entity[name_end] == label and not tree.entity_start[name_end]
        ):
            name_end += 1
        if toponym and not (label == "ORG" and tree.entity_start[word] and name_end > end):
            if toponym.kind is ToponymKind.ASSOCIATIVE:
                yield word, end - 1, "PLACE"
        elif label:
            end = name_end if label == "ORG" else _before_toponym(word, name_end, toponyms)
            if label in ("PERSON", "ORG") and not _is_office(tree, word, end, people):
                yield from _cleaned(tree, word, end - 1, label, people)
        word = end


def _before_toponym(first: int, end: int, toponyms: Mapping[int, Toponym]) -> int:
    """Return where a person's name ends: a place in it is none of it."""
    return next((word for word in range(first + 1, end) if word in toponyms), end)


def _is_office(tree: Tree, first: int, end: int, people: People) -> bool:
    """Tell whether a name is part of a person's office: "Secretary of | State", "| Interior | Minister"."""
    if tree.entity[first] == "PERSON":
        return False
    is_of_office = (
        first > 1 and tree.lower[first - 1] == "of" and tree.lower[first - 2] in people.person_roles
    )
    if end - first == 1 and tree.lower[first] in people.portfolios:
        return is_of_office or (end < len(tree) and tree.lemma[end].lower() in people.person_roles)
    return is_of_office and end < len(tree) and tree.entity[end] == "PERSON"


def _cleaned(tree: Tree, first: int, last: int, label: str, people: People) -> Iterator[tuple[int, int, str]]:
    """Take articles, possessive marks and punctuation off a name; drop it if nothing is left, or more than a name."""
    while first <= last and (tree.tag[first] in ("DT", "POS") or tree.pos[first] in ("PUNCT", "SPACE")):
        first += 1
    while last >= first and (tree.tag[last] == "POS" or tree.pos[last] in ("PUNCT", "SPACE")):
        last -= 1
    if label == "PERSON":  # "the mayor of Oryahovo, | Rosen Dobrev"
        first = next((word + 1 for word in range(last - 1, first, -1) if tree.lower[word] == ","), first)
    words = range(first, last + 1)
    has_capital = any(
        tree.text[tree.start[word]].isupper() and len(tree.lower[word].strip(".")) > 1 for word in words
    )
    if has_capital and not _is_no_actor(tree, words, people):
        yield first, last, label


def _is_no_actor(tree: Tree, words: Sequence[int], people: People) -> bool:
    """Tell whether a name is a ship's, a bare title, or a headline that the model took for one."""
    if tree.lower[words[0]] in people.ships or all(tree.lower[word] in people.titles for word in words):
        return True
    is_after_ship = words[0] > 0 and tree.lower[words[0] - 1] in people.ships
    is_headline = any(tree.lower[word] == ":" for word in words) or (
        len(words) > LONGEST and any(tree.pos[word] == "VERB" for word in words)
    )
    return is_after_ship or is_headline


def _person(tree: Tree, words: Words, by_last: dict[str, list[Figure]], people: People) -> Figure | None:
    """Return the person of that name: one already known, or a new one."""
    first, last = words
    gender = people.titles.get(tree.lower[first - 1], "") if first else ""
    while first < last and tree.lower[first] in people.titles:
        gender = gender or people.titles[tree.lower[first]]
        first += 1
    parts = tuple(tree.lower[word] for word in range(first, last + 1))
    gender = gender or (people.first_names.get(parts[0], "") if len(parts) > 1 else "")
    known = _same_person(parts, gender, by_last)
    if known is None:
        known = Figure(name=tree.words(first, last), parts=parts, gender=gender)
    elif len(parts) > len(known.parts):
        known.name, known.parts = tree.words(first, last), parts
    known.gender = known.gender or gender
    bearers = by_last.setdefault(parts[-1], [])
    if known in bearers:
        bearers.remove(known)
    bearers.append(known)  # the one named last stands last
    if len(parts) > 1:
        firsts = by_last.setdefault("given " + parts[0], [])
        if known not in firsts:
            firsts.append(known)
    return known


def _same_person(parts: tuple[str, ...], gender: str, by_last: Mapping[str, list[Figure]]) -> Figure | None:
    """Return the bearer of a name who was named last and whom nothing contradicts."""
    for known in reversed(by_last.get(parts[-1], ())):
        if gender and known.gender and gender != known.gender:
            continue
        shorter, longer = sorted((parts, known.parts), key=len)
        if longer[-len(shorter) :] == shorter or (len(shorter) > 1 and _same_given(shorter[0], longer[0])):
            return known
    if len(parts) == 1:
        bearers = by_last.get("given " + parts[0], ())
        return bearers[-1] if bearers else None
    return None


def _same_given(one: str, other: str) -> bool:
    """Tell whether two first names may be one person's: equal, or one the other's initial."""
    return one == other or one.rstrip(".") == other[:1] or other.rstrip(".") == one[:1]


def government(toponym: Toponym, groups: dict[str, Figure]) -> Figure:
    """Return the government that a place stands for; one for each place."""
    key = toponym.resolution.place or "name " + toponym.surface
    return groups.setdefault(key, Figure(name=toponym.surface, is_group=True, place=toponym.resolution.place))


def _group(tree: Tree, words: Words, groups: dict[str, Figure]) -> Figure:
    """Return the organisation of that name or of that name's initials or last word."""
    first, last = words
    while last > first and tree.text[tree.start[last]].islower():
        last -= 1  # "the Cape Argus newspaper"
    name = tree.words(first, last)
    figure = groups.get("name " + name)
    if figure is None:
        figure = groups["name " + name] = Figure(name=name, is_group=True)
        if initials := _initials(name):
            groups.setdefault("name " + initials, figure)
            groups.setdefault("name " + name.split()[-1], figure)  # "the Commission"
    return figure


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper()) if " " in name else ""


def _add_surnames(
    tree: Tree,
    by_last: Mapping[str, list[Figure]],
    by_word: dict[int, Figure],
    toponyms: Mapping[int, Toponym],
) -> None:
    """Count proper nouns that are a known person's surname as that person, whatever the model took them for."""
    for word, pos in enumerate(tree.pos):
        if pos != "PROPN" or word in toponyms or not by_last.get(tree.lower[word]):
            continue
        known = by_word.get(word)
        bearers = [each for each in by_last[tree.lower[word]] if len(each.parts) > 1]
        if bearers and (known is None or (known.is_group and known.name == tree.words(word, word))):
            person = _nearest(bearers, word)
            if known is not None:
                _forget(known, (word, word))
            insort(person.mentions, (word, word))
            by_word[word] = person


def _forget(figure: Figure, words: Words) -> None:
    """Take a mention away from a figure, if it is one."""
    place = bisect_left(figure.mentions, words)
    if figure.mentions[place : place + 1] == [words]:
        del figure.mentions[place]


def _nearest(bearers: Sequence[Figure], word: int) -> Figure:
    """Return the bearer of a surname who was mentioned last before `word`."""
    return max(bearers, key=lambda each: last_before(each, word))


def last_before(figure: Figure, word: int) -> int:
    """Return the last mention that begins before `word`, -1 when there is none."""
    place = bisect_left(figure.mentions, (word,))
    return figure.mentions[place - 1][0] if place else -1

"""The traits of a mention by which the trained weights tell places from other names."""

import math
from collections.abc import Sequence

from mapviewer.atlas import Gazetteer
from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.facts import facts_of
from mapviewer.extract.toponyms.lexicon import words
from mapviewer.extract.toponyms.mentions import Mention, entity_around
from mapviewer.extract.toponyms.recognition.surroundings import Surroundings

Traits = dict[str, float]


def traits_of(
    index: int, mentions: Sequence[Mention], tree: Tree, around: Surroundings, gazetteer: Gazetteer
) -> Traits:
    """Return the traits of the `index`-th mention, by name; those not there count 0."""
    mention = mentions[index]
    mark = mention.label or ("in " + mention.cover if mention.cover else "no mark")
    sort = _sort_of(mention, gazetteer)
    before, after = _before(mention, tree), _after(mention, tree)
    tail, under = _tail(mention, tree), _under(mention, tree)
    length = mention.last - mention.first
    traits: Traits = dict.fromkeys(
        (
            "always",
            f"mark {mark}",
            f"sort {sort}",
            f"mark {mark} & sort {sort}",
            f"before {before}",
            f"after {after}",
            f"mark {mark} & before {before}",
            f"mark {mark} & after {after}",
            f"sort {sort} & before {before}",
            f"sort {sort} & after {after}",
            f"tail {tail}",
            f"tail {tail} & mark {mark}",
            f"words {min(length, 4)} {mention.shape}",
            f"speech {tree.pos[mention.first]} {tree.pos[mention.last - 1]}",
            f"role {tree.dep[mention.last - 1]}",
            f"role {tree.dep[mention.last - 1]} & sort {sort}",
            f"under {under}",
            f"under {under} & mark {mark}",
            f"under {under} & sort {sort}",
            f"under {under} & tail {tail}",
            f"before {before} & after {after}",
            f"tail {tail} & sort {sort}",
            f"beyond {_beyond(mention, tree)}",
        ),
        1.0,
    )
    _add_article_traits(traits, index, mention, around)
    _add_name_traits(traits, mention, tree, around, gazetteer)
    if mention.cover:
        traits[f"in {mention.cover}, {_part_of_what(mention, tree)}"] = 1.0
    return traits


def _part_of_what(mention: Mention, tree: Tree) -> str:
    """Return where in the longer name the mention stands and what sort of noun that name ends or begins with."""
    first, last = entity_around(mention, tree)
    side = "begins" if mention.first == first else "ends" if mention.last == last else "inside"
    noun = tree.lower[first] if side == "ends" else tree.lower[last - 1]
    return f"{side} {_noun_sort(noun, '')}"


def _add_article_traits(traits: Traits, index: int, mention: Mention, around: Surroundings) -> None:
    count = around.mentions[mention.name]
    others = max(count - 1, 1)
    traits["share marked a place"] = around.as_place[mention.name] / count
    traits["share marked a person"] = around.as_person[mention.name] / count
    if count > 1:
        traits["share behind in"] = min(around.behind_in[mention.name], others) / others
        traits["named again"] = 1.0
    elif around.behind_in[mention.name]:
        traits["once, behind in"] = 1.0
    if around.inner[index]:
        traits["inside a longer name"] = 1.0
        traits[f"inside a longer name, {mention.label or mention.shape}"] = 1.0
    if index in around.beside:
        traits["container beside it"] = 1.0


def _add_name_traits(
    traits: Traits, mention: Mention, tree: Tree, around: Surroundings, gazetteer: Gazetteer
) -> None:
    lower = mention.name.lower()
    if lower in around.surnames:
        traits["surname"] = 1.0
    if mention.last - mention.first == 1 and (part := around.part_of.get(lower)):
        traits[f"part of a longer name, {part}"] = 1.0
    if lower in around.small:
        traits["also in small letters"] = 1.0
    if mention.name.isupper():
        traits["capitals, short" if len(mention.name) < 5 else "capitals"] = 1.0
    if gazetteer.is_abbreviation(mention.name):
        traits["abbreviation"] = 1.0
    if lower in words("never_places"):
        traits["a day, month or feast"] = 1.0
    if mention.keys:
        known = "own" if gazetteer.id(mention.keys[0]).startswith(("mv:", "sea:", "ne:")) else "other"
        many = "several words" if mention.last - mention.first > 1 else "a word"
        traits[f"known {known}, {many}"] = 1.0
        traits[f"known {known}, {many}, {'marked' if mention.label else mention.cover or 'unmarked'}"] = 1.0
        usual = "usual" if gazetteer.is_main_name(mention.keys[0], mention.name) else "variant"
        traits[f"{usual} name, {min(len(mention.keys), 3)} namesakes"] = 1.0
        traits["population"] = math.log10(1 + gazetteer.population(mention.keys[0])) / 5
        _add_area_traits(traits, mention, around, gazetteer)
        traits["namesakes"] = math.log2(1 + len(mention.keys)) / 3


def _add_area_traits(traits: Traits, mention: Mention, around: Surroundings, gazetteer: Gazetteer) -> None:
    """Tell whether the country or the state of a likely place of the name is named in the article."""
    places = [facts_of(gazetteer, key) for key in mention.keys[:5]]
    if places[0].sort in {"country", "state"}:
        return
    mark = mention.label or ("part" if mention.cover else "none")
    for level in ("country", "state"):
        if around.areas[getattr(places[0], level)]:
            traits[f"its {level} is named"] = traits[f"its {level} is named, {mark}"] = 1.0
        elif any(around.areas[getattr(place, level)] for place in places[1:]):
            traits[f"a namesake's {level} is named"] = traits[f"a namesake's {level} is named, {mark}"] = 1.0


def _sort_of(mention: Mention, gazetteer: Gazetteer) -> str:
    """Return the sort of the likeliest place of that name."""
    if mention.people is not None:
        return "people"
    if not mention.keys:
        return "unknown"
    key = mention.keys[0]
    kind, code = gazetteer.feature(key)
    if kind == "A":
        return {"ADM1": "state", "ADM2": "county"}.get(code, "country")
    if kind != "P":
        return "region" if kind == "L" else "feature"
    usual = "" if gazetteer.is_main_name(key, mention.name) else ", variant"
    if code == "PPLC":
        return "capital" + usual
    size = gazetteer.population(key)
    return ("city" if size > 300_000 else "town" if size > 20_000 else "village") + usual


def _before(mention: Mention, tree: Tree) -> str:
    """Return what stands before the mention."""
    at = mention.first - 1
    if at < 0 or tree.sentence[at] != tree.sentence[mention.first]:
        return "nothing"
    lower = tree.lower[at]
    if lower == "the" and at > 0:
        return "the, " + ("in" if tree.lower[at - 1] in words("spatial_prepositions") else "other")
    if lower in words("titles"):
        return "title"
    if lower in words("place_prepositions") or lower in {"of", "from", "to", "and", ",", "-", "(", "between"}:
        return lower if lower in {"of", "from", "to", "in", "at", "and", ",", "-", "(", "between"} else "near"
    if lower in words("directions"):
        return "direction"
    if tree.text[tree.start[at]].isupper():
        return "capital " + (tree.entity[at] or "none")
    return "place noun" if lower in words("place_nouns") else tree.pos[at]


def _under(mention: Mention, tree: Tree) -> str:
    """Return what the mention hangs on in the parse: a preposition, the name before it in a list, a verb ..."""
    word = mention.last - 1
    above = tree.head[word]
    for _ in range(3):
        if tree.dep[word] not in {"conj", "appos", "compound", "nmod", "poss"} or above == word:
            break
        if tree.entity[above] and tree.dep[word] in {"conj", "appos"}:
            return f"{tree.dep[word]} {tree.entity[above]}"
        word, above = above, tree.head[above]
    role = tree.dep[word]
    if mention.first <= above < mention.last:
        return "itself"
    if role == "pobj":
        lower = tree.lower[above]
        sort = lower if lower in {"of", "from", "to", "in", "at", "on", "for", "with", "by"} else "other"
        return f"{'near' if lower in words('place_prepositions') and sort == 'other' else sort}"
    if role in {"dobj", "nsubj", "nsubjpass"}:
        moves = tree.lemma[above] in words("movement_verbs")
        return f"{role} {'movement' if moves else 'person verb' if tree.lower[above] in words('person_verbs') else ''}"
    return role


def _beyond(mention: Mention, tree: Tree) -> str:
    """Return what sort of noun follows behind one more word: "Bourbon and Dauphine streets"."""
    for at in range(mention.last, min(mention.last + 3, len(tree))):
        lower = tree.lower[at]
        sort = _noun_sort(lower.removesuffix("s"), _noun_sort(lower, ""))
        if sort and tree.pos[at] in {"NOUN", "PROPN"} and not tree.entity_start[at]:
            return f"{sort} {at - mention.last}"
        if tree.pos[at] not in {"CCONJ", "PROPN", "PART"}:
            break
    return "nothing"


def _after(mention: Mention, tree: Tree) -> str:
    """Return what stands behind the mention."""
    at = mention.last
    if at < len(tree) and tree.start[at] < mention.end:
        at += 1
    if at >= len(tree) or tree.sentence[at] != tree.sentence[mention.first]:
        return "nothing"
    lower = tree.lower[at]
    if tree.text[tree.start[at]].isupper():
        return "capital " + _noun_sort(lower, tree.entity[at])
    if lower in {",", "-", "'s", "(", "and", ".", ":", "'"}:
        return lower
    if lower in words("person_verbs"):
        return "person verb"
    return "located noun" if lower in words("located_nouns") else tree.pos[at]


def _tail(mention: Mention, tree: Tree) -> str:
    if mention.last - mention.first == 1:
        return "single"
    last = tree.lower[mention.last - 1]
    return ("leading " if tree.lower[mention.first] in words("leading_nouns") else "") + _noun_sort(last, "")


def _noun_sort(lower: str, otherwise: str) -> str:
    for name in ("area_nouns", "road_nouns", "site_nouns", "teams", "organisation_nouns", "titles"):
        if lower in words(name):
            return name
    return otherwise or "other"

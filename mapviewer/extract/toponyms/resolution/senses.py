"""One sense per name and article: the mentions of a name together, with the places they may mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mapviewer.atlas import Gazetteer, fold_name
from mapviewer.extract.toponyms.facts import Facts, facts_of
from mapviewer.extract.toponyms.lexicon import words
from mapviewer.extract.toponyms.mentions import Mention

_MOST = 80  # namesakes that are looked at; the gazetteer gives the likeliest first


@dataclass(frozen=True, slots=True)
class Sense:
    """The mentions in an article that share a name and, where one stands beside them, a container.

    Attributes
    ----------
    mentions : tuple of int
        Indices of the mentions.
    places : tuple of Facts
        What they may mean, likeliest first.
    is_usual : tuple of bool
        Whether the name is a usual one of the place, for each place.
    containers : frozenset of int
        Keys that the container named beside may mean; empty when there is none.
    container : str
        The container's name as written.
    """

    name: str
    mentions: tuple[int, ...]
    places: tuple[Facts, ...]
    is_usual: tuple[bool, ...]
    containers: frozenset[int] = frozenset()
    container: str = ""


def gather_senses(
    mentions: Sequence[Mention], beside: Mapping[int, int], gazetteer: Gazetteer
) -> list[Sense]:
    """Group mentions into senses, in reading order.

    Parameters
    ----------
    beside : mapping
        For a mention's index the index of the container named beside it.

    A mention without a container goes with the first one of its name that has one. Vague names ("the West", "the
    Republic") mean a division or town only where the article names its country or state.
    """
    groups: dict[tuple[str, str], list[int]] = {}
    outer: dict[str, str] = {}
    for index, mention in enumerate(mentions):
        name = sense_name(mention, gazetteer)
        container = fold_name(mentions[beside[index]].name) if index in beside else ""
        if container:
            outer.setdefault(name, container)
        groups.setdefault((name, container), []).append(index)
    for name, container in outer.items():
        groups[name, container] = sorted(groups[name, container] + groups.pop((name, ""), []))
    named = _named_areas(mentions, gazetteer)
    return [
        _sense(name, tuple(indices), mentions, beside, (gazetteer, named))
        for (name, _), indices in sorted(groups.items(), key=lambda group: group[1])
    ]


def _named_areas(mentions: Sequence[Mention], gazetteer: Gazetteer) -> set[int]:
    """Return the keys of the countries and states that the article names, demonyms included."""
    likeliest = (
        mention.people if mention.people is not None else mention.keys[0]
        for mention in mentions
        if mention.people is not None or mention.keys
    )
    return {key for key in likeliest if facts_of(gazetteer, key).sort in {"country", "state"}}


def sense_name(mention: Mention, gazetteer: Gazetteer) -> str:
    """Return the name under which mentions are taken together: folded, but abbreviations as written."""
    return mention.name if gazetteer.is_abbreviation(mention.name) else fold_name(mention.name)


def _sense(
    name: str,
    indices: tuple[int, ...],
    mentions: Sequence[Mention],
    beside: Mapping[int, int],
    setting: tuple[Gazetteer, set[int]],
) -> Sense:
    gazetteer, named = setting
    first = mentions[indices[0]]
    keys = (first.people,) if first.people is not None else first.keys
    outer = next((mentions[beside[index]] for index in indices if index in beside), None)
    containers = frozenset(outer.keys[:_MOST]) if outer else frozenset()
    if containers and len(keys) > _MOST:
        keys = tuple(sorted(keys, key=lambda key: containers.isdisjoint(gazetteer.ancestors(key))))
    if not containers and name in words("vague_names"):
        keys = tuple(key for key in keys if _is_called_for(facts_of(gazetteer, key), named))
    places = tuple(facts_of(gazetteer, key) for key in keys[:_MOST])
    usual = tuple(
        first.people is not None or gazetteer.is_main_name(place.key, first.name) for place in places
    )
    return Sense(name, indices, places, usual, containers, outer.name if outer else "")


def _is_called_for(place: Facts, named: set[int]) -> bool:
    """Tell whether a vague name may mean that place: a wide region always, others where what contains them is named."""
    if place.is_wide or place.sort in {"water", "feature"}:
        return True
    return (place.country if place.sort in {"state", "capital"} else place.state) in named

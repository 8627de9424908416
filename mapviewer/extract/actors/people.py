"""Words that tell who somebody is: titles, offices and first names, read from ``lexicon/people.yaml``."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("lexicon") / "people.yaml"


@dataclass(frozen=True, slots=True)
class People:
    """Titles and first names with their gender (``male``, ``female``, empty when either), and nouns of office."""

    titles: dict[str, str]
    first_names: dict[str, str]
    person_roles: frozenset[str]
    group_roles: frozenset[str]
    counterparts: frozenset[str]
    crowds: frozenset[str]
    portfolios: frozenset[str]
    ships: frozenset[str]


@cache
def open_people() -> People:
    """Read the lists."""
    import yaml

    with FILE.open(encoding="utf-8") as lines:
        lists = yaml.safe_load(lines)
    titles = {word: gender for gender, words in lists["titles"].items() for word in _split(words)}
    female, male = (_split(lists["first names"][gender]) for gender in ("female", "male"))
    names = dict.fromkeys(female, "female") | dict.fromkeys(male, "male")
    for both in set(female) & set(male):
        names[both] = ""
    return People(
        titles={word: "" if gender == "any" else gender for word, gender in titles.items()},
        first_names=names,
        person_roles=frozenset(_split(lists["roles"]["person"])),
        group_roles=frozenset(_split(lists["roles"]["group"])),
        counterparts=frozenset(_split(lists["counterpart"])),
        crowds=frozenset(_split(lists["crowd"])),
        portfolios=frozenset(_split(lists["portfolio"])),
        ships=frozenset(_split(lists["ships"])),
    )


def _split(words: str) -> list[str]:
    return [word.strip() for word in words.split(",")]

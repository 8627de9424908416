"""What derived places are called, and the reasons in words; the words are in ``derived.yaml``."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapviewer.atlas.relations import Distance, Relation


@dataclass(frozen=True, slots=True)
class Wording:
    """The words around a relation's anchors, ready to be put together.

    Attributes
    ----------
    relation : Relation
        What is to be said.
    names : tuple of str
        The anchors' names.
    """

    relation: Relation
    names: tuple[str, ...]

    def name(self) -> str:
        """Return what the place is called: "30 km north of Goris"."""
        line = _filled(_words()["names"][self._kind("names")], self._values())
        return line[:1].upper() + line[1:]

    def reason(self, where: str, kind: str = "") -> str:
        """Return why it lies where it lies.

        Parameters
        ----------
        where : str
            Name of the country that holds the point; empty for the sea.
        kind : str
            Another of the reasons than the relation's own.
        """
        values = self._values() | {"where": where or _words()["sea"], "name": self.name()}
        return _filled(_words()["reasons"][kind or self._kind("reasons")], values)

    def _kind(self, table: str) -> str:
        """Return the most telling key that the table has: with two anchors, with a side, with a distance."""
        relation = self.relation
        if relation.sort == "offset":
            return "offset" if relation.distance else "offset_near"
        ends = [
            "_two" if relation.sort == "border" and len(self.names) == 2 else "",
            "_side" if relation.direction and relation.sort in ("border", "coast", "outskirts") else "",
            "_far" if relation.distance and relation.sort in ("border", "coast") else "",
        ]
        known = _words()[table]
        for kind in (relation.sort + "".join(ends), relation.sort + "".join(ends[:2])):
            if kind in known:
                return kind
        return relation.sort

    def _values(self) -> dict[str, str]:
        direction = self.relation.direction
        side = _words()["sides"].get(direction, direction)
        first, last = self.names[0], self.names[-1]
        return {
            "A": first,
            "B": last,
            "a": _with_article(first),
            "b": _with_article(last),
            "direction": direction,
            "Direction": direction.capitalize(),
            "side": side,
            "Side": side.capitalize(),
            "distance": distance_in_words(self.relation.distance),
        }


def distance_in_words(distance: Distance | None) -> str:
    """Say a distance in its own unit: ``30 km``, ``30–40 miles``."""
    if distance is None:
        return ""
    one, many = _words()["units"][distance.unit]
    number = f"{distance.least:,g}"
    if distance.most != distance.least:
        number += f"–{distance.most:,g}"
    return f"{number} {one if distance.most == 1 else many}"


def _filled(line: str, values: dict[str, str]) -> str:
    return line.format(**values)


def _with_article(name: str) -> str:
    """Return a name as it stands behind "of": "the Philippines"."""
    words, lower = _words(), name.lower()
    has_article = (
        lower.startswith(tuple(words["article_first"]))
        or lower.rpartition(" ")[2] in words["article_last"]
        or lower in words["article_names"]
    )
    return f"the {name}" if has_article and not lower.startswith("the ") else name


@functools.cache
def _words() -> dict[str, Any]:
    import yaml

    path = Path(__file__).with_name("derived.yaml")
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found

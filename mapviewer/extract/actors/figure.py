"""An actor while the article is still being read."""

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Figure:
    """A person or a group, and the words (first, last) that mention it so far.

    Attributes
    ----------
    parts : tuple of str
        The words of its name in lower case, for people.
    gender : str
        ``male``, ``female`` or empty when nothing tells.
    place : str or None
        Id of the place that it is the government of.
    noun : str
        The noun it is described by, for those without a name ("diplomat").
    """

    name: str
    is_group: bool = False
    is_plural: bool = False
    parts: tuple[str, ...] = ()
    gender: str = ""
    role: str = ""
    affiliation: str = ""
    place: str | None = None
    noun: str = ""
    mentions: list[tuple[int, int]] = field(default_factory=list)

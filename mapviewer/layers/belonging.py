"""What belongs to a place: the one index behind the window's selection, the places' lines and the figure's key."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Belonging[E, S]:
    """Events and statements by the id of their place, each in the order given.

    Attributes
    ----------
    events : dict of str to list
        What happened there.
    here, about : dict of str to list
        What was said there; what was said elsewhere about there.
    """

    events: dict[str, list[E]] = field(default_factory=dict)
    here: dict[str, list[S]] = field(default_factory=dict)
    about: dict[str, list[S]] = field(default_factory=dict)


def what_belongs[E, S](
    events: Iterable[tuple[Sequence[str], E]], statements: Iterable[tuple[str | None, Sequence[str], S]]
) -> Belonging[E, S]:
    """Index events and statements.

    Parameters
    ----------
    events : pairs
        The place ids of an event, and the event in whatever form it is wanted.
    statements : triples
        Where it was said (None or empty when not known), the places that it is about, and the statement.
    """
    found: Belonging[E, S] = Belonging()
    for places, event in events:
        for place in places:
            found.events.setdefault(place, []).append(event)
    for said_at, about, statement in statements:
        if said_at:
            found.here.setdefault(said_at, []).append(statement)
        for place in about:
            if place != said_at:
                found.about.setdefault(place, []).append(statement)
    return found

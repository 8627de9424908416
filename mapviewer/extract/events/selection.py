"""Which tellings are one happening, and which happenings are worth a line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from mapviewer.extract.events.boosted import Floats
from mapviewer.extract.events.likeness import Likeness
from mapviewer.extract.events.location import Gazette
from mapviewer.extract.events.telling import Telling
from mapviewer.extract.events.when import When
from mapviewer.model import Modality

Row = dict[str, float]
CHANCE = 0.2  # below that a telling is not looked at
SAME = 0.5  # from which two tellings are one happening
HOPEFUL = 0.25  # of being told and new, below which a happening is not looked at
_MODALITIES = tuple(Modality)


@dataclass(frozen=True, slots=True)
class Group:
    """The tellings of one happening by their numbers, the likeliest first; `novelty` is how likely it is no repeat."""

    members: tuple[int, ...]
    novelty: float


@dataclass(frozen=True, slots=True)
class Choice:
    """The place and day of a happening with how likely they are, over all its tellings."""

    places: Mapping[str, float]
    days: Mapping[When, float]

    @property
    def place(self) -> str | None:
        """The likeliest place."""
        return max(self.places, key=lambda each: self.places[each], default=None)

    @property
    def day(self) -> When | None:
        """The likeliest time."""
        return max(self.days, key=lambda each: self.days[each], default=None)


def group_tellings(tellings: Sequence[Telling], likeness: Likeness) -> list[Group]:
    """Gather the tellings of each happening round the likeliest of them.

    A telling joins the happening whose likeliest telling, and any other, it is most like, if it is like enough; else it begins
    one, as long as it is likely both to be told and to be new.
    """
    order = sorted(range(len(tellings)), key=lambda number: (-tellings[number].chance, number))
    members: list[list[int]] = []
    novelty: list[float] = []
    for number in order:
        alike = _alike(likeness, number, members)
        best = int(np.argmax(alike)) if members else -1
        new = 1 - float(alike[best]) if members else 1.0
        if 1 - new >= SAME:
            members[best].append(number)
        elif tellings[number].chance * new >= HOPEFUL:
            members.append([number])
            novelty.append(new)
    return [Group(tuple(each), new) for each, new in zip(members, novelty, strict=True)]


def _alike(likeness: Likeness, number: int, members: Sequence[Sequence[int]]) -> Floats:
    """Return how like a telling is to each happening: to its first telling and to the most like one, the mean of both."""
    if not members:
        return np.zeros(0)
    starts = np.cumsum([0, *(len(each) for each in members[:-1])])
    to_all = likeness.to(number, [member for each in members for member in each])
    found: Floats = (to_all[starts] + np.maximum.reduceat(to_all, starts)) / 2
    return found


def pool(
    group: Group, places: Mapping[int, Mapping[str, float]], days: Mapping[int, Mapping[When, float]]
) -> Choice:
    """Return the places and days of a group: each as likely as its best telling makes it."""
    best_places: dict[str, float] = {}
    best_days: dict[When, float] = {}
    for number in group.members:
        for place, chance in places[number].items():
            best_places[place] = max(chance, best_places.get(place, 0.0))
        for when, chance in days[number].items():
            best_days[when] = max(chance, best_days.get(when, 0.0))
    return Choice(best_places, best_days)


def worth_features(
    gazette: Gazette,
    tellings: Sequence[Telling],
    likeness: Likeness,
    groups: Sequence[Group],
    choices: Sequence[Choice],
) -> list[Row]:
    """Return the features by which a happening is shown or not."""
    scene = gazette.scene
    hopes = [tellings[group.members[0]].chance * group.novelty for group in groups]
    order = sorted(range(len(groups)), key=lambda number: -hopes[number])
    ranks = {number: rank for rank, number in enumerate(order)}
    rows = []
    for number, (group, choice) in enumerate(zip(groups, choices, strict=True)):
        first = tellings[group.members[0]]
        chances = [tellings[member].chance for member in group.members]
        shares = sorted(choice.places.values(), reverse=True)
        rows.append(
            {
                "chance": first.chance,
                "novelty": group.novelty,
                "hope": hopes[number],
                "tellings": len(chances),
                "any": 1 - float(np.prod([1 - chance for chance in chances])),
                "sum": sum(chances),
                "verbs": sum(not tellings[member].trigger.is_noun for member in group.members),
                "is_noun": first.trigger.is_noun,
                "place": shares[0] if shares else 0.0,
                "second_place": shares[1] if len(shares) > 1 else 0.0,
                "day": max(choice.days.values(), default=0.0),
                "modality": _MODALITIES.index(first.modality),
                "modalities": len({tellings[member].modality for member in group.members}),
                "sentence": min(30, first.sentence),
                "share": first.sentence / max(1, len(scene.tree.bounds)),
                "said": first.statement is not None,
                "rank": ranks[number],
                "groups": len(groups),
                "expected": sum(hopes),
                "is_other": first.trigger.family.name == "other",
                "has_type": first.trigger.type is not None,
                "agents": bool(first.agents),
                "patients": bool(first.patients),
                "is_published": scene.published is not None,
                "places": len(gazette.outline.counts),
            }
            | _repeats(tellings, likeness, groups, order[: ranks[number]], group)
        )
    return rows


def _repeats(
    tellings: Sequence[Telling],
    likeness: Likeness,
    groups: Sequence[Group],
    better: Sequence[int],
    group: Group,
) -> Row:
    """Return how like a group is to those that are likelier to be told: it may be one of them again."""
    first = group.members[0]
    own = tellings[first]
    others = [(number, member) for number in better for member in groups[number].members]
    numbers = [member for _, member in others]
    alike = sorted(likeness.to(first, numbers).tolist(), reverse=True)
    crossed = [float(likeness.to(member, numbers).max()) for member in group.members if numbers]
    here = [member for _, member in others if tellings[member].sentence == own.sentence]
    return {
        "alike": alike[0] if alike else 0.0,
        "next_alike": alike[1] if len(alike) > 1 else 0.0,
        "alike_any": max(crossed, default=0.0),
        "alike_mean": sum(alike[:5]) / 5,
        "here": len({number for number, member in others if tellings[member].sentence == own.sentence}),
        "same_clause": any(tellings[member].clause == own.clause for member in here),
        "same_word": any(tellings[member].lemma == own.lemma for _, member in others),
        "nearest": min((abs(tellings[member].word - own.word) for _, member in others), default=99),
    }

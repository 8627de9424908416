"""The places and the time of a happening, out of those that its tellings make likely."""

from collections.abc import Sequence
from datetime import timedelta

from mapviewer.atlas.geodesy import distance_km
from mapviewer.extract.events.salience import tense_of
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.selection import Choice
from mapviewer.extract.events.telling import Telling
from mapviewer.extract.events.when import When
from mapviewer.model import Modality

PLACED = 0.35  # from which the likeliest place is its place
BESIDE = 0.25  # from which a place at or around that one is one as well
APART = 0.5  # from which any other place is
WITHIN = 0.02  # from which the country that holds its place is named too
DATED = 0.3  # from which the likeliest time is its time
TOLD = 0.2  # from which a time that a sentence of it names is its time
_MOST_PLACES = 3
_MOST_TOLD = 2  # of the places that its sentence names
_WIDEST = timedelta(100)
_NEAR = 30.0  # km between two places that count as one beside the other
_PAST = frozenset(("VBD", "pluperfect", "past VBN", "past VBG", "past VBD"))


def choose(scene: Scene, choice: Choice, tellings: Sequence[Telling]) -> tuple[tuple[str, ...], When | None]:
    """Return the places, the most exact first, and the time of a happening.

    What the sentence of its likeliest telling says goes first, then what is likely enough by the rest of the article.
    """
    return _places(scene, choice, tellings[0]), _time(scene, choice, tellings)


def _places(scene: Scene, choice: Choice, telling: Telling) -> tuple[str, ...]:
    chances = choice.places
    order = sorted(chances, key=lambda place: (-chances[place], place))
    found = [place for place in telling.places if place in chances][:_MOST_TOLD]
    if not found and order and chances[order[0]] >= PLACED:
        found = [order[0]]
    if not found:
        return ()
    also = [
        place
        for place in order
        if place not in found
        and chances[place] >= (BESIDE if are_beside(scene, found[0], place) else APART)
    ]
    country = scene.places[found[0]].country
    holding = [
        place
        for place in order
        if scene.places[place].is_country
        and scene.places[place].country == country
        and chances[place] >= WITHIN
    ]
    kept = sorted([*found, *also][:_MOST_PLACES], key=lambda place: scene.places[place].is_country)
    return tuple(dict.fromkeys((*kept, *holding)))


def are_beside(scene: Scene, one: str, other: str) -> bool:
    """Tell whether two places lie side by side or one in the other, as far as their radii tell."""
    here, there = scene.places[one], scene.places[other]
    reach = max(here.radius_km, there.radius_km) + _NEAR
    return distance_km((here.lon, here.lat), (there.lon, there.lat)) <= reach


def _time(scene: Scene, choice: Choice, tellings: Sequence[Telling]) -> When | None:
    is_past = _is_past(scene, tellings[0])
    for when in (when for telling in tellings for when in telling.times):
        if choice.days.get(when, 0.0) >= TOLD and not (is_past and _is_ahead(scene, when)):
            return when
    if _looks_back(scene, tellings[0]):
        return None  # "said on Monday that rebels had attacked"
    likely = {
        when: chance
        for when, chance in choice.days.items()
        if chance >= DATED and not _is_wide(when) and not (is_past and _is_ahead(scene, when))
    }
    return max(likely, key=lambda when: likely[when], default=None)


def _is_past(scene: Scene, telling: Telling) -> bool:
    return telling.modality is Modality.ASSERTED and _tense(scene, telling) in _PAST


def _looks_back(scene: Scene, telling: Telling) -> bool:
    return _tense(scene, telling) == "pluperfect"


def _tense(scene: Scene, telling: Telling) -> str:
    verb = telling.trigger.verb
    return tense_of(scene, verb if verb is not None else telling.clause)


def _is_ahead(scene: Scene, when: When) -> bool:
    return scene.published is not None and when.earliest is not None and when.earliest > scene.published


def _is_wide(when: When) -> bool:
    """Tell whether a time is too wide to be meant by a sentence that does not name it: "this year"."""
    return bool(when.earliest and when.latest and when.latest - when.earliest > _WIDEST)


def is_early(scene: Scene, modality: Modality, when: When | None) -> bool:
    """Tell whether what is told as a fact lies ahead of the day of publication."""
    return modality is Modality.ASSERTED and when is not None and _is_ahead(scene, when)

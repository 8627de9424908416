"""The places and the time of a happening, out of those that its tellings make likely."""

from collections.abc import Sequence
from datetime import timedelta

from mapviewer.atlas.geodesy import distance_km
from mapviewer.extract.events.clause_features import tense_of
from mapviewer.extract.events.days import week_before
from mapviewer.extract.events.outline import Outline
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.selection import Choice
from mapviewer.extract.events.telling import Telling
from mapviewer.extract.events.when import When, bounded
from mapviewer.model import Modality

PLACED = 0.3  # from which the likeliest place is its place
BESIDE, APART = 0.25, 0.5  # from which a place at or around that one, and any other, is one as well
BESIDE_TOLD, APART_TOLD = 0.5, 0.75  # the same when its sentence tells its place
WITHIN = 0.02  # from which the country that holds its place is named too
DATED = 0.3  # from which the likeliest time is its time, named close to it
DATED_FAR = 0.6  # the same, named elsewhere in the article
_MOST_PLACES = 3
_MOST_TOLD = 2  # of the places that its sentence names
_LEAD = 3  # sentences at the top that tell of the day's news
_WIDEST = timedelta(100)
_NEAR = 30.0  # km between two places that count as one beside the other
_PAST = frozenset(("VBD", "pluperfect", "past VBN", "past VBG", "past VBD"))


def choose(
    scene: Scene, choice: Choice, tellings: Sequence[Telling], outline: Outline
) -> tuple[tuple[str, ...], When | None]:
    """Return the places, the most exact first, and the time of a happening.

    What the sentence of its likeliest telling says goes first, then the day of the news for what the article leads with,
    then what is likely enough by the rest of the article.
    """
    return _places(scene, choice, tellings[0]), _time(scene, choice, tellings, outline)


def _places(scene: Scene, choice: Choice, telling: Telling) -> tuple[str, ...]:
    chances = choice.places
    order = sorted(chances, key=lambda place: (-chances[place], place))
    found = [place for place in telling.places if place in chances][:_MOST_TOLD]
    beside, apart = (BESIDE_TOLD, APART_TOLD) if found else (BESIDE, APART)
    if not found and order and chances[order[0]] >= PLACED:
        found = [order[0]]
    if not found:
        return ()
    also = [
        place
        for place in order
        if place not in found and chances[place] >= (beside if are_beside(scene, found[0], place) else apart)
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


def _time(scene: Scene, choice: Choice, tellings: Sequence[Telling], outline: Outline) -> When | None:
    first, news = tellings[0], outline.news
    is_past = _is_past(scene, first)
    own = tellings[:1] if _looks_back(scene, first) else tellings
    for when in (when for telling in own for when in telling.times):
        if when.is_known and not (is_past and _is_ahead(scene, when)):
            return when
    is_lead = is_past and first.sentence <= _LEAD and _is_main(scene, first) and not _looks_back(scene, first)
    if is_lead and news is not None and first.statement is None:
        return When(news, news)
    if _looks_back(scene, first):
        return None  # "said on Monday that rebels had attacked"
    near = _near(scene, outline, tellings) | ({_week(scene)} if is_lead else set())
    likely = {
        when: chance
        for when, chance in choice.days.items()
        if chance >= (DATED if when in near else DATED_FAR)
        and not _is_wide(when)
        and not (is_past and _is_ahead(scene, when))
    }
    return max(likely, key=lambda when: likely[when], default=None)


def _near(scene: Scene, outline: Outline, tellings: Sequence[Telling]) -> set[When | None]:
    """Return the times that may go on to a telling: of its sentence, the one before, and those before in its paragraph."""
    tree, numbers = scene.tree, outline.paragraphs
    found: set[When | None] = set()
    for word, timex in outline.times:
        at = tree.sentence[word]
        if any(
            at in (each.sentence, each.sentence - 1)
            or (at < each.sentence and numbers[at] == numbers[each.sentence])
            for each in tellings
        ):
            found.add(bounded(scene, timex))
    return found


def _week(scene: Scene) -> When | None:
    """Return the week that ends on the day of publication, on which only the news of the first sentences may be put."""
    return week_before(scene.published)


def _is_main(scene: Scene, telling: Telling) -> bool:
    verb = telling.trigger.verb if telling.trigger.verb is not None else telling.clause
    tree = scene.tree
    while tree.dep[verb] == "conj" and tree.head[verb] != verb:
        verb = tree.head[verb]
    return tree.dep[verb] == "ROOT"


def _is_past(scene: Scene, telling: Telling) -> bool:
    return telling.modality is Modality.ASSERTED and _tense(scene, telling) in _PAST


def _looks_back(scene: Scene, telling: Telling) -> bool:
    """Tell whether somebody says it of an earlier time, which the day of saying does not date."""
    is_said = telling.statement is not None or scene.tree.dep[telling.clause] == "ccomp"
    return is_said and _tense(scene, telling) == "pluperfect"


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

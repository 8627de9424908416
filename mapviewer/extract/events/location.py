"""Which of the article's places a happening lies at: each is weighed by how it stands to the words that tell it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from mapviewer.extract.events.boosted import Trees
from mapviewer.extract.events.outline import Naming, Outline
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.standing import Row, clause_of, paragraphs_back, relation, telling_features
from mapviewer.extract.events.telling import Telling
from mapviewer.model import Place, ToponymKind

_KINDS = tuple(ToponymKind)
_GROUNDS = ("ground", "home", "told")
_CLASSES = "PASTHL"


@dataclass(frozen=True)
class Gazette:
    """The places of an article, with what is the same for all tellings."""

    scene: Scene
    outline: Outline

    @cached_property
    def literal(self) -> dict[str, int]:
        """How often each place is meant itself."""
        counts = dict.fromkeys(self.outline.counts, 0)
        for naming in self.outline.namings:
            counts[naming.place] += naming.toponym.kind is ToponymKind.LITERAL
        return counts

    @cached_property
    def facts(self) -> dict[str, Row]:
        """What each place is like in this article."""
        scene, outline = self.scene, self.outline
        order = [place for place, _ in outline.counts.most_common()]
        towns = [place for place in order if not scene.places[place].is_country]
        firsts: dict[str, int] = {}
        for naming in outline.namings:
            firsts.setdefault(naming.place, scene.tree.sentence[naming.word])
        all_namings, all_countries = max(1, len(outline.namings)), max(1, sum(outline.countries.values()))
        return {
            place: {
                "is_country": scene.places[place].is_country,
                "class": _CLASSES.find(scene.places[place].feature_class),
                "radius": float(np.log1p(scene.places[place].radius_km or 0)),
                "share": count / all_namings,
                "count": count,
                "rank": order.index(place),
                "rank_of_towns": towns.index(place) if place in towns else -1,
                "literal": self.literal[place] / count,
                "is_dateline": place == outline.dateline,
                "is_home": place == scene.home,
                "first_sentence": min(firsts[place], 30),
                "country_share": outline.countries[scene.places[place].country] / all_countries,
                "places": len(outline.counts),
                "has_dateline": outline.dateline is not None,
            }
            for place, count in outline.counts.items()
        }


def weigh_places(gazette: Gazette, tellings: Sequence[Telling], trees: Trees) -> list[dict[str, float]]:
    """Return for each telling how likely it lies at each of the article's places."""
    rows: list[Row] = []
    keys: list[tuple[int, str]] = []
    for number, telling in enumerate(tellings):
        for place, row in place_features(gazette, telling):
            rows.append(row)
            keys.append((number, place))
    found: list[dict[str, float]] = [{} for _ in tellings]
    for (number, place), chance in zip(keys, trees.chances(rows).tolist(), strict=True):
        found[number][place] = chance
    return found


def place_features(gazette: Gazette, telling: Telling) -> Iterator[tuple[str, Row]]:
    """Yield the places of the article, each with its features for a telling."""
    scene, outline = gazette.scene, gazette.outline
    sentence = telling.sentence
    here: dict[str, list[Naming]] = {}
    before: list[Naming] = []
    after: dict[str, int] = {}
    for naming in outline.namings:
        number = scene.tree.sentence[naming.word]
        if number < sentence:
            before.append(naming)
        elif number > sentence:
            after.setdefault(naming.place, number - sentence)
        elif scene.tree.start[naming.word] >= outline.dateline_end:
            here.setdefault(naming.place, []).append(naming)
    base = telling_features(scene, telling) | {
        "ground": _GROUNDS.index(telling.trigger.family.place),
        "places_here": len(here),
        "literal_here": sum(
            any(each.toponym.kind is ToponymKind.LITERAL for each in namings) for namings in here.values()
        ),
        "places_told": len(telling.places),
        "is_elsewhere": telling.is_elsewhere,
    }
    recent: dict[str, Naming] = {}
    for naming in reversed(before):
        recent.setdefault(naming.place, naming)
    ranks = {place: number for number, place in enumerate(recent)}
    for place, facts in gazette.facts.items():
        row = base | facts | _shares(scene, telling, scene.places[place], here)
        row["told"] = telling.places.index(place) if place in telling.places else -1
        row["rank_back"] = ranks.get(place, 99)
        if place in here:
            row |= _here(scene, telling, here[place])
        if place in recent:
            row |= _back(scene, outline, telling, recent[place])
        if place in after:
            row["sentences_on"] = min(20, after[place])
        yield place, row


def _here(scene: Scene, telling: Telling, namings: Sequence[Naming]) -> Row:
    """Return how a place stands to a telling by its naming that is closest in the parse."""

    def distance(naming: Naming) -> tuple[float, int]:
        steps = [naming.word, *scene.above(naming.word)]
        is_under = telling.word in steps
        return (steps.index(telling.word) if is_under else 20), abs(naming.word - telling.word)

    nearest = min(namings, key=distance)
    return relation(scene, telling, nearest.word) | {
        "is_here": True,
        "kind": _KINDS.index(nearest.toponym.kind),
    }


def _shares(scene: Scene, telling: Telling, place: Place, here: dict[str, list[Naming]]) -> Row:
    """Return whose the other places of the sentence are."""
    countries = {other: scene.places[other].country for other in here}
    same = [other for other, country in countries.items() if place.country and country == place.country]
    return {
        "is_same_country_here": bool(same),
        "is_other_country_here": len(same) < len(countries),
        "holds_one_here": place.is_country and any(other != place.id for other in same),
        "acts": bool(place.country) and place.country in telling.countries,
    }


def _back(scene: Scene, outline: Outline, telling: Telling, naming: Naming) -> Row:
    number = scene.tree.sentence[naming.word]
    return {
        "sentences_back": telling.sentence - number,
        "paragraphs_back": paragraphs_back(outline, telling.sentence, number),
        "kind_back": _KINDS.index(naming.toponym.kind),
        "clause_back": clause_of(scene, naming.word),
    }

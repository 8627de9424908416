"""Happenings at home: an election, a vote, a fall of a government lies in the country whose it is."""

from collections import Counter
from collections.abc import Iterator

from mapviewer.extract.events.arguments import subject_of
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger

_SHARE = 0.5  # of the mentions that belong to a country, for the article to be about it
_FEWEST = 3


def at_home(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield the country whose government, parliament or vote it is.

    "The Dutch government collapsed" and "Moldova's voters" say it; "the last government" in an article that is mostly
    about one country means that one's.
    """
    tree, words = scene.tree, scene.lexicon.words
    if tree.lemma[trigger.word].lower() not in words["at_home"]:
        return
    subject = subject_of(scene, trigger.verb) if trigger.verb is not None else None
    clause = scene.clause_of(trigger.word)
    others = [] if trigger.verb is not None else scene.kids(clause, "nsubj", "nsubjpass")
    for head in (trigger.word, *([] if subject is None else [subject]), *others):
        for word in scene.under(head) if head != trigger.word else tree.kids[head]:
            country = _country_of(scene, word)
            if country is not None:
                yield country
                return
    home = focus(scene)
    if home is not None:
        yield home


def _country_of(scene: Scene, word: int) -> str | None:
    """Return the country that a word names or means the people of."""
    toponym = scene.toponyms.get(word)
    place = scene.places.get((toponym.resolution.place or "") if toponym else "")
    return place.id if place is not None and place.is_country else None


def focus(scene: Scene) -> str | None:
    """Return the country that most of the article's toponyms lie in, if it is named itself; None without one."""
    mentions = {toponym.id: toponym.resolution.place for toponym in scene.toponyms.values()}
    places = [scene.places[place] for place in mentions.values() if place in scene.places]
    counts = Counter(place.country for place in places if place.country)
    if not counts:
        return None
    country, count = counts.most_common(1)[0]
    if count < _FEWEST or count < _SHARE * sum(counts.values()):
        return None
    return next((place.id for place in places if place.is_country and place.country == country), None)

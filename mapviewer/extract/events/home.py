"""Happenings at home: an election, a vote, a fall of a government lies in the country whose it is."""

from collections.abc import Iterator

from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.triggers import Trigger


def at_home(scene: Scene, trigger: Trigger) -> Iterator[str]:
    """Yield the country whose government, parliament or vote it is.

    "The Dutch government collapsed" and "Moldova's voters" say it; "the last government" in an article that is mostly
    about one country means that one's.
    """
    tree, words = scene.tree, scene.lexicon.words
    if trigger.family.place != "home" and tree.lemma[trigger.word].lower() not in words["at_home"]:
        return
    subject = subject_of(scene, trigger.verb) if trigger.verb is not None else None
    clause = scene.clause_of(trigger.word)
    others = [] if trigger.verb is not None else scene.kids(clause, "nsubj", "nsubjpass")
    for head in (trigger.word, *([] if subject is None else [subject]), *others):
        own = [] if head == trigger.word else [head]
        for word in (*own, *scene.kids(head, "poss", "amod", "compound", "nmod")):
            country = _country_of(scene, word)
            if country is not None:
                yield country
                return
    if scene.home is not None and _is_national(scene, trigger, subject):
        yield scene.home


def _is_national(scene: Scene, trigger: Trigger, subject: int | None) -> bool:
    """Tell whether it is the state that acts, or its people: parliament votes, and a school board does."""
    tree, national = scene.tree, scene.lexicon.words["national"]
    if subject is None and not trigger.is_noun:
        return False
    if subject is not None and subject != trigger.word:
        actor = scene.company.meant(subject)
        if actor is not None and national & set(actor.role.lower().split()):
            return True
        return tree.lower[subject] in ("it", "he", "she", "they") or tree.lemma[subject].lower() in national
    if tree.lemma[trigger.word].lower() not in ("vote", "ban"):
        return True
    is_polled = any(scene.counts[word] for word in ("election", "ballot", "referendum", "poll", "voter"))
    return is_polled or any(tree.lower[kid] in national for kid in tree.kids[trigger.word])


def _country_of(scene: Scene, word: int) -> str | None:
    """Return the country that a word names or means the people of."""
    toponym = scene.toponyms.get(word)
    place = scene.places.get((toponym.resolution.place or "") if toponym else "")
    return place.id if place is not None and place.is_country else None

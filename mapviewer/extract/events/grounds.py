"""Nouns that mean a place again: "the city", "the enclave"."""

from collections.abc import Iterator

from mapviewer.extract.events.scene import Scene
from mapviewer.model import ToponymKind

_BACK = 2000  # words over which "the city" finds the city it means


def lies_beside(scene: Scene, word: int) -> bool:
    """Tell whether a name before a noun for a town only says which water or land it lies by: "the Red Sea port"."""
    tree = scene.tree
    head = tree.head[word]
    while tree.dep[head] == "compound":
        head = tree.head[head]
    if (
        tree.dep[word] not in ("compound", "nmod", "amod")
        or tree.lower[head] not in scene.lexicon.tables["ground_nouns"]["town"]
    ):
        return False
    place = scene.places.get(scene.toponyms[word].resolution.place or "")
    is_water = scene.toponyms[word].surface.lower().split()[-1] in scene.lexicon.words["waters"]
    return is_water or (place is not None and place.feature_class not in "PA")


def ground(scene: Scene, word: int) -> Iterator[str]:
    """Yield the place of that sort named last."""
    tree = scene.tree
    sorts = scene.lexicon.tables["ground_nouns"]
    sort = next((sort for sort, nouns in sorts.items() if tree.lower[word] in nouns), None)
    kids = tree.kids[word]
    if sort is None or not any(tree.lower[kid] in ("the", "this", "that") for kid in kids):
        return
    named = [other for kid in kids for other in scene.under(kid) if other in scene.toponyms]
    if any(not lies_beside(scene, other) for other in named):
        return  # "the capital Ankara", "the region of Tigray": named here
    for other in range(word - 1, max(-1, word - _BACK), -1):
        toponym = scene.toponyms.get(other)
        place = scene.places.get((toponym.resolution.place or "") if toponym else "")
        if place is None or toponym is None or toponym.kind is ToponymKind.DEMONYM:
            continue
        is_sort = {
            "country": place.is_country,
            "town": place.feature_class == "P",
            "area": not place.is_country and place.feature_class != "P" and place.radius_km < 400,
        }
        if is_sort[sort]:
            yield place.id
            return

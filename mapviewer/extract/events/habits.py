"""What always is, and so is no happening: the plain present away from headlines."""

from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.triggers import Trigger

_IS = {"is", "are", "'re", "'s", "’s", "’re"}


def is_habit(scene: Scene, trigger: Trigger) -> bool:
    """Tell whether a verb in the plain present tells what always is: "the law bans", "people are detained there".

    Headlines and captions, which tell news in the present, end without a full stop.
    """
    tree, verb = scene.tree, trigger.verb
    if verb is None or trigger.is_noun or any(word in scene.timexes for word in scene.under(verb)):
        return False
    last = tree.bounds[tree.sentence[verb]][1] - 1
    while last > verb and (tree.pos[last] == "SPACE" or tree.lower[last] in ('"', "”", "’", "'", ")")):
        last -= 1
    helpers = {tree.lower[kid] for kid in scene.kids(verb, "aux", "auxpass")}
    is_active = tree.tag[verb] in ("VBZ", "VBP") and not helpers
    is_passive = tree.tag[verb] == "VBN" and bool(helpers) and helpers <= _IS
    return tree.lower[last] in (".", "!", ";") and (is_active or is_passive) and _is_main(scene, verb)


def _is_main(scene: Scene, verb: int) -> bool:
    """Tell whether a clause stands for itself: what follows "if" or "when" is no habit."""
    return not scene.kids(verb, "mark") and not any(
        scene.tree.lower[kid] in ("when", "once") for kid in scene.tree.kids[verb]
    )

"""What people hid is kept, but neither drawn nor listed."""

from dataclasses import replace

from mapviewer.model.annotations import Annotations
from mapviewer.model.mentions import follow_places
from mapviewer.model.project import Project


def shown(found: Annotations) -> Annotations:
    """Return annotations without what is hidden: a hidden place takes its mentions and its part of what rests on it."""
    hidden = {review.id for review in found.reviews if review.is_hidden}
    if not hidden:
        return found
    gone = {
        each.id for each in found.toponyms if each.id in hidden or (each.resolution.place or "") in hidden
    } | {each.id for each in found.locatives if each.id in hidden or each.place in hidden}
    left = replace(
        found,
        toponyms=tuple(each for each in found.toponyms if each.id not in gone),
        locatives=tuple(each for each in found.locatives if each.id not in gone),
        statements=tuple(each for each in found.statements if each.id not in hidden),
        events=tuple(each for each in found.events if each.id not in hidden),
    )
    left = follow_places(left, dict.fromkeys(gone))
    return replace(
        left,
        places=tuple(each for each in left.places if each.id not in hidden),
        statements=tuple(
            replace(
                each,
                said_at=None if each.said_at in hidden else each.said_at,
                about=tuple(place for place in each.about if place not in hidden),
                about_mentions=(),
            )
            for each in left.statements
        ),
        events=tuple(
            replace(
                each, places=tuple(place for place in each.places if place not in hidden), place_mentions=()
            )
            for each in left.events
        ),
    )


def shown_project(project: Project) -> Project:
    """Return `project` without what is hidden in it; the same object when nothing is."""
    left = tuple(shown(found) for found in project.annotations)
    return project if left == project.annotations else replace(project, annotations=left)

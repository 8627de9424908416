"""Corrections that found nothing to correct in a text that was edited or read anew, and what becomes of them."""

from dataclasses import replace

from mapviewer.model.corrections import Correction, made_together
from mapviewer.model.history import taking_back
from mapviewer.model.project import Project
from mapviewer.model.relocating import placed_again, relocated
from mapviewer.model.spans import Span

GONE, PART_GONE, UNREAD, NO_PLACE = "words gone", "part gone", "not read", "no place"


def why_unapplied(project: Project, correction: Correction) -> str:
    """Return why a correction of `unapplied` found nothing.

    Returns
    -------
    str
        ``words gone``: the text no longer says them. ``part gone``: words in its value are gone. ``not read``: nothing of
        that sort is read there any more. ``no place``: nothing in the articles is there any more.
    """
    if correction.what.sort == "place":
        return NO_PLACE
    texts = {each.id: each.text for each in project.articles}
    text = texts.get(correction.what.article, "")
    if correction.what.span is None or relocated(correction, text) is not None:
        return UNREAD
    return PART_GONE if correction.what.quote in text else GONE


def replaced(correction: Correction, text: str, span: Span, step: str, when: str) -> tuple[Correction, ...]:
    """Return the step that puts a correction at other words of the text instead."""
    back = taking_back(correction, step, when)
    fresh = placed_again(correction, text, span, step, when)
    together = made_together([(back.what, back.before, back.value), (fresh.what, None, None)], step, when)
    return (together[0], replace(fresh, id=together[1].id))

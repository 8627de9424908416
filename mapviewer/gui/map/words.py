"""What the map page says itself, for the catalogues."""

from mapviewer.gui.language import mark, month_names, spoken_code, tr
from mapviewer.model.words import MONTHS

PAGE_WORDS = (
    *(mark("Show everything"), mark("Show what went from one place to another"), mark("Uncertain")),
    *(mark("Map of the places in the story"), mark("Places outside the view"), mark("number {n}")),
    *(mark("outside the view, {far} away"), mark("without room on the map")),
    *(mark("{n} more places outside the view"), mark("{n} places"), mark("and others"), mark("uncertain")),
    *(mark("country"), mark("area"), mark("point"), mark("part")),
    *(mark("Close the note"), mark("The outline is good to about {n} km."), mark("Source: {sources}")),
    *(mark("disputed"), mark("changed hands"), mark("{n} disputes")),
    mark("Boundaries of two days: {left} left of the handle, {right} right of it"),
    mark("{n} percent of the map shows {day}"),
    mark("went from one place to another: a visit, an attack, an aid convoy"),
)


def page_words() -> dict[str, str]:
    """Return the page's words in the language that is on, by the English ones; English ones need none."""
    if spoken_code().startswith("en"):
        return dict(zip(MONTHS, MONTHS, strict=True))
    months = dict(zip(MONTHS, month_names(), strict=True))
    return {each: tr(each) for each in PAGE_WORDS} | months | {"en-GB": spoken_code().replace("_", "-")}

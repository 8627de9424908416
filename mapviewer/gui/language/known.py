"""Words that the rooms below say in English, as far as the window shows them: marked here, said by `known`."""

import re
from functools import cache

from mapviewer.gui.language.speaking import Marked, mark, tr

WORDS = (
    # stances, what was only thought, how far it is a quotation
    *(mark("said"), mark("claimed"), mark("denied"), mark("asked"), mark("promised"), mark("threatened")),
    mark("thought"),
    # kinds of events, and their groups
    *(mark("agree"), mark("consult"), mark("support"), mark("cooperate"), mark("aid"), mark("yield")),
    *(mark("request"), mark("accuse"), mark("reject"), mark("threaten"), mark("protest"), mark("sanction")),
    *(mark("mobilize"), mark("coerce"), mark("assault")),
    *(mark("talks and agreement"), mark("demands and refusals"), mark("force and pressure")),
    mark("other happenings"),
    # what a file is
    *(mark("PNG picture"), mark("SVG drawing"), mark("PDF document"), mark("Web page, one file")),
    *(mark("Web page to scroll through"), mark("Figure to embed in a page")),
    *(mark("Step by step, animated GIF"), mark("Step by step, film"), mark("Report for Word, with the map")),
    *(mark("Report in Markdown, with the map"), mark("Workbook: places, events, statements")),
    *(mark("Table of places, events and statements"), mark("Table of places"), mark("Table of events")),
    *(mark("Table of statements"), mark("Events in ACLED's columns"), mark("Events in PLOVER's columns")),
    *(mark("GeoJSON data"), mark("KML, for Google Earth"), mark("KML, compressed"), mark("GPX waypoints")),
    *(mark("Calendar of dated events"), mark("Timeline for TimelineJS"), mark("Annotations as JSON")),
    *(mark("W3C Web Annotations"), mark("UIMA CAS for INCEpTION"), mark("Sources as CSL-JSON")),
    *(mark("Sources as BibTeX"), mark("Sources as RIS"), mark("Sources as citations")),
    mark("Project, a GeoPackage"),
    # what was read of a text
    mark("The text seems not to be English; little of it can be read."),
    mark("No places were found."),
)
REASONS = (
    mark("The article names no place with it that could be found."),
    mark("The article gives no date for it."),
    mark("None of the candidates is certain enough."),
    mark("The gazetteer has no such name."),
    mark("The gazetteer has no such place; the words around it tell where it lies: {around}."),
    mark("“{words}” needs the article's date."),
)


def known(text: str) -> str:
    """Return a word of the rooms below in the language that is on; what is not known, as it is."""
    return tr(text) if text in WORDS or text in REASONS else _reasons(text)


def _reasons(text: str) -> str:
    """Return one or more of `REASONS` in the language that is on, the article's words in them as they are."""
    for source in REASONS:
        found = _pattern(source).match(text)
        if found is not None:
            rest = text[found.end() :].strip()
            said = tr(source).format(**found.groupdict())
            return f"{said} {_reasons(rest)}" if rest else said
    return text


@cache
def _pattern(source: Marked) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(source)) + r"(?= |$)")

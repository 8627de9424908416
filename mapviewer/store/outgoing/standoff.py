"""Marks on the text for other tools: W3C Web Annotation (JSON-LD), and UIMA CAS JSON, which INCEpTION imports whole.

Of what INCEpTION reads, UIMA CAS JSON is the one file that carries text, layers and their types together; XMI needs a type
system beside it, and CoNLL holds no overlapping spans.
"""

import json
from collections.abc import Iterator
from typing import Any

from mapviewer.model import Annotations, Article, Project, Span, json_text, plain_line

_WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#"
CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"mapviewer": "urn:mapviewer:", "lon": f"{_WGS84}long", "lat": f"{_WGS84}lat"},
]
_AROUND = 32
_GEONAMES = "https://sws.geonames.org/{}/"
Json = dict[str, Any]


def web_annotations_bytes(project: Project) -> bytes:
    """Return places, events and statements of all articles as one W3C annotation page.

    Each selects its words by quote and by position; offsets count Unicode characters of the article's text.
    """
    items = [item for article, found in _pairs(project) for item in _items(article, found)]
    page = {
        "@context": CONTEXT,
        "id": "urn:mapviewer:page",
        "type": "AnnotationPage",
        "label": plain_line(project.title),
        "items": items,
    }
    return (json_text(page, indent=1) + "\n").encode("utf-8")


def _pairs(project: Project) -> Iterator[tuple[Article, Annotations]]:
    for article in project.articles:
        found = project.annotations_of(article.id)
        if found is not None:
            yield article, found


def _items(article: Article, found: Annotations) -> Iterator[Json]:
    places = {place.id: place for place in found.places}
    actors = {actor.id: actor for actor in found.actors}
    for toponym in found.toponyms:
        bodies = [_text("classifying", f"toponym, {toponym.kind.value}")]
        place = places.get(toponym.resolution.place or "")
        if place is not None:
            bodies.append(_place_body(place.id, place.name, place.lon, place.lat))
        yield _item(article, toponym.id, "identifying", bodies, [toponym.span])
    for event in found.events:
        told = [_text("describing", event.summary), _text("classifying", f"event, {event.modality.value}")]
        told += [_text("tagging", event.type.value)] if event.type else []
        told += [_place_body(key, places[key].name, places[key].lon, places[key].lat) for key in event.places]
        yield _item(article, event.id, "describing", told, list(event.evidence) or [event.trigger])
    for statement in found.statements:
        speaker = actors.get(statement.speaker or "")
        kind = f"statement, {statement.kind.value}, {statement.stance.value}"
        told = [_text("classifying", kind)]
        told += [_text("identifying", speaker.name)] if speaker else []
        yield _item(article, statement.id, "commenting", told, list(statement.content))


def _item(article: Article, own_id: str, motivation: str, bodies: list[Json], spans: list[Span]) -> Json:
    targets = [{"source": _source(article), "selector": _selectors(article.text, span)} for span in spans]
    return {
        "id": f"urn:mapviewer:{own_id}",
        "type": "Annotation",
        "motivation": motivation,
        "body": bodies,
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _source(article: Article) -> Json:
    source = {"id": article.url or f"urn:sha256:{article.sha256}", "type": "Text", "format": "text/plain"}
    return source | {"label": plain_line(article.title), "mapviewer:article": article.id}


def _text(purpose: str, value: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": plain_line(value)}


def _place_body(place_id: str, name: str, lon: float, lat: float) -> Json:
    kind, _, number = place_id.partition(":")
    address = _GEONAMES.format(number) if kind == "gn" else f"urn:mapviewer:place:{place_id}"
    return {
        "type": "SpecificResource",
        "purpose": "identifying",
        "source": {"id": address, "label": plain_line(name), "lon": lon, "lat": lat},
    }


def _selectors(text: str, span: Span) -> list[Json]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }
    return [quote, {"type": "TextPositionSelector", "start": span.start, "end": span.end}]


_NAMES = "custom.mapviewer."
_TYPES = {
    "Place": ("identifier", "kind", "label", "lon", "lat"),
    "Time": ("identifier", "value", "earliest", "latest"),
    "Statement": ("identifier", "speaker", "stance", "kind"),
    "Event": ("identifier", "plover", "modality", "summary"),
}
_SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"


def uima_bytes(project: Project) -> bytes:
    """Return the project's first article that was read as UIMA CAS JSON 0.4; more of them one after the other in one text.

    Offsets count UTF-16 units, as UIMA's do; layers are ``custom.mapviewer.Place``, ``.Time``, ``.Statement``, ``.Event``.
    """
    text, features = "", []
    for article, found in _pairs(project):
        text += "\n\n" if text else ""
        features += list(_features(article, found, len(text)))
        text += article.text
    text = text.encode("utf-8", "replace").decode()
    units = _utf16_offsets(text)
    structures: list[Json] = [
        {
            "%ID": 1,
            "%TYPE": "uima.cas.Sofa",
            "sofaNum": 1,
            "sofaID": "_InitialView",
            "mimeType": "text",
            "sofaString": text,
        },
        {
            "%ID": 2,
            "%TYPE": "uima.tcas.DocumentAnnotation",
            "@sofa": 1,
            "begin": 0,
            "end": units[-1],
            "language": "en",
        },
    ]
    for number, (kind, span, values) in enumerate(sorted(features, key=lambda each: each[1]), start=3):
        place = {"begin": units[span.start], "end": units[span.end]}
        structures.append({"%ID": number, "%TYPE": kind, "@sofa": 1} | place | values)
    cas = {
        "%TYPES": {f"{_NAMES}{name}": _type(name, fields) for name, fields in _TYPES.items()}
        | {_SENTENCE: _plain_type(_SENTENCE)},
        "%FEATURE_STRUCTURES": structures,
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [each["%ID"] for each in structures[1:]]}},
    }
    return json.dumps(cas, ensure_ascii=False).encode("utf-8", "replace")


def _plain_type(name: str) -> Json:
    return {"%NAME": name, "%SUPER_TYPE": "uima.tcas.Annotation"}


def _type(name: str, fields: tuple[str, ...]) -> Json:
    kinds = {each: {"%NAME": each, "%RANGE": "uima.cas.String"} for each in fields}
    return _plain_type(f"{_NAMES}{name}") | kinds


def _features(article: Article, found: Annotations, shift: int) -> Iterator[tuple[str, Span, Json]]:
    def moved(span: Span) -> Span:
        return Span(span.start + shift, span.end + shift)

    places = {place.id: place for place in found.places}
    names = {actor.id: actor.name for actor in found.actors}
    for sentence in found.sentences:
        yield _SENTENCE, moved(sentence), {}
    for toponym in found.toponyms:
        place = places.get(toponym.resolution.place or "")
        values = {"kind": toponym.kind.value}
        if place:
            values |= {
                "identifier": place.id,
                "label": place.name,
                "lon": str(place.lon),
                "lat": str(place.lat),
            }
        yield f"{_NAMES}Place", moved(toponym.span), values
    for timex in found.timexes:
        days = {"earliest": timex.earliest, "latest": timex.latest}
        told = {name: day.isoformat() for name, day in days.items() if day}
        yield f"{_NAMES}Time", moved(timex.span), {"identifier": timex.id, "value": timex.value} | told
    for statement in found.statements:
        told = {"identifier": statement.id, "stance": statement.stance.value, "kind": statement.kind.value}
        for span in statement.content:
            yield (
                f"{_NAMES}Statement",
                moved(span),
                told | {"speaker": names.get(statement.speaker or "", "")},
            )
    for event in found.events:
        told = {
            "identifier": event.id,
            "modality": event.modality.value,
            "summary": plain_line(event.summary),
        }
        yield (
            f"{_NAMES}Event",
            moved(event.trigger),
            told | ({"plover": event.type.value} if event.type else {}),
        )


def _utf16_offsets(text: str) -> list[int]:
    """Return for each character where it begins in UTF-16 units, and the end."""
    offsets, at = [], 0
    for each in text:
        offsets.append(at)
        at += 2 if ord(each) > 0xFFFF else 1
    return [*offsets, at]

"""Catalogues of literature: Zotero RDF and CSL-JSON, whose entries carry or point at a text."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from mapviewer.model import Article
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.incoming.wire import is_ninjs, read_ninjs
from mapviewer.store.incoming.xml import find_all, first, local, parse_xml, words_of

CSL = "application/vnd.citationstyles.csl+json"
MOST_ENTRIES = 5_000
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_TEXT_FIELDS = ("text", "fulltext", "full-text", "abstract", "note")
_NO_ENTRIES = frozenset({"Attachment", "Collection", "Memo", "Journal", "Subject"})


def read_json(source: Incoming) -> Iterator[Article | Incoming]:
    """Yield the articles of a JSON file: ninjs, or entries of CSL-JSON.

    Raises
    ------
    ArticleError
        When it is no JSON, or JSON of another kind.
    """
    try:
        value = json.loads(source.raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise source.broken("is not JSON", "Fetch or save it again.") from error
    values = value.get("items", [value]) if isinstance(value, dict) else value
    if not isinstance(values, list) or not values:
        raise _unknown(source)
    for each in values[:MOST_ENTRIES]:
        if is_ninjs(each):
            yield from read_ninjs(source, each)
        elif isinstance(each, dict) and "title" in each and ("type" in each or "id" in each):
            yield from _csl_entry(source, each)
        else:
            raise _unknown(source)


def _unknown(source: Incoming) -> Exception:
    return source.broken(
        "is JSON of a kind that mapviewer does not read", "Give ninjs, CSL-JSON or a .jsonl corpus."
    )


def _csl_entry(source: Incoming, entry: Mapping[str, Any]) -> Iterator[Article | Incoming]:
    told = {
        "title": str(entry.get("title", "")),
        "byline": ", ".join(map(_csl_name, _listed(entry, "author"))),
        "outlet": str(entry.get("container-title") or entry.get("publisher") or ""),
        "published": _csl_day(entry.get("issued")),
        "url": str(entry.get("URL") or ""),
    }
    files = [each.get("path") for each in _listed(entry, "attachments")]
    yield from _entry(source, told, files, [str(entry.get(name) or "") for name in _TEXT_FIELDS])


def _entry(
    source: Incoming, told: Mapping[str, Any], files: list[Any], texts: list[str]
) -> Iterator[Article | Incoming]:
    """Yield what is attached to an entry, else an article of the words in it."""
    known = {name: value for name, value in told.items() if value}
    for name in files:
        raw = source.beside(str(name)) if name else None
        if raw:
            yield source.part(raw, str(name), told=known, url=str(known.get("url", "")))
            return
    text = next((each for each in texts if each.strip()), "")
    if text:
        yield source.article(text, CSL, **known)


def _listed(entry: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    value = entry.get(name)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _csl_name(name: Mapping[str, Any]) -> str:
    whole = name.get("literal") or " ".join(str(name.get(part) or "") for part in ("given", "family"))
    return str(whole).strip()


def _csl_day(value: object) -> str:
    """Return ``2024-08-27`` of CSL's date; empty when it is no full day."""
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and len(parts[0]) == 3:
        return "-".join(f"{int(part):02}" for part in parts[0] if str(part).isdigit())
    return str(value.get("raw") or value.get("literal") or "")


def read_rdf(source: Incoming) -> Iterator[Article | Incoming]:
    """Yield the articles of a Zotero export in RDF: the files that it points at, which stand beside it.

    Raises
    ------
    ArticleError
        When it is another RDF, or no entry has a text.
    """
    root = parse_xml(source)
    if local(root) != "RDF":
        raise source.broken("is no Zotero RDF", "Export from Zotero as Zotero RDF, with files.")
    places = {each.get(f"{_RDF}about", ""): each for each in root}
    done = 0
    for entry in list(root)[:MOST_ENTRIES]:
        if local(entry) not in _NO_ENTRIES:
            for found in _entry(source, _rdf_fields(entry), _rdf_files(entry, places), [_abstract(entry)]):
                done += 1
                yield found
    if not done:
        raise source.broken(
            "has no entry with a text", "Export with files, and open the folder that Zotero wrote."
        )


def _rdf_files(entry: Element, places: Mapping[str, Element]) -> list[str]:
    links = [each.get(f"{_RDF}resource", "") for each in find_all(entry, "link")]
    attached = [places[link] for link in links if link in places]
    found = (first(each, "resource") for each in attached)
    return [each.get(f"{_RDF}resource", "") for each in found if each is not None]


def _rdf_fields(entry: Element) -> dict[str, Any]:
    titles = [each for each in entry if local(each) == "title"]
    authors = next(iter(find_all(entry, "authors")), None)
    people = find_all(authors, "Person") if authors is not None else ()
    names = [
        " ".join(filter(None, (words_of(first(p, "givenName")), words_of(first(p, "surname")))))
        for p in people
    ]
    part_of = next(iter(find_all(entry, "isPartOf")), None)
    outlet = words_of(first(part_of, "title")) if part_of is not None else ""
    address = first(entry, "identifier")
    return {
        "title": words_of(titles[0]) if titles else "",
        "byline": ", ".join(names),
        "outlet": outlet or words_of(first(entry, "publisher")),
        "published": next((words_of(each) for each in entry if local(each) == "date"), ""),
        "url": words_of(first(address, "value")) if address is not None else "",
    }


def _abstract(entry: Element) -> str:
    return words_of(next((each for each in entry if local(each) == "abstract"), None))

"""What the agencies send: NewsML-G2 and NITF in XML, ninjs in JSON."""

from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from mapviewer.model import Article
from mapviewer.store.incoming.html import block_text, parse_markup
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.incoming.xml import find_all, first, local, outermost, parse_xml, words_of

NEWSML = "application/vnd.iptc.g2.newsitem+xml"
NINJS = "application/json"
_PARAGRAPHS = ("p", "hl2")
_ROOTS = frozenset({"newsItem", "newsMessage", "packageItem", "knowledgeItem", "NewsML", "nitf"})


def read_xml(source: Incoming) -> Iterator[Article | Incoming]:
    """Yield the articles of an XML file: NewsML-G2 news items, NITF, or a page in XHTML.

    Raises
    ------
    ArticleError
        When it is XML of another kind.
    """
    root = parse_xml(source)
    if local(root) == "html":
        yield source.part(source.raw, f"{source.name}.html", origin=source.origin or source.name)
        return
    if local(root) not in _ROOTS:
        raise source.broken(
            f"is XML of a kind that mapviewer does not read ({local(root)[:40]})",
            "Give NewsML-G2, NITF or XHTML.",
        )
    items = list(find_all(root, "newsItem")) or [root]
    texts = [(item, _xml_text(item)) for item in items]
    if not any(text for _, text in texts):
        raise source.broken("holds no story with words", "It may hold pictures or a package of links alone.")
    for item, text in texts:
        if text:
            yield source.article(text, NEWSML, **_xml_fields(item))


def _xml_text(item: Element) -> str:
    body = first(item, "body.content", "inlineXML", "body", "inlineData")
    if body is None:
        return ""
    content = first(body, "body.content")
    content = content if content is not None else body
    paragraphs = [words_of(each) for each in outermost(content, *_PARAGRAPHS)]
    return "\n\n".join(each for each in paragraphs if each) or words_of(content)


def _xml_fields(item: Element) -> dict[str, Any]:
    meta = first(item, "contentMeta")
    named = meta if meta is not None else item
    created = first(item, "contentCreated", "firstCreated", "versionCreated")
    issued = first(item, "date.issue", "story.date")
    day = words_of(created) or (issued.get("norm", "") if issued is not None else "")
    if day[:8].isdigit():
        day = f"{day[:4]}-{day[4:6]}-{day[6:8]}"
    return {
        "title": words_of(first(named, "headline", "hl1")),
        "byline": words_of(first(named, "by", "byline")),
        "outlet": _provider(item),
        "published": day,
    }


def _provider(item: Element) -> str:
    provider = first(item, "provider", "infoSource", "creditline", "distributor")
    if provider is None:
        return ""
    return words_of(first(provider, "name")) or words_of(provider) or provider.get("literal", "")


def read_ninjs(source: Incoming, value: Mapping[str, Any]) -> Iterator[Article]:
    """Yield the article of one ninjs object, version 1, 2 or 3; a package's parts each."""
    text = _ninjs_text(source, value)
    if text:
        yield source.article(
            text,
            NINJS,
            title=_said(value, "headline", "headlines", "title"),
            byline=_said(value, "byline", "by", "bylines"),
            outlet=_said(value, "provider", "copyrightholder", "infosources", "source"),
            published=value.get("firstcreated") or value.get("versioncreated"),
            url=str(value.get("canonicalurl") or value.get("altids", {}).get("permalink", ""))
            if isinstance(value.get("altids", {}), dict)
            else "",
        )
    parts = value.get("associations") or []
    for part in parts.values() if isinstance(parts, dict) else parts:
        if isinstance(part, dict) and part.get("type") in ("text", "composite", None):
            yield from read_ninjs(source, part)


def is_ninjs(value: object) -> bool:
    """Tell whether a JSON value looks like ninjs."""
    keys = {
        "uri",
        "headline",
        "headlines",
        "body_text",
        "body_xhtml",
        "body_html",
        "bodies",
        "versioncreated",
    }
    return isinstance(value, dict) and len(keys & set(value)) >= 2


def _ninjs_text(source: Incoming, value: Mapping[str, Any]) -> str:
    bodies = [(name.partition("_")[2], value[name]) for name in value if name.startswith("body")]
    listed = value.get("bodies")
    for each in listed if isinstance(listed, list) else []:
        if isinstance(each, dict):
            bodies.append((str(each.get("contenttype", "text/plain")).partition("/")[2], each.get("value")))
    told = {kind: body for kind, body in bodies if isinstance(body, str) and body.strip()}
    for kind in ("text", "plain"):
        if kind in told:
            return told[kind].strip()
    markup = next(iter(told.values()), "")
    return block_text(parse_markup(source, markup)) if markup else ""


def _said(value: Mapping[str, Any], *names: str) -> str:
    """Return the first of those fields that says something, be it a text, or a list of objects with a value or name."""
    for name in names:
        told = value.get(name)
        for each in told if isinstance(told, list) else [told]:
            said = each.get("value") or each.get("name") if isinstance(each, dict) else each
            if isinstance(said, str) and said.strip():
                return said.strip()
    return ""

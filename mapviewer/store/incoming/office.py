"""Documents of word processors: DOCX, ODT and RTF."""

import re
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from mapviewer.model import Article
from mapviewer.store.incoming.archive import open_zip, read_member
from mapviewer.store.incoming.lines import join_lines
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.incoming.xml import find_all, first, local, parse_xml, words_of

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
_ODT_SKIPPED = frozenset({"tracked-changes", "annotation", "note", "table-of-content", "forms"})
_ODT_BLOCKS = frozenset({"p", "h"})
_ODT_BREAKS = {"s": " ", "tab": "\t", "line-break": "\n"}
_DOCX_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_DOCX_SKIPPED = frozenset({"Fallback", "del", "moveFrom", "footnote", "instrText"})
_PICTURE = re.compile(r"[0-9a-fA-F\s]{2000,}")
LARGEST_MARKUP = 4_000_000
_RTF_TITLE = re.compile(r"\{\\title ([^{}\\]{1,300})\}")
_RTF_AUTHOR = re.compile(r"\{\\author ([^{}\\]{1,200})\}")


def read_docx(source: Incoming) -> Iterator[Article]:
    """Yield the article of a Word document: its paragraphs, those in tables and text boxes too, insertions accepted."""
    archive = open_zip(source)
    body = parse_xml(source, read_member(source, archive, "word/document.xml"))
    told = (
        parse_xml(source, archive.read("docProps/core.xml"))
        if "docProps/core.xml" in archive.namelist()
        else body
    )
    heading = next((_docx_words(each) for each in find_all(body, "p") if _is_title(each)), "")
    paragraphs = (_docx_words(each) for each in _blocks(body, frozenset({"p"}), _DOCX_SKIPPED))
    yield source.article(
        "\n\n".join(each for each in paragraphs if each.strip()),
        DOCX,
        title=heading or (words_of(first(told, "title")) if told is not body else ""),
        byline=words_of(first(told, "creator")) if told is not body else "",
    )


def _is_title(paragraph: Element) -> bool:
    looks = next((each for each in paragraph if local(each) == "pPr"), None)
    style = first(looks, "pStyle") if looks is not None else None
    value = (
        next((value for name, value in style.items() if name.endswith("}val")), "")
        if style is not None
        else ""
    )
    return value.casefold() in {"title", "heading1", "titel", "titre"}


def _docx_words(paragraph: Element) -> str:
    return _words(paragraph, _DOCX_BREAKS, _DOCX_SKIPPED, frozenset({"t"})).strip()


def read_odt(source: Incoming) -> Iterator[Article]:
    """Yield the article of an OpenDocument text, without comments, footnotes and deleted passages."""
    archive = open_zip(source)
    body = parse_xml(source, read_member(source, archive, "content.xml"))
    told = parse_xml(source, archive.read("meta.xml")) if "meta.xml" in archive.namelist() else body
    blocks = list(_blocks(body, _ODT_BLOCKS, _ODT_SKIPPED))
    texts = [_words(each, _ODT_BREAKS, _ODT_SKIPPED, None).strip() for each in blocks]
    heading = next(
        (words for each, words in zip(blocks, texts, strict=True) if local(each) == "h" and words), ""
    )
    yield source.article(
        "\n\n".join(each for each in texts if each),
        ODT,
        title=words_of(first(told, "title")) or heading if told is not body else heading,
        byline=words_of(first(told, "initial-creator", "creator")) if told is not body else "",
    )


def _blocks(root: Element, names: frozenset[str], skipped: frozenset[str]) -> Iterator[Element]:
    """Yield the outermost elements of those names in the order of the document, without recursion."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if local(element) in names and next(_inside(element, names), None) is None:
            yield element
        elif local(element) in names:
            yield from _blocks_of_mixed(element, names, skipped)
        elif local(element) not in skipped:
            waiting.extend(reversed(element))


def _inside(element: Element, names: frozenset[str]) -> Iterator[Element]:
    return (each for each in element.iter() if each is not element and local(each) in names)


def _blocks_of_mixed(element: Element, names: frozenset[str], skipped: frozenset[str]) -> Iterator[Element]:
    """Yield a paragraph that holds a text box, then the paragraphs of the box."""
    yield element
    seen = [each for each in element.iter() if local(each) in skipped]
    hidden = {id(each) for root in seen for each in root.iter()}
    yield from (each for each in _inside(element, names) if id(each) not in hidden)


def _words(
    block: Element, breaks: dict[str, str], skipped: frozenset[str], shown: frozenset[str] | None
) -> str:
    """Return the words of one block, but not those of blocks inside it; `shown` names the elements that hold words."""
    pieces: list[str] = []
    waiting: list[Element | str] = [block]
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            pieces.append(element)
            continue
        name = local(element)
        if element is not block and (name in skipped or name in ("p", "h")):
            pieces.append("")
        elif name in breaks:
            count = next((value for key, value in element.items() if key.endswith("}c")), "1")
            pieces.append(breaks[name] * min(int(count), 80) if count.isdigit() else breaks[name])
        else:
            is_shown = shown is None or name in shown
            pieces.append((element.text or "") if is_shown else "")
            children: list[Element | str] = []
            for child in element:
                children += [child, child.tail or ""] if shown is None else [child]
            waiting.extend(reversed(children))
    return "".join(pieces)


def read_rtf(source: Incoming) -> Iterator[Article]:
    """Yield the article of a rich text document."""
    from striprtf.striprtf import rtf_to_text

    markup = _PICTURE.sub("", source.raw.decode("cp1252", "replace"))
    if len(markup) > LARGEST_MARKUP:
        raise source.broken("has too much markup for an article", "Save it as plain text or .docx.")
    text = str(rtf_to_text(markup, encoding="cp1252", errors="replace"))  # type: ignore[no-untyped-call]
    lines = (line.strip() for line in join_lines(text).splitlines())
    yield source.article(
        "\n\n".join(line for line in lines if line), "application/rtf", **_rtf_fields(markup)
    )


def _rtf_fields(markup: str) -> dict[str, Any]:
    head = markup[:20_000]
    title, author = _RTF_TITLE.search(head), _RTF_AUTHOR.search(head)
    return {"title": title[1] if title else "", "byline": author[1] if author else ""}

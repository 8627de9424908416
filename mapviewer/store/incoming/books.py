"""EPUB: each chapter is an article."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from mapviewer.model import Article
from mapviewer.store.incoming.archive import open_zip, read_member
from mapviewer.store.incoming.html import block_text, parse_markup
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.incoming.words import decode_markup
from mapviewer.store.incoming.xml import find_all, first, parse_xml, words_of

EPUB = "application/epub+zip"
SHORTEST_CHAPTER = 200
_PAGES = frozenset({"application/xhtml+xml", "text/html"})


def read_epub(source: Incoming) -> Iterator[Article]:
    """Yield the chapters in reading order; covers, tables of contents and other pages under 200 characters are none.

    Raises
    ------
    ArticleError
        When the book is broken, or none of its pages holds words.
    """
    archive = open_zip(source)
    container = parse_xml(source, read_member(source, archive, "META-INF/container.xml"))
    root = next((each.get("full-path", "") for each in find_all(container, "rootfile")), "")
    package = parse_xml(source, read_member(source, archive, root))
    known = {"outlet": words_of(first(package, "publisher")), "byline": words_of(first(package, "creator"))}
    known |= {"published": words_of(first(package, "date"))}
    book, done = words_of(first(package, "title")), 0
    for name in _spine(root, package):
        raw = read_member(source, archive, name)
        part = source.part(raw, name)
        tree = parse_markup(part, decode_markup(part))
        text = block_text(tree)
        if len(text) >= SHORTEST_CHAPTER:
            done += 1
            yield part.article(text, "application/xhtml+xml", title=_chapter(tree, book, done), **known)
    if not done:
        raise source.broken("holds no chapter with words", "It may be a book of pictures, or protected.")


def _spine(root: str, package: object) -> list[str]:
    folder = PurePosixPath(root).parent
    assert hasattr(package, "iter")
    items = {each.get("id"): each for each in find_all(package, "item")}  # type: ignore[arg-type]
    wanted = [items.get(each.get("idref")) for each in find_all(package, "itemref")]  # type: ignore[arg-type]
    return [
        str(folder / unquote(item.get("href", "")))
        for item in wanted
        if item is not None and item.get("media-type") in _PAGES and "nav" not in item.get("properties", "")
    ]


def _chapter(tree: object, book: str, number: int) -> str:
    heading = next(iter(tree.xpath("//h1|//h2")), None)  # type: ignore[attr-defined]
    words = " ".join(heading.text_content().split()) if heading is not None else ""
    return f"{book}: {words}" if book and words else words or f"{book}, chapter {number}"

"""XML that comes from strangers: no entities, no document types that define any."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mapviewer.store.incoming.source import Incoming


def parse_xml(source: Incoming, raw: bytes | None = None) -> Element:
    """Return the root element of the file, or of `raw`, a part of it.

    Raises
    ------
    ArticleError
        When it is no XML, or defines entities.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root: Element = fromstring(source.raw if raw is None else raw)
    except DefusedXmlException as error:
        raise source.broken(
            "defines entities, as hostile XML does", "Ask for it without a document type."
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise source.broken("is no well-formed XML", "Fetch or save it again.") from error
    return root


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def find_all(element: Element, *names: str) -> Iterator[Element]:
    """Yield the descendants of those names, whatever their namespace, in the order of the document."""
    return (each for each in element.iter() if local(each) in names)


def outermost(element: Element, *names: str) -> Iterator[Element]:
    """Yield the descendants of those names that lie in no other of them, in the order of the document."""
    waiting = list(reversed(element))
    while waiting:
        each = waiting.pop()
        if local(each) in names:
            yield each
        else:
            waiting.extend(reversed(each))


def words_of(element: Element | None) -> str:
    """Return all the words of an element on one line; empty for None."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def first(element: Element, *names: str) -> Element | None:
    """Return the first descendant of one of those names."""
    return next(find_all(element, *names), None)

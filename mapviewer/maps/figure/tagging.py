"""The structure of a PDF: which strokes on the page are the title, the figure, an entry of the key, and in what order.

Marks are written into matplotlib's page as it is drawn (ISO 32000-1, 14.6: BDC and EMC), and the tree that they hang on
is added with pikepdf (14.7), as PDF/UA-1 (ISO 14289-1) asks for: title, language, alternative text, reading order. What
has no role is an artifact.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from matplotlib.artist import Artist

from mapviewer.maps.figure.metadata import Caption
from mapviewer.maps.figure.plot import artists_of
from mapviewer.maps.figure.sheet import Box, Sheet, Thing

_ORDER = ("title", "subtitle", "figure", "entry", "note", "foot")  # as it is read
_TAGS = {"title": "H1", "subtitle": "P", "figure": "Figure", "note": "P", "foot": "P"}


class _Mark(Artist):
    """Writes an operator of marked content where it stands among the artists."""

    def __init__(self, operator: bytes) -> None:
        super().__init__()
        self._operator = operator

    def draw(self, renderer: Any) -> None:
        """Write the operator into the page."""
        renderer.file.write(self._operator)


def marked_artists(sheet: Sheet) -> tuple[list[Artist], list[str]]:
    """Return the sheet's artists with marks between them, and the role of each marked content by its number."""
    artists: list[Artist] = []
    roles: list[str] = []
    for role, things in groupby(sheet.things(), key=lambda each: each.where.role):
        if role:
            tag = "Figure" if role == "figure" else "Lbl" if role.endswith(":label") else "P"
            artists.append(_Mark(b"/%s <</MCID %d>> BDC\n" % (tag.encode(), len(roles))))
            roles.append(role)
        else:
            artists.append(_Mark(b"/Artifact BMC\n"))
        artists += _drawn(things, sheet.point)
        artists.append(_Mark(b"EMC\n"))
    return artists, roles


def _drawn(things: Iterator[Thing], point: float) -> list[Artist]:
    return [artist for thing in things for artist in artists_of(thing, point, is_live=True)]


def paper_artists(paper: Artist) -> list[Artist]:
    """Return what lies under everything as an artifact."""
    return [_Mark(b"/Artifact BMC\n"), paper, _Mark(b"EMC\n")]


def add_structure(pdf: Any, roles: Sequence[Sequence[str]], caption: Caption, box: Box) -> None:
    """Hang the marked contents into a tree in reading order, page by page; `box` is where the map stands, in points.

    Parameters
    ----------
    pdf : pikepdf.Pdf
        With as many pages as there are lists of roles.
    """
    from pikepdf import Array, Dictionary, Name

    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    document = _element(pdf, "Document", root)
    parents: list[Any] = []
    for i, (page, told) in enumerate(zip(pdf.pages, roles, strict=True)):
        owners = _add_page(pdf, page.obj, told, document, (caption, box))
        parents += [i, Array([owners[number] for number in range(len(told))])]
        page.obj.StructParents = i
        page.obj.Tabs = Name.S
    root.K = Array([document])
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(parents)))
    root.ParentTreeNextKey = len(roles)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _add_page(
    pdf: Any, page: Any, roles: Sequence[str], document: Any, figure: tuple[Caption, Box]
) -> dict[int, Any]:
    """Add a page's elements; return them by the number of their content. The key is read behind the map it explains."""
    from pikepdf import Array, Dictionary, Name, String

    owners: dict[int, Any] = {}
    is_listed = False
    for kind, numbers in _in_order(roles):
        if kind.startswith("entry"):
            if not is_listed:
                owners |= _add_list(pdf, page, roles, document)
                is_listed = True
            continue
        element = _element(pdf, _TAGS[kind], document, page, numbers)
        owners |= dict.fromkeys(numbers, element)
        if kind == "figure":
            caption, box = figure
            element.Alt = String(caption.description or caption.title or "Map")
            element.A = Dictionary(O=Name.Layout, BBox=Array(list(box)))
    return owners


def _in_order(roles: Sequence[str]) -> list[tuple[str, list[int]]]:
    """Return each role with the numbers of its contents, in reading order."""
    numbers: dict[str, list[int]] = {}
    for number, role in enumerate(roles):
        numbers.setdefault(role, []).append(number)
    return sorted(numbers.items(), key=lambda each: _ORDER.index(each[0].partition(":")[0]))


def _add_list(pdf: Any, page: Any, roles: Sequence[str], document: Any) -> dict[int, Any]:
    """Add the key as a list: an item for each entry with its number as label; return the elements by content."""
    entries: dict[str, dict[str, list[int]]] = {}
    for number, role in enumerate(roles):
        kind, _, rest = role.partition(":")
        if kind == "entry":
            key, _, part = rest.partition(":")
            entries.setdefault(key, {}).setdefault(part, []).append(number)
    owners = dict[int, Any]()
    whole = _element(pdf, "L", document)
    for parts in entries.values():
        item = _element(pdf, "LI", whole)
        for part, tag in (("label", "Lbl"), ("", "LBody")):
            if part in parts:
                element = _element(pdf, tag, item, page, parts[part])
                owners |= dict.fromkeys(parts[part], element)
    return owners


def _element(pdf: Any, tag: str, parent: Any, page: Any = None, numbers: Sequence[int] = ()) -> Any:
    from pikepdf import Array, Dictionary, Name

    element = pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name(f"/{tag}"), P=parent, K=Array(numbers))
    )
    if page is not None:
        element.Pg = page
    if "/K" in parent:
        parent.K.append(element)
    return element

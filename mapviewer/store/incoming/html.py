"""Web pages, as a browser saves them: the article's own words, without navigation, advertising and comments."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

from mapviewer.model import Article
from mapviewer.store.incoming.lines import join_lines
from mapviewer.store.incoming.source import Incoming, certain_date
from mapviewer.store.incoming.words import decode_markup

# What a page carries for its looks may be any size; what is left of it is a text, and a text has bounds.
_LOOKS = re.compile(r"<(script|style|svg|noscript)\b")
_PICTURES = re.compile(r"""data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]{200,}""")
_SAVED_BY_BROWSER = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{4,2000}?)\s*-->")
_SAVED_BY_TOOL = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n(]+)", re.DOTALL
)
_LEAD = re.compile(r"(?:^|[-_ ])(?:lead|lede|standfirst|intro|deck|dek)(?:$|[-_ ])")
_LEAST_LEAD, _MOST_LEAD, _MOST_LEADS = 60, 1_000, 3  # characters, and how many
LARGEST_MARKUP = 4_000_000
MANY_ELEMENTS, MOST_ELEMENTS = (
    3_000,
    12_000,
)  # the search for the main text takes 0.2 ms for each, or 2 ms with a second opinion
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "br",
        "title",
    ]
)
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "head",
        "noscript",
        "template",
        "iframe",
        "object",
        "svg",
        "select",
        "button",
        "textarea",
        "nav",
    ]
)
_CAPTIONED = re.compile(
    r"^(?:Advertisement|(?:Additional )?(?:Reporting|Writing|Editing) by .{0,300}|Our Standards:.{0,100}|Share this(?: article)?|Read more:?.{0,200}|Sign up .{0,200})$",
    re.IGNORECASE,
)


def read_html(source: Incoming) -> Iterator[Article]:
    """Yield the article of a page: title, author, date, outlet, main text.

    The date is what the page declares (metadata, a time element, its address); a date that merely stands in its words is
    left to the reading of the text, which says that it inferred it.

    Raises
    ------
    ArticleError
        When the page is above 4 MB without scripts and pictures, or holds no text.
    """
    markup = decode_markup(source)
    url, retrieved = _saved_from(markup, source)
    tree = parse_markup(source, _without_looks(markup))
    part = _worth_searching(tree)
    found = None if part is None else _extract(_without_link_lists(part), url)
    text = join_lines(found.text) if found is not None and found.text else ""
    fields: dict[str, Any] = {"url": url, "retrieved": retrieved}
    if found is not None:
        outlet = found.sitename if found.sitename != found.hostname or not found.hostname else found.hostname
        fields |= {"title": found.title, "byline": found.author, "published": found.date, "outlet": outlet}
        fields["url"] = url or found.url or ""
    words = _with_lead(tree, _paragraphs(text)) or block_text(tree)
    yield source.article(words, "text/html", **fields)


def parse_markup(source: Incoming, markup: str) -> Any:
    """Return the element tree of a page, as forgiving as a browser.

    Raises
    ------
    ArticleError
        When it is above 4 MB, or no page at all.
    """
    from lxml import etree, html

    if len(markup) > LARGEST_MARKUP:
        raise source.broken(
            f"has {len(markup) / 1e6:.0f} MB of markup, more than the {LARGEST_MARKUP / 1e6:.0f} MB of the longest article",
            "Save the article alone, for example from the browser's reading view.",
        )
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, default_doctype=False)
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise source.broken("is no web page", "Open it in a browser and save it again.") from error


def _without_looks(markup: str) -> str:
    """Return the markup without scripts, styles, drawings and embedded pictures, in time linear in its length."""
    markup = _PICTURES.sub("data:,", markup.replace("\x00", ""))
    lowered = markup.lower()
    if len(lowered) != len(markup):  # a letter whose small form is two: positions would not fit
        lowered = markup
    kept, at = [], 0
    unclosed: set[str] = set()
    for match in _LOOKS.finditer(lowered):
        name, start = match[1], match.start()
        is_record = "ld+json" in lowered[match.end() : match.end() + 100]
        if start < at or name in unclosed or is_record:
            continue
        end = lowered.find(f"</{name}", match.end())
        if end < 0:
            unclosed.add(name)
            continue
        kept.append(markup[at:start])
        at = end + len(name) + 2
        at = lowered.find(">", at) + 1 or len(markup)
    return "".join([*kept, markup[at:]])


def _worth_searching(tree: Any) -> Any:
    """Return the tree, or of a huge one the part that says of itself that it is the article; None where none does."""
    for part in (tree, *tree.iter("article", "main")):
        if sum(1 for _ in islice(part.iter(), MOST_ELEMENTS)) < MOST_ELEMENTS:
            return part
    return None


def _without_link_lists(tree: Any) -> Any:
    """Return a copy without lists of links: related stories, navigation, tags."""
    import copy

    fresh = copy.deepcopy(tree)
    for each in list(fresh.iter("ul", "ol")):
        words = len("".join(each.itertext()).strip())
        linked = sum(len("".join(link.itertext()).strip()) for link in each.iter("a"))
        if each.getparent() is not None and linked > 0.6 * words:
            each.drop_tree()
    return fresh


def _with_lead(tree: Any, text: str) -> str:
    """Return the text led by the paragraph that many sites set apart under the headline, where the search missed it."""
    first = text.partition("\n\n")[0]
    heading = next(tree.iter("h1"), None)
    if not text or heading is None:
        return text
    missed: list[str] = []
    is_after = False
    for element in tree.iter():
        is_after = is_after or element is heading
        is_lead = _LEAD.search(element.get("class", "")) is not None and len(missed) < _MOST_LEADS
        if not is_after or not (is_lead or element.tag == "p"):
            continue
        words = " ".join(element.text_content().split())
        if words and words == first:
            return "\n\n".join([*missed, text])
        if is_lead and _LEAST_LEAD <= len(words) <= _MOST_LEAD and words not in text and words not in missed:
            missed.append(words)
    return text


def _extract(tree: Any, url: str) -> Any:
    from trafilatura import bare_extraction

    return bare_extraction(
        tree,
        url=url or None,
        fast=sum(1 for _ in tree.iter()) > MANY_ELEMENTS,
        include_comments=False,
        include_tables=False,  # far more pages are laid out with tables than have one to be read
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _saved_from(markup: str, source: Incoming) -> tuple[str, date | None]:
    """Return where and when the page was saved, as the program that saved it wrote at its head."""
    head = markup[:5000]
    if match := _SAVED_BY_TOOL.search(head):
        return source.url or match[1], source.retrieved or certain_date(" ".join(match[2].split()[1:4]))
    match = _SAVED_BY_BROWSER.search(head)
    return source.url or (match[1] if match else ""), source.retrieved


def _paragraphs(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n\n".join(line for line in lines if line and not _CAPTIONED.match(line))


def article_from_markup(markup: str, origin: str) -> Article:
    """Make an article of rich text that was copied: all its words, a paragraph for each block.

    Raises
    ------
    ArticleError
        When it holds no words, or is above 4 MB.
    """
    source = Incoming(markup.encode("utf-8", "replace"), "pasted.html", origin=origin)
    tree = parse_markup(source, _without_looks(markup))
    heading = next((" ".join(each.text_content().split()) for each in tree.iter("h1")), "")
    return source.article(block_text(tree), "text/html", title=heading)


def block_text(tree: Any) -> str:
    """Return all the words of an element tree, a paragraph for each block; for pages that are one text, as in a mail."""
    paragraphs: list[list[str]] = [[]]
    _walk(tree, paragraphs)
    joined = (" ".join("".join(pieces).split()) for pieces in paragraphs)
    return "\n\n".join(each for each in joined if each)


def _walk(root: Any, paragraphs: list[list[str]]) -> None:
    """Collect words without recursion: hostile pages nest deeply."""
    from lxml import etree

    unseen = 0
    for step, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else ""
        is_start = step == "start"
        if name in _BLOCKS:
            paragraphs.append([])
        unseen += (name in _UNSEEN) * (1 if is_start else -1)
        words = element.text if is_start else element.tail
        if words and not unseen:
            paragraphs[-1].append(words)

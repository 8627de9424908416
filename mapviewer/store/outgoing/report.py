"""A report of the story, place by place: what happened, who said what, from which source; Markdown and DOCX."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from mapviewer.layers import Layers
from mapviewer.model import Project
from mapviewer.store.outgoing.citations import formatted_citations
from mapviewer.store.outgoing.rows import Row, event_rows, place_rows, statement_rows

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#+!|~$])")
_LIST = re.compile(r"^(\d*)([.)=-])(?=\s|[=-])")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the report: ``title``, ``heading``, ``text``, ``note``, ``item``, ``quote`` or ``figure``, and its words."""

    kind: str
    words: str
    source: str = ""


def make_report(project: Project, layers: Layers) -> Iterator[Block]:
    """Yield the report: title, figure, the places by number with what happened and was said there, the rest, the sources."""
    marks = {article.id: f"[{number}]" for number, article in enumerate(project.articles, start=1)}
    events, statements = list(event_rows(project, layers)), list(statement_rows(project, layers))
    yield Block("title", layers.title)
    yield Block("text", layers.source_line)
    yield Block("figure", layers.alt_text)
    told: set[str] = set()
    for place in place_rows(layers):
        here = [
            each for each in events if place["id"] in each["place_ids"].split("; ") and each["id"] not in told
        ]
        said = [each for each in statements if each["said_at_id"] == place["id"]]
        about = [
            each for each in statements if place["id"] in each["about_ids"].split("; ") and each not in said
        ]
        if here or said or (about and place["number"]):
            yield from _place(place, here, said, about, marks)
            told |= {each["id"] for each in (*here, *said)}
    yield from _rest([each for each in (*events, *statements) if each["id"] not in told], marks)
    yield Block("heading", "Sources")
    for number, citation in enumerate(formatted_citations(project), start=1):
        yield Block("text", f"[{number}] {citation}")
    for words in (layers.note, layers.credits, _how(project)):
        yield Block("note", words)


def _place(
    place: Row, here: list[Row], said: list[Row], about: list[Row], marks: dict[str, str]
) -> Iterator[Block]:
    yield Block("heading", f"{place['number']}. {place['name']}" if place["number"] else place["name"])
    if place["note"]:
        yield Block("note", place["note"])
    for row in here:
        yield _event(row, marks)
    for row in said:
        yield _statement(row, marks)
    if about:
        yield Block("text", "Said elsewhere about it:")
    for row in about:
        yield _statement(row, marks)


def _rest(rows: list[Row], marks: dict[str, str]) -> Iterator[Block]:
    if rows:
        yield Block("heading", "Without a place on the map")
    for row in rows:
        yield _event(row, marks) if "modality" in row else _statement(row, marks)


def _event(row: Row, marks: dict[str, str]) -> Block:
    said = f"{row['speaker']} says" if row["speaker"] else ""
    remarks = "; ".join(part for part in (_when(row), said) if part)
    return Block("item", f"{row['summary']}{f' ({remarks})' if remarks else ''}", marks[row["article"]])


def _statement(row: Row, marks: dict[str, str]) -> Block:
    who = ", ".join(part for part in (row["speaker"] or "Not named", row["role"], _when(row)) if part)
    return Block("quote", f"{row['words']} — {who} ({row['stance']})", marks[row["article"]])


def _when(row: Row) -> str:
    first, last = row["earliest"] or "", row["latest"] or ""
    return first if first == last else f"{first} to {last}" if first and last else first or last


def _how(project: Project) -> str:
    readers = dict.fromkeys(f"{each.extractor.name} {each.extractor.version}" for each in project.annotations)
    return (
        f"Read by a program ({', '.join(readers)}): check what you quote against the source."
        if readers
        else ""
    )


def markdown_bytes(project: Project, layers: Layers, figure: str) -> bytes:
    """Return the report as Markdown (CommonMark); what an article says is escaped.

    Parameters
    ----------
    figure : str
        Name of the picture that stands beside it.
    """
    lines = []
    for block in make_report(project, layers):
        if block.words:
            lines += [_markdown(block, figure), ""]
    return "\n".join(lines).encode("utf-8", "replace")


def _markdown(block: Block, figure: str) -> str:
    words = _escaped(block.words) + (f" {_escaped(block.source)}" if block.source else "")
    address = figure.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
    marks = {"title": "# ", "heading": "## ", "item": "- ", "quote": "> "}
    if block.kind == "figure":
        return f"![{words}](<{address}>)"
    if block.kind not in ("title", "heading"):
        words = _LIST.sub(r"\1\\\2", words)
    return f"{marks.get(block.kind, '')}{words}"


def _escaped(words: str) -> str:
    return _MARKDOWN.sub(r"\\\1", " ".join(words.split()))


def docx_bytes(project: Project, layers: Layers, figure: bytes) -> bytes:
    """Return the report as a Word document with headings, quotations and the picture.

    Parameters
    ----------
    figure : bytes
        A PNG.
    """
    import docx
    from docx.shared import Cm

    document = docx.Document()
    document.core_properties.title = _clean(layers.title)[:200]
    document.core_properties.author = ""
    for block in make_report(project, layers):
        if block.kind == "figure":
            document.add_picture(io.BytesIO(figure), width=Cm(15.5))
            _describe(document, block.words)
        elif block.words:
            _add(document, block)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


_STYLES = {
    "title": "Title",
    "heading": "Heading 1",
    "item": "List Bullet",
    "quote": "Quote",
    "note": "Caption",
}


def _add(document: Any, block: Block) -> None:
    paragraph = document.add_paragraph(style=_STYLES.get(block.kind, "Normal"))
    paragraph.add_run(_clean(block.words))
    if block.source:
        paragraph.add_run(f" {block.source}")


def _describe(document: Any, words: str) -> None:
    """Give the picture its description for those who do not see it."""
    picture = document.inline_shapes[-1]._inline.docPr
    picture.set("descr", _clean(words))


def _clean(words: str) -> str:
    return _NO_XML.sub("", " ".join(words.split()))

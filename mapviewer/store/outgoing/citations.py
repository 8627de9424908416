"""The articles as literature: CSL-JSON, BibTeX, RIS, and a list of sources in a citation style."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from mapviewer.model import Project, json_text
from mapviewer.model.citing import csl_item

Json = dict[str, Any]
_BIBTEX = {
    **{
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    },
    **{each: f"\\{each}" for each in "&%$#_"},
}
_BIBTEX_TYPES = {"article-newspaper": "article", "webpage": "online", "document": "misc"}
_RIS_TYPES = {"article-newspaper": "NEWS", "webpage": "ELEC", "document": "GEN"}
_TAGS = re.compile(r"</?(?:i|b|sup|sub|span|div)\b[^<>]*>")


def csl_items(project: Project) -> list[Json]:
    """Return the articles as items of CSL-JSON, in the project's order."""
    return [csl_item(article, project.annotations_of(article.id)) for article in project.articles]


def csl_bytes(project: Project) -> bytes:
    """Return the articles as CSL-JSON, which Zotero and pandoc read."""
    return (json_text(csl_items(project), indent=1) + "\n").encode("utf-8")


def bibtex_bytes(project: Project) -> bytes:
    """Return the articles as BibTeX in UTF-8."""
    return "\n".join(_bibtex(item) for item in csl_items(project)).encode("utf-8", "replace")


def _bibtex(item: Json) -> str:
    day = item.get("issued", {}).get("date-parts", [[]])[0]
    fields = {
        "author": " and ".join(_bibtex_name(each) for each in item.get("author", [])),
        "title": f"{{{_escaped(item['title'])}}}" if item.get("title") else "",
        "journal": _escaped(item.get("container-title", "")),
        "date": "-".join(f"{part:02}" for part in day),
        "year": str(day[0]) if day else "",
        "url": re.sub(r"[{}\\\s]", "", item.get("URL", "")),
        "urldate": "-".join(f"{part:02}" for part in item.get("accessed", {}).get("date-parts", [[]])[0]),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{_BIBTEX_TYPES[item['type']]}{{{item['id']},\n{lines}}}\n"


def _bibtex_name(name: Json) -> str:
    if "literal" in name:
        return f"{{{_escaped(name['literal'])}}}"
    return f"{_escaped(name['family'])}, {_escaped(name['given'])}"


def _escaped(text: str) -> str:
    return "".join(_BIBTEX.get(each, each) for each in text)


def ris_bytes(project: Project) -> bytes:
    """Return the articles as RIS."""
    lines = (line for item in csl_items(project) for line in (*_ris(item), ("ER", ""), ("", "")))
    return "".join(f"{tag}  - {value}\r\n" if tag else "\r\n" for tag, value in lines).encode(
        "utf-8", "replace"
    )


def _ris(item: Json) -> Iterator[tuple[str, str]]:
    yield "TY", _RIS_TYPES[item["type"]]
    yield "ID", item["id"]
    for each in item.get("author", []):
        yield "AU", each.get("literal") or f"{each['family']}, {each['given']}"
    for tag, name in (("TI", "title"), ("T2", "container-title"), ("UR", "URL")):
        if item.get(name):
            yield tag, item[name]
    for tag, name in (("DA", "issued"), ("Y2", "accessed")):
        if name in item:
            year, month, day = item[name]["date-parts"][0]
            yield tag, f"{year}/{month:02}/{day:02}/"


def formatted_citations(project: Project) -> list[str]:
    """Return the articles in the order of the project as the Harvard style (Cite Them Right) writes them, in plain words."""
    return [_formatted(item) for item in csl_items(project)]


def _formatted(item: Json) -> str:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    key = str(item["id"]).lower()
    bibliography = CitationStylesBibliography(style, CiteProcJSON([{**item, "id": key}]), formatter.plain)
    bibliography.register(Citation([CitationItem(key)]))
    return unescape(_TAGS.sub("", str(bibliography.bibliography()[0])))


def citations_bytes(project: Project) -> bytes:
    """Return the list of sources as plain text, an article a line."""
    return ("\n".join(formatted_citations(project)) + "\n").encode("utf-8", "replace")

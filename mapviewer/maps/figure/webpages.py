"""Figures as web pages in one file that ask for nothing: one to scroll through, one to embed."""

import base64
import html
import re
from dataclasses import replace
from importlib.resources import files

from mapviewer.layers import Layers
from mapviewer.maps.figure import figure_bytes
from mapviewer.maps.figure.design import make_design
from mapviewer.maps.figure.editing import with_edits
from mapviewer.maps.figure.entries import Entry, make_entries
from mapviewer.maps.figure.lettering import visible
from mapviewer.maps.figure.options import FigureOptions
from mapviewer.maps.web.policy import with_policy

_NARROW = 720  # pixels: below it an embedded figure is upright
_FIT = "html,body{margin:0;height:100%}img{display:block;width:100%;height:100%;object-fit:contain}"


def scrolling_html(layers: Layers, options: FigureOptions) -> str:
    """Return a page with the map on one side and the entries of the key on the other: those that are read are marked."""
    bare = replace(
        options, style="narrative", preset="wide", leave_out=("title", "subtitle", "key", "signs"), page=1
    )
    svg = figure_bytes(layers, "svg", bare).decode("utf-8")
    drawing = re.sub(r"<metadata.*?</metadata>", "", svg[svg.index("<svg ") :], flags=re.DOTALL)
    drawing = re.sub(r'^<svg (.*?) width="[^"]*" height="[^"]*"', r"<svg \1", drawing, count=1)
    shown = with_edits(layers, options.edits)
    design = make_design("reference", "wide", options.theme)
    entries = make_entries(shown, design, options.edits.lines)
    room = files("mapviewer.maps.figure")
    parts = (
        f"<header><h1>{_text(shown.title)}</h1><p>{_text(shown.subtitle)}</p></header>",
        f'<main><div id="map">{drawing}</div><div>{"".join(_section(each) for each in entries)}</div></main>',
        f"<footer>{_text(' · '.join(each for each in (shown.source_line, shown.credits) if each))}</footer>",
        f"<script>{(room / 'scroll.js').read_text('utf-8')}</script>",
    )
    style = (room / "scroll.css").read_text("utf-8")
    return _page(shown.title, style, "\n".join(parts), options.theme)


def _section(entry: Entry) -> str:
    heads = " · ".join(
        f"<b>{each.number}</b> {_text(each.name)}" if each.number else _text(each.name)
        for each in entry.heads
    )
    ids = _text(" ".join(each.id for each in entry.heads))
    told = "".join(f"<p>{_text(''.join(run.text for run in runs))}</p>" for runs in entry.paragraphs)
    dates = f"<small>{_text(entry.dates)}</small>" if entry.dates else ""
    return f'<section data-ids="{ids}" tabindex="0"><h2>{heads}</h2>{dates}{told}</section>'


def embedded_html(layers: Layers, options: FigureOptions) -> str:
    """Return a page whose figure is as large as the frame that it is embedded in, upright where that is narrow."""
    wide, tall = (
        base64.b64encode(figure_bytes(layers, "svg", replace(options, preset=preset, page=1))).decode("ascii")
        for preset in ("wide", "tall")
    )
    shown = with_edits(layers, options.edits)
    body = (
        f'<picture><source media="(max-width: {_NARROW}px)" srcset="data:image/svg+xml;base64,{tall}" />'
        f'<img src="data:image/svg+xml;base64,{wide}" alt="{_text(options.alt_text or shown.alt_text)}" /></picture>'
    )
    return _page(shown.title, _FIT, body, options.theme)


def _page(title: str, style: str, body: str, theme: str) -> str:
    page = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1" />\n'
        f"<title>{_text(title) or 'Map'}</title>\n<style>{style}</style>\n</head>\n"
        f'<body class="{theme}">\n{body}\n</body>\n</html>\n'
    )
    return with_policy(page)


def _text(words: str) -> str:
    return html.escape(visible(words))

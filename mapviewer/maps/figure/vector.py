"""A sheet as SVG: text that stays text, in named layers, each thing with the id of what it stands for.

A group for each of `sheet.LAYERS` is a layer in Inkscape and in Illustrator; within it stand groups with the ids of
annotations and places. Halos are texts of their own below the words, because few programs know ``paint-order``. DejaVu is
asked for by name with faces of its width behind it, and ``textLength`` keeps each run as wide as it was measured.
"""

import base64
import functools
import html
import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any

import numpy as np
from matplotlib.path import Path

from mapviewer.maps.figure.lettering import text_width
from mapviewer.maps.figure.sheet import Picture, Shape, Sheet, Thing, Where, Words

_FAMILIES = {
    "sans": "'DejaVu Sans', 'Bitstream Vera Sans', Verdana, Geneva, sans-serif",
    "serif": "'DejaVu Serif', 'Bitstream Vera Serif', Georgia, serif",
}
_STYLES = {
    "sans": ("sans", ""),
    "bold": ("sans", ' font-weight="bold"'),
    "italic": ("sans", ' font-style="italic"'),
    "serif": ("serif", ' font-weight="bold"'),
}
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2
_ANCHORS = {"left": "", "center": ' text-anchor="middle"', "right": ' text-anchor="end"'}
_LETTERS = {Path.MOVETO: "M", Path.LINETO: "L", Path.CURVE3: "Q", Path.CURVE4: "C"}
_ARGUMENTS = {Path.CURVE3: 2, Path.CURVE4: 3}


def escaped(text: str) -> str:
    """Return text for the inside of an element or attribute: what XML forbids becomes U+FFFD."""
    return html.escape(_FORBIDDEN.sub("\ufffd", text))


def write_svg(sheet: Sheet, inside: str) -> str:
    """Return the drawing; `inside` is XML that stands before the layers, such as title and metadata."""
    clips: dict[str, str] = {}
    body = []
    for layer, things in groupby(sheet.things(), key=lambda each: each.where.layer):
        groups = [
            _owned(where, list(each), clips) for where, each in groupby(things, key=lambda each: each.where)
        ]
        body.append(
            f'<g id="{layer}" inkscape:groupmode="layer" inkscape:label="{layer}">\n'
            + "\n".join(_numbered(groups))
            + "\n</g>"
        )
    width, height = round(sheet.width), round(sheet.height)
    paper = f'<rect id="paper" width="{width}" height="{height}" fill="{sheet.paper}"/>'
    cut = "".join(f'<clipPath id="{key}"><path d="{data}"/></clipPath>' for data, key in clips.items())
    size = f'width="{sheet.width * sheet.point:g}pt" height="{sheet.height * sheet.point:g}pt"'
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
    head = f'<svg {names} version="1.1" {size} viewBox="0 0 {width} {height}" lang="en" xml:space="preserve"'
    return (
        f'<?xml version="1.0" encoding="utf-8" standalone="no"?>\n{head} role="img">{inside}\n'
        f"<defs>{cut}</defs>\n{paper}\n" + "\n".join(body) + "\n</svg>\n"
    )


def _numbered(groups: Sequence[tuple[str, str]]) -> list[str]:
    """Write the groups of a layer; the second of an id gets a number behind it."""
    seen: dict[str, int] = {}
    found = []
    for key, content in groups:
        if not key:
            found.append(content)
            continue
        seen[key] = seen.get(key, 0) + 1
        name = key if seen[key] == 1 else f"{key}.{seen[key]}"
        found.append(f'<g id="{name}" {content}</g>')
    return found


def _owned(where: Where, things: Sequence[Thing], clips: dict[str, str]) -> tuple[str, str]:
    """Return the id of a group and its content; things that are cut to one shape stand in one group."""
    parts = []
    for clip, some in groupby(things, key=lambda each: getattr(each, "clip", None)):
        marks = "\n".join(_thing(each) for each in some)
        if clip is None:
            parts.append(marks)
        else:
            key = clips.setdefault(_data(clip), f"clip{len(clips) + 1}")
            parts.append(f'<g clip-path="url(#{key})">\n{marks}\n</g>')
    content = "\n".join(parts)
    if not where.owner:
        return "", content
    name = re.sub(r"[^\w.-]+", "-", f"{where.layer}-{where.owner}")
    return name, f'data-id="{escaped(where.owner)}">\n{content}'


def _thing(thing: Thing) -> str:
    if isinstance(thing, Picture):
        left, top, right, bottom = thing.box
        data = base64.b64encode(thing.data).decode("ascii")
        size = f'width="{right - left:.2f}" height="{bottom - top:.2f}"'
        return f'<image x="{left:.2f}" y="{top:.2f}" {size} href="data:image/png;base64,{data}"/>'
    return _shape(thing) if isinstance(thing, Shape) else _words(thing)


def _shape(shape: Shape) -> str:
    looks = f' fill="{shape.fill or "none"}"'
    if shape.fill:
        looks += ' fill-rule="nonzero"' if shape.disc else ""
    if shape.edge and shape.stroke:
        ends = "" if shape.dashes else ' stroke-linecap="round"'
        looks += f' stroke="{shape.edge}" stroke-width="{shape.stroke:.4g}" stroke-linejoin="round"{ends}'
    if shape.dashes:
        looks += f' stroke-dasharray="{" ".join(f"{each:.4g}" for each in shape.dashes)}"'
    if shape.alpha != 1.0:
        looks += f' opacity="{shape.alpha:.3g}"'
    if shape.disc:
        x, y, radius = shape.disc
        return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:.2f}"{looks}/>'
    return f'<path d="{_data(shape.path)}"{looks}/>'


def _words(words: Words) -> str:
    family, style = _STYLES[words.face]
    width = text_width(words.words, words.face, words.size)
    run = (
        f'<text x="{words.x:.2f}" y="{words.y:.2f}" font-family="{_FAMILIES[family]}" font-size="{words.size:.2f}"'
        f'{style}{_ANCHORS[words.align]} textLength="{width:.1f}" lengthAdjust="spacingAndGlyphs"'
    )
    text = escaped(words.words)
    plain = f'{run} fill="{words.colour}">{text}</text>'
    if words.halo is None:
        return plain
    colour, reach = words.halo
    around = f'fill="none" stroke="{colour}" stroke-width="{2 * reach:.4g}" stroke-linejoin="round"'
    return f'{run} {around} class="halo" aria-hidden="true">{text}</text>\n{plain}'


def _data(path: Path) -> str:
    """Return a path's data in tenths of a pixel; straight pieces relative, which is shorter."""
    points = np.rint(np.asarray(path.vertices) * 10).astype(int)
    codes: Any = path.codes
    if codes is None:
        codes = np.full(len(points), Path.LINETO, np.uint8)
        codes[0] = Path.MOVETO
    if np.isin(codes, (Path.CURVE3, Path.CURVE4)).any():
        return _curved(points, codes)
    return _straight(points, codes)


def _straight(points: Any, codes: Any) -> str:
    starts = np.flatnonzero(codes == Path.MOVETO)
    found = []
    for start, end in zip(starts, [*starts[1:], len(codes)], strict=True):
        is_closed = codes[end - 1] == Path.CLOSEPOLY
        own = points[start : end - 1 if is_closed else end]
        steps = np.diff(own, axis=0)
        steps = steps[steps.any(axis=1)]
        if not len(steps):
            steps = np.zeros((1, 2), int)
        along = "".join(
            f"{_tenths(x)}{_tenths(y, 1)}" if i == 0 else f"{_tenths(x, 1)}{_tenths(y, 1)}"
            for i, (x, y) in enumerate(steps.tolist())
        )
        x, y = own[0].tolist()
        found.append(f"M{_tenths(x)}{_tenths(y, 1)}l{along}{'z' if is_closed else ''}")
    return "".join(found)


def _curved(points: Any, codes: Any) -> str:
    found, i = [], 0
    while i < len(codes):
        code = codes[i]
        if code == Path.CLOSEPOLY:
            found.append("z")
            i += 1
            continue
        most = _ARGUMENTS.get(code, 1)
        pairs = points[i : i + most].tolist()
        found.append(_LETTERS[code] + " ".join(f"{_tenths(x)}{_tenths(y, 1)}" for x, y in pairs))
        i += most
    return "".join(found)


@functools.lru_cache(maxsize=65536)
def _tenths(number: int, gap: int = 0) -> str:
    """Write tenths as short as SVG allows; `gap` sets a space before it where no minus parts it from what is before."""
    sign = "-" if number < 0 else (" " if gap else "")
    whole, rest = divmod(abs(number), 10)
    if not rest:
        return f"{sign}{whole}"
    return f"{sign}{whole or ''}.{rest}"

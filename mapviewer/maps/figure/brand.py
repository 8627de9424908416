"""A brand file: a newsroom's colours, logo, margins and credit, as YAML that a designer can write."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mapviewer.errors import ExportError
from mapviewer.layers.palette import THEMES, read_palette
from mapviewer.maps.figure.design import Design
from mapviewer.model import plain_line

KEYS = ("name", "margin", "title", "credit", "colours", "logo")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}$")
_WIDTH = 1920.0  # of the figure that the pixels of a brand file are meant for
_MOST_BYTES, _MOST_SIDE = 5_000_000, 4000  # of a file, of a logo's picture
_HINT = "mapviewer/maps/figure/data/brands has examples to copy."


@dataclass(frozen=True, slots=True)
class Brand:
    """What a brand file says; None and empty leave what is usual. `logo` is a PNG, `margin` and `title` are pixels."""

    name: str = ""
    margin: float | None = None
    title: float | None = None
    credit: str = ""
    colours: tuple[tuple[str, str, str], ...] = ()
    logo: bytes = b""

    def applied(self, design: Design, theme: str) -> Design:
        """Return looks in this brand."""
        share = design.preset.width / _WIDTH
        preset = design.preset
        if self.margin is not None:
            preset = replace(preset, margin=max(12.0, self.margin * share))
        if self.title is not None:
            preset = replace(preset, title=max(preset.least, self.title * max(share, 0.9)))
        own = {name: colour for of, name, colour in self.colours if of == theme}
        words = dict(design.words) | (
            {"made_with": self.credit.replace("{", "(").replace("}", ")")} if self.credit else {}
        )
        return replace(design, preset=preset, colours={**design.colours, **own}, words=words)


def read_brand(path: Path | str) -> Brand:
    """Read a brand file.

    Raises
    ------
    ExportError
        When it can't be read, is no YAML, or says what makes no sense; the sentence names the key.
    """
    import yaml

    path = Path(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ExportError(f"The brand file {path.name} is too large.", _HINT)
        told = yaml.safe_load(path.read_text("utf-8"))
    except OSError as error:
        raise ExportError(
            f"The brand file {plain_line(path.name)} can't be read.", "Check the name and the folder."
        ) from error
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = f" in line {line + 1}" if line is not None else ""
        raise ExportError(f"The brand file {plain_line(path.name)} is broken{where}.", _HINT) from error
    if not isinstance(told, dict):
        raise ExportError(f"The brand file {plain_line(path.name)} holds no keys.", _HINT)
    if unknown := set(map(str, told)) - set(KEYS):
        raise ExportError(f"A brand has no “{plain_line(sorted(unknown)[0])}”.", f"Use {', '.join(KEYS)}.")
    return Brand(
        name=_words(told, "name"),
        margin=_pixels(told, "margin", 160),
        title=_pixels(told, "title", 120),
        credit=_words(told, "credit"),
        colours=_colours(told.get("colours")),
        logo=_logo(told.get("logo"), path.parent),
    )


def _words(told: Mapping[str, Any], key: str) -> str:
    value = told.get(key, "")
    if not isinstance(value, str) or len(value) > 200:
        raise ExportError(f"The {key} of a brand must be words, 200 letters at most.", _HINT)
    return plain_line(value)


def _pixels(told: Mapping[str, Any], key: str, most: int) -> float | None:
    value = told.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 12 <= value <= most:
        raise ExportError(f"The {key} of a brand must be 12 to {most} pixels.", _HINT)
    return float(value)


def _colours(told: Any) -> tuple[tuple[str, str, str], ...]:
    if told is None:
        return ()
    found = []
    for theme, colours in told.items() if isinstance(told, dict) else [("", None)]:
        if theme not in THEMES or not isinstance(colours, dict):
            raise ExportError("The colours of a brand stand under light and dark.", _HINT)
        known = read_palette(theme)
        for name, colour in colours.items():
            if name not in known:
                raise ExportError(
                    f"There is no colour “{plain_line(str(name))}”.", f"Use {', '.join(known)}."
                )
            if not isinstance(colour, str) or not _COLOUR.match(colour):
                raise ExportError(
                    f'The colour {name} must look like "#1b5e20".', "Put it in quotation marks."
                )
            found.append((theme, name, colour.lower()))
    return tuple(found)


def _logo(name: Any, folder: Path) -> bytes:
    if not name:
        return b""
    from PIL import Image

    if not isinstance(name, str) or Path(name).is_absolute() or ".." in Path(name).parts:
        raise ExportError("The logo of a brand must lie beside its file.", _HINT)
    try:
        data = (folder / name).read_bytes()
        with Image.open(io.BytesIO(data)) as picture:
            is_fine = picture.format == "PNG" and max(picture.size) <= _MOST_SIDE and len(data) <= _MOST_BYTES
    except OSError as error:
        raise ExportError(
            f"The logo {plain_line(name)} can't be read.", "Use a PNG beside the brand file."
        ) from error
    if not is_fine:
        hint = f"Use a PNG of at most {_MOST_SIDE} pixels a side."
        raise ExportError(f"The logo {plain_line(name)} is no PNG, or too large.", hint)
    return data

"""The sign of an event type: a shape and a colour, never colour alone (Okabe and Ito's colours)."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mapviewer.layers.palette import read_palette


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape (circle, square, diamond or triangle) and the name of its colour in the palette."""

    shape: str
    colour: str

    def color(self, theme: str) -> QColor:
        """Return the colour in the theme of that name."""
        return QColor(read_palette(theme)[self.colour])


@dataclass(frozen=True, slots=True)
class Group:
    """Event types that have one sign: a name in words and PLOVER's types, an empty one for what has none."""

    words: str
    sign: Sign
    types: frozenset[str]


@cache
def sign_groups() -> dict[str, Group]:
    """Return the groups of event types by name."""
    groups = json.loads((files(__package__) / "signs.json").read_text("utf-8"))
    return {
        name: Group(group["name"], Sign(group["shape"], f"sign_{name}"), frozenset(group["types"]))
        for name, group in groups.items()
    }


def types_of(group: str) -> frozenset[str]:
    """Return the event types of a group; none for no group."""
    return sign_groups()[group].types if group else frozenset()


@cache
def _signs() -> dict[str, Sign]:
    return {kind: group.sign for group in sign_groups().values() for kind in group.types}


def sign_of(event_type: str) -> Sign:
    """Return the sign of a PLOVER type; an unknown or empty one gets the sign for all other happenings."""
    signs = _signs()
    return signs.get(event_type, signs[""])


def draw_sign(painter: QPainter, sign: Sign, centre: QPointF, theme: str, *, hollow: bool = False) -> None:
    """Draw the sign about ten pixels wide; hollow for what is planned, denied or only supposed."""
    color = sign.color(theme)
    painter.setPen(QPen(color, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
    if sign.shape == "circle":
        painter.drawEllipse(centre, 4.6, 4.6)
    elif sign.shape == "square":
        painter.drawRect(QRectF(centre.x() - 4.2, centre.y() - 4.2, 8.4, 8.4))
    else:
        painter.drawPolygon(_polygon(sign.shape, centre))


def _polygon(shape: str, centre: QPointF) -> QPolygonF:
    x, y = centre.x(), centre.y()
    if shape == "diamond":
        return QPolygonF([QPointF(x, y - 6), QPointF(x + 6, y), QPointF(x, y + 6), QPointF(x - 6, y)])
    return QPolygonF([QPointF(x, y - 5.4), QPointF(x + 5.4, y + 4.2), QPointF(x - 5.4, y + 4.2)])

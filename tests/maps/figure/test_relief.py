"""Relief in a figure: shadow on mountains, none at sea or on plains, nothing unless asked for."""

import numpy as np

from mapviewer.layers import make_layers
from mapviewer.maps.figure import FigureOptions, figure_bytes
from mapviewer.maps.figure.camera import aim
from mapviewer.maps.figure.relief import relief_areas
from tests.stories import make_story

ALPS = (5.0, 43.0, 17.0, 48.5)
PANEL = (0.0, 0.0, 900.0, 600.0)


def shaded(camera, lon, lat):
    """How many of the points round a place lie in shadow, of 121."""
    near = np.array([camera.point(lon, lat)]) + np.array(
        [[dx, dy] for dx in range(-20, 21, 4) for dy in range(-20, 21, 4)]
    )
    return int(relief_areas(camera)[0].contains_points(near).sum())


def test_mountains_are_in_shadow_and_the_sea_and_the_plain_are_not():
    camera = aim(ALPS, PANEL)
    assert shaded(camera, 10.0, 46.6) > 20  # the Alps
    assert shaded(camera, 8.0, 43.4) == 0  # the Ligurian Sea
    assert shaded(camera, 10.5, 45.1) < 5  # the plain of the Po


def test_deeper_shadow_is_rarer():
    counts = [len(path.vertices) for path in relief_areas(aim(ALPS, PANEL))]
    assert counts == sorted(counts, reverse=True)


def test_relief_is_drawn_only_when_asked_for():
    layers = make_layers(make_story())
    plain = figure_bytes(layers, "svg", FigureOptions(), "{}")
    shadowed = figure_bytes(layers, "svg", FigureOptions(relief=True), "{}")
    assert plain == figure_bytes(layers, "svg", FigureOptions(relief=False), "{}")
    assert len(shadowed) > len(plain) + 1000

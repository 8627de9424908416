import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from mapviewer.maps.figure.camera import WORLD, aim, choose_projection
from mapviewer.maps.figure.ground import project, project_ground
from mapviewer.maps.figure.scalebar import bar_length

PANEL = (50.0, 100.0, 1350.0, 900.0)
CAUCASUS = (38.0, 37.5, 51.0, 44.0)


@pytest.mark.parametrize(
    ("view", "name"),
    [
        (CAUCASUS, "Lambert conformal conic"),
        ((-80.0, -6.0, -70.0, 3.0), "Mercator"),
        ((-20.0, -36.0, 50.0, 38.0), "Lambert azimuthal equal-area"),
        ((-180.0, 70.0, 180.0, 90.0), "Lambert azimuthal equal-area"),
        (WORLD, "Equal Earth"),
        ((-170.0, -58.0, 190.0, 78.0), "Equal Earth"),
        ((170.0, -25.0, 195.0, -8.0), "Lambert conformal conic"),
    ],
)
def test_each_region_has_its_projection(view, name):
    assert choose_projection(view)[1] == name


@pytest.mark.parametrize("view", [CAUCASUS, (170.0, -25.0, 195.0, -8.0), (-80.0, -6.0, -70.0, 3.0)])
def test_the_view_is_whole_in_the_panel_and_fills_it(view):
    camera = aim(view, PANEL)
    west, south, east, north = view
    for lon in np.linspace(west, east, 9):
        for lat in np.linspace(south, north, 9):
            assert camera.sees(lon, lat, -0.6)
    corners = [camera.point(lon, lat) for lon in (west, east) for lat in (south, north)]
    spans = np.ptp(np.array(corners), axis=0)
    assert spans[0] > 1200 or spans[1] > 700


def test_the_world_is_whole_in_the_panel():
    edge = aim(WORLD, PANEL).outline()
    assert edge[:, 0].min() >= PANEL[0] - 1 and edge[:, 0].max() <= PANEL[2] + 1


@settings(max_examples=60, deadline=None)
@given(st.floats(-180, 180), st.floats(-80, 80), st.floats(0.3, 40), st.floats(0.3, 20))
def test_the_scale_bar_is_true_in_the_middle(lon, lat, wide, high):
    camera = aim((lon, max(-84, lat - high / 2), lon + wide, min(84, lat + high / 2)), PANEL)
    km, pixels = bar_length(camera, 220.0)
    if km == 0:
        return
    assert 0 < pixels <= 220 and str(km).rstrip("0") in {"1", "2", "3", "5"}
    x, y = camera.middle
    (a, b) = camera.to_degrees([(x - pixels / 2, y), (x + pixels / 2, y)])
    assert Geod(ellps="WGS84").inv(*a, *b)[2] / 1000 == pytest.approx(km, rel=1e-3)


def test_nothing_is_stretched_over_the_map_at_the_antimeridian():
    camera = aim((170.0, -25.0, 195.0, -8.0), PANEL)
    ground = project_ground(camera, None)
    assert "Fiji" in ground.names
    fiji = ground.countries[ground.names.index("Fiji")]
    assert shapely.bounds(fiji)[2] - shapely.bounds(fiji)[0] < 500
    for shape in [*ground.countries, *ground.coasts, *ground.borders]:
        left, top, right, bottom = shapely.bounds(shape)
        assert not (right - left > 1200 and bottom - top < 3)


@pytest.mark.parametrize("lon", [0.0, 11.0, 90.0, 180.0, -100.0])
def test_the_world_has_no_stray_lines(lon):
    camera = aim((lon - 179.0, -58.0, lon + 179.0, 80.0), PANEL)
    ground = project_ground(camera, None)
    for line in shapely.get_parts(ground.coasts):
        steps = np.hypot(*np.diff(shapely.get_coordinates(line), axis=0).T)
        assert steps.max(initial=0) < 120
    globe = shapely.polygons(camera.outline()).buffer(2)
    assert all(globe.contains(each) for each in ground.countries)


def test_a_coast_is_no_border_and_a_border_no_coast():
    camera = aim(CAUCASUS, PANEL)
    ground = project_ground(camera, None)
    by_name = dict(zip(ground.names, ground.countries, strict=True))
    shared = by_name["Armenia"].buffer(0.5).intersection(by_name["Azerbaijan"].buffer(0.5))
    borders, coasts = shapely.union_all(ground.borders), shapely.union_all(ground.coasts)
    assert borders.intersects(shared) and not coasts.intersects(shared.buffer(-0.6))
    assert len(ground.borders) and shapely.length(coasts) > 500


def test_the_poles_are_in_the_picture():
    camera = aim((-180.0, 70.0, 180.0, 90.0), PANEL)
    assert camera.sees(0.0, 90.0) and camera.sees(180.0, 85.0) and camera.sees(-90.0, 85.0)
    land, _ = project(np.array([shapely.box(-180, 88, 180, 90)], object), camera)
    assert shapely.is_valid(land).all()

"""Shaded relief as tiles of shadow: white where the ground is level, at sea and on inland water, darker on slopes that lie in shade."""

import io
import zipfile
from pathlib import Path

import numpy
import shapely
from PIL import Image, ImageDraw, ImageFilter

from steps.sources import Sources

TILE = 256
ZOOMS = (1, 2, 3, 4, 5)  # at zoom 5 a pixel is 4.9 km at the equator, Natural Earth's own are 3.7
QUALITY = 40
LIMIT = 85.0511287798
LEVEL = 3.0  # how much darker than round it a pixel may be and still be level ground
DEPTH = 2.6  # how much the shadows are deepened; the page lays them on faintly


def write_relief(folder: Path, sources: Sources) -> None:
    """Write ``relief.zip``: Web Mercator tiles ``zoom/x/y.webp``, grey; tiles without a shadow are left out."""
    folder.mkdir(parents=True, exist_ok=True)
    Image.MAX_IMAGE_PIXELS = None
    picture = Image.open(sources.relief()).convert("RGB")
    shadow = _shadow(numpy.asarray(picture, dtype=numpy.int16), _land(sources, picture.size))
    with zipfile.ZipFile(folder / "relief.zip", "w", zipfile.ZIP_STORED) as archive:
        for zoom in ZOOMS:
            for name, tile in _tiles(Image.fromarray(shadow), zoom):
                entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
                archive.writestr(entry, tile)


def _land(sources: Sources, size: tuple[int, int]) -> numpy.ndarray:
    """Return which pixels of a plate carree picture are land and no lake."""
    mask = Image.new("1", size)
    pen = ImageDraw.Draw(mask)
    for layer, is_land in (("physical/ne_10m_land", 1), ("physical/ne_10m_lakes", 0)):
        for polygon in shapely.get_parts(sources.natural_earth(layer).geometry.values):
            for ring, fill in (
                (polygon.exterior, is_land),
                *((each, 1 - is_land) for each in polygon.interiors),
            ):
                points = numpy.asarray(ring.coords)[:, :2] + (180.0, -90.0)
                pen.polygon((points * (size[0] / 360.0, -size[1] / 180.0)).ravel().tolist(), fill=fill)
    return (
        numpy.asarray(mask.convert("L").filter(ImageFilter.MinFilter(5))) > 0
    )  # the shore's own pixels are half water


def _shadow(picture: numpy.ndarray, is_land: numpy.ndarray) -> numpy.ndarray:
    """Return the picture's shadows as grey: its lightness against that of the country round it, which takes the colours away."""
    light = picture.mean(axis=2).astype(numpy.float32)
    around = _smoothed(light, is_land)
    grey = 255.0 + numpy.minimum(light - around + LEVEL, 0.0) * DEPTH
    grey[~is_land] = 255.0
    return numpy.clip(grey, 0, 255).astype(numpy.uint8)


def _smoothed(light: numpy.ndarray, is_land: numpy.ndarray, step: int = 9) -> numpy.ndarray:
    """Return the lightness of the land round each pixel, by blocks of `step` pixels."""
    height, width = light.shape
    blocks = (height // step, step, width // step, step)
    weight = is_land.reshape(blocks).sum(axis=(1, 3)).astype(numpy.float32)
    total = (light * is_land).reshape(blocks).sum(axis=(1, 3))
    mean = Image.fromarray(total / numpy.maximum(weight, 1.0))
    return numpy.asarray(mean.resize((width, height), Image.Resampling.BICUBIC))


def _tiles(shadow: Image.Image, zoom: int):
    """Yield name and WebP of each tile of a zoom, cut from the plate carree picture and bent to Mercator row by row."""
    count = 2**zoom
    size = count * TILE
    rows = (numpy.arange(size) + 0.5) / size
    lat = numpy.degrees(numpy.arctan(numpy.sinh(numpy.pi * (1 - 2 * rows))))
    source = numpy.asarray(
        shadow.resize((size, min(size // 2, shadow.height)), Image.Resampling.BOX), dtype=numpy.float32
    )
    at = numpy.clip((90.0 - lat) / 180.0 * len(source) - 0.5, 0, len(source) - 1.001)
    above, share = at.astype(int), (at % 1.0)[:, None].astype(numpy.float32)
    picture = (source[above] * (1 - share) + source[above + 1] * share).astype(numpy.uint8)
    for x in range(count):
        for y in range(count):
            tile = picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
            if tile.min() < 250:
                data = io.BytesIO()
                Image.fromarray(tile).save(data, "WEBP", quality=QUALITY, method=4)
                yield f"{zoom}/{x}/{y}.webp", data.getvalue()

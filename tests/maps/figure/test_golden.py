"""Pictures as they were when somebody looked at them and found them good.

After a change that is meant to be seen: ``python -m tests.maps.figure.test_golden`` draws them anew; look at them, then commit.
"""

import hashlib
import io
import json
import re
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from mapviewer.maps.figure import FigureOptions, figure_bytes
from tests.maps.figure.stories import caucasus, points

FOLDER = Path(__file__).parent / "golden"
WIDTH = 640
MEAN, FAR = 2.0, 0.012  # grey levels on average; share of pixels that are far off
CASES = {
    "narrative-wide-light": FigureOptions(),
    "narrative-portrait-dark": FigureOptions(preset="portrait", theme="dark"),
    "locator-square-light": FigureOptions(style="locator", preset="square"),
    "reference-a4-light": FigureOptions(style="reference", preset="a4"),
    "reference-a4-portrait-dark": FigureOptions(style="reference", preset="a4-portrait", theme="dark"),
    "world-wide-light": FigureOptions(frame="world"),
}
STORIES = {  # without disputed areas, whose notes may be reworded
    "pacific": [(178.4, -18.1), (-175.2, -21.1), (-171.8, -13.8), (179.2, -8.5)],
    "iberia": [(-3.7, 40.4), (-9.1, 38.7), (2.2, 41.4), (-3.6, 37.2), (-3.5, 37.3), (2.35, 48.9)],
}


def picture(name: str) -> Image.Image:
    image = Image.open(io.BytesIO(figure_bytes(caucasus(), "png", CASES[name]))).convert("RGB")
    return image.resize((WIDTH, round(image.height * WIDTH / image.width)), Image.Resampling.BOX)


def layout_hash(layers, options: FigureOptions) -> str:
    """The hash of every word in the SVG with its place: what is written where, whatever a coast looks like."""
    svg = figure_bytes(layers, "svg", options).decode()
    words = re.findall(r'<text x="([-\d.]+)" y="([-\d.]+)"[^>]*>(.*?)</text>', svg)
    assert len(words) > 10
    plain = [(word, round(float(x)), round(float(y))) for x, y, word in words]
    return hashlib.sha256(json.dumps(plain).encode()).hexdigest()


@pytest.mark.parametrize("name", CASES)
def test_the_picture_is_as_it_was(name):
    now = picture(name)
    with Image.open(FOLDER / f"{name}.png") as kept:
        then = kept.convert("RGB")
    assert now.size == then.size
    difference = ImageChops.difference(now, then).convert("L")
    mean = ImageStat.Stat(difference).mean[0]
    far = sum(difference.histogram()[48:]) / (now.width * now.height)
    assert mean < MEAN and far < FAR, (
        f"mean {mean:.2f}, far off {far:.4f}: look, then draw the golden pictures anew"
    )


@pytest.mark.parametrize("name", STORIES)
def test_the_words_of_the_svg_stand_where_they_stood(name):
    kept = json.loads((FOLDER / "words.json").read_text("utf-8"))
    now = layout_hash(points(STORIES[name]), FigureOptions())
    assert now == kept[name], "look, then draw the golden pictures anew"


def test_golden_pictures_are_small():
    assert all(path.stat().st_size < 100_000 for path in FOLDER.iterdir())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for case in CASES:
        small = picture(case).quantize(64, dither=Image.Dither.NONE)
        small.save(FOLDER / f"{case}.png", optimize=True)
    hashes = {name: layout_hash(points(story), FigureOptions()) for name, story in STORIES.items()}
    (FOLDER / "words.json").write_text(json.dumps(hashes, indent=1) + "\n", "utf-8")

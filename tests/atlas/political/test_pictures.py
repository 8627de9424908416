"""Four political maps as they were when somebody looked at them and found them good."""

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.pictures.borders import CASES, GOLDEN, picture

MEAN, FAR = 2.5, 0.012  # grey levels on average; share of pixels that are far off


@pytest.mark.parametrize("name", CASES)
def test_the_map_is_as_it_was(name):
    now = picture(CASES[name])
    with Image.open(GOLDEN / f"{name}.png") as kept:
        then = kept.convert("RGB")
    assert now.size == then.size
    difference = ImageChops.difference(now, then).convert("L")
    mean = ImageStat.Stat(difference).mean[0]
    far = sum(difference.histogram()[64:]) / (now.width * now.height)
    assert mean < MEAN
    assert far < FAR

import re
import subprocess
import sys

import folium
import pytest

from mapviewer.maps.web import draw_web_map, page_html, web_assets

LOADS = re.compile(r"""(?:src|href)\s*=\s*["']([^"']+)["']|url\(\s*["']?([^#"')]+)""")


def loaded(html: str) -> set[str]:
    """What a page asks for, by its tags and styles; scripts' own text left out."""
    bare = re.sub(r"<script>.*?</script>", "", html, flags=re.DOTALL)
    return {first or second for first, second in LOADS.findall(bare)}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_two_renders_are_alike(theme):
    assert page_html(theme) == page_html(theme)


def test_another_process_renders_the_same():
    code = (
        "import hashlib; from mapviewer.maps.web import page_html;"
        "print(hashlib.sha256(page_html().encode()).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_the_themes_differ_in_one_word():
    light, dark = (re.sub("'sha256-[^']*'", "", page_html(theme)) for theme in ("light", "dark"))
    assert light.replace('= "light"', '= "dark"') == dark
    with pytest.raises(ValueError, match="no such theme"):
        page_html("sepia")


def test_it_is_a_folium_map():
    assert isinstance(draw_web_map(), folium.Map)
    assert "L.map(" in page_html()


def test_everything_that_the_page_loads_is_served():
    assets = web_assets()
    wanted = loaded(page_html())
    assert wanted - {"qwebchannel.js"} == set(assets)
    for path in assets:
        kind, content = assets[path]
        assert kind in ("text/css", "text/javascript")
        assert content
        assert not loaded(content.decode()) or kind == "text/javascript"
    with pytest.raises(KeyError):
        assets["../page.py"]


def test_only_what_stands_in_the_page_and_beside_it_may_run():
    page = page_html()
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; script-src 'self' 'sha256-")
    assert "unsafe" not in policy[1]
    assert page.count("'sha256-") == len(re.findall(r"<(?:script|style)>", page))


def test_nothing_is_asked_of_another_machine():
    assert not [path for path in loaded(page_html()) if ":" in path or path.startswith("//")]
    for _, content in web_assets().values():
        addresses = re.findall(rb"https?://[^\s\"']+", content)
        assert set(addresses) <= {b"http://www.w3.org/2000/svg"}, "the name of a namespace, never loaded"


def test_the_page_is_small():
    weight = len(page_html().encode()) + sum(len(content) for _, content in web_assets().values())
    assert weight < 920_000  # of which 0.5 MB are the whole world's coarse ground


def test_importing_the_room_loads_nothing_heavy():
    code = "import sys, mapviewer.maps.web; print({'folium', 'branca', 'geopandas', 'PySide6'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "set()"


def colours_of(theme):
    css = web_assets()["map.css"][1].decode()
    blocks = re.findall(r":root(\[data-theme=\"dark\"\])? \{(.*?)\}", css, re.DOTALL)
    found = {}
    for is_dark, block in blocks:
        if not is_dark or theme == "dark":
            found.update(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    return found


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_what_they_stand_on(theme):
    colours = colours_of(theme)
    pairs = [
        *(("country", ground) for ground in ("land", "focus")),
        *(("story-country", ground) for ground in ("land", "focus")),
        *(("town", ground) for ground in ("land", "focus")),
        *(("ink", ground) for ground in ("land", "focus", "water", "pane")),
        ("water-name", "water"),
        ("muted", "pane"),
        ("accent", "pane"),
        ("on-accent", "accent"),
    ]
    for words, ground in pairs:
        light, dark = sorted((luminance(colours[words]), luminance(colours[ground])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (theme, words, ground)

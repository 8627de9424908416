"""Make the README's pictures anew: the window on the bundled briefing, and the figure in every style and preset."""

import io
import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

from tests.pictures import borders

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
TILE = (460, 400)
LOOKS = (
    ("wide", "light"),
    ("square", "dark"),
    ("portrait", "light"),
    ("a4", "light"),
    ("a4-portrait", "dark"),
)


def main() -> None:
    draw_window()
    draw_sheet()
    borders.main()


def draw_window() -> None:
    """Run the app as a machine without a display does; it leaves ``build/window.png``."""
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    subprocess.run(
        [sys.executable, "-m", "mapviewer", "seeds/ankara-talks.md"], cwd=ROOT, env=env, check=True
    )
    save(Image.open(ROOT / "build" / "window.png"), "window.png")


def draw_sheet() -> None:
    """Draw the briefing in three styles, five presets and both themes, side by side."""
    from mapviewer import workflow

    project = workflow.read_project([workflow.bundled_briefing()])
    layers = workflow.make_layers(project)
    width, height = TILE
    sheet = Image.new("RGB", (width * len(LOOKS), height * len(workflow.STYLES)), "#8a8a86")
    for row, style in enumerate(workflow.STYLES):
        for column, (preset, theme) in enumerate(LOOKS):
            options = workflow.ExportOptions(style=style, preset=preset, theme=theme)
            picture = Image.open(io.BytesIO(workflow.export_bytes(project, ".png", options, layers))).convert(
                "RGB"
            )
            picture.thumbnail((width - 20, height - 20), Image.Resampling.LANCZOS)
            left = column * width + (width - picture.width) // 2
            sheet.paste(picture, (left, row * height + (height - picture.height) // 2))
    save(sheet, "figures.png")


def save(picture: Image.Image, name: str) -> None:
    """Write as small as colours allow: the sheet with a palette, the window as it is."""
    picture = picture.convert("RGB")
    if picture.width > 2000:
        picture = picture.quantize(256, method=Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    picture.save(HERE / name, optimize=True)


if __name__ == "__main__":
    main()

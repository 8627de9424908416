"""Political maps of a day by a viewpoint, drawn plainly: the README's sheet of nine and the golden pictures of four.

``python -m tests.pictures.borders`` draws both anew; look at them, then commit.
"""

import io
from pathlib import Path

import shapely
from matplotlib.figure import Figure
from PIL import Image

from mapviewer.atlas.political import political, viewpoints

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
CAUCASUS, UKRAINE, KASHMIR = (42.5, 38.3, 49.5, 42.2), (31.0, 44.0, 41.0, 51.0), (71.0, 27.0, 98.0, 38.0)
LEVANT, SAHARA, UNION = (33.6, 31.0, 37.2, 33.9), (-18.0, 20.0, -5.0, 32.0), (12.0, 38.0, 80.0, 70.0)
SHEET = (
    ("1993-07-01", "de_facto", CAUCASUS),
    ("2021-06-01", "de_facto", CAUCASUS),
    ("2021-06-01", "azerbaijan", CAUCASUS),
    ("2016-06-01", "de_facto", UKRAINE),
    ("2024-06-01", "russia", UKRAINE),
    ("2024-06-01", "un", KASHMIR),
    ("2024-06-01", "un", LEVANT),
    ("2024-06-01", "un", SAHARA),
    ("1990-06-01", "de_facto", UNION),
)
CASES = {
    "caucasus-1994-de_facto": ("1994-06-01", "de_facto", CAUCASUS),
    "ukraine-2016-un": ("2016-06-01", "un", UKRAINE),
    "kashmir-2024-india": ("2024-06-01", "india", KASHMIR),
    "levant-2024-un": ("2024-06-01", "un", LEVANT),
}
FILLS = ("#e9dcbd", "#d7e4c5", "#cddbeb", "#ebd5d3", "#dfd6ea", "#f1e7cd", "#d2e6df", "#e7dccf")
DASHES = {"solid": "-", "dashed": (0, (4, 2.5)), "dotted": (0, (1, 2))}
LEAST = 0.004  # of the map: a country that shows less has no name


def draw(axes, on, viewpoint, frame):
    """Draw countries, hatches, lines and names of a day by a viewpoint in a frame (west, south, east, north)."""
    shown, box = political(on, viewpoint), shapely.box(*frame)
    scale = "10m" if frame[2] - frame[0] < 20 else "50m"
    countries = shown.countries(scale).clip(box)
    fills = [
        FILLS[sum(ord(letter) * 3**at for at, letter in enumerate(code)) % len(FILLS)]
        for code in countries["code"]
    ]
    countries.plot(
        ax=axes,
        color=[
            "#f4f4f2" if code == "disputed" else fill
            for code, fill in zip(countries["code"], fills, strict=True)
        ],
    )
    areas = shown.areas(scale)
    hatched = areas[areas["hatch"] & areas.geometry.geom_type.ne("Point")].clip(box)
    if len(hatched):
        hatched.plot(ax=axes, facecolor="none", edgecolor="#b0532e", linewidth=0, hatch="/////")
    lines = shown.lines(scale).clip(box)
    for style, dashes in DASHES.items():
        some = lines[lines["style"] == style]
        if len(some):
            some.plot(ax=axes, color="#4a4a4a", linewidth=1.0, linestyle=dashes)
    for row in countries.itertuples():
        if row.name and row.geometry.area > LEAST * box.area:
            at = max(shapely.get_parts(row.geometry), key=lambda part: part.area).representative_point()
            text = f"{row.name}\n({row.second})" if row.second else row.name
            axes.text(
                at.x, at.y, text, fontsize=6.5, ha="center", va="center", color="#222222", clip_on=True
            ).set_in_layout(False)
    label = next(each.label for each in viewpoints() if each.id == viewpoint)
    axes.set_title(f"{on[:4] if on[5:] == '06-01' else on} · {label}", fontsize=8)
    axes.set_xlim(frame[0], frame[2])
    axes.set_ylim(frame[1], frame[3])
    axes.set_aspect("auto")
    axes.set(xticks=[], yticks=[], xlabel="", ylabel="", facecolor="#dbe7ef")


def picture(*cases):
    """Return maps side by side, up to three in a row, as an image."""
    columns = min(3, len(cases))
    figure = Figure(figsize=(3.6 * columns, 3.1 * (len(cases) // columns)), layout="constrained", dpi=100)
    for axes, case in zip(
        figure.subplots(len(cases) // columns, columns, squeeze=False).ravel(), cases, strict=True
    ):
        draw(axes, *case)
    held = io.BytesIO()
    figure.savefig(held, format="png")
    return Image.open(held).convert("RGB")


def main():
    picture(*SHEET).quantize(96).save(HERE / "borders.png", optimize=True)
    GOLDEN.mkdir(exist_ok=True)
    for name, case in CASES.items():
        picture(case).quantize(64).save(GOLDEN / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()

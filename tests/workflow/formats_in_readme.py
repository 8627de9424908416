"""The README's table of formats: ``python -m tests.workflow.formats_in_readme`` writes it anew."""

import re
from itertools import zip_longest
from pathlib import Path

from mapviewer.workflow import formats_table

README = Path(__file__).parents[2] / "README.md"
HEAD = "| read | what it is | | written | what it is |\n|---|---|---|---|---|\n"


def table() -> str:
    """The table as it should stand in the README."""
    told = formats_table()
    rows = zip_longest(told["Read"], told["Written"])
    return HEAD + "".join(f"| {_cells(read)} | | {_cells(written)} |\n" for read, written in rows)


def _cells(row: tuple[str, str] | None) -> str:
    return f"`{row[0].replace(' ', '` `')}` | {row[1]}" if row else " | "


def main() -> None:
    """Put the table where the old one stands."""
    old = README.read_text("utf-8")
    pattern = re.escape(HEAD) + r"(?:\|.*\n)+"
    README.write_text(re.sub(pattern, lambda _: table(), old), "utf-8")


if __name__ == "__main__":
    main()

"""Fills the pages' marks from the program itself: commands, formats, where the data come from. mkdocs calls it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


def on_page_markdown(markdown: str, **_others: Any) -> str:
    """Put the text of each mark, such as ``<!-- commands -->``, in its place."""
    return re.sub(r"<!-- (\w+) -->", lambda found: MARKS[found[1]](), markdown)


def commands() -> str:
    """Return the help of every command."""
    import typer
    from typer.testing import CliRunner

    from mapviewer.cli import app

    names = [name for name, each in typer.main.get_command(app).commands.items() if not each.hidden]
    runner = CliRunner(env={"COLUMNS": "100", "TERM": "dumb", "NO_COLOR": "1"})
    told = [("mapviewer", runner.invoke(app, ["--help"], prog_name="mapviewer").output)]
    for name in names:
        told.append((f"mapviewer {name}", runner.invoke(app, [name, "--help"], prog_name="mapviewer").output))
    return "\n\n".join(f"## {name}\n\n```text\n{text.strip()}\n```" for name, text in told)


def formats() -> str:
    """Return what can be written and read, as tables."""
    from mapviewer import workflow

    rows = [f"| `{each.ending}` | {each.title} |" for each in workflow.FORMATS]
    readable = ", ".join(f"`{ending}`" for ending in workflow.read_endings())
    return "\n".join(["| ending | what is written |", "|---|---|", *rows, "", f"Read: {readable}."])


def sources() -> str:
    """Return the list of the data's sources, a level deeper."""
    text = (ROOT / "geodata" / "SOURCES.md").read_text("utf-8")
    return re.sub(r"^#", "##", text.partition("\n")[2], flags=re.MULTILINE)


MARKS: dict[str, Callable[[], str]] = {"commands": commands, "formats": formats, "sources": sources}

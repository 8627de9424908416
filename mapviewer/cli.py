"""The commands; each one call into workflow or app, no logic of their own."""

import contextlib
import signal
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from mapviewer import __version__
from mapviewer.errors import MapviewerError

_OWN_OPTIONS = frozenset({"--version", "--help", "--install-completion", "--show-completion"})


class _FilesAreACommand(TyperGroup):
    """A group whose unknown first word is a file to open: ``mapviewer story.txt``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in _OWN_OPTIONS):
            args = ["open", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=_FilesAreACommand,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Reads news articles onto a map. mapviewer [FILE ...] opens the window.",
)

Published = Annotated[
    str, typer.Option("--published", metavar="DATE", help="Date of publication, such as 2024-08-27.")
]
Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE...",
        help="Articles in any form, folders of them, projects, links; see mapviewer formats.",
    ),
]
Fetch = Annotated[bool, typer.Option("--fetch", help="Allow links among FILEs to be fetched from the web.")]


def _print_version(*, is_wanted: bool) -> None:
    if is_wanted:
        typer.echo(f"mapviewer {__version__}")
        raise typer.Exit


@app.callback()
def group(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            is_eager=True,
            callback=lambda value: _print_version(is_wanted=value),
            help="Show the version.",
        ),
    ] = False,
) -> None:
    """Reads news articles onto a map. `mapviewer [FILE ...]` opens the window."""


@app.command("open", hidden=True)
def open_window(
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE...]")] = None, published: Published = ""
) -> None:
    """Open the window on FILEs; without any on the last project, the first time on the bundled briefing."""
    files = files or []
    if files and not any(Path(file).exists() or "://" in file for file in files):
        hint = "Check the name and the folder; mapviewer --help lists the commands."
        raise MapviewerError(f"{Path(files[0]).name} does not exist.", hint)
    from mapviewer.app import run

    raise typer.Exit(run(files, published=_day(published)))


@app.command(short_help="Print what is in FILEs as JSON.")
def annotate(
    files: Files,
    published: Published = "",
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="OUT", help="File to write; else printed.")
    ] = None,
    workers: Annotated[int, typer.Option("--workers", min=1, max=64, help="Processes for a corpus.")] = 1,
    fetch: Fetch = False,
) -> None:
    """Print what is in FILEs as JSON: one object for an article, a line each for a .jsonl corpus."""
    from mapviewer.workflow.annotating import annotate_files

    is_fine = annotate_files(files, _day(published), out, workers, _warn, _may_fetch(fetch))
    raise typer.Exit(0 if is_fine else 1)


@app.command(short_help="Write FILEs as pictures, web pages or data.")
def export(  # noqa: PLR0913, PLR0917 - one parameter for each option of the command
    files: Files,
    out: Annotated[
        list[Path], typer.Option("-o", "--out", metavar="OUT.EXT", help="File to write; may be repeated.")
    ],
    published: Published = "",
    fetch: Fetch = False,
    style: Annotated[str, typer.Option(help="locator, narrative or reference.")] = "narrative",
    preset: Annotated[
        str, typer.Option(help="wide, photo, square, portrait, tall, a4 or a4-portrait.")
    ] = "wide",
    scale: Annotated[int, typer.Option(help="1, 2 or 4.")] = 1,
    frame: Annotated[str, typer.Option(help="region, world, or west,south,east,north.")] = "region",
    theme: Annotated[str, typer.Option(help="light or dark.")] = "light",
    units: Annotated[str, typer.Option(help="km, miles or both, for the scale bar.")] = "km",
    arrows: Annotated[
        bool, typer.Option("--arrows", help="Arrows for what went from place to place.")
    ] = False,
    relief: Annotated[bool, typer.Option("--relief", help="Shade the land's slopes, faintly.")] = False,
    brand: Annotated[
        str, typer.Option(metavar="FILE", help="Brand file: colours, logo, margins, credit.")
    ] = "",
    colours: Annotated[str, typer.Option(help="rgb or cmyk, of a PDF.")] = "rgb",
    bleed: Annotated[float, typer.Option(metavar="MM", help="Paper beyond the trim of a PDF.")] = 0.0,
    without: Annotated[
        str,
        typer.Option(
            metavar="PART,...",
            help="title, subtitle, key, inset, scale-bar, labels, names, towns, signs or note.",
        ),
    ] = "",
    as_of: Annotated[
        str, typer.Option(metavar="DATE", help="Boundaries of that day, else the article's.")
    ] = "",
    viewpoint: Annotated[str, typer.Option(metavar="ID", help="As de_facto, un or a state.")] = "de_facto",
) -> None:
    """Write FILEs as a picture, a web page or data, in the format that each OUT's ending names."""
    from mapviewer import workflow

    looks = {"style": style, "preset": preset, "scale": scale, "frame": frame, "theme": theme, "units": units}
    looks |= {"arrows": arrows, "relief": relief, "brand": brand, "colours": colours, "bleed_mm": bleed}
    options = workflow.make_options(**looks, leave_out=without, as_of=as_of, viewpoint=viewpoint)
    for path in out:
        workflow.check_target(path)
    failures: list[str] = []
    project = workflow.read_project(files, _day(published), warn=failures.append, may_fetch=_may_fetch(fetch))
    for sentence in failures:
        _warn(sentence)
    for found in project.annotations:
        for warning in found.warnings:
            _warn(warning)
    for path in out:
        try:
            workflow.export(project, path, options)
        except MapviewerError as error:
            failures.append(str(error))
            _warn(str(error))
    raise typer.Exit(1 if failures else 0)


@app.command(short_help="List what can be read and what can be written.")
def formats() -> None:
    """List what can be read and what can be written."""
    from mapviewer import workflow

    for title, rows in workflow.formats_table().items():
        typer.echo(f"{title}:")
        for endings, what in rows:
            typer.echo(f"  {endings:<32} {what}")


@app.command(short_help="Print what people corrected in projects, as JSON.")
def corrections(projects: Files) -> None:
    """Print what people corrected in project FILEs as a JSON list, the oldest first."""
    from mapviewer.workflow.annotating import corrections_text

    typer.echo(corrections_text(projects), nl=False)


_NEGATIVE_TOO = {"ignore_unknown_options": True}  # so that -80.1 is a longitude


@app.command(context_settings=_NEGATIVE_TOO, short_help="Print whose a point is on a day, as JSON.")
def borders(
    lon: Annotated[float | None, typer.Argument(metavar="LON", help="Degrees east.")] = None,
    lat: Annotated[float | None, typer.Argument(metavar="LAT", help="Degrees north.")] = None,
    on: Annotated[str, typer.Option(metavar="DATE", help="The day, such as 1994-05-12; else today.")] = "",
    viewpoint: Annotated[str, typer.Option(metavar="ID", help="Such as un or armenia.")] = "de_facto",
    is_list: Annotated[bool, typer.Option("--list", help="Print the viewpoints and pieces.")] = False,
) -> None:
    """Print whose a point is on a day by a viewpoint, as JSON."""
    from mapviewer.workflow import bordering

    for problem in bordering.borders_problems():
        _warn(problem)
    if is_list:
        typer.echo(bordering.borders_list_text())
    elif lon is None or lat is None:
        raise typer.BadParameter("give LON and LAT, or --list.")
    else:
        typer.echo(bordering.borders_text(lon, lat, on, viewpoint))


@app.command(short_help="Add every article that arrives in a folder.")
def watch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where articles arrive.")],
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", metavar="PROJECT.gpkg", help="Fill this project, without a window."),
    ] = None,
) -> None:
    """Add every article that arrives in FOLDER to the window, or to a project until Ctrl+C."""
    if not folder.is_dir():
        raise MapviewerError(f"{folder.name} is no folder.", "Give the folder that articles arrive in.")
    if out is None:
        from mapviewer.app import run

        raise typer.Exit(run([folder] if any(folder.iterdir()) else [], watched=folder))
    from mapviewer import workflow

    with contextlib.suppress(KeyboardInterrupt):
        workflow.watch_folder(folder, out, typer.echo, _warn)


@app.command("apply", short_help="List or take over what was changed in an exported table.")
def apply_changes(
    project: Annotated[Path, typer.Argument(metavar="PROJECT.gpkg", help="The project to correct.")],
    changed: Annotated[
        Path, typer.Argument(metavar="CHANGED", help="A .csv, .xlsx, .geojson or .jsonld written from it.")
    ],
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="OUT.gpkg", help="Write here instead.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Make the corrections, not only list them.")] = False,
) -> None:
    """List what was changed in a table that PROJECT was exported to, and make corrections of it."""
    from mapviewer.workflow.returning import apply_file

    is_fine = apply_file(project, changed, (out or project) if yes else None, typer.echo, _warn)
    raise typer.Exit(0 if is_fine else 1)


@app.command(short_help="Tell what changed in the words of a source.")
def compare(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A project or article as it was read.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same source as it is now: a file or link.")],
    fetch: Fetch = False,
) -> None:
    """Tell what changed in the words of a source, and which statements and events rest on them."""
    from mapviewer import workflow

    workflow.compare_sources(old, new, typer.echo, _may_fetch(fetch))


@app.command("clear-cache", short_help="Forget the annotations kept from earlier readings.")
def clear_cache() -> None:
    """Forget the annotations kept from earlier readings."""
    from mapviewer import workflow

    workflow.clear_cache()


def _day(text: str) -> Any:
    if not text:
        return None
    from mapviewer import workflow

    return workflow.parse_date(text)


def _may_fetch(is_allowed: bool) -> Any:
    def may_fetch(host: str) -> bool:
        if is_allowed:
            _warn(f"Fetching from {host}.")
        return is_allowed

    return may_fetch


def _warn(sentence: str) -> None:
    typer.echo(f"mapviewer: {sentence}", err=True)


def _end(_signal: int, _frame: object) -> None:
    sys.exit(143)


def main() -> None:
    """Run the command line; a `MapviewerError` is one sentence on standard error and exit code 1."""
    signal.signal(signal.SIGTERM, _end)  # so that nothing half-written stays
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except MapviewerError as error:
        _warn(str(error))
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)

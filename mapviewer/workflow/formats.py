"""What a project can be written as: one table that command line, dialog, README and tests read.

A new format is one function that returns bytes and one row of `FORMATS`; nothing else asks which format it is.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mapviewer.errors import ExportError
from mapviewer.layers import Layers
from mapviewer.model import Project, json_text, plain_line
from mapviewer.store.outgoing import citations, coded, report, spatial, standoff, tables, times
from mapviewer.workflow.draft import Draft
from mapviewer.workflow.drawing import (
    ExportOptions,
    picture_bytes,
    steps_bytes,
    web_figure,
)


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a project.

    Attributes
    ----------
    ending : str
        In small letters with its dot; of several that fit a file's name the longest counts.
    title : str
        What it is, for people to choose by.
    write : callable or None
        Returns the file's bytes, the same for the same draft; None for the project file, which is saved and not exported.
    is_drawn : bool
        Whether there is a picture to preview.
    options : tuple of str
        The fields of `ExportOptions` that it has a use for.
    beside : callable
        Returns further files by what is put behind the file's stem: a picture's description, a report's map.
    """

    ending: str
    title: str
    write: Callable[[Draft], bytes] | None
    is_drawn: bool = False
    options: tuple[str, ...] = ()
    beside: Callable[[Draft], Mapping[str, bytes]] = lambda _draft: {}


def _picture(kind: str) -> Callable[[Draft], bytes]:
    return lambda draft: draft.pages_as(kind)[0]


def _beside(kind: str) -> Callable[[Draft], Mapping[str, bytes]]:
    """Return a writer of what stands beside a picture: its description, and further pages of the key."""

    def write(draft: Draft) -> dict[str, bytes]:
        further = draft.pages_as(kind)[1:]
        return _description(draft) | {f"-{i}.{kind}": page for i, page in enumerate(further, 2)}

    return write


def _drawn(make: Callable[[Layers, str, ExportOptions], bytes], kind: str) -> Callable[[Draft], bytes]:
    return lambda draft: make(draft.layers, kind, draft.looks)


def _description(draft: Draft) -> dict[str, bytes]:
    """Return a picture in words: its description, and all annotations as a plain list."""
    from mapviewer.maps import figure

    words = f"{draft.options.alt_text or draft.layers.alt_text}\n\n{figure.text_list(draft.layers)}"
    return {".alt.txt": words.encode("utf-8", "replace")}


def _page(draft: Draft) -> bytes:
    from mapviewer.maps import web

    options = draft.options
    page = web.standalone_html(draft.layers, options.theme, relief=options.relief, compared=options.compared)
    return page.encode("utf-8")


def _told(write: Callable[..., bytes], *arguments: Any) -> Callable[[Draft], bytes]:
    """Return a writer for a function of store's that takes project, layers and `arguments`."""
    return lambda draft: write(draft.project, draft.layers, *arguments)


def _shown(write: Callable[[Layers], bytes]) -> Callable[[Draft], bytes]:
    """Return a writer for a function of store's that takes the layers."""
    return lambda draft: write(draft.layers)


def _cited(write: Callable[[Project], bytes]) -> Callable[[Draft], bytes]:
    """Return a writer for a function of store's that takes the project: what it writes needs no map."""
    return lambda draft: write(draft.project)


def _markdown(draft: Draft) -> bytes:
    return report.markdown_bytes(draft.project, draft.layers, f"{draft.stem}{MAP_ENDING}")


def _docx(draft: Draft) -> bytes:
    return report.docx_bytes(draft.project, draft.layers, _map(draft)[MAP_ENDING])


def _map(draft: Draft) -> dict[str, bytes]:
    """Return the picture that stands beside or in a report."""
    return {MAP_ENDING: picture_bytes(draft.layers, "png", draft.looks, json_text(draft.stories))}


def _geojson(draft: Draft) -> bytes:
    from mapviewer import store

    return store.geojson_text(draft.layers).encode("utf-8")


def _json(draft: Draft) -> bytes:
    """Return one object for one article, else a line each."""
    stories = draft.stories
    if len(stories) == 1:
        return (json_text(stories[0], indent=1) + "\n").encode("utf-8")
    return "".join(json_text(story) + "\n" for story in stories).encode("utf-8")


MAP_ENDING = ".map.png"
_FIGURE = tuple(ExportOptions.__dataclass_fields__)
_WEB = ("theme", "frame", "view", "selected", "units", "edits")
_TABLES = ("places", "events", "statements")
FORMATS = (
    Format(".png", "PNG picture", _picture("png"), is_drawn=True, options=_FIGURE, beside=_beside("png")),
    Format(".svg", "SVG drawing", _picture("svg"), is_drawn=True, options=_FIGURE, beside=_beside("svg")),
    Format(".pdf", "PDF document", _picture("pdf"), is_drawn=True, options=_FIGURE, beside=_description),
    Format(".html", "Web page, one file", _page, is_drawn=True, options=("theme", "relief")),
    Format(".story.html", "Web page to scroll through", _drawn(web_figure, "story"), options=_WEB),
    Format(".embed.html", "Figure to embed in a page", _drawn(web_figure, "embed"), options=_FIGURE),
    Format(".gif", "Step by step, animated GIF", _drawn(steps_bytes, "gif"), options=_FIGURE),
    Format(".mp4", "Step by step, film", _drawn(steps_bytes, "mp4"), options=_FIGURE),
    Format(".docx", "Report for Word, with the map", _docx, is_drawn=True, options=_FIGURE),
    Format(".md", "Report in Markdown, with the map", _markdown, is_drawn=True, options=_FIGURE, beside=_map),
    Format(".xlsx", "Workbook: places, events, statements", _told(tables.xlsx_bytes)),
    Format(".csv", "Table of places, events and statements", _told(tables.csv_bytes, _TABLES)),
    Format(".places.csv", "Table of places", _told(tables.csv_bytes, ("places",))),
    Format(".events.csv", "Table of events", _told(tables.csv_bytes, ("events",))),
    Format(".statements.csv", "Table of statements", _told(tables.csv_bytes, ("statements",))),
    Format(".acled.csv", "Events in ACLED's columns", _told(coded.acled_bytes)),
    Format(".plover.csv", "Events in PLOVER's columns", _told(coded.plover_bytes)),
    Format(".geojson", "GeoJSON data", _geojson),
    Format(".kml", "KML, for Google Earth", _told(spatial.kml_bytes)),
    Format(".kmz", "KML, compressed", _told(spatial.kmz_bytes)),
    Format(".fgb", "FlatGeobuf", _shown(spatial.flatgeobuf_bytes)),
    Format(".parquet", "GeoParquet", _shown(spatial.geoparquet_bytes)),
    Format(".gpx", "GPX waypoints", _shown(spatial.gpx_bytes)),
    Format(".ics", "Calendar of dated events", _told(times.ics_bytes)),
    Format(".timeline.json", "Timeline for TimelineJS", _told(times.timeline_bytes)),
    Format(".json", "Annotations as JSON", _json),
    Format(".jsonld", "W3C Web Annotations", _cited(standoff.web_annotations_bytes)),
    Format(".uima.json", "UIMA CAS for INCEpTION", _cited(standoff.uima_bytes)),
    Format(".csl.json", "Sources as CSL-JSON", _cited(citations.csl_bytes)),
    Format(".bib", "Sources as BibTeX", _cited(citations.bibtex_bytes)),
    Format(".ris", "Sources as RIS", _cited(citations.ris_bytes)),
    Format(".sources.txt", "Sources as citations", _cited(citations.citations_bytes)),
    Format(".gpkg", "Project, a GeoPackage", None),
)


def format_of(path: Path | str) -> Format | None:
    """Return the format that the name of a file asks for, None when mapviewer can't write such a file."""
    name = Path(path).name.casefold()
    fitting = [each for each in FORMATS if name.endswith(each.ending)]
    return max(fitting, key=lambda each: len(each.ending), default=None)


def read_endings() -> tuple[str, ...]:
    """Return the endings of all files that can be opened."""
    from mapviewer import store

    known = [ending for each in store.READERS for ending in each.endings]
    return tuple(dict.fromkeys([*known, ".gpkg", ".png", ".svg", ".pdf"]))


def formats_table() -> dict[str, list[tuple[str, str]]]:
    """Return what can be read and written, for people: under each heading endings and what they are."""
    from mapviewer import store

    read = [(" ".join(each.endings), each.title) for each in store.READERS]
    projects = [(".gpkg .png .svg .pdf", "Projects, and pictures that mapviewer exported")]
    return {"Read": read + projects, "Written": [(each.ending, each.title) for each in FORMATS]}


def check_target(path: Path) -> Format:
    """Return the format of `path`.

    Raises
    ------
    ExportError
        When `path` has an ending that can't be written, or its folder is missing.
    """
    wanted = format_of(path)
    if wanted is None:
        ending = path.suffix.lower()
        shown = f"has the ending “{plain_line(ending)}”, which" if ending else "has no ending, so"
        endings = ", ".join(each.ending for each in FORMATS)
        raise ExportError(f"{plain_line(path.name)} {shown} mapviewer can't write.", f"Use one of {endings}.")
    if not path.absolute().parent.is_dir():
        raise ExportError(
            f"The folder of {plain_line(path.name)} does not exist.", "Make it, or choose another."
        )
    return wanted


def export(project: Project, path: Path | str, options: ExportOptions | None = None) -> None:
    """Write `project` to `path` in the format of `FORMATS` that its ending names.

    The same project and options give the same bytes on one machine, but for ``.gpkg`` and ``.docx``. Nothing half-written
    is left. Beside a picture stands ``NAME.alt.txt``: its description, and all annotations as a plain list; beside a
    report in Markdown its map.

    Raises
    ------
    ExportError
        When the ending is unknown, or the file can't be written.
    ProjectError
        When a ``.gpkg`` can't be written.
    """
    from mapviewer import store

    path = Path(path)
    wanted = check_target(path)
    stem = path.name[: -len(wanted.ending)]
    draft = Draft(project, options or ExportOptions(), stem=stem)
    if wanted.write is None:
        store.save_project(project, path, layers=draft.layers)
        return
    store.write_bytes(path, wanted.write(draft))
    for ending, content in wanted.beside(draft).items():
        store.write_bytes(path.with_name(f"{stem}{ending}"), content)


def export_bytes(
    project: Project, ending: str, options: ExportOptions, layers: Layers | None = None
) -> bytes:
    """Return what `export` would write.

    Parameters
    ----------
    ending : str
        Of one of `FORMATS` but ``.gpkg``.
    layers : Layers or None
        The project's layers when they are made already.
    """
    wanted = format_of(f"story{ending}")
    if wanted is None or wanted.write is None:
        raise ExportError(f"“{plain_line(ending)}” can't be written as bytes.", "Use export.")
    return wanted.write(Draft(project, options, layers))

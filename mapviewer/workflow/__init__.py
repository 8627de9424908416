"""The main job, without Qt: article -> annotations -> project -> layers -> map -> files.

    article = read_article(path)                     a file becomes an Article
    annotations = annotate(article)                  what is in it; kept in a cache
    project = with_article(project, article, annotations)
    layers = make_layers(project)                    frames that list, map and figure share
    page(), web_assets(), layers_geojson(layers)     the folium page, its assets, the data that the bridge carries
    export(project, path)                            any format, by the ending
    save_project(project, path), open_project(path)

Everything here is a plain function of frozen values that may run in any thread; long ones take a progress callback and
a cancel check. Heavy libraries are loaded by the function that needs them. This room knows no widget.
"""

from mapviewer.atlas.political import viewpoints
from mapviewer.model import with_article, with_source, without_article
from mapviewer.workflow.apart import annotate_apart
from mapviewer.workflow.bordering import borders_known_until, borders_problems, political_text
from mapviewer.workflow.cache import clear_cache
from mapviewer.workflow.correcting import make_step, source_changes
from mapviewer.workflow.drawing import (
    COLOURS,
    FRAMES,
    PARTS,
    PRESETS,
    SCALES,
    STYLES,
    THEMES,
    UNITS,
    ExportOptions,
    FigureRow,
    Preview,
    figure_rows,
    make_options,
    preview,
    unchecked,
)
from mapviewer.workflow.formats import (
    FORMATS,
    Format,
    check_target,
    export,
    export_bytes,
    format_of,
    formats_table,
    read_endings,
)
from mapviewer.workflow.keeping import (
    backups_of,
    begin_journal,
    data_folder,
    forget,
    journal,
    keep_project,
    left_work,
    moved_places,
    read_settings,
    recover,
    save_id_of,
)
from mapviewer.workflow.opening import (
    article_from_markup,
    host_of,
    is_address,
    open_files,
    read_project,
    story_in_picture,
)
from mapviewer.workflow.pages import filtered_geojson, layers_geojson, make_finder, page, web_assets
from mapviewer.workflow.reading import (
    annotate,
    article_from_text,
    bundled_briefing,
    credits_text,
    make_layers,
    open_project,
    parse_date,
    read_article,
    read_unread,
    save_project,
    stand_layers,
    warm_up,
)
from mapviewer.workflow.returning import Changes, read_changes
from mapviewer.workflow.sources import compare_sources, counterpart, original_file, reread
from mapviewer.workflow.tiles import TileFile, media_of, open_tiles
from mapviewer.workflow.watching import Watch, look, watch_folder

__all__ = [
    "COLOURS",
    "FORMATS",
    "FRAMES",
    "PARTS",
    "PRESETS",
    "SCALES",
    "STYLES",
    "THEMES",
    "UNITS",
    "Changes",
    "ExportOptions",
    "FigureRow",
    "Format",
    "Preview",
    "TileFile",
    "Watch",
    "annotate",
    "annotate_apart",
    "article_from_markup",
    "article_from_text",
    "backups_of",
    "begin_journal",
    "borders_known_until",
    "borders_problems",
    "bundled_briefing",
    "check_target",
    "clear_cache",
    "compare_sources",
    "counterpart",
    "credits_text",
    "data_folder",
    "export",
    "export_bytes",
    "figure_rows",
    "filtered_geojson",
    "forget",
    "format_of",
    "formats_table",
    "host_of",
    "is_address",
    "journal",
    "keep_project",
    "layers_geojson",
    "left_work",
    "look",
    "make_finder",
    "make_layers",
    "make_options",
    "make_step",
    "media_of",
    "moved_places",
    "open_files",
    "open_project",
    "open_tiles",
    "original_file",
    "page",
    "parse_date",
    "political_text",
    "preview",
    "read_article",
    "read_changes",
    "read_endings",
    "read_project",
    "read_settings",
    "read_unread",
    "recover",
    "reread",
    "save_id_of",
    "save_project",
    "source_changes",
    "stand_layers",
    "story_in_picture",
    "unchecked",
    "viewpoints",
    "warm_up",
    "watch_folder",
    "web_assets",
    "with_article",
    "with_source",
    "without_article",
]

"""Articles in; project files in and out; data formats out.

`readers` is the table of all forms that `read_article` and `read_articles` read, `read_corpus` reads a ``.jsonl`` corpus line by line, `parse_date` a date that a
person wrote. `save_project` and `open_project` keep a project in one GeoPackage, which QGIS opens too.
`geojson_text` writes layers as GeoJSON, `write_bytes` puts any result on disk whole or not at all.

What a file says is hostile: it becomes values, never SQL, a path or a formula. This room does not extract and does not
draw; it raises `ArticleError`, `ProjectError` or `ExportError` when the world is not as needed.
"""

from typing import TYPE_CHECKING

from mapviewer.late import late_names

if TYPE_CHECKING:  # for speed, not to escape a circle: the window needs few of them to come up
    from mapviewer.store.corpus import BadRow, CorpusRow, read_corpus
    from mapviewer.store.dates import parse_date
    from mapviewer.store.files import write_bytes
    from mapviewer.store.harvest import Harvest, files_in, read_article, read_articles, read_incoming
    from mapviewer.store.incoming.html import article_from_markup
    from mapviewer.store.incoming.plain import article_from_text
    from mapviewer.store.links import host_of, is_address
    from mapviewer.store.outgoing.geojson import geojson_text
    from mapviewer.store.pictures import read_carried
    from mapviewer.store.projects import (
        ChangedMeanwhileError,
        is_project,
        moved_places,
        open_project,
        read_settings,
        save_id_of,
        save_project,
    )
    from mapviewer.store.readers import READERS, Reader, is_known
    from mapviewer.store.returned import Returned, read_returned
    from mapviewer.store.tiles import TileFile, media_of, open_tiles

__all__ = [
    "READERS",
    "BadRow",
    "ChangedMeanwhileError",
    "CorpusRow",
    "Harvest",
    "Reader",
    "Returned",
    "TileFile",
    "article_from_markup",
    "article_from_text",
    "files_in",
    "geojson_text",
    "host_of",
    "is_address",
    "is_known",
    "is_project",
    "media_of",
    "moved_places",
    "open_project",
    "open_tiles",
    "parse_date",
    "read_article",
    "read_articles",
    "read_carried",
    "read_corpus",
    "read_incoming",
    "read_returned",
    "read_settings",
    "save_id_of",
    "save_project",
    "write_bytes",
]
_HOMES = {  # name -> its module
    "BadRow": "corpus",
    "ChangedMeanwhileError": "projects",
    "CorpusRow": "corpus",
    "Harvest": "harvest",
    "READERS": "readers",
    "Reader": "readers",
    "Returned": "returned",
    "TileFile": "tiles",
    "article_from_markup": "incoming.html",
    "article_from_text": "incoming.plain",
    "files_in": "harvest",
    "geojson_text": "outgoing.geojson",
    "host_of": "links",
    "is_address": "links",
    "is_known": "readers",
    "is_project": "projects",
    "media_of": "tiles",
    "moved_places": "projects",
    "open_project": "projects",
    "open_tiles": "tiles",
    "parse_date": "dates",
    "read_article": "harvest",
    "read_articles": "harvest",
    "read_carried": "pictures",
    "read_corpus": "corpus",
    "read_incoming": "harvest",
    "read_returned": "returned",
    "read_settings": "projects",
    "save_id_of": "projects",
    "save_project": "projects",
    "write_bytes": "files",
}
__getattr__ = late_names(__name__, _HOMES)

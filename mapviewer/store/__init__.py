"""Articles in; project files in and out; data formats out.

`read_article` reads a text or Markdown file, `read_corpus` a ``.jsonl`` corpus line by line, `parse_date` a date that a
person wrote. `save_project` and `open_project` keep a project in one GeoPackage, which QGIS opens too.
`geojson_text` writes layers as GeoJSON, `write_bytes` puts any result on disk whole or not at all.

What a file says is hostile: it becomes values, never SQL, a path or a formula. This room does not extract and does not
draw; it raises `ArticleError`, `ProjectError` or `ExportError` when the world is not as needed.
"""

from mapviewer.store.articles import article_from_text, read_article
from mapviewer.store.corpus import BadRow, CorpusRow, read_corpus
from mapviewer.store.dates import parse_date
from mapviewer.store.files import write_bytes
from mapviewer.store.geojson import geojson_text
from mapviewer.store.projects import is_project, open_project, save_project

__all__ = [
    "BadRow",
    "CorpusRow",
    "article_from_text",
    "geojson_text",
    "is_project",
    "open_project",
    "parse_date",
    "read_article",
    "read_corpus",
    "save_project",
    "write_bytes",
]

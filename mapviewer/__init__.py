"""mapviewer reads news articles onto a map: who said what, where and when.

The public API: `read_article`, `annotate`, `open_project`, `save_project`, `export`, `borders`. They load what they need when they
are first asked for, so that importing the package, as every room does for the version, stays light and ties it to no room.
"""

from mapviewer.late import late_names

__version__ = "0.1.0"

__all__ = ["annotate", "borders", "export", "open_project", "read_article", "save_project"]

_HOMES = {
    name: "atlas.political" if name == "borders" else "workflow" for name in __all__
}  # borders needs nothing of the rest
__getattr__ = late_names(__name__, _HOMES)

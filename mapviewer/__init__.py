"""mapviewer reads news articles onto a map: who said what, where and when.

The public API: `read_article`, `annotate`, `open_project`, `save_project`, `export`, `borders`. They load what they need when they
are first asked for, so that importing the package, as every room does for the version, stays light and ties it to no room.
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

__all__ = ["annotate", "borders", "export", "open_project", "read_article", "save_project"]


def __getattr__(name: str) -> Any:
    if name == "borders":  # needs nothing of the rest
        return import_module("mapviewer.atlas.political").borders
    if name in __all__:
        return getattr(import_module("mapviewer.workflow"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

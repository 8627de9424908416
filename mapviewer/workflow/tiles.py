"""Files of tiles for the window's map."""

from mapviewer.store.tiles import TileFile, media_of, open_tiles

__all__ = ["TileFile", "media_of", "open_tiles"]

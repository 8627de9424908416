"""Free text over rows of words, by SQLite's full-text search."""

import re
import sqlite3
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Finder:
    """Finds rows by the beginnings of their words, whatever their case and accents.

    The index stands in memory and belongs to the thread that made it.

    Parameters
    ----------
    rows : iterable of (id, words)
        Ids may repeat: each occurrence is searched by itself.
    """

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        self._base = sqlite3.connect(":memory:")
        self._base.execute(
            "CREATE VIRTUAL TABLE line USING fts5(id UNINDEXED, words, tokenize='unicode61 remove_diacritics 2')"
        )
        self._base.executemany("INSERT INTO line VALUES (?, ?)", rows)

    def find(self, words: str) -> frozenset[str]:
        """Return the ids of rows that hold every one of `words`, or a word that begins with it; empty for no words."""
        wanted = _WORD.findall(words)
        if not wanted:
            return frozenset()
        phrase = " ".join(f'"{word}"*' for word in wanted)
        return frozenset(
            key for (key,) in self._base.execute("SELECT id FROM line WHERE line MATCH ?", (phrase,))
        )

    def close(self) -> None:
        """Let the memory go."""
        self._base.close()

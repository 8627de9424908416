"""Our own articles with the statements that an editor would show of them, and how far what is read agrees.

Beside ``NN-name.md`` in ``cards/`` stands ``NN-name.json``: ``{"statements": [{"speaker", "source", "content": [words, ..],
"stance", "main"}]}``, each piece of content once in the text. They were written when the weights stood; three rules (what
frames a closed quotation, what is not said, names with a comma) were mended after reading their faults.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from mapviewer import read_article
from mapviewer.extract import annotate
from mapviewer.model import as_json

FOLDER = Path(__file__).parent / "cards"
SMALL = frozenset(("the", "a", "an", "of", "and", "in", "mr", "mrs", "ms", "for"))
Json = dict[str, Any]


@dataclass(frozen=True)
class Score:
    """How many cards are shown, wanted and right, how many of the main ones, and how many with the right stance."""

    shown: int = 0
    wanted: int = 0
    right: int = 0
    main: int = 0
    main_right: int = 0
    stance: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(one + more for one, more in zip(astuple(self), astuple(other), strict=True)))

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall of the cards."""
        return 2 * self.right / max(1, self.shown + self.wanted)


def read_cards() -> dict[str, Score]:
    """Annotate each article and compare its statements with the cards."""
    return {path.stem: _score(path) for path in sorted(FOLDER.glob("*.md"))}


def _score(path: Path) -> Score:
    article = read_article(path)
    found = as_json(article, annotate(article))
    cards = json.loads(path.with_suffix(".json").read_text("utf-8"))["statements"]
    pairs = _matched(found, cards)
    right = [(card, shown) for card, shown in pairs if _is_speaker(found, card, shown)]
    return Score(
        shown=len(found["statements"]),
        wanted=len(cards),
        right=len(right),
        main=sum(card["main"] for card in cards),
        main_right=sum(card["main"] for card, _ in right),
        stance=sum(card["stance"] == shown["stance"] for card, shown in right),
    )


def _matched(found: Json, cards: Iterable[Json]) -> list[tuple[Json, Json]]:
    """Pair cards and statements that share at least half their letters, one to one, the most alike first."""
    text, pairs = found["text"], []
    for card in cards:
        wanted = _letters(
            text, [(text.index(piece), text.index(piece) + len(piece)) for piece in card["content"]]
        )
        for shown in found["statements"]:
            have = _letters(text, shown["content"])
            share = len(wanted & have) / max(1, len(wanted | have))
            if share >= 0.5:
                pairs.append((share, card, shown))
    kept: list[tuple[Json, Json]] = []
    for _, card, shown in sorted(pairs, key=lambda each: -each[0]):
        if not any(card is one or shown is other for one, other in kept):
            kept.append((card, shown))
    return kept


def _letters(text: str, spans: Iterable[Iterable[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end) if text[place].isalnum()}


def _is_speaker(found: Json, card: Json, shown: Json) -> bool:
    names = {actor["id"]: actor["name"] for actor in found["actors"]}
    source = found["text"][slice(*shown["source"])] if shown["source"] else ""
    said = _words(names.get(shown["speaker"], "") + " " + source)
    return bool(said & (_words(card["speaker"]) | _words(card["source"])))


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", text.lower())) - SMALL

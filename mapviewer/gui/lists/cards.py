"""What the statement list shows for a selection, as rows. Pure; knows no widget."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mapviewer.gui.correction_words import History
from mapviewer.gui.story import StatementRow, Story
from mapviewer.model import Span, plain_line

Translate = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Card:
    """One row: kind is heading, part (a smaller heading), note (on the place), statement or sentence.

    Attributes
    ----------
    id : str
        The statement's id; the place's for a heading; empty for the rest.
    title, note : str
        The speaker and the role; a heading's words and the count beside them.
    badge : str
        The stance, or that it is a thought.
    words : str
        What was said, or the sentence.
    foot : tuple of (str, str)
        Pieces of the last line, each with the id of the place it names, or an empty one.
    span : Span or None
        Where a sentence stands.
    history : tuple of Correction
        What people set in it; see `EventRow`.
    """

    kind: str
    id: str = ""
    title: str = ""
    note: str = ""
    badge: str = ""
    words: str = ""
    foot: tuple[tuple[str, str], ...] = ()
    article: str = ""
    span: Span | None = None
    history: History = ()

    def spoken(self) -> str:
        """Return everything that the row shows, as plain text."""
        head = ", ".join(part for part in (self.title, self.note) if part)
        head = f"{head} ({self.badge})" if self.badge else head
        foot = "".join(text for text, _ in self.foot)
        return "\n".join(part for part in (head, self.words, foot) if part)


def all_cards(rows: Sequence[StatementRow], tr: Translate, *, by_speaker: bool = False) -> list[Card]:
    """Return every statement under one heading; by speaker, each under its own, who says most first."""
    heading = Card("heading", title=tr("Statements"), note=str(len(rows)) if rows else "")
    if not by_speaker:
        return [heading, *(statement_card(row, tr) for row in rows)]
    said: dict[str, list[StatementRow]] = {}
    for row in rows:
        said.setdefault(row.speaker, []).append(row)
    cards = [heading]
    for speaker, own in sorted(said.items(), key=lambda each: (not each[0], -len(each[1]))):
        cards.append(Card("part", title=speaker or tr("Unnamed"), note=str(len(own))))
        cards += [statement_card(row, tr) for row in own]
    return cards


def place_cards(story: Story, shown: Sequence[StatementRow], place_id: str, tr: Translate) -> list[Card]:
    """Return the place's name, what was said there, what was said about it, and the sentences that name it."""
    details = story.links.details.get(place_id)
    if details is None:
        return all_cards(shown, tr)
    rows = {row.id: row for row in shown}
    there = [rows[each.id] for _, each in details.said_there if each.id in rows]
    about = [rows[each.id] for _, each in details.said_about if each.id in rows]
    note = counted(len(there), len(about), tr)
    cards = [Card("heading", id=place_id, title=plain_line(details.name), note=note)]
    if details.reason:
        km = tr("good to about {n} km").format(n=f"{details.radius_km:,.0f}")
        cards.append(Card("note", words=f"{plain_line(details.reason)} · {km}"))
    cards += [statement_card(row, tr) for row in there]
    if about:
        title = tr("About {place}").format(place=plain_line(details.name))
        cards.append(Card("part", title=title))
        cards += [statement_card(row, tr) for row in about]
    if details.sentences:
        cards.append(Card("part", title=tr("In the text")))
        cards += [
            Card("sentence", words=plain_line(span.of(article.text)), article=article.id, span=span)
            for article, span in details.sentences
        ]
    return cards


@lru_cache(maxsize=20_000)  # of thousands of statements one changes at a time
def statement_card(row: StatementRow, tr: Translate) -> Card:
    """Return the card of one statement."""
    return Card(
        kind="statement",
        id=row.id,
        title=row.speaker or tr("Unnamed"),
        note=row.role,
        badge=tr("thought") if row.is_thought else row.stance,
        words=row.words,
        foot=tuple(_foot(row, tr)),
        article=row.article,
        history=row.history,
    )


def _foot(row: StatementRow, tr: Translate) -> Iterable[tuple[str, str]]:
    """Yield where, when, about what, as far as it is known, parted by middle dots."""
    pieces: list[list[tuple[str, str]]] = []
    if row.said_at_name:
        is_phrase = row.said_at.startswith("at:")  # "30 km north of Goris" says itself where
        pieces.append([*([] if is_phrase else [(tr("in") + " ", "")]), (row.said_at_name, row.said_at)])
    if row.dates:
        pieces.append([(row.dates, "")])
    if row.about_names:
        named = list(zip(row.about_names, row.about, strict=True))
        joined = [each for name, key in named for each in ((name, key), (", ", ""))][:-1]
        pieces.append([(tr("about") + " ", ""), *joined])
    if row.kind != "indirect":
        pieces.append([(tr("quoted") if row.kind == "direct" else tr("partly quoted"), "")])
    if row.source:
        pieces.append([(row.source, "")])
    for number, piece in enumerate(pieces):
        if number:
            yield " · ", ""
        yield from piece


def counted(here: int, about: int, tr: Translate) -> str:
    """Say how many statements were made here and about here."""
    parts = []
    if here:
        words = tr("{n} statement here") if here == 1 else tr("{n} statements here")
        parts.append(words.format(n=here))
    if about:
        parts.append(tr("{n} about").format(n=about))
    return " · ".join(parts) or tr("no statements")

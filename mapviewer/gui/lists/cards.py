"""What the statement list shows for a selection, as rows. Pure; knows no widget."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from mapviewer.gui.across import Teller
from mapviewer.gui.correction_words import History, histories
from mapviewer.gui.language import known, spoken_code, tr
from mapviewer.gui.story import StatementRow, Story
from mapviewer.model import Span, plain_line

MOST_TELLERS = 3  # named on a card
WARNING = frozenset({"denied", "threatened", "claimed"})  # stances to be careful with


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
    warns : bool
        Whether the stance is one to be careful with.
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
    warns: bool = False
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


def all_cards(rows: Sequence[StatementRow], *, by_speaker: bool = False) -> list[Card]:
    """Return every statement under one heading; by speaker, each under its own, who says most first."""
    heading = Card("heading", title=tr("Statements"), note=str(len(rows)) if rows else "")
    if not by_speaker:
        code = spoken_code()
        return [heading, *(_card(row, code) for row in rows)]
    said: dict[str, list[StatementRow]] = {}
    for row in rows:
        said.setdefault(row.speaker, []).append(row)
    cards = [heading]
    for speaker, own in sorted(said.items(), key=lambda each: (not each[0], -len(each[1]))):
        cards.append(Card("part", title=speaker or tr("Unnamed"), note=str(len(own))))
        cards += [statement_card(row) for row in own]
    return cards


def place_cards(story: Story, shown: Sequence[StatementRow], place_id: str) -> list[Card]:
    """Return the place's name, what was said there, what was said about it, and the sentences that name it."""
    details = story.links.details.get(place_id)
    if details is None:
        return all_cards(shown)
    rows = {row.id: row for row in shown}
    there = [rows[each.id] for _, each in details.said_there if each.id in rows]
    about = [rows[each.id] for _, each in details.said_about if each.id in rows]
    note = counted(len(there), len(about))
    history = histories(story.project, {place_id}).get(place_id, ())
    cards = [Card("heading", id=place_id, title=plain_line(details.name), note=note, history=history)]
    if details.reason:
        km = tr("good to about {n} km").format(n=f"{details.radius_km:,.0f}")
        cards.append(Card("note", words=f"{plain_line(details.reason)} · {km}"))
    cards += [statement_card(row) for row in side_by_side(there)]
    if about:
        title = tr("About {place}").format(place=plain_line(details.name))
        cards.append(Card("part", title=title))
        cards += [statement_card(row) for row in side_by_side(about)]
    if details.sentences:
        cards.append(Card("part", title=tr("In the text")))
        cards += [
            Card("sentence", words=plain_line(span.of(article.text)), article=article.id, span=span)
            for article, span in details.sentences
        ]
    return cards


def statement_card(row: StatementRow) -> Card:
    """Return the card of one statement."""
    return _card(row, spoken_code())


@lru_cache(maxsize=20_000)  # of thousands of statements one changes at a time
def _card(row: StatementRow, _language: str) -> Card:
    return Card(
        kind="statement",
        id=row.id,
        title=row.speaker or tr("Unnamed"),
        note=row.role,
        badge=known("thought" if row.is_thought else row.stance),
        warns=not row.is_thought and row.stance in WARNING,
        words=row.words,
        foot=tuple(_foot(row)),
        article=row.article,
        history=row.history,
    )


def _foot(row: StatementRow) -> Iterable[tuple[str, str]]:
    """Yield where, when, about what, as far as it is known, parted by middle dots."""
    pieces: list[list[tuple[str, str]]] = []
    if row.said_at_name:
        is_phrase = row.said_at.startswith("at:")  # "30 km north of Goris" says itself where
        name = [(row.said_at_name, row.said_at)]
        pieces.append(name if is_phrase else _around(tr("in {place}"), name))
    if row.dates:
        pieces.append([(row.dates, "")])
    if row.about_names:
        named = list(zip(row.about_names, row.about, strict=True))
        joined = [each for name, key in named for each in ((name, key), (", ", ""))][:-1]
        pieces.append(_around(tr("about {places}"), joined))
    if row.kind != "indirect":
        pieces.append([(tr("quoted") if row.kind == "direct" else tr("partly quoted"), "")])
    if row.source:
        pieces.append([(row.source, "")])
    pieces += [[_told_by(each)] for each in row.tellers[:MOST_TELLERS]]
    for number, piece in enumerate(pieces):
        if number:
            yield " · ", ""
        yield from piece


def _told_by(teller: Teller) -> tuple[str, str]:
    """Return what another article says on the matter, and the statement that a click leads to."""
    words = tr("agrees with {name} ({source})") if teller.agrees else tr("contradicts {name} ({source})")
    return words.format(name=teller.speaker or tr("Unnamed"), source=teller.source), teller.id


def side_by_side(rows: Sequence[StatementRow]) -> list[StatementRow]:
    """Return the rows in their order, but what others say on the same matter right after, contradictions first."""
    by_id = {row.id: row for row in rows}
    found: dict[str, StatementRow] = {}
    for row in rows:
        found.setdefault(row.id, row)
        for teller in sorted(row.tellers, key=lambda each: each.agrees):
            if teller.id in by_id:
                found.setdefault(teller.id, by_id[teller.id])
    return list(found.values())


def _around(words: str, names: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return names with the words that stand before and after their place in braces."""
    before, _, after = words.partition("{")
    after = after.partition("}")[2]
    return [each for each in ((before, ""), *names, (after, "")) if each[0]]


def counted(here: int, about: int) -> str:
    """Say how many statements were made here and about here."""
    parts = []
    if here:
        parts.append(tr("%n statement(s) here", "", here))
    if about:
        parts.append(tr("%n about", "", about))
    return " · ".join(parts) or tr("no statements")

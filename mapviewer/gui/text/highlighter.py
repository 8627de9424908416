"""Colours the marked words of a document without touching its text or layout."""

from bisect import bisect_left

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mapviewer.gui.look import Theme

Piece = tuple[int, int, frozenset[str]]


class EvidenceHighlighter(QSyntaxHighlighter):
    """Underlines places, dots dates, colours cues and sets speakers in bold.

    Parameters
    ----------
    document : QTextDocument
        The article's.
    theme : Theme
        Whose colours are used.
    """

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._pieces: list[Piece] = []
        self._starts: list[int] = []
        self._theme = theme
        self._formats: dict[frozenset[str], QTextCharFormat] = {}

    def show_pieces(self, pieces: list[Piece]) -> None:
        """Show these pieces, given as positions in the document."""
        if pieces == self._pieces:
            return
        self._pieces, self._starts = pieces, [piece[0] for piece in pieces]
        self.rehighlight()

    def dress(self, theme: Theme) -> None:
        """Take another theme's colours."""
        self._theme = theme
        self._formats.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Set the formats of one block."""
        first = self.currentBlock().position()
        last = first + len(text.encode("utf-16-le", "replace")) // 2
        index = max(0, bisect_left(self._starts, first) - 1)
        while index < len(self._pieces) and self._pieces[index][0] < last:
            start, end, kinds = self._pieces[index]
            if end > first:
                start, end = max(start, first), min(end, last)
                self.setFormat(start - first, end - start, self._format(kinds))
            index += 1

    def _format(self, kinds: frozenset[str]) -> QTextCharFormat:
        if kinds not in self._formats:
            self._formats[kinds] = _make_format(kinds, self._theme)
        return self._formats[kinds]


def _make_format(kinds: frozenset[str], theme: Theme) -> QTextCharFormat:
    style = QTextCharFormat()
    lines = QTextCharFormat.UnderlineStyle
    if "speaker" in kinds:
        style.setFontWeight(700)
    if "cue" in kinds:
        style.setForeground(QColor(theme.accent))
    if "timex" in kinds:
        style.setUnderlineStyle(lines.DotLine)
        style.setUnderlineColor(QColor(theme.muted))
    if "locative" in kinds:
        style.setUnderlineStyle(lines.DashUnderline)
        style.setUnderlineColor(QColor(theme.accent))
    if "toponym" in kinds:
        style.setUnderlineStyle(lines.SingleUnderline)
        style.setUnderlineColor(QColor(theme.accent))
    if "unplaced" in kinds:
        style.setUnderlineStyle(lines.DashUnderline)
        style.setUnderlineColor(QColor(theme.warning))
    return style

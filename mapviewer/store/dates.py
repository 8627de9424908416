"""A date as a person or a front matter writes it."""

from datetime import date, datetime

from mapviewer.errors import ArticleError

_HINT = "Write it as 2024-08-27 or 27 August 2024."
# A missing part of a date is filled from these: where the two readings differ, a part was missing.
_ONE, _OTHER = datetime(2000, 1, 1), datetime(2004, 2, 2)


def parse_date(value: object) -> date | None:
    """Return the day that `value` names, None for an empty value.

    Parameters
    ----------
    value : str, date, datetime or None
        ISO 8601, or day, month and year in words; the time of day is ignored.

    Raises
    ------
    ArticleError
        When it is no full date, or ambiguous.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = str(value).strip()
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return _parse_words(text)


def _parse_words(text: str) -> date:
    from dateutil import parser

    shown = text if len(text) <= 40 else text[:40] + "…"
    try:
        one, other = parser.parse(text, default=_ONE), parser.parse(text, default=_OTHER)
        turned = parser.parse(text, default=_ONE, dayfirst=True)
    except (ValueError, OverflowError, TypeError) as error:
        raise ArticleError(f"“{shown}” is no date.", _HINT) from error
    if one.date() != other.date():
        raise ArticleError(f"“{shown}” is no full date.", _HINT)
    if one.date() != turned.date():
        raise ArticleError(f"“{shown}” can be read as two different dates.", _HINT)
    return one.date()

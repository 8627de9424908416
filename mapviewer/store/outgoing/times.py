"""What has a day: iCalendar, and the JSON that TimelineJS shows."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from html import escape
from typing import Any

from mapviewer.layers import Layers
from mapviewer.model import Project, dates_in_words, json_text
from mapviewer.store.outgoing.rows import Row, event_rows

_NO_CLOCK = datetime(1970, 1, 1, tzinfo=UTC)
_STATUS = {
    "asserted": "CONFIRMED",
    "negated": "CANCELLED",
    "planned": "TENTATIVE",
    "hypothetical": "TENTATIVE",
}
_CALENDAR_COLUMN = 75
Json = dict[str, Any]


def ics_bytes(project: Project, layers: Layers) -> bytes:
    """Return the events whose days are known as an iCalendar of whole days; what is planned is tentative."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//mapviewer//events of a story//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", layers.title)
    for row in _dated(project, layers):
        calendar.add_component(_calendar_event(row))
    return bytes(calendar.to_ical())


def _dated(project: Project, layers: Layers) -> Iterator[Row]:
    for row in event_rows(project, layers):
        if row["earliest"] and row["latest"]:
            yield row


def _calendar_event(row: Row) -> Any:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{row['id']}@mapviewer")
    event.add("dtstamp", _stamp(row))
    event.add("dtstart", date.fromisoformat(row["earliest"]))
    event.add("dtend", date.fromisoformat(row["latest"]) + timedelta(days=1))
    event.add("summary", row["summary"])
    event.add("status", _STATUS[row["modality"]])
    event.add("description", f"{row['quote']}\n\n{row['citation']}")
    event.add("transp", "TRANSPARENT")
    if row["place"]:
        event.add("location", row["place"])
    if row["lat"] is not None:
        event.add("geo", (row["lat"], row["lon"]))
    if row["url"].startswith(("http://", "https://")):
        event.add("url", row["url"])
    return event


def _stamp(row: Row) -> datetime:
    """Return when the entry was made: the article's day, for a clock would make no two exports alike."""
    return datetime.fromisoformat(row["published"]).replace(tzinfo=UTC) if row["published"] else _NO_CLOCK


def timeline_bytes(project: Project, layers: Layers) -> bytes:
    """Return the dated events as TimelineJS JSON; its texts are HTML, so words are escaped."""
    events = [_slide(row) for row in _dated(project, layers)]
    title = {"text": {"headline": escape(layers.title), "text": escape(layers.source_line)}}
    return (json_text({"title": title, "events": events}, indent=1) + "\n").encode("utf-8")


def _slide(row: Row) -> Json:
    first, last = date.fromisoformat(row["earliest"]), date.fromisoformat(row["latest"])
    slide: Json = {
        "unique_id": row["id"],
        "start_date": _day(first),
        "display_date": dates_in_words(first, last),
        "group": row["place"] or "No place",
        "text": {
            "headline": escape(row["summary"]),
            "text": f"<p>{escape(row['quote'])}</p><p>{escape(row['citation'])}</p>",
        },
    }
    if row["modality"] != "asserted":
        slide["text"]["headline"] += f" ({row['modality']})"
    return slide | ({"end_date": _day(last)} if last != first else {})


def _day(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}

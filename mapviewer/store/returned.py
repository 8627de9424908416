"""Tables and marks that somebody changed in another program, read back: what stands in them now, by id.

What is read is only ever compared with what is there: an unknown id or word is told, nothing else happens.
"""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mapviewer.errors import ArticleError, system_reason
from mapviewer.model import plain_line
from mapviewer.store.incoming.archive import open_zip
from mapviewer.store.incoming.source import Incoming
from mapviewer.store.outgoing.tables import plain_cell

LARGEST_BYTES = 50_000_000
MOST_ROWS = 200_000
_TABLES = {"modality": "event", "stance": "statement", "radius_km": "place"}
_SORTS = {"events": "event", "statements": "statement", "places": "place"}
_HINT = "Give a .csv, .xlsx, .geojson or .jsonld file that mapviewer wrote, changed elsewhere."


@dataclass(frozen=True, slots=True)
class Returned:
    """One row as it came back: ``event``, ``statement``, ``place`` or ``toponym``, its id, and its fields as text."""

    sort: str
    id: str
    fields: Mapping[str, str]


def read_returned(path: Path) -> list[Returned]:
    """Return the rows of a table or marks that mapviewer wrote and somebody changed.

    Raises
    ------
    ArticleError
        When the file can't be read or is of another kind.
    """
    source = Incoming(_read(path), path.name)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise source.broken("can't be read back", _HINT)
    try:
        return list(reader(source))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, csv.Error) as error:
        raise source.broken("is damaged, or mapviewer did not write it", _HINT) from error


def _read(path: Path) -> bytes:
    name = plain_line(path.name)
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ArticleError(f"{name} is too large to be read back.", "Give a part of it.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ArticleError(f"{name} does not exist.", "Check the name and the folder.") from error
    except OSError as error:
        raise ArticleError(
            f"{name} can't be read: {system_reason(error)}.", "Check that you may read it."
        ) from error


def _csv(source: Incoming) -> Iterator[Returned]:
    text = source.raw.decode("utf-8-sig")
    head = text.partition("\n")[0]
    mark = ";" if head.count(";") > head.count(",") else ","  # as some spreadsheets save it
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=mark)
    columns = rows.fieldnames or []
    sort = next((name for column, name in _TABLES.items() if column in columns), "")
    for number, row in enumerate(rows):
        told = {str(name): plain_cell(value) for name, value in row.items() if isinstance(value, str)}
        if number < MOST_ROWS and told.get("id"):
            yield Returned(_SORTS[told["table"]] if "table" in told else _known(sort), told["id"], told)


def _known(sort: str) -> str:
    if not sort:
        raise ValueError("no table of ours")
    return sort


def _xlsx(source: Incoming) -> Iterator[Returned]:
    open_zip(source)  # sizes are checked there
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(source.raw), read_only=True, data_only=True)
    for name, sort in _SORTS.items():
        rows = (
            book[name].iter_rows(values_only=True, max_row=MOST_ROWS) if name in book.sheetnames else iter(())
        )
        columns = [str(each) for each in next(rows, ())]
        for row in rows:
            told = {column: _cell(value) for column, value in zip(columns, row, strict=False)}
            if told.get("id"):
                yield Returned(sort, told["id"], told)
    book.close()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if hasattr(value, "isoformat"):  # a spreadsheet makes dates of our days
        return str(value.isoformat())[:10]
    return plain_cell(str(value))


def _geojson(source: Incoming) -> Iterator[Returned]:
    for feature in json.loads(source.raw.decode("utf-8-sig"))["features"][:MOST_ROWS]:
        told = feature["properties"]
        sort = _SORTS.get(told.get("layer", ""))
        if sort is None:
            continue
        fields = {name: _json_cell(value) for name, value in told.items()}
        for ours, theirs in (("said_at_id", "said_at"), ("about_ids", "about")):
            if sort == "statement" and theirs in told:
                fields[ours] = _json_cell(told[theirs])
        shape = feature.get("geometry") or {}
        if sort == "place" and shape.get("type") == "Point":
            fields |= {"lon": str(shape["coordinates"][0]), "lat": str(shape["coordinates"][1])}
        yield Returned(sort, str(feature.get("id") or told.get("id")), fields)


def _json_cell(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def _jsonld(source: Incoming) -> Iterator[Returned]:
    for item in json.loads(source.raw.decode("utf-8-sig"))["items"][:MOST_ROWS]:
        own_id = str(item["id"]).removeprefix("urn:mapviewer:")
        bodies = item["body"] if isinstance(item["body"], list) else [item["body"]]
        texts = {each["purpose"]: str(each["value"]) for each in bodies if each.get("type") == "TextualBody"}
        kind, *told = texts.get("classifying", "").split(", ")
        places = [
            _place_id(each["source"]["id"]) for each in bodies if each.get("type") == "SpecificResource"
        ]
        if kind == "toponym":
            yield Returned("toponym", own_id, {"place": places[0] if places else ""})
        elif kind == "event":
            fields = {
                "place_ids": "; ".join(places),
                "type": texts.get("tagging", ""),
                "summary": texts.get("describing", ""),
            }
            yield Returned("event", own_id, fields | ({"modality": told[0]} if told else {}))
        elif kind == "statement" and len(told) == 2:
            yield Returned("statement", own_id, {"kind": told[0], "stance": told[1]})


def _place_id(address: str) -> str:
    if "geonames.org/" in address:
        return "gn:" + address.rstrip("/").rpartition("/")[2]
    return address.removeprefix("urn:mapviewer:place:")


_READERS: dict[str, Callable[[Incoming], Iterator[Returned]]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".geojson": _geojson,
    ".jsonld": _jsonld,
}

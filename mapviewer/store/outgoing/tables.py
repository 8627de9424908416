"""Tables for spreadsheets: CSV and XLSX, in which no cell can start a formula."""

import csv
import io
from collections.abc import Sequence

from mapviewer.layers import Layers
from mapviewer.model import Project
from mapviewer.store.outgoing.rows import Table, make_tables

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
_LONGEST_CELL = 32_000  # a spreadsheet's own bound is 32,767
_WIDTHS = {"summary": 50, "words": 60, "quote": 60, "citation": 50, "note": 40, "title": 40}


def csv_bytes(project: Project, layers: Layers, names: Sequence[str]) -> bytes:
    """Return one table, or several one under the other with a first column ``table`` that tells which.

    UTF-8 with a byte order mark and CRLF, so that spreadsheets open it right. A text that a spreadsheet would take for a
    formula begins with an apostrophe.
    """
    tables = [each for each in make_tables(project, layers) if each.name in names]
    columns = list(dict.fromkeys(column for each in tables for column in each.columns))
    is_several = len(tables) > 1
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow((["table"] if is_several else []) + columns)
    for table in tables:
        for row in table.rows:
            cells = [safe_cell(row.get(column)) for column in columns]
            writer.writerow(([table.name] if is_several else []) + cells)
    return buffer.getvalue().encode("utf-8-sig", "replace")


def safe_cell(value: object) -> object:
    """Return a cell that no spreadsheet runs: numbers as they are, a text that begins like a formula after an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return value
    text = value[:_LONGEST_CELL].replace("\x00", "")
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def plain_cell(text: str) -> str:
    """Return what `safe_cell` was given."""
    return text[1:] if text[:1] == "'" and text[1:].startswith(FORMULA_STARTS) else text


def xlsx_bytes(project: Project, layers: Layers) -> bytes:
    """Return a workbook with a sheet for each table and one that says where it is from; every text is a text cell."""
    from datetime import UTC, datetime

    import xlsxwriter

    buffer = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(buffer, options)
    book.set_properties(
        {"title": layers.title[:200], "created": datetime(1980, 1, 1, tzinfo=UTC)}
    )  # no clock
    head = book.add_format({"bold": True, "bottom": 1})
    for table in make_tables(project, layers):
        _write_sheet(book, table, head)
    sheet = book.add_worksheet("about")
    told = (layers.title, layers.source_line, layers.note, layers.credits)
    for number, text in enumerate(told):
        sheet.write_string(number, 0, str(text)[:_LONGEST_CELL])
    book.close()
    return buffer.getvalue()


def _write_sheet(book: object, table: Table, head: object) -> None:
    sheet = book.add_worksheet(table.name)  # type: ignore[attr-defined]
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column, head)
        sheet.set_column(at, at, _WIDTHS.get(column, 14))
    for number, row in enumerate(table.rows, start=1):
        for at, column in enumerate(table.columns):
            value = row.get(column)
            if isinstance(value, bool):
                sheet.write_boolean(number, at, value)
            elif isinstance(value, int | float):
                sheet.write_number(number, at, value)
            elif value:
                sheet.write_string(number, at, str(value)[:_LONGEST_CELL])
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.columns) - 1)

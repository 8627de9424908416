import time

import pytest

from mapviewer.extract.document.dateline import find_dateline
from mapviewer.extract.statements.quotes import find_quotes, paragraph_bounds


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('She said "we go" and left.', ['"we go"']),
        ("She said “we go” and left.", ["“we go”"]),
        ("She said ''we go'' and left.", ["''we go''"]),
        ("She said «we go» and left.", ["«we go»"]),
        ("Sie sagte „wir gehen“ und ging.", ["„wir gehen“"]),
        ("'We go,' she said.", ["'We go,'"]),
        ("‘We go,’ she said, ‘at dawn.’", ["‘We go,’", "‘at dawn.’"]),
        ("“He said ‘run’ and I ran,” she said.", ["“He said ‘run’ and I ran,”"]),
        ("\"He said 'run' and I ran,\" she said.", ["\"He said 'run' and I ran,\""]),
        ("It's the farmers' land and the mayor's road.", []),
        ('A 6" pipe burst.', []),
        ("“We go.\n\n“And we stay gone,” she said.", ["“We go.", "“And we stay gone,”"]),
        ('"We go.\n\nThe road is long.', []),
        ("", []),
    ],
)
def test_finds_outermost_quotations(text: str, quoted: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == quoted


def test_an_open_quotation_goes_on_in_the_next_paragraph() -> None:
    first, second = find_quotes("“We go.\n\n“And we stay gone,” she said.")
    assert (first.goes_on, second.goes_on) == (True, False)
    assert (first.paragraph, second.paragraph) == (0, 1)


def test_a_wrapped_line_is_no_paragraph() -> None:
    assert len(paragraph_bounds("The road to\nthe valley is closed.\nNobody came.")) == 2


@pytest.mark.parametrize(
    "unit", ['"', "“", "”", "'a ", '"a" ', "“a ", "'a' ", "'a \"b", "“‘a’ ", '\n\n"', "' ' "]
)
def test_time_grows_with_the_text_and_not_faster(unit: str) -> None:
    def seconds(count: int) -> float:
        began = time.process_time()
        find_quotes(unit * count)
        return time.process_time() - began

    assert seconds(100_000) < 40 * max(seconds(10_000), 0.005)


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        (
            "BEIRA, Mozambique, March 15 (Channel Wire) - Floods rose.",
            "BEIRA, Mozambique, March 15 (Channel Wire) - ",
        ),
        ("A flood\n\nTel Aviv (Agency) — Floods rose.", "Tel Aviv (Agency) — "),
        ("ST. LOUIS -- Floods rose.", "ST. LOUIS -- "),
        ("Floods rose in Beira - the second time this year.", None),
        ("NATO-led troops left.", None),
    ],
)
def test_dateline(text: str, dateline: str | None) -> None:
    found = find_dateline(text)
    assert (text[found[0] : found[1]] if found else None) == dateline

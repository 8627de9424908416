"""Hostile texts: the time grows with the words, and not faster."""

import time

import pytest

from mapviewer.atlas import open_gazetteer
from mapviewer.extract.parse import parse
from mapviewer.extract.reading import Reading
from mapviewer.extract.statements import find_statements
from mapviewer.model.article import make_article


def _seconds(text: str) -> float:
    reading = Reading(parse(text), make_article(text), None, (), (), open_gazetteer())
    began = time.process_time()
    find_statements(reading)
    return time.process_time() - began


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        '"Go," he said. ',
        "They said he went. ",
        "“We go ",
        "according to ",
        "Ann: we go home\n",
        "Turkey and ",
        "the envoy of the city said that he left. ",
    ],
)
def test_time_grows_with_the_words(unit: str) -> None:
    few, many = _seconds(unit * 300), _seconds(unit * 3000)
    assert many < 40 * max(few, 0.02)


def test_ten_thousand_quotations_in_one_line() -> None:
    assert _seconds('"Go," ' * 10_000) < 5

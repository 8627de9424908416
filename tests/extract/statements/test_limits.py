"""Hostile texts are read to the end, and what is found in them fits them; how long it takes is in the benchmarks."""

import pytest

from mapviewer.extract import annotate
from mapviewer.model import check_annotations, make_article

HOSTILE = (
    '"Go," he said. ',
    "They said he went. ",
    "“We go ",
    "according to ",
    "Ann: we go home\n",
    "Turkey and ",
    "the envoy of the city said that he left. ",
    '"Go," ',
    "Rebels attacked Goma on Monday. ",
    "Washington, D.C., and South Korea met 30 km north of Goris. ",
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_thousand_times_the_same(unit: str) -> None:
    article = make_article(unit * 1000)
    check_annotations(article, annotate(article))

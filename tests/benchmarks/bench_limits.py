"""How the time grows with hostile texts: ten times the words should take about ten times as long."""

import time

from mapviewer.extract import annotate, warm_up
from mapviewer.model import make_article
from tests.extract.statements.test_limits import HOSTILE


def seconds(text: str) -> float:
    began = time.process_time()
    annotate(make_article(text))
    return time.process_time() - began


if __name__ == "__main__":
    warm_up()
    for unit in HOSTILE:
        few, many = seconds(unit * 300), seconds(unit * 3000)
        print(
            f"{unit.strip()[:30]!r:34} 300 times {few:6.2f} s   3,000 times {many:6.2f} s   {many / few:5.1f} times as long"
        )

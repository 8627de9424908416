import threading

import pytest

from mapviewer.errors import CancelledError
from mapviewer.model import make_article
from mapviewer.workflow import annotate, annotate_apart
from mapviewer.workflow.apart import Reader


@pytest.fixture
def reader():
    made = Reader()
    yield made
    made.end()


def test_the_same_is_read_apart():
    article = make_article("Ministers met in Oslo on Monday. Envoy Kari Dahl said that Lima must wait.")
    shares = []
    assert annotate_apart(article, shares.append) == annotate(article)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_cancelling_ends_the_process_at_once_and_the_next_article_is_read(reader):
    article = make_article("Ministers met in Oslo. " * 2000)
    called = threading.Event()
    threading.Timer(0.3, called.set).start()
    with pytest.raises(CancelledError):
        reader.read(article, None, called.is_set)
    assert reader._process is None
    found = reader.read(make_article("Ministers met in Oslo."), None, None)
    assert found.toponyms[0].surface == "Oslo"


def test_a_process_that_dies_is_told(reader):
    reader.read(make_article("Ministers met in Oslo."), None, None)
    killer = threading.Timer(0.1, reader._process.kill)
    killer.start()
    with pytest.raises(RuntimeError, match="ended"):
        reader.read(make_article("Ministers met in Oslo. " * 3000), None, None)
    assert reader.read(make_article("They met in Lima."), None, None).toponyms

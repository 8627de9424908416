import json

import pytest
from PySide6.QtCore import QObject

from mapviewer.gui.map.bridge import MapBridge


class FakePage(QObject):
    """What bridge.js does, without a page."""

    def __init__(self, bridge):
        super().__init__()
        self.heard = []
        bridge.layers_changed.connect(lambda text: self.heard.append(("layers", text)))
        bridge.selection_changed.connect(lambda text: self.heard.append(("selection", json.loads(text))))
        bridge.theme_changed.connect(lambda name: self.heard.append(("theme", name)))


@pytest.fixture
def bridge(qapp):
    return MapBridge(lambda each: each in {"gn:1", "k.e1"})


def test_what_is_sent_early_is_kept_the_newest_of_each(bridge):
    page = FakePage(bridge)
    bridge.send_layers("{}")
    bridge.send_selection(["gn:1"])
    bridge.send_layers('{"a":1}')
    bridge.send_theme("dark")
    assert page.heard == []
    bridge.ready()
    assert page.heard == [("theme", "dark"), ("layers", '{"a":1}'), ("selection", ["gn:1"])]
    bridge.send_selection([])
    assert page.heard[-1] == ("selection", [])


def test_a_page_loaded_anew_gets_it_all_again(bridge):
    page = FakePage(bridge)
    bridge.ready()
    bridge.send_layers("{}")
    bridge.forget_page()
    bridge.send_theme("dark")
    assert page.heard == [("layers", "{}")]
    bridge.ready()
    assert page.heard[1:] == [("theme", "dark"), ("layers", "{}")]


def test_unknown_ids_are_logged_and_ignored(bridge, caplog):
    clicks, hovers = [], []
    bridge.clicked.connect(clicks.append)
    bridge.hovered.connect(hovers.append)
    for each in ("gn:1", "<script>", "k.e1", ""):
        bridge.feature_clicked(each)
        bridge.feature_hovered(each)
    assert clicks == hovers == ["gn:1", "k.e1", ""]
    assert "<script>" in caplog.text

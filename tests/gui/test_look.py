import pytest
from PySide6.QtGui import QColor

from mapviewer.gui.look import read_theme, sign_of
from mapviewer.gui.look.appearance import make_style_sheet
from mapviewer.model import EventType


def luminance(name):
    parts = [QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_can_be_read(name):
    theme = read_theme(name)
    for ground in (theme.pane, theme.sunken, theme.hover, theme.soft, theme.linked):
        for ink in (theme.ink, theme.muted):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.accent, theme.pane) >= 4.5
    assert contrast(theme.warning, theme.sunken) >= 4.5
    assert contrast(theme.on_toast, theme.toast) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_knows_all_its_colours(qapp, name):
    assert "$" not in make_style_sheet(read_theme(name))


def test_every_event_type_has_a_sign():
    other = sign_of("")
    assert all(sign_of(kind.value) != other for kind in EventType)
    shapes = {sign_of(kind.value).shape for kind in EventType} | {other.shape}
    assert len(shapes) == 4


def test_the_choice_of_theme_is_kept(qapp, appearance):
    from mapviewer.gui.look import Appearance

    heard = []
    appearance.choose("light")
    appearance.theme_changed.connect(heard.append)
    appearance.toggle()
    assert [theme.name for theme in heard] == ["dark"]
    again = Appearance(qapp)
    assert again.theme.name == "dark"
    again.deleteLater()

"""The same source at another time."""

from hypothesis import given
from hypothesis import strategies as st

from mapviewer.model.rereading import text_edits, touched_ids
from tests.stories import TEXT, make_story


def test_words_that_changed_and_what_rests_on_them():
    new = TEXT.replace("must wait", "can wait").replace("Zubrowka was quiet.", "Zubrowka was quiet again.")
    edits = text_edits(TEXT, new)
    assert [(each.old, each.new) for each in edits] == [("must", "can"), ("quiet.", "quiet again.")]
    assert all(TEXT[each.start : each.end] == each.old for each in edits)
    found = make_story().annotations[0]
    assert touched_ids(found, edits) == (found.statements[0].id,)


def test_a_paragraph_more_touches_nothing():
    new = TEXT + "\n\nAn update: nothing else happened."
    (edit,) = text_edits(TEXT, new)
    assert edit.old == ""
    assert touched_ids(make_story().annotations[0], (edit,)) == ()


def test_spaces_and_line_ends_are_no_change():
    assert text_edits("One two.\n\nThree.", "One  two.\n\nThree. ") == ()


@given(st.text(alphabet="ab. \n", max_size=80), st.text(alphabet="ab. \n", max_size=80))
def test_edits_say_what_differs(old, new):
    edits = text_edits(old, new)
    assert all(old[each.start : each.end] == each.old for each in edits if each.old)
    assert bool(edits) or old.split() == new.split()
    places = [(each.start, each.end) for each in edits]
    assert places == sorted(places)

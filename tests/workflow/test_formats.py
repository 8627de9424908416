"""The table of formats: every row writes, the same bytes each time, by the ending that names it."""

from pathlib import Path

import pytest

from mapviewer import workflow
from mapviewer.workflow import FORMATS, format_of
from tests.stories import make_story
from tests.workflow.formats_in_readme import README, table

WRITTEN = [
    each for each in FORMATS if each.write is not None and not each.options
]  # pictures have tests of their own


def test_each_ending_stands_once_and_names_its_row():
    endings = [each.ending for each in FORMATS]
    assert len(set(endings)) == len(endings)
    assert all(format_of(f"A story{each.ending.upper()}") is each for each in FORMATS)
    assert format_of("story.xyz") is None


def test_every_option_is_one():
    known = set(workflow.ExportOptions.__dataclass_fields__)
    assert all(set(each.options) <= known for each in FORMATS)


@pytest.mark.parametrize("wanted", WRITTEN, ids=lambda each: each.ending)
def test_the_same_story_gives_the_same_bytes(wanted, tmp_path):
    path = Path(tmp_path / f"story{wanted.ending}")
    workflow.export(make_story(), path)
    first = path.read_bytes()
    assert first
    assert workflow.export_bytes(make_story(), wanted.ending, workflow.ExportOptions()) == first


def test_the_readme_lists_what_can_be_read_and_written():
    assert table() in README.read_text("utf-8"), "run python -m tests.workflow.formats_in_readme"

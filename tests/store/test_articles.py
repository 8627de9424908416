from datetime import date, datetime

import pytest

from mapviewer.errors import ArticleError, ExportError
from mapviewer.store import BadRow, article_from_text, parse_date, read_article, read_corpus, write_bytes

FRONT = "---\ntitle: A title\noutlet: The Paper\nauthor: [A. One, B. Two]\npublished: 2024-08-27\n---\nBody text.\n"


def test_plain_text_keeps_every_character(tmp_path):
    raw = "---\ntitle: no front matter here\n---\r\nOne\r\n\r\n  “two” \u200f three\n"
    path = tmp_path / "a.txt"
    path.write_bytes(raw.encode())
    assert read_article(path).text == raw


def test_front_matter_gives_the_source_line(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(FRONT)
    article = read_article(path)
    assert (article.title, article.outlet, article.byline) == ("A title", "The Paper", "A. One, B. Two")
    assert article.published == date(2024, 8, 27)
    assert article.text == "Body text.\n"
    assert read_article(path, date(2020, 1, 1)).published == date(2020, 1, 1)


def test_markdown_without_front_matter_takes_its_heading(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("Lead.\n\n# The heading #\nText.\n")
    assert read_article(path).title == "The heading"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path, encoding):
    path = tmp_path / "a.txt"
    words = "Le président a déclaré à Genève que l’été serait très chaud. " * 5
    path.write_bytes(words.encode(encoding))
    assert read_article(path).text == words


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\t\n", "is empty"),
        ("a.pdf", b"%PDF-1.7 ...", "is a PDF"),
        ("a.docx", b"PK\x03\x04....", "Word document"),
        ("a.bin", bytes(range(256)) * 8, "is not text"),
        ("a.txt", b"abc\x00def" * 20, "is not text"),
        ("a.txt", b"x" * 20_000_000, "20 MB"),
        ("a.md", b"---\ntitle: [\n---\nText", "front matter"),
        ("a.md", b"---\n- a\n- b\n---\nText", "front matter"),
        ("a.md", b"---\npublished: soonish\n---\nText", "no date"),
        ("a.md", b"---\ntitle: only this\n---\n", "is empty"),
    ],
)
def test_bad_files_get_one_sentence_and_a_hint(tmp_path, name, content, sentence):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ArticleError, match=sentence) as caught:
        read_article(path)
    assert caught.value.hint
    assert "\n" not in caught.value.message


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(ArticleError, match="does not exist"):
        read_article(tmp_path / "none.txt")
    with pytest.raises(ArticleError, match="is a folder"):
        read_article(tmp_path)


def test_pasted_text_takes_its_first_line_as_title():
    assert article_from_text("\n\n  First line\nsecond", "pasted text").title == "First line"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2024-08-27", date(2024, 8, 27)),
        ("27 August 2024", date(2024, 8, 27)),
        ("Aug 27, 2024", date(2024, 8, 27)),
        ("2024-08-27T23:30:00+04:00", date(2024, 8, 27)),
        (datetime(2024, 8, 27, 1), date(2024, 8, 27)),
        ("", None),
        (None, None),
    ],
)
def test_dates_as_people_write_them(written, day):
    assert parse_date(written) == day


@pytest.mark.parametrize("written", ["yesterday", "August", "2024", "13/45/2024", "3/4/2024", "9" * 60])
def test_what_is_no_certain_date_is_refused(written):
    with pytest.raises(ArticleError):
        parse_date(written)


def test_a_corpus_goes_on_past_bad_rows(tmp_path):
    path = tmp_path / "c.jsonl"
    path.write_text(
        '{"id": "a", "text": "One.", "published": "2024-01-02", "title": "T"}\n'
        "not json\n"
        "\n"
        '{"id": "b"}\n'
        '{"text": "no id"}\n'
        "[1, 2]\n"
        '{"id": 7, "text": "", "published": "someday"}\n'
    )
    rows = list(read_corpus(path))
    assert [row.line for row in rows if isinstance(row, BadRow)] == [2, 4, 5, 6]
    good = [row for row in rows if not isinstance(row, BadRow)]
    assert [row.raw_id for row in good] == ["a", 7]
    assert (good[0].article.title, good[0].article.published) == ("T", date(2024, 1, 2))
    assert good[1].article.published is None
    assert "line 7" in good[1].warning


def test_an_unwritable_target_leaves_nothing_behind(tmp_path):
    with pytest.raises(ExportError, match="can't be written"):
        write_bytes(tmp_path / "missing" / "x.png", b"1")
    target = tmp_path / "folder.png"
    target.mkdir()
    (target / "kept").touch()
    with pytest.raises(ExportError):
        write_bytes(target, b"1")
    assert [each.name for each in tmp_path.iterdir()] == ["folder.png"]

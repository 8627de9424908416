"""Every form that articles come in: real-looking files become the words, the title, the day and where they are from."""

import io
import json
import zipfile
from datetime import date
from hashlib import sha256

import pytest

from mapviewer.errors import ArticleError
from mapviewer.store import READERS, files_in, read_article, read_articles
from mapviewer.store.incoming.columns import Line, in_reading_order
from mapviewer.store.incoming.lines import join_lines
from tests.store import documents as made
from tests.store.news_pages import pages
from tests.store.page_quality import measure

FILES = {
    "html": ("a.html", made.html_page),
    "windows page": ("a.htm", lambda: made.html_page(encoding="windows-1250")),
    "mhtml": ("a.mhtml", made.mhtml_file),
    "pdf": ("a.pdf", made.pdf_file),
    "two columns": ("a.pdf", lambda: made.pdf_file(2)),
    "docx": ("a.docx", made.docx_file),
    "odt": ("a.odt", made.odt_file),
    "rtf": ("a.rtf", made.rtf_file),
    "mail": ("a.eml", made.mail_file),
    "mail in HTML": ("a.eml", lambda: made.mail_file("html")),
    "NewsML-G2": ("a.xml", made.newsml_file),
    "ninjs 1": ("a.json", made.ninjs_file),
    "ninjs 2": ("a.json", lambda: made.ninjs_file(2)),
    "CSL-JSON": ("a.json", lambda: json.dumps(made.CSL_ENTRIES).encode()),
    "warc": ("a.warc", lambda: made.warc_file(compressed=False)),
    "warc.gz": ("a.warc.gz", made.warc_file),
}


def written(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("kind", FILES)
def test_the_words_of_the_article_come_out_and_no_others(tmp_path, kind):
    name, make = FILES[kind]
    raw = make()
    article = read_article(written(tmp_path, name, raw))
    words = made.latin(made.TEXT) if name.endswith("pdf") else made.TEXT
    assert article.text == words
    assert article.title == made.TITLE
    assert article.original.name
    if "mhtml" not in kind and "warc" not in kind:
        assert article.original.sha256 == sha256(raw).hexdigest()
        assert article.original.content == raw


@pytest.mark.parametrize(
    ("kind", "byline", "outlet", "published", "retrieved"),
    [
        ("html", "Ivo Brandt", "The Adriatic Courier", date(2024, 5, 7), None),
        ("mhtml", "Ivo Brandt", "The Adriatic Courier", date(2024, 5, 7), date(2024, 5, 9)),
        ("warc", "Ivo Brandt", "The Adriatic Courier", date(2024, 5, 7), date(2024, 5, 9)),
        ("pdf", "Ivo Brandt", "", None, date(2024, 5, 8)),
        ("docx", "Ivo Brandt", "", None, None),
        ("mail", "Ivo Brandt", "", date(2024, 5, 7), None),
        ("NewsML-G2", "Ivo Brandt", "The Agency", date(2024, 5, 7), None),
        ("ninjs 2", "Ivo Brandt", "The Agency", date(2024, 5, 7), None),
        ("CSL-JSON", "Ivo Brandt", "The Adriatic Courier", date(2024, 5, 7), None),
    ],
)
def test_where_it_is_from_and_when(tmp_path, kind, byline, outlet, published, retrieved):
    name, make = FILES[kind]
    article = read_article(written(tmp_path, name, make()))
    found = (article.byline, article.outlet, article.published, article.retrieved)
    assert found == (byline, outlet, published, retrieved)
    assert read_article(tmp_path / name, date(2020, 1, 1)).published == date(2020, 1, 1)


def test_headers_and_footers_of_many_pages_go_and_paragraphs_stay_whole(tmp_path):
    text = read_article(written(tmp_path, "a.pdf", made.pdf_file(2, pages=6))).text
    assert "Page" not in text
    assert "Courier" not in text
    assert text.count(made.latin(made.SECOND)) == 6


def test_a_chapter_each_and_no_cover(tmp_path):
    harvest = read_articles(written(tmp_path, "a.epub", made.epub_file(3)))
    titles = [each.title for each in harvest.articles]
    assert titles == [f"A Year of Harbours: Part {n}" for n in range(3)]
    assert all(made.TEXT in each.text for each in harvest.articles)
    with pytest.raises(ArticleError, match="3 articles"):
        read_article(tmp_path / "a.epub")


def test_subtitles_become_sentences(tmp_path):
    assert read_article(written(tmp_path, "The_evening_news.srt", made.SRT)).text == (
        "Port workers resumed talks in Trieste on Tuesday. The harbour had been closed for nine days.\n\n"
        "In Vienna the minister said supplies would last."
    )
    assert read_article(tmp_path / "The_evening_news.srt").title == "The evening news"
    assert read_article(written(tmp_path, "a.vtt", made.VTT)).text == (
        "Marta Kovač: We have agreed on the hours, not yet on the wages.\n\nReporter: When do you meet in Ljubljana?"
    )


def test_what_is_attached_to_a_mail_is_read_too(tmp_path):
    harvest = read_articles(written(tmp_path, "a.eml", made.mail_file(attached=True)))
    assert [each.origin for each in harvest.articles] == ["a.eml", "a.eml, talks.html"]


def test_zotero_points_at_files_beside_it_and_not_elsewhere(tmp_path):
    folder = tmp_path / "export"
    (folder / "files" / "7").mkdir(parents=True)
    written(folder / "files" / "7", "talks.html", made.html_page(title="Snapshot"))
    article = read_article(written(folder, "export.rdf", made.ZOTERO))
    assert (article.title, article.byline) == (made.TITLE, "Ivo Brandt")
    assert made.THIRD in article.text
    written(tmp_path, "secret.html", made.html_page())
    with pytest.raises(ArticleError, match="no entry with a text"):
        read_article(written(folder, "b.rdf", made.ZOTERO.replace("files/7/talks.html", "../secret.html")))


def test_a_zip_holds_all_of_it_and_tells_what_is_broken(tmp_path):
    inner = made.zip_file({"inner.srt": made.SRT})
    files = {
        "a.html": made.html_page(),
        "b/scan.pdf": made.picture_pdf(),
        "b/inner.zip": inner,
        "b/page_files/style.css": "body{}",
        "__MACOSX/._a.html": "x",
        "z/export.rdf": made.ZOTERO,
        "z/files/7/talks.html": made.html_page(paragraphs=made.PARAGRAPHS[::-1]),
    }
    harvest = read_articles(written(tmp_path, "all.zip", made.zip_file(files)))
    origins = [each.origin for each in harvest.articles]
    assert origins == [
        "all.zip, a.html",
        "all.zip, b/inner.zip, inner.srt",
        "all.zip, z/export.rdf, files/7/talks.html",
    ]
    assert [each.message for each in harvest.errors] == [
        "all.zip, b/scan.pdf holds pictures of pages, not words."
    ]


def test_a_folder_is_its_files_in_order(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.txt", "a.md", "sub/c.html", ".git/d.txt", "style.css"):
        (tmp_path / name).write_text("Words.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "b.txt")
    assert [str(each.relative_to(tmp_path)) for each in files_in(tmp_path)] == ["a.md", "b.txt", "sub/c.html"]


def test_a_text_is_what_it_says_whatever_it_begins_with(tmp_path):
    for words in (
        "<html><p>No page.</p></html>",
        "From: nobody\n\nNo mail.",
        "{\\rtf1 no document}",
        "WEBVTT\n\nno",
    ):
        article = read_article(written(tmp_path, "a.txt", words))
        assert article.text == words
        assert article.original is None


def test_without_an_ending_the_first_bytes_tell(tmp_path):
    for make in (
        made.html_page,
        made.pdf_file,
        made.docx_file,
        made.rtf_file,
        made.mail_file,
        made.newsml_file,
    ):
        assert read_article(written(tmp_path, "download", make())).title == made.TITLE


def test_insertions_are_read_and_deletions_are_not(tmp_path):
    raw = made.docx_file()
    archive = zipfile.ZipFile(io.BytesIO(raw))
    files = {name: archive.read(name) for name in archive.namelist()}
    body = files["word/document.xml"].decode()
    changed = '<w:ins w:id="1"><w:r><w:t>Late: </w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>Gone. </w:delText></w:r></w:del>'
    files["word/document.xml"] = body.replace("<w:r><w:t>TRIESTE", f"{changed}<w:r><w:t>TRIESTE").encode()
    text = read_article(written(tmp_path, "a.docx", made.zip_file(files))).text
    assert "Late: TRIESTE" in text
    assert "Gone" not in text


def test_broken_lines_are_joined_and_whole_ones_left_alone():
    wrapped = (
        "The talks were held in Lima on Monday and went on until late in the\nevening, when the ministers of both coun-\n"
        "tries shook hands before the cameras and left for the airport in\ncars that had been waiting for hours.\n\n"
        "A second round will follow in Quito, where the president has offered\nto be the host of whatever is left to say."
    )
    assert (
        join_lines(wrapped)
        .splitlines()[0]
        .endswith(
            "both countries shook hands before the cameras and left "
            "for the airport in cars that had been waiting for hours."
        )
    )
    assert join_lines(wrapped).count("\n\n") == 1
    poem = "Short lines\nstay\nas they\nare\n"
    assert join_lines(poem) == poem


def test_columns_are_read_one_after_the_other():
    rows = [(x, 10 * y) for y in range(6) for x in (0, 120)]
    lines = [Line(x, y, x + 100, y + 8, f"{x}/{y}") for x, y in rows]
    headline = Line(0, -40, 220, -20, "Headline")
    order = [each.words for each in in_reading_order([*lines, headline], 220, 300)]
    assert order == ["Headline", *[f"0/{10 * y}" for y in range(6)], *[f"120/{10 * y}" for y in range(6)]]


def test_the_table_names_each_ending_once():
    endings = [ending for each in READERS for ending in each.endings]
    assert len(endings) == len(set(endings))
    assert all(ending == ending.lower() and ending.startswith(".") for ending in endings)


def test_pages_of_many_makers_give_the_words_of_the_article():
    rows = [measure(page) for page in pages()]
    assert len(rows) == 20
    assert sum(row["F1"] for row in rows) / 20 > 0.97
    assert min(row["recall"] for row in rows) > 0.97
    assert all(row["title"] and row["day"] and row["outlet"] for row in rows)

from datetime import date

import pytest

from mapviewer.model import (
    Span,
    alt_text,
    dates_in_words,
    make_article,
    plain_line,
    plain_words,
    quote_with_source,
    shorten,
    statement_words,
)
from tests.stories import make_story


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        (None, None, ""),
        ("2024-08-27", "2024-08-27", "27 Aug 2024"),
        ("2024-08-19", "2024-08-25", "19–25 Aug 2024"),
        ("2024-07-30", "2024-08-02", "30 Jul – 2 Aug 2024"),
        ("2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024"),
        ("2024-07-01", "2024-07-31", "Jul 2024"),
        ("2024-02-01", "2024-02-29", "Feb 2024"),
        ("2023-02-01", "2023-02-28", "Feb 2023"),
        ("2024-07-01", "2024-09-30", "Jul–Sep 2024"),
        ("2023-12-01", "2024-02-29", "Dec 2023 – Feb 2024"),
        ("2023-01-01", "2023-12-31", "2023"),
        ("2022-01-01", "2024-12-31", "2022–2024"),
        ("1990-01-01", "1999-12-31", "1990s"),
        ("2022-01-01", None, "since 2022"),
        ("2022-05-03", None, "since 3 May 2022"),
        (None, "2020-12-31", "until 2020"),
    ],
)
def test_dates_in_words(earliest, latest, words):
    first, last = (date.fromisoformat(each) if each else None for each in (earliest, latest))
    assert dates_in_words(first, last) == words


def test_plain_line_drops_what_could_turn_the_words_around():
    assert plain_line("  a\u202eb\u200b\n\tc\x07 \ud800d ") == "ab c d"
    assert plain_line("Ереван Երևան القاهرة") == "Ереван Երևան القاهرة"


def test_shorten_cuts_at_a_word_and_never_exceeds_the_limit():
    assert shorten("one two three", 20) == "one two three"
    assert shorten("one two three four", 12) == "one two…"
    assert len(shorten("x" * 500, 40)) == 40


def test_a_quotation_comes_with_its_source():
    project = make_story()
    article, found = project.articles[0], project.annotations[0]
    assert statement_words(article, found.statements[0]) == 'that "Lima must wait" for the accord'
    lines = quote_with_source(article, found, found.statements[0]).split("\n")
    assert lines[1] == "— Kari Dahl, envoy"
    assert lines[2] == "Oslo talks, The Daily Test · 5 Mar 2024"


def test_alt_text_says_so_when_nothing_could_be_placed():
    assert "without places" in alt_text("T", [], [], n_events=0, n_statements=0)
    text = alt_text("T", ["Oslo", "Lima"], ["Ministers meet"], n_events=1, n_statements=2)
    assert "Oslo, Lima" in text
    assert "1 event and 2 statements" in text


def test_marks_of_markdown_are_no_words():
    article = make_article("## Storm hits **Suva** and _Nadi_, 2 * 3", is_markdown=True)
    assert plain_words(article, Span(0, len(article.text))) == "Storm hits Suva and Nadi, 2 * 3"
    plain = make_article("**Suva**")
    assert plain_words(plain, Span(0, 8)) == "**Suva**"

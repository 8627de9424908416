"""The whole of extraction: the same always, in any order, of any text."""

import threading
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

import pytest

from mapviewer.errors import CancelledError
from mapviewer.extract import annotate, annotate_many, warm_up
from mapviewer.extract.workers import share
from mapviewer.model import check_annotations, make_article

PUBLISHED = date(2024, 8, 27)
TEXT = (
    "LIMA, August 27 - The foreign ministers of Peru and Chile met in Lima on Monday.\n\n"
    '"We agreed to open the border," Peruvian Foreign Minister Rosa Quispe told reporters there.\n\n'
    "Chile's army will withdraw from Arica next week."
)
TEXTS = [
    TEXT,
    "",
    " \n\t\n",
    "Rebels attacked Goma on Monday.",
    "Nobody came.",
    "Floods hit Dhaka last week. " * 40,
]


def articles(texts=TEXTS):
    return [make_article(text, id=str(number), published=PUBLISHED) for number, text in enumerate(texts)]


def test_all_kinds_are_found_and_fit_together():
    article = articles()[0]
    found = check_annotations(article, annotate(article))
    assert {"Lima", "Peru", "Chile"} <= {place.name for place in found.places}
    assert [timex.value for timex in found.timexes] == ["2024-08-27", "2024-08-26", "2024-W36"]
    assert [actor.name for actor in found.actors if actor.role] == ["Rosa Quispe"]
    assert [statement.content[0].of(TEXT) for statement in found.statements if not statement.is_thought] == [
        '"We agreed to open the border,"'
    ]
    assert "met" in [event.trigger.of(TEXT) for event in found.events]
    assert not found.warnings


def test_ids_count_in_reading_order():
    article = articles()[0]
    found = annotate(article)
    for letter, things in (("t", found.toponyms), ("x", found.timexes), ("s", found.statements)):
        assert [each.id for each in things] == [
            f"{article.key}.{letter}{n}" for n in range(1, len(things) + 1)
        ]
    assert [each.trigger.start for each in found.events] == sorted(
        each.trigger.start for each in found.events
    )


def test_same_text_same_annotations_in_any_order():
    forward = list(annotate_many(articles()))
    backward = list(annotate_many(reversed(articles())))
    assert forward == backward[::-1]
    assert [found.article_id for found in forward] == [article.id for article in articles()]


def test_two_processes_give_the_same_in_the_same_order():
    many = articles() * 4
    assert list(annotate_many(iter(many), workers=2)) == list(annotate_many(articles())) * 4


def test_a_warm_process_takes_its_share():
    given = []

    class Watched(ProcessPoolExecutor):
        def submit(self, work, /, *arguments):
            given.append(work)
            return super().submit(work, *arguments)

    many = articles() * 4
    with Watched(1, get_context("spawn")) as pool:
        pool.submit(warm_up).result()
        found = list(share(many, pool, 2))
    assert found == list(annotate_many(articles())) * 4
    assert 0 < given.count(annotate) < len(many)


def test_no_articles_start_no_process():
    assert list(annotate_many([], workers=2)) == []


def test_articles_are_read_as_they_are_needed():
    taken = []

    def lazily():
        for article in articles():
            taken.append(article.id)
            yield article

    next(annotate_many(lazily()))
    assert len(taken) == 1


def test_progress_rises_to_one():
    told = []
    annotate(articles()[0], told.append)
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0


@pytest.mark.parametrize("asked", [1, 2, 3, 5])
def test_it_can_be_called_off_between_the_stages(asked):
    answers = iter([False] * (asked - 1) + [True] * 20)
    with pytest.raises(CancelledError):
        annotate(articles()[0], cancelled=lambda: next(answers))


def test_a_long_text_can_be_called_off_while_it_is_parsed():
    told = []
    long = make_article(TEXT * 500, published=PUBLISHED)
    with pytest.raises(CancelledError):
        annotate(long, told.append, lambda: bool(told) and told[-1] > 0.3)
    assert told[-1] < 0.8


def test_empty_texts_have_a_warning_and_nothing_else():
    found = annotate(make_article("", published=PUBLISHED))
    assert not (found.toponyms or found.timexes or found.statements or found.events or found.sentences)
    assert found.warnings == ("No places were found.",)


def test_a_text_that_is_not_english_is_said_to_be_so():
    german = (
        "Der Minister sagte am Dienstag in Wien, dass die Verhandlungen mit den Nachbarn weitergehen und "
        "dass man sich bald auf einen Vertrag einigen werde, der allen Seiten nütze."
    )
    warnings = annotate(make_article(german, published=PUBLISHED)).warnings
    assert any("not to be English" in warning for warning in warnings)


def test_relative_dates_without_a_date_of_publication_are_warned_of():
    found = annotate(make_article("Rebels attacked Goma on Monday."))
    assert found.published is None
    assert any("date of publication" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 Goma \udfff",
        "<script>alert('Goma')</script> Rebels attacked Goma on Monday.",
        "\u202eamoG dekcatta sleber\u202c on Monday",
        "Goma\x00Goma\x07\r\n\r\nGoma",
        "(" * 2000,
        "A" * 50_000,
        "In in in on on on at at Monday Monday Monday the the",
        "“”‘’\"\"''``",
    ],
)
def test_any_text_can_be_read(text):
    article = make_article(text, published=PUBLISHED)
    check_annotations(article, annotate(article))


@pytest.mark.parametrize("published", [date.min, date.max, date(2024, 2, 29)])
def test_any_day_of_publication_can_be_counted_from(published):
    words = "Last week, last year, next month, ten years ago, the 1990s, tomorrow, on Friday and two centuries ago."
    annotate(make_article(f"Rebels attacked Goma. {words}", published=published))


def test_it_runs_beside_the_main_thread():
    results = []
    thread = threading.Thread(target=lambda: results.append(annotate(articles()[3])))
    thread.start()
    thread.join()
    assert results == [annotate(articles()[3])]

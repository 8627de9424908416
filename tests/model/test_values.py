import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapviewer.layers import linked_ids, place_details
from mapviewer.model import (
    Annotations,
    Extractor,
    Span,
    as_json,
    check_annotations,
    from_json,
    json_text,
    make_article,
    make_evidence,
    with_article,
    with_source,
    without_article,
)
from tests.stories import (
    FRONTIER_TEXT,
    LIMA,
    NORTH,
    NORWAY,
    OSLO,
    QUITO,
    make_frontier_story,
    make_story,
)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 2)])
def test_what_is_no_span_is_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_evidence_quotes_exactly_and_not_beyond_the_text():
    assert make_evidence("a", "one two", Span(4, 7)).quote == "two"
    with pytest.raises(ValueError, match="outside"):
        make_evidence("a", "one two", Span(4, 8))


def test_check_finds_a_place_without_an_entry_and_words_that_are_not_there():
    project = make_story()
    article, found = project.articles[0], project.annotations[0]
    with pytest.raises(ValueError, match="places without an entry"):
        check_annotations(article, replace(found, places=(OSLO, NORWAY, LIMA)))
    wrong = replace(found.toponyms[0], surface="Rome")
    with pytest.raises(ValueError, match="does not say"):
        check_annotations(article, replace(found, toponyms=(wrong, *found.toponyms[1:])))


def test_json_has_the_shape_that_other_programs_rely_on():
    project = make_story()
    value = as_json(project.articles[0], project.annotations[0])
    assert value["published"] == "2024-03-05"
    assert value["text"] == project.articles[0].text
    toponym = value["toponyms"][0]
    assert value["text"][toponym["start"] : toponym["end"]] == toponym["surface"] == "Oslo"
    assert (toponym["lat"], toponym["lon"]) == (59.913, 10.746)
    assert value["toponyms"][5]["place"] is None
    assert value["statements"][0]["said_at"] in {each["id"] for each in value["places"]}
    assert value["events"][0]["type"] == "CONSULT"
    assert value["events"][2]["earliest"] is None


def test_json_and_back_is_the_same_value():
    project = make_story()
    pair = (project.articles[0], project.annotations[0])
    assert from_json(json.loads(json_text(as_json(*pair)))) == pair


@given(st.text(st.characters(codec=None), min_size=1))
def test_any_text_survives_json(text):
    article = make_article(text)
    found = Annotations(article.id, Extractor("n", "1"))
    again, _ = from_json(json.loads(json_text(as_json(article, found)).encode("utf-8")))
    assert again.text == text
    assert again.sha256 == article.sha256


def test_replacing_an_article_keeps_order_and_drops_old_annotations():
    project = make_story()
    other = make_article("Second.", id="b")
    both = with_article(project, other)
    dated = with_article(both, with_source(project.articles[0], published=date(2020, 1, 1)))
    assert [each.id for each in dated.articles] == [project.articles[0].id, "b"]
    assert dated.annotations == ()
    assert without_article(both, "b") == project


def test_only_the_source_line_of_an_article_can_change():
    with pytest.raises(TypeError, match="text"):
        with_source(make_story().articles[0], text="other")


def test_a_place_lights_up_with_what_happened_and_was_said_there():
    project = make_story()
    key = project.articles[0].key
    assert linked_ids(project, [OSLO.id]) == {OSLO.id, f"{key}.e1", f"{key}.s1"}
    assert linked_ids(project, [f"{key}.s1"]) == {f"{key}.s1", OSLO.id, LIMA.id}
    assert linked_ids(project, ["unheard of"]) == {"unheard of"}


def test_the_details_of_a_place_come_in_the_order_there_about_sentences():
    project = make_story()
    oslo, lima, quito = (place_details(project, each.id) for each in (OSLO, LIMA, QUITO))
    assert [each.id for _, each in oslo.said_there] == [project.annotations[0].statements[0].id]
    assert oslo.said_about == ()
    assert [each.id for _, each in lima.said_about] == [project.annotations[0].statements[0].id]
    assert [span.of(article.text)[:9] for article, span in oslo.sentences] == ["Ministers", "Norwegian"]
    assert [event.summary for _, event in quito.events] == ["Troops enter Quito"]
    assert place_details(project, "gn:0").sentences == ()


def test_a_phrase_is_a_place_of_its_own():
    project = make_frontier_story()
    details = place_details(project, NORTH)
    assert details.name == "30 km north of Quito"
    assert details.reason == "30 km north of Quito (point in Ecuador)"
    assert details.radius_km > 5
    assert [span.of(FRONTIER_TEXT) for _, span in details.sentences] == ["Shells fell 30 km north of Quito."]
    assert [event.summary for _, event in details.events] == ["Shells fell 30 km north of Quito"]
    assert not place_details(project, QUITO.id).events
    assert linked_ids(project, [NORTH]) == {NORTH, project.annotations[0].events[0].id}


@given(st.text(), st.text(min_size=1), st.lists(st.sampled_from([0, 1, 2, 3]), max_size=4))
def test_phrases_survive_json(reason, place, anchors):
    project = make_frontier_story()
    article, found = project.articles[0], project.annotations[0]
    first = found.locatives[0]
    odd = replace(
        first, reason=reason, place=place, anchors=tuple(found.toponyms[each].id for each in anchors)
    )
    found = replace(found, locatives=(odd, *found.locatives[1:]))
    assert from_json(json.loads(json_text(as_json(article, found)))) == (article, found)


def test_check_finds_a_phrase_of_names_that_are_not_there():
    project = make_frontier_story()
    article, found = project.articles[0], project.annotations[0]
    stray = replace(found.locatives[0], anchors=("nobody",))
    with pytest.raises(ValueError, match="toponyms without an entry"):
        check_annotations(article, replace(found, locatives=(stray,)))
    with pytest.raises(ValueError, match="does not say"):
        check_annotations(article, replace(found, locatives=(replace(found.locatives[0], surface="x"),)))
    with pytest.raises(ValueError, match="places without an entry"):
        check_annotations(article, replace(found, locatives=(replace(found.locatives[0], place="at:no"),)))

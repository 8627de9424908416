"""Our own articles against the statements that an editor would show of them."""

import pytest

from tests.extract.own_cards import Score, read_cards


@pytest.fixture(scope="module")
def score() -> Score:
    return sum(read_cards().values(), Score())


def test_nearly_all_that_is_shown_and_wanted_is_the_same(score: Score) -> None:
    assert score.f1 >= 0.9, f"{score}, F1 {score.f1:.3f}"


def test_the_main_statements_are_there(score: Score) -> None:
    assert score.main_right / score.main >= 0.95, str(score)


def test_stances_are_mostly_right(score: Score) -> None:
    assert score.stance / score.right >= 0.78, str(score)

import json
from pathlib import Path

from mapviewer.model import Actor
from tests.extract.reading import Told, tell


def _speaker(told: Told, gold: dict) -> tuple[str | None, str | None, str]:
    best = max(
        range(len(told.statements)),
        key=lambda number: _shared(gold["content"], told.statements[number].content),
    )
    return told.speaker(best), told.said_at(best), str(told.statements[best].earliest)


def _shared(gold: list[list[int]], found: tuple) -> int:
    return sum(max(0, min(end, span.end) - max(start, span.start)) for start, end in gold for span in found)


def test_all_six_statements_have_the_speaker_and_the_place_of_the_gold(shared: Path) -> None:
    name = "turkey-azerbaijan-talks"
    gold = json.loads((shared / "gold" / f"{name}.json").read_text("utf-8"))
    told = tell((shared / "seeds" / f"{name}.txt").read_text("utf-8"))
    expected = [(each["speaker"], each["said_at"], each["time"]) for each in gold["statements"]]
    found = [_speaker(told, each) for each in gold["statements"]]
    assert [each[:2] for each in found] == [each[:2] for each in expected]
    assert all(day.startswith(time) for (_, _, day), (_, _, time) in zip(found, expected, strict=True))
    bayramov: Actor = told.actor("Jeyhun Bayramov")
    assert (bayramov.role, bayramov.affiliation) == ("Foreign Minister", "Azerbaijan")

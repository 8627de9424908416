"""The words of ``words.yaml``, and the regular expressions for them."""

import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_WHOLE = frozenset(
    {"may", "june", "july"}
)  # short, but no abbreviations: a full stop behind ends the sentence


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Numbers by word, all in lower case, and alternations for regular expressions, longest words first."""

    months: dict[str, int]
    weekdays: dict[str, int]
    units: dict[str, str]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    parts_of_day: dict[str, str]
    seasons: dict[str, str]
    holidays: dict[str, Any]
    references: dict[str, str]
    sets: dict[str, str]
    before_month: frozenset[str]
    future_words: frozenset[str]
    failing_nouns: frozenset[str]
    ranking_words: frozenset[str]


@functools.cache
def open_vocabulary() -> Vocabulary:
    """Read ``words.yaml``, once."""
    import yaml

    read = yaml.safe_load((Path(__file__).parent / "words.yaml").read_text("utf-8"))
    marked = set(read["marked_references"])
    return Vocabulary(
        months=_numbered(read["months"]),
        weekdays=_numbered(read["weekdays"]),
        units=read["units"],
        numbers=read["numbers"],
        ordinals=read["ordinals"],
        parts_of_day=read["parts_of_day"],
        seasons=read["seasons"],
        holidays={name.lower(): day for name, day in read["holidays"].items()},
        references={
            word: ref for ref, words in read["references"].items() for word in words if word in marked
        },
        sets=read["sets"],
        before_month=frozenset(read["before_month"]),
        future_words=frozenset(read["future_words"]),
        failing_nouns=frozenset(read["failing_nouns"]),
        ranking_words=frozenset(read["ranking_words"]),
    )


def _numbered(table: dict[int, list[str]]) -> dict[str, int]:
    return {word.lower(): number for number, words in table.items() for word in words}


def either(words: Any, *, is_name: bool = False) -> str:
    """Return an alternation of `words`; names match capitalised or in capitals, with or without a full stop."""
    longest = sorted(words, key=lambda word: (-len(word), word))
    if not is_name:
        return "(?:" + "|".join(map(re.escape, longest)) + ")"
    forms = [form for word in longest for form in (word.capitalize(), word.upper())]
    dotted = (
        form + r"\b\.?" if len(form) < 5 and form.lower() not in _WHOLE else form
        for form in map(re.escape, forms)
    )
    return "(?:" + "|".join(dotted) + ")"


def number_of(words: str) -> int | None:
    """Return the number that `words` say: digits, "two", "twenty-five", "a dozen"; None when they say none."""
    table = open_vocabulary().numbers
    text = words.lower().replace(",", "").strip()
    if text.isdigit():
        return int(text)
    if text.endswith("dozen"):
        return 12
    parts = [part for part in re.split(r"[\s-]+", text) if part not in ("and", "of")]
    if not parts or any(part not in table for part in parts):
        return None
    total = 0
    for part in parts:
        total = total * 100 if table[part] == 100 and total else total + table[part]
    return total

"""The past tense of verbs, for lines whose verb stands as a participle in the text."""

import functools
import re
from pathlib import Path

_FILE = Path(__file__).with_name("lexicon") / "past.yaml"
_DOUBLED = frozenset(("admit", "ban", "bar", "beg", "blot", "chat", "chop", "clap", "commit", "compel", "control", "cram",
                      "defer", "drag", "drop", "equip", "expel", "flag", "fit", "grab", "hug", "incur", "jam", "jog", "knit",
                      "lag", "map", "nab", "nod", "occur", "omit", "patrol", "permit", "pin", "plan", "plot", "plug", "pop",
                      "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret", "rip", "rob", "rub", "scan", "scrap",
                      "ship", "shop", "skip", "slam", "slap", "slip", "snap", "spot", "stab", "star", "stem", "step", "stir",
                      "stop", "strip", "submit", "swap", "tap", "tip", "top", "transfer", "transmit", "trap", "trim", "trip",
                      "unwrap", "wed", "whip", "wrap", "zip"))  # fmt: skip


@functools.cache
def _irregular() -> dict[str, str]:
    import yaml

    found: dict[str, str] = yaml.safe_load(_FILE.read_text("utf-8"))
    return found


def past_of(lemma: str) -> str:
    """Return the past tense of a verb in its base form: "sign" -> "signed", "stop" -> "stopped", "lead" -> "led"."""
    lemma = lemma.lower()
    if (known := _irregular().get(lemma)) is not None:
        return known
    if lemma.endswith("e"):
        return lemma + "d"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ied"
    if lemma in _DOUBLED:
        return lemma + lemma[-1] + "ed"
    return lemma + "ed"

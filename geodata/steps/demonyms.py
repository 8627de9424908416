"""Words for people and their adjective: the CIA World Factbook's list and our own."""

import re

from mapviewer.atlas.names import fold_name
from steps.own import read_table
from steps.rows import Row
from steps.sources import Sources

_PLURAL = re.compile(r"\((s|men|women)\)")
_REMARK = re.compile(r"\([^)]*\)|note.*$")


def make_demonyms(sources: Sources, rows: dict[str, Row]) -> dict[str, str]:
    """Return place ids by folded demonym, plurals included; `demonyms.csv` has the last word.

    Raises
    ------
    KeyError
        When `demonyms.csv` names a place that no source has.
    """
    by_iso: dict[str, str] = {}
    for row in rows.values():
        if row.feature_code.startswith("PCL"):
            by_iso.setdefault(row.country, row.id)
    found: dict[str, str] = {}
    for iso, noun, adjective in sources.demonyms():
        for word in _forms(noun) | _forms(adjective):
            if iso in by_iso and word not in found:
                found[word] = by_iso[iso]
    for line in read_table("demonyms.csv"):
        if line["place"] == "-":
            found.pop(fold_name(line["word"]), None)
            continue
        rows[line["place"]]
        found[fold_name(line["word"])] = line["place"]
    return found


def _forms(text: str) -> set[str]:
    forms = set()
    for part in re.split(r"[,;]| or ", text.replace(" (", "(")):
        for form in _spelled_out(part):
            folded = fold_name(_REMARK.sub("", form).strip())
            if len(folded) > 2 and form.strip()[:1].isupper():
                forms.add(folded)
    return forms


def _spelled_out(part: str) -> list[str]:
    plural = _PLURAL.search(part)
    if plural is None:
        return [part]
    singular = _PLURAL.sub("", part)
    ending = plural.group(1)
    many = singular + "s" if ending == "s" else singular.removesuffix("man").removesuffix("woman") + ending
    return [singular, many]

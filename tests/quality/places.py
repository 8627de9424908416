"""Places: recognition and resolution on LGL and GeoWebNews, each article read with weights that did not see it."""

from collections.abc import Iterator

from mapviewer.atlas import open_gazetteer
from mapviewer.extract.document.parse import parse
from mapviewer.extract.toponyms import find_toponyms, places_used
from mapviewer.extract.toponyms.weights import Weights
from tests.quality.corpora import SHARED, Rows, article_of, read_rows, scorer
from training.toponyms import CORPORA, Example, learn

FOLDS = 5
FLOORS = {
    "lgl": {"rec_overlap_F1": 0.80, "acc161_recognised": 0.82, "e2e_F1": 0.64},
    "gwn-dev": {},
    "gwn-literal-dev": {"rec_overlap_F1": 0.86, "acc161_recognised": 0.94, "e2e_F1": 0.79},
}
MEASURES = {
    "rec_overlap_F1": "recognition F1 (overlap)",
    "acc161_recognised": "within 161 km, of recognised",
    "e2e_F1": "end to end F1 at 161 km",
}
Figure = tuple[str, str, float, float | None]


def measure_places() -> Iterator[Figure]:
    """Yield corpus, measure, figure and floor, if there is one."""
    folder = SHARED / "corpora" / "places"
    score = scorer("score_geo")
    gold = {name: read_rows(folder / f"{name}.jsonl") for name in FLOORS}
    found = read_held_out({f"{name}.jsonl": gold[name] for name in ("lgl", "gwn-dev")})
    found["gwn-literal-dev"] = found["gwn-dev"]
    for name, floors in FLOORS.items():
        figures = score(gold[name], found[name])
        for measure, words in MEASURES.items():
            yield f"{name}, held out", words, figures[measure], floors.get(measure)


def read_held_out(corpora: dict[str, Rows]) -> dict[str, Rows]:
    """Read each article with weights learnt from the articles of the other folds."""
    examples = [
        (name.removesuffix(".jsonl"), Example(row, CORPORA[name]))
        for name, rows in corpora.items()
        for row in rows.values()
    ]
    found: dict[str, Rows] = {name: {} for name, _ in examples}
    for fold in range(FOLDS):
        weights = learn([example for number, (_, example) in enumerate(examples) if number % FOLDS != fold])
        for name, example in examples[fold::FOLDS]:
            found[name][str(example.article["id"])] = _read(example, weights)
    return found


def _read(example: Example, weights: Weights) -> dict[str, object]:
    gazetteer = open_gazetteer()
    article = article_of(example.article)
    toponyms = find_toponyms(parse(article.text), article, gazetteer, weights)
    places = {place.id: place for place in places_used(toponyms, gazetteer)}
    rows = []
    for each in toponyms:
        place = places.get(each.resolution.place or each.resolution.within or "")
        where = {"lat": place.lat if place else None, "lon": place.lon if place else None}
        rows.append({"start": each.span.start, "end": each.span.end, "kind": each.kind.value} | where)
    return {"id": article.id, "toponyms": rows}

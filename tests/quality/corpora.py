"""Corpora and scorers of ``../shared``, and our own articles with gold beside them."""

import importlib.util
import json
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from mapviewer.extract import annotate_many
from mapviewer.model import Article, as_json, make_article

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
ARTICLES = ROOT / "tests" / "extract" / "articles"
Rows = dict[str, dict[str, Any]]


def read_rows(path: Path) -> Rows:
    """Return the articles of a corpus by id, in order."""
    with path.open(encoding="utf-8") as lines:
        return {str(row["id"]): row for row in map(json.loads, lines)}


def article_of(row: dict[str, Any]) -> Article:
    """Return a row of a corpus as an article; `dct` is when it was published."""
    published = row.get("published") or row.get("dct")
    day = date.fromisoformat(published[:10]) if published else None
    return make_article(row["text"], id=str(row["id"]), title=row.get("title", ""), published=day)


def read_articles(rows: Iterable[dict[str, Any]]) -> Rows:
    """Annotate articles as the app does and return them as ``mapviewer annotate`` writes them."""
    articles = [article_of(row) for row in rows]
    found = annotate_many(articles)
    return {article.id: as_json(article, each) for article, each in zip(articles, found, strict=True)}


def scorer(name: str) -> Callable[..., dict[str, float]]:
    """Return the function `score` of ``../shared/bench/<name>.py``."""
    spec = importlib.util.spec_from_file_location(name, SHARED / "bench" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    score: Callable[..., dict[str, float]] = module.score
    return score

"""Fits one stage of events: rows with what is right of them -> weights, and their cross-validation over articles.

scikit-learn does the fitting (``pip install .[training]``); what it finds is written as plain numbers, which the package
evaluates with numpy alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mapviewer.extract.events.boosted import Floats, tabulate

Row = dict[str, float]
Which = NDArray[np.bool_]
FOLDS = 5
LEAST = 5  # rows that a named feature has to stand in
RIDGE = 0.1


@dataclass
class Table:
    """Rows for one stage, with what is right, how much each counts, and the article it is from."""

    rows: list[Row] = field(default_factory=list)
    right: list[float] = field(default_factory=list)
    counts: list[float] = field(default_factory=list)
    article: list[int] = field(default_factory=list)
    dense: list[Floats] = field(default_factory=list)

    def add(self, row: Row, right: float, counts: float, article: int) -> None:
        """Add a row."""
        self.rows.append(row)
        self.right.append(right)
        self.counts.append(counts)
        self.article.append(article)


Arrayed = dict[str, Any]
Fit = Callable[[Table, Which], tuple[Arrayed, Callable[[Table, Which], Floats]]]


def cross_validated(table: Table, folds: NDArray[np.int64], fit: Fit) -> Floats:
    """Return the chance of each row by weights that have not seen its article."""
    fold = folds[np.array(table.article)]
    chances = np.zeros(len(fold))
    known = np.array(table.counts) > 0
    for number in range(FOLDS):
        _, predict = fit(table, (fold != number) & known)
        chances[fold == number] = predict(table, fold == number)
    return chances


def fit_sums(table: Table, used: Which) -> tuple[Arrayed, Any]:
    """Fit a logistic regression over named features and the numbers of words."""
    from scipy import sparse
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer = DictVectorizer()
    vectorizer.fit([row for row, use in zip(table.rows, used, strict=True) if use])
    named = vectorizer.transform(table.rows)
    kept = np.asarray((named[used] != 0).sum(0)).ravel() >= LEAST
    numbers = sparse.hstack([named[:, kept], sparse.csr_matrix(np.vstack(table.dense))]).tocsr()
    right, counts = np.array(table.right), np.array(table.counts)
    model = LogisticRegression(C=RIDGE, solver="liblinear").fit(numbers[used], right[used], counts[used])
    names = np.array(vectorizer.feature_names_)[kept]
    weights = model.coef_[0]
    arrays = {
        "names": np.append(names, ["N:all", "V:all"]),
        "weights": np.append(weights[: len(names)], [0.0, 0.0]).astype(np.float32),
        "dense": weights[len(names) :].astype(np.float32),
    }
    bias = float(model.intercept_[0])
    for name in ("N:bias", "V:bias"):
        arrays["weights"][np.flatnonzero(arrays["names"] == name)] += bias
    return arrays, lambda _, rows: model.predict_proba(numbers[rows])[:, 1]


def fit_trees(rounds: int, leaves: int, least: int) -> Fit:
    """Return what fits boosted trees of that size."""

    def fit(table: Table, used: Which) -> tuple[Arrayed, Any]:
        from sklearn.ensemble import HistGradientBoostingClassifier

        names = sorted({name for row in table.rows for name in row})
        numbers = tabulate(table.rows, names)
        right, counts = np.array(table.right) > 0.5, np.array(table.counts)
        model = HistGradientBoostingClassifier(
            max_iter=rounds,
            learning_rate=0.06,
            max_leaf_nodes=leaves,
            min_samples_leaf=least,
            l2_regularization=5,
            early_stopping=False,
            random_state=0,
        ).fit(numbers[used], right[used], sample_weight=counts[used])
        return _flat(model, names), lambda _, rows: model.predict_proba(numbers[rows])[:, 1]

    return fit


def _flat(model: Any, names: list[str]) -> Arrayed:
    """Return boosted trees as flat arrays; a leaf's children are itself."""
    parts: dict[str, list[Any]] = {
        each: [] for each in ("feature", "threshold", "left", "right", "absent_left", "value")
    }
    roots, offset = [], 0
    for (tree,) in model._predictors:
        nodes, own = tree.nodes, np.arange(len(tree.nodes)) + offset
        leaf = nodes["is_leaf"] == 1
        parts["feature"].append(np.where(leaf, 0, nodes["feature_idx"]))
        parts["threshold"].append(np.where(leaf, 0.0, nodes["num_threshold"]))
        parts["left"].append(np.where(leaf, own, nodes["left"] + offset))
        parts["right"].append(np.where(leaf, own, nodes["right"] + offset))
        parts["absent_left"].append(nodes["missing_go_to_left"] == 1)
        parts["value"].append(np.where(leaf, nodes["value"], 0.0))
        roots.append(offset)
        offset += len(nodes)
    kinds = {"feature": np.int16, "left": np.int32, "right": np.int32, "absent_left": bool}
    flat = {name: np.concatenate(each).astype(kinds.get(name, np.float64)) for name, each in parts.items()}
    return flat | {
        "names": np.array(names),
        "roots": np.array(roots, np.int32),
        "base": np.array(float(model._baseline_prediction.ravel()[0])),
    }

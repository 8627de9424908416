"""Fits one stage of events: rows with what is right of them -> weights, and their cross-validation over articles.

scikit-learn does the fitting (``pip install .[training]``); what it finds is written as plain numbers, which the package
evaluates with numpy alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mapviewer.extract.events.boosted import LEAVES, Floats, tabulate

Row = dict[str, float]
Which = NDArray[np.bool_]
FOLDS = 5
LEAST = 5  # rows that a named feature has to stand in
RIDGE = 0.1


@dataclass
class Table:
    """Rows for one stage, with what is right, how much each counts, and the article it is from.

    The numbers of the rows stand in ``rows``, or article by article in ``columns``.
    """

    rows: list[Row] = field(default_factory=list)
    right: list[float] = field(default_factory=list)
    counts: list[float] = field(default_factory=list)
    article: list[int] = field(default_factory=list)
    dense: list[Floats] = field(default_factory=list)
    columns: list[dict[str, Floats]] = field(default_factory=list)

    def add(self, row: Row, right: float, counts: float, article: int) -> None:
        """Add a row."""
        self.rows.append(row)
        self.mark(right, counts, article)

    def mark(self, right: float, counts: float, article: int) -> None:
        """Add what is right of a row whose numbers stand in ``columns``."""
        self.right.append(right)
        self.counts.append(counts)
        self.article.append(article)

    def numbers(self) -> tuple[list[str], Floats]:
        """Return the names of the columns, and the rows."""
        if self.columns:
            names = sorted(self.columns[0])
            return names, np.vstack(
                [np.column_stack([each[name] for name in names]) for each in self.columns]
            )
        names = sorted({name for row in self.rows for name in row})
        return names, tabulate(self.rows, names)


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

        names, numbers = table.numbers()
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
    """Return boosted trees as `Trees` holds them: all questions side by side, a row of leaves for each tree."""
    questions: list[tuple[int, float, bool, int]] = []
    starts: list[int] = []
    leaves = np.zeros((len(model._predictors), LEAVES))
    base = float(model._baseline_prediction.ravel()[0])
    for number, (tree,) in enumerate(model._predictors):
        if len(tree.nodes) == 1:
            base += float(tree.nodes[0]["value"])  # it asks nothing
            continue
        values: list[float] = []
        starts.append(len(questions))
        _walk(tree.nodes, 0, questions, values)
        leaves[number, : len(values)] = values
    asked = np.array([len(tree.nodes) > 1 for (tree,) in model._predictors], bool)
    feature, threshold, absent_left, struck = zip(*questions, strict=True)
    return {
        "feature": np.array(feature, np.int16),
        "threshold": np.array(threshold),
        "absent_left": np.array(absent_left, bool),
        "struck": np.array(struck, np.uint16),
        "starts": np.array(starts, np.int32),
        "leaves": leaves[asked],
        "names": np.array(names),
        "base": np.array(base),
    }


def _walk(nodes: Any, at: int, questions: list[tuple[int, float, bool, int]], values: list[float]) -> None:
    """Add the questions under a node, and the values of its leaves from left to right."""
    node = nodes[at]
    if node["is_leaf"]:
        values.append(float(node["value"]))
        return
    number, first = len(questions), len(values)
    questions.append((0, 0.0, False, 0))
    _walk(nodes, int(node["left"]), questions, values)
    struck = sum(1 << leaf for leaf in range(first, len(values)))
    is_left = bool(node["missing_go_to_left"])
    questions[number] = (int(node["feature_idx"]), float(node["num_threshold"]), is_left, 0xFFFF & ~struck)
    _walk(nodes, int(node["right"]), questions, values)

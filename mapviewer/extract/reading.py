"""What the finders of statements, actors and events are given."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from mapviewer.atlas import Gazetteer
from mapviewer.extract.tree import Tree, make_tree
from mapviewer.model import Article, Timex, Toponym


@dataclass(frozen=True, slots=True)
class Reading:
    """One article on its way through the pipeline.

    Attributes
    ----------
    doc : spacy.tokens.Doc
        The parsed text; ``doc[i].idx`` counts in ``article.text``.
    published : date or None
        The article's own date, or the inferred one.
    toponyms, timexes : tuple
        In reading order, with their final ids.
    tree : Tree
        The doc as plain lists over the article's text, read out once for all finders.
    """

    doc: Any
    article: Article
    published: date | None
    toponyms: tuple[Toponym, ...]
    timexes: tuple[Timex, ...]
    gazetteer: Gazetteer
    tree: Tree = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tree", make_tree(self.doc, self.article.text))

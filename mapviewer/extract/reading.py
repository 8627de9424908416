"""What the finders of statements, actors and events are given."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from mapviewer.atlas import PREFIX, Gazetteer
from mapviewer.extract.document.tree import Tree, empty_tree, make_tree
from mapviewer.extract.locatives import Locatives
from mapviewer.model import Article, Resolution, Timex, Toponym, ToponymKind


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
    phrases : Locatives
        The phrases that make places out of toponyms, with these places.
    tree : Tree
        The doc as plain lists over the article's text, read out once for all finders.
    """

    doc: Any
    article: Article
    published: date | None
    toponyms: tuple[Toponym, ...]
    timexes: tuple[Timex, ...]
    gazetteer: Gazetteer
    phrases: Locatives = field(default_factory=Locatives)
    tree: Tree = field(default_factory=empty_tree, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not len(self.tree) and len(self.doc):
            object.__setattr__(self, "tree", make_tree(self.doc, self.article.text))

    @property
    def whereabouts(self) -> tuple[Toponym, ...]:
        """The toponyms, then each phrase that makes a place out of some as one literal toponym over its words.

        Asked by word, the later ones count: "Goris" in "30 km north of Goris" means the phrase's place. A name whose place
        only such a phrase tells has that place.
        """
        told = [
            replace(each, resolution=replace(each.resolution, place=each.resolution.within))
            if each.resolution.place is None and (each.resolution.within or "").startswith(PREFIX)
            else each
            for each in self.toponyms
        ]
        phrases = [
            Toponym(each.id, each.span, each.surface, ToponymKind.LITERAL, Resolution(each.place, 1.0))
            for each in self.phrases.found
        ]
        return (*told, *phrases)

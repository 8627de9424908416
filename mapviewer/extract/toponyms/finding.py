"""From a parsed article to its toponyms."""

from collections.abc import Mapping, Sequence
from typing import Any

from mapviewer.atlas import Gazetteer
from mapviewer.extract.document.tree import Tree, make_tree
from mapviewer.extract.toponyms.kinds import kind_of
from mapviewer.extract.toponyms.mentions import Mention, find_mentions
from mapviewer.extract.toponyms.recognition.recogniser import recognise
from mapviewer.extract.toponyms.recognition.surroundings import read_surroundings
from mapviewer.extract.toponyms.resolution.ranker import Ranking, rank_senses
from mapviewer.extract.toponyms.resolution.reasons import resolution_of
from mapviewer.extract.toponyms.resolution.senses import gather_senses
from mapviewer.extract.toponyms.weights import Weights, read_weights
from mapviewer.model import Article, Place, Span, Toponym, make_id


def find_toponyms(
    doc: Any, article: Article, gazetteer: Gazetteer, weights: Weights | None = None
) -> tuple[Toponym, ...]:
    """Find the places that an article names, and what each name means.

    Parameters
    ----------
    doc : spacy.tokens.Doc
        What `mapviewer.extract.document.parse.parse` made of the article's text.
    weights : mapping, optional
        Other weights than the trained ones that ship with the app; for measuring.

    Returns
    -------
    tuple of Toponym
        In reading order, none overlapping another. Those without a place have `Resolution.within` where the words
        around them tell what contains them.
    """
    weights = weights or read_weights()
    tree = make_tree(doc, doc.text)
    mentions, beside, sure = choose_mentions(tree, gazetteer, weights["recognise"])
    rankings = rank_senses(gather_senses(mentions, beside, gazetteer), mentions, tree, weights)
    owners = {index: ranking for ranking in rankings for index in ranking.sense.mentions}
    return tuple(
        _toponym(number, mention, owners[number], (tree, article, gazetteer), sure[number])
        for number, mention in enumerate(mentions)
    )


def choose_mentions(
    tree: Tree, gazetteer: Gazetteer, weights: Mapping[str, float]
) -> tuple[list[Mention], dict[int, int], list[float]]:
    """Return the mentions that name places, which of them is the container named beside which, and how sure each is."""
    mentions = find_mentions(tree, gazetteer)
    around = read_surroundings(tree, mentions, gazetteer)
    return keep(mentions, around.beside, recognise(mentions, tree, around, gazetteer, weights))


def keep(
    mentions: Sequence[Mention], beside: Mapping[int, int], chosen: Mapping[int, float]
) -> tuple[list[Mention], dict[int, int], list[float]]:
    """Keep the chosen mentions and count anew."""
    number = {index: at for at, index in enumerate(chosen)}
    links = {number[one]: number[other] for one, other in beside.items() if one in number and other in number}
    return [mentions[index] for index in chosen], links, list(chosen.values())


def _toponym(
    number: int, mention: Mention, ranking: Ranking, setting: tuple[Tree, Article, Gazetteer], sure: float
) -> Toponym:
    tree, article, gazetteer = setting
    is_people = mention.people is not None
    resolution = resolution_of(ranking, gazetteer, sure, is_people)
    key = gazetteer.key_of(resolution.place) if resolution.place else None
    sort = next((place.sort for place in ranking.sense.places if place.key == key), "")
    return Toponym(
        id=make_id(article, "t", number + 1),
        span=Span(mention.start, mention.end),
        surface=article.text[mention.start : mention.end],
        kind=kind_of(mention, tree, sort),
        resolution=resolution,
    )


def places_used(toponyms: Sequence[Toponym], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Return the places that toponyms were resolved to or lie within, each once, in reading order."""
    ids = dict.fromkeys(
        each for toponym in toponyms for each in (toponym.resolution.place, toponym.resolution.within)
    )
    keys = (gazetteer.key_of(each) for each in ids if each)
    return tuple(gazetteer.place(key) for key in keys if key is not None)

"""How a toponym stands for its place: the place itself, its government or team, or its people."""

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.toponyms.lexicon import kind_table, words
from mapviewer.extract.toponyms.mentions import Mention
from mapviewer.model import ToponymKind

_LISTED = frozenset({"conj", "appos"})
_INSIDE = frozenset({"compound", "nmod", "amod", "npadvmod", "nummod"})
_STATES = frozenset({"country", "capital"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BETWEEN = frozenset({"ADV", "PROPN", "CCONJ", "AUX"})
_BETWEEN_IN_HEADLINES = _BETWEEN | {"DET", "PRON", "ADJ", "NOUN"}
_NOUNS = ("conflict_places", "dealing_nouns", "polity_nouns", "located_nouns", "place_nouns")
_WAYS = frozenset({"of", "from", "with", "to", "by", "for", "against", "on"})


def kind_of(mention: Mention, tree: Tree, sort: str) -> ToponymKind:
    """Tell how a mention stands for its place.

    What the mention hangs on in the parse decides, by the table ``lexicon/kinds.json``: some ways mean the government
    always, some only for countries and capitals ("state"), the others never.

    Parameters
    ----------
    sort : str
        `Facts.sort` of the place it was resolved to, empty when unplaced.
    """
    if mention.people is not None:
        return ToponymKind.DEMONYM
    way = _way(mention, tree)
    general = way.partition(" ")[0]
    table = kind_table()
    rule = table.get(way, table.get(general, "never"))
    if rule == "always" or (rule == "state" and sort in _STATES):
        return ToponymKind.ASSOCIATIVE
    return ToponymKind.LITERAL


def _way(mention: Mention, tree: Tree) -> str:
    """Return what the mention hangs on and what sort of word that is: ``nsubj acting_verbs``, ``between noun``."""
    if mention.first and tree.lower[mention.first - 1] in words("place_prepositions"):
        return "in"
    word = _head_of_list(tree, mention.last - 1)
    role, above = tree.dep[word], tree.head[word]
    if role in _INSIDE and above >= mention.last:
        return f"before {_noun_sort(tree, above)}"
    if role == "poss":
        return f"owns {_noun_sort(tree, above)}"
    if role in {"nsubj", "nsubjpass", "dobj", "dative"} and tree.lemma[above] in words(
        "movement_verbs"
    ) | words("acting_verbs"):
        return f"{role} {_verb_sort(tree, above, role)}"
    if role not in {"nsubj", "nsubjpass"} and _acts(tree, mention, role):
        return "acts"
    if role in {"nsubj", "nsubjpass", "dobj", "dative"}:
        return f"{role} verb"
    return _behind_preposition(tree, above) if role == "pobj" else role


def _behind_preposition(tree: Tree, above: int) -> str:
    lower, far = tree.lower[above], tree.head[above]
    if tree.dep[above] == "agent":
        return f"agent {_verb_sort(tree, far, 'agent')}"
    if lower == "between":
        return f"between {_noun_sort(tree, far)}"
    if lower in words("place_prepositions"):
        return "in"
    if lower in _WAYS:
        is_noun = tree.pos[far] in {"NOUN", "PROPN"}
        return f"{lower} {_noun_sort(tree, far) if is_noun else _verb_sort(tree, far, lower)}"
    return "preposition"


def _head_of_list(tree: Tree, word: int) -> int:
    """Return the first name of a list, or what the name is in apposition to: it hangs on the sentence for them."""
    for _ in range(6):
        if tree.dep[word] not in _LISTED or tree.head[word] == word:
            break
        word = tree.head[word]
    return word


def _acts(tree: Tree, mention: Mention, role: str) -> bool:
    """Tell whether a finite verb of acting follows, with nothing but other names, days and adverbs between.

    The parser takes headlines and clauses without a comma for something else: "since Lima last May signed".
    """
    between = _BETWEEN_IN_HEADLINES if role == "ROOT" else _BETWEEN
    has_verb = role == "ROOT"  # headlines have verbs that the tagger takes for nouns
    for at in range(mention.last, min(mention.last + 10, len(tree))):
        if tree.sentence[at] != tree.sentence[mention.first]:
            return False
        has_verb |= tree.tag[at] in _FINITE
        if has_verb and tree.lemma[at] in words("acting_verbs") and tree.tag[at] != "VBG":
            return True
        is_day = tree.entity[at] in {"DATE", "TIME"} or (
            at + 1 < len(tree) and tree.entity[at + 1] in {"DATE", "TIME"}
        )
        if not is_day and tree.pos[at] not in between and tree.lower[at] != ",":
            return False
    return False


def _noun_sort(tree: Tree, word: int) -> str:
    lower, lemma = tree.lower[word], tree.lemma[word]
    for name in _NOUNS:
        if lower in words(name) or lemma in words(name):
            return name
    is_built = lower in words("site_nouns") or lower in words("area_nouns") or lower in words("road_nouns")
    if is_built:
        return "built"
    if tree.entity[word] in {"PERSON", "ORG"} or lower in words("titles"):
        return "polity_nouns"
    return "noun"


def _verb_sort(tree: Tree, word: int, role: str) -> str:
    lemma = tree.lemma[word]
    order = ("acting_verbs", "movement_verbs") if role == "nsubj" else ("movement_verbs", "acting_verbs")
    return next((name for name in order if lemma in words(name)), "verb")

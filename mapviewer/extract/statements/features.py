"""What can be seen of a cue and of the span it may report: named features, whose weights are learnt.

A feature's name says what it means ("class=promise", "subject=PERSON"); words appear in names only if they are in
our own lexicon or among the function words below.
"""

from bisect import bisect_left
from collections.abc import Iterator

from mapviewer.extract.document.tree import Tree
from mapviewer.extract.statements.candidates import Cue
from mapviewer.extract.statements.lexicon import Lexicon
from mapviewer.extract.statements.options import Option

PRONOUNS = frozenset(("i", "we", "you", "he", "she", "it", "they", "who", "that", "which", "this", "one", "some", "many",
                      "others", "people", "everyone", "nobody", "what", "those", "all", "most"))  # fmt: skip
MARKS = frozenset(("that", "whether", "if", "how", "what", "why", "when", "who", "where", "which", "because", "as", "while",
                   "after", "since", "when", "although", "before", "until", "so", "to"))  # fmt: skip
PREPOSITIONS = frozenset(("to", "for", "about", "of", "on", "in", "with", "against", "as", "at", "by", "from", "over", "into",
                          "through", "between", "toward", "towards", "after", "during", "before", "under", "among"))  # fmt: skip
LENGTHS = (1, 2, 3, 5, 8, 12, 20, 35)


def cue_features(tree: Tree, cue: Cue, lexicon: Lexicon) -> list[str]:
    """Return what can be seen of the cue and its source, whatever it reports."""
    word, sort = cue.word, cue.sort
    lemma = tree.lemma[word]
    classes = lexicon.classes(lemma, sort)
    names = [f"sort={sort}", f"{sort} tag={tree.tag[word]}", f"{sort} dep={tree.dep[word]}"]
    names += [f"{sort} class={each.name}" for each in classes]
    names.append(f"{sort} lemma={lemma}" if classes else f"{sort} unlisted")
    kids = tree.kids[word]
    for kid in kids:
        dep = tree.dep[kid]
        if dep == "neg" or (dep in ("aux", "auxpass") and kid < word):
            names.append(f"{sort} {dep}={tree.lower[kid] if dep != 'neg' else 'not'}")
    if cue.passive:
        names.append("passive")
    if cue.frames_speech:
        names += ["frames speech", f"frames speech subject={subject_kind(tree, cue.source)}"]
    subject = subject_kind(tree, cue.source)
    names += [f"{sort} subject={subject}", f"subject={subject} tag={tree.tag[word]}"]
    own = cue.source is not None and tree.head[cue.source] == word
    names.append(f"{sort} own subject={own}")
    names += [f"{each.name} subject={subject}" for each in classes[:1]]
    names += list(_surroundings(tree, word, lexicon))
    return names


def _surroundings(tree: Tree, word: int, lexicon: Lexicon) -> Iterator[str]:
    """Yield where the cue stands: first sentences, a question, under another cue."""
    number = tree.sentence[word]
    first, last = tree.bounds[number]
    yield f"sentence={min(number, 3)}"
    if tree.lower[last - 1] == "?" or (last - 2 > first and tree.lower[last - 2] == "?"):
        yield "question"
    yield f"sentence length={bucket(last - first)}"
    above, steps = word, 0
    while tree.head[above] != above and steps < 8:
        dep, above, steps = tree.dep[above], tree.head[above], steps + 1
        if dep in ("ccomp", "xcomp", "relcl", "advcl", "acl", "conj", "dobj"):
            yield f"under {dep}"
            classes = lexicon.verbs.get(tree.lemma[above], ())
            if classes and tree.pos[above] == "VERB":
                yield f"under {dep} of {classes[0].name}"
                break


def subject_kind(tree: Tree, source: int | None) -> str:
    """Name the sort of a source: its pronoun, entity label, or part of speech."""
    if source is None:
        return "none"
    if tree.lower[source] in PRONOUNS:
        return tree.lower[source]
    return tree.entity[source] or tree.pos[source]


def option_features(tree: Tree, cue: Cue, option: Option, lexicon: Lexicon) -> list[str]:
    """Return what can be seen of one span that the cue may report."""
    first, last = option.spans[-1]
    classes = lexicon.classes(tree.lemma[cue.word], cue.sort)
    name = classes[0].name if classes else "unlisted"
    kind, anchor = option.kind, option.anchor
    opener = tree.lower[first] if tree.lower[first] in MARKS else tree.pos[first]
    length = bucket(sum(end - begin + 1 for begin, end in option.spans))
    names = [f"{cue.sort} option={kind}", f"{name} option={kind}", f"option={kind} all={option.covers_all}"]
    names += [
        f"{cue.sort} length={length}",
        f"{kind} length={length}",
        f"opens={opener}",
        f"{kind} opens={opener}",
    ]
    if option.cut:
        names += list(_cut_features(tree, cue, option, lexicon))
    names += [
        f"anchor tag={tree.tag[anchor]}",
        f"{kind} anchor={tree.pos[anchor]}",
        f"{name} anchor={tree.pos[anchor]}",
    ]
    if option.preposition:
        preposition = option.preposition if option.preposition in PREPOSITIONS else "other"
        names += [f"{cue.sort} {kind} preposition={preposition}", f"{name} preposition={preposition}"]
        if classes:
            names.append(f"{tree.lemma[cue.word]} {preposition}")
    if classes:
        names.append(f"{tree.lemma[cue.word]} {kind}")
    if tree.pos[anchor] == "NOUN":
        names += [f"{kind} names {each.name}" for each in lexicon.nouns.get(tree.lemma[anchor], ())]
        names += [f"{name} names {each.name}" for each in lexicon.nouns.get(tree.lemma[anchor], ())[:1]]
    names.append(f"{kind} entity={tree.entity[anchor]}")
    if any(tree.dep[kid] in ("nsubj", "nsubjpass") for kid in tree.kids[anchor]):
        names.append(f"{kind} clause has subject")
    if first - cue.word > 1:
        names.append(f"{cue.sort} apart={bucket(first - cue.word)}")
    inside = tree.text[tree.start[first] : tree.end[last]]
    if '"' in inside or "“" in inside or "''" in inside:
        names.append("quotes inside")
    after = tree.lower[last + 1] if last + 1 < len(tree) else "."
    names.append(f"before={after if after in (',', '.', '?', ':', ';', 'and', 'but', '--', '—') else 'word'}")
    return names


def _cut_features(tree: Tree, cue: Cue, option: Option, lexicon: Lexicon) -> Iterator[str]:
    """Yield what can be seen of an early end, and of what would be left off."""
    cut, last = option.cut, option.spans[-1][1]
    yield "cut"
    yield f"{cue.sort} cut={cut}"
    yield f"{option.kind} cut={cut}"
    following = range(last + 1, min(last + 4, len(tree)))
    follower = next((tree.lower[word] for word in following if tree.pos[word] == "PRON"), "")
    if follower in PRONOUNS:
        yield f"cut={cut} then {follower}"
        if cue.source is not None and tree.pos[cue.source] == "PROPN":
            yield f"cut={cut} then {follower} after name"
    verb = next((word for word in following if tree.pos[word] == "VERB"), None)
    if verb is not None and (classes := lexicon.verbs.get(tree.lemma[verb])):
        yield f"cut={cut} before {classes[0].name}"
    yield f"cut={cut} comma={tree.lower[last] == ','}"


def bucket(length: int) -> int:
    """Put a number of words into one of nine sizes."""
    return bisect_left(LENGTHS, length)

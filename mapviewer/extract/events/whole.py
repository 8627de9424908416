"""Whether a line is a whole sentence that can be read without the article, and the clause's own words when it is not."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from mapviewer.extract.events.grammar import (
    agrees,
    ends_open,
    has_gap,
    is_borrowed,
    is_empty,
    is_torn,
    lacks_phrase,
    opens_and_ends,
)
from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.wording import Part, is_bound, line_of
from mapviewer.model import Modality, plain_line

_LONGEST = 130  # characters
_MOST = 22  # words of a clause that is told in the article's own words
_LOOSE = frozenset(("PRP", "WP", "WDT", "EX"))
_SPEAKING = frozenset(
    ("i", "me", "my", "we", "us", "our", "you", "your", "mine", "ours", "yours", "myself", "ourselves")
)
_UNREAL = re.compile(
    r"\b(will|would|may|might|could|can|should|must|shall|to|plan\w*|expect\w*|hope\w*|want\w*|if|whether|alleged\w*|"
    r"reported\w*|suspected|accused|charged|likely|unlikely|possib\w+|potential\w*|propos\w+|prepar\w+|await\w*|anticipat\w+|intend\w*|intention\w*|call\w* for|threat\w*|fear\w*|"
    r"seek\w*|sought|demand\w*|urg\w+|ask\w*|warn\w*|risk\w*|due|set|scheduled|planned|upcoming|next|future|consider\w*)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(not|no|never|none|nobody|nothing|neither|nor|without|fail\w*|refus\w+|declin\w+|den(y|ied|ies)|reject\w*|"
                      r"avoid\w*|cancel\w*|postpon\w+|stop\w*|prevent\w*|avert\w*|block\w*|unable|cannot|barred|kept|hardly|"
                      r"almost|nearly|lack\w*|drop\w*|abandon\w*|ruled)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
_SELF = frozenset(("himself", "herself", "itself", "themselves"))
_DOUBLED = re.compile(r"\b(\w+) \1\b|\b(\w{4,})\b.*\b\2\b", re.IGNORECASE)
_AT_ONCE = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_MARKS = {'"', "“", "”", "``", "''", "(", ")", ";", ":", "?", "[", "]"}
_VERBS = ("VERB", "AUX")
_NOMINAL = ("NOUN", "PROPN", "NUM", "PRON")


def is_whole(scene: Scene, verb: int, parts: Sequence[Part], line: str) -> bool:
    """Tell whether a line has a subject, keeps what its verb needs, and leaves no pronoun open."""
    first = next(iter(parts), [])  # the subject
    if isinstance(first, str) or not list(first):
        return False
    words = [word for part in parts if not isinstance(part, str) for word in part]
    if len(line) > _LONGEST or _DOUBLED.search(line) or not opens_and_ends(line):
        return False
    if len(set(words)) < len(words) or is_borrowed(scene, verb):
        return False
    if is_empty(scene, verb, sorted(first)) or has_gap(scene, sorted(words)) or ends_open(scene, words):
        return False
    opened = [verb, *(kid for kid in scene.kids(verb, "xcomp") if kid in words)]
    if any(lacks_phrase(scene, each, set(words)) or _lacks_clause(scene, each, words) for each in opened):
        return False
    if is_torn(scene, set(words)) or not agrees(scene, sorted(first), _verbs(scene, verb, parts)):
        return False
    if has_loose_pronoun(scene, words) or _lacks_object(scene, verb):
        return False
    return any(scene.tree.pos[word] in _NOMINAL for word in first)


def _verbs(scene: Scene, verb: int, parts: Sequence[Part]) -> list[int]:
    """Return the words of the line that carry its number: those that come behind the subject and hang from the verb."""
    inside = {word for part in parts[1:] if not isinstance(part, str) for word in part}
    return [word for word in scene.kids(verb, "aux", "auxpass") if word in inside][:1]


def _lacks_object(scene: Scene, verb: int) -> bool:
    """Tell whether a verb that needs an object has none: the parser took a participle for it ("the truce signed | left")."""
    tree = scene.tree
    is_perfect = tree.tag[verb] == "VBN" and any(tree.lemma[kid] == "have" for kid in scene.kids(verb, "aux"))
    is_active = (is_perfect or tree.tag[verb] in ("VBD", "VBZ", "VBP")) and not scene.kids(
        verb, "auxpass", "nsubjpass"
    )
    needs = scene.lexicon.frames.get(tree.lemma[verb].lower()) == "transitive"
    return is_active and needs and not scene.kids(verb, "dobj", "obj", "ccomp", "xcomp", "prt", "prep")


def says_so(line: str, modality: Modality) -> bool:
    """Tell whether a line says by itself that what it tells did not happen, or has not happened yet."""
    if modality is Modality.ASSERTED:
        return True
    if _NEGATED.search(line):
        return True
    return modality is not Modality.NEGATED and _UNREAL.search(line) is not None


def has_loose_pronoun(scene: Scene, words: Iterable[int]) -> bool:
    """Tell whether a pronoun among words stands for somebody whom they don't name."""
    tree = scene.tree
    before: list[int] = []
    for word in sorted(words):
        tag, lower = tree.tag[word], tree.lower[word]
        if lower in _SPEAKING and scene.company.meant(word) is None:
            return True
        if tag == "PRP$" and scene.company.meant(word) is None and not is_bound(scene, word, before):
            return True
        if tag in _LOOSE and lower not in _SELF and scene.company.meant(word) is None:
            return True
        if lower in ("this", "that", "these", "those") and tree.dep[word] in (
            *SUBJECTS,
            "dobj",
            "pobj",
            "det",
        ):
            return True
        before.append(word)
    return False


def _lacks_clause(scene: Scene, verb: int, words: Sequence[int]) -> bool:
    """Tell whether a verb means nothing without the clause that the line leaves out: "decided | that it would go"."""
    tree, inside = scene.tree, set(words)
    if scene.kids(verb, "dobj", "obj", "attr", "acomp", "oprd", "nsubjpass"):
        objects = scene.kids(verb, "dobj", "obj", "attr", "acomp", "oprd")
        return any(tree.pos[each] in _NOMINAL and each not in inside for each in objects) and not any(
            tree.tag[each] in ("WDT", "WP") for each in objects
        )
    clauses = [kid for kid in scene.kids(verb, "ccomp", "xcomp") if tree.pos[kid] in (*_VERBS, "ADJ", "NOUN")]
    clauses += [
        kid
        for kid in scene.kids(verb, "advcl")
        if tree.lemma[verb].lower() in ("go", "come") and tree.tag[kid] == "VB"
    ]
    clauses += [kid for kid in scene.kids(verb, "oprd", "acomp") if tree.pos[kid] in _VERBS]
    return any(kid not in inside for kid in clauses)


def exact_clause(scene: Scene, verb: int) -> str | None:
    """Return the clause of a verb in the article's own words; None when it can't stand by itself."""
    tree = scene.tree
    subjects = scene.kids(verb, *SUBJECTS)
    if not subjects or tree.pos[subjects[0]] not in ("NOUN", "PROPN", "NUM") or is_borrowed(scene, verb):
        return None
    first, last = tree.left[subjects[0]], tree.right[verb]
    if is_empty(scene, verb, range(first, tree.right[subjects[0]] + 1)):
        return None
    for kid in tree.kids[verb]:
        is_aside = tree.dep[kid] in ("advcl", "parataxis") and tree.tag[kid] != "VB"
        if kid > verb and (is_aside or _is_joined(scene, verb, kid)):
            last = min(last, tree.left[kid] - 1)
    while last > verb and (
        tree.pos[last] in ("PUNCT", "SPACE", "CCONJ") or tree.lower[last] in ("and", "but", "as")
    ):
        last -= 1
    words = range(first, last + 1)
    if {tree.lower[word] for word in words} & _MARKS or len(words) > _MOST or has_loose_pronoun(scene, words):
        return None
    subject = range(first, tree.right[subjects[0]] + 1)
    if not agrees(scene, subject, scene.kids(verb, "aux", "auxpass")[:1]):
        return None
    line = plain_line(line_of(scene, [words]) if _has_pronoun(scene, words) else tree.words(first, last))
    return (
        line[:1].upper() + line[1:]
        if len(line) <= _LONGEST and not _DOUBLED.search(line) and opens_and_ends(line)
        else None
    )


def whole_sentence(scene: Scene, verb: int) -> str | None:
    """Return the sentence of a verb as it stands, when it is short, plain, and mainly tells what the verb does."""
    tree = scene.tree
    first, after = tree.bounds[tree.sentence[verb]]
    if tree.dateline is not None:
        first = max(first, bisect_left(tree.start, tree.dateline[1]))
    words = [word for word in range(first, after) if tree.pos[word] != "SPACE"]
    while words and tree.pos[words[-1]] == "PUNCT":
        words.pop()
    if (
        not words
        or len(words) > _MOST
        or not _is_main(scene, verb)
        or {tree.lower[word] for word in words} & _MARKS
    ):
        return None
    if has_loose_pronoun(scene, words) or not tree.text[tree.start[words[0]]].isupper():
        return None
    line = plain_line(
        line_of(scene, [words]) if _has_pronoun(scene, words) else tree.words(words[0], words[-1])
    )
    return line if len(line) <= _LONGEST and not _AT_ONCE.search(line) and opens_and_ends(line) else None


def _is_main(scene: Scene, verb: int) -> bool:
    """Tell whether a verb stands in the main clause, or in one that opens the main clause up: "when", "who", not "said that"."""
    tree = scene.tree
    root = verb
    while tree.head[root] != root:
        if tree.dep[root] in ("ccomp", "parataxis", "csubj"):
            return False
        root = tree.head[root]
    is_clause = tree.pos[root] in _VERBS and bool(scene.kids(root, *SUBJECTS))
    return is_clause and root not in scene.reported.cues and not is_empty(scene, root, _subject(scene, root))


def _subject(scene: Scene, verb: int) -> list[int]:
    return [word for kid in scene.kids(verb, *SUBJECTS) for word in scene.under(kid)]


def _is_joined(scene: Scene, verb: int, kid: int) -> bool:
    return scene.tree.dep[kid] == "conj" and scene.tree.pos[kid] in _VERBS and kid > verb


def _has_pronoun(scene: Scene, words: Iterable[int]) -> bool:
    return any(scene.tree.pos[word] == "PRON" for word in words)

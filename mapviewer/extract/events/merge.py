"""Several tellings of one happening become one event."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.triggers import Trigger
from mapviewer.extract.events.when import When
from mapviewer.model import Modality, Participant, Span

_MOST = 200  # happenings back to which a repeat is looked for
_NEIGHBOURS = 20  # those that may share a sentence
_REACH = 4  # sentences over which "the meeting" finds the meeting it means


@dataclass(frozen=True, slots=True)
class Draft:
    """One telling of a happening, before it is merged and numbered.

    Attributes
    ----------
    agents : frozenset of str
        ISO codes of the countries that act, and ids of actors: what two tellings may share.
    is_definite : bool
        "The talks", "our meeting": the words take the happening for known.
    is_elsewhere : bool
        The words name a place that nobody knows.
    patient : str
        Lemma of the noun that it was done to, empty when there is none or only a pronoun.
    """

    trigger: Trigger
    lemma: str
    modality: Modality
    when: When
    places: tuple[str, ...]
    participants: tuple[Participant, ...]
    agents: frozenset[str]
    evidence: tuple[Span, ...]
    statement: str | None
    is_definite: bool
    summary: str
    sentence: int
    is_elsewhere: bool = False
    patient: str = ""


def merge_drafts(scene: Scene, drafts: Iterable[Draft]) -> list[Draft]:
    """Merge repeats, newest candidates first, so that each happening stands once with all its evidence."""
    merged: list[Draft] = []
    for draft in drafts:
        for index in range(len(merged) - 1, max(-1, len(merged) - 1 - _MOST), -1):
            if _is_same(scene, merged[index], draft):
                merged[index] = _join(merged[index], draft)
                break
        else:
            merged.append(draft)
    return _inherit(scene, merged)


def _is_same(scene: Scene, old: Draft, new: Draft) -> bool:
    if old.trigger == new.trigger:
        return False
    if _is_cause(scene, old, new):
        return True
    if not _are_kin(old.trigger, new.trigger) or not (old.modality == new.modality or _is_known(old, new)):
        return False
    if old.lemma == new.lemma and old.summary == new.summary and old.trigger.verb is not None:
        return True  # told again in the same words
    return not _are_apart(scene, old, new) and _are_tied(scene, old, new)


def _is_cause(scene: Scene, old: Draft, new: Draft) -> bool:
    """Tell whether the new one is what people died of: "four people died in a stampede" is one happening."""
    tree, word = scene.tree, new.trigger.word
    if old.sentence != new.sentence or new.trigger.verb is not None or tree.dep[word] != "pobj":
        return False
    prep = tree.head[word]
    is_deadly = old.lemma in scene.lexicon.words["toll_verbs"] | {"die", "perish", "drown"}
    return is_deadly and tree.lower[prep] in ("in", "by", "from") and tree.head[prep] == old.trigger.verb


def _is_known(old: Draft, new: Draft) -> bool:
    """Tell whether a noun means again what is told as a fact before: "his resignation will be an example"."""
    is_mention = new.trigger.is_noun and new.trigger.verb is None and new.is_definite
    return is_mention and old.modality is Modality.ASSERTED and old.lemma == new.lemma


def _are_apart(scene: Scene, old: Draft, new: Draft) -> bool:
    """Tell whether places, times or verbs of their own keep two tellings apart."""
    is_elsewhere = bool(old.places and new.places) and not set(old.places) & set(new.places)
    is_other_thing = bool(old.patient and new.patient) and old.patient != new.patient
    if is_other_thing and not (old.trigger.is_noun or new.trigger.is_noun) and not _is_toll(scene, old, new):
        return True  # a priest shot and a market burnt on one day in one town are two happenings
    is_other_time = not _overlap(old.when, new.when) or _is_lasting(old.when) != _is_lasting(new.when)
    return is_elsewhere or is_other_time or _are_told_apart(scene, old, new)


def _are_tied(scene: Scene, old: Draft, new: Draft) -> bool:
    """Tell whether place, time, actors or the words themselves make two tellings one."""
    is_same_time = old.when.is_known and new.when.is_known
    is_same_word = old.lemma == new.lemma
    shares_agent = bool(old.agents & new.agents) and _fit(_countries(old), _countries(new))
    if _hangs_from(scene, old, new):
        return True
    if old.places and new.places:
        is_short = is_same_time and (is_same_word or _is_short(new.when))
        return is_short or shares_agent or new.is_definite or (is_same_word and not new.when.is_known)
    if _is_toll(scene, old, new):
        return True
    if new.is_definite and new.sentence - old.sentence <= _REACH and new.trigger.is_noun:
        return _fit(_countries(old), _countries(new))
    return shares_agent and is_same_time and is_same_word


def _is_lasting(when: When) -> bool:
    """Tell whether it goes on: air strikes since March 2015 are not Friday's."""
    return when.earliest is not None and when.latest is None


def _are_kin(one: Trigger, other: Trigger) -> bool:
    """Tell whether two words may tell of one happening: by family, or by a PLOVER type."""
    return one.family == other.family or (one.type is not None and one.type == other.type)


def _is_short(when: When) -> bool:
    """Tell whether it is known to a week: two attacks on a town in one year need not be one."""
    return bool(when.earliest and when.latest and (when.latest - when.earliest).days < 7)


def _are_told_apart(scene: Scene, old: Draft, new: Draft) -> bool:
    """Tell whether one sentence has a verb for each: "fought in Goma, where a market was bombed"."""
    if old.sentence != new.sentence or old.trigger.is_noun or new.trigger.is_noun or old.lemma == new.lemma:
        return False
    word, tree = new.trigger.word, scene.tree
    is_joined = tree.dep[word] == "conj" and tree.head[word] == old.trigger.word
    return not is_joined and tree.dep[word] != "pcomp"


def _is_toll(scene: Scene, old: Draft, new: Draft) -> bool:
    word, toll = new.trigger.word, scene.lexicon.words["toll_verbs"]
    is_joined = scene.tree.dep[word] == "conj" and scene.tree.head[word] == old.trigger.word
    return is_joined and old.lemma in toll and new.lemma in toll


def _fit(old: set[str], new: set[str]) -> bool:
    """Tell whether the same may meet: talks between Baku and Yerevan are not the meeting of Ankara and Baku."""
    return not old or not new or old <= new or new <= old


def _countries(draft: Draft) -> set[str]:
    return {agent for agent in draft.agents if len(agent) == 2}


def _hangs_from(scene: Scene, old: Draft, new: Draft) -> bool:
    """Tell whether the new one only says how: "recaptured the enclave in a one-day offensive"."""
    if old.sentence != new.sentence:
        return False
    tree = scene.tree
    if new.trigger.verb is not None and subject_of(scene, new.trigger.verb) == old.trigger.word:
        return True
    head = tree.head[new.trigger.word]
    is_manner = tree.dep[new.trigger.word] == "pcomp" or (new.trigger.is_noun and new.trigger.verb is None)
    return (
        is_manner
        and tree.pos[head] in ("ADP", "SCONJ")
        and tree.head[head] in (old.trigger.word, old.trigger.verb)
    )


def _overlap(one: When, other: When) -> bool:
    if one.latest and other.earliest and one.latest < other.earliest:
        return False
    return not (other.latest and one.earliest and other.latest < one.earliest)


def _narrower(one: When, other: When) -> When:
    firsts = [day for day in (one.earliest, other.earliest) if day]
    lasts = [day for day in (one.latest, other.latest) if day]
    return When(max(firsts, default=None), min(lasts, default=None))


def _join(old: Draft, new: Draft) -> Draft:
    places = tuple(dict.fromkeys((*old.places, *new.places)))
    return replace(
        old,
        when=_narrower(old.when, new.when),
        places=places,
        participants=tuple(dict.fromkeys((*old.participants, *new.participants))),
        agents=old.agents | new.agents,
        evidence=_in_order(old.evidence, new.evidence),
        statement=old.statement if new.statement else None,
        summary=new.summary if _tells_better(old, new) else old.summary,
    )


def _in_order(old: tuple[Span, ...], new: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return all spans once, in reading order; the new ones mostly follow, which a long text must not sort for."""
    if old and new and old[-1] < new[0]:
        return old + new
    return tuple(sorted({*old, *new}))


def _tells_better(old: Draft, new: Draft) -> bool:
    """Tell whether the new words are the better ones: a whole clause beside a mere noun, or else the article's own."""
    if (old.trigger.verb is None) != (new.trigger.verb is None):
        return old.trigger.verb is None and len(new.summary.split()) >= len(old.summary.split())
    return old.statement is not None and new.statement is None


def _inherit(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give a happening without place or time those of the one it follows from in the same sentence."""
    done = list(drafts)
    spans = {index: set(draft.evidence) for index, draft in enumerate(drafts)}
    for index, draft in enumerate(drafts):
        if draft.places and draft.when.is_known:
            continue
        for other in range(max(0, index - _NEIGHBOURS), min(len(done), index + _NEIGHBOURS)):
            source = done[other]
            if other == index or source.modality != draft.modality or not spans[other] & spans[index]:
                continue
            if _follows(scene, source, draft):
                done[index] = replace(
                    done[index],
                    places=draft.places or source.places,
                    when=draft.when if draft.when.is_known else source.when,
                )
                break
    return done


def _follows(scene: Scene, source: Draft, draft: Draft) -> bool:
    """Tell whether the sentence of the draft says that it led from the source: its trigger stands under it."""
    tree = scene.tree
    bounds = tree.bounds[draft.sentence]
    above = set(scene.above(draft.trigger.word))
    kin = [word for word in above if bounds[0] <= word < bounds[1]]
    lexicon = scene.lexicon
    lemmas = [tree.lemma[word].lower() for word in kin]
    families = [lexicon.verbs.get(lemma) or lexicon.nouns.get(lemma) for lemma in lemmas]
    types = {family.type for family in families if family is not None}
    leads = any(
        tree.lemma[word].lower()
        in ("lead", "cause", "trigger", "follow", "spark", "prompt", "drive", "force")
        for word in kin
    )
    return leads and source.trigger.type in types

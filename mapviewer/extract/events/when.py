"""When a happening took place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mapviewer.extract.events.scene import SUBJECTS, Scene
from mapviewer.extract.events.triggers import Trigger
from mapviewer.model import Timex, TimexType

_OTHER_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "parataxis", "csubj", "dep"})
_APART = 8  # words between the ends of a span of time
_LONG = 28  # days: a time so wide also holds what went before
_JOINED = frozenset(
    {"and", "or", ",", "again", "in", "on", "--", "-", "–", "—", "once", "then", "the", "late", "early"}
)


@dataclass(frozen=True, slots=True)
class When:
    """First and last day; either is None where the text leaves it open."""

    earliest: date | None = None
    latest: date | None = None

    @property
    def is_known(self) -> bool:
        """Whether anything is known."""
        return self.earliest is not None or self.latest is not None


def times_of(scene: Scene, trigger: Trigger) -> tuple[When, ...]:
    """Return when it happened: one time, several for "in the 1990s and in 2020", none when nothing tells.

    The trigger's own phrase comes first, then its verb's, then the clauses it depends on, then a time that opens the
    sentence and so covers all of it. What somebody said on Tuesday need not have happened on Tuesday: a clause that is
    said takes no time from the verb of saying.
    """
    own = list(_in_phrase(scene, trigger.word, trigger))
    if trigger.verb is not None and trigger.is_noun:
        own += [time for time in _in_phrase(scene, trigger.verb, trigger) if time not in own]
    if (
        not own
        and trigger.verb is not None
        and (bound := _since(scene, trigger) or _when_clause(scene, trigger))
    ):
        return (bound,)
    times = own or list(_of_clauses(scene, trigger)) or list(_opening(scene, trigger))
    times = times or list(_ahead(scene, trigger))
    times = times or list(_of_following(scene, trigger)) or list(_of_when(scene, trigger))
    if len(times) > 1 and own and (span := _span(scene, times)) is not None:
        return (span,)
    if len(times) > 1 and own and _are_joined(scene, times):
        return tuple(When(time.earliest, time.latest) for time in times)
    if not times:
        return ()
    is_own = trigger.is_noun and scene.first_word(times[0]) < trigger.word and times[0] in own
    if is_own and scene.first_word(times[0]) in scene.under(trigger.word):
        return (When(times[0].earliest, times[0].latest),)  # "until next year's meeting"
    return (bounded(scene, times[0]),)


def _in_phrase(scene: Scene, head: int, trigger: Trigger) -> Iterator[Timex]:
    """Yield the dated timexes under `head`, not those inside other clauses, in reading order."""
    tree = scene.tree
    found: dict[str, Timex] = {}
    stack = [head]
    while stack:
        word = stack.pop()
        timex = scene.timexes.get(word)
        if (
            timex is not None
            and timex.type in (TimexType.DATE, TimexType.TIME)
            and timex.earliest is not None
        ):
            found[timex.id] = timex
        for kid in tree.kids[word]:
            if _is_record(scene, word, kid):
                continue
            if kid == trigger.word or (
                tree.dep[kid] not in _OTHER_CLAUSES and not _has_own_event(scene, kid, trigger)
            ):
                stack.append(kid)
    yield from sorted(found.values(), key=lambda each: each.span)


def _is_record(scene: Scene, noun: int, prep: int) -> bool:
    """Tell whether a time only says how long nothing like it was: "the largest walkout since 2016"."""
    tree = scene.tree
    if tree.lower[prep] == "since" and tree.lemma[noun] == "be":
        return any(_is_record(scene, kid, prep) for kid in scene.kids(noun, "attr"))
    if tree.lower[prep] not in ("since", "in", "for") or tree.pos[noun] != "NOUN":
        return False
    is_best = any(
        tree.tag[kid] in ("JJS", "RBS") or tree.lower[kid] in ("first", "only") for kid in tree.kids[noun]
    )
    return is_best and (
        tree.lower[prep] == "since"
        or any(tree.lower[kid] in ("years", "decades", "months") for kid in tree.kids[prep])
    )


def _since(scene: Scene, trigger: Trigger) -> When | None:
    """Return the open time of "stationed since the war of 1992"."""
    assert trigger.verb is not None
    for prep in scene.kids(trigger.verb, "prep"):
        if scene.tree.lower[prep] == "since":
            days = [scene.timexes[word].earliest for word in scene.under(prep) if word in scene.timexes]
            if days and days[0] is not None:
                return When(days[0], None)
    return None


def _when_clause(scene: Scene, trigger: Trigger) -> When | None:
    """Return the days of "June, when forces attacked"."""
    assert trigger.verb is not None
    timex = scene.timexes.get(scene.tree.head[trigger.verb])
    if timex is None or scene.tree.dep[trigger.verb] != "relcl" or timex.earliest is None:
        return None
    return When(timex.earliest, timex.latest)


def _has_own_event(scene: Scene, word: int, trigger: Trigger) -> bool:
    """Tell whether a phrase tells of another happening, so that its time is not ours: "before the 2020 war"."""
    tree = scene.tree
    if tree.dep[word] == "conj" and tree.pos[word] == "VERB":
        return True
    is_event = (
        tree.pos[word] == "NOUN" and tree.lemma[word].lower() in scene.lexicon.nouns and word != trigger.word
    )
    return is_event and word != trigger.part and tree.dep[word] in ("pobj", "appos", "nsubj")


def _of_clauses(scene: Scene, trigger: Trigger) -> Iterator[Timex]:
    tree = scene.tree
    word = trigger.verb if trigger.verb is not None else trigger.word
    for above in scene.ties(word):
        if trigger.is_noun and trigger.verb is None and _is_between_events(scene, trigger.word, above):
            return
        own = scene.lexicon.verbs.get(tree.lemma[above].lower())
        if (
            trigger.verb is None
            and own is not None
            and own != trigger.family
            and word in scene.kids(above, *SUBJECTS)
        ):
            return  # "the deal bans nets from January"
        times = list(_in_phrase(scene, above, trigger)) if tree.pos[above] in ("VERB", "NOUN", "AUX") else []
        if times:
            yield times[0]
            return


def _ahead(scene: Scene, trigger: Trigger) -> Iterator[Timex]:
    """Yield the day to come that stands beside a verb of asking: "called for a march on 19 January"."""
    if trigger.verb is None and scene.published is not None and scene.is_asked(trigger.word):
        for time in _in_phrase(scene, scene.clause_of(trigger.word), trigger):
            if time.earliest is not None and time.earliest > scene.published:
                yield time


def _of_following(scene: Scene, trigger: Trigger) -> Iterator[Timex]:
    """Yield the month or year of what followed: "the government fell in May after its premier resigned"."""
    tree = scene.tree
    verb = trigger.verb
    if (
        verb is None
        or tree.dep[verb] != "advcl"
        or not any(tree.lower[kid] == "after" for kid in tree.kids[verb])
    ):
        return
    times = list(_in_phrase(scene, tree.head[verb], trigger)) or list(_opening(scene, trigger))
    for time in times[:1]:
        if time.earliest and time.latest and (time.latest - time.earliest).days >= _LONG:
            yield time


def _of_when(scene: Scene, trigger: Trigger) -> Iterator[Timex]:
    """Yield the time of the clause that tells how: "died when a bus crashed on Monday", "the war that began in May"."""
    tree = scene.tree
    for kid in scene.kids(trigger.verb if trigger.verb is not None else trigger.word, "advcl"):
        if any(tree.lower[mark] in ("when", "as", "while") for mark in tree.kids[kid]):
            yield from _in_phrase(scene, kid, trigger)
    for kid in scene.kids(trigger.word, "relcl") if trigger.is_noun else ():
        if (
            tree.lemma[kid].lower()
            in scene.lexicon.words["light_verbs"] | scene.lexicon.words["effect_verbs"]
        ):
            yield from _in_phrase(scene, kid, trigger)


def _is_between_events(scene: Scene, word: int, verb: int) -> bool:
    """Tell whether a verb ties the noun to another happening, whose time it gives: "the meeting followed a visit"."""
    tree = scene.tree
    objects = scene.kids(verb, "dobj", "obj")
    return word in scene.kids(verb, *SUBJECTS) and any(
        tree.lemma[kid].lower() in scene.lexicon.nouns for kid in objects
    )


def _opening(scene: Scene, trigger: Trigger) -> Iterator[Timex]:
    """Yield the time that opens the sentence, unless the clause looks farther back than it ("had seized")."""
    tree = scene.tree
    verb = trigger.verb if trigger.verb is not None else scene.clause_of(trigger.word)
    if any(tree.lower[kid] == "had" for kid in scene.kids(verb, "aux")):
        return
    first, after = tree.bounds[tree.sentence[trigger.word]]
    for word in range(first, min(first + 4, after)):
        timex = scene.timexes.get(word)
        if timex is not None and timex.earliest is not None and timex.type is TimexType.DATE:
            yield timex
            return


def _are_joined(scene: Scene, times: list[Timex]) -> bool:
    """Tell whether nothing but joining words stands between the times."""
    tree = scene.tree
    marks = [scene.first_word(timex) for timex in times]
    between = [word for word in range(min(marks), max(marks)) if word not in scene.timexes]
    starts = tree.lower[max(0, min(marks) - 1)]
    return (
        starts not in ("from", "between")
        and all(tree.lower[word] in _JOINED for word in between)
        and any(tree.lower[word] in ("and", "again") for word in between)
    )


def _span(scene: Scene, times: list[Timex]) -> When | None:
    """Return the days "between 2002 and 2005", "from May to July"; None when the times are no such pair."""
    tree = scene.tree
    one, other = sorted((scene.first_word(times[0]), scene.first_word(times[1])))
    opens = next(
        (tree.lower[word] for word in range(one - 1, max(-1, one - 3), -1) if tree.pos[word] == "ADP"), ""
    )
    middle = {tree.lower[word] for word in range(one, other) if word not in scene.timexes}
    is_pair = (opens == "between" and "and" in middle) or (
        opens == "from" and middle & {"to", "until", "till", "through"}
    )
    if not is_pair or other - one > _APART:
        return None
    first, last = scene.timexes[one], scene.timexes[other]
    if (
        first.earliest
        and last.latest
        and first.earliest > last.latest
        and not any(map(str.isdigit, first.span.of(tree.text)))
    ):
        return When(first.earliest.replace(year=last.latest.year), last.latest)  # "from May to July 2023"
    if first.earliest is None or last.latest is None or first.earliest > last.latest:
        return None
    return When(first.earliest, last.latest)


def bounded(scene: Scene, timex: Timex) -> When:
    """Return the days of a timex; "since" and "after" leave the end open, "until", "by" and "before" the beginning."""
    first = scene.first_word(timex)
    before = scene.tree.lower[first - 1] if first else ""
    if before in ("the", "late", "early") and first > 1:
        before = scene.tree.lower[first - 2]
    if before == "since":
        return When(timex.earliest, None)
    if before == "after":
        return When(timex.earliest, None)
    if timex.type is TimexType.TIME:
        return When(timex.earliest, timex.latest)  # "by noon", "before dawn on Tuesday"
    if before in ("until", "till", "by", "before"):
        return When(None, timex.latest)
    return When(timex.earliest, timex.latest)

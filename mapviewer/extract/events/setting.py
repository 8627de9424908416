"""Place and day that a happening has from the sentences before it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from mapviewer.extract.events.merge import Draft
from mapviewer.extract.events.scene import Scene
from mapviewer.extract.events.subjects import subject_of
from mapviewer.extract.events.when import When
from mapviewer.model import Modality, Timex, TimexType, ToponymKind

_LEAD = 3  # sentences at the top that tell of the day's news
_REACH = 2  # sentences over which a scene lasts when nothing names another place
_NEWS = 7  # days around publication
_SHORT = 31  # days: what lasted longer dates no other happening


def add_news_day(scene: Scene, drafts: Sequence[Draft], published: date | None) -> list[Draft]:
    """Date what the first sentences tell without a date of its own by the day that they name."""
    news = _news_day(scene, published)
    if news is None:
        return list(drafts)
    return [replace(draft, when=news) if _is_news(scene, draft) else draft for draft in drafts]


def add_setting(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Give happenings that their own sentence puts nowhere, or on no day, those of the telling that goes on.

    The first sentences lie at the place of the dateline. After that a scene lasts while the sentences follow each other
    in the plain past and name no other place or time. Only happenings at a spot take a place so; agreements and
    sanctions do not. To be called when repeats are merged: what is lent here is no sign that two are one.
    """
    dateline = _dateline_place(scene)
    done: list[Draft] = []
    for draft in sorted(drafts, key=lambda each: each.trigger.word):
        done.append(_placed(scene, done, _dated(scene, done, draft), dateline))
    return done


def _news_day(scene: Scene, published: date | None) -> When | None:
    """Return the day that the first sentences name."""
    for word, timex in sorted(scene.timexes.items()):
        if scene.tree.sentence[word] > _LEAD:
            break
        day = timex.earliest
        if timex.type is TimexType.DATE and day and day == timex.latest and published:
            is_dateline = _is_in_dateline(scene, word)
            if abs((published - day).days) <= _NEWS and not is_dateline:
                return When(day, day)
    return None


def _is_in_dateline(scene: Scene, word: int) -> bool:
    dateline = scene.tree.dateline
    return dateline is not None and dateline[0] <= scene.tree.start[word] < dateline[1]


def _is_news(scene: Scene, draft: Draft) -> bool:
    """Tell whether a draft is a main clause in the past among the first sentences, without a date."""
    tree, verb = scene.tree, draft.trigger.verb
    if verb is None or draft.when.is_known or draft.modality is not Modality.ASSERTED or draft.statement:
        return False
    if _looks_back(scene, draft):
        return False
    return draft.sentence <= _LEAD and tree.dep[verb] == "ROOT" and tree.tag[verb] in ("VBD", "VBN")


def _dateline_place(scene: Scene) -> str | None:
    """Return the place that the dateline names first."""
    dateline = scene.tree.dateline
    if dateline is None:
        return None
    for word, toponym in sorted(scene.toponyms.items()):
        if scene.tree.start[word] >= dateline[1]:
            return None
        if scene.tree.start[word] >= dateline[0] and toponym.resolution.place:
            return toponym.resolution.place
    return None


def _dated(scene: Scene, done: Sequence[Draft], draft: Draft) -> Draft:
    """Date a main clause in the plain past by the one before it, if its own sentence names no day."""
    if draft.when.is_known or draft.modality is not Modality.ASSERTED or not _is_told_on(scene, draft):
        return draft
    if any(timex.type in (TimexType.DATE, TimexType.TIME) for timex in _timexes(scene, draft.sentence)):
        return draft
    for source in reversed(done):
        if _distance(scene, done, source.sentence, draft.sentence) > 1:
            break
        is_near = source.sentence == draft.sentence or _is_same_paragraph(
            scene, source.sentence, draft.sentence
        )
        if is_near and _is_source(scene, source) and _is_brief(source.when):
            return replace(draft, when=source.when)
    return draft


def _is_source(scene: Scene, source: Draft) -> bool:
    return source.modality is Modality.ASSERTED and _is_told_on(scene, source)


def _distance(scene: Scene, done: Sequence[Draft], sentence: int, later: int) -> int:
    """Return how many sentences on a later one is, those that only look back ("had won") left out."""
    back = {draft.sentence for draft in done if _looks_back(scene, draft)}
    return later - sentence - len(back & set(range(sentence + 1, later)))


def _looks_back(scene: Scene, draft: Draft) -> bool:
    verb = draft.trigger.verb
    return verb is not None and any(scene.tree.lower[kid] == "had" for kid in scene.kids(verb, "aux"))


def _is_told_on(scene: Scene, draft: Draft) -> bool:
    """Tell whether a draft is part of the thread of the telling: a main clause in the plain past."""
    tree, verb = scene.tree, draft.trigger.verb
    if verb is None:
        return False
    while tree.dep[verb] == "conj" and tree.head[verb] != verb:
        verb = tree.head[verb]
    helpers = {tree.lower[kid] for kid in scene.kids(draft.trigger.verb or verb, "aux", "auxpass")}
    is_past = tree.tag[draft.trigger.verb or verb] in ("VBD", "VBN") and not helpers & {
        "had",
        "has",
        "have",
        "'ve",
    }
    return tree.dep[verb] == "ROOT" and is_past


def _is_brief(when: When) -> bool:
    return bool(when.earliest and when.latest and (when.latest - when.earliest).days <= _SHORT)


def _timexes(scene: Scene, sentence: int) -> Iterator[Timex]:
    first, after = scene.tree.bounds[sentence]
    return (scene.timexes[word] for word in range(first, after) if word in scene.timexes)


def _is_same_paragraph(scene: Scene, sentence: int, later: int) -> bool:
    tree = scene.tree
    end, start = tree.end[tree.bounds[sentence][1] - 1], tree.start[tree.bounds[later][0]]
    last = (
        tree.end[tree.bounds[sentence][1] - 2] if tree.lower[tree.bounds[sentence][1] - 1].isspace() else end
    )
    return "\n" not in tree.text[last:start]


def _placed(scene: Scene, done: Sequence[Draft], draft: Draft, dateline: str | None) -> Draft:
    """Put a happening at a spot where the one before it was, if its own sentence names no place."""
    if draft.places or draft.is_elsewhere or draft.modality is not Modality.ASSERTED:
        return draft
    if (
        draft.trigger.verb is None
        or draft.trigger.family.place != "ground"
        or _names_place(scene, draft.sentence)
    ):
        return draft
    place = _place_before(scene, done, draft)
    if place is not None:
        return replace(draft, places=(place,)) if place else draft
    if dateline is not None and draft.sentence <= _LEAD and _is_told_first(scene, draft):
        return replace(draft, places=(dateline,))
    return draft


def _is_of_named(scene: Scene, draft: Draft) -> bool:
    """Tell whether somebody acts who is known by name, and so may be anywhere."""
    subject = subject_of(scene, draft.trigger.verb) if draft.trigger.verb is not None else None
    return subject is not None and scene.tree.pos[subject] == "PROPN"


def _is_told_first(scene: Scene, draft: Draft) -> bool:
    """Tell whether the article tells it, or leads with it and names the source behind: "gunmen fled, police said"."""
    first = scene.tree.bounds[draft.sentence][0]
    return draft.statement is None or scene.statements.get(first) == draft.statement


def _place_before(scene: Scene, done: Sequence[Draft], draft: Draft) -> str | None:
    """Return where the scene lies that goes on; empty when it lies nobody knows where, None when none goes on."""
    for source in reversed(done):
        if _looks_back(scene, source):
            continue
        is_far = _distance(scene, done, source.sentence, draft.sentence) > _REACH
        if is_far or _is_between(scene, done, source.sentence, draft.sentence):
            break
        if not _is_same_paragraph(scene, source.sentence, draft.sentence) and _is_of_named(scene, draft):
            break
        if source.is_elsewhere:
            return ""
        is_scene = bool(source.places) and source.modality is Modality.ASSERTED and _sets_scene(scene, source)
        if is_scene and _may_share(scene, source, draft):
            return source.places[0]
    is_told = any(source.sentence == draft.sentence - 1 for source in done)
    return None if is_told or draft.sentence == 0 else _only_place(scene, draft)


def _sets_scene(scene: Scene, source: Draft) -> bool:
    """Tell whether what happened there may go on: not a law of the land, and not what a relative clause recalls."""
    tree, word = scene.tree, source.trigger.word if source.trigger.verb is None else source.trigger.verb
    while tree.dep[word] == "conj" and tree.head[word] != word:
        word = tree.head[word]
    return source.trigger.family.place != "home" and tree.dep[word] not in ("relcl", "acl")


def _only_place(scene: Scene, draft: Draft) -> str | None:
    """Return the one place that the sentence before means itself, in the same paragraph: "rebels reached Goma"."""
    before = draft.sentence - 1
    if not _is_same_paragraph(scene, before, draft.sentence) or _is_of_named(scene, draft):
        return None
    tree = scene.tree
    first, after = tree.bounds[before]
    words = [word for word in range(first, after) if scene.is_unknown_place(word) or word in scene.toponyms]
    located = scene.lexicon.words["located_first"] - {"to"}
    heads = [word for word in words if tree.dep[word] == "dobj" or tree.lower[tree.head[word]] in located]
    places = {scene.toponyms[word].resolution.place if word in scene.toponyms else None for word in heads}
    literal = [place for place in places if place is not None and scene.is_literal(place)]
    return literal[0] if len(places) == 1 and literal else None


def _may_share(scene: Scene, source: Draft, draft: Draft) -> bool:
    """Tell whether two happenings can lie in one scene: no other country is named, and their days do not exclude each other."""
    first, after = scene.tree.bounds[draft.sentence]
    country = scene.places[source.places[0]].country if source.places[0] in scene.places else ""
    for word in range(first, after):
        toponym = scene.toponyms.get(word)
        place = scene.places.get((toponym.resolution.place or "") if toponym else "")
        if (
            toponym
            and place
            and toponym.kind is ToponymKind.ASSOCIATIVE
            and place.country not in ("", country)
        ):
            return False
    if not draft.when.is_known or not source.when.is_known:
        return True
    one, other = source.when, draft.when
    return not (
        (one.latest and other.earliest and one.latest < other.earliest)
        or (other.latest and one.earliest and other.latest < one.earliest)
    )


def _names_place(scene: Scene, sentence: int) -> bool:
    """Tell whether a sentence means any place itself, known or not."""
    first, after = scene.tree.bounds[sentence]
    return any(
        scene.is_unknown_place(word)
        or (word in scene.toponyms and scene.toponyms[word].kind is ToponymKind.LITERAL)
        for word in range(first, after)
        if not _is_in_dateline(scene, word)
    )


def _is_between(scene: Scene, done: Sequence[Draft], sentence: int, later: int) -> bool:
    """Tell whether a sentence between two others names a place, and does not only look back."""
    back = {draft.sentence for draft in done if _looks_back(scene, draft)}
    return any(_names_place(scene, each) for each in range(sentence + 1, later) if each not in back)

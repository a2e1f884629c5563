"""Told by state: a figure taken out of those that something happened to, *the dead included 31 women*, *31 were among the injured*."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import Spot, adjunct
from claimcheck.reading.ties.sums.pointed import THOSE, Fits, end_of
from claimcheck.reading.words.grammar import THE_OR_OWNERS

INCLUDE = frozenset("include includes included".split())
DEAD = frozenset("death dead fatality victim killed".split())
# People named by what happened to them, where no state of the table says it.
_STATES = {
    **dict.fromkeys("victims fatalities bodies corpses".split(), "killed"),
    **dict.fromkeys("casualties injured".split(), "wounded"),
    **dict.fromkeys("detainees suspects".split(), "arrested"),
    **dict.fromkeys("evacuees homeless".split(), "evacuated"),
    **dict.fromkeys("hostages captives prisoners".split(), "captured"),
}
_VERBS_OF_STATE = {"held": "arrested", "detained": "arrested", "shot": "killed", "saved": "rescued"}
_GO_ON = frozenset("he she it they said was were are is who include includes included will would did".split())


def of_state(story: Story, part: Spot) -> Fits | None:
    """For *the dead included 31 women*, *among the dead, he said, were 31*, *31 women were among the injured*: what counts those."""
    found = _set_before(story, part) or _set_behind(story, part)
    if found is None:
        return None
    state, noun = found
    table = story.table

    def fits(whole: Spot) -> bool:
        scope = whole.claim.scope
        if whole.elided and adjunct(story, whole):
            return False
        if state and (table.usual(scope.what) == state or _VERBS_OF_STATE.get(scope.what) == state or stem(scope.what) == state != ""):
            return True
        words = whole.claim.counted.lower().split()
        if state == "killed" and (DEAD | {"life"}) & {singular(w) for w in words} and scope.what != "rescued":
            return True
        if state and any(_STATES.get(w) == state for w in words):
            return True
        return bool(noun) and noun == scope.noun and table.nouns(part.claim.scope.noun, noun) != "apart"

    return fits


def _set_before(story: Story, part: Spot) -> tuple[str, str] | None:
    """The state and noun of *the dead included* and *among the dead … were* before *part*."""
    low, first = story.tokens.low, part.sentence.first
    ahead = low[first : part.first]
    verb = next((k for k in range(len(ahead) - 1, max(-1, len(ahead) - 5), -1) if ahead[k] in INCLUDE), -1)
    if verb > 0 and not {",", ";", ":"} & set(ahead[verb:]):
        start = max(k for k in range(verb) if not ahead[k].isalpha()) + 1 if any(not w.isalpha() for w in ahead[:verb]) else 0
        return _set_at(story, ahead[start:verb]) if verb - start < 7 else None
    if ahead[:1] not in (["among"], ["of"], ["amongst"]) or len(ahead) > 14 or ahead[-1] not in ("were", "was", "are", "is", "only", ","):
        return None
    end = next((k for k in range(1, len(ahead)) if not ahead[k].isalpha() or ahead[k] in ("were", "was", "are", "is")), len(ahead))
    return _set_at(story, ahead[1:end])


def _set_behind(story: Story, part: Spot) -> tuple[str, str] | None:
    """The state and noun of *were among the dead* and *of the dead* behind *part*."""
    low, end = story.tokens.low, min(part.sentence.last, part.last + 12)
    start = end_of(story, part)
    for k in range(start, end):
        if low[k] in (",", ";", ":", ".") or (low[k] == "of" and k > part.last):
            return None
        if low[k] in ("among", "amongst") or (low[k] == "of" and k == start):
            stop = next((j for j in range(k + 1, end) if not low[j].isalpha()), end)
            stop = next((j for j in range(k + 2, stop) if low[j] in _GO_ON - {"who"} or low[j] in ("had", "have", "in", "at")), stop)
            return _set_at(story, low[k + 1 : stop])
    return None


def _set_at(story: Story, words: Sequence[str]) -> tuple[str, str] | None:
    """The state and the noun of *the dead*, *those killed*, *the people who died*, *the passengers*; None without either."""
    if not words or words[0] not in THE_OR_OWNERS | THOSE | {"all"}:
        return None
    for word in words[1:]:
        state = _STATES.get(word) or story.table.usual(story.table.state(word))
        if state:
            return _VERBS_OF_STATE.get(state, state), ""
    if words[0] == "those" and words[1:2] and words[1].endswith("ed"):
        return stem(words[1]), ""
    nouns = [w for w in words[1:] if is_plural(w)]
    return ("", story.table.noun(nouns[0])) if nouns and words[-1] == nouns[0] else None

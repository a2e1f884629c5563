"""Some and all: some of those that a definite name tells of, and how many of them there are by other words near by, which is fewer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from claimcheck.reading.frames.operands import Tied, number, overlap
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import may_be_people, people
from claimcheck.reading.ties.common.spots import are_there
from claimcheck.reading.words.grammar import FORMER, MORE, OTHERS, RIVALS, THE_OR_OWNERS

_LEAST, _TIMES, _BACK, _ON = 3, 4, 2, 2
_TIED = ("parts", "rest", "share", "tally", "flow", "same")
_BODIES = frozenset("crew party group expedition squad platoon regiment gang".split())
_ABOARD = frozenset("aboard inside board".split())
_APART = MORE | OTHERS | FORMER | RIVALS | frozenset("also besides already then now once later elsewhere ago last previous".split())
_STRONG = frozenset(("strong", "member", "man", "person", "seat"))
_GUESTS = frozenset("passenger guest tourist visitor fan child boy girl woman customer pupil student patient driver hostage".split())


def some_and_all(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Sixteen of the trawlermen were hurt. All 14 members of the crew``: no more than there are of them."""
    if not story.is_brief:
        return
    every = [r for s in story.sentences if s.role != "headline" for r in story.every_figure.get(s.number, ()) if _is_count(r)]
    for part in every:
        plain = part.claim.stated.bound in ("=", ">", ">=") and not part.figure.another
        if not plain or tied.as_(part, *_TIED):
            continue
        near = [r for r in every if -_BACK <= story.apart(r.sentence, part.sentence) <= _ON and not overlap(r, part)]
        found = [r for r in near if _is_all(story, part, r)]
        if len(found) == 1 and _is_fewer(found[0], part) and not any(_may_hold(story, r, part) for r in near if r is not found[0]):
            whole, noun = found[0].claim, part.claim.scope.noun
            scope = attrs.evolve(whole.scope, noun=whole.scope.noun or noun)
            named = story.word(*story.phrase(found[0]), whole.amount, "count", scope, whole.voice)
            yield some_of_it(whole if whole.scope.noun or not noun else named, part.claim, part.claim.phrase)


def _is_count(read: Read) -> bool:
    claim = read.claim
    plain = claim.kind in ("count", "extreme") and claim.related and not read.timing and not claim.amount.unit
    return plain and claim.modality == "stated"


def _is_fewer(whole: Read, part: Read) -> bool:
    told = whole.claim.stated
    most = told.number if told.bound in ("=", "~") else told.hi if told.bound in ("<", "<=") else None
    return most is not None and _LEAST < most < number(part) < _TIMES * most


def _may_hold(story: Story, read: Read, part: Read) -> bool:
    """True where *read* is as great as *part*, and may be all of those."""
    noun = read.claim.scope.noun
    kin = not noun or people(story, noun) == people(story, part.claim.scope.noun)
    return kin and (read.claim.stated.number is None or number(read) >= number(part))


def _is_all(story: Story, part: Read, whole: Read) -> bool:
    if whole.claim.stated.bound not in ("=", "~", "<", "<=") or _APART & {*story.before(whole, 3), *story.after(whole, 3)}:
        return False
    if _is_of_body(story, part, whole):
        return True
    if not _is_of_the(story, part) or whole.sentence is part.sentence:
        return False
    noun = part.claim.scope.noun
    anyone = not noun or may_be_people(story, noun)
    body = noun not in _GUESTS and _is_all_of_body(story, whole)
    return _are_there(story, part, whole) or (anyone and (body or _are_aboard(story, whole)))


def _is_of_the(story: Story, part: Read) -> bool:
    """True for *16 of the trawlermen*, *33 of those who had been on the ferry*."""
    low, k = story.tokens.low, part.last
    if low[k] != "of" or low[k + 1] not in THE_OR_OWNERS | {"those"}:
        return False
    if low[k + 1] == "those":
        return low[k + 2] in ("who", "on", "aboard", "in")
    return any(is_plural(w) for w in low[k + 2 : min(k + 4, part.sentence.last)]) and not (_APART & set(low[k + 2 : k + 4]))


def _are_there(story: Story, part: Read, whole: Read) -> bool:
    """True for *There had been fewer than a dozen of them*, *In all there have been 212*: what was told of right before."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    if not are_there(low, first) or story.apart(whole.sentence, part.sentence) != 1 and story.apart(part.sentence, whole.sentence) != 1:
        return False
    if low[whole.last : whole.last + 2] == ["of", "them"] or low[last : last + 2] == ["of", "them"]:
        return True
    opened = low[whole.sentence.first : whole.sentence.first + 2] in (["in", "all"], ["in", "total"])
    closed = low[last : last + 2] in (["in", "all"], ["in", "total"]) or low[last] == "altogether"
    return not whole.figure.noun and (opened or closed)


def _are_aboard(story: Story, whole: Read) -> bool:
    """True for *There were 31 people on board*, *All 31 people aboard*."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    led = are_there(low, first) or low[first - 1] == "all" or low[first] == "all"
    behind = [w for w in low[last : last + 3] if w != "on"]
    closed = bool(_ABOARD & set(behind[:1])) and behind[1] not in ("a", "an", "another")
    return led and closed and (not whole.figure.noun or people(story, whole.claim.scope.noun))


def _is_all_of_body(story: Story, whole: Read) -> bool:
    """True for *All 14 members of the crew*, *the party of 14*, *the crew numbered 14*."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    every = (low[first - 1] == "all" or low[first] == "all") and whole.claim.scope.noun in ("member", "crew", "man", "person")
    if every and (_BODIES & set(low[whole.last : last]) or low[last : last + 2] in (["of", "the"], ["of", "its"])):
        return low[last + 2] in _BODIES or bool(_BODIES & set(low[whole.last : last]))
    counted = low[first - 1] in ("of", "numbered") and low[first - 2] in _BODIES and low[first - 3] in THE_OR_OWNERS
    return counted and (not whole.figure.noun or people(story, whole.claim.scope.noun))


def _is_of_body(story: Story, part: Read, whole: Read) -> bool:
    """True for *Sixteen members of the 15-strong council*, *16 of the 15-member panel*."""
    low, last = story.tokens.low, story.phrase(part)[1]
    ahead = low[max(last, whole.first - 3) : whole.first]
    return whole.sentence is part.sentence and ahead in (["of", "the"], ["of", "its"], ["of", "a"]) and _names_body(low, whole)


def _names_body(low: Sequence[str], whole: Read) -> bool:
    """True for the *15-strong* of a council."""
    behind = low[whole.first + 1 : whole.first + 7]
    return behind[:1] == ["-"] and behind[1] in _STRONG and any(w in _BODIES or w in _HOUSES for w in behind[2:])


_HOUSES = frozenset(
    "panel jury council committee board band family class team parliament assembly senate chamber cabinet court choir orchestra staff "
    "unit association".split()
)

"""Survivors: how many were brought alive out of a wreck, which are no more than those it is told to have carried."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.frames.fates import is_aboard, with_crew
from claimcheck.reading.frames.operands import Tied, figures, near, number, overlap
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people

_SAVING = frozenset(
    "pulled rescued rescue saved freed cut plucked winched dragged lifted brought survived survivor survivors escaped unhurt unharmed "
    "uninjured alive".split()
)
_HELD = frozenset("aboard board inside carrying carried trapped underground left".split())
_AHEAD, _BEHIND = 3, 5
_BACK, _ON = 2, 2
_FAR = 4  # no slip makes so many times more
# Words of a story in which others may be meant, or which tells of the many on purpose.
_OTHERS = frozenset(
    "another other others both second third two three each ground bystanders pedestrians villagers manifest overloaded overcrowded "
    "officially registered stowaways stowaway more built licensed designed capacity limit room convoy fleet crew boats buses "
    "ships cars vehicles planes trains including already village houses homes building".split()
)


def survivors(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each number of survivors with the only number aboard, which it is above: ``cut 19 survivors from a minibus carrying 16``."""
    for sentence in story.holding(_SAVING):
        for part in (r for r in figures(story) if r.sentence is sentence and _is_saved(story, r)):
            beside = near(story, sentence, _BACK, _ON)
            others = [r for r in beside if not _is_survivor(story, r, part) and _HELD & {*story.before(r, 5), *story.after(r, 4)}]
            aboard = [r for r in others if is_aboard(story, r, saved=_is_carried(story, r))]
            if len(aboard) != 1 or tied.as_(part, "parts", "rest") or _OTHERS & story.words(sentence, aboard[0].sentence):
                continue
            whole = with_crew(story, aboard[0])
            many = [r for r in beside if people(story, r.claim.scope.noun) and number(r) >= number(part) and r is not part]
            if not many and _may_be_all(aboard[0], part) and (whole.stated.number or 0) < number(part) < _FAR * (whole.stated.number or 0):
                yield some_of_it(whole, part.claim)


# Those beside whom a driver, a crew or a teacher is aboard.
_CARRIED = frozenset("passenger pupil child student tourist pilgrim fan worker holidaymaker pensioner schoolchild".split())


def _may_be_all(whole: Read, part: Read) -> bool:
    """False for 33 people of a bus with 31 pupils, of whom the driver is none."""
    return whole.claim.scope.noun not in _CARRIED or whole.claim.scope.noun == part.claim.scope.noun


def _is_survivor(story: Story, read: Read, part: Read) -> bool:
    """True for another number of those saved; those aboard may stand behind *survivors of a boat with*."""
    return overlap(read, part) or (_is_saved(story, read) and not _is_carried(story, read))


def _is_carried(story: Story, read: Read) -> bool:
    """True for *carrying 16 people*, *with 16 people on board*."""
    return bool({"board", "aboard"} & set(story.after(read, 2)) or {"carrying", "carried"} & set(story.before(read, 1)))


def _is_saved(story: Story, read: Read) -> bool:
    """True for *cut 19 survivors*, *19 people were pulled*, *Nineteen survived*."""
    claim = read.claim
    if claim.kind != "count" or not read.is_plain or claim.amount.unit:
        return False
    if read.figure.noun and claim.scope.noun != "survivor" and not people(story, claim.scope.noun):
        return False
    told = {*story.before(read, _AHEAD), *story.after(read, _BEHIND)}
    return claim.scope.noun == "survivor" or bool(_SAVING & told)

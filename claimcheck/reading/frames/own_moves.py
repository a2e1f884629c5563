"""Own moves: figures of which their own clause tells where they came from or by how much they moved, so that no other figure does."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import like
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import FALLS, RISES

_MOVES = RISES | FALLS | {"gained", "gaining", "lost", "losing", "added", "adding", "shed", "went"}
UNMOVED = frozenset("unchanged steady flat untouched".split())  # nothing came to what stays "unchanged at" so much
_PARTED = frozenset("and but while whereas ; with after".split())
_OF_TIME = frozenset(("with", "as"))  # "compared with"
_NEAR = 10  # words between a size and what it led to
_CLOSE = 3


def is_size(story: Story, read: Read) -> bool:
    """True for the 40 of *rose 40*, *rises of 40*, *fell by 40 to 310*: by so much it moved, and nothing stands at that."""
    ahead = story.before(read, 2)
    verb = bool(_MOVES & set(ahead[-1:])) and ahead[-1:] not in (["up"], ["down"])
    of = ahead[-1:] == ["of"] and len(ahead) > 1 and singular(ahead[0]) in _MOVES
    by = ahead[-1:] == ["by"] and bool(_MOVES & set(story.before(read, 6)))
    return verb or of or (by and end_of(story, read) is not None)


def end_of(story: Story, size: Read) -> Read | None:
    """What *fell by 40, or 12 per cent, to 310* led to, and *up 40 at 310*; None where its clause does not tell."""
    low, last = story.tokens.low, story.phrase(size)[1]
    for end in story.here(size.sentence):
        first = story.phrase(end)[0]
        if last < first < last + _NEAR and low[first - 1] in ("to", "at") and end is not size:
            return None if _PARTED & set(low[last:first]) else end
    return None


def has_own_move(story: Story, read: Read) -> bool:
    """True for the 310 of *fell 40 to 310*, *310, down 40*, *unchanged at 310*: how it got there is told."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if low[first - 1] == "at" and UNMOVED & set(low[first - _CLOSE : first]):
        return True
    here = [r for r in story.here(read.sentence) if r is not read]
    if low[first - 1] == "to" and any(end_of(story, r) is read and _MOVES & set(story.before(r, 4)) for r in here):
        return True
    return low[last : last + 1] == [","] and low[last + 1] in ("up", "down") and any(story.phrase(r)[0] == last + 2 for r in here)


def own_base(story: Story, read: Read) -> Read | None:
    """The figure that *read* is told to have come from in its own clause: *to 310 from 350*, *350, falling to 310*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if is_size(story, read):
        return None
    for other in story.here(read.sentence):
        timed = (other.claim.kind == "duration") != (read.claim.kind == "duration")
        if other is read or timed or not like(story, other, read) or _PARTED - _OF_TIME & set(_between(story, other, read)):
            continue
        ahead, gap = other.last <= first, low[story.phrase(other)[1] : first]
        nearer = any(last <= r.first < other.first and like(story, r, read) for r in story.here(read.sentence))
        if not ahead and not nearer and _is_base(story, other) and story.phrase(other)[0] - last < _NEAR:
            return other
        if ahead and low[first - 1] == "to" and len(gap) < _CLOSE + 2 and (_MOVES & set(gap) or _is_from(story, other)):
            return other
    return None


def _is_base(story: Story, read: Read) -> bool:
    ahead = story.before(read, 4)
    words = ahead[max((k + 1 for k, w in enumerate(ahead) if not w.isalpha()), default=0) :]
    return introduced(story, read)[0] in ("from", "against") or bool({"from", "against"} & set(words))


def _is_from(story: Story, read: Read) -> bool:
    return introduced(story, read)[0] == "from"


def _between(story: Story, a: Read, b: Read) -> list[str]:
    one, other = (a, b) if a.first < b.first else (b, a)
    return story.between(one, other)


def in_percent(story: Story, read: Read) -> bool:
    """True for the 310 of *rose 16.3 percent to 310*."""
    return any(r.claim.kind == "share" and end_of(story, r) is read for r in story.here(read.sentence) if r.last <= read.first)


def subject(story: Story, read: Read) -> frozenset[str]:
    """The stems of the words that stand ahead of the verb of the move to *read*, back to the start of its clause."""
    low, first = story.tokens.low, story.phrase(read)[0]
    verb = next((k for k in range(first - 1, read.sentence.first - 1, -1) if low[k] in _MOVES or low[k] in _STOOD), -1)
    if verb < 0:
        return frozenset()
    start = next((k + 1 for k in range(verb - 1, read.sentence.first - 1, -1) if low[k] in _WALLS), read.sentence.first)
    return frozenset(stem(w) for w in low[start:verb] if len(w) > 3 and w.removesuffix("'s").isalpha() and w not in MONTHS)


_STOOD = frozenset("unchanged was were is are stood totalled totaled had".split())
_WALLS = frozenset(", ; and but while whereas said".split())


def of_two_subjects(story: Story, was: Read, now: Read) -> bool:
    """True for *reserves fell 3.1 to 30.6. Notes rose 0.8 to 24.8*: two moves, each with its end, of things by other names."""
    if not has_own_move(story, now) or not (has_own_move(story, was) or own_base(story, was)):
        return False
    if was.sentence is now.sentence and sum(has_own_move(story, r) for r in story.here(now.sentence)) > _ROW:
        return True  # "rose one to 90 at Alder, was unchanged at 82 at Brook and fell one to 88 at Cole"
    one, other = subject(story, was), subject(story, now)
    return not (other <= one or one <= other)


_ROW = 2


def is_year_back(story: Story, read: Read) -> bool:
    """True for the 530 of *580, compared with 530 a year ago*, *against 530 at the end of 2011*."""
    behind = story.after(read, 7)
    return introduced(story, read)[0] == "against" and bool({"year", "years"} & set(behind[:4]) or any(map(is_year, behind)))


def is_of_other(story: Story, read: Read) -> bool:
    """True for *an increase of 14 million in wages*: what rose or fell by so much is named behind it."""
    behind: Sequence[str] = story.after(read, 2)
    return behind[:1] == ["in"] and len(behind) > 1 and behind[1].isalpha() and behind[1] not in MONTHS


def is_held_against(story: Story, read: Read) -> bool:
    """True for *41, three more than its leader had hoped*, *$1 bn lower than the forecast*, *with five million of them in the north*."""
    behind = story.tokens.low[read.last : min(story.phrase(read)[1] + 3, read.sentence.last)]
    inside = story.tokens.low[read.last : story.phrase(read)[1]]
    if "than" in inside and inside[-1][0].isdecimal():
        return True  # "780 fewer than the 49,140 of a month earlier"
    than = "than" in behind[:3] and story.after(read, 1) != ["than"] and not {"ago", "earlier", "before"} & set(story.after(read, 6))
    return than or (bool({"those", "them"} & set(behind[:4])) and "of" in behind[:3] and "with" in story.before(read, 4))


def goes_elsewhere(story: Story, was: Read, now: Read) -> bool:
    """True where the clause of *was* tells what it came to, or that of *now* what it came from, and that is no part of the two."""
    if _TRADE <= story.words(now.sentence):
        return False  # imports are exports and the deficit
    ends = [r for r in story.here(was.sentence) if r is not now and own_base(story, r) is was]
    base = own_base(story, now)
    return bool(ends) or (base is not None and base is not was)


_TRADE = frozenset(("exports", "imports"))

"""More than there are: some of those a short passage tells of, by a definite name or as what only they can do, and more than all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.reading.frames.operands import Tied, dimension, number, overlap, size, unit_of
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.words.grammar import FORMER, MARKS, MORE, OTHERS, OWNERS
from claimcheck.reading.words.pasts import is_past_form

_KINDS = frozenset(("count", "measure"))
_TIED = ("parts", "rest", "share", "tally", "flow", "same", "change", "rise", "fall", "each", "rate")
_LEAST, _TIMES = 3, Fraction(3, 2)
_THE = frozenset("the this that these those".split())
_TIMES_OF = frozenset("year's season's week's month's autumn's summer's spring's winter's night's day's today's".split())
_THERE = frozenset("there here inside aboard".split())
_LIVING = frozenset("living staying housed held kept sheltering registered crammed packed being now still".split())
_RANKS = frozenset("ranks number numbers midst membership party crew staff ranks team squad group fold".split())
_OTHER = (
    MORE
    | OTHERS
    | FORMER
    | frozenset("than elsewhere also besides already ago last previous compared against expected double twice".split())
)
_AGAIN = MORE | OTHERS | {"than"}
_ANYONE = frozenset("man woman child person adult boy girl victim survivor passenger teenager minor pensioner".split())
_VOTERS = frozenset("member shareholder elector voter delegate deputy senator councillor owner resident parishioner cardinal".split())
_BALLOTS = frozenset(("vote", "ballot"))
_CAST = frozenset("returned cast counted received sent came back handed in valid were".split())
_MANY_EACH, _NEAR = frozenset("each two both twice several apiece".split()), 4
_JOBS = frozenset("job post position role worker employee staff person place man".split())
_SHED = frozenset("shed cut axe scrap eliminate slash lose dismiss sack off redundant".split())
_TO_COME = frozenset("to will plans would wants intends".split())
_PAYROLL = frozenset("employs employ payroll workforce staff employing has".split())
_SITES = frozenset("plant works mill factory yard shipyard mine pit foundry site refinery smelter depot".split())
_GROWN = frozenset("hired hire hiring since then left remaining after worldwide abroad globally".split())


def more_than_there_are(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The home has 48 residents. The 53 widows living there``: more than the greatest figure of all that may hold them."""
    if not story.is_brief:
        return
    every = [r for s in story.sentences if s.role != "headline" for r in story.every_figure.get(s.number, ()) if _is_told(r)]
    for k, part in enumerate(every):
        if tied.as_(part, *_TIED) or part.figure.another or _OTHER & {*story.before(part, 3), *story.after(part, 2)}:
            continue
        before = [r for r in every[:k] if not overlap(r, part)]
        whole = _of_definite(story, part, before) or _of_voters(story, part, before)
        if whole is not None and not tied.as_(whole, *_TIED) and not any(_holds(story, r, part) for r in every[k + 1 :]):
            yield some_of_it(whole.claim, part.claim, part.claim.phrase)
    yield from _shed(story, every, tied)


def _is_told(read: Read) -> bool:
    plain = read.claim.kind in _KINDS and read.claim.related and not read.timing and read.claim.stated.number is not None
    return plain and read.claim.modality in ("stated", "forecast") and number(read) > _LEAST and "/" not in read.claim.amount.unit


def _holds(story: Story, whole: Read, part: Read) -> bool:
    """True where *whole* is as great as *part* and may be all that it is some of."""
    return _may_hold(story, whole, part) and size(story, whole, unit_of(story, part)) >= size(story, part, unit_of(story, part))


def _may_hold(story: Story, whole: Read, part: Read) -> bool:
    mine, yours = whole.claim.amount.unit, part.claim.amount.unit
    if mine or yours:
        return bool(mine and yours and dimension(mine, yours))
    a, b = whole.claim.scope.noun, part.claim.scope.noun
    if not a or not b or a == b:
        return bool(a or b)
    return story.table.nouns(b, a) in ("same", "inside", "holds") or (people(story, a) and people(story, b))


def _greatest(story: Story, part: Read, before: Sequence[Read]) -> Read | None:
    """The greatest of those of *before* that may hold *part*, where it is less, and not so little that it is another thing."""
    unit = unit_of(story, part)
    found = [r for r in before if _may_hold(story, r, part)]
    whole = max(found, key=lambda r: size(story, r, unit), default=None)
    if whole is None or whole.claim.stated.bound not in ("=", "~") or _AGAIN & {*story.before(whole, 2), *story.after(whole, 1)}:
        return None
    return whole if size(story, whole, unit) < size(story, part, unit) < _TIMES * size(story, whole, unit) else None


def _of_definite(story: Story, part: Read, before: Sequence[Read]) -> Read | None:
    if not part.is_plain or part.claim.stated.bound != "=":
        return None
    whole = _greatest(story, part, before)
    if whole is None or whole.sentence is part.sentence:
        return None
    one, other = part.claim.scope.noun, whole.claim.scope.noun
    anyone = people(story, one) and (one in _ANYONE or one == other or story.table.nouns(one, other) == "inside")
    if _is_of_the(story, part, mass=bool(part.claim.amount.unit)):
        return whole if part.claim.amount.unit or anyone or (one != "" and not people(story, one)) else None
    return whole if _is_there(story, part) and people(story, one) and people(story, other) else None


def _is_of_the(story: Story, part: Read, *, mass: bool) -> bool:
    """True for *53 of the rescued men*, *612 of this year's storks*, *45,000 tonnes of the crop went*."""
    low = story.tokens.low
    k = next((k for k in range(part.last, min(part.last + 3, part.sentence.last)) if low[k] == "of"), -1)
    if k < 0 or (k > part.last and not mass) or low[k + 1] not in _THE:
        return False
    k += 2 + (low[k + 2] in _TIMES_OF)
    end = next((j for j in range(k, min(k + 3, part.sentence.last)) if is_plural(low[j]) or mass), -1)
    if end < 0 or any(w.endswith("'s") for w in low[k : end + 1]) or low[end + 1] in ("of", "in", "at", "from"):
        return False
    return not mass or low[end + 1] in MARKS | {",", "and", "has", "have", "had", "is", "are"} or is_past_form(low[end + 1])


def _is_there(story: Story, part: Read) -> bool:
    """True for *The 53 widows living there*, *31 rebels in their own ranks*."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    behind = low[last : min(last + 5, part.sentence.last)]
    placed = low[first - 1] == "the" and bool(_THERE & set(behind[:3])) and (behind[:1] and behind[0] in _LIVING | _THERE)
    ranks = behind[:1] in (["in"], ["among"], ["within"]) and bool(OWNERS & set(behind[1:2])) and bool(_RANKS & set(behind[2:4]))
    return bool(placed or ranks)


def _of_voters(story: Story, part: Read, before: Sequence[Read]) -> Read | None:
    """``The guild has 640 members ... 655 ballots were returned``: no more than those who have one each."""
    low, last = story.tokens.low, story.phrase(part)[1]
    if part.claim.scope.noun not in _BALLOTS or not _CAST & set(low[last : min(last + 4, part.sentence.last)]):
        return None
    found = [r for r in before if r.claim.scope.noun in _VOTERS]
    run = story.beside(part.sentence, _NEAR, 1)
    each = _MANY_EACH & set(story.document.text[run[0].start : run[-1].end].lower().split())  # an aside may tell it
    if len(found) != 1 or each or found[0].claim.stated.bound not in ("=", "~"):
        return None
    return found[0] if number(found[0]) < number(part) < _TIMES * number(found[0]) else None


def _shed(story: Story, every: Sequence[Read], tied: Tied) -> Iterator[Guess]:
    """``is to shed 640 jobs at its Hull mill ... The mill employs 510``: no more can go than there are."""
    found = [r for r in every if r.claim.kind == "count" and (r.claim.scope.noun in _JOBS or people(story, r.claim.scope.noun))]
    if len(found) != 2 or _GROWN & story.words(*{r.sentence.number: r.sentence for r in found}.values()) or tied.both(found[0], found[1]):
        return
    cut = [r for r in found if _SHED & set(story.before(r, 3)) and _TO_COME & set(story.before(r, 5))]
    if len(cut) != 1:
        return
    whole = next(r for r in found if r is not cut[0])
    low = story.tokens.low
    near = {*story.before(whole, 4), *story.after(whole, 3)}
    sites = [bool(_SITES & {low[k] for k in range(r.sentence.first, r.sentence.last)}) for r in (cut[0], whole)]
    employs = bool(_PAYROLL & near) and (sites[0] or not sites[1])
    if employs and number(whole) < number(cut[0]) < 2 * number(whole) and {c.claim.stated.bound for c in found} <= {"=", "~"}:
        yield some_of_it(whole.claim, cut[0].claim, cut[0].claim.phrase)

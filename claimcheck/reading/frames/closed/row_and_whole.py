"""Row and whole: figures in a row that are all a short passage tells of a kind, but for the one that words call the whole of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_dated, is_told, stretch
from claimcheck.reading.frames.operands import Tied, figures_of, like, named_as, size, told_in, told_per, unit_of
from claimcheck.reading.frames.part_guesses import is_labelled
from claimcheck.reading.frames.wholes import made_otherwise
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.rows import numbers_row

_KINDS = frozenset("count money measure rate duration points".split())
_MOST, _FEW, _HEAD = 6, 4, 6
_FAR = 2  # no whole is told that is so many times what the row makes
_GAP = 16  # words from one of a row to the next
_TIED = ("parts", "flow", "rest", "tally", "margin", "change", "each", "rate", "overlapping", "share")
_OPEN = frozenset(
    "including include includes included among whom average apiece besides concurrently overlap than compared against not net instead "
    "target capacity if except up down more fewer less another further".split()
)
_AHEAD = (
    ["total", "of"], ["that", "is"], ["that", "makes"], ["which", "makes"], ["which", "is"], ["that", "made"], ["making"], ["totalling"],
    ["altogether"], ["together"], ["combined"], ["came", "to"], ["comes", "to"], ["finished", "with"], ["ended", "with"], ["so"], ["all"],
    ["in", "all", ","], ["makes"], ["total"], ["adds", "up", "to"], ["add", "up", "to"], [",", "or"],
)  # fmt: skip
_BEHIND = (
    ["in", "all"], ["altogether"], ["in", "total"], ["all", "told"], ["combined"], ["from", "the", "two"], ["between", "them"],
    ["from", "both"], ["in", "two", "days"], ["over", "the"], ["in", "the", "two"], ["together"], ["for", "the", "weekend"],
)  # fmt: skip
_WON = frozenset("won win wins victories victory".split())
_LOST = frozenset("lost lose losing loss losses defeats defeat".split())
_DEFINITE = frozenset("the its their his her whose these those all".split())
_ONE = frozenset("a an the its his her another one".split())
_WERE = frozenset("were are was".split())


def row_and_whole(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Eleven Conservatives, nine Liberals and four independents sit on the council, whose 29 members``: the row makes the whole."""
    run = stretch(story)
    every = [r for s in run for r in figures_of(story, s) if r.claim.kind in _KINDS]
    every = [r for r in every if not (_counts_the_row(story, r, every) or numbers_row(story, r, every))]
    if not 3 <= len(every) <= _MOST or not all(is_told(story, r) for r in every) or _OPEN & story.words(*run):
        return
    found = [w for w in every if (w is every[0] or w is every[-1]) and _is_row(story, [r for r in every if r is not w])]
    for whole in found:
        parts = [r for r in every if r is not whole]
        way = _called(story, whole, parts)
        if way is None or all(is_labelled(story, r) for r in every) or tied.any_two(every, *_TIED) or not _count_alike(story, whole, parts):
            continue
        link = _link(story, whole, parts, way)
        if link is not None:
            yield Guess((link,), sure=True)


def _counts_the_row(story: Story, read: Read, every: Sequence[Read]) -> bool:
    """True for the two of *Two choirs, one of 38 and the other of 54*, *in two days*, *from the two*: what the row is told of."""
    few = read.claim.kind == "count" and read.claim.stated.number in range(2, _FEW + 1)
    pronoun = story.before(read, 1) == ["the"] and not read.figure.noun
    heads = read is every[0] and read.claim.stated.number == len(every) - 2 and story.phrase(read)[0] - read.sentence.first < _HEAD
    return (few and (pronoun or heads)) or (read.claim.kind == "duration" and read is not every[0] and every[0].claim.kind != "duration")


def _is_row(story: Story, parts: Sequence[Read]) -> bool:
    """True where *parts* follow each other, in one sentence or each in the next."""
    last = parts[-1]
    tail = story.tokens.low[story.phrase(last)[1] : last.sentence.last]
    if tail[:1] == ["and"] and tail[1:2] and tail[1] in _ONE:
        return False  # "four sleepers, three carriages and the guard's van": one more, which no figure tells
    for a, b in pairwise(parts):
        if a.sentence is b.sentence and (b.first - a.last > _GAP or story.between(a, b) == ["to"]):
            return False  # "voted eight to five" is a result
        if b.sentence.number - a.sentence.number > 1:
            return False
    return True


def _holds(words: Sequence[str], told: Sequence[Sequence[str]], *, ends: bool) -> bool:
    return any(list(words[-len(t) :] if ends else words[: len(t)]) == list(t) for t in told)


def _called(story: Story, whole: Read, parts: Sequence[Read]) -> int | None:
    """0 where words call *whole* all of *parts*, 1 where it is no less than they; None where they do not."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    ahead = low[max(whole.sentence.first, first - 5) : first]
    behind = low[last : min(whole.sentence.last, last + 4)]
    after = whole.first > parts[-1].first
    if whole.sentence is not parts[-1].sentence and ("last" in ahead or is_dated(low[whole.sentence.first : whole.sentence.last])):
        return None  # "In 2019 it had a total of 42"
    if any(r.claim.kind == "share" for r in story.here(whole.sentence)):
        return None  # "About one vote in nine, 52,400 in all, came by post"
    if after and (_holds(ahead, _AHEAD, ends=True) or _holds(behind, _BEHIND, ends=False)):
        return 0
    words = story.words(*{s.number: s for s in (whole.sentence, parts[0].sentence)}.values())
    if after and ({"together", "combined", "altogether"} & set(low[max(whole.sentence.first, first - 8) : first])):
        return 0
    if after and low[parts[0].sentence.first] in ("add", "adding") and parts[-1].sentence is whole.sentence:
        return 0
    paired = [story.before(p, 3) for p in parts]
    if after and len(parts) == 2 and paired[0][-2:] == ["one", "of"] and paired[1][-2:] == ["other", "of"]:
        return 0
    if after and {"bringing", "taking"} & set(low[max(whole.sentence.first, first - 9) : first]) and ahead[-1:] == ["to"]:
        return 1
    if after and ahead[-1:] and ahead[-1] in _DEFINITE and _all_people(story, whole, parts):
        return 0
    if not after and low[parts[0].first - 1] == ":" and parts[-1].sentence is whole.sentence:
        return 0
    if not after and ahead[-1:] == ["the"] and {low[last]} <= _WERE and parts[0].first - last < 3:
        return 0
    outcomes = bool(_WON & words and _LOST & words)
    if not after and ahead[-1:] in (["in"], ["of"], ["from"]) and first - whole.sentence.first < 4 and outcomes and len(parts) > 1:
        return 1
    return None


def _all_people(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True where the whole counts people and so does the row, be they called by a name of their own: ``nine Liberals``."""
    listed = all(len(story.between(a, b)) < 3 for a, b in pairwise(parts))
    own = any(people(story, p.claim.scope.noun) or story.tokens.written(p.last)[:1].isupper() for p in parts)
    last = story.phrase(whole)[1]
    return listed and own and story.tokens.low[last - 1] in _CREWS and story.tokens.low[last] not in ("who", "that")


_CREWS = frozenset("staff members people deputies councillors crew personnel employees workers voices players".split())


def _count_alike(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True where none of *parts* is of another unit than *whole*."""
    units = {unit_of(story, r).partition("/")[0] for r in (whole, *parts)} - {""}
    return len(units) < 2 or all(like(story, p, whole) for p in parts)


def _link(story: Story, whole: Read, parts: Sequence[Read], way: int) -> Link | None:
    unit = next((u for r in (whole, *parts) if (u := unit_of(story, r))), "")
    sizes = [size(story, p, unit) for p in parts]
    made, told = sum(sizes, Fraction(0)), size(story, whole, unit)
    if not told or not made or not Fraction(1, _FAR) < made / told < _FAR or (way and made <= told):
        return None
    if 2 * max(sizes) == made and len(parts) > 2 or made_otherwise(story, whole, parts):
        return None
    per = next((r for r in (whole, *parts) if "/" in r.claim.amount.unit), None)
    claims = [_as(story, r, per or whole) for r in (whole, *parts)]
    said = f"{lines(whole.claim, parts[-1].claim, 'tell')} all the parts of “{whole.claim.said}”"
    return Link("parts", tuple(c.id for c in claims), assumption=said, exhaustive=not way)


def _as(story: Story, read: Read, other: Read) -> Claim:
    """The claim of *read* in the unit of *other*, its noun left out where it is another one."""
    claim = told_per(story, read, other) if "/" in other.claim.amount.unit else told_in(story, read, other)
    return named_as(story, claim, other.claim.scope.noun)

"""Gaps: a figure that words call a difference, and the only two of its kind in a short stretch that it can lie between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.called_differences import (
    DEGREES,
    Gap,
    gap_of,
    in_unit,
    is_than_then,
    is_times,
    negated,
    others,
    place_of,
    plausible,
    tells_how_long,
)
from claimcheck.reading.frames.closed.of_other_figures import is_of_other
from claimcheck.reading.frames.operands import Tied, figures, number, size, told_as, told_in_percent, unit_of
from claimcheck.reading.lengths import exactly
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.apart import of_opening
from claimcheck.reading.ties.shares.ways import is_exchange_rate
from claimcheck.reading.words.change import CHANGES, FALLS, RISES
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.values.exact import whole

_KINDS = frozenset(("count", "money", "measure", "duration", "points", "rate", "mean", "level", "extreme"))
_TIED = ("margin", "parts", "flow", "change", "rest", "share", "tally", "next", "rate", "each", "majority", "overall majority", "ratio")
# The two sides of a vote make a hundred, and are some points apart.
_ONE_TIE = ("margin", "flow", "rise", "fall")
_TIES = (*_ONE_TIE, "parts", "rest", "tally", "share")


def gaps(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each difference with the two figures that it lies between, where its stretch tells no others that it may be of."""
    if story.is_part:
        return  # some of a longer story, which may have reckoned with them
    told = figures(story)
    taken = _taken(story, tied) if len(told) > 2 else set()
    for read in told if len(told) > 2 else ():
        if read.claim.kind not in _KINDS or read.first in taken or not _is_told(read) or number(read) <= 0 or read.figure.another:
            continue
        if story.before(read, 1) == ["up"] and _BRINGING & set(story.before(read, 2)):
            continue  # "divers have brought up 22 bodies"
        gap = gap_of(story, read)
        pair = others(story, gap) if gap is not None else None
        if gap is None or pair is None or any(number(r) < 0 for r in pair) or not all(_is_told(r) or negated(story, r) for r in pair):
            continue
        if any(_is_with(story.tokens.low[read.last : r.first]) for r in pair if r.sentence is read.sentence) or story.between(
            *sorted(pair, key=lambda r: r.first)
        ) == ["-"]:
            continue  # "nine metres taller, with a deck at 25 metres"
        if _are_of_others(story, read, pair):
            continue
        if all(_LOSING & set(story.before(r, 3)) or r.sentence is not read.sentence for r in pair) and _LOSING & set(
            story.before(pair[0], 2)
        ):
            continue  # "loses 180 posts and the one at Harnas 125. The office will be trimmed by 105": three cuts
        if len({r.claim.kind == "rate" for r in pair}) > 1 and "off" in story.after(read, 2):
            continue  # "£2 an hour, or £9 for a ticket. A visitor who stays six hours is £3 worse off"
        if len({r.claim.modality for r in pair}) > 1 and read.claim.modality == "stated":
            continue  # "is at 5.25%, after cuts that add up to one point; 4.75% is expected by Christmas"
        if any(_is_aim(story, r) for r in pair) and abs(number(pair[0]) - number(pair[1])) - number(read) == 1:
            continue
        ties = tuple(t for t in (_ONE_TIE if read.claim.kind == "points" else _TIES) if not (t in _WAYS and _is_of_both(read, pair)))
        if tied.both(*pair, *ties) or _is_rivalled(story, read, pair):
            continue
        if (link := _link(story, gap, *pair)) is not None and not is_of_other(story, gap, [place_of(r) for r in pair]):
            yield Guess((link,), sure=not _is_of_earlier(story, read, pair))


def _are_of_others(story: Story, read: Read, pair: Sequence[Read]) -> bool:
    """True where the words at the two figures, or between them, tell that no difference lies between them: *21%, or 22% with the shops*."""
    if any(story.after(r, 1) == ["more"] and story.after(r, 2) != ["more", "than"] for r in pair):
        return True  # "is £41m short. It has saved £52m and must find £19m more"
    if is_than_then(story, read, pair) or _is_mended(story, read, pair) or _leads_on(story, read, pair):
        return True
    if any(is_exchange_rate(story, r) for r in pair):
        return True  # "by 12 paise to 87.72 against the dollar from 87.84"
    if any(of_opening(story, r, read) for r in pair):
        return True  # "which opened the year at 310p, closed up 4p at 338p"
    if story.between(*sorted(pair, key=lambda r: r.first))[-2:] == [",", "or"]:
        return True  # "rose 21%, or 22% without the new shops, which added nine points": one rise told in two ways
    if any(story.before(r, 2) == ["of", "the"] and number(r) <= _FEW and not r.figure.noun for r in pair):
        return True  # "a train ten minutes behind it takes 38 and is the faster of the two"
    if any(story.before(r, 1) == ["from"] and r.figure.noun for r in pair) and not all(r.figure.noun for r in pair):
        return True  # "41 points from 17 games, six more than Town, who have played 18"
    if any(r.first > read.first and tells_how_long(story.between(read, r)) for r in pair):
        return True  # "nine fewer than Shearer managed in his first 100"
    ahead = story.before(read, 3)
    if (
        ahead[:1]
        and ahead[0] in OWNERS
        and ahead[1:] == ["best", "by"]
        and any(r.sentence is not read.sentence and not _FORMER & set(story.before(r, _NEAR_MARK)) for r in pair)
    ):
        return True  # "was her best by 95 seconds. The national record, 2:21:02, has stood for 17 years"
    one, other = sorted(pair, key=lambda r: r.first)
    if story.between(one, other)[:1] == ["of"] and _OF_LATE & set(story.between(one, other)):
        return True  # "have lost seven of their last 10 and trail by 4½ games"
    if _is_of_another(story, read, one, other) or _has_own_end(story, read, one, other):
        return True
    # "went up by five cents in 2023 and by ten in 2024"
    return any(story.before(r, 1) == ["by"] and story.after(r, 1) != ["to"] for r in pair)


_FORMER = frozenset("previous previously old earlier former best before then".split())
_NEAR_MARK = 8  # tokens


def _is_mended(story: Story, read: Read, pair: Sequence[Read]) -> bool:
    """True for *The fall in May was revised from 10,000 to 26,000. June's has become a rise of 4,000*: a change that was told otherwise."""
    return read.sentence not in (r.sentence for r in pair) and bool(_BECOME & set(story.before(read, 4)))


def _leads_on(story: Story, read: Read, pair: Sequence[Read]) -> bool:
    """True for the 55 of *replied with 276, and a lead of 55 let them declare on 245*: what it lies between was told before it."""
    low, last = story.tokens.low, story.phrase(read)[1]
    one, other = sorted(pair, key=lambda r: r.first)
    does = low[last].endswith(("ed", "es")) or low[last] in _LETTING
    return story.before(read, 1) == ["of"] and does and low[last] not in _PARTING and one.first < read.first < other.first


_BECOME = frozenset("become becomes became becoming turned".split())
_LETTING = frozenset("let lets gave gives meant means left leaves saw sees put puts".split())
_PARTING = frozenset("separates separated divides divided".split())


def _is_of_another(story: Story, read: Read, one: Read, other: Read) -> bool:
    """True for the 50p of *Hardbacks rose from £20 to £25 and paperbacks by 50p*: another thing moved, by the same verb."""
    ahead = story.before(read, 3)
    moved = story.before(one, 1) == ["from"] and story.before(other, 1) == ["to"] and other.first < read.first
    return moved and ahead[:1] == ["and"] and ahead[2:] == ["by"] and ahead[1] not in RISES | FALLS


def _has_own_end(story: Story, read: Read, one: Read, other: Read) -> bool:
    """True for *The bill is up 4% to £9,000 and the rent down £500 to £11,000*: the £500 leads to the figure of another thing."""
    if story.between(read, one) == ["at"] and story.before(other, 1) == ["to"] and one.first > read.first:
        return True  # "were up 54p at 600p before they eased back to 564p"
    if not one.last <= read.first < other.first or story.between(read, other) != ["to"] or story.before(one, 1) != ["to"]:
        return False
    gap = [w for w in story.between(one, read) if w != ","]
    return len(gap) > _FEW - 1 and gap[0] in ("and", "but", "while") and gap[1] in _OWNING and gap[2] not in CHANGES


_OWNING = frozenset(("the", *OWNERS))
_OF_LATE = frozenset("last past first previous opening".split())
_BRINGING = frozenset("bring brings brought bringing pick picks picked pull pulled dig dug haul hauled fish fished set put took".split())
_LOSING = frozenset("loses lose lost losing cuts cut cutting sheds shed shedding".split())
_WAYS, _FEW = ("rise", "fall"), 4


def _is_of_both(read: Read, pair: Sequence[Read]) -> bool:
    """True for *has fallen from 412 to 371, 61 fewer*: which way it went is told besides."""
    return all(r.sentence is read.sentence and r.first < read.first for r in pair)


def _is_with(gap: Sequence[str]) -> bool:
    """True for *nine metres taller, with a deck at 25*, and not for *picked 5,150 tonnes, compared with 5,930*."""
    return any(b == "with" and a not in ("compared", "comparison", "contrasted") for a, b in pairwise(("", *gap)))


def _is_aim(story: Story, read: Read) -> bool:
    """True for *Needing 375 for victory*, *set 262 to win*, *needing 12 off the last over*: one more than the other side has made."""
    behind = story.after(read, 3)
    if behind[:1] in (["off"], ["from"]) and _NEEDING & set(story.before(read, 2)):
        return True
    return behind[:2] == ["for", "victory"] or (behind[:2] == ["to", "win"] and behind[2:] != ["by"])


_NEEDING = frozenset("need needs needed needing wanted wanting required requiring chasing".split())


def _taken(story: Story, tied: Tied) -> set[int]:
    """The tokens of the figures that words have reckoned with already, under whatever name."""
    spans = (story.claim(name).span for link in tied.links if link.sort in _TIED for name in link.claims)
    return {story.tokens.at(span.start) for span in spans if span is not None}


def _is_rivalled(story: Story, read: Read, pair: Sequence[Read]) -> bool:
    """True where another figure may be the difference; the greatest of three is none: ``by 58 votes to 50 ..., with 18 to spare``."""
    three = (read, *pair)
    unit = next((u for r in three if (u := unit_of(story, r))), "")
    most = max(size(story, r, unit) for r in three)
    for r in pair if read.claim.kind != "points" else ():
        sided = "to" in story.after(r, 1) or r.claim.kind == "points"
        if (rival := gap_of(story, r)) is not None and rival.called and not (sided and size(story, r, unit) == most):
            return True
    return False


def _is_of_earlier(story: Story, read: Read, pair: Sequence[Read]) -> bool:
    """True for ``fall by £7m to £19.5m; they stood at £44m in 2020``: the last may be of a time before that from which it fell."""
    one, other = sorted(pair, key=lambda r: r.first)
    return story.tokens.low[story.phrase(read)[1]] == "to" and read.first < one.first and ";" in story.between(one, other)


def _is_told(read: Read) -> bool:
    near = read.claim.stated.bound in ("<", ">") and read.claim.amount.hedge in _NEARLY
    most = read.claim.kind == "extreme"  # "up 3.4 gigawatts on the former maximum of 59.8"
    return (
        (read.claim.stated.bound in ("=", "~") or near or most)
        and read.claim.modality in ("stated", "forecast")
        and not read.figure.conversion
    )


def _level_unit(one: Read, other: Read) -> str:
    """The unit of the one of two levels of which the other leaves it out: the metre of ``8.21 metres`` and ``a leap of 8.25``."""
    units = {r.claim.amount.unit for r in (one, other) if r.claim.amount.unit}
    bare = any(not r.claim.amount.unit and not r.claim.scope.noun for r in (one, other))
    return units.pop() if len(units) == 1 and bare else ""


def _sized(story: Story, read: Read, unit: str) -> Fraction:
    """How much *read* is in *unit*, which it may leave out."""
    return size(story, read, unit) if read.claim.amount.unit else number(read)


_NEARLY = frozenset(("nearly", "almost", "just under", "just over", "close to"))


def _link(story: Story, gap: Gap, one: Read, other: Read) -> Link | None:
    """*gap* as what lies between *one* and *other*; None where it is of quite another size."""
    said = f"{lines(one.claim, other.claim, 'tell')} what “{gap.read.claim.said}” lies between"
    unit = next((u for r in (one, other, gap.read) if (u := unit_of(story, r))), "")
    unit = _level_unit(one, other) or unit
    low, high = sorted((one, other), key=lambda r: _sized(story, r, unit))
    small, great, told = (_sized(story, r, unit) for r in (low, high, gap.read))
    if gap.read.claim.kind == "points":
        if not plausible(Fraction(gap.read.claim.stated.number or 0), small, great):
            return None
        ends = (high, low) if gap.read.claim.scope.what in FALLS else (low, high)  # "It was 30 percent; ... The three-point cut"
        return Link("change", (gap.read.claim.id, *(told_in_percent(story, r).id for r in ends)), assumption=said)
    if not plausible(told, small, great) or is_times(gap.read, low, high):
        return None
    claims = []
    for r in (gap.read, high, low):
        claim = in_unit(story, r, unit.partition("/")[0], high)
        if r is gap.read and unit in DEGREES and claim.amount.unit == "degree":
            claim = told_as(story, r, unit, high)
        if negated(story, r) or r.claim.kind == "extreme":
            claim = story.word(r.first, r.last, exactly(whole(size(story, r, unit)), unit), claim.kind)
        claims.append(claim)
    return Link("margin", tuple(c.id for c in claims), assumption=said)

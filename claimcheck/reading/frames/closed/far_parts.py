"""Far parts: what words call some of a figure told before it and that is twenty times as much, as where a million stands for a billion."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied, dimension, number, size, told_itself, unit_of
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.shares.changing import end_of_share

_FAR = 20  # times
_GREAT = 1000  # of what is told in millions or by the thousand
_AREA = 30  # square kilometres
_BACK, _ON = 12, 7  # tokens before and behind the part that may call it so
_AWAY = 3  # sentences
_KINDS = frozenset(("count", "money", "measure"))
_OF = frozenset(("of", "on", "in", "from"))
_THEM = frozenset("that those these them which whom what this it".split())
_WHICH, _CLOSE = frozenset(("which", "whom")), 3
_AMONG = frozenset("including includes include inside within among".split())
_ALONE = frozenset(("alone",))  # "Insurers alone expect to pay £40 billion"
_PEOPLE = frozenset(("", "person"))
_NEAR = 6  # tokens between a part and its share
_GIVING = frozenset("gives gave sets includes allots provides sends spends".split())
_FUNDS = frozenset("money sum total funds cash pot amount".split())
_ORDERED = frozenset("ordered order promised pledged planned bought allotted booked agreed".split())
_DELIVERED = frozenset("given delivered arrived come made built used sent shipped laid handed produced planted sold".split())
_OWN = frozenset("its their the his her".split())
_TURN = frozenset("from rose grew soared up each per apiece compared against".split())


def far_parts(story: Story, tied: Tied) -> Iterator[Guess]:
    """``It has promised €1.2 million. Berlin's share of that sum is €500 million``: the only two great figures of a unit."""
    for unit, found in _by_unit(story).items():
        yield from _of_population(story, found, unit)
        for early, late in pairwise(found) if len(found) == 2 else ():  # noqa: PLR2004
            if tied.both(early, late, "rest", "share", "each", "rate") or late.sentence.number - early.sentence.number > _AWAY:
                continue
            if size(story, late, unit) >= _FAR * size(story, early, unit) and _is_some(story, early, late):
                yield some_of_it(early.claim, late.claim)
            elif size(story, early, unit) >= _FAR * size(story, late, unit) and _is_all(story, late, early):
                yield some_of_it(late.claim, early.claim)


def _of_population(story: Story, found: list[Read], unit: str) -> Iterator[Guess]:
    """``Some 3.1 billion have fled. The population was 21 million``: people, and the last figure, of all of them."""
    whole = found[-1]
    if unit or "population" not in story.before(whole, 4) or story.before(whole, 1) == ["by"] or whole.claim.scope.noun not in _PEOPLE:
        return
    for part in found[:-1]:
        if people(story, part.claim.scope.noun) and number(part) >= _FAR * number(whole):
            yield some_of_it(whole.claim, part.claim)


def _by_unit(story: Story) -> dict[str, list[Read]]:
    """The great figures of a short story by what they are measured in."""
    units: dict[str, list[Read]] = {}
    for sentence in story.sentences if story.is_brief else ():
        for read in story.every_figure.get(sentence.number, ()) if sentence.role != "headline" else ():
            if read.claim.kind in _KINDS and read.claim.related and "/" not in read.claim.amount.unit and _is_great(story, read):
                units.setdefault(unit_of(story, read), []).append(read)
    return units


def _is_great(story: Story, read: Read) -> bool:
    area = dimension(unit_of(story, read), "square kilometre")
    return number(read) >= (_AREA if area else _GREAT)


def _is_some(story: Story, whole: Read, part: Read) -> bool:
    """True where the words call *part* some of what was told before it."""
    low, (first, last) = story.tokens.low, story.phrase(part)
    start = max(part.sentence.first, first - _BACK, whole.last if whole.sentence is part.sentence else 0)
    ahead, behind = low[start:first], low[last : min(last + _ON, part.sentence.last)]
    if _is_delivered(story, whole, part):
        return True
    if _TURN & {*ahead, *story.before(whole, 3), *low[whole.last : whole.last + 2], *low[last : last + 2]} or not told_itself(part):
        return False
    if part.figure.noun and whole.figure.noun and people(story, part.claim.scope.noun) != people(story, whole.claim.scope.noun):
        return False  # "lost 1,100 contracts; 13m adults, more than 1 in 4, have no dentist"
    if low[first - 1] in ("to", "from") or story.before(whole, 1) == ["by"]:
        return False  # "fell by $69bn to $3,050bn"
    told = [
        b
        for words in (ahead, behind)
        for n, (a, b) in enumerate(pairwise(words))
        if a in _OF and b in _THEM and not _ALL & set(words[:n][-1:])
    ]
    called = any(w not in _WHICH or w in ahead[-_CLOSE:] for w in told)  # not "of which the largest holds deposits of £90m"
    owned = low[part.last] == "of" and low[part.last + 1] in _OWN and part.sentence is not whole.sentence
    of_the = low[part.last : part.last + 2] == ["of", "the"]
    taken = of_the and (low[part.last + 2] in _FUNDS or part.claim.scope.noun == whole.claim.scope.noun != "")
    gives = low[part.sentence.first] == "it" and low[part.sentence.first + 1] in _GIVING and part.sentence is not whole.sentence
    return called or owned or taken or gives or bool((_AMONG | _ALONE) & set(ahead)) or _is_shared(story, whole, part)


def _is_delivered(story: Story, whole: Read, part: Read) -> bool:
    """True for *were ordered; 200 million have been given so far*: some of what is to come, told without its noun."""
    near = {*story.before(part, 3), *story.after(part, 6)}
    told = _ORDERED & {*story.before(whole, 5), *story.after(whole, 4)} and not part.figure.noun and not part.claim.amount.unit
    return bool(told) and "far" in near and bool(_DELIVERED & near) and not people(story, whole.claim.scope.noun)


def _is_all(story: Story, whole: Read, part: Read) -> bool:
    """True for *$2.3 billion, more than a third of its $6.5 million budget*, and for *The board's entire budget is £1.3m* behind £41m."""
    low, first = story.tokens.low, story.phrase(whole)[0]
    ahead = low[max(whole.sentence.first, first - _BACK) : first]
    if _TURN & {*story.before(part, 3), *ahead[-3:]} or not told_itself(part) or not told_itself(whole):
        return False
    here = story.every_figure.get(whole.sentence.number, ())
    shares = [r for r in here if r.claim.kind == "share" and part.last <= r.first < whole.first]
    of_it = any(low[end_of_share(story, r)] == "of" and first - end_of_share(story, r) < _NEAR for r in shares)
    near = bool(shares) and shares[0].first - part.last < _NEAR
    return (of_it and near and part.sentence is whole.sentence) or bool(_ALL & set(ahead) and "whose" not in ahead)


_ALL = frozenset("entire whole population".split())


def _is_shared(story: Story, whole: Read, part: Read) -> bool:
    """True for *$210 billion, about a third of what is needed*, *took almost half of them, €1.5 billion*, *That is less than half*."""
    low = story.tokens.low
    near = (part.sentence, *story.beside(part.sentence, 0, 1)[1:])
    for share in (r for s in near for r in story.every_figure.get(s.number, ()) if r.claim.kind == "share" and r.first > whole.last):
        end = end_of_share(story, share)
        of_it = low[end] in (".", ",", "”") or (low[end] == "of" and low[end + 1] in _THEM | {"it"})
        gap = low[part.last : share.first] if part.first < share.first else low[end : story.phrase(part)[0]]
        if (
            of_it
            and len(gap) < _NEAR
            and "or" not in gap
            and (share.sentence is part.sentence or low[share.sentence.first] in ("that", "this", "it"))
        ):
            return True
    return False

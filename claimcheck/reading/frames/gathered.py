"""Gathered: all of what was told of one by one, taken up as *the 25 vehicles*, where no other figure may be meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.carried import is_new_crowd
from claimcheck.reading.frames.operands import Tied, dimension, figures, figures_of, near, number, overlap, sense, told_itself, unit_of
from claimcheck.reading.frames.rests import is_rest
from claimcheck.reading.frames.sums import called
from claimcheck.reading.frames.wholes import all_parts, counts_things, made_otherwise, near_miss, some_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.ties.common.spots import spot
from claimcheck.reading.ties.scores.medals import METALS
from claimcheck.reading.ties.sums.totals import of_another_time
from claimcheck.reading.words.grammar import OWNERS, SET_BESIDE, WHOLLY

_KINDS = frozenset(("count", "money", "measure", "duration"))
_SUMMED = ("parts", "rest", "flow", "tally", "change", "share", "rate")
_BACK = 3
_LEAST = 8  # fewer stand beside others by chance
_GAP = 14  # words between two of a row
_OF_OTHERS = SET_BESIDE | frozenset("last remaining rest next new first original".split())


def gathered(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that takes up all of those told before it, and is not their sum: ``18 lorries and seven buses ... the 29 vehicles``."""
    for whole in figures(story)[2:]:  # two parts stand before it
        if not _is_plain(whole) or (whole.claim.kind == "count" and number(whole) < _LEAST) or _is_summed(tied, whole):
            continue
        row = _row(story, whole) if _takes_up(story, whole) else []
        if len(row) < 2 or any(counts_things(story, whole, p) or tied.as_(p, *_SUMMED) for p in row):
            continue
        if (_is_apposed(story, whole, row) or _is_definite(story, whole)) and _misses(story, whole, row):
            yield Guess((all_parts(story, whole, row),), sure=True)


def _is_plain(read: Read) -> bool:
    claim = read.claim
    return claim.kind in _KINDS and claim.stated.bound in ("=", "~") and claim.modality in ("stated", "forecast") and claim.related


def _is_summed(tied: Tied, whole: Read) -> bool:
    """True where *whole* is reckoned with already, but as the whole of some of it: ``20 of the 29 vehicles``."""
    links = [link for link in tied.links if link.sort in _SUMMED and whole.claim.id in link.claims]
    return any(not (link.sort == "parts" and len(link.claims) == 2 and link.claims[0] == whole.claim.id) for link in links)


def _takes_up(story: Story, whole: Read) -> bool:
    """True unless the words of *whole* tell of others, or of some of what was told."""
    if whole.claim.stated.bound != "=" or some_of(story, whole) or is_rest(story, whole) or is_new_crowd(story.tokens, whole.first):
        return False
    if any(r.claim.kind == "share" and r.first < whole.first for r in figures_of(story, whole.sentence)):
        return False  # "one vote in nine, 52,400 in all"
    low, (first, last) = story.tokens.low, story.phrase(whole)
    ahead = low[max(whole.sentence.first, first - 3) : first]
    if {"only", "just"} & {*ahead[-1:], *low[first : whole.first]}:
        return False  # "though only eight people sat in the dock"
    return not _OF_OTHERS & {*ahead[-2:], *low[first : last + 1]} and not (_BASES | _NO_SUMS) & set(ahead)


def _is_definite(story: Story, whole: Read) -> bool:
    """True for *the 25 vehicles*, *Its 635 purchases*, *the school's 55 candidates*, *Their stand of 59*, and for what words call a sum."""
    low, first = story.tokens.low, story.phrase(whole)[0]
    if called(story, whole):
        return True
    ahead = low[max(whole.sentence.first, first - 4) : first]
    if ahead[-1:] == ["of"] and len(ahead) > 2 and ahead[-3] in WHOLLY:
        return True
    owned = ahead[-1:] and (ahead[-1] in WHOLLY or ahead[-1].endswith("'s")) or low[first] in WHOLLY
    return bool(owned) and told_itself(whole)


def _is_apposed(story: Story, whole: Read, row: Sequence[Read]) -> bool:
    """True for *46 boats and 29 crews, 85 entries from six countries*: behind a comma and a row that *and* closes."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    if len(row) < 2 or row[-1].sentence is not whole.sentence or whole.sentence is not row[0].sentence or not told_itself(whole):
        return False
    at = first - 1
    if low[at] == "of":  # "a haul of", "a good harvest of"
        at = next((k - 1 for k in (first - 3, first - 4) if low[k] in ("a", "an")), at)
    if not (whole.figure.noun or whole.claim.amount.unit) or _LONGER & set(low[last : last + 3]):
        return False  # "31 on Monday and 27 on Tuesday, 68 in two weeks"
    return low[at] in (",", "—", "–", ":") and "and" in story.between(row[-2], row[-1])


_LONGER = frozenset("weeks months years decades".split())
_BASES = frozenset("below above than against from under over beyond like unlike".split())
_NO_SUMS = frozenset("age speed height width length depth cost price rate margin majority lead record average".split())


def _row(story: Story, whole: Read) -> list[Read]:
    """The figures told last before *whole* that may be some of it, where no other nearby may be."""
    before = [r for r in near(story, whole.sentence, _BACK, 0) if r.last <= whole.first and not overlap(r, whole)]
    kin = [r for r in before if _kin(story, r, whole) and not _is_out_of(story, r, whole)]
    row: list[Read] = []
    for read in reversed(kin):
        if row and not _goes_on(story, read, row[0]):
            break
        row.insert(0, read)
    others = [r for r in kin if r not in row]
    return [] if any(_may_be(story, r, row, whole) for r in others) else row


def _is_out_of(story: Story, read: Read, whole: Read) -> bool:
    """True for the 20 of *20 of the 29 vehicles*."""
    low = story.tokens.low
    return read.sentence is whole.sentence and low[read.last] == "of" and whole.first - read.last < 5


def _kin(story: Story, read: Read, whole: Read) -> bool:
    """True where *read* is of the kind of *whole*: money, a measure in its unit, persons, things."""
    if read.claim.kind not in _KINDS or read.claim.kind != whole.claim.kind and "measure" not in (read.claim.kind, whole.claim.kind):
        mine = unit_of(story, read)
        return bool(mine) and mine == unit_of(story, whole)
    a, b = unit_of(story, read), unit_of(story, whole)
    if a or b:
        return bool(a and b) and (a == b or dimension(a, b))
    return _are_people(story, read) == _are_people(story, whole)


def _are_people(story: Story, read: Read) -> bool:
    found = sense(story, read)[0].noun
    return people(story, found) if found else bool(read.claim.scope.what)


def _goes_on(story: Story, read: Read, later: Read) -> bool:
    """True where *later* counts what *read* does, or stands in one row with it."""
    if not later.figure.noun or sense(story, read)[0] == sense(story, later)[0]:
        return True
    gap = story.between(read, later)
    return read.sentence is later.sentence and len(gap) < _GAP and bool({",", "and", ";"} & set(gap))


def _may_be(story: Story, read: Read, row: Sequence[Read], whole: Read) -> bool:
    told = {sense(story, r)[0] for r in (*row, whole)}
    return any(s in told or not s.noun for s in sense(story, read))


def _misses(story: Story, whole: Read, row: Sequence[Read]) -> bool:
    sums = near_miss(story, whole, row)
    if sums is None or not all(map(_is_plain, row)) or any(_is_base(story, p) for p in row):
        return False
    if len({unit_of(story, r) for r in (whole, *row)}) > 1:
        return False  # 13 metres wide and 16 km long
    if not _may_be_named(story, whole, row) or (sums[0] > sums[1] and (_is_place(story, whole) or _is_wider(story, whole, row))):
        return False
    return not made_otherwise(story, whole, row) and not of_another_time(story, spot(story, whole), [spot(story, r) for r in row])


def _is_place(story: Story, whole: Read) -> bool:
    """True for *on the 40-member council*, where others may sit too."""
    low, first = story.tokens.low, story.phrase(whole)[0]
    return low[first - 1] in WHOLLY and low[first - 2] in ("in", "on", "of", "among", "at", "for") and "all" not in low[first - 2 : first]


def _is_wider(story: Story, whole: Read, row: Sequence[Read]) -> bool:
    """True for *the total for the whole province* behind so many in the valley: a place that was not told of holds others too."""
    low, first = story.tokens.low, story.phrase(whole)[0]
    at = next((k for k in range(max(whole.sentence.first, first - 7), first - 1) if low[k] in ("whole", "entire")), -1)
    placed = all(low[story.phrase(r)[1]] in ("in", "at", "on", "near", "along") for r in row)
    return (
        at >= 0
        and placed
        and low[at - 2] in ("for", "in", "across", "over", "of")
        and low[at + 1] not in low[row[0].sentence.first : row[-1].last]
    )


def _may_be_named(story: Story, whole: Read, row: Sequence[Read]) -> bool:
    """True where the noun of *whole* may name all of *row*: no runners who are rowers and swimmers, no lambs that are ewes."""
    mine, nouns = whole.claim.scope.noun, {sense(story, r)[0].noun for r in row}
    if mine in METALS and nouns & {*METALS} - {mine}:
        return False  # "six golds and eight silvers. The 13 bronzes"
    if not mine or mine in nouns or unit_of(story, whole) or any(story.table.nouns(n, mine) == "inside" for n in nouns if n):
        return True
    if people(story, mine):
        return mine in _ANYONE
    owned = story.before(whole, 1)
    return len(nouns) > 1 or not (owned and (owned[0] in OWNERS or owned[0].endswith("'s")))


_ANYONE = frozenset(
    "person victim casualty suspect detainee participant worker employee candidate survivor arrival newcomer graduate".split()
)


def _is_base(story: Story, read: Read) -> bool:
    """True for *another 12*, *including nine*, *up from 40*: what is more than those, or some of them, or of before."""
    return read.figure.another or some_of(story, read) or introduced(story, read)[0] in ("than", "against", "from")

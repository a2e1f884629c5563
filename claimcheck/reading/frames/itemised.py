"""Itemised: a whole, then behind a comma or *with* so many here, so many there: ``killed 11 on Tuesday, six in Lviv and five in Kyiv``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figured, figures_of, like, named_as, number, size, told_in, unit_of
from claimcheck.reading.frames.wholes import all_of, made_otherwise, some_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import spot
from claimcheck.reading.ties.sums.breakdowns import sized
from claimcheck.reading.ties.sums.overlapping import AT_ONCE
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import MORE, OTHERS

_KINDS = frozenset(("count", "money", "measure", "duration"))
_PLACING = frozenset(
    "in at on for to from by under near over outside inside among against through with as between of along off during".split()
)
_JOINS = frozenset((",", "and", "with", "—", "–", ";", "plus", "while"))
_OPENS = frozenset((",", "with", "—", "–", ":", "(", ";"))
_ON_TOP = MORE | OTHERS | frozenset("fewer less ahead behind up down later earlier back short clear".split())
_THEN = frozenset("compared against versus than including include includes up down after following before from since until like".split())
_SET_BESIDE = frozenset("compared against versus than including include includes".split())
_WALLS = frozenset((".", "?", "!"))
_VERBS = frozenset(
    "were was are is had have has did do would will could can said say says came went left died won lost took made got".split()
)
_PLACES = frozenset("in at on near above below outside inside abroad elsewhere overseas".split())
_HANDLED = frozenset("inspected received checked heard considered reviewed launched fired processed".split())
_TIMES = frozenset((*MONTHS, *WEEKDAYS, *"last this year month week yesterday today season quarter".split()))
_CLOSE = 5
_FAR = 26  # words between a whole and its first part
_MOST = Fraction(3, 2)  # how many times the whole its parts may come to


def itemised(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that a row of figures behind it divides, and which they do not make."""
    summed = {
        name for link in tied.links if link.sort in ("parts", "rest", "flow", "tally") and len(link.claims) > 2 for name in link.claims
    }
    for sentence in figured(story):
        here = figures_of(story, sentence)
        for k, whole in enumerate(here[:-2]):
            if whole.claim.id in summed or not _may_be_all(story, whole):
                continue
            row = _row(story, whole, here[k + 1 :])
            if len(row) < 2:
                row = _outcomes(story, whole, here[k + 1 :])
            told_apart = len(row) > 1 and not any(r.claim.id in summed for r in row) and not _is_shared(story, row[-1])
            if told_apart and _divide(story, whole, row):
                yield Guess((_link(story, whole, row),), sure=True)


def _is_shared(story: Story, last: Read) -> bool:
    """True for *61 study French and 48 Spanish, since some take two languages*: they may be counted in two parts."""
    behind = set(story.tokens.low[last.last : last.sentence.last])
    return bool({"some", "many", "several", "few"} & behind) and bool({"two", "both", "several", "three"} & behind)


def _may_be_all(story: Story, whole: Read) -> bool:
    named = (
        whole.figure.noun
        or sized(story, spot(story, whole))
        or whole.claim.amount.unit
        or is_plural(story.tokens.low[story.phrase(whole)[1]])
    )  # "took 3,100 calls"
    plain = whole.claim.kind in _KINDS and whole.claim.stated.bound in ("=", "<=") and named and number(whole) > 2
    return plain and introduced(story, whole)[0] not in ("from", "than", "against") and not some_of(story, whole)


def _row(story: Story, whole: Read, behind: Sequence[Read]) -> list[Read]:
    """The figures behind *whole* that commas and ``and`` join to a row which opens behind a comma or ``with``."""
    low, row = story.tokens.low, list[Read]()
    for read in behind:
        if not row and not _opens(story, whole, read):
            if read.claim.kind in _KINDS and like(story, read, whole) and not _as_many(story, read):
                return []  # another figure of its kind stands between
            continue
        if row and not _goes_on(story, row[-1], read):
            if _counts_in(story, row[-1], read):
                continue  # "nine in the two northern towns"
            break
        of_them = bool(row) and low[story.phrase(row[0])[1] : story.phrase(row[0])[1] + 2] == ["of", "them"] and bool(read.figure.noun)
        if not of_them and not _is_item(story, read, whole):
            return []
        row.append(read)
        if low[story.phrase(read)[0] - 1] == "and":
            break
    return row


def _is_handled(story: Story, whole: Read) -> bool:
    """True for *inspected 84 restaurants*, *128 drones were launched*: of each something became, and one thing alone."""
    return bool(_HANDLED & {*story.before(whole, 1), *story.after(whole, 2)})


def _outcomes(story: Story, whole: Read, behind: Sequence[Read]) -> list[Read]:
    """What became of *whole*: ``; 61 passed, 17 were warned and six were closed``, ``, upheld 84 and rejected 126``."""
    low, last, row = story.tokens.low, story.phrase(whole)[1], list[Read]()
    for read in behind:
        gap = low[last : read.first]
        told = gap[-1:] and (gap[-1] in _JOINS or (gap[-2:-1] != [] and gap[-2] in _JOINS and gap[-1].endswith("ed")))
        bare = not read.figure.noun and not read.claim.amount.unit and read.claim.kind == "count" and read.claim.stated.bound == "="
        if not told or not bare or len(gap) > 12 or _ON_TOP & set(story.after(read, 1)) or number(read) >= number(whole):
            return []
        row.append(read)
        last = story.phrase(read)[1]
        if "and" in gap[-2:]:
            not_so = bool({"not", "n't"} & set(low[last : last + 2]))  # "14 are open to visitors and nine are not"
            if not (not_so or _is_handled(story, whole)):
                return []
            near_to = 5 * sum(map(number, row)) <= 6 * number(whole)
            return row if near_to and not {"had", "have", "also", "both", "said", "of"} & set(low[row[0].first : last + 4]) else []
    return []


def _opens(story: Story, whole: Read, read: Read) -> bool:
    low, first, last = story.tokens.low, story.phrase(read)[0], story.phrase(whole)[1]
    gap = low[last:first]
    three = len([r for r in figures_of(story, whole.sentence) if r.first >= first]) > 2
    if three and gap in (["found"], ["showed"], ["recorded"]) and story.before(whole, 1) == ["of"]:
        return True  # "The survey of 500 drivers found 310 in favour, 140 against and 50 undecided"
    return gap[-1:] != [] and gap[-1] in _OPENS and len(gap) < _FAR and not (_THEN | _WALLS) & set(gap) and "and" not in gap[-2:]


def _goes_on(story: Story, one: Read, read: Read) -> bool:
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 1] in _JOINS and not (_SET_BESIDE | _WALLS) & set(low[story.phrase(one)[1] : first])


def _counts_in(story: Story, one: Read, read: Read) -> bool:
    gap = story.between(one, read)
    return not {",", "and", ";"} & set(gap)


def _is_like(story: Story, read: Read, whole: Read) -> bool:
    """True where *read* may count what *whole* does; what it leaves out need not be what was told between: ``in two towns, 31 in``."""
    bare = not read.figure.noun and not read.claim.amount.unit
    return like(story, read, whole) or (bare and read.claim.kind == whole.claim.kind == "count")


def _between(story: Story, whole: Read, first: Read) -> list[Read]:
    return [r for r in figures_of(story, whole.sentence) if whole.first < r.first < first.first]


def _as_many(story: Story, read: Read) -> bool:
    """True for the three of *killed 59 in three provinces, 31 in Herat, ...*, which says where."""
    return story.before(read, 1) == ["in"] and number(read) < 8


def _is_item(story: Story, read: Read, whole: Read) -> bool:
    """True for *six in Kherson*, *34 adults*, *$3m for a roof*, and not for *six more than in May*."""
    low, last = story.tokens.low, story.phrase(read)[1]
    told = read.claim.counted.lower().split()
    # "80 diesel and 40 electric", "12 of offices and 19 of flats"
    quality = bool(told) and whole.claim.kind == "count" and (not is_plural(told[-1]) or low[read.last] == "of" and len(told) == 1)
    if (
        read.claim.kind not in _KINDS
        or read.claim.stated.bound != "="
        or read.figure.another
        or not (quality or _is_like(story, read, whole))
    ):
        return False
    if _ON_TOP & set(low[read.last : last + 1]) or size(story, read, "") >= size(story, whole, ""):
        return False
    narrower = read.figure.noun and read.claim.scope.noun != whole.claim.scope.noun
    placed = low[last] in _PLACING or low[last] == "of" or low[last].endswith(("ed", "ly"))
    return placed or bool(narrower) or (not read.figure.noun and low[last].isalpha() and low[last] not in _VERBS)


def _divide(story: Story, whole: Read, row: Sequence[Read]) -> bool:
    """True where *row* is closed by ``and``, tells kinds or places that are apart, and comes near to *whole* but not to it."""
    low, unit = story.tokens.low, unit_of(story, whole)
    if not {"and", "plus"} & set(low[story.phrase(row[-1])[0] - 2 : story.phrase(row[-1])[0]]):
        return False
    told, made = size(story, whole, unit), sum((size(story, r, unit) for r in row), Fraction(0))
    if not 0 < abs(made - told) or made > told * _MOST or made_otherwise(story, whole, row):
        return False
    if story.before(whole, 2) == ["of", "the"] and 5 * made > 6 * told:
        return False  # "Of the 90 shops, 58 take cards and 71 take cash": too far for a slip, some do both
    words = [low[story.phrase(r)[1]] for r in row]
    end = story.phrase(whole)[1]
    alone = _timed(story, end + 1, end + 2) and not any(_timed(story, (at := story.phrase(r)[1]) + 1, at + 2) for r in row)
    if low[end] in _PLACING & set(words) and not alone and not any(number(r) == len(row) for r in _between(story, whole, row[0])):
        return False  # "12 seats in the north, nine in the south and 14 in the east": three of a kind
    if _timed(story, story.phrase(whole)[1], row[0].first) and any(_timed(story, (end := story.phrase(r)[1]), end + 3) for r in row):
        return False  # "lost £4m last year, £3m in 2024 and £2m in 2023"
    gap = story.between(whole, row[0])
    beside = gap == [","] or (gap[-1:] == [","] and len(gap) < 5 and _timed(story, end, row[0].first))
    beside = beside or (
        gap[-1:] == [","] and len(gap) < _CLOSE and whole.claim.kind == "count"
    )  # "Forty-five people died, 25 at the plant"
    apart = len(set(words)) == 1 or (beside and set(words) <= _PLACES) or all(r.figure.noun for r in row[1:])
    if len(row) == 2 and (made < told or not apart):
        return False  # "41 points, 12 of them in the third quarter and ten from the line"
    if _may_share(story, row):
        return False
    # Where they are too few, others may be left untold.
    return made > told or (10 * (told - made) < told or is_slip(told, made))


def _may_share(story: Story, row: Sequence[Read]) -> bool:
    """True for *four with a view and nine with a balcony*, *2,600 of them women and 1,900 part-time*: some may be of two."""
    low = story.tokens.low
    behind = [low[story.phrase(r)[1] : story.phrase(r)[1] + 4] for r in row]
    if any(words[0] in ("with", "since") or "both" in words[:3] for words in behind) or any(
        words[:2] == ["of", "them"] for words in behind[1:]
    ):
        return True
    if all(words[0] in AT_ONCE for words in behind):
        return True  # "21 sell bread and 26 sell milk": a shop may sell both
    kinds = is_plural(behind[0][2]) and all(is_plural(r.claim.counted.lower().split()[-1]) for r in row[1:] if r.claim.counted)
    return behind[0][:2] == ["of", "them"] and not kinds and behind[0][2] not in _PLACES


def _timed(story: Story, first: int, last: int) -> bool:
    words = story.tokens.low[first:last]
    return any(w in _TIMES or (len(w) == 4 and w.isdecimal() and w[:2] in ("19", "20")) for w in words)


def _link(story: Story, whole: Read, row: Sequence[Read]) -> Link:
    noun = whole.claim.scope.noun
    told = [(told_in(story, r, whole), r) for r in row]
    return all_of(whole.claim, [claim if r.figure.noun else named_as(story, claim, noun) for claim, r in told])

"""Itemised: a whole, then behind a comma or *with* so many here, so many there: ``killed 11 people on Tuesday, six in Lviv and five in Kyiv``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, size, told_in, told_itself, unit_of
from claimcheck.reading.frames.partition import made_otherwise, some_of
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.slips import is_slip

_KINDS = frozenset(("count", "money", "measure", "duration"))
_PLACING = frozenset("in at on for to from by under near over outside inside among against through with as between of along off during".split())
_JOINS = frozenset((",", "and", "with", "—", "–", ";", "plus", "while"))
_OPENS = frozenset((",", "with", "—", "–", ":", "(", ";"))
_ON_TOP = frozenset("more fewer less extra further others other another ahead behind up down later earlier back short clear".split())
_THEN = frozenset("compared against versus than including include includes up down after following before from since until like".split())
_WALLS = frozenset((".", "?", "!"))
_FAR = 26  # words between a whole and its first part
_MOST = Fraction(3, 2)  # how many times the whole its parts may come to


def itemised(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that a row of figures behind it divides, and which they do not make."""
    summed = {name for link in tied.links if link.sort in ("parts", "rest", "flow", "tally") and len(link.claims) > 2 for name in link.claims}
    for sentence in story.sentences:
        here = figures_of(story, sentence)
        for k, whole in enumerate(here):
            if whole.claim.id in summed or not _may_be_all(story, whole):
                continue
            row = _row(story, whole, here[k + 1 :])
            if len(row) > 1 and not any(r.claim.id in summed for r in row) and _divide(story, whole, row):
                yield Guess((_link(story, whole, row),), sure=True)


def _may_be_all(story: Story, whole: Read) -> bool:
    plain = whole.claim.kind in _KINDS and whole.claim.stated.bound == "=" and told_itself(whole) and number(whole) > 2
    return plain and introduced(story, whole)[0] not in ("from", "than", "against") and not some_of(story, whole)


def _row(story: Story, whole: Read, behind: Sequence[Read]) -> list[Read]:
    """The figures behind *whole* that commas and ``and`` join to a row which opens behind a comma or ``with``."""
    low, row = story.tokens.low, list[Read]()
    for read in behind:
        if not row and not _opens(story, whole, read):
            if read.claim.kind in _KINDS and like(story, read, whole):
                return []  # another figure of its kind stands between
            continue
        if row and not _goes_on(story, row[-1], read):
            if _counts_in(story, row[-1], read):
                continue  # "nine in the two northern towns"
            break
        of_them = bool(row) and low[story.phrase(row[0])[1] :][:2] == ["of", "them"] and bool(read.figure.noun)
        if not of_them and not _is_item(story, read, whole):
            return []
        row.append(read)
        if low[story.phrase(read)[0] - 1] == "and":
            break
    return row


def _opens(story: Story, whole: Read, read: Read) -> bool:
    low, first, last = story.tokens.low, story.phrase(read)[0], story.phrase(whole)[1]
    gap = low[last:first]
    return gap[-1:] != [] and gap[-1] in _OPENS and len(gap) < _FAR and not (_THEN | _WALLS) & set(gap) and "and" not in gap[-2:]


def _goes_on(story: Story, one: Read, read: Read) -> bool:
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 1] in _JOINS and not (_THEN | _WALLS) & set(low[story.phrase(one)[1] : first])


def _counts_in(story: Story, one: Read, read: Read) -> bool:
    gap = story.between(one, read)
    return not {",", "and", ";"} & set(gap)


def _is_item(story: Story, read: Read, whole: Read) -> bool:
    """True for *six in Kherson*, *34 adults*, *$3m for a roof*, and not for *six more than in May*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if read.claim.kind not in _KINDS or read.claim.stated.bound != "=" or read.figure.another or not like(story, read, whole):
        return False
    if _ON_TOP & set(low[read.last : last + 1]) or size(story, read, "") >= size(story, whole, ""):
        return False
    narrower = read.figure.noun and read.claim.scope.noun != whole.claim.scope.noun
    return low[last] in _PLACING or low[last : last + 2] == ["of", "them"] or bool(narrower) or low[last].endswith("ed")


def _divide(story: Story, whole: Read, row: Sequence[Read]) -> bool:
    """True where *row* is closed by ``and``, tells kinds or places that are apart, and comes near to *whole* but not to it."""
    low, unit = story.tokens.low, unit_of(story, whole)
    if low[story.phrase(row[-1])[0] - 1] not in ("and", "plus") and low[story.phrase(row[-1])[0] - 2] != "and":
        return False
    told, made = size(story, whole, unit), sum((size(story, r, unit) for r in row), Fraction(0))
    if not 0 < abs(made - told) or made > told * _MOST or made_otherwise(story, whole, row):
        return False
    words = [low[story.phrase(r)[1]] for r in row]
    if low[story.phrase(whole)[1]] in _PLACING & set(words):
        return False  # "12 seats in the north, nine in the south and 14 in the east": three of a kind
    if len(row) == 2 and (made < told or not (len(set(words)) == 1 or all(r.figure.noun for r in row[1:]))):
        return False  # "41 points, 12 of them in the third quarter and ten from the line"
    return made > told or is_slip(told, made) or any(is_slip(size(story, r, unit), size(story, r, unit) + told - made) for r in row)


def _link(story: Story, whole: Read, row: Sequence[Read]) -> Link:
    claims = (whole.claim.id, *(told_in(story, r, whole).id for r in row))
    assumed = f"{lines(whole.claim, row[-1].claim)} tell all the parts of {whole.claim.said}"
    return Link("parts", claims, assumption=assumed, exhaustive=True)

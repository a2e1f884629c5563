"""Rounds and their total: what someone won with or finished on, and the marks or rounds of which the same words make it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line

_LEAST = 3
_ROUNDS = frozenset("rounds marks scores cards runs jumps dives routines throws performances".split())
_WITH = frozenset("with on at for of".split())
_OTHER = frozenset("under over behind ahead par clear shots strokes best average lead leads led third fourth place from".split())
_JOINTS = frozenset((",", "and"))
_NEAR, _FAR = Fraction(4, 5), Fraction(5, 4)


def rounds_total(story: Story) -> Iterator[Link]:
    """``took the gold with 56.4 after marks of 13.8, 14.2, 14.5 and 13.9``: the row makes the total."""
    for sentence in story.sentences:
        told = len(story.here(sentence))
        if told < _LEAST:
            continue  # a row, and what it comes to
        if told > _LEAST:
            yield from _closing(story, sentence)
            yield from _with_row(story, sentence)
        for at in story.places(_ROUNDS, sentence):
            row = _row(story, sentence, at)
            pair = told == _LEAST and story.tokens.low[at] == "rounds" and len(row) == _LEAST - 1
            total = _total(story, sentence, at, row) if len(row) >= _LEAST or pair else None
            if total is None:
                continue
            made = sum((Fraction(r.claim.stated.number or 0) for r in row), Fraction(0))
            if _NEAR <= made / Fraction(total.claim.stated.number or 1) <= _FAR:
                names = (total.claim.id, *(r.claim.id for r in row))
                said = f"the {story.tokens.low[at]} of line {line(total.claim)} are all that “{total.claim.said}” is made of"
                yield Link("parts", names, assumption=said, exhaustive=True)


_CLOSE = frozenset("close finish end reach total".split())
_MADE = frozenset("on made make scored score posted added took put round carded shot returned".split())
_GAP = 12  # tokens from the row to what it comes to


def _closing(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``put on 88, 104 and 76 in the three sessions to close the day on 268``: the row makes what they close on."""
    low = story.tokens.low
    for k in story.places(_CLOSE, sentence):
        here = [r for r in story.here(sentence) if r.claim.kind in ("count", "points") and r.claim.stated.bound == "="]
        ahead = [r for r in here if r.last < k and k - r.last < _GAP]
        total = next((r for r in here if r.first > k and low[story.phrase(r)[0] - 1] in ("on", "at", "with")), None)
        if low[k - 1] != "to" or total is None or total.first - k > _GAP // 2 or len(ahead) < _LEAST:
            continue
        row = ahead[:1]
        for read in ahead[1:]:
            if not set(low[row[-1].last : read.first]) <= _JOINTS:
                break
            row.append(read)
        made = sum((Fraction(r.claim.stated.number or 0) for r in row), Fraction(0))
        close = _NEAR <= made / Fraction(total.claim.stated.number or 1) <= _FAR
        if len(row) >= _LEAST and _MADE & set(story.before(row[0], 2)) and close:
            said = f"the row of line {line(total.claim)} makes “{total.claim.said}”"
            yield Link("parts", (total.claim.id, *(r.claim.id for r in row)), assumption=said, exhaustive=True)


def _row(story: Story, sentence: Sentence, at: int) -> list[Read]:
    """The bare numbers in a row behind *marks of*."""
    low, row = story.tokens.low, list[Read]()
    if low[at + 1] != "of":
        return []
    for read in story.here(sentence):
        joined = read.first == at + 2 if not row else set(low[row[-1].last : read.first]) <= _JOINTS and read.first > row[-1].last
        if joined and read.claim.kind in ("count", "points") and read.claim.stated.bound == "=":
            row.append(read)
        elif row:
            break
    return row


def _total(story: Story, sentence: Sentence, at: int, row: Sequence[Read] = ()) -> Read | None:
    """The last number ahead of *after marks*, behind *with* or *on*; or the first behind the row: *70 left her on 209*."""
    low = story.tokens.low
    behind = [r for r in story.here(sentence) if row and r.first > row[-1].last and r.claim.kind in ("count", "points")]
    if behind and at - sentence.first < _OPENING:
        gap = low[row[-1].last : behind[0].first]
        told = gap[-1:] in (["on"], ["at"], ["with"]) and bool(_LEFT & set(gap)) and len(gap) < _GAP and not _OTHER & set(gap)
        return behind[0] if told and behind[0].claim.stated.bound == "=" else None
    ahead = [r for r in story.here(sentence) if r.last < at and r.claim.kind in ("count", "points", "mean")]
    if not ahead or low[at - 1] not in ("after", "with", "from", "following") or _OTHER - {"from"} & set(low[sentence.first : at - 1]):
        return None
    read = ahead[-1]
    told = low[story.phrase(read)[0] - 1] in _WITH and read.claim.stated.bound == "=" and bool(read.claim.stated.number)
    return read if told else None


_LEFT = frozenset("finished finish ended left leaving leave closed put took".split())
_OPENING = 4
_FINISHED = frozenset("finished ended totalled totaled scored closed".split())
_WIDE = 5  # words from one mark to the next


def _with_row(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``With 14.2 on the beam, 13.9 on the floor and 13.5 on the bars, Petrova finished on 41.6``: the row makes the total."""
    low, here = story.tokens.low, [r for r in story.here(sentence) if r.claim.stated.bound == "="]
    if low[sentence.first] != "with" or len(here) <= _LEAST or len({r.claim.amount.unit for r in here}) > 1:
        return
    *row, total = here
    gap = low[row[-1].last : total.first]
    closed = low[story.phrase(total)[0] - 1] in ("on", "with", "at") and bool(_FINISHED & set(gap[-4:])) and not _OTHER & set(gap)
    joined = all(b.first - a.last <= _WIDE and {",", "and"} & set(low[a.last : b.first]) for a, b in pairwise(row))
    made = sum((Fraction(r.claim.stated.number or 0) for r in row), Fraction(0))
    if closed and joined and "," in gap and _NEAR <= made / Fraction(total.claim.stated.number or 1) <= _FAR:
        said = f"the row of line {line(row[0].claim)} makes “{total.claim.said}”"
        yield Link("parts", (total.claim.id, *(r.claim.id for r in row)), assumption=said, exhaustive=True)

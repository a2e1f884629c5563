"""Row, then whole: numbers told one after the other at the head of a sentence, and so many that the same sentence says it all comes to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import SOME, Spot, counted_twice, kin, spot, spots, total_of
from claimcheck.reading.ties.scores.bodies import counted, described, is_house
from claimcheck.reading.ties.sums.breakdowns import divided

_RUNS = frozenset(
    "runs run has have owns own employs operates operate keeps counts boasts fields fielded holds had ran owned employed operated numbers"
    .split()
)  # fmt: skip
_FOR = frozenset("for to on in of".split())
_THE = frozenset("the its a an their this".split())
_NAMED = frozenset("named names put puts field fields fielded nominated running run stood stand standing candidates hopefuls".split())
_WITHIN = frozenset("among amongst".split())
_NOT = frozenset("more another further other others each average also still now only already including alone both least".split())
_WIDE, _TAIL = 7, 6
_NEAR, _FAR = Fraction(3, 4), Fraction(4, 3)


def row_then_whole(story: Story) -> Iterator[Choice]:
    """``With 19 in Spain and 22 at home, it runs 41 hotels``; ``12 Liberals and nine Greens for the 26-seat council``."""
    for sentence in story.sentences:
        here = [s for s in spots(story, sentence) if s.claim.kind == "count" and s.claim.stated.bound == "=" and s.number]
        if len(here) < 2 or _NOT & story.words(sentence):
            continue
        here = sorted((*here, *_bodies(story, sentence, here)), key=lambda s: s.first)
        for k in range(2, len(here)):
            whole, row = here[k], _row(story, here[:k])
            if len(row) < 2 or counted_twice(story, row[-1].last):
                continue
            yield from _made(story, sentence, row, whole)
            yield from _held(story, row, whole)


def _bodies(story: Story, sentence: Sentence, here: Sequence[Spot]) -> list[Spot]:
    """The 26 of *the 26-seat council*, which is no figure of its own."""
    told = {s.first for s in here}
    return [spot(story, r)._replace(claim=counted(story, r)) for r in described(story, sentence) if story.phrase(r)[0] not in told]


def _row(story: Story, ahead: Sequence[Spot]) -> list[Spot]:
    """The last of *ahead* that commas and one *and* join."""
    low, row = story.tokens.low, [ahead[-1]]
    for one in reversed(ahead[:-1]):
        gap = low[one.last : row[0].first]
        if len(gap) > _WIDE or not {",", "and"} & set(gap[-1:]) or {";", ":", "(", *SOME} & set(gap):
            break
        row.insert(0, one)
    return row if len(row) > 1 and low[row[-1].first - 1] == "and" else []


def _made(story: Story, sentence: Sentence, row: Sequence[Spot], whole: Spot) -> Iterator[Choice]:
    """*With 19 in Spain and 14 at home, the chain runs 33 hotels*: all of them, where each is told by where it is."""
    low = story.tokens.low
    gap = low[row[-1].last : whole.first]
    opened = low[sentence.first] == "with" and row[0].first == sentence.first + 1
    placed = all(s.elided and low[s.last] in ("in", "at", "on", "from", "for") for s in row)
    subject = gap[gap.index(",") + 1 :] if "," in gap else []
    told = subject[-1:] != [] and subject[-1] in _RUNS and len(subject) < _TAIL and "," not in subject and "and" not in subject
    made, number = total_of(row), whole.number or Fraction(1)
    if opened and placed and told and not whole.elided and _NEAR <= made / number <= _FAR:
        said = f"those of line {line(row[0].claim)} are all that line {line(whole.claim)} tells of"
        yield Choice((Link("parts", (whole.claim.id, *(s.claim.id for s in row)), assumption=said, exhaustive=True),))


def _held(story: Story, row: Sequence[Spot], whole: Spot) -> Iterator[Choice]:
    """*12 Liberals and nine Greens for the 26-seat council*, *22 adults and nine children among its 31*: no more than all."""
    low = story.tokens.low
    gap = low[row[-1].last : whole.first]
    if len(gap) > _TAIL or gap[-1:] == [] or gap[-1] not in _THE or {",", ".", "and", "but"} & set(gap):
        return
    if low[whole.last : whole.last + 1] == ["and"] or low[whole.last + 1 : whole.last + 3] in (["and", "their"], ["and", "its"]):
        return  # "among its 31 members and their guests"
    named = _NAMED & set(low[row[0].sentence.first : row[0].first])
    seats = (
        not named
        and len(gap) == 2
        and gap[0] in _FOR
        and is_house(story, whole)
        and "-" in low[whole.first : whole.last]
        and not row[0].elided
    )
    within = gap[-2:-1] != [] and gap[-2] in _WITHIN and divided(story, row) and all(_may_be(story, s, whole) for s in row)
    if (seats or within) and max(s.number or 0 for s in row) < (whole.number or 0):
        said = f"nobody is counted twice in line {line(row[0].claim)}"
        yield Choice((Link("parts", (whole.claim.id, *(s.claim.id for s in row)), assumption=said),))


def _may_be(story: Story, part: Spot, whole: Spot) -> bool:
    return whole.elided or kin(story, part.claim, whole.claim) or story.table.nouns(part.claim.scope.noun, "person") in ("same", "inside")

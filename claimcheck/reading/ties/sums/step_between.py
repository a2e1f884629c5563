"""Step between: so many who came or went, and the two levels that the same sentence says they took it from and to."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import of_one_unit
from claimcheck.reading.ties.common.sides import in_unit

_TAKING = frozenset(
    "taking bringing lifting raising pushing cutting reducing lowering dropping swelling boosting expanding increasing shrinking trimming"
    .split()
)  # fmt: skip
_GROUPS = frozenset(
    "membership workforce staff roll crew population congregation squad army headcount enrolment payroll force ranks number numbers total "
    "tally count toll".split()
)
_WITH = frozenset(("with",))
_NEW = frozenset("signings recruits arrivals additions newcomers members openings purchases hires births deliveries".split())
_NOT = frozenset(
    "average mean median per each year-on-year rate target limit if would could plans planned hopes more than including of".split()
)
_KINDS = frozenset("count money measure".split())
_REACH = 9


def step_between(story: Story) -> Iterator[Link]:
    """``Thirty joined, taking the membership from 410 to 440``, ``With today's 14 signings it has 226, up from 212``."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if r.claim.kind in _KINDS and r.is_plain and not r.timing]
        if len(here) != 3 or any(r.claim.stated.bound != "=" for r in here):
            continue
        step, one, other = here
        found = None
        if _is_taken(story, sentence, step, one, other):
            found = (one, other)
        elif _is_with(story, sentence, step, one, other):
            found = (other, one)
        if found is None or not of_one_unit(step.claim, one.claim) or not of_one_unit(one.claim, other.claim):
            continue
        start, end = (in_unit(story, r, one) for r in found)
        great, small = sorted((start, end), key=lambda r: -Fraction(r.claim.stated.number or 0))
        said = f"nothing else came or went between {lines(start.claim, end.claim)}"
        yield Link("parts", (great.claim.id, small.claim.id, in_unit(story, step, one).claim.id), assumption=said, exhaustive=True)


def _is_taken(story: Story, sentence: Sentence, step: Read, one: Read, other: Read) -> bool:
    """True for *Thirty joined, taking the membership from 410 to 440*."""
    low = story.tokens.low
    k = next((k for k in story.places(_TAKING, sentence) if step.last <= k < one.first), -1)
    if k < 0 or low[k - 1] != "," or one.first - k > _REACH or story.before(one, 1) != ["from"]:
        return False
    if low[story.phrase(one)[1] : other.first] != ["to"] or (_NOT & set(low[sentence.first : k])) or "by" in low[k : one.first]:
        return False
    return low[story.phrase(other)[1]] in (".", ",", ";", "members", "people") and _counts_them(story, step, low[k : other.first])


def _counts_them(story: Story, step: Read, words: list[str]) -> bool:
    """True where what is taken up is the number of what the step counts, or a group of people that people joined or left."""
    noun, group = step.figure.noun, _GROUPS & set(words)
    if not noun:
        return bool(group)
    last = noun.split()[-1]
    return last in words or bool(group and people(story, step.claim.scope.noun) and not {"number", "numbers", "total", "toll"} & group)


def _is_with(story: Story, sentence: Sentence, step: Read, now: Read, before: Read) -> bool:
    """True for *With today's 14 signings the union has 226 members, up from 212*."""
    low = story.tokens.low
    opened = low[sentence.first] == "with" and step.first - sentence.first < 4 and step.figure.noun.split()[-1:] != []
    new = bool(_NEW & set(step.figure.noun.split()) or {"new", "latest", "today's"} & set(low[sentence.first : story.phrase(step)[1]]))
    gap = low[story.phrase(now)[1] : before.first]
    ends = low[story.phrase(before)[1]] in (".", "before", ";")
    return (
        opened and new and low[now.first - 1] in ("has", "have", "had", "with") and gap in ([",", "up", "from"], [",", "against"]) and ends
    )

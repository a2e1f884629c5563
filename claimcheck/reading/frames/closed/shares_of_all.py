"""Shares of all: the only shares of a short passage, which words tell to be all of one whole: what is left, a thing and its opposite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.operands import Tied, figures_of, told_in_percent, unit_of
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import end_of_share, is_change
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import DEFINITE, THEM
from claimcheck.values.written import amount

_MOST = 5
_HUNDRED = 100
_NEAR = Fraction(3, 2)  # points by which rounding may part them from a hundred
_REST = frozenset("other others rest remaining remainder balance".split())
_LEFT = frozenset("leaving leaves left".split())
_HOLDING = frozenset("own owns owned owning hold holds held holding stake stakes shareholders shareholder shareholding".split())
# A word of each two sides that leave no third.
_SIDES = (
    ("full occupied taken filled booked used capacity".split(), "empty free vacant spare unused unfilled unbooked".split()),
    ("counted opened processed cleared".split(), "uncounted unopened yet".split()),
    ("open".split(), "shut closed".split()),
    ("sold let".split(), "unsold unlet".split()),
    ("abroad overseas exported foreign foreigners".split(), "home domestic domestically".split()),
    ("passed protected worked succeeded effective".split(), "failed fail fails failing".split()),
    ("stayed stay remained".split(), "left gone fled moved".split()),
    ("men male males".split(), "women female females".split()),
    ("boys".split(), "girls".split()),
    ("time punctual".split(), "late delayed".split()),
    ("survived alive".split(), "died dead".split()),
    ("vaccinated".split(), "unvaccinated".split()),
    ("paid".split(), "unpaid".split()),
    ("had have with has".split(), "without lacked".split()),
    ("wet".split(), "dry".split()),
    ("urban cities city".split(), "rural countryside country".split()),
)
# What tells of another time, another whole or some of a share.
_OPEN = frozenset(
    "ago later last than compared against before previously earlier rose fell risen fallen rising falling average target whom turnout "
    "needed need needs threshold least margin error chance probability confidence certain sure each discount rate interest "
    "respectively also both among another expected forecast".split()
)


class Share(NamedTuple):
    """A share in per cent, and the tokens that tell it, those of its unit among them."""

    claim: Claim
    first: int
    last: int


def shares_of_all(story: Story, tied: Tied) -> Iterator[Guess]:
    """``By Friday 62 per cent had been counted, leaving 48``, ``It is 55 per cent full and has 65 to spare``: they make a hundred."""
    run = stretch(story)
    here = [c for s in run for c in _shares(story, s)]
    if not 2 <= len(here) <= _MOST or any(_is_tied(tied, c) for c in here):
        return
    words = {w for s in run for w in story.tokens.low[s.first : s.last]}
    moved = any(_is_moved(story, r) for s in run for r in story.here(s))
    apart = sum(story.tokens.low[k] == "in" for s in run for k in range(s.first, s.last)) > 1  # "In maths 20 per cent ... and in French"
    if moved or apart or _OPEN & words or _times(story, run) > 1 or not _is_of_one(story, here):
        return
    sizes = [_size(c) for c in here]
    if any(abs(sum(some, Fraction(0)) - _HUNDRED) <= _NEAR for k in range(2, len(here) + 1) for some in combinations(sizes, k)):
        return
    made = sum(sizes, Fraction(0))
    if len(here) == 2 or len({c.claim.sentence for c in here}) == 1:
        left = len(here) == 2 and bool(_LEFT & set(story.tokens.low[here[0].last : here[1].first]) - {"left"})
        if left or any(_is_rest(story, c) for c in here[1:]) or (len(here) == 2 and _are_sides(story, run, here)):
            yield Guess((_link(story, here, exhaustive=True),), sure=True)
        elif made > _HUNDRED + _NEAR and len({c.claim.sentence for c in here}) == 1 and _HOLDING & words:
            yield Guess((_link(story, here, exhaustive=False),), sure=True)


def _times(story: Story, run: Sequence[Sentence]) -> int:
    """How many weekdays, months or years *run* names: what was of one time is not all of a whole with what was of another."""
    low = story.tokens.low
    named = {low[k] for s in run for k in range(s.first + 1, s.last) if low[k] in MONTHS and story.tokens.written(k)[:1].isupper()}
    named |= {low[k] for s in run for k in range(s.first, s.last) if low[k] in WEEKDAYS}
    return len(named | {low[k] for s in run for k in range(s.first, s.last) if is_year(low[k])})


def _is_tied(tied: Tied, share: Share) -> bool:
    return any(share.claim.id in link.claims and link.sort in ("parts", "change", "share", "same", "ratio") for link in tied.links)


def _is_moved(story: Story, read: Read) -> bool:
    return read.claim.kind == "points" or (read.claim.kind == "share" and is_change(story, read))


def _shares(story: Story, sentence: Sentence) -> list[Share]:
    """The shares of *sentence* in per cent, *the other half* among them, in the order of the text."""
    reads = [r for r in figures_of(story, sentence) if unit_of(story, r) == "percent" and r.claim.stated.bound in ("=", "~")]
    found = [Share(_in_percent(story, r), r.first, end_of_share(story, r) if r.claim.kind == "share" else r.last) for r in reads]
    low = story.tokens.low
    for k in story.places(_FRACTIONS, sentence):
        bare = not any(r.first <= k < r.last for r in story.every_figure.get(sentence.number, ()))
        if bare and (low[k - 1] in _REST or (low[k - 1] == "the" and (low[k + 1] in ("who", "that", "which") or low[k - 2] == ","))):
            told = attrs.evolve(amount(_FRACTION[low[k]] * _HUNDRED), unit="percent")
            found.append(Share(story.word(k, k + 1, told, "share"), k, k + 1))
    return sorted(found, key=lambda share: share.first)


_FRACTION = {"half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4)}
_FRACTIONS = frozenset(_FRACTION)


def _in_percent(story: Story, read: Read) -> Claim:
    if read.claim.kind == "share":
        return told_in_percent(story, read)
    told = attrs.evolve(read.claim.amount, unit="percent")
    return story.word(read.first, read.last, told, "share", read.claim.scope, read.claim.voice)


def _size(share: Share) -> Fraction:
    return Fraction(share.claim.stated.number or 0)


def _link(story: Story, here: Sequence[Share], *, exhaustive: bool) -> Link:
    first = here[0].first
    whole = story.word(first, first + 1, amount("exactly 100%"), "share")
    said = "the shares are of one whole" + (", and all of it" if exhaustive else "")
    return Link("parts", (whole.id, *(c.claim.id for c in here)), assumption=said, exhaustive=exhaustive)


def _clause(story: Story, share: Share) -> tuple[list[str], list[str]]:
    """The words of its clause before and behind *share*."""
    low, sentence = story.tokens.low, story.sentence_at(share.first) or story.sentences[0]
    start, end = share.first, share.last
    while start > sentence.first and low[start - 1] not in _WALLS:
        start -= 1
    while end < sentence.last and low[end] not in _WALLS:
        end += 1
    return low[start : share.first], low[share.last : end]


_WALLS = frozenset(", ; : . ( ) — – and but while".split())


def _is_rest(story: Story, share: Share) -> bool:
    """True for *leaving 48 per cent*, *the other 59*, *all the rest – four in five*, *the half who stayed*."""
    low, first = story.tokens.low, share.first
    ahead = [w for w in low[max(0, first - 5) : first] if w not in ("–", "—", ",", "some", "about", "(")]
    ahead = ahead[max((k + 1 for k, w in enumerate(ahead) if w in (".", ";")), default=0) :]
    if _REST & set(ahead[-2:]) or _LEFT & set(ahead[-1:]) or ahead[-3:-2] == ["leaves"] or ahead[-3:-2] == ["leaving"]:
        return True
    before, behind = _clause(story, share)
    if "else" in behind or ["the", "rest"] in (behind[k : k + 2] for k in range(len(behind))):
        return True  # "and 65 per cent on everything else"
    return _LEFT & set(before) != set() and "with" in before[-1:] or low[first - 1 : first] == ["the"] and low[first + 1] in ("who", "that")


def _are_sides(story: Story, run: Sequence[Sentence], here: Sequence[Share]) -> bool:
    """True where the one share is told of a thing and the other of its opposite."""
    one, other = ({*before, *behind} for before, behind in (_clause(story, c) for c in here))
    return any(
        (set(a) & one and set(b) & other and not set(b) & one) or (set(b) & one and set(a) & other and not set(a) & one) for a, b in _SIDES
    )


def _is_of_one(story: Story, here: Sequence[Share]) -> bool:
    """True unless two of the shares are told of things by different names: ``30 per cent of the shares and 75 of the votes``."""
    low, told = story.tokens.low, list[tuple[str, ...]]()
    first, last = here[0], here[-1]
    if first.claim.sentence != last.claim.sentence and low[last.last] == "of" != low[first.last] and low[last.last + 1] != "it":
        return False  # "22 per cent smoked. The other 40 per cent of the budget goes on drugs"
    for share in here:
        if low[share.last] in ("of", "in"):
            told.append(tuple(w for w in low[share.last + 1 : share.last + 4] if w not in DEFINITE)[:1])
    if any(low[s.first] in ("other", "others") for s in story.sentences):
        return False  # "Other partners hold 20 percent, Voss the remaining 60"
    ends = [low[c.last : c.last + 3] for c in here]
    some = any(e[1:] == ["the", "rest"] or (e[0] == "of" and e[1] in _THESE and e[2] not in ("who", "given")) for e in ends)
    return len(set(told)) < 2 and not some


_THESE = THEM | frozenset("theirs hers his that".split())

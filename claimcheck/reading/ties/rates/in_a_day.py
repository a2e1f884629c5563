"""In a day: so much an hour or a day, and what the next words say is used or lost in a day or a week at that rate."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly, lengths
from claimcheck.reading.paced import paced
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import near, phrases
from claimcheck.reading.ties.rates.rates import NOT_KEPT
from claimcheck.values.units import commensurable

_SPELLS = (
    (("from", "one", "midnight", "to", "the", "next"), "day"), (("every", "24", "hours"), "day"), (("in", "24", "hours"), "day"),
    (("in", "a", "day"), "day"), (("in", "a", "week"), "week"), (("in", "one", "day"), "day"), (("in", "one", "week"), "week"),
)  # fmt: skip
_FIRST = frozenset(words[0] for words, _ in _SPELLS)
_FULL = phrases("full 24 - hour day", "24 - hour day", "full day", "whole day", "full week", "whole week")
_SEES = frozenset(
    "sees saw brings brought means meant takes took yields yielded makes made uses used gives gave burns burned burnt adds added".split()
)
_NIGHTLY = frozenset("when while night nights daytime dusk dawn peak rush working open".split())
_KEPT = frozenset("rate matches match matched uses use consumes consume consumption loses lose needs need pace appetite".split())
_SOME = frozenset("half third quarter most less than only up if could twice double".split())
_BACK = 4


def in_a_day(story: Story) -> Iterator[Link]:
    """``losing 15,000 litres an hour ... From one midnight to the next, at that rate, 36,000 litres go down the drain``."""
    for sentence in story.sentences:
        totals = [r for r in story.here(sentence) if r.claim.kind in ("count", "measure") and r.claim.stated.bound in ("=", "~")]
        full = _full_day(story, sentence) if totals else None
        spell = full or _spell(story, sentence) or _length(story, sentence) if totals else None
        totals = [r for r in totals if spell is not None and not spell[0] <= r.first < spell[1] and "/" not in r.claim.amount.unit]
        if spell is None or len(totals) != 1:
            continue
        words = set(story.tokens.low[sentence.first : _end(story, sentence)])
        if not (full or _KEPT & words or _is_just_enough(words)) or _SOME & words or full and "rest" in words:
            continue
        told = [p for s in story.beside(sentence, _BACK, 0) for p in paced(story, s) if p.last <= totals[0].first]
        alike = [p for p in told if p.per != spell[2] and _of_one_thing(story, p.top, p.claim.scope.noun, totals[0])]
        if full and any((_SOME | _NIGHTLY | NOT_KEPT) & story.words(p.sentence) for p in told):
            continue
        if len(told) == len(alike) == 1:
            time = spell[3] or story.word(spell[0], spell[1], exactly(1, spell[2]), "duration")
            assumed = f"the rate of line {line(alike[0].claim)} is kept for the time of line {line(time)}"
            yield Link("rate", (alike[0].claim.id, time.id, totals[0].claim.id), assumption=assumed, exhaustive=True)


def _full_day(story: Story, sentence: Sentence) -> tuple[int, int, str, Claim | None] | None:
    """The subject of *A full 24-hour day sees 840 gallons disappear*, *A whole week brings*."""
    low, k = story.tokens.low, sentence.first + 1
    length = near(low, k, _FULL) if low[sentence.first] in ("a", "each", "every") else 0
    return (k, k + length, low[k + length - 1], None) if length and low[k + length] in _SEES else None


def _end(story: Story, sentence: Sentence) -> int:
    """The end of *sentence*, or of the next one where it goes on with *That matches*."""
    following = [s for s in story.beside(sentence, 0, 1) if s is not sentence]
    goes_on = bool(following) and story.tokens.low[following[0].first] in ("that", "this", "which") and not story.here(following[0])
    return following[0].last if goes_on else sentence.last


def _is_just_enough(words: set[str]) -> bool:
    """True for *enough to water the herd and no more*, *just enough*."""
    return "enough" in words and ({"no", "more"} <= words or bool({"just", "exactly", "precisely"} & words))


def _length(story: Story, sentence: Sentence) -> tuple[int, int, str, Claim | None] | None:
    """The only length of *over 20 school days*, *over the coming fortnight*, *in every 24 hours*."""
    low = story.tokens.low
    told = [x for x in lengths(story, sentence) if _LED & set(low[max(sentence.first, x.first - 3) : x.first])]
    return (told[0].first, told[0].last, told[0].claim.amount.unit, told[0].claim) if len(told) == 1 else None


_LED = frozenset("over in every within for".split())


def _spell(story: Story, sentence: Sentence) -> tuple[int, int, str, Claim | None] | None:
    """Where the words for one day or one week stand, and the unit."""
    low = story.tokens.low
    for k in story.places(_FIRST, sentence):
        for words, unit in _SPELLS:
            if tuple(low[k : k + len(words)]) == words:
                return k, k + len(words), unit, None
    return None


def _of_one_thing(story: Story, top: str, noun: str, total: Read) -> bool:
    """True for a total in the unit of the rate, or of its noun."""
    if top:
        return bool(total.claim.amount.unit) and commensurable(total.claim.amount.unit, top)
    return not total.claim.amount.unit and (total.claim.scope.noun in ("", noun) or total.claim.scope.noun.split()[-1] == noun.split()[-1])

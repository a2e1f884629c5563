"""One ballot: shares of one vote or poll that each name a side, wherever their clauses stand, and that together are more than all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import end_of_share, is_change
from claimcheck.reading.ties.shares.levels import is_level, of_hundred
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import FORMER

_LEAST, _MOST = 3, 6
_HUNDRED = 100
_VOTING = frozenset(
    "vote votes voted voters ballot ballots poll polls polled polling election elections elected electorate candidate candidates "
    "runoff run-off referendum counted count back backed backing asked survey surveyed respondents primary presidency".split()
)
_UNSURE = frozenset("undecided unsure mind minds know decided decide abstain abstained say opinion yet".split())
# What tells of several answers, of another group, time or way of counting.
_OPEN = FORMER | frozenset(
    "both several multiple more than one also each turnout round second first preference preferences ago last then compared "
    "among men women young older aged district region approve approval trust trusted rating ratings favourable would-be rose "
    "fell chance odds could likely including overlap second-choice seats lead margin".split()
) - {"against"}


def one_ballot(story: Story, tied: Tied) -> Iterator[Guess]:
    """``When the count ended Ms Ruiz had 45 percent, Mr Bauer 38 and the mayor, Ann Olsen, 24``: each ballot is for one of them."""
    if not story.is_brief:
        return
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if is_level(story, r) and r.claim.amount.unit == "percent" and not _is_counted(story, r)]
        told = [r for r in story.every_figure.get(sentence.number, ()) if r.claim.kind in ("share", "points")]
        shares = [r for r in told if not _is_counted(story, r)]
        if not _LEAST <= len(here) <= _MOST or len(shares) != len(here) or any(r.claim.stated.bound not in ("=", "~") for r in here):
            continue
        words = story.words(sentence)
        if tied.any_two(here, "parts", "change", "rest", "rise", "fall") or any(is_change(story, r) for r in here):
            continue
        if _OPEN & words or not _VOTING & story.words(*story.beside(sentence, 1, 0)) or _times(story, sentence) > 1:
            continue
        made = sum((Fraction(r.claim.stated.number or 0) for r in here), Fraction(0))
        if _HUNDRED + len(here) < made < 2 * _HUNDRED and all(_names_side(story, sentence, here, k) for k in range(len(here))):
            yield Guess((of_hundred(story, here, exhaustive=False, told="each of those asked gave one answer"),), sure=True)


def _is_counted(story: Story, read: Read) -> bool:
    """True for *With 99% of votes counted*, *with 97% counted*: how far the count has come, and no side's share."""
    behind = story.tokens.low[end_of_share(story, read) : read.sentence.last][:5]
    stop = next((k for k, word in enumerate(behind) if word in (",", ".", ";")), len(behind))
    at = bool(_COUNT_AT & set(story.before(read, 3)))
    return at and (behind[:1] == ["of"] or behind[:1] in _COUNTING) and bool(_COUNTED & set(behind[:stop]))


_COUNT_AT = frozenset("with after when once".split())
_COUNTING = (["counted"], ["tallied"], ["reporting"], ["declared"])
_COUNTED = frozenset("counted tallied processed declared reporting in".split())


def _times(story: Story, sentence: Sentence) -> int:
    low = story.tokens.low
    return len(
        {
            low[k]
            for k in range(sentence.first, sentence.last)
            if low[k] in WEEKDAYS or low[k] in MONTHS and low[k] != "may" or is_year(low[k])
        }
    )


def _names_side(story: Story, sentence: Sentence, here: Sequence[Read], k: int) -> bool:
    """True where a name, or those who have not made up their minds, stand between the share and the ones beside it."""
    first = here[k - 1].last if k else sentence.first + 1
    last = here[k + 1].first if k + 1 < len(here) else sentence.last
    t = story.tokens
    named = any(
        t.written(j)[:1].isupper() and t.low[j] not in WEEKDAYS for j in range(first, last) if not here[k].first <= j < here[k].last
    )
    return (
        named
        or bool(_UNSURE & set(t.low[here[k].last : last]))
        or any(pair in (("for", "it"), ("against", "it")) for pair in pairwise(t.low[first:last]))
    )

"""One date: a short passage that dates one thing only, and the years that it says have passed since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.lengths import lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.agos import anniversaries
from claimcheck.reading.ties.calendar.that_event import is_that_event
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.solver.slips import is_slip
from claimcheck.values.interval import Interval

_LONGEST = 6  # sentences
_LEAST = 4  # years back that what is dated lies
_TIMES = 3
_YEAR = 366
_BORN = frozenset("born birthday aged age married wedding wed".split())
_OTHER_TIME = frozenset("decades century centuries generation generations".split())
_NEVER = frozenset("first last only since".split())


def one_date(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The pit closed in 1984. Friday's march, on the 30th anniversary``, told in 2024: the only years told since the only date."""
    run = story.sentences
    if story.is_part or len(run) > _LONGEST or story.published is None or {*_BORN, *_OTHER_TIME} & story.words(*run):
        return
    told = [m for s in run for m in moments(story)[s.number] if m.window is not None and m.start is not None]
    if any(m.window is not None and (m.window.days or _YEAR + 1) > _YEAR for m in told):
        return  # "In the 1950s it asked her for a mural to mark its 50th anniversary"
    past = [m for m in told if m.start is not None and story.published.year - m.start.year >= _LEAST]
    others = [m for m in told if m not in past and m.start is not None and m.start.year != story.published.year]
    past = _meant(story, run, past)
    spans = [one for s in run for one in _spans(story, s, past[0])] if len(past) == 1 else []
    if others or len(spans) != 1 or not past[0].sure:
        return
    (event,), ((sentence, first, last, claim, marked),) = past, spans
    if tied.named(claim.id) or not (marked or _is_since_then(story, sentence, first, last, event)):
        return
    again = "first" in story.tokens.low[sentence.first : first] and "last" in story.words(event.sentence)
    if not _misses(story, event, claim, surely=marked or again):
        return
    date = event.claim(story)
    said = f"line {line(date)} dates the only thing that the years of line {line(claim)} can be counted from"
    yield Guess((Link("ago", (claim.id, date.id), assumption=said),), sure=True)


def _meant(story: Story, run: Sequence[Sentence], past: list[Moment]) -> list[Moment]:
    """Those of *past* that *years after the discovery* takes up, where more is dated."""
    if len(past) < 2:  # noqa: PLR2004
        return past
    low = story.tokens.low
    behind = [low[x.last : s.last] for s in run for x in lengths(story, s) if low[x.last] == "after" and x.claim.amount.unit == "year"]
    return [m for m in past if any(is_that_event(story, words, m) for words in behind)]


def _spans(story: Story, sentence: Sentence, event: Moment) -> Iterator[tuple[Sentence, int, int, Claim, bool]]:
    """The anniversaries of *sentence* and its other lengths in years, each with its tokens; True with those that are of *event*."""
    low = story.tokens.low
    taken = set[int]()
    for years in anniversaries(story, sentence):
        taken |= set(range(years.first, years.last))
        behind = low[years.last : sentence.last]
        yield sentence, years.first, years.last, years.claim, behind[:1] != ["of"] or is_that_event(story, behind, event)
    for length in lengths(story, sentence):
        if length.claim.amount.unit == "year" and length.first not in taken and length.claim.modality == "stated":
            yield sentence, length.first, length.last, length.claim, False


def _is_since_then(story: Story, sentence: Sentence, first: int, last: int, event: Moment) -> bool:
    """True for *the first since he fired, 75 years ago*, *came 42 years after the murder*, *the first in 75 years*."""
    low = story.tokens.low
    ahead, behind = low[sentence.first : first], low[last : sentence.last]
    if behind[:1] == ["ago"]:
        return sentence is not event.sentence and bool(_NEVER & set(ahead))
    if behind[:1] == ["after"]:
        if sentence is event.sentence and low[event.last : first] == [","]:
            return False  # "shut in 1985, 99 years after the first coal was cut": the years lie before that date
        return is_that_event(story, behind, event)
    return sentence is not event.sentence and ahead[-1:] in (["in"], ["for"]) and bool({"first"} & set(ahead))


def _misses(story: Story, event: Moment, claim: Claim, *, surely: bool) -> bool:
    """True where it is other years since *event*: by a slip of the pen, or by any number where they are *surely* meant."""
    if claim.stated.number is None or event.start is None or story.published is None:
        return False
    number, gone = Fraction(claim.stated.number), story.published.year - event.start.year
    if abs(gone - number) <= 1 or gone > _TIMES * number or number > _TIMES * gone:
        return False
    return surely or is_slip(number, Interval(gone - 1, gone))

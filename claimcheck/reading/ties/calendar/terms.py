"""Terms: how long someone held a post, or how long after one day another came, with the dates that the same words tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import permutations

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, is_like, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.spans import ends_of
from claimcheck.reading.ties.calendar.went_on import METED
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.words.calendar import DAYS_IN, SHORT_SPELLS
from claimcheck.reading.words.grammar import OWNERS, TAKEN_UP
from claimcheck.values.window import day, weekday_before
from claimcheck.values.written import amount

_IN = frozenset(
    "job post office role charge power command prison jail captivity custody hospital exile business orbit space chair "
    "seat position presidency premiership coma detention control".split()
)
_AT = frozenset("helm top head wheel club company university palace ministry bank".split())
_BEING = frozenset("was were had been first is".split())
_NOT_OURS = frozenset("previous previously earlier another first former predecessor every each combined total altogether".split())
_NOW = frozenset("has have is are now still".split())
_WHOLE = frozenset("whole full fully entire every".split())
_SPENT = frozenset("spent served lost".split())
_ENDED = frozenset("freed released retired resigned left died closed ended ousted".split())
_LESS = frozenset(("less", "more"))
_TIMES = Fraction(3)
_MOST = 4


def terms(story: Story) -> Iterator[Choice]:
    """For each length that the words say was spent or gone by, the days beside it that it can lie between."""
    found = moments(story)
    for sentence in story.sentences:
        told = [x for x in lengths(story, sentence) if x.claim.amount.unit in DAYS_IN and _is_told(story, x)]
        told += _bounded(story, sentence)
        told = [x for x in told if _cue(story, sentence, x)]
        if len(told) != 1:
            continue
        near = story.beside(sentence, 1, 0) if _cue(story, sentence, told[0]) == "on" else [sentence]
        here = [_placed(story, m) for s in near for m in found[s.number]]
        here = [m for m in here if m.window is not None and _fine(told[0], m) and not is_aside(story, told[0], m)]
        if len(here) == 1 and _ends_then(story, told[0], here[0]):
            continue
        if not 1 <= len(here) <= _MOST or not (len(here) == 2 or any(m.first < told[0].first for m in here)):
            continue
        options = list(_options(story, told[0], here, spent=_cue(story, sentence, told[0]) != "later"))
        if options and any(is_like(told[0], gone, gone, _TIMES) for gone, _ in options):
            yield Choice(tuple(link for _, link in options[:12]))


def is_aside(story: Story, length: Length, moment: Moment) -> bool:
    """True for the year of *nine years after its founder, who died in 2014, had retired*."""
    gap = story.tokens.low[length.last : moment.first]
    return story.tokens.low[moment.last] == "," and bool({"who", "which", "whose"} & set(gap)) and "," in gap


def _ends_then(story: Story, length: Length, moment: Moment) -> bool:
    """True for *resigned in 2014 after five years in the job*, whose beginning another sentence tells."""
    return story.tokens.low[length.first - 1] == "after" and length.first - 1 - moment.last in (0, 1)


def _is_told(story: Story, x: Length) -> bool:
    """True for what has been, and for *will go next month after nine years in charge*."""
    return x.claim.modality == "stated" or (x.claim.modality == "forecast" and story.tokens.low[x.first - 1] == "after")


def _bounded(story: Story, sentence: Sentence) -> Iterator[Length]:
    """``less than a year``, ``more than a decade``."""
    low = story.tokens.low
    for k in story.places(_LESS, sentence):
        if k < sentence.last - 3 and low[k + 1] == "than" and low[k + 2] in ("a", "one") and low[k + 3] in DAYS_IN:
            yield Length(k, k + 4, story.word(k, k + 4, amount(f"{low[k]} than 1 {low[k + 3]}"), "duration"))


def _placed(story: Story, moment: Moment) -> Moment:
    """*moment*, a weekday alone being the last one before publication."""
    if moment.window is not None or moment.weekday is None or story.published is None:
        return moment
    window = day(weekday_before(moment.weekday, story.published))
    return Moment(moment.first, moment.last, moment.sentence, window, moment.weekday, moment.date)


def _cue(story: Story, sentence: Sentence, length: Length) -> str:
    """``spent`` for ``nine years in the job``, ``on`` for ``105 years on``, ``later`` for ``five weeks to the day after``; else empty."""
    low = story.tokens.low
    behind = low[length.last : min(sentence.last, length.last + 5)]
    ahead = low[max(sentence.first, length.first - 4) : length.first]
    if METED & set(ahead) and _WHOLE & set(low[length.last : sentence.last]) and not _NOT_OURS & set(ahead[-2:]):
        return "spent"  # "Sentenced to nine years in May 2014, Orr served the whole of his term"
    if _NOT_OURS & {*ahead[-2:], *behind} or METED & {*ahead, *behind} or {"will", "would", "for another"} & set(ahead):
        return ""
    if behind[:1] == ["after"] and set(behind[1:2]) & OWNERS:
        return "later"
    if behind[:3] == ["to", "the", "day"] or (behind[:1] == ["after"] and set(behind[1:2]) & TAKEN_UP and not _BEING & set(behind[2:])):
        return "later"
    if behind[:1] == ["on"] and behind[1:2] in ([","], ["."]):
        return "on"
    if ahead[-1:] and ahead[-1] in _SPENT and _is_over(story, sentence, length):
        return "spent"
    if behind[:1] == ["in"] and _IN & set(behind[1:3]) or behind[:1] == ["at"] and _AT & set(behind[1:4]):
        return "spent"
    return ""


def _is_over(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *Jailed in 2009, freed in 2021, he lost 15 years*: the second of two dates before the length is that of an end."""
    here = [m for m in moments(story)[sentence.number] if m.last <= length.first]
    return len(here) == 2 and bool(_ENDED & set(story.tokens.low[here[0].last : here[1].first]))


def _fine(length: Length, moment: Moment) -> bool:
    """True where *moment* is known as finely as the length is told."""
    days = moment.window.days if moment.window is not None else None
    if days is None or days > 366:
        return False
    return moment.is_day if length.claim.amount.unit in SHORT_SPELLS else days <= 31 or length.claim.amount.unit in ("year", "decade")


def _options(story: Story, length: Length, here: Sequence[Moment], *, spent: bool) -> Iterator[tuple[int, Link]]:
    """The links of *length* with each two days, the likeliest first, each with the days between them."""
    assumed = f"the time of line {line(length.claim)} is that between the days told beside it"
    for start, end in sorted(permutations(here, 2), key=lambda pair: (pair[0].first > pair[1].first, pair[0].first)):
        ends = ends_of(story, start, end, length)
        if ends is None or not ends[0].when or not ends[1].when or not ends[0].when.start or not ends[1].when.start:
            continue
        gone = (ends[1].when.start - ends[0].when.start).days
        if gone > 0:
            yield gone, Link("span", (length.claim.id, ends[0].id, ends[1].id), assumption=assumed)
    now = len(here) == 1 or bool(_NOW & set(story.tokens.low[here[0].sentence.first : here[-1].sentence.last]))
    for start in here if spent and now and story.published is not None else ():
        if start.start is not None and story.published is not None and start.start < story.published:
            gone = (story.published - start.start).days
            yield gone, Link("span", (length.claim.id, start.claim(story).id), assumption=f"{assumed} and the day of publication")

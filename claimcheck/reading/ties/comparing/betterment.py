"""Betterment: which way a figure goes that *improved* or *worsened*, by what it is a figure of: an attendance or a waiting time."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.calendar import MONTHS

_BETTER = frozenset("improve improves improved improving improvement".split())
_WORSE = frozenset("worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating deterioration".split())
_GOT = frozenset("got gotten get gets getting become became becoming grown growing".split())
BETTERING = _BETTER | _WORSE | {"better", "worse"}
_MORE = frozenset(
    "attendance attendances sales turnout index confidence production output harvest profit profits profitability revenue "
    "revenues takings income ridership membership enrolment enrollment punctuality productivity efficiency exports score scores marks "
    "grades results approval rating ratings popularity support visibility margin margins surplus liquidity expectancy coverage uptake "
    "take-up survival literacy accuracy reliability bookings circulation audience audiences footfall readership trade crop earnings "
    "wages morale occupancy vaccination employment".split()
)
_LESS = frozenset(
    "wait waits waiting delay delays unemployment joblessness deficit deficits debt debts crime emissions pollution absence absences "
    "absenteeism mortality accidents burglaries thefts errors queue queues inflation "
    "reoffending truancy deaths losses backlog poverty "
    "overcrowding congestion lateness vacancies arrears".split()
)
_GOOD_RATES = frozenset(
    "pass survival employment literacy occupancy recovery clearance detection success vaccination response graduation completion "
    "attendance repayment recycling approval cure catch turnout participation retention".split()
)
_BAD_RATES = frozenset(
    "death mortality crime unemployment jobless infection failure dropout suicide poverty accident error murder reoffending absence "
    "vacancy default divorce inflation homicide burglary".split()
)
_RATIOS = frozenset("ratio ratios cost costs error gap spread per".split())
_TIMES = frozenset("waiting response journey travel queueing turnaround delivery processing ambulance".split())
# Figures of the other side of what is told: those who failed, where results are told.
_OTHER_SIDE = frozenset("fail fails failed failing late absent unemployed missed missing lost empty cancelled delayed without".split())
_WALLS = frozenset(", ; : . that said says while but and as when after since".split())
_HAS = frozenset("has have had is are was were been".split())
_CLOSING = frozenset(". , : ; in since over at this last with on".split())
_FAR = 9


def betterment(story: Story, k: int) -> int:
    """1 where the word at token *k* says that a figure rose, -1 where that it fell, 0 where it says neither.

    ``Attendance improved`` tells of more, ``Waiting times improved`` of less, ``an improvement in the pass rate`` of more.
    """
    low, sentence = story.tokens.low, story.sentence_at(k)
    if low[k] not in BETTERING or sentence is None or _OTHER_SIDE & set(low[sentence.first : sentence.last]):
        return 0
    if low[k] in ("better", "worse") and (low[k - 1] not in _GOT or low[k + 1] not in _CLOSING):
        return 0
    noun = low[k].endswith(("ment", "tion"))
    if noun:
        of = low[k + 2 : k + 2 + _FAR] if low[k + 1] in ("in", "of") else []
        told = of[: next((j for j, w in enumerate(of) if w in _WALLS), len(of))]
    else:
        first = next(
            (j + 1 for j in range(k - 1, max(sentence.first, k - _FAR) - 1, -1) if low[j] in _WALLS), max(sentence.first, k - _FAR)
        )
        told = low[first:k]
        if low[first - 1] == "," and set(told) <= _HAS:  # "The index, at 98.7 in April, has improved"
            told = low[sentence.first : low.index(",", sentence.first)]
        if low[k - 1] in ("the", "a", "an", "its", "their", "his", "her", "much", "vastly"):
            return 0  # "an improved offer"
    way = _way_of(told)
    return way if low[k] in _BETTER or low[k] == "better" else -way


def tells_better(story: Story, k: int, pair: Sequence[Read]) -> bool:
    """False where *pair* may show something else than what the word at token *k* says: those who failed, or another subject's figures."""
    low, of = story.tokens.low, story.sentence_at(k)
    if low[k] not in BETTERING or of is None:
        return True
    told = {w for r in pair for w in low[r.sentence.first : r.sentence.last]}
    short = _SHORT & set(low[of.first : of.last])
    if _OTHER_SIDE & told or (short and "year" in told and not short & told) or any(_SAMPLES & set(story.before(r, 3)) for r in pair):
        return False
    first = min(pair, key=lambda r: r.first).sentence
    mine = {stem(w) for w in low[of.first : k] if len(w) > 3}
    opens = low[first.first] in _OPENING or low[first.first] in MONTHS or low[first.first][0].isdecimal() or is_plural(low[first.first])
    return first is of or opens or bool(mine & {stem(w) for w in told})


_SHORT = frozenset("quarter month week".split())  # "improved in the last quarter. For the year they were $3.1 million"
_SAMPLES = frozenset("survey poll sample study".split())
_OPENING = frozenset("it they this that these there in on at by last then now each only some about just nearly almost".split())


def _way_of(words: list[str]) -> int:
    """1 for what is better the more it is, -1 for what is better the less it is, 0 where *words* name neither or both."""
    if _RATIOS & set(words):
        return 0  # "the cost-income ratio improved to 61 per cent"
    if {"rate", "rates"} & set(words):
        good, bad = bool(_GOOD_RATES & set(words)), bool(_BAD_RATES & set(words))
    elif {"time", "times"} & set(words):
        good, bad = False, bool(_TIMES & set(words))
    else:
        good, bad = bool(_MORE & set(words)), bool(_LESS & set(words))
    return 0 if good == bad else 1 if good else -1

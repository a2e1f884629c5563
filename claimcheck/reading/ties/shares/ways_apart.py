"""Ways apart: which way a figure went that another sentence tells of another time, *slipped to 63. … Four years ago it was 59*."""

from __future__ import annotations

from claimcheck.claims.link import Sort
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.ties.shares.words_of_no_change import goes_another_way
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import UNSURE


def way_to(story: Story, pair: Pair) -> tuple[Sort, int] | None:
    """The word of ``Turnout slipped to 63 per cent. … Four years ago it was 59``, which leads to the later of two figures."""
    word, at = introduced(story, pair.after)
    k = at - 1
    if word != "to" or pair.how != "eras" or _is_of_month(story, pair) or "from" in story.tokens.low[pair.after.last : pair.after.last + 4]:
        return None
    ahead = story.tokens.low[max(pair.after.sentence.first, k - 5) : k]
    low = story.tokens.low
    if _UNSURE & set(ahead) or goes_another_way(low, k) or low[at + 1] in _BOUNDS or low[k] in ("up", "down"):
        return None
    if pair.before.claim.modality != "stated" or not _of_that_time(story, pair):
        return None
    if pair.before.first > pair.after.first and low[pair.before.last] == "by":
        return None  # "It was at 56,000 by last year": what it has come to since
    return ("rise", k) if story.tokens.low[k] in RISES else ("fall", k) if story.tokens.low[k] in FALLS else None


_UNSURE = UNSURE | frozenset("to expected".split())


_BOUNDS = frozenset("below above under over less more within".split())


_SHORT = frozenset("month week day quarter fortnight night hour weekend".split())


_YEARS = frozenset("year years decade decades".split())


def _is_of_month(story: Story, pair: Pair) -> bool:
    """True where the one is told of a month and the other of years ago: what it rose from was told a month before."""
    mine = story.tokens.low[pair.after.sentence.first : pair.after.sentence.last]
    its = story.tokens.low[pair.before.sentence.first : pair.before.sentence.last]
    years = bool(_YEARS & set(its)) or any(len(w) == 4 and w.isdecimal() for w in its)
    return bool((_SHORT | MONTHS.keys()) & set(mine)) and years and not (_SHORT | MONTHS.keys()) & set(its)


_OTHERS = frozenset("others other elsewhere visitors rivals neighbouring abroad average nationally".split())


_OPENERS = frozenset(
    "it they that this the a an in on at by for last previously before earlier two three four five six ten twelve twenty during when back "
    "as its their one under after from there".split()
)


def _of_that_time(story: Story, pair: Pair) -> bool:
    """True where the sentence of the earlier figure names no other subject: it opens with a time or takes up what was told."""
    low, sentence = story.tokens.low, pair.before.sentence
    if sentence is pair.after.sentence or sentence.number < pair.after.sentence.number:
        return not _OTHERS & set(low[sentence.first : sentence.last])
    first, last = pair.reads
    near = [r for s in story.beside(last.sentence, last.sentence.number - first.sentence.number + 2, 0) for r in story.here(s)]
    if any(r.first not in (first.first, last.first) and _kind(r) == _kind(first) for r in near):
        return False  # which of them is told of that time is not clear
    told = {stem(w) for w in low[pair.after.sentence.first : pair.after.sentence.last]}
    opened = low[sentence.first] in _OPENERS or low[sentence.first] in MONTHS or stem(low[sentence.first]) in told
    return opened and not _OTHERS & set(low[sentence.first : sentence.last])


def _kind(read: Read) -> tuple[str, str]:
    """What a figure counts or measures: *63 per cent*, *59*."""
    return read.claim.kind, read.claim.amount.unit


_KEPT = (["unchanged", "at"], ["kept", "at"], ["held", "at"], ["frozen", "at"], ["left", "at"], ["steady", "at"], ["flat", "at"])


def is_kept(story: Story, pair: Pair) -> bool:
    """True for ``left unchanged at 4.25 percent. … In June it had been 4.5``."""
    low, first = story.tokens.low, story.phrase(pair.after)[0]
    told = low[max(pair.after.sentence.first, first - 6) : first]
    kept = told[-2:] in _KEPT or (told[-1:] == ["at"] and bool({"kept", "keeps", "keep", "keeping"} & set(told)))
    opened = low[pair.after.sentence.first : first]
    return kept and pair.how == "eras" and not _UNSURE & set(opened) and _of_that_time(story, pair)

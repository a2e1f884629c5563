"""Score lines: both sides of a score, however it is written: ``4-2``, ``Wales 36, France 3``, ``three sets to one``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.tokens import within
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.numbers import SMALL

_DASHES = ("-", "–")
# What may be counted behind a score that is one all the same.
_BEHIND = frozenset("winners losers victors favourites favorites games sets records wins losses defeats draws ties series".split())


# What it is called to score, and what tells of another game or of a goal that does not count.
SCORED = frozenset("scored score scores scoring netted got hit bagged grabbed notched struck found added headed claimed".split())
OTHER_GAMES = frozenset(
    "season career year month week tournament previous earlier saved missed booked shootout penalties disallowed".split()
)
_GOALS = ("goals", "points", "tries")
_PLAYED = frozenset("half quarter period match game".split())
_NO_SCORE = ("-", "–", "$", "£", "€", "/", ".", "no", "between", "aged", "about")


class Score(NamedTuple):
    """A score as written: the tokens *first* up to *last*, the claims and numbers of its sides in order, and its sentence."""

    first: int
    last: int
    sides: tuple[Claim, ...]
    numbers: tuple[int, ...]
    sentence: Sentence


def scored(story: Story, read: Read) -> Score:
    """*read* as a score."""
    at = [k for k in range(read.first, read.last) if story.tokens.low[k].isdecimal()]
    return _score(story, read.sentence, read.first, read.last, at)


def _score(story: Story, sentence: Sentence, first: int, last: int, at: list[int]) -> Score:
    numbers = tuple(int(story.tokens.low[k]) for k in at)
    sides = tuple(number_word(story, k, k + 1, n, "score") for k, n in zip(at, numbers, strict=True))
    return Score(first, last, sides, numbers, sentence)


def scores(story: Story, sentence: Sentence) -> list[Score]:
    """The scores of *sentence* in digits, also those that are read as a range or not at all: ``the opening quarter 28-21``."""
    return story.once(("scores", sentence.number), lambda: [] if sentence.number in story.crowded else list(_scores(story, sentence)))


def _scores(story: Story, sentence: Sentence) -> Iterator[Score]:
    reads = story.every_figure.get(sentence.number, [])
    told = {r.first: r for r in reads if r.claim.kind == "score"}
    low, end = story.tokens.low, sentence.first
    for k in sorted({*told, *story.numbers(sentence)}):
        if not end <= k < sentence.last:
            continue
        if k in told:
            score = scored(story, told[k])
            if score.sides:
                yield score
            end = told[k].last
        elif low[k] in SMALL and low[k + 1 : k + 2] in (["all"], ["-"]) and "all" in low[k + 1 : k + 3] and not story.tokens.spaced(k + 2):
            end = low.index("all", k) + 1
            yield Score(k, end, _all(story, k, end, SMALL[low[k]]), (SMALL[low[k]],) * 2, sentence)
        elif (stop := _by_goals(low, k, sentence.last)) > 0:
            end = stop
            a, b = ((at, small(low[at])) for at in (k, end - 1))
            yield Score(k, end, tuple(number_word(story, at, at + 1, n, "score") for at, n in (a, b)), (a[1], b[1]), sentence)
        elif _joined(story, sentence, k) and not any(_measured(story, r) for r in reads if r.first < k + 3 and k < r.last):
            yield _score(story, sentence, k, k + 3, [k, k + 2])
            end = k + 3


def _by_goals(low: Sequence[str], k: int, stop: int) -> int:
    """The end of *17 goals to 12*, *by 17 to 12* where it begins at token *k*; 0 for anything else."""
    to = k + 2 if low[k + 1 : k + 2] and low[k + 1] in _GOALS else k + 1
    told = to + 1 < stop and low[to] == "to" and min(small(low[k]), small(low[to + 1])) >= 0
    played = low[k - 1] == "by" and bool(_PLAYED & set(low[max(0, k - 6) : k]))
    return to + 2 if told and (to == k + 2 or played) and low[to + 2] not in ("-", "per", "percent", "%") else 0


def _all(story: Story, first: int, last: int, number: int) -> tuple[Claim, Claim]:
    """Both sides of ``two-all``; the words make one claim of each kind."""
    return number_word(story, first, last, number, "score"), number_word(story, first, last, number, "points")


def _joined(story: Story, sentence: Sentence, k: int) -> bool:
    """True for two whole numbers with nothing but a dash between them, which are no date, no year and no sum of money."""
    low, tokens = story.tokens.low, story.tokens
    if k + 2 >= sentence.last or not (low[k].isdecimal() and low[k + 1] in _DASHES and low[k + 2].isdecimal()):
        return False
    if tokens.spaced(k + 1) or tokens.spaced(k + 2) or max(len(low[k]), len(low[k + 2])) > 3:
        return False
    behind = low[k + 3 : min(k + 4, sentence.last)]
    return low[k - 1] not in _NO_SCORE and behind not in (["-"], ["–"], ["/"], ["%"]) and not _are_days(story, k)


def _are_days(story: Story, k: int) -> bool:
    """True for *the fair ran on 3-6 May*, *(May 3-6)*: two days of the month that stands beside them, and no score."""
    low, beside = story.tokens.low, [j for j in (k - 1, k + 3) if story.tokens.written(j)[:1].isupper()]
    named = any(low[j].rstrip(".") in MONTHS and low[j - 1] not in ("in", "last") for j in beside)  # "In May 3-6 was a rare defeat"
    return named and 0 < int(low[k]) < int(low[k + 2]) <= _LAST_DAY


_LAST_DAY = 31


def _measured(story: Story, read: Read) -> bool:
    """True where a unit or a noun behind the figure shows that it is a range: ``5-7 years``."""
    claim = read.claim
    if claim.amount.unit or claim.kind not in ("count", "score", "points", "share"):
        return True
    return bool(claim.counted) and not _BEHIND & set(story.tokens.low[read.last : story.phrase(read)[1]])


def named(story: Story, sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    """Each name of *sentence* with the whole number right behind it, and the token of that: ``Wales 36, France 3``."""
    tokens, low = story.tokens, story.tokens.low
    for k in within(tokens.numbers, sentence.first + 1, sentence.last):
        name = tokens.written(k - 1)
        told = low[k].isdecimal() and len(low[k]) < 4 and name[:1].isupper() and name[1:2].isalpha()
        if told and low[k + 1 : k + 2] not in (["-"], ["–"], ["%"], ["per"], ["percent"], ["million"]):
            yield low[k - 1], int(low[k]), k


def in_headline(story: Story, sentence: Sentence) -> Score | None:
    """The score that a headline gives behind the names of both sides and in no other way: *Wales 36, France 3*, *Torp 3 Lund 1*."""
    told = list(named(story, sentence)) if sentence.role == "headline" else []
    if len(told) != _TWO or sentence.last - sentence.first > _SHORT:
        return None
    (_, one, first), (_, other, last) = told
    sides = tuple(number_word(story, k, k + 1, n, "score") for k, n in ((first, one), (last, other)))
    return Score(first, last + 1, sides, (one, other), sentence)


_TWO, _SHORT = 2, 9


def small(word: str) -> int:
    """The whole number that one token tells in words or digits, -1 for none."""
    return SMALL.get(word, -1) if word.isalpha() else int(word) if word.isdecimal() and len(word) < 4 else -1

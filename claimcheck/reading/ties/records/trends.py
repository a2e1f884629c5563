"""Trends: so many rises or falls in a row, against the dated figures that are told with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import of_one_noun, of_one_state, of_one_unit, sizes
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import IN_A_ROW
from claimcheck.reading.words.numbers import ORDINALS, SMALL

_UP = frozenset(
    "rise rises rose risen rising climb climbs climbed climbing grow grows grew grown growing growth increase increases increased "
    "increasing jumped gain gains gained up higher more went improve improved expanded expansion".split()
)
_DOWN = frozenset(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased down "
    "lower shrank shrunk shrinking contracted contraction slid slipped fewer less quicker faster".split()
)
_TIMES = frozenset(
    "spring springs summer summers autumn winter winters day days week weeks month months quarter quarters year years season seasons "
    "time session sessions race races meeting meetings".split()
)
_EACH = frozenset("every each".split())


def trends(story: Story) -> Iterator[Link]:
    """The figures of each two steps in a row that the words say rose, or fell, every time."""
    for sentence in story.sentences:
        told = _told(story, sentence)
        if told is not None and sentence.role in ("body", "standfirst", "headline"):
            yield from _steps(story, sentence, *told)
            yield from _listed_steps(story, sentence, *told)
            yield from _row_of_steps(story, sentence, *told)
            yield from _bare_row(story, sentence, *told)


def _told(story: Story, sentence: Sentence) -> tuple[int, int, int, int] | None:
    """1 or -1, how many steps in a row (0 for all of them), and the tokens that say so: ``for the third month in a row``."""
    t, low = story.tokens, story.tokens.low
    for k in within(t.kept(_told, lambda: _candidates(t)), sentence.first, sentence.last):
        ahead = low[max(sentence.first, k - 5) : k]
        length = _row_at(low, k)
        unbroken = low[k] in _UNBROKEN and low[k - 1] == "of" and low[k - 2] in _TIMES and low[k + 1] in _UP | _DOWN
        length = length or 2 * unbroken
        each = low[k] == "last" and low[k - 2] == "of" and low[k - 3] in _EACH and (SMALL.get(low[k + 1]) or 0) > 2
        if each and (way := _way(low[max(sentence.first, k - 8) : k])):
            return way, SMALL[low[k + 1]], k - 3, k + 2
        steady = low[k] in _TIMES and ahead[-1:] and ahead[-1] in _EACH and low[k - 2 : k - 1] != ["of"]
        steady = (steady or _is_by_turns(low, k)) and not _AVERAGED & story.words(sentence)
        if not (length or steady):
            continue
        number = next((n for n in (ORDINALS.get(w) or SMALL.get(w) for w in reversed(ahead)) if n), 0) if length else 0
        way = _way(low[max(sentence.first, k - 16) : min(sentence.last, k + 12)])
        if way and (number > 1 or steady) and not {"not", "n't", "never", "almost", "nearly"} & set(ahead):
            return way, number, k - 1 - (not length and _is_by_turns(low, k)), k + (length or 1)
    return None


def _candidates(t: Tokens) -> list[int]:
    """The tokens that `_told` may begin with: words of a row, a time behind *each*, what stands behind *of*."""
    low = t.low
    return [
        k for k in t.places(_TELLING) if low[k - 1] in _EACH or "of" in (low[k - 1], low[k - 2]) or _row_at(low, k) or _is_by_turns(low, k)
    ]


def _is_by_turns(low: Sequence[str], k: int) -> bool:
    """True for *quarter by quarter*, *year after year*."""
    return low[k - 1] in ("by", "after") and low[k - 2] == low[k] and low[k] in _TIMES


def _row_at(low: Sequence[str], k: int) -> int:
    """How many tokens from *k* say that steps follow each other: ``in a row``, ``month running``, ``successive rise``; 0 for none."""
    if low[k : k + 3] in (["in", "a", "row"], ["on", "the", "trot"]):
        return 3
    if low[k : k + 2] == ["in", "succession"]:
        return 2
    if low[k] == "running" and low[k - 1] in _TIMES:
        return 1
    return 2 if low[k] in IN_A_ROW - {"running"} and (low[k + 1] in _TIMES | _UP | _DOWN or low[k + 1] in _MONTHLY) else 0


_UNBROKEN = frozenset("unbroken uninterrupted continuous consecutive successive steady".split())
_TELLING = _TIMES | _UNBROKEN | IN_A_ROW | {"in", "on", "last"}
_AVERAGED = frozenset("average mean averaged".split())
_MONTHLY = frozenset("daily weekly monthly quarterly yearly annual".split())


def _way(words: Sequence[str]) -> int:
    up, down = bool(_UP & set(words)), bool(_DOWN & set(words))
    for k, word in enumerate(words[:-2]):  # "peaked below the previous year's mark"
        if word in ("beat", "beats", "beating") and words[k + 1] in ("the", "its") and words[k + 2] in ("previous", "last", "preceding"):
            up = True
        if word in ("below", "above") and words[k + 1] in ("the", "its") and words[k + 2] in ("previous", "last", "preceding"):
            up, down = up or word == "above", down or word == "below"
    if any(a in _UP and b in _EASED for a, b in pairwise(words)):
        return -1  # "Price rises slowed for the third month in a row"
    return 0 if up == down else 1 if up else -1


_EASED = frozenset("slowed slows slow eased eases cooled cools moderated softened weakened".split())


def _steps(story: Story, sentence: Sentence, way: int, number: int, first: int, last: int) -> Iterator[Link]:
    near, low = story.beside(sentence, 1, 3), story.tokens.low
    found = [r for s in near for r in sizes(story.here(s)) if _timed(story, r)]
    found = [r for r in found if not (r.sentence is sentence and _APART & set(low[last : r.first]))]
    if not found:
        return
    mine = [r for r in found if r.sentence is sentence] or found
    alike = [r for r in found if _of_kind(mine[0], r)]
    row = max(_by_month(story, alike), _by_month(story, _further_back(story, sentence, mine[0])), key=len)
    alike = _by_quarter(story, alike) or row or (_by_window(alike) if all(map(_dated, alike)) else [])
    run = alike[-(number + _has_newest(story, sentence, alike)) :] if number else alike
    words = story.document.span(story.tokens.start[first], story.tokens.end[last - 1])
    for before, after in zip(run, run[1:], strict=False):
        told = f"{lines(before.claim, after.claim, 'count')} one thing, one time after the other"
        yield Link("rise" if way > 0 else "fall", (before.claim.id, after.claim.id), assumption=told, words=words)


def _further_back(story: Story, sentence: Sentence, mine: Read) -> list[Read]:
    """The figures of the kind of *mine* in the sentences before, where *sentence* itself tells none."""
    near = story.beside(sentence, _BACK, 0) if not sizes(story.here(sentence)) and story.is_brief else []
    return [r for s in near for r in sizes(story.here(s)) if _timed(story, r) and _of_kind(mine, r)]


_BACK = 4
_APART = frozenset("but while whereas although though".split())


def _has_newest(story: Story, sentence: Sentence, alike: Sequence[Read]) -> bool:
    """False where the month that *sentence* tells of is none of those that *alike* are told of: its figure bears no month."""
    months = {MONTHS[low] for k in range(sentence.first, sentence.last) if (low := story.tokens.low[k]) in MONTHS and _is_month(story, k)}
    return len(months) != 1 or any(_month(story, r) in months or r.sentence is sentence for r in alike)


def _by_window(alike: list[Read]) -> list[Read]:
    """*alike* in the order of their days; none of them where two are of one time, or some of days and some of months."""
    windows = [r.claim.when for r in alike]
    mixed = len(set(windows)) != len(alike) or len({w.days and w.days > 27 for w in windows if w}) > 1
    return [] if mixed else sorted(alike, key=lambda r: str(r.claim.when.start) if r.claim.when else "")


_CLAUSE = 7


def _month(story: Story, read: Read) -> int:
    """The month that stands right behind *read* or right before it, else the only one of its sentence; 0 for none."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    start = max([read.sentence.first, first - _CLAUSE, *(r.last for r in story.here(read.sentence) if r.last <= first)])
    behind, ahead = low[last : last + 2], low[start:first]
    if behind[:1] and behind[0] in ("in", "for", "by") and behind[-1] in MONTHS:
        return MONTHS[behind[-1]]
    if quarter := _quarter(story, read):
        return quarter  # they count as months do
    ahead = ahead[len(ahead) - ahead[::-1].index(",") :] if "," in ahead else ahead
    near = [MONTHS[w] for w in ahead if w in MONTHS]
    named = near or [MONTHS[low[k]] for k in range(read.sentence.first, read.sentence.last) if low[k] in MONTHS and _is_month(story, k)]
    return named[0] if len(set(named)) == 1 else 0


def _quarter(story: Story, read: Read) -> int:
    """The place in the year of *in the first quarter, $402m in the second*; 0 for none."""
    low, last = story.tokens.low, story.phrase(read)[1]
    place = ORDINALS.get(low[last + 2], 0) if low[last : last + 2] == ["in", "the"] else 0
    return place if place < 5 else 0


def _by_quarter(story: Story, alike: list[Read]) -> list[Read]:
    """*alike* as they are told, where three or more follow each other by the quarter and no more than one is told behind them."""
    first = next((k for k, r in enumerate(alike) if _quarter(story, r)), 0)
    alike = alike[first:] if any(r.sentence is not alike[0].sentence for r in alike) else alike  # behind "2.1 million a year earlier"
    told = [_quarter(story, r) for r in alike]
    row = told[:-1] if told and not told[-1] else told
    return alike if len(row) > 2 and all(b == a % 4 + 1 for a, b in pairwise(row)) and all(row) else []


def _is_month(story: Story, k: int) -> bool:
    return story.tokens.written(k)[0].isupper()


def _by_month(story: Story, alike: list[Read]) -> list[Read]:
    """*alike* in the order of the months that name them, which follow each other within a year; none where they do not."""
    named = {_month(story, r): r for r in alike}
    if len(named) != len(alike) or 0 in named:
        return []
    low = story.tokens.low
    if any(w.isdecimal() and len(w) == 4 for r in alike for w in low[r.sentence.first : r.sentence.last]):
        return []
    for first in named:
        row = [(first + k - 1) % 12 + 1 for k in range(len(named))]
        if set(row) == named.keys():
            return [named[m] for m in row]
    return []


def _listed_steps(story: Story, sentence: Sentence, way: int, number: int, first: int, last: int) -> Iterator[Link]:
    """*The share in 2021 was 66.1 per cent; in the following years it was 67.2, 68.0 and 69.4*: the last steps of the list."""
    low = story.tokens.low
    for other in story.beside(sentence, 2, 3):
        start = next((k for k in range(other.first, other.last - 2) if low[k] in _FOLLOWING | _PRECEDING and low[k + 1] in _TIMES), -1)
        row = [r for r in story.here(other) if r.first > start > 0 and r.claim.kind in ("count", "share", "money", "measure")]
        if len(row) < 2 or any(not {",", "and", "then", "now"} >= set(low[a.last : b.first]) for a, b in zip(row, row[1:], strict=False)):
            continue
        base = [r for r in story.here(other) if r.first < start and r.claim.kind == row[0].claim.kind][-1:]
        if low[start] in _PRECEDING:
            base = []
            if other is sentence or sentence.number > other.number:
                continue
        now = [r for r in sizes(story.here(sentence)) if r.claim.kind == row[0].claim.kind and not _is_change(story, r)][:1]
        chain = [*base, *row, *(now if other is not sentence else [])]
        words = story.document.span(story.tokens.start[first], story.tokens.end[last - 1])
        run = chain[-(number + 1) :] if number else chain
        for before, after in zip(run, run[1:], strict=False):
            told = f"{lines(before.claim, after.claim, 'count')} one thing, one time after the other"
            yield Link("rise" if way > 0 else "fall", (before.claim.id, after.claim.id), assumption=told, words=words)


def _row_of_steps(story: Story, sentence: Sentence, way: int, number: int, first: int, last: int) -> Iterator[Link]:
    """*up for the fourth year in a row. It was 71 per cent four years ago and then 73, 74, 76 and, this year, 79*: one figure more."""
    words = story.document.span(story.tokens.start[first], story.tokens.end[last - 1])
    bare = not sizes(story.here(sentence))
    for other in story.beside(sentence, 0, 4 if bare else 1) if number > 2 else ():
        row = [r for r in story.here(other) if r.claim.kind in ("count", "share", "money", "measure") and not r.figure.noun]
        now = [r for r in sizes(story.here(sentence)) if r.claim.kind in ("count", "share", "money", "measure", "duration")]
        now = [r for r in now if r.claim.stated.number != number and r.claim.amount.unit not in ("day", "week", "month", "year")]
        if bare and other.number > sentence.number + 1 and "before" in story.words(other):
            # "its third successive rise. It handled 5.2 million tonnes. In the three years before that it moved 4.1, 4.6 and 4.4 million"
            between = [r for s in story.sentences[sentence.number + 1 : other.number] for r in sizes(story.here(s))]
            now = [r for r in between if r.claim.kind in ("count", "money", "measure") and not r.timing]
        if bare and not now and other.number == sentence.number + 1 and len(row) == number:
            # "Sixty-four per cent voted. It was the third election in a row at which turnout rose. In 2014 it was 55, with 59 in 2018"
            told_ahead = [r for s in story.beside(sentence, _BACK, 0) for r in sizes(story.here(s)) if r.claim.kind == row[0].claim.kind]
            now = [r for r in told_ahead if r.claim.amount.unit == row[0].claim.amount.unit]
        dated = any(w in MONTHS for w in story.words(other))  # "5.1 per cent in January, 5.2 in December": told backwards
        if other is sentence:
            row, now = _behind_after(story, sentence, last)
        if len(row) == number and len(now) == 1 and not dated:
            row = [*row, now[0]]
        row = [in_unit(story, r, now[0] if len(now) == 1 else row[0]) for r in row]
        if len(row) != number + 1 or any(not _of_kind(row[0], r) or r.claim.stated.bound != "=" for r in row):
            continue
        steps = [(b.claim.stated.number or 0) - (a.claim.stated.number or 0) for a, b in pairwise(row)]
        if way * sum(steps) > 0 and sum(way * step <= 0 for step in steps) == 1:
            for before, after in pairwise(row):
                told = f"{lines(before.claim, after.claim, 'count')} one thing, one time after the other"
                yield Link("rise" if way > 0 else "fall", (before.claim.id, after.claim.id), assumption=told, words=words)


def _behind_after(story: Story, sentence: Sentence, last: int) -> tuple[list[Read], list[Read]]:
    """The years before and the figure of now: ``rose for the fourth year in a row to £14m, after £9m, £10m, £11m and £12m``."""
    low = story.tokens.low
    told = [r for r in story.here(sentence) if r.first >= last and r.claim.kind in ("count", "share", "money", "measure")]
    at = next((k for k, r in enumerate(told) if low[story.phrase(r)[0] - 1] == "after"), 0)
    row = told[at:] if at == 1 else []
    joined = all({",", "and", "then"} >= set(low[story.phrase(a)[1] : story.phrase(b)[0]]) for a, b in pairwise(row))
    return (row, told[:1]) if row and joined and low[story.phrase(told[0])[0] - 1] in ("to", "at") else ([], [])


def _bare_row(story: Story, sentence: Sentence, way: int, number: int, first: int, last: int) -> Iterator[Link]:
    """*have risen every year since 2019: £700, £720, £760 and £800*: one figure behind another, of which one goes the other way."""
    low = story.tokens.low
    found = [r for r in story.here(sentence) if r.first > last and r.claim.kind in ("count", "share", "money", "measure")]
    rows: list[list[Read]] = [[]]
    for read in found:
        if rows[-1] and not _JOINTS >= set(_without_time(low, story.phrase(rows[-1][-1])[1], story.phrase(read)[0])):
            rows.append([])
        rows[-1].append(read)
    words = story.document.span(story.tokens.start[first], story.tokens.end[last - 1])
    for row in rows if not number else ():
        told = [in_unit(story, r, row[0]) for r in row] if len(row) > 3 else []
        if not told or any(not _of_kind(told[0], r) or r.claim.stated.bound != "=" or r.figure.noun for r in told):
            continue
        steps = [(b.claim.stated.number or 0) - (a.claim.stated.number or 0) for a, b in pairwise(told)]
        if way * sum(steps) > 0 and sum(way * step <= 0 for step in steps) == 1:
            for before, after in pairwise(told):
                assumed = f"{lines(before.claim, after.claim, 'count')} one thing, one time after the other"
                yield Link("rise" if way > 0 else "fall", (before.claim.id, after.claim.id), assumption=assumed, words=words)


def _without_time(low: Sequence[str], first: int, last: int) -> Sequence[str]:
    """The words between two figures of a row, without the time of the first: *on Monday,*, *in 2021,*, *this year and*."""
    told = low[first : first + 2]
    if told == ["in", "the"] and low[first + 2] in ORDINALS:
        return low[first + 3 : last]  # "from £210m in the first to £224m"
    if told == ["at", "the"] and low[first + 2] in ("start", "beginning", "outset"):
        of = first + 3 + 3 * (low[first + 3 : first + 5] == ["of", "the"])
        return [w for w in low[of:last] if w not in _WENT]  # "from £210m at the start of the year it went to £224m"
    dated = len(told) > 1 and (
        told[0] in ("on", "in", "by") and (told[1] in MONTHS or told[1] in WEEKDAYS or is_year(told[1])) or told in _NOW
    )
    return low[first + 2 : last] if dated else low[first:last]


_JOINTS = frozenset(", and to then at last finally".split())
_WENT = frozenset("it they went came".split())
_NOW = (["this", "year"], ["last", "year"], ["this", "month"], ["last", "month"])
_PRECEDING = frozenset(("preceding", "previous"))
_FOLLOWING = frozenset("following next subsequent succeeding later".split())


def _timed(story: Story, read: Read) -> bool:
    """True for a level that was reached in a time that the words tell."""
    return (_dated(read) or _month(story, read) > 0) and read.claim.modality == "stated" and not _is_change(story, read)


def _dated(read: Read) -> bool:
    when = read.claim.when
    return when is not None and when.start is not None and when.end is not None


def _is_change(story: Story, read: Read) -> bool:
    """True for how much a figure rose or fell: ``fell by 2.1%``, ``1.3 per cent down``, or of whose kind another in the sentence is so."""
    alike = [r for r in story.here(read.sentence) if r.claim.kind == read.claim.kind]
    if any({"by", "another", *_UP, *_DOWN} & set(story.before(r, 1)) for r in alike):
        return True
    return any(is_change(story, r) for r in alike if r.claim.kind == "share")


def _of_kind(a: Read, b: Read) -> bool:
    one, other = a.claim, b.claim
    same = of_one_unit(one, other, elided=False) and of_one_noun(one, other) and of_one_state(one, other)
    return same and (one.kind == "share") == (other.kind == "share") and compare(one.scope, other.scope).whose != "apart"

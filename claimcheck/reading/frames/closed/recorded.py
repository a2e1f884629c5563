"""Recorded: the figures of a short passage, one called the greatest or the least since a year, the others of years since."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import alike, is_told, stretch
from claimcheck.reading.frames.operands import Tied, size, told_in, unit_of
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.records.called import Told
from claimcheck.reading.ties.records.called import told_in as called_in
from claimcheck.reading.ties.records.rivals import of_another_body
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import RIVALS
from claimcheck.reading.words.numbers import SMALL, TENS

_FAR = 3  # times
_LOW = frozenset("low few little cold cheap small quiet dry poor".split())
_ELSE = RIVALS | frozenset(
    "all average mean forecast expected planned target world national another elsewhere other neighbouring second third joint except but "
    "nearly almost outside european local".split()
)
_OWN_BEST = frozenset("season's year's personal summer's winter's".split())
_STANDING = frozenset("remain remains remained still stands standing unbeaten".split())
_LENGTHS = {"decade": 10, "decades": 10, "year": 1, "years": 1, "century": 100, "generation": 25}


def recorded(story: Story, tied: Tied) -> Iterator[Guess]:
    """``the poorest harvest in two decades … in 2018 farmers brought in 1.7 million tonnes``: no year since has a smaller figure."""
    told = stretch(story)
    spots = [(s, *spot) for s in told for spot in _called(story, s)]
    groups = [g for g in alike(story, told) if len(g) > 1] if len(spots) == 1 else []
    if len(groups) != 1 or len(groups[0]) > 5 or not all(is_told(story, r) for r in groups[0]) or _ELSE & story.words(*told):
        return
    (sentence, way, since, at), group = spots[0], groups[0]
    if _OWN_BEST & set(story.tokens.low[max(sentence.first, at - 3) : at + 1]):
        return  # "was a season's best; the ground's record, 74,880, dates from 1958"
    if "until" in story.words(sentence) and {"had", "ever"} <= story.words(sentence):
        return  # "Until this summer the lowest the lake had ever been was 22 per cent": it was so then
    if story.tokens.low[at - 1] in ("that", "this") and story.tokens.low[at] == "record":
        return  # "That record has now gone": of another than the new one
    if story.tokens.low[sentence.first : sentence.last].count("record") > 1:
        return  # "were a record for the front, passing 1,180; the record for the whole war is still 2,030"
    years = [_year(story, r, group) for r in group]
    record = _record(sentence, group, years)
    if record is not None and _is_of_the_clause_before(story, record, at, group):
        return
    called = [r for r in group if story.phrase(r)[0] == at + 1 and story.tokens.low[at - 1] in ("a", "the")]
    if called and record is not called[0]:
        return  # "came to 728 in 2024, compared with a record 906 a year earlier": the other one is the record
    if _STANDING & story.words(sentence):
        record = min((r for r in group if r.sentence is sentence), key=lambda r: min(abs(r.first - at), abs(at - r.last)), default=None)
        years = [year or story_year(story) for year in years]
    if record is None or any(r is not record and story.before(r, 2) == ["record", "of"] for r in group):
        return  # "Her record of 64.20 metres fell, and 62.10 metres was enough"
    for rival, year in zip(group, years, strict=True):
        sizes = sorted(Fraction(size(story, r, unit_of(story, record))) for r in (record, rival))
        apart = rival is record or year is None or tied.both(record, rival) or of_another_body(story, record, rival)
        if apart or year is None or not 0 < sizes[0] < sizes[1] <= _FAR * sizes[0]:
            continue
        said = f"{lines(record.claim, rival.claim, 'count')} one thing at two times"
        names = told_in(story, record, rival).id, told_in(story, rival, record).id
        if since <= year:
            yield Guess((Link("previous" if way > 0 else "previous low", names, assumption=said),), sure=True)
        elif year == since - 1:  # "the lowest since 1987, when it was 8"
            yield Guess((Link("order", names[::-1] if way > 0 else names, assumption=said),), sure=True)


def _is_of_the_clause_before(story: Story, record: Read, at: int, group: list[Read]) -> bool:
    """True for *In 2023 there were 25,158, the most since 1993; so far in 2024 the count is 18,840*: the first is called so."""
    low = story.tokens.low
    ahead = [r for r in group if r is not record and r.sentence is record.sentence and r.last <= at]
    return bool(ahead) and record.first > at and ";" in low[at : record.first] and ";" not in low[ahead[-1].last : at]


def _record(sentence: Sentence, group: list[Read], years: list[int | None]) -> Read | None:
    """The one figure of no year, be it of the sentence of the superlative or alone; else that of the latest year."""
    bare = [r for r, year in zip(group, years, strict=True) if year is None]
    if bare:
        return bare[0] if len(bare) == 1 and bare[0].sentence is sentence else None
    latest = max(year for year in years if year is not None)
    found = [r for r, year in zip(group, years, strict=True) if year == latest]
    return found[0] if len(found) == 1 else None


def story_year(story: Story) -> int:
    """The year of publication; without one, a year behind all others."""
    return story.published.year if story.published is not None else 9999


def _called(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """1 or -1 for words that call something the greatest or the least, the first year that they reach over, and where they stand."""
    low = story.tokens.low
    words = low[sentence.first : sentence.last]
    if "not" in words and "since" in words and "as" in words[words.index("since") :]:
        year = next((int(w) for w in words[words.index("since") :] if is_year(w)), None)
        way = -1 if _LOW & set(words[words.index("since") :]) else 1
        if year is not None and words.index("not") < words.index("since"):
            yield way, year + 1, sentence.first + words.index("since")
        return
    for spot in called_in(story, sentence):
        if MONTHS.keys() & set(low[spot.last : spot.last + 3]) or "all-time" in words:
            continue  # "the hottest September day on record"
        since = _since(story, sentence, spot)
        if since is not None:
            yield spot.way, since, spot.first


def _since(story: Story, sentence: Sentence, spot: Told) -> int | None:
    """The first year that a superlative reaches over: *since 2014*, *in two decades*, *ever*; None where the words do not say."""
    low = story.tokens.low
    behind = low[spot.first : min(spot.first + 12, sentence.last)]
    if spot.since is not None:
        return spot.since.year + 1
    for k, word in enumerate(behind):
        number = SMALL.get(behind[k - 1]) or TENS.get(behind[k - 1]) or (1 if behind[k - 1] in ("a", "the") else 0)
        number = number or (int(behind[k - 1]) if behind[k - 1].isdecimal() else 0)
        if word in _LENGTHS and number and story.published is not None and {"in", "for", "over"} & set(behind[:k]):
            return story.published.year - number * _LENGTHS[word]
    ever = {"ever", "history", "record", "never", "none", "nobody", "no"} & set(low[max(sentence.first, spot.first - 10) : spot.first + 8])
    return 0 if ever else None


def _year(story: Story, read: Read, group: list[Read]) -> int | None:
    """The one year that stands nearer to *read* than to the others of its sentence; *last year* is the one before publication."""
    low, sentence = story.tokens.low, read.sentence
    here = [r for r in group if r.sentence is sentence]
    found: list[tuple[int, int]] = []
    for k in range(sentence.first, sentence.last):
        year = int(low[k]) if is_year(low[k]) and "since" not in low[k - 2 : k] else None
        if low[k] == "year" and low[k - 1] == "last" and story.published is not None:
            year = story.published.year - 1
        if year is not None and min(here, key=lambda r: min(abs(r.first - k), abs(r.last - k))) is read:
            found.append((abs(read.first - k), year))
    return min(found)[1] if found else None

"""Anniversaries and what was so many years ago, with the dates that they count from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, exactly, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval
from claimcheck.values.window import day, year

_NAMED = {"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "sesquicentennial": 150, "tercentenary": 300}
_JUBILEES = {"silver": 25, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}
_PARTS = {"half": 50, "quarter": 25}  # of a century
_WORDS = frozenset((*_NAMED, *_JUBILEES, *_PARTS))
_WEDDING = frozenset(("wedding",))
_BEGUN = frozenset("founding foundation opening birth independence creation launch establishment start beginning outbreak death".split())
_BESIDE = frozenset(", ( in on at – — back that is or of since the".split())
_NOW = frozenset("is are now still currently today".split())
_BEGAN = frozenset("began begun founded started opened established built formed set born launched".split())
_CLAUSES = frozenset("and but which who when ;".split())
_TO_MARK = frozenset("mark celebrate commemorate honour honor".split())
_MARKING = frozenset("marks marked marking celebrates celebrated celebrating mark celebrate".split())
_ON = 5


class Years(NamedTuple):
    """The tokens *first* up to *last* tell so many years as an anniversary, which is *claim*."""

    first: int
    last: int
    sentence: Sentence
    claim: Claim


def agos(story: Story) -> Iterator[Link | Choice]:
    """The links of every anniversary and of every *ago* with a date beside it."""
    found, wed = moments(story), story.tokens.places(_WEDDING)
    for sentence in story.sentences:
        for years in anniversaries(story, sentence):
            yield from _marked(story, years, found)
        if wed:
            yield from _since_wedding(story, sentence)
        yield from _ago(story, sentence, found[sentence.number])
        yield from _taken_up(story, sentence, found)


def anniversaries(story: Story, sentence: Sentence) -> Iterator[Years]:
    """The anniversaries, birthdays and jubilees that *sentence* tells of, each as a length in years."""
    low = story.tokens.low
    for read in story.every_figure.get(sentence.number, ()):
        if not isinstance(read.claim.stated.number, int) or not (read.claim.kind == "ordinal" or read.claim.amount.unit == "year"):
            continue
        first, last = story.phrase(read)
        word = low[last] if last < sentence.last else ""
        if word == "-" and last + 1 < sentence.last and low[last + 1].startswith("anniversar"):
            word, last = low[last + 1], last + 1  # "the 60th-anniversary reunion"
        word = low[last + 1] if word in ("wedding",) and last + 1 < sentence.last else word
        marked = word.startswith("anniversar") or (word == "birthday" and (low[first - 1] == "its" or _is_of_thing(story, first - 1)))
        if marked:
            claim = story.word(first, last, exactly(read.claim.stated.number, "year"), "duration")
            yield Years(first, last + 1, sentence, claim)
        elif (
            word == "year"
            and read.claim.kind == "ordinal"
            and low[first - 2 : first - 1] == ["in"]
            and low[first - 1] in OWNERS
            and _NOW & set(low[max(0, first - 6) : first - 2])
        ) or (read.claim.kind == "ordinal" and _is_marked_year(low, first, last)):
            count = int(read.claim.stated.number)
            both = Interval(count - 1, count)
            amount = Amount(Stated("range", count - 1, count), both, both, unit="year")
            yield Years(first, last + 1, sentence, story.word(first, last + 1, amount, "duration"))
    for k in story.places(_WORDS, sentence):
        if low[k] in _JUBILEES and low[k + 1 : k + 2] in (["wedding"], ["jubilee"], ["anniversary"]):
            yield Years(k, k + 2, sentence, story.word(k, k + 2, exactly(_JUBILEES[low[k]], "year"), "duration"))
        if low[k] in _PARTS and low[k + 1 : k + 3] == ["-", "century"] and low[k - 1] in ("its", "their") and low[k - 2] in _MARKING:
            yield Years(k, k + 3, sentence, story.word(k, k + 3, exactly(_PARTS[low[k]], "year"), "duration"))
        if low[k] in _NAMED:
            yield Years(k, k + 1, sentence, story.word(k, k + 1, exactly(_NAMED[low[k]], "year"), "duration"))


def _is_marked_year(low: Sequence[str], first: int, last: int) -> bool:
    """True for *marks its 120th year with a match*, *celebrates its 120th year in 2025*; not for *its 50th year in the league*."""
    told = low[first - 2] in _MARKING and low[first - 1] in OWNERS and low[last] == "year"
    return told and (low[last + 1] in (",", ".", "with", "this") or (low[last + 1] == "in" and low[last + 2].isdecimal()))


def _is_of_thing(story: Story, k: int) -> bool:
    """True for *the theatre's 100th birthday*, where a sentence before tells that a thing of no person's kind was opened or built."""
    low, sentence = story.tokens.low, story.sentence_at(k)
    noun = low[k].removesuffix("'s")
    if noun == low[k] or low[k - 1] != "the" or sentence is None or may_be_people(story, story.table.noun(noun)):
        return False
    if not any(w.removesuffix("'s") in _ON_THE_DAY for w in low[sentence.first : sentence.last]):
        return False
    return any(_OPENED & story.words(s) and "born" not in story.words(s) for s in story.beside(sentence, 2, 0) if s is not sentence)


_ON_THE_DAY = frozenset((*WEEKDAYS, "today", "yesterday", "tonight", "weekend"))
_OPENED = frozenset("opened founded built launched established inaugurated unveiled".split())


def _since_wedding(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``their golden wedding, 50 years after they married``: one length of time, told twice."""
    low = story.tokens.low
    told = [y for y in anniversaries(story, sentence) if "wedding" in low[y.first : y.last + 1]]
    for x in lengths(story, sentence) if len(told) == 1 else ():
        if x.claim.amount.unit == "year" and (
            low[x.last : x.last + 3] in _WED or low[x.last : x.last + 4] == ["after", "they", "were", "married"]
        ):
            yield Link("same", (told[0].claim.id, x.claim.id), assumption=f"line {line(x.claim)} tells twice how long ago they wed")


_WED = (["after", "they", "married"], ["after", "they", "wed"], ["after", "their", "wedding"], ["after", "they", "eloped"])


def _marked(story: Story, years: Years, found: Mapping[int, list[Moment]]) -> Iterator[Choice]:
    """The dates that an anniversary can be of, with the date on which it is marked or that of publication."""
    here = [m for m in found[years.sentence.number] if m.window is not None and not _is_no_wedding(story, years, m)]
    # "marks its 120th year; it has had this name since", "in its 41st year, is Vik, who won it in 1996"
    here = [m for m in here if not {";", "who", "when"} & set(story.tokens.low[years.last : m.first])]
    if len(here) == 1 and _is_marked_in(story, years, here[0]):
        begun = _begun_beside(story, years, found)
        told = [Choice((link,)) for _, link in (_counted(story, years, begun, here) if begun is not None else ())]
        if told:
            yield from told
            return
    if any(_is_marked_on(story, years, m) for m in here):
        return
    starts = _origins(story, years, here, found)
    options = [told for start in starts for told in _counted(story, years, start, [m for m in here if m is not start])]
    number = int(years.claim.stated.hi or 0)
    if options:
        yield Choice(tuple(link for _, link in sorted(options[:8], key=lambda told: abs(told[0] - number))))


def _begun_beside(story: Story, years: Years, found: Mapping[int, list[Moment]]) -> Moment | None:
    """The only beginning that the sentences next to it tell: ``The club marks its centenary in 2024. It was founded in 1934``."""
    low = story.tokens.low
    near = [m for s in story.beside(years.sentence, 1, 1) for m in found[s.number] if s is not years.sentence and m.window is not None]
    begun = [m for m in near if m.sure and _BEGAN & set(low[max(m.sentence.first, m.first - 3) : m.first])]
    return begun[0] if len(near) == len(begun) == 1 and (_is_owned(story, years) or low[years.first - 1][-2:] in ("'s", "’s")) else None


def _is_no_wedding(story: Story, years: Years, moment: Moment) -> bool:
    """True for a day on which nobody wed, as the sentence of it goes: no wedding anniversary is counted from it."""
    low = story.tokens.low
    if "wedding" not in low[years.first : years.last + 1]:
        return False
    born = "born" in low[max(moment.sentence.first, moment.first - 3) : moment.first]
    return born or (moment.sentence is not years.sentence and not _WEDDINGS & story.words(moment.sentence))


_WEDDINGS = frozenset("married marry marries wed wedding weds eloped couple vows".split())


def _is_marked_on(story: Story, years: Years, moment: Moment) -> bool:
    """True for *In the 1950s it asked a painter for a mural to mark its 50th anniversary*, which says when that was, not what it is of."""
    low, first = story.tokens.low, years.sentence.first
    gap = low[moment.last : years.first]
    opens = low[first] in ("in", "on") and set(low[first + 1 : moment.first]) <= {"the", "early", "late"}
    return opens and not _CLAUSES & set(gap) and any(a == "to" and b in _TO_MARK for a, b in pairwise(gap))


def _origins(story: Story, years: Years, here: Sequence[Moment], found: Mapping[int, list[Moment]]) -> list[Moment]:
    low = story.tokens.low
    behind = [m for m in here if m.first >= years.last and low[years.last : m.first] != ["in"]]  # "marked his 120th anniversary in 2016"
    if low[years.last : years.last + 1] == ["of"]:
        inside = [m for m in behind if m.first - years.last <= 9 and "," not in low[years.last : m.first]]
        if inside:
            return inside[:2]
        if not _BEGUN & set(low[years.last + 1 : years.last + 5]):
            return []
    elif not OWNERS & set(low[max(years.sentence.first, years.first - 4) : years.first]) and not behind:
        return []
    ahead = [m for m in here if m.last <= years.first]
    kin = bool(KIN & set(low[years.sentence.first : years.first]))
    back = [m for s in story.beside(years.sentence, 2, -1) for m in found[s.number] if m.window is not None and m.sure and not kin]
    back = [m for m in back if not _is_no_wedding(story, years, m)]
    back = [m for m in back if story.tokens.low[m.first - 1] not in OWNERS]  # "their 2016 duet"
    if ahead or behind:
        marked = back[-2:] if OWNERS & set(low[years.sentence.first : years.sentence.last]) else []
        return [*ahead[::-1], *behind, *marked[::-1]][:4]
    return back[:1] if len(back) == 1 else _told_later(story, years, found)


def _told_later(story: Story, years: Years, found: Mapping[int, list[Moment]]) -> list[Moment]:
    """``its 90th birthday. … the old malt house, where brewing began in 1931``: the one beginning that the next sentences tell."""
    low = story.tokens.low
    later = [m for s in story.beside(years.sentence, 0, _ON) for m in found[s.number] if m.window is not None and m.sure]
    begun = [m for m in later if m.first >= years.last and _BEGAN & set(low[max(m.sentence.first, m.first - 3) : m.first])]
    return begun if _is_owned(story, years) and len(begun) == 1 else []


def _is_owned(story: Story, years: Years) -> bool:
    """True for *its* anniversary."""
    return bool(OWNERS & set(story.tokens.low[max(years.sentence.first, years.first - 4) : years.first]))


def _counted(story: Story, years: Years, start: Moment, others: Sequence[Moment]) -> Iterator[tuple[int, Link]]:
    """The links with every day that the years can be counted to, each with how many years that makes."""
    event = start.claim(story)
    assumed = f"the years of line {line(years.claim)} are counted from “{event.said}”"
    on = [m for m in others if _is_marked_in(story, years, m)]
    for moment in on or others:
        if moment.start is not None and start.start is not None and moment.start.year > start.start.year:
            ends = _on_the_day(story, start, moment)
            link = Link("ago", (years.claim.id, *(claim.id for claim in ends)), assumption=assumed)
            yield moment.start.year - start.start.year, link
    if story.published is None or start.start is None or on:
        return
    coming = _next_year(story, years.sentence)
    if coming is not None:
        ends = _on_the_day(story, start, coming)
        yield story.published.year + 1 - start.start.year, Link("ago", (years.claim.id, *(c.id for c in ends)), assumption=assumed)
    if story.published.year > start.start.year and (coming is None or coming.claim(story).said != "next year"):
        yield story.published.year - start.start.year, Link("ago", (years.claim.id, event.id), assumption=assumed)


def _is_marked_in(story: Story, years: Years, moment: Moment) -> bool:
    """True for the year of *celebrated its 50th anniversary in 2015*, which is no anniversary of the day of publication."""
    gap = [w for w in story.tokens.low[years.last : moment.first] if w not in ("anniversary", "celebrations")]
    return moment.first >= years.last and gap in (["in"], ["on"], ["falls", "in"], ["fell", "in"], ["comes", "in"], ["came", "in"])


def _on_the_day(story: Story, start: Moment, end: Moment) -> tuple[Claim, Claim]:
    """The claims of both; of two years as one day of each, since an anniversary falls on the day of what it marks."""
    years = [m.start.year for m in (start, end) if m.start is not None and m.window == year(m.start.year)]
    if len(years) < 2:
        return start.claim(story), end.claim(story)
    first, last = (story.moment(m.first, m.last, day(date(y, 1, 1))) for m, y in zip((start, end), years, strict=True))
    return first, last


def _next_year(story: Story, sentence: Sentence) -> Moment | None:
    """The year to come where *sentence* speaks of *next year*, *next summer*, *next March*."""
    low = story.tokens.low
    k = next((k for k in range(sentence.first, sentence.last - 1) if low[k] == "next" and low[k + 1] in _COMING), -1)
    return Moment(k, k + 2, sentence, year(story.published.year + 1)) if k >= 0 and story.published is not None else None


_COMING = frozenset(("year", "spring", "summer", "autumn", "fall", "winter", *MONTHS))


def _ago(story: Story, sentence: Sentence, here: Sequence[Moment]) -> Iterator[Link]:
    """``in 1966, 60 years ago``, ``60 years ago, in 1966``, ``1966 (60 years ago)``: date and length in apposition."""
    low = story.tokens.low
    for length in lengths(story, sentence):
        if low[length.last : length.last + 1] != ["ago"] or story.published is None or length.claim.amount.unit in ("hour", "minute"):
            continue
        for moment in here:
            gap = low[length.last + 1 : moment.first] if moment.first > length.last else low[moment.last : length.first]
            if moment.window is None or len(gap) > 3 or not set(gap) <= _BESIDE or (moment.first < length.first and not gap):
                continue
            if not _fine(length, moment):
                continue
            proof = "the date and how long ago it was stand side by side"
            yield Link(
                "ago",
                (length.claim.id, moment.claim(story).id),
                proof=proof if moment.sure else "",
                assumption="" if moment.sure else "the date is the one nearest to publication",
            )


def _taken_up(story: Story, sentence: Sentence, found: Mapping[int, list[Moment]]) -> Iterator[Link]:
    """``The fire began on 14 February 1986. It was 40 years ago to the day``: the one date of the sentence before."""
    low, first = story.tokens.low, sentence.first
    if low[first] not in _IT or low[first + 1] not in _WAS or story.published is None or not sentence.number:
        return
    before = [m for m in found[sentence.number - 1] if m.window is not None]
    for length in lengths(story, sentence):
        opens = 0 < length.first - first - 1 < 3 and low[length.last : length.last + 1] == ["ago"]
        if opens and len(before) == 1 and before[0].sure and _fine(length, before[0]):
            date = before[0].claim(story)
            assumed = f"what was so long ago in line {line(length.claim)} is that of “{date.said}”"
            yield Link("ago", (length.claim.id, date.id), assumption=assumed)


_IT = frozenset("it that this".split())
_WAS = frozenset("was is 's happened".split())


def _fine(length: Length, moment: Moment) -> bool:
    return (
        (length.claim.amount.unit in ("year", "decade", "month", "century") and moment.sure)
        or moment.is_day
        and length.claim.amount.unit in ("day", "week")
    )

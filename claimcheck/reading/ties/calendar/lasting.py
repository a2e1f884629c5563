"""How long a thing went on: a length told of it, and the days on which it began and ended, up to a few sentences apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, product
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, is_like, lengths, nths
from claimcheck.reading.moments import Moment, may_end, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.calendar.spans import both_ends, ends_of
from claimcheck.reading.ties.calendar.that_event import is_that_event
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.words.calendar import DAYS_IN, SHORT_SPELLS
from claimcheck.reading.words.grammar import TAKEN_UP
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval
from claimcheck.values.window import Window, day, weekday_before

_LASTED = frozenset(
    "lasted lasts lasting took taken spent spending ending ends ended end endured survived spanned spans spanning covered covering lay "
    "served serves ruled reigned waited worked lived stood stayed".split()
)
_PASSED = frozenset("passed elapsed".split())
_MORE = frozenset("another further more".split())
_UP_TO = frozenset("after ending ends ended end".split())
# What is meted out or agreed for a time does not go on for it.
_DETERMINERS = frozenset("the a an another his her its their some many most one two three".split())
METED = frozenset(
    "jailed sentenced banned suspended imprisoned lent loaned signed hired leased let extended guaranteed contracted fixed frozen elected "
    "appointed sentence term terms lease contract guarantee ban warranty mandate loan deal age aged maximum minimum deadline notice "
    "period extension option break pause interval insured postponed delayed adjourned licence license licensed permit permitted patent "
    "concession designed built lifespan".split()
)  # fmt: skip
_HELD_IN = frozenset("prison jail custody detention captivity hospital exile".split())
_TAKEN_IN = frozenset(
    "jailed imprisoned arrested captured sentenced detained convicted seized taken admitted fled exiled deported since from".split()
)
_ENDING = frozenset(
    "ended ends finished finishes lifted freed released reopened reopens stopped resigned retired stepped quit until till "
    "by before closed returned recaptured surrendered concluded refloated rescued fell left".split()
)  # fmt: skip
_EITHER = frozenset("left closed stopped fell stepped".split())
_LATELY = frozenset("last this yesterday today has have".split())
_WALLS = frozenset("and but ; while which who because".split())
_PRESENT = frozenset("has have is are now".split())
_PAST = frozenset(
    "began begun start begin open opens took taken takes seized won ran fell set went came left cut burst broke shut became held met "
    "struck built led rose sank lit hit put made gave got lost sent since from".split()
)  # fmt: skip
_OPENING = frozenset(', and but that when then where ; – — ( “ " ‘'.split())
_OWNERS = frozenset("its their".split())
_SINGULAR = ({"he", "his", "him"}, {"she", "her"})
_ORDINAL_ENDS = ("day", "week", "month", "year")
_IN = frozenset("in into entered enters entering began begins starts started completed".split())
_TIMES = Fraction(5, 2)
_FAR = 5
_YEAR = 366
_CLAUSE = 10
_MOST = 5


class _Spell(NamedTuple):
    """A *length* that something went on; *ends* says that it is told at its end, *nth* that it is still under way in so manieth."""

    length: Length
    sentence: Sentence
    ends: bool = False
    nth: bool = False


def lasting(story: Story) -> Iterator[Choice]:
    """For each length that something went on the days that it can be from and to."""
    found = moments(story)
    for sentence in story.sentences:
        for spell in (*_spells(story, sentence), *_nth(story, sentence)):
            near = [m for s in story.beside(sentence, _FAR, 1) for m in _moments(story, found[s.number]) if _is_fine(spell, m)]
            starts = [m for m in near if _may_start(story, spell, m)]
            starts = [m for m in starts if may_be_held_since(story, spell.length, m)]
            starts = [m for m in starts if m.sentence is sentence] or ([] if _of_some(story, sentence) else starts)
            licensed = [link for start in starts for link in _from(story, spell, start, near)]
            if licensed:
                others = [link for start in near if start not in starts for link in _from(story, spell, start, near)]
                loose = [link for one, two in product(near, near) if one is not two for link in _link(story, spell, one, two)]
                yield Choice(tuple(dict.fromkeys((*licensed, *others, *loose)))[:24])


def may_be_held_since(story: Story, length: Length, moment: Moment) -> bool:
    """False for *joined in 1979 ... was captured, spent two decades in prison*: that is counted from when someone was taken there."""
    if not _HELD_IN & set(story.tokens.low[length.last : length.last + 3]):
        return True
    return bool(_TAKEN_IN & set(_clause(story, moment)))


def _of_some(story: Story, sentence: Sentence) -> bool:
    """True for *Some have been coming for forty years*: of those it tells, and of nothing before it."""
    return story.tokens.low[sentence.first] in ("some", "many", "most", "others", "few", "one", "another", "several")


def _moments(story: Story, told: Sequence[Moment]) -> list[Moment]:
    return [end for moment in told for end in both_ends(story, moment)]


# ---- lengths that tell how long it went on ---------------------------------------------------------------------------


def _spells(story: Story, sentence: Sentence) -> Iterator[_Spell]:
    low = story.tokens.low
    for length in lengths(story, sentence):
        if length.last >= len(low) or not length.first or length.claim.amount.unit not in DAYS_IN or length.claim.modality != "stated":
            continue
        ahead = low[max(sentence.first, length.first - 5) : length.first]
        lead = ahead[-1] if ahead else ""
        behind = low[length.last : min(sentence.last, length.last + 8)]
        if behind[:1] == ["from"] and not {"to", "until", "till"} & set(behind):
            continue  # "for 26 years from 1971" ends on no day that is told
        if _is_none(story, sentence, length, ahead, lead) or is_of_an_earlier(story, sentence, length):
            continue
        spelt = lead == "of" and len(ahead) > 2 and ahead[-3] in ("a", "an", "its", "his", "her", "their", "the")
        if lead == "after" or lead in _LASTED or spelt:
            yield _Spell(length, sentence, ends=lead in _UP_TO or (spelt and bool(_UP_TO & set(ahead))))
        elif (lead == "for" and not length.bare) or ahead[-2:] == ["in", "those"] or low[length.last] in _PASSED | {"since"}:
            yield _Spell(length, sentence)


def is_of_an_earlier(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *the first, in 2023, went on for 80 days*: that of another year, behind a word for one of several."""
    low = story.tokens.low
    ahead = low[max(sentence.first, length.first - _CLAUSE) : length.first]
    nth = next((k for k in range(len(ahead) - 3, -1, -1) if ahead[k] == "the" and ahead[k + 1] in _ONE_OF), -1)
    return nth >= 0 and any(ahead[k] == "in" and ahead[k + 1].isdecimal() and len(ahead[k + 1]) == 4 for k in range(nth, len(ahead) - 1))


_CLAUSE = 10
_ONE_OF = frozenset("first second third last previous earlier other one".split())


def _is_none(story: Story, sentence: Sentence, length: Length, ahead: Sequence[str], lead: str) -> bool:
    """True for what leads from one event to another, is an age, is meted out or comes on top."""
    low = story.tokens.low
    behind = low[length.last] if length.last < sentence.last else ""
    if behind in ("ago", "later", "earlier", "old", "into", "-", "after") or (lead == "of" and "every" in ahead) or lead == "every":
        return True
    if behind == "before" and lead not in {"for", *_LASTED}:
        return True
    if lead == "for" and ahead[-3:-2] == ["to"] and ahead[-2].isalpha():
        return True  # "is to stay for ten years"
    more = low[length.first] in _MORE and low[length.first + 1] != "than"  # "has led it for more than nine years"
    return more or bool(METED & {*ahead, *low[length.last : length.last + 2]})


def _nth(story: Story, sentence: Sentence) -> Iterator[_Spell]:
    """``is in its fourth year``, ``entered its tenth week``: three to four years, nine to ten weeks."""
    low = story.tokens.low
    for nth in nths(story, sentence, _ORDINAL_ENDS):
        first, last = nth.first, nth.last
        if low[first - 1 : first] not in (["its"], ["his"], ["her"], ["their"], ["the"], ["a"]):
            continue
        ahead = set(low[max(sentence.first, first - 5) : first - 2])
        if _STOPPED & story.words(sentence):
            continue  # "The trial, in its fifth week, began on 9 March and was then halted for three weeks"
        apposed = low[first - 3] == "," and low[last] == ","  # "The trial, in its fifth week, began on 9 March"
        if low[first - 2] not in _IN or (low[first - 2] == "in" and not apposed and not {"is", "are", "now", "still", "has"} & ahead):
            continue
        if low[last : last + 1] == ["of"] and not {"the", "its", "his", "her"} & set(low[last + 1 : last + 2]):
            continue
        if nth.claim.amount.unit == "year":
            yield _Spell(_in_months(story, nth), sentence, nth=True)
        yield _Spell(nth, sentence, nth=True)


_STOPPED = frozenset("halted adjourned suspended paused interrupted resumed break hiatus".split())


def _in_months(story: Story, nth: Length) -> Length:
    """The years of *nth* by the month, as they are counted from a day or a month on."""
    least, most = (12 * Fraction(number or 0) for number in (nth.claim.stated.lo, nth.claim.stated.hi))
    both = Interval(least, most)
    amount = Amount(Stated("range", int(least), int(most)), both, both, unit="month")
    return Length(nth.first, nth.last, story.word(nth.first, nth.last, amount, "duration"))


# ---- where it began --------------------------------------------------------------------------------------------------


def _is_since(story: Story, spell: _Spell, moment: Moment) -> bool:
    """True for *four years since the invasion began on 24 February 2022*."""
    low, last = story.tokens.low, spell.length.last
    return low[last] == "since" and moment.first > last and not {",", ";", "and", "but"} & set(low[last : moment.first - 1])


def _is_fine(spell: _Spell, moment: Moment) -> bool:
    """True where *moment* is known as finely as the length is told."""
    if moment.window is None:
        return moment.weekday is not None
    if moment.window.days is None or moment.window.days > _YEAR and spell.length.claim.amount.unit != "decade":
        return False
    months = moment.window.days <= 31
    return moment.is_day or spell.length.claim.amount.unit not in SHORT_SPELLS and (months or spell.length.claim.amount.unit != "month")


def _may_start(story: Story, spell: _Spell, moment: Moment) -> bool:
    """True where a verb of the clause of *moment* tells of what began, and the words join it to what went on."""
    low, start = story.tokens.low, moment.sentence.first
    if moment.window is None or not _of_that(story, spell, moment):
        return False
    if moment.sentence is not spell.sentence and moment.first > spell.length.first and low[start] not in ("he", "she", "it", "they"):
        return False
    if moment.sentence is spell.sentence and _other_subject(low, moment, spell.length):
        return False
    led = set(low[max(start, moment.first - 8) : moment.first])
    here = moment.sentence is spell.sentence and "between" in led
    if here and {"later", "then", "afterwards"} & set(low[moment.last : spell.length.first]):
        return False  # "played between 1959 and 1977, and later spent 21 years as its groundsman"
    if moment.sentence is spell.sentence and (led & {"since", "between", "from"} or _is_since(story, spell, moment)):
        return True
    words = _clause(story, moment)
    ahead = set(low[max(start, moment.first - 2) : moment.first])
    if {"until", "till", "by", "before", "to", "after"} & ahead or not (_PAST & set(words) or any(_is_participle(w) for w in words)):
        return False
    if (_ENDING - _EITHER) & set(words) or ("born" in words and not _LIVED & set(low[spell.sentence.first : spell.length.first])):
        return False  # "Born in 1950, he joined in 1970 and served 35 years"
    if moment.sentence is not spell.sentence:
        return _joined(story, spell, moment)
    if spell.ends and _is_own(story, spell, moment) and not _nearer(story, spell, moment):
        return False
    if spell.nth and spell.length.claim.amount.unit != "year":
        return True
    return moment.first < spell.length.first or ":" in low[spell.length.last : moment.first]


_LIVED = frozenset("live lives lived living life alive".split())


def _other_subject(low: Sequence[str], moment: Moment, length: Length) -> bool:
    """True where something else is spoken of between the day and the length: ``in 2015, and the river has``, ``; a third has``."""
    gap = low[moment.last : length.first]
    if {"then", "day"} & set(gap):
        return False
    return ";" in gap or any(a in ("and", "but") and b in _DETERMINERS for a, b in pairwise(gap))


def _nearer(story: Story, spell: _Spell, moment: Moment) -> bool:
    """True where another date stands between *moment* and the length."""
    return any(moment.first < m.first < spell.length.first for m in moments(story)[spell.sentence.number])


def _of_that(story: Story, spell: _Spell, moment: Moment) -> bool:
    """False for ``two years of talks`` where the clause of *moment* does not speak of talks."""
    low, last = story.tokens.low, spell.length.last
    if low[last : last + 1] != ["of"]:
        return True
    there = low[moment.sentence.first : moment.sentence.last]
    if moment.sentence is spell.sentence:
        there = there[: spell.length.first - moment.sentence.first] + low[last + 4 : moment.sentence.last]
    return bool({word[:4] for word in low[last + 1 : last + 4] if len(word) > 3} & {word[:4] for word in there})


def _is_participle(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed")


def _clause(story: Story, moment: Moment) -> list[str]:
    """The words of the clause of *moment*: those before it, and those behind it where it leads the clause."""
    low, first = story.tokens.low, moment.first
    while first > moment.sentence.first and moment.first - first < _CLAUSE and low[first - 1] not in (";", ",", "and", "but", "—", "–"):
        first -= 1
    ahead = low[first : moment.first]
    joined = low[moment.last : moment.last + 1] == ["and"] and any(_is_participle(w) or w in _PAST - {"since", "from"} for w in ahead)
    if moment.first - first > 4 or joined:
        return ahead  # "was held in June 2019 and freed on Monday"
    last = moment.last + (low[moment.last : moment.last + 1] == [","])
    while last < moment.sentence.last and last - moment.last < _CLAUSE and low[last] not in (";", ",", "but", "—", "–", "."):
        last += 1
    return low[first : moment.first] + low[moment.last : last]


def _joined(story: Story, spell: _Spell, moment: Moment) -> bool:
    """True where the sentence of the length speaks of what that of *moment* does: by a pronoun, or by a word that both have."""
    low = story.tokens.low
    if KIN & set(low[spell.sentence.first : spell.length.first]):
        return False
    here = low[spell.sentence.first : spell.sentence.last]
    there = low[moment.sentence.first : moment.sentence.last]
    between = low[moment.sentence.first : spell.sentence.first]
    for person in _SINGULAR:
        if person & set(here):
            others = next(p for p in _SINGULAR if p is not person)
            named = bool(person & set(between)) or _names(story, moment.sentence)
            return named and not others & set(between)
    if low[spell.length.last] == "since" and low[spell.sentence.first : spell.sentence.first + 2] in (["it", "is"], ["it", "was"]):
        return is_that_event(
            story, low[spell.length.last : spell.sentence.last], moment
        )  # "The inquiry reported in 1991. It is 40 years since"
    if _is_subject(story, spell) and story.apart(spell.sentence, moment.sentence) <= 2:
        return True
    if low[spell.length.first - 1] == "those" and story.apart(spell.sentence, moment.sentence) == 1:
        return True
    if low[spell.length.first - 1] in ("for", "took", "spent") and _both_ends(story, spell, moment):
        return True
    return bool(_stems(here) & _stems(there))


def _both_ends(story: Story, spell: _Spell, moment: Moment) -> bool:
    """True where the sentence just before tells both the start and the end: ``imposed on 1 May and lifted on 9 May. For eight days``."""
    told = moments(story)[moment.sentence.number]
    if story.apart(spell.sentence, moment.sentence) != 1 or len(told) != 2 or moments(story)[spell.sentence.number]:
        return False
    here = story.tokens.low[spell.sentence.first : spell.sentence.last]
    return told[0] is moment and bool(_ENDING & set(_clause(story, told[1]))) and bool({"had", "took", "spent"} & set(here))


def _is_subject(story: Story, spell: _Spell) -> bool:
    """True where a pronoun that begins a clause stands before the length, or a possessive before its noun: ``its third year``."""
    low, sentence = story.tokens.low, spell.sentence
    for k in range(sentence.first, spell.length.first):
        if low[k] in TAKEN_UP and (k == sentence.first or low[k - 1] in _OPENING):
            return True
    still = low[spell.length.first - 2] in _STANDING_STILL and low[spell.length.first - 1] == "of"
    if still and low[spell.length.last] == "," and low[spell.length.last + 1] in ("it", "they"):
        return True  # "On 22 January, after an outage of three months, it carried"
    return low[spell.length.first - 1] in _OWNERS and (spell.nth or "of" in low[sentence.first : spell.length.first])


_STANDING_STILL = frozenset("outage closure silence shutdown stoppage interruption standstill".split())


def _names(story: Story, sentence: Sentence) -> bool:
    return any(story.tokens.written(k)[:1].isupper() for k in (sentence.first, *range(sentence.first + 1, sentence.last)))


def _stems(words: Sequence[str]) -> set[str]:
    return {word[:5] for word in words if len(word) > 4 and word.isalpha()} - _EMPTY


_EMPTY = frozenset(
    "after years month weeks since about which there their would could other first until under where while".split()
) | {w[:5] for w in "january february march april august september october november december monday tuesday wednesday thursday friday "
     "saturday sunday people nearly almost against through between before during without another".split()}  # fmt: skip


# ---- where it ended --------------------------------------------------------------------------------------------------


def _from(story: Story, spell: _Spell, start: Moment, near: Sequence[Moment]) -> Iterator[Link]:
    """The links of the length with *start* and each day that it can have ended, the nearest first."""
    here = [m for m in near if m.sentence is spell.sentence and m is not start]
    ends = sorted(here, key=lambda m: abs(m.first - spell.length.first))
    if spell.ends:
        own = [m for m in ends if _is_own(story, spell, m)][:1]
        for end in own:
            yield from _link(story, spell, start, end)
        since = story.tokens.low[start.first - 1] == "since" and story.tokens.low[spell.length.last : spell.length.last + 1] == ["of"]
        lately = _LATELY & set(story.tokens.low[max(spell.sentence.first, spell.length.first - 5) : spell.length.first])
        if (since or lately) and not own:
            yield from _to_now(story, spell, start)
        return
    if not ends and not spell.nth:
        those = story.tokens.low[spell.length.first - 1] == "those"
        if those:
            yield from _to_now(story, spell, start)
        closing = [m for m in near if m is not start and m.first > start.first and _ENDING & set(_clause(story, m))]
        others = [m for m in near if m.sentence is not start.sentence] if start.sentence is spell.sentence else _behind(near, start)
        unit = spell.length.claim.amount.unit
        others = [m for m in others if m.first < spell.length.last or may_end(story, m, unit)]
        ends = sorted(closing or others, key=lambda m: abs(m.first - spell.length.first))
    for end in ends[:_MOST]:
        yield from _link(story, spell, start, end)
    low = story.tokens.low[spell.sentence.first : spell.sentence.last]
    if spell.nth or _PRESENT & set(low) or ({"marks", "today"} & set(low) and _is_since(story, spell, start)):
        yield from _to_now(story, spell, start)


def _behind(near: Sequence[Moment], start: Moment) -> list[Moment]:
    return [m for m in near if m.sentence is start.sentence and m.first > start.first]


def _is_own(story: Story, spell: _Spell, moment: Moment) -> bool:
    """True for a date in the clause of the length: ``on 28 January after two weeks``, ``After two weeks, on 28 January``."""
    low, length = story.tokens.low, spell.length
    gap = low[moment.last : length.first] if moment.first < length.first else low[length.last : moment.first]
    if _WALLS & set(gap):
        return False
    if moment.first < length.first:
        return gap.count(",") <= 1
    leads = length.first - 1 == spell.sentence.first or low[length.first - 2] in ("that", ",", "and", "but")
    return "," not in gap or (leads and gap.count(",") <= 1)


def _link(story: Story, spell: _Spell, start: Moment, end: Moment) -> Iterator[Link]:
    first, last = _dated(story, start), _dated(story, end)
    if first is None or last is None or first.window is None or last.window is None:
        return
    pair = ends_of(story, first, last, spell.length)
    if pair is not None and _is_like(spell, pair[0].when, pair[1].when) and not _is_to_come(story, spell, pair[1].when):
        yield Link("span", (spell.length.claim.id, pair[0].id, pair[1].id), assumption=_assumed(spell, start))


def _is_to_come(story: Story, spell: _Spell, end: Window | None) -> bool:
    """True for April behind November in *began on 9 April and ended on 9 November. It lasted five months*: none that is past."""
    late = end is not None and end.start is not None and story.published is not None and end.start > story.published
    ahead = story.tokens.low[max(spell.sentence.first, spell.length.first - _CLAUSE) : spell.length.first]
    return late and (ahead[-1:] == ["lasted"] or bool(_PAST_TENSE & set(ahead)))


_PAST_TENSE = frozenset("has have had took spent endured survived".split())


def _is_like(spell: _Spell, start: Window | None, end: Window | None) -> bool:
    """True where the time from *start* to *end* is not so much longer or shorter than the length that it can hardly be meant."""
    if start is None or end is None or start.start is None or start.end is None or end.start is None or end.end is None:
        return False
    least, most = (end.start - start.end).days, (end.end - start.start).days
    return start.start <= end.start and is_like(spell.length, least, most, _TIMES)


def _dated(story: Story, moment: Moment) -> Moment | None:
    """*moment* with its day, where it is a weekday that by itself is the last one before publication."""
    if moment.window is not None:
        return moment
    if moment.weekday is None or story.published is None:
        return None
    return moment._replace(window=day(weekday_before(moment.weekday, story.published)), weekday=None)


def _to_now(story: Story, spell: _Spell, start: Moment) -> Iterator[Link]:
    if story.published is not None and _is_like(spell, start.window, day(story.published)):
        yield Link("span", (spell.length.claim.id, start.claim(story).id), assumption=f"{_assumed(spell, start)} to the day of publication")


def _assumed(spell: _Spell, start: Moment) -> str:
    said = start.date.said if start.date is not None else "the day"
    return f"the time of line {line(spell.length.claim)} is counted from “{said}”"

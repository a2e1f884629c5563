"""How long a thing went on: a length told of it, and the days on which it began and ended, up to a few sentences apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, product

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, is_like
from claimcheck.reading.moments import Moment, may_end, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.calendar.begun_by import is_begun_by
from claimcheck.reading.ties.calendar.spans import both_ends, ends_of
from claimcheck.reading.ties.calendar.that_event import is_that_event
from claimcheck.reading.ties.calendar.went_on import Spell, spells_of
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.words.calendar import SHORT_SPELLS
from claimcheck.reading.words.grammar import TAKEN_UP
from claimcheck.values.window import Window, day, weekday_before

_DETERMINERS = frozenset("the a an another his her its their some many most one two three".split())
_HELD_IN = frozenset("prison jail custody detention captivity hospital exile".split())
_TAKEN_IN = frozenset(
    "jailed imprisoned arrested captured sentenced detained convicted seized taken admitted fled exiled deported picked kidnapped abducted "
    "caught since from".split()
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
_TIMES = Fraction(5, 2)
_FAR = 5
_YEAR = 366
_CLAUSE = 10
_MOST = 5


def lasting(story: Story) -> Iterator[Choice]:
    """For each length that something went on the days that it can be from and to."""
    found = moments(story)
    for sentence in story.sentences:
        for spell in spells_of(story, sentence):
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


# ---- where it began --------------------------------------------------------------------------------------------------


def _is_since(story: Story, spell: Spell, moment: Moment) -> bool:
    """True for *four years since the invasion began on 24 February 2022*."""
    low, last = story.tokens.low, spell.length.last
    return low[last] == "since" and moment.first > last and not {",", ";", "and", "but"} & set(low[last : moment.first - 1])


def _is_fine(spell: Spell, moment: Moment) -> bool:
    """True where *moment* is known as finely as the length is told."""
    if moment.window is None:
        return moment.weekday is not None
    if moment.window.days is None or moment.window.days > _YEAR and spell.length.claim.amount.unit != "decade":
        return False
    months = moment.window.days <= 31
    return moment.is_day or spell.length.claim.amount.unit not in SHORT_SPELLS and (months or spell.length.claim.amount.unit != "month")


def _may_start(story: Story, spell: Spell, moment: Moment) -> bool:
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


def _nearer(story: Story, spell: Spell, moment: Moment) -> bool:
    """True where another date stands between *moment* and the length."""
    return any(moment.first < m.first < spell.length.first for m in moments(story)[spell.sentence.number])


def _of_that(story: Story, spell: Spell, moment: Moment) -> bool:
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


def _joined(story: Story, spell: Spell, moment: Moment) -> bool:
    """True where the sentence of the length speaks of what that of *moment* does: by a pronoun, or by a word that both have."""
    low = story.tokens.low
    if KIN & set(low[spell.sentence.first : spell.length.first]):
        return False
    here = low[spell.sentence.first : spell.sentence.last]
    there = low[moment.sentence.first : moment.sentence.last]
    between = low[moment.sentence.first : spell.sentence.first]
    if moment.sentence.number == spell.sentence.number + 1 and there[0] in ("he", "she", "it", "they") and is_begun_by(here, there):
        return True  # "has been in custody for ten months. She was arrested on 18 March"
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


def _both_ends(story: Story, spell: Spell, moment: Moment) -> bool:
    """True where the sentence just before tells both the start and the end: ``imposed on 1 May and lifted on 9 May. For eight days``."""
    told = moments(story)[moment.sentence.number]
    if story.apart(spell.sentence, moment.sentence) != 1 or len(told) != 2 or moments(story)[spell.sentence.number]:
        return False
    here = story.tokens.low[spell.sentence.first : spell.sentence.last]
    return told[0] is moment and bool(_ENDING & set(_clause(story, told[1]))) and bool({"had", "took", "spent"} & set(here))


def _is_subject(story: Story, spell: Spell) -> bool:
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


def _from(story: Story, spell: Spell, start: Moment, near: Sequence[Moment]) -> Iterator[Link]:
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


def _is_own(story: Story, spell: Spell, moment: Moment) -> bool:
    """True for a date in the clause of the length: ``on 28 January after two weeks``, ``After two weeks, on 28 January``."""
    low, length = story.tokens.low, spell.length
    gap = low[moment.last : length.first] if moment.first < length.first else low[length.last : moment.first]
    if _WALLS & set(gap):
        return False
    if moment.first < length.first:
        return gap.count(",") <= 1
    leads = length.first - 1 == spell.sentence.first or low[length.first - 2] in ("that", ",", "and", "but")
    return "," not in gap or (leads and gap.count(",") <= 1)


def _link(story: Story, spell: Spell, start: Moment, end: Moment) -> Iterator[Link]:
    first, last = _dated(story, start), _dated(story, end)
    if first is None or last is None or first.window is None or last.window is None:
        return
    pair = ends_of(story, first, last, spell.length)
    if pair is not None and _is_like(spell, pair[0].when, pair[1].when) and not _is_to_come(story, spell, pair[1].when):
        yield Link("span", (spell.length.claim.id, pair[0].id, pair[1].id), assumption=_assumed(spell, start))


def _is_to_come(story: Story, spell: Spell, end: Window | None) -> bool:
    """True for April behind November in *began on 9 April and ended on 9 November. It lasted five months*: none that is past."""
    late = end is not None and end.start is not None and story.published is not None and end.start > story.published
    ahead = story.tokens.low[max(spell.sentence.first, spell.length.first - _CLAUSE) : spell.length.first]
    return late and (ahead[-1:] == ["lasted"] or bool(_PAST_TENSE & set(ahead)))


_PAST_TENSE = frozenset("has have had took spent endured survived".split())


def _is_like(spell: Spell, start: Window | None, end: Window | None) -> bool:
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


def _to_now(story: Story, spell: Spell, start: Moment) -> Iterator[Link]:
    if story.published is not None and _is_like(spell, start.window, day(story.published)):
        yield Link("span", (spell.length.claim.id, start.claim(story).id), assumption=f"{_assumed(spell, start)} to the day of publication")


def _assumed(spell: Spell, start: Moment) -> str:
    said = start.date.said if start.date is not None else "the day"
    return f"the time of line {line(spell.length.claim)} is counted from “{said}”"

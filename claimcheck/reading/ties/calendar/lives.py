"""Lives: two ages of one person, each told for a time of its own: ``Now 38, she``, ``in 1975, when she was six``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.calendar.ages import is_in_clause
from claimcheck.reading.ties.calendar.ages_today import is_lately
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.calendar.births import is_of_death
from claimcheck.reading.ties.calendar.one_name import is_named_again
from claimcheck.reading.ties.common.choice import Choice, Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.voices import SAYING
from claimcheck.values.calendar_days import shifted
from claimcheck.values.window import DAY, Window, day

_NOW = frozenset("now is turned turns turning still".split())
_WAS = frozenset("was were".split())
_GONE = frozenset("died dies dead death killed".split())
MEN, WOMEN = frozenset("he his him himself".split()), frozenset("she her hers herself".split())
_PEOPLE = frozenset("girl boy man woman child student youth player soldier teenager".split())
_PRESENT = frozenset("is has are".split())
_LEAVING = frozenset(", retire leave down year spring summer autumn winter month".split())
_CRIMES = frozenset("crime murder killing attack offence robbery theft assault stabbing shooting rape fraud".split())
_WALLS = frozenset("and but ; who whose whom which".split())
_CLAUSE = 11
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())
_AND_IS_NOW = ["and", "is", "now"]
_FAR = 5
_MOST = 3  # ages back that are held against one


class Point(NamedTuple):
    """An age of someone who is *who* (``he``, ``she`` or not told) in the windows *whens* that it can be told for, the likeliest first."""

    age: Age
    who: str
    whens: tuple[Window, ...]
    events: tuple[Moment | None, ...]
    now: bool


def lives(story: Story) -> Iterator[Choice | Guess]:
    """Every two ages of one person with the times that they can be told for."""
    before: list[Point] = []
    for sentence in story.sentences:
        here = points_of(story, sentence)
        for place, point in enumerate(here):
            for other in [*before, *here[:place]][-_MOST:]:
                if story.apart(sentence, other.age.sentence) > _FAR:
                    continue
                if _one_person(story, other, point):
                    yield from held_together(story, other, point)
                elif _is_called_anew(story, other, point):
                    yield from (Guess(choice.options) for choice in held_together(story, other, point))
        before = [*before, *here][-_MOST:]


def points_of(story: Story, sentence: Sentence) -> list[Point]:
    """The ages of people that *sentence* tells, where the time that each is told for is known."""
    found = moments(story)
    told = [age for age in ages_told(story, sentence) if (not age.of_thing or _as_one(story, age)) and not _of_several(story, age)]
    dated = [(age, _dates_of(story, age, told, found) or _of_deed(story, age, found)) for age in told]
    return _subjects([point for age, dates in dated if (point := _point(story, age, dates))])


def _of_several(story: Story, age: Age) -> bool:
    """True for the 78 of *her two sons, aged 78 and 75*."""
    low, k = story.tokens.low, age.first - 1
    k -= low[k] in ("aged", "are")
    k -= low[k] == ","
    return low[age.last] == "and" and low[k] in _CHILDREN


_CHILDREN = frozenset("sons daughters children brothers sisters grandchildren grandsons granddaughters twins".split())


def _as_one(story: Story, age: Age) -> bool:
    """``was a 26-year-old candidate``."""
    return story.tokens.low[max(0, age.first - 2) : age.first] in (["was", "a"], ["as", "a"])


def _subjects(points: list[Point]) -> list[Point]:
    """*points* without those of ``Ronald, 93, and Iris, 92``, of whom no word says which is meant."""
    apposed = [p for p in points if p.now and not p.who and p.age.lead in (",", "apposed")]
    return [p for p in points if len(apposed) < 2 or p not in apposed]


def _dates_of(story: Story, age: Age, told: Sequence[Age], found: Mapping[int, list[Moment]]) -> list[Moment]:
    """The dates of the sentence that stand nearer to *age* than to the other ages of it."""
    low = story.tokens.low
    here = [
        m for m in found[age.sentence.number] if m.window is not None and "born" not in low[max(m.sentence.first, m.first - 9) : m.first]
    ]
    rivals = [a for a in told if a is age or not (_is_of_today(low, a) and _is_now(story, a, []))]

    def far(a: Age, m: Moment) -> tuple[bool, int, int]:
        walled = _walled(low, a, m)  # "18 when she made her debut in 2009 and retired in 2020 aged 29"
        return bool(walled) or not is_in_clause(low, a, m), walled, abs(a.first - m.first)

    return [m for m in here if not _walled(low, age, m) and min(rivals, key=lambda a: far(a, m)) is age]


def _is_of_today(low: Sequence[str], age: Age) -> bool:
    """True for *Orr, 44,*, *is 44*, which are told for no date of the sentence."""
    return age.lead in (",", "is", "now") or _is_of_late(low, age)


def _is_of_late(low: Sequence[str], age: Age) -> bool:
    """True for ``turned 64 this summer``."""
    return age.lead == "turned" and low[age.last] in ("this", "last")


def _of_deed(story: Story, age: Age, found: Mapping[int, list[Moment]]) -> list[Moment]:
    """The dates just before of what *when he committed the crime* or *at the time* speaks of."""
    low, sentence = story.tokens.low, age.sentence
    behind = low[age.last : min(sentence.last, age.last + _CLAUSE)]
    before = [s for s in story.beside(sentence, _FAR + 1, -1) if s.number < sentence.number]
    before = [s for s in before if any(m.sure and m.window for m in found[s.number])]
    after = story.sentences[sentence.number + 1 : sentence.number + 2]
    if after and low[after[0].first : after[0].first + 2] == ["that", "was"] and not _GONE & set(behind):
        return [m for m in found[after[0].number][:1] if m.window is not None]
    if behind[:3] == ["at", "the", "time"] or behind[:1] == ["then"] or (behind[:1] == ["that"] and behind[1:2] and behind[1] in _LAPSES):
        return [m for s in before[-1:] for m in found[s.number] if m.window is not None]
    if behind[:1] != ["when"]:
        return []
    deeds = {_deed(behind[k + 1]) for k in range(len(behind) - 1) if behind[k] == "the"}
    told = [s for s in before if deeds & {_deed(word) for word in low[s.first : s.last]}]
    return [m for s in told for m in found[s.number] if m.window is not None]


_LAPSES = frozenset("day night morning evening week summer winter autumn spring year".split())  # "was 11 that night"


def _deed(word: str) -> str:
    return "crime" if word in _CRIMES else word


def held_together(story: Story, one: Point, other: Point) -> Iterator[Choice]:
    """The links of both ages as those of one person."""
    base, told = (one, other) if one.now or not other.now else (other, one)
    assumed = f"both ages, of {lines(one.age.claim, other.age.claim)}, are of one person"
    options = []
    for window in base.whens:
        birth = story.moment(base.age.first, base.age.last, born(window, base.age))
        for event in told.events:
            if event is not None:
                options.append(Link("age", (told.age.claim.id, birth.id, event.claim(story).id), assumption=assumed))
            elif story.published is not None and window != day(story.published):
                options.append(Link("age", (told.age.claim.id, birth.id), assumption=f"{assumed}, and one is that of now"))
    if options:
        yield Choice(tuple(options[:12]))


def born(window: Window, age: Age) -> Window:
    """The days on which someone was born who is of *age* on a day of *window*."""
    years = age.claim.stated.number
    assert isinstance(years, int) and window.start is not None and window.end is not None
    return Window(shifted(window.start, -12 * (years + 1)) + DAY, shifted(window.end - DAY, -12 * years) + DAY)


# ---- when the age is told for ----------------------------------------------------------------------------------------


def _point(story: Story, age: Age, here: Sequence[Moment]) -> Point | None:
    number = age.claim.stated.number
    if not isinstance(number, int) or age.claim.stated.bound != "=" or age.claim.amount.hedge:
        return None
    low, sentence = story.tokens.low, age.sentence
    if age.lead in ("are", "were") or {"then", "than", "under", "over"} & set(low[max(sentence.first, age.first - 2) : age.first]):
        return None
    who = _who(story, age)
    now = _is_now(story, age, here)
    if story.published is not None and (_is_coming(low, age) or (now and low[age.last] == "birthday")):
        named = [m for m in here if m.start is not None and not _is_past(m, story.published)]
        coming = Window(story.published, shifted(story.published, 12) + DAY)
        moment = named[0] if named else Moment(age.first, age.last, sentence, coming)
        return Point(age, who, (moment.window or coming,), (moment,), True)
    if now:
        return Point(age, who, (day(story.published),), (None,), True) if story.published is not None else None
    near = sorted(here, key=lambda m: (_walled(low, age, m), abs(m.first - age.first)))[:_MOST]
    sure = [m for m in near if m.sure and _is_past(m, story.published)]
    if sure:
        return Point(age, who, tuple(m.window for m in sure if m.window is not None), tuple(sure), False)
    lately = age.lead in ("of", "at", "aged") and not here and _DAYS & set(low[sentence.first : age.first])
    gone = (
        lately
        or is_of_death(story, age)
        or _GONE & set(low[sentence.first : sentence.last])
        and age.lead in ("at", "aged", "age", "of", "apposed", ",")
        and not any(m.sure and m.first > age.last for m in moments(story)[sentence.number])
    )
    if gone and story.published is not None:
        return Point(age, who, (day(story.published),), (None,), True)
    return None


def _is_coming(low: Sequence[str], age: Age) -> bool:
    """True for ``will turn 57 next month``, ``turns 44 next week``, ``will retire this summer, aged 57``."""
    ahead, behind = low[max(age.sentence.first, age.first - 4) : age.first], low[age.last : min(age.sentence.last, age.last + 3)]
    if age.lead in ("at", "aged") and low[age.first - 2] in _LEAVING and "will" in low[max(age.sentence.first, age.first - 8) : age.first]:
        return True
    turns = age.lead in ("turns", "turn") and (behind[:1] == ["next"] or behind[:1] == ["in"])
    return turns or (age.lead in ("be", "turn") and ("will" in ahead or ahead[-2:-1] == ["'ll"]) and "when" not in behind[:1])


def _is_past(moment: Moment, published: date | None) -> bool:
    return moment.start is not None and (published is None or moment.start <= published)


def _walled(low: Sequence[str], age: Age, moment: Moment) -> int:
    """How many clauses end between an age and a date: commas, *and*, *but*."""
    first, last = (age.last, moment.first) if age.first < moment.first else (moment.last, age.first)
    return (first == age.last and ends_its_clause(low, age)) + sum(word in ("and", "but", ";") for word in low[first:last])


def ends_its_clause(low: Sequence[str], age: Age) -> bool:
    """True for the 24 of *joined at 24, was made its leader in 1999*."""
    return age.lead == "at" and low[age.last] == "," and low[age.last + 1] in _BEING


_RETIRING = frozenset("retires retire retiring".split())
_BEING = frozenset("was were became has had is".split())


def _is_now(story: Story, age: Age, here: Sequence[Moment]) -> bool:
    """True for ``Now 38``, ``is 61``, ``Orr, 44,`` and ``the 44-year-old``."""
    low, start = story.tokens.low, age.sentence.first
    ahead = low[max(start, age.first - 3) : age.first]
    if age.lead in ("turned", "turns") and any(0 <= m.first - age.last <= 2 or (m.sure and 0 <= age.first - m.last <= 3) for m in here):
        return False
    if age.lead == "turned" and not is_lately(story, age):
        return False
    if age.lead in _NOW or {"now", "still"} & {*ahead, *low[age.last : age.last + 1]}:
        return not {"was", "were", "when", "had"} & set(ahead) and not any(m.sure and m.last == age.first for m in here)
    if "-" in low[age.first : age.last]:
        return ahead[-1:] == ["the"] and not _WAS & set(ahead) or (ahead[-1:] == [","] and low[age.last : age.last + 1] == [","])
    if age.lead in (",", "apposed") and low[age.first] != "aged" and "age" not in ahead:
        closed = age.last < len(low) and low[age.last] in (",", ")", ".", "—", "–")
        return closed and ahead[-1:] in ([","], ["("]) and story.tokens.written(age.first - 2)[:1].isupper() | (ahead[-2:-1] != ["then"])
    if age.lead == "at" and not here and (_is_told_now(low, age) or _is_said_now(story, age)):
        return True
    if _RETIRING & set(low[max(start, age.first - 9) : age.first]) and not ({"next", "had"} & set(low[start : age.first])):
        return (
            age.lead in ("at", "of", "aged") or low[age.first] == "aged"
        )  # "who retires this month aged 52", "will retire at the age of 36"
    words = low[start : age.sentence.last]
    still = "still" in words and ("is" in words or "still" in low[age.last : age.last + 6])
    if age.lead == "at" and not here and ahead[-2:-1] == [","] and low[age.last : age.last + 1] == [","]:
        return still or low[age.last + 1] in ("is", "has") or bool(_DAYS & set(low[start : age.first]))
    return age.lead == "at" and not here and still


def _is_told_now(low: Sequence[str], age: Age) -> bool:
    """True for ``retires next week at 76``, ``is accused, at 51, of``, ``At 70 he has``."""
    start, before = age.sentence.first, low[max(age.sentence.first, age.first - 4) : age.first - 1]
    if before:
        done = [word for word in before if word != ","]
        if done[-2:-1] and done[-2] in _PRESENT and done[-1].endswith("ed"):
            return True
        return before[-2:] in (["next", "week"], ["next", "month"], ["this", "week"], ["this", "month"]) or before[-1:] == ["today"]
    return age.first == start + 1 and bool(_PRESENT & set(low[age.last : age.last + 4]))


def _is_said_now(story: Story, age: Age) -> bool:
    """True for *At 52, Rosa Lind thinks it is time*, *and at 52 he says*: a verb of the present stands behind the subject."""
    low, last = story.tokens.low, age.last + (story.tokens.low[age.last] == ",")
    if age.first - 1 != age.sentence.first and low[age.first - 2] not in ("and", "but", ",", ";"):
        return False
    named = story.tokens.written(last)[:1].isupper() or low[last] in ("he", "she")
    verb = next((k for k in range(last + 1, last + 4) if not story.tokens.written(k)[:1].isupper()), last)
    return named and (low[verb] in _TODAY or (low[verb] in SAYING and low[verb].endswith("s")))


_TODAY = frozenset("is has will thinks says feels knows believes wants hopes plans intends means still lives works runs looks".split())


# ---- whose age it is -------------------------------------------------------------------------------------------------


def _who(story: Story, age: Age) -> str:
    """The pronoun that is the subject of the clause of the age, or nothing."""
    low, start = story.tokens.low, age.sentence.first
    for k in range(age.first - 1, max(start, age.first - _CLAUSE) - 1, -1):
        if low[k] in ("he", "she"):
            return low[k]
        if low[k] == "i":  # "I will be 38," she said
            said = low[age.last : age.sentence.last]
            return next((a for a, b in pairwise(said) if a in ("he", "she") and b in SAYING), "")
        if low[k] in _WALLS:
            break
    behind = low[age.last : min(age.sentence.last, age.last + 2)]
    return behind[1] if behind[:1] == [","] and behind[1:] in (["he"], ["she"]) else ""


def _one_person(story: Story, one: Point, other: Point) -> bool:
    """True where nothing but one man, or one woman, can be the bearer of both ages."""
    low = story.tokens.low
    first, last = one.age.sentence.first, other.age.sentence.last
    last = next((k for k in range(other.age.last, last) if low[k] == ","), last) if other.age.lead == "was" else last
    words = [low[k] for k in range(first, last) if low[k + 1 : k + 2] != ["of"]]  # "a mother of two" is no relation of hers
    if one.who and other.who:
        between = set(low[one.age.last : other.age.first])
        return one.who == other.who and not ((WOMEN if one.who == "he" else MEN) & between)
    apart = one.age.sentence.number != other.age.sentence.number
    if apart and is_named_again(story, one.age, other.age, one.who):
        return True
    definite = apart and _is_definite(story, other, low[first : other.age.sentence.first])
    if definite and not KIN & set(words) and not _others_named(story, one, other):
        return not _are_both(words)
    if KIN & set(words) or (MEN & set(words) and WOMEN & set(words)):
        return False
    if one.age.sentence.number == other.age.sentence.number:
        return _in_one_sentence(story, one, other)
    return bool(other.who) and not _apposed_to_another(story, other) and not {"they", "their"} & set(words)


def _is_called_anew(story: Story, one: Point, other: Point) -> bool:
    """True for *The striker, who turned 34*, *Now 48, the all-rounder*, close behind an age, where no other person is spoken of."""
    low, start, end = story.tokens.low, other.age.sentence.first, other.age.last
    opening = low[start : other.age.first]
    told = opening[:1] == ["the"] and opening[2:4] == [",", "who"] and len(opening) < 6
    named = story.tokens.written(end + 2)[:1].isupper()
    one_noun = people(story, low[end + 2]) or low[end + 2].endswith(_DOERS)
    told = told or (len(opening) < 2 and low[end : end + 2] == [",", "the"] and one_noun and not named and low[end + 3] != "of")
    told = told and other.now and not one.now
    if not told or story.apart(other.age.sentence, one.age.sentence) > 2 or _others_named(story, one, other):
        return False
    return not (KIN | {"they", "another"}) & set(low[one.age.sentence.first : other.age.sentence.last])


_DOERS = ("er", "or", "ist", "ian", "man", "woman")


def _are_both(words: Sequence[str]) -> bool:
    """True where the words speak of a man and of a woman, or of several people."""
    return bool(MEN & set(words) and WOMEN & set(words)) or bool({"they", "another"} & set(words))


_OLD = frozenset("old former veteran retired elderly now".split())


def _is_definite(story: Story, point: Point, before: Sequence[str]) -> bool:
    """True for *the 55-year-old*, *the veteran, 78,*, *the old man, now 94,*: who was spoken of in the words *before*."""
    low, age = story.tokens.low, point.age
    words = low[max(age.sentence.first, age.first - 9) : age.first]
    if not point.now or KIN & set(low[age.sentence.first : age.sentence.last]):
        return False
    if "-" in low[age.first : age.last]:
        return words[-1:] == ["the"] and low[age.last].isalpha()
    while words and words[-1] in (",", "who", "is", "now", "aged", "only", "just", "still", "turned", "has"):
        words.pop()
    place = len(words) - 1
    while place >= 0 and words[place].isalpha() and words[place] not in ("the", "of", "and", "in", "a", "an", "s"):
        place -= 1
    start = max(age.sentence.first, age.first - 9) + max(place, 0)
    named = any(story.tokens.written(k)[:1].isupper() for k in range(start + 1, age.first))
    told = set(words[place + 1 :])
    of_now = low[age.first - 2] == "is" and low[age.first - 3] != "who"  # "The pilot is now 49"
    again = (bool(_OLD & {*told, low[age.first - 1]}) and not of_now) or (words[-1:] != [] and words[-1] in before)
    return again and place >= 0 and words[place] == "the" and 0 < len(words) - place - 1 < 4 and not named


def _others_named(story: Story, one: Point, other: Point) -> bool:
    """True where another one is named, or told as somebody's relation, between the sentences of two ages."""
    t, first, last = story.tokens, one.age.sentence.last, other.age.sentence.first
    between = [k for k in range(first, last) if t.written(k)[:1].isupper() and t.written(k - 1)[:1].isupper() and t.low[k - 1] != "the"]
    own = [k for k in range(other.age.sentence.first + 1, other.age.first) if t.written(k)[:1].isupper() and t.low[k] not in WEEKDAYS]
    return bool(between) or len(own) > 1


def _in_one_sentence(story: Story, one: Point, other: Point) -> bool:
    """``Orr, 44, made his debut in 1999 at the age of 17``: one is told of the subject, the other by its own clause."""
    low = story.tokens.low
    if _apposed_to_another(story, other) or {"they", "their", "whose"} & set(low[one.age.first : other.age.first]):
        return False
    if ";" in low[one.age.first : other.age.first] and not other.who:
        return False
    antecedent = low[max(one.age.last, other.age.first - 6) : other.age.first]
    if "who" in antecedent and OWNERS & set(antecedent):
        return False  # "was 12 in 1990, and his deputy, who was 40 in 2010"
    ahead = low[max(other.age.sentence.first, other.age.first - 3) : other.age.first]
    gap = low[one.age.last : other.age.first - 2]
    if ahead[-2:] == ["who", "is"] and other.now and gap[-1:] == [","]:  # "Elected at 38 in 2009, the mayor, who is 54,"
        return one.age.first - one.age.sentence.first < 3 and gap.count(",") == 2 and len(gap) - gap.index(",") < 6
    if other.now and other.age.lead in ("is", "now", "be", "turn", "turns") and one.age.lead in ("of", "when", "aged", "at"):
        joined = low[one.age.last : other.age.first]  # "A boy of 16 when he was jailed in 1998, Tom Reese is now 54"
        return joined.count(",") == 1 and not {"who", "whose", "that", "and", "but", "his", "her", "says", "said", "by"} & set(joined)
    told = low[max(one.age.sentence.first, one.age.first - 4) : one.age.first]
    if other.now and other.age.lead in ("is", "now") and "who" in told and not _WALLS & set(low[one.age.last : other.age.first]):
        return low[one.age.last : other.age.first].count(",") == 1  # "The mayor, who was 38 at his election in 2009, is now 54"
    led = "-" in low[other.age.first : other.age.last] and {"was", "as"} & set(ahead)
    return bool(
        other.who or led or ahead[-2:] == ["and", "is"] or ahead == _AND_IS_NOW
        or other.age.lead in ("was", "been", "turned", "turns") or "age" in ahead
        or (other.age.lead in ("at", "aged", "of", "apposed") and not (other.age.first and low[other.age.first - 1] in _PEOPLE))
    )  # fmt: skip


def _apposed_to_another(story: Story, point: Point) -> bool:
    """True for ``Smith, 54,`` and ``a striker aged 23``, which name someone anew."""
    low, age = story.tokens.low, point.age
    if age.lead == "of":
        return low[age.first - 3] in ("a", "an", "another") and low[age.first - 4] not in ("as", "was", "is", "been", "when")
    if point.now and age.lead in (",", "apposed") and "-" not in low[age.first : age.last]:
        return True
    return low[age.first] == "aged" and low[age.first - 1] not in (",", "when", "was", "is", "now", "and", "—", "–") or (
        age.lead == "aged" and low[age.first - 2] not in (",", "when", "was", "is", "now", "and", "—", "–")
    )  # fmt: skip

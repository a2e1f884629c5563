"""Redated: one event of which two sentences tell two weekdays or two years, the second by a pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.moments import SOME_MONDAY, Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.slips import is_swap
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import OWNERS, PUT_OFF, SUBJECTS, USUAL
from claimcheck.reading.words.nouns import PARTICIPLES
from claimcheck.values.window import month

_NAMES = frozenset(MONTHS)
_BACK = 4
_MOST = 20
_VERBS = (
    "end ends ended ending finish finishes finished close closes closed shut shuts over expire expires expired conclude concludes "
    "concluded stop stops stopped lifted",
    "start starts started begin begins began begun open opens opened opening reopen reopens reopened resume resumes resumed launch "
    "launched",
    "leave leaves left sail sails sailed depart departs departed set",
    "arrive arrives arrived land lands landed dock docks docked reached reach reaches",
    "enter entered join joined elected",
    "marry married wed", "die died", "born", "retire retires retired resign resigned resigns stepped step quit quits", "meet meets met",
    "return returns returned", "publish published publishes appear appeared appears released release",
    "vote votes voted", "play plays played", "founded found created established", "bought buy buys acquired acquire",
    "arrested detained", "moved move", "built completed", "sink sank sunk",
)  # fmt: skip
_VERB = {word: row.split()[0] for row in _VERBS for word in row.split()}
# What happens, as a noun that someone owns: "her death in 1935".
_NOUNS = {
    "death": "die", "birth": "born", "marriage": "marry", "wedding": "marry", "arrival": "arrive", "departure": "leave",
    "election": "enter", "opening": "start", "start": "start", "launch": "start", "end": "end", "closure": "end", "return": "return",
    "retirement": "retire", "resignation": "retire", "arrest": "arrested", "foundation": "founded", "founding": "founded",
    "completion": "built", "sinking": "sink", "purchase": "bought", "publication": "publish", "debut": "play",
}  # fmt: skip
_SHORT = frozenset("cast set cut hung sunk laid dug sewn woven".split())  # participles that are their own past
_UNTIL = frozenset("until till".split())
_GO_ON = frozenset("on run runs last lasts continue continues stay remain open held closed going shut".split())
_OBJECTS = frozenset("her him them".split())
_OPENERS = frozenset("when once after before until as since where by which who that".split())
_OTHER = (
    PUT_OFF
    | USUAL
    | frozenset("last previous former next first second not every some brought due scheduled supposed meant planned".split())
)
_WALLS = frozenset(". ; : and but".split())


class _Told(NamedTuple):
    """What happens at a *moment*: the class of its verb, or of the noun that someone owns."""

    moment: Moment
    verb: str
    owned: bool = False
    loose: bool = False


def redated(story: Story) -> Iterator[Link]:
    """The pairs of days or years that *story* gives one event."""
    found = moments(story)
    told = [t for s in story.sentences for m in (*found[s.number], *_months(story, s)) if (t := _told(story, m)) is not None]
    yield from _headline(story, told)
    told = [t for t in told if t.moment.sentence.role != "headline"]
    for k, other in enumerate(told):
        near = [t for t in told[max(0, k - _MOST) : k] if 0 <= story.apart(other.moment.sentence, t.moment.sentence) <= _BACK]
        alike = [t for t in near if t.verb == other.verb and _grain(t.moment) == _grain(other.moment)]
        if (
            len(alike) == 1
            and (_takes_up(story, other) if not other.loose else _is_swapped(alike[0], other))
            and not _of_other(story, alike[0], other)
            and not _is_moved(story, alike[0], other)
            and _differ(alike[0], other)
        ):
            a, b = (t.moment.in_one_week(story) for t in (alike[0], other))
            yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} when one thing happened")


def _is_swapped(one: _Told, other: _Told) -> bool:
    """True for *cast in 1887* and *cast it in 1878*: one year with two of its digits the other way round."""
    years = [t.moment.window.start.year for t in (one, other) if t.moment.window is not None and t.moment.window.start is not None]
    return len(years) == 2 and is_swap(Fraction(years[0]), Fraction(years[1]))


def _headline(story: Story, told: list[_Told]) -> Iterator[Link]:
    """*Minister to quit in June … will step down in July*: the one day or month of the headline, and that of the first sentence."""
    tops = [t for t in told if t.moment.sentence.role == "headline"]
    lead = next((s for s in story.sentences if s.role in ("body", "standfirst")), None)
    rest = [t for t in told if t.moment.sentence.role in ("body", "standfirst")]
    if len(tops) != 1:
        return
    alike = [t for t in rest if t.verb == tops[0].verb and _grain(t.moment) == _grain(tops[0].moment)]
    here = [t for t in alike if t.moment.sentence is lead]
    told_again = any(not _differ(tops[0], t) for t in rest if _grain(t.moment) == _grain(tops[0].moment))
    if len(here) == 1 and (_has_another(story, here[0]) or _is_another_turn(story, tops[0], here[0])):
        return
    if len(here) == 1 and not told_again and not _is_moved(story, tops[0], here[0]):
        a, b = (t.moment.in_one_week(story) for t in (tops[0], here[0]))
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one day")


def _has_another(story: Story, told: _Told) -> bool:
    """True for *will shut its oldest unit in 2027 and the last a year on*, *step down as leader in May and leave office a month on*."""
    low = story.tokens.low
    behind = low[told.moment.last : told.moment.sentence.last]
    return "and" in behind and (bool({"last", "second", "third", "rest", "others"} & set(behind)) or is_on(behind))


def is_on(words: list[str]) -> bool:
    """True for *all of parliament ten days on*, *a year later*."""
    return any(
        words[k] in ("on", "later") and words[k - 1].removesuffix("s") in ("day", "week", "month", "year") for k in range(1, len(words))
    )


def _is_another_turn(story: Story, head: _Told, told: _Told) -> bool:
    """True for *Stadium to open in 2030* over *Builders will start on the stadium in 2027*: a start on a thing is no opening of it."""
    low = story.tokens.low
    opened = any(w in ("open", "opens", "reopen") for w in low[head.moment.sentence.first : head.moment.first])
    clause = low[told.moment.sentence.first : told.moment.first]
    return opened and any(
        a in ("start", "begin", "starts", "begins", "started", "began") and b in ("on", "work", "building") for a, b in pairwise(clause)
    )


def _months(story: Story, sentence: Sentence) -> Iterator[Moment]:
    """The months of a sentence that stand with no day and no year: ``in March``."""
    low, year = story.tokens.low, (story.published or SOME_MONDAY).year
    for k in story.tokens.among(_NAMES, sentence.first + 1, sentence.last):
        alone = low[k - 1] in ("in", "until", "till") and low[k + 1] != "of"
        if alone and not low[k + 1][0].isdecimal() and story.tokens.written(k)[0].isupper():
            yield Moment(k, k + 1, sentence, month(year, MONTHS[low[k]]))


def _grain(moment: Moment) -> str:
    """``weekday`` for a weekday alone, ``year`` for a year alone, else nothing."""
    if moment.date is None:
        return "weekday" if moment.weekday is not None else "month"
    name = moment.date.name
    if name.day is not None or name.weekday is not None:
        return ""
    return "month" if name.month is not None else "year" if name.year is not None else ""


def _differ(one: _Told, other: _Told) -> bool:
    if one.moment.weekday is not None and other.moment.weekday is not None:
        return one.moment.weekday != other.moment.weekday
    return one.moment.window is not None and other.moment.window is not None and one.moment.window != other.moment.window


def _told(story: Story, moment: Moment) -> _Told | None:
    """What verb a day or year stands behind in its clause, at most a few words off."""
    low, first, floor = story.tokens.low, moment.first, moment.sentence.first
    if not _grain(moment):
        return None
    if low[first - 1] in _UNTIL:
        return _Told(moment, "end") if _GO_ON & set(low[max(floor, first - 5) : first - 1]) else None
    bare = moment.sentence.role == "headline" and low[first - 1] in _VERB
    if not bare and low[first - 1] not in ("on", "in", "last", "next", "this", "at"):
        return None
    for k in range(first - 1, max(floor - 1, first - 9), -1):
        if low[k] in _WALLS or low[k] == ",":
            return None
        if low[k] in _NOUNS and low[k - 1] in OWNERS:
            return _Told(moment, _NOUNS[low[k]], owned=True)
        if low[k] in _VERB:
            return _Told(moment, _VERB[low[k]])
        if low[first - 1] == "in" and first - k < 4 and (low[k] in PARTICIPLES or low[k] in _SHORT) and _grain(moment) == "year":
            return _Told(moment, low[k], loose=True)
    return None


def _takes_up(story: Story, told: _Told) -> bool:
    """True where a pronoun does what happens then, or shares in it: ``once they end on Friday``, ``joined the house with her in 2006``."""
    if told.owned:
        return True
    low, moment = story.tokens.low, told.moment
    ahead = low[max(moment.sentence.first, moment.first - 10) : moment.first]
    k = next((j for j in range(len(ahead) - 1, -1, -1) if _VERB.get(ahead[j]) == told.verb), -1)
    if k < 0:
        return False
    doers = [j for j in range(max(0, k - 3), k) if ahead[j] in SUBJECTS and j > 0 and ahead[j - 1] in _OPENERS]
    with_them = any(ahead[j] in ("with", "alongside") and ahead[j + 1] in _OBJECTS for j in range(k, len(ahead) - 1))
    return bool(doers) or with_them


def _of_other(story: Story, one: _Told, other: _Told) -> bool:
    """True for *The shop, when it opens on Saturday*, where the first sentence tells of no shop."""
    low, moment = story.tokens.low, other.moment
    for k in range(max(moment.sentence.first + 1, moment.first - 8), moment.first):
        if low[k] == "," and low[k + 1] in _OPENERS and low[k - 1].isalpha():
            return (
                low[k - 2] in ("the", "its", "their", "his", "her", "a")
                and low[k - 1] not in low[one.moment.sentence.first : one.moment.sentence.last]
            )
    return False


def _is_moved(story: Story, one: _Told, other: _Told) -> bool:
    """True where words around either say that the day was changed, or that it is of another time."""
    low = story.tokens.low
    around = [low[max(t.moment.sentence.first, t.moment.first - 8) : min(t.moment.sentence.last, t.moment.last + 2)] for t in (one, other)]
    planned = any(low[k] in ("was", "were") and low[k + 1] == "to" for k in range(one.moment.first - 6, one.moment.first - 1))
    return planned or any((_OTHER | _REMEMBERED) & set(words) for words in around)


# What is held years later in memory of a thing has a day of its own: "the bicentenary of his birth was marked in 2019".
_REMEMBERED = frozenset(
    "anniversary anniversaries centenary centennial bicentenary bicentennial jubilee marked commemorated celebrated remembered".split()
)

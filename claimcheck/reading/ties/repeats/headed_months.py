"""The date of a headline: the month, the day or the year in which something is to be, and the one that the first sentence tells."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.moments import SOME_MONDAY, Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.repeats.redated import is_on
from claimcheck.reading.words.calendar import FULL_MONTHS, MONTHS
from claimcheck.reading.words.nouns import STOP
from claimcheck.values.window import Window, month

_MONTHS = frozenset(FULL_MONTHS)
_COMING = frozenset("to will due set".split())
_PAST = frozenset("was were had last since from until before after said between".split())
_OTHER = frozenset("not ahead of from until till before after since between instead by original originally previous delayed moved".split())
_LONG = 4
_SHORTEST = 4  # letters of a word that a headline and its text share
_REACH = 9
_YEARS = 10  # a year so many off is told of one thing by a slip of the pen


def headed_months(story: Story) -> Iterator[Link]:
    """``Accountant to be sentenced in June`` over *told the accountant to come back in July*: one month, told twice."""
    heads = [s for s in story.sentences if s.role == "headline"]
    body = [s for s in story.sentences if s.role == "body"]
    if len(heads) != 1 or not body or not story.is_brief:
        return
    yield from _dates(story, heads[0], body)
    top, told = _coming(story, heads[0]), _coming(story, body[0])
    if (
        len(top) != 1
        or len(told) != 1
        or any(story.tokens.low[k] == story.tokens.low[top[0]] for s in body for k in story.places(_MONTHS, s))
    ):
        return
    if len(list(story.places(_MONTHS, body[0]))) == 1 and _words(story, heads[0]) & _words(story, body[0]):
        year = (story.published or SOME_MONDAY).year
        a, b = (story.moment(k, k + 1, month(year, MONTHS[story.tokens.low[k]])) for k in (top[0], told[0]))
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one month")


def _dates(story: Story, head: Sentence, body: list[Sentence]) -> Iterator[Link]:
    """``Vote to be held on 24 October`` over *will vote on the bill on 14 October*, ``to close in 2028`` over *will shut in 2027*."""
    found = moments(story)
    top, told = ([m for m in found[s.number] if _grain(m)] for s in (head, body[0]))
    if (
        len(top) != 1
        or len(told) != 1
        or _grain(top[0]) != _grain(told[0])
        or not (_is_to_come(story, top[0]) and _is_to_come(story, told[0]))
    ):
        return
    if any(m.window == top[0].window for s in body for m in found[s.number]) or not _is_near(top[0], told[0]):
        return
    behind = story.tokens.low[told[0].last : body[0].last]
    later = _AGAIN & set(behind) or is_on(behind) or _is_another(story, top[0], told[0])
    if not later and _shared(story, head.first, head.last) & _shared(story, _came(story, told[0]), told[0].first):
        a, b = (m.claim(story) for m in (top[0], told[0]))
        yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one {_grain(top[0])}")


_AGAIN = frozenset("later after before earlier then second third last final next".split())
_TURNS = tuple(map(frozenset, map(str.split, ("open opens reopen", "begin begins start starts", "close shut end finish"))))


def _is_another(story: Story, head: Moment, told: Moment) -> bool:
    """True for *Stadium to open in 2030* over *Builders will start on the stadium in 2027*: of another thing another turn is told."""
    turns = [words for words in _TURNS if words & set(story.tokens.low[_came(story, head) : head.first])]
    same = any(words & set(story.tokens.low[_came(story, told) : told.first]) for words in turns)
    subjects = (_shared(story, m.sentence.first, _came(story, m)) for m in (head, told))
    return bool(turns) and not same and not frozenset.intersection(*map(frozenset, subjects))


def _grain(moment: Moment) -> str:
    """``day`` for a day of a month, ``year`` for a year alone; else nothing."""
    name = moment.date.name if moment.date is not None else None
    if name is None or moment.window is None or name.last_day is not None:
        return ""
    return "day" if name.day is not None else "year" if name.year is not None and name.month is None and _is_one(moment.window) else ""


def _is_one(window: Window) -> bool:
    return (window.days or 0) < 367


def _is_near(one: Moment, other: Moment) -> bool:
    """True for two days of one month or of one number, and for two years of one decade or so."""
    if one.start is None or other.start is None:
        return False
    if _grain(one) == "year":
        return 0 < abs(one.start.year - other.start.year) <= _YEARS
    return one.start != other.start and (one.start.month == other.start.month or one.start.day == other.start.day)


def _is_to_come(story: Story, moment: Moment) -> bool:
    """True for the day of *to be held on 14 October*, *will vote on the bill on 14 October*: what is still to be then."""
    low, sentence = story.tokens.low, moment.sentence
    ahead = low[max(sentence.first, moment.first - _REACH) : moment.first]
    wall = max((k for k, word in enumerate(ahead) if word in (",", ";", "and", "but", "that", "which", "who", "when")), default=-1)
    clause = ahead[wall + 1 :]
    led = clause[-1:] in (["on"], ["in"]) or (sentence.role == "headline" and _grain(moment) == "day")
    aside = {"which", "who", "that", "whose"} & set(low[sentence.first : moment.first])
    return led and bool(_COMING & set(clause)) and not _OTHER & set(clause) and not aside


def _came(story: Story, moment: Moment) -> int:
    """The token of the *will* or *to* that leads to *moment*."""
    low, first = story.tokens.low, moment.first
    return next((k for k in range(first - 1, moment.sentence.first, -1) if low[k] in _COMING), first)


def _shared(story: Story, first: int, last: int) -> set[str]:
    told = (w for w in story.tokens.low[first:last] if len(w) >= _SHORTEST and w.isalpha())
    return {stem(w) for w in told if w not in STOP and w not in MONTHS}


def _coming(story: Story, sentence: Sentence) -> list[int]:
    """The months of *sentence* that *in* brings in behind a verb of what is still to be."""
    low = story.tokens.low
    found = []
    for k in story.places(_MONTHS, sentence):
        ahead = low[max(sentence.first, k - 9) : k]
        named = low[k - 1] == "in" and story.tokens.written(k)[:1].isupper() and not low[k + 1][:1].isdecimal()
        if named and _COMING & set(ahead) and not _PAST & set(ahead[-4:]):
            found.append(k)
    return found


def _words(story: Story, sentence: Sentence) -> set[str]:
    return {stem(w) for w in story.tokens.low[sentence.first : sentence.last] if len(w) > _LONG and w.isalpha() and w not in MONTHS}

"""One suspect: the two ages that a short story gives the one man or woman whom it calls by no name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.words.grammar import DEFINITE, OTHERS, OWNERS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_MEN, _WOMEN = frozenset("man boy gunman".split()), frozenset("woman girl gunwoman".split())
_ANYONE = frozenset("suspect robber thief attacker burglar raider assailant youth intruder mugger offender stranger culprit".split())
_CALLED = _MEN | _WOMEN | _ANYONE
# What tells of more than one, or of more than one telling.
_SEVERAL = frozenset(
    "men women boys girls suspects robbers thieves gunmen raiders attackers burglars pair brother brothers victim victims witness "
    "witnesses twins couple colleague accomplice originally revised corrected".split()
)
# What an age may be of where these stand beside it.
_OTHER = OTHERS | frozenset("him them then ago when since born first second third earlier later held arrested charged named".split())
# What tells which man is meant: *The man who raised the alarm is 52*.
_WHICH = frozenset("who that whose whom with in on at from of she he".split())
_SOUGHT = frozenset("police detectives hunt hunting hunted wanted looking sought seek seeking trace find finding search searching".split())
_ABOUT = frozenset("about around approximately roughly".split())
_PARTS = {"early": (0, 4), "mid": (3, 7), "late": (6, 9)}
_WIDE = 5  # years on either side of *about 30*
_REACH = 16
_CLOSING = frozenset(", . ; ) and who with but or years".split())
_BEING = frozenset("is was be being aged".split())


class _Told(NamedTuple):
    """The tokens of an age, the years that it may be, and the word for the one whom it is told of."""

    first: int
    last: int
    low: int
    high: int
    who: str


def one_suspect(story: Story) -> Iterator[Link]:
    """``a man of about 30 ... The suspect, who is in his early 50s``: one person has one age."""
    if not story.is_brief or any(_SEVERAL & story.words(s) for s in story.sentences):
        return
    told = [t for s in story.sentences for t in _told(story, s)]
    if len(told) != 2 or not _may_be_one(story, *told):  # noqa: PLR2004
        return
    one, other = told
    if any(_OTHER & story.words(s) for s in story.sentences if any(s.first <= t.first < s.last for t in told)):
        return
    exact = all(t.low == t.high for t in told)
    if exact and any("-" in story.tokens.low[t.first : t.last] or story.sentence_at(t.first) is story.sentences[0] for t in told[:1]):
        return  # which other rooms tie
    if one.high < other.low or other.high < one.low:
        a, b = (_claim(story, t) for t in told)
        yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} the age of one person")


def _claim(story: Story, told: _Told) -> Claim:
    """The age as the story reads it, or a word where it tells no one number."""
    read = next((r for r in story.reads if r.claim.kind == "age" and r.first == told.first and told.low == told.high), None)
    return read.claim if read is not None else story.word(told.first, told.last, _years(told.low, told.high), "age")


def _years(low: int, high: int) -> Amount:
    stated = Stated("range" if low < high else "=", low, high)
    return Amount(stated, Interval(low, high), Interval(low, high), unit="year")


def _may_be_one(story: Story, one: _Told, other: _Told) -> bool:
    """True for a man and a suspect, the later of whom the words take for told; not for a man and a woman."""
    sexes = [{"m"} if t.who in _MEN else {"w"} if t.who in _WOMEN else {"m", "w"} for t in (one, other)]
    low = story.tokens.low
    start = max(other.first - _REACH, 0)
    sought = one.who in _ANYONE or other.who not in _ANYONE or any(_SOUGHT & story.words(s) for s in story.sentences[:2])
    back = next((k for k in range(min(other.last + 3, len(low) - 1), start, -1) if low[k] == other.who), 0)
    return sought and bool(sexes[0] & sexes[1]) and bool(DEFINITE & set(low[max(0, back - 3) : back])) and low[back + 1] not in _WHICH


def _told(story: Story, sentence: Sentence) -> Iterator[_Told]:
    """Each age that *sentence* tells of one whom it calls by no name."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last):
        if not low[k].isdecimal() or len(low[k]) != len("30"):
            continue
        found = (_in_decade if low[k + 1] == "s" else _plainly)(story, sentence, k)
        if found is not None:
            yield found


def _in_decade(story: Story, sentence: Sentence, k: int) -> _Told | None:
    """*in his early 50s*, *in her 30s*."""
    low = story.tokens.low
    at = k - 1 - (low[k - 1] == "-")
    part = _PARTS.get(low[at], (0, 9))
    at -= low[at] in _PARTS
    if low[at] not in OWNERS or low[at - 1] != "in" or not (who := _who(story, sentence, at)):
        return None
    decade = int(low[k])
    return _Told(at + 1, k + 2, decade + part[0], decade + part[1], who)


def _plainly(story: Story, sentence: Sentence, k: int) -> _Told | None:
    """*a man of about 30*, *who is about 30,*, *a 30-year-old man*, *a man aged 30*, *The man, 50, is*."""
    low, age = story.tokens.low, int(story.tokens.low[k])
    if low[k + 1 : k + 5] == ["-", "year", "-", "old"]:
        who = next((w for w in low[k + 5 : min(k + 7, sentence.last)] if w in _CALLED), "")
        return _Told(k, k + 5, age, age, who) if who and low[k - 1] in DEFINITE | {"a", "an"} else None
    if k + 1 < sentence.last and low[k + 1] not in _CLOSING:
        return None
    about = low[k - 1] in _ABOUT
    at = k - 1 - about
    who = low[at - 1] if low[at] in ("of", ",") and low[at - 1] in _CALLED else ""
    if low[at] in _BEING:
        who = _who(story, sentence, at)
    wide = _WIDE if about else 0
    return _Told(k - about, k + 1, age - wide, age + wide, who) if who else None


def _who(story: Story, sentence: Sentence, k: int) -> str:
    """The nearest word ahead of token *k* that calls one by no name; empty where another noun with an article stands nearer."""
    low = story.tokens.low
    return next((low[j] for j in range(k - 1, max(sentence.first, k - _REACH) - 1, -1) if low[j] in _CALLED), "")

"""Newly: so many new ones, what all of them come to now, and what they came to a day or a week before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figured, figures_of, like, near, number, told_in
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.words.calendar import WEEKDAYS

_BACK, _ON = 3, 3
_NEW = frozenset("new more another further additional extra fresh added".split())
_DAY_BEFORE = frozenset("day yesterday evening night".split())
_LAPSES = frozenset("week month year fortnight quarter".split())
_MOST = 4  # times that the gap may be what is told as new, or a part of it


def newly(story: Story, tied: Tied) -> Iterator[Guess]:
    """``38 new cases on Monday ... 1,274 ill, up from 1,209 on Sunday``: what came makes what there was what there is."""
    for sentence in figured(story):
        for now, before in _pairs(story, sentence):
            if tied.both(now, before, "flow", "parts", "rest"):
                continue
            others = (r for r in near(story, sentence, _BACK, _ON) if r not in (now, before))
            came = [r for r in others if _is_new(story, r) and _may_be(story, r, now, before)]
            if len(came) == 1 and _of_one_lapse(story, came[0], before):
                claims = before.claim.id, told_in(story, came[0], now).id, now.claim.id
                said = f"{lines(came[0].claim, now.claim, 'tell')} what came and what that makes"
                yield Guess((Link("flow", claims, assumption=said, into=1),), sure=True)


def _pairs(story: Story, sentence: Sentence) -> Iterator[tuple[Read, Read]]:
    """What there is now and what there was: ``96, up from 88``, ``7,960, against 6,620``, ``from 88 to 96``."""
    here = [r for r in figures_of(story, sentence) if r.claim.kind in ("count", "money") and r.claim.stated.bound == "="]
    for a, b in zip(here, here[1:], strict=False):
        to_b = introduced(story, b)[0]
        if to_b in ("from", "against", "than"):
            if number(a) > number(b) and not _is_new(story, a) and like(story, a, b):
                yield a, b
        elif to_b == "to" and introduced(story, a)[0] == "from" and number(b) > number(a) and like(story, a, b):
            yield b, a


def _is_new(story: Story, read: Read) -> bool:
    first, last = story.phrase(read)
    low = story.tokens.low
    return read.figure.another or bool(_NEW & {*low[first - 1 : last], *low[last : min(last + 1, read.sentence.last)]})


def _may_be(story: Story, read: Read, now: Read, before: Read) -> bool:
    gap, told = number(now) - number(before), number(read)
    if story.before(read, 1) == ["by"]:
        return False  # "and fell by another 900"
    same = read.claim.kind == now.claim.kind and read.claim.amount.unit == now.claim.amount.unit and read.claim.stated.bound == "="
    return same and 1 < told < number(before) and gap <= _MOST * told and told <= _MOST * gap


def _of_one_lapse(story: Story, came: Read, before: Read) -> bool:
    """True where what is new came since *before* was counted: in a day since the day before, in a week since a week ago."""
    its, mine = (set(_around(story, r)) for r in (before, came))
    lapses = _LAPSES & its
    if lapses:
        return bool(lapses & mine)
    told = its & (_DAY_BEFORE | WEEKDAYS.keys())
    if not told:
        return came.sentence is before.sentence
    then, day = _weekday(its), _weekday(mine)
    if then is None or day is None:
        return bool(_DAY_BEFORE & its)
    return (day - then) % 7 == 1


def _around(story: Story, read: Read) -> Sequence[str]:
    last = story.phrase(read)[1]
    behind = story.tokens.low[last : min(last + 9, read.sentence.last)]
    end = behind.index(";") if ";" in behind else len(behind)
    return [*behind[:end], *story.before(read, 4)]


def _weekday(words: set[str]) -> int | None:
    found = sorted(WEEKDAYS[w] for w in words if w in WEEKDAYS)
    return found[0] if len(found) == 1 else None

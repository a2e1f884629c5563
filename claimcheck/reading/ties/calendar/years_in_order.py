"""Dates in order: what began on one day is not over before it, and nothing happens to a thing before it is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line, lines
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.calendar.made_first import is_made_first, is_made_in_sentence_before, is_of_another_deed
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import ORDINALS

_BORN = frozenset("born founded established formed created".split())
_BEGUN = frozenset(
    "began begun started approved designed ordered opened launched appointed elected joined enrolled enlisted signed arrested "
    "detained hired bought leased commissioned proposed laid crowned sworn married admitted engaged conceived introduced installed "
    "planted ordained kidnapped captured promoted entered broke drafted moved adopted".split()
)
_OVER = frozenset(
    "finished completed ended concluded closed shut died resigned retired stepped stood quit charged convicted sentenced acquitted "
    "released freed discharged graduated qualified sold demolished dissolved abolished repealed scrapped decommissioned ratified "
    "abdicated deposed sacked dismissed ousted divorced expelled rescued collapsed expired lapsed wound folded ran left force effect "
    "unveiled inaugurated delivered published banned replaced disbanded withdrawn".split()
)
_HAVING = frozenset("having after".split())
_WALLS = frozenset(
    "; : ( who whom whose which that where when while but because although though since replacing site based successor previous earlier "
    "former another first until before from between not ago if would will could may might should against".split()
)
_REACH = 16


def years_in_order(story: Story) -> Iterator[Link]:
    """Each two dates of a sentence of which its verbs say that the one thing began and that it, or anything, was later."""
    found = moments(story)
    for sentence in story.sentences:
        yield from _of_two_sentences(story, sentence)
        if len(found[sentence.number]) < 2:
            continue
        yield from _nths(story, sentence)
        for one, other in pairwise(found[sentence.number]):
            way = _way(story, sentence, one, other) or int(is_made_first(story, sentence, one, other))
            first, last = (one, other) if way > 0 else (other, one)
            if not way or first.window is None or last.window is None or not _alike(first, last):
                continue
            start, end = first.claim(story), last.claim(story)
            yield Link("order in time", (start.id, end.id), assumption=f"line {line(end)} tells what came after “{start.said}”")


def _of_two_sentences(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``The mine was sunk in 1954. It closed in 1978.``: the only time of each sentence."""
    here, before = ([m for s in story.beside(sentence, back, 0)[:1] for m in moments(story)[s.number]] for back in (0, 1))
    if len(here) == len(before) == 1 and _alike(before[0], here[0]) and is_made_in_sentence_before(story, before[0], here[0]):
        start, end = before[0].claim(story), here[0].claim(story)
        yield Link("order in time", (start.id, end.id), assumption=f"line {line(end)} tells what came after “{start.said}”")


def _nths(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*won her third title in 2022 and her second in 2024*: the second of them came first."""
    low, found = story.tokens.low, list[tuple[int, Moment]]()
    for one in moments(story)[sentence.number]:
        if one.window is None or one.window.days not in (365, 366) or low[one.first - 1] != "in":
            continue
        at = next((k for k in range(one.first - 2, max(sentence.first, one.first - _NTH) - 1, -1) if low[k] in ORDINALS), -1)
        if at > sentence.first and low[at - 1] in OWNERS and not {",", "and", ";"} & set(low[at : one.first]):
            found.append((at, one))
    if len(found) != 2:
        return
    (at, one), (then, other) = found
    gap = low[one.last : then]
    if gap[0] not in ("and", ",") or len(gap) > 3 or low[then - 1] != low[at - 1] or low[then + 1] not in ("in", low[at + 1]):
        return
    first, last = (one, other) if ORDINALS[low[at]] < ORDINALS[low[then]] else (other, one)
    start, end = first.claim(story), last.claim(story)
    if ORDINALS[low[at]] != ORDINALS[low[then]]:
        yield Link("order in time", (start.id, end.id), assumption=f"{lines(start, end, 'count')} one row of things")


_NTH = 6


def _alike(one: Moment, other: Moment) -> bool:
    """True for two dates of which neither has a year that only the day of publication gives it, or of one month."""
    if one.window is None or other.window is None or max(one.window.days or 0, other.window.days or 0) > 366:
        return False
    if one.sure and other.sure:
        return True
    if one.window.days != other.window.days:
        return False
    names = [m.date.name for m in (one, other) if m.date is not None]
    return len(names) == 2 and names[0].month == names[1].month and not one.sure and not other.sure


def _way(story: Story, sentence: Sentence, one: Moment, other: Moment) -> int:
    """1 where the words put what is told for *one* first, -1 where they put it last, 0 where they do not say."""
    low = story.tokens.low
    gap = low[one.last : other.first]
    ahead = _clause(low, sentence, one.first)
    if not gap or len(gap) > _REACH or _WALLS & set(gap) or KIN & {*ahead, *gap} or {"of", "by"} & set(gap[-2:]) or is_of_another_deed(gap):
        return 0
    if _HAVING & set(gap) and gap[0] in (",", "having", "after"):
        began = _BEGUN & set(gap)
        return -1 if began and _OVER & set(ahead) and gap.count(",") < 2 else 0
    joined = gap[0] in (",", "and", "—", "–") or "and" in gap
    if not joined or _HAVING & set(ahead):
        return 0
    if _BORN & set(ahead) and _is_verbal(gap) and low[sentence.first] not in ("its", "his", "her", "their"):
        return 1
    if low[one.first - 3 : one.first - 1] == ["set", "up"] and _is_verbal(gap):
        return 1
    return 1 if _BEGUN & set(ahead) and _OVER & set(gap) and not _OVER & set(ahead) else 0


def _clause(low: Sequence[str], sentence: Sentence, first: int) -> list[str]:
    """The words of the clause before token *first*."""
    start = first
    while start > sentence.first and first - start < 9 and low[start - 1] not in (",", ";", "and", "but", "who", "which", "that", "where"):
        start -= 1
    return list(low[start:first])


def _is_verbal(gap: Sequence[str]) -> bool:
    """True where the words between tell something of the same one: a verb, and no noun of another behind an article."""
    verbs = [word for word in gap if word.endswith("ed") or word in _VERBS]
    return bool(verbs) and not {"a", "an"} & set(gap[: gap.index(verbs[0])])


_VERBS = frozenset(
    "made took won became went came ran began left joined sold wrote held met built bought got gave led lost moved sang played was did "
    "fought flew stood shut broke rose fell drew sent".split()
)

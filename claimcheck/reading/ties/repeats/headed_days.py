"""The day of a headline: the one weekday that it names, and the one that the text names."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.voices import SAYING

_TOLD = SAYING | frozenset("emerged voted agreed decided issued arrived came flew met returned landed".split())
_OTHER = frozenset("until till after before by every previous last since instead not original originally planned due".split())
_MOVED = frozenset("moves move moved switches switch switched shifts".split())
_REACH = 4


def headed_days(story: Story) -> Iterator[Link]:
    """``Monday strike will halt trams`` over *Not a tram is expected to leave the depot on Wednesday*: one day, told twice."""
    heads = [s for s in story.sentences if s.role == "headline"]
    body = [s for s in story.sentences if s.role == "body"]
    if len(heads) != 1 or not body:
        return
    top, told = _days(story, heads[0]), _days(story, body[0])
    if len(top) != 1 or len(told) != 1 or any(m.weekday == top[0].weekday for s in body for m in _days(story, s)):
        return
    low, first = story.tokens.low, told[0].first
    ahead = low[max(body[0].first, first - _REACH) : first]
    moved = _MOVED & set(low[heads[0].first : top[0].first])  # "Market moves to Wednesday": held every week
    if (
        (_OTHER - ({"every"} if moved else set())) & {*ahead, *low[top[0].first - 2 : top[0].first]}
        or _TOLD & {*ahead, *low[told[0].last : told[0].last + 2]}
        or not (
            _words(story, heads[0]) & _words(story, body[0])
            or (story.is_brief and _is_coming(story, top[0]) and _is_coming(story, told[0]))
        )
    ):
        return
    a, b = (m.in_one_week(story) for m in (top[0], told[0]))
    yield Link("same", (a.id, b.id), assumption=f"the headline and the text, {lines(a, b)}, speak of one day")


_COMING = frozenset("will to back set due again".split())
_AHEAD = 12  # words between *will* and its day


def _is_coming(story: Story, moment: Moment) -> bool:
    """True for *Trams back on Tuesday*, *talks set for Monday*, *will resume Wednesday*, *are to meet on Thursday*: what is still to be."""
    low, first = story.tokens.low, moment.first
    ahead = low[max(moment.sentence.first, first - _AHEAD) : first]
    wall = max((k for k, w in enumerate(ahead) if w in (",", ";", "and", "but", "after", "before", "when")), default=-1)
    clause = ahead[wall + 1 :]
    led = clause[-1:] in (["on"], ["for"], ["every"]) or moment.sentence.role == "headline"
    return led and bool(_COMING & set(clause)) and not {"was", "were", "had"} & set(clause)


def _days(story: Story, sentence: Sentence) -> list[Moment]:
    return [m for m in moments(story)[sentence.number] if m.weekday is not None and m.date is None]


def _words(story: Story, sentence: Sentence) -> set[str]:
    """The stems of the words of weight of *sentence*."""
    return {stem(w) for w in story.tokens.low[sentence.first : sentence.last] if len(w) > 2 and w.isalpha() and w not in STOP}

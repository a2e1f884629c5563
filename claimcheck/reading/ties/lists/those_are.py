"""Those are: a row told first, things at the head of a sentence or clauses, and the number that the next words say it makes."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.lists.announcers import LISTABLE, Announcer, announcers
from claimcheck.reading.ties.lists.fitted import told_by
from claimcheck.reading.ties.lists.items import VERBS, Items, items
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.grammar import MODALS, PARTING
from claimcheck.reading.words.names import STARTERS
from claimcheck.reading.words.nouns import STOP

_THOSE = frozenset("those these they such".split())
_ARE = frozenset("are were".split())
_ARTICLES = frozenset("a an the".split())
_WHEN = frozenset("on in at by".split())
_COLON = frozenset((":",))
_LEAST, _ON = 3, 3
_FINITE = VERBS | MODALS | {"needs", "need"}
_SUBORDINATE = PARTING | frozenset('who which that if because when where until unless said says : “ "'.split())


def those_are(story: Story) -> Iterator[Listed]:
    """``Alder, Brook and Carne had no power. They are the four villages cut off``: as many as stand in the row."""
    for sentence in story.sentences:
        for one in announcers(story, sentence):
            if one.least or (row := _row(story, sentence, one)) is None:
                continue
            yield from told_by([one], row)
        yield from _wanted(story, sentence)


def _row(story: Story, sentence: Sentence, one: Announcer) -> Items | None:
    """The row that *Those are the four terms*, *They are the six villages cut off* takes up: that of the sentence or clause before."""
    low = story.tokens.low
    start = one.first - 3 - (low[one.first - 1] == "only")
    if start < sentence.first or low[start] not in _THOSE or low[start + 1] not in _ARE or low[start + 2] != "the":
        return None
    if low[one.last : one.last + 1] == ["and"]:
        return None  # "They are the two drivers and a guard"
    if start > sentence.first:
        return _head(story, sentence, start - 1) if low[start - 1] == ":" else None
    before = [s for s in story.beside(sentence, 1, 0) if s is not sentence and s.role == sentence.role]
    if not before:
        return None
    verb = next((k for k in range(before[0].first, before[0].last) if low[k] in VERBS or low[k] == ":"), 0)
    listable = singular(low[one.last - 1]) in LISTABLE
    return (_head(story, before[0], verb) if verb else None) or (_clauses(story, before[0]) if listable else None)


def _head(story: Story, sentence: Sentence, end: int) -> Items | None:
    """The row of things from the first word of *sentence*, or from the comma behind *On Monday*, up to token *end*."""
    low, first = story.tokens.low, sentence.first
    if low[first] in _WHEN:
        first = next((k + 1 for k in range(first, end) if low[k] == ","), end)
    found = items(story.tokens, first, end) if "," in low[first:end] else None
    if found is None or not found.joined or found.least < _LEAST or (found.spans[0][0], found.spans[-1][1]) != (first, end):
        return None
    opened = low[first] in STOP - _ARTICLES or low[first] in STARTERS or low[first] in WEEKDAYS or low[first].endswith(("ly", "ing"))
    return None if opened else found


def _clauses(story: Story, sentence: Sentence) -> Items | None:
    """The clauses of *The armies must withdraw, the shelling has to stop and the port must open*, each with a verb of its own."""
    low = story.tokens.low
    if _SUBORDINATE & set(low[sentence.first : sentence.last]):
        return None
    marks = [k for k in range(sentence.first, sentence.last) if low[k] in (",", "and")]
    starts = [sentence.first, *(k + 1 for k in marks)]
    spans = [(a, b) for a, b in zip(starts, [*marks, sentence.last - 1], strict=True) if b > a]
    if len(spans) < _LEAST or "and" not in low[spans[-1][0] - 1 : spans[-1][0]] or not all(_FINITE & set(low[a:b]) for a, b in spans):
        return None
    return Items(tuple(spans), len(spans), len(spans), joined=True)


def _wanted(story: Story, sentence: Sentence) -> Iterator[Listed]:
    """``Better food, a doctor and longer visits: that is what they want``, ``... are what they want``, near the one number of these."""
    low = story.tokens.low
    end = _end_of_wanted(story, sentence)
    row = _head(story, sentence, end) if end else None
    if row is None or {"still", "also", "now"} & set(story.tokens.low[end : sentence.last]):
        return  # "are what they still want": some were told before
    told = [a for s in story.beside(sentence, _ON, _ON) if s is not sentence for a in announcers(story, s)]
    alone = len(told) == 1 and not told[0].least and singular(low[told[0].last - 1]) in LISTABLE
    if alone and (low[told[0].first - 1] == "the" or told[0].first < sentence.first):
        yield from told_by(told, row)


def _end_of_wanted(story: Story, sentence: Sentence) -> int:
    """The token behind the row of *...: that is what*, *... are what they want*; 0 where none is told so."""
    low = story.tokens.low
    colon = next(iter(story.places(_COLON, sentence)), 0)
    if colon and low[colon + 1] in ("that", "those", "these") and low[colon + 2] in ("is", "are"):
        return colon
    return next((k for k in range(sentence.first, sentence.last - 1) if low[k] in _ARE and low[k + 1] == "what"), 0)

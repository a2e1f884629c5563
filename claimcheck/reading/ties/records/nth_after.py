"""Nth after: which win this is, and the years of those before it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.words.grammar import THE_OR_OWNERS
from claimcheck.reading.words.numbers import ORDINALS

_WON = frozenset(
    "title titles win wins victory victories championship championships crown crowns cup cups gold golds medal medals triumph triumphs "
    "success successes trophy trophies term terms edition visit final finals flood floods strike strikes eruption eruptions award "
    "awards defeat defeats".split()
)
_AFTER = frozenset("after following follows followed adding added".split())
_ALSO = frozenset("including include among latest most last first and since as".split())
_ORDINALS = frozenset(ORDINALS)
_FAR, _MOST = 12, 20


def nth_after(story: Story) -> Iterator[Link]:
    """``its sixth title, after wins in 1988, 1992, 1999, 2004 and 2011``: with five before it, this is the sixth."""
    low = story.tokens.low
    for sentence in story.holding(_ORDINALS, _AFTER):
        for k in story.places(_ORDINALS, sentence):
            place = ORDINALS.get(low[k], 0)
            if not 1 < place < _MOST or not _is_owned(low[k - 1]) or not _WON & set(low[k + 1 : k + 3]):
                continue
            after = next((j for j in range(k + 2, min(k + _FAR, sentence.last)) if low[j] in _AFTER), 0)
            years = _years(story, sentence, after) if after else []
            if years and abs(len(years) + 1 - place) < 3:
                nth = number_word(story, k, k + 1, place, "ordinal")
                before = number_word(story, years[0], years[-1] + 1, len(years))
                yield Link("next", (nth.id, before.id), assumption=f"{lines(nth, before, 'tell')} of all that came before it")


def _years(story: Story, sentence: Sentence, after: int) -> list[int]:
    """The tokens of the years behind *after*, in a row that *and* closes and that nothing goes on behind."""
    low = story.tokens.low
    found = [k for k in range(after + 1, sentence.last) if is_year(low[k])]
    if len(found) < 2 or found[0] - after > 6 or _ALSO & set(low[after : found[0]]):
        return []
    gaps = [low[a + 1 : b] for a, b in zip(found, found[1:], strict=False)]
    plain = all(gap in ([","], ["and"], [",", "and"], [",", "in"], ["and", "in"]) for gap in gaps) and "and" in gaps[-1]
    return found if plain and low[found[-1] + 1] in (".", ",", ";", ")") and low[found[0] - 1] in ("in", "of") else []


def _is_owned(word: str) -> bool:
    return word in THE_OR_OWNERS or word == "a" or word.endswith(("'s", "’s"))

"""Were the: a row of names at the head of a sentence, and the number that *were the five* says they are."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.spots import number_word

_BE = frozenset("were are was".split())
_LINKING = frozenset("however meanwhile instead nevertheless finally today yesterday overall still".split())
_LEAST, _MOST, _OFF = 3, 12, 2
_NOT = frozenset("among some including not other others first last next only".split())


def were_the(story: Story) -> Iterator[Listed]:
    """``Ullapool, Mallaig, Oban and Campbeltown were the five harbours shut``: so many names, and the number of them."""
    low = story.tokens.low
    for sentence in story.sentences:
        verb = next(iter(story.places(_BE, sentence)), -1)
        names = _names(story, sentence, verb) if verb > 0 and low[verb + 1] == "the" else []
        told = numeral(story.tokens, verb + 2) if len(names) >= _LEAST else None
        if told is None or not is_plural(low[told.last + (not is_plural(low[told.last]))]) or _NOT & set(low[sentence.first : told.last]):
            continue
        number = int(told.value)
        if 1 < number <= _MOST and abs(number - len(names)) <= _OFF:
            word = number_word(story, told.first, told.last, number, "count")
            yield Listed(word.id, tuple(names))


def _names(story: Story, sentence: Sentence, verb: int) -> list[tuple[int, int]]:
    """The items of a row of names up to the token *verb*: capitals, joined by commas and one *and*; empty for anything else."""
    found: list[tuple[int, int]] = []
    start = sentence.first + 2 * (story.tokens.low[sentence.first] in _LINKING and story.tokens.low[sentence.first + 1] == ",")
    for k in range(start, verb + 1):
        if k == verb or story.tokens.low[k] in (",", "and"):
            if k > start:
                found.append((start, k))
            start = k + 1
    capital = all(story.tokens.written(a)[:1].isupper() for a, _ in found)
    return found if capital and "and" in story.tokens.low[sentence.first : verb] and all(b - a < 4 for a, b in found) else []

"""Lists told first: the items as the subject of a sentence, and behind the verb how many they are."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.ties.lists.items import Items, items
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.names import STARTERS
from claimcheck.reading.words.nouns import STOP

_ARE = (("are",), ("were",), ("make", "up"), ("made", "up"), ("form",), ("formed",))
_ENDS = frozenset((".", ",", ";", "of", "in", "on", "for", "at", "that", "who", "to"))
_GAP = 4  # words between the verb and the number


def named_first(story: Story) -> Iterator[tuple[Announcer, Items]]:
    """The list and the number of ``Flour, salt, water and yeast are the three ingredients``, where it is the only number."""
    low = story.tokens.low
    for sentence in story.sentences:
        told = announcers(story, sentence)
        at = _verb(story, sentence, told[0]) if len(told) == 1 else -1
        if at < 0 or "," not in low[sentence.first : at]:
            continue
        found = items(story.tokens, sentence.first, at)
        if found is None or not found.joined or found.least < 3 or not is_item(story, found.spans[0]):
            continue
        if found.spans[0][0] == sentence.first and found.spans[-1][1] == at:
            yield told[0], found


def is_item(story: Story, run: tuple[int, int]) -> bool:
    """False for the *Last year*, *However* and *With snow falling* that may stand before the first item."""
    low, (first, last) = story.tokens.low, run
    words = low[first:last]
    if words[0] in STOP - {"the"} or words[0] in STARTERS or words[0].endswith("ly") or any(w in WEEKDAYS or w in MONTHS for w in words):
        return False
    return len(words) == 1 or is_plural(words[0]) or all(story.tokens.written(k)[:1].isupper() for k in range(first + 1, last))


def _verb(story: Story, sentence: Sentence, one: Announcer) -> int:
    """The token of the verb that sets the definite number *one* equal to what stands before it; -1 where none does."""
    low = story.tokens.low
    for k in range(one.first - 1, max(sentence.first, one.first - 2 - _GAP), -1):
        verb = next((v for v in _ARE if tuple(low[k : k + len(v)]) == v), None)
        if verb is not None:
            gap = low[k + len(verb) : one.first]
            gap = gap[:-1] if gap[-2:] == ["the", "only"] else gap
            owned = gap[-1:] and (gap[-1] == "the" or gap[-1] in OWNERS or gap[-1].endswith(("'s", "’s")))
            return k if owned and "," not in gap and low[one.last] in _ENDS else -1
    return -1

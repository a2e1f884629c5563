"""Single ones: the persons of a row that an article tells, *two men on Monday, a woman on Tuesday and his son*."""

from __future__ import annotations

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.comparable import people

_ARTICLES = frozenset("a an his her their one".split())
_REACH = 3  # words up to the noun: "an off-duty officer"


def single_ones(story: Story, sentence: Sentence) -> list[int]:
    """The tokens of the articles of single persons that stand in a row of *sentence*: behind a comma, *and* or a verb in the past."""
    low = story.tokens.low
    found = []
    for k in story.places(_ARTICLES, sentence):
        led = k == sentence.first or low[k - 1] in (",", "and") or low[k - 1].endswith("ed")
        noun = next((w for w in low[k + 1 : min(k + 1 + _REACH, sentence.last)] if people(story, singular(w))), "")
        if led and noun and not is_plural(noun):
            found.append(k)
    return found

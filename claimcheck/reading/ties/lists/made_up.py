"""What a number of people is made up of behind a colon or a dash: numbers and single ones, each told by its article."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import number_word, only_some, spot
from claimcheck.reading.ties.lists.items import told_as
from claimcheck.reading.words.voices import SPEAKING

_OPENERS = frozenset((":", "—", "–"))
_SINGLE = frozenset("a an the his her its their one another".split())
_ENDS = frozenset((",", "and", ".", ";", "—", "–"))
_BEHIND = frozenset("of in at on from with who that which aged waiting working".split())
_REST = frozenset("rest others remainder remaining other".split())
_MOST_WORDS = 6


def made_up(story: Story) -> Iterator[Link]:
    """``Seventeen died: the driver, 14 passengers and three farm workers``: the whole, the numbers and the single ones."""
    for sentence in story.holding(_OPENERS):
        at = story.places(_OPENERS, sentence)[0]
        told = [r for r in story.here(sentence) if r.claim.kind == "count" and not r.timing and r.claim.stated.bound == "="]
        whole = [r for r in told if story.phrase(r)[1] <= at]
        if len(whole) != 1 or only_some(story, spot(story, whole[0])):
            continue
        parts = _items(story, sentence, at + 1, [r for r in told if r.first > at])
        if 0 < sum(c.id.startswith("w") for c in parts) < len(parts):
            made = sum((Fraction(c.stated.number or 0) for c in parts), Fraction(0))
            number = Fraction(whole[0].claim.stated.number or 0)
            if abs(made - number) < 3 or is_slip(made, number):
                names, proof = (whole[0].claim.id, *(c.id for c in parts)), "the sentence gives the number and what makes it up"
                if made > number:
                    words = story.document.span(story.tokens.start[at], story.tokens.end[at])
                    yield Link("tally", names, proof=proof, words=words)
                else:
                    yield Link("parts", names, proof=proof, exhaustive=True)


def _items(story: Story, sentence: Sentence, first: int, told: list[Read]) -> list[Claim]:
    """The claims of the items from token *first* on; none where one is neither a number nor a single thing."""
    low, found = story.tokens.low, list[Claim]()
    numbers = {story.phrase(r)[0]: r for r in told}
    k = first
    while k < sentence.last:
        k += low[k] == "and"
        end = next((j for j in range(k, sentence.last) if low[j] in _ENDS), sentence.last)
        if k in numbers:
            found.append(numbers[k].claim)
        elif low[k + 1] in _REST:
            return []  # "and the rest £10,000 each"
        elif low[end - 1] in SPEAKING:
            return found  # ", the interior ministry said"
        elif low[k] in _SINGLE and 1 < end - k <= _MOST_WORDS and not is_plural(_head(low[k:end])):
            found.append(number_word(story, k, end, told_as(low, k, end) or 1))
        else:
            return []
        if end >= sentence.last or low[end] in (".", "—", "–", ";"):
            return found
        k = end + (low[end] == ",")
    return found


def _head(words: list[str]) -> str:
    """The noun of *words*, which stands before the first word that tells more of it."""
    end = next((k for k, w in enumerate(words) if w in _BEHIND), len(words))
    return words[end - 1]

"""Centuries: what is said to be of a century, and the year in which it was made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

_MADE = frozenset(
    "built founded erected completed finished constructed made painted written composed printed published carved cast dug "
    "begun started laid planted commissioned consecrated raised put set wrote drawn engraved woven forged minted sunk".split()
)  # fmt: skip
_AGAIN = frozenset(
    "rebuilt restored again extended added converted until since before after copy replica style model reconstruction imitation inspired "
    "based version remake reprint about setting revival".split()
)
_BEING = frozenset("was were is are being been , ( and it she he they".split())
_JOINING = frozenset(", in the ( at end of start beginning early late mid - middle close turn dawn that is — –".split())
_OF = frozenset("of from to".split())
_ORIGINAL = frozenset("original originally".split())
_PRONOUNS = frozenset("it they".split())
_EARLIEST, _LATEST = 8, 21
_REACH = 4


class _Century(NamedTuple):
    """The tokens *first* up to *last* say that something is of a century, of one of its *years*."""

    first: int
    last: int
    years: Amount
    attribute: bool


def centuries(story: Story) -> Iterator[Link]:
    """The link of each century with the year that the words put into it."""
    for sentence in story.sentences:
        for told in _told(story, sentence):
            here = _years(story, sentence)
            years = [k for k in here if _is_apposed(story, told, k)]
            if not years and told.attribute:
                years = [k for k in here if k > told.last and _is_made(story, sentence, k)]
            if not years and told.attribute and _ORIGINAL & story.words(sentence):
                years = [k for k in here if _is_made(story, sentence, k)]
            following = story.beside(sentence, 0, 1)[1:]
            if not here and told.attribute and following and _goes_on(story, following[0]):
                years = [k for k in _years(story, following[0]) if _is_made(story, following[0], k)]
            if len(years) == 1 and not _AGAIN & set(story.tokens.low[sentence.first : years[0]]):
                century = story.word(told.first, told.last, told.years, "measure")
                year = story.word(years[0], years[0] + 1, exactly(int(story.tokens.low[years[0]])), "measure")
                assumed = f"the year of line {line(year)} is of the century of line {line(century)}"
                yield Link("same", (century.id, year.id), assumption=assumed)


def _told(story: Story, sentence: Sentence) -> Iterator[_Century]:
    low = story.tokens.low
    for read in story.every_figure.get(sentence.number, ()):
        if read.claim.kind != "ordinal":
            continue
        number, first = read.claim.stated.number, read.first
        at = next((k for k in range(read.last - 1, min(read.last + 2, sentence.last)) if low[k] == "century"), -1)
        if not isinstance(number, int) or not _EARLIEST <= number <= _LATEST or at < 0:
            continue
        if {"bc", "bce"} & set(low[at + 1 : at + 3]):
            continue
        # The year 1800 is of the 18th century for one, of the 19th for another.
        both = Interval(100 * (number - 1), 100 * number)
        years = Amount(Stated("range", 100 * (number - 1), 100 * number), both, both)
        k = first - 1
        while low[k] in ("the", "early", "late", "mid", "-", "middle"):
            k -= 1
        described = low[at - 1] == "-" or (low[first - 1] in ("a", "an") and low[at + 1].isalpha())
        dated = low[k] in _OF and low[k - 1] not in ("end", "start", "beginning", "close", "middle", "turn", "half", "most", "part")
        yield _Century(first, at + 1, years, described or dated)


def _years(story: Story, sentence: Sentence) -> list[int]:
    """The tokens of *sentence* that tell a year: ``in 1743``, ``(1743)``."""
    low = story.tokens.low
    told = (k for k in range(sentence.first + 1, sentence.last) if low[k].isdecimal() and len(low[k]) == 4 and low[k][0] in "12")
    return [k for k in told if low[k - 1] in ("in", "(", ",", "about", "around", "from", "dated")]


def _is_apposed(story: Story, told: _Century, year: int) -> bool:
    """True for ``in 1248, in the 14th century``, ``in the 18th century, in 1743``."""
    first, last = sorted(((told.first, told.last), (year, year + 1)))
    gap = story.tokens.low[first[1] : last[0]]
    return 0 < len(gap) < 9 and set(gap) <= _JOINING and bool({",", "(", "end", "start", "beginning", "turn", "close", "dawn"} & set(gap))


def _is_made(story: Story, sentence: Sentence, year: int) -> bool:
    """True for ``was put up in 1832``, ``, built in 1832``: a verb of making, of what the sentence speaks of."""
    low = story.tokens.low
    for k in range(year - 2, max(sentence.first, year - 2 - _REACH) - 1, -1):
        if low[k] in _MADE:
            ahead = low[k - 1] if not low[k - 1].endswith("ly") else low[k - 2]
            return ahead in _BEING
        if low[k] in (",", ";", "and", "who", "which", "that"):
            return False
    return False


def _goes_on(story: Story, following: Sentence) -> bool:
    """True where the next sentence takes up by a pronoun what was told of."""
    return story.tokens.low[following.first] in _PRONOUNS

"""Names of an age: *the teenager, 21*, *a 98-year-old centenarian*: the word tells how old someone is, and a figure beside it too."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval

NAMES = {
    "teenager": (13, 19), "toddler": (1, 3), "sexagenarian": (60, 69), "septuagenarian": (70, 79), "octogenarian": (80, 89),
    "nonagenarian": (90, 99), "centenarian": (100, 119), "supercentenarian": (110, 129),
}  # fmt: skip
_WORDS = frozenset(NAMES)


def age_names(story: Story) -> Iterator[Link]:
    """Each word for people of some age with the age that stands beside it."""
    for sentence in story.sentences:
        for k in story.places(_WORDS, sentence):
            age = next((a for a in ages_told(story, sentence) if _is_beside(story, k, a)), None)
            if age is not None:
                least, most = NAMES[story.tokens.low[k]]
                years = Interval(least, most)
                amount = Amount(Stated("range", least, most), years, years, unit="year")
                word = story.word(k, k + 1, amount, "age", Scope(what="so old"))
                yield Link("meant", (word.id, age.claim.id), assumption=f"line {line(word)} tells twice how old one person is")


def _is_beside(story: Story, k: int, age: Age) -> bool:
    """True for *the teenager, 21,*, *the 98-year-old centenarian*, *Lane, 79, an octogenarian*."""
    low = story.tokens.low
    if low[k - 1] in _ONCE or low[k - 2] in _ONCE:
        return False  # "a former teenager"; "as a toddler"
    if age.first > k:
        return low[k + 1 : age.first] in ([","], [",", "aged"], ["aged"], ["of"], ["("], [",", "who", "is"], ["who", "is"], ["is"])
    return low[age.last : k] in ([","], [",", "a"], [",", "an"], [",", "the"], [])


_ONCE = frozenset("former as when once fellow since every any no".split())

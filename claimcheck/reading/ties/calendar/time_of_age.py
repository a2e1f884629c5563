"""Time of an age: the only year of a brief but that of a birth, in the sentence beside an age that is told for no time of its own."""

from __future__ import annotations

from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_told import Age, ages_told

_OWN_TIME = frozenset("when while before until by as once then now since after during that later".split())
_YEAR_TOLD = (
    ["the", "year", "was"],
    ["that", "was", "in"],
    ["that", "was", "on"],
    ["it", "was", "in"],
    ["it", "was", "on"],
    ["this", "was", "in"],
)
_SUBJECTS = frozenset("he she i".split())


def time_of(story: Story, age: Age, birth: Moment) -> Moment | None:
    """The year of ``She landed in June 1944. She was 20 and drove a lorry``, ``At 41 he opened a shop. The year was 1999``."""
    if not story.is_brief or sum(len(ages_told(story, s)) for s in story.sentences) != 1:
        return None
    others = [m for here in moments(story).values() for m in here if m.year and m is not birth and m.window is not None]
    if len({m.year for m in others}) != 1 or _OWN_TIME & story.words(age.sentence):
        return None
    other, sentence = others[0], age.sentence
    gap = other.sentence.number - sentence.number
    if gap == 1:
        return other if _tells_year(story, other) else None
    return other if gap == -1 and other.sentence.role == sentence.role and _is_then(story, age) else None


def _tells_year(story: Story, moment: Moment) -> bool:
    """True for *The year was 1999*, *That was in 1976*, *It was 1999*."""
    low, first = story.tokens.low, moment.sentence.first
    return low[first : first + 3] in _YEAR_TOLD or (
        low[first : first + 2] in (["it", "was"], ["that", "was"]) and moment.first == first + 2
    )


def _is_then(story: Story, age: Age) -> bool:
    """True for *She was 20 and*, *Ernest was 20.*, *At 20 he was the oldest*: how old someone was at what was told just before."""
    low, sentence = story.tokens.low, age.sentence
    if age.lead == "at":
        oldest = low[age.last + (low[age.last] == ",") :][:4]
        return age.first == sentence.first + 1 and oldest[0] in _SUBJECTS and oldest[1:3] == ["was", "the"] and oldest[3].endswith("est")
    named = low[sentence.first] in _SUBJECTS or _is_name(story, sentence)
    return age.lead == "was" and age.first == sentence.first + 2 and named


def _is_name(story: Story, sentence: Sentence) -> bool:
    return story.tokens.written(sentence.first)[:1].isupper() and story.tokens.low[sentence.first].isalpha()

"""Two sides: the only two candidates, options or rivals there were, and the shares that the words give each of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.levels import is_level, of_hundred

_SIDES = frozenset("candidates parties sides options choices contenders rivals challengers finalists lists names answers camps".split())
_RIVALS = frozenset("rival opponent challenger competitor contender".split())
_NO = frozenset(("no",))
_RACES = frozenset("race fight contest election".split())
_NAMING = _SIDES | _RIVALS | _NO | _RACES
_ONLY = frozenset("only just sole".split())
_BETWEEN = frozenset("between were was".split())
_SHARED = frozenset("shared split divided".split())
# Those who took neither side, or who are only asked.
_OTHERS = frozenset(
    "poll polls polling survey surveyed asked respondents undecided unsure spoiled spoilt blank invalid void abstained abstain abstentions "
    "neither rest remainder remaining others other third none back backs prefer prefers would".split()
)


def two_sides(story: Story) -> Iterator[Link]:
    """``Every vote went to one of two candidates, with Hall taking 56% and Pruitt 34%``: the shares of both are all of it."""
    for sentence in story.holding(_NAMING):
        if not _tells_two(story, sentence):
            continue
        for told in story.beside(sentence, 0, 1):
            shares = [r for r in story.here(told) if r.claim.kind == "share" and r.claim.amount.unit in ("percent", "")]
            if shares:
                if len(shares) == 2 and all(_is_result(story, r) for r in shares) and not _OTHERS & _words(story, sentence, told):
                    yield of_hundred(story, shares, exhaustive=True, told="the two share all of it between them")
                break


def _tells_two(story: Story, sentence: Sentence) -> bool:
    """True for *one of two candidates*, *only two options*, *two candidates shared the vote*, *a two-horse race*, *her only rival*."""
    low = story.tokens.low
    if any(low[k + 1] == "other" and low[k + 2] in ("source", "supplier", "route") for k in story.places(_NO, sentence)):
        return True  # "34 percent and 56 percent, there being no other source"
    for k in story.places(_SIDES, sentence):
        if low[k - 1] == "two" and (
            low[k - 3 : k - 1] == ["one", "of"] or low[k - 2] in _ONLY or low[k - 4 : k - 1] == ["one", "of", "the"]
        ):
            return True
        if low[k - 1] == "two" and (low[k - 2] in _BETWEEN or low[k + 1] in _SHARED):
            return True
    if any(low[k - 3 : k] in (["two", "-", "horse"], ["two", "-", "way"], ["two", "-", "person"]) for k in story.places(_RACES, sentence)):
        return True
    return any(low[k - 1] in _ONLY for k in story.places(_RIVALS, sentence))


def _is_result(story: Story, read: Read) -> bool:
    low, end = story.tokens.low, end_of_share(story, read)
    whole = low[end] != "of" or low[end + 1 : end + 3] in (["the", "vote"], ["the", "votes"], ["the", "poll"], ["the", "ballots"])
    return read.claim.stated.bound in ("=", "~") and is_level(story, read) and whole


def _words(story: Story, first: Sentence, last: Sentence) -> set[str]:
    return {*story.tokens.low[first.first : last.last]}

"""Two sides: the only two candidates, options or rivals there were, and the shares that the words give each of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.values.written import amount

_SIDES = frozenset("candidates parties sides options choices contenders rivals challengers finalists lists names answers camps".split())
_RIVALS = frozenset("rival opponent challenger competitor contender".split())
_ONLY = frozenset("only just sole".split())
# Those who took neither side, or who are only asked.
_OTHERS = frozenset(
    "poll polls polling survey surveyed asked respondents undecided unsure spoiled spoilt blank invalid void abstained abstain abstentions "
    "neither rest remainder remaining others other third none back backs prefer prefers would".split()
)


def two_sides(story: Story) -> Iterator[Link]:
    """``Every vote went to one of two candidates, with Hall taking 56% and Pruitt 34%``: the shares of both are all of it."""
    for sentence in story.sentences:
        if not _tells_two(story, sentence):
            continue
        for told in story.beside(sentence, 0, 1):
            shares = [r for r in story.here(told) if r.claim.kind == "share" and r.claim.amount.unit in ("percent", "")]
            if shares:
                if len(shares) == 2 and all(_is_result(story, r) for r in shares) and not _OTHERS & _words(story, sentence, told):
                    yield _all_of_it(story, shares)
                break


def _tells_two(story: Story, sentence: Sentence) -> bool:
    """True for *one of two candidates*, *only two options*, *her only rival*."""
    low = story.tokens.low
    for k in story.places(_SIDES, sentence):
        if low[k - 1] == "two" and (
            low[k - 3 : k - 1] == ["one", "of"] or low[k - 2] in _ONLY or low[k - 4 : k - 1] == ["one", "of", "the"]
        ):
            return True
    return any(low[k - 1] in _ONLY for k in story.places(_RIVALS, sentence))


def _is_result(story: Story, read: Read) -> bool:
    low, end = story.tokens.low, end_of_share(story, read)
    whole = low[end] != "of" or low[end + 1 : end + 3] in (["the", "vote"], ["the", "votes"], ["the", "poll"], ["the", "ballots"])
    return read.claim.stated.bound in ("=", "~") and read.claim.modality == "stated" and change_word(story, read) < 0 and whole


def _words(story: Story, first: Sentence, last: Sentence) -> set[str]:
    return {*story.tokens.low[first.first : last.last]}


def _all_of_it(story: Story, shares: list[Read]) -> Link:
    first = shares[0].sentence.first
    whole = story.word(first, first + 1, amount("exactly 100%"), "share")
    told = f"the two of line {line(shares[0].claim)} share all of it between them"
    return Link("parts", (whole.id, *(r.claim.id for r in shares)), assumption=told, exhaustive=True)

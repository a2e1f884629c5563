"""A share told twice in one sentence, and *most* or a majority with the share that it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.shares.levels import is_level
from claimcheck.values.written import amount

MOST = frozenset(("most",))
_BEHIND = 9  # words from a share to what it is called
_SIDES = frozenset(
    "yes no for against support supported back backed backs favour favor oppose opposed approve approved disapprove agreement agree agreed "
    "disagree wrong right want wanted".split()
)


def said_again(story: Story, here: Sequence[Read]) -> Iterator[Link | Choice]:
    """A fraction in words and the percent that says it again: ``about a third of parents, 34 per cent``; ``most`` and the yes votes."""
    low = story.tokens.low
    for a, b in zip(here, here[1:], strict=False):
        if (a.claim.amount.unit == "") != (b.claim.amount.unit == "") or a.claim.amount.hedge == "most":
            gap = low[story.phrase(a)[1] : min(b.first, story.phrase(b)[0])]
            inside = [r for r in story.every_figure.get(a.sentence.number, ()) if a.last <= r.first < b.first]
            if inside and not (len(inside) == 1 and _is_whole_of(story, a, inside[0])):
                continue  # "from 40 percent to 50, up 10 points or a quarter"
            if gap[:2] == ["of", "what"]:
                continue  # "half of what it was in 1995, 10 per cent"
            if gap[-1:] in ([","], ["("], ["or"], ["—"], ["–"]) and len(gap) < 8 and not {"and", "of", "while", "but", ";"} & set(gap[1:]):
                if a.claim.amount.hedge == "most" and of_them_all(story, [r for r in here if r.first >= b.first], Fraction(1, 2)):
                    continue
                following = low[story.phrase(b)[1] : story.phrase(b)[1] + 1]
                if following in ([","], [")"], ["—"], ["–"], ["."], [";"]):
                    yield Link("same", (a.claim.id, b.claim.id), assumption=f"one share is told twice in line {line(a.claim)}")


def of_them_all(story: Story, shares: Sequence[Read], bound: Fraction) -> bool:
    """True for *Most were sold in Kent (34%), Essex (19%) and Surrey (8%)*: more than *bound* is that of the row together."""
    low = story.tokens.low
    if len(shares) < 2 or any(low[story.phrase(r)[0] - 1] != "(" or r.claim.amount.unit != "percent" for r in shares):
        return False
    return sum(Fraction(r.claim.stated.number or 0) for r in shares) > bound * 100


def _is_whole_of(story: Story, share: Read, read: Read) -> bool:
    """True for the 1,200 of *More than half of the 1,200 adults questioned, 47 per cent, want*."""
    gap = story.tokens.low[share.last : read.first]
    return (
        read.claim.kind == "count"
        and read.figure.noun != ""
        and gap[:1] == ["of"]
        and gap[1:] in ([], ["the"], ["its"], ["their"], ["all"])
    )


def a_majority(story: Story, here: Sequence[Read]) -> Iterator[Link]:
    """``The majority, 60 per cent, said``, ``Yes, said 60 per cent of tenants, a majority``."""
    low = story.tokens.low
    for read in here[:1]:
        last = min(read.last + _BEHIND, read.sentence.last - 2)
        at = next((k for k in range(read.last, last) if low[k : k + 3] == [",", "a", "majority"]), -1)
        alone = at > 0 and low[at + 3] in (".", ",", ";") and not any(read.last <= r.first < at for r in here)
        if alone and read.claim.amount.unit == "percent" and read.claim.stated.bound == "=" and is_level(story, read):
            word = story.word(at + 1, at + 3, amount("the majority"), "share")
            yield Link("same", (word.id, read.claim.id), assumption=f"one share is told twice in line {line(word)}")
        k = min(read.first, story.phrase(read)[0]) - 1
        if low[k] in (",", "(", "—", "–") and low[k - 1] == "majority" and low[k - 2] in ("a", "the") and k - 2 >= read.sentence.first:
            word = story.word(k - 2, k, amount("the majority"), "share")
            yield Link("same", (word.id, read.claim.id), assumption=f"one share is told twice in line {line(word)}")


def most_of_votes(story: Story, sentence: Sentence, here: Sequence[Read]) -> Iterator[Choice]:
    """``Most back the reform``, and how many said yes and no in the sentences that follow."""
    low = story.tokens.low
    k = next(iter(story.places(MOST, sentence)), sentence.last)
    if k >= min(sentence.first + 3, sentence.last - 1):
        return
    told = [r for r in here if r.claim.amount.hedge == "most"]
    if len(here) > len(told) or not _SIDES & set(low[k : sentence.last]) or not (told or is_plural(low[k + 1])):
        return
    most = told[0].claim if told else story.word(k, k + 2, amount("most"), "share")
    votes: list[Read] = []
    for other in story.sentences[sentence.number + 1 : sentence.number + 6]:
        votes += [r for r in story.here(other) if is_level(story, r) and r.claim.amount.unit == "percent" and _sided(story, r)]
    if len(votes) > 1:
        assumption = f"“most” of line {line(most)} is one of the shares in line {line(votes[0].claim)}"
        yield Choice(tuple(Link("same", (most.id, r.claim.id), assumption=assumption) for r in votes[:6]))


def _sided(story: Story, read: Read) -> bool:
    return bool(_SIDES & set(story.tokens.low[max(read.sentence.first, read.first - 5) : min(read.sentence.last, read.last + 8)]))

"""Needed share: votes for and against, and the part of all of them that a proposal is told to have passed or missed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_unsure
from claimcheck.reading.frames.operands import Tied, figures_of, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.values.exact import whole

_OVER = frozenset("over above past exceeding exceeded exceeds cleared clearing topping topped passed passing beyond more reached".split())
_SHORT = frozenset("short below under shy missed missing fewer less".split())
_NEED = frozenset("needed required needs requires demands demanded majority threshold necessary cast constitution rules statutes".split())
_FILL = frozenset("the a just of than comfortably narrowly well slightly only far easily required needed necessary".split())
_LEAST = 10


def needed_share(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The change won 61 votes to 32, just short of the two thirds that the rules demand``: 61 of 93 are less than that."""
    for sentence in story.sentences:
        here = figures_of(story, sentence)
        for share in here:
            way, k = _way(story, sentence, share)
            pairs = [p for s in story.beside(sentence, 1, 0) for p in _votes(story, s)] if way else []
            if len(pairs) != 1 or is_unsure(story, sentence) or tied.as_(share, "majority", "share", "order"):
                continue
            yes, no = pairs[0]
            if number(yes) * 4 < number(no):
                continue
            made = exactly(whole(100 * number(yes) / (number(yes) + number(no))), "percent")
            won = story.word(yes.first, no.last, made, "share")
            need = story.word(share.first, share.last, exactly(whole(_part(share) * 100), "percent"), "share")
            names = (won.id, need.id) if way > 0 else (need.id, won.id)
            if made.stated.number == _part(share) * 100:
                continue
            said = f"{lines(won, need, 'tell')} what part voted for it and what part it needed"
            yield Guess((Link("order", names, assumption=said, words=story.document.span(*_span(story, k))),), sure=True)


def _span(story: Story, k: int) -> tuple[int, int]:
    return story.tokens.start[k], story.tokens.end[k]


def _part(share: Read) -> Fraction:
    """The part that *share* tells, also where it does so in per cent."""
    return number(share) / (100 if share.claim.amount.unit == "percent" else 1)


def _way(story: Story, sentence: Sentence, share: Read) -> tuple[int, int]:
    """1 where *share*, which is needed, is told to have been passed, -1 where missed; else 0; and the token of the word for it."""
    low, claim = story.tokens.low, share.claim
    behind = set(low[share.last : min(share.last + 9, sentence.last)]) | {*story.before(share, 2)}
    if claim.kind != "share" or claim.stated.number is None or not _NEED & behind or not Fraction(1, 2) <= _part(share) < 1:
        return 0, 0
    k = share.first - 1
    while k > sentence.first and low[k] in _FILL - {"more", "short"}:
        k -= 1
    return (1 if low[k] in _OVER else -1 if low[k] in _SHORT else 0), k


def _votes(story: Story, sentence: Sentence) -> list[tuple[Read, Read]]:
    """The votes for and against of *sentence*: ``288 votes to 151``, ``by 61 to 32``."""
    here = [r for r in figures_of(story, sentence) if r.claim.kind == "count" and r.is_plain]
    pairs = []
    for a, b in zip(here, here[1:], strict=False):
        voted = "vote" in (a.claim.scope.noun, b.claim.scope.noun) or bool({"vote", "votes", "voted", "ballot"} & story.words(sentence))
        if voted and story.between(a, b) in (["to"], ["against"], ["-"], ["–"]) and number(a) + number(b) >= _LEAST:
            pairs.append((a, b))
    return pairs

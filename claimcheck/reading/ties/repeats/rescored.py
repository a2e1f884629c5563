"""Scores told twice: *won 3-1 … the 3-2 victory*, and the one score of a headline beside that of the first sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.ties.scores.scoreline import Score, scored
from claimcheck.reading.words.grammar import DEFINITE

_BACK = 4
_MOST = 20
_EARLY = 3  # sentences of the body in which the game of the headline is told
_RESULTS = frozenset(
    "victory win defeat loss draw scoreline result success triumph rout thrashing vote verdict ruling score stalemate drubbing".split()
)
_ELSE = frozenset(
    "interval half leg aggregate set sets last previous earlier first second season "
    "year penalties shootout odds ratio similar another record majority".split()
)
_STANDING = frozenset("ahead lead leading led trailed trailing down up behind".split())  # 2-0 up, trailing 3-1
_OPPOSED = frozenset("over against at to with".split())


def rescored(story: Story) -> Iterator[Link]:
    """The pairs of different scores that *story* gives one game or vote."""
    told = [scored(story, r) for r in story.reads if r.claim.kind == "score"]
    told = [s for s in told if len(s.numbers) == 2]
    if not told:
        return
    for k, other in enumerate(told):
        if _takes_up(story, other):
            few = told[max(0, k - _MOST) : k]
            few = [s for s in few if not _is_of_else(story, s)]
            near = [s for s in few if story.apart(other.sentence, s.sentence) <= _BACK or s.sentence.role == "headline"]
            if near and not _in_words(story, other) and len({_sides(s) for s in near}) == 1 and _is_other(story, near[-1], other):
                yield _link(story, near[-1], other)
    yield from _voted(story, told)
    tops = [s for s in told if s.sentence.role == "headline"]
    rest = [s for s in told if s.sentence.role in ("body", "standfirst")]
    lead = next((s for s in story.sentences if s.role in ("body", "standfirst")), None)
    early = rest and lead is not None and story.apart(rest[0].sentence, lead) < _EARLY
    if len(tops) == 1 and early and not any(_sides(s) == _sides(tops[0]) for s in rest):
        lead = rest[0].sentence
        here = [s for s in rest if s.sentence is lead]
        of_one = _is_of_vote(story, here[0]) or words_of(story, tops[0].sentence) & words_of(story, lead)
        if len(here) == 1 and _is_other(story, tops[0], here[0]) and of_one:
            yield _link(story, tops[0], here[0])


def _voted(story: Story, told: list[Score]) -> Iterator[Link]:
    """*passed by 52 votes to 47 … the 54-47 vote*: a vote told in words, then as a score."""
    low = story.tokens.low
    votes = [(a, b) for here in story.by_sentence.values() for a, b in pairwise(here) if _is_vote(story, a, b)]
    for score in told:
        near = [p for p in votes if 0 <= story.apart(score.sentence, p[0].sentence) <= _BACK and p[0].first < score.first]
        named = {"vote", "margin", "verdict", "ruling", "decision"} & set(low[score.last : score.last + 3])
        led = bool(near) and near[0][0].sentence.role == "headline" and low[score.first - 1] in ("voted", "vote", "votes", "ruled", "split")
        if not near and len(told) == len(votes) == 1 and score.sentence.role == "headline" and _leads(story, votes[0]):
            near, led = votes, True
        if len(near) != 1 or len(votes) != 1 or not (led or (named and _takes_up(story, score, _VOTES))):
            continue
        both = sorted(near[0], key=lambda r: -(r.claim.stated.number or 0))
        numbers = [int(r.claim.stated.number or 0) for r in both]
        if numbers != list(_sides(score)):
            side = next(k for k, (a, b) in enumerate(zip(numbers, _sides(score), strict=True)) if a != b)
            word = number_word(story, score.first, score.last, _sides(score)[side])
            yield Link("same", (both[side].claim.id, word.id), assumption=f"{lines(both[side].claim, word, 'speak')} of one result")


def _leads(story: Story, vote: tuple[Read, Read]) -> bool:
    """True for a vote that the first sentence below the headline tells, and as none of before: *had passed it by 11 votes to 9*."""
    lead = next((s for s in story.sentences if s.role in ("body", "standfirst")), None)
    aside = _BEFORE.isdisjoint(story.before(vote[0], 7))
    return vote[0].sentence is lead and aside and _GAMES.isdisjoint(story.tokens.low[: vote[0].sentence.first])


_BEFORE = frozenset("had which who earlier previously after".split())
_GAMES = frozenset("win wins beat beats lose loses draw draws top tops rout routs thrash edge edges".split())


def _is_of_vote(story: Story, score: Score) -> bool:
    """True for *by a vote of 11-9*, *voted 11-9*, *an 11-9 vote*."""
    low = story.tokens.low
    return not _CAST.isdisjoint(
        [*low[max(score.sentence.first, score.first - _CAST_NEAR) : score.first], *low[score.last : score.last + 1]]
    )


_CAST, _CAST_NEAR = frozenset("vote votes voted voting".split()), 3


def _in_words(story: Story, score: Score) -> bool:
    """True where the vote of *score* was told in words before it: ``fell by 7 votes to 6, and the 7-6 vote``."""
    here = [r for s in story.beside(score.sentence, _BACK, 0) for r in story.here(s) if r.first < score.first]
    return any(tuple(r.claim.stated.number for r in pair) in (score.numbers, score.numbers[::-1]) for pair in pairwise(here))


_VOTES = frozenset("vote margin verdict ruling decision".split())


def _is_vote(story: Story, a: Read, b: Read) -> bool:
    """True for *52 votes to 47* and *by 52 to 47* in a sentence that speaks of a vote."""
    words = story.tokens.low[a.sentence.first : a.sentence.last]
    voted = any(w.startswith("vote") or w in ("passed", "approved", "rejected", "backed", "defeated", "ruled") for w in words)
    counts = a.claim.kind == b.claim.kind == "count" and not a.claim.amount.unit and not b.claim.amount.unit
    return voted and counts and story.between(a, b) in (["to"], ["against"], ["for", "and"])


def _sides(score: Score) -> tuple[int, ...]:
    return tuple(sorted(score.numbers, reverse=True))


def _takes_up(story: Story, score: Score, nouns: frozenset[str] = _RESULTS) -> bool:
    """True for *the 3-2 victory*, *their 3-2 defeat*, with no other opponent named behind it."""
    low = story.tokens.low
    ahead = low[max(score.sentence.first, score.first - 2) : score.first]
    if not ahead or not (ahead[-1] in DEFINITE or ahead[-1].endswith("'s")):
        return False
    noun = next((k for k in range(score.last, min(score.last + 3, score.sentence.last)) if low[k] in nouns), -1)
    if noun < 0:
        return False
    dated = low[noun + 1] in ("of", "in") and low[noun + 2].isdecimal()
    if dated or "than" in low[max(score.sentence.first, score.first - 5) : score.first]:
        return False  # "two more than in the 44-8 loss of 1990"
    if low[noun + 1] == "of" and story.tokens.written(noun + 2)[:1].isupper() and low[noun + 2] not in low[: score.sentence.first]:
        return False  # "Tuesday's 5-1 thrashing of Brin": whoever was told of before, it was not Brin
    # "their 3-2 defeat at Leeds" may be of another day.
    return not (low[noun + 1] in _OPPOSED and story.tokens.written(noun + 2)[:1].isupper())


def _is_other(story: Story, one: Score, other: Score) -> bool:
    """True for two different scores of which neither is that of a half, a leg or another time."""
    if _sides(one) == _sides(other):
        return False
    places = [_places(story, s) for s in (one, other)]
    apart = bool(places[0] and places[1]) and not places[0] & places[1]  # "7-2 in the committee", "the 9-4 vote in the full council"
    return not apart and not _is_of_else(story, one) and not _is_of_else(story, other)


def _places(story: Story, score: Score) -> set[str]:
    """The words behind *in the* in the few words behind a score."""
    low = story.tokens.low
    behind = low[score.last : min(score.sentence.last, score.last + 5)]
    k = next((k for k in range(len(behind) - 1) if behind[k : k + 2] == ["in", "the"]), len(behind))
    return set(low[score.last + k + 2 : min(score.sentence.last, score.last + k + 4)]) if k < len(behind) else set()


def _is_of_else(story: Story, score: Score) -> bool:
    """True for the score of a half, a leg or another time: ``trailed 2-0 at the break``."""
    low = story.tokens.low
    around = low[max(score.sentence.first, score.first - 5) : min(score.sentence.last, score.last + 5)]
    beside = {*low[score.first - 2 : score.first], *low[score.last : score.last + 2]}
    return bool(_ELSE & set(around) or _STANDING & beside)


def _link(story: Story, one: Score, other: Score) -> Link:
    side = next(k for k, (a, b) in enumerate(zip(_sides(one), _sides(other), strict=True)) if a != b)
    a, b = (number_word(story, s.first, s.last, _sides(s)[side]) for s in (one, other))
    return Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'speak')} of one result")

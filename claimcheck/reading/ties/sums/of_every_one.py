"""Of every one: what happened to all of so many, and in the next clause to some of them, who are no more than all."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines

_EVERY = frozenset("every each all".split())
_JOINS = frozenset("but though although while and".split())
_DID = frozenset("were are had have did needed remain remained lost went got took said".split())
_NOT = frozenset("last earlier previous previously ago before other others another more new elsewhere nearly almost about former".split())
# "but 40 were lost on the next farm", "and 15 were stopped on Sunday", "but 31 had been evacuated": of others, or of another time.
_ELSEWHERE = frozenset("on in at from next nearby by of".split())
_FAR = 4


def of_every_one(story: Story) -> Iterator[Link]:
    """``Every one of the 24 lambs survived, but 13 were weak``: those of the second clause are some of the first."""
    for sentence in story.holding(_EVERY):
        here = [r for r in story.here(sentence) if r.claim.kind == "count" and r.is_plain and not r.timing]
        if len(here) != 2 or _NOT & story.words(sentence):
            continue
        whole, some = here
        near = (some.claim.stated.number or 0) < _FAR * (whole.claim.stated.number or 0)
        if near and _is_every(story, sentence, whole) and _is_clause(story, whole, some) and not some.figure.noun:
            told = f"{lines(whole.claim, some.claim, 'speak')} of all of them and of some"
            yield Link("parts", (whole.claim.id, some.claim.id), assumption=told)


def _is_every(story: Story, sentence: Sentence, whole: Read) -> bool:
    """True for *Every one of the 24 lambs*, *All 24 lambs*, at the head of the sentence."""
    low, first = story.tokens.low, sentence.first
    ahead = low[first : story.phrase(whole)[0]]
    return bool(whole.figure.noun) and (ahead in (["every", "one", "of", "the"], ["each", "of", "the"], ["all", "of", "the"], ["all"]))


def _is_clause(story: Story, whole: Read, some: Read) -> bool:
    """True for *..., but 13 were weak*."""
    low, last = story.tokens.low, story.phrase(some)[1]
    told = low[some.first - 1] in _JOINS and low[some.first - 2] == "," and low[last] in _DID and some.first > whole.last
    clause = low[last : some.sentence.last]
    if not told or len(clause) < 2:  # noqa: PLR2004
        return False
    aside = _ELSEWHERE & set(clause) or (clause[0] == "had" and (clause[1].endswith("ed") or clause[1] in ("been", "paid", "gone")))
    return not aside and not (clause[0] == "took" and clause[1] in ("the", "a"))

"""Taken up: a rise or a fall that tells no figure of its own and speaks of the only two of one kind that were told just before."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import of_one_unit, sizes, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.comparing.movements import DOWN, UP, alike, order
from claimcheck.reading.ties.shares.changes import of_them
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.change import CHANGING, FALLS, RISES

_BACK = 3
_RISE = frozenset("rise increase growth jump climb surge leap upturn uptick gain expansion".split())
_FALL = frozenset("fall drop decline decrease slump dip reduction slide downturn plunge".split())
_NOUNS = _RISE | _FALL
_MOVES = _NOUNS | RISES | FALLS
_POINTING = frozenset("the this that".split())
_HAS = frozenset("has have had is are".split())


def taken_up(story: Story) -> Iterator[Choice]:
    """The order of the two figures that ``The increase``, ``so demand has risen`` takes up from what was told before."""
    for sentence in story.holding(_MOVES):
        for k in story.places(_MOVES, sentence):
            way = _way(story, sentence, k) if k < sentence.last - 1 else 0
            pair = _pair(story, sentence, k) if way else None
            if pair is not None:
                then, now = in_unit(story, pair[0], pair[1]), in_unit(story, pair[1], pair[0])
                told = f"{lines(pair[0].claim, pair[1].claim, 'tell')} the two figures that “{story.tokens.low[k]}” takes up"
                words = story.document.span(story.tokens.start[k], story.tokens.end[k])
                yield Choice((Link("rise" if way > 0 else "fall", (then.claim.id, now.claim.id), assumption=told, words=words),))


def _way(story: Story, sentence: Sentence, k: int) -> int:
    """1 or -1 where token *k* takes up a rise or a fall that the words before it do not call so."""
    low = story.tokens.low
    noun = low[k] in _NOUNS and (low[k - 1] in _POINTING or (low[k - 2] in _POINTING and low[k - 1].isalpha()))
    noun = noun or (low[k] in _NOUNS and low[k - 2 : k] in ([",", "a"], [",", "an"]))  # "9,300 did, an increase it puts down to"
    verb = low[k - 1] in _HAS and low[k] in CHANGING and "so" in low[max(sentence.first, k - 6) : k - 1]
    if not (noun or verb) or {"not", "no", "n't", "without", "if"} & set(low[max(sentence.first, k - 4) : k]):
        return 0
    behind = [r for r in sizes(story.here(sentence)) if r.first > k and r.claim.kind != "duration"]
    before = [w for s in story.beside(sentence, 2, 0) for w in low[s.first : min(s.last, k)]]
    nouns = {r.figure.noun for s in story.beside(sentence, 2, 0) for r in story.here(s) if r.last <= k}
    behind = [r for r in behind if r.claim.kind != "count" or not r.figure.noun or r.figure.noun in nouns]  # not "nine towns"
    if behind or (UP | DOWN) & set(before) or (low[k + 1] in ("in", "of") and not _told(low, k + 2, before)):
        return 0
    return 1 if low[k] in RISES else -1


def _told(low: list[str], k: int, before: list[str]) -> bool:
    """True where one of the first words from token *k* on stands in *before*: ``the rise in migrants``."""
    return bool({stem(w) for w in low[k : k + 3] if len(w) > 3} & {stem(w) for w in before})


def _pair(story: Story, sentence: Sentence, k: int) -> tuple[Read, Read] | None:
    """The figure of then and that of now, where they are the only two of their kind before token *k*."""
    found = [r for s in story.beside(sentence, _BACK, 0) for r in sizes(story.here(s)) if r.last <= k and r.claim.stated.number is not None]
    found = [r for r in found if r.claim.kind != "duration" and r.claim.stated.bound == "=" and not of_them(story, r)]
    if len(found) < 2 or story.apart(sentence, found[-1].sentence) > 1:
        return None
    b = found[-1]
    if any(story.after(r, 2) == ["to", "the"] for r in found[-2:]):
        return None  # "The peso ended at 19.84 to the dollar after 19.51": it falls as the figure rises
    others = [r for r in found[:-1] if of_one_unit(r.claim, b.claim) and (alike(r, b) or _of_one_word(story, r, b))]
    if len(others) != 1 or change_word(story, others[0]) >= 0 or change_word(story, b) >= 0:
        return None
    a = others[0]
    told = order(story, a, b)
    return None if not told else (a, b) if told > 0 else (b, a)


def _of_one_word(story: Story, a: Read, b: Read) -> bool:
    """True for *1,900 applications* and *2,050 families applied*, whose words begin alike."""
    low, nouns = story.tokens.low, (a.figure.noun, b.figure.noun)
    near = [low[max(r.sentence.first, r.first - 4) : min(r.sentence.last, r.last + 4)] for r in (a, b)]
    return any(len(n) > 5 and any(w[:5] == n[:5] for w in words) for n, words in zip(nouns, near[::-1], strict=True))

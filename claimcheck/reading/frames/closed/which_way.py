"""Which way: the only two figures of a kind in a sentence, and the one word that says which of them is the greater, or came to which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.frames.operands import Tied, figures_of, like, told_in
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.comparing.comparisons import names_itself
from claimcheck.reading.ties.comparing.directions import WORDS, fitting_size, ordered
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import NOT, UNSURE

_TIED = ("order", "rise", "fall", "change", "flow", "parts", "share", "ratio", "margin")
_ELSE = frozenset(
    "while whereas although though but ; until if unless could would might nearly almost instead other another each need needs needed "
    "wants want".split()
)
_SOFT = frozenset("about around some just nearly only almost roughly".split())
_CLOSE = 4


def which_way(story: Story, tied: Tied) -> Iterator[Guess]:
    """``6.8 per cent in the first quarter, crept up to 6.3``, ``84 metres high, taller than the chimney that reached 76``."""
    for sentence in story.sentences:
        here = [r for r in figures_of(story, sentence) if r.is_plain and not r.figure.another]
        for find in (_came_to, _moving, _than):
            guess = find(story, sentence, here)
            if guess is not None and not any(tied.as_(r, *_TIED) for r in _reads(guess, here)):
                yield guess
                break


def _reads(guess: Guess, here: Sequence[Read]) -> list[Read]:
    return [r for r in here if r.claim.id in guess.options[0].claims]


def _pair(story: Story, here: Sequence[Read]) -> tuple[Read, Read] | None:
    """The two figures of *here*, where it tells two alike and no third that may be of their kind."""
    pairs = [(a, b) for k, a in enumerate(here) for b in here[k + 1 :] if like(story, a, b)]
    return pairs[0] if len(pairs) == 1 else None


def _moved(story: Story, way: str, one: Read, other: Read, k: int) -> Guess:
    sort: Sort = "rise" if way in RISES else "fall"
    told = f"{lines(one.claim, other.claim, 'tell')} the two figures of which “{way}” speaks"
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    a, b = told_in(story, one, other), told_in(story, other, one)
    return Guess((Link(sort, (a.id, b.id), assumption=told, words=words),), sure=True)


def _came_to(story: Story, sentence: Sentence, here: Sequence[Read]) -> Guess | None:
    """``Unemployment, 6.8 per cent in the first quarter, crept up to 6.3 per cent in the second``."""
    pair = _pair(story, here)
    if pair is None or pair[1].claim.modality != "stated":
        return None
    low, (one, other) = story.tokens.low, pair
    if low[story.phrase(one)[0] - 1] != ",":
        return None  # "The share price, which had 212 pence as its floor, rose to 190 in Paris"
    at = other.first - 1 - (low[other.first - 1] in _SOFT)
    words = [k for k in range(max(one.last, at - _CLOSE), at) if (low[k] in RISES) != (low[k] in FALLS)]
    gap = set(low[sentence.first : at])
    if "and" in low[one.last : at]:
        return None  # "is 96 kilometres long and climbs to 3,100 metres"
    if {"for", "among"} & set(low[other.last : other.last + _CLOSE]):
        return None  # "30 per cent of a wage, drops to 40 per cent for those who share"
    if (
        low[at] != "to"
        or not words
        or low[at - 1] not in CHANGING | {"up", "down"}
        or (_ELSE | NOT) & gap
        or low[one.first - 1] in ("by", "to")
    ):
        return None
    ways = {low[k] in RISES for k in words}
    return _moved(story, low[words[0]], one, other, words[0]) if len(ways) == 1 else None


def _moving(story: Story, sentence: Sentence, here: Sequence[Read]) -> Guess | None:
    """``Moving its main rate from 4.25 percent to 3.75, the bank raised borrowing costs``: the only word of movement of the sentence."""
    pair = _pair(story, here)
    if pair is None:
        return None
    low, (one, other) = story.tokens.low, pair
    straight = low[one.first - 1] == "from" and low[other.first - 1] == "to" and other.first - story.phrase(one)[1] < _CLOSE
    words = [k for k in range(sentence.first, sentence.last) if low[k] in RISES or low[k] in FALLS]
    ways = {low[k] in RISES for k in words}
    if not straight or len(words) != 1 or len(ways) != 1 or (_ELSE | NOT | UNSURE) & set(low[sentence.first : sentence.last]):
        return None
    raised = words[0] > other.last and low[words[0]] in _ACTING and low[words[0] - 1] not in ("the", "a", "of", "to")
    return _moved(story, low[words[0]], one, other, words[0]) if raised else None


_ACTING = frozenset("raised lifted increased boosted lowered cut reduced eased trimmed shortened lengthened widened narrowed".split())


_TIMES = frozenset("once twice thrice double treble triple half".split())


def _than(story: Story, sentence: Sentence, here: Sequence[Read]) -> Guess | None:
    """``84 metres high, taller than the chimney that reached 76``: one figure ahead of the comparative, one behind *than*."""
    low = story.tokens.low
    found = range(sentence.first, sentence.last)
    words = [k for k in found if low[k] in WORDS and "than" in low[k + 1 : k + 3]]
    if len(words) != 1 or (_ELSE | NOT | UNSURE) & set(low[sentence.first : sentence.last]) or _pair(story, here) is None:
        return None
    k = words[0]
    if low[low.index("than", k) + 1] in _TIMES:
        return None  # "1.4 million births, more than twice as many as now, and 52 million people"
    fitting = [r for r in fitting_size(story, sentence, k) if r.is_plain]
    if len(fitting) != 2 or not fitting[0].last <= k or not fitting[1].first > k + 1 or low[k - 1] in ("more", "less", "no", "any"):
        return None
    if any(story.phrase(r)[1] in (k, k - 1) and low[k - 1] != "," for r in story.every_figure.get(sentence.number, ())):
        return None  # "nine metres taller than"
    if any(r.first in (k + 2, k + 3) and r is not fitting[1] for r in story.every_figure.get(sentence.number, ())):
        return None  # "51% near the road, and in nests more than two kilometres away 72%"
    one, other = fitting
    if any(story.after(r, 2) == ["to", "the"] for r in fitting):
        return None  # "47 to the dollar, weaker than 45": a rate of exchange goes the other way
    if low[other.first - 1] == "at":
        return None  # "4 metres high, taller than the houses at 30 metres' distance"
    than = next(j for j in (k + 1, k + 2) if low[j] == "than")
    if names_itself(low, than):
        one, other = other, one
    return Guess((ordered(story, k, one, other, f"tell the two figures that “{low[k]}” compares"),), sure=True)

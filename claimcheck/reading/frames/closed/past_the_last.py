"""Past the last: the fourth year of a course of three, page 418 of a book of 390, which a thing of so many does not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import ORDINALS, SMALL

# What a thing has so many of, one behind another.
_STEPS = frozenset(
    "year month week day night hour page chapter volume verse episode part series season round lap stage leg hole end innings frame set "
    "game match race heat act scene movement floor storey lesson session module step mile kilometre minute over stop station "
    "instalment paragraph clause article section question point line item track".split()
)
_OVERRUN = frozenset(
    "extra overtime overran overrun overrunning extended extension late delayed delay delays behind supposed meant planned intended "
    "originally should overdue added beyond longer past playoff play-off sudden-death shelved stalled still prolonged lengthened "
    "previous last next second another earlier later".split()
)
_REACH = 9
_ENDINGS = frozenset("st nd rd th".split())
_ENDS = frozenset(", ; . and in at on what was were is to".split())
_HYPHENS = frozenset(("-", "‑"))


class _Step(NamedTuple):
    """Which step of a kind is told, and the tokens that tell its number."""

    first: int
    last: int
    number: int
    noun: str


def past_the_last(story: Story, tied: Tied) -> Iterator[Guess]:
    """``in the sixth year of a five-year degree``, ``page 512 of the 470-page diary``, ``on day nine of their seven-day trek``."""
    for sentence in story.sentences:
        found = list(_steps(story, sentence)) if _HYPHENS & set(story.tokens.low[sentence.first : sentence.last]) else []
        for step in found:
            low = story.tokens.low
            behind = low[step.last + 1] if low[step.last] == step.noun else low[step.last]
            whole = _whole(story, sentence, step) if behind == "of" else None
            if whole is None or whole[1] >= step.number or step.number > 2 * whole[1] or _is_overrun(story, sentence, step):
                continue
            at, so_many = whole
            of_them = number_word(story, step.first, step.last, step.number)
            every = number_word(story, at, at + 1, so_many)
            said = f"{lines(every, of_them, 'tell')} of one thing and of one step of it"
            yield Guess((Link("parts", (every.id, of_them.id), assumption=said, words=of_them.span),), sure=True)


def _steps(story: Story, sentence: Sentence) -> Iterator[_Step]:
    """``the fourth year``, ``her 19th lap``, ``page 418``, ``day nine``, ``chapter 31``."""
    low = story.tokens.low
    nths = {r.first: int(r.claim.stated.number or 0) for r in story.every_figure.get(sentence.number, ()) if r.claim.kind == "ordinal"}
    for k in range(sentence.first + 1, sentence.last - 3):
        number = nths.get(k) or ORDINALS.get(low[k], 0)
        last = k + 1 + (low[k + 1] in _ENDINGS)  # "the 13th round"
        if number > 1 and low[last] in _STEPS and (low[k - 1] in OWNERS | {"the"} or low[k - 1].endswith("'s")):
            yield _Step(k, last, number, low[last])
        elif low[k - 1] in _STEPS and (value := _value(story, k)) > 1 and low[k - 2] != "-":
            yield _Step(k, k + 1, value, low[k - 1])


def _value(story: Story, k: int) -> int:
    """The whole number at token *k*; 0 where none is."""
    word = story.tokens.low[k]
    if word in SMALL:
        return int(SMALL[word])
    got = numeral(story.tokens, k)
    return got.value if got is not None and isinstance(got.value, int) and got.first == k else 0


def _whole(story: Story, sentence: Sentence, step: _Step) -> tuple[int, int] | None:
    """The token and the number of the 390 in *the inquiry's 390-page report*."""
    low = story.tokens.low
    for k in range(step.last + 1, min(step.last + _REACH, sentence.last - 2)):
        if low[k] in _ENDS:
            return None
        if low[k + 1] in _HYPHENS and singular(low[k + 2]) == step.noun and (value := _value(story, k)) > 1:
            return (k, value) if low[k - 1] not in ("than", "over") else None
    return None


def _is_overrun(story: Story, sentence: Sentence, step: _Step) -> bool:
    """True where the words say that it went on for longer than it was to."""
    return bool(_OVERRUN & (story.words(sentence) - {story.tokens.low[step.first]}))

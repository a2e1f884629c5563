"""A ratio, told: so many of the one to one of the other, and the only two counts that the next sentences give."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.values.written import amount

_RATIO = frozenset(("ratio",))
_EVERY = frozenset("every each".split())
_SAYING = _RATIO | _EVERY
_ONE = frozenset("one 1".split())
_ON, _REACH = 3, 12
_LEAST, _MISFIT = 2, Fraction(2)
_OTHER = frozenset("last previous earlier ago other others another more further additional expected target by elsewhere".split())


def ratio_told(story: Story) -> Iterator[Link]:
    """``The ratio of pupils to teachers is 28:1. There are 966 pupils and 42 teachers``: the ratio is that of the two counts."""
    for sentence in story.holding(_SAYING):
        told = _told(story, sentence)
        pair = None
        if told is not None and told.value >= _LEAST:
            pair = _placed(story, sentence, told) if _is_of_places(story, sentence, told) else _pair(story, sentence, told)
        if told is None or pair is None:
            continue
        word = story.word(told.first, told.last, amount(f"{told.value} times"), "ratio")
        assumed = f"the ratio of line {line(word)} is that of “{pair[0].claim.said}” to “{pair[1].claim.said}”"
        yield Link("ratio", (word.id, pair[0].claim.id, pair[1].claim.id), assumption=assumed)


def _told(story: Story, sentence: Sentence) -> Numeral | None:
    """The 28 of *The ratio of pupils to teachers has reached 28:1*, the four of *four barristers for every one acting for them*."""
    low = story.tokens.low
    for at in story.places(_RATIO, sentence):
        if low[at + 1] != "of" or "to" not in low[at + 2 : at + 6]:
            continue
        found = (numeral(story.tokens, k) for k in story.numerals(sentence) if at < k < at + _REACH)
        number = next((n for n in found if n is not None), None)
        if number is not None and low[number.last] in (":", "to") and low[number.last + 1] in _ONE:
            return number
    for at in story.places(_EVERY, sentence):
        if low[at - 1] == "for" and (low[at + 1] in _ONE or low[at + 1].isalpha()):
            number = next((n for k in story.numerals(sentence) if at - 8 < k < at - 1 and (n := numeral(story.tokens, k))), None)
            if number is not None and low[number.last].isalpha() and "," not in low[number.last : at]:
                return number
    return None


def _is_of_places(story: Story, sentence: Sentence, told: Numeral) -> bool:
    """True for *14 sheep for every islander*, where the noun tells which count is the smaller one."""
    low = story.tokens.low
    return any(k > told.last and low[k - 1] == "for" and low[k + 1] not in _ONE for k in story.places(_EVERY, sentence))


def _placed(story: Story, sentence: Sentence, told: Numeral) -> tuple[Read, Read] | None:
    """The places of *four applicants for every place*, and the only other count that may stand so to them."""
    low = story.tokens.low
    at = next((k for k in story.places(_EVERY, sentence) if k > told.last and low[k - 1] == "for"), -1)
    behind = [s for s in story.beside(sentence, 0, _ON) if s is not sentence]
    counts = [r for s in behind for r in story.here(s) if r.claim.kind == "count" and not r.claim.amount.unit and r.is_plain]
    few = [r for r in counts if at > 0 and singular(low[at + 1]) == r.claim.scope.noun]
    if len(few) != 1:
        return None
    made = Fraction(few[0].claim.stated.number or 0) * told.value
    many = [r for r in counts if r is not few[0] and made < _MISFIT * Fraction(r.claim.stated.number or 0) < _MISFIT**2 * made]
    return (many[0], few[0]) if len(many) == 1 else None


def _pair(story: Story, sentence: Sentence, told: Numeral) -> tuple[Read, Read] | None:
    """The only two counts of the next sentences, the greater first, that may stand so to each other."""
    behind = [s for s in story.beside(sentence, 0, _ON) if s is not sentence]
    counts = [r for s in behind for r in story.here(s) if r.claim.kind == "count" and not r.claim.amount.unit and not r.timing]
    if len(counts) != 2 or not all(r.is_plain for r in counts):
        return None
    many, few = sorted(counts, key=lambda r: -Fraction(r.claim.stated.number or 0))
    made, was = Fraction(few.claim.stated.number or 0) * told.value, Fraction(many.claim.stated.number or 0)
    words = {w for r in counts for w in (*story.before(r, 2), *story.after(r, 3))}
    return (many, few) if was and made < _MISFIT * was and was < _MISFIT * made and not _OTHER & words else None

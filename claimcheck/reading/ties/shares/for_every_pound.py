"""For every pound: so much that comes of each pound spent, with what was spent in all and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.values.units import commensurable, factor

_EVERY = frozenset("each every".split())
_COINS = {"pound": "pound sterling", "dollar": "dollar", "euro": "euro"}
_REACH = 7  # words from the pound to what comes of it
_IDLE = frozenset("the a an it has have had was were is are and of so far to its their in for all that by".split())


class _Rule(NamedTuple):
    """*for every pound spent ... saves four*: the tokens of the two ends, the verbs beside them and how many times as much it is."""

    first: int
    last: int
    base: str
    gain: str
    times: Fraction
    unit: str


def for_every_pound(story: Story) -> Iterator[Link]:
    """``Every pound spent saves £4. It has spent £250,000 and saved £1 million``: the one is so many times the other."""
    for sentence in story.holding(_EVERY):
        rule = _rule(story, sentence)
        following = story.beside(sentence, 0, 1)[1:] if rule is not None else []
        found = [r for s in following for r in story.here(s) if r.claim.kind == "money" and "/" not in r.claim.amount.unit]
        if rule is None or len(found) != 2:
            continue
        pair = _base_and_gain(story, rule, found[0], found[1])
        if pair is not None:
            times = story.word(rule.first, rule.last, exactly(rule.times), "ratio")
            told = f"{lines(pair[0].claim, pair[1].claim, 'tell')} what was put in and what came of it"
            yield Link("ratio", (times.id, pair[1].claim.id, pair[0].claim.id), assumption=told)


def _rule(story: Story, sentence: Sentence) -> _Rule | None:
    """What *sentence* says comes of each pound; None where it says nothing of the kind."""
    low = story.tokens.low
    money = [r for r in story.here(sentence) if r.claim.kind == "money" and r.claim.stated.bound == "=" and "/" not in r.claim.amount.unit]
    for k in story.places(_EVERY, sentence):
        one = next((r for r in money if story.phrase(r)[0] == k + 1 and r.claim.stated.number == 1), None)
        end = story.phrase(one)[1] if one is not None else k + 2
        unit = one.claim.amount.unit if one is not None else _COINS.get(low[k + 1], "")
        base = low[end] if end < sentence.last and low[end].isalpha() else ""
        if not unit or not base:
            continue
        gains = [r for r in money if r is not one and (r.first > end or r.last <= k) and commensurable(r.claim.amount.unit, unit)]
        bare = next((n for j in range(end + 1, min(end + _REACH, sentence.last)) if (n := numeral(story.tokens, j)) is not None), None)
        if len(gains) == 1:
            gain, number = gains[0].first, Fraction(gains[0].claim.stated.number or 0) * Fraction(factor(gains[0].claim.amount.unit, unit))
            reach, last = gains[0].first, story.phrase(gains[0])[1]
        elif not gains and bare is not None and bare.first > end:
            gain, number, reach, last = bare.first, Fraction(bare.value), bare.first, bare.last
        else:
            continue
        if abs(gain - end) > _REACH + 2 and gain > end:
            continue
        verbs = [w for w in low[(end + 1 if reach > end else sentence.first) : reach] if w.isalpha() and w not in _IDLE]
        return _Rule(min(k, reach), max(last, end), stem(base), " ".join(stem(w) for w in verbs), number, unit) if number > 0 else None
    return None


def _base_and_gain(story: Story, rule: _Rule, a: Read, b: Read) -> tuple[Read, Read] | None:
    """What was put in and what came of it, by the verbs beside the two sums."""
    gains = set(rule.gain.split())
    told = [{stem(w) for w in (*story.before(r, 4), *story.after(r, 2)) if w not in _IDLE} for r in (a, b)]
    based, gained = [rule.base in t for t in told], [bool(gains & t) for t in told]
    if based[0] and (gained[1] or not based[1]) or (gained[1] and not gained[0]):
        return a, b
    return (b, a) if based[1] and gained[0] else None

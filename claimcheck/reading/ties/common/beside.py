"""What stands beside a total: words that say it holds more, or less, than what one would reckon, or that another tells it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.equating import hedges_before
from claimcheck.reading.words.voices import SAYING

_MORE = frozenset("plus including includes include besides despite owing due allowing".split())
_OPENS = frozenset("with without counting".split())
_AWAY = frozenset("off away idle absent ill sick missing under undergoing awaiting shut closed short down broken".split())
_TAXES = frozenset("tax taxes deductions costs fees expenses".split())
_HALTS = frozenset("stop stops stopping break breaks pause pausing halt halts rest resting interruption let".split())
_SOME = frozenset("the a an what its their his her some other another".split())
_REACH, _BEHIND, _NEXT = 8, 3, 4


def holds_other(story: Story, total: Read) -> bool:
    """True for ``with the deposit, £4,900``, ``with five in the workshop, 2,310 km``, ``£4,900 plus fees``."""
    low, sentence, (first, last) = story.tokens.low, total.sentence, story.phrase(total)
    behind = low[last : min(sentence.last, last + _BEHIND)]
    start = max(sentence.first, first - _REACH)
    near = [*low[start:first], *behind]
    if "not" not in near and (_MORE & set(near) or ("together", "with") in pairwise(near)):
        return True
    if (
        {"home", "net"} & set(low[max(start, first - 2) : first])
        and low[first - 1] != "with"
        or (behind[:1] == ["after"] and _TAXES & set(behind[1:]))
    ):
        return True
    opened = [k for k in range(sentence.first, start) if k == sentence.first or low[k - 1] in (",", ";", "and", "“")]
    places = (*opened, *range(start, first), *range(last, last + len(behind)))
    counted = _SOME | {w for r in story.here(sentence) for w in low[r.first : r.first + 1]}
    # What is had besides is told with an article or a number; only money has more to it by a bare word: "£4,900 with delivery".
    bare = [k for k in opened if k not in range(start, first)] + [*range(last, last + len(behind))] * (total.claim.kind == "money")
    return any(low[k] in _OPENS and (low[k + 1] in counted or k in bare) and _is_aside(story, total, k) for k in places)


def _is_aside(story: Story, total: Read, k: int) -> bool:
    """True where *with* at token *k* brings in something that no figure tells, or so many that are away."""
    low, sentence = story.tokens.low, total.sentence
    if low[k] == "without" and _HALTS & set(low[k + 1 : k + 4]):
        return False
    if not low[k + 1].isalnum() or low[k + 1] == "from" or k + 1 == story.phrase(total)[0] or low[k - 1] in ("it", "along", "not"):
        return False
    if _STILL & set(low[k + 1 : k + 5]):
        return False  # "with the well still uncapped"
    end = next((j for j in range(k + 1, sentence.last) if low[j] in _STOPS or j == story.phrase(total)[0]), sentence.last)
    if end == story.phrase(total)[0] and (end - k < _NEXT or low[end - 1 - hedges_before(story, end)] in ("of", "for", "with", "worth")):
        return False  # "with a bill of £3,400", "with the day's 1,500 litres"
    if end == story.phrase(total)[0] and "that" in low[k + 1 : end]:
        return False  # "with the result that 400 towns"
    inside = [r for r in story.here(sentence) if k < r.first < end and r is not total]
    return _is_away(low[inside[-1].last : inside[-1].last + 3]) if inside else True


_PUTS = SAYING | {"put", "puts"}


def by_two(story: Story, first: int, last: int) -> bool:
    """True where one speaker ends and another begins between two tokens: ``€3m a day, the operators say; the union puts it at €18m``."""
    low = story.tokens.low
    mark = next((k for k in range(last - 1, first, -1) if low[k] == ";" or (low[k] == "," and low[k + 1] in ("but", "while"))), 0)
    return bool(mark and _PUTS & set(low[first:mark]) and _PUTS & set(low[mark:last]))


_STILL = frozenset("still yet".split())
_STOPS = frozenset((",", ";", ".", ")", "and"))


def _is_away(words: Sequence[str]) -> bool:
    return bool(_AWAY & set(words[:2])) or (words[0] in ("in", "under") and words[1] in ("the", "dock", "hospital", "repair"))


def is_of_its_own(story: Story, read: Read) -> bool:
    """True for *the rate was 41 metres*, *2,410 metres above the sea*: a rate or a height of its own, which no other makes."""
    ahead = story.before(read, 3)
    if story.after(read, 1) in (["above"], ["below"]):
        return True
    return bool(_PACES & set(ahead)) and bool({"was", "is", "of", "were", "to"} & set(ahead[-1:]))


_PACES = frozenset("rate pace speed".split())


def are_two_prices(story: Story, low: Read, high: Read) -> bool:
    """True for *1,250 tickets at £15, or £12 for concessions*: the lower price is that of others, and no part of the higher."""
    behind = story.after(low, 2)
    joined = high.first < low.first and story.between(high, low) in ([",", "or"], ["or"])
    return joined and behind[:1] == ["for"] and not _FOR_ONE & set(behind)


_FOR_ONE = frozenset("a an one per each every any either single".split())


def are_two_gains(story: Story, one: Read, other: Read) -> bool:
    """True for *The winner receives £50,000, while each of the six others gets £2,500*: who gets the one has no share in the other."""
    turned = one.sentence is other.sentence and {"while", "whereas"} & set(story.tokens.low[one.last : other.first])
    return bool(turned) and all(_GETS & set(story.before(r, 1)) for r in (one, other))


_GETS = frozenset("receives receive received gets get got wins won takes took earns earned".split())

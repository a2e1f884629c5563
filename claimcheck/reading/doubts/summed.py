"""Doubts about sums: parts that are counted twice or are not all of them, and figures that are no part of what they stand beside."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.doubts.spotted import claims_of, end_of, first_of, number_of, others_told, sentences_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import slipped
from claimcheck.reading.words.numbers import ORDINALS

_TWICE = frozenset("both twice overlap overlapped overlaps overlapping duplicate duplicates duplicated".split())
_OTHER = frozenset("other others remaining rest".split())
_IN = frozenset("in during for on at".split())
_BEING = frozenset("is are was were has had have be been being".split())
_MORE = frozenset("more fewer less".split())
_SUMMED = frozenset("giving gives give gave pair together between making makes total".split())
_FEW = 10  # a number so small fits by chance
_CLOSES = frozenset(", and . ; :".split())
_TAKEN_UP = frozenset("it he she they the that this its his her their by in on at".split())
_EXPECTED = frozenset("reckoned expected feared estimated thought budgeted hoped guessed".split())
_HAVE = frozenset("have has had".split())
_TOGETHER = frozenset("together combined".split())
_GAPS = frozenset("majority lead margin cushion spare".split())


def is_no_sum(story: Story, link: Link) -> bool:
    """True for parts that other words of the same sentences put otherwise."""
    claims = claims_of(story, link)
    if len(claims) == 2:
        return _is_none_of_it(story, link)
    low = story.tokens.low
    if any(not c.counted and low[end_of(story, c)] in _HAVE and low[first_of(story, c) - 1] == ";" for c in claims[2:]):
        return True  # "61 nests, up from 14; 48 have young in them, 110 in all"
    if _is_gap(story, claims[0]) or _is_more_than_all(story, claims) or is_all_but_one(story, link):
        return True
    if not link.exhaustive:
        return max(map(number_of, claims[1:])) > number_of(claims[0]) and not link.proof and not slipped(story, link)
    return _is_overlapped(story, claims[0], claims[1:]) or _is_left_out(story, claims[0], claims[1:])


def _is_gap(story: Story, whole: Claim) -> bool:
    """True for *a majority of 12*, *9,000 votes to spare*, which no parts make."""
    low, first, last = story.tokens.low, first_of(story, whole), end_of(story, whole)
    return first > 1 and bool(_GAPS & {*low[first - 2 : first], *low[last : last + 2]})


def _is_more_than_all(story: Story, claims: Sequence[Claim]) -> bool:
    """True for *1,906 votes, more than the other three put together: Pena had 840, Lugo 611 and Salas 302*."""
    whole, parts = claims[0], claims[1:]
    gap = set(story.tokens.low[end_of(story, whole) : first_of(story, parts[0])])
    return bool(_MORE & gap) and "than" in gap and bool(_TOGETHER & gap)


def _is_overlapped(story: Story, whole: Claim, parts: Sequence[Claim]) -> bool:
    """True where words say that some are in two parts, and a figure beside them is by how many the parts are more."""
    near = sentences_of(story, (whole, *parts))
    if not any(_TWICE & set(story.tokens.low[s.first : s.last]) for s in near):
        return False
    more = sum(map(number_of, parts), Fraction(0)) - number_of(whole)
    return more > 0 and more in others_told(story, near, (whole, *parts))


def _is_left_out(story: Story, whole: Claim, parts: Sequence[Claim]) -> bool:
    """True where a figure of the one sentence that tells them all makes the parts the whole, or the whole is a part of what they make."""
    near = sentences_of(story, (whole, *parts))
    if len(near) != 1:
        return False
    made, told = sum(map(number_of, parts), Fraction(0)), others_told(story, near, (whole, *parts))
    return number_of(whole) - made in told or (first_of(story, whole) < first_of(story, parts[0]) and number_of(whole) + made in told)


def _is_none_of_it(story: Story, link: Link) -> bool:
    """True for what is as many again, for things beside money, and for *there were 58 of them* behind a number of that kind."""
    low, (whole, part) = story.tokens.low, claims_of(story, link)
    first, last = first_of(story, part), end_of(story, part)
    sentence = story.sentence_at(first) if first > 0 else None
    if sentence is None:
        return False
    if whole.kind == "money" and low[last : last + 2] == ["of", "which"] and low[first - 1] == "," and is_plural(low[first - 2]):
        return True  # "at £2 a session, and those tapes, nine of which"
    if link.proof:
        return False
    ahead = low[max(sentence.first, first - 5) : first]
    if "as" in ahead and {"many", "much"} & set(ahead):
        return True  # "Twice as many saplings, 680, are to be planted"
    of_them = ["of", "them"] in (low[last : last + 2], low[last - 2 : last])
    return of_them and whole.sentence != part.sentence and "there" in ahead and bool(_BEING & set(ahead))


def is_all_but_one(story: Story, link: Link) -> bool:
    """True where one of three or more parts is the sum of two others: *46 seats and their allies 17, giving the pair 63*, or a margin."""
    claims = claims_of(story, link)[1:]
    if any(_is_gap(story, claim) for claim in claims) and link.sort == "tally":
        return True
    low = story.tokens.low
    for k, claim in enumerate(claims):
        first = first_of(story, claim)
        summed = k > 1 and bool(_SUMMED & set(low[max(0, first - 4) : first]))
        if summed and any(number_of(a) + number_of(b) == number_of(claim) for a, b in combinations(claims[:k], 2)):
            return True
    return False


def is_only_expected(story: Story, link: Link) -> bool:
    """True where one of the figures is what was reckoned with before: ``It had expected 25,000``."""
    low = story.tokens.low
    ahead = (low[max(0, first_of(story, claim) - 4) : first_of(story, claim)] for claim in claims_of(story, link))
    return any("had" in words and bool(_EXPECTED & set(words)) for words in ahead)


# ---- what came and went ----------------------------------------------------------------------------------------------


def is_no_flow(story: Story, link: Link) -> bool:
    """True for parts told as *the other 33*, for figures each told of a time of its own, and for crowds of which some are in two."""
    claims = claims_of(story, link)
    low, spots = story.tokens.low, [(first_of(story, c), end_of(story, c)) for c in claims]
    if any(first < 1 for first, _ in spots):
        return False
    start, end = spots[0], spots[-1]
    if low[start[0] - 1] in _OTHER or _OTHER & set(low[start[0] : start[1]]):
        return True
    left = _OTHER & {low[end[0] - 1], *low[end[0] : end[1]]}
    if left and any(low[k] == "of" and low[k + 1] in ("the", "its", "their", "them") for k in (start[0] + 1, start[1])):
        return True
    if sum(low[last] in _IN and low[last + 1] == "the" and low[last + 2] in ORDINALS for _, last in spots) > 1:
        return True  # "£81 million in the first quarter, £84 million in the second"
    if any(low[first - 1] == "the" and number_of(c) == 2 and not c.counted for c, (first, _) in zip(claims, spots, strict=True)):
        return True  # "so the two have 51"
    if end[0] < start[0] and claims[0].sentence != claims[-1].sentence and not slipped(story, link):
        return True
    if len(claims) == 3 and claims[0].sentence != claims[2].sentence and low[spots[1][1] : end[0]] == ["to"]:
        home, away = (next(s for s in story.sentences if s.number == c.sentence) for c in (claims[0], claims[2]))
        if low[away.first] not in (*_TAKEN_UP, *low[home.first : home.last]):
            return True  # "Petrol is 149p. Diesel fell by 2p to 155p"
    if any("par" in low[first : last + 3] for first, last in spots):
        return True  # "on 277, 11 under par on the par-72 course"
    return _is_overlapped(story, claims[-1], claims[:-1])


# ---- so much each ----------------------------------------------------------------------------------------------------


def is_of_others(story: Story, link: Link) -> bool:
    """True for *the rest, £20 each*, and where a number nearer to what each has, or one that fits, is how many they are."""
    claims = claims_of(story, link)
    each, number, total = claims[:3]
    low, first, last = story.tokens.low, first_of(story, each), end_of(story, number)
    if first < 2 or last < 1:
        return False
    if not number.counted and low[last] in _CLOSES and total.kind == "duration":
        return True  # "his deputy seven and two managers four years each": seven years
    if slipped(story, link):
        return False
    if _OTHER & set(low[first - 2 : first]):
        return True
    near = [s for s in story.sentences if s.number in (each.sentence, total.sentence)]
    fits = number_of(total) / number_of(each) if number_of(each) else 0
    if fits > _FEW and fits in others_told(story, near, claims):
        return True
    between = [r for s in sentences_of(story, (number, each)) for r in story.here(s) if last <= r.first and story.phrase(r)[1] <= first]
    return not number.counted and any(r.claim.kind == "count" and r.claim.counted for r in between)

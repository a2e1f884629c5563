"""Doubts about comparisons: changes, orders, multiples, margins and records that are of something else than stands beside them."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.doubts.spotted import claims_of, end_of, first_of, number_of, others_told, sentences_of
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import slipped
from claimcheck.reading.words.calendar import MONTHS, SEASONS
from claimcheck.reading.words.numbers import ORDINALS

_TIMES_MORE = frozenset("as more the what that its his her their larger higher bigger greater less over".split())
_OF_ALL = frozenset("absolute all-time overall outright ever".split())
_RECORDS = frozenset("distinction honour title held record records previous before earlier old best worst than mark".split())
_FINITE = frozenset("will would is was has had could can may might must went did died were fell ran".split())
_PERSONS = frozenset("he she who they".split())
_AGED = frozenset("youngest oldest".split())


def is_no_share(story: Story, link: Link) -> bool:
    """True for a share of somebody's years, for one whose part is not told, and for a part that another clause tells."""
    if is_of_an_age(story, link):
        return True
    if len(link.claims) != 3:
        return False
    low, (share, part, whole) = story.tokens.low, claims_of(story, link)
    told, first, last = first_of(story, share), first_of(story, part), end_of(story, whole)
    if min(told, first, last) < 0 or not share.sentence == part.sentence == whole.sentence:
        return False
    of_whole = "of" in low[first : first_of(story, whole)]
    if (
        first < first_of(story, whole) < told
        and not of_whole
        and any(low[k : k + 2] in _OF_IT for k in (end_of(story, share) - 2, end_of(story, share)))
    ):
        return True  # "cost $90m and has taken $210m, a third of it in China"
    gap = low[last:first]
    apart = bool(gap) and gap[0] in _BEING and not _MAKING & set(gap)
    behind = low[end_of(story, part)]
    apart = apart and behind.isalpha() and behind not in ("in", "all", "altogether")
    return apart and told < last  # "A third of the 1,200 flats are let, 150 stand empty"


_OF_IT = (["of", "it"], ["of", "them"], ["of", "that"])
_BEING = frozenset("is are was were has have had stand stands".split())
_MAKING = frozenset("or so that which making meaning namely ( : —".split())


def is_of_an_age(story: Story, link: Link) -> bool:
    """True for the share of a bare number that may be somebody's years (``when he was 17``), and for *a fourth* behind three."""
    low, (share, *_, whole) = story.tokens.low, claims_of(story, link)
    first, told = first_of(story, whole), first_of(story, share)
    if told > 0 and low[told] == "a" and (low[told + 2] in _FINITE or low[told + 2].endswith("ed")):
        near = sentences_of(story, [share])
        return ORDINALS.get(low[told + 1], 0) - 1 in others_told(story, near, ())  # "Three clinics have run out and a fourth will"
    if first < 2 or whole.counted or whole.amount.unit:
        return False
    return low[first - 1] in ("at", "aged") or (low[first - 1] in ("was", "were", "turned") and low[first - 2] in _PERSONS)


def is_no_change(story: Story, link: Link) -> bool:
    """True for *goes up a quarter, from $3 to $3.25*, a coin, and for a share told of one thing beside what another rose and fell."""
    change, before, after = claims_of(story, link)
    low, first = story.tokens.low, first_of(story, change)
    if first > 0 and low[first : first + 2] == ["a", "quarter"] and before.amount.unit == "dollar":
        return number_of(after) - number_of(before) in (Fraction(1, 4), Fraction(-1, 4))
    if _is_of_the_rest(story, link) or _is_untold(story, link):
        return True
    told = before.sentence == after.sentence != change.sentence
    gap = set(low[end_of(story, before) : first_of(story, after)])
    if told and {"short", "below", "above", "under"} & gap:
        return True  # "rose by half in 2025. At $7.5 million it is still short of the $10 million"
    return told and not link.proof and bool(change.stated.number) and not slipped(story, link) and _is_of_another(story, link)


def _is_of_another(story: Story, link: Link) -> bool:
    """True where what the change is of is named beside it, and the sentence of the two figures opens with something else."""
    change, before, _ = claims_of(story, link)
    low = story.tokens.low
    one, other = (next((s for s in story.sentences if s.number == c.sentence), None) for c in (change, before))
    of_level = low[first_of(story, change) - 1] == "of" or before.amount.unit in _TIMES
    if (
        not of_level
        or one is None
        or other is None
        or one.number > other.number
        or one.role != "body"
        or _MOVES & set(low[one.first : one.last])
    ):
        return False
    mine, theirs = ({w[:5] for w in low[s.first : s.last] if len(w) > 4 and w.isalpha()} for s in (one, other))
    return not mine & theirs and low[other.first] in ("the", "a", "an", "some", "its")


def _is_of_the_rest(story: Story, link: Link) -> bool:
    """True where one of the two shares is *of the rest*, and so of another whole."""
    low = story.tokens.low
    ends = [end_of(story, claim) for claim in claims_of(story, link)[1:]]
    return any(low[k : k + 3] in (["of", "the", "rest"], ["of", "the", "others"]) or low[k - 3 : k] == ["of", "the", "rest"] for k in ends)


def _is_untold(story: Story, link: Link) -> bool:
    """True for *7,200 in all, a tenth fewer than last year*, behind which no figure of last year is told."""
    low, (change, *ends) = story.tokens.low, claims_of(story, link)
    last = end_of(story, change)
    if link.proof or last < 1 or "than" not in low[last - 1 : last + 2] or slipped(story, link):
        return False
    than = low.index("than", last - 1)
    return low[than + 1] in _THEN and low[than + 3] in (".", ",", ";") and all(first_of(story, claim) < than for claim in ends)


_THEN = frozenset("last a the in usual before at this".split())
_TIMES = frozenset("minute hour day week month year".split())
_MOVES = frozenset("increase rise hike raise fall drop cut reduction change decrease growth jump climb decline".split())


def is_no_order(story: Story, link: Link) -> bool:
    """True for *128 of the 200 seats, six short of the 134*: what is short of it is no whole of which it is told."""
    low, claims = story.tokens.low, claims_of(story, link)
    return any(first_of(story, c) > 2 and low[first_of(story, c) - 2 : first_of(story, c)] == ["of", "the"] for c in claims)


def is_so_often(story: Story, link: Link) -> bool:
    """True for *was called out 41 times last year*, which multiplies nothing."""
    low, multiple = story.tokens.low, story.claim(link.claims[0])
    last = end_of(story, multiple)
    return last > 0 and low[last - 1] == "times" and low[last] not in _TIMES_MORE and not link.proof


def is_no_margin(story: Story, link: Link) -> bool:
    """True for *41 of the 70 seats … a majority of 12 over all the others together*: what the others have is left of the whole."""
    gap, high, _ = claims_of(story, link)
    low, last = story.tokens.low, end_of(story, gap)
    if "par" in low[last : last + 2]:
        return True  # "left her on 277, 11 under par"
    if "majority" not in low[max(0, first_of(story, gap) - 3) : first_of(story, gap)]:
        return False
    near = sentences_of(story, claims_of(story, link))
    return 2 * number_of(high) - number_of(gap) in others_told(story, near, (gap,))


# ---- records ---------------------------------------------------------------------------------------------------------


def is_no_record(story: Story, link: Link) -> bool:
    """True for a record of July beside one of all time, for *the youngest manager* beside a brother, and for things of another sort."""
    best, other = claims_of(story, link)[:2]
    low, sentences = story.tokens.low, {s.number: s for s in story.sentences}
    one, two = sentences.get(best.sentence), sentences.get(other.sentence)
    if one is None or two is None:
        return False
    mine, theirs = low[one.first : one.last], low[two.first : two.last]
    if _OF_ALL & set(theirs) and {*MONTHS, *SEASONS} & set(mine) and not _OF_ALL & set(mine):
        return True
    k = next((k for k in range(one.first, one.last - 1) if low[k] in _AGED), -1)
    if k > 0 and one is not two and low[k + 1] not in theirs and not _RECORDS & set(theirs):
        return True
    return _is_of_another_noun(story, best, other, two)


def _is_of_another_noun(story: Story, best: Claim, other: Claim, sentence: Sentence) -> bool:
    """True for *14 mountains … she had nine. Frostbite had cost her two toes*: what the bare number counts was told before it."""
    noun, last = best.scope.noun, first_of(story, other)
    if not noun or other.scope.noun or other.amount.unit:
        return False
    told = [r.claim for s in story.beside(sentence, 2, 0) for r in story.here(s) if r.last <= last]
    nouns = {c.scope.noun for c in told if c.kind == "count" and c.scope.noun}
    return bool(nouns) and all(story.table.nouns(n, noun) not in ("same", "inside", "holds") for n in nouns)

"""Of a named whole: what words call some of a thing, and how much all of that thing comes to, told where the thing is named again."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import Tied, dimension, number, overlap, size, told_in, told_itself, unit_of
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.marks import IN_ALL
from claimcheck.reading.ties.common.spots import near
from claimcheck.reading.words.grammar import DEFINITE, FORMER, MORE, OTHERS
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.pasts import is_past_form

_KINDS = frozenset(("count", "money", "measure"))
_FAR = 20  # times: what is paid under a contract or from a fund may come to more, but not to so much
_LEAST = 20
_AWAY = 5  # sentences
_LONG, _REACH = 6, 9  # tokens of what a thing is called, and before the figure of all of it
_DONE = frozenset("has have had been was were paid spent given out so far already drawn handed gone went goes lent".split())
_WORTH = frozenset("worth value valued total totals totalled totaled came comes come amounts amounted amount adds whole entire".split())
_COUNTING = frozenset("is are was were has have had comes came numbers numbered holds held shows covers covered contains contained".split())
_OTHERWISE = (
    FORMER
    | OTHERS
    | MORE
    | frozenset(
        "left remaining remains remain still now once when originally initially first second third new old each per average".split()
    )
)
_MOVED = frozenset("down from rose grew fell swollen risen grown".split())


def of_a_named_whole(story: Story, tied: Tied) -> Iterator[Guess]:
    """``makes up $310 billion of the package. In all, the package is worth $680 million``: no part is more than its whole."""
    every = [r for r in story.related if _is_told(story, r)] if story.is_brief and not story.is_part else []
    yield from _of_an_order(story, every, tied)
    yield from _first_of(story, every, tied)
    for part in every:
        link, thing = _thing(story, part)
        if "leaving" in story.words(part.sentence) or not thing or not told_itself(part) or tied.as_(part, "parts", "rest", "share"):
            continue
        others = [r for r in every if r is not part and _may_hold(story, r, part) and not overlap(r, part)]
        for whole in (r for r in others if abs(r.sentence.number - part.sentence.number) <= _AWAY and told_itself(r)):
            unit = unit_of(story, part)
            times = size(story, part, unit) / size(story, whole, unit)
            far = link != "of" or "valued" in story.before(whole, _LONG)  # what is sold may bring more than it was valued at
            if times > (_FAR if far else 1) and _is_of_all(story, whole, part, thing) and not tied.both(whole, part):
                yield some_of_it(told_in(story, whole, part), part.claim, part.claim.phrase)
                break


def _is_told(story: Story, read: Read) -> bool:
    plain = read.claim.kind in _KINDS and not read.timing
    return plain and bool(read.claim.stated.number) and number(read) > _LEAST and "/" not in read.claim.amount.unit


def _may_hold(story: Story, whole: Read, part: Read) -> bool:
    mine, yours = unit_of(story, whole), unit_of(story, part)
    return whole.claim.stated.bound in ("=", "~") and (mine == yours or bool(mine and yours and dimension(mine, yours)))


def _thing(story: Story, part: Read) -> tuple[str, str]:
    """The word behind *part*, and the thing that it is some of: ``of`` and *package* for *$310 billion of the latest arms package*."""
    low, k = story.tokens.low, part.last
    while k < part.sentence.last and low[k] in _DONE:
        k += 1
    if (
        low[k] not in ("of", "from", "under")
        or (low[k] == "of" and k > part.last)
        or {*_MOVED, *OTHERS, "to", "by"} & set(story.before(part, 1))
    ):
        return "", ""
    return low[k], _head(story, k + 1, part.sentence.last)


def _head(story: Story, k: int, last: int) -> str:
    """The noun of *the latest arms package for*, *the state's drought fund*; empty where nothing makes it definite."""
    low, end = story.tokens.low, k + 1
    while (
        end < min(k + 1 + _LONG, last) and low[end][0].isalpha() and low[end] not in STOP and not (end > k + 1 and is_past_form(low[end]))
    ):
        end += 1
    definite = low[k] in DEFINITE or any(w.endswith(("'s", "’s", "s'")) for w in low[k : end - 1])
    return singular(low[end - 1]) if definite and end > k + 1 and low[end : end + 1] != ["of"] else ""


def _is_of_all(story: Story, whole: Read, part: Read, thing: str) -> bool:
    """True where *whole* is told of all of *thing*: *the package is worth*, *the fund, which has a total value of*, *galaxies in all*."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    ahead = low[max(whole.sentence.first, first - _REACH) : first]
    clause = {*ahead, *low[last : min(last + 3, whole.sentence.last)]}
    if (_OTHERWISE | _MOVED) & clause - ({"first", "each"} if "in" in ahead else set()):
        return False
    in_all = near(low, last, IN_ALL) or near(low, whole.sentence.first, IN_ALL) or {"total", "altogether"} & set(ahead[-3:])
    if whole.claim.kind == "count" and not whole.claim.amount.unit:
        return whole.claim.scope.noun == thing and bool(in_all)
    if whole.sentence is part.sentence and whole.first > part.last and [",", "which"] in (ahead[k : k + 2] for k in range(len(ahead))):
        head = next(k for k in range(part.last, whole.first) if singular(low[k]) == thing)
        return low[head + 1] in (",", "that") and bool(_WORTH & set(ahead[ahead.index("which") :]) or in_all)
    at = next((k for k, w in enumerate(ahead) if singular(w) == thing and k and DEFINITE & set(ahead[max(0, k - 4) : k])), -1)
    behind = ahead[at + 1 :]
    plain = at > 0 and behind[:1] and behind[0] in _COUNTING | _WORTH and "," not in behind
    return bool(plain) and bool(_WORTH & set(behind) or in_all)


def _of_an_order(story: Story, every: list[Read], tied: Tied) -> Iterator[Guess]:
    """``The first 1.2 million doses ... They are part of an order for 8,000``: the two figures of the brief that may be of one kind."""
    low = story.tokens.low
    for whole in every:
        ahead = low[max(whole.sentence.first, story.phrase(whole)[0] - _REACH) : story.phrase(whole)[0]]
        at = next((k for k in range(len(ahead) - 3) if ahead[k : k + 2] == ["part", "of"] and ahead[k + 2] in ("a", "an", "the")), -1)
        if at < 0 or ahead[-1] not in ("of", "for", "worth") or {",", "and"} & set(ahead[at:]):
            continue
        parts = [r for r in every if r is not whole and _may_hold(story, whole, r) and _may_be_of(r, whole)]
        if len(parts) == 1 and parts[0].last <= whole.first and _is_more(story, parts[0], whole) and not tied.both(whole, parts[0]):
            yield some_of_it(told_in(story, whole, parts[0]), parts[0].claim, parts[0].claim.phrase)


def _first_of(story: Story, every: list[Read], tied: Tied) -> Iterator[Guess]:
    """``Its first three million kilometres ... The whole trip, 2.4 million kilometres``: the first of it, and all of it."""
    for whole in every:
        ahead = story.before(whole, _LONG)
        mark = next(
            (k for k, w in enumerate(ahead) if w in ("whole", "entire", "full") and ahead[k - 1 : k] and ahead[k - 1] in DEFINITE), -1
        )
        parts = [r for r in every if r is not whole and whole.claim.amount.unit and _may_hold(story, whole, r)]
        opened = len(parts) == 1 and story.before(parts[0], 1) == ["first"] and story.before(parts[0], 2)[0] in DEFINITE
        if mark >= 0 and opened and _is_more(story, parts[0], whole) and not tied.both(whole, parts[0]):
            yield some_of_it(told_in(story, whole, parts[0]), parts[0].claim, parts[0].claim.phrase)


def _may_be_of(part: Read, whole: Read) -> bool:
    """True where *whole* counts what *part* counts, or leaves it out."""
    return part.claim.kind == whole.claim.kind and whole.claim.scope.noun in ("", part.claim.scope.noun)


def _is_more(story: Story, part: Read, whole: Read) -> bool:
    return size(story, part, unit_of(story, whole)) > size(story, whole, unit_of(story, whole))

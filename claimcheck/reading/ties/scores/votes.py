"""Votes, seats and seasons: how many for and against, what is a majority, what is left of the games."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import (
    Spot,
    alike,
    ends_with,
    first_words,
    holds_phrase,
    kin,
    near,
    near_to,
    number_word,
    phrases,
    spots,
)  # fmt: skip
from claimcheck.reading.ties.scores.bodies import is_house
from claimcheck.reading.ties.scores.overall_majorities import is_of, overall_majorities

_PASSED = frozenset(
    "passed approved carried adopted won backed endorsed ratified accepted elected confirmed prevailed agreed succeeded".split()
)
_LOST = frozenset("rejected defeated lost failed fell not never against short threw reject veto vetoed override blocked".split())
_BILLS = frozenset("bill motion measure resolution amendment law act treaty budget vote".split())
_GAP = phrases(
    "lead of", "gap of", "margin of", "majority of", "difference of", "gap is", "margin was", "lead is", "gap was", "difference was",
    "lead was", "advantage of", "deficit of", "majority was", "gap between them is", "plurality of", "won by", "winning margin of",
    "beaten by", "lost by", "lead by", "ahead by", "margin of victory was", "majority :", "cushion of",
)  # fmt: skip
_GAP_ENDS = frozenset(phrase[-1] for phrase in _GAP)
_WON_BY = phrases("won by", "lost by", "beaten by", "ahead by", "lead by")
_MOVED = frozenset("rose fell grew increased up down cut reduced raised passed".split())
_JUST = frozenset("just only exactly a mere barely fully some about precisely".split())
_VOTING = frozenset("vote voted votes ballot ballots favour favor ayes".split())
_BACK, _BESIDE = 4, 9
_BY_VOTE = _PASSED & frozenset("passed approved carried adopted backed endorsed ratified accepted".split())


def votes(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the votes, seats, majorities and seasons of *story*."""
    lone = story.holding(_ONE, _OPPOSED)
    for sentence in story.sentences:
        here = spots(story, sentence)
        overall: list[Link] = []
        if story.here(sentence):
            yield from _passed(story, sentence, here)
            overall = list(overall_majorities(story, sentence, here))
            yield from overall
        if lone or story.places(first_words(_UNANIMOUS), sentence):
            yield from _unanimous(story, sentence, here)
        yield from _tally(story, sentence, here)
        over_all = {name for link in overall for name in link.claims}  # "76 of the 150 seats, a majority of two"
        for k, gap in enumerate(here):
            if gap.claim.id not in over_all and is_margin(story, gap):
                yield from _margin(story, here, k)


# ---- for and against ----------------------------------------------------------------------------------------------------


def _passed(story: Story, sentence: Sentence, here: Sequence[Spot]) -> Iterator[Link]:
    """*passed by 49 votes to 52*: what passes has more for it than against."""
    if not story.places(_PASSED, sentence):
        return
    low = story.tokens.low
    words = set(low[sentence.first : sentence.last])
    if "casting" in words:
        return  # "by six votes to six, with the chair's casting vote"
    shares = [r for r in story.here(sentence) if r.claim.kind == "share" and r.claim.amount.unit == "percent"]
    yes = [r for r in shares if low[r.last : r.last + 4] and _for(low, story.phrase(r)[1])]
    no = [r for r in shares if low[story.phrase(r)[1] : story.phrase(r)[1] + 1] == ["against"]]
    if len(yes) == len(no) == 1 and not _LOST - {"against"} & words:
        yield Link("order", (yes[0].claim.id, no[0].claim.id), assumption="what passed had more votes for it than against")
    for mine, theirs in pairwise(shares):
        gap = low[story.phrase(mine)[0] : story.phrase(theirs)[0]]
        by = low[mine.first - 1] == "by" and gap[-1] in ("to", "against") and len(gap) < _BESIDE and not _LOST & words
        if by and _BY_VOTE & set(low[sentence.first : mine.first]):
            yield Link("order", (mine.claim.id, theirs.claim.id), assumption="what passed had more votes for it than against")
        won = low[mine.first - 1] == "with" and "won" in low[max(sentence.first, mine.first - 6) : mine.first]
        if won and low[story.phrase(mine)[1] : story.phrase(theirs)[0]] in (["against"], ["to"]):
            yield Link("order", (mine.claim.id, theirs.claim.id), assumption="who won had more votes than the other side")
    sides = {_side(story, s): s for s in here}
    plain = not (yes and no) and not _pair(story, here) and not _LOST - {"against"} & words
    if {"for", "against"} <= sides.keys() and (_PASSED - {"backed", "won", "elected", "endorsed"}) & words and plain:
        yield Link("order", (sides["for"].claim.id, sides["against"].claim.id), assumption="what passed had more votes for it than against")
        return
    if _LOST & words:
        return
    yield from _as_range(story, sentence, here)
    for a, b in zip(here, here[1:], strict=False):
        between = low[a.last : b.first]
        one = bool(_BILLS & words) or a.claim.scope.noun == "vote" or b.claim.scope.noun == "vote" or "votes" in low[a.first : a.last + 1]
        told = between in (["to"], ["votes", "to"], ["against"], ["votes", "against"]) and one and alike(a.claim, b.claim)
        if told and story.places(_PASSED, sentence)[0] < a.first:
            yield Link("order", (a.claim.id, b.claim.id), assumption="what passed had more votes for it than against")


def _for(low: Sequence[str], at: int) -> bool:
    return low[at : at + 2] in (["in", "favour"], ["in", "favor"]) or (
        low[at : at + 1] == ["for"] and low[at + 1 : at + 2] in (["and"], [","])
    )


def _as_range(story: Story, sentence: Sentence, here: Sequence[Spot]) -> Iterator[Link]:
    """*The bill was adopted by 212 to 218*, which looks like a range."""
    low = story.tokens.low
    for spot in here:
        at = [k for k in range(spot.first, spot.last) if low[k].isdecimal()]
        told = spot.claim.stated.bound == "range" and len(at) == 2 and low[at[0] + 1 : at[1]] == ["to"] and low[at[0] - 1] == "by"
        if told and (_BILLS & set(low[sentence.first : sentence.last]) or "votes" in low[spot.first : spot.last + 1]):
            ayes, noes = (number_word(story, k, k + 1, int(low[k])) for k in at)
            yield Link("order", (ayes.id, noes.id), assumption="what passed had more votes for it than against")


def _tally(story: Story, sentence: Sentence, here: Sequence[Spot]) -> Iterator[Choice]:
    """Those for, against and abstaining, with the members there are, told in this sentence or up to four before it."""
    pair = _pair(story, here)
    ways = [*pair, *(s for s in here if s not in pair and _way(story, s))]
    if not ways or any(
        _way(story, s) for later in story.beside(sentence, back=0, on=1) if later is not sentence for s in spots(story, later)
    ):
        return
    earlier = [s for other in story.beside(sentence, back=_BACK, on=0) if other is not sentence for s in spots(story, other)]
    ways = ways if pair else [*(s for s in earlier if _way(story, s)), *ways]
    later = [s for other in story.beside(sentence, back=0, on=1) if other is not sentence for s in spots(story, other)]
    some = [a for a, b in pairwise(here) if a not in ways and is_of(story, a, b) and is_house(story, b)]
    if len(some) == 1 and _WON & set(story.tokens.low[max(sentence.first, some[0].first - 3) : some[0].first]):
        ways = [*some, *ways] if {_side(story, s) for s in ways} <= {"against", "abstained"} else ways
    wholes = [s for s in (*earlier, *here) if s not in ways and s not in some and is_house(story, s)] or [
        s for s in later if is_house(story, s)
    ]
    if len(ways) < 2 or not wholes or "casting" in story.tokens.low[sentence.first : sentence.last]:
        return  # the casting vote of who has voted before is one more than there are members
    whole = wholes[0]
    if (whole.number or Fraction(0)) < max(s.number or Fraction(0) for s in ways):
        return
    named = {_side(story, s) for s in ways}
    if len(named) != len(ways) and not pair:
        return
    said = f"those of line {line(ways[-1].claim)} are members of the body of line {line(whole.claim)}"
    everyone = story.tokens.low[whole.first - 1 : whole.first] in (["all"], ["the"]) and story.tokens.low[
        whole.first - 2 : whole.first
    ] != ["of", "the"]
    near_by = story.beside(sentence, _BACK, 1)
    told = story.tokens.low[near_by[0].first : near_by[-1].last]
    present = everyone and holds_phrase(told, _PRESENT) and holds_phrase(told, _NO_ABSTENTION)
    present = present or (len(ways) == 3 and story.tokens.low[whole.last] in ("voted", "took"))
    whole_vote = present or everyone and story.tokens.low[whole.first - 1] == "all" and len(ways) == 3
    yield Choice((Link("tally", (whole.claim.id, *(s.claim.id for s in ways)), assumption=said, exhaustive=whole_vote),))


_WON = frozenset("backed supported approved endorsed favoured favored signed".split())
_PRESENT = phrases("were present", "was present", "all present", "took part", "were there", "turned up", "attended", "were in their seats")
_NO_ABSTENTION = phrases("nobody abstained", "none abstained", "no one abstained", "no abstentions", "without abstentions", "no abstention")


def _pair(story: Story, here: Sequence[Spot]) -> list[Spot]:
    """The two sides of *by 61 votes to 58*."""
    low = story.tokens.low
    for a, b in zip(here, here[1:], strict=False):
        if low[a.last : b.first] in (["to"], ["votes", "to"]) and (
            "votes" in low[a.first : a.last + 1] or "votes" in low[b.first : b.last + 1]
        ):
            return [a, b]
    return []


def _way(story: Story, spot: Spot) -> bool:
    return bool(_side(story, spot))


def _side(story: Story, spot: Spot) -> str:
    """Whether *spot* counts those for, against or abstaining; ``""`` where it counts something else."""
    low = story.tokens.low
    if spot.claim.kind != "count":
        return ""
    behind = low[spot.last : min(spot.sentence.last, spot.last + 4)]
    inside = low[spot.first : spot.last]
    if behind[:1] in (["were"], ["was"], ["voted"]) and behind[1:2] == ["for"] and behind[2:3] and behind[2] in _VERDICTS:
        return _VERDICTS[behind[2]]  # "Nine jurors were for conviction"
    if behind[:1] == ["for"] and behind[1:2] and behind[1] in _VERDICTS:
        return _VERDICTS[behind[1]]
    called = [w for w in low[max(spot.sentence.first, spot.first - 2) : spot.first] if w in _CALLED or w not in _HAD]
    if called[-1:] != [] and called[-1] in _CALLED and spot.elided:
        return _CALLED[called[-1]]  # "The ayes had 26 and the noes 19"
    words = " ".join([*inside[1:], *behind[:3]])
    if any(w.startswith("abst") for w in (*inside, *behind[:2])):
        return "abstained"
    if (
        "against" in behind[:2]
        or "opposed" in behind[:1]
        or "noes" in inside
        or low[max(0, spot.first - 3) : spot.first - 1] == ["noes", "came"]
    ):
        return "against"
    if behind[:3] in (["raised", "their", "hands"], ["put", "their", "hands"]) and "against" not in low[spot.last : spot.last + 7]:
        return "for"
    if behind[:1] == ["for"] or "favour" in words or "favor" in words or "voted for" in words or "backed" in behind[:1] or "ayes" in inside:
        return "for" if behind[:1] != ["for"] or behind[1:2] in ([","], ["and"], ["to"], ["it"], ["the"], [";"]) or "vote" in words else ""
    return ""


_CALLED = {"ayes": "for", "noes": "against"}
_HAD = frozenset("had have has numbered polled were was got won".split())
_VERDICTS = {"conviction": "for", "convicting": "for", "acquittal": "against", "acquitting": "against"}


_UNANIMOUS = phrases("unanimous", "unanimously", "without dissent", "with no votes against")


def _unanimous(story: Story, sentence: Sentence, here: Sequence[Spot]) -> Iterator[Link]:
    """*The vote was unanimous: 11 in favour and one against*."""
    low = story.tokens.low
    pair = _pair(story, here)
    against = pair[1] if pair else next((s for s in here if _side(story, s) == "against"), None)
    opposed = against.claim if against is not None else _lone_against(story, sentence)
    for k in story.places(first_words(_UNANIMOUS), sentence):
        length = near(low, k, _UNANIMOUS)
        if opposed is not None and opposed.span is not None and _goes_elsewhere(low[k : story.tokens.at(opposed.span.start)]):
            return  # "The committee was unanimous; in the full council it passed by 21 votes to 19"
        if length and opposed is not None and low[k - 1] not in ("not", "nearly", "almost", "near", "-"):
            word = number_word(story, k, k + length, 0, "count", Scope(what="none against"))
            yield Link("meant", (word.id, opposed.id), proof="the words say that none was against")
            return


def _lone_against(story: Story, sentence: Sentence) -> Claim | None:
    """The one of *with 11 in favour and one against*, of *Four were for it; one, Justice Rao, wrote a dissent* in the next sentence."""
    low = story.tokens.low
    k = next((k for k in story.places(_ONE, sentence) if k < sentence.last - 1 and low[k + 1] in ("against", "opposed")), -1)
    for other in story.beside(sentence, 0, 1) if k < 0 else ():
        ones = story.places(_ONE, other)
        k = next((j for j in ones if _DISSENT & set(low[j + 1 : min(j + _REACH, other.last)])), k)
    return number_word(story, k, k + 1, 1, "count") if k >= 0 else None


_ONE = frozenset(("one",))
_DISSENT = frozenset("dissent dissented dissents dissenting".split())
_OPPOSED = _DISSENT | {"against", "opposed"}
_REACH = 9


# ---- margins --------------------------------------------------------------------------------------------------------------------


def is_margin(story: Story, gap: Spot) -> bool:
    """True for *a lead of 12*, *by two votes*, *a 3,250-vote lead*."""
    ahead = story.tokens.low[max(gap.sentence.first, gap.first - 5) : gap.first]
    ahead = ahead[:-1] if ahead[-1:] and ahead[-1] in _JUST else ahead
    by_votes = ahead[-1:] == ["by"] and gap.claim.scope.noun == "vote" and not _MOVED & set(ahead)
    called = bool(ahead) and ahead[-1] in _GAP_ENDS and ends_with(ahead, _GAP)
    return by_votes or called or _between_them(story, gap)


def _between_them(story: Story, spot: Spot) -> bool:
    """True for *a 3,250-vote lead*, *won by 12 votes*, *12 votes ahead*, *312 votes separated the two*."""
    low = story.tokens.low
    behind = low[spot.last : spot.last + 3]
    if spot.claim.scope.noun == "vote" and (behind[:1] in (["separated"], ["divided"]) or behind[:2] == ["between", "them"]):
        return True
    inside = low[spot.first : spot.last + 2]
    return ("-" in inside and bool({"lead", "margin", "gap", "majority"} & set(low[spot.first : spot.last + 3]))) or (
        behind[:1] in (["ahead"], ["adrift"], ["behind"]) and spot.claim.scope.noun == "vote"
    )


def _margin(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """The two figures a margin lies between, told in its sentence or up to four before it."""
    gap = here[k]
    if gap.claim.kind not in ("count", "money", "points"):
        return
    earlier = [s for other in story.beside(gap.sentence, back=_BACK, on=0) if other is not gap.sentence for s in spots(story, other)]
    if ends_with(story.tokens.low[max(gap.sentence.first, gap.first - 3) : gap.first], _WON_BY):
        earlier = []  # "won by 300" may be of another year
    low = story.tokens.low
    if {"ago", "last", "previous", "earlier"} & set(low[gap.sentence.first : gap.sentence.last]):
        earlier = []
    later = [] if gap.sentence is not here[-1].sentence else _next_sentence(story, gap)
    told = [s for s in (*earlier, *here[:k], *here[k + 1 : k + 3], *later) if alike(s.claim, gap.claim)]
    told = [s for s in told if not (is_margin(story, s) or _is_margin_then(story, s))]
    if low[gap.last : gap.last + 3] in (["more", "than", "last"], ["fewer", "than", "last"], ["than", "last", "time"]):
        return  # "76 to the Liberals, 12 more than last time"
    sides = [s for s in told if s.sentence is gap.sentence and _side(story, s) in ("for", "against")]
    told = sides if [_side(story, s) for s in sides] in (["for", "against"], ["against", "for"]) else [s for s in told if _larger(s, gap)]
    votes = gap.claim.scope.noun == "vote"
    pairs = [(a, b) for i, a in enumerate(told) for b in told[i + 1 :] if told is sides or _rivals(story, a, b, votes)]
    pairs = [(a, b) for a, b in pairs if near_to(gap.number, abs((a.number or Fraction(0)) - (b.number or Fraction(0))), 3)]
    pairs = [(a, b) for a, b in pairs if gap.claim.kind != "points" or _are_points(gap, a, b)]
    options = [_margin_link(gap.claim, a, b) for a, b in reversed(pairs)]
    voting = _VOTING & story.words(gap.sentence)
    if options and (voting or any(_is_vote(s) for pair in pairs for s in pair)):
        yield Choice(tuple(options[:12]))


def _is_margin_then(story: Story, spot: Spot) -> bool:
    """True for the 28 and the 41 of *cut her winning margin to 28 votes from 41*, the 20 of *trail by 20 points*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 8) : spot.first]
    return (ahead[-1:] == ["by"] and "to" not in low[spot.last : spot.last + 2]) or (
        ahead[-1:] in (["to"], ["from"]) and not _GAPS.isdisjoint(ahead)
    )


_GAPS = frozenset("margin majority lead gap advantage".split())


def _are_points(gap: Spot, a: Spot, b: Spot) -> bool:
    """True for *20 points* and *17 points*, and where the second leaves them out: *the Blues 17*."""
    return a.claim.kind == "points" and (b.claim.kind == "points" or (b.elided and a.sentence is b.sentence is gap.sentence))


def _next_sentence(story: Story, gap: Spot) -> list[Spot]:
    """The two figures told next after *gap*, where no other gap is told beside: ``by 312 votes. He polled 11,907 to her 11,595``."""
    following = [spots(story, s) for s in story.beside(gap.sentence, 0, _BACK) if s is not gap.sentence]
    found = next((told for told in following if told), [])
    if len(found) != 2 or any(is_margin(story, s) for s in found) or story.tokens.low[found[1].first - 1] == "from":
        return []  # "Thefts rose to 1,420 from 1,260"
    return found


def _larger(spot: Spot, gap: Spot) -> bool:
    return spot.number is not None and gap.number is not None and spot.number > gap.number


def _is_vote(spot: Spot) -> bool:
    return spot.claim.scope.noun in ("vote", "seat", "point") or spot.claim.amount.unit == "point"


def _rivals(story: Story, a: Spot, b: Spot, votes: bool) -> bool:
    """True when two figures may be of two rivals: one noun, or one left out, and of one size."""
    if a.number is None or b.number is None or a.number == b.number or max(a.number, b.number) > 3 * min(a.number, b.number):
        return False
    if {_side(story, a), _side(story, b)} == {"for", "against"}:
        return True
    like = a.elided or b.elided or kin(story, a.claim, b.claim)
    return not is_of(story, a, b) and like and (votes or _is_vote(a) or _is_vote(b) or _voted(story, a))


def _voted(story: Story, spot: Spot) -> bool:
    return bool({"voted", "votes", "vote"} & story.words(spot.sentence))


def _margin_link(gap: Claim, a: Spot, b: Spot) -> Link:
    high, low = (a, b) if (a.number or 0) > (b.number or 0) else (b, a)
    said = f"the margin in line {line(gap)} lies between the figures of line {line(high.claim)} and line {line(low.claim)}"
    return Link("margin", (gap.id, high.claim.id, low.claim.id), assumption=said)


def _goes_elsewhere(gap: Sequence[str]) -> bool:
    """True for what follows *unanimous* in *unanimous; in the full council it passed by 21 votes to 19*."""
    return any(word == ";" and after in ("in", "at", "on") for word, after in pairwise(gap))

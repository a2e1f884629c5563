"""Resumed figures: a definite noun that takes up what an earlier figure measured, and gives it another size."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.slips import is_slip, is_swap
from claimcheck.reading.ties.common.things import AWAY, CHANGED, CLASS, explained, head, is_article, of_another, restricted, weighed
from claimcheck.reading.words.grammar import WHOLLY

_WALLS = frozenset(", . ; : ( ) — – and or but for to in of on at from with by was were is are has had have will would that who".split())
_AWAY = AWAY | frozenset("longest shortest record first offered".split())
_APART = _AWAY | CHANGED - {"over", "about", "each", "up", "down", "by"}
_CHANGES = {
    **dict.fromkeys("drop fall decline decrease reduction slump fewer less fell dropped lower lost loss".split(), "fall"),
    **dict.fromkeys("rise increase jump gain more rose grew growth higher".split(), "rise"),
}
# What narrows a thing behind its own noun: "the £15m loan that it took out".
NARROWING = frozenset(
    "given handed imposed passed that which who he she it they we i along between from through across offered agreed signed".split()
)
_FRONTED = frozenset("during in after before on at over throughout under despite since with for until through".split())
_TIMES = frozenset(
    "day week month quarter year season term summer winter spring autumn time morning evening weekend".split()
)  # "This year 66 went"
_SOME = frozenset("including among amongst from another other".split())
_BACK = 5


def resumed(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The one figure of *near* that *read* takes up with a definite noun (``the 10-week closure``, ``the drop of 750,000 pints``)."""
    if not _takes_up(story, read):
        return None
    alike = [r for r in near if _is_alike(r, read) and story.before(r, 2) != ["out", "of"]]  # "marks out of 10 ... the five marks"
    named, changed = _named(story, read), _change(story, read)
    mine = [r for r in alike if named & _told_of(story, r) or (changed and changed == _change(story, r))]
    joined = len(alike) == 1 and (base_unit(read.claim) or head(alike[0]) == head(read) != "")
    if not mine and named and joined and is_swap(_number(alike[0]), _number(read)):
        mine = alike  # other words for it, and the same digits: "4,810 metres high", "the 4,180-metre peak"
    if len(mine) != 1 or explained(read.claim, [r.claim for r in alike]):
        return None
    first = mine[0]
    if is_article(story, first):
        return None
    if any(_number(r) == _number(read) and not base_unit(r.claim) and not r.claim.scope.noun for r in near):
        return None  # "gave the driver six years and his brother four. The four-year sentence"
    if not changed and of_another(story, read, first):
        return None
    if (not changed and _turned(story, first)) or not _may_be_one(story, first, read):
        return None
    named_by_size = bool(WHOLLY & set(story.before(first, 1))) and not changed  # "the 50 km race", beside "the 30 km race"
    told = bool(base_unit(read.claim)) and bool(named & _told_of(story, first)) and len(alike) == 1
    strong = bool(changed) or (told and not named_by_size)
    return first if strong or is_slip(_number(first), _number(read)) else None


def _number(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)


def _takes_up(story: Story, read: Read) -> bool:
    """True for a figure behind a definite word, with at most one other word between, that is not told apart from an earlier one."""
    ahead = story.before(read, 3)
    noun = len(ahead) == 3 and ahead[-1] == "of" and ahead[0] in WHOLLY
    definite = noun or any(w in WHOLLY or w.endswith("'s") for w in ahead[-1:])
    definite = definite or (len(ahead) > 1 and ahead[-2] in WHOLLY and not ahead[-1].endswith("s") and ahead[-1] not in _TIMES)
    if (
        not definite
        or read.claim.stated.bound != "="
        or read.claim.stated.number is None
        or _APART & (set(ahead) - (_CHANGES.keys() if noun else set()))
    ):
        return False
    if {"more", "fewer", "other", "others", "less"} & set(story.tokens.low[slice(*story.phrase(read))]):
        return False
    behind = story.after(read, 1)
    if base_unit(read.claim) and _narrowed(story, read):
        return False
    return behind not in (["of"], ["or"], ["to"]) and (bool(base_unit(read.claim)) or not restricted(story, read))


def _narrowed(story: Story, read: Read) -> bool:
    """True where words behind the thing say which one is meant: ``the two-year contract he signed on Friday``."""
    low, k = story.tokens.low, story.phrase(read)[1]
    if read.first - read.sentence.first < 4 and low[read.sentence.first] in _FRONTED:
        return False  # "During the 71-day stay he saw no one"
    end = min(read.sentence.last, k + 4)
    while k < end and low[k] not in NARROWING and low[k].isalpha():
        k += 1
    return k < end and low[k] in NARROWING


def _is_alike(one: Read, read: Read) -> bool:
    """True for figures of one unit, of which those that count nothing else count one noun."""
    a, b = one.claim, read.claim
    if base_unit(a) != base_unit(b):
        return b.kind == "rate" and base_unit(b) == head(one) != ""
    if a.kind != b.kind or a.amount.unit != b.amount.unit:
        return False
    if a.kind == "count" and (_number(one).denominator == 1) != (_number(read).denominator == 1):
        return False
    return bool(base_unit(b)) or head(one) == head(read) or head(one) == ""


def _named(story: Story, read: Read) -> set[str]:
    """What *read* calls the thing: the nouns behind a hyphen or a sum, or before *of*; of a count what is counted."""
    low, found = story.tokens.low, [w for w in read.figure.counted.lower().split() if w.isalpha()]
    ahead = story.before(read, 2)
    if ahead[-1:] == ["of"] and (base_unit(read.claim) or ahead[0] in CLASS):
        found += ahead[:1]
    if base_unit(read.claim):
        k = story.phrase(read)[1]
        hyphen = "-" in low[read.last : k] or low[read.last : read.last + 1] == ["-"] or read.claim.kind == "money"
        while hyphen and k < min(read.sentence.last, story.phrase(read)[1] + 3) and low[k] not in _WALLS and low[k].isalpha():
            found.append(low[k])
            k += 1
    return weighed(found) | {c for w in found for c in _CLOSE.get(w, ())}


# Nouns of an event beside the verbs that tell of it.
# Words for one thing, in a row; a word may stand in two.
_CLOSE_ROWS = (
    "closure shut shuts shutdown closed close closes closing", "delay late delays", "outage blackout dark cut",
    "sentence gets handed gave given got received serve served faces", "bequest left legacy leaves bequeathed",
    "gift given donated gave donation donates", "loan lent borrowed lends borrows", "payout pay pays paid award awarded",
    "prize won wins win",
)  # fmt: skip
_CLOSE = {w: {row.split()[0] for row in _CLOSE_ROWS if w in row.split()} for row in _CLOSE_ROWS for w in row.split()}


def _told_of(story: Story, read: Read) -> set[str]:
    """What an earlier figure may measure: the words of weight around it."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    elided = not base_unit(read.claim) and not head(read)
    words = low[max(read.sentence.first, first - (3 if elided else 9)) : min(read.sentence.last, last + (0 if elided else 4))]
    return weighed(words) | {c for w in words for c in _CLOSE.get(w, ())} | {CLASS.get(singular(w), "") for w in words} - {""}


def _change(story: Story, read: Read) -> str:
    """Whether *read* is told as a rise or a fall: ``1.7 million fewer pints``, ``the drop of 750,000 pints``."""
    first, last = story.phrase(read)
    words = story.tokens.low[first : min(last + 1, read.sentence.last)]
    ahead = story.before(read, 2)
    words = [*words, *(ahead[:1] if ahead[-1:] in (["of"], ["by"]) else [])]
    if ahead in (["up", "by"], ["down", "by"]):
        return "rise" if ahead[0] == "up" else "fall"
    return next((_CHANGES[w] for w in words if w in _CHANGES), "")


def _turned(story: Story, read: Read) -> bool:
    words = story.before(read, 2)
    words = words[1:] if words[:1] == ["former"] else words  # "gave the former mayor 18 years"
    ahead = (CHANGED | _AWAY) - {"over", "about", "by", "first", "last", "per", "each"} & set(words)
    return bool(ahead or {"earlier", "more", "fewer", "less", "previously", "before", "ago"} & set(story.after(read, 2)))


def _is_some(story: Story, read: Read) -> bool:
    """True for *11 of the 14 regions*, not for *11 pints of beer*."""
    behind = story.after(read, 2)
    return behind[:1] == ["of"] and (not read.figure.noun or behind[1:] in ([w] for w in (*WHOLLY, "them", "whom", "which")))


def _may_be_one(story: Story, first: Read, read: Read) -> bool:
    """True unless days, places, owners or states tell the two apart, or the first is only some of the whole."""
    apart = compare(first.claim.scope, read.claim.scope)
    whose = first.claim.scope.whose, read.claim.scope.whose
    part = _SOME & set(story.before(first, 1)) or _is_some(story, first) or first.figure.another
    if first.sentence is read.sentence and (len(story.between(first, read)) < 4 or "of" in story.between(first, read)[:1]):
        return False
    near = first.sentence.role == "headline" or 0 <= story.apart(read.sentence, first.sentence) <= _BACK
    rough = first.claim.stated.bound == "~" and is_slip(_number(first), _number(read))
    other = first.claim.stated.number is None or (first.claim.stated.bound != "=" and not rough)
    return near and not other and not part and "apart" not in (apart.where, apart.what) and not (all(whose) and whose[0] != whose[1])

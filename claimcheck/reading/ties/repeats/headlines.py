"""Headlines: a figure of the headline and the one of the text that tells it otherwise."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit, of_one_state, sizes
from claimcheck.reading.ties.common.single_ones import single_ones
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.things import (
    BOUNDS,
    CHANGED,
    KINDS,
    SUBSET,
    explained,
    head,
    hyphened,
    is_article,
    restricted,
    words_of,
)


def tops(story: Story) -> list[Read]:
    """The figures of the headline that are alone of their kind in it and tell no change."""
    tops = [r for r in sizes(story.related) if r.sentence.role == "headline" and r.claim.kind in (*KINDS, "share")]
    tops = [r for r in tops if not is_article(story, r)]
    alone = [r for r in tops if not any(_same_kind(r.claim, o.claim) for o in tops if o is not r)]
    return [r for r in alone if not CHANGED - BOUNDS & _around(story, r, 3) and r.figure.kind != "vague" and r.claim.modality == "stated"]


def _around(story: Story, read: Read, count: int) -> set[str]:
    behind = {"more", "less", "fewer", "extra", "each", "per", "earlier", *(() if read.claim.kind == "measure" else ("up", "down"))}
    ahead = story.before(read, count)
    return {*(w for w in ahead[:-1] if w not in ("up", "down", "over", "by")), *ahead[-1:], *(behind & set(story.after(read, 2)))}


def _same_kind(a: Claim, b: Claim) -> bool:
    return a.kind == b.kind and base_unit(a) == base_unit(b) and (bool(base_unit(a)) or not a.scope.noun or not b.scope.noun)


def of_headline(story: Story, top: Read) -> Read | None:
    """The figure of the body that tells that of the headline otherwise; None where one tells the same, or parts may make it."""
    body = [r for r in sizes(story.related) if r.sentence.role in ("body", "standfirst") and r.claim.kind in (*KINDS, "mean", "rate")]
    alike = [
        r
        for r in body
        if base_unit(r.claim) == base_unit(top.claim)
        and (_countable(top.claim, r.claim) or _dead(story, top, r) or hyphened(story, top) == head(r) != "")
    ]
    others = [r.claim for r in body if base_unit(r.claim) == base_unit(top.claim)]
    if not alike or explained(top.claim, [r.claim for r in alike]) or any(top.claim.amount.usual.meets(c.amount.usual) for c in others):
        return None
    found = [r for r in alike if r.claim.kind in KINDS and not CHANGED - BOUNDS & _around(story, r, 4)]
    found = [r for r in found if _is_said(story, r) and compare(r.claim.scope, top.claim.scope).whose != "apart"]
    found = [r for r in found if not (r.claim.scope.whose and top.claim.scope.whose and r.claim.scope.whose != top.claim.scope.whose)]
    alone = sum(r.sentence is _lead(story) and not base_unit(r.claim) and r.claim.scope.noun != "" for r in body) == 1
    alone = alone and not explained(top.claim, [c for c in others if c.kind == "count"])
    lead = [
        r
        for r in found
        if alone
        and (top.claim.scope.noun or r.claim.scope.noun == "person" or base_unit(top.claim) or _is_whole(story, top, r))
        and r.sentence is _lead(story)
        and _weight(story, top, r) >= 2
        and not _is_part(story, r)
    ]
    if base_unit(top.claim):
        told = [r.claim.stated for r in alike]
        again = [
            r
            for r in found
            if told.count(r.claim.stated) == 1
            and story.before(r, 1) == ["the"]
            and not restricted(story, r)
            and story.after(r, 1) != ["of"]
        ]
        if len(again) == 1:
            return again[0]
        mine = [r for r in found if _weight(story, top, r) >= (1 if len(alike) == 1 else 2)]
        mine = [r for r in mine if not _is_later_spell(story, top, r)]
        return mine[0] if len(mine) == 1 or (len(alike) == 1 and mine) else None
    whole = [r for r in found if _says_all(story, r) and _weight(story, top, r) >= 1]
    return whole[0] if len(whole) == 1 else lead[0] if len(lead) == len([r for r in alike if r.sentence is _lead(story)]) == 1 else None


def _is_later_spell(story: Story, top: Read, low: Read) -> bool:
    """True for the *closed for 20 days* of a late paragraph under *100 days of rationing*: something else that went on then."""
    lead, (one, other) = _lead(story), sorted(Fraction(r.claim.stated.number or 0) for r in (top, low))
    late = lead is not None and story.apart(low.sentence, lead) > _EARLY
    return top.claim.kind == "duration" and late and other > 2 * one


_EARLY = 3


def told_otherwise(story: Story, top: Read, low: Read) -> bool:
    """True where the body tells the number of *top* as well, of what may be the same, or *low* is told of an earlier time."""
    body = [r for r in story.related if r.sentence.role != "headline" and base_unit(r.claim) == base_unit(top.claim)]
    again = [r for r in body if r is not low and r.claim.amount.written == top.claim.amount.written and r.claim.amount.written]
    again_told = any(_countable(top.claim, r.claim) or not r.claim.scope.noun for r in again)
    return (
        again_told
        or _makes(story, top, low)
        or is_told(story, top, low)
        or is_rounded(top, low)
        or _of_before(story, low)
        or with_one_more(story, top, low)
        or _is_reached(story, top)
    )


def _is_reached(story: Story, top: Read) -> bool:
    """True for *Toll rises to 19* over *became the 19th victim*: the text counts up to it."""
    nths = (r.claim.stated.number for r in story.reads if r.claim.kind == "ordinal" and r.sentence.role != "headline")
    return top.claim.kind == "count" and any(number == top.claim.stated.number for number in nths)


def _makes(story: Story, top: Read, low: Read) -> bool:
    """True for *jailed for 21 years* over *got nine years, Downes seven and Lacey five*: the text tells the parts."""
    units = base_unit(top.claim)
    row = [r for r in story.here(low.sentence) if r.first >= low.first and base_unit(r.claim) in ("", units)]
    fewer = Fraction(low.claim.stated.number or 0) < Fraction(top.claim.stated.number or 0)
    if top.claim.kind == "count" and fewer and single_ones(story, low.sentence):
        return True  # "arrested two men, a woman and two brothers"
    told = [Fraction(r.claim.stated.number or 0) for r in row]
    return any(sum(told[:k]) == top.claim.stated.number for k in range(2, len(told) + 1))


_SMALL = 12  # numbers that are of many things


def is_told(story: Story, top: Read, low: Read) -> bool:
    """True where a figure of the text tells the number of *top*, in whatever unit: *up 75 mln dlrs* over *by 75 million U.S. dollars*.

    Not where *low* is a slip of the pen away from it: that is hardly another thing by chance.
    """
    told, other = top.claim.stated.number, low.claim.stated.number
    if told is not None and other is not None and is_slip(Fraction(told), Fraction(other)):
        return False
    lower = (r.claim.stated.number for r in story.reads if r.sentence.role in ("body", "standfirst"))
    return told is not None and (told > _SMALL or Fraction(told).denominator > 1) and any(number == told for number in lower)


def is_neared(story: Story, top: Read, low: Read) -> bool:
    """True for *Flood deaths approach 800* over 788 dead, which are nearly so many."""
    most, told = top.claim.stated.number or 0, low.claim.stated.number or 0
    return bool(_NEARING & set(story.before(top, 1))) and most * _NEARLY <= told < most


_NEARING = frozenset("approach approaches approached approaching near nears neared nearing".split())
_NEARLY = Fraction(7, 8)


def is_rounded(top: Read, low: Read) -> bool:
    """True for *210,000* over *214,000*, *seven mln* over *7.4 million*: a headline rounds to two digits or more, or to a whole million."""
    if is_whole_scale(top, low):
        return True
    one, other = (str(r.claim.stated.number) for r in (top, low))
    zeros = len(one) - len(one.rstrip("0"))
    if not (one.isdecimal() and other.isdecimal() and len(one) == len(other) and 0 < zeros < len(one) - 1) or other.endswith("0" * zeros):
        return False
    return 2 * abs(int(one) - int(other)) <= int("1" + "0" * zeros)


def is_whole_scale(top: Read, low: Read) -> bool:
    """True for *seven mln* over *7.4 million*: told in words, and what the other comes to when its last place is left out."""
    one, other = (Fraction(r.claim.stated.number or 0) for r in (top, low))
    scale = max((s for s in _MILLIONS if one and one % s == 0), default=0)
    plain = scale and one / scale < _TENS and top.claim.amount.written[:1].isalpha()
    return bool(plain) and other % scale != 0 and 2 * abs(one - other) <= scale


_MILLIONS, _TENS = (10**6, 10**9, 10**12), 10


def with_one_more(story: Story, top: Read, low: Read) -> bool:
    """True for *Strike for three days* over *for two days next week and one day in June*: what is one is read as no figure."""
    beside = [r for r in story.reads if r.sentence is low.sentence and base_unit(r.claim) == base_unit(top.claim)]
    ones = [r for r in beside if r.claim.stated.number == 1]
    told = [Fraction(r.claim.stated.number or 0) for r in (top, low)]
    return bool(ones) and told[0] == told[1] + len(ones)


_BEFORE = frozenset("last previous earlier former past".split())
_SPANS = frozenset("year month week quarter summer winter spring autumn fall season time decade".split())


def _of_before(story: Story, read: Read) -> bool:
    """True for *last summer's closing lasted 14 weeks*: that was another."""
    low, first = story.tokens.low, read.sentence.first
    near = range(first, read.first - 1)
    return any(low[k] in _BEFORE and low[k + 1].rstrip("s'’") in _SPANS and low[k + 1].rstrip("'’").endswith("s") for k in near)


def _lead(story: Story) -> Sentence | None:
    """The first sentence of the text, which tells what the headline does."""
    return next((s for s in story.sentences if s.role in ("body", "standfirst")), None)


def _is_whole(story: Story, top: Read, read: Read) -> bool:
    """True for *killing five workers* under *kills six*, with no others told of behind it."""
    more = {"and", "or", "including", "plus", "while", "in", "at"}
    return bool(top.claim.scope.what) and top.claim.scope.what == read.claim.scope.what and not more & set(story.after(read, 8))


def _is_part(story: Story, read: Read) -> bool:
    return bool(SUBSET & set(story.before(read, 2))) or story.after(read, 1) == ["of"] or read.figure.another


_DOUBTS = frozenset("could may might expected if unless hopes hoped should forecast feared plans aims".split())


def _is_said(story: Story, read: Read) -> bool:
    """True for what is stated, and for what is firmly announced: ``will cost £21m``."""
    return read.claim.modality == "stated" or (
        bool({"will", "would"} & set(story.before(read, 8))) and not _DOUBTS & set(story.before(read, 12))
    )


def _dead(story: Story, top: Read, read: Read) -> bool:
    """True where the headline counts the killed and the body the bodies found."""
    bodies = {"bodies", "corpses", "coffins"} & {*story.before(read, 4), *story.tokens.low[slice(*story.phrase(read))]}
    return bool(bodies) and taxonomy().usual(top.claim.scope.what) == "killed"


def _countable(top: Claim, low: Claim) -> bool:
    """True where the headline may count what the body does: one noun, one state, or people where it names neither."""
    if base_unit(top):
        return True
    # "In a 1,600-patient trial" counts patients.
    one, other = top.scope.noun, low.scope.noun
    if one and other and one.split()[-1] == other.split()[-1]:
        return True
    states = taxonomy()
    if states.readings(top.scope.what):
        return (
            one in ("", "person") and bool(states.readings(low.scope.what)) and of_one_state(top, low) and (not one or other in ("", one))
        )
    return not one and states.nouns(other, "person") in ("same", "inside")


def _says_all(story: Story, read: Read) -> bool:
    """True where the words make the figure all of them: ``all fourteen people``, ``of the nine people killed``, ``in all, 90 schools``."""
    ahead, behind = story.before(read, 4), story.after(read, 3)
    if ahead[-1:] and ahead[-1] in ("the", "all", "these", "those", "total", "altogether"):
        return not restricted(story, read) and (ahead[-1] != "the" or story.after(read, 1) != ["of"])
    return (
        ahead[-2:] == ["in", "all"]
        or ahead[-3:-1] == ["in", "all"]
        or ahead[-2:] == ["total", "of"]
        or behind[:2] == ["in", "all"]
        or ("altogether" in (*ahead[-2:], *behind[:1]) or "bodies" in ahead or "toll" in ahead)
    )


def _weight(story: Story, a: Read, b: Read) -> int:
    """How many words of weight the two sentences share, a word for one class of things counted as one; a state told of both is one."""
    shared = words_of(story, a.sentence) & words_of(story, b.sentence)
    states = taxonomy()
    state = bool(states.readings(a.claim.scope.what)) and states.usual(a.claim.scope.what) == states.usual(b.claim.scope.what)
    return len(shared) + state

"""Breakdowns: a total, then a colon, a bracket or words that open its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Span
from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.slips import is_one_digit, is_slip
from claimcheck.reading.ties.common.spots import (
    SOME,
    Spot,
    adjunct,
    alike,
    counted_twice,
    fits,
    in_time_of,
    in_unit_of,
    near,
    only_some,
    phrases,
    spot,
    total_of,
)
from claimcheck.reading.ties.sums.additions import adjunct_part, make_most, more, parts_choice, parts_link
from claimcheck.reading.ties.sums.pointed import kin_or_people

_OPENERS = frozenset((":", "(", "—", "–", "["))
_SPLIT = phrases(
    "made up of", "comprising", "consisting of", "split between", "split among", "divided between", "divided among", "divided into",
    "split into", "broken down into", "composed of", "comprised of", "namely", "that is ,", "consists of", "comprises", "split as",
    "made up as follows :", "consisted of", "comprised", "comprise", "consist of",
    "funded with", "financed with", "paid for with", "built with", "bought with",
)  # fmt: skip
_SET_OUT = frozenset((":", "(", "—", "–"))
_GROUPS = frozenset("jury panel team crew group class party committee council cabinet board squad staff choir cast bench band".split())
_STARTS = frozenset((".", ";"))


def breakdown(story: Story, here: Sequence[Spot], k: int, *, called: bool) -> Iterator[Choice]:
    """A total, then a colon, a bracket or words that open its parts, or a bare list of places behind a comma."""
    whole = here[k]
    if k + 1 >= len(here):
        return
    here = [*here[: k + 1], *_in_time(story, here[k + 1 :], whole)]
    like = [s for s in here[k + 1 :] if alike(s.claim, whole.claim)]
    made = bool(like) and _opener(story, whole, like[0]) == "made up of" and _are_headed(story, like)
    first = next((s for s in like if made or not (adjunct(story, s) and not s.elided)), None)
    opener = _opener(story, whole, first) if first is not None else ""
    if not opener or first is None or (opener == "," and _is_said_of_all(story, whole, first)):
        return
    behind = [s for s in _until(story, here[here.index(first) :], opener) if not only_some(story, s)]
    parts = [s for s in behind if alike(s.claim, whole.claim) and (made or not adjunct_part(story, s))]
    if not (opener == ":" and len(parts) > 2 and _bare_list(story.tokens.low, parts)):
        parts = [s for s in parts if _inside(story, s, whole)]  # else the colon makes one of "two frigates and two patrol boats"
    if _may_list(story, whole, parts, opener, called) and not _has_more(story, whole, parts) and not _overlapping(story, whole, parts):
        yield from _told(story, here[:k], whole, parts, opener, called)


def _in_time(story: Story, behind: Sequence[Spot], whole: Spot) -> list[Spot]:
    """*behind* in the unit of *whole*, a length of time: *25 minutes by bus, 55 through the wood and half an hour on foot*."""
    if whole.claim.kind != "duration":
        return list(behind)
    found: list[Spot] = []
    for k, one in enumerate(behind):
        joined = k > 0 and story.tokens.low[one.first - 1] in (",", "and")
        told = in_unit_of(story, one, behind[k - 1]) if joined else one
        found.append(in_time_of(story, told, whole))
    return found


def _is_said_of_all(story: Story, whole: Spot, first: Spot) -> bool:
    """True for *All 12 finalists speak English, ten speak German*: what all of them do is told, and then what some do."""
    gap = story.tokens.low[whole.last : first.first - 1]
    return story.tokens.low[whole.first - 1] == "all" and len(gap) > 1 and "," not in gap


def _are_headed(story: Story, parts: Sequence[Spot]) -> bool:
    """True for *a pension of £90, a fee of £40 and costs of £30*: each sum is an item of its own behind a comma, *and* or *of*."""
    low = story.tokens.low
    for k, part in enumerate(parts):
        gap = low[parts[k - 1].last if k else max(part.sentence.first, part.first - 6) : part.first]
        joints = [j for j, word in enumerate(gap) if word in (",", "and", ";") and gap[j + 1 : j + 2] != ["and"]]
        head = gap[joints[-1] + 1 if k and joints else 0 :]
        if k and (len(joints) != 1 or (head and (head[-1] != "of" or len(head) > 6 or head[0].endswith(("ed", "ing"))))):
            return False
    return len(parts) > 1


def _may_list(story: Story, whole: Spot, parts: Sequence[Spot], opener: str, called: bool) -> bool:
    """True where the words that open a list of parts mean one: none of *level on 36 points, split by goals: plus 21, plus 18*."""
    low = story.tokens.low
    if opener == "are" and not (divided(story, parts) and _bare_list(low, parts)):
        return False
    if any(low[p.first - 1] in ("plus", "minus") or _year_ahead(low, p) for p in parts[:1]):
        return False  # "level on 36 points, split by goals: plus 21, plus 18"; "80: in 2012 it was 83, in 2019 73"
    if opener == "with" and low[whole.first - 1] == "with":
        return False  # "ended up with 22, the others with 14 and with six"
    if len(parts) < 2 or (opener in (",", "has") and not (called or _apposed(story, whole, parts))):
        return False
    return (whole.number or Fraction(0)) * 2 >= total_of(parts)


def _has_more(story: Story, whole: Spot, parts: Sequence[Spot]) -> bool:
    """True where parts that no figure tells stand beside those told: *the rest*, *a pair*, or single ones that make up what is missing."""
    low = story.tokens.low
    stop = min(parts[-1].last + 14, len(low) - 1)
    if any(low[j] in ("rest", "remainder", "others") and low[j - 2] in ("and", ",") for j in range(parts[-1].last, stop)):
        return True  # "four of fraud, three of theft and the rest of perjury"
    if any(low[j - 1 : j + 1] in (["a", "pair"], ["a", "couple"]) for j in range(parts[-1].last, stop)):
        return True
    taken = {p.first for p in parts}
    ones = [j for j in range(whole.last, stop) if low[j] in ("a", "an", "one") and j not in taken]
    ones += [j for j in range(whole.last, stop) if low[j] == "the" and low[j + 2] in (",", "and") and not is_plural(low[j + 1])]
    singles = sum(low[j - 1] in (":", ",", "and", "(") and not _SAID & set(low[j + 1 : j + 5]) for j in ones)
    return bool(singles) and total_of(parts) + singles == whole.number  # "Six: a grain store, two barges and three sheds"


_HARMING = frozenset("killing kidnapping wounding injuring arresting hurting abducting detaining maiming murdering".split())
_SAID = frozenset("said says told added reported announced".split())  # ", a coroner said"


def _told(story: Story, ahead: Sequence[Spot], whole: Spot, parts: Sequence[Spot], opener: str, called: bool) -> Iterator[Choice]:
    """The parts as all of *whole* or as some of it, as their words leave it; *ahead* are the figures before it."""
    low = story.tokens.low
    if "than" in low[whole.last : parts[0].first]:
        return  # "1,906 votes, more than the other three put together: 840, 611 and 302"
    if opener == "ing":
        harmed = bool(_HARMING & {low[p.first - 1] for p in parts}) and story.table.noun(whole.claim.scope.noun) != "person"
        if all(p.elided and low[p.first - 1].endswith("ing") for p in parts) and not harmed:  # "burnt 20 huts, killing eight"
            yield Choice((parts_link(whole, parts, exhaustive=False),))
        return
    if low[whole.first - 1 : whole.first] == ["by"] or set_open(story, whole):
        return
    if opener == "," and (not called and _lacks_some(whole, parts) or 2 * total_of(parts) > 3 * (whole.number or 0)):
        return
    if opener == "," and _may_share(low, parts) and (not called or total_of(parts) > (whole.number or 0)):
        return
    wider = [s for s in ahead if alike(s.claim, whole.claim) and not adjunct(story, s) and (s.number or 0) > (whole.number or 0)]
    if adjunct(story, whole) and wider and opener != ",":
        return
    most = opener != "with" and make_most(whole, parts, Fraction(2, 3) if opener in (":", "(", "made up of") else Fraction(4, 5))
    set_out = opener in _SET_OUT and _is_set_behind(low, whole, parts)
    most = most or (set_out and is_slip(total_of(parts), whole.number or Fraction(0)))
    if opener == "has" and not most:
        return
    if opener in (",", "with", "—", "–") and not most:
        placed = opener == "with" and all(p.elided and low[p.last] == low[parts[0].last] for p in parts) and _closed(low, parts)
        yield Choice((parts_link(whole, parts, exhaustive=False, words=_span(story, whole, parts) if placed else None),))
        return
    known = all(s.elided or s.claim.amount.unit or fits(story, s.claim, whole.claim) for s in parts)
    # Nouns of which we know nothing may be of another thing: "three villages: four residents died in A, and ..."
    known = known or divided(story, parts)
    some = sum(fits(story, s.claim, whole.claim) for s in parts)
    known = known or (opener == ":" and _bare_list(low, parts) and 2 * some > len(parts) > 2)  # "two frigates, a sloop and two boats"
    if not known and opener not in (",", "has") and not _is_set_behind(low, whole, parts):
        return
    if opener == "(" and len(parts) == 2 and any((p.number or 0) > (whole.number or 0) for p in parts):
        return  # "gold 4.71 billion (4.90 billion and 3.83 billion)": what it was a month and a year ago
    sure = opener in (":", "(") and known
    joined = _closed(low, parts)
    if most and (joined or opener != ","):
        row = _span(story, whole, parts) if joined and (set_out or (opener == ":" and len(parts) > 2)) else None
        proof = f"“{opener}” lists the parts" if sure and joined else ""
        if proof and row is not None and opener == ":" and _bare_list(low, parts):
            yield Choice((parts_link(whole, parts, proof=proof, words=row),))  # none of such a row is left out
            return
        yield parts_choice(whole, parts, proof=proof, row=row)


def _is_set_behind(low: Sequence[str], whole: Spot, parts: Sequence[Spot]) -> bool:
    """True for a bare row right behind its whole, or further off where it is one slip from making it: *1,486 blades, police said: ...*."""
    slipped = len(parts) > 2 and _closed(low, parts) and is_one_digit(total_of(parts), whole.number or Fraction(0))
    return _bare_list(low, parts) and (parts[0].first - whole.last <= 3 or slipped)


def _span(story: Story, whole: Spot, parts: Sequence[Spot]) -> Span:
    return story.document.span(story.tokens.start[whole.first], story.tokens.end[parts[-1].last - 1])


def _overlapping(story: Story, whole: Spot, parts: Sequence[Spot]) -> bool:
    """True where as many as are counted twice are told behind the parts: *17 at the quarry, 15 at the hotel. Four draw two wages.*"""
    over = total_of(parts) - (whole.number or Fraction(0))
    if over > 0 and counted_twice(story, parts[-1].last):
        return True
    told = [r for s in story.beside(whole.sentence, 0, 1) for r in story.here(s) if r.first >= parts[-1].last and r.claim.kind == "count"]
    told = [r for r in told if not r.figure.noun or kin_or_people(story, spot(story, r), whole)]  # not "in two villages"
    return over > 0 and any(r.claim.stated.number == over for r in told)


def _may_share(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    """True for *four with a view and nine at a loss*, *14 from both*: some may be of two parts."""
    behind = [low[p.last : p.last + 3] for p in parts]
    return (
        any(words[:1] in (["with"], ["since"]) or words[:2] == ["at", "a"] or "both" in words for words in behind)
        and not parts[-1].claim.amount.unit
    )


def _lacks_some(whole: Spot, parts: Sequence[Spot]) -> bool:
    """True where the parts are a tenth too few: *60 seats, 24 held by Labour, 21 by the Conservatives and nine by the Greens*."""
    told, made = whole.number or Fraction(0), total_of(parts)
    return 10 * (told - made) >= told and not is_slip(told, made)


def _year_ahead(low: Sequence[str], part: Spot) -> bool:
    """True for *in 2012 it was 83*: what it was in another year is no part of what it is."""
    ahead = low[max(0, part.first - 4) : part.first]
    return any(a == "in" and b.isdecimal() and len(b) == 4 for a, b in pairwise(ahead)) and bool({"was", "were", "stood"} & set(ahead))


def set_open(story: Story, whole: Spot) -> bool:
    """True for the whole of *Of 500 firms asked, ...*, of which parts may share some."""
    low, k = story.tokens.low, whole.first - 1
    while k > whole.sentence.first and low[k] in ("the", "its", "their", "all", "these", "those"):
        k -= 1
    return k == whole.sentence.first and low[k] in ("of", "among")


def one_of(ahead: Sequence[Choice]) -> Iterator[Choice]:
    """One choice of those that give the same parts to several wholes: *1,900 people in three countries: ...*."""
    by_part: dict[str, list[Link]] = {}
    for choice in ahead:
        by_part.setdefault(choice.options[0].claims[-1], []).extend(choice.options)
    for links in by_part.values():
        yield Choice(tuple(links))


def _inside(story: Story, part: Spot, whole: Spot) -> bool:
    if part.elided or not whole.claim.counted or not part.claim.counted:
        return True
    return story.table.nouns(part.claim.scope.noun, whole.claim.scope.noun) not in ("apart", "holds")


def _opener(story: Story, whole: Spot, first: Spot) -> str:
    """What stands between a total and its first part and opens a list of parts, or ``""``."""
    low = story.tokens.low
    between = low[whole.last : first.first]
    if between[-1:] == ["-"] and story.tokens.spaced(first.first - 1) and story.tokens.spaced(first.first):
        return "–"
    if between[:1] == [","] and len(between) == 2 and between[1].endswith("ing"):
        return "ing"
    if between in (["has"], ["had"], ["have"]) and sized(story, whole):
        return "has"
    definite = bool({"the", "its", "their", "all"} & set(low[max(0, whole.first - 2) : whole.first + 1]))
    some = between[:1] == ["of"] and not whole.claim.counted
    if between[-1:] in (["are"], ["were"]) and definite and not some and not {",", "and", "but"} & set(between):
        return "are"
    if any(word in _STARTS for word in between) or SOME & set(between) or len(between) > 14:
        return ""
    for k, word in enumerate(between):
        if word == "(" and ")" in between[k:]:
            continue  # "sold 52 (not told last year), 37 (30)": what stood in it is over
        if word in _OPENERS:
            # In brackets a single figure is a translation of the one before; a dash must open right where the parts begin.
            return word if word in (":", "(") or k >= len(between) - 4 else ""
        if near(between, k, _SPLIT):
            return "made up of"
    if (
        between[-1:] == ["with"]
        and "and" not in between
        and between[-2:-1] not in (["along"], ["together"])
        and whole.claim.counted
        and not more(story, whole)
    ):
        return "with"
    return "," if between[-1:] == [","] else ""


def _until(story: Story, behind: Sequence[Spot], opener: str) -> list[Spot]:
    """Those of *behind* that stand before what closes the list: a bracket, a dash, the end of the sentence."""
    low = story.tokens.low
    ends = {"(": ")", "—": "—", "–": "–", "[": "]"}.get(opener)
    tokens = story.tokens
    kept: list[Spot] = []
    for one in behind:
        start = kept[-1].last if kept else behind[0].first
        hyphen = opener == "–" and any(low[k] == "-" and tokens.spaced(k) and tokens.spaced(k + 1) for k in range(start, one.first))
        if (ends or ".") in low[start : one.first] or "." in low[start : one.first] or hyphen:
            break
        kept.append(one)
    return kept


def sized(story: Story, whole: Spot) -> bool:
    """True for *the 12-strong crew*, *a 52-member choir*."""
    low = story.tokens.low
    group = low[whole.first - 1] == "of" and low[whole.first - 2] in _GROUPS  # "The jury of 12 had seven women and five men"
    return group or bool({"strong", "member", "person", "man", "woman"} & set(low[whole.first : whole.last + 1]))


def _bare_list(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    """True for parts with nothing but commas and ``and`` between them: *12 guns, 30 knives and 4 swords*."""
    return all(set(low[a.last : b.first]) <= {",", "and", ";", "&"} for a, b in zip(parts, parts[1:], strict=False))


def _apposed(story: Story, whole: Spot, parts: Sequence[Spot]) -> bool:
    """True for a counted noun, then behind a comma only bare numbers or narrower nouns: *the 12-strong crew, nine men and four women*."""
    if not (whole.claim.counted or sized(story, whole)) or not _listed(story.tokens.low, parts):
        return False
    if all(p.elided for p in parts):
        # "12 seats in the north, nine in the south and 14 in the east" are three of a kind.
        return story.tokens.low[whole.last : whole.last + 1] == [","]
    if sized(story, whole) and _bare_list(story.tokens.low, parts):
        return True
    return divided(story, parts) or all(
        not p.elided and story.table.nouns(p.claim.scope.noun, whole.claim.scope.noun) == "inside" for p in parts
    )


def divided(story: Story, parts: Sequence[Spot]) -> bool:
    """True for parts of which none can be another: *15 girls and 14 boys*, *nine women and five men*."""
    nouns = [p.claim.scope.noun for p in parts]
    return len(parts) > 1 and all(nouns) and all(story.table.nouns(a, b) == "apart" for i, a in enumerate(nouns) for b in nouns[i + 1 :])


def _listed(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    """True when each part begins right behind a comma, a semicolon or ``and``."""
    return all(low[p.first - 1] in (",", ";", "and", "another", "has", "had", "have") for p in parts)


def _closed(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    """True when the last part is joined by ``and``, or nothing but commas joins any."""
    last = low[parts[-2].last : parts[-1].first]
    return "and" in last or "plus" in last or all("and" not in low[a.last : b.first] for a, b in zip(parts, parts[1:], strict=False))

"""Remainders: *the other 12*, and parts that are told of a set: *of the 30, 17 did this and 12 did that*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import (
    SOME,
    Spot,
    adjunct,
    alike,
    ends_with,
    explained,
    fits,
    in_unit_of,
    kin,
    near_to,
    numbers_of,
    phrases,
    spots,
    total_of,
    with_names,
)
from claimcheck.reading.ties.scores.bodies import MEMBERS, all_of_them_voted
from claimcheck.reading.ties.sums.breakdowns import sized
from claimcheck.reading.words.grammar import THE_OR_OWNERS, WHOLLY
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged

_REST = phrases(
    "the other", "the remaining", "the rest ,", "the rest —", "the rest (", "the rest :", "the remainder ,", "the remainder —",
    "the rest , some", "the rest , about", "its other", "their other", "the rest were", "his other", "her other", "all the other",
    "all other", "remaining", "all the others ,",
    "the others ,", "the others —", "the others (", "all others ,", "the rest , or", "the rest , at", "the remainder of", "the rest , a",
)  # fmt: skip
_LEFT = frozenset("other others remaining rest remainder".split())
_OTHERS = frozenset(("others", "remaining"))
_ALL = phrases(
    "of the", "of its", "of their", "of his", "of her", "of those", "of these", "of all", "all", "all the", "of some", "of about", "of",
)  # fmt: skip
_GROUPS = phrases("group of", "party of", "crew of", "team of", "total of", "class of", "squad of", "fleet of", "convoy of", "staff of")
# Behind these the parts may share members.
_SHARED = frozenset(
    "both overlap overlapped overlapping either neither also multiple asked surveyed polled questioned respondents mentioned cited "
    "named complained".split()
)
_SHARED_WORDS = phrases("more than one", "as many", "at least one", "some of whom", "some of them", "or both", "and both", "many of whom")
_BACK = 5  # a rest belongs to a whole told no more sentences before
_OPTIONS = 12


def remainders(story: Story) -> Iterator[Link | Choice]:
    """What is left of each whole, and the parts that cannot be more than it."""
    for sentence in story.sentences:
        yield from _shares(story, sentence)
        here = spots(story, sentence)
        for k, spot in enumerate(here):
            if _is_rest(story, spot):
                yield from _rest(story, here, k)
            if _opens(story, spot):
                yield from _some(story, here, k)
            if k and _of_so_many(story, here[k - 1], spot):
                yield from _of_them(story, here, k)


def _is_rest(story: Story, spot: Spot) -> bool:
    """True for *the other 12*, *the remaining 12*, *the rest, 12*, *the 12 others*."""
    low = story.tokens.low
    ahead = low[max(spot.sentence.first, spot.first - 4) : spot.first]
    if "rest" in ahead and set(low[max(spot.sentence.first, spot.first - 5) : spot.first]) & {"most", "many", "half", "few"}:
        return False  # "most of the rest, 16 of them"
    if ahead[-1:] == ["the"] and _OTHERS & set(low[spot.first : spot.last + 1]):
        return True
    behind = low[spot.last : min(spot.sentence.last, spot.last + 4)]
    if ahead[-1:] in (["the"], ["those"]) and (_has_not(behind) or _are_those_left(story, spot)):
        return True
    return bool(_LEFT & set(ahead)) and ends_with(ahead, _REST) and not (ahead[-1:] in (["last"], ["final"]) and spot.claim.counted)


def _are_those_left(story: Story, spot: Spot) -> bool:
    """True for the 170 of *lay off 40 of its 210 workers. The 170 who stay*, if a little more or fewer: neither the 40 nor the 210."""
    if not spot.elided or spot.number is None or story.tokens.low[spot.last] not in ("who", "that", "which"):
        return False
    back = [spots(story, s) for s in story.beside(spot.sentence, back=_BACK, on=0) if s is not spot.sentence]
    pairs = [(a.number or Fraction(0), b.number or Fraction(0)) for here in back for a, b in pairwise(here) if _of_so_many(story, a, b)]
    pairs += [
        (b.number or Fraction(0), a.number or Fraction(0))
        for a, b in pairwise(s for here in back for s in here)
        if _is_of_them(story, a, b)
    ]
    if len(pairs) != 1:
        return False
    left = pairs[0][1] - pairs[0][0]
    off = abs(left - spot.number)
    near = 5 * off <= left and off < abs(pairs[0][0] - spot.number)
    return spot.number not in pairs[0] and (near or is_slip(left, spot.number))


def _is_of_them(story: Story, whole: Spot, part: Spot) -> bool:
    """True for the 610 of *had 830 workers. By nightfall 610 of them were sent home*."""
    low = story.tokens.low
    taken = low[part.last : part.last + 1] == ["of"] and low[part.last + 1 : part.last + 2] in (["them"], ["these"], ["those"])
    return taken and part.number is not None and whole.number is not None and part.number < whole.number and bool(whole.claim.counted)


_STAYED = (["stayed"], ["remain"], ["remained"], ["refused"], ["declined"], ["survived"], ["survive"], ["escaped"])


def _has_not(behind: Sequence[str]) -> bool:
    """True for *the 950 who have not*, *the 12 that did not sign*, *the 40 who stayed*."""
    return behind[:1] in (["who"], ["that"], ["which"]) and (bool({"not", "never"} & set(behind[2:4])) or behind[1:2] in _STAYED)


def _rest(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    rest = here[k]
    own = here[k + 1] if k + 1 < len(here) and _of_so_many(story, rest, here[k + 1]) else None  # "the other 19 of the council's 40"
    back = [s for s in story.beside(rest.sentence, back=_BACK, on=0) if s is not rest.sentence]
    before = [s for sentence in (*back, rest.sentence) for s in with_names(story, sentence, rest) if s.first < rest.first]
    plain = not _are_those_left(story, rest)  # "will fell 11 of the 45. The 34 that survive"
    before = [s for s in before if alike(s.claim, rest.claim, told=plain)]
    top = [s for sentence in story.sentences if sentence.role == "headline" for s in spots(story, sentence) if alike(s.claim, rest.claim)]
    told = {s.number for sentence in (*back, rest.sentence) for s in spots(story, sentence)}
    ranked: list[tuple[int, int, Link]] = []
    for at, whole in enumerate([*top, *before]):
        if whole.claim.id == rest.claim.id or (own is not None and whole.number != own.number):
            continue
        start = max(0, at - len(top) + 1)
        parts = [s for s in before[start:] if _part(story, s, whole)]
        ahead = before[start - 2] if start > 1 and at >= len(top) else None
        if ahead is not None and (_of_so_many(story, ahead, whole) or (sized(story, whole) and ahead.sentence is whole.sentence)):
            parts = [ahead, *parts]
        # One figure may stand in two spots: as what it counts and as what it is told among.
        told_apart = {p.claim.id: p for p in parts if p.claim.id not in (whole.claim.id, rest.claim.id)}
        parts = list(told_apart.values())
        sure = _standing(story, whole, rest, parts)
        if parts and sure:
            for drop, chosen in enumerate(_sets(parts)):
                left = (whole.number or Fraction(0)) - total_of(chosen)
                if not near_to(rest.number, left):
                    continue
                if (rest.number or 0) + (whole.number or 0) + total_of(chosen) in told:
                    continue  # "1,150 jobs: 640 posts here, 310 there and the remaining 200 elsewhere"
                ranked.append((drop * 10 - sure, -at, _rest_link(rest, whole, [_of_those(story, p, whole) for p in chosen])))
    ranked.sort(key=lambda r: r[:2])
    pair = len(before) == 2 and not top and _of_so_many(story, *before)  # "Three of the five are Kenyan and the other two ..."
    if ranked and (pair or not explained(rest.number, numbers_of([*top, *before]), apart=True)):
        yield Choice(tuple(link for *_, link in ranked[:_OPTIONS]))


def _sets(parts: Sequence[Spot]) -> list[tuple[Spot, ...]]:
    """All of *parts*, then all but one, then the last alone."""
    sets = [tuple(parts)]
    if len(parts) > 1:
        sets += [(*parts[:k], *parts[k + 1 :]) for k in range(len(parts))]
        sets += [tuple(parts[-2:]), (parts[-1],)]
    return list(dict.fromkeys(sets))


def _part(story: Story, spot: Spot, whole: Spot) -> bool:
    """True when *spot* may be a part of *whole* told before the rest."""
    if spot is whole or _is_rest(story, spot) and spot.elided is False and not kin(story, spot.claim, whole.claim):
        return False
    low = story.tokens.low
    if low[spot.last : spot.last + 2] in (["more", "than"], ["fewer", "than"], ["less", "than"], ["short", "of"]):
        return False  # "61 seats, one more than half"
    if adjunct(story, spot) and low[max(0, spot.first - 1) : spot.first] not in (["to"], ["by"]):
        return False
    if SOME & set(low[max(spot.sentence.first, spot.first - 2) : spot.first]):
        return False
    told_of = spot.sentence is whole.sentence and _opens(story, whole)  # "12 walk" counts no walks
    return told_of or fits(story, spot.claim, whole.claim) or _partitive(story, spot) or _are_beasts(story, spot, whole)


def _are_beasts(story: Story, spot: Spot, whole: Spot) -> bool:
    """True for *Fifteen beasts were hauled out* of 24 cattle: a wider word for what was told of."""
    wider = story.table.nouns(spot.claim.scope.noun, whole.claim.scope.noun) == "holds"
    return wider and alike(spot.claim, whole.claim) and spot.claim.scope.noun in _WIDER


_WIDER = frozenset("beast animal creature".split())


def _partitive(story: Story, spot: Spot) -> bool:
    """True for *seven of the party*, *12 of them*."""
    at = story.tokens.at(spot.claim.span.end) if spot.claim.span else spot.last
    return story.tokens.low[at : at + 1] == ["of"]


def _standing(story: Story, whole: Spot, rest: Spot, parts: Sequence[Spot]) -> int:
    """How sure it is that *whole* is what *rest* is left of; 0 where nothing says so."""
    low = story.tokens.low
    ahead = low[max(whole.sentence.first, whole.first - 3) : whole.first]
    sure = 0
    if ends_with(ahead, _ALL):
        sure = 5
    elif sized(story, whole) or ends_with(ahead, _GROUPS) or any(_partitive(story, p) for p in parts[:1]):
        sure = 4
    elif kin(story, whole.claim, rest.claim) or any(kin(story, whole.claim, p.claim) for p in parts):
        sure = 3
    elif (
        whole.claim.counted
        and rest.elided
        and all(p.elided or p.claim.kind != "count" for p in parts)
        and story.apart(rest.sentence, whole.sentence) <= 2
    ):
        sure = 2
    if not rest.elided and whole.claim.counted and not fits(story, rest.claim, whole.claim) and sure < 4:
        return 0
    return sure


def _of_those(story: Story, part: Spot, whole: Spot) -> Spot:
    """*part* without its noun where that is a wider one for what *whole* counts: *14 of the vehicles* of 22 trucks."""
    read, claim = part.read, part.claim
    if (
        read is None
        or (story.tokens.low[read.last] != "of" and not _are_beasts(story, part, whole))
        or story.table.nouns(claim.scope.noun, whole.claim.scope.noun) != "holds"
    ):
        return part
    return part._replace(claim=story.word(read.first, read.last, claim.amount, claim.kind, None, claim.voice))


def _rest_link(rest: Spot, whole: Spot, parts: Sequence[Spot]) -> Link:
    said = f"the figure in line {line(rest.claim)} is what is left of the one in line {line(whole.claim)}"
    return Link("rest", (rest.claim.id, whole.claim.id, *(p.claim.id for p in parts)), assumption=said)


# ---- the remaining 23 per cent -----------------------------------------------------------------------------------------


def _shares(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*46 per cent were for it and 31 against. The remaining 23 per cent had no opinion*: shares of one whole make a hundred."""
    low = story.tokens.low
    for rest in story.here(sentence):
        if not _is_percent(rest) or low[sentence.first] in ("other", "others"):
            continue
        first = story.phrase(rest)[0]
        told = ends_with(low[max(sentence.first, first - 4) : first], _REST)
        if any(r.claim.kind == "share" and not r.claim.amount.unit and r.first < rest.first for r in story.here(sentence)):
            continue  # "A quarter drive, 38 per cent take the train and the rest, 37 per cent, walk"
        if not told and not _of_the_others(low, sentence.first, first):
            continue
        parts: list[Claim] = []
        for read in _shares_before(story, sentence, rest):
            parts.append(read.claim if _is_percent(read) else _as_percent(story, read))
        made = sum((Fraction(c.stated.number or 0) for c in (*parts, rest.claim)), Fraction(0))
        if len({c.when for c in parts if c.when is not None}) > 1:
            continue  # shares of two days are of two wholes
        if parts and 70 < made < 130 and (told or len(parts) > 2):
            start = next((k for k in range(first - 1, sentence.first - 1, -1) if low[k] in ("the", "its", "their", "all")), first - 1)
            whole = story.word(start, first, hedged(Stated("=", 100, 100), unit="percent"), "share")
            said = f"the shares in line {line(rest.claim)} and before it are of one whole"
            yield Link("rest", (rest.claim.id, whole.id, *(c.id for c in parts)), assumption=said)


def _of_the_others(low: Sequence[str], start: int, first: int) -> bool:
    """True for *the other parties shared 19 per cent*, *smaller parties had 19 per cent between them*."""
    ahead = low[max(start, first - 5) : first]
    named = ("the" in ahead and {"other", "others", "rest", "remainder"} & set(ahead)) or ahead[-3:-2] in (["smaller"], ["other"])
    return bool(named) and not any(w.isdecimal() or w in (",", ";", "than", "from") for w in ahead)


def _is_percent(read: Read) -> bool:
    return read.claim.kind == "share" and read.claim.amount.unit == "percent"


def _shares_before(story: Story, sentence: Sentence, rest: Read) -> list[Read]:
    """The shares told right before *rest*, in its sentence, else in the one before it; with bare numbers joined to them."""
    mine = [r for r in story.here(sentence) if r.first < rest.first]
    if not any(_is_percent(r) for r in mine):
        back = [s for s in story.beside(sentence, back=1, on=0) if s is not sentence]
        mine = [r for s in back for r in story.here(s)]
    first = next((k for k, r in enumerate(mine) if _is_percent(r)), len(mine))
    bare = [r for r in mine[first:] if r.claim.kind == "count" and not r.claim.counted and not r.claim.amount.unit]
    return [r for r in mine[first:] if _is_percent(r) or r in bare]


def _as_percent(story: Story, read: Read) -> Claim:
    """The claim of a bare number that goes on a list of percents: *46 per cent for it and 31 against*."""
    told = read.claim.stated
    return story.word(read.first, read.last, hedged(told, unit="percent", place=1 if told.bound == "=" else None), "share")


# ---- of the 30, 17 ... -------------------------------------------------------------------------------------------------


def _opens(story: Story, spot: Spot) -> bool:
    """True for *Of the 27 people*, at the head of a sentence or clause."""
    low, first, k = story.tokens.low, spot.sentence.first, spot.first - 1
    while k > first and low[k] in ("the", "its", "their", "all", "these", "those", "some", "about", "his", "her", "our"):
        k -= 1
    if k > first and low[k].endswith("'s"):
        k -= 2 if low[k - 1] in ("the", "its", "his", "her", "their", "our") else 1
    if k < first or low[k] not in ("of", "from", "among"):
        return False
    # "The jury, of seven women and five men": behind a comma a set told before has a word that says so.
    return k == first or low[k - 1] in (";", "and", "but", "—", "that") or (low[k - 1] == "," and k < spot.first - 1)


def _some(story: Story, here: Sequence[Spot], k: int) -> Iterator[Link]:
    """What is said of a set that opens the clause: each is no more than the set, and so are those that lie apart."""
    whole = here[k]
    low = story.tokens.low
    found: list[Spot] = []
    if (whole.elided and whole.claim.stated.bound != "=") or whole.claim.kind == "points":
        return
    for told in here[k + 1 :]:
        spot = in_unit_of(story, told, whole) if told.elided and not told.claim.amount.unit and _is_measure(whole) else told
        far = not found and told.elided and low[spot.first - 1] == "," and spot.first - whole.last > 4
        apposed = far and (not low[spot.last].isalpha() or (spot.number or 0) <= (whole.number or 0))  # "..., 88"
        of_one = told.elided or kin(story, spot.claim, whole.claim) or _are_sums(whole, spot)
        if apposed or not (of_one and alike(spot.claim, whole.claim)) or adjunct(story, spot):
            continue
        if {".", ";", ":", "(", "—", "–"} & set(low[(found[-1] if found else whole).last : spot.first]):
            break
        found.append(spot)
        if far:
            break
    if any(_is_rest(story, s) for s in found):
        return
    if not found or found[0].first - whole.last > (4 if (whole.number or 0) <= 2 else 14):
        return  # "Of the two books the sequel was the shorter, with 312 pages": what is told of the one
    if "," not in low[whole.last : found[0].first] and (whole.first - whole.sentence.first > 3 or found[0].first - whole.last > 3):
        return
    yield from _no_more(story, whole, found)


def _are_sums(whole: Spot, spot: Spot) -> bool:
    """True for *Of the €2.4 million the winner takes €1.2 million and the runner-up €800,000*, of which each goes to somebody else."""
    return whole.claim.kind == spot.claim.kind == "money"


def _is_measure(whole: Spot) -> bool:
    """True for *85 hectares*, whose parts may leave the unit out: *40 were heather*."""
    return whole.claim.kind == "measure" and "/" not in whole.claim.amount.unit


def _no_more(story: Story, whole: Spot, found: Sequence[Spot]) -> Iterator[Link]:
    low = story.tokens.low
    found = [s for s in found if not {"already", "previously"} & set(low[max(s.sentence.first, s.first - 5) : s.first])]
    names = (whole.claim.id, *(s.claim.id for s in found))
    gap = low[whole.last : whole.last + 3]
    if {"that", "this", "which"} & set(gap[:2]) and {"is", "was", "makes", "means"} & set(gap):
        return  # "Of the 2,000 houses that is 1,800 and 800": shares told before, as counts
    proof = "the words say that these are some of them"
    if len(found) > 1 and 4 * total_of(found) > 5 * (whole.number or 0):
        return  # "Of 46 prisoners 30 had been convicted and 28 were foreigners": too far for a slip, some are both
    if len(found) > 1 and not _overlap(story, whole, found):
        said = f"nobody is counted twice in line {line(found[-1].claim)}"
        yield Link("parts", names, assumption=said, exhaustive=_are_casualties(whole, found) or _are_all(low, whole, found))
    else:
        yield from (Link("parts", (whole.claim.id, s.claim.id), proof=proof) for s in found)


def _are_all(low: Sequence[str], whole: Spot, found: Sequence[Spot]) -> bool:
    """True for three or more that ``and`` closes and that come near to the whole: *14 are in Kent, five in Essex and three in Hull*."""
    if len(found) < 3 or whole.claim.scope.noun in MEMBERS or "and" not in low[found[-2].last : found[-1].first]:
        return False
    told, made = whole.number or Fraction(0), total_of(found)
    return 10 * (told - made) < told or (5 * (told - made) < told and is_slip(told, made))


def _are_casualties(whole: Spot, found: Sequence[Spot]) -> bool:
    """True for *of the 60 casualties 20 were killed and 40 wounded*: the word holds the one and the other and no third."""
    return whole.claim.scope.what == "casualties" and {s.claim.scope.what for s in found} == {"killed", "wounded"}


def _overlap(story: Story, whole: Spot, found: Sequence[Spot]) -> bool:
    """True when the words around say that the parts share members, or may: *over 40*, *both*, *including*."""
    low = story.tokens.low
    apart = {s.last for s in found if low[s.last] == "among"}  # "18 in the placebo group and four among the vaccinated"
    words = [low[k] for k in range(whole.last, story.beside(found[-1].sentence, back=0, on=2)[-1].last) if k not in apart]
    if _SHARED & set(words) or any(ends_with(words[: k + 1], _SHARED_WORDS) for k in range(len(words))) or SOME & set(words):
        return True
    told = [low[s.last : s.last + 4] if low[s.last : s.last + 2] != ["between", "them"] else [""] for s in found]
    if told[0][:1] in (["had"], ["have"]) and (told[0][1] in ("a", "an", "the", "no") or is_plural(told[0][1])):
        return True  # "52 had a fever and 47 a cough"
    if _AT_ONCE & set(told[0]):
        return True  # "64 had eaten the oysters and 51 the mussels"
    return any({"over", "under", "aged", "them", "whom", "which"} & set(words) for words in told)


# Who does the one of these may do the other as well.
_AT_ONCE = frozenset(
    "eaten ate drank drunk used use own owned speak spoke speaks named name mentioned cited reported complained suffered visited liked "
    "wanted wants needed owed kept bought read watched".split()
)


def _of_so_many(story: Story, part: Spot, whole: Spot) -> bool:
    """True for *ten of the 24 jurors*, *ten out of 24 jurors*, *ten of the city's 24 schools*."""
    low = story.tokens.low
    start = part.claim.span.end if part.claim.span else 0
    if "-" in low[whole.first : whole.last]:
        return False  # "all six of his 3-point attempts"
    between = low[story.tokens.at(start) : whole.first]
    between = between[1:] if between[:1] == ["out"] else between
    if not between or between[0] != "of" or not alike(part.claim, whole.claim):
        return False
    owned = between[-1].endswith("'s") or between[-2:] == ["s", "'"] or (between[-1] == "'" and between[-2].endswith("s"))
    # "nine of the river's six bridges"
    return all(w in _WHOSE for w in between[1:]) and len(between) < 4 or (owned and len(between) < 6 and "," not in between)


_WHOSE = WHOLLY | {"of"}


def _of_them(story: Story, here: Sequence[Spot], k: int) -> Iterator[Link]:
    """*Ten of the 24 jurors were women and 15 were men*: told by one verb, the two lie apart."""
    part, whole = here[k - 1], here[k]
    other = here[k + 1] if k + 1 < len(here) else None
    names = (whole.claim.id, part.claim.id)
    if other is not None and _fell_short(story, other):
        yield Link("parts", (*names, other.claim.id), proof="the words say that these were and those were not", exhaustive=True)
        return
    row = [] if other is None else _by_name(story, here[k + 1 :])
    if row and not _overlap(story, whole, [part, *row]):
        said = f"nobody is counted twice in line {line(row[-1].claim)}"
        yield Link("parts", (*names, *(s.claim.id for s in row)), assumption=said)
        return
    if other is not None and (_one_verb(story, whole, other) or _gapped(story, whole, other)) and not _overlap(story, whole, [part, other]):
        said, every = f"nobody is counted twice in line {line(other.claim)}", all_of_them_voted(story, whole, other)
        yield Link("parts", (*names, other.claim.id), assumption=said, exhaustive=every)
        return
    yield Link("parts", names, proof="the words say that these are some of them")


def _by_name(story: Story, behind: Sequence[Spot]) -> list[Spot]:
    """``Eight of the 20 races were won by Hamilton, seven by Verstappen and six by Leclerc``: bare numbers, each behind it by a name."""
    low, row = story.tokens.low, list[Spot]()
    for spot in behind:
        led = low[spot.first - 1] in (",", "and", "with") and low[spot.last] == low[behind[0].last] and low[spot.last] in ("by", "to")
        if len(behind) > 1 and not (spot.elided and led and story.tokens.written(spot.last + 1)[:1].isupper()):
            return []
        row.append(spot)
    if len(behind) == 1 and behind[0].elided and low[behind[0].last] == "for" and low[behind[0].first - 1] in ("and", ","):
        ahead = low[behind[0].sentence.first : behind[0].first]
        voted = "voted" in ahead and "for" in ahead[ahead.index("voted") :] and "both" not in ahead
        return list(behind) if voted and story.tokens.written(behind[0].last + 1)[:1].isupper() else []
    return row if len(row) > 1 and low[row[-1].first - 1] == "and" else []


def _fell_short(story: Story, other: Spot) -> bool:
    """True for the five of *hit 12 of 15 penalties, missing five*, *12 of the 15 trains ran and five did not*."""
    low = story.tokens.low
    missed = low[other.first - 1] in ("missing", "missed") and low[other.first - 2] in (",", "and")
    behind = low[other.last : other.last + 3]
    return other.elided and (
        (missed and not behind[0].isalpha()) or (behind[:2] in (["did", "not"], ["were", "not"]) and not behind[2].isalpha())
    )


_VERBS = frozenset("were are voted went came chose backed said".split())


def _one_verb(story: Story, whole: Spot, other: Spot) -> bool:
    """True for the 15 of *ten of the 24 jurors were women and 15 were men*."""
    low = story.tokens.low
    verb = low[whole.last : whole.last + 1]
    return bool(_VERBS & set(verb)) and other.elided and not _is_rest(story, other) and low[other.last : other.last + 1] == verb


def _gapped(story: Story, whole: Spot, other: Spot) -> bool:
    """True for the 15 of *holds 14 of the 27 seats and the opposition 15*."""
    low, tokens = story.tokens.low, story.tokens
    between = low[whole.last : other.first]
    ends = low[other.last : other.last + 1] in ([], ["."], [";"], [","])
    if not {"the", "its", "their", "his", "her"} & set(low[max(0, whole.first - 2) : whole.first]):
        return False  # "six of nine games and Dahl four": each may have nine of his own
    if not other.elided or not ends or "and" not in between or {",", ";", "."} & set(between) or adjunct(story, other):
        return False
    last = between[len(between) - between[::-1].index("and") :]
    return 0 < len(last) < 4 and (last[0] in THE_OR_OWNERS or tokens.written(other.first - len(last))[:1].isupper())

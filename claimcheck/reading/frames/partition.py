"""Partitions: a whole and its parts, wherever the words open them, close them or call one of them the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from claimcheck.claims.claim import Claim
from claimcheck.reading.carried import is_new_crowd
from claimcheck.reading.frames.moves import some_and_all
from claimcheck.reading.frames.operands import (
    MOST,
    Tied,
    alike_to,
    dimension,
    figures,
    figures_of,
    like,
    near,
    number,
    size,
    told_itself,
    unit_of,
)
from claimcheck.reading.frames.wholes import SOME, all_parts, made_otherwise, set_before, some_of
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.marks import called_total
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.spots import balanced, bare, explained, phrases, spot
from claimcheck.reading.ties.common.spots import near as near_phrase
from claimcheck.reading.ties.common.things import is_beside_others
from claimcheck.reading.ties.sums.totals import of_another_time, who_has
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.opinions import OPINIONS

_KINDS = frozenset(("count", "money", "measure", "duration"))
_REST = frozenset("remaining rest other others final balance remainder last".split())
_OPENERS = frozenset((":", "—", "–"))
_BRACKET = frozenset(("(",))
_MADE = frozenset("comprising consisting comprises consists split divided shared namely".split())
_TOTALS = frozenset("total totals totalled totaled totalling totaling altogether combined making makes".split())
_WHOLE = (["full", "-", "year"], ["whole", "-", "year"], ["year", "as", "a"])
_BASES = frozenset(("from", "than", "against"))
_BASED = (["up", "from"], ["down", "from"])
_NEED = frozenset("need needs needed wants wanted lacks lacked".split())
_MOST_PARTS = 8


def partition(story: Story, tied: Tied) -> Iterator[Guess]:
    """The parts of each whole that no words have tied to all of its parts yet."""
    summed = [link.claims for link in tied.links if link.sort in ("parts", "rest", "flow", "tally") and len(link.claims) > 2]
    in_sum = {name for claims in summed for name in claims}
    has_periods = bool(story.holding(_PERIODS))
    for ahead, read in enumerate(figures(story)):
        if read.claim.kind not in _KINDS or read.claim.id in in_sum:
            continue
        yield from _behind(story, read, in_sum)
        if ahead:  # a whole is told before its rest, and parts before what closes them
            yield from _rest(story, read)
            yield from _closing(story, read, in_sum)
        if has_periods:
            yield from _periods(story, read, in_sum)


def _parts(story: Story, whole: Read, reads: Sequence[Read], taken: set[str]) -> list[Read]:
    """Those of *reads* that may be parts of *whole*: they count the same, and none is more."""
    unit = unit_of(story, whole)
    most = size(story, whole, unit)
    found = alike_to(story, whole, [r for r in reads if r.claim.kind in _KINDS and r.claim.id not in taken])
    return [r for r in found if 0 < size(story, r, unit) < most and not some_of(story, r) and (number(r) != 1 or told_itself(r))]


def _is_needed(story: Story, read: Read) -> bool:
    """True for *needs 90 more midwives*: what is not there yet leaves no rest."""
    first, last = story.phrase(read)
    return bool(_NEED & set(story.before(read, 2))) and (read.figure.another or "more" in story.tokens.low[first : last + 1])


def _behind(story: Story, whole: Read, taken: set[str]) -> Iterator[Guess]:
    """``42 vehicles, made up of 19 tanks, 16 cars and 11 lorries``; ``27 shops: 12 in the north, nine in the south``."""
    low, last = story.tokens.low, story.phrase(whole)[1]
    here = [r for r in figures_of(story, whole.sentence) if r.first >= last]
    parts = _parts(story, whole, here, taken)[:_MOST_PARTS] if len(here) > 1 else []
    listing = _listed(story, whole, here)
    if len(parts) < max(2, len(listing)):
        parts = listing
    if len(parts) < 2:
        yield from _bracketed(story, whole)
        return
    if any("as many" in " ".join(story.between(a, b)) for a, b in pairwise(parts)):
        return  # "620 in Germany, half as many in Spain and 520 in Poland"
    if any(introduced(story, p)[0] in _BASES for p in parts[1:]):
        return  # "lower than in 2019: 1,900 voted, against 2,300"
    gap = low[last : parts[0].first]
    opened = bool(_OPENERS & set(gap)) or bool(_MADE & set(gap)) or "made up of" in " ".join(gap)
    if whole.claim.kind == "duration" and {"concurrent", "concurrently"} & story.words(whole.sentence):
        return
    made = sum(map(number, parts))
    listed = gap in ([","], []) and told_itself(whole) and len(parts) > 2 and made < number(whole)
    listed = listed and (10 * (number(whole) - made) < number(whole) or is_slip(number(whole), Fraction(made)))
    of_them = "whom" in gap or "which" in gap or listed
    if (
        gap[-1:] in ([","], [";"], [":"])
        and "." not in gap
        and low[parts[0].last : parts[0].last + 2] == ["of", "them"]
        and _all_told(story, whole, parts)
    ):
        yield from _guess(story, whole, parts, sure=True)
    if gap[-1:] == [","] and "." not in gap and made > number(whole) and _are_sides(story, parts):
        yield from _guess(story, whole, parts, sure=True)
        return
    bracketed = all(low[p.first - 1] == "(" and low[p.last] == ")" for p in parts)
    if parts == listing and _two_sorts(story, whole, parts):
        yield Guess((all_parts(story, whole, parts),), sure=True)
        return
    if gap[-1:] == ["by"]:
        return  # "rose to 45,000 and passed history, which fell by 2,200 to 42,400"
    if bracketed or ((opened or of_them) and len(gap) < 24 and "." not in gap):
        yield from _guess(story, whole, parts, sure=opened or bracketed)


def _are_sides(story: Story, parts: Sequence[Read]) -> bool:
    """True for *62 people spoke, 41 against the plan and 21 in favour*: whoever speaks takes one side or the other."""
    told = [{OPINIONS[w] for w in story.after(p, 3) if w in OPINIONS and w != "in"} for p in parts]
    told = [sides or {"for"} & set(story.after(p, 1)) for p, sides in zip(parts, told, strict=True)]
    return len(told) == 2 and {"for", "against"} == set().union(*told) and all(len(sides) == 1 for sides in told)


def _bracketed(story: Story, whole: Read) -> Iterator[Guess]:
    """``The 158 voters are divided between Lille (41), Lyon (52) and Nice (65)``: in brackets behind names, but no ages."""
    low, last = story.tokens.low, story.phrase(whole)[1]
    ends = [k for k in story.places(_BRACKET, whole.sentence) if last <= k < whole.sentence.last - 2]
    told = [k + 1 for k in ends if low[k + 2] == ")" and low[k + 1].isdecimal() and len(low[k + 1]) < 4]
    if len(told) < 2 or not _MADE & set(low[last : told[0]]) or whole.claim.kind != "count":
        return
    # The reader takes a number in brackets behind a name for an age or a place in a list.
    found = [bare(story, k) for k in told]
    parts = [whole._replace(first=s.first, last=s.last, claim=s.claim) for s in found if s is not None]
    if len(parts) == len(told):
        yield from _guess(story, whole, parts, sure=True)


def _all_told(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for ``four of them gold, three silver and six bronze``, ``11 of them from the east and seven from the west``."""
    low = story.tokens.low
    words = [set(low[story.phrase(p)[1] : story.phrase(p)[1] + 4]) & _FROM for p in parts]
    if len(parts) == 2:
        made = sum(map(number, parts))
        return bool(words[0] & words[1] or (words[0] and words[1] and made > number(whole)))
    return low[parts[-1].first - 1] == "and"


_FROM = frozenset("from in at under on to by near".split())


def _listed(story: Story, whole: Read, behind: Sequence[Read]) -> list[Read]:
    """The counts of ``made up of 41 trawlers, 38 crabbers and 27 day boats``, whatever they count."""
    low, last = story.tokens.low, story.phrase(whole)[1]
    counts = [r for r in behind if r.claim.kind == "count" and r.claim.stated.bound == "=" and number(r) > 1]
    if whole.claim.kind == "measure":  # "2.6 tonnes of debris: 1.1 tonnes of netting and 800 kg of tyres"
        mine = unit_of(story, whole)
        counts = [r for r in behind if r.claim.kind == "measure" and dimension(unit_of(story, r), mine) and r.claim.stated.bound == "="]
    gap = low[last : counts[0].first] if counts else []
    of_them = bool(counts) and gap == [","] and low[counts[0].last : counts[0].last + 2] == ["of", "them"]
    paired = gap == [","] and len(counts) > 1 and counts[1].first < len(low) and _two_sorts(story, whole, counts)
    counts = counts[:2] if paired else counts
    opened = gap[-1:] == [":"] and (len(gap) < 4 or whole.claim.kind == "measure")
    if len(counts) < 2 or not (opened or of_them or paired or _MADE & set(gap) or "made up of" in " ".join(gap)):
        return []
    gaps = [low[story.phrase(a)[1] : b.first] for a, b in pairwise(counts)]
    closed = all(len(gap) < 5 and ("," in gap or "and" in gap) for gap in gaps) and "and" in gaps[-1]
    unit = unit_of(story, whole)
    return counts if closed and all(0 < size(story, r, unit) < number(whole) for r in counts) else []


def _two_sorts(story: Story, whole: Read, counts: Sequence[Read]) -> bool:
    """True for *seven women and six men,*: everyone is the one or the other."""
    low, (a, b) = story.tokens.low, counts[:2]
    ends = story.phrase(b)[1]
    sorts = {a.claim.scope.noun, b.claim.scope.noun}
    noun = whole.claim.scope.noun
    if noun in ("woman", "man", "boy", "girl") or (noun == "child" and "man" in sorts):
        return False  # "nine children, five women and three men"
    return story.between(a, b) == ["and"] and low[ends : ends + 1] in ([","], ["."], [";"], ["—"]) and sorts in _SORTS


_SORTS = ({"woman", "man"}, {"boy", "girl"}, {"adult", "child"})


def _rest(story: Story, rest: Read) -> Iterator[Guess]:
    """``58 villages: the army holds 23 and the rebels 27. The other ten are deserted``: the whole and its parts stand before the rest."""
    if not is_rest(story, rest):
        return
    if _is_end_of_term(story, rest) or _has_some(story, rest):
        return
    before = [r for r in near(story, rest.sentence, 4, 0) if r.first < rest.first and r.claim.kind in _KINDS]
    some, every = some_and_all(story, rest)
    before = [r for r in before if not _is_aside(story, r, rest)]
    before = [r for r in before if story.before(r, 2) not in _BASED]  # "The police get $61 million, up from $57 million"
    before += [every] if some is rest and every is not None else []  # "leaving seven of the 34 to go"
    alike = [
        r for r in alike_to(story, rest, before) if not (some_of(story, r) or _is_needed(story, r) or is_new_crowd(story.tokens, r.first))
    ][-_MOST_PARTS:]
    unit = unit_of(story, rest)
    sizes = [size(story, r, unit) for r in alike]
    if any(explained(told - size(story, rest, unit), [s for s in sizes if s < told]) for told in sizes):
        return
    parted = [taken for many in range(2, len(sizes) + 1) for taken in combinations(sizes, many)] or [tuple(sizes)]
    if any(set_before(story, rest, sum(taken, size(story, rest, unit))) for taken in parted):
        return  # "the 45-seat council: 22, 14 and six; others took the remaining three"
    if balanced(size(story, rest, unit), sizes):
        return  # what came on top may be told too
    for whole in sorted(alike, key=lambda r: (-size(story, r, unit), r.first)):
        parts = [r for r in alike if r is not whole and (whole is every or r.first > whole.first or r.sentence is whole.sentence)]
        parts = [r for r in parts if size(story, r, unit) < size(story, whole, unit) and not _of_others(story, r, whole)]
        parts = [r for r in parts if like(story, r, whole)]
        if _closes_row(story, whole, parts) or _is_of_the_living(story, whole, rest):
            continue
        if _of_which(story, rest) and any(whole.first < r.first for r in parts if r.sentence is rest.sentence):
            continue  # "promised 20,000 trees. 13,400 were planted, of which 11,000 are still alive": some of those right before
        if parts and told_itself(whole) and not (_is_left(story, rest) and _goes_with(story, whole, parts)):
            found = list(_guess(story, whole, [*parts, rest], keep=rest, sure=len(parts) < 4))
            yield from found
            if found:
                return


def _is_of_the_living(story: Story, whole: Read, rest: Read) -> bool:
    """True for *killed 90 people, 80 of them in Leyte, and 14 were missing*: nobody who is missing is of those who are known to be dead."""
    return whole.claim.scope.what == "killed" and "missing" in story.after(rest, 3)


def _is_aside(story: Story, read: Read, rest: Read) -> bool:
    """True for the two hours of *The trustees, who met for two hours, gave the remaining six*, which go with no bare count."""
    low, start = story.tokens.low, read.sentence.first
    if read.claim.kind != "duration" or rest.claim.kind != "count" or read.sentence is not rest.sentence:
        return False
    opened = [k for k in range(start, read.first) if low[k] == "," and low[k + 1] in ("who", "which", "whose")]
    return bool(opened) and "," not in low[opened[-1] + 1 : read.first] and "," in low[read.last : rest.first]


def _is_end_of_term(story: Story, rest: Read) -> bool:
    """True for *six years, with the final two suspended*, which is the end of that term and no rest of what went before."""
    ahead = [r for r in figures_of(story, rest.sentence) if r.first < rest.first and r.claim.kind == "duration"]
    return rest.claim.kind == "duration" and "final" in story.before(rest, 2) and bool(ahead)


def _has_some(story: Story, rest: Read) -> bool:
    """True for *Five other candidates shared 1,100*: they have some of it, and are none."""
    low, last = story.tokens.low, story.phrase(rest)[1]
    behind = [r for r in figures_of(story, rest.sentence) if 0 <= r.first - last < _HAVING]
    return bool(behind) and bool(_SHARE & set(low[last : behind[0].first]))


_HAVING = 4
_SHARE = frozenset("shared share shares split divided got won took polled had have mustered received".split())


def _closes_row(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for the 96 of *fire $38 million and schools $96 million*: the last of a row is none of its whole, nor is any other.

    *£410,000 on holidays, £380,000 on flats and £95,000 on dolls* is a row of three.
    """
    row = [r for r in (*parts, whole) if r.sentence is whole.sentence]
    led = {tuple(story.after(r, 1)) for r in row}
    if len(row) > 1 and len(led) == 1 and led <= _ROW and any(r.claim.kind == whole.claim.kind for r in _ahead(story, whole)):
        return True
    ahead = [r for r in parts if r.sentence is whole.sentence and r.first < whole.first]
    gap = story.between(ahead[-1], whole) if ahead else []
    return "and" in gap and "of" not in gap[-3:] and len(gap) < 5


_ROW = {("on",), ("to",), ("for",), ("from",)}


def _ahead(story: Story, whole: Read) -> list[Read]:
    return [r for r in figures_of(story, whole.sentence) if r.last <= whole.first and story.after(r, 1) == story.after(whole, 1)]


def _of_which(story: Story, rest: Read) -> bool:
    return story.before(rest, 2) in (["of", "which"], ["of", "whom"])


def _goes_with(story: Story, whole: Read, parts: Sequence[Read]) -> bool:
    """True for *nine people were dug out alive and seven dead*, *31 had died, 60 had been brought up*: neither is of the other."""
    low, part = story.tokens.low, min(parts, key=lambda r: r.first)
    if part.first < whole.first:
        return low[part.last] != "of"
    return part.sentence is whole.sentence and "and" in story.between(whole, part)


def _of_others(story: Story, read: Read, whole: Read) -> bool:
    """True for the two of *two of the 94 staff*: some of another whole."""
    low = story.tokens.low
    if low[read.last] != "of" or low[read.last + 1] in ("them", "these", "those", "whom", "which", "it"):
        return False
    behind = next((r for r in figures_of(story, read.sentence) if 0 < r.first - read.last < 6), None)
    return behind is not None and behind is not whole  # but "14 of the vehicles" are of those told before


def is_rest(story: Story, read: Read) -> bool:
    """True for *the other ten*, *the remaining 12*, *13 were missing*: what is left of a whole."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = low[max(read.sentence.first, first - 2) : first]
    if low[first - 4 : first - 1] == ["of", "the", "rest"]:
        return False  # "most of the rest, 16 of them"
    if ahead[-1:] == ["last"] and ahead[0] in OWNERS:
        return False  # "have lost their last five away from home"
    return (
        _is_left(story, read)
        or not _REST.isdisjoint(ahead)
        or not _REST.isdisjoint(low[read.last : min(last + 1, read.last + 2)])
        or (ahead[-1:] == [","] and _names_rest(low[read.sentence.first : first - 1]))
    )


def _names_rest(opening: Sequence[str]) -> bool:
    """True for *All the other revenue, £157m*, *The remaining seats, 14*: the figure is set beside what names all that is left."""
    if len(opening) > 6 or "," in opening:
        return False
    return {"all", "other"} <= set(opening[:4]) or "remaining" in opening[:2] or opening[:3] == ["the", "rest", "of"]


_LEFT = frozenset("missing left empty unsold outstanding unaccounted undecided vacant available standing idle unpaid".split())
_STAND = frozenset("are were is was remain remains remained still stood stand".split())
_REMAINS = frozenset("left missing remained remain remains".split())
_OWES = frozenset(("still", verb) for verb in "owes owed owe needs need has lacks".split())
_LEAVING = _OWES | {("which", "left"), ("that", "left"), ("this", "left")}
_WHAT_IS = frozenset((("left", ","), ("over", ","), ("remains", ",")))


def _is_left(story: Story, read: Read) -> bool:
    """True for ``13 were missing``, ``330 are left``, ``she still owes $5,000``: what is left of a thing in so many words."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind, ahead = low[read.last : min(last + 3, read.sentence.last)], tuple(low[first - 2 : first])
    if ahead in _LEAVING or low[first - 1] in ("leaves", "leaving") or (ahead in _WHAT_IS and low[first - 4 : first - 3] == ["what"]):
        return True
    if behind and (behind[0] in _REMAINS or (behind[0] in _STAND and behind[1:2] == ["still"])):
        return True
    return not _STAND.isdisjoint(behind) and not _LEFT.isdisjoint(behind)


_IN_HAND = phrases("in hand", "in the bank", "in the kitty", "in the till", "in the pot", "in the fund", "put by", "set aside", "saved")


def _closing(story: Story, whole: Read, taken: set[str]) -> Iterator[Guess]:
    """``£4.2m in the first half and £5.1m in the second. Its full-year profit of £9.8m``: the whole stands behind its parts."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    ahead = low[max(whole.sentence.first, first - 5) : first]
    called = called_total(story, spot(story, whole)) or ahead[-2:] == ["so", "that"] or ahead[-1:] == ["thus"]
    called = called or any(ahead[k : k + 3] in _WHOLE for k in range(len(ahead))) or "annual" in ahead
    called = called or bool(near_phrase(low[last : min(whole.sentence.last, last + 4)], 0, _IN_HAND))
    if not called and not _TOTALS & set(ahead[-4:]):
        return
    running = low[max(whole.sentence.first, first - 6) : first]
    if running[-1:] == ["to"] or SOME & set(low[last : min(whole.sentence.last, last + 4)]):
        return  # "bringing her total to 2,168, which includes 1,666 pledged ones": more than these make it
    before = [
        r for r in near(story, whole.sentence, 5, 0) if r.first < whole.first and not who_has(story, spot(story, r), spot(story, whole))
    ]
    parts = _parts(story, whole, before, taken)[-_MOST_PARTS:]
    apart = any(p.sentence is not whole.sentence for p in parts)
    if apart and (not told_itself(whole) or of_another_time(story, spot(story, whole), [spot(story, p) for p in parts])):
        return
    if len(parts) > 1 and all(like(story, a, b) for a in parts for b in parts if a is not b) and introduced(story, whole)[0] not in _BASES:
        yield from _guess(story, whole, parts)


_QUARTERS = {"half": 2, "quarter": 1, "quarters": 1, "months": 1}
_PERIODS = frozenset(_QUARTERS)
_WHICH = frozenset("first second third fourth final last opening closing other".split())


def _periods(story: Story, whole: Read, taken: set[str]) -> Iterator[Guess]:
    """``€857m in 2025. The first half brought in €418m, the third quarter €206m, the last three months €251m``."""
    if whole.claim.kind not in ("money", "count", "measure") or quarters(story, whole):
        return
    behind = [r for r in near(story, whole.sentence, 0, 4) if r.first > whole.first]
    parts = [r for r in _parts(story, whole, behind, taken) if quarters(story, r)]
    if len(parts) > 1 and sum(quarters(story, r) for r in parts) == 4:
        yield from _guess(story, whole, parts, sure=True)


def quarters(story: Story, read: Read) -> int:
    """How many quarters of a year the words beside *read* say that it is of; 0 where they name no half or quarter."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    here = figures_of(story, read.sentence)
    start = max([read.sentence.first, *(r.last for r in here if r.last <= first and r.claim.kind == read.claim.kind)])
    stop = min([read.sentence.last, *(r.first for r in here if r.first >= last and r.claim.kind == read.claim.kind)])
    found = [_QUARTERS[low[k]] for k in story.places(_PERIODS, read.sentence) if start < k < stop and {low[k - 1], low[k - 2]} & _WHICH]
    return found[0] if len(found) == 1 else 0


def in_a_row(story: Story, a: Read, b: Read) -> bool:
    """True for two figures of one list, of which neither holds the other: *35, 30 and 55 workers*."""
    one, other = (a, b) if a.first < b.first else (b, a)
    gap = story.tokens.low[story.phrase(one)[1] : other.first]
    if told_itself(one) and not told_itself(other) and one.sentence is other.sentence and gap[:1] == ["and"] and 1 < len(gap) < _ELIDED:
        return True  # "Wind will furnish 310 megawatts and solar farms 190"
    return story.tokens.low[one.last : other.first] in ([","], ["and"], [",", "and"]) and not told_itself(one)


_ELIDED = 4


def _is_bracketed(story: Story, read: Read) -> bool:
    """True for the 312 of *Kent (312)*, but not for that of *all counties (312)* or *Total (312)*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 1] == "(" and not _OF_ALL & set(low[max(read.sentence.first, first - 3) : first - 1])


_OF_ALL = frozenset("total totals all overall altogether together both sum whole".split())


def _is_told_again(parts: Sequence[Read]) -> bool:
    """True where one of *parts* is another, told first with a bound: *more than 600 million … worth 602 million*."""
    hedged = [p.claim for p in parts if p.claim.stated.bound in ("<", ">", ">=", "<=")]
    exact = [p.claim for p in parts if p.claim.stated.bound == "="]
    return any(a.sentence < b.sentence and _is_near(a, b) and a.amount.usual.meets(b.amount.usual) for a in hedged for b in exact)


def _is_near(a: Claim, b: Claim) -> bool:
    one, other = (Fraction(c.stated.number or 0) for c in (a, b))
    return a.amount.unit == b.amount.unit and a.scope.noun == b.scope.noun and abs(one - other) * _NEARLY < max(one, other)


_NEARLY = 20


def _guess(story: Story, whole: Read, parts: Sequence[Read], *, keep: Read | None = None, sure: bool = False) -> Iterator[Guess]:
    if _is_told_again(parts):
        return
    if _is_bracketed(story, whole) and all(_is_bracketed(story, p) for p in parts):
        return  # "Kent (312), Essex (207), Surrey (151) and Sussex (90)": one of a row that is sorted by size
    if made_otherwise(story, whole, parts) or any(in_a_row(story, whole, p) for p in parts):
        return
    if is_beside_others(story, whole.sentence, whole.last) and not all(p.figure.noun for p in parts):
        return  # "It killed seven pupils and injured 40 more. There were 52 pupils and 11 teachers"
    sets: list[tuple[Read, ...]] = [tuple(parts)]
    loose = [p for p in parts if p is not keep]
    sets += [tuple(p for p in parts if p is not out) for out in loose]
    sets += [tuple(p for p in parts if p not in (a, b)) for k, a in enumerate(loose) for b in loose[k + 1 :]]
    links = tuple(all_parts(story, whole, s) for s in sets if len(s) > 1)
    yield Guess(links[: 2 * MOST], sure=sure)

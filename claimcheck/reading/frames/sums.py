"""Sums: figures that come as near to the sum of those beside them as a slip of the pen would take it, whatever the words call them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import MOST, Tied, figures, figures_of, like, near, number, of_wickets, size, told_itself, unit_of
from claimcheck.reading.frames.part_guesses import in_a_row
from claimcheck.reading.frames.wholes import (
    all_parts,
    comes_and_goes,
    counts_things,
    is_reckoned,
    made_otherwise,
    may_count,
    set_before,
    some_of,
)
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.cohesion import of_two_matters
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.ties.common.marks import called_total
from claimcheck.reading.ties.common.spots import spot
from claimcheck.reading.ties.records.rivals import says_when
from claimcheck.reading.ties.sums.overlapping import are_of_two_sorts
from claimcheck.reading.ties.sums.totals import of_another_time
from claimcheck.solver.slips import decimal, is_slip
from claimcheck.values.exact import whole as whole_number
from claimcheck.values.interval import Interval

_KINDS = frozenset(("count", "money", "measure", "duration"))
_BASES = frozenset(("from", "than", "against", "to"))
_BACK, _ON = 4, 4
_MOST_PARTS = 6
_TELLING = 4  # digits of a sum that is hardly met by chance
_NEAR = Fraction(1, 6)  # by how much of itself a sum may be missed
_CUED_NEAR = Fraction(1, 3)  # and one that words call a sum


def sums(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each figure that a run of like figures beside it nearly adds up to, and that none adds up to."""
    sorts = ("parts", "rest", "flow", "tally", "change", "share")
    summed = [link for link in tied.links if link.sort in sorts]
    told = figures(story)
    for whole in told if len(told) > 2 else ():
        if whole.claim.kind in _KINDS and whole.claim.stated.bound == "=":
            # What is some of it by its own words may still be one of all its parts.
            taken = {name for link in summed if not _is_some(link, whole) for name in link.claims[_is_pair(link) :]}
            if whole.claim.id not in taken:
                yield from _nearly(story, whole, taken)


def _is_pair(link: Link) -> bool:
    """True for a whole and some of it, like the crew of *65 crew, 17 of them with burns*, who may be part of another."""
    return link.sort == "parts" and len(link.claims) == 2


def _is_some(link: Link, whole: Read) -> bool:
    return _is_pair(link) and link.claims[0] == whole.claim.id


def _nearly(story: Story, whole: Read, taken: set[str]) -> Iterator[Guess]:
    around = _around(story, whole)
    if len(around) < 2:
        return
    cued = called(story, whole) or _brought(story, whole)
    if not cued and _told_digits(number(whole)) < 2:
        return
    if not cued and not whole.figure.noun and not whole.claim.amount.unit and story.before(whole, 1) == ["of"]:
        return  # "a shopkeeper of 61"
    if _is_within_row(story, whole) or _NEEDED & set(story.before(whole, 3)):
        return
    bare = not cued and not whole.figure.noun and not whole.claim.amount.unit
    if introduced(story, whole)[0] in _BASES and not (_brought(story, whole) or _comes_to(story, whole)):
        return
    before, behind = _beside(story, whole, around, taken)
    runs = [run for run in _runs(before, loose=cued) if not cued or run[-1] is before[-1]]
    # "The grant came to £96,000. The theatre had £41,000 of it"
    opens = not _closes(story, whole) or (not before and _comes_to(story, whole))
    runs += [run for run in _runs(behind, loose=cued) if not cued or (run[0] is behind[0] and opens)]
    unit = unit_of(story, whole)
    told = size(story, whole, unit)
    runs = [run for run in runs if not cued or len(run) > 2 or _told_digits(told) > 2 or _is_all(run, before)]
    runs = [run for run in runs if not (bare and any(map(told_itself, run)))]  # "74" runs, "eight balls to spare" and "61 balls"
    runs = [run for run in runs if len(run) < 3 or not comes_and_goes(told, *(size(story, r, unit) for r in run))]
    runs = [run for run in runs if len(run) < 3 or not called(story, run[-1])]  # "five silver and two bronze medals, 11 in all"
    runs = [run for run in runs if not any(in_a_row(story, whole, r) for r in run)]
    runs = [run for run in runs if _is_all_there_was(story, run) or not _sums_up(story, run, unit)]
    runs = [run for run in runs if not (of_two_matters(story, run, [whole]) or are_of_two_sorts(story, run))]
    runs = [run for run in runs if not (_is_cut(story, run, around) or any(story.between(a, b) == ["to"] for a, b in pairwise(run)))]
    runs = [run for run in runs if not any(_REACHED & set(story.before(r, 1)) or _is_gap(story, r) for r in run)]
    missed = [run for run in runs if _misses(story, whole, run, unit, cued=cued)]
    missed = [run for run in missed if not made_otherwise(story, whole, run) and not _elsewhere(story, whole, run)]
    missed = [run for run in missed if not _is_explained(story, whole, run, unit)]
    missed.sort(key=lambda run: (abs(sum(size(story, r, unit) for r in run) - told), -len(run)))
    if missed:
        others = [run for run in runs if run is not missed[0] and abs(sum(size(story, r, unit) for r in run) - told) < told / 2]
        yield Guess(tuple(all_parts(story, whole, run) for run in (missed[0], *others[: 2 * MOST])), sure=True)


def _is_cut(story: Story, run: Sequence[Read], around: Sequence[Read]) -> bool:
    """True for the last three of *36 on foot, 34 passengers, 21 motorcyclists and 11 cyclists*: a row that begins before them."""
    ahead = [r for r in around if r.sentence is run[0].sentence and r.last <= run[0].first]
    row = run[0].sentence is run[-1].sentence and run[0].figure.noun and len(run) > 2
    return bool(row and ahead and ahead[-1].figure.noun) and story.between(ahead[-1], run[0]) == [","]


_NEEDED = frozenset("needs need needed".split())  # what is needed to break even is no sum of what came in


def _is_gap(story: Story, read: Read) -> bool:
    """True for *52 seconds ahead*, *41 seconds down*: how far one lies from another, and no part of a time."""
    return read.claim.kind == "duration" and bool(_GAPS & set(story.after(read, 1)))


_GAPS = frozenset("ahead behind down adrift back clear late early off".split())
_REACHED = frozenset("reach reaches reached".split())  # "from the remaining three games to reach 7.5": no part of the 14


def _sums_up(story: Story, run: Sequence[Read], unit: str) -> bool:
    """True where one of *run* is the sum of the others: *47 deputies and 12, which gives them 59*.

    It is so by chance where the first stands before the others in a sentence of one mould with theirs: *Tenants have had £2.6m. Builders
    have had £1.7m and the council £0.9m*.
    """
    sizes = [size(story, r, unit) for r in run]
    if len(run) < 3 or 2 * max(sizes) != sum(sizes):
        return False
    one, other = run[0], run[1]
    perfect = all({"have", "has"} & set(story.before(r, 4)) for r in (one, other))
    return not (perfect and sizes[0] == max(sizes) and one.sentence is not other.sentence and told_itself(other))


def _is_explained(story: Story, whole: Read, run: Sequence[Read], unit: str) -> bool:
    """True where some of the figures beside *whole* that count what *run* counts, or leave it out, make *whole*."""
    around = [r for r in near(story, whole.sentence, _BACK, _ON) if r is not whole]
    sizes = [size(story, r, unit) for r in around if may_count(story, r, (*run, whole))]
    told = size(story, whole, unit)
    if set_before(story, whole, sum((size(story, r, unit) for r in run), told)):
        return True
    return is_reckoned(told, sizes)


def _is_all(run: Sequence[Read], before: Sequence[Read]) -> bool:
    """True where the two of *run* are all the like figures told before, in one sentence or two that follow each other."""
    return list(run) == list(before) and run[-1].sentence.number - run[0].sentence.number < 2


def called(story: Story, whole: Read) -> bool:
    """True where words beside *whole* call it a sum: ``Altogether 118``, ``all 106 will``, ``a total of 1,325``, ``came to 24,101``."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    ahead = low[max(whole.sentence.first, first - 4) : first]
    if called_total(story, spot(story, whole)) or _SUMMED & set(ahead) or _comes_to(story, whole) or "all" in ahead[-2:]:
        return True
    if _TALLIES & set(low[max(whole.sentence.first, first - 5) : first]) and introduced(story, whole)[0] in ("", "of"):
        return True
    if ahead[-1:] == ["at"] and _PUT & set(low[max(whole.sentence.first, first - 8) : first]):
        return True  # "putting the number of dead at 24"
    if {"whole", "entire"} & set(low[max(whole.sentence.first, first - 7) : first]):
        return True
    if _of_kinds(story, whole):
        return True
    if low[first - 2 : first] == [",", "or"] or low[last : last + 3] == ["for", "the", "lot"]:
        return True
    every = "extras" in low[whole.sentence.first : first]  # "the others and extras made 58, and they were all out for 275"
    if _takes_up(story, whole) or (every and low[first - 3 : first] == ["all", "out", "for"]):
        return True
    if low[first - 1] in _WHOSE and first - 1 == whole.sentence.first and told_itself(whole):
        return True  # "His 131 runs in the match"
    return low[last] in _SUMMED


def _takes_up(story: Story, whole: Read) -> bool:
    """True for *The 85 were flown home*, *so the attendance over the two days was 5,200*: those, or the days, that were told before."""
    low, (first, last) = story.tokens.low, story.phrase(whole)
    bare = (whole.claim.kind == "count" and not whole.figure.noun) or whole.claim.kind == "money"
    opened = low[whole.sentence.first : first] == ["the"] or low[first - 2 : first] == [",", "the"]
    if bare and opened and (low[last] in _FINITE or low[last].endswith("ed")):
        return True
    ahead = low[max(whole.sentence.first, first - 8) : first]
    return not _BOTH.isdisjoint(pairwise(ahead)) or (bool(_TWO_DAYS & set(ahead)) and ahead[-1:] == ["was"])


_FINITE = frozenset(
    "were are was is being had have has will would can could did do met went came left sat ran won lost fled got made took said".split()
)
_BOTH = frozenset((n, noun) for n in ("two", "both", "three") for noun in "days nights legs games matches halves sites".split())
_TWO_DAYS = frozenset("aggregate day's weekend's".split())
_WHOSE = frozenset("his her its their these those".split())


def _of_kinds(story: Story, whole: Read) -> bool:
    """True for the vehicles of ``41 cars and 17 vans ... 68 vehicles``: the two told last before it are two kinds of what it counts."""
    noun = whole.claim.scope.noun
    if not noun:
        return False
    before = [r for r in near(story, whole.sentence, 1, 0) if r.last < whole.first and r.claim.kind == "count"][-2:]
    kinds = {"crew" if story.before(r, 2) == ["crew", "of"] else r.claim.scope.noun for r in before}
    return len(kinds) == 2 and all(kind and story.table.nouns(kind, noun) == "inside" for kind in kinds)


def _closes(story: Story, whole: Read) -> bool:
    """True for *making 104*, which is of what was told before."""
    return story.tokens.low[story.phrase(whole)[0] - 1] in ("making", "makes", "made", "to", "totalling", "totaling")


def _comes_to(story: Story, whole: Read) -> bool:
    """True for ``The count came to 24,101``."""
    first = story.phrase(whole)[0]
    return story.tokens.low[first - 2 : first] in _COMES


_SUMMED = frozenset("total totals totalled totaled totalling totaling altogether combined together overall sum".split())
_TALLIES = frozenset("tally haul sum count toll takings bill".split())
_PUT = frozenset("put puts putting".split())
_COMES = (["came", "to"], ["comes", "to"], ["come", "to"], ["amounted", "to"], ["amounts", "to"], ["ran", "to"], ["adds", "to"])


def _around(story: Story, whole: Read) -> list[Read]:
    """The plain figures near *whole*, or of the first sentences below a headline."""
    near_by = _opening(story) if whole.sentence.role == "headline" else story.beside(whole.sentence, _BACK, _ON)
    found = (r for s in near_by for r in figures_of(story, s))
    return [r for r in found if r is not whole and r.claim.kind in _KINDS and r.claim.stated.bound == "="]


def _beside(story: Story, whole: Read, around: Sequence[Read], taken: set[str]) -> tuple[list[Read], list[Read]]:
    """Those of *around* before and behind *whole* that may be parts of it."""
    unit = unit_of(story, whole)
    most = size(story, whole, unit)
    alike = [r for r in around if like(story, r, whole)]
    found = [r for r in around if r in alike or _listed_with(story, r, alike, around)] or _set_out_before(story, whole, around)
    found = [r for r in found if r.claim.id not in taken and 0 < size(story, r, unit) < most and not some_of(story, r)]
    found = [r for r in found if (number(r) > 1 or told_itself(r)) and not of_wickets(story, r)]
    found = [r for r in found if not (counts_things(story, whole, r) or says_when(story, r))]
    found = [r for r in found if "so" not in story.before(r, 2)]  # "so that 18 were found since" is reckoned from the others
    return [r for r in found if r.first < whole.first], [r for r in found if r.first > whole.first]


def _listed_with(story: Story, read: Read, alike: Sequence[Read], around: Sequence[Read]) -> bool:
    """True for the nurseries of ``27 primary schools, 19 secondaries and 12 nurseries``, of which schools is what they all are."""
    k = around.index(read)
    while k > 0 and _is_listed(story, around[k - 1], around[k]):
        k -= 1
        if around[k] in alike:
            return True
    return False


def _is_listed(story: Story, a: Read, b: Read) -> bool:
    return a.sentence is b.sentence and story.between(a, b) in ([","], ["and"], [",", "and"])


def _set_out_before(story: Story, whole: Read, around: Sequence[Read]) -> list[Read]:
    """``31 shops in England, 14 in Scotland and nine in Wales``, where ``the 64 branches`` calls them by another name."""
    low, first = story.tokens.low, story.phrase(whole)[0]
    if not whole.claim.counted or low[first - 1] not in ("the", "these", "those", "all", "its", "their"):
        return []
    ahead = [r for r in around if r.last < first and r.sentence is not whole.sentence and r.claim.kind == "count"]
    for sentence in reversed(story.beside(whole.sentence, 2, 0)):
        row = [r for r in ahead if r.sentence is sentence]
        if not all(_is_listed(story, a, b) for a, b in pairwise(row)):
            row = [r for k, r in enumerate(row) if bool(r.figure.noun) == (k == 0) and not _is_further(story, r)]
        if len(row) > 2 and people(story, row[0].claim.scope.noun) == people(story, whole.claim.scope.noun):
            return row
    return []


def _is_further(story: Story, read: Read) -> bool:
    return read.figure.another or story.tokens.low[read.last] in ("more", "others")


def _opening(story: Story) -> list[Sentence]:
    return [s for s in story.sentences if s.role == "body"][:5]


def _runs(reads: Sequence[Read], *, loose: bool) -> list[tuple[Read, ...]]:
    """The runs of two and more of *reads*; where *loose*, those too that leave one of them out, but not of a row in one sentence."""
    found: dict[tuple[Read, ...], None] = {}
    top = reads[-8:] if len(reads) > 8 else reads
    for k in range(len(top)):
        for end in range(k + 2, min(len(top), k + _MOST_PARTS) + 1):
            run = tuple(top[k:end])
            found[run] = None
            if loose and len(run) > 2:
                for out in (r for k, r in enumerate(run[1:-1], 1) if not _is_in_row(run, k)):
                    found[tuple(r for r in run if r is not out)] = None
    return list(found)


def _is_within_row(story: Story, read: Read) -> bool:
    """True for the 103 of *scores of 71, 12, 103 and 84*, before and behind which the row goes on."""
    low = story.tokens.low
    goes_on = low[read.last] in (",", "and") and low[read.last + 1][:1].isdecimal()
    return goes_on and low[read.first - 1] == "," and low[read.first - 2][:1].isdecimal()


def _is_in_row(run: Sequence[Read], k: int) -> bool:
    """True for the 24 of *89 in the town, 24 in the hills and 14 in the next valley*."""
    return run[k - 1].sentence is run[k].sentence is run[k + 1].sentence


def _misses(story: Story, whole: Read, run: Sequence[Read], unit: str, *, cued: bool) -> bool:
    """True where *run* makes *whole* but for one slip of the pen."""
    sizes = [size(story, r, unit) for r in run]
    told, made = size(story, whole, unit), _rounded(sum(sizes, Fraction(0)), whole)
    closed = _is_closed(story, whole, run)
    if not 0 < abs(made - told) < told * (_CUED_NEAR if cued or closed else _NEAR):
        return False
    if _is_all_there_was(story, run):
        return True
    if not cued and not _set_out(story, whole, run) and (_told_digits(made) < _TELLING or (len(run) < 3 and _told_digits(min(sizes)) < 3)):
        return False
    joined = told_itself(whole) and all(like(story, r, whole) for r in run)
    if cued and _of_few(story, whole, run, max(told, made)):
        return True
    if any({"now", "today"} & {*story.before(r, 2), *story.after(r, 1)} for r in run):
        return False  # "had 312 branches in January and has 271 today": what there is now is no part of what there was
    if _dead_and_hurt(run) or not (joined or all(like(story, a, b) or _is_listed(story, a, b) for a, b in pairwise(run))):
        return False
    if _slip(told, made):
        return True
    return any(_told_digits(s) > 1 and s + told - made > 0 and _slip(s, s + told - made) for s in sizes)


def _is_all_there_was(story: Story, run: Sequence[Read]) -> bool:
    """True for *Roofs took $19m, housing $11m and wells $8m; nothing else was paid for*: words close the row."""
    behind = story.tokens.low[run[-1].last : run[-1].sentence.last]
    return len(run) > 2 and run[0].sentence is run[-1].sentence and any(pair in _NO_MORE for pair in pairwise(behind[:_FOLLOWING]))


_FOLLOWING = 6
_NO_MORE = frozenset((("nothing", "else"), ("nobody", "else"), ("no", "others"), ("was", "all"), ("is", "all"), ("were", "all")))


def _of_few(story: Story, whole: Read, run: Sequence[Read], most: Fraction) -> bool:
    """True for *Four men and three women were arrested. The eight ...*: of so few a slip is no matter of digits."""
    return most < 20 and _takes_up(story, whole) and run[-1].sentence.number >= whole.sentence.number - 1 and all(map(told_itself, run))


def _rounded(made: Fraction, whole: Read) -> Fraction:
    """*made* with no more places than *whole* tells: 1,117,000 as 1.12 million beside 1.16 million."""
    place = Fraction(whole.figure.last_place or 1)
    return round(made / place) * place if place >= 1000 else made


def _brought(story: Story, whole: Read) -> bool:
    """True for ``That brought attendance for the year to 81,070``."""
    low, first = story.tokens.low, story.phrase(whole)[0]
    ahead = low[whole.sentence.first : first]
    return ahead[-1:] == ["to"] and bool(_BRINGING & set(ahead))


_BRINGING = frozenset("bring brings brought bringing take takes took taken taking lift lifts lifted lifting raised raising".split())


def _set_out(story: Story, whole: Read, run: Sequence[Read]) -> bool:
    """True for three and more figures of one sentence, and the whole in it or beside it."""
    numbers = {r.sentence.number for r in run}
    # "Its three factories turned out 11,400 engines. Bremen built 5,200 ..."
    as_many = run[0].first > whole.first and any(number(r) == len(run) for r in figures_of(story, whole.sentence))
    told = told_itself(run[0]) or all(told_itself(r) for r in run) or (as_many and _tells(whole)) or _is_closed(story, whole, run)
    if whole.sentence.role != "headline":
        numbers.add(whole.sentence.number)
    pair = len(run) == 2 and _is_closed(story, whole, run)
    return told and (len(run) > 2 or pair) and max(numbers) - min(numbers) < (4 if as_many or pair else 2)


def _is_closed(story: Story, whole: Read, run: Sequence[Read]) -> bool:
    """True for *cut 1,200 jobs. It said 800 were in London, 300 in Dublin and 100 in Paris*: a row that ``and`` closes."""
    gaps = [story.between(a, b) for a, b in pairwise(run)]
    if gaps == [["and"]] and "all" in story.before(run[0], 2):
        return run[0].first > whole.last and _tells(whole)  # "478 people on board ... All the 422 passengers and 65 crew"
    if len(run) == 2 and _PAID & set(story.before(run[0], 1)) and _COST & set(_words(story, whole)):
        return gaps[0][:1] == ["and"] and len(gaps[0]) < 6 and _tells(whole)  # "cost €3.4m. The city paid €2.1m and sponsors €1.3m"
    row = len({r.sentence.number for r in run}) == 1 and all(len(gap) < 9 and {",", "and", ";"} & set(gap) for gap in gaps)
    bare = not any(told_itself(r) and r.figure.noun for r in run) and _tells(whole)
    return row and bare and len(run) > 2 and "and" in gaps[-1] and run[0].first > whole.last and run[0].sentence is not whole.sentence


_PAID = frozenset("paid pays pay gave contributed provided covered covers provides".split())
_COST = frozenset("cost costs bill price budget".split())


def _words(story: Story, read: Read) -> list[str]:
    return story.tokens.low[read.sentence.first : read.sentence.last]


def _tells(whole: Read) -> bool:
    """True where the words of *whole* tell what it counts, be it how often a thing was done."""
    return told_itself(whole) or whole.claim.amount.unit == "time"


def _dead_and_hurt(run: Sequence[Read]) -> bool:
    ends = {r.claim.scope.what for r in run}
    hurt = bool(_HURT & {w for end in ends for w in end.replace(",", "").split()})
    row = len({r.sentence.number for r in run}) == 1 and not hurt  # "Eleven died on the way out, eight fell into crevasses"
    return "killed" in ends and len(ends) > 1 and not row


_HURT = frozenset("wounded missing captured injured hurt".split())


def _slip(written: Fraction, meant: Fraction) -> bool:
    return is_slip(written, Interval(meant, meant))


def _told_digits(value: Fraction) -> int:
    """How many digits *value* tells before its trailing noughts; none for a third, which no digits tell."""
    digits = decimal(whole_number(value))
    return len(digits.replace(".", "").strip("-0")) if digits else 0


def _elsewhere(story: Story, whole: Read, run: Sequence[Read]) -> bool:
    if run[0].first > whole.first:  # what is told behind a whole goes on from its day
        return any(of_another_time(story, spot(story, r), [spot(story, whole)]) for r in run)
    return of_another_time(story, spot(story, whole), [spot(story, r) for r in run])

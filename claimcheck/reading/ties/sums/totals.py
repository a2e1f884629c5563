"""Totals: parts told in one sentence or a few, and the figure that the words call all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.marks import brought, called_total, resumed
from claimcheck.reading.ties.common.spots import (
    Spot,
    alike,
    bare,
    ends_with,
    explained,
    in_time_of,
    near,
    near_to,
    number_word,
    numbers_of,
    phrases,
    spots,
    total_of,
    with_names,
)
from claimcheck.reading.ties.common.things import is_beside_others, share_between
from claimcheck.reading.ties.sums.additions import make_most, more, parts_choice, rivalled
from claimcheck.reading.ties.sums.breakdowns import breakdown, one_of
from claimcheck.reading.ties.sums.collected import of_so_many
from claimcheck.reading.ties.sums.headline_totals import headline_total
from claimcheck.reading.ties.sums.per_time import per_time
from claimcheck.reading.ties.sums.runs_of_parts import run_before, told_as
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import ORDINALS, SMALL

_ROUNDED = frozenset(("rounded", "rounding"))  # "the figures add up to 101 because each has been rounded"
_FOR_ALL = phrases("for the season", "for the year", "for the tournament", "this season", "this year", "so far", "for the campaign")
_OTHER_TIMES = frozenset("last previous earlier ago before previously".split())
_EACH_OF_TWO = phrases(
    "each side", "each team", "each country", "each army", "both sides", "each of the two", "either side", "both teams", "both countries",
    "both armies",
)  # fmt: skip


def totals(story: Story) -> Iterator[Link | Choice]:
    """The sums that the words of each sentence state, alone or with the sentences before it."""
    for sentence in story.sentences if len(story.related) > 1 else ():
        here = spots(story, sentence)
        if not here or story.places(_ROUNDED, sentence):
            continue
        told = {
            s.claim.id
            for s in here
            if (called_total(story, s) or _given(story, s) or _last(story, here, s) or _in_so_many(story, here, s))
            and not _holds_some(story, here, s)
        }
        ahead: list[Choice] = []
        for k, whole in enumerate(here):
            if whole.claim.id in told:
                yield from _behind(story, here, k)
            ahead += breakdown(story, here, k, called=whole.claim.id in told)
        yield from one_of(ahead)
        yield from _each(story, here, told)
        yield from of_so_many(story, here)
    yield from headline_total(story)
    yield from per_time(story)


def _holds_some(story: Story, here: Sequence[Spot], whole: Spot) -> bool:
    """True for the 355 of *340 of the county's 355 in all*: it is the 340 that are all of those told."""
    low = story.tokens.low
    return any(low[s.last] == "of" and 0 < whole.first - s.last < _OWNED and low[whole.first - 1].endswith("'s") for s in here)


_OWNED = 5  # words from *of* to a figure behind its owner


def _behind(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """The parts before the total *here[k]* in its sentence, else in the sentences before it."""
    whole = here[k]
    if whole.claim.scope.noun and {"oldest", "youngest", "eldest"} & story.words(whole.sentence) and not whole.elided:
        return  # "The oldest is 14 and the youngest nine; together they have 40 medals"
    ahead = [s for s in here[:k] if not (_names_it(story, s, whole) or who_has(story, s, whole))]
    parts = run_before(story, [in_time_of(story, s, whole) for s in _with_bare(story, ahead, whole)], whole)
    running = brought(story.tokens.low, whole.sentence.first, whole.first)
    if running and parts and (not make_most(whole, parts) or any(more(story, s) for s in parts)):
        return
    if parts and (_rated(story, parts[0], whole) or _goes_on_with(story, parts[-1], whole)):
        return
    if low_before(story, whole) == "with" and near(story.tokens.low, whole.last, phrases("between them", "among them")):
        return  # "three small ones with 14 between them"
    if _given(story, whole) and (len(parts) != 2 or whole.first - parts[-1].last > 8):
        return
    before = [s for s in here[:k] if alike(s.claim, whole.claim, told=False)]
    low = story.tokens.low
    if {"remaining", "other", "rest", "others"} & set(low[max(whole.sentence.first, whole.first - 3) : whole.first]):
        return
    if explained(whole.number, [*numbers_of(before), *_single(story, here[0], whole)]):
        return
    if len(parts) > 1 and (_of_other_things(story, whole, parts) or not near_to(whole.number, total_of(parts))):
        return
    if len(parts) > 1:
        yield parts_choice(whole, parts, proof=_explicit(story, whole, parts))
        return
    yield from _across(story, [s for s in here[:k] if not who_has(story, s, whole)], whole)


def _names_it(story: Story, spot: Spot, whole: Spot) -> bool:
    """True for the two months of *took the two-month total to 30,400*."""
    low = story.tokens.low
    return "-" in low[spot.first : spot.last + 1] and whole.first - spot.last < _NAMING and bool(_SUMS & set(low[spot.first : whole.first]))


def who_has(story: Story, spot: Spot, whole: Spot) -> bool:
    """True for the two of *Two were from Oakes, who now has 14 in the league and 17 in all*: the sum is of what follows *who*."""
    gap = story.tokens.low[spot.last : whole.first]
    at = gap.index("who") if "who" in gap else -1
    return at >= 0 and "has" in gap[at + 1 : at + 3]


_NAMING = 4
_SUMS = frozenset("total count tally toll sum figure haul".split())


def low_before(story: Story, spot: Spot) -> str:
    """The word before *spot*."""
    return story.tokens.low[spot.first - 1]


def _single(story: Story, first: Spot, whole: Spot) -> list[Fraction]:
    """A one for each single thing told between two figures, *11 in Haiti, three in Cuba and a sailor*, and what a place counts."""
    low = story.tokens.low
    between = range(first.last, whole.first)
    opened = [k for k in between if low[k] in ("a", "an") and low[k - 1] in (",", "and")]
    opened += [k for k in between if low[k] == "one" and low[k - 1] in (",", "and") and low[k + 1] in ("in", "on", "at", "near", "outside")]
    opened += [k for k in between if low[k] == "one" and low[k - 1] == "and" and low[k + 1] in (",", ";", ":", "—")]  # "two, four and one"
    opened += [k for k in between if low[k] == "the" and low[k - 1] == "and" and low[k + 2] in (":", ",", "—", "–")]
    sentence = whole.sentence
    nths = [ORDINALS[low[k]] for k in range(sentence.first, first.first) if low[k] in ORDINALS and low[k - 1].endswith(("'s", "s'"))]
    nths += [ORDINALS[low[k]] for k in range(sentence.first, first.first) if low[k] in ORDINALS and low[k - 1] in OWNERS]
    return [*(Fraction(1) for _ in opened), *map(Fraction, nths)]  # "Britain's fourth gold, to go with five silver"


def _goes_on_with(story: Story, part: Spot, whole: Spot) -> bool:
    """True where *whole* is the last of a row: *400, 500 and 600 cars*, *after $6bn, $5bn and $4bn*."""
    gap = story.tokens.low[part.last : whole.first]
    return (part.elided or (part.claim.kind == "money" and "and" in gap)) and set(gap) <= {",", "and"}


def _across(story: Story, ahead: Sequence[Spot], whole: Spot) -> Iterator[Choice]:
    """The parts of *whole* in the sentences before it; *ahead* are the figures before it in its own."""
    low = story.tokens.low
    back = [s for s in story.beside(whole.sentence, back=4, on=0) if s is not whole.sentence]
    earlier = [in_time_of(story, s, whole) for sentence in back for s in with_names(story, sentence, whole)]
    found = run_before(story, [*earlier, *ahead], whole, strict=True)
    if len({w for s in found for w in low[max(s.sentence.first, s.first - 2) : s.first] if w in _EITHER_WAY}) > 1:
        return  # "gained 11 seats and lost two"
    if any(_is_of_year_before(story, s) for s in found):
        return
    every = [s for s in earlier if alike(s.claim, whole.claim, told=False)]
    named = [s for s in every if not called_total(story, s) and (s.number or 0) < (whole.number or 0)]
    counted = any(s.number == len(named) and s.first - whole.sentence.first < 2 for s in ahead) and len(named) < 7
    if counted and len(named) >= len(found):
        found = named  # "The three towns together": as many as were told
    if resumed(story, whole) and not counted and low[whole.last - 1] != "casualties":
        found = [s for s in found if _same_noun(s, whole) or more(story, s) or s.elided or told_as(story, s, whole)]
        if not any(_same_noun(s, whole) or told_as(story, s, whole) for s in found) or len(found) != 2:
            return
    if low[whole.first - 1] == "," and low[whole.last : whole.last + 3] in (["in", "all", ","], ["in", "total", ","]):
        return  # "one in seven, 61,900 in all, came": no sum of what was told before
    if any(r.claim.kind == "share" and r.first > whole.last for r in story.here(whole.sentence)):
        return  # "All told there were 210, so the three had two thirds"
    if ahead and share_between(story, ahead[-1].last, whole.first, whole.sentence):
        return
    here = [s for s in spots(story, whole.sentence) if s.claim is not whole.claim]  # "at 24, which means five have gone since"
    if explained(whole.number, numbers_of([*every, *(s for s in here if alike(s.claim, whole.claim, told=False))])):
        return
    if is_beside_others(story, whole.sentence, whole.last) and any(s.elided or more(story, s) for s in found):
        return
    if found and rivalled(story, found[0], whole):
        return
    if of_another_time(story, whole, found) or total_of(found) * 3 > (whole.number or 0) * 4:
        return
    # "All seven vehicles" may be a seven told before, and no sum.
    definite = low[whole.first - 1 : whole.first] in (["all"], ["the"])
    same = definite and any(s.first < whole.first and s.claim.stated.number == whole.claim.stated.number for s in story.related)
    if len(found) > 1 and not same and (counted or make_most(whole, found)):
        yield parts_choice(whole, found, spread=True)


def _is_of_year_before(story: Story, spot: Spot) -> bool:
    """True for *a gain over $48.5 million in the same period last year*, which is no part of what came in since."""
    behind = story.tokens.low[spot.last : min(spot.last + _BEHIND, spot.sentence.last)]
    return any(pair in _YEAR_BEFORE for pair in pairwise(behind[: behind.index(",")] if "," in behind else behind))


_BEHIND = 7
_EITHER_WAY = frozenset("gained lost".split())
_YEAR_BEFORE = frozenset((("same", "period"), ("same", "quarter"), ("same", "month"), ("year", "ago"), ("year", "earlier")))


def of_another_time(story: Story, whole: Spot, parts: Sequence[Spot]) -> bool:
    """True when the sentence of the total names a year, or an earlier time, and those of the parts do not."""
    low = story.tokens.low

    def times(spot: Spot) -> set[str]:
        than = next((k for k in range(spot.last, spot.sentence.last) if low[k] == "than"), spot.sentence.last)
        found = range(spot.sentence.first, than)  # "was more than last autumn's" tells of another figure
        years = {low[k] for k in found if len(low[k]) == 4 and low[k].isdecimal() and low[k][:2] in ("19", "20") and low[k - 1] != "since"}
        if "will" in low[spot.last : spot.last + 2]:
            years = set()  # "The fleet of 120 will be electric by 2030"
        return years | (_OTHER_TIMES & set(low[spot.sentence.first : spot.sentence.last]))

    return bool(parts) and bool(times(whole) - {w for s in parts for w in times(s)})


def _given(story: Story, spot: Spot) -> bool:
    """True for *With 31 goals before the break and 12 since, she has 43*."""
    low, first = story.tokens.low, spot.sentence.first
    span = low[spot.last : spot.last + 1] in ([], ["."]) or near(low, spot.last, _FOR_ALL) > 0
    return span and low[first] == "with" and low[spot.first - 1] in ("has", "have", "totals") and "," in low[first : spot.first]


def _last(story: Story, here: Sequence[Spot], spot: Spot) -> bool:
    """True for a sum behind a colon at the end: *£30,000 for pay, £45,000 for injury and £12,000 in costs: £87,000*."""
    low = story.tokens.low
    ends = spot is here[-1] and low[spot.last : spot.last + 1] in ([], ["."])
    return ends and len(here) > 2 and low[spot.first - 1] == ":" and spot.claim.kind in ("money", "measure")


def _in_so_many(story: Story, here: Sequence[Spot], spot: Spot) -> bool:
    """True for *31 on Monday and 27 on Tuesday, 58 in two days*: as many days as figures before it."""
    low, last = story.tokens.low, spot.last
    if low[spot.first - 1] not in (",", "—", "–", ":") or low[last] not in ("in", "over", "on", "across", "at", "for"):
        return False
    told = next((SMALL[w] for w in low[last + 1 : last + 3] if w in SMALL), 2 if low[last + 1] == "both" else 0)
    if {"weeks", "months", "years"} & set(low[last + 2 : last + 4]) and WEEKDAYS.keys() & set(low[spot.sentence.first : spot.first]):
        return False
    return told > 1 and told == len(run_before(story, [s for s in here if s.first < spot.first], spot))


def _same_noun(part: Spot, whole: Spot) -> bool:
    return bool(part.claim.counted) and part.claim.scope.noun == whole.claim.scope.noun


def _of_other_things(story: Story, whole: Spot, parts: Sequence[Spot]) -> bool:
    """True when all parts count one noun and the total another, of which nothing says that it holds the first."""
    nouns = {s.claim.scope.noun for s in parts if s.claim.counted and s.claim.scope.noun}
    mine = whole.claim.scope.noun if whole.claim.counted else ""
    return len(nouns) == 1 and bool(mine) and story.table.nouns(next(iter(nouns)), mine) == "unknown"


def _rated(story: Story, first: Spot, whole: Spot) -> bool:
    """True when a rate or an average stands between a part and the total: *400, 350 and 300 parts a day*."""
    return any(r.claim.kind in ("rate", "mean", "capacity") and first.first < r.first < whole.first for r in story.here(whole.sentence))


def _is_of_more(story: Story, whole: Spot, parts: Sequence[Spot]) -> bool:
    """True for the total of two years *over three years*: one of them is not told."""
    told = [r for r in story.here(whole.sentence) if whole.last <= r.first < whole.last + _SOON and r.claim.kind == "duration"]
    return any(r.claim.stated.number != len(parts) and {"over", "in"} & set(story.before(r, 2)) for r in told)


_SOON = 6


def _explicit(story: Story, whole: Spot, parts: Sequence[Spot]) -> str:
    """What proves a total: it is called one right behind parts that all count the same."""
    nouns = {s.claim.scope.noun for s in (*parts, whole) if s.claim.counted}
    units = {s.claim.amount.unit for s in (*parts, whole)}
    ahead = story.tokens.low[whole.first - 3 : whole.first]
    length = near(story.tokens.low, whole.last, phrases("in all", "in total", "altogether"))
    called = ends_with(ahead, phrases("total of")) or (
        length and story.tokens.low[whole.last + length : whole.last + length + 1] in ([], ["."])
    )
    if _is_of_more(story, whole, parts):
        return ""
    return "the sentence calls it the total of these" if called and len(nouns) < 2 and len(units) == 1 else ""


def _with_bare(story: Story, before: Sequence[Spot], whole: Spot) -> list[Spot]:
    """*before* with the counts that stand behind names: ``Brown County 1,873 and Clay County 911``."""
    if not before or whole.claim.kind not in ("count", "points"):
        return list(before)
    low, out = story.tokens.low, list(before)
    taken = {k for s in (*before, whole) for k in range(s.first, s.last)}
    for k in range(before[0].last, whole.first):
        named = low[k].isdecimal() and k not in taken and story.tokens.written(k - 1)[:1].isupper()
        if named and low[k + 1 : k + 2] and low[k + 1] in (",", "and", ";", ")", "—", "plus", "for"):
            got = bare(story, k)
            if got is not None:
                out.append(got)
    return sorted(out, key=lambda s: s.first)


def _of_two(low: Sequence[str], start: int, k: int) -> bool:
    """True for the *each* of *the two sides swapped prisoners, each handing over 60*."""
    return any(low[j] in ("two", "both") and is_plural(low[j + 1]) for j in range(max(start, k - 12), k))


def _each(story: Story, here: Sequence[Spot], told: set[str]) -> Iterator[Link]:
    """``each side handing over 95``, here or in the sentence before, and what both make together."""
    for whole in (s for s in here if s.claim.id in told):
        near_by = [s for sentence in story.beside(whole.sentence, back=1, on=0) for s in story.here(sentence)]
        for read in near_by:
            low, first = story.tokens.low, story.phrase(read)[0]
            if read.claim.kind not in ("capacity", "count") or first >= whole.first or read.claim.amount.unit != whole.claim.amount.unit:
                continue
            for k in range(max(read.sentence.first, first - 5), first):
                length = near(low, k, _EACH_OF_TWO) or (low[k] == "each" and _of_two(low, read.sentence.first, k))
                plausible = near_to(whole.number, 2 * Fraction(read.claim.stated.number or 0))
                if length and plausible and (read.claim.kind == "capacity" or low[k] in ("each", "both")):
                    two = number_word(story, k, k + length, 2)
                    yield Link(
                        "each", (read.claim.id, two.id, whole.claim.id), exhaustive=True,
                        assumption=f"the total in line {line(whole.claim)} is of the two sides in line {line(read.claim)}",
                    )  # fmt: skip

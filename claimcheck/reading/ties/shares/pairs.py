"""Pairs: two figures of one thing, one before and one after, as the words of a story set them side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import comparable, introduced, sized
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.records.eras import order, told_of_two_times
from claimcheck.reading.ties.shares.bases import held_against, is_on_change, is_second_base, is_when_it_was, is_year_and_last, leaves_out
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import PARTING, THEM

_AIMS = frozenset("target goal quota".split())
_WANTED = frozenset("should needs need needed must threshold requires".split())


class Pair(NamedTuple):
    """The figure *before* and the figure *after*; *proven* where the words of one sentence set one against the other.

    *how* is ``from-to``, ``against`` (a base of comparison) or ``eras`` (told of two times).
    """

    before: Read
    after: Read
    how: str
    proven: bool = True

    @property
    def reads(self) -> tuple[Read, Read]:
        """Both in the order of the text."""
        return (self.before, self.after) if self.before.first < self.after.first else (self.after, self.before)

    @property
    def assumption(self) -> str:
        """What has to be assumed where nothing proves that the two are of one thing."""
        a, b = self.reads
        return f"{lines(a.claim, b.claim, 'speak')} of one thing at two times"


def pairs(story: Story) -> list[Pair]:
    """Every pair of *story*, those of one sentence first, each two figures once."""
    return story.once(("pairs", 0), lambda: _pairs(story))


def _pairs(story: Story) -> list[Pair]:
    found: dict[frozenset[str], Pair] = {}
    for here in story.by_sentence.values():
        for pair in _of_sentence(story, [r for r in here if _is_level(story, r) or _is_gap(story, r)]):
            if not (_runs_for(story, pair) or _of_two_terms(story, pair)):
                found.setdefault(frozenset((pair.before.claim.id, pair.after.claim.id)), pair)
    taken = {r.claim.id for pair in found.values() for r in pair.reads}
    for before, after in told_of_two_times(story, taken):
        if _WANTED & {*story.before(before, 6), *story.before(after, 6)}:
            continue  # "rose to 61.5 per cent, while it should be no more than 50", "is at 11, and needs more than 5 to win seats"
        if bool(_AIMS & set(story.before(after, 9))) != bool(_AIMS & set(story.before(before, 9))):
            continue  # "did 41 this year. The target for 2027 has been lowered to 50"
        if _BACK & set(story.after(after, 6)) and after.first > before.first:
            continue  # "slid to 1,530 in the year to June, down on the 2,550 of the previous 12 months": of those before that year
        pair = Pair(before, after, "eras", proven=False)
        if not _of_two_terms(story, pair):
            found.setdefault(frozenset((before.claim.id, after.claim.id)), pair)
    return sorted(found.values(), key=lambda p: (p.reads[0].first, p.reads[1].first))


_BACK = frozenset("previous preceding".split())


def _is_level(story: Story, read: Read) -> bool:
    """True for a size that may rise or fall: not one side of a quoted *2.45/46*, nor the time of *in the three months*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if is_spell(story, read) or (read.figure.another and _led_to(low, last)):
        return False  # "down a further 30p to 280p": a step, and no level
    return sized(read) and (read.claim.kind == "duration" or "/" not in (low[first - 1], low[last]))


def is_spell(story: Story, read: Read) -> bool:
    """True for the time in which something happened: *in the three months*, *compared with the first nine months of last year*."""
    return read.claim.kind == "duration" and (story.before(read, 1)[-1:] in _PASSING or story.before(read, 2) == ["in", "the"])


def _led_to(low: list[str], last: int) -> bool:
    return low[last] == "to" and low[last + 1][:1].isdecimal()


_PASSING = (["previous"], ["last"], ["past"], ["first"], ["next"], ["preceding"])


def _runs_for(story: Story, pair: Pair) -> bool:
    """True for the month of *three-month rates fell to 4.10*, which is how long a thing runs."""
    low, (a, b) = story.tokens.low, pair.reads
    compound = a.claim.kind == "duration" and low[a.last] == "-"
    return compound and not b.figure.noun and Fraction(b.claim.stated.number or 0).denominator > 1


def _of_two_terms(story: Story, pair: Pair) -> bool:
    """True for *the 30-year rate averaged 6.79%; the 15-year rate crept to 6%*: what is lent for two lengths of time."""
    one, other = (_term(story, r) for r in pair.reads)
    return bool(one and other) and one != other


def _term(story: Story, read: Read) -> str:
    """The length of the nearest *30-year rate* or *two-year yield* ahead of *read* in its sentence, or nothing."""
    low, first = story.tokens.low, read.sentence.first
    at = [k for k in range(first + 3, read.first) if low[k] in _LENT and low[k - 2] == "-" and low[k - 1] in ("year", "month")]
    return low[at[-1] - 3] if at else ""


_LENT = frozenset("rate rates yield yields".split())


def _is_gap(story: Story, read: Read) -> bool:
    """True for points from which a gap or a lead grew or shrank: ``narrowed, from 12 points to eight``."""
    if read.claim.kind != "points":
        return False
    gap = {"gap", "lead", "margin", "advantage", "deficit", "difference"} & set(story.tokens.low[read.sentence.first : read.first])
    return bool(gap) and introduced(story, read)[0] in ("from", "to")


def _of_sentence(story: Story, here: list[Read]) -> Iterator[Pair]:
    ways = [introduced(story, r) for r in here]
    yield from _taken_up(story, here)
    for i, (read, (word, at)) in enumerate(zip(here, ways, strict=True)):
        if word == "from":
            yield from _from(story, here, ways, i)
        elif word == "to":
            yield from _object(story, here, i, at)
            yield from _then_to(story, here, i, at)
        elif word in ("against", "than") or (word == "on" and is_on_change(story, read, at)) or is_when_it_was(story, here[:i], read):
            other = held_against(story, here, i, ways)
            if other is not None and not is_year_and_last(story, other, read):
                told = in_unit(story, read, other) if leaves_out(story, read, other) else read
                before, after = (other, told) if word == "against" and order(story, other, read) > 0 else (told, other)
                yield Pair(before, after, "against", proven=not is_second_base(story, other, read, here[:i], ways))


def _from(story: Story, here: list[Read], ways: list[tuple[str, int]], i: int) -> Iterator[Pair]:
    """``from A to B``, ``to B from A``, ``B, up 10% from A``."""
    before = here[i]
    behind = here[i + 1 : i + 2]
    for k in range(i + 1, i if _closes_from(story, here, ways, i) else min(i + 3, len(here))):
        gap = story.tokens.low[before.last : here[k].first]
        after = in_unit(story, here[k], before) if before.claim.kind == "points" else _in_percent(story, here[k], before)
        before = _in_percent(story, before, after)
        if gap == ["to"] and before.claim.kind in ("count", "measure") and not before.figure.noun:
            before = in_unit(story, before, after)  # "rose from 2.40 to 2.10 zlotys", "from 40 to 45 tonnes a day"
        apart = {"and", "as", *PARTING} & set(gap)
        if ways[k][0] == "to" and len(gap) < 14 and not apart and comparable(story, before.claim, after.claim):
            yield Pair(before, after, "from-to")
            return
        if ways[k][0] == "from":
            break
    if story.tokens.low[ways[i][1] - 2 : ways[i][1]] == ["(", "revised"]:
        return  # what was told before of an earlier time
    if story.tokens.low[story.phrase(before)[1]] == "to" and (not behind or behind[0].first > before.last + 1 or ways[i + 1][0] == "to"):
        return  # "from $5 million to nothing", "from 2.5 to 1.1 percent": what it went to stands behind
    for k in range(i - 1, max(-1, i - 4), -1):
        gap = story.tokens.low[here[k].last : here[i].first]
        if PARTING & set(gap) or len(gap) > 24 or (k < i - 1 and ways[k][0] == "from") or {"following", "after"} & set(gap[:-6]):
            return
        again = story.after(before, 2) == [",", "or"] or before.claim.amount.unit != here[k].claim.amount.unit
        if k and again and _said_again(story, here[k]):
            continue  # "40 billion crowns, or $6 billion, up from 37 billion"
        bare = not here[i].claim.amount.unit and not here[i].figure.noun
        elided = bare and ("/" in here[k].claim.amount.unit or here[k].claim.kind in ("money", "measure"))  # "to 400 a week from 200"
        before = in_unit(story, here[i], here[k]) if elided else _in_percent(story, here[i], here[k])
        after = _in_percent(story, here[k], before)
        if k and (whole_of(story, here[k - 1]) is here[k] or _is_aside(story, here[k], gap)):
            continue  # "won 33 of parliament's 150 seats, down from 41"
        led = gap[-2:] in (["up", "from"], ["down", "from"]) and _right_behind(story, here[k], ways[i][1])
        if led and after.claim.amount.unit == before.claim.amount.unit and after.claim.kind == before.claim.kind:
            yield Pair(before, after, "against")
            return
        if comparable(story, after.claim, before.claim) and not is_change(story, here[k]):
            if ways[k][0] == "to" or _turns(story, here[k], ways[i][1]):
                yield Pair(before, after, "from-to" if ways[k][0] == "to" else "against")
            return


def _is_aside(story: Story, read: Read, gap: Sequence[str]) -> bool:
    """True for the 39 of *212 assaults, 39 of them on staff, up from 160*, the £2m of *£9m, after a £2m charge, down from*: what follows
    goes on with those ahead.
    """
    low, first = story.tokens.low, story.phrase(read)[0]
    if low[first - 3 : first] in ([",", "after", "a"], [",", "after", "an"]) and low[story.phrase(read)[1]].isalpha() and "," in gap:
        return True
    return low[first - 1] == "," and "," in gap and gap[0] == "of" and gap[1] in THEM


def _in_percent(story: Story, read: Read, other: Read) -> Read:
    """The 18 per cent a year of *to 18 per cent a year from 12 per cent*, in per cent like the *other* that leaves its year out."""
    unit = read.claim.amount.unit
    if not unit.startswith("percent/") or other.claim.amount.unit != "percent":
        return read
    return read._replace(claim=story.recast(read, "share", unit="percent"))


def _closes_from(story: Story, here: list[Read], ways: list[tuple[str, int]], i: int) -> bool:
    """True for the 60p of *closed at 70p from 60p, eased to 65p*: it is told with the figure ahead of it."""
    low = story.tokens.low
    if not i or is_change(story, here[i - 1]) or not comparable(story, here[i - 1].claim, here[i].claim):
        return False
    level = ways[i - 1][0] == "to" or low[story.phrase(here[i - 1])[0] - 1] == "at"
    gap = low[story.phrase(here[i - 1])[1] : ways[i][1]]
    dated = not gap or (gap[0] in _THIS and len(gap) < 3)  # "to 3.5 percent next year from 3.75 percent"
    return level and dated and low[story.phrase(here[i])[1]] != "to"


_THIS = frozenset("this next last in".split())


def _said_again(story: Story, read: Read) -> bool:
    """True for the *or $4.8 billion* that tells the figure ahead of it in another unit, and *or 45 cents a share*."""
    first, behind = story.phrase(read)[0], story.after(read, 2)
    return story.tokens.low[first - 2 : first] in ([",", "or"], ["(", "or"]) or (
        story.tokens.low[first - 1] == "or" and behind[:1] in (["a"], ["per"]) and behind[1:] in (["share"], ["unit"])
    )


def _right_behind(story: Story, after: Read, at: int) -> bool:
    """True where nothing but a mark, a place or a time stands between a figure and the *up from* before token *at*."""
    gap = story.tokens.low[story.phrase(after)[1] : at - 1]
    return not gap or len(gap) < 4 and gap[-1:] in ([","], ["-"], ["–"], ["—"], ["("]) and not {"and", "to", "of"} & set(gap)


def _object(story: Story, here: list[Read], i: int, at: int) -> Iterator[Pair]:
    """``raise the £12 fee to £10``, ``the 40-minute lesson will be extended to 45``: what is changed stands before its verb or behind."""
    low = story.tokens.low
    for before in reversed(here[max(0, i - 2) : i]):
        gap = low[before.last : at]
        if {",", *PARTING} & set(gap) or len(gap) > 9 or not comparable(story, before.claim, here[i].claim):
            return
        k = min(before.first, story.phrase(before)[0]) - 1
        while k > before.sentence.first and low[k] in ("the", "its", "their", "his", "her", "a", "current", "present", "existing"):
            k -= 1
        verb = low[k] in CHANGING
        if verb and low[k] == low[before.first - 1] and (before.claim.kind in ("share", "money") or low[k] not in _DONE_TO):
            return  # "fell 2 per cent to 16.20", "shed 12 to 104": how far it fell, and to where
        if (verb or (gap[:1] == ["-"] and CHANGING & set(gap))) and introduced(story, before)[0] == "":
            yield Pair(before, here[i], "from-to")


# Verbs of change that take the figure for their object: "cut 40-minute lessons to 30".
_DONE_TO = frozenset(
    "raise raises raised raising cut cuts cutting extend extends extended extending increase increases increased increasing reduce "
    "reduces reduced reducing lower lowers lowered lowering lift lifts lifted lifting trim trims trimmed trimming shorten shortens "
    "shortened lengthen lengthens lengthened widen widens widened narrow narrows narrowed boost boosts boosted boosting slash "
    "slashes slashed slashing expand expands expanded expanding".split()
)


def _then_to(story: Story, here: list[Read], i: int, at: int) -> Iterator[Pair]:
    """``40 in May, falling to 35``, ``was followed by a rise to 35``: the figure ahead is what it rose or fell from."""
    low = story.tokens.low
    if not i:
        return
    a, first = here[i - 1], here[i].sentence.first
    told = "when" in low[max(first, a.first - 6) : a.first] and CHANGING & set(low[max(first, a.first - 16) : a.first])
    if told and low[a.last : at] in ([","], []) and comparable(story, a.claim, here[i].claim):
        yield Pair(a, here[i], "from-to")  # "has risen since 1990, when it was 2,100, to 2,400"
        return
    verb = next((k for k in range(at - 1, max(at - 4, first), -1) if low[k] in CHANGING), -1)
    began = (
        i > 1 and introduced(story, a)[0] == "from" and comparable(story, here[i - 2].claim, a.claim) and not is_change(story, here[i - 2])
    )
    if verb < 0 or began:  # "rose to 70p from 60p before it eased to 65p"
        return
    level = [r for r in here[:i] if r.claim.kind != "duration"]
    own = level[-1:] == [a] and verb == story.phrase(a)[1] and low[verb].endswith("s")  # "the £200 fine rises to"
    if len(level) == 1 and (own or _now_goes(low, verb)) and verb - level[0].last < 11 and comparable(story, level[0].claim, here[i].claim):
        yield Pair(level[0], here[i], "from-to")
        return
    k = verb - 1
    while low[k] in _LEADING_UP:
        k -= 1
    stood = low[a.first - 2 : a.first] == [",", "at"] and low[k] == ","  # "Unemployment, at 5.9 per cent in the spring, edged down to 6.3"
    opened = stood or low[k - 1 : k + 1] == ["followed", "by"] or low[k] == "before"
    opened = opened or (low[k] in (",", "and") and low[verb].endswith("ing"))
    then = low[k] in ("and", "but", ",") and "then" in low[k:verb]
    then = then or (low[k] in ("and", "but") and _goes_back(story, a, here[i], low[verb]))
    # "averaged 21,480 in the spring and climbed to 20,930", "measured at 8.4 in January, eased to 9.1"
    then = then or (low[k] in ("and", ",") and len(level) == 1 and bool(_STOOD & set(story.before(a, 2))))
    if (opened or then) and k - here[i - 1].last < 10 and comparable(story, here[i - 1].claim, here[i].claim):
        yield Pair(here[i - 1], here[i], "from-to")


def _taken_up(story: Story, here: list[Read]) -> Iterator[Pair]:
    """``By noon 120 homes were empty; by evening the number had climbed to 150``: the clause takes up what the one before it counts."""
    low = story.tokens.low
    for a, b in pairwise(here):
        gap = low[story.phrase(a)[1] : story.phrase(b)[0]]
        verb = len(gap) - 2
        if gap[-1:] != ["to"] or verb < 3 or gap[verb] not in CHANGING or gap.count(";") != 1 or b.figure.noun:
            continue
        subject = gap[gap.index(";") + 1 : verb]
        if not subject:
            continue
        told = [w for w in subject if w in _COUNTING]
        held = subject[-1] in ("had", "has", "have") or subject[-1] in _COUNTING
        if len(told) == 1 and held and comparable(story, a.claim, b.claim) and not is_change(story, b):
            yield Pair(a, b, "from-to", proven=False)


_LEADING_UP = frozenset("a an sharp further steep slight then later it back even again edged inched went came".split())
_COUNTING = frozenset("number figure total toll count it that this tally".split())


_STOOD = frozenset("averaged stood measured numbered totalled was were".split())


def _goes_back(story: Story, a: Read, b: Read, verb: str) -> bool:
    """True for *fell to 52 in May and rose to 58 in June*: one thing turns, and is not told of in two places."""
    placed = ["in", "the"] in (story.after(a, 2), story.after(b, 2))
    ahead = [w for w in story.tokens.low[max(a.sentence.first, a.first - 9) : a.first] if w in RISES or w in FALLS]
    return bool(ahead) and introduced(story, a)[0] == "to" and (verb in RISES) != (ahead[-1] in RISES) and not placed


def _now_goes(low: list[str], verb: int) -> bool:
    """True for the verb of *£30,000; with experience that climbs to*, *begins at $500 and rises to*, *it can go up to*: of no time past."""
    k = verb - (low[verb] in ("up", "down") and low[verb - 1] in ("go", "goes"))
    if low[k - 1] in ("can", "could", "may", "will"):
        return low[k - 2] in _IT
    return low[k].endswith("s") and low[k - 1] in (*_IT, "and")


_IT = ("it", "that", "this", "which")


def _turns(story: Story, after: Read, at: int) -> bool:
    """True where a word of change stands between a figure and the ``from`` at token *at*: ``66,000, up 10% from``."""
    gap = story.tokens.low[story.phrase(after)[1] : at]
    return bool((CHANGING | {"change", "improvement", "swing", "advance"}) & set(gap)) or gap[-1:] == [","]

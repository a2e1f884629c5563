"""Changes: by how much something rose or fell, and the two figures nearby that may be what it was and what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.matters import of_another_base
from claimcheck.reading.frames.operands import (
    MOST,
    Sense,
    Tied,
    far,
    figures_of,
    like,
    like_nouns,
    near,
    number,
    sense,
    size,
    told_in_percent,
    told_itself,
    told_per,
    unit_of,
)
from claimcheck.reading.frames.sizes import Size, is_some_of, sizes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.comparing.limits import is_bar
from claimcheck.reading.ties.comparing.whens import later
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.apart import is_year, of_another_noun, of_another_subject, of_average, of_likelihood, of_prices
from claimcheck.reading.ties.shares.changing import change_word, then_again
from claimcheck.reading.ties.shares.losses import is_gone
from claimcheck.reading.ties.shares.shares import are_sides
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import SMALL

_KINDS = frozenset(("count", "money", "measure", "mean", "rate"))
_ENDS = frozenset(("to", "from", "against", "than", "on"))
_CLOSE, _WIDE = Fraction(5, 2), 10


def change(story: Story, tied: Tied) -> Iterator[Guess]:
    """The figures before and after of each change that no words have tied."""
    for one in sizes(story):
        if tied.named(one.claim(story).id):
            continue
        pairs = [pair for pair in _pairs(story, one, tied) if not of_another(story, one, pair)]
        pairs = [pair for pair in pairs if one.times is None or not then_again(story, pair, one.first)][:MOST]
        pairs = [] if pairs and is_some_of(story, one, *pairs[0]) else pairs
        if pairs:
            yield Guess(tuple(linked(story, one, *pair) for pair in pairs), told=2, sure=_alone(story, one, pairs[0]))
        elif (pair := _in_points(story, one)) is not None:
            claims = (one.claim(story).id, *(told_in_percent(story, r).id for r in pair))
            yield Guess((Link("change", claims, assumption=f"{lines(pair[0].claim, one.claim(story), 'speak')} of one change"),), sure=True)


def _in_points(story: Story, one: Size) -> tuple[Read, Read] | None:
    """The only two shares near a change in per cent that lie as many points apart: ``61 percent ... 52 ... A loss of nine percent``."""
    if one.read is None or one.points or one.claim(story).amount.unit != "percent" or not (one.way and story.is_brief):
        return None
    low, first = story.tokens.low, story.phrase(one.read)[0]
    named = low[first - 1] in _ARTICLES or (low[first - 1] == "of" and low[first - 3] in _ARTICLES)
    if not named or _ends_elsewhere(story, one):
        return None  # "Deposits have grown by 1 per cent"
    around = [r for r in near(story, one.sentence, 5, 4) if r is not one.read and _is_percent(story, r)]
    if len(around) != 2 or any(change_word(story, r) >= 0 and introduced(story, r)[0] == "by" for r in around):
        return None
    small, great = sorted(around, key=number)
    pair = (great, small) if one.way < 0 else (small, great)
    fits = number(great) - number(small) == number(one.read)
    return pair if fits and not is_base(story, *pair) else None


def _ends_elsewhere(story: Story, one: Size) -> bool:
    """True for *Its rise of 1 per cent in exports*: the change is one of something that is named behind it."""
    low = story.tokens.low
    behind = low[one.last : min(one.last + 2, one.sentence.last)]
    return len(behind) == 2 and behind[0] == "in" and not behind[1][:1].isdigit() and behind[1] not in SMALL


def _is_percent(story: Story, read: Read) -> bool:
    bare = read.claim.kind == "count" and not read.figure.noun and unit_of(story, read) == "percent"
    return (read.claim.kind == "share" and read.claim.amount.unit.partition("/")[0] == "percent") or bare


def of_another(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True where the change is that of a price, or of an average, and the figures of other sentences are of one thing."""
    if story.tokens.low[one.at] in _OVER and any(r.sentence.block != one.sentence.block for r in pair):
        return True  # a premium is over what its own paragraph tells
    if _is_of_other_things(story, one, pair):
        return True
    counted = one.read is not None and is_gone(story, one.read) and pair[0].claim.kind == "count"
    if counted and not (_at_two_times(story, *pair) or later(story, *pair)):
        return True  # "450 have died: a third of the herd has gone"
    if any(of_likelihood(story, k, pair) for k in range(one.last - 1, one.last + 1)):
        return True
    return of_prices(story, one.sentence, one.first, pair) or of_average(story, one.last, one.sentence, pair)


def _is_of_other_things(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True for *has lost half its staff* beside 12,000 and 400 bags: the words say what there is less of."""
    low = story.tokens.low
    at = one.last + (low[one.last] == "of")
    if one.read is None or low[at] not in OWNERS or not all(r.figure.noun for r in pair):
        return False
    noun = story.table.noun(singular(low[at + 1]))
    crowd = low[at + 1] in _CROWDS and all(people(story, r.claim.scope.noun) for r in pair)
    return low[at + 1] not in _SIZES and not crowd and not any(like_nouns(story, noun, r.claim.scope.noun) for r in pair)


_CROWDS = frozenset("staff workforce members membership population people crew".split())
_SIZES = frozenset("value size level worth weight price length number numbers strength total stock fleet herd".split())


def may_end(story: Story, one: Size, read: Read) -> bool:
    """True for what may be a figure before or after *one*: a percent where it is told in points, else one of no percent."""
    if read.claim.kind == "duration":
        if story.tokens.low[read.last] == "-" and _PEAKS & set(story.after(read, 1)):
            return False  # "at a six-year high"
        here = [r for r in story.here(one.sentence) if r.claim.kind == "duration"]
        told = any(introduced(story, r)[0] in ("to", "from") for r in here) or era(story, read) != 0
        if one.points or story.after(read, 1) in (["ago"], ["earlier"], ["later"]):
            return False
        span = bool({"in", "over", "for", "within", "during", "after"} & set(story.before(read, 2)))
        span = span and (read.sentence is one.sentence or not any(era(story, r) < 0 for r in near(story, one.sentence, 5, 4)))
        if span and read.sentence is one.sentence and introduced(story, read)[0] not in ("to", "from"):
            return False  # "to halve the levy within five years"
        return told or (not span and _tells_of_times(story, one))  # "cut by half, to two weeks"; "used to take 50 minutes"
    if not one.points:
        if not _TOUCHED.isdisjoint(story.before(read, 2)):
            return False  # "ended 4 per cent down at 288p, having touched 271p"
        taken_off = _CUTTING & set(story.before(read, 1)) and story.after(read, 1) == ["from"]  # "would cut $6m from the board"
        return read.claim.kind in _KINDS and not (taken_off or _is_more(story, read) or _is_multiple(story, read))
    if read.claim.kind == "share":
        return change_word(story, read) < 0 or introduced(story, read)[0] in _ENDS
    return read.claim.kind == "count" and not read.figure.noun and unit_of(story, read) in ("percent", "point")


_CUTTING = frozenset(
    "cut cuts cutting slash slashes slashed slashing shave shaved strip stripped shed trim trimmed axe axed take taken took".split()
)
_TOUCHED = frozenset(("touched", "touching"))
_OVER = frozenset("premium discount markup".split())
_PEAKS = frozenset("high low peak best worst record".split())


def _tells_of_times(story: Story, one: Size) -> bool:
    """True where the figures near a change are lengths of time, or leave their unit out: ``They wait nine weeks. In 2021 it was 15``."""
    found = [r for r in near(story, one.sentence, 5, 4) if r.claim.kind in _KINDS]
    return all(r.claim.kind == "count" and not r.claim.amount.unit and not r.figure.noun for r in found)


def _around(story: Story, one: Size) -> list[Read]:
    """The figures near *one* that it may lead between; those of the first sentences where it is told in a headline."""
    if one.sentence.role == "headline":
        found = [r for s in story.sentences[:8] if s.role == "body" for r in figures_of(story, s)]
    else:
        found = near(story, one.sentence, 5, 4)
    own = range(one.first, one.last)
    return [r for r in found if may_end(story, one, r) and r is not one.read and r.first not in own and not is_bar(story, r)]


def _alone(story: Story, one: Size, pair: tuple[Read, Read]) -> bool:
    """True where the two figures are the only ones of their kind in the sentence of the change, or else around it."""
    around = _around(story, one)
    here = [r for r in around if r.sentence is one.sentence]
    if len(here) == 2 and all(r in here for r in pair):
        return True
    if _only_two(story, one, pair, around) or _is_lead_of(story, one, pair):
        return True
    first, second = sorted(pair, key=lambda r: r.first)
    if here or any(like(story, r, first) for r in around if r not in pair):
        return False
    if first.sentence is not second.sentence:  # "Output stood at 4,000 last May. It was 10,000 last month."
        return story.apart(second.sentence, first.sentence) == 1 and _goes_on(story, second) and _at_two_times(story, first, second)
    if 0 < story.apart(first.sentence, one.sentence) < 4 and (later(story, first, second) or _set_against(story, first, second)):
        return True  # "The toll has trebled. Drivers paid £2 then; they pay £5 now."
    return first.claim.kind != "duration" and story.tokens.low[first.sentence.first] in _TAKEN_UP


def _is_lead_of(story: Story, one: Size, pair: tuple[Read, Read]) -> bool:
    """True for ``The Centre's cushion of six points``, where an earlier sentence tells the Centre's share and one other."""
    a, b = pair
    if one.way or not one.points or a.sentence is not b.sentence or a.sentence is one.sentence:
        return False
    here = [r for r in figures_of(story, a.sentence) if may_end(story, one, r)]
    mine, its = ({stem(w) for w in story.tokens.low[s.first : s.last] if len(w) > 4} for s in (one.sentence, a.sentence))
    return len(here) == 2 and bool(mine & its)


def _goes_on(story: Story, read: Read) -> bool:
    """True where a pronoun stands for what *read* tells: ``It was 10,000 last month``, ``Last year there were 186``."""
    opens = story.tokens.low[read.sentence.first] in _AGAIN
    return opens or bool({"there", "it", "they"} & set(story.tokens.low[max(read.sentence.first, read.first - 6) : read.first]))


def _set_against(story: Story, first: Read, second: Read) -> bool:
    """True for ``186, compared with 248``, ``£1,771, up from £1,640``."""
    return first.sentence is second.sentence and introduced(story, second)[0] in ("against", "from", "than")


def _only_two(story: Story, one: Size, pair: tuple[Read, Read], around: Sequence[Read]) -> bool:
    """True where no other figure near the change may count what the two of *pair* count."""
    if not any(r.sentence is one.sentence for r in pair) and not _resumed(story, one):
        return False
    if len({s == Sense("", "") for r in pair for s in sense(story, r)}) > 1:
        return False  # what the one counts is told, and that of the other is not
    return not any(like(story, r, t) for r in around for t in pair if r not in pair and number(r) > 12)


_AGAIN = frozenset("they it that this these which so its their he she".split())
_ARTICLES = frozenset("a the an that this".split())


def _resumed(story: Story, one: Size) -> bool:
    """True where the sentence of a change takes up what was told, or a noun tells the change: ``That is``, ``boast of a 25% cut``."""
    low = story.tokens.low
    first = story.phrase(one.read)[0] if one.read is not None else one.first
    if one.sentence.role == "headline" or low[one.sentence.first] in _AGAIN:
        return True
    return (low[first - 1] in _ARTICLES and one.at >= one.last - 1) or (one.at >= 0 and low[one.at - 1] in _ARTICLES)


_TAKEN_UP = frozenset("they it the there that this which so numbers he she his her its their from in".split())


def _pairs(story: Story, one: Size, tied: Tied) -> list[tuple[Read, Read]]:
    """What may be the figures before and after, the nearest first."""
    found = _around(story, one)
    resumed = _resumed(story, one)
    many = [r for r in found if r.claim.kind != "count" or number(r) > 12]
    parted = [set(link.claims) for link in tied.links if link.sort in ("parts", "rest", "flow", "share", "change")]
    own = [r for r in found if r.sentence is one.sentence]
    ends = [r for r in own if r.first > one.first and introduced(story, r)[0] in _ENDS]
    both = [r for r in own if introduced(story, r)[0] in ("to", "from", "against")]
    found = both if len(both) > 1 else found
    last = _level(story, one, own)
    lone = _lone(story, one, many) if story.is_brief else None
    pairs = []
    for k, a in enumerate(found):
        for b in found[k + 1 :]:
            if (ends and not any(r in (a, b) for r in ends)) or any({a.claim.id, b.claim.id} <= p for p in parted):
                continue
            if len({_is_of_some(story, s) for s in (a.sentence, b.sentence, one.sentence)}) > 1:
                continue  # "from 45 percent in June ... Among those under 30, approval fell nine points, to 38"
            alone = resumed and (len(many) == 2 or (a, b) == lone or _only_like(story, a, b, many))
            alone = alone or ((a, b) == lone and one.is_what_is_left(*sizes_of(story, one, *ordered(story, one, a, b))))
            if not (alone or _beside(story, one, a, b)) or not _of_one_thing(story, one, a, b, alone=alone or found is both):
                continue
            before, after = ordered(story, one, a, b)
            bound = found is both or _of_the_same_days(story, before) or _is_own_base(story, one, before)
            if after.sentence is not one.sentence and _has_own_change(story, after):
                continue
            close = one.tells(*sizes_of(story, one, before, after), Fraction(_WIDE) if bound else _CLOSE)
            placed = not is_base(story, before, after) and last in (None, after) if one.way else last in (None, before, after)
            if close and placed:
                pairs.append((before, after))
    months = _since(story, one)
    return sorted(pairs, key=lambda pair: (not months & _named(story, pair[0]), far(one.read or pair[0], pair)))


def _is_of_some(story: Story, sentence: Sentence) -> bool:
    """True for a sentence that opens with a group: *Among women, support has halved*."""
    return story.tokens.low[sentence.first] in ("among", "amongst")


def _has_own_change(story: Story, read: Read) -> bool:
    """True for the $40 of *They have since risen 60 percent, to $40*: it is what that change led to."""
    told = (r for r in story.here(read.sentence) if r.claim.kind in ("share", "points") and r.last <= read.first)
    return introduced(story, read)[0] == "to" and any(change_word(story, r) >= 0 for r in told)


def _is_own_base(story: Story, one: Size, before: Read) -> bool:
    """True for *up 14 per cent on the 1,750 parcels of the year before*: the words behind the size tell its base."""
    return introduced(story, before)[0] == "on" and 0 < story.phrase(before)[0] - one.last < 4


def _of_the_same_days(story: Story, before: Read) -> bool:
    """True for *In the same month a year ago there were 1.6 million*."""
    low = story.tokens.low[before.sentence.first : before.sentence.last]
    return ("the", "same") in pairwise(low) and bool({"ago", "earlier", "before", "previous", "last"} & set(low))


def _only_like(story: Story, a: Read, b: Read, found: Sequence[Read]) -> bool:
    """True for two figures whose unit or noun is told, where no other of *found* may count the same: two prices among people."""
    return told_itself(a) and told_itself(b) and not any(like(story, r, t) for r in found for t in (a, b) if r is not a and r is not b)


def _lone(story: Story, one: Size, found: Sequence[Read]) -> tuple[Read, Read] | None:
    """The only two of *found* that may count one thing and of which the change may be told; None where others may be meant."""
    pairs = [(a, b) for k, a in enumerate(found) for b in found[k + 1 :] if like(story, a, b)]
    told = [(a, b) for a, b in pairs if one.tells(*sizes_of(story, one, *ordered(story, one, a, b)), Fraction(_WIDE))]
    return told[0] if len(told) == 1 else None


def _since(story: Story, one: Size) -> frozenset[str]:
    """The months and years that a change is told to have begun in: ``an increase of 250 per cent since January``."""
    tail = story.tokens.low[one.last : min(one.last + 6, one.sentence.last)]
    return frozenset(w for w in tail if w in MONTHS or is_year(w)) if {"since", "from", "than", "on"} & set(tail) else frozenset()


def _named(story: Story, read: Read) -> frozenset[str]:
    """The months and years right beside *read*."""
    first, last = story.phrase(read)
    return frozenset(story.tokens.low[max(read.sentence.first, first - 6) : min(read.sentence.last, last + 5)])


def is_base(story: Story, before: Read, after: Read) -> bool:
    """True where words make the one before what it went to, or the one after what it came from."""
    return introduced(story, before)[0] == "to" or introduced(story, after)[0] in ("from", "against", "than")


def ordered(story: Story, one: Size, a: Read, b: Read) -> tuple[Read, Read]:
    """The figure before and the one after, as the way of the change has it; the smaller first where it has none."""
    one_size, other = sizes_of(story, one, a, b)
    small, great = (a, b) if one_size <= other else (b, a)
    if one.way == 0 and era(story, a) != era(story, b):
        return (a, b) if era(story, a) < era(story, b) else (b, a)
    if story.tokens.low[one.at] in _BETTER and not one.points:
        # What is better may be more or less: the figures are taken as they come nearer to the size.
        grown, shrunk = (one.out(*sizes_of(story, one, x, y)) for x, y in ((small, great), (great, small)))
        return (great, small) if shrunk < grown else (small, great)
    return (great, small) if one.way < 0 else (small, great)


_BETTER = frozenset(("improvement", "improved", "improving", "better", "worse", "worsened", "deterioration"))


def sizes_of(story: Story, one: Size, a: Read, b: Read) -> tuple[Fraction, Fraction]:
    """How much both are, in one unit."""
    if one.points:
        halves = (r.claim.kind == "share" and r.claim.amount.unit == "" for r in (a, b))
        first, second = (number(r) * (100 if half else 1) for r, half in zip((a, b), halves, strict=True))
        return first, second
    unit = unit_of(story, a)
    return size(story, a, unit), size(story, b, unit)


def _level(story: Story, one: Size, own: Sequence[Read]) -> Read | None:
    """The figure right before a size, which is the one after: ``£6.6bn in March, up 11%``, ``5.6 per cent, 0.2 points down on``."""
    ahead = story.tokens.low[max(one.sentence.first, one.first - 2) : one.first]
    near_by = [r for r in own if 0 <= one.first - 1 - story.phrase(r)[1] < 10]
    told = ahead in ([",", "up"], [",", "down"]) or (one.points and near_by and ahead[-1:] == [","])
    return near_by[-1] if near_by and told else None


def _beside(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True for two figures of which one stands in the sentence of the change, or that are told together or of two times."""
    if one.way == 0:
        if _of_another_time(story, one, a, b):
            return False
        if _sides_of(story, a) or _sides_of(story, b):
            return a.sentence is b.sentence and story.between(*sorted((a, b), key=lambda r: r.first)) == ["to"]
        told = a.sentence is one.sentence or _resumed(story, one) or (not one.points and era(story, a) != era(story, b))
        return a.sentence is b.sentence and told
    if a.sentence is b.sentence or _at_two_times(story, a, b):
        return True
    if one.sentence not in (a.sentence, b.sentence):
        return False
    here = [r for r in (a, b) if r.sentence is one.sentence and not told_itself(r)]
    return all(_is_end(story, one, r) for r in here)


_TIMES = frozenset((*MONTHS, "last", "previous", "previously", "earlier", "ago", "then", "had", "once"))


def _of_another_time(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True for *38 per cent to his 34; in May he led by nine points*: a lead whose own clause tells of a time before."""
    low, start = story.tokens.low, one.sentence.first
    wall = next((k for k in range(one.first - 1, start - 1, -1) if low[k] in (";", ".", ":")), start - 1)
    told = _TIMES & set(low[wall + 1 : one.last])
    return one.points and bool(told) and not any(r.sentence is one.sentence and r.first > wall for r in (a, b))


def _sides_of(story: Story, read: Read) -> bool:
    """True for one of the two sides of ``44 to 39``."""
    here = [r for r in figures_of(story, read.sentence) if r is not read]
    return any(are_sides(story, read, r) for r in here)


def _is_end(story: Story, one: Size, read: Read) -> bool:
    """True for a figure that leaves its noun out and that words bind to the change: ``to 40``, ``at 22,080``, ``40, up by a third``."""
    if introduced(story, read)[0] in _ENDS or story.before(read, 1) == ["at"]:
        return True
    others = [r for r in figures_of(story, read.sentence) if r is not read and r is not one.read and r.claim.kind != "duration"]
    return not others


def _of_one_thing(story: Story, one: Size, a: Read, b: Read, *, alone: bool) -> bool:
    """True for two figures that count alike, with no other subject between; the first may tell what both are so much per."""
    first, second = (a, b) if a.first < b.first else (b, a)
    if a.sentence is not b.sentence and "/" in second.claim.amount.unit and "/" not in first.claim.amount.unit:
        return False
    if not (one.points or like(story, a, b)) or _set_apart(story, one, a, b):
        return False
    if alone or told_itself(a) or told_itself(b):
        return True
    together = first.sentence is second.sentence and later(story, first, second) != 0
    told = together or _set_against(story, first, second) or (_at_two_times(story, a, b) and _goes_on(story, second))
    return told and first.sentence.number >= one.sentence.number and min(number(a), number(b)) > 12


def _is_more(story: Story, read: Read) -> bool:
    """True for *a further £1.25bn*, *another 300*."""
    told = {*story.before(read, 1), *story.tokens.low[slice(*story.phrase(read))]}
    return read.figure.another or bool({"further", "another", "extra", "additional"} & told)


def _is_multiple(story: Story, read: Read) -> bool:
    """True for *a 7-fold increase* and *ten times*, which are no levels."""
    return read.claim.amount.unit == "time" or "fold" in story.tokens.low[read.last : read.last + 2]


def _at_two_times(story: Story, a: Read, b: Read) -> bool:
    """True for two figures of near sentences whose days are told and differ, or of which one is told of another time."""
    one, other = a.claim.when, b.claim.when
    apart = abs(story.apart(a.sentence, b.sentence))
    eras = {era(story, a), era(story, b)}
    dated = one is not None and other is not None and one != other
    return apart < 4 and (dated or (len(eras) == 2 and -1 in eras) or eras == {1, 2})


_LAPSES = frozenset("week month quarter year decade season".split())


def _lapses(story: Story, sentence: Sentence) -> frozenset[str]:
    return frozenset("year" if w == "season" else w for w in story.tokens.low[sentence.first : sentence.last] if w in _LAPSES)


def _set_apart(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True where another subject begins between two of the three, or the base is a time whose figure is not told."""
    if one.read is not None and a.sentence is b.sentence and "off" in story.tokens.low[one.last : story.phrase(a)[0]]:
        return False  # "With a third knocked off its $2.4m price, the flat sold for $1.8m"
    own = [r for r in (a, b) if r.sentence is one.sentence]
    leads = one.points and not one.way  # a lead is that of the one over the other
    if a.sentence is b.sentence and of_another_subject(story, a, b) and not leads:
        return True
    if one.read is not None and not leads and any(of_another_subject(story, one.read, r) for r in own):
        return True
    if own and (of_another_noun(story, a, b) or goes_on(story, one, a, b)):
        return True
    others = [r.sentence for r in (a, b) if r.sentence is not one.sentence]
    mine, its = _lapses(story, one.sentence), {word for s in others for word in _lapses(story, s)}
    if mine and its and not mine & its:
        return True  # a rise in the quarter, and what it was a year ago
    low = story.tokens.low
    for read in own:
        gap = [w for w in low[one.last : read.first] if w not in ("up", "down", "higher", "lower", "more", "less", "fewer")]
        if one.points and gap[:2] == [",", "and"] and introduced(story, read)[0] not in ("from", "against", "than"):
            return True  # "26.7 per cent of the list vote, eight points down, and 38.5 per cent in the districts"
    return of_another_base(story, one, a, b)


def goes_on(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True for *Output shrank by a quarter, and 1,200 people lost their jobs* and a figure of another sentence."""
    low = story.tokens.low
    return a.sentence is not b.sentence and any(low[one.last : story.phrase(r)[0]] == [",", "and"] for r in (a, b))


def linked(story: Story, one: Size, before: Read, after: Read) -> Link:
    told = one.claim(story)
    if one.points:
        old, new = told_in_percent(story, before).id, told_in_percent(story, after).id
    else:
        old, new = told_per(story, before, after).id, told_per(story, after, before).id
    assumed = f"{lines(before.claim, after.claim, 'speak')} of one thing before and after {told.said}"
    if one.times is not None:
        return Link("ratio", (told.id, new, old), assumption=assumed)
    return Link("change", (told.id, old, new), assumption=assumed)

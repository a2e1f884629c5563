"""Changes: by how much something rose or fell, and the two figures nearby that may be what it was and what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.frames.before_and_after import is_base, linked, ordered, sizes_of
from claimcheck.reading.frames.change_ends import ENDS, ends_around, may_end
from claimcheck.reading.frames.change_in_points import shares_in_points
from claimcheck.reading.frames.change_of_another import of_another
from claimcheck.reading.frames.closed.another_clause import FEARED
from claimcheck.reading.frames.one_thing import at_two_times, of_one_thing, set_against
from claimcheck.reading.frames.operands import (
    MOST,
    Sense,
    Tied,
    far,
    figures,
    figures_of,
    like,
    number,
    sense,
    told_in_percent,
    told_itself,
)
from claimcheck.reading.frames.sizes import Size, is_some_of, sizes
from claimcheck.reading.frames.taken_up import is_resumed, is_the_figure, stands_for_it
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.comparing.movements import order as turn
from claimcheck.reading.ties.comparing.whens import later
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import change_word, then_again
from claimcheck.reading.ties.shares.shares import are_sides
from claimcheck.reading.words.calendar import MONTHS

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
        elif (pair := shares_in_points(story, one)) is not None:
            claims = (one.claim(story).id, *(told_in_percent(story, r).id for r in pair))
            yield Guess((Link("change", claims, assumption=f"{lines(pair[0].claim, one.claim(story), 'speak')} of one change"),), sure=True)


def _alone(story: Story, one: Size, pair: tuple[Read, Read]) -> bool:
    """True where the two figures are the only ones of their kind in the sentence of the change, or else around it."""
    around = ends_around(story, one)
    here = [r for r in around if r.sentence is one.sentence]
    if len(here) == 2 and all(r in here for r in pair):
        return True
    if _only_two(story, one, pair, around) or _is_lead_of(story, one, pair):
        return True
    first, second = sorted(pair, key=lambda r: r.first)
    if here or any(like(story, r, first) for r in around if r not in pair):
        return False
    if first.sentence is not second.sentence:  # "Output stood at 4,000 last May. It was 10,000 last month."
        again = is_the_figure(story, second) or (stands_for_it(story, second) and at_two_times(story, first, second))
        return story.apart(second.sentence, first.sentence) == 1 and again
    if 0 < story.apart(first.sentence, one.sentence) < 4 and (later(story, first, second) or set_against(story, first, second)):
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


def _only_two(story: Story, one: Size, pair: tuple[Read, Read], around: Sequence[Read]) -> bool:
    """True where no other figure near the change may count what the two of *pair* count."""
    if not any(r.sentence is one.sentence for r in pair) and not is_resumed(story, one):
        return False
    if len({s == Sense("", "") for r in pair for s in sense(story, r)}) > 1 and not _is_the_same(story, *pair):
        return False  # what the one counts is told, and that of the other is not
    return not any(like(story, r, t) for r in around for t in pair if r not in pair and number(r) > 12)


def _is_the_same(story: Story, one: Read, other: Read) -> bool:
    """True for *wait 22 weeks. In the spring it was 34*: a bare number that "it was", of another time than the length before it."""
    first, second = sorted((one, other), key=lambda r: r.first)
    bare = not second.figure.noun and not second.claim.amount.unit and story.before(second, 2) in (["it", "was"], ["it", "is"])
    return bare and first.claim.kind == "duration" and story.apart(second.sentence, first.sentence) == 1


_TAKEN_UP = frozenset("they it the there that this which so numbers he she his her its their from in".split())


def _pairs(story: Story, one: Size, tied: Tied) -> list[tuple[Read, Read]]:
    """What may be the figures before and after, the nearest first."""
    found = ends_around(story, one)
    resumed = is_resumed(story, one)
    many = [r for r in found if r.claim.kind != "count" or number(r) > 12]
    parted = [set(link.claims) for link in tied.links if link.sort in ("parts", "rest", "flow", "share", "change")]
    own = [r for r in found if r.sentence is one.sentence]
    ends = [r for r in own if r.first > one.first and introduced(story, r)[0] in ENDS]
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
            if (
                len({story.tokens.low[r.last : r.last + 2] == ["of", "the"] for r in (a, b)}) > 1
                and a.claim.kind == b.claim.kind == "count"
            ):
                continue  # "doubled on four of the models. The firm has eight new ones"
            alone = resumed and (len(many) == 2 or (a, b) == lone or _only_like(story, a, b, many))
            alone = alone or ((a, b) == lone and one.is_what_is_left(*sizes_of(story, one, *ordered(story, one, a, b))))
            fills = _fills_text(story, one, a, b)
            alone = alone or fills
            if not (alone or _beside(story, one, a, b)) or not of_one_thing(story, one, a, b, alone=alone or found is both):
                continue
            if a.sentence is b.sentence is one.sentence and "because" in story.tokens.low[b.last : one.first]:
                continue  # "widened from £6m to £10m, partly because the price went up by 30%"
            before, after = ordered(story, one, a, b)
            bound = found is both or fills or _of_the_same_days(story, before) or _is_own_base(story, one, before)
            if after.sentence is not one.sentence and _has_own_change(story, after):
                continue
            close = one.tells(*sizes_of(story, one, before, after), Fraction(_WIDE) if bound else _CLOSE)
            placed = not is_base(story, before, after) and last in (None, after) if one.way else last in (None, before, after)
            if close and placed:
                pairs.append((before, after))
    months = _since(story, one)
    return sorted(pairs, key=lambda pair: (not months & _named(story, pair[0]), far(one.read or pair[0], pair)))


def _fills_text(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True where a text of a few sentences tells a change, the two figures and no other."""
    if story.is_part or len(story.sentences) > _FEW or not one.way or min(number(a), number(b)) <= 0:
        return False
    low = story.tokens.low
    if one.read is not None and (low[story.phrase(one.read)[0]] in ("another", "further") or low[one.last] == "of"):
        return False  # "cut 900 jobs, 10 per cent of its workforce"
    if any(change_word(story, r) >= 0 for r in (a, b)) or {"loss", "deficit"} & set(_around(story, a, b)):
        return False  # "fell 150 per cent, to a loss of $5 million from a profit of $10 million"
    if any(FEARED & {*story.before(r, 6), *story.after(r, 4)} for r in (a, b)):
        return False  # "Analysts had forecast 390,000"
    first, second = sorted((a, b), key=lambda r: r.first)
    if first.sentence is not one.sentence and low[first.sentence.first] in ("a", "an"):
        return False  # "Wages are up 5 per cent on the year. A nurse earned £30,000 in 2022 and earns £34,000 now"
    below = story.tokens.low[one.last - 1 : one.last + 1]  # "5 per cent below Thursday's 190p"
    held = {"above", "below", "over", "under"} & set(below) and 0 <= second.first - one.last < _NEAR + 2
    held = held or any(introduced(story, r)[0] in ENDS for r in (a, b)) or bool({"after", "before", "opening"} & set(_around(story, a, b)))
    if not (held or turn(story, first, second) or later(story, first, second)):
        return False  # "In Norway dealers sold 3,100 of them, and in Denmark 2,600"
    told = {r.first for r in figures(story) if r.claim.kind != "duration"}
    return told <= {a.first, b.first, one.first if one.read is None else one.read.first}


def _around(story: Story, *reads: Read) -> list[str]:
    return [w for r in reads for w in (*story.before(r, _NEAR), *story.after(r, _NEAR))]


_FEW, _NEAR = 3, 4


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


def _level(story: Story, one: Size, own: Sequence[Read]) -> Read | None:
    """The figure right before a size, which is the one after: ``£6.6bn in March, up 11%``, ``5.6 per cent, 0.2 points down on``."""
    ahead = story.tokens.low[max(one.sentence.first, one.first - 2) : one.first]
    near_by = [r for r in own if 0 <= one.first - 1 - story.phrase(r)[1] < 10]
    near_by = [r for r in near_by if story.before(r, 1) != ["("]] or near_by  # "£1.3m (£1.1m a year ago), up 18 per cent"
    told = ahead in ([",", "up"], [",", "down"]) or (one.points and near_by and ahead[-1:] == [","])
    return near_by[-1] if near_by and told else None


def _beside(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True for two figures of which one stands in the sentence of the change, or that are told together or of two times."""
    if one.way == 0:
        if _of_another_time(story, one, a, b):
            return False
        if _sides_of(story, a) or _sides_of(story, b):
            return a.sentence is b.sentence and story.between(*sorted((a, b), key=lambda r: r.first)) == ["to"]
        told = a.sentence is one.sentence or is_resumed(story, one) or (not one.points and era(story, a) != era(story, b))
        return a.sentence is b.sentence and told
    if a.sentence is b.sentence or at_two_times(story, a, b) or is_the_figure(story, max(a, b, key=lambda r: r.first)):
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
    if introduced(story, read)[0] in ENDS or story.before(read, 1) == ["at"]:
        return True
    others = [r for r in figures_of(story, read.sentence) if r is not read and r is not one.read and r.claim.kind != "duration"]
    return not others

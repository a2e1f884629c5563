"""Change of another: a change that its words tell of a price, an average or a noun that the figures near it are not of."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.clauses_of_change import of_own_clause
from claimcheck.reading.frames.one_thing import at_two_times
from claimcheck.reading.frames.operands import like_nouns
from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced, people
from claimcheck.reading.ties.comparing.whens import later
from claimcheck.reading.ties.shares.apart import is_foreseen, of_average, of_likelihood, of_prices
from claimcheck.reading.ties.shares.losses import is_gone
from claimcheck.reading.ties.shares.of_pay import is_of_pay
from claimcheck.reading.words.change import CHANGING
from claimcheck.reading.words.grammar import OWNERS


def of_another(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True where the change is that of a price, or of an average, and the figures of other sentences are of one thing."""
    if story.tokens.low[one.at] in _OVER and any(r.sentence.block != one.sentence.block for r in pair):
        return True  # a premium is over what its own paragraph tells
    if _is_than_usual(story, one, pair) or _is_on_result(story, one):
        return True
    if _is_of_the_run(story, pair) or any(_has_end(story, r, pair) or _is_beside_forecast(story, r) for r in pair):
        return True
    if _are_added(story, pair) or _moves_apart(story, one, pair) or is_of_pay(story, one.sentence, one.first, pair):
        return True
    if _is_of_other_things(story, one, pair) or _of_its_own(story, one, pair) or of_own_clause(story, one, pair):
        return True
    counted = one.read is not None and is_gone(story, one.read) and pair[0].claim.kind == "count"
    if counted and not (at_two_times(story, *pair) or later(story, *pair)):
        return True  # "450 have died: a third of the herd has gone"
    if any(of_likelihood(story, k, pair) for k in range(one.last - 1, one.last + 1)):
        return True
    return of_prices(story, one.sentence, one.first, pair) or of_average(story, one.last, one.sentence, pair)


def _is_on_result(story: Story, one: Size) -> bool:
    """True for *32 per cent, down six points on Labour's result last year*: what it is down from is told by its name alone."""
    low, at = story.tokens.low, one.last
    named = low[at] == "on" and (low[at + 1] in OWNERS - {"the"} or low[at + 1].endswith("'s") or low[at + 2].endswith("'s"))
    return named and not _RESULTS.isdisjoint(low[at + 2 : at + 5]) and any(w in _THEN for w in low[at + 3 : at + 8])


_RESULTS = frozenset("result results score share showing vote tally performance".split())
_THEN = frozenset("last previous ago then earlier before".split())


def _is_than_usual(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True for *12% smaller than usual. The largest on record was 16.6 million*: what is usual is no record."""
    low = story.tokens.low
    usual = "than" in low[one.at : one.at + 2] and bool(_USUAL & set(low[one.at : one.at + 4]))
    return usual and any(_RECORD & set(low[r.sentence.first : r.first]) for r in pair if r.sentence is not one.sentence)


_USUAL = frozenset("usual normal average".split())
_RECORD = frozenset("record largest smallest biggest highest lowest greatest best worst heaviest".split())


def _is_of_the_run(story: Story, pair: Sequence[Read]) -> bool:
    """True for *fell 53% in its second week, with £3m, for a total of £20m*: the one is of some days, and the other of all so far."""
    runs = [r for r in pair if _RUNS & set(story.before(r, 2)) and {"for", "cume"} & set(story.before(r, 5))]
    other = next((r for r in pair if r not in runs), None)
    return len(runs) == 1 and other is not None and introduced(story, other)[0] not in ("from", "than", "against")


_RUNS = frozenset("total cume cumulative tally haul".split())


def _is_beside_forecast(story: Story, read: Read) -> bool:
    """True for the £620m of *£640m, up 5%, versus £620m forecast*."""
    return introduced(story, read)[0] == "against" and is_foreseen(story, read)


def _has_end(story: Story, read: Read, pair: Sequence[Read]) -> bool:
    """True for the 8.7 of *rose 0.3 of a point to 10 per cent; its rival's fell to 8.6 from 8.7*, which is what the 8.6 came from."""
    ahead = next((r for r in story.here(read.sentence) if story.between(r, read) == ["from"] and r.last <= read.first), None)
    return ahead is not None and ahead not in pair and introduced(story, ahead)[0] == "to"


def _are_added(story: Story, pair: Sequence[Read]) -> bool:
    """True for *170 ships at home and nine more abroad*: more of the same, and no level of another time."""
    first, second = sorted(pair, key=lambda r: r.first)
    more = story.after(second, 2)
    return first.sentence is second.sentence and "and" in story.between(first, second) and more[:1] == ["more"] and more[1:] != ["than"]


def _moves_apart(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True for *debt rose 54% to £7bn, while trade sank into the red from a surplus of £1bn*: the clause behind moves by itself."""
    first, second = sorted(pair, key=lambda r: r.first)
    gap = story.between(first, second)
    turn = next((k for k, w in enumerate(gap) if w in ("while", "whereas")), -1)
    return turn > 0 and first.sentence is second.sentence is one.sentence and one.last <= first.first and bool(CHANGING & set(gap[turn:]))


def _of_its_own(story: Story, one: Size, pair: Sequence[Read]) -> bool:
    """True for *halved, from 820 tonnes to 410, but their value fell by 30 per cent*: what fell is something else that they have."""
    low = story.tokens.low
    last = max(r.last for r in pair)
    if any(r.sentence is not one.sentence for r in pair) or last > one.first:
        return False
    if "and" in low[last : one.first] and low[one.last] in _HELD_AT:
        return True  # "up from May's £23m and 3 per cent above the total three months earlier"
    turn = next((k for k in range(last, one.first) if low[k] in _TURNS), one.first)
    if any(turn < r.first < one.first and r is not one.read and r.claim.kind != "share" for r in story.here(one.sentence)):
        return True  # "was 9.8 million, against 10.3 million, though the number of flights, at 81,400, was 12% lower"
    return low[turn + 1] in OWNERS and turn + 2 < one.first and low[turn + 2].isalpha() and low[turn + 2] not in _SIZES - {"value", "price"}


_HELD_AT = frozenset("above below over under".split())
_TURNS = frozenset("but while whereas though although".split())


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
_OVER = frozenset("premium discount markup".split())

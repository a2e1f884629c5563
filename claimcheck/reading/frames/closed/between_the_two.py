"""Between the two: the only two figures or the only score of a short passage, and the one that words tell to lie between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.called_differences import gap_of, is_side, is_than_then, is_times, of_one_batter, plausible
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.operands import Tied, dimension, figures_of, like, number, size, unit_of
from claimcheck.reading.lengths import exactly
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.scores.deficits import is_behind_at_first
from claimcheck.reading.ties.scores.scoreline import in_headline, scores
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values.exact import whole

_KINDS = frozenset("count money measure points mean rate level duration".split())
_TIED = ("margin", "flow", "parts", "rest", "tally", "change", "each", "rate", "majority", "overall majority", "next", "ratio", "share")
_FEW = 4
_BARE = frozenset(("", "point", "goal"))
# What tells of another time, of others, of a plan or a need, or that more came between the two.
_OPEN = frozenset(
    "break half-time interval record tie leg legs series overall "
    "target aggregate leading half chasing needing needed set ago feared overturning overturned previously earlier since interval "
    "including each apiece per than target forecast expected hoped respectively but while whereas although though elsewhere region "
    "nationally "
    "other others another further also if would could should unless until already having league table".split()
)
_CLOSERS = (["apart"], ["between", "them"], ["between", "the"], ["separated"], ["separate"])
_OF = frozenset("profit loss fall rise drop gain difference margin lead gap majority deficit decline increase".split())
_APPOSING = ([","], ["at"], [":"], ["is"], ["was"], ["with"])
_NTHS = frozenset("first second third".split())  # the first game and the second
_UNITS = frozenset("vote point goal seat run stroke length shot try game set mark".split())
_WON = frozenset(
    "won win wins winning lost lose loses losing beat beaten victory defeat derby saved keeps kept title winners losers claimed".split()
)


def between_the_two(story: Story, tied: Tied) -> Iterator[Guess]:
    """``Pool saved by eleven votes. Twenty-three backed keeping it; 18 were against``: the two are five apart, whatever the order."""
    run = stretch(story)
    words = story.words(*run)
    every = [r for s in run for r in figures_of(story, s) if r.claim.kind in _KINDS and not _is_of_the_row(story, r)]
    told = [r for r in every if _is_closed(story, r)] or [r for r in every if _is_gap(story, r)]
    nth = any(story.tokens.low[k - 1] == "the" for s in run for k in story.places(_NTHS, s))
    if len(told) != 1 or nth or (_OPEN & words) - ({"than", "ago"} if _is_than_before(story, told[0], every) else set()):
        return
    gap = told[0]
    lines_of = [x for s in run for x in scores(story, s) if len(x.sides) == 2]
    headed = next((x for s in run if not lines_of and (x := in_headline(story, s)) is not None), None)
    others = [r for r in every if r is not gap and r.claim.kind != "duration"] if unit_of(story, gap) != "minute" else []
    if headed is not None:
        lines_of, others = [headed], [r for r in others if r.sentence is not headed.sentence]
    if len({r.claim.kind == "rate" for r in others}) > 1 and "off" in story.after(gap, 2):
        return  # "£2 an hour, or £9 for a ticket. Who stays six hours is £3 worse off"
    if tied.as_(gap, *_TIED) or not all(_is_plain(r) for r in (gap, *others)):
        return
    if _is_dated(story, run, gap) or "had" in story.before(gap, 5):
        return
    if len(lines_of) == 1 and not others and unit_of(story, gap) in _BARE and gap.claim.kind in ("count", "points") and _WON & words:
        score = lines_of[0]
        if is_behind_at_first(story, gap.first, score):
            return
        high, low = sorted(score.sides, key=lambda c: -(c.stated.number or 0))
        if number(gap) < (high.stated.number or 0) and high is not low:
            said = f"the margin of line {line(gap.claim)} is of the score of line {line(high)}"
            yield Guess((Link("margin", (_counted(story, gap), high.id, low.id), assumption=said),), sure=True)
    elif not lines_of and len(others) == 2 and not _is_aside(story, gap, others):
        link = _link(story, gap, others)
        if link is not None:
            yield Guess((link,), sure=True)


def _is_plain(read: Read) -> bool:
    return read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast") and not read.figure.conversion


def _is_of_the_row(story: Story, read: Read) -> bool:
    """True for *the two candidates*, *the three judges*, *after twelve rounds*: what was told of and how often, no side."""
    few = read.claim.kind == "count" and number(read) <= _FEW and bool(read.figure.noun) and not _is_gap(story, read)
    return few or of_one_batter(story, read) or story.before(read, 1) in (["after"], ["over"]) or story.before(read, 2) == ["for", "the"]


def _is_gap(story: Story, read: Read) -> bool:
    """True for *by eleven votes*, *48 fewer*, *a loss of 48*, *£380 apart*, *68 votes, that is all we had in hand*."""
    low = story.tokens.low
    if low[story.phrase(read)[1]] == "to" or (low[read.last] == "-" and read.claim.kind == "points" and low[read.last + 2] not in _OF):
        return False  # "rose by 12p to 145p", which tells where it led; "all six of his 3-point attempts"
    if is_side(story, read):
        return False  # "50m by 25m and 3m deep"
    if read.claim.kind == "duration" and low[story.phrase(read)[1]] in ("before", "after"):
        return False  # "They met two years before the wedding"
    if (gap := gap_of(story, read)) is not None and gap.called:
        return True
    ahead = story.before(read, 3)
    if ahead[-2:] == [low[read.first], "by"]:
        return False  # "one by one"
    if ahead[-1:] == ["by"] and (read.claim.scope.noun in _UNITS or not read.figure.noun):
        return True
    if _is_closed(story, read):
        return True
    alone = not low[read.last + 1].isalpha() or low[read.last + 1] in ("than", "in", "on")
    told = ahead[-1:] in (["is"], ["has"]) or not low[read.first - 1].isalpha()
    if low[read.last] in ("fewer", "more") and alone and told:
        return True
    return ahead[-1:] == ["of"] and bool(_OF & set(ahead)) and story.before(read, 4)[:1] in _APPOSING


def _is_closed(story: Story, read: Read) -> bool:
    """True for *£380 apart*, *68 votes in hand*, *29 minutes between them*."""
    low, last = story.tokens.low, story.phrase(read)[1]
    return any(low[k : k + len(c)] == c for c in _CLOSERS for k in (read.last, last))


def _is_than_before(story: Story, read: Read, every: Sequence[Read]) -> bool:
    """True for *from 412 to 371, 61 fewer than a year ago*, whose base is the figure from which the other came."""
    return all(r.sentence is read.sentence for r in every) and bool({"ago", "before", "last"} & set(story.after(read, 6)))


def _is_dated(story: Story, run: Sequence[Sentence], gap: Read) -> bool:
    """True where the clause of *gap* names a month or a year that no other figure is told with."""
    low = story.tokens.low
    near = [w for w in (*story.before(gap, 4), *story.after(gap, 4)) if w in MONTHS and w != "may"]
    return bool(near) and sum(low[k] in near for s in run for k in range(s.first, s.last)) < len(near) + 1


def _is_aside(story: Story, gap: Read, pair: Sequence[Read]) -> bool:
    """True for *nine metres taller, with a deck at 25 metres*: a figure of something that it has besides."""
    low, (one, other) = story.tokens.low, sorted(pair, key=lambda r: r.first)
    if is_than_then(story, gap, pair):
        return True
    if low[one.last] == "of" and 0 < other.first - one.last < _FEW:
        return True  # "with 20 of the 90 seats"
    if ";" in low[one.last : other.first] and one.first < gap.first < other.first:
        return True  # "212 kilos beat the junior record by seven; the senior mark is 226"
    if story.before(gap, 1) == ["by"] and gap.figure.noun and gap.claim.scope.noun not in _UNITS and not like(story, gap, one):
        return True  # "according to a count by 30 rangers"
    if low[one.first - 1] == "from" and gap.first > other.last and "and" in low[other.last : gap.first]:
        return True  # "fell from 20C to 12C, and by 3 degrees more at night"
    return any("with" in low[gap.last : r.first] and r.sentence is gap.sentence for r in pair)


def _counted(story: Story, gap: Read) -> str:
    return story.word(gap.first, gap.last, exactly(int(number(gap))), "count").id


def _link(story: Story, gap: Read, pair: Sequence[Read]) -> Link | None:
    units = {unit_of(story, r).partition("/")[0] for r in (gap, *pair)} - {""}
    bare = units <= {"point", "degree", "celsius"} and all(unit_of(story, r) in ("", "point", "degree", "celsius") for r in (gap, *pair))
    if not bare and (len(units) > 1 or (not like(story, *pair) and units)):
        return None
    if not units and not like(story, *pair) and not all(r.figure.noun for r in pair):
        return None
    unit = "" if bare else next(iter(units), "")
    low, high = sorted(pair, key=lambda r: size(story, r, unit))
    small, great, told = (size(story, r, unit) for r in (low, high, gap))
    if not plausible(told, small, great) or is_times(gap, low, high) or 2 * max(small, great, told) == small + great + told:
        return None
    said = f"{lines(low.claim, high.claim, 'tell')} the two that “{gap.claim.said}” lies between"
    return Link("margin", tuple(_as(story, r, unit, exact=bare or not units).id for r in (gap, high, low)), assumption=said)


def _as(story: Story, read: Read, unit: str, *, exact: bool) -> Claim:
    """The claim of *read* in *unit*, without the noun it counts."""
    if not exact and read.claim.amount.unit and dimension(read.claim.amount.unit, unit):
        return read.claim
    if exact and not read.claim.scope.noun and not read.claim.amount.unit:
        return read.claim
    made = exactly(whole(Fraction(number(read))), "" if exact else unit)
    return story.word(read.first, read.last, made, "count" if exact else read.claim.kind)

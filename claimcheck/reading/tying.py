"""Tying: every tie of a story, those that its words state first, then those that only kind, unit and nearness suggest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from claimcheck.claims.link import Link
from claimcheck.reading.frames import FRAMES
from claimcheck.reading.frames.goals import goals
from claimcheck.reading.frames.levels import levels
from claimcheck.reading.frames.operands import Tied, number
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties import TIES
from claimcheck.reading.ties.common.choice import Choice, Guess, chosen, holds
from claimcheck.reading.ties.common.rows import in_rows

# What two modules tell of the same words is told once; an anniversary is an age and so many years ago.
_TIMES = {"age": "since", "ago": "since", "span": "span", "apart": "apart", "rate": "rate"}
_SUMS = frozenset(("parts", "rest", "flow", "tally"))
_ADDED = frozenset(("count", "money", "measure", "duration", "points"))
_LEAST, _MOST_ADDED, _MOST_PARTS = 4, 12, 7


def ties(story: Story) -> Iterator[Link | Listed]:
    """Every tie of *story*, each once; of those that the words leave open, the one that it is read by."""
    told: dict[object, Link | Listed] = {}
    settled: set[str] = set()  # what stands somewhere after all that came and went, and is reckoned from that alone
    for name, guess in (*levels(story), *goals(story)):
        found = chosen(story, guess)
        if found is not None:
            _tell(story, told, found)
            settled.add(name)
    for find in TIES:
        for tie in find(story):
            one = chosen(story, tie) if isinstance(tie, Choice | Guess) else tie
            if not (isinstance(one, Link) and _stands(one) in settled):
                _tell(story, told, one)
    for frame in FRAMES:
        # A frame is asked only for what no words have tied yet.
        for guess in frame(story, Tied(one for one in told.values() if isinstance(one, Link))):
            _tell(story, told, chosen(story, guess))
    links = [one for one in told.values() if isinstance(one, Link)]
    sums, spans, means, parted = _by_first(links), _by_ends(story, links), _averaged(links), _parted(story, links)
    for one in told.values():
        needless = isinstance(one, Link) and (
            _passes(one, told)
            or _lists(story, one, means)
            or _made_otherwise(story, one, sums)
            or _lacks_parts(story, one)
            or _told_as_long(story, one, spans)
            or (one.sort == "same" and frozenset(one.claims) in parted)
        )
        if not needless:  # another tie of the same figures is told
            yield one


def _tell(story: Story, told: dict[object, Link | Listed], one: Link | Listed | None) -> None:
    if one is None:
        return
    if not isinstance(one, Link):
        told.setdefault(one, one)
    elif one.sort in _TIMES:
        # A length up to the day of publication is how long ago it began, told more narrowly: in months.
        place = ("since" if len(one.claims) == 2 else _TIMES[one.sort], story.stand(one.claims))
        before = told.setdefault(place, one)
        if one.sort == "span" and isinstance(before, Link) and before.sort == "ago" and _unit(story, one) != _unit(story, before):
            told[place] = one
    else:
        key = (one.sort, one.claims)
        before = told.setdefault(key, one)
        if one.proof and isinstance(before, Link) and not before.proof:
            told[key] = one  # what one sentence states need not be assumed


def _unit(story: Story, one: Link) -> str:
    """The unit of the length that *one* ties."""
    return story.claim(one.claims[0]).amount.unit


def _stands(one: Link) -> str:
    """The name of what *one* reckons from what was there and what came or went; empty for other links."""
    if one.sort == "flow":
        return one.claims[-1]
    return one.claims[0] if one.sort == "rest" or (one.sort == "parts" and one.exhaustive and not one.proof) else ""


def _passes(one: Link, told: Mapping[object, object]) -> bool:
    """True for the order of a record and the one before it, which is told as that and not as two figures of which one is more."""
    return one.sort == "order" and ("previous", one.claims) in told


def _by_first(links: Sequence[Link]) -> dict[str, list[Link]]:
    """The links that add up, each by every claim it ties."""
    found: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links:
        if link.sort in _SUMS and (link.sort != "parts" or link.exhaustive):
            for name in link.claims:
                found[name].append(link)
    return found


def _made_otherwise(story: Story, one: Link, sums: Mapping[str, Sequence[Link]]) -> bool:
    """True for a sum that does not hold of figures that all stand in another that does: *had 176, 39 joined and 24 left, now has 191*."""
    if one.sort not in _SUMS or one.proof or len(mine := frozenset(one.claims)) < 3:
        return False
    others = [link for link in sums.get(one.claims[0], ()) if link is not one and mine <= frozenset(link.claims)]
    return _holds_instead(story, others, one)


def _lacks_parts(story: Story, one: Link) -> bool:
    """True for a sum that does not hold of figures that a longer one takes in which does: ``of 42, 31 and 27, exactly 100``."""
    if one.sort not in _SUMS or one.proof or not story.is_brief or holds(story, [one]):
        return False
    at = {story.tokens.at(start) for start, _ in story.stand(one.claims)}
    told = [r for r in story.related if r.claim.kind in _ADDED and number(r) >= _LEAST]
    mine = [r for r in told if not at.isdisjoint(range(story.phrase(r)[0], r.last))]
    if len(mine) < 2 or len(told) > _MOST_ADDED:
        return False
    longer = (some for k in range(len(one.claims), _MOST_PARTS) for some in combinations(told, k))
    return any(
        sum(map(number, some)) == number(whole)
        and whole not in some
        and sum(r is whole or r in some for r in mine) > 1
        and len({r.claim.amount.unit or ("thing" if r.figure.noun else "") for r in (whole, *some)} - {""}) < 2
        for some in longer
        for whole in told
    )


def _parted(story: Story, links: Sequence[Link]) -> frozenset[frozenset[str]]:
    """The two of *links* of which words tell the share or the multiple: $30 million and the *$300 million total* are not one thing."""
    shares = (link for link in links if link.sort in ("share", "ratio") and (link.proof or holds(story, [link])))
    return frozenset(frozenset(link.claims[1:]) for link in shares)


def _by_ends(story: Story, links: Sequence[Link]) -> dict[object, list[Link]]:
    """The lengths that are held against days, by where those days stand."""
    found: defaultdict[object, list[Link]] = defaultdict(list)
    for link in links:
        if link.sort == "span":
            found[story.stand(link.claims[1:])].append(link)
    return found


def _told_as_long(story: Story, one: Link, spans: Mapping[object, Sequence[Link]]) -> bool:
    """True for a length that the days it is held against do not have, which a length told beside them has."""
    if one.sort != "span" or one.proof:
        return False
    others = [link for link in spans.get(story.stand(one.claims[1:]), ()) if link.claims[0] != one.claims[0]]
    return _holds_instead(story, others, one)


def _holds_instead(story: Story, others: Sequence[Link], one: Link) -> bool:
    return bool(others) and not holds(story, [one]) and any(holds(story, [link]) for link in others)


def _averaged(links: Sequence[Link]) -> frozenset[str]:
    """The claims of what means are taken over."""
    return frozenset(name for link in links if link.sort == "mean" and link.exhaustive for name in link.claims[1:])


def _lists(story: Story, one: Link, averaged: frozenset[str]) -> bool:
    """True for a rate whose total is one of the figures that a mean is taken over, or of three in a row: it is not made at that rate."""
    return one.sort == "rate" and (one.claims[-1] in averaged or _total(story, one) in in_rows(story))


def _total(story: Story, rate: Link) -> int:
    """The token behind the number of what comes of *rate*, however its claim was made."""
    total = story.claim(rate.claims[-1])
    at = story.tokens.at(total.phrase.start) if total.phrase is not None else -1
    return next((r.last for r in story.related if story.phrase(r)[0] <= at < r.last), -1)

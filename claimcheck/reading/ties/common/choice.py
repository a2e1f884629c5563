"""Choices: where the words leave open which figures are tied, the story has the benefit of the doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.claims.rounding import as_fine
from claimcheck.reading.story import Story
from claimcheck.solver.system import System
from claimcheck.values.exact import Number
from claimcheck.values.interval import Interval


@attrs.frozen
class Choice:
    """Links of which the words state one and do not say which; the likeliest first.

    The first that holds is taken, so that no finding rests on a reading that another reading of the same words removes; where none
    holds, the likeliest one is, and its finding is right whichever was meant.
    """

    options: tuple[Link, ...]


@attrs.frozen
class Guess:
    """Links of which the story may state one: its words say that a figure is reckoned from others, and not from which.

    The first that holds is taken. Where none holds, one of the first *told* is taken if a slip of the pen in one figure explains why it
    does not hold, and else none: the figures it is reckoned from may not be in the story. A *sure* guess needs no slip: its words leave
    little doubt what it is reckoned from.
    """

    options: tuple[Link, ...]
    told: int = 1
    sure: bool = False


def chosen(story: Story, choice: Choice | Guess) -> Link | None:
    """The link of *choice* that the story is read by; None for a guess that nothing speaks for."""
    options = list(dict.fromkeys(choice.options))
    if isinstance(choice, Choice) and len(options) == 1:
        return options[0]
    held = next((link for link in options if holds(story, [link])), None)
    if held is not None or isinstance(choice, Choice):
        return held or options[0]
    if choice.sure and options:
        return options[0]
    return next((link for link in options[: choice.told] if slipped(story, link)), None)


def holds(story: Story, links: Sequence[Link]) -> bool:
    """True when the usual readings of the claims that *links* tie let every rule hold."""
    from claimcheck.solver.decide import decide

    remarked, laid = _laid(story, links)
    return not remarked and decide(laid).status == "consistent"


def slipped(story: Story, link: Link) -> bool:
    """True when one slip of the pen in a figure of *link* explains why it does not hold."""
    from claimcheck.solver.ranges import fitting
    from claimcheck.solver.slips import is_fraction, is_slip

    remarked, laid = _laid(story, [link])
    if remarked:
        return False
    tied = [c for c in story.claims(link.claims) if c.id in link.claims]
    fractions = {c.id for c in tied if c.kind == "share" and not c.amount.unit}
    # Any number of one digit is one digit away from what fits.
    claims = [c for c in tied if c.id in fractions or sum(d.isdecimal() for d in c.amount.written) > 1]
    numbers = {c.id: c.stated.number for c in claims}
    for bound in laid.bounds:
        number = numbers.get(bound.name)
        room = fitting(laid, bound.name) if number else None
        if number and room is not None and link.sort == "change" and bound.name == link.claims[0] and _confused(number, room.interval):
            return True
        if number and room is not None and _other_unit(claims, bound.name, number, room.interval):
            return True
        if number and room is not None and (is_slip(number, room.interval) or (bound.name in fractions and is_fraction(room.interval))):
            return True
    return False


_TWO_UNITS = re.compile(r"(hour|minute|day|week|year|foot|feet|ft|stone|st|mile)s?\b", re.IGNORECASE)
_BASES = {"minute": 60, "second": 60, "hour": 24, "day": 7, "month": 12, "inch": 12, "pound": 14, "yard": 1760}
_FAR = 9  # of the greater unit, of which one digit is wrong


def _other_unit(claims: Sequence[Claim], name: str, number: Number, fits: Interval) -> bool:
    """True where an amount in two units fits with another number of the greater one: ``six hours 50 minutes`` for five."""
    amount = next((c.amount for c in claims if c.id == name), None)
    base = _BASES.get(amount.unit, 0) if amount is not None and _TWO_UNITS.search(amount.written) else 0
    return bool(base) and any(number + base * k in fits for k in range(-_FAR, _FAR + 1) if number + base * k > 0)


def _confused(percent: Number, fits: Interval) -> bool:
    """True where a change was told as what is left of 100%, or as how many per cent of it there are now, or of the other base."""
    share = Fraction(percent) / 100
    others = [percent - 100, percent + 100, *([100 * share / (1 - share)] if share < 1 else []), 100 * share / (1 + share)]
    return any(Fraction(other) in fits for other in others)


def _laid(story: Story, links: Sequence[Link]) -> tuple[bool, System]:
    """What the rules make of *links* alone: whether one remarks a fault, and the system of what they state in the usual readings."""
    # Rules are asked for only where there is a choice, so that reading alone need not load them.
    from claimcheck.judging.stating import STAGES, collect, system
    from claimcheck.rules.catalogue import catalogue

    names = {name for link in links for name in link.claims}
    claims = as_fine((c for c in story.claims(names) if c.id in names), links)
    ledger = Ledger(claims=claims, links=tuple(links), origin="text", published=story.published)
    found = collect(ledger, catalogue())
    return any(told.fails != "none" for _, told in found.remarks), system(ledger, found.stated, STAGES[-1])

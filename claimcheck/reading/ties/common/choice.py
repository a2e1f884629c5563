"""Choices: where the words leave open which figures are tied, the story has the benefit of the doubt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.claims.rounding import as_fine
from claimcheck.reading.story import Story


class Choice(NamedTuple):
    """Links of which the words state one and do not say which; the likeliest first.

    The first that holds is taken, so that no finding rests on a reading that another reading of the same words removes; where none
    holds, the likeliest one is, and its finding is right whichever was meant.
    """

    options: tuple[Link, ...]


class Guess(NamedTuple):
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
    from claimcheck.judging import missing

    return missing.holds(_ledger(story, links), links)


def slipped(story: Story, link: Link) -> bool:
    """True when one slip of the pen in a figure of *link* explains why it does not hold."""
    from claimcheck.judging import missing

    miss = missing.missed(_ledger(story, [link]), link)
    return miss.slip and not miss.remarked


def _ledger(story: Story, links: Sequence[Link]) -> Ledger:
    """*links* with the claims that they tie; what judges them is loaded only where there is a choice: reading alone needs no rules."""
    names = {name for link in links for name in link.claims}
    claims = as_fine((c for c in story.claims(names) if c.id in names), links)
    return Ledger(claims=claims, links=tuple(links), origin="text", published=story.published)

"""Choices: where the words leave open which figures are tied, the story has the benefit of the doubt."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.claims.rounding import as_fine
from claimcheck.reading.story import Story


@attrs.frozen
class Choice:
    """Links of which the words state one and do not say which; the likeliest first.

    The first that holds is taken, so that no finding rests on a reading that another reading of the same words removes; where none
    holds, the likeliest one is, and its finding is right whichever was meant.
    """

    options: tuple[Link, ...]


def chosen(story: Story, choice: Choice) -> Link:
    """The link of *choice* that the story is read by."""
    options = list(dict.fromkeys(choice.options))
    if len(options) == 1:
        return options[0]
    return next((link for link in options if holds(story, [link])), options[0])


def holds(story: Story, links: Sequence[Link]) -> bool:
    """True when the usual readings of the claims that *links* tie let every rule hold."""
    # Rules are asked for only where there is a choice, so that reading alone need not load them.
    from claimcheck.judging.stating import STAGES, collect, system
    from claimcheck.rules.catalogue import catalogue
    from claimcheck.solver.decide import decide

    names = {name for link in links for name in link.claims}
    claims = as_fine((c for c in story.claims(names) if c.id in names), links)
    ledger = Ledger(claims=claims, links=tuple(links), origin="text", published=story.published)
    stated, remarks, _ = collect(ledger, catalogue())
    return all(told.fails == "none" for _, told in remarks) and decide(system(ledger, stated, STAGES[-1])).status == "consistent"

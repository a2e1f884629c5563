"""Doubts: a tie whose figures do not hold, where another plain reading of the same words does away with it."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.claims.link import Link
from claimcheck.reading.doubts.compared import is_no_change, is_no_margin, is_no_order, is_no_record, is_no_share, is_so_often
from claimcheck.reading.doubts.summed import is_all_but_one, is_no_flow, is_no_sum, is_of_others, is_only_expected
from claimcheck.reading.doubts.timed import is_no_pace, is_other_spell
from claimcheck.reading.story import Story
from claimcheck.reading.ties.common.choice import holds


def doubtful(story: Story, link: Link) -> bool:
    """True for *link* where it does not hold and its words can well mean something else."""
    doubt = _DOUBTS.get(link.sort)
    return doubt is not None and doubt(story, link) and not holds(story, [link])


_DOUBTS: dict[str, Callable[[Story, Link], bool]] = {
    "span": is_other_spell, "rate": is_no_pace, "parts": is_no_sum, "tally": is_all_but_one, "flow": is_no_flow,
    "each": is_of_others, "rest": is_only_expected,
    "share": is_no_share, "change": is_no_change, "order": is_no_order, "ratio": is_so_often, "margin": is_no_margin,
    "previous": is_no_record, "previous low": is_no_record,
}  # fmt: skip

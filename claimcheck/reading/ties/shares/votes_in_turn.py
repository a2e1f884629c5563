"""Votes in turn: the shares of one vote that sentences tell one behind the other, which are no more than all of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.levels import is_level
from claimcheck.values.written import amount

_VOTE = frozenset(("vote", "votes", "ballot", "ballots"))
_PLACED = frozenset("second third fourth runner-up candidate candidates rival rivals challenger challengers opponent independent".split())
# Another vote, another time, or the share of another whole.
_APART = frozenset(
    "turnout round rounds run-off runoff swing first-past poll polls survey exit counted previous election elections since year "
    "years women men young district districts ward wards county state seats swung expected predicted forecast referendum primary "
    "region".split()
)
_FEWEST, _MOST = 3, 6  # shares


def votes_in_turn(story: Story) -> Iterator[Link]:
    """*She took 48 per cent of the vote. The harbour master came second with 33 per cent. A baker got 29*: of one vote."""
    row: list[Read] = []
    for sentence in story.sentences if story.is_brief else ():
        here = [r for r in story.here(sentence) if is_level(story, r) and r.claim.amount.unit == "percent"]
        words = story.words(sentence)
        if not here:
            continue
        opens = len(here) == 1 and here[0].figure.noun in _VOTE
        if _APART & words or len(here) > 1 or not (opens or (row and _PLACED & words and _is_bare(story, here[0]))):
            return
        row = here if opens else [*row, *here]
    if _FEWEST <= len(row) <= _MOST:
        first = row[0].sentence.first
        whole = story.word(first, first + 1, amount("exactly 100%"), "share")
        said = f"the shares in {lines(row[0].claim, row[-1].claim)} are of one vote"
        yield Link("parts", (whole.id, *(r.claim.id for r in row)), assumption=said)


def _is_bare(story: Story, read: Read) -> bool:
    """True for a share that stands without what it is of: *came second with 33 per cent*."""
    return story.tokens.low[end_of_share(story, read)] in (".", ",", ";", "and", "of") and not read.figure.noun

"""Yes of all: the share of those who voted for something, and the next words, which tell how many said yes and how many were counted."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.plain_shares import is_share

_BACKED = frozenset("backed back voted supported support approved favour favor endorsed accepted yes".split())
_YES = frozenset("yes favour favor for aye".split())
_ALL = frozenset("counted opened cast returned received valid".split())
_PAPERS = frozenset("vote ballot envelope paper form slip".split())


def yes_of_all(story: Story) -> Iterator[Link]:
    """``83 per cent of those who returned ballots backed it. In all 2,646 said yes and 4,200 envelopes were opened``: the share."""
    for sentence in story.sentences:
        here = story.here(sentence)
        share = here[0] if len(here) == 1 and here[0].claim.amount.unit == "percent" and is_share(story, here[0]) else None
        if share is None or not _BACKED & set(story.tokens.low[share.last : sentence.last]):
            continue
        for below in story.beside(sentence, 0, 1)[1:]:
            counts = [r for r in story.here(below) if r.claim.kind == "count" and r.is_plain]
            yes = [r for r in counts if _said_yes(story, r)]
            every = [r for r in counts if r not in yes and r.claim.scope.noun in _PAPERS and _ALL & set(story.after(r, 3))]
            if len(counts) == 2 and len(yes) == len(every) == 1:
                said = f"{lines(share.claim, yes[0].claim, 'give')} one share, in per cent and in numbers"
                yield Link("share", (share.claim.id, yes[0].claim.id, every[0].claim.id), assumption=said)


def _said_yes(story: Story, read: Read) -> bool:
    behind = story.after(read, 4)
    return not read.figure.noun and bool(_YES & set(behind)) and behind[:1] in (["said"], ["voted"], ["were"], ["was"], ["in"])

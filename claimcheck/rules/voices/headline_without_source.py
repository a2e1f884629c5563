"""A headline that takes one side's figure says whose it is."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Remark, bad, good, linked, measure_key, quote, rule

_TOLL = """
[claims]
head = {{ value = "{head}", role = "headline"{by} }}
army = {{ value = "1,950 killed", by = "the army", same-as = "head" }}
other = {{ value = "{other}", by = "the ministry" }}
"""


def _toll(head: str = "1,950 killed", other: str = "1,200 killed", by: str = "") -> str:
    return _TOLL.format(head=head, other=other, by=f', by = "{by}"' if by else "")


@rule(
    bad=(bad(_toll(), finds="the army"), bad(_toll("more than 1,900 killed"), finds="the army")),
    good=(
        good(_toll(by="the army")),
        # All sources give one figure, or no one gives another of the same thing.
        good(_toll(other="1,950 killed")),
        good(_toll(other="1,200 wounded")),
        good(_toll().replace(', same-as = "head"', "")),
        good(_toll().replace("headline", "body")),
    ),
)
def headline_without_source(ledger: Ledger) -> Iterator[Remark]:
    """A headline's figure that only one of the sources gives names its source.

    Reason: without it the outlet vouches for one side's count, which the other side disputes in the same story.
    Quiet when: the headline names who says it, no second source gives another figure of the same thing, or nothing ties the headline's
    figure to the body's.
    May be wrong when: the outlet has checked the figure itself.
    """
    for _, claims in linked(ledger, "same"):
        for head in (c for c in claims if c.role == "headline" and not c.voice):
            said = [c for c in claims if c.voice and c.role != "headline"]
            voices = {c.voice for c in said}
            rivals = [c for c in ledger.claims if _rivals(ledger, c, said[0])] if len(voices) == 1 else []
            if rivals and all(c.voice for c in claims if c is not head):
                yield Remark(
                    labels=((head, "without its source"), (said[0], f"says {said[0].voice}"), (rivals[0], f"says {rivals[0].voice}")),
                    message=f"the headline gives {quote(head)} without saying that it is the figure of {said[0].voice}",
                    fails="none",
                    repairs=(f"say in the headline that {said[0].voice} gives it",),
                )


def _rivals(ledger: Ledger, other: Claim, said: Claim) -> bool:
    """True for a figure that another named voice gives of the same thing, and that is not the same."""
    if not other.voice or other.voice == said.voice or other.kind != said.kind or other.amount.unit != said.amount.unit:
        return False
    # In a story two figures are of one thing where their group or place and their days are stated.
    key = measure_key(ledger, said)
    known = key is not None and (ledger.origin == "claims" or said.when is not None)
    return known and measure_key(ledger, other) == key and other.when == said.when and not other.amount.usual.meets(said.amount.usual)

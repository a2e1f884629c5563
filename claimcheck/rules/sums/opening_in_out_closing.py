"""What was there, and what came in, less what went out, is what is there now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck import Claim, Ledger, Statement, bad, good, in_one_unit, linked, listed, quote, rule

_FLOW = """
[claims]
opening = {{ value = "{opening}", on = 2026-01-01 }}
joined = {{ value = "{joined}", during = "2026-02", what = "hired" }}
left = {{ value = "{left}", during = "2026-02", what = "dismissed" }}
closing = {{ value = "{closing}", on = 2026-03-01 }}
[[links]]
sort = "flow"
claims = ["opening", "joined", "left", "closing"]
"""


def _flow(opening: str, joined: str, left: str, closing: str) -> str:
    return _FLOW.format(opening=opening, joined=joined, left=left, closing=closing)


@rule(
    of=("flow",),
    bad=(
        bad(_flow("5,210 nurses", "340 nurses", "120 nurses", "5,310 nurses"), finds="5,430"),
        bad(_flow("50,000 soldiers", "2,000 soldiers", "1,500 soldiers", "62,000 soldiers"), finds="62,000"),
    ),
    good=(
        good(_flow("5,210 nurses", "340 nurses", "120 nurses", "5,430 nurses")),
        good(_flow("50,000 soldiers", "1,500 soldiers", "2,400 soldiers", "about 49,000 soldiers")),
        # Flows that are left open.
        good(_flow("5,210 nurses", "at least 340 nurses", "120 nurses", "5,435 nurses")),
        good(_flow("5,210 nurses", "340 nurses", "up to 300 nurses", "5,310 nurses")),
        good(_flow("5,210 nurses", "340 nurses", "120 nurses", "5,310 nurses").partition("[[links]]")[0]),
    ),
)
def opening_in_out_closing(ledger: Ledger) -> Iterator[Statement]:
    """The opening level, and what came in, less what went out, is the closing level.

    Reason: the identity of accounts: opening + in - out = closing.
    Quiet when: the words do not tie the four figures.
    May be wrong when: something else came in or went out, which the words do not tell: that none did is always an assumption.
    """
    for link, (opening, *moved, closing) in linked(ledger, "flow"):
        rows = in_one_unit(opening, *moved, closing)
        joined, left = moved[: link.into], moved[link.into :]
        if rows:
            made = rows[0]
            for k, row in enumerate(rows[1:-1]):
                made = made + row if k < link.into else made - row
            told = _told(opening, joined, left)
            yield Statement(
                comparisons=(made.equals(rows[-1]),),
                labels=(
                    (opening, "what was there"),
                    *((c, "came in") for c in joined),
                    *((c, "went out") for c in left),
                    (closing, "what is there now"),
                ),
                broken=f"{told} do not make {quote(closing)}",
                fits=f"{told} make {quote(closing)}",
                assumptions=(link.assumption or "nothing else came in or went out",),
                proof=link.proof,
            )


def _told(opening: Claim, joined: Sequence[Claim], left: Sequence[Claim]) -> str:
    """What there was, with what came in, less what went out, in words."""
    return listed([opening, *joined]) + (f" less {listed(left)}" if left else "")

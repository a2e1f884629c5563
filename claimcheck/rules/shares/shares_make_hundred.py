"""Shares that are all of one whole make a hundred per cent."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, hundred_in_shares, linked, listed, one_whole, rule, total, value

_POLL = """
[claims]
asked = {{ value = "exactly 100%", kind = "share", {key} = ["yes", "no", "undecided"] }}
yes = {{ value = "{yes}", kind = "share" }}
no = {{ value = "{no}", kind = "share" }}
undecided = {{ value = "{undecided}", kind = "share" }}
"""
_ANSWERS = """
[claims]
asked = "100%"
train = { value = "60%", kind = "share" }
bus = { value = "55%", kind = "share" }
car = { value = "38%", kind = "share" }

[[links]]
sort = "overlapping"
claims = ["asked", "train", "bus", "car"]
"""
_OF_A_PART = """
[claims]
coalition = { value = "58%", kind = "share", parts = ["greens", "liberals"] }
greens = { value = "31%", kind = "share" }
liberals = { value = "27%", kind = "share" }
"""


def _poll(yes: str, no: str, undecided: str, *, key: str = "parts") -> str:
    return _POLL.format(yes=yes, no=no, undecided=undecided, key=key)


@rule(
    of=("parts",),
    bad=(
        bad(_poll("48%", "37%", "12%"), finds="37"),
        bad(_poll("48.2%", "37.3%", "12.5%"), finds="48.2"),
        bad(_poll("48%", "37%", "18%"), finds="18"),
        bad(_poll("62%", "37%", "3%", key="includes"), finds="62"),
        bad(_poll("a third", "half", "a third"), finds="half"),
        bad("In the poll 48 per cent said yes, 37 per cent said no and 12 per cent did not know.\n", finds="12"),
    ),
    good=(
        good(_poll("48%", "37%", "15%")),
        good(_poll("33%", "33%", "33%")),
        good(_poll("33.4%", "33.3%", "33.4%")),
        good(_poll("48%", "37%", "12%", key="includes")),
        good(_poll("more than 48%", "about 37%", "14%")),
        good(_poll("half", "a third", "a sixth")),
        good(_ANSWERS),
        good(_OF_A_PART),
        good("Asked what they feared, 60 per cent said war, 50 per cent said poverty and 12 per cent did not know.\n"),
    ),
)
def shares_make_hundred(ledger: Ledger) -> Iterator[Statement]:
    """Shares that are all of one whole add up to 100 per cent, and those that are only some of it to no more.

    Reason: additivity, the whole being 100 per cent. Each of n rounded shares is good to half its last place, so that whole percents of
    three answers may make 99 or 101, but not 97.
    Quiet when: answers may overlap (several were allowed), or the shares are not said to be all: “don't know” is often left out.
    May be wrong when: a share too small to name was left out of a list that is said to be complete.
    """
    for link, (_, *shares) in linked(ledger, "parts"):
        if not hundred_in_shares(ledger, link):
            continue
        full, *others = {one_whole(share) or 1 for share in shares}
        made = total(shares) if not others else total(value(share.formula()) for share in shares)
        full = 1 if others else full
        yield Statement(
            comparisons=(made.equals(full) if link.exhaustive else made <= full,),
            labels=tuple((share, "one of the shares") for share in shares),
            broken=f"{listed(shares)} do not make 100%" if link.exhaustive else f"{listed(shares)} are more than 100%",
            fits=f"{listed(shares)} make 100%" if link.exhaustive else f"{listed(shares)} leave room in 100%",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )

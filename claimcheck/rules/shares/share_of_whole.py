"""A share, what it is a share of, and the part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck import Claim, Ledger, Statement, bad, be, good, in_one_unit, linked, one_whole, quote, quotient, rule, show_number, value

_CLINICS = """
[claims]
vaccinated = "{part} patients"
registered = "{whole} patients"
share = {{ value = "{share}", kind = "share", part = "vaccinated", whole = "registered" }}
"""
_ANOTHER_BASE = """
[claims]
koreans = "11,000 soldiers"
force = "50,000 soldiers"
officers = "4,400 soldiers"
share = { value = "22%", kind = "share", part = "koreans", whole = "force" }
of_the_koreans = { value = "40%", kind = "share", part = "officers", whole = "koreans" }
"""
_UNTIED = """
[claims]
koreans = "11,000 soldiers"
force = { value = "50,000 soldiers", where = "kursk" }
share = { value = "40%", kind = "share" }
"""
_WORDS = """
[claims]
members = "{whole} members"
yes = "{part} members"
share = {{ value = "{share}", kind = "share", part = "yes", whole = "members" }}
"""


@rule(
    of=("share",),
    bad=(
        bad(_CLINICS.format(part="12,756", whole="24,686", share="62%"), finds="≈51.67%"),
        bad(_CLINICS.format(part="310 million", whole="1.2 billion", share="more than 40%"), finds="more than 40"),
        bad(_CLINICS.format(part="5", whole="40,000", share="0.125%"), finds="0.125"),
        bad("The hospital has 640 beds. Of these, 480, or 60 per cent, were occupied on Friday.\n", finds="75%"),
    ),
    good=(
        good(_CLINICS.format(part="12,756", whole="24,686", share="52%")),
        good(_CLINICS.format(part="11,000", whole="50,000", share="22%")),
        good(_CLINICS.format(part="1.2 million", whole="3.6 million", share="34%")),
        good(_CLINICS.format(part="about 30", whole="41", share="71%")),
        good(_ANOTHER_BASE),
        good(_UNTIED),
        good("Some 11,000 of the 50,000 soldiers there are foreigners, and 40 per cent of the officers are.\n"),
    ),
)
def share_of_whole(ledger: Ledger) -> Iterator[Statement]:
    """A share times its whole makes the part.

    Reason: that is what a share is; part and whole may both be rounded, and each rounding cell counts.
    Quiet when: nothing ties the share to this part and this whole: the same percent of another whole is another number. Where two wholes
    come into question, `percent-of-what` tells them.
    May be wrong when: the words leave the base unsaid, and the reader took the wrong one.
    """
    yield from _stated(ledger, in_words=False)


@rule(
    of=("share",),
    bad=(
        bad(_WORDS.format(part="48", whole="210", share="most"), finds="most"),
        bad(_WORDS.format(part="30", whole="210", share="a third"), finds="a third"),
        bad(_WORDS.format(part="11,000", whole="50,000", share="the majority"), finds="50,000"),
        bad(_WORDS.format(part="40", whole="50", share="one in five"), finds="one in five"),
        bad("Most of the 210 councillors backed the plan: 48 voted for it.\n", finds="48"),
    ),
    good=(
        good(_WORDS.format(part="206", whole="210", share="most")),
        good(_WORDS.format(part="101", whole="210", share="almost half")),
        good(_WORDS.format(part="104", whole="210", share="half")),
        good(_WORDS.format(part="71", whole="210", share="a third")),
        good(_WORDS.format(part="43", whole="210", share="one in five")),
        good(_WORDS.format(part="139", whole="210", share="two thirds")),
    ),
)  # fmt: skip
def fraction_in_words(ledger: Ledger) -> Iterator[Statement]:
    """A fraction in words fits the part and the whole that it joins.

    Reason: the share law; “most” is more than half, “one in five” and “a third” are good to about a tenth of themselves, as the hedge
    table reads them.
    Quiet when: nothing ties the words to this part and this whole, or a hedge covers the gap (“almost half” of 210 begins at 95).
    May be wrong when: “most” is said of the largest group, not of more than half.
    """
    yield from _stated(ledger, in_words=True)


def _stated(ledger: Ledger, *, in_words: bool) -> Iterator[Statement]:
    ties = list(linked(ledger, "share"))
    bases: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for _, (share, part, whole) in ties:
        bases[share.id, part.id].add(whole.id)
    for link, (share, part, whole) in ties:
        hundred, sizes = one_whole(share), in_one_unit(part, whole)
        if hundred is None or not sizes or len(bases[share.id, part.id]) > 1 or (share.amount.unit == "") != in_words:
            continue
        told = f"what {quote(share)} leaves" if share.scope.what == "left" else quote(share)
        yield Statement(
            comparisons=((value(share) * sizes[1]).equals(sizes[0] * hundred),),
            labels=_labels(share, part, whole),
            broken=f"{quote(part)} {be(part)} not {told} of {quote(whole)}{_really(part, whole)}",
            fits=f"{quote(part)} {be(part)} {told} of {quote(whole)}",
            assumptions=(link.assumption,) if link.assumption else (),
            proof=link.proof,
        )


def _labels(share: Claim, part: Claim, whole: Claim) -> tuple[tuple[Claim, str], ...]:
    return ((share, "the share"), (part, "the part"), (whole, "the whole"))


def _really(part: Claim, whole: Claim) -> str:
    share = quotient(part, whole)
    return "" if share is None else f", but {show_number(share * 100)}%"

"""A figure that replaces another, or is held against one of another time, is of its size, and so are both ends of a range of money."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import chain

from claimcheck import Claim, Ledger, Remark, bad, good, in_one_unit, linked, quote, rule, show_number

_ALIKE = (Fraction(4, 5), Fraction(5, 4))  # what readers take for alike: the width of loose-agreement
_OF_ONE_SIZE = (Fraction(2, 5), Fraction(5, 2))  # what may have grown or shrunk from one time to the next
_SCALES = ((10**3, "thousand"), (10**6, "million"), (10**9, "billion"))

_TOLL = """
[claims]
earlier = "{earlier}"
newer = {{ value = "{newer}", updates = "earlier" }}
"""


def _toll(earlier: str, newer: str) -> str:
    return _TOLL.format(earlier=earlier, newer=newer)


@rule(
    bad=(
        bad(_toll("more than 706,000 losses", "more than 710 losses"), finds="a thousand times less"),
        bad(_toll("$4.1 million", "$4.3 billion"), finds="a thousand times more"),
        bad(_toll("1,240 voters", "1.3 billion voters"), finds="a million times more"),
        bad("The new wing will cost between $26 and $31 million.\n", finds="$26"),
        bad("The airport handled 62 passengers last year, up from 58 million in 2023.\n", finds="62 passengers"),
        bad("The crew will get at least $8 and as much as $12 million.\n", finds="$8"),
    ),
    good=(
        good(_toll("706,000 losses", "710,000 losses")),
        good(_toll("3 killed", "1,200 killed")),
        good(_toll("2 killed", "60 killed")),
        good("The new wing will cost between $26 million and $31 million.\n"),
        good("The new wing will cost $26-31 million, or between 24 and 29 million euros.\n"),
        # No one says that the one replaces the other.
        good('[claims]\narmy = "710 losses"\nministry = "706,000 losses"\n'),
    ),
)
def wrong_magnitude(ledger: Ledger) -> Iterator[Remark]:
    """A figure that replaces another, is held against one of another time or ends a range of money is not a thousand times as much.

    Reason: “million” for “billion”, or a thousand left out, are the commonest slips with large figures. Covers 55 wrong-magnitude of the
    catalogue together with the repairs: any conflict that goes away when one figure is a thousand times more or less says so in its help.
    Quiet when: the figures, once scaled, are not within a fifth of each other (0.8 to 1.25, the house width of `loose-agreement`), or not
    within 0.4 to 2.5 where they are of two times ("62 passengers, up from 58 million"), or many years lie between those.
    A range whose ends bear a currency sign each bears its scale word at both, as the style books of the agencies have it.
    May be wrong when: the figure really grew a thousandfold, or the prizes run from $5 to $50 million.
    """
    yield from _one_scale(ledger)
    for link, claims in chain(linked(ledger, "update"), linked(ledger, "beside")):
        newer, earlier = claims[:2]
        replaced = link.sort == "update"
        verb, label = ("replaces", "replaces this one") if replaced else ("is held against", "what it is held against")
        told = _scaled(newer, earlier, _ALIKE if replaced else _OF_ONE_SIZE)
        if told:
            way, number = told
            yield Remark(
                labels=((newer, way), (earlier, label)),
                message=f"{quote(newer)} {verb} {quote(earlier)}, and is {way}",
                fails="usual",
                reckoning=(f"{show_number(number)} would be of its size",),
                repairs=(f"say {show_number(number)} for {quote(newer)}, or change {quote(earlier)}",),
                assumptions=(link.assumption,) if link.assumption else (),
            )


def _scaled(newer: Claim, earlier: Claim, width: tuple[Fraction, Fraction]) -> tuple[str, Fraction] | None:
    """How many times more or less *newer* is told than *earlier* would have it, and the number that it would have."""
    written = newer.stated.number
    sizes = in_one_unit(newer, earlier)
    before = earlier.stated.number
    if not sizes or not written or not before:
        return None
    ratio = Fraction(written) * sizes[0].terms[0][1] / (Fraction(before) * sizes[1].terms[0][1])
    for factor, name in _SCALES:
        for times, way in ((Fraction(factor), "less"), (Fraction(1, factor), "more")):
            if width[0] <= ratio * times <= width[1]:
                return f"a {name} times {way}", Fraction(written) * times
    return None


_ENDS = re.compile(
    r"(?P<low>[$£€]\s?(?P<number>\d{1,3}(?:\.\d+)?))(?!\d|\s?(?:hundred|thousand|million|billion|trillion|mn?|bn|tn|k)\b)"
    r"(?P<gap>[^$£€\d–-]+)(?P<high>[$£€]\s?(?P<other>\d{1,3}(?:\.\d+)?)\s?(?P<scale>million|billion|trillion|m|bn|tn)\b)"
)
_WORDS = {"million": "million", "m": "million", "billion": "billion", "bn": "billion", "trillion": "trillion", "tn": "trillion"}
_FEWER = 10  # times that the upper end of a range may be the lower


def _one_scale(ledger: Ledger) -> Iterator[Remark]:
    """The ranges and changes of which only the second end bears a scale word: “between $26 and $31 million”."""
    if ledger.origin != "text":
        return
    told: list[tuple[str, tuple[Claim, ...]]] = [(c.said, (c,)) for c in ledger.claims if c.stated.bound == "range" and c.kind == "money"]
    pairs = [pair for _, pair in linked(ledger, "range")]
    pairs += [pair for _, pair in chain(linked(ledger, "rise"), linked(ledger, "fall")) if _are_side_by_side(*pair[:2])]
    told += [(" and ".join(c.said for c in pair), pair) for pair in pairs if all(c.kind == "money" for c in pair)]
    for said, claims in told:
        found = _ENDS.search(said)
        if found is None or not Fraction(found["number"]) / _FEWER < Fraction(found["other"]) < _FEWER * Fraction(found["number"]):
            continue
        word, low = _WORDS[found["scale"]], found["low"]
        yield Remark(
            labels=tuple((c, "an end that leaves out its scale" if k == 0 else "the other end") for k, c in enumerate(claims)),
            message=f"“{low}” and “{found['high']}” are the ends of one range, and only one of them is in {word}s",
            fails="usual",
            reckoning=(f"{low} is a {word} times less than {low} {word}",),
            repairs=(f"say “{low} {word}”",),
        )


def _are_side_by_side(one: Claim, other: Claim) -> bool:
    """True for both figures of “from $26 to $31 million”, between which nothing but a short word stands."""
    return one.span is not None and other.span is not None and 0 < other.span.start - one.span.end <= len(" to ")

"""One figure, said more than once: headline against body, caption against body, first mention against second."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Comparison, Ledger, Remark, Statement, bad, good, in_one_unit, quote, rule, same_things, value

_STORY = "Storm shuts {a} schools in the county\nThe storm shut {b} schools in the county on Monday, the board said.\n"
_TWICE = (
    "Some rebuilding has begun. A total of 412 Danish nurses were hired on Sunday, the ministry said.\n"
    "Wards stay short of hands. The 412 posts were filled in a day.\nOn Sunday {n} Danish nurses were hired.\n"
)


@rule(
    bad=(
        bad(_STORY.format(a="19", b="90"), finds="19"),
        bad(_TWICE.format(n="421"), published="2026-03-03", finds="421"),
        bad("Pool to open Friday\nThe pool in Mill Lane opens on Saturday, the council said.\n", published="2026-03-03", finds="Saturday"),
        bad("The bridge will be closed for 14 weeks. Traders fear the 41-week closure.\n", finds="41-week"),
    ),
    good=(
        good(_STORY.format(a="19", b="19")),
        good(_TWICE.format(n="412"), published="2026-03-03"),
        good("On Sunday 412 Danish nurses were hired. On Monday 421 Danish nurses were hired.\n", published="2026-03-03"),
        good("The storm killed 14 people in Mindanao. In Luzon, where it made landfall on Sunday, 41 died.\n"),
    ),
)
def same_thing_agrees(ledger: Ledger) -> Iterator[Statement | Remark]:
    """Figures given for one thing agree, in the headline, the body and the captions.

    Reason: identity; one scope has one value. Covers 51 same-thing-agrees, 52 headline-agrees and 53 caption-agrees of the catalogue.
    Quiet when: nothing but the equal value ties the figures, when their days, places or groups differ, or when the text updates one.
    May be wrong when: a headline and a sentence of the body speak of two different things in the same words.
    """
    yield from _twins(ledger)
    for same in same_things(ledger):
        first, *others = sorted(same.claims, key=lambda c: (c.span.start if c.span else 0, c.id))
        figures = list({str(c.stated): quote(c) for c in reversed((first, *others))}.values())[::-1]
        if first.kind == "date":
            yield from _moments(first, others, same.assumption)
            continue
        yield Statement(
            comparisons=_equal(first, others),
            labels=tuple((c, _part(c)) for c in (first, *others)),
            broken="the same thing is given as " + " and as ".join(figures),
            fits=f"{' and '.join(figures)} stands {len(same.claims)} times" if len(figures) == 1 else " and ".join(figures) + " can be one",
            assumptions=(same.assumption,) if same.assumption else (),
            proof=same.proof,
            group="same",
        )


def _twins(ledger: Ledger) -> Iterator[Remark]:
    """Two sentences that repeat each other give the same words: “about 30” and “about 40” are two figures even where their widths meet."""
    for link in ledger.links:
        if link.sort == "same" and link.proof:
            one, other = (ledger.claim(name) for name in link.claims[:2])
            met = one.amount.widest.meets(other.amount.widest) and one.amount.usual.meets(other.amount.usual)
            if met and one.stated != other.stated and one.stated.bound == other.stated.bound != "=":
                yield Remark(
                    labels=((one, _part(one)), (other, _part(other))),
                    message=f"two sentences that repeat each other say {quote(one)} and {quote(other)}",
                    fails="usual",
                    repairs=(f"say {quote(one)} in both", f"say {quote(other)} in both"),
                )


def _moments(first: Claim, others: list[Claim], assumption: str) -> Iterator[Remark]:
    """One thing on two days or at two times, told in their own words."""
    for other in others:
        clocks = [c.amount.written for c in (first, other) if ":" in c.amount.written]
        if other.stated != first.stated or len(set(clocks)) > 1:
            yield Remark(
                labels=((first, _part(first)), (other, _part(other))),
                message=f"the same thing is given as {quote(first)} and as {quote(other)}",
                fails="all",
                repairs=(f"say {quote(first)} in both", f"say {quote(other)} in both"),
                assumptions=(assumption,) if assumption else (),
            )


def _equal(first: Claim, others: list[Claim]) -> tuple[Comparison, ...]:
    """That each of *others* is *first*, in one unit where they have one: a third is 34 per cent."""
    rows = in_one_unit(first, *others)
    one, rest = (rows[0], rows[1:]) if rows else (value(first), tuple(value(other) for other in others))
    return tuple(one.equals(other) for other in rest)


def _part(claim: Claim) -> str:
    return {"headline": "in the headline", "caption": "in the caption"}.get(claim.role, "here")

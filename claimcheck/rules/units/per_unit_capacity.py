"""So many in each of so many: what is inside cannot exceed the product."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, quote, rule, value


@rule()
def per_unit_capacity(ledger: Ledger) -> Iterator[Statement]:
    """What is in all of the units together is no more than their number times what each of them holds.

    Reason: the per-unit law; 28 vehicles with 25 to 35 troops aboard each carry 700 to 980.
    Quiet when: nothing says that the count is of what was in those very units.
    May be wrong when: the units were filled more than once.
    """
    for claim in ledger.claims:
        if claim.of is not None:
            units = [ledger.claim(name) for name in claim.of.names()]
            product = " × ".join(quote(c) for c in units)
            yield Statement(
                comparisons=(value(claim.formula()) <= value(claim.of),),
                labels=((claim, "the part"), *((c, "the whole" if len(units) == 1 else "a factor of the whole") for c in units)),
                broken=f"{quote(claim)} cannot be part of {product}",
                fits=f"{quote(claim)} fits into {product}",
                proof=f"{claim.id} is stated to be part of {claim.of.text}",
            )

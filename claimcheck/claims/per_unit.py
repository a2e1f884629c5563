"""So many in each of so many: the claims that links of sort *each* tie, with their product."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.formula import Formula
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.link import Link
from claimcheck.claims.queries import linked
from claimcheck.values.units import commensurable


@attrs.frozen
class PerUnit:
    """*each* is so many in each of *units*, *inside* is what is in all of them; *product* is the one times the other."""

    each: Claim
    units: Claim
    inside: Claim
    product: Formula
    link: Link

    @property
    def said(self) -> str:
        """What is multiplied, as it was written: ``“28 vehicles” with “30 troops” in each``, ``“six frigates” at “$400 million each”``."""
        each, units = self.each, f"“{self.units.said}”"
        told = each.kind == "money" or "/" in each.amount.unit or each.said.endswith(_EACH)
        return f"{units} at “{each.said}”" if told else f"{units} with “{each.said}” in each"


_EACH = (" each", " apiece")


def per_units(ledger: Ledger) -> Iterator[PerUnit]:
    """Every link of sort *each* whose product counts what is inside: persons per vehicle times vehicles, against persons."""
    for link, (each, units, inside, *_) in linked(ledger, "each"):
        product = each.formula() * units.formula()
        if commensurable(each.amount.unit, inside.amount.unit):
            # "About 30 troops in each": the words leave out what each of them is.
            product = Formula("*", each.amount.unit, args=product.args, text=product.text)
        if commensurable(product.unit, inside.amount.unit):
            yield PerUnit(each, units, inside, product, link)

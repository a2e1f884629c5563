"""The number that announces a list is its length."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Comparison, Fact, Ledger, Statement, bad, good, quote, rule, show_number, value

_DEMANDS = """
[claims]
announced = {{ value = "{announced}", {key} = {items} }}
"""
_TWO = '["Saturday", "Sunday"]'
_THREE = '["Kent", "Surrey", "Essex"]'


def _list(announced: str, items: str, key: str = "items") -> str:
    return _DEMANDS.format(announced=announced, key=key, items=items)


@rule(
    bad=(
        bad(_list("3 days", _TWO), finds="2"),
        bad(_list("two nurses", '["Ms Holm", "Mr Dahl", "Ms Berg"]'), finds="3"),
        bad(_list("at least four buses", _THREE), finds="3"),
        bad(_list("two nurses", '["Ms Holm", "Mr Dahl", "Ms Berg"]', "some-items"), finds="3"),
    ),
    good=(
        good(_list("3 days", '["Friday", "Saturday", "Sunday"]')),
        good(_list("three", _THREE)),
        # “including”: some of them are named.
        good(_list("3 days", _TWO, "some-items")),
        good(_list("at least two days", _THREE)),
        good(_list("several buses", _THREE)),
    ),
)
def announced_number_of_items(ledger: Ledger) -> Iterator[Statement]:
    """The number that announces a list is the number of its items.

    Reason: readers count along. The length of the list is a fact of the ledger (in a claim file `items`, the words of the list).
    Quiet when: the list is called only some of them ("including"; `some-items`), and is no longer than the number.
    May be wrong when: one item names two, or only the first of them are listed here: it is an assumption that the list is whole.
    """
    claims = ledger.by_id
    for fact in ledger.facts:
        if fact.about:
            claim = claims[fact.about]
            items = f"a list of {show_number(fact.value)}"
            yield Statement(
                comparisons=(_fits(claim, fact),),
                labels=((claim, "announces a list"),),
                broken=f"{quote(claim)} announces {items}{_told(fact.items)}",
                fits=f"{quote(claim)} announces {items}",
                assumptions=("the list names all of them",) if fact.exhaustive else ("each item of the list is one of them",),
            )


def _fits(claim: Claim, fact: Fact) -> Comparison:
    """The number and the length are equal; some are no more than the number, and “at least two” may announce a list of three."""
    if not fact.exhaustive:
        return value(claim) >= fact.value
    if claim.stated.bound in (">", ">="):
        return value(claim) <= fact.value
    return value(claim).equals(fact.value)


def _told(items: tuple[str, ...]) -> str:
    return f": {', '.join(items)}" if items else ""

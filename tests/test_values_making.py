"""Makers: a record made through its twin is what its own constructor makes, guard and all."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.claims.claim import Span
from claimcheck.claims.scope import Scope
from claimcheck.values.amount import Stated
from claimcheck.values.making import maker


@given(st.integers(), st.integers(), st.text())
def test_a_span_of_a_maker_is_one_of_its_constructor(start, end, quote):
    made, own = maker(Span)(start, end, quote), Span(start, end, quote)
    assert made == own and hash(made) == hash(own) and repr(made) == repr(own) and type(made) is Span


def test_fields_go_by_name_and_have_their_defaults():
    assert maker(Scope)("soldier", what="killed") == Scope("soldier", what="killed")


def test_what_is_made_stays_frozen():
    made = maker(Stated)("=", 3, 3)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.lo = 4
    assert attrs.evolve(made, lo=4) == Stated("=", 4, 3)


def test_a_class_of_another_layout_is_refused_at_once():
    @attrs.frozen
    class Weak:
        one: int

    with pytest.raises(TypeError):
        maker(Weak)


def test_a_default_that_is_made_for_each_is_refused_at_once():
    @attrs.frozen(weakref_slot=False)
    class Listed:
        one: list[int] = attrs.field(factory=list)

    with pytest.raises(TypeError):
        maker(Listed)


def test_claims_of_a_text_are_frozen():
    (claim,) = cc.read("Some 40 boats sank.", links=False).claims
    for record in (claim, claim.scope, claim.span, claim.amount, claim.amount.stated):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(record, attrs.fields(type(record))[0].name, None)

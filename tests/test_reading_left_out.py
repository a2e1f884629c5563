"""What is left out: what a figure counts where the noun or the unit stands with another, and what it has of none of them."""

import pytest

import claimcheck as cc


def told(text):
    return [
        f"{claim.span.quote} {claim.amount.unit or claim.scope.noun}".rstrip() for claim in cc.read(text, published="2026-03-03").claims
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Mud buried 31 hamlets, displacing some 7,200.", ["31 hamlet", "7,200"]),
        ("The blaze gutted nine shops and trapped 26.", ["nine shop", "26"]),
        ("The zoo moved 31 monkeys and rescued six.", ["31 monkey", "six monkey"]),
        ("The firm cut 31 posts and saved six.", ["31 job", "six job"]),
        ("Divers, using nine boats, rescued 44.", ["nine boat", "44"]),
        ("The album, put into nine formats, sold 2 million.", ["nine format", "2 million"]),
        ("The fair drew growers from 14 parishes, 610 in all, up from 540.", ["14 parish", "610 grower", "540 grower"]),
        ("The fair drew 90 growers from 14 parishes, 61 in all from Kent.", ["90 grower", "14 parish", "61 grower"]),
    ],
)
def test_a_figure_has_the_noun_of_another_where_it_counts_the_same(text, read):
    assert told(text) == read

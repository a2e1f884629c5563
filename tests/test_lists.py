"""Lists and repeats: facts in ledgers and claim files, and what goes by the laws of parts: the other N, N of them, tallies."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc

ANNOUNCED = """[claims]
days = { value = "3 days", items = ["Saturday", "Sunday"] }
towns = { value = "at least 4 towns", some-items = ["Kent", "Surrey"] }
[units]
town = "[towns]"
"""


def rules(ledger, **chosen):
    return [(f.rule, f.level) for f in cc.check(ledger, **chosen).findings]


def test_a_list_of_a_claim_file_is_a_fact_and_is_written_again():
    ledger = cc.loads(ANNOUNCED)
    assert [("days", 2, True), ("towns", 2, False)] == [(fact.about, fact.value, fact.exhaustive) for fact in ledger.facts]
    assert ("Saturday", "Sunday") == ledger.facts[0].items
    for form in ("toml", "json"):
        assert ledger == cc.loads(cc.dumps(ledger, format=form), format=form)
    plain = cc.loads(ANNOUNCED.partition("towns")[0])
    assert plain == cc.loads(cc.dumps(plain, format="csv"), format="csv")
    assert [("announced-number-of-items", "warning")] == rules(ledger)


def test_a_fact_speaks_of_a_claim_of_its_ledger():
    fact = cc.Fact("dead", 3, "the names of the dead", about="dead")
    with pytest.raises(cc.ClaimError, match="a fact speaks of 'dead'"):
        cc.Ledger((cc.claim("hurt", "4 wounded"),), facts=(fact,))
    ledger = cc.Ledger((cc.claim("dead", "4 killed"),), facts=(fact,))
    assert [("announced-number-of-items", "warning")] == rules(ledger)
    with pytest.raises(cc.ClaimFileError, match="no list of items"):
        cc.dumps(ledger)


@pytest.mark.parametrize(
    ("claims", "links", "expected"),
    [
        # “30 were aboard; 8 died, the other 24 are safe.”
        ({"aboard": "30 people", "dead": "8 people", "other": "24 people"}, ("rest", "other", "aboard", "dead"), "rest-of-whole"),
        ({"aboard": "30 people", "dead": "8 people", "other": "22 people"}, ("rest", "other", "aboard", "dead"), ""),
        # “28 came, 31 of them by bus.”
        ({"came": "28 people", "by bus": "31 people"}, ("parts", "came", "by bus"), "parts-exceed-whole"),
        ({"came": "28 people", "by bus": "13 people"}, ("parts", "came", "by bus"), ""),
        # Two bounds of one figure that shut each other out.
        ({"most": "at most 12%", "least": "at least 15%"}, ("same", "most", "least"), "same-thing-agrees"),
        ({"most": "at most 15%", "least": "at least 12%"}, ("same", "most", "least"), ""),
    ],
)
def test_what_the_words_of_a_list_tie(claims, links, expected):
    sort, *names = links
    made = tuple(cc.claim(name, text, where=name) for name, text in claims.items())
    ledger = cc.Ledger(made, (cc.Link(sort, tuple(names), proof="told"),))
    assert ([expected] if expected else []) == [rule for rule, _ in rules(ledger)]


@given(
    st.integers(1_001, 9_999_999),
    st.sampled_from([100, 1_000, 10_000, 100_000]),
    st.sampled_from([ROUND_HALF_UP, ROUND_FLOOR, ROUND_CEILING]),
)
def test_a_rounding_to_the_nearest_down_or_up_restates_a_figure(number, place, how):
    rounded = int((Decimal(number) / place).quantize(Decimal(1), rounding=how)) * place
    claims = (cc.claim("precise", f"exactly {number:,} people"), cc.claim("round", f"{rounded:,} people"))
    if rounded:
        assert [] == rules(cc.Ledger(claims, (cc.Link("restated", ("round", "precise"), proof="told"),)), select=["restated-rounder"])


@given(st.integers(1_000, 9_000_000), st.sampled_from([100, 1_000, 10_000]), st.sampled_from([-1, 1]))
def test_a_round_figure_a_whole_place_away_is_no_restatement(number, place, way):
    rounded = number // place * place
    if number % place == 0 or rounded % (10 * place) == 0 or (rounded + place) % (10 * place) == 0:
        return
    told = rounded + 2 * place if way > 0 else rounded - place
    if told > 0 and told % (10 * place):
        claims = (cc.claim("precise", f"exactly {number:,} people"), cc.claim("round", f"{told:,} people"))
        found = rules(cc.Ledger(claims, (cc.Link("restated", ("round", "precise"), proof="told"),)), select=["restated-rounder"])
        assert [("restated-rounder", "error")] == found

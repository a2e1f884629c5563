"""Averages: the tests of means against brute force, and no finding on figures that real lists of values give."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.rules.averages.mean_is_possible import is_possible
from claimcheck.rules.catalogue import catalogue

ROUNDINGS = (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN)


def roundings(scale, decimals):
    """What is done to a mean or a percent: a mean of one decimal is not cut off."""
    return ROUNDINGS if scale > 1 or decimals > 1 else ROUNDINGS[:2]


def found(ledger, family="averages"):
    return [f.rule for f in cc.check(ledger, select=[family]).findings]


def given_by(n, scale, decimals, most):
    """Every number that some whole total over *n* is written as, in the units of the last decimal, by brute force."""
    place = Decimal(1).scaleb(-decimals)
    shares = (Decimal(total * scale) / n for total in range(n * most // scale + 2))
    return {int(share.quantize(place, rounding=how).scaleb(decimals)) for share in shares for how in roundings(scale, decimals)}


@pytest.mark.parametrize(("scale", "decimals", "most"), [(1, 2, 3), (1, 1, 9), (100, 0, 100)])
def test_a_mean_is_possible_exactly_where_brute_force_finds_a_total(scale, decimals, most):
    for n in range(1, 201):
        possible = given_by(n, scale, decimals, most)
        for shown in range(most * 10**decimals + 1):
            assert (shown in possible) == is_possible(Fraction(shown, 10**decimals), n, decimals, scale), (shown, n)


def test_every_second_decimal_is_possible_from_a_hundred_values_on():
    assert all(is_possible(Fraction(shown, 100), n, 2) for n in range(100, 131) for shown in range(0, 700))
    assert not is_possible(Fraction(1, 200), 50, 2)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=60), st.data(), st.integers(0, 2))
def test_a_mean_of_real_counts_is_never_called_impossible(values, data, decimals):
    how = data.draw(st.sampled_from(roundings(1, decimals)))
    mean = (Decimal(sum(values)) / len(values)).quantize(Decimal(1).scaleb(-decimals), rounding=how)
    claims = [cc.claim("mean", f"{mean} children", kind="mean"), cc.claim("families", f"{len(values)} people")]
    assert [] == found(cc.Ledger(tuple(claims), (cc.Link("mean over", ("mean", "families"), proof="told"),)))


@settings(max_examples=60)
@given(st.lists(st.integers(0, 900), min_size=2, max_size=40), st.integers(1, 900), st.booleans())
def test_figures_of_a_real_list_of_values_hold(values, least, with_ties):
    n, middle = len(values), Fraction(median(values))
    above = sum(v > middle for v in values)
    claims = [
        cc.claim("sum", f"exactly {sum(values)} patients"),
        cc.claim("n", f"{n} days"),
        cc.claim("mean", f"{(sum(values) / Decimal(n)).quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)} patients", kind="mean"),
        cc.claim("some", f"{sum(v >= least for v in values)} days"),
        cc.claim("least", f"exactly {least} patients"),
        cc.claim("middle", f"{middle} patients" if middle.denominator == 1 else f"{float(middle)} patients", kind="median"),
        cc.claim("above", f"{sum(v >= middle for v in values) if with_ties else above} days", what="at or above" if with_ties else "above"),
    ]
    links = [
        cc.Link("mean", ("mean", "sum", "n"), proof="told"),
        cc.Link("tail", ("mean", "n", "some", "least"), proof="told"),
        cc.Link("median", ("middle", "above", "n"), proof="told"),
    ]
    assert [] == found(cc.Ledger(tuple(claims), tuple(links)))


def test_a_percent_of_so_few_says_what_would_be_possible():
    claims = [cc.claim("share", "38%", kind="share"), cc.claim("asked", "9 people")]
    (finding,) = cc.check(cc.Ledger(tuple(claims), (cc.Link("mean over", ("share", "asked"), proof="told"),))).findings
    assert ("mean-is-possible", "error") == (finding.rule, finding.level)
    assert ["3 / 9 = 33%, 4 / 9 = 44%"] == list(finding.reckoning)
    assert ["say 33%", "say 44%"] == [r.text for r in finding.repairs]


ENTRIES = """
mean-times-number mean-is-possible tail-exceeds-mean half-above-median
announced-number-of-items listed-counts same-thing-agrees headline-agrees caption-agrees restated-rounder
wrong-magnitude unlike-dimensions converted-unit converted-currency count-is-whole
voices-differ threshold-already-passed totals-of-two-voices headline-without-source
""".split()


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_of_families_h_to_l_is_live(entry):
    assert entry in {name for rule in catalogue() for name in (rule.name, *rule.covers)}

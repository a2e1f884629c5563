"""What a level means: no error rests on an assumption or on two named voices; wider words never raise a level; nothing depends on order."""

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.claims.link import Link
from claimcheck.values.hedges import hedged, house_table, last_place, stated_by

LEVELS = {"note": 1, "warning": 2, "error": 3}
HEDGES = ["", "exactly", "about", "nearly", "up to", "more than", "at least", "under"]


def amount(number, hedge):
    bound = house_table().hedges[hedge].bound if hedge else "="
    return hedged(stated_by(bound, number), hedge, unit="person", counted="killed", written=f"{number:,}", last=last_place(number))


@st.composite
def ledgers(draw):
    """Days, totals over runs of days, repeated figures and assumed ties, of one to three voices."""
    voices = draw(st.sampled_from([[""], ["", "Kyiv"], ["", "Kyiv", "Moscow"]]))
    claims, links = [], []
    for n in range(draw(st.integers(2, 6))):
        start = draw(st.integers(1, 5))
        length = draw(st.sampled_from([1, 1, 1, 2, 3]))
        claims.append(
            cc.claim(
                f"c{n}",
                amount(draw(st.integers(1, 60)) * draw(st.sampled_from([1, 10])), draw(st.sampled_from(HEDGES))),
                start=f"2024-11-{start:02}",
                end=f"2024-11-{start + length:02}",
                by=draw(st.sampled_from(voices)),
            )
        )
    for _ in range(draw(st.integers(0, 2))):
        a, b = draw(st.lists(st.sampled_from(claims), min_size=2, max_size=2, unique=True))
        links.append(Link("same", (a.id, b.id), assumption=f"{a.id} and {b.id} are one figure"))
    return claims, links


def worst(report):
    """The highest level told of each set of claims that a finding stands on."""
    found = {}
    for f in report.findings:
        key = frozenset(label.claim for label in f.labels)
        found[key] = max(found.get(key, 0), LEVELS[f.level])
    return found


@settings(max_examples=150)
@given(ledgers())
def test_no_error_rests_on_an_assumption_or_on_two_named_voices(made):
    claims, links = made
    voices = {c.id: c.voice for c in claims}
    for f in cc.check(claims, links=links).findings:
        named = {voices[label.claim] for label in f.labels if voices[label.claim]}
        assert len(named) <= 1
        if f.level == "error":
            assert not f.assumptions
        if len(f.assumptions) > 1:
            assert f.level == "note"


def wider(claim, by):
    usual, widest = claim.amount.usual, claim.amount.widest
    return attrs.evolve(claim, amount=attrs.evolve(claim.amount, usual=usual.hull(by), widest=widest.hull(by).hull(usual.hull(by))))


@settings(max_examples=150)
@given(ledgers(), st.integers(0, 5), st.integers(0, 900), st.integers(0, 900))
def test_wider_words_never_raise_the_level(made, which, a, b):
    claims, links = made
    which %= len(claims)
    before = cc.check(claims, links=links)
    loose = [wider(c, cc.Interval(min(a, b), max(a, b))) if i == which else c for i, c in enumerate(claims)]
    after = cc.check(loose, links=links)
    assert max(worst(after).values(), default=0) <= max(worst(before).values(), default=0)
    assert not (before.ok and not after.ok)


@settings(max_examples=100)
@given(ledgers(), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_links_changes_nothing(made, random):
    claims, links = made
    mixed = random.sample(claims, len(claims))
    assert worst(cc.check(claims, links=links)) == worst(cc.check(mixed, links=random.sample(links, len(links))))


@settings(max_examples=100)
@given(ledgers(), st.integers(1, 999))
def test_an_unrelated_claim_changes_nothing(made, number):
    claims, links = made
    more = [*claims, cc.claim("elsewhere", f"{number} tanks", on="2024-11-03", where="Oslo", whose="Danish")]
    assert cc.check(claims, links=links).findings == cc.check(more, links=links).findings


@settings(max_examples=100)
@given(ledgers(), st.integers(2, 9))
def test_figures_are_tied_by_what_they_are_and_not_by_their_value(made, factor):
    """The same ledger with every figure of one claim changed is tied the same way: only what holds may differ."""
    claims, links = made
    changed = [attrs.evolve(c, amount=amount(c.stated.lo or c.stated.hi or 1, c.amount.hedge)) for c in claims]
    changed[0] = attrs.evolve(claims[0], amount=amount((claims[0].stated.lo or claims[0].stated.hi or 1) * factor, claims[0].amount.hedge))
    from claimcheck.judging.judge import collect
    from claimcheck.rules.catalogue import catalogue

    def ties(given):
        stated = collect(cc.Ledger(tuple(given), tuple(links)), catalogue()).stated
        return sorted((s.rule.name, tuple(sorted(claim.id for claim, _ in s.statement.labels))) for s in stated)

    assert ties(claims) == ties(changed)


def test_a_count_below_zero_is_no_conflict_by_itself():
    text = "The mayor has a rating of plus 12, the council one of minus nine: 39 percent for, 48 against. Of the 1,010 asked, 39 percent did not know.\n"
    report = cc.check_text(text)
    assert () == report.broken

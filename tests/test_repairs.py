"""A repair that is offered mends: put in, it removes the conflict; likely slips lead, and the reckoning ends in what cannot meet."""

import itertools
import random
from fractions import Fraction

import attrs
import pytest

import claimcheck as cc
from claimcheck.solver import Bound, Relation, System, conflicts, decide, fitting, reckoning, repairs, total, variable
from claimcheck.solver.slips import magnitudes
from claimcheck.values.interval import ANY, Interval, above, at_least, at_most, closed, point

a, b, c = variable("a"), variable("b"), variable("c")


def changed(system, member, interval, alongside=()):
    """*system* with the bound *member* at *interval* and the members *alongside* free."""
    bounds = [attrs.evolve(x, interval=interval) if x.name == member else x for x in system.bounds if x.name not in alongside]
    relations = [x for x in system.relations if not set(alongside) & {x.name, *x.needs}]
    return System(bounds, relations, system.whole, system.background & {*(x.name for x in bounds), *(x.name for x in relations)})


def offered_values(repair):
    """The numbers that a reader would put in: the value, or the ends of the range (one just inside where an end is left out)."""
    if repair.kind == "drop":
        return []
    if repair.value is not None:
        return [repair.value]
    lo, hi, lo_open, hi_open = repair.fits
    width = (hi - lo) / Fraction(1000) if lo is not None and hi is not None else Fraction(1, 1000)
    ends = [] if lo is None else [lo + width if lo_open else lo]
    return ends + ([] if hi is None else [hi - width if hi_open else hi])


def mends(system, repair):
    return all(decide(changed(system, repair.member, point(v), repair.alongside)).status == "consistent" for v in offered_values(repair))


def random_box(r):
    """Whole numbers in small boxes, some points, with sums and products."""
    names = ["x", "y", "z"]
    bounds = [Bound(f"b{n}", n, Interval(lo := r.randint(0, 6), lo + r.choice((0, 0, 1, 3)))) for n in names]
    rows = []
    for number in range(r.randint(1, 2)):
        one, two, three = (variable(n) for n in r.sample(names, 3))
        left = r.choice((one * two, one + two, one * two + one, 2 * one + two))
        right = r.choice((three, three + r.randint(0, 3), three * r.randint(1, 3)))
        rows.append(Relation(f"r{number}", r.choice((left.equals(right), left <= right, left >= right))))
    return System(bounds, rows, whole=r.choice((names, names, [], ["x"])))


def written_of(system):
    return {x.name: x.interval.lo for x in system.bounds if x.interval.is_point}


def test_every_repair_offered_mends_on_random_systems_with_products():
    seen = 0
    for seed in range(300):
        system = random_box(random.Random(seed))
        for repair in repairs(system, conflicts(system).found, written_of(system)):
            seen += 1
            assert repair.fits != ANY, seed
            assert mends(system, repair), (seed, repair)
    assert seen > 200


def test_whole_repairs_are_those_that_brute_force_finds():
    found = 0
    for seed in range(300):
        system = random_box(random.Random(seed))
        if len(system.whole) < 3:
            continue
        for repair in repairs(system, conflicts(system).found, written_of(system)):
            for value in () if repair.alongside else offered_values(repair):
                rest = changed(system, repair.member, point(value), repair.alongside)
                found += 1
                assert brute(rest), (seed, repair)
    assert found > 60


def brute(system):
    """True when whole numbers fit *system*, each of whose names has a bound."""
    names = sorted({x.variable for x in system.bounds} | {v for x in system.relations for v in x.variables})
    boxes = [[x.interval for x in system.bounds if x.variable == name] for name in names]
    assert all(boxes)
    tried = [[v for v in range(-500, 500) if all(v in box for box in held)] for held in boxes]
    return any(fits(system, dict(zip(names, values, strict=True))) for values in itertools.product(*tried))


def fits(system, values):
    return all(stands(row, values) for relation in system.relations for row in relation.comparisons)


def stands(row, values):
    left, right = worth(row.left, values), worth(row.right, values)
    return {"=": left == right, "<=": left <= right, ">=": left >= right, "<": left < right, ">": left > right}[row.sign]


def worth(expression, values):
    found = 0
    for names, factor in expression.terms:
        for name in names:
            factor *= values[name]
        found += factor
    return found


def test_an_outer_hull_is_not_offered():
    """Price times number is the sum, and both add up to 30: only 10 and 20 make 200."""
    system = System(
        [Bound("A", "a", point(12)), Bound("B", "b", point(20)), Bound("C", "c", point(200)), Bound("S", "s", point(32))],
        [Relation("product", (a * b).equals(c)), Relation("sum", (a + b).equals(variable("s")))],
    )
    found = repairs(system, conflicts(system).found, {"A": 12, "B": 20, "C": 200, "S": 32})
    assert all(mends(system, repair) for repair in found)
    assert ("value", "C", 240) in [(r.kind, r.member, r.value) for r in found]


def test_a_member_that_need_not_change_is_not_offered():
    system = System(
        [
            Bound("A", "a", point(1770)),
            Bound("B", "b", point(1950)),
            Bound("C", "c", point(1500)),
            Bound("a>=0", "a", at_least(0)),
            Bound("b>=0", "b", at_least(0)),
        ],
        [Relation("sum", (a + b).equals(c))],
        background={"a>=0", "b>=0"},
    )
    found = repairs(system, conflicts(system).found, {"A": 1770, "B": 1950, "C": 1500})
    assert [(r.member, r.fits, r.alongside) for r in found if r.kind == "range"] == [
        ("A", closed(0, 1500), ("B",)),
        ("B", closed(0, 1500), ("A",)),
    ]


# ---- order -----------------------------------------------------------------------------------------------------------


def told(*claims):
    (finding, *_) = cc.check(list(claims)).findings
    return finding


def summed(one, two, whole):
    first, second = cc.claim("a", one), cc.claim("b", two)
    return told(first, second, cc.claim("t", whole, of=first + second))


def daily(one, two, both):
    return told(
        cc.claim("sunday", one, on="2024-11-10"),
        cc.claim("monday", two, on="2024-11-11"),
        cc.claim("both", both, start="2024-11-10", end="2024-11-12"),
    )


def test_a_billion_for_a_million_leads():
    first = summed("£1.4 million", "£1.0 million", "£2.4 billion").repairs[0]
    assert ("magnitude", "t") == (first.kind, first.claim)
    assert "2,400,000: a thousand times less" in first.text


def test_a_thousand_times_leads_where_one_number_fits():
    assert [r.kind for r in daily("1,770 killed", "1,950 killed", "3.72 million killed").repairs][0] == "magnitude"


def test_a_slip_leads_where_few_numbers_fit():
    first = daily("1,770 killed", "1,950 killed", "7,320 killed").repairs[0]
    assert ("slip", "3,720", "both") == (first.kind, first.value, first.claim)


@pytest.mark.parametrize(("day", "both"), [("210 killed", "120 killed"), ("140 killed", "104 killed")])
def test_a_slip_into_a_wide_range_does_not_lead(day, both):
    finding = told(cc.claim("one", day, on="2024-11-10"), cc.claim("both", both, start="2024-11-10", end="2024-11-12"))
    assert finding.repairs[0].kind == "range"


def test_a_far_magnitude_does_not_lead():
    finding = summed("£1.4 million", "£1.0 million", "£2.4 billion")
    assert not any("a million times more" in r.text for r in finding.repairs[:4])


def test_the_hundredfold_guard_stays():
    assert list(magnitudes(1950, at_least(18_230))) == []


def test_no_repair_is_any_number_or_nothing():
    finding = daily("1,770 killed", "1,950 killed", "1,500 killed")
    assert finding.repairs
    assert not any("any number" in r.text or " to 0 or more" in r.text for r in finding.repairs)


# ---- the last line ---------------------------------------------------------------------------------------------------


def lines(bounds, *rows, whole=(), background=()):
    system = System(
        [Bound(f"B{n}", n[0], interval) for n, interval in bounds.items()],
        [Relation(f"R{i}", row) for i, row in enumerate(rows)],
        whole,
        background,
    )
    return [reckoning(system, conflict) for conflict in conflicts(system).found]


def test_multiplying_is_told_before_a_number_that_is_not_whole():
    (found,) = lines({"a": point(15), "b": point(28), "c": point(600)}, (a * b).equals(c), whole=["a", "b", "c"])
    assert found == ("15 × 28 = 420", "420 is below 600")


def test_dividing_is_told_where_nothing_else_shows_it():
    (found,) = lines({"b": point(28), "c": point(600)}, (a * b).equals(c), whole=["a", "b", "c"])
    assert found == ("600 / 28 = ≈21.43", "≈21.43 lies between the whole numbers 21 and 22")


def test_dividing_is_left_where_multiplying_shows_it():
    (found,) = lines({"b": point(28), "c": point(840), "a": at_least(35)}, (a * b).equals(c))
    assert found == ("(35 or more) × 28 = 980 or more", "980 or more is above 840")


def test_long_fractions_are_shown_as_decimals():
    (found,) = lines({"b": closed(159, 161), "c": point(10_000), "a": at_most(60)}, (a * b >= c))
    assert not any("/16" in line or "/15" in line for line in found)


def test_two_long_fractions_that_differ_late_are_told_apart():
    (found,) = lines({"a": point(Fraction(1000001, 7)), "b": point(Fraction(1000003, 7))}, a.equals(b))
    left, right = found[-1].split(" is below ")
    assert left != right


def test_a_floor_is_told_as_or_more():
    found = lines({"a": point(1770), "b": at_least(0), "c": point(1500)}, (a + b).equals(c), background=["Bb"])
    assert found == [("1,770 + 0 or more = 1,770 or more", "1,770 or more is above 1,500")]


def test_the_range_of_a_factor_is_exact_where_the_other_factors_are_points():
    system = System(
        [Bound("A", "a", above(100)), Bound("B", "b", point(4)), Bound("C", "c", point(100))], [Relation("r", total((a * b, a)).equals(c))]
    )
    assert fitting(system, "A").interval == point(20)


@pytest.mark.parametrize(("said", "word"), [("tens of thousands", "thousands"), ("hundreds", "thousands"), ("dozens", "thousands")])
def test_a_vague_size_is_mended_with_a_word(said, word):
    text = f"{said.capitalize()} of Danish nurses were hired in the last two days alone, with 1,770 nurses hired on Sunday and another 1,950 on Monday."
    (finding,) = cc.check_text(text, published="2026-03-03").findings
    assert f"to 3,720 or “{word}”" in finding.repairs[0].text


# ---- dates -----------------------------------------------------------------------------------------------------------

REDATED = (
    ("The poet, who died on 3 June 1997 at 81, was born in 1906 and taught Latin.", {"1915 or 1916", "1987 or 1988"}),
    ("He was born on 5 May 1942 and died on 3 May 2004 aged 72.", {"1931", "2015"}),
    ("The guns fell silent at noon on Friday under a 72-hour truce. It expires at noon on Sunday.", {"Monday", "Thursday"}),
    ("The fair ran from 3 June to 9 June, five days in all.", {"8 June", "4 June"}),
    ("The shop is open from 9am to 5.30pm, ten hours a day.", set()),
)


@pytest.mark.parametrize("text, days", REDATED)
def test_the_dates_that_would_fit_are_among_the_repairs(text, days):
    (finding,) = cc.check_text(text, published="2026-03-03").findings
    assert {repair.value for repair in finding.repairs if repair.kind == "date"} == days


@pytest.mark.parametrize(
    "text, wrong, right",
    [
        (REDATED[0][0], "1906", "1915"),
        (REDATED[0][0], "1997", "1987"),
        (REDATED[1][0], "1942", "1931"),
        (REDATED[1][0], "2004", "2015"),
        (REDATED[2][0], "Sunday", "Monday"),
        (REDATED[2][0], "Friday", "Thursday"),
        (REDATED[3][0], "9 June", "8 June"),
        (REDATED[3][0], "3 June", "4 June"),
    ],
)
def test_a_date_put_in_the_place_of_the_wrong_one_mends_the_text(text, wrong, right):
    assert cc.check_text(text.replace(wrong, right), published="2026-03-03").ok


def test_a_date_in_quotation_marks_is_a_query_to_its_speaker():
    (finding,) = cc.check_text("“He was born in 1906 and died on 3 June 1997 aged 81,” said Dr Lee.").findings
    assert "ask the speaker about “1906” (line 1): 1915 or 1916 would fit" in [repair.text for repair in finding.repairs]

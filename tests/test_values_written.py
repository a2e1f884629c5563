"""Amounts written by hand: one expected value, many ways to write it; and what must not be read."""

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

import pint
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.errors import ClaimcheckError, ClaimError, ExactnessError, UnitError
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import show
from claimcheck.values.hedges import hedge_words, hedged, house_table, stated_by
from claimcheck.values.interval import Interval, above, at_least, closed, half_open, point
from claimcheck.values.numerals import numeral
from claimcheck.values.units import STANDARD
from claimcheck.values.written import amount

UNBOUNDED = Interval(None, None)

# usual reading, widest reading, unit: ways to write it
EXAMPLES = [
    (point(30), point(30), "", ["30", "thirty", "exactly 30", "precisely thirty", "just 30", "a total of 30"]),
    (closed(25, 35), closed(15, 60), "person/vehicle", [
        "about 30 troops/vehicle", "around 30 troops per vehicle", "roughly thirty soldiers per vehicle", "some 30 troops/vehicle",
        "30 or so troops/vehicle", "30 troops/vehicle or so", "~30 troops/vehicle", "approximately 30 troops/vehicle",
    ]),
    (Interval(710_000, 720_000, True, True), above(710_000), "", ["more than 710,000", "over 710,000", "upwards of 710 000", "> 710,000"]),
    (half_open(31, 32), at_least(31), "person", [
        "at least 31 killed", "no fewer than 31 people", "31 or more people", "31+ people", "31 people or more", "at least another 31 people",
        "at least thirty-one people", "at least an estimated 31 people",
    ]),
    (half_open("2.5", 3), closed("2.25", 3), "year", ["almost three years", "nearly 3 years", "almost 3 years"]),
    (half_open(35, 40), half_open(30, 40), "", ["just under 40", "just below forty", "slightly less than 40"]),
    (half_open(30, 40), half_open(0, 40), "", ["under 40", "fewer than 40", "less than forty"]),
    (closed(0, 8), closed(0, 8), "kilometer", ["up to 8 km", "at most 8 km", "no more than 8 km", "8 km at most", "8 or less km"]),
    (closed(20, 30), closed(20, 30), "day", ["20-30 days", "20–30 days", "20 to 30 days", "from 20 to 30 days", "between 20 and 30 days",
                                            "twenty to thirty days", "between twenty and thirty days", "20 days to 30 days"]),
    (closed(4, 6), closed(3, 7), "", ["5 ± 1", "5±1", "5 +/- 1", "5 plus or minus 1", "five, give or take one"]),
    (half_open(2_000, 10_000), at_least(2_000), "person", ["thousands killed", "thousands of soldiers", "thousands people"]),
    (closed(200, 300), closed(200, 400), "", ["a couple of hundred", "a couple hundred", "couple of hundred"]),
    (closed(300, 900), closed(300, 2_000), "", ["several hundred"]),
    (closed("0.3", "11/30"), closed("0.25", "5/12"), "", ["a third", "one third", "one in three", "1 in 3", "⅓", "one-third", "a third of voters",
                                                            "one out of every three"]),
    (point("1/3"), point("1/3"), "", ["1/3", "exactly 1/3", "1/3 of the voters"]),
    (point("22/7"), point("22/7"), "", ["22/7"]),
    (point("1/3"), point("1/3"), "dollar", ["$1/3", "1/3 dollars"]),
    (closed("0.3", "11/30"), closed("1/6", "2/3"), "", ["about 1/3"]),
    (closed("4.5", 15), closed("2.5", 20), "kilometer", ["about 5-10 km", "between about 5 and 10 km", "around five to ten km"]),
    (half_open(5, 6), at_least(5), "person", ["as few as 5 people"]),
    (closed("0.18", "0.22"), closed("0.15", "0.25"), "", ["one in five", "a fifth", "1 in 5", "one out of five", "a fifth of the vote"]),
    (closed("0.45", "0.55"), closed("0.375", "0.625"), "", ["half", "half of the voters", "half the troops", "a half", "half as many", "halved"]),
    (closed("19/30", "0.7"), closed("7/12", "0.75"), "", ["two thirds", "two-thirds", "two in three", "two thirds of the seats"]),
    (Interval(Fraction(1, 2), 1, True, True), Interval(Fraction(1, 2), 1, True), "", ["most", "the majority", "most of the vote", "a majority of seats"]),
    (closed("1.8", "2.2"), closed("1.5", "2.5"), "", ["twice", "doubled", "double", "two times", "twice as many", "twofold", "2x", "twice the troops"]),
    (closed("2.7", "3.3"), closed("2.25", "3.75"), "", ["three times", "tripled", "three times as many troops", "threefold", "3x"]),
    (closed("2.7", "3.3"), closed("2.25", 5), "", ["three times more", "3 times higher", "three times more than last year"]),
    (Interval(2, 3, True, True), above(2), "", ["more than twice", "more than double", "over two times"]),
    (half_open(21, 27), half_open(21, 27), "", ["two dozen", "2 dozen"]),
    (half_open(9, 15), half_open(9, 15), "vehicle", ["a dozen vehicles", "one dozen vehicles"]),
    (half_open(1_150_000, 1_250_000), half_open(1_150_000, 1_250_000), "", ["1.2m", "1.2 million", "1.2mn", "1.2 mln"]),
    (closed(3 * 10**9, 4 * 10**9), closed(3 * 10**9, 4 * 10**9), "dollar", ["$3-4 billion", "$3bn-$4bn", "$3bn to $4bn", "between $3bn and $4bn",
                                                                            "US$3bn to US$4bn"]),
    (half_open(25 * 10**8, 35 * 10**8), half_open(25 * 10**8, 35 * 10**8), "pound sterling", ["£3bn", "£3 billion", "£3 bn", "£3b"]),
    (closed(2_500, 3_500), closed(1_500, 6_000), "", ["3,000 or so", "about 3,000", "around three thousand", "an estimated 3,000", "3,000-odd"]),
    (half_open("11.5", "12.5"), half_open("11.5", "12.5"), "percent", ["12%", "12 per cent", "12 percent", "12 pct", "12% of the vote"]),
    (half_open("4.5", "5.5"), half_open("4.5", "5.5"), "percentage point", ["5 points", "5 percentage points", "5 percentage-points"]),
    (half_open(1_450, 1_550), half_open(1_450, 1_550), "1/day", ["1,500 a day", "1,500 per day", "1,500/day", "1,500 every day", "1 500 a day"]),
    (point(18), point(18), "dollar/hour", ["$18 an hour", "$18/hour", "$18 per hour"]),
    (point(-5), point(-5), "degree Celsius", ["-5 degrees Celsius", "−5 °C", "minus 5 degrees Celsius", "minus five degrees Celsius"]),
    (half_open("2.25", "2.75"), half_open("2.25", "2.75"), "hour", ["2½ hours", "2 1/2 hours", "two and a half hours"]),
    (closed(450_000, 550_000), closed(375_000, 625_000), "person", ["half a million people"]),
    (closed("0.45", "0.55"), closed("0.375", "0.625"), "hour", ["half an hour", "half-an-hour".replace("-", " ")]),
    (point(5), point(5), "meter", ["5 m", "five m", "5 metres"]),
    (point(40), point(40), "hour", ["40-hour", "40 hours", "forty hours"]),
    (point(105), point(105), "person", ["one hundred and five soldiers", "a hundred and five soldiers", "105 soldiers"]),
    (point(1_770), point(1_770), "person", ["1,770 killed", "1770 killed", "1 770 killed"]),
    (half_open(10_500, 11_500), half_open(10_500, 11_500), "person", ["11,000 soldiers"]),
    (closed(100, 200), closed(100, 200), "", ["between one hundred and two hundred", "100-200"]),
    (point(0), point(0), "person", ["no troops", "0 troops", "zero troops"]),
]  # fmt: skip


@pytest.mark.parametrize(("usual", "widest", "unit", "text"), [(u, w, t, way) for u, w, t, ways in EXAMPLES for way in ways])
def test_one_amount_is_written_in_many_ways(usual, widest, unit, text):
    for written in (text, text.upper() if unit == "" and "m" not in text.lower() else text, f"  {text} ".replace(" ", "  ")):
        found = amount(written)
        assert (usual, widest, unit) == (found.usual, found.widest, found.unit)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("about 30", Stated("~", 30, 30)),
        ("more than 40", Stated(">", 40, None)),
        ("up to 8", Stated("<=", None, 8)),
        ("between 10 and 20", Stated("range", 10, 20)),
        ("thousands", Stated("range", 1_000, 10_000)),
        ("a third", Stated("=", Fraction(1, 3), Fraction(1, 3))),
        ("30", Stated("=", 30, 30)),
    ],
)
def test_the_number_as_written_is_kept(text, stated):
    assert stated == amount(text).stated


def test_the_noun_and_the_figure_stay_as_written():
    found = amount("About 30 Troops per vehicle")
    assert ("Troops", "30", "about") == (found.counted, found.written, found.hedge)
    assert ("", "1.2m") == (amount("$1.2m").counted, amount("$1.2m").written)
    assert "-5" == amount("-5 degrees Celsius").written


def test_a_users_unit_and_table_are_used():
    own = STANDARD.with_units({"lorry": "vehicle"})
    assert "vehicle" == amount("30 lorry", units=own).unit
    assert closed(25, 35) == amount("about 30", table=house_table()).usual


# ---- every word of the table ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("word", "name"), sorted(hedge_words().items()))
def test_every_hedge_of_the_table_is_read(word, name):
    row = house_table().hedges[name]
    expected = hedged(stated_by(row.bound, 30), name)
    for text in (f"{word} 30", f"{word} 30 troops", f"{word} thirty troops"):
        found = amount(text)
        assert (expected.usual, expected.widest, name) == (found.usual, found.widest, found.hedge)


SIZES = [(w, row.name) for row in (*house_table().vague.values(), *house_table().shares.values()) for w in row.words]


@pytest.mark.parametrize(("word", "name"), SIZES)
def test_every_size_and_share_of_the_table_is_read(word, name):
    rows = house_table()
    row = rows.vague.get(name) or rows.shares[name]
    assert (name, *row.read()) == (amount(word).hedge, amount(word).usual, amount(word).widest)


# ---- number words -----------------------------------------------------------------------------------------------------

ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelt(n, joint="-"):
    if n < 20:
        return ONES[n - 1]
    if n < 100:
        return TENS[n // 10 - 2] + (joint + ONES[n % 10 - 1] if n % 10 else "")
    for size, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            return f"{spelt(n // size, joint)} {word}" + (f"{' and' if rest < 100 else ''} {spelt(rest, joint)}" if rest else "")
    raise AssertionError(n)


@given(st.integers(1, 10**12 - 1), st.sampled_from(["-", " "]))
@example(100, " ")
@example(1_000_001, " ")
def test_numbers_in_words_are_read(n, joint):
    found = numeral(spelt(n, joint))
    assert (n, len(spelt(n, joint))) == (found.value, found.end)


@given(st.integers(0, 10**15))
def test_digits_with_and_without_commas_are_one_number(n):
    assert n == numeral(f"{n:,}").value == numeral(str(n)).value
    assert amount(f"{n:,}").usual == amount(str(n)).usual


@given(st.integers(1, 999), st.integers(2, 999))
def test_one_in_so_many_is_a_fraction(top, bottom):
    if top < bottom:
        assert Fraction(top, bottom) == numeral(f"{top} in {bottom}").value


# ---- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0.1, 1e300, float("nan"), float("inf"), True])
def test_a_float_is_refused_with_its_value(value):
    with pytest.raises(ExactnessError, match=str(value).replace("+", r"\+")):
        amount(value)


@pytest.mark.parametrize("value", [None, b"5", ["5"], 2j])
def test_what_is_no_text_is_refused_with_its_value(value):
    with pytest.raises(ClaimError) as error:
        amount(value)
    assert repr(value) in str(error.value)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "no number"), ("hello", "no number"), ("about", "no number"), ("--5", "no number"), ("every day", "no number"),
        ("1,77", "commas group thousands"), ("3,48 km", "commas group thousands"), ("1.2.3", "commas group thousands"),
        ("more than under 5", "more than one hedge"), ("more than 30 at most", "more than one hedge"), ("up to more than 5", "one hedge"),
        ("more than 5 to 7", "both a range"), ("7 to 5", "from high to low"), ("between 5", "between what"), ("between 7 and 5", "high to low"),
        ("12:30", "one number too many"), ("5 6", "one number too many"), ("£3m refurbishment", "behind an amount of money"),
        ("A$5", "not a currency"), ("twice hello", "taken of"), ("most hello", "taken of"), ("9" * 500, "too long"),
    ],
)  # fmt: skip
def test_nonsense_is_refused_in_one_clear_line(text, part):
    with pytest.raises(ClaimError) as error:
        amount(text)
    assert part in str(error.value)
    assert error.value.help


@pytest.mark.parametrize("text", ["5 hello", "5%garbage", "half hello", "thousands of widgets", "5 to"])
def test_an_unknown_unit_is_a_unit_error(text):
    with pytest.raises(UnitError):
        amount(text)


WORDS = st.sampled_from(
    [*hedge_words(), *(w for w, _ in SIZES), *"30 1,770 1.2 ½ $ £ % m bn million dozen half third one in five times twice more to and between "
     "± - , of a an the troops km /vehicle per day or so at least -5 0 1/3 x 12:30 percent points".split()]
)  # fmt: skip


@given(st.one_of(st.lists(WORDS, max_size=7).map(" ".join), st.text(max_size=30)))
def test_any_text_is_an_amount_or_refused(text):
    try:
        found = amount(text)
    except ClaimcheckError:
        return
    assert isinstance(found, Amount)
    assert found.usual.within(found.widest)
    assert found.usual != UNBOUNDED


@given(st.sampled_from(sorted(hedge_words())), st.integers(1, 10**12))
def test_an_amount_shown_reads_back(word, n):
    found = amount(f"{word} {n:,} troops")
    assert found == amount(f"{word} {show(n)} {found.counted}")


@pytest.mark.parametrize(("given", "number"), [(5, 5), (-5, -5), (Fraction(1, 3), Fraction(1, 3)), (Decimal("3.5"), Fraction(7, 2))])
def test_an_exact_number_is_an_amount(given: int | Fraction | Decimal, number: int | Fraction) -> None:
    found = amount(given)
    assert (found.stated, found.usual, found.widest, found.unit) == (Stated("=", number, number), point(number), point(number), "")


@pytest.mark.parametrize("given", [0.5, float("nan"), True])
def test_a_float_or_a_truth_is_no_amount(given: object) -> None:
    with pytest.raises(ExactnessError, match=repr(given)):
        amount(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["1e5", "1.5E3", "0x10", "0b1", "nan", "-inf", "Infinity"])
def test_numbers_in_code_are_refused_in_one_way(text: str) -> None:
    with pytest.raises(ClaimError) as caught:
        amount(text)
    assert caught.value.message == f"{text!r} is not a number as people write it"
    assert caught.value.help == 'write the digits out: "100,000" or "1.5 million"'


def test_a_hedged_range_keeps_its_hedge() -> None:
    found = amount("about 5-10 people")
    assert (found.hedge, found.stated) == ("about", Stated("range", 5, 10))
    assert amount("about -5 to 5 °C").widest.lo == -10
    with pytest.raises(ClaimError):
        amount("more than 5-10 people")


def test_pint_quantities_come_and_go_exactly() -> None:
    registry = pint.UnitRegistry()
    found = amount(registry.Quantity(15, "km"))
    assert (found.unit, found.usual, found.widest) == ("kilometer", point(15), point(15))
    assert (found.to_pint().magnitude, str(found.to_pint().units)) == (15, "kilometer")
    assert amount(found.to_pint()) == found
    with pytest.raises(ExactnessError, match=r"1\.5"):
        amount(registry.Quantity(1.5, "km"))
    with pytest.raises(ClaimError, match=r"no single number: it is read as \[7\.5, 30\]"):
        amount("about 15 km").to_pint()


def test_amounts_without_a_quantity_leave_pint_alone() -> None:
    script = "import sys, claimcheck as cc; cc.amount('15 km'); cc.amount(5); cc.claim('a', '5 homes'); sys.exit('pint' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_an_interval_from_nothing_to_a_long_fraction_is_written():
    from fractions import Fraction

    from claimcheck.values.interval import Interval
    from claimcheck.values.shown import show_interval

    assert "≈0…0.3478" == show_interval(Interval(0, Fraction(8, 23)))

"""The hedge table: what every hedge makes of a figure, and how a house replaces it."""

import contextlib
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ClaimError, ConfigError
from claimcheck.values.amount import Stated
from claimcheck.values.hedge_files import written_out
from claimcheck.values.hedges import (
    HEDGES,
    RANGES,
    SHARES,
    VAGUE,
    Bare,
    Hedge,
    bare_place,
    cell,
    fraction_unit,
    hedge_words,
    hedged,
    house_table,
    last_place,
    load_table,
    stated_by,
)
from claimcheck.values.interval import ANY, Interval, above, at_least, closed, half_open
from claimcheck.values.widths import reading
from claimcheck.values.written import amount

NUMBERS = st.one_of(
    st.integers(-(10**15), 10**15),
    st.sampled_from([0, 710_000_000_000, Fraction(1, 3), Fraction(-1, 3), Fraction(2, 7), Fraction(1, 10**9)]),
    st.fractions(min_value=-(10**6), max_value=10**6, max_denominator=1000),
)
NAMES = sorted(house_table().hedges)


def read(hedge, number, **also):
    row = house_table().hedges[hedge]
    return hedged(stated_by(row.bound, number), hedge, **also)


# ---- what the desk expects --------------------------------------------------------------------------------------------

OPEN = Interval


@pytest.mark.parametrize(
    ("hedge", "number", "usual", "widest"),
    [
        ("exactly", 3_500, closed(3_500, 3_500), closed(3_500, 3_500)),
        ("about", 30, closed(25, 35), closed(15, 60)),
        ("about", 8, closed("7.5", "8.5"), closed(4, 16)),
        ("about", "9.5", closed("9.45", "9.55"), closed("4.75", 19)),
        ("about", -30, closed(-35, -25), closed(-60, -15)),
        ("roughly", 30, closed(25, 35), closed(15, 60)),
        ("some", 30, closed(25, 35), closed(15, 60)),
        ("or so", 30, closed(25, 35), closed(15, 60)),
        ("estimated", 11_000, closed(10_500, 11_500), closed(5_500, 22_000)),
        ("nearly", 3, half_open("2.5", 3), closed("2.25", 3)),
        ("nearly", 2_000, half_open(1_500, 2_000), closed(1_500, 2_000)),
        ("just under", 40, half_open(35, 40), half_open(30, 40)),
        ("under", 40, half_open(30, 40), half_open(0, 40)),
        ("under", -5, half_open(-6, -5), Interval(None, -5, True, True)),
        ("up to", 8, closed(0, 8), closed(0, 8)),
        ("just over", 30, Interval(30, 35, True, False), Interval(30, 40, True, False)),
        ("more than", 40, OPEN(40, 50, True, True), above(40)),
        ("more than", 710_000, OPEN(710_000, 720_000, True, True), above(710_000)),
        ("more than", 710_000_000_000, OPEN(710 * 10**9, 720 * 10**9, True, True), above(710 * 10**9)),
        ("at least", 31, half_open(31, 32), at_least(31)),
        ("fraction", Fraction(1, 2), closed("0.45", "0.55"), closed("0.375", "0.625")),
        ("fraction", Fraction(1, 3), closed("0.3", "11/30"), closed("0.25", "5/12")),
        ("fraction", Fraction(1, 5), closed("0.18", "0.22"), closed("0.15", "0.25")),
        ("times", 2, closed("1.8", "2.2"), closed("1.5", "2.5")),
        ("times", Fraction(1, 2), closed("0.45", "0.55"), closed("0.375", "0.625")),
        ("times more", 3, closed("2.7", "3.3"), closed("2.25", 5)),
    ],
)
def test_a_hedge_gives_a_usual_and_a_widest_reading(hedge, number, usual, widest):
    number = Fraction(number) if isinstance(number, str) else number
    found = read(hedge, number)
    assert (usual, widest) == (found.usual, found.widest)


def test_three_times_more_holds_three_times_and_four_times():
    widest = read("times more", 3).widest
    assert read("times", 3).widest.within(widest)
    assert read("times", 4).widest.within(widest)
    assert 4 not in read("times more", 3).usual


@pytest.mark.parametrize(
    ("name", "usual", "least"),
    [
        ("a couple", closed(2, 3), 2),
        ("a few", closed(3, 5), 2),
        ("several", closed(3, 9), 3),
        ("dozens", half_open(24, 100), 24),
        ("scores", half_open(40, 100), 40),
        ("hundreds", half_open(200, 1_000), 200),
        ("thousands", half_open(2_000, 10_000), 2_000),
        ("tens of thousands", half_open(20_000, 100_000), 20_000),
        ("millions", half_open(2 * 10**6, 10**8), 2 * 10**6),
    ],
)
def test_a_vague_size_has_an_order_of_magnitude(name, usual, least):
    found = hedged(Stated("range", *house_table().vague[name].stated), name)
    assert (usual, least) == (found.usual, found.widest.lo)


def test_most_is_more_than_half_and_no_more_than_all():
    most = hedged(Stated("range", Fraction(1, 2), 1), "most")
    assert (OPEN(Fraction(1, 2), 1, True, True), OPEN(Fraction(1, 2), 1, True, False)) == (most.usual, most.widest)
    assert Fraction(11_000, 50_000) not in most.widest


def test_every_row_names_its_authority():
    for row in (*HEDGES, *RANGES, *VAGUE, *SHARES, Bare()):
        assert row.authority.strip()


def test_under_a_temperature_there_is_no_floor():
    assert read("under", 5, unit="degree Celsius").widest.lo is None
    assert read("under", 5, unit="person").widest.lo == 0


def test_a_hedge_that_is_not_in_the_table_is_read_by_its_bound():
    assert read("more than", 40).usual == hedged(stated_by(">", 40), "beyond").usual
    assert hedged(stated_by(">", 40), "about").usual == read("more than", 40).usual


def test_a_range_has_two_numbers():
    with pytest.raises(ClaimError):
        stated_by("range", 5)


# ---- laws -------------------------------------------------------------------------------------------------------------


@given(st.sampled_from(NAMES), NUMBERS)
def test_usual_lies_inside_widest_for_every_number(hedge, number):
    found = read(hedge, number)
    assert found.usual.within(found.widest)


@given(st.sampled_from(["about", "exactly", "at least", "up to", "fraction", "times", "times more"]), NUMBERS)
def test_a_hedge_with_an_equals_sign_in_it_holds_the_number_itself(hedge, number):
    assert number in read(hedge, number).usual


@given(st.sampled_from(["more than", "under", "just over", "just under"]), NUMBERS)
def test_a_strict_hedge_does_not_hold_the_number_itself(hedge, number):
    if number > 0:
        assert number not in read(hedge, number).widest


@given(st.sampled_from([n for n in NAMES if n != "times more"]), st.integers(1, 10**12), st.integers(0, 6))
def test_a_figure_in_other_units_of_ten_is_read_alike(hedge, number, zeros):
    scale = Interval(10**zeros, 10**zeros)
    small, large = read(hedge, number), read(hedge, number * 10**zeros)
    assert (small.usual * scale, small.widest * scale) == (large.usual, large.widest)


ENDS = st.integers(-4, 4).map(lambda k: Fraction(k, 4))


@given(NUMBERS, ENDS, ENDS, ENDS, ENDS)
def test_a_wider_row_gives_wider_readings(number, lo, hi, more_down, more_up):
    lo, hi, more_down, more_up = min(lo, hi), max(lo, hi), abs(more_down), abs(more_up)
    text = "[n + {} u, n + {} u]"
    narrow = Hedge("odd", "~", text.format(lo, hi).replace("+ -", "- "), text.format(lo, hi).replace("+ -", "- "))
    wide_text = text.format(lo - more_down, hi + more_up).replace("+ -", "- ")
    wide = attrs.evolve(narrow, usual=wide_text, widest=wide_text)
    for a, b in zip(narrow.read(number, last_place(number)), wide.read(number, last_place(number)), strict=True):
        assert a.within(b)


@given(NUMBERS)
def test_the_last_place_divides_the_number(number):
    place = last_place(number)
    assert place > 0
    if number and Fraction(10**40 * number).denominator == 1:
        tens = Fraction(number) / place
        assert tens.denominator == 1
        assert tens % 10 != 0


@given(NUMBERS, st.sampled_from([1, 10, 1000, Fraction(1, 10)]))
def test_a_cell_holds_what_rounds_to_the_number(number, place):
    number = round(Fraction(number) / place) * place
    found = cell(number, place)
    assert number in found
    for inside in (found.lo, found.lo + Fraction(place) / 3, found.hi - Fraction(place) / 3):
        away = abs(Fraction(inside)) / place
        rounded_half_up = (2 * away + 1) // 2 * place
        assert abs(number) == rounded_half_up or inside not in found or number == 0


@given(st.fractions(min_value=0, max_value=1, max_denominator=12))
def test_a_fraction_in_words_stays_below_one_and_above_nothing(part):
    if 0 < part < 1:
        widest = read("fraction", part, last=fraction_unit(part)).widest
        assert widest.within(OPEN(0, 1, True, True))


# ---- bare figures -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "also", "place"),
    [
        (999, {}, None),
        (1_770, {}, None),
        (1_700, {}, 100),
        (700_000, {}, 100_000),
        (31, {}, None),
        (3_500, {"money": True}, None),
        (Fraction(12, 10), {"written": "1.2"}, Fraction(1, 10)),
        (1_200_000, {"written": "1.2", "scaled": True}, 100_000),
        (3_000_000, {"written": "3", "scaled": True}, 10**6),
        (12, {"written": "12", "scaled": True}, 1),
        (12, {"written": "12.0"}, Fraction(1, 10)),
        (0, {"written": "0", "scaled": True}, 1),
        (-1_700, {}, 100),
    ],
)
def test_a_bare_figure_is_good_to_its_last_place(number, also, place):
    assert place == bare_place(number, **also)


def test_a_rounding_cell_is_half_open_away_from_zero():
    assert half_open(1_650, 1_750) == cell(1_700, 100)
    assert Interval(-1_750, -1_650, True, False) == cell(-1_700, 100)
    assert closed(1_700, 1_700) == cell(1_700, None)
    assert half_open(0, "0.5") == cell(0, 1)


# ---- a house's own table ----------------------------------------------------------------------------------------------


def house(tmp_path, text):
    path = tmp_path / "hedges.toml"
    path.write_text(text, encoding="utf-8")
    return load_table(str(path))


def test_a_house_replaces_a_row(tmp_path):
    table = house(tmp_path, '[hedges.about]\nusual = "[0.9 n, 1.1 n]"\nwidest = "[n/3, 3n]"\nauthority = "our style book"\n')
    found = hedged(stated_by("~", 30), "about", table=table)
    assert (closed(27, 33), closed(10, 90)) == (found.usual, found.widest)
    assert "our style book" == table.hedges["about"].authority
    assert house_table().hedges["about"].words == table.hedges["about"].words
    assert closed(25, 35) == read("about", 30).usual


def test_a_replaced_row_does_not_keep_an_authority_it_no_longer_follows(tmp_path):
    assert "house choice" == house(tmp_path, '[hedges."more than"]\nusual = "(n, n + u/2)"\n').hedges["more than"].authority


def test_a_house_adds_a_hedge_with_its_words(tmp_path):
    table = house(tmp_path, '[hedges.handily]\nbound = ">"\nusual = "(n, n + 2u)"\nwidest = "(n, inf)"\nwords = ["handily over"]\n')
    assert "handily" == hedge_words(table)["handily over"]
    assert OPEN(30, 50, True, True) == amount("handily over 30 troops", table=table).usual


def test_a_house_replaces_vague_sizes_shares_ranges_and_the_bare_figure(tmp_path):
    table = house(
        tmp_path,
        '[vague.dozens]\nusual = "[36, 100)"\n[shares.most]\nusual = "(0.6, 1)"\n[ranges.between]\nwidest = "[a - d, b + d]"\n'
        "[bare]\nexact-below = 100\nzeros = 1\n",
    )
    assert half_open(36, 100) == amount("dozens", table=table).usual
    assert OPEN(Fraction(3, 5), 1, True, True) == amount("most", table=table).usual
    assert closed(5, 25) == amount("between 10 and 20", table=table).widest
    assert half_open(245, 255) == amount("250", table=table).usual


def test_the_table_written_out_reads_back_the_same(tmp_path):
    assert house_table() == house(tmp_path, written_out(house_table()))


@pytest.mark.parametrize(
    ("text", "place", "value", "accepted"),
    [
        ('[hedges.about]\nusual = "n plus a bit"\n', "hedges.about.usual", "n plus a bit", "[n - u/2, n + u/2]"),
        ('[hedges.about]\nusual = "[n - x, n]"\n', "hedges.about.usual", "“x”", "n, u, low"),
        ('[hedges.about]\nusual = "[n/0, n]"\n', "hedges.about.usual", "n/0", "[n - u/2"),
        ("[hedges.about]\nusual = 30\n", "hedges.about.usual", "30", "[n - u/2"),
        ('[hedges.about]\nbound = "!"\n', "hedges.about.bound", "!", "one of = ~"),
        ('[hedges.about]\nwords = "about"\n', "hedges.about.words", "about", "a list of words"),
        ('[hedges.about]\nwidth = "3"\n', "hedges.about.width", "3", "bound, usual"),
        ("[hedges]\nabout = 5\n", "hedges.about", "5", "a row has"),
        ('[hedges.about]\nusual = "[n/3, 3n]"\n', "hedges.about", "usual [10, 90]", "inside the widest"),
        ('[hedges.new]\nusual = "[n, n]"\n', "hedges.new", "usual", "bound, widest"),
        ("[vague.dozens]\nstated = [100, 24]\n", "vague.dozens.stated", "[100, 24]", "the lower first"),
        ('[vague.dozens]\nstated = [24.5, "many"]\n', "vague.dozens.stated", "many", "whole numbers"),
        ('[vague.dozens]\nusual = "[n, 2n]"\n', "vague.dozens.usual", "“n”", "none here"),
        ("[shares.most]\nstated = 7\n", "shares.most.stated", "7", "parts of 1"),
        ("[hedges.about]\nauthority = 7\n", "hedges.about.authority", "7", "a text"),
        ("[bare]\nexact-below = true\n", "bare.exact-below", "True", "a whole number"),
        ("[bare]\nzeros = 99\n", "bare.zeros", "99", "up to 9"),
        ("[bare]\nexactly = 1\n", "bare.exactly", "1", "exact-below, zeros"),
        ("bare = 1\n", "bare", "1", "exact-below, zeros"),
        ("[hedge.about]\n", "hedge", "about", "[hedges.NAME]"),
        ("[hedges.about\n", "hedges.toml", "not TOML", "[hedges.about]"),
    ],
)
def test_a_wrong_row_is_refused_with_its_value_its_place_and_what_is_accepted(tmp_path, text, place, value, accepted):
    with pytest.raises(ConfigError) as error:
        house(tmp_path, text)
    for part in (place, value, accepted, "hedges.toml"):
        assert part in str(error.value)


def test_a_table_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="cannot read"):
        load_table(str(tmp_path / "none.toml"))


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("[2,000, 10,000)", half_open(2_000, 10_000)),
        ("[100,200)", half_open(100, 200)),
        ("(-inf, inf)", ANY),
        ("[-inf, 5]", Interval(None, 5)),
        ("[1/3, 0.75]", closed("1/3", "0.75")),
        ("(5, 5)", closed(5, 5)),
        ("[7, 3)", Interval(3, 7, True, False)),
    ],
)
def test_a_reading_is_written_as_an_interval(text, interval):
    assert interval == reading(text).at({})


@pytest.mark.parametrize(
    "text", ["", "[", "[1, 2", "1, 2", "[1]", "[1, 2, 3]", "[, 2]", "[1 2 3, 4]", "[1, inf + 2]", "[" + "1" * 90 + ", 2]"]
)
def test_what_is_no_reading_is_refused(text):
    with pytest.raises(ClaimError):
        reading(text)


@given(st.text(alphabet="[]()n u/2+-*.,inf0", max_size=24))
def test_any_text_is_a_reading_or_refused(text):
    with contextlib.suppress(ClaimError):
        found = reading(text, "n u").at({"n": 30, "u": 10})
        assert found.lo is None or found.hi is None or found.lo <= found.hi

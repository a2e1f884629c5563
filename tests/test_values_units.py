"""Units: what is read, what is refused, exact conversion, a user's units, and the door to pint."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from collections.abc import Iterator
from fractions import Fraction

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ExactnessError, UnitError
from claimcheck.values.dimensions import Definition, definition, measured, prefixes, registry_lines, standard
from claimcheck.values.interval import above, at_most, closed, half_open, point
from claimcheck.values.per_time import per_time
from claimcheck.values.units import (
    STANDARD,
    UnitTable,
    canonical,
    convert,
    describe,
    factor,
    from_pint,
    same_dimension,
    to_pint,
    unit,
    unit_of_noun,
)

NAMES = sorted({entry.name for entry in standard().values()})
READ = {
    "": "",
    "1": "",
    "troops": "person",
    "troops/vehicle": "person/vehicle",
    "killed per day": "person/day",
    "soldiers killed": "person",
    "killed a day": "person/day",
    "nurses an hour": "person/hour",
    "/day": "1/day",
    "per day": "1/day",
    "people": "person",
    "lorries": "vehicle",
    "armoured vehicles": "vehicle",
    "person-days": "day*person",
    "day*person": "day*person",
    "man-hours": "hour*person",
    "km/h": "kilometer/hour",
    "miles per hour": "mile/hour",
    "mph": "mph",
    "kn": "knot",
    "metres": "meter",
    "Kilometres": "kilometer",
    "m^2": "meter^2",
    "m**2": "meter^2",
    "m²": "meter^2",
    "m2": "meter^2",
    "square metres": "meter^2",
    "sq. km": "kilometer^2",
    "cubic feet per second": "foot^3/second",
    "square miles": "mile^2",
    "m/s^2": "meter/second^2",
    "kg·m": "kilogram*meter",
    "gallons": "gallon",
    "imperial pints": "imperial pint",
    "barrels of oil": "oil barrel",
    "dollars per barrel": "dollar/oil barrel",
    "$/bbl": "dollar/oil barrel",
    "US dollars": "dollar",
    "£": "pound sterling",
    "pounds sterling": "pound sterling",
    "pence": "penny",
    "Swiss francs": "swiss franc",
    "kroner": "norwegian krone",
    "pounds": "pound",
    "lbs": "pound",
    "tonnes": "tonne",
    "tons": "short ton",
    "stone": "stone",
    "°C": "degree Celsius",
    "degrees Fahrenheit": "degree Fahrenheit",
    "Celsius": "degree Celsius",
    "kWh": "kilowatt hour",
    "kilowatt-hours": "kilowatt hour",
    "MW": "megawatt",
    "mW": "milliwatt",
    "GB": "gigabyte",
    "Gbit/s": "gigabit/second",
    "%": "percent",
    "per cent": "percent",
    "percentage points": "percentage point",
    "months": "month",
    "[patient bed]/[ward]": "[patient bed]/[ward]",
    "gigapascals": "gigapascal",
}
REFUSED = [
    "kilokilometers",
    "troups",
    "degrees",
    "nurse hospital",
    "km/",
    "*",
    "km//h",
    "m^99",
    "m^x",
    "m^",
    "kilotroop",
    "[]",
    "[a",
    "x" * 999,
]


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_reads(text: str, expected: str) -> None:
    assert expected == canonical(text)


@pytest.mark.parametrize("text", READ)
def test_the_canonical_text_reads_as_the_same_unit(text: str) -> None:
    assert unit(unit(text).text) == unit(text)


@pytest.mark.parametrize("text", REFUSED)
def test_refuses(text: str) -> None:
    with pytest.raises(UnitError) as caught:
        unit(text)
    assert caught.value.name == "unknown-unit"
    assert caught.value.help


@given(st.text(max_size=30) | st.text("km/h^*[]2 -per.square", max_size=20))
def test_any_text_is_a_unit_or_a_unit_error(text: str) -> None:
    try:
        found = unit(text)
    except UnitError as error:
        assert error.name == "unknown-unit"
    else:
        assert unit(found.text) == found
    unit_of_noun(text)


def test_an_unknown_unit_is_shown_with_the_nearest_name() -> None:
    with pytest.raises(UnitError) as caught:
        unit("troups/vehicle")
    assert caught.value.message == 'unknown unit “troups” in "troups/vehicle"'
    assert caught.value.help == 'did you mean “troop”? To count a new thing: [units] troups = "[troups]"'


def test_a_unit_that_is_no_text_is_shown() -> None:
    with pytest.raises(UnitError, match=r"5 is not a unit"):
        unit(5)  # type: ignore[arg-type]


def test_a_bracketed_noun_is_not_another_unit() -> None:
    assert unit("[person]") == unit("person")
    with pytest.raises(UnitError, match="“nurse” in “\\[nurse\\]/day” already counts person"):
        unit("[nurse]/day")
    table = UnitTable().with_units({"nurse": "[nurse]"})
    assert table.unit("[nurse]") == table.unit("nurses")


def test_what_was_written_is_kept() -> None:
    assert unit("troops/vehicle").written == "troops/vehicle"
    assert unit("miles per hour").written == "miles/hour"


def test_hostile_texts_are_read_in_linear_time() -> None:
    start = time.perf_counter()
    for text in ("-" * 10**6, "a " * 10**6, "m^" * 10**6, "/" * 100, "a-" * 59, "square " * 17):
        with pytest.raises(UnitError):
            unit(text)
    assert time.perf_counter() - start < 2


# ---- the table -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_the_table_reads_as_itself(name: str) -> None:
    found = unit(name)
    assert found.text == name.replace("_", " ")
    assert unit(found.text) == found
    assert unit(found.text + "s") == found


def test_no_name_is_given_twice() -> None:
    seen: dict[str, str] = {}
    for line in registry_lines():
        entry = definition(line)
        for name in (entry.name, *entry.aliases) if entry else ():
            assert name not in seen, f"{name} means {seen[name]} and {entry.name if entry else ''}"
            seen[name] = entry.name if entry else ""


def test_currencies_are_dimensions_of_their_own() -> None:
    money = ["dollar", "pound sterling", "euro", "yen", "yuan", "rupee", "shekel", "ruble", "hryvnia", "swiss franc"]
    money += [
        "swedish krona",
        "norwegian krone",
        "danish krone",
        "won",
        "rand",
        "peso",
        "turkish lira",
        "real",
        "ringgit",
    ]
    assert len({unit(m).dimension for m in money}) == len(money)
    assert convert(point(250), "cents", "dollars") == point("2.5")
    assert convert(point(99), "pence", "pounds sterling") == point("0.99")


def test_months_and_years_are_no_number_of_days() -> None:
    assert not same_dimension("month", "day")
    assert not same_dimension("year", "week")
    assert convert(point(2), "years", "months") == point(24)


def test_a_percentage_point_is_not_a_percent() -> None:
    assert not same_dimension("percent", "percentage point")
    assert same_dimension("percent", "")
    assert convert(point(12), "percent", "") == point("0.12")


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("troops", "person"),
        ("Soldiers", "person"),
        ("killed", "person"),
        ("lorries", "vehicle"),
        ("armoured vehicles", "vehicle"),
        ("votes", "vote"),
        ("kilometres", None),
        ("dollars", None),
        ("the", None),
        ("opinions", None),
        ("", None),
    ],
)
def test_the_unit_of_a_noun(noun: str, expected: str | None) -> None:
    assert expected == unit_of_noun(noun)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("gallon", "US"),
        ("gallons", "US"),
        ("tons", "short ton"),
        ("pound", "pound sterling"),
        ("dollars", "US dollar"),
        ("year", "calendar"),
        ("US gallon", ""),
        ("short ton", ""),
        ("imperial gallon", ""),
        ("kilometer", ""),
    ],
)
def test_an_ambiguous_name_says_how_it_is_read(text: str, note: str) -> None:
    assert note in describe(text)
    assert bool(note) == bool(unit(text).note)


def test_descriptions() -> None:
    assert describe("troops/vehicle") == "person/vehicle: person/vehicle"
    assert describe("mile") == "mile: length, 1,609.344 meter"
    assert describe("°C") == "degree Celsius: temperature, 1 kelvin above 273.15"
    assert describe("") == "pure number: a pure number"


# ---- conversion ------------------------------------------------------------------------------------------------------


def test_conversion_is_exact() -> None:
    assert convert(closed(60, 90), "km/h", "m/s") == closed("50/3", 25)
    assert convert(point(1), "mile", "kilometre") == point("1.609344")
    assert convert(point(1), "imperial gallon", "litre") == point("4.54609")
    assert convert(point(1), "gallon", "litre") == point("3.785411784")
    assert convert(point(1), "short ton", "kg") == point("907.18474")
    assert convert(point(1), "knot", "km/h") == point("1.852")
    assert convert(half_open(1, 2), "hour", "minute") == half_open(60, 120)
    assert convert(above(3), "week", "day") == above(21)
    assert convert(at_most(1500), "killed/day", "person/week") == at_most(10500)


def test_the_factor_between_two_units() -> None:
    assert factor("killed/day", "person/week") == 7
    assert factor("week*person/day", "person") == 7
    assert factor("°C", "°F") == Fraction(9, 5)
    with pytest.raises(UnitError):
        factor("km", "hour")


def test_temperatures_convert_with_their_offset_and_differences_without() -> None:
    assert convert(point(100), "°C", "°F") == point(212)
    assert convert(point(-40), "°F", "°C") == point(-40)
    assert convert(point(0), "kelvin", "°C") == point("-273.15")
    assert convert(point(5), "°C", "°F", difference=True) == point(9)
    assert convert(point(5), "°C", "kelvin", difference=True) == point(5)


@pytest.mark.parametrize(("of", "to"), [("km", "hour"), ("month", "day"), ("dollar", "euro"), ("person", "vehicle"), ("%", "pp")])
def test_unlike_dimensions_do_not_convert(of: str, to: str) -> None:
    with pytest.raises(UnitError, match="cannot convert 5 ") as caught:
        convert(point(5), of, to)
    assert caught.value.name == "unlike-dimensions"


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.fractions(), st.booleans())
def test_conversion_turns_back(of: str, to: str, value: Fraction, difference: bool) -> None:
    if same_dimension(of, to):
        there = convert(point(value), of, to, difference=difference)
        assert convert(there, to, of, difference=difference) == point(value)


# The stock registry takes these from the US survey foot, which went out of use in 2022; ours are international.
SURVEY_FOOT = {"acre", "acre_foot", "fathom", "furlong"}


@pytest.fixture(scope="module")
def stock() -> pint.UnitRegistry[Fraction]:
    return pint.UnitRegistry(non_int_type=Fraction)


def shared(stock: pint.UnitRegistry[Fraction]) -> Iterator[str]:
    """The names of one dimension both know, whose base is a plain physical one."""
    physical = {"length", "time", "mass", "temperature", "current"}
    for name in NAMES:
        dimension = unit(name).dimension
        if name in stock and name not in SURVEY_FOOT and dimension and {n for n, _ in dimension} <= physical:
            yield name


def test_conversions_agree_with_pints_stock_registry(stock: pint.UnitRegistry[Fraction]) -> None:
    names = list(shared(stock))
    assert len(names) > 90
    differ = []
    for name in names:
        ours = unit(name)
        theirs = stock.Quantity(Fraction(7), stock.UnitsContainer({name: 1})).to_base_units()
        base = Fraction(7) * ours.factor + ours.offset
        grams = sum(power for n, power in ours.dimension if n == "mass")
        if Fraction(theirs.magnitude) * Fraction(1000) ** grams != base:
            differ.append(name)
    assert differ == []


def test_data_sizes_agree_with_pints_stock_registry(stock: pint.UnitRegistry[Fraction]) -> None:
    for name in NAMES:
        if unit(name).dimension == (("information", 1),):
            theirs = stock.Quantity(Fraction(1), stock.UnitsContainer({name: 1})).to("bit").magnitude
            assert unit(name).factor == theirs


def test_our_table_and_our_registry_are_the_same() -> None:
    for name in NAMES:
        ours, theirs = unit(name), to_pint(7, name).to_base_units()
        assert 7 * ours.factor + ours.offset == theirs.magnitude
        assert {n.strip("[]"): p for n, p in theirs.dimensionality.items()} == dict(ours.dimension)


# ---- a user's units --------------------------------------------------------------------------------------------------


def test_a_user_adds_units() -> None:
    table = UnitTable().with_units({"lorry": "vehicle", "drone": "[drone]", "platoon": "30 person", "rig": "2 * lorry"})
    assert table.unit("lorries/drone").text == "vehicle/drone"
    assert table.unit("drones").dimension == (("drone", 1),)
    assert convert(point(2), table.unit("platoons"), "person") == point(60)
    assert convert(point(3), table.unit("rigs"), "vehicle") == point(6)
    assert unit_of_noun("drones", extra=table) == "drone"
    assert unit_of_noun("platoons", extra=table) == "platoon"
    assert UnitTable().with_units({"ferry": "vehicle"}).unit("Ferries").text == "vehicle"
    assert table.unit("Drones").text == "drone"
    with pytest.raises(UnitError):
        unit("drones")


def test_a_noun_may_get_another_meaning_but_a_physical_unit_may_not() -> None:
    assert UnitTable().with_units({"tank": "[tank]"}).unit("tanks").dimension == (("tank", 1),)
    with pytest.raises(UnitError, match="“mile” is already the unit mile"):
        UnitTable().with_units({"mile": "[mile]"})


def test_tables_add_up_and_are_values() -> None:
    one = UnitTable().with_units({"drone": "[drone]"})
    both = one.with_units({"swarm": "50 drones"})
    assert both.unit("swarm").factor == 50
    assert one == UnitTable().with_units({"drone": "[drone]"})
    assert hash(one) == hash(UnitTable().with_units({"drone": "[drone]"}))
    assert UnitTable() == STANDARD


@pytest.mark.parametrize(
    ("definitions", "shown"),
    [
        ({"lorry": "vehicel"}, "vehicel"),
        ({"a": "b", "b": "a"}, "defined by itself"),
        ({"egg": "12 * egg"}, "12 * egg"),
        ({"x": ""}, "''"),
        ({"x": 5}, "5"),
        ({"x": "5 * * person"}, "5 * * person"),
        ({"x": "person ^"}, "person ^"),
        ({"x": "person ^ 9999999"}, "9999999"),
        ({"x": "1e999999 * person"}, "1e999999"),
        ({"x": "0 * person"}, "0 * person"),
        ({"x": "1/0 person"}, "1/0"),
        ({"x": "[]"}, "[]"),
        ({"x": "°C"}, "°C"),
        ({"3x": "vehicle"}, "3x"),
        ({"": "vehicle"}, "''"),
        ({"km/h": "vehicle"}, "km/h"),
        ({7: "vehicle"}, "7"),
    ],
)
def test_a_bad_definition_is_shown(definitions: dict[str, str], shown: str) -> None:
    with pytest.raises(UnitError) as caught:
        UnitTable().with_units(definitions)
    assert shown in caught.value.message
    assert caught.value.help


@given(st.dictionaries(st.sampled_from(["a", "b", "drone", "lorry"]), st.text("ab [drone]*/^.123 person-", max_size=14), max_size=3))
def test_any_definition_is_a_unit_or_a_unit_error(definitions: dict[str, str]) -> None:
    try:
        table = UnitTable().with_units(definitions)
    except UnitError:
        return
    for name in definitions:
        assert table.unit(table.unit(name).text) == table.unit(name)


def test_definitions_may_not_run_deep() -> None:
    deep = {f"u{n}": f"1000 * u{n + 1}" for n in range(99)}
    with pytest.raises(UnitError):
        UnitTable().with_units({**deep, "u99": "person"})


# ---- pint ------------------------------------------------------------------------------------------------------------

EVERYDAY = """
import sys
from claimcheck.values import units
from claimcheck.values.arithmetic import reckon
from claimcheck.values.interval import closed
units.convert(closed(60, 90), "km/h", "mph")
units.convert(closed(0, 20), "°C", "°F")
units.UnitTable().with_units({"drone": "[drone]"}).unit("drones/vehicle")
units.unit_of_noun("soldiers"), units.unit_of_noun("opinions"), units.describe("gallon")
try:
    units.unit("troups/vehicle")
except units.UnitError:
    pass
heavy = {"pint", "numpy", "importlib.metadata", "decimal"} & set(sys.modules)
print(*sorted(heavy - {"decimal"}))
"""


def test_everyday_conversions_leave_pint_alone() -> None:
    done = subprocess.run([sys.executable, "-c", EVERYDAY], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_quantity_goes_in_and_out() -> None:
    quantity = to_pint("1/3", "troops/vehicle")
    assert quantity.magnitude == Fraction(1, 3)
    assert from_pint(quantity) == (Fraction(1, 3), "person/vehicle")
    assert from_pint(to_pint(710_000_000_000, "drones", extra=UnitTable().with_units({"drones": "vehicle"}))) == (
        710_000_000_000,
        "vehicle",
    )
    assert to_pint(3, "mile").to("kilometer").magnitude == Fraction("4.828032")
    assert from_pint(to_pint(7, "[ward bed]/day")) == (7, "[ward bed]/day")


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.fractions())
def test_every_unit_goes_out_and_in(a: str, b: str, value: Fraction) -> None:
    text = unit(f"{a.replace('_', ' ')}/{b.replace('_', ' ')}").text
    assert from_pint(to_pint(value, text)) == (value, text)


def test_quantities_of_other_registries_come_in(stock: pint.UnitRegistry[Fraction]) -> None:
    plain = pint.UnitRegistry()
    assert from_pint(plain.Quantity(5, "km/h")) == (5, "kilometer/hour")
    assert from_pint(plain.Quantity(5, "")) == (5, "")
    assert from_pint(stock.Quantity(Fraction(1, 2), "tonne * m ** 2")) == (Fraction(1, 2), "meter^2*tonne")
    assert from_pint(plain.Quantity(20, "degC")) == (20, "degree Celsius")


@pytest.mark.parametrize("magnitude", [1.5, 2.0, float("inf")])
def test_a_float_magnitude_is_refused_with_its_value(magnitude: float) -> None:
    with pytest.raises(ExactnessError, match=str(magnitude)):
        from_pint(pint.UnitRegistry().Quantity(magnitude, "km"))


def test_what_is_no_quantity_is_refused() -> None:
    for thing in (5, "5 km", None, pint.UnitRegistry().km):
        with pytest.raises(UnitError, match="is not a quantity"):
            from_pint(thing)  # type: ignore[arg-type]


def test_pints_errors_do_not_leak() -> None:
    registry = pint.UnitRegistry()
    for quantity in (registry.Quantity(5, "parsec"), registry.Quantity(5, "meter ** 0.5")):
        with pytest.raises(UnitError) as caught:
            from_pint(quantity)
        assert caught.value.__cause__ is None
    with pytest.raises(UnitError):
        to_pint(5, "troups")
    with pytest.raises(ExactnessError):
        to_pint(1.5, "km")  # type: ignore[arg-type]


def test_a_prefixed_unit_is_asked_of_pint_once_and_exactly() -> None:
    assert convert(point(1), "gigapascal", "bar") == point(10_000)
    assert convert(point(1), "microsievert", "sievert") == point("0.000001")
    assert canonical("gigapascal/day") == "gigapascal/day"
    assert {"kilo", "giga", "micro"} <= set(prefixes())


def test_the_registry_is_made_once_and_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        table = UnitTable().with_units({"tank": "[tank]"})
        assert to_pint(1, "tank", extra=table).dimensionality == {"[tank]": 1}
        assert to_pint(1, "km").units._REGISTRY is to_pint(2, "mile").units._REGISTRY
    assert caplog.text == ""


def test_a_definition_is_read_as_pint_writes_it() -> None:
    line = "stone = 14 * pound = st = stone_weight  # fourteen pounds"
    assert definition(line) == Definition("stone", "14 * pound", "", ("st", "stone_weight"), "fourteen pounds")
    assert definition("kilo- = 1000 = k-") is None
    assert definition("# a remark") is None
    assert definition("") is None
    assert measured("stone", standard()).factor == Fraction("6350.29318")


@pytest.mark.parametrize("given", [{"people": "[x]"}, {"person": "vehicle"}, {"lorry": "[truckload]"}])
def test_a_known_noun_is_given_no_other_thing(given: dict[str, str]) -> None:
    (name, formula), *_ = given.items()
    with pytest.raises(UnitError) as caught:
        UnitTable().with_units(given)
    assert caught.value.name == "bad-unit"
    assert f'the unit “{name}” is given as "{formula}": “{name}” already counts' in caught.value.message


@pytest.mark.parametrize("given", [{"tank": "[tank]"}, {"lorry": "vehicle"}, {"soldiers": "[soldier]"}])
def test_a_known_noun_may_become_a_thing_of_its_own(given: dict[str, str]) -> None:
    assert UnitTable().with_units(given).own


@pytest.mark.parametrize("word", ["eggs", "homes", "seats", "post"])
def test_a_word_that_is_near_nothing_is_offered_nothing(word: str) -> None:
    with pytest.raises(UnitError) as caught:
        unit(word)
    assert caught.value.help == f'To count a new thing: [units] {word} = "[{word}]"'


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("person/day", ("person", "day")),
        ("kilometer per hour", ("kilometer", "hour")),
        ("dollar/day/person", ("dollar/person", "day")),
        ("mph", ("hour*mph", "hour")),
        ("hertz", ("", "")),
        ("watt", ("", "")),
        ("person/vehicle", ("", "")),
        ("", ("", "")),
        ("nothing known", ("", "")),
    ],
)
def test_rates_are_known_by_their_dimension(name: str, expected: tuple[str, str]) -> None:
    assert expected == per_time(name)


def test_a_speed_with_a_name_of_its_own_is_one_per_hour() -> None:
    for name, other in {"mph": "mile/hour", "kph": "kilometer/hour", "knot": "nautical mile/hour"}.items():
        assert factor(per_time(name)[0], per_time(other)[0]) == 1

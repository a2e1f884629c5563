"""Windows and the calendar: laws against `datetime` from 1900 to 2100, and days told from the day of publication."""

import calendar
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ClaimError
from claimcheck.values.calendar_days import back, elapsed, shifted
from claimcheck.values.interval import Interval, at_least, closed, half_open, point
from claimcheck.values.relative_days import ago, fits_ago, period, relative, weekend
from claimcheck.values.window import (
    DAY,
    Window,
    apart,
    as_day,
    day,
    days,
    last_days,
    month,
    since,
    tiles,
    weekday_before,
    written_window,
    year,
)

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
UNITS = st.sampled_from(["day", "week", "month", "year"])
TUESDAY = date(2024, 11, 12)
OPPOSITE = {"inside": "holds", "holds": "inside"}


@st.composite
def windows(draw, span=800):
    start = draw(DAYS)
    return Window(start, start + timedelta(days=draw(st.integers(1, span))))


@st.composite
def vague_windows(draw):
    found = draw(windows())
    start_by = found.start + timedelta(days=draw(st.integers(0, 40)))
    end_from = max(found.end - timedelta(days=draw(st.integers(0, 40))), found.start + DAY)
    return Window(found.start, found.end, False, start_by, end_from)


def held(window):
    return {window.start + timedelta(days=i) for i in range(window.days)}


# ---- the calendar -----------------------------------------------------------------------------------------------------


@given(st.integers(1900, 2100))
def test_a_year_is_365_days_and_366_in_a_leap_year(number):
    assert 365 + calendar.isleap(number) == year(number).days
    assert tiles([month(number, m) for m in range(1, 13)], year(number))


@given(st.integers(1900, 2100), st.integers(1, 12))
def test_a_month_is_as_long_as_the_calendar_says(number, of_year):
    assert calendar.monthrange(number, of_year)[1] == month(number, of_year).days
    assert tiles([day(month(number, of_year).start + i * DAY) for i in range(month(number, of_year).days)], month(number, of_year))


@given(DAYS, st.integers(-600, 600))
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(start, months):
    later = shifted(start, months)
    assert (start.year * 12 + start.month + months) == later.year * 12 + later.month
    assert min(start.day, calendar.monthrange(later.year, later.month)[1]) == later.day


def test_leap_days_count():
    assert date(2024, 2, 29) == shifted(date(2024, 1, 31), 1) == shifted(date(2023, 2, 28), 12) + DAY
    assert date(1900, 2, 28) == shifted(date(1896, 2, 29), 48)
    assert 1 == elapsed(date(2024, 2, 29), date(2024, 3, 29), "month")
    assert [1, 366, Fraction(366, 7)] == [elapsed(date(2024, 1, 1), date(2025, 1, 1), unit) for unit in ("year", "day", "week")]


@given(DAYS, st.integers(0, 60), st.sampled_from([1, 12]))
def test_whole_months_and_years_count_whole(end, number, months):
    unit = "month" if months == 1 else "year"
    assert number == elapsed(shifted(end, -number * months), end, unit)


@given(DAYS, DAYS, DAYS, UNITS)
def test_more_has_passed_since_an_earlier_day(a, b, c, unit):
    a, b, c = sorted((a, b, c))
    assert elapsed(a, c, unit) >= elapsed(b, c, unit) >= 0
    assert (a == b) == (elapsed(a, c, unit) == elapsed(b, c, unit))


@given(DAYS, DAYS, UNITS)
def test_back_undoes_elapsed(a, b, unit):
    a, b = sorted((a, b))
    assert a.toordinal() == back(b, elapsed(a, b, unit), unit)


@given(DAYS, st.integers(0, 6))
def test_the_weekday_before_is_that_weekday_of_the_last_seven_days(published, weekday):
    found = weekday_before(weekday, published)
    assert weekday == found.weekday()
    assert timedelta(0) <= published - found < timedelta(7)


@pytest.mark.parametrize("unit", ["fortnights", "", "lustrum"])
def test_another_unit_is_refused(unit):
    with pytest.raises(ClaimError, match="not a unit"):
        elapsed(TUESDAY, TUESDAY, unit)
    with pytest.raises(ClaimError, match="not a unit"):
        back(TUESDAY, 1, unit)


def test_the_later_day_first_is_refused():
    with pytest.raises(ClaimError, match="is after"):
        elapsed(TUESDAY, TUESDAY - DAY, "day")


# ---- how windows lie to each other ------------------------------------------------------------------------------------


@given(windows(40), windows(40), st.integers(-60, 60))
def test_a_relation_is_what_the_sets_of_days_say(a, b, near):
    b = Window(a.start + near * DAY, a.start + near * DAY + (b.end - b.start))
    ours, theirs = held(a), held(b)
    expected = (
        "same" if ours == theirs
        else "apart" if not ours & theirs
        else "inside" if ours < theirs
        else "holds" if ours > theirs
        else "overlaps"
    )  # fmt: skip
    assert expected == a.relation(b)
    assert OPPOSITE.get(expected, expected) == b.relation(a)
    assert (ours & theirs) == (held(a.overlap(b)) if a.overlap(b) else set())
    assert (expected == "apart") == apart([a, b])


@given(vague_windows(), vague_windows(), st.integers(-60, 60))
def test_a_relation_of_vague_ends_holds_wherever_the_ends_are(a, b, near):
    b = b.moved((a.start - b.start).days + near)
    found = a.relation(b)
    if found in ("unknown", "same"):
        return
    ends = [[Window(s, e) for s in (w.start, w.start_by) for e in (w.end_from, w.end) if s < e] for w in (a, b)]
    allowed = {"inside": {"inside", "same"}, "holds": {"holds", "same"}, "apart": {"apart"}, "overlaps": {"overlaps"}}[found]
    assert {x.relation(y) for x in ends[0] for y in ends[1]} <= allowed


@given(vague_windows())
def test_the_length_holds_every_length_it_can_have(window):
    possible = [(e - s).days for s in (window.start, window.start_by) for e in (window.end_from, window.end) if s < e]
    assert all(n in window.length for n in possible)
    assert max(possible) == window.length.hi
    assert (len(set(possible)) == 1) == (window.days is not None) or not window.is_firm
    for unit in ("day", "month", "year"):
        assert elapsed(window.start, window.end, unit) == window.length_in(unit).hi


@given(windows(), st.data())
def test_pieces_tile_the_whole_and_a_missing_or_doubled_one_does_not(whole, data):
    cuts = sorted(data.draw(st.sets(st.integers(1, max(1, whole.days - 1)), max_size=5)) - {whole.days})
    marks = [whole.start, *(whole.start + c * DAY for c in cuts), whole.end]
    parts = [Window(a, b) for a, b in zip(marks, marks[1:], strict=False)]
    assert tiles(data.draw(st.permutations(parts)), whole)
    assert not tiles(parts[1:], whole)
    assert not tiles([*parts, parts[0]], whole)
    assert whole.days == sum(p.days for p in parts)


@given(windows(), st.integers(-500, 500))
def test_moving_keeps_the_length(window, by):
    assert window.days == window.moved(by).days
    assert ("same" if by == 0 else "apart" if abs(by) >= window.days else "overlaps") == window.relation(window.moved(by))


def test_a_loose_window_is_compared_wherever_it_can_lie():
    two = last_days(2, TUESDAY)
    assert "same" == two.relation(days("2024-11-10", "2024-11-12")) == two.relation(days("2024-11-11", "2024-11-13"))
    assert tiles([day("2024-11-10"), day("2024-11-11")], two)
    assert not tiles([day("2024-11-11")], two)
    assert "apart" == two.relation(day("2024-11-05"))
    assert "holds" == two.relation(day("2024-11-11"))


def test_an_unknown_end_leaves_the_relation_open():
    assert "unknown" == Window(TUESDAY, None).relation(day(TUESDAY))
    assert at_least(1) == Window(TUESDAY, None).length
    assert at_least(0) == Window(None, TUESDAY).length_in("month")
    assert Window(TUESDAY, None).days is None
    assert not apart([Window(TUESDAY, None), day("2024-01-01")])
    assert day(TUESDAY) == Window(None, TUESDAY + DAY).overlap(Window(TUESDAY, None))


# ---- ends known only to the month -------------------------------------------------------------------------------------


def test_a_start_known_to_the_month_is_an_interval_of_lengths():
    war = days("2022-02", "2024-11-12")
    assert closed(988, 1_015) == war.length
    assert 992 in war.length
    assert closed(986, 1_013) == days("2022-02", "2024-11-10").length
    assert war.days is None
    assert war.length_in("year").within(closed("2.7", "2.8"))
    assert closed(989, 1_016) == since("2022-02", TUESDAY).length
    assert closed(987, 1_015) == war.told_length


def test_an_end_known_to_the_month_is_too():
    until = days("2024-01-01", "2024-03")
    assert closed(60, 90) == until.length
    assert (date(2024, 3, 1), date(2024, 3, 31)) == (until.end_from, until.end)
    assert "holds" == until.relation(month(2024, 2))
    assert "unknown" == until.relation(days("2024-01-01", "2024-03-15"))
    assert "apart" == until.relation(month(2024, 4))
    assert "same" == until.relation(days("2024-01-01", "2024-03"))
    assert "inside" == month(2024, 2).relation(until)
    assert "2024-01-01 to 2024-03-30 at the latest" == str(until)
    assert until.holds("2024-02-29") and not until.holds("2024-03-01") and until.moved(366).start == date(2025, 1, 1)


def test_only_the_year_may_be_known():
    assert closed(32, 424) == days("2023", "2024-02").length
    assert point(31) == month(2024, 1).length
    assert closed(1, 2) == days("2024-11-09", "2024-11-11").told_length


# ---- told from the day of publication ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrases", "first", "last"),
    [
        (["today", "tonight", "Today"], "2024-11-12", "2024-11-12"),
        (["yesterday", "Monday", "on Monday", "1 day ago", "a day ago"], "2024-11-11", "2024-11-11"),
        (["tomorrow"], "2024-11-13", "2024-11-13"),
        (["the weekend", "last weekend".replace("last", "this"), "weekend"], "2024-11-09", "2024-11-10"),
        (["last week", "the previous week"], "2024-11-04", "2024-11-10"),
        (["this week"], "2024-11-11", "2024-11-17"),
        (["next week"], "2024-11-18", "2024-11-24"),
        (["last month"], "2024-10-01", "2024-10-31"),
        (["this month"], "2024-11-01", "2024-11-30"),
        (["this year", "the current year"], "2024-01-01", "2024-12-31"),
        (["last year"], "2023-01-01", "2023-12-31"),
        (["three days ago", "3 days ago"], "2024-11-09", "2024-11-09"),
        (["a week ago", "one week ago"], "2024-11-02", "2024-11-08"),
        (["three months ago", "3 months ago"], "2024-07-28", "2024-08-27"),
        (["two years ago", "2 years ago"], "2022-05-12", "2023-05-12"),
        (["the last two days", "in the past two days", "last 2 days"], "2024-11-10", "2024-11-11"),
        (["the past three months", "over the last 3 months"], "2024-08-12", "2024-11-11"),
    ],
)
def test_a_phrase_names_days(phrases, first, last):
    for phrase in phrases:
        found = relative(phrase, TUESDAY)
        assert (as_day(first), as_day(last) + DAY) == (found.start, found.end), phrase
        assert found.loose == ("past" in phrase or "last" in phrase and phrase.split()[-1] in ("days", "months"))


@pytest.mark.parametrize(
    "phrase", ["", "soon", "last", "ago", "three ago", "the last days", "two fortnight", "three months", "half the last days", None, "x" * 99,
               "the last 0 days", "the last 2.5 months", "9999 years ago", "in the last 9,999 years"]
)  # fmt: skip
def test_what_names_no_days_is_refused(phrase):
    with pytest.raises(ClaimError):
        relative(phrase, TUESDAY)


@given(DAYS, st.integers(0, 40), UNITS)
def test_a_day_is_so_long_ago_when_no_more_than_half_a_unit_is_missing(published, count, unit):
    found = ago(count, unit, published)
    play = Interval(max(Fraction(0), count - Fraction(1, 2)), count + Fraction(1, 2))
    for there in (found.start, found.end - DAY):
        assert elapsed(there, published, unit) in play
    assert elapsed(found.start - DAY, published, unit) not in play
    assert found.end > published or elapsed(found.end, published, unit) not in play
    if unit in ("month", "year"):
        assert found.start <= shifted(published, -count * (12 if unit == "year" else 1)) < found.end


def test_almost_and_more_than_bend_the_play_of_ago():
    almost = ago(half_open("2.5", 3), "year", TUESDAY)
    assert (date(2021, 11, 13), date(2022, 5, 13)) == (almost.start, almost.end)
    assert "inside" == month(2022, 2).relation(almost)
    more = ago(Interval(2, None, True), "year", TUESDAY)
    assert (None, date(2022, 11, 12)) == (more.start, more.end)


def test_august_is_three_months_before_november():
    assert fits_ago(month(2024, 8), closed("2.5", "3.5"), "month", TUESDAY)
    assert not fits_ago(month(2024, 6), closed("2.5", "3.5"), "month", TUESDAY)
    assert not fits_ago(month(2024, 12), closed("2.5", "3.5"), "month", TUESDAY)
    assert fits_ago(Window(None, month(2024, 8).end), point(30), "month", TUESDAY)


@given(DAYS, st.sampled_from(["week", "month", "year"]), st.integers(-30, 30))
def test_periods_follow_each_other_without_a_gap(published, unit, step):
    here, then = period(unit, published, step), period(unit, published, step + 1)
    assert here.end == then.start
    assert period(unit, published).holds(published)


@given(DAYS)
def test_the_weekend_is_a_saturday_and_a_sunday_not_after_the_next_day(published):
    found = weekend(published)
    assert [5, 6] == [(found.start + i * DAY).weekday() for i in range(found.days)]
    assert found.start <= published


# ---- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["2023-02-29", "2024-13", "2024-11-31", "12 November", "", "２０２４", "0000", "9999", None, 2024])
def test_no_such_day_is_refused_with_its_value(text):
    with pytest.raises(ClaimError) as error:
        written_window(text)
    assert str(text)[:4] in str(error.value)


@pytest.mark.parametrize(
    "ends",
    [
        {"start": TUESDAY, "end": TUESDAY},
        {"start": TUESDAY, "end": None, "start_by": TUESDAY - DAY},
        {"start": None, "end": TUESDAY, "end_from": TUESDAY + DAY},
        {"start": None, "end": None, "start_by": TUESDAY},
    ],
)
def test_a_window_holds_a_day(ends):
    with pytest.raises(ClaimError):
        Window(**ends)


def test_periods_outside_the_calendar_are_refused():
    for wrong in (lambda: month(2024, 0), lambda: year(0), lambda: shifted(TUESDAY, 10**6), lambda: period("century", TUESDAY)):
        with pytest.raises(ClaimError):
            wrong()
    with pytest.raises(ClaimError):
        last_days(0, TUESDAY)


def test_a_window_is_written_by_its_days():
    assert "2024-11-12" == str(day(TUESDAY))
    assert "2024-11-01 to 2024-11-30" == str(month(2024, 11))
    assert "2022-02-01 at the earliest to 2024-11-11" == str(days("2022-02", TUESDAY))
    assert "2024-11-12 to " == str(Window(TUESDAY, None))

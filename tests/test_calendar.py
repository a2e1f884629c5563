"""Calendar rules against the calendar of the standard library, 1900 to 2100, and dates as they are read from prose."""

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.claims.day_names import DayName, day_name

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
NAMES = list(calendar.day_name)


def rules(text, **given):
    report = cc.check(cc.loads(text)) if "[claims]" in text else cc.check_text(text, **given)
    assert not report.broken
    return [f.rule for f in report.findings if f.family == "calendar"]


def dated(name, value, more=""):
    return f'{name} = {{ value = "{value}", kind = "date"{more} }}\n'


def words(day):
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


# ---- weekdays and days ----


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_right_on_the_day_that_datetime_gives_it(day, weekday):
    found = rules("[claims]\n" + dated("a", f"{NAMES[weekday]} {words(day)}"))
    julian = (day + timedelta(days=12 + (day > date(1900, 2, 28)))).weekday() if day.year < 1924 else weekday
    right = weekday == day.weekday() or (day.year < 1924 and weekday in ((day.weekday() + 13) % 7, julian))
    assert ([] if right else ["weekday-of-date"]) == found


@given(DAYS, st.integers(0, 6), st.sampled_from(("{w}, {d} {m} {y}", "{w}, {m} {d}, {y}", "{w} the {d} of {m} {y}")))
def test_a_weekday_is_right_in_prose_as_by_hand(day, weekday, form):
    if day.year < 1924 or (day.month == 5 and "{m} {y}" not in form):
        return
    said = form.format(w=NAMES[weekday], d=day.day, m=calendar.month_name[day.month], y=day.year)
    expected = [] if weekday == day.weekday() else ["weekday-of-date"]
    assert expected == rules(f"The hall was opened on {said}.\n", published=day.isoformat())


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(1, 31))
def test_a_date_is_there_when_datetime_has_it(year, month, day):
    there = day <= calendar.monthrange(year, month)[1]
    for text in (
        f"{year}-{month:02}-{day:02}",
        f"{day} {calendar.month_name[month]} {year}",
        f"{calendar.month_abbr[month]} {day}, {year}",
    ):
        assert DayName(year, month, day) == day_name(text)
        assert ([] if there else ["no-such-date"]) == rules("[claims]\n" + dated("a", text))
    assert there == DayName(year, month, day).exists()


@given(st.integers(1900, 2100), st.integers(1, 31), st.integers(1, 31))
def test_a_date_in_digits_is_there_in_either_order(year, a, b):
    if a > 12 and b > 12:
        with pytest.raises(cc.ClaimError, match="is no day"):
            day_name(f"{a}/{b}/{year}")
        return
    there = any(m <= 12 and d <= calendar.monthrange(year, m)[1] for d, m in ((a, b), (b, a)))
    assert ([] if there else ["no-such-date"]) == rules("[claims]\n" + dated("a", f"{a}/{b}/{year}"))


# ---- lengths, counted both ways ----


def span(start, end, length):
    return "[claims]\n" + dated("a", start) + dated("b", end) + f'length = {{ value = "{length}", start = "a", end = "b" }}\n'


@given(DAYS, st.integers(0, 90), st.integers(1, 95))
def test_a_span_of_days_is_counted_with_its_last_day_or_without(start, gap, told):
    right = told in (gap, gap + 1)
    assert right == (rules(span(start, start + timedelta(days=gap), f"{told} days")) == [])


@given(DAYS, st.integers(0, 9), st.integers(1, 240))
def test_a_truce_of_hours_lies_between_the_first_and_the_last_day(start, gap, told):
    right = 24 * (gap - 1) <= told <= 24 * (gap + 1)
    assert right == (rules(span(start, start + timedelta(days=gap), f"{told} hours")) == [])


@given(DAYS, st.integers(1, 40), st.sampled_from(("week", "month", "year")), st.integers(1, 44))
def test_a_span_of_whole_units_is_called_so_and_never_one_more_than_half_a_unit_off(start, count, unit, told):
    end = start + timedelta(days=7 * count) if unit == "week" else months_later(start, count * {"month": 1, "year": 12}[unit])
    found = rules(span(start, end, f"{told} {unit}s"))
    if told == count:
        assert [] == found
    elif abs(told - count) > 1:
        assert ["length-of-span"] == found


def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@given(DAYS, st.integers(0, 400), st.integers(1, 400))
def test_days_ago_are_counted(event, gap, told):
    published = event + timedelta(days=gap)
    file = f"[article]\npublished = {published}\n[claims]\n" + dated("a", event) + f'ago = {{ value = "{told} days", ago-of = "a" }}\n'
    assert (told == gap) == (rules(file) == [])


@given(DAYS, st.integers(-40, 40), st.integers(1, 40))
def test_events_so_many_days_apart(a, gap, told):
    b = a + timedelta(days=gap)
    file = "[claims]\n" + dated("a", a) + dated("b", b) + f'length = {{ value = "{told} days", between = ["a", "b"] }}\n'
    assert (told == gap) == (rules(file) == [])
    order = "[claims]\n" + dated("a", a, ', precedes = "b"') + dated("b", b)
    assert (gap >= 0) == (rules(order) == [])


@given(DAYS, st.lists(st.tuples(st.integers(1, 30), st.integers(1, 30)), min_size=2, max_size=4))
def test_a_chain_of_lengths_ends_where_its_sum_does(start, steps):
    nodes = [dated("e0", start)]
    lines = [f'l{i} = {{ value = "{told} days", between = ["e{i}", "e{i + 1}"] }}\n' for i, (told, _) in enumerate(steps)]
    end = start + timedelta(days=sum(real for _, real in steps))
    nodes += [dated(f"e{i}", "29 February") for i in range(1, len(steps))]  # a day of no known year
    file = "[claims]\n" + "".join(nodes) + dated(f"e{len(steps)}", end) + "".join(lines)
    same = sum(told for told, _ in steps) == sum(real for _, real in steps)
    assert same == (rules(file) == [])


# ---- ages ----


@given(DAYS, DAYS, st.integers(0, 120))
def test_an_age_is_what_the_birthdays_make_it(birth, event, told):
    birth, event = sorted((birth, event))
    birthday = (event.month, event.day) >= (birth.month, birth.day)
    # Who is born on 29 February may be a year older on the 28th.
    leap = (birth.month, birth.day) == (2, 29) and (event.month, event.day) == (2, 28)
    age = event.year - birth.year - (not birthday)
    file = "[claims]\n" + dated("a", birth) + dated("b", event) + f'age = {{ value = "{told}", born = "a", aged-on = "b" }}\n'
    if not leap:
        assert (told == age) == (rules(file) == [])
    years = file.replace(birth.isoformat(), str(birth.year)).replace(event.isoformat(), str(event.year))
    if birth.year < event.year:
        assert (told in (event.year - birth.year - 1, event.year - birth.year)) == (rules(years) == [])


# ---- prose ----


def read(text, published=None):
    return cc.read(text, published=published).dates


def test_dates_are_read_with_what_they_tell():
    dates = read("It met on Monday, 11 November 2024, and from Tuesday, 3 June to Friday, 6 June, in the year 1999.\n")
    assert [DayName(2024, 11, 11, 0), DayName(None, 6, 3, 1), DayName(None, 6, 6, 4), DayName(1999)] == [d.name for d in dates]
    assert ["Monday, 11 November 2024", "Tuesday, 3 June", "Friday, 6 June"] == [d.said for d in dates][:3]
    assert [False, False, True, False] == [d.ends for d in dates]
    assert (1, 11) == (dates[0].line, dates[0].column)


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("The hearing is on Thursday, March 17, 2026.\n", "2026-02-10", ["weekday-of-date"]),
        ("The hearing is on Tuesday, March 17, 2026.\n", "2026-02-10", []),
        ("It opens on Wednesday, 12 November.\n", "2024-11-13", []),  # 2025
        ("It opened on Wednesday, 12 November.\n", "2024-11-13", ["weekday-of-date"]),  # not 2025: it is behind
        ("It opened on Friday, 12 November.\n", "2024-11-13", ["weekday-of-date"]),
        ("The queen was crowned in 1953. On Tuesday, 2 June, it rained.\n", "2024-11-13", []),
        ("It opened on Friday, 12 November.\n", None, []),
        ("It runs from Saturday to Sunday, 9-10 November 2024.\n", "2024-11-13", []),
        ("A march was called for 31 June, and for June 30.\n", "2024-11-13", ["no-such-date"]),
        ("It takes in April 31 pupils and in June 31 more.\n", "2024-11-13", []),
        ("The leap day fell on 29 February 2023.\n", "2024-11-13", ["no-such-date"]),
        ("The revolt began on Thursday, 14 December 1825, by the old calendar Monday.\n", "2024-11-13", ["weekday-of-date"]),
        ("The revolt began on Monday, 14 December 1825, by the old calendar.\n", "2024-11-13", []),
    ],
)
def test_dates_of_prose(text, published, found):
    assert found == rules(text, published=published)


def test_a_finding_about_a_date_points_at_it():
    report = cc.check_text("Nobody came.\nThe fair opened on Monday, 12 November 2024.\n", published="2024-11-13")
    (finding,) = report.findings
    assert (2, 20) == (finding.labels[0].span.line, finding.labels[0].span.column)
    assert "Monday, 12 November 2024" == finding.labels[0].quote and "error" == finding.level
    assert "Tuesday" in finding.repairs[0].text and "11 November 2024" in finding.repairs[1].text
    assert "Monday, 12 November 2024" in str(report)


# ---- claim files ----


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[claims]\na = { value = "soon", kind = "date" }\n', "'soon' is no day"),
        ('[claims]\na = { value = "2024-13-01", kind = "date" }\n', "is no day"),
        ("[claims]\na = { value = 2024-11-11, on = 2024-11-12 }\n", "second day"),
        ('[claims]\na = 2024-11-11\nb = { value = "3 days", start = "a" }\n', "without “end”"),
        ('[claims]\na = 2024-11-11\nb = { value = "3 days", between = ["a"] }\n', "2 claims"),
    ],
)
def test_a_wrong_date_is_refused_where_it_stands(text, message):
    with pytest.raises(cc.ClaimFileError, match=message):
        cc.loads(text)


def test_dates_are_written_as_they_were_given():
    text = '[article]\npublished = 2024-11-12\n[claims]\na = 2024-11-11\nb = { value = "Tuesday 12 November 2024", kind = "date", by = "the army" }\nc = { value = "a week", between = ["a", "b"] }\n'
    ledger = cc.loads(text)
    assert "Tuesday 12 November 2024" == ledger.claim("b").said and 1 == ledger.claim("b").when.days
    for form in ("toml", "json"):
        assert ledger == cc.loads(cc.dumps(ledger, format=form), format=form)
    assert ledger.claim("a") == cc.claim("a", "2024-11-11", kind="date")


CLOCK = st.integers(0, 24 * 60 - 1)


@given(DAYS, st.integers(0, 6), CLOCK, CLOCK, st.integers(1, 170))
def test_hours_between_two_clock_times_are_told_to_the_nearest_hour(day, gap, a, b, told):
    minutes = gap * 24 * 60 + b - a
    if minutes < 0:
        return
    start, end = (f"{d} {m // 60}:{m % 60:02}" for d, m in ((day, a), (day + timedelta(days=gap), b)))
    right = 60 * told - 30 <= minutes <= 60 * told + 30
    assert right == (rules(span(start, end, f"{told} hours")) == [])

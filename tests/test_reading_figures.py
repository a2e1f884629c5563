"""The figure scanner: what it reads, what it leaves alone, and the laws its spans obey."""

import sys
import tomllib
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.reading.figures import figures
from claimcheck.reading.measures import unit_at
from claimcheck.reading.numerals import numeral
from claimcheck.reading.tokens import Tokens, seen
from claimcheck.reading.words import calendar, hedges, units

CORPUS = Path(__file__).parent / "corpus"
FRAMES = tomllib.loads((CORPUS / "frames.toml").read_text("utf-8"))
SENTENCES = tomllib.loads((CORPUS / "figures.toml").read_text("utf-8"))["sentence"]


def scan(text):
    return figures(Tokens(text))


def number(value):
    return str(Fraction(value))


def told(figure):
    stated = figure.stated
    if stated.bound == "range":
        value = f"{number(stated.lo)}..{number(stated.hi)}"
    else:
        value = number(stated.hi if stated.lo is None else stated.lo)
    return f"{stated.bound} {value} {figure.unit or figure.counted}" + (f"/{figure.per}" if figure.per else "")


def only(text):
    """The one figure of *text* with the values the frames hold."""
    found = [f for f in scan(text).figures if 340 in (f.stated.lo, f.stated.hi) or 52 in (f.stated.lo, f.stated.hi)]
    assert len(found) == 1, f"{text} -> {[told(f) for f in scan(text).figures]}"
    return found[0]


def spellings(table):
    return [(name, second, word) for name, second, words in table for word in words.split("|")]


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda s: s["text"][:40])
def test_a_sentence_is_read_as_the_corpus_says(sentence):
    result = scan(sentence["text"])
    assert sentence["figures"] == [told(f) for f in result.figures]
    if "others" in sentence:
        assert sentence["others"] == [f"{n.what} {n.value}" for n in result.nonquantities]


COMPOUNDS = {
    "Two died in a six-lorry crash.": "lorry",
    "A 14-name list went out.": "name",
    "The 90-berth ferry sank.": "berth",
    "The 9,000-signature petition failed.": "signature",
    "The 140-member assembly rose.": "member",
    "The bill cleared the 100-member Senate.": "member",
    "In a three-page statement he said so.": "page",
    "A two-room office is let.": "room",
    "A 24-bed ward opened.": "bed",
    "The Hawks end a 13-game skid.": "game",
    "A 12-strong jury sat.": "people",
    "The twenty-five people left.": "people",
    "Some 20-something voters left.": "voters",
    "A five-a-side team won.": "team",
}


@pytest.mark.parametrize("text", COMPOUNDS)
def test_the_word_behind_a_hyphen_is_what_something_has_so_many_of(text):
    assert COMPOUNDS[text] in [figure.noun for figure in scan(text).figures]


def test_scale_words_make_no_endless_number():
    found = scan("a million " + "million " * 3000).figures
    assert max(f.stated.lo for f in found) <= 10**30
    assert cc.amount("a thousand billion dollars").stated.lo == 10**12


@pytest.mark.parametrize("table", sorted(FRAMES))
def test_words_of_a_table_are_left_alone_where_they_mean_something_else(table):
    assert FRAMES[table]["leaves"], "a table without a sentence that it must leave alone"
    for text, expected in FRAMES[table]["leaves"]:
        assert expected == [told(f) for f in scan(text).figures], text


@pytest.mark.parametrize("name, bound, word", spellings(hedges.BEFORE))
def test_a_hedge_before_a_figure_is_read(name, bound, word):
    for frame in FRAMES["hedges_before"]["frames"]:
        text = frame.format(word)
        figure = only(text)
        assert (name, bound) == (figure.hedge, figure.stated.bound), text
        assert text[figure.phrase_start :].startswith(word.split()[0])


@pytest.mark.parametrize("name, bound, word", spellings(hedges.AFTER))
def test_a_hedge_after_a_figure_is_read(name, bound, word):
    for frame in FRAMES["hedges_after"]["frames"]:
        text = frame.format(word)
        if word in ("+", "ish") or word.startswith("- "):
            text = text.replace(f" {word}", word.replace("- ", "-"))
        figure = only(text)
        assert (name, bound) == (figure.hedge, figure.stated.bound), text


@pytest.mark.parametrize("unit, signs", units.CURRENCIES)
def test_a_currency_before_the_digits_is_read(unit, signs):
    for sign in signs.split("|"):
        for frame in FRAMES["currencies"]["frames"]:
            text = frame.format(sign.upper())
            figure = only(text)
            assert (unit, "money") == (figure.unit, figure.kind), text
            assert text[figure.start : figure.end].startswith(sign.upper().split()[0][0])


@pytest.mark.parametrize("word", sorted(calendar.MONTHS))
def test_a_month_makes_a_date(word):
    for frame in FRAMES["months"]["frames"]:
        (date,) = scan(frame.format(word.capitalize())).nonquantities
        assert ("date", 2021, calendar.MONTHS[word], 12) == (date.what, date.year, date.month, date.day)


@pytest.mark.parametrize("word", sorted(calendar.WEEKDAYS))
def test_a_weekday_belongs_to_its_date(word):
    for frame in FRAMES["weekdays"]["frames"]:
        (date,) = scan(frame.format(word.capitalize())).nonquantities
        assert (calendar.WEEKDAYS[word], 11, 12) == (date.weekday, date.month, date.day)


@pytest.mark.parametrize(
    "text, value",
    [
        ("one hundred and sixty-one", 161), ("fifty - two", 52), ("two thousand and two hundred", 2200), ("1,674.5 million", 1674500000),
        ("two hundred point seventy-one", Fraction(20071, 100)), ("five and a quarter", Fraction(21, 4)), ("1 234 567", 1234567),
        ("half a dozen", 6), ("6.23x10^-4", Fraction(623, 10**6)), ("1/16", Fraction(1, 16)), ("5½", Fraction(11, 2)), ("1MM", 10**6),
        ("2-1/2", Fraction(5, 2)), ("1 over three", Fraction(1, 3)), ("four hundred thousand and six", 400006),
    ],
)  # fmt: skip
def test_a_numeral_has_its_exact_value(text, value):
    tokens = Tokens(text)
    got = numeral(tokens, 0)
    assert (value, len(tokens)) == (got.value, got.last)


@pytest.mark.parametrize("text", ["1,77,0", "3.4.5", "9" * 500, "the", "and"])
def test_what_is_no_number_is_none(text):
    assert numeral(Tokens(text), 0) is None


@pytest.mark.parametrize(
    "text, place",
    [
        ("9.5", Fraction(1, 10)),
        ("1.2m", 10**5),
        ("710,000", 10**4),
        ("31", 1),
        ("3 million", 10**6),
        ("half a million", 10**5),
        ("thirty", 10),
    ],
)
def test_the_last_place_written_is_kept(text, place):
    assert place == scan(f"{text} people left.").figures[0].last_place


def test_spans_hold_the_number_and_phrases_the_hedge_and_the_noun():
    text = "Officials say more than 710,000 troops left, and about $3-4 billion a year went with them."
    first, second = scan(text).figures
    assert "710,000" == text[first.start : first.end]
    assert "more than 710,000 troops" == text[first.phrase_start : first.phrase_end]
    assert "$3-4 billion" == text[second.start : second.end]
    assert "about $3-4 billion a year" == text[second.phrase_start : second.phrase_end]


def test_what_is_never_related_says_why():
    text = "A 120 mm mortar hit one of the towers and a five-storey block; the man, 45, won 6-4 in his 3rd match."
    assert ["a calibre", "one of many", "a description, not a count", "an age", "a score", "a place in a row"] == [
        f.why for f in scan(text).figures
    ]
    assert not any(f.related for f in scan(text).figures)


def test_another_is_marked_and_its_noun_left_out():
    _, figure = scan("The vet treated 17 dogs on Sunday and another 19 on Monday.").figures
    assert (True, "", 19) == (figure.another, figure.counted, figure.stated.lo)


def test_a_conversion_inherits_the_bound():
    first, second = scan("The beam is more than 8 miles (13 km) long.").figures
    assert (True, ">", 13, None) == (second.conversion, second.stated.bound, second.stated.lo, second.stated.hi)
    assert not first.conversion


def test_each_sum_in_one_bracket_is_a_conversion():
    result = scan("The port paid 1.2bn yen (£458m; $874m) for a crane, and 40 euros (£35) for a hook.").figures
    assert [False, True, True, False, True] == [f.conversion for f in result]


def test_before_and_after_of_a_change_stay_apart():
    first, second = scan("Attendance climbed from 240 to 273 fans.").figures
    assert (True, 240, 273) == (first.change, first.stated.lo, second.stated.lo)
    (both,) = scan("Crowds range from 240 to 273 fans.").figures
    assert (240, 273) == (both.stated.lo, both.stated.hi)


def test_money_behind_pounds_depends_on_what_is_spoken_of():
    assert "pound" == unit_at(Tokens("pounds"), 0).unit
    assert ["pound"] == [f.unit for f in scan("The dog weighs 40 pounds.").figures]
    assert ["pound sterling"] == [f.unit for f in scan("The dog cost 40 pounds.").figures]
    assert ["pound", "pound sterling"] == [f.unit for f in scan("It sold 3 million pounds of flour and 2 million pounds of debt.").figures]


PIECES = st.lists(
    st.sampled_from(
        "1 2 12 1,950 3.5 2024 30 1,77,0 3.4.5 one two half a third quarter dozen dozens hundreds thousands of million bn m k % per cent "
        "$ £ US$ - – to and or between from more than about up at least several couple over out point minus + × x10 ^ / ( ) , . : ’ “ May "
        "Monday pm th s year-old km soldiers killed the another every hour No. Section V # _ www.x.y/1 http://a.b/2 ½ １２ ٣ ² İ 🚗 中文 e ~ > ="
        .split()
    ),
    max_size=14,
)  # fmt: skip
GLUE = st.sampled_from([" ", " ", "", "-", "\n"])


@settings(max_examples=400, deadline=None)
@given(PIECES, st.data())
def test_every_digit_is_in_exactly_one_figure_or_nonquantity(pieces, data):
    text = "".join(piece + data.draw(GLUE) for piece in pieces)
    result = scan(text)
    covered = [0] * len(text)
    for item in (*result.figures, *result.nonquantities):
        for k in range(item.start, item.end):
            covered[k] += 1
    assert max(covered, default=0) <= 1
    assert all(covered[k] == 1 for k, c in enumerate(text) if c.isdecimal())
    assert all(f.phrase_start <= f.start < f.end <= f.phrase_end for f in result.figures)
    assert all(n.value == text[n.start : n.end] for n in result.nonquantities)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_tokens_cover_every_visible_character_once(text):
    tokens = Tokens(text)
    covered = {k for i in range(len(tokens)) for k in range(tokens.start[i], tokens.end[i])}
    assert not [c for k, c in enumerate(text) if k not in covered and seen(c).strip()]
    assert all(tokens.end[i] <= tokens.start[i + 1] for i in range(len(tokens) - 1))


@pytest.mark.parametrize(
    ("text", "figures_read"),
    [
        ("\ufeffAt least\u200b 40\u200b people died.", [">= 40 people"]),
        ("\u202eAt least 40 peo\u00adple\u202c\u200f.", [">= 40 people"]),
        ("Some 40 e\u0301le\u0300ves ad\u00admitted it.", ["~ 40 élèves"]),
        ("1\u2009200 men, 3\u202f400\u202f000 voters, 12\u2009% and 40\u00a0kg.", ["= 1200 men", "= 3400000 voters", "= 12 percent", "= 40 kilogram"]),
        ("١٢٣ people and １２ men", ["= 123 people", "= 12 men"]),
        ("40\r\nmen died\r12 women\tand\x0b3 mice", ["= 40 ", "= 12 women", "= 3 mice"]),
        ("🎉40 people🎉 \ud83d 12 men", ["= 40 people", "= 12 men"]),
    ],
)  # fmt: skip
def test_what_is_not_seen_is_no_word(text, figures_read):
    assert figures_read == [told(f) for f in scan(text).figures]
    claims = cc.read(text).claims
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in claims)


@pytest.mark.parametrize("text", ["It grew 1^3-5 times.", "Rows 1^2-9", "1,5-7"])
def test_a_power_beside_a_dash_is_no_score(text):
    assert "score" not in [f.kind for f in scan(text).figures]


def test_a_sentence_of_more_figures_than_prose_holds_is_not_tied():
    ledger = cc.read("The town lost 40 homes, of which 90 and " + "40 and " * 150)
    assert len(ledger.claims) == 152 and not ledger.links
    assert cc.read("The town lost 40 homes, of which 90 were inns.").links


@pytest.mark.parametrize(
    "unit", ["1-", "twenty ", "one over ", "1 1/", "between 1 and ", "(1 km) ", "6-4, ", "of ", "-", "number of ", "1 to "]
)
def test_the_work_per_character_does_not_grow(unit):
    def calls(length):
        count = 0

        def told(frame, event, argument):
            nonlocal count
            count += 1

        text = unit * (length // len(unit))
        sys.setprofile(told)
        try:
            scan(text)
        finally:
            sys.setprofile(None)
        return count / length

    scan("warm 1 km about $5, 3 or so")
    assert calls(16000) <= 1.1 * calls(2000) + 0.01


def test_a_noun_does_not_run_into_the_next_paragraph():
    text = "At least 31 nurses hired, rising to 37\n\nOfficials first put it at 31 young\nNurses of the town"
    assert ["31 nurses", "37", "31"] == [text[f.start : f.phrase_end].removesuffix(" young") for f in figures(Tokens(text)).figures]


@pytest.mark.parametrize("text", [
    "Keter won in 2:04:{}, taking 10 seconds off his record of 2:04:{}.", "The series went to the tourists by 4-{} on Sunday.",
    "They were {} for four, {} behind.", "A ban for anyone under {} is due.", "At {} Mill Lane 40 men left.", "Open from {} to {} May.",
])  # fmt: skip
def test_digits_without_end_are_no_number_and_break_nothing(text):
    told = text.format(*["9" * 5000] * text.count("{}"))
    ledger = cc.check_text(told, published="2026-03-03").ledger
    assert all(told[u.span.start : u.span.end] == u.span.quote for u in ledger.unread)
    assert sum("9" * 5000 in u.span.quote for u in (*ledger.unread, *ledger.passed)) == text.count("{}")


@pytest.mark.parametrize(
    "text",
    [
        "Singer dies at 57\n\nYears of touring wore her out.",
        "Mine to shed 3\n\nMillion-pound homes stand by it.",
        "Fine of £3\n\nMillion-pound homes burned.",
        "Storm floods 12\n\nPer cent of none was told.",
    ],
)
def test_a_figure_ends_where_its_line_does(text: str) -> None:
    first = cc.check_text(text, published="2026-03-01").ledger.claims[0]
    assert "\n" not in first.said

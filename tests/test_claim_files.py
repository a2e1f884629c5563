"""Claim files: what they say, where they are wrong, and that reading what was written changes nothing."""

import json
import string
import subprocess
import sys
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.claims.files.keys import CLAIM, SECOND, SUGAR
from claimcheck.claims.files.places import toml_places
from claimcheck.claims.files.schema import schema
from claimcheck.claims.ledger import Article

TOP = Path(__file__).parent.parent
STORY = "The museum drew 1,200 visitors on Sunday.\nIt drew “1,200 visitors” again, then another 900 on Monday.\n"
FILE = """
schema = 1
article = { source = "story.txt", published = 2026-03-03 }
[units]
coachload = "50 people"
drone = "[drone]"
[claims]
monday = "900 visitors on 2026-03-02 by the museum"
sunday = { value = "1,200 visitors", on = 2026-03-01, by = "the museum" }
both   = { value = "2,100 visitors", from = 2026-03-01, to = 2026-03-02, parts = ["sunday", "monday"] }
load   = "about 30 people/bus"
buses  = "28 buses"
guests = { value = "100 people", of = "load * buses" }
year   = { value = "more than 70,000 visitors", from = "2025-02", to = 2026-03-01, kind = "extreme", grain = 14 }
fleet  = "3 drones"
group  = "2 coachloads"
mean   = "1,050 visitors/day"
up     = { value = "33 percent", before = "monday", after = "sunday" }
[[links]]
sort = "mean"
claims = ["mean", "sunday", "monday"]
assumption = "the mean is that of both days"
[[checks]]
expect = "sunday + monday = 2,100"
[[checks]]
expect = "mean * (both.to - both.from) <= both"
at-most = "note"
"""


def loaded(text=FILE, **given):
    return cc.loads(text, **given)


# ---- what a file says ----


def test_a_text_says_amount_day_and_voice():
    ledger = loaded()
    assert cc.claim("monday", "900 visitors", on="2026-03-02", by="the museum") == ledger.claim("monday")
    assert cc.claim("sunday", "1,200 visitors", on="2026-03-01", by="the museum").scope == ledger.claim("sunday").scope


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("5 killed on 2024-02-28", date(2024, 2, 28), date(2024, 2, 29)),
        ("5 killed in 2024-02", date(2024, 2, 1), date(2024, 3, 1)),
        ("5 killed in 2024 by the army", date(2024, 1, 1), date(2025, 1, 1)),
        ("5 killed by the army in 2024", date(2024, 1, 1), date(2025, 1, 1)),
        ("5 killed from 2024-02-28 to 2024-03-01", date(2024, 2, 28), date(2024, 3, 2)),
    ],
)
def test_the_days_of_a_text(text, start, end):
    found = loaded(f'[claims]\na = "{text}"').claim("a")
    assert (start, end) == (found.when.start, found.when.end)
    assert ("the army" if "army" in text else "") == found.voice


def test_a_month_at_an_end_leaves_its_day_open():
    when = loaded().claim("year").when
    assert (date(2025, 2, 1), date(2025, 2, 28), date(2026, 3, 2)) == (when.start, when.start_by, when.end)
    assert 14 == loaded().claim("year").extreme


def test_units_of_the_author_count_in_what_the_library_knows():
    ledger = loaded()
    assert ("[drone]", "count", "drone") == (
        ledger.claim("fleet").amount.unit,
        ledger.claim("fleet").kind,
        ledger.claim("fleet").scope.noun,
    )
    assert ("person", 100, "2") == (
        ledger.claim("group").amount.unit,
        ledger.claim("group").amount.usual.lo,
        ledger.claim("group").amount.written,
    )
    report = cc.check(loaded('units = { drone = "[drone]" }\nclaims = { a = "3 drones", b = "5 drones" }\nchecks = ["a >= b"]'))
    assert ["error"] == [f.level for f in report.findings if f.rule == "as-expected"]


def test_a_declared_unit_is_the_one_meant():
    text = "[claims]\na = '88 points'"
    assert ("measure", "percentage point") == (loaded(text).claim("a").kind, loaded(text).claim("a").amount.unit)
    game = loaded(f'units = {{ point = "[point]" }}\n{text}').claim("a")
    assert ("count", "[point]", True) == (game.kind, game.amount.unit, game.amount.is_point)


def test_keys_of_a_claim_make_links_with_it_first():
    parts, change, mean = loaded().links
    assert ("parts", ("both", "sunday", "monday"), True) == (parts.sort, parts.claims, parts.exhaustive)
    assert ("change", ("up", "monday", "sunday")) == (change.sort, change.claims)
    assert ("mean", "", "the mean is that of both days") == (mean.sort, mean.proof, mean.assumption)
    made = {key: loaded(_with(key)).links[0] for key in SUGAR}
    assert {key: sugar.sort for key, sugar in SUGAR.items()} == {key: link.sort for key, link in made.items()}
    assert all(link.claims[0] == "a" and link.proof for link in made.values())
    assert not made["includes"].exhaustive


def _with(key):
    sugar = SUGAR[key]
    then = f', {sugar.then} = "c"' if sugar.then else ""
    value = '["b", "c"]' if sugar.takes == "names" else '"b"'
    amount = "5 percent" if sugar.sort == "share" else "2" if sugar.sort == "ratio" else "5 people"
    return f'[claims]\na = {{ value = "{amount}", {key} = {value}{then} }}\nb = "3 people"\nc = "4 people"'


def test_an_expression_reckons_with_claims_numbers_and_days():
    ledger = loaded()
    total, rate = ledger.expect
    assert ("sunday", "monday") == total.names()
    assert 2100 == total.right.number
    days = rate.left.args[1]
    assert (2 * 86400, "2 days", "note") == (days.number, days.text, rate.at_most)
    assert ("load", "buses") == ledger.claim("guests").of.names()


CHECKED = """
[claims]
a = "5 people"
b = "7 people"
w = { value = "10 days", from = 2024-03-01, to = 2024-03-10 }
v = { value = "1 day", on = 2024-03-11 }
m = { value = "9 people", from = "2024-03", to = 2024-04-03 }
"""


@pytest.mark.parametrize(
    ("expect", "holds"),
    [
        ("a + b = 12", True), ("a + b = 13", False), ("a = about 5", True), ("a = about 60", False), ("about 60 people <= a", False),
        ("b / a = 1.4", True), ("b / a = 1.5", False), ("a / 5 = b / 7", True), ("(a + b) * 2 = 24", True), ("b - (a - 2) = 4", True),
        ("a < b", True), ("a > b", False), ("b <= 7 people", True), ("b >= 8 people", False), ("b = 5 + 2", True), ("b = 21 / 3 + 1", False),
        ("w.to - w.from = w", True), ("v.to - w.from = w", False), ("w + (v.from - w.to) = w", True), ("2024-03-10 - w.from = w", True),
        ("w = 240 hours", True), ("w = 10", True), ("w = 11", False),
        ("m.to - m.from >= w", True), ("m.to - m.from = 4 * w", False), ("m.to - m.from < 0.4 * w", False),
    ],
)  # fmt: skip
def test_what_a_check_holds_of_the_numbers(expect, holds):
    ledger = cc.loads(f'{CHECKED}[[checks]]\nexpect = "{expect}"')
    report = cc.check(ledger, select=["as-expected"])
    assert holds == (not report.findings), report
    assert ledger == cc.loads(cc.dumps(ledger))


def test_quotes_get_their_places_in_the_article():
    text = """
    article = "story.txt"
    [claims]
    a = { value = "1,200 visitors", quote = "1,200 visitors" }
    b = { value = "1,200 visitors", quote = '"1,200 visitors"', at = 2 }
    c = { value = "900 visitors", quote = "another 900", on = 2026-03-02 }
    [[links]]
    sort = "same"
    claims = ["a", "b"]
    words = "again"
    """
    ledger = cc.loads(text, read=lambda source: STORY)
    places = [(c.phrase.line, c.phrase.column, c.phrase.quote, c.span.quote) for c in ledger.claims]
    assert [(1, 17, "1,200 visitors", "1,200"), (2, 9, "“1,200 visitors”", "1,200"), (2, 38, "another 900", "900")] == places
    for claim in ledger.claims:
        for span in (claim.phrase, claim.span):
            assert span.quote == STORY[span.start : span.end]
    assert "again" == STORY[ledger.links[0].words.start : ledger.links[0].words.end]
    assert ledger == cc.loads(cc.dumps(ledger), read=lambda source: STORY)


def test_a_quote_of_an_article_that_was_not_read_stands_by_itself():
    claim = cc.loads('[claims]\na = { value = "28 vehicles", quote = "28 tanks blown up" }').claim("a")
    assert ("28 tanks blown up", None, None) == (claim.said, claim.span, claim.phrase)


def test_places_inside_places_are_told():
    ledger = cc.loads('claims = { a = "5 killed" }\nplaces = { kursk = "russia" }')
    assert {"kursk": "russia"} == dict(ledger.places)
    assert ledger == cc.loads(cc.dumps(ledger))
    with pytest.raises(cc.ClaimFileError):
        cc.loads('claims = { a = "5 killed" }\nplaces = { kursk = "russia", russia = "kursk" }')


def test_readings_can_be_given():
    amount = cc.loads('[claims]\na = { value = "30 people", usual = "[20, 40)", widest = "(0, inf)" }').claim("a").amount
    assert (cc.Interval(20, 40, False, True), cc.Interval(0, None, True), 30) == (amount.usual, amount.widest, amount.stated.number)


def test_json_and_csv_say_the_same_as_toml():
    toml = '[claims]\na = { value = "5 killed", on = 2024-11-10, by = "army" }\nb = { value = "7 killed", parts = ["a"], quoted = true }'
    given = {
        "claims": {"a": {"value": "5 killed", "on": "2024-11-10", "by": "army"}, "b": {"value": "7 killed", "parts": ["a"], "quoted": True}}
    }
    table = 'id,value,on,by,parts,quoted\na,5 killed,2024-11-10,army,,\n"b", "7 killed",,,a,true\n'
    assert cc.loads(toml) == cc.loads(json.dumps(given), format="json")
    assert cc.loads(toml) == cc.loads(table.replace(', "', ',"'), format="csv")


# ---- where a file is wrong ----

WRONG = [
    ("bad-toml", 'claims.load = about 30 troops/vehicle', 1, 15, 'quote it'),
    ("bad-toml", '[claims]\nload = about 30 troops/vehicle', 2, 8, 'quote it: load = "about 30 troops/vehicle"'),
    ("empty-input", " \n", 0, 0, "[claims]"),
    ("empty-input", "schema = 1", 0, 0, "[claims]"),
    ("unknown-key", '[claims]\nload = { vlaue = "3 killed" }', 2, 10, "did you mean “value”?"),
    ("unknown-key", '[claim]\nload = "3 killed"', 1, 2, "did you mean “claims”?"),
    ("unknown-unit", '[claims]\nload = "about 30 troups/vehicle"', 2, 18, "did you mean “troop”?"),
    ("unknown-unit", '[units]\nlorry = "vehicel"\n[claims]\na = "5 killed"', 2, 9, "vehicle"),
    ("unlike-dimensions", '[claims]\na = "9 killed"\nb = "3 tanks"\n[[checks]]\nexpect = "a = b"', 5, 10, "different"),
    ("unlike-dimensions", '[claims]\na = { value = "9 killed", of = "b" }\nb = "3 tanks"', 2, 32, "one dimension"),
    ("unlike-dimensions", '[claims]\na = { value = "9 killed", parts = ["b"] }\nb = "3 killed/day"', 2, 35, "multiply"),
    ("unlike-dimensions", '[claims]\na = { value = "9 killed", part = "b", whole = "c" }\nb = "3 killed"\nc = "4 killed"', 2, 34, "percentage"),
    ("bad-claim", '[claims]\na = { value = "9 killed", of = "a" }', 2, 32, "another claim"),
    ("bad-claim", '[claims]\na = { value = "9 killed", of = "b" }\nb = { value = "9 killed", of = "c" }\nc = { value = "9 killed", of = "a" }', 2, 1, "a part"),
    ("bad-claim", '[claims]\na = { value = "9 killed", includes = ["b"] }\nb = { value = "9 killed", parts = ["a"] }', 2, 1, "a part"),
    ("inexact-number", "[claims]\na = { value = 1770.5 }", 2, 15, '"1770.5"'),
    ("inexact-number", "[claims]\na = 1e3", 2, 5, '"1e3"'),
    ("duplicate", '[claims]\na = "5 killed"\n  a = "6 killed"', 3, 3, "name of its own"),
    ("duplicate", '[claims]\na = { value = "5 killed on 2024-01-01", on = 2024-01-02 }', 2, 41, "in its value"),
    ("unknown-claim", '[claims]\nsunday = "5 killed"\n[[checks]]\nexpect = "sundy = 5"', 4, 11, "did you mean “sunday”?"),
    ("unknown-claim", '[claims]\nsunday = "5 killed"\n[[links]]\nsort = "same"\nclaims = ["sunday", "sundy"]', 5, 21, "“sunday”"),
    ("bad-link", '[claims]\na = "5 killed"\n[[links]]\nsort = "partz"\nclaims = ["a"]', 4, 8, "“parts”"),
    ("bad-claim", '[claims]\na = "5 killed"\n[[links]]\nsort = "parts"\nclaims = ["a"]', 5, 10, "the whole"),
    ("bad-expression", '[claims]\na = "5 killed"\n[[checks]]\nexpect = "a = (5"', 4, 15, "write amounts"),
    ("bad-claim", '[claims]\na = "5 killed"\n[[checks]]\nexpect = "a + 5"', 4, 11, "join two sides"),
    ("bad-claim", '[claims]\na = "5 killed"\n[[checks]]\nexpect = "5 = 5"', 4, 11, "name one"),
    ("bad-expression", '[claims]\na = "5 killed"\n[[checks]]\nexpect = "a.to - a.from = 5 * a"', 4, 11, "from and to"),
    ("bad-check", '[claims]\na = "5 killed"\n[[checks]]\nexpect = "a = 5"\nat-most = "held"', 5, 11, "note"),
    ("bad-claim", '[claims]\na = { value = "5 killed", kind = "rat" }', 2, 34, "did you mean “rate”?"),
    ("bad-claim", '[claims]\na = { value = "5 killed", on = "2024-13-01" }', 2, 33, "2024-11-12"),
    ("bad-claim", '[claims]\na = { value = "5 killed", from = 2024-01-05, to = 2024-01-04 }', 2, 51, "earlier"),
    ("bad-claim", '[claims]\na = { value = "5 killed", on = 2024-01-05, during = "2024" }', 2, 44, "from and to"),
    ("bad-claim", '[claims]\na = { value = "5 killed", before = "a" }', 2, 27, "both"),
    ("bad-claim", '[claims]\na = { on = 2024-01-05 }', 2, 1, "value"),
    ("bad-claim", '[claims]\n"a + b" = "5 killed"', 2, 1, "letters"),
    ("bad-claim", '[claims]\na = "many"', 2, 5, "figure"),
    ("bad-schema", 'schema = 2\n[claims]\na = "5 killed"', 1, 10, "schema = 1"),
    ("no-such-quote", 'article = "s"\n[claims]\na = { value = "900 visitors", quote = "anothr 900" }', 3, 40, "“another 900”"),
    ("no-such-quote", 'article = "s"\n[claims]\na = { value = "900 visitors", quote = "another 900", at = 1 }', 3, 40, "2:38"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "line", "column", "offer"), WRONG, ids=lambda value: None)
def test_what_is_wrong_is_shown_where_it_stands(name, text, line, column, offer):
    with pytest.raises(cc.ClaimFileError) as raised:
        cc.loads(text, name="x.claims.toml", read=lambda source: STORY)
    error = raised.value
    assert (name, line, column) == (error.name, error.line, error.column), str(error)
    assert offer in (error.help or "")
    if line:
        drawn = error.message.split("\n")
        assert text.split("\n")[line - 1] in drawn[-2] or any(text.split("\n")[line - 1] in one for one in drawn)
        assert any(one.split("|", 1)[1][1:].find("^") == column - 1 for one in drawn if "^" in one)


def test_both_claims_of_unlike_dimensions_are_shown():
    with pytest.raises(cc.ClaimFileError) as raised:
        cc.loads('[claims]\ndead = "100 killed"\nload = "840 troops/vehicle"\n[[checks]]\nexpect = "dead = load"')
    message = raised.value.message
    assert "100 killed (person) with 840 troops/vehicle (person/vehicle)" in message
    assert "---- person\n" in message and message.endswith("---- person/vehicle")


@pytest.mark.parametrize(
    ("name", "form", "text", "line", "column"),
    [
        ("unknown-key", "json", '{"claims":\n {"a": {"value": "5 killed", "vlue": 1}}}', 2, 30),
        ("duplicate", "json", '{"claims": {"a": "5 killed",\n"a": "6 killed"}}', 1, 13),
        ("inexact-number", "json", '{"claims": {"a": NaN}}', 1, 18),
        ("bad-json", "json", '{"claims": ', 1, 12),
        ("bad-json", "json", "[1]", 1, 1),
        ("unknown-key", "csv", "id,value,onn\na,5 killed,2024-11-01\n", 1, 10),
        ("unknown-key", "csv", "name,value\na,5 killed\n", 1, 6),
        ("unknown-unit", "csv", 'id,by,value\na,"x ""y""",5 troups\n', 2, 15),
        ("duplicate", "csv", "id,value\na,5 killed\na,6 killed\n", 3, 1),
        ("bad-csv", "csv", "id,value\na,5,6\n", 2, 5),
        ("unknown-claim", "csv", "id,value,parts\na,5 killed,b; c\nb,2 killed,\n", 2, 12),
    ],
)
def test_what_is_wrong_in_json_and_csv_is_shown_where_it_stands(name, form, text, line, column):
    with pytest.raises(cc.ClaimFileError) as raised:
        cc.loads(text, format=form)
    assert (name, line, column) == (raised.value.name, raised.value.line, raised.value.column), str(raised.value)


@pytest.mark.parametrize("form", ["toml", "json", "csv"])
@given(text=st.text(alphabet=string.printable + "“é\u2028\x85", max_size=60))
def test_any_text_is_read_or_refused_by_name(form, text):
    try:
        cc.loads(text, format=form)
    except cc.ClaimFileError as error:
        assert error.name and (error.help or error.line)


def test_places_are_found_in_every_form_of_toml():
    text = 'a.b = 1\n"c d" = [1, { e = "x", \'f\' = """y\n"z" """ }]\n[[t]]\nu = 1 # [[t]]\n[[t]]\nu = { v = 2024-01-01 }\n[t.w]\nx = [\n 1, # ]\n 2]\n'
    places = toml_places(text)
    shown = {path: text[p.start : p.end] for path, p in places.values.items()}
    assert shown["a", "b"] == "1"
    assert shown["c d", 1, "f"] == '"""y\n"z" """'
    assert shown["t", 1, "u", "v"] == "2024-01-01"
    assert shown["t", 1, "w", "x", 1] == "2"
    assert {"a", "b", "c d", "e", "f", "u", "v", "w", "x"} == {path[-1] for path in places.keys if isinstance(path[-1], str)}


# ---- reading what was written ----

NAMES = ("a", "b_1", "c-d", "last week", "été")
DAYS = st.dates(date(1990, 1, 1), date(2040, 1, 1))
VALUES = st.sampled_from(
    (
        "1,950 killed", "about 30 troops/vehicle", "more than 710,000 losses", "$1.2 billion", "$12,000", "12,000 dollars", "40%", "3.5 percent",
        "5 ± 1 days", "20-30 people", "between 5 and 7 km", "thousands of people", "dozens of tanks", "1,700 soldiers", "at least 31 people",
        "up to 8 hours", "30 people or so", "1,500 visitors/day", "€5/person", "7", "3 drones", "4 coachloads", "a third", "one in five", "-4 degree Celsius",
        "more than £1bn", "nearly 2,000 people", "twice",
    )
)  # fmt: skip
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).filter(lambda t: t.strip() == t)


@st.composite
def windows(draw):
    start, length = draw(DAYS), draw(st.integers(0, 800))
    form = draw(st.sampled_from(("none", "on", "during", "year", "from", "to", "both", "month", "loose")))
    end = start + timedelta(days=length)
    return {
        "none": {},
        "on": {"on": start.isoformat()},
        "during": {"during": f"{start:%Y-%m}"},
        "year": {"during": f"{start:%Y}"},
        "from": {"from": start.isoformat()},
        "to": {"to": f"{start:%Y-%m}"},
        "both": {"from": start.isoformat(), "to": end.isoformat()},
        "month": {"from": f"{start:%Y-%m}", "to": (start + timedelta(days=40)).isoformat()},
        "loose": {"from": start.isoformat(), "to": end.isoformat(), "loose": True},
    }[form]


@st.composite
def entries(draw):
    keys = {"value": draw(VALUES), **draw(windows())}
    more = {
        "by": TEXTS, "quote": TEXTS, "what": TEXTS, "noun": TEXTS, "whose": TEXTS, "where": TEXTS, "quoted": st.booleans(),
        "related": st.booleans(), "kind": st.sampled_from(("mean", "share", "killed or wounded", "dead", "losses", "extreme")),
        "modality": st.sampled_from(("stated", "forecast")), "role": st.sampled_from(("body", "caption")),
        "record": st.sampled_from(("day", "year", 14)), "usual": st.just("[2, 3)"), "widest": st.just("(1, inf)"),
    }  # fmt: skip
    for key in draw(st.lists(st.sampled_from(sorted(more)), unique=True, max_size=4)):
        keys[key] = draw(more[key])
    if "kind" in keys:
        keys.pop("what", None)
    if "usual" in keys:
        keys["widest"] = "(1, inf)"
    return keys


@st.composite
def files(draw):
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1, max_size=5))
    made = {"units": {"drone": "[drone]", "coachload": "50 people"}, "claims": {name: draw(entries()) for name in names}}
    sorts = st.sampled_from(("same", "in line", "mean", "order"))
    if len(names) > 2:
        exhaustive = st.booleans()
        made["links"] = [
            {"sort": draw(sorts), "claims": names[:3], "exhaustive": draw(exhaustive), **draw(proofs)} for _ in range(draw(few))
        ]
    number = st.sampled_from(("2,100", "1/3", "about 40", "5 - 7 * (1 + 2)", "more than 3.5"))
    made["checks"] = [
        {
            "expect": f"{names[0]} * {draw(st.sampled_from(('2', '(3 - 1)', '1.5')))} {draw(st.sampled_from('<>='))} {names[0]} * ({draw(number)})"
        }
        for _ in range(draw(few))
    ]
    return made


few = st.integers(0, 2)
proofs = st.sampled_from(({}, {"proof": "“and”"}, {"assumption": "one day is meant"}, {"proof": ""}))


def read_or_skip(made):
    from hypothesis import reject

    try:
        return cc.loads(json.dumps(made), format="json")
    except cc.ClaimFileError as error:
        if error.name in ("unlike-dimensions", "bad-claim", "duplicate"):
            reject()
        raise


@given(files())
def test_read_written_and_read_again_is_the_same(made):
    ledger = read_or_skip(made)
    for form in ("toml", "json"):
        text = cc.dumps(ledger, format=form)
        again = cc.loads(text, format=form)
        assert ledger == again
        assert text == cc.dumps(again, format=form)


@given(st.dictionaries(st.sampled_from(NAMES), entries(), min_size=1))
def test_csv_read_written_and_read_again_is_the_same_or_refused(claims):
    for keys in claims.values():
        keys["value"] = keys["value"].replace("drones", "tanks").replace("coachloads", "people")
    ledger = read_or_skip({"claims": claims})
    try:
        text = cc.dumps(ledger, format="csv")
    except cc.ClaimFileError as error:
        assert "CSV cannot write" in error.message
    else:
        assert ledger == cc.loads(text, format="csv")


def test_the_drawn_file_is_the_same_in_every_form():
    ledger = loaded()
    assert ledger == loaded(cc.dumps(ledger)) == loaded(cc.dumps(ledger, format="json"), format="json")
    with pytest.raises(cc.ClaimFileError, match="CSV cannot write article and units and checks and links"):
        cc.dumps(ledger, format="csv")
    bare = attrs.evolve(loaded(_with("part")), expect=())
    assert bare == cc.loads(cc.dumps(bare, format="csv"), format="csv")


def test_claims_made_in_python_are_written_with_their_readings():
    amount = attrs.evolve(cc.amount("30 people"), usual=cc.Interval(29, 31), widest=cc.Interval(Fraction(1, 3), None))
    a = cc.claim("a", amount, on="2024-11-10")
    ledger = cc.Ledger((a,), expect=(a <= 40, (2 * (a + a)).equals(a * "1/3")))
    assert ledger == cc.loads(cc.dumps(ledger))


def test_a_story_is_drafted_as_a_file_that_reads_back():
    ledger = attrs.evolve(cc.read(STORY, published="2026-03-03"), article=Article("story.txt", STORY))
    draft = cc.loads(cc.dumps(ledger), read=lambda source: STORY)
    assert [c.phrase for c in ledger.claims] == [c.phrase for c in draft.claims]
    assert [c.stated for c in ledger.claims] == [c.stated for c in draft.claims]
    assert draft == cc.loads(cc.dumps(draft), read=lambda source: STORY)


# ---- files, the command and the schema ----


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "story.txt").write_text(STORY, "utf-8")
    (tmp_path / "museum.claims.toml").write_text(
        'article = "story.txt"\n[claims]\nsunday = { value = "1,200 visitors", quote = "1,200 visitors" }\n'
        'monday = { value = "900 visitors", quote = "another 900" }\n[[checks]]\nexpect = "sunday + monday = 2,000"\n',
        "utf-8",
    )
    return tmp_path


def run(*arguments):
    return subprocess.run([sys.executable, "-m", "claimcheck", *map(str, arguments)], capture_output=True, text=True, check=False)


def test_a_claim_file_is_checked_like_a_story(folder):
    done = run("check", folder / "museum.claims.toml")
    assert 1 == done.returncode, done.stderr
    assert "story.txt:1:17" in done.stdout and "2 | It drew" in done.stdout
    report = cc.check_file(folder / "museum.claims.toml", published="2026-03-03")
    assert [f.message for f in cc.check(cc.load(folder / "museum.claims.toml")).findings] == [f.message for f in report.findings]
    assert ["1,200 visitors", "another 900"] == sorted(label.quote for label in report.findings[0].labels)
    assert "2026-03-03" == report.source.published


def test_json_and_csv_files_are_loaded_by_their_suffix(folder):
    ledger = cc.load(folder / "museum.claims.toml")
    (folder / "museum.claims.json").write_text(cc.dumps(ledger, format="json"), "utf-8")
    (folder / "claims.csv").write_text("id,value\na,5 killed\n", "utf-8")
    assert ledger == cc.load(folder / "museum.claims.json")
    assert "5" == cc.load(folder / "claims.csv").claim("a").amount.written
    with pytest.raises(cc.ClaimFileError, match="its name ends in"):
        cc.load(folder / "story.txt")


def test_a_wrong_file_ends_in_two_with_help(folder):
    (folder / "wrong.claims.toml").write_text('[claims]\nload = { vlaue = "3 killed" }\n', "utf-8")
    (folder / "lost.claims.toml").write_text('article = "stroy.txt"\n[claims]\nload = "3 killed"\n', "utf-8")
    (folder / "empty.claims.toml").write_text("", "utf-8")
    for name, said in [
        ("wrong", "wrong.claims.toml:2:10"),
        ("lost", "no such file"),
        ("empty", "nothing was checked"),
        ("none", "no such file"),
    ]:
        done = run("check", folder / f"{name}.claims.toml")
        assert (2, "") == (done.returncode, done.stdout)
        assert said in done.stderr and "= help: " in done.stderr and "Traceback" not in done.stderr


def test_the_schema_knows_every_key():
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(schema())
    validator.check_schema(schema())
    assert [] == list(validator.iter_errors(json.loads(cc.dumps(loaded(), format="json"))))
    for bad in (
        {},
        {"claims": {}},
        {"claims": {"a": {"vlaue": "5"}}},
        {"claims": {"a": 1.5}},
        {"claims": {"a": {"value": "5", "part": "b"}}},
    ):
        assert list(validator.iter_errors(bad)), bad


def test_the_schema_is_printed():
    printed = json.loads(run("schema", "claims").stdout)
    assert schema() == printed
    assert {*CLAIM, *SUGAR, *SECOND} == set(printed["properties"]["claims"]["additionalProperties"]["anyOf"][1]["properties"])


def test_the_founding_story_is_written_by_hand_too():
    ledger = cc.load(TOP / "seeds" / "kursk-2024-11" / "claims.toml")
    assert date(2024, 11, 12) == ledger.published
    assert all(c.phrase is not None and c.span is not None for c in ledger.claims)
    assert ledger == cc.loads(cc.dumps(ledger), read=lambda source: ledger.article.text)


# ---- counted things and rates ----


def test_a_rate_of_a_users_unit_keeps_its_time():
    text = '[units]\nflight = "[flight]"\nleague = "3 miles"\n[claims]\na = "40 flights/day"\nb = "5 leagues/week"\nc = "9 flights/vehicle"'
    ledger = loaded(text)
    units = [c.amount.unit for c in ledger.claims]
    assert ["[flight]/day", "meter/week", "[flight]/vehicle"] == units
    assert ["rate", "rate", "capacity"] == [c.kind for c in ledger.claims]
    assert '"40 flights/day"' in cc.dumps(ledger)
    assert ledger == loaded(cc.dumps(ledger))


@pytest.mark.parametrize(
    ("value", "unit", "noun"),
    [
        ("5 homes", "[home]", "home"), ("5 houses", "[home]", "home"), ("3 flats", "[home]", "flat"), ("1,200 jobs", "[job]", "job"),
        ("9 seats", "[seat]", "seat"), ("3 goals/hour", "[goal]/hour", "goal"), ("2 people/home", "person/[home]", "person"),
        ("12 planes", "[aircraft]", "plane"), ("4 schoolchildren", "person", "pupil"), ("4 tanks", "vehicle", "tank"),
    ],
)  # fmt: skip
def test_nouns_of_the_taxonomy_are_counted(value, unit, noun):
    ledger = loaded(f'[claims]\na = "{value}"')
    (claim,) = ledger.claims
    assert (unit, noun) == (claim.amount.unit, claim.scope.noun)
    assert ledger == loaded(cc.dumps(ledger))


def test_a_users_unit_goes_before_the_taxonomy():
    (claim,) = loaded('[units]\nflat = "[flat]"\n[claims]\na = "3 flats"').claims
    assert "[flat]" == claim.amount.unit


@pytest.mark.parametrize(("word", "near"), [("troups", "troop"), ("vehilces", "vehicle"), ("housse", "house"), ("eggs", None)])
def test_an_unknown_noun_is_refused(word, near):
    with pytest.raises(cc.ClaimFileError) as caught:
        loaded(f'[claims]\na = "5 {word}"')
    offer = f"did you mean “{near}”? " if near else ""
    assert f'{offer}To count a new thing: [units] {word} = "[{word}]"' == caught.value.help


def test_a_speed_in_mph_is_a_rate():
    text = '[claims]\nspeed = "60 mph"\ntime = "2 hours"\nway = "{} miles"\n[[links]]\nsort = "rate"\nclaims = ["speed", "time", "way"]'
    names = [{f.rule for f in cc.check(loaded(text.format(miles))).findings} for miles in (120, 500)]
    assert [set(), {"distance-time-speed"}] == names
    speed = loaded(text.format(120)).by_id["speed"]
    assert ("rate", "“60 mph”") == (speed.kind, cc.told_rate(speed))


def test_a_part_in_digits_is_exact_and_a_share():
    (claim,) = loaded('[claims]\na = "1/3"').claims
    assert ("share", True) == (claim.kind, claim.amount.is_point)

"""The taxonomy and the scopes it relates: what is the same, inside, holds, apart or unknown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck as cc
from claimcheck.claims.taxonomy import Taxonomy, build, singular

SHIPPED = cc.taxonomy()
STATES = [*SHIPPED.states, *SHIPPED.senses]
NOUNS = sorted({*SHIPPED.inside, *(n for above in SHIPPED.inside.values() for n in above), *SHIPPED.noun_of.values()})
BACK = {"same": "same", "inside": "holds", "holds": "inside", "apart": "apart", "unknown": "unknown"}


# ---- standings -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("killed", "killed or wounded", "inside"),
        ("killed or wounded", "killed", "holds"),
        ("killed", "wounded", "apart"),
        ("killed or wounded", "killed or missing", "unknown"),
        ("killed, wounded or missing", "killed, wounded, missing or captured", "inside"),
        ("hired", "killed", "apart"),
        ("whistled", "killed", "unknown"),
        # Labels: what holds under every sense holds.
        ("killed", "losses", "inside"),
        ("killed", "casualties", "inside"),
        ("toll", "killed", "holds"),
        ("wounded", "losses", "unknown"),
        ("losses", "killed or wounded", "unknown"),
        ("losses", "casualties", "unknown"),
        ("losses", "hired", "apart"),
        ("destroyed", "destroyed or damaged", "inside"),
    ],
)
def test_states_and_labels(a, b, expected):
    assert expected == SHIPPED.what(a, b)
    assert BACK[expected] == SHIPPED.what(b, a)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("tank", "vehicle", "inside"),
        ("tank", "armoured vehicle", "inside"),
        ("soldier", "person", "inside"),
        ("boy", "person", "inside"),
        ("man", "woman", "apart"),
        ("man", "girl", "apart"),
        ("woman", "child", "apart"),
        ("soldier", "civilian", "apart"),
        ("conscript", "civilian", "apart"),
        ("tank", "bus", "apart"),
        ("child", "civilian", "unknown"),
        ("nurse", "woman", "unknown"),
        ("flat", "home", "inside"),
        ("vote", "seat", "unknown"),
    ],
)
def test_nouns(a, b, expected):
    assert expected == SHIPPED.nouns(a, b)
    assert BACK[expected] == SHIPPED.nouns(b, a)


@pytest.mark.parametrize(
    ("written", "noun"),
    [
        ("troops", "soldier"), ("Soldiers", "soldier"), ("servicewomen", "soldier"), ("people", "person"), ("kids", "child"),
        ("houses", "home"), ("trucks", "lorry"), ("ballots", "vote"), ("buses", "bus"), ("violins", "violin"), ("armored vehicles", "armoured vehicle"),
    ],
)  # fmt: skip
def test_synonyms_are_one_noun(written, noun):
    assert noun == SHIPPED.noun(written)


@pytest.mark.parametrize("word", ["dead", "died", "killed", "dying", "deaths", "fatalities"])
def test_the_dead_and_the_killed_are_one_state(word):
    assert "killed" == SHIPPED.state(word)


def test_a_label_keeps_its_senses_the_usual_one_first():
    assert "losses" == SHIPPED.state("lost")
    assert ("killed or wounded", "killed") == (SHIPPED.usual("losses"), SHIPPED.usual("toll"))
    assert 3 == len(SHIPPED.readings("casualties"))
    assert SHIPPED.may_mean("toll", "killed") and not SHIPPED.may_mean("toll", "missing")
    assert "whistled" == SHIPPED.usual("whistled") and () == SHIPPED.readings("whistled")


@given(st.sampled_from(STATES), st.sampled_from(STATES))
def test_a_state_stands_to_another_as_that_one_stands_back(a, b):
    assert BACK[SHIPPED.what(a, b)] == SHIPPED.what(b, a)


@given(st.sampled_from(NOUNS), st.sampled_from(NOUNS))
def test_a_noun_stands_to_another_as_that_one_stands_back(a, b):
    assert BACK[SHIPPED.nouns(a, b)] == SHIPPED.nouns(b, a)


@given(st.sampled_from(STATES), st.sampled_from(STATES), st.sampled_from(STATES))
def test_what_is_inside_of_what_is_inside_is_inside(a, b, c):
    if "inside" == SHIPPED.what(a, b) == SHIPPED.what(b, c):
        assert "inside" == SHIPPED.what(a, c)


@given(st.sampled_from(NOUNS), st.sampled_from(NOUNS), st.sampled_from(NOUNS))
def test_what_lies_in_one_of_two_that_are_apart_is_apart_from_the_other(a, b, c):
    if "inside" == SHIPPED.nouns(a, b) and "apart" == SHIPPED.nouns(b, c):
        assert "apart" == SHIPPED.nouns(a, c)


def test_no_noun_lies_in_two_that_are_apart():
    for noun in NOUNS:
        above = (noun, *SHIPPED.nouns_above(noun))
        assert not [(a, b) for a in above for b in above if SHIPPED.nouns(a, b) == "apart"], noun


def test_every_noun_of_the_table_is_its_own_singular():
    for noun in NOUNS:
        assert noun == singular(noun) == SHIPPED.noun(noun)


@pytest.mark.parametrize(
    ("inner", "outer", "standing"),
    [
        ("nurse", "person", "inside"), ("lifeboatman", "person", "inside"), ("geologist", "person", "inside"), ("rescue worker", "person", "inside"),
        ("widow", "adult", "inside"), ("widow", "man", "apart"), ("sapper", "soldier", "inside"), ("nun", "person", "inside"),
        ("minibus", "vehicle", "inside"), ("trawler", "vessel", "inside"), ("minesweeper", "ship", "inside"), ("pistol", "weapon", "inside"),
        ("bakery", "building", "inside"), ("cottage", "home", "inside"), ("heifer", "animal", "inside"), ("salmon", "fish", "inside"),
        ("nurse", "lorry", "apart"), ("swan", "horse", "apart"), ("climate", "person", "unknown"), ("grape", "person", "unknown"),
    ],
)  # fmt: skip
def test_the_shipped_nouns_know_what_many_things_are(inner, outer, standing):
    assert standing == SHIPPED.nouns(inner, outer)


def test_plurals_in_men_and_people_have_their_singular():
    assert ["boatman", "horsewoman", "salesperson", "specimen", "thief"] == [
        singular(w) for w in ("boatmen", "horsewomen", "salespeople", "specimen", "thieves")
    ]


# ---- a house's own ---------------------------------------------------------------------------------------------------

HOUSE = """
[nouns]
midwife = ["midwife", "midwives"]
[inside]
midwife = "nurse"
locum = ["doctor", "worker"]
[kinds]
woodwind = ["flute", "oboe"]
[places]
Skive = "Jutland"
Jutland = "Denmark"
[states]
"furloughed" = ["furloughed"]
[state-words]
"furloughed" = ["furloughed", "idled"]
"""


@pytest.fixture
def house(tmp_path):
    def write(text):
        path = tmp_path / "house.toml"
        path.write_text(text, "utf-8")
        return path

    return write


def test_a_file_extends_the_shipped_tables(house):
    table = cc.taxonomy(house(HOUSE))
    assert "inside" == table.nouns("midwife", "person") == table.nouns("locum", "worker")
    assert "inside" == table.nouns("oboe", "woodwind")
    assert "furloughed" == table.state("idled")
    assert "inside" == table.what("killed", "killed or wounded")
    assert "inside" == table.where("Skive", "Denmark") and "holds" == table.where("denmark", "SKIVE")
    assert ("jutland", "denmark") == table.places_above("Skive")
    assert "unknown" == SHIPPED.where("Skive", "Denmark") and "same" == SHIPPED.where("Skive", "skive")


def test_a_file_can_stand_alone(house):
    table = cc.taxonomy(house('replace = true\n[inside]\nflute = "instrument"\n'))
    assert "inside" == table.nouns("flute", "instrument")
    assert "unknown" == table.nouns("tank", "vehicle") == table.what("killed", "killed or wounded")


def test_what_is_known_is_kept_with_its_source(house):
    table = cc.taxonomy(house('[known]\nlifeboat = { value = "40 to 60 people/vehicle", source = "the harbour office" }\n'))
    known = table.known["lifeboat"]
    assert (40, 60, "the harbour office") == (known.amount.usual.lo, known.amount.usual.hi, known.source)
    assert {} == SHIPPED.known


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ('[inside]\nperson = "conscript"\n', cc.ClaimError, "a noun lies inside itself: .*'conscript' in 'soldier' in 'person'"),
        ('[inside]\nflute = "flute"\n', cc.ClaimError, "a noun lies inside itself: 'flute' in 'flute'"),
        ('[places]\nAarhus = "Jutland"\nJutland = "Aarhus"\n', cc.ClaimError, "a place lies inside itself: .*'aarhus'"),
        ('[labels]\nharm = ["killed", "bruised"]\n', cc.ClaimError, "'bruised' is no state, yet the label 'harm' means it"),
        ("[labels]\nharm = []\n", cc.ClaimError, "'harm' as \\[\\]"),
        ('[state-words]\nbruised = ["bruised"]\n', cc.ClaimError, "'bruised' names 'bruised', which is no state"),
        ('[label-words]\nharm = ["harmed"]\n', cc.ClaimError, "'harmed' names 'harm', which is no label"),
        ('[nouns]\nviola = ["strings"]\ncello = ["strings"]\n', cc.ClaimError, "'viola' and 'cello' both with 'strings'"),
        ("[nouns]\nviola = 3\n", cc.ClaimError, "\\[nouns\\] gives 'viola' as 3"),
        ('[moods]\nsad = ["sad"]\n', cc.ClaimError, "no table 'moods'.*one of states"),
        ("inside = 3\n", cc.ClaimError, "no table 'inside'"),
        ('replace = "yes"\n', cc.ClaimError, "replace is 'yes'"),
        ('[known]\nbus = "48 people/vehicle"\n', cc.ClaimError, "'bus' as '48 people/vehicle'.*source"),
        ('[known]\nbus = { value = "48 peopel/vehicle", source = "us" }\n', cc.UnitError, "peopel"),
        ("[inside\n", cc.InputError, "is no TOML"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused_with_what_it_says(house, text, error, says):
    with pytest.raises(error, match="(?s)" + says):
        cc.taxonomy(house(text))


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(cc.InputError, match="cannot read the taxonomy .*none.toml"):
        cc.taxonomy(tmp_path / "none.toml")


@given(st.permutations(["a", "b", "c", "d", "e"]), st.integers(2, 5))
def test_every_ring_is_refused_and_every_chain_is_not(names, size):
    ring = dict(zip(names[:size], [*names[1:size], names[0]], strict=True))
    with pytest.raises(cc.ClaimError, match="a place lies inside itself"):
        Taxonomy().with_places(ring)
    del ring[names[size - 1]]
    assert tuple(names[1:size]) == Taxonomy().with_places(ring).places_above(names[0])


def test_a_ladder_of_diamonds_takes_no_time():
    rungs = {f"n{i}": [f"n{i + 1}", f"m{i + 1}"] for i in range(60)} | {f"m{i}": [f"n{i + 1}", f"m{i + 1}"] for i in range(1, 60)}
    assert 120 == len(build({"inside": rungs}).nouns_above("n0"))


# ---- scopes and ledgers ----------------------------------------------------------------------------------------------


def test_the_relation_of_scopes_is_the_product_of_their_dimensions():
    table = SHIPPED.with_places({"Skive": "Denmark"})
    town, land = cc.claim("a", "12 killed", where="Skive", on="2026-03-08"), cc.claim("b", "90 losses", where="Denmark", during="2026-03")
    found = cc.compare(town.scope, land.scope, table)
    assert ("inside", "inside", "inside", "inside") == (found.what, found.where, found.when, found.product)
    assert "unknown" == cc.compare(town.scope, land.scope).product
    apart = cc.claim("c", "90 losses", where="Denmark", during="2026-02")
    assert "apart" == cc.compare(town.scope, apart.scope, table).product


FILE = """
[places]
Skive = "Jutland"
Jutland = "Denmark"

[claims]
town = { value = "140 killed", where = "Skive", on = 2026-03-08 }
land = { value = "95 killed", where = "Denmark", during = "2026-03" }
"""


def test_a_claim_file_states_places_and_keeps_them():
    ledger = cc.loads(FILE)
    assert {"Skive": "Jutland", "Jutland": "Denmark"} == ledger.places
    assert ["inner-window-exceeds-outer"] == [f.rule for f in cc.check(ledger).findings]
    assert ledger.places == cc.loads(cc.dumps(ledger)).places
    assert cc.check(cc.loads(FILE.replace('Jutland = "Denmark"', ""))).ok


@pytest.mark.parametrize(
    ("places", "says"),
    [
        ('Jutland = "Skive"\nSkive = "Jutland"', "a place lies inside itself"),
        ("Skive = 3", "“Skive” lies in one place"),
        ('Skive = ""', "“Skive” lies in one place"),
    ],
)
def test_places_that_make_no_sense_are_refused(places, says):
    with pytest.raises(cc.ClaimFileError, match=says):
        cc.loads(f'[places]\n{places}\n[claims]\na = "12 killed"\n')
    with pytest.raises(cc.ClaimError, match="inside itself"):
        cc.Ledger(places={"a": "b", "b": "a"})


def test_a_house_taxonomy_reaches_the_rules():
    house = SHIPPED.extended({"inside": {"midwife": "nurse"}})
    claims = (cc.claim("some", "14 people", what="hired"), cc.claim("all", "12 nurses", what="hired"))
    some = cc.Ledger((with_noun(claims[0], "midwife"), claims[1]), house=house)
    assert ["subset-exceeds-set"] == [f.rule for f in cc.check(some).findings]
    assert cc.check(cc.Ledger(some.claims)).ok


def with_noun(claim, noun):
    import attrs

    return attrs.evolve(claim, scope=attrs.evolve(claim.scope, noun=noun))


# ---- inclusion and tiling --------------------------------------------------------------------------------------------


def day(name, value, what=None, **scope):
    return cc.claim(name, value, what=what, on="2026-03-08", **scope)


def found_in(*claims, **tables):
    return [(f.rule, f.level) for f in cc.check(cc.Ledger(claims, **tables)).findings]


def test_whom_a_figure_counts_is_no_more_than_whom_a_wider_one_counts():
    assert [("subset-exceeds-set", "error")] == found_in(day("a", "31 children killed"), day("b", "27 killed"))
    assert [] == found_in(day("a", "27 children killed"), day("b", "31 killed"))
    # Soldiers and civilians among the killed are two groups, and neither is the killed said again.
    assert [] == found_in(day("a", "14 soldiers killed"), day("b", "17 civilians killed"), day("c", "35 killed"))
    assert [("part-and-complement", "error")] == found_in(
        day("a", "14 soldiers killed"), day("b", "17 civilians killed"), day("c", "29 killed")
    )


def test_states_that_make_up_a_wider_one_add_up_to_it():
    parts = day("a", "14 killed"), day("b", "31 wounded")
    assert [] == found_in(*parts, day("c", "45 people", "killed or wounded"))
    assert [("part-and-complement", "error")] == found_in(*parts, day("c", "47 people", "killed or wounded"))
    # Those and the missing and captured may be more, never fewer.
    assert [] == found_in(*parts, day("c", "61 people", "killed, wounded, missing or captured"))
    assert [("part-and-complement", "error")] == found_in(*parts, day("c", "44 people", "killed, wounded, missing or captured"))


def test_an_ambiguous_label_is_proven_under_every_sense_and_assumed_under_its_usual_one():
    assert [("subset-exceeds-set", "error")] == found_in(day("a", "430 killed"), day("b", "410 losses"))
    report = cc.check([day("a", "430 losses", by="the army"), day("b", "410 people", "killed or wounded", by="the army")])
    assert [("subset-exceeds-set", "warning", ("the army means killed or wounded by “losses”",))] == [
        (f.rule, f.level, f.assumptions) for f in report.findings
    ]
    assert [] == found_in(day("a", "630 losses"), day("b", "410 killed"))
    fixed = {("", "losses"): "killed, wounded, missing or captured"}
    assert [] == found_in(day("a", "430 losses"), day("b", "410 people", "killed or wounded"), senses=fixed)


def test_two_sources_are_held_and_days_apart_are_let_alone():
    some, all_ = day("a", "430 killed", by="the police"), day("b", "410 people", "killed or wounded", by="the hospitals")
    report = cc.check([some, all_])
    assert report.ok and ["voices-differ"] == [h.rule for h in report.held]
    assert [] == found_in(day("a", "430 killed"), cc.claim("b", "410 people", what="killed or wounded", on="2026-03-09"))


def test_each_figure_is_held_against_the_narrowest_days_around_it():
    week = cc.claim("week", "90 people", what="killed or wounded", start="2026-03-02", end="2026-03-09")
    month = cc.claim("month", "300 people", what="killed or wounded", during="2026-03")
    found = [i for i in cc.inclusions(cc.Ledger((day("sunday", "95 killed"), week, month))) if "what" in i.inside]
    assert [(("sunday",), ("week",))] == [(tuple(c.id for c in i.inner), tuple(c.id for c in i.outer)) for i in found]


def test_ten_thousand_figures_take_a_breath():
    import time

    claims = [
        day(f"c{i}", "12 killed" if i % 2 else "40 people", "killed" if i % 2 else "killed or wounded", where=f"t{i // 2}")
        for i in range(10_000)
    ]
    start = time.process_time()
    assert 5_000 == len(list(cc.inclusions(cc.Ledger(tuple(claims)))))
    assert time.process_time() - start < 10


@given(st.permutations(range(5)))
def test_the_order_of_claims_changes_nothing(order):
    claims = [
        day("a", "31 children killed"), day("b", "27 killed"), day("c", "44 wounded"), day("d", "65 people", "killed or wounded"),
        day("e", "60 losses"),
    ]  # fmt: skip
    assert sorted(found_in(*claims)) == sorted(found_in(*(claims[i] for i in order)))


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("prizes", "prize"), ("bronzes", "bronze"), ("breezes", "breeze"), ("quizzes", "quiz"), ("waltzes", "waltz"),
        ("avalanches", "avalanche"), ("coaches", "coach"), ("tranches", "tranche"), ("viruses", "virus"), ("bonuses", "bonus"),
        ("houses", "house"), ("excuses", "excuse"), ("gases", "gas"), ("cases", "case"), ("lenses", "lens"), ("expenses", "expense"),
    ],
)  # fmt: skip
def test_a_plural_gives_the_singular_that_people_write(plural, one):
    assert singular(plural) == one

"""Shares, changes and ratios: what the claim-file cases beside the rules cannot say."""

import attrs
import pytest

import claimcheck as cc


def found(claims, links, *, origin="claims"):
    ledger = cc.Ledger(tuple(claims), tuple(links), origin=origin)
    return [(f.rule, f.level) for f in cc.check(ledger, select=["shares"]).findings]


def change(said, before, after, *, what="", origin="claims"):
    claims = [cc.claim("c", said, kind="change", what=what), cc.claim("b", before, where="here"), cc.claim("a", after, where="there")]
    return found(claims, [cc.Link("change", ("c", "b", "a"), proof="told")], origin=origin)


@pytest.mark.parametrize(
    ("said", "what", "origin", "expected"),
    [
        ("20%", "", "claims", ["percent-change"]),
        ("20%", "fall", "claims", []),
        ("-20%", "", "claims", []),
        ("20%", "rise", "text", ["percent-change"]),
        # In a text the word of the fall may not have been read: the figures say which way it went.
        ("20%", "", "text", []),
        ("25%", "", "text", ["percent-change"]),
    ],
)
def test_a_fall_is_a_negative_change_or_one_that_is_called_a_fall(said, what, origin, expected):
    assert expected == [rule for rule, _ in change(said, "100 buses", "80 buses", what=what, origin=origin)]


def test_a_change_of_unlike_things_is_left_alone():
    assert [] == change("25%", "100 buses", "80 people")
    assert [] == change("25 km", "100 buses", "80 buses")


def test_part_and_whole_may_be_written_in_two_units():
    claims = [cc.claim("s", "20%", kind="share"), cc.claim("p", "1,000 m"), cc.claim("w", "5 km")]
    link = cc.Link("share", ("s", "p", "w"), proof="told")
    assert [] == found(claims, [link])
    assert [("share-of-whole", "error")] == found([attrs.evolve(claims[0], amount=cc.amount("2%")), *claims[1:]], [link])


def test_an_assumed_base_gives_a_warning():
    claims = [
        cc.claim("s", "62%", kind="share"),
        cc.claim("p", "12,756 people", where="here"),
        cc.claim("w", "24,686 people", where="there"),
    ]
    assert [("share-of-whole", "warning")] == found(claims, [cc.Link("share", ("s", "p", "w"), assumption="the 62% are of them")])


def test_the_shares_of_so_many_people_asked_make_a_hundred_per_cent():
    shares = [cc.claim(name, said, kind="share", what=name) for name, said in (("yes", "48%"), ("no", "37%"), ("undecided", "12%"))]
    claims, names = [cc.claim("asked", "1,004 people"), *shares], ("asked", "yes", "no", "undecided")
    all_of_it = cc.Link("parts", names, proof="told", exhaustive=True)
    assert [("shares-make-hundred", "error")] == found(claims, [all_of_it])
    assert [] == found(claims, [attrs.evolve(all_of_it, exhaustive=False)])
    report = cc.check(cc.Ledger(tuple(claims), (all_of_it,)))
    assert ["shares-make-hundred"] == [f.rule for f in report.findings]


def test_agreement_is_never_an_error_and_two_assumptions_are_told_as_one():
    claims = [cc.claim("a", "250 buses", where="here"), cc.claim("b", "2,410 buses", where="there")]
    assert [("loose-agreement", "warning")] == found(claims, [cc.Link("in line", ("a", "b"), proof="“similar to”")])
    assert [("loose-agreement", "warning")] == found(claims, [cc.Link("in line", ("a", "b"), assumption="the ministry's figure is meant")])


def test_a_denied_figure_is_tied_to_nothing():
    claims = [cc.claim("a", "250 buses", where="here"), cc.claim("b", "410 buses", where="there")]
    denied = attrs.evolve(claims[0], modality="denied")
    assert [] == found([denied, claims[1]], [cc.Link("in line", ("a", "b"), proof="“similar to”")])


def test_a_part_and_its_whole_are_not_one_thing_said_twice():
    claims = [cc.claim("s", "22%", kind="share"), cc.claim("p", "11,000 people"), cc.claim("w", "50,000 people")]
    report = cc.check(claims, links=[cc.Link("share", ("s", "p", "w"), proof="told")])
    assert [] == [f.rule for f in report.findings]
    dated = [cc.claim("p", "11,000 people", on="2024-11-10"), cc.claim("w", "50,000 people", on="2024-11-10")]
    assert ["same-thing-agrees"] == [f.rule for f in cc.check(dated).findings]
    assert cc.check([*claims[:1], *dated], links=[cc.Link("share", ("s", "p", "w"), proof="told")]).ok


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("22%", "22%"),
        ("a third", "a third"),
        ("twice", "twice"),
        ("three times more", "three times more"),
        ("the majority", "the majority"),
        ("about 30 troops/vehicle", "about 30 troops/vehicle"),
        ("dozens of people", "dozens of people"),
        ("dozens killed", "dozens killed"),
        ("$41 billion", "$41 billion"),
        ("-$10 million", "-$10 million"),
        ("30 people or so", "30 people or so"),
    ],
)
def test_a_figure_written_by_hand_is_quoted_as_it_was_written(said, shown):
    assert shown == cc.claim("x", said).said


def test_a_multiple_in_words_is_no_count_of_things():
    claims = [cc.claim("r", "twice"), cc.claim("a", "151 buses", where="here"), cc.claim("b", "74 buses", where="there")]
    assert [] == found(claims, [cc.Link("ratio", ("r", "a", "b"), proof="told")])

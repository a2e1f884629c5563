"""Units of stories: all that the reader gives are known, and what a rule cannot reckon with is told and takes nothing else with it."""

import pytest

from claimcheck import Claim, Ledger, Link, Remark, check_text
from claimcheck.judging.stating import collect
from claimcheck.reading.words.units import CURRENCIES, PER, TIGHT, UNITS
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.interval import Interval
from claimcheck.values.units import UnitTable, unit

READ = sorted({row[0] for row in (*UNITS, *TIGHT, *CURRENCIES)} | set(PER.values()))


@pytest.mark.parametrize("name", [name for name in READ if name != "degree"])  # of what scale the words do not say
def test_every_unit_that_is_read_is_known(name):
    assert unit(name)
    assert unit(f"kilogram/{name}")


def test_a_thing_that_stories_count_by_can_be_given_as_another():
    assert UnitTable().with_units({"night": "day"}).unit("night") == unit("day")


def test_a_figure_of_an_unknown_unit_takes_no_other_relation_with_it():
    def made(name, number, unit_):
        exact = Interval(number, number)
        return Claim(id=name, amount=Amount(Stated("=", number, number), exact, exact, unit=unit_, written=str(number)))

    claims = [made("a", 3, "chukka"), made("b", 4, "chukka"), made("c", 3, "day"), made("d", 4, "day")]
    links = (Link("same", ("a", "b"), proof="told so"), Link("same", ("c", "d"), proof="told so"))
    collected = collect(Ledger(claims=tuple(claims), links=links, origin="text"), [Weighs()])
    assert not collected.broken
    assert [remark.message for _, remark in collected.remarks] == ["c is in day"]
    (told,) = collected.unchecked
    assert told.rule == "weighs" and "chukka" in told.why
    assert not collected.broken


class Weighs:
    """A rule that asks for the unit of whatever is linked, the strange one first."""

    name = "weighs"

    def __call__(self, ledger):
        for link in ledger.links:
            claim = ledger.claim(link.claims[0])
            yield Remark(labels=((claim, "here"),), message=f"{claim.id} is in {unit(claim.amount.unit)}", fails="none")


def test_degrees_of_no_scale_are_read_beside_odds():
    text = "The gauge read 11.8 degrees at noon. The miners outnumbered the troops by five to one, 9,005 men to 634."
    assert any(claim.amount.unit == "degree" for claim in check_text(text).ledger.claims)


@pytest.mark.parametrize(("share", "found"), [("33 per cent", 0), ("20 per cent", 1)])
def test_pounds_and_pence_per_a_thing_that_is_no_unit_are_set_against_each_other(share, found):
    assert len(check_text(f"The hospice shop asks £1.20 a jar, up {share} from 90p.").findings) == found

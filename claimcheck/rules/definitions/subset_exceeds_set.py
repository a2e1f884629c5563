"""Some of a set are no more than all of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, be, good, inclusions, quote, rule, value

_CLAIMS = """
[claims]
some = {{ value = "{some}", during = "2024-11", by = "the ministry" }}
all = {{ value = "{all}", {kind}during = "2024-11", by = "the ministry" }}
"""


def _pair(some: str, all_: str, kind: str = "") -> str:
    return _CLAIMS.format(some=some, all=all_, kind=kind and f'kind = "{kind}", ')


_BOTH = "killed or wounded"


@rule(
    bad=(
        bad(_pair("430 killed", "410 people", _BOTH), finds="430"),
        bad(_pair("430 killed", "410 people", _BOTH).replace("2024-11", "2024-11-10", 1), finds="430"),
        bad(_pair("31 children", "27 people"), finds="31"),
        bad(_pair("31 children killed", "27 killed"), finds="31"),
        bad(_pair("61 tanks", "44 vehicles"), finds="61"),
        # Under every sense of the label the killed are among the losses; which losses usually are is one assumption.
        bad(_pair("430 killed", "410 losses"), finds="430"),
        bad(_pair("430 losses", "410 people", _BOTH), finds="430"),
    ),
    good=(
        good(_pair("410 killed", "430 people", _BOTH)),
        good(_pair("430 killed", "about 400 people", _BOTH)),
        # Two named sources that differ are held, not flagged; other days are another matter.
        good(_pair("430 killed", "410 people", _BOTH).replace("the ministry", "the hospitals", 1)),
        good(_pair("430 killed", "410 people", _BOTH).replace("2024-11", "2024-10", 1)),
        # Rates, levels and shares do not nest; apart is not inside; a label may count more than its state.
        good(_pair("43%", "41%", _BOTH)),
        good(_pair("430 killed/day", "410 people/day", _BOTH)),
        good(_pair("430 wounded", "410 killed")),
        good(_pair("430 soldiers", "410 civilians")),
        good(_pair("630 losses", "410 killed")),
        good("In May 12 Danish soldiers were killed and 31 Danish sailors were killed or wounded.\n", published="2026-06-03"),
        good("On Monday 12 Danish nurses and 15 Danish children were hurt.\n", published="2026-06-03"),
    ),
)
def subset_exceeds_set(ledger: Ledger) -> Iterator[Statement]:
    """The killed are no more than the killed or wounded, the children no more than the people, on the same days.

    Reason: inclusion; a count is never smaller on a larger scope. An ambiguous label ("losses", "casualties", "toll") is a set of senses:
    what holds under every sense is proven, what holds under its usual sense rests on one assumption.
    Quiet when: the days differ and do not lie inside, the group or place is stated of one figure only, or the figures are rates, levels or
    shares.
    May be wrong when: the wider figure is older than the narrower one, or the words in which a text counts are looser than its table.
    """
    for found in inclusions(ledger):
        if found.assumption or found.inside & {"who", "what"}:
            inner, outer = found.inner[0], found.outer[0]
            pairs = [(inner, o) for o in found.outer] + [(i, outer) for i in found.inner[1:]]
            yield Statement(
                comparisons=tuple(value(i).equals(value(o)) if found.same else value(i) <= value(o) for i, o in pairs),
                labels=(*((c, "the set") for c in found.outer), *((c, "some of it") for c in found.inner)),
                broken=f"{quote(inner)} and {quote(outer)} count the same, but differ"
                if found.same
                else f"{quote(inner)} {be(inner)} more than {quote(outer)}, among whom they are counted",
                fits=f"{quote(inner)} can be {'all' if found.same else 'some'} of {quote(outer)}",
                assumptions=(found.assumption,) if found.assumption else (),
                proof=found.proof,
            )

"""A part and what is left of the whole make the whole."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Ledger, Statement, bad, good, linked, listed, one_whole, quote, rule, tilings, total, value

_FORCE = """
[claims]
force = "{force}"
koreans = "{koreans}"
other = {{ value = "{other}", rest-of = ["force", "koreans"] }}
"""
_RAID = """
[claims]
killed = {{ value = "{killed}", on = 2026-03-08 }}
wounded = {{ value = "{wounded}", on = 2026-03-08 }}
both = {{ value = "{both}", kind = "killed or wounded", on = 2026-03-08 }}
"""
_AMONG = """
[claims]
people = "{people}"
women = "{women}"
men = "{men}"
children = "{children}"
"""


def _force(koreans: str, other: str, force: str = "50,000 soldiers") -> str:
    return _FORCE.format(koreans=koreans, other=other, force=force)


def _raid(killed: str, wounded: str, both: str) -> str:
    return _RAID.format(killed=killed, wounded=wounded, both=both)


def _among(people: str, women: str, men: str, children: str) -> str:
    return _AMONG.format(people=people, women=women, men=men, children=children)


@rule(
    bad=(
        bad(_force("22%", "70%"), finds="70"),
        bad(_force("about 22%", "between 60% and 65%"), finds="65"),
        bad(_raid("14 killed", "31 wounded", "47 people"), finds="31"),
        bad(_raid("14 killed", "31 wounded", "about 400 people"), finds="31"),
        bad(_among("31 people", "14 women", "13 men", "9 children"), finds="14"),
    ),
    good=(
        good(_force("22%", "78%")),
        good(_force("more than 22%", "77%")),
        good(_raid("14 killed", "31 wounded", "45 people")),
        good(_raid("14 killed", "dozens wounded", "47 people")),
        # Men, women and children need not be all: the age or sex of some is not told.
        good(_among("41 people", "14 women", "13 men", "9 children")),
        # Other days are another count.
        good(_raid("14 killed", "31 wounded", "47 people").replace("2026-03-08", "2026-03-09", 1)),
    ),
)
def part_and_complement(ledger: Ledger) -> Iterator[Statement]:
    """A part and its complement make the whole: 22 per cent and the other 78, the killed and the wounded.

    Reason: additivity over states and nouns that lie apart. Shares of one whole that leave no rest make a hundred per cent; states that
    make up a wider one add up to it; nouns that lie apart ("women", "men", "children") stay below the noun that holds them.
    Quiet when: days, group or place differ, or the parts may overlap. Counts with a stated rest are the law of `rest-of-whole`.
    May be wrong when: one person is counted in two states, first wounded and then killed.
    """
    for link, (rest, whole, *parts) in linked(ledger, "rest"):
        full = one_whole(rest)
        if full is not None and one_whole(whole) is None and all(one_whole(p) == full for p in parts):
            yield Statement(
                comparisons=(total((*parts, rest)).equals(full),),
                labels=((rest, "the rest"), *((p, "a part") for p in parts), (whole, "of this whole")),
                broken=f"{listed((*parts, rest))} do not make 100% of {quote(whole)}",
                fits=f"{listed((*parts, rest))} make 100% of {quote(whole)}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )
    for packing in tilings(ledger):
        made, held = total(packing.parts), value(packing.whole)
        yield Statement(
            comparisons=(made.equals(held) if packing.exhaustive else made <= held,),
            labels=((packing.whole, "the whole"), *((p, "a part") for p in packing.parts)),
            broken=_broken(packing.whole, packing.parts, exhaustive=packing.exhaustive),
            fits=f"{listed(packing.parts)} {'make' if packing.exhaustive else 'fit into'} {quote(packing.whole)}",
            proof=packing.proof,
        )


def _broken(whole: Claim, parts: tuple[Claim, ...], *, exhaustive: bool) -> str:
    if exhaustive:
        return f"{listed(parts)} do not make {quote(whole)}"
    return f"{listed(parts)} are more than {quote(whole)}, among whom they are counted"

"""What is known of so many in each, from outside the story."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Amount, Claim, Ledger, Remark, bad, good, linked, quote, rule

_CARRIED = """
[claims]
load = {{ value = "{load}", kind = "capacity" }}
carriers = "{units}"
aboard = "at least 1 person"
seats = {{ value = "{known}", noun = "{noun}", by = "the yearbook of carriers", role = "table", related = false }}
[[links]]
sort = "each"
claims = ["load", "carriers", "aboard"]
"""


def _carried(load: str, known: str = "7 to 11 people/vehicle", units: str = "28 tanks", noun: str = "armoured vehicle") -> str:
    return _CARRIED.format(load=load, units=units, known=known, noun=noun)


@rule(
    bad=(
        bad(_carried("about 30 troops/vehicle"), finds="yearbook of carriers"),
        bad(_carried("3 people/vehicle"), finds="7 to 11"),
        bad(_carried("9 people/vehicle", "exactly 4 people/vehicle", "28 vehicles", "vehicle"), finds="9 people"),
        # A note: the hedge still reaches what is known.
        bad(_carried("about 12 troops/vehicle"), finds="about 12"),
    ),
    good=(
        good(_carried("9 troops/vehicle")),
        # A table of coaches says nothing of tanks.
        good(_carried("about 30 troops/vehicle", "48 to 55 people/vehicle", noun="bus")),
        # Without a table nothing is known.
        good('[claims]\nload = "about 300 troops/vehicle"\n'),
    ),
)
def known_range(ledger: Ledger) -> Iterator[Remark]:
    """So many in each lies within what is known of such units.

    Reason: outside knowledge, named in the finding, so that it is a warning at most and a note where a hedge still reaches it. It is
    stated by a house in the `[known]` of its taxonomy, or by claims with ``role = "table"`` and ``related = false`` that name the unit as
    their noun and their source as voice.
    Quiet when: no table speaks of the units, of a wider noun or of what the figure is per.
    May be wrong when: some ride on top, or the table is of another model.
    """
    known = {noun: (row.amount, row.source) for noun, row in ledger.taxonomy.known.items()}
    known |= {c.scope.noun: (c.amount, c.voice) for c in ledger.claims if c.role == "table" and not c.related and c.kind == "capacity"}
    units = {each.id: counted for _, (each, counted, *_) in linked(ledger, "each")}
    for claim in ledger.claims if known else ():
        if claim.kind not in ("capacity", "mean", "rate") or not claim.related:
            continue
        noun = next((n for n in _nouns(ledger, claim, units.get(claim.id)) if n in known), "")
        if noun and _top(known[noun][0]) == _top(claim.amount) and not claim.amount.usual.meets(known[noun][0].usual):
            amount, source = known[noun]
            said = f"{amount.written} {amount.counted}"
            yield Remark(
                labels=((claim, "in each"), *([(units[claim.id], "of these")] if claim.id in units else [])),
                message=f"{quote(claim)} in each is not what {source or 'the table of the house'} gives for {_a(noun)}: {said}",
                fails="none" if claim.amount.widest.meets(amount.widest) else "usual",
                assumptions=(f"{source or 'the table of the house'} speaks of these units",),
                repairs=("ask whether all of them can have been in one", "say what the units are"),
            )


def _nouns(ledger: Ledger, claim: Claim, units: Claim | None) -> Iterator[str]:
    """What each of them may be called, the nearest noun first."""
    per = claim.amount.unit.partition("/")[2]
    for noun in (units.scope.noun if units else "", claim.scope.noun, per):
        if noun:
            yield noun
            yield from ledger.taxonomy.nouns_above(noun)


def _top(amount: Amount) -> str:
    return amount.unit.partition("/")[0]


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"

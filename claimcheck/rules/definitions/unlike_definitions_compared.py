"""Only figures that count alike can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from claimcheck import Claim, Ledger, Remark, bad, good, linked, listed, quote, rule, same_things

_IN_LINE = """
[claims]
monday = {{ value = "1,950 {what}", on = 2024-11-11, like = "average" }}
average = {{ value = "1,500 people/day", kind = "mean", what = "{other}", by = "Western officials" }}
"""
_LEAD = 'lead = { value = "1,950 killed", on = 2024-11-11, same-as = "monday" }\n'
_RECORD = """
[claims]
monday = {{ value = "410 {what}", on = 2024-11-11, record = "day", beats = "may" }}
may = {{ value = "390 people", what = "{other}", during = "2024-05", record = "day" }}
"""


def _in_line(what: str, other: str) -> str:
    return _IN_LINE.format(what=what, other=other)


def _record(what: str, other: str) -> str:
    return _RECORD.format(what=what, other=other)


@rule(
    bad=(
        bad(_in_line("killed", "killed or wounded"), finds="killed or wounded"),
        bad(_in_line("wounded", "losses"), finds="losses"),
        # Called losses where they are compared, and killed where the same figure stands first.
        bad(_in_line("losses", "killed or wounded") + _LEAD, finds="1,950 killed"),
        bad(_record("killed", "killed or wounded"), finds="390"),
        bad(_record("losses", "killed"), finds="losses"),
    ),
    good=(
        good(_in_line("killed", "killed")),
        good(_in_line("dead", "killed")),
        good(_in_line("losses", "killed or wounded")),
        good(_in_line("people", "killed")),
        good(_record("killed", "toll")),
        good(_in_line("killed", "killed or wounded").replace(', like = "average"', "")),
    ),
)
def unlike_definitions_compared(ledger: Ledger) -> Iterator[Remark]:
    """Figures that are called in line, or one of which beats the other, count the same thing.

    Reason: the killed and the killed or wounded are two measures; that they are near each other says nothing, and that they are not says
    nothing either. Labels with several senses are taken in their usual one, beside what the same figure is called elsewhere.
    Quiet when: a label is not told, or both are synonyms.
    May be wrong when: the words compare on purpose what is known to be unlike ("more died than were hurt a year ago").
    """
    kin = {claim.id: same.claims for same in same_things(ledger) if same.proof for claim in same.claims}
    for sort, verb, claims in _compared(ledger):
        *others, standard = claims
        # A record and the one before it are called alike on purpose; figures in line are meant to say the same of one world.
        elsewhere = kin if sort == "in line" else {}
        unlike = [c for c in others if any(_unlike(ledger, one, standard) for one in elsewhere.get(c.id, (c,)))]
        if unlike:
            # A figure that is called losses here and killed elsewhere is told with the words that make it unlike.
            told = {
                c.id: c for other in unlike for c in (other, *elsewhere.get(other.id, ())) if c is other or _unlike(ledger, c, standard)
            }
            words = list(dict.fromkeys(c.scope.what for c in told.values() if _unlike(ledger, c, standard)))
            yield Remark(
                labels=(*((c, _counts(ledger, c)) for c in told.values()), (standard, _counts(ledger, standard))),
                message=f"{listed(unlike)} {'is' if len(unlike) == 1 else 'are'} {verb} {quote(standard)}, which counts"
                f" “{standard.scope.what}” and not “{'” or “'.join(words)}”",
                fails="usual",
                repairs=("say what each of them counts, or compare like with like",),
            )


def _compared(ledger: Ledger) -> Iterator[tuple[str, str, tuple[Claim, ...]]]:
    """The figures that words compare, those set against one standard together, with the words that say how."""
    sorts: tuple[tuple[Literal["in line", "previous"], str], ...] = (("in line", "called in line with"), ("previous", "set against"))
    for sort, verb in sorts:
        against: dict[str, dict[str, Claim]] = {}
        for _, (*others, standard) in linked(ledger, sort):
            against.setdefault(standard.id, {}).update({c.id: c for c in others})
        for name, claims in against.items():
            yield sort, verb, (*claims.values(), ledger.claim(name))


def _unlike(ledger: Ledger, a: Claim, b: Claim) -> bool:
    # In prose any verb may stand beside a figure; only of the states of the table is it known that they are two.
    known = ledger.origin == "claims" or all(ledger.taxonomy.readings(c.scope.what) for c in (a, b))
    return known and bool(a.scope.what) and bool(b.scope.what) and _meaning(ledger, a) != _meaning(ledger, b)


def _counts(ledger: Ledger, claim: Claim) -> str:
    meant = _meaning(ledger, claim)
    return f"counts the {meant}" if meant == claim.scope.what else f"called {claim.scope.what}"


def _meaning(ledger: Ledger, claim: Claim) -> str:
    return ledger.taxonomy.usual(ledger.sense(claim))

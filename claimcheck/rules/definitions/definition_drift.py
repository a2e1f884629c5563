"""One figure of one thing keeps one label."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck import Claim, Ledger, Remark, bad, good, listed, quote, rule, same_things

_SAID = """
[claims]
lead = {{ value = "1,950 {first}", on = 2024-11-11, by = "the army" }}
body = {{ value = "{again}", kind = "{second}", on = 2024-11-11, by = "the army", same-as = "lead" }}
"""
_APART = """
[claims]
lead = { value = "1,950 killed", on = 2024-11-11 }
body = { value = "1,950 troops", kind = "losses", on = 2024-11-11 }
"""
_MOVED = """
[claims]
lead = { value = "1,950 killed", on = 2024-11-11 }
body = { value = "2,300 troops", kind = "killed or wounded", on = 2024-11-11, same-as = "lead" }
"""


def _said(first: str, second: str, again: str = "1,950 troops") -> str:
    return _SAID.format(first=first, second=second, again=again)


@rule(
    bad=(
        bad(_said("killed", "losses"), finds="losses"),
        bad(_said("dead", "killed or wounded"), finds="killed or wounded"),
        bad(_said("wounded", "killed", "about 2,000 troops"), finds="wounded"),
        bad(_said("casualties", "killed"), finds="casualties"),
    ),
    good=(
        good(_said("killed", "killed")),
        # Synonyms are equal: the dead, the killed and those who died; troops and soldiers; a toll usually counts the killed.
        good(_said("dead", "killed")),
        good(_said("died", "killed", "1,950 soldiers")),
        good(_said("killed", "toll")),
        good(_said("losses", "casualties")),
        # Two figures are not one because they are equal, and two that differ are not one number.
        good(_APART),
        good(_MOVED),
        # The author has said what the label means to this source.
        good(_said("killed", "losses") + '[[senses]]\nlabel = "losses"\nmeans = "killed"\nby = "the army"\n'),
    ),
)
def definition_drift(ledger: Ledger) -> Iterator[Remark]:
    """One figure of one thing is not called killed here and losses there.

    Reason: "killed" and "killed or wounded" count different people; who reads both beside one number cannot know which is meant.
    Labels with several senses are taken in their usual one, so that a toll is the killed and losses are the killed or wounded.
    Quiet when: the labels are synonyms, the text does not tie the figures, the figures differ, or the sense of the label is stated.
    May be wrong when: the source itself says of its losses that all of them died.
    """
    drifts: defaultdict[tuple[str, ...], list[tuple[Claim, ...]]] = defaultdict(list)
    for claims in _figures(ledger):
        if len({_usual(ledger, c) for c in claims}) > 1:
            drifts[tuple(sorted({c.scope.what for c in claims}))].append(claims)
    for groups in drifts.values():
        # One finding for one drift: the figure that stands most often, the later of equals, and of the others the words that depart.
        lead = max(reversed(groups), key=len)
        others = [c for claims in groups if claims is not lead for c in claims if _usual(ledger, c) != _usual(ledger, lead[0])]
        words = list(dict.fromkeys(c.scope.what for c in lead))
        yield Remark(
            labels=tuple((c, f"called {c.scope.what}") for c in (*lead, *others)),
            message=f"{quote(lead[0])} is one figure, yet it is called {_quoted(words)}" + (f"; so is {listed(others)}" if others else ""),
            fails="usual",
            reckoning=tuple(_sense(ledger, word) for word in words if word in ledger.taxonomy.senses),
            repairs=("use one label for it throughout: the one that its source uses",),
        )


def _figures(ledger: Ledger) -> Iterator[tuple[Claim, ...]]:
    """The labelled figures of each thing that stands more than once, in the order of the ledger, as far as they are one number."""
    order = {claim.id: i for i, claim in enumerate(ledger.claims)}
    for same in same_things(ledger):
        called = sorted((c for c in same.claims if c.scope.what), key=lambda c: order[c.id])
        if called and (same.proof or ledger.origin == "claims"):
            yield tuple(c for c in called if c.amount.widest.meets(called[0].amount.widest))


def _usual(ledger: Ledger, claim: Claim) -> str:
    stated = ledger.senses.get((claim.voice, claim.scope.what), "") if ledger.origin == "claims" else ""
    return stated or ledger.taxonomy.usual(claim.scope.what)


def _sense(ledger: Ledger, label: str) -> str:
    usual, *others = ledger.taxonomy.senses[label]
    return f"“{label}” usually counts the {usual}" + (f", and may mean {_quoted(others)}" if others else "")


def _quoted(words: Sequence[str]) -> str:
    quotes = [f"“{word}”" for word in words]
    return " and ".join(part for part in (", ".join(quotes[:-1]), quotes[-1]) if part)

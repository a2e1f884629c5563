"""Which claims are the parts of another by what they count: killed and wounded, men and women, soldiers and civilians."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.inclusion import Measure, measures
from claimcheck.claims.ledger import Ledger
from claimcheck.claims.queries import Packing
from claimcheck.claims.taxonomy import Taxonomy
from claimcheck.values.window import Window

Here = tuple[Measure, Window | None]


def tilings(ledger: Ledger) -> Iterator[Packing]:
    """Claims of one group, place and run of days that are apart in state or noun, inside one that holds them all; none for prose.

    States that make up a wider one are all of it (killed and wounded); nouns that lie apart are some of it (soldiers and civilians).
    """
    if ledger.origin != "claims":
        return
    groups: dict[Here, list[Claim]] = {}
    for measure, claims in measures(ledger).items():
        for claim in claims:
            groups.setdefault((measure, claim.when), []).append(claim)
    for here, wholes in groups.items():
        for names, exhaustive in (*_by_state(ledger.taxonomy, here, groups), *_by_noun(ledger.taxonomy, here, groups)):
            for voice in dict.fromkeys(c.voice for c in wholes):
                whole = next(c for c in wholes if c.voice == voice)
                parts = tuple(_of(voice, groups[name]) for name in names)
                yield Packing(whole, parts, exhaustive, proof=_proof([p[0] for p in names], here[0]))


def _of(voice: str, claims: Sequence[Claim]) -> Claim:
    """The claim of *voice*, else the first: what one source says of the whole is held against what it says of the parts."""
    return next((c for c in claims if c.voice == voice), claims[0])


def _proof(parts: Sequence[Measure], whole: Measure) -> str:
    if parts[0].what != whole.what:
        return f"“{whole.what}” counts {' and '.join('the ' + p.what for p in parts)}, who lie apart"
    return f"{' and '.join(_plural(p.noun) for p in parts)} lie apart among {_plural(whole.noun or 'person')}"


def _plural(noun: str) -> str:
    irregular = {"person": "people", "child": "children", "man": "men", "woman": "women", "bus": "buses", "lorry": "lorries"}
    return irregular.get(noun, noun if noun.endswith("craft") else noun + "s")


def _by_state(table: Taxonomy, whole: Here, groups: Mapping[Here, object]) -> Iterator[tuple[list[Here], bool]]:
    """The plain states here that lie apart in the state of *whole*, the widest first, and whether they make it up."""
    outcomes = table.states.get(whole[0].what, frozenset[str]())
    inside = sorted((s for s in table.states if table.states[s] < outcomes), key=lambda s: -len(table.states[s]))
    present = [(s, (whole[0]._replace(what=s), whole[1])) for s in inside]
    for first, _ in (pair for pair in present if pair[1] in groups):
        chosen: list[Here] = []
        left = set(outcomes)
        for state, here in sorted(present, key=lambda pair: pair[0] != first):
            if here in groups and table.states[state] <= left:
                chosen.append(here)
                left -= table.states[state]
        # Each set of parts is told once, by the widest of them.
        if len(chosen) > 1 and chosen[0] == min(chosen, key=lambda h: inside.index(h[0].what)):
            yield chosen, not left


def _by_noun(table: Taxonomy, whole: Here, groups: Mapping[Here, object]) -> Iterator[tuple[list[Here], bool]]:
    """The nouns here that lie apart inside the noun of *whole*, wider ones first; they are never known to be all of it."""
    noun = whole[0].noun or ("person" if whole[0].what else "")
    if not noun:
        return
    inside = [n for n in table.inside if noun in table.nouns_above(n) and (whole[0]._replace(noun=n), whole[1]) in groups]
    inside.sort(key=lambda n: len(table.nouns_above(n)))
    for k, first in enumerate(inside):
        chosen = [first]
        for other in inside[:k] + inside[k + 1 :]:
            if all(table.nouns(other, mine) == "apart" for mine in chosen):
                chosen.append(other)
        if len(chosen) > 1 and inside.index(first) == min(inside.index(n) for n in chosen):
            yield [(whole[0]._replace(noun=n), whole[1]) for n in chosen], False

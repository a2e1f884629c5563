"""Senses: which plain state an ambiguous label stands for, where the text itself fixes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens


def senses(tokens: Tokens, found: Sequence[Sentence], claims: Sequence[Claim]) -> Mapping[tuple[str, str], str]:
    """The labels whose sense the text itself fixes, by voice: a sentence that opens with *losses* and counts only the killed."""
    table = taxonomy()
    labels = frozenset(table.senses)
    if not tokens.places(labels):
        return {}
    by_sentence: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_sentence[claim.sentence].append(claim)
    fixed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sentence in found:
        told = tokens.among(labels, sentence.first, sentence.last)
        if not told:
            continue
        here = by_sentence.get(sentence.number, [])
        states = {c.scope.what for c in here if c.kind == "count" and c.scope.what}
        if len(states) != 1 or (state := next(iter(states))) not in table.states:
            continue
        for k in told:
            label = tokens.low[k]
            if table.label_of.get(label) == label and table.may_mean(label, state):
                fixed[here[0].voice, label].add(state)
    return {key: next(iter(found)) for key, found in sorted(fixed.items()) if len(found) == 1}

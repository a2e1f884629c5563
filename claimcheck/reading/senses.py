"""Senses: which plain state an ambiguous label stands for, where the text itself fixes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read
from claimcheck.reading.tokens import Tokens


def senses(tokens: Tokens, found: Sequence[Sentence], reads: Sequence[Read]) -> Mapping[tuple[str, str], str]:
    """The labels whose sense the text itself fixes, by voice: a sentence that opens with *losses* and counts only the killed."""
    table = taxonomy()
    labels = frozenset(table.senses)
    if not tokens.places(labels):
        return {}
    by_sentence: defaultdict[int, list[Read]] = defaultdict(list)
    for read in reads:
        by_sentence[read.sentence.number].append(read)
    fixed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sentence in found:
        told = tokens.among(labels, sentence.first, sentence.last)
        if not told:
            continue
        here = by_sentence.get(sentence.number, [])
        states = {r.claim.scope.what for r in here if r.claim.kind == "count" and r.claim.scope.what}
        if len(states) != 1 or (state := next(iter(states))) not in table.states:
            continue
        for k in told:
            label = tokens.low[k]
            if table.label_of.get(label) == label and table.may_mean(label, state):
                fixed[here[0].claim.voice, label].add(state)
    return {key: next(iter(found)) for key, found in sorted(fixed.items()) if len(found) == 1}

"""Cost per unit: the mean price of one, told as *the average cost per flat*, and what so many of them cost together."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.nearby import base_unit

_PER = frozenset(("per",))
_COSTS = frozenset("cost price sum amount grant value spending bill payment yield load weight".split())
_MEAN = frozenset("average mean".split())
_IS = frozenset("is was be of comes came works worked at to out put puts stands stood about around roughly some therefore thus".split())
_BACK, _REACH = 2, 7


def cost_per(story: Story) -> Iterator[Link]:
    """``set aside €318 million to put up 2,650 flats. The average cost per flat is €120,000``: the one by the other."""
    low = story.tokens.low
    for sentence in story.holding(_PER, _COSTS):
        for k in story.places(_PER, sentence):
            named = low[k - 1] in _COSTS and _MEAN & set(low[max(sentence.first, k - 4) : k])
            each = next((r for r in story.here(sentence) if 0 < story.phrase(r)[0] - k - 1 < _REACH), None) if named else None
            if each is None or not set(low[k + 2 : story.phrase(each)[0]]) <= _IS or each.claim.stated.number is None:
                continue
            units, total = _around(story, sentence, singular(low[k + 1]), each)
            if units is not None and total is not None:
                said = f"the mean of line {line(each.claim)} is that of all of line {line(units.claim)}"
                yield Link("mean", (each.claim.id, total.claim.id, units.claim.id), assumption=said)


def _around(story: Story, sentence: Sentence, noun: str, each: Read) -> tuple[Read | None, Read | None]:
    """The only number of such things near *sentence*, and the only total of the unit of *each*."""
    near = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r is not each and r.claim.modality != "denied"]
    units = [r for r in near if r.claim.kind == "count" and noun in (r.claim.scope.noun.split(" ")[-1], singular(r.figure.noun))]
    totals = [r for r in near if r.claim.kind == each.claim.kind and base_unit(r.claim) == base_unit(each.claim)]
    plain = all(r.claim.stated.bound in ("=", "~") for r in (*units, *totals))
    return (units[0], totals[0]) if len(units) == len(totals) == 1 and plain else (None, None)

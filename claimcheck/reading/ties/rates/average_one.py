"""The average one: a sum paid to so many, and what the average farm, family or pupil is told to have had of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.equating import as_reckoned
from claimcheck.values.units import commensurable

_AVERAGE = frozenset("average typical".split())
_HAD = frozenset("received got had gets receives paid earned cost costs made raised lost spent saved sold fetched".split())
_PAID = frozenset("paid out spent handed total totalling fund budget grants raised shared distributed worth cost bill".split())
_REACH = 7


def average_one(story: Story) -> Iterator[Link]:
    """``2,150 farms have signed up. With $86 million paid out, the average farm has received $4,000``: so much each makes the sum."""
    low = story.tokens.low
    for sentence in story.holding(_AVERAGE):
        for k in story.places(_AVERAGE, sentence):
            each = next((r for r in story.here(sentence) if 1 < r.first - k < _REACH and r.claim.kind == "money"), None)
            if low[k - 1] != "the" or each is None or not each.is_plain or not _HAD & set(low[k + 2 : each.first]):
                continue
            noun = low[k + 1] if low[k + 1].isalpha() else ""
            near = [r for s in story.beside(sentence, 2, 1) for r in story.here(s) if r is not each]
            units = [r for r in near if r.claim.kind == "count" and noun and noun in _nouns(r)]
            total = [r for r in near if r.claim.kind == "money" and commensurable(r.claim.amount.unit, each.claim.amount.unit)]
            if len(units) == 1 and len(total) == 1 and _is_paid(story, sentence, total[0]) and units[0].is_plain and total[0].is_plain:
                amount = as_reckoned(each.claim)
                told = story.word(*story.phrase(each), amount, "mean", each.claim.scope, each.claim.voice)
                assumed = f"“{total[0].claim.said}” went to “{units[0].claim.said}”"
                yield Link("each", (told.id, units[0].claim.id, total[0].claim.id), assumption=assumed, exhaustive=True)


def _nouns(read: Read) -> set[str]:
    return {singular(w) for w in read.claim.counted.lower().split()}


def _is_paid(story: Story, sentence: Sentence, total: Read) -> bool:
    around = {*story.before(total, 4), *story.after(total, 3)}
    return bool(_PAID & around) and not {"another", "further", "more"} & around

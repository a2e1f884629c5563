"""Named each: so much each for things that are told by their names, and what they make together."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import exactly
from claimcheck.reading.priced import Each, eaches
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.equating import equated, sums_up
from claimcheck.reading.ties.lists.named_rows import is_name, row_of

_VERBS = 5  # words between the names and what each of them did
_TOGETHER = frozenset("together combined jointly".split())
_MORE = frozenset("and with plus also another further".split())


def named_each(story: Story) -> Iterator[Link]:
    """``Alder and Brook pledged $25 million each, a total of $50 million``: so many names with so much each make it."""
    for sentence in story.sentences:
        for each in eaches(story, sentence):
            names = _names(story, each) if not (each.noun or each.bound or each.before_it) else None
            total = _total(story, each) if names is not None else None
            if names is None or total is None:
                continue
            first, last, many = names
            units = story.word(first, last, exactly(many), "count")
            assumed = f"“{total.claim.said}” is what the {many} named in {lines(each.claim, total.claim)} make"
            yield Link("each", (each.claim.id, units.id, total.claim.id), assumption=assumed, exhaustive=True)


def _names(story: Story, each: Each) -> tuple[int, int, int] | None:
    """The tokens of the row of names that stands before the verb of *each*, and how many they are."""
    low, first = story.tokens.low, each.sentence.first
    for k in range(first, each.first - 3):
        if not is_name(story, k) or (k > first and (is_name(story, k - 1) or low[k - 1] not in (",", ";", "while"))):
            continue
        row = row_of(story, k, each.first)
        if row is not None and 0 < each.first - row.last <= _VERBS and low[row.last].isalpha() and "," not in low[row.last : each.first]:
            return row.first, row.last, len(row.spans)
    return None


def _total(story: Story, each: Each) -> Read | None:
    """What is told to be the sum, in the sentence of *each* or the one behind it, with no like figure between them or before."""
    low, unit = story.tokens.low, each.claim.amount.unit.partition("/")[0]
    near = [r for s in story.beside(each.sentence, 0, 1) for r in story.here(s) if r is not each.read and r.claim.amount.unit == unit]
    near = [r for r in near if r.claim.kind == each.read.claim.kind or r.claim.kind in ("money", "measure", "count", "total")]
    if not near or near[0].first < each.last:
        return None
    total, (first, last) = near[0], story.phrase(near[0])
    if total.sentence is each.sentence and _MORE & set(low[each.last : first]):
        return None
    opened = low[total.sentence.first : first] if total.sentence is not each.sentence else low[each.last : first]
    told = sums_up(story, total.sentence, first, last) or bool(_TOGETHER & set(opened))
    return total if told or (total.sentence is each.sentence and equated(story, first, total.sentence) is not None) else None

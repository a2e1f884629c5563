"""The average one: a sum paid to so many, and what the average farm, family or pupil is told to have had of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.equating import as_reckoned, sums_up
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
            named = low[k - 1] == "the" or (low[k] == "typical" and low[k - 1] == "a")
            if not named or each is None or not each.is_plain or not _HAD & set(low[k + 2 : each.first]):
                continue
            noun = low[k + 1] if low[k + 1].isalpha() else ""
            near = [r for s in story.beside(sentence, 2, 1) for r in story.here(s) if r is not each]
            units = [r for r in near if r.claim.kind == "count" and noun and noun in _nouns(r)]
            total = [r for r in near if r.claim.kind == "money" and commensurable(r.claim.amount.unit, each.claim.amount.unit)]
            pair = (units[0], total[0]) if len(units) == len(total) == 1 and _is_paid(story, total[0]) else _of_them(story, each, noun)
            if pair is not None and all(r.is_plain for r in pair):
                amount = as_reckoned(each.claim)
                told = story.recast(each, "mean", amount=amount)
                assumed = f"“{pair[1].claim.said}” went to “{pair[0].claim.said}”"
                names = (told.id, pair[0].claim.id, pair[1].claim.id)
                yield Link("each", names, assumption=assumed, exhaustive=True, words=told.span)  # one noun names the one and them all


def _of_them(story: Story, each: Read, noun: str) -> tuple[Read, Read] | None:
    """The *5,000 homes* and the *£14.3 billion* that they are told to be worth in all, of one sentence that tells no other such figure."""
    found = list[tuple[Read, Read]]()
    for sentence in story.beside(each.sentence, _FAR, _FAR):
        here = [r for r in story.here(sentence) if r is not each]
        units = [r for r in here if r.claim.kind == "count" and not r.claim.amount.unit and noun and noun in _nouns(r)]
        sums = [r for r in here if r.claim.kind == "money" and r.claim.amount.unit == each.claim.amount.unit]
        if len(units) == len(sums) == 1 and (sums[0].claim.stated.number or 0) > _MANY * (each.claim.stated.number or 0):
            words = story.words(sentence)
            last = story.phrase(sums[0])[1]
            summed = _is_paid(story, sums[0]) or sums_up(story, sentence, story.phrase(sums[0])[0], last)
            if summed and not _OTHERS & words and units[0].first < sums[0].first:
                found.append((units[0], sums[0]))
    return found[0] if len(found) == 1 else None


_FAR, _MANY = 5, 10
_OTHERS = frozenset("another further more rest other others last ago earlier previous 2010 first-time only".split())


def _nouns(read: Read) -> set[str]:
    return {singular(w) for w in read.claim.counted.lower().split()}


def _is_paid(story: Story, total: Read) -> bool:
    around = {*story.before(total, 4), *story.after(total, 3)}
    return bool(_PAID & around) and not {"another", "further", "more"} & around

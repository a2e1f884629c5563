"""Named each: so much each for things that are told by their names, and what they make together."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.each import Each
from claimcheck.reading.lengths import exactly, lengths
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.priced import eaches
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.equating import equated, sums_up
from claimcheck.reading.ties.lists.named_rows import is_name, row_of
from claimcheck.reading.ties.scores.bodies import is_member
from claimcheck.reading.words.grammar import DEFINITE

_VERBS = 5  # words between the names and what each of them did
_TOGETHER = frozenset("together combined jointly".split())
_MAKES = frozenset("makes made is was comes came means".split())
_MORE = frozenset("and with plus also another further".split())


def named_each(story: Story) -> Iterator[Link]:
    """``Alder and Brook pledged $25 million each, a total of $50 million``: so many names with so much each make it."""
    for sentence in story.sentences:
        yield from _of_both(story, sentence)
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
    return names_before(story, each.sentence, each.first)


def names_before(story: Story, sentence: Sentence, stop: int) -> tuple[int, int, int] | None:
    """The tokens of the row of names that stands a verb ahead of token *stop*, and how many: also of *Government and opposition*."""
    low, first = story.tokens.low, sentence.first
    for k in range(first, stop - 3):
        if not is_name(story, k) or (k > first and (is_name(story, k - 1) or low[k - 1] not in _OPENING)):
            continue
        row = row_of(story, k, stop)
        if row is not None and 0 < stop - row.last <= _VERBS and low[row.last].isalpha() and "," not in low[row.last : stop]:
            return row.first, row.last, len(row.spans)
    if low[first] in ("the", "both", "its", "their") and low[first + 1] == "twin" and is_plural(low[first + 2]):
        return first, first + 3, 2
    pair = low[first + 1] == "and" and low[first].isalpha() and low[first + 2].isalpha() and 0 < stop - first - 3 <= _VERBS
    return (first, first + 3, 2) if pair and low[first] not in DEFINITE and "," not in low[first:stop] else None


_OPENING = frozenset(", ; while sisters brothers twins friends".split())


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
    told = sums_up(story, total.sentence, first, last) or bool(_TOGETHER & set(opened)) or _is_whole_body(story, each, total)
    start = total.sentence.first
    told |= total.sentence is not each.sentence and low[start] in ("that", "this", "it") and low[start + 1] in _MAKES and first - start < 4
    return total if told or (total.sentence is each.sentence and equated(story, first, total.sentence) is not None) else None


def _is_whole_body(story: Story, each: Each, total: Read) -> bool:
    """True for *with 36 members and no independents*, behind how many seats each side has."""
    low = story.tokens.low
    alone = {w for a, w in zip(low[total.first :], low[total.first + 1 : total.sentence.last], strict=False) if a == "no"}
    return is_member(each.read.claim) and is_member(total.claim) and bool(alone & {"independents", "others", "other", "one"})


_BOTH = frozenset("both each".split())
_REACH = 11  # words from *both* to how long each of them did it


def _of_both(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``Ada and Ruth both taught for 38 years. Together they taught for 76 years``: a time each, and the time of both."""
    for k in story.places(_BOTH, sentence):
        names = names_before(story, sentence, k + 1)
        spells = [x for s in story.beside(sentence, 0, 1) for x in lengths(story, s) if x.first > k and not x.bare]
        if names is None or len(spells) != 2 or spells[0].first - k > _REACH:
            continue
        one, both = spells
        low, other = story.tokens.low, story.sentence_at(both.first)
        if other is None or one.claim.amount.unit != both.claim.amount.unit:
            continue
        if _TOGETHER & set(low[max(one.last, other.first) : both.first]) or sums_up(story, other, both.first, both.last):
            units = story.word(names[0], names[1], exactly(names[2]), "count")
            assumed = f"“{both.claim.said}” is what the {names[2]} named in {lines(one.claim, both.claim)} make"
            yield Link("each", (one.claim.id, units.id, both.claim.id), assumption=assumed, exhaustive=True)

"""Inside a range: the likeliest figure of a range, its estimate or its outermost one, none of which lies outside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.end_told import end_told
from claimcheck.reading.ties.averages.other_groups import of_another
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import base_unit, exactly, of_one_noun, of_one_unit, stem
from claimcheck.reading.ties.common.sides import in_unit

_LIKELIEST = frozenset("likely likeliest central middle midpoint median best probable".split())
_ESTIMATE = frozenset("estimate figure forecast projection case guess value scenario point most likeliest number outcome".split())
_INTERVAL = frozenset("confidence ci interval credible".split())
_RANGED = frozenset(
    "between from range ranges ranged ranging anything anywhere somewhere aged ages vary varies varied varying ran run runs".split()
)
_MOVED = frozenset(
    "rose fell rise fall up down increased decreased raised lowered cut grew dropped previous previously earlier last new record until "
    "but except excluding interquartile most mostly typically usually normally exception outlier only outside beyond unlike apart".split()
)
_AGES = frozenset("youngest oldest eldest".split())
_AGED = frozenset("age ages aged".split())
_TIMES = 4


def inside_range(story: Story) -> Iterator[Link]:
    """Each range with the figures beside it that the words put within it."""
    for sentence in story.sentences:
        ranges = [r for r in story.every_figure.get(sentence.number, ()) if r.claim.stated.bound == "range" and _is_plain(r)]
        for read in ranges[:2]:
            for other in (r for s in story.beside(sentence, 1, 1) for r in amounts(story, s)):
                if other is read or other.first < read.last and read.first < other.last or other.claim.stated.bound != "=":
                    continue
                if len(ranges) == 1 and other.claim.modality == read.claim.modality and _is_within(story, read, other):
                    yield from _links(story, read, other)


def _is_plain(read: Read) -> bool:
    lo, hi = read.claim.stated.lo, read.claim.stated.hi
    return lo is not None and hi is not None and 0 <= lo < hi and not read.timing and read.claim.kind not in ("ordinal", "score", "date")


def _is_within(story: Story, read: Read, other: Read) -> bool:
    """True for the best estimate of the range, the estimate before its interval, and the lowest or highest of what it is of."""
    if _is_interval(story, read):
        return other.sentence is read.sentence and _estimated(story, read) is other
    if not _alike(read, other) or not _is_near(read, other):
        return False
    if _is_likeliest(story, other):
        return True
    low = story.tokens.low
    ranged = _RANGED & set(low[max(read.sentence.first, read.first - 5) : read.last])
    words = {w for s in (read.sentence, other.sentence) for w in low[s.first : s.last]}
    aged = read.claim.kind == "age" or base_unit(read.claim) == "year" or bool(_AGED & set(low[read.sentence.first : read.last]))
    theirs = aged and low[read.sentence.first] in ("their", "they") and other.sentence.number == read.sentence.number - 1
    if not ranged or (_MOVED & words) or (not theirs and of_another(story, read, other)):
        return False
    if _AGES & set(low[other.sentence.first : other.last]) and not aged:
        return False  # "The youngest of the men is 20"
    if aged and other.sentence is not read.sentence and not _is_of_them(story, read, other):
        return False
    return (other.first > read.first or theirs) and end_told(story, other) != "" and _is_own_end(story, read, other)


def _is_of_them(story: Story, read: Read, other: Read) -> bool:
    """True for *the oldest*, *the oldest of the dead*, *the oldest victim* beside a range of the dead; not for *the oldest survivor*."""
    low = story.tokens.low
    at = next((k for k in range(other.sentence.first, other.first) if low[k] in _AGES), -1)
    if at < 0:
        return True
    named = low[at + 3] if low[at + 1 : at + 3] == ["of", "the"] else low[at + 1]
    known = {stem(w) for w in low[read.sentence.first : read.sentence.last]}
    pronoun = low[read.sentence.first] in ("their", "they") and low[read.sentence.first + 1] in _RANGED
    return not named.isalpha() or named in _ELIDED or stem(named) in known or (pronoun and other.first < read.first)


_ELIDED = frozenset("is was being of who victim person one member has had at aged".split())


def _is_own_end(story: Story, read: Read, other: Read) -> bool:
    """True where the superlative names no thing of its own, or one of the sentence of the range."""
    return of_one_noun(read.claim, other.claim) or other.sentence is read.sentence


def _alike(read: Read, other: Read) -> bool:
    bare = not base_unit(other.claim) and not other.figure.noun or not base_unit(read.claim) and not read.figure.noun
    one = (read.claim.kind == "share") == (other.claim.kind == "share")
    return (one or bare) and (of_one_unit(read.claim, other.claim) or bare) and (of_one_noun(read.claim, other.claim) or bare)


def _is_near(read: Read, other: Read) -> bool:
    """True where the figure is not so far off that it is of another kind."""
    number = other.claim.stated.number
    lo, hi = read.claim.stated.lo or 0, read.claim.stated.hi or 0
    return number is not None and lo < _TIMES * number and number < _TIMES * hi


def _is_likeliest(story: Story, read: Read) -> bool:
    """True for *a best estimate of 3,300*, *50 mm the most likely*, *the central projection is for 1.9*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead = low[max(read.sentence.first, first - 8) : first]
    behind = low[last : min(read.sentence.last, last + 6)]
    for words in (_clause(ahead[::-1])[::-1], _clause(behind) if behind[:1] != [","] else _clause(behind[1:])):
        if {"likeliest", "probable", "midpoint", "mid-point"} & set(words) or (_LIKELIEST & set(words) and _ESTIMATE & set(words)):
            return True
    return False


def _clause(words: Sequence[str]) -> list[str]:
    return list(words[: next((k for k, word in enumerate(words) if word in (",", ";", ".", "(", ")")), len(words))])


def _is_interval(story: Story, read: Read) -> bool:
    """True for *95% CI 1.7 to 2.8*."""
    first = story.phrase(read)[0]
    return bool(_INTERVAL & set(story.tokens.low[max(read.sentence.first, first - 4) : first]))


def _estimated(story: Story, read: Read) -> Read | None:
    """The figure before the bracket that tells the interval."""
    low, sentence = story.tokens.low, read.sentence
    back = range(read.first, max(sentence.first, read.first - 10), -1)
    marks = [next((k for k in back if low[k] in some), -1) for some in (("(", "["), (",", ";"))]
    opened = (
        marks[0] if marks[0] > 0 and ")" not in low[marks[0] : read.first] else marks[1]
    )  # "(95 percent confidence interval, 64 to 78)"
    ahead = [r for r in amounts(story, sentence) if r.last <= opened]
    return ahead[-1] if ahead and opened - story.phrase(ahead[-1])[1] < 3 else None


def _links(story: Story, read: Read, other: Read) -> Iterator[Link]:
    number, lo, hi = other.claim.stated.number, read.claim.stated.lo, read.claim.stated.hi
    if number is None or lo is None or hi is None or lo <= number <= hi:
        return
    mine = in_unit(story, other, read).claim if not base_unit(other.claim) else other.claim
    end = lo if number < lo else hi
    told = story.word(read.first, read.last, exactly(end, base_unit(read.claim) or base_unit(mine)), mine.kind, mine.scope)
    names = (mine.id, told.id) if end == lo else (told.id, mine.id)
    if _is_interval(story, read):
        yield Link("order", names, proof="the bracket tells the interval of the figure before it")
        return
    yield Link("order", names, assumption=f"{lines(mine, read.claim)}: the one lies within the range that the other tells")

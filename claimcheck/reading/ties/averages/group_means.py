"""Means of groups: the average of two groups that are all there is lies between the averages of both."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import MEANS
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.nearby import WALLS, base_unit, exactly, of_one_unit

_BACK = 3
# Whoever is not the one is the other.
_PAIRS = (
    ("men male males man's husbands fathers", "women female females wives mothers"), ("boys", "girls"), ("boy", "girl"),
    ("urban city cities town towns", "rural country villages village countryside"),
    ("renters tenants", "owners homeowners owner-occupiers"), ("private fee-paying independent", "state public council"),
    ("adults", "children"), ("day", "night overnight"), ("weekdays", "weekends"), ("full-time", "part-time"),
    ("inpatients inpatient", "outpatients outpatient day"), ("smokers", "non-smokers"), ("home", "away"), ("morning", "afternoon"),
    ("married", "single unmarried"), ("native", "foreign"), ("new", "old existing"), ("first", "second"),
    ("domestic", "foreign international overseas"), ("local", "visiting foreign"), ("north northern", "south southern"),
    ("east eastern", "west western"),
)  # fmt: skip
_GROUPS = tuple((frozenset(a.split()), frozenset(b.split())) for a, b in _PAIRS)
_REST = frozenset(("others", "other", "rest", "non-members"))
_ALL = frozenset("all overall both together combined everyone whole across altogether".split())
_FIGURES = frozenset(("figure", "score", "rate", "median"))
_TOLD = MEANS | _FIGURES
_UNLIKE = frozenset("last previous earlier before ago nationally national country elsewhere third hour not".split())


def group_means(story: Story) -> Iterator[Link]:
    """Each mean of all with the greater and the smaller mean of the two groups that make them up."""
    for sentence in story.holding(_ALL, _TOLD):
        whole = _whole(story, sentence)
        if whole is None:
            continue
        for back in reversed(story.beside(sentence, _BACK, 0)):
            groups = _groups(story, back, whole)
            if groups is not None:
                yield from _between(story, whole, groups)
                break


def _whole(story: Story, sentence: Sentence) -> Read | None:
    """The figure that its clause calls the mean, or the figure, of all: ``For all patients the figure was 36 days``."""
    low = story.tokens.low
    for read in amounts(story, sentence):
        first = story.phrase(read)[0]
        start = max([sentence.first, *(r.last for r in amounts(story, sentence) if r.first < read.first)])
        ahead = low[max(start, first - 12) : first]
        wall = max((k + 1 for k, w in enumerate(ahead) if w in WALLS), default=0)
        told = MEANS & {*ahead[wall:], *story.after(read, 3)} or _FIGURES & set(ahead[wall:])
        if _ALL & set(ahead[wall:]) and told and not _UNLIKE & set(ahead[wall:]) and read.claim.stated.number is not None:
            return read
    return None


def _groups(story: Story, sentence: Sentence, whole: Read) -> tuple[Read, Read] | None:
    """The means of two groups of which whoever is not in the one is in the other: ``34 days on average for men and 28 for women``."""
    low = story.tokens.low
    if not MEANS & set(low[sentence.first : sentence.last]):
        return None
    found = [r for r in amounts(story, sentence) if r is not whole and r.first < whole.first and _fits(r, whole)]
    if len(found) != 2:
        return None
    (a, b), end = found, next((k for k in range(found[1].last, sentence.last) if low[k] in (",", ";", ".", "and")), sentence.last)
    told = set(low[sentence.first : a.first]), set(low[a.last : b.first]), set(low[b.last : end])
    for one, other in ((told[0], told[1]), (told[1], told[2])):
        parted = any((x & one and y & other) or (y & one and x & other) for x, y in _GROUPS) or bool(_REST & other)
        if parted and b.first - a.last < 16:
            return a, b
    return None


def _fits(read: Read, whole: Read) -> bool:
    one, other = read.claim, whole.claim
    bare = not base_unit(one) and not read.figure.noun
    told = one.stated.number is not None and one.stated.bound in ("=", "~") and one.kind != "ordinal"
    return told and (of_one_unit(one, other) or bare) and (one.kind == "share") == (other.kind == "share")


def _between(story: Story, whole: Read, groups: tuple[Read, Read]) -> Iterator[Link]:
    unit = next((u for r in (*groups, whole) if (u := base_unit(r.claim))), "")
    less, more = sorted(groups, key=lambda r: Fraction(r.claim.stated.number or 0))
    size, low, high = (Fraction(r.claim.stated.number or 0) for r in (whole, less, more))
    if low == high or not low / 2 < size < high * 2:
        return
    a, b, c = (story.word(*story.phrase(r), exactly(r.claim.stated.number or 0, unit), "mean") for r in (whole, more, less))
    told = (
        f"{lines(groups[0].claim, groups[1].claim, 'tell')} the averages of all the groups of which {lines(whole.claim, whole.claim)} tells"
    )
    ends: tuple[tuple[Sort, str], ...] = (("below highest", b.id), ("above lowest", c.id))
    for sort, end in ends:
        yield Link(sort, (a.id, end), assumption=told)

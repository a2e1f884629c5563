"""Small groups: a mean of what is counted, or a percent, of the one small group of people or animals that the story has told of."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import Tied, figures_of
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_mean, of_others
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import may_be_people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.chances import is_exact
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.plain_shares import is_share

_BACK, _FEW = 4, 100
_LEAST = 5  # no one tells a percent of fewer
_MARKS = frozenset(
    "mark marks word words question questions goals point points sum sums answer answers puzzle puzzles problem problems".split()
)
_CASES = frozenset("case cases patient patients subject subjects participant participants volunteer volunteers animal animals".split())
_ENDS = frozenset((".", ",", ";", ")", "after", "within", "when", "by", "but", "while"))
_ANSWERED = frozenset(
    "said told felt thought got had did kept lost took gave made went came knew saw chose found slept ate fell ran were could would still "
    "no now".split()
)
_NOW = frozenset("own have say want think live use need believe feel remain like drink smoke work".split())
_ON_THEM = frozenset("in among helped cured saved failed hurt for with".split())
_TIED = ("mean over", "share", "change", "mean", "ratio", "parts", "rest")


def small_groups(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each mean and each percent that nothing ties, with the small group that it is of, where the story has told of one group alone."""
    for read in story.related:
        if tied.as_(read, *_TIED) or not is_exact(read) or not (_is_counted_mean(story, read) or _is_of_group(story, read)):
            continue
        group = _group(story, read)
        if group is not None:
            told = f"{read.claim.said} is of {group.claim.said}, {lines(read.claim, group.claim)}"
            yield Guess((Link("mean over", (read.claim.id, group.claim.id), assumption=told),), sure=True)


def _is_counted_mean(story: Story, read: Read) -> bool:
    """True for an average of what is counted one by one: ``a mean of 3.72 packets``, and ``the class mean was 7.33`` of marks."""
    claim = read.claim
    if "." not in claim.amount.written or claim.amount.unit or claim.kind == "share" or not is_mean(story, read) or of_others(story, read):
        return False
    noun = story.tokens.low[read.last]
    marks = story.words(*story.beside(read.sentence, _BACK, 0))
    return (bool(read.figure.noun) and is_plural(noun)) or bool(marks & _MARKS)


def _is_of_group(story: Story, read: Read) -> bool:
    """True for a percent of whom was told of: ``it helped 40 per cent.``, ``still working in 70%``, ``In 55% of cases``."""
    if read.claim.amount.unit != "percent" or not is_share(story, read) or change_word(story, read) >= 0:
        return False
    low, end, first = story.tokens.low, end_of_share(story, read), story.phrase(read)[0]
    if low[end] == "of":
        return low[end + 1] in _CASES
    if low[end] in _ANSWERED or (low[first - 1] in (",", "and", "that", ".", ";") and (low[end] in _NOW or low[end].endswith("ed"))):
        return True  # "Every one of them answered, and 54 per cent said"
    return low[end] in _ENDS and low[first - 1] in _ON_THEM


def _is_living(story: Story, read: Read) -> bool:
    noun = singular(read.figure.noun.split()[-1]) if read.figure.noun else ""
    return bool(noun) and may_be_people(story, noun)


def _is_where_from(story: Story, group: Read) -> bool:
    """True for the rivers of *3,000 fish from 14 rivers*: where those were that are counted ahead, and that the percent is of."""
    low, first = story.tokens.low, story.phrase(group)[0]
    ahead = (r for r in story.here(group.sentence) if r.first < first and r.claim.kind == "count")
    return low[first - 1] in ("from", "in", "at", "across") and any(story.phrase(r)[1] == first - 1 for r in ahead)


def _is_all(story: Story, read: Read) -> bool:
    """True for *all 16 dogs*, *each of the 16 lifts*: every one of them was looked at."""
    ahead = story.before(read, 3)
    return bool(read.figure.noun) and (
        ahead[-1:] == ["all"] or ahead in (["each", "of", "the"], ["all", "of", "the"], ["every", "of", "the"])
    )


def _of_others(story: Story, read: Read, group: Read) -> bool:
    """True where the sentence of *read* begins with others than the group: ``Households in the town own``, ``Each team averages``."""
    low, first = story.tokens.low, read.sentence.first
    if read.sentence is group.sentence:
        return False
    named = is_plural(low[first]) and stem(low[first]) != stem(group.figure.noun)
    return named or (low[first] == "each" and low[first + 1] not in ("was", "had", "of") and not low[first + 1].endswith("ed"))


def _is_of_survey(story: Story, read: Read, group: Read) -> bool:
    """True where the sentence of the percent names a survey that the one of *group* does not."""
    here, there = (story.words(s) for s in (read.sentence, group.sentence))
    return bool(_SURVEYS & here - there)


_SURVEYS = frozenset("survey surveys sample poll polls census study studies statistics data figures nationwide nationally".split())


def _group(story: Story, read: Read) -> Read | None:
    """The one small group told of at or before *read*, where no other group is told of nearby."""
    near = story.beside(read.sentence, _BACK, 0)
    counts = [
        r
        for s in near
        for r in figures_of(story, s)
        if r.claim.kind == "count" and r is not read and (_is_living(story, r) or _is_all(story, r))
    ]
    if len(counts) != 1 or counts[0].first > read.first:
        return None
    group = counts[0]
    number, low = group.claim.stated.number, story.tokens.low
    if not isinstance(number, int) or not 1 < number < _FEW or group.claim.stated.bound != "=":
        return None
    if any(r.claim.kind in ("share", "mean") and r is not read and r.first < read.first for s in near for r in figures_of(story, s)):
        return None
    if read.claim.kind == "share" and (number < _LEAST or _is_of_survey(story, read, group)):
        return None
    if _is_where_from(story, group):
        return None
    if low[story.phrase(group)[0] - 1] == "by" or _of_others(story, read, group):
        return None  # "run by 14 doctors"
    if group.figure.another or low[group.last] == "of" or stem(group.figure.noun) == stem(low[read.last]):
        return None
    return group

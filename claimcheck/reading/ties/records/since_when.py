"""Since when: the figure that is told of the time since which nothing was so great: ``the most since 2010, when there were 247``."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.calendar.spells import whole_times
from claimcheck.reading.ties.common.nearby import of_one_noun, of_one_unit, sizes
from claimcheck.reading.ties.records.called import Told
from claimcheck.reading.ties.records.rivals import may_be

_BEGUN = frozenset("began begin begun started opened founded formed launched created records built introduced".split())
_FAR, _NEAR = 8, 9


def since_when(story: Story, sentence: Sentence, told: Told) -> Iterator[Link]:
    """The order of the figure called the greatest, or the smallest, since a time and the figure that the clause tells of that time."""
    low = story.tokens.low
    if low[told.first - 1] == "first":
        return  # "its first record since November, when it ended a session at 8,190"
    since = next((k for k in range(told.last, min(told.last + _FAR, sentence.last)) if low[k] == "since"), -1)
    when = next((k for k in range(since, min(since + _FAR, sentence.last)) if low[k] == "when"), -1) if since > 0 else -1
    if when < 0 or _BEGUN & set(low[since:when]):
        return
    if sum(is_year(w) for w in low[since:when]) > 1:
        return  # "since 2003, frosty 2017 included, when 46 tonnes were picked"
    here = [r for r in whole_times(story, sizes(story.here(sentence))) if r.claim.stated.bound == "="]
    then = [r for r in here if when < r.first < when + _NEAR][:1]
    now = [r for r in here if r.last <= since and may_be(story, r)]
    if not then or not now or {"not", "never", "only"} & set(low[when : then[0].first]):
        return
    record = min(now, key=lambda r: min(abs(r.first - told.last), abs(told.first - r.last)))
    if not (of_one_unit(record.claim, then[0].claim) and of_one_noun(record.claim, then[0].claim)) or not _of_one_size(record, then[0]):
        return
    great, small = (then[0], record) if told.way > 0 else (record, then[0])
    words = story.document.span(story.tokens.start[told.first], story.tokens.end[told.last - 1])
    said = "nothing since that time was so great or so small, and that was"
    yield Link("order", (great.claim.id, small.claim.id), assumption=said, words=words)


def _of_one_size(a: Read, b: Read) -> bool:
    one, other = (abs(Fraction(r.claim.stated.number or 0)) for r in (a, b))
    return 0 < max(one, other) <= 2 * min(one, other)

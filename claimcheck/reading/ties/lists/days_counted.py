"""Days counted: how often something was held, and the days that are told with it: *three rounds of talks, on 3, 9 and 17 March*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.lists.announcers import Announcer, announcers

_MOST_OFF = 2
_GAP = 6
# What is held on a day of its own.
_HELD = frozenset("round meeting session hearing debate summit strike walkout workshop day date evening night occasion".split())
_LONG = frozenset("round summit meeting".split())  # of which one may last some days
_LEADS = frozenset((",", "—", "–", ":", "(", "on", "in", "of", "peace", "talks", "negotiations", "voting", "strikes", "action", "public"))
_EACH = frozenset("each both every per twice".split())
_MORE = _EACH | frozenset("and to or".split())
_JOINTS = ([","], ["and"], [",", "and"], [",", "on"], ["and", "on"], [",", "and", "on"], ["and", "in"], [",", "and", "in"])


def days_counted(story: Story) -> Iterator[Listed]:
    """The days of *story* that a number of meetings, strikes or the like announces, one for each."""
    for sentence in story.sentences:
        for one in announcers(story, sentence):
            row = _row(story, sentence, one) if _is_held(story, one) else []
            if len(row) > 1 and 0 < abs(len(row) - one.number) <= _MOST_OFF:
                yield Listed(one.name, tuple(row))


def _is_held(story: Story, one: Announcer) -> bool:
    return not one.least and any(singular(w) in _HELD for w in story.tokens.low[one.first : one.last])


def _row(story: Story, sentence: Sentence, one: Announcer) -> Sequence[tuple[int, int]]:
    """The days right behind the number, to the last behind *and*; none where the row goes on, or is not of days alone."""
    low, at = story.tokens.low, story.tokens.at
    told = [d for d in story.days_in([sentence]) if d.name.day is not None and at(d.start) >= one.last]
    if any(d.name.last_day is not None for d in told) and not any(singular(w) in _LONG for w in low[one.first : one.last]):
        return []  # "on four evenings, 3-4 March and 9-10 March"
    days = [(at(d.start), at(d.end)) for d in told]
    if len(days) < 2 or days[0][0] - one.last > _GAP or not set(low[one.last : days[0][0]]) <= _LEADS:
        return []
    row = days[:1]
    for day in days[1:]:
        if low[row[-1][1] : day[0]] not in _JOINTS:
            break
        row.append(day)
    behind = low[row[-1][1] : sentence.last]
    closed = len(row) > 1 and "and" in low[row[-2][1] : row[-1][0]]
    return row if closed and not _MORE & set(behind[:1]) and not _EACH & set(behind) else []

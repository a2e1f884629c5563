"""Times and per cent: what doubled has risen by 100 per cent, and what halved has fallen by 50."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.shares.changing import NOUNS, change_word, end_of_share
from claimcheck.reading.ties.shares.times_told import Times, times_told
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.values.amount import Amount
from claimcheck.values.exact import show, whole
from claimcheck.values.interval import Interval
from claimcheck.values.written import amount

_FAR = 30
_WALLS = frozenset(("while", "whereas", "but", "and", ";", "after", "from"))


def times_in_percent(story: Story) -> Iterator[Link]:
    """The link of each ``doubled`` with the percent that tells it again: ``have doubled since 2020, an increase of 100 per cent``."""
    for sentence in story.sentences:
        for times in times_told(story, sentence) if story.here(sentence) else ():
            read = _said_again(story, sentence, times)
            if read is None:
                continue
            word = story.word(times.first, times.last, _in_percent(story, times), "share")
            yield Link("same", (word.id, read.claim.id), assumption=f"one change is told twice in line {line(word)}")


def _said_again(story: Story, sentence: Sentence, times: Times) -> Read | None:
    """The percent behind *times* that says it again: ``, a rise of 100 per cent``, ``, or 100 per cent``, ``(up 100%)``."""
    behind = [r for r in story.here(sentence) if r.first >= times.last and r.claim.kind == "share" and r.claim.amount.unit == "percent"]
    if not behind or not times.worth.stated.number or behind[0].first - times.last > _FAR:
        return None
    read, low = behind[0], story.tokens.low
    gap = low[times.last : story.phrase(read)[0]]
    number = Fraction(times.worth.stated.number or 0)
    at = change_word(story, read)
    mark = max((k for k, w in enumerate(gap) if w in (",", "(", "—", "–")), default=-1)
    if mark < 0 or len(gap) - mark > 5 or _WALLS & set(gap) or low[end_of_share(story, read)] == "of":
        return None
    tail, words = gap[mark + 1 :], RISES if number > 1 else FALLS
    named = tail[:1] in (["a"], ["an"]) and tail[-1:] == ["of"] and at >= 0 and low[at] in NOUNS & words
    beside = tail[:1] in (["a"], ["an"]) and at >= read.last and low[at] in NOUNS & words
    plain = tail[:1] in (["up"], ["down"]) and tail[0] in words
    return read if (named or beside or plain) and len(behind) == 1 else None


def _in_percent(story: Story, times: Times) -> Amount:
    """How many per cent up or down what becomes so many times as much has gone, with the hedge of the words."""
    number = Fraction(times.worth.stated.number or 0)
    hedge = " ".join(story.tokens.low[times.first : times.at])
    told = amount(f"{hedge or 'about'} {show(whole(abs(number - 1) * 100))}%")
    if told.stated.bound != ">" or number < 1:
        return told
    below = Interval(whole((number - 1) * 100), whole(number * 100), True, True)  # what is more than doubled is less than trebled
    return attrs.evolve(told, usual=below.meet(told.widest) or told.usual)

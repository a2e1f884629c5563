"""Lasts: a first *since 2015*, or nothing of the kind since, and the year in which the last one is told to have been."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.things import weighed, words_of
from claimcheck.reading.words.grammar import THE_OR_OWNERS

_FIRSTS = frozenset("first not n't never no none nobody only longest".split())
_SINCE = frozenset(("since",))
_LASTS = frozenset("last previous latest".split())
_ONES = frozenset("one time such batch lot order consignment shipment round".split())
_LAPSES = frozenset(
    "year month week season summer winter spring autumn night day decade century quarter hour minute few two three four five ten".split()
)
_BACK, _ON = 1, 4
_REACH = 12


def lasts(story: Story) -> Iterator[Link]:
    """The two years that *story* tells for the last time that something was."""
    for sentence in story.holding(_SINCE, _FIRSTS):
        found = moments(story)
        for since in found[sentence.number]:
            if not _is_year(since) or not _is_first(story, since):
                continue
            for other in story.beside(sentence, _BACK, _ON):
                told = [m for m in found[other.number] if _is_year(m) and m is not since and _tells_last(story, sentence, m)]
                years = [m for m in found[other.number] if _is_year(m)]
                if len(told) == len([m for m in years if m is not since]) == 1 and _conflict(since, told[0]):
                    a, b = since.claim(story), told[0].claim(story)
                    yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} when it last was so")


def _is_year(moment: Moment) -> bool:
    name = moment.date.name if moment.date is not None else None
    return name is not None and name.year is not None and name.month is None and name.day is None and moment.window is not None


def _is_first(story: Story, since: Moment) -> bool:
    """True for ``the first … since 2015``, ``had not … since 2015``."""
    low, first = story.tokens.low, since.first
    return low[first - 1] == "since" and bool(_FIRSTS & set(low[max(since.sentence.first, first - 14) : first - 1]))


def _tells_last(story: Story, sentence: Sentence, moment: Moment) -> bool:
    """True where words before *moment* say that it was last so then: ``The last batch … in 2018``, ``Rents last rose in 2018``."""
    low, floor = story.tokens.low, moment.sentence.first
    for k in range(max(floor, moment.first - _REACH), moment.first):
        recent = low[k] == "recent" and low[k - 1] == "most"
        if not (recent or low[k] in _LASTS) or low[k + 1] in _LAPSES or low[k + 1].isdecimal():
            continue
        named = low[k - 1 - recent] in THE_OR_OWNERS or low[k - 1 - recent].endswith("'s")
        said = low[k] == "last" and not named and low[k - 1].isalpha() and low[k - 1] not in ("at", "in", "for", "since", "on")
        behind = low[k + 1 : k + 3] if named else [*low[max(floor, k - 2) : k], *low[k + 1 : k + 3]]
        again = (named and low[k + 1] in _ONES) or bool(words_of(story, sentence) & weighed(behind))
        if (named or said) and again:
            return low[moment.first - 1] not in ("since", "until", "till", "before", "for")
    return False


def _conflict(since: Moment, told: Moment) -> bool:
    """True where the last time is told to be after the year since which there was none."""
    one, other = since.window, told.window
    return bool(one and other and one.start and other.start and other.start > one.start)

"""Countdowns: how long it is still to a day that is to come, counted from the day of publication."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.values.window import day

_UNITS = frozenset("day week fortnight month year".split())
_HOLIDAYS = {"christmas": (12, 25), "halloween": (10, 31), "valentine": (2, 14), "hogmanay": (12, 31)}
_AWAY = (["away"], ["to", "go"], ["from", "now"], ["from", "today"], ["hence"], ["left"], ["remaining"], ["remain"])
_UP_TO = frozenset("until till to before in for".split())
_FAR = 1
_LONGEST = 800  # days


def countdowns(story: Story) -> Iterator[Choice]:
    """Each length that the words count on from now, with the days to come that it can lead to."""
    yield from _dated(story)
    published = story.published
    if published is None:
        return
    for sentence in story.sentences:
        for length in lengths(story, sentence):
            if length.claim.amount.unit in _UNITS and length.claim.modality in ("stated", "forecast") and _is_left(story, sentence, length):
                days = _targets(story, sentence, published) or [d for s in _beside(story, sentence) for d in _targets(story, s, published)]
                links = [link for told in days for link in _links(story, length, told, published)]
                links += _between(story, sentence, length) if links else []
                if links and len(days) < 3:
                    yield Choice(tuple(links))


def _dated(story: Story) -> Iterator[Choice]:
    """``On 1 August, with 45 days to go before the ban takes effect on 1 October``: a day of the sentence stands for now."""
    low = story.tokens.low
    for sentence in story.sentences:
        days = [m for m in moments(story)[sentence.number] if m.is_day]
        starts = [m.start for m in days if m.start is not None]
        if len(days) != 2 or len(set(starts)) != 2:
            continue
        for length in lengths(story, sentence):
            behind = low[length.last : min(sentence.last, length.last + 2)]
            away = behind[:1] == ["off"] or any(behind[: len(words)] == words for words in _AWAY)
            if length.claim.amount.unit in ("day", "week", "fortnight") and not length.bare and away and "notice" not in behind:
                first, last = sorted(days, key=lambda m: m.start or date.min)
                assumed = f"the time of line {line(length.claim)} is that from the one day to the other"
                ids = (length.claim.id, first.claim(story).id, last.claim(story).id)
                options = [Link("span", ids, assumption=assumed)]
                if story.published is not None and story.published < starts[-1]:
                    options += [k for m in days for k in _links(story, length, m.claim(story), story.published)]
                yield Choice(tuple(options))


def _between(story: Story, sentence: Sentence, length: Length) -> list[Link]:
    """*starts on 1 September and ends on 14 September, giving voters 14 days*: the only two days of the sentence."""
    days = [m for m in moments(story)[sentence.number] if m.is_day]
    if len(days) != 2 or days[0].start == days[1].start:
        return []
    first, last = (m.claim(story) for m in sorted(days, key=lambda m: m.start or date.min))
    assumed = f"the time of line {line(length.claim)} is that from the one day to the other"
    return [Link("span", (length.claim.id, first.id, last.id), assumption=assumed)]


def _beside(story: Story, sentence: Sentence) -> list[Sentence]:
    return [s for s in story.beside(sentence, _FAR, 0) if s is not sentence]


def _is_left(story: Story, sentence: Sentence, length: Length) -> bool:
    """True for *three weeks away*, *leaves them 21 days*, *has ten days in which to*."""
    low = story.tokens.low
    behind = low[length.last : min(sentence.last, length.last + 3)]
    ahead = low[max(sentence.first, length.first - 4) : length.first]
    if "with" in ahead[-2:] and behind[:1] == ["to"] and behind[1:2] != ["go"]:
        return False
    if any(behind[: len(words)] == words for words in _AWAY):
        return not {"was", "were", "had", "then", "within"} & set(low[sentence.first : sentence.last])
    if ahead[-1:] == ["in"] and behind[:2] == [",", "on"]:  # "Exams start in five days, on 15 June"
        return any(0 < m.first - length.last < 3 for m in moments(story)[sentence.number])
    given = bool({"leaves", "leave", "leaving", "gives", "giving"} & set(ahead))
    return given and (not behind or behind[0] in (".", ",", ";") or behind[0] in _UP_TO) and "weekends" not in behind


def _targets(story: Story, sentence: Sentence, published: date) -> list[Claim]:
    """The days to come that *sentence* tells, with the year that the day of publication gives them."""
    told = []
    low = story.tokens.low
    for moment in moments(story)[sentence.number]:
        start = moment.start
        if moment.is_day and start is not None and published < start <= published + timedelta(days=_LONGEST):
            told.append(moment.claim(story))
    for k in range(sentence.first, sentence.last):
        if low[k] in _HOLIDAYS and low[k + 1 : k + 2] not in (["eve"], ["market"], ["party"]):
            month, of_month = _HOLIDAYS[low[k]]
            on = date(published.year, month, of_month)
            told.append(story.moment(k, k + 1, day(on if on > published else date(published.year + 1, month, of_month))))
    return told


def _links(story: Story, length: Length, told: Claim, published: date) -> Iterator[Link]:
    """The links from the day of publication, and from the day before, on which a story is often written, and the day after."""
    assumed = f"the time of line {line(length.claim)} is counted from the day of publication"
    for shift in _SHIFTS:
        start = story.moment(length.first, length.last, day(published + timedelta(days=shift)))
        if told.when is not None and told.when.start is not None and told.when.start > published:
            yield Link("span", (length.claim.id, start.id, told.id), assumption=assumed)


_SHIFTS: Sequence[int] = (0, -1, 1)

"""How long ago something began, where another sentence tells when it did: the invasion, the August incursion."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values.window import month

# Nouns of what begins on one day and goes on; those of one row are names that a story gives to one thing.
_WAR = frozenset("war invasion conflict fighting hostilities".split())
EVENTS = _WAR | frozenset(
    "incursion offensive siege strike walkout uprising blockade occupation ceasefire truce embargo outbreak epidemic pandemic lockdown "
    "drought campaign crackdown operation merger takeover trial inquiry hearing".split()
)
_MONTHS = frozenset(MONTHS)
_BEGAN = frozenset("began begun started commenced broke erupted".split())
_STARTS = frozenset("start beginning outbreak outset onset".split())
_STEM = 4  # letters that Iraq and Iraqis share
_OVER, _CLOSE = frozenset("ended over lifted broken finished end".split()), 4
_LOOSE = frozenset(("month", "year", "week", "decade"))


def beginnings(story: Story) -> Iterator[Link]:
    """The link of each *ago* that an event of its sentence has with the only day on which the story says that the event began."""
    if story.published is None:
        return
    told = [(s, x, event) for s in story.sentences for x in lengths(story, s) if _is_ago(story, x) and (event := _event(story, s, x))]
    dated = _dated(story, moments(story)) if told else {}
    for sentence, length, event in told:
        moment = dated.get(_name(event))
        if moment is not None and moment.sentence is not sentence and not _is_elsewhere(story, sentence, moment):
            start = moment.claim(story)
            yield Link("ago", (length.claim.id, start.id), assumption=f"the {event} of line {line(length.claim)} began in “{start.said}”")


def _is_ago(story: Story, length: Length) -> bool:
    return story.tokens.low[length.last : length.last + 1] == ["ago"] and length.claim.amount.unit in _LOOSE


def _is_elsewhere(story: Story, sentence: Sentence, moment: Moment) -> bool:
    """True where the date is of *the 2003 invasion of Iraq* and *sentence* names other places or peoples alone."""
    low, written = story.tokens.low, story.tokens.written
    if low[moment.last + 1 : moment.last + 2] != ["of"] or not written(moment.last + 2)[:1].isupper():
        return False
    stems = {low[k][:_STEM] for k in range(sentence.first + 1, sentence.last) if written(k)[:1].isupper() and low[k] not in MONTHS}
    return bool(stems) and low[moment.last + 2][:_STEM] not in stems


def _name(event: str) -> str:
    return "war" if event in _WAR else event


def _dated(story: Story, found: Mapping[int, Sequence[Moment]]) -> dict[str, Moment]:
    """Each event with the one time the story gives its beginning: ``the conflict began in February 2022``, ``the August incursion``."""
    times: defaultdict[str, list[Moment]] = defaultdict(list)
    low = story.tokens.low
    for sentence in story.sentences:
        for moment in (*found[sentence.number], *_months(story, sentence)):
            if moment.window is None:
                continue
            ahead = low[max(sentence.first, moment.first - 6) : moment.first]
            behind = low[moment.last] if moment.last < sentence.last else ""
            event = behind if behind in EVENTS else _begun(ahead)
            if event:
                times[_name(event)].append(moment)
    return {event: here[0] for event, here in times.items() if len({m.window for m in here}) == 1}


def _begun(ahead: Sequence[str]) -> str:
    """The event whose beginning the words before a date tell: ``the conflict began in``, ``the start of the conflict in``."""
    for k in range(1, len(ahead)):
        if ahead[k] in _BEGAN and ahead[k - 1] in EVENTS:
            return ahead[k - 1]
        if ahead[k] in EVENTS and _STARTS & set(ahead[:k]):
            return ahead[k]
    return ""


def _months(story: Story, sentence: Sentence) -> Iterator[Moment]:
    """The months that stand before an event with no year: the last ones before publication."""
    published = story.published
    for k in story.places(_MONTHS, sentence):
        word = story.tokens.low[k]
        if k < sentence.last - 1 and story.tokens.low[k + 1] in EVENTS and published is not None and story.tokens.written(k)[0].isupper():
            year = published.year - (MONTHS[word] > published.month)
            yield Moment(k, k + 1, sentence, month(year, MONTHS[word]), sure=False)


def _event(story: Story, sentence: Sentence, length: Length) -> str:
    """The only event that the words of the sentence ahead of *length* name."""
    ahead = story.tokens.low[sentence.first : length.first]
    if _OVER & set(ahead[-_CLOSE:]):
        return ""  # "the siege ended 25 years ago"
    named = list(dict.fromkeys(word for word in ahead if word in EVENTS))
    return named[0] if len({_name(word) for word in named}) == 1 else ""

"""Then and now: whether words tell that a level is of now, of what was before it, or of the time at first."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.frames.closing import adds_up
from claimcheck.reading.frames.moved import Move
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS


def long_ago(story: Story, was: Read, now: Read, told: Sequence[Sentence]) -> bool:
    """True where *was* is of a year long gone, and no day of what came and went since is *told*."""
    low = story.tokens.low
    since = [s for s in told if s is not was.sentence]
    dated = any(_DAYS & set(low[s.first : s.last]) or _years(story, s) for s in since)
    told_now = {"now", "today"} & set(low[now.sentence.first : now.sentence.last])
    return bool(told_now) and _years(story, was.sentence) and not dated


_DAYS = frozenset((*WEEKDAYS, *MONTHS, "since", "last", "this"))


def _years(story: Story, sentence: Sentence) -> bool:
    return any(len(w) == 4 and w.isdecimal() for w in story.tokens.low[sentence.first : sentence.last])


def looks_back(story: Story, mine: Sequence[Move]) -> bool:
    """True for *had 13 when the war began and had lost seven*: what is told before that came after it."""
    low = story.tokens.low
    told = [{*low[max(m.sentence.first, m.first - 4) : m.first + 6]} for m in mine]
    return all("had" in words for words in told)


def told_back(story: Story, was: Read, now: Read) -> bool:
    """True for *a day earlier it was 72*, *by the end of February it had reached 795*."""
    words = story.words(was.sentence)
    later = is_now(story, now) or adds_up(story, now) or {"making", "reached", "reaches"} & set(story.before(now, 2))
    if is_now(story, was) or not (later or story.apart(was.sentence, now.sentence) < 2):
        return False
    if was.sentence is now.sentence:
        behind = {*story.between(now, was), *story.after(was, 3)}
        return introduced(story, was)[0] in ("after", "from", "against", "than") or bool({"had", "having"} & behind)
    if _YEARS & words or "later" in words or (_by_so_many(story, now) and not {"day", "night", "evening"} & words):
        return False  # "rose by 20p to £4.60. A year earlier it had been £4.10"
    stood = story.tokens.low[was.sentence.first : was.sentence.first + 2] in _IT_WAS
    return bool(EARLIER & words) or stood or (bool(WEEKDAYS.keys() & words) and not _years(story, was.sentence))


_IT_WAS = (["it", "was"], ["they", "were"], ["it", "stood"], ["there", "were"])
_YEARS = frozenset("year years month months decade decades".split())


def _by_so_many(story: Story, now: Read) -> bool:
    """True for *rose by 12p to 340p*, which leaves open since when."""
    low, first = story.tokens.low, story.phrase(now)[0]
    return low[first - 1] == "to" and "by" in low[max(now.sentence.first, first - 6) : first]


EARLIER = frozenset(
    "earlier before previously until had began begun start beginning opened yesterday stood used came entered arrived started".split()
)


def is_now(story: Story, read: Read) -> bool:
    """True where words say that the figure is of now, and not of what was."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if "left" in (*low[first - 2 : first], *low[read.last : read.last + 3]):
        return True
    return bool(_NOWS & set(low[max(read.sentence.first, first - 6) : read.last + 4]))


def stands_now(story: Story, was: Read, now: Read) -> bool:
    """True for the 30 of *now has 30. The others fell to 21*: what stands now is nothing that another figure came from."""
    low, first = story.tokens.low, story.phrase(was)[0]
    if was.first > now.first or EARLIER & set(low[now.sentence.first : now.sentence.last]):
        return False
    return "now" in low[max(was.sentence.first, first - 3) : first] and "will" not in story.before(now, 4)


def is_first(story: Story, was: Read, moves: Sequence[Move]) -> bool:
    """True where words say that the figure is of the time before all that came and went."""
    return bool(_FIRST & story.words(was.sentence)) and all(m.first > was.first for m in moves)


_FIRST = frozenset("start beginning began opened opening last earlier ago initially originally first".split())
_NOWS = frozenset("now today leaves leaving so remain still".split())

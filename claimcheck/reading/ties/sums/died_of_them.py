"""Died of them: how many were hurt or killed, and those who died, who are some of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story

_KILLED = frozenset("killed dead died fatalities deaths".split())
_HURT = frozenset("hurt injured wounded maimed".split())
_BACK = 4
_OTHER = frozenset("also another further more other last previous since year earlier besides elsewhere".split())


def died_of_them(story: Story) -> Iterator[Link]:
    """``946 people were hurt or killed ... Those who died, 981 in number``: the dead are some of the hurt and killed."""
    for sentence in story.holding(_KILLED):
        for dead in story.here(sentence):
            if not _is_dead(story, dead) or _OTHER & {*story.before(dead, 3), *story.after(dead, 3)}:
                continue
            before = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last < dead.first and _is_all(story, r)]
            if len(before) == 1:
                told = "those who died are some of those hurt or killed"
                yield Link("parts", (before[0].claim.id, dead.claim.id), proof=told)


def _plain(read: Read) -> bool:
    return read.claim.kind == "count" and read.is_plain and not read.claim.amount.unit


def _is_dead(story: Story, read: Read) -> bool:
    """True for *Those who died, 981 in number*, *The 981 who died*."""
    ahead, behind = story.before(read, 4), story.after(read, 2)
    named = ahead[-4:-1] == ["those", "who", "died"] and ahead[-1:] == [","]
    return _plain(read) and (named or (ahead[-1:] == ["the"] and behind[:1] in (["who"], ["dead"]) and bool(_KILLED & set(behind))))


def _is_all(story: Story, read: Read) -> bool:
    """True for *946 people were hurt or killed*, *killed or injured 946 people*."""
    words = [*story.before(read, 4), *story.after(read, 5)]
    return _plain(read) and "or" in words and bool(_KILLED & set(words)) and bool(_HURT & set(words))

"""Died of them: how many were hurt or killed or fell ill, and those who died, who are some of them."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story

_KILLED = frozenset("killed dead died fatalities deaths".split())
_HURT = frozenset("hurt injured wounded maimed".split())
_ILL = frozenset("caught contracted sickened infected ill sick struck fell diseased".split())
_DISEASE = frozenset("infection infected disease virus fever illness ill sick sickened cholera measles bug flu poisoning".split())
_ALL = frozenset(("casualties", "casualty"))
_OF_IT = frozenset("it them these those whom this".split())
_BACK, _YEAR = 4, 4
_WIDER = frozenset("whole entire region country nationwide worldwide province wider".split())
_OTHER = frozenset("also another further more other last previous since year earlier besides elsewhere years before ago".split())


def died_of_them(story: Story) -> Iterator[Link]:
    """``946 people were hurt or killed ... Those who died, 981 in number``: the dead are some of the hurt and killed."""
    low = story.tokens.low
    for sentence in story.holding(_KILLED):
        for dead in story.here(sentence):
            if not is_dead(story, dead) or _OTHER & {*story.before(dead, 3), *story.after(dead, 3)}:
                continue
            if low[dead.last + 1] == "of" and low[dead.last + 2] not in _OF_IT:
                continue  # "the 104 dead of the war"
            if not _WIDER.isdisjoint(low[dead.last + 1 : min(dead.last + 6, sentence.last)]):
                continue  # "260 casualties on the island. The 340 dead in the whole region"
            if any(w.isdecimal() and len(w) == _YEAR for w in low[dead.last + 1 : dead.last + 7]):
                continue  # "The 400 killed in the quake of 1990"
            before = [r for s in story.beside(sentence, _BACK, 0) for r in story.here(s) if r.last < dead.first and is_all_hurt(story, r)]
            if len(before) == 1:
                told = "those who died are some of those hurt or killed"
                yield Link("parts", (before[0].claim.id, dead.claim.id), proof=told)


def _plain(read: Read) -> bool:
    return read.claim.kind == "count" and read.is_plain and not read.claim.amount.unit


def is_dead(story: Story, read: Read) -> bool:
    """True for *Those who died, 981 in number*, *The 981 who died*, *The 981 dead*, *Of the 981 killed*, *981 of them killed*."""
    low = story.tokens.low
    ahead, behind = story.before(read, 4), low[read.last : min(read.last + 2, read.sentence.last)]
    named = ahead[-4:-1] == ["those", "who", "died"] and ahead[-1:] == [","]
    the = low[read.first - 1] == "the" and (behind[:1] == ["who"] and behind[1:] == ["died"] or behind[:1] and behind[0] in _KILLED)
    of_them = behind in (["of", "them"], ["of", "whom"]) and low[read.last + 2] in _KILLED | {"fatally"}
    return _plain(read) and (named or bool(the) or of_them)


def is_all_hurt(story: Story, read: Read) -> bool:
    """True for *946 people were hurt or killed*, *killed or injured 946*, *946 casualties*, *946 patients caught the infection*."""
    low = story.tokens.low
    words = [*story.before(read, 4), *low[read.last : min(read.last + 6, read.sentence.last)]]
    behind = low[read.last : min(read.last + 13, read.sentence.last)]
    hurt = "or" in words and bool(_KILLED & set(words)) and bool(_HURT & set(words))
    ill = bool(_ILL & set(behind)) and bool(_DISEASE & set(behind)) and not _KILLED & set(behind)
    named = bool(_ALL & set(low[read.last : read.last + 3]))
    return _plain(read) and (hurt or ill or named)

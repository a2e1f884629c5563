"""They were: a sentence that takes up a number of things and tells them all, *They were a baker and two boys*, *The reasons are ...*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.lists.announcers import announcers
from claimcheck.reading.ties.lists.enclosed import those_to_go
from claimcheck.reading.ties.lists.fitted import told_by
from claimcheck.reading.ties.lists.items import items
from claimcheck.reading.ties.lists.lone_lists import may_be_called

_THEY = frozenset(("they", "these", "those", "there"))


def they_were(story: Story, sentence: Sentence) -> Iterator[Listed]:
    """*Three people were held. They were a baker, a nurse and two boys.*"""
    low, first = story.tokens.low, sentence.first
    if low[first] not in _OPENING:
        return
    if low[first] in _THEY and low[first + 1 : first + 2] in (["were"], ["are"]):
        start = first + 2
    elif low[first] in _SET_OUT and low[first + 1] in ("were", "are"):
        start = first + 2  # "Listed were a leaking roof, blocked doors and a broken lift"
    elif low[first] in _MOVING and low[first + 1] in _WENT:
        start = first + 2  # "Out go Hron, Mala and Stastny"
    elif low[first : first + 3] in [["the", noun, "were"] for noun in ("dead", "victims", "winners", "others")]:
        start = first + 3
    elif those_to_go(story, sentence):
        start = those_to_go(story, sentence)
    elif low[first] == "the" and is_plural(low[first + 1]) and _behind_aside(low, sentence):
        yield from _the_things(story, sentence)
        return
    elif low[first] == "the" and is_plural(low[first + 1]) and low[first + 2] in _MEANT and low[first + 3] in ("are", "were"):
        start = first + 4  # "The vehicles involved are the Summit, the Lark and the Corsair"
    else:
        return
    back = [s for s in story.beside(sentence, back=4, on=0) if s is not sentence]
    told = next((a for s in reversed(back) if (a := announcers(story, s))), [])
    listed = low[first] == "listed"
    found = items(story.tokens, start, sentence.last, nouns=not (listed or low[start].endswith("ing")))
    if found is not None and low[start].endswith("ing") and not all(low[a].endswith("ing") for a, _ in found.spans):
        return  # "They are carving, washing up and serving": jobs
    if found is not None and found.joined and found.most > 1:
        yield from told_by(told, found)


_MEANT = frozenset("involved affected concerned chosen selected covered recalled named hit spared".split())
_SET_OUT = _MEANT | {"listed", "found"}
_MOVING = frozenset("out in up down back off through gone".split())
_WENT = frozenset("go come went came are were goes comes".split())
_OPENING = _THEY | _SET_OUT | _MOVING | {"the"}


def _the_things(story: Story, sentence: Sentence) -> Iterator[Listed]:
    """*watch for three symptoms … The symptoms are a rash, a stiff neck, swollen glands and fever.*"""
    low, noun = story.tokens.low, singular(story.tokens.low[sentence.first + 1])
    back = [s for s in story.beside(sentence, back=4, on=0) if s is not sentence]
    done = low[sentence.first + 2] if low[sentence.first + 2] in _DONE else ""
    told = [
        a
        for s in back
        if not done or _DONE[done] & set(low[s.first : s.last])
        for a in announcers(story, s)
        if may_be_called(story, a, noun)
    ]
    are = _behind_aside(low, sentence)
    verb, behind = low[are + 1 : are + 3]
    passive = verb.endswith(("ed", "en")) and behind in ("in", "by", "on", "at", "to", "with", "from", "for")
    found = None if passive else items(story.tokens, are + 1, sentence.last)
    if found is not None and found.joined and found.most > 1 and not any(_is_quality(low, *item) for item in found.spans):
        yield from told_by(told, found)


def _is_quality(low: Sequence[str], first: int, last: int) -> bool:
    """True for the *costly* of *The demands are absurd, costly and late*, which tells no thing."""
    return last - first == 1 and low[first].endswith(("ly", "ous", "ive", "able", "ible", "ful", "less", "ish", "istic"))


def _behind_aside(low: Sequence[str], sentence: Sentence) -> int:
    """The verb of *The reasons are ...*, *The points agreed are ...*, *The faults, as the judge put it, were ...*; 0 for another word."""
    at = sentence.first + 2 + (low[sentence.first + 2] in _DONE)
    if low[at] == "," and (low[at + 1] in _ASIDE or (low[at + 1] == "in" and "order" in low[at + 2 : at + 6])):
        at = next((k + 1 for k in range(at + 1, min(at + 16, sentence.last - 2)) if low[k] == ","), at)
    return at if low[at] in ("are", "were") else 0


# What was done with all of them, by the words that tell it.
_DONE = {
    word: words
    for words in map(
        frozenset, (("agreed", "settled", "resolved"), ("listed", "named", "cited", "given", "lists", "names", "cites", "gives"))
    )
    for word in words
}
_ASIDE = frozenset("as according set listed told named given published".split())

"""Blends: what a stuff is made of, and what is called the balance of it behind its noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.levels import is_level, of_hundred

_STUFFS = frozenset(
    "alloy blend mix mixture brass bronze steel solder concrete mortar soil compost fabric cloth yarn fibre fiber wool felt atmosphere air "
    "gas syngas biogas fuel wine cuvée coffee flour feed paint glass plastic powder solution brine liquor spirit rubber plasma".split()
)
_ARE = frozenset("is are was were contains contained".split())
_JOINTS = ([","], ["and"], [",", "and"], ["with"], [",", "with"])
_BALANCE = frozenset("balance rest remainder".split())
_AHEAD = frozenset(("at", ",", ":", "(", "—", "–"))
_OTHERS = frozenset("of who whom whose which among where when than per not or more less by".split())
_FAR = 5


def blends(story: Story) -> Iterator[Link]:
    """``The alloy is 71% copper and 39% zinc``, ``with zinc as the balance at 39%``: shares of one stuff."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if _is_level(story, r)]
        if len(here) == 2 and _is_stuff(story, here) and _are_of_it(story, here):
            yield of_hundred(story, here, exhaustive=False, told="they are of one stuff")
        for left in here[-1:]:
            parts = here[:-1] or _told_before(story, sentence)
            if parts and _is_balance(story, left, parts):
                yield of_hundred(story, [*parts, left], exhaustive=True, told="they are all of one stuff")


def _is_level(story: Story, read: Read) -> bool:
    return read.claim.amount.unit == "percent" and is_level(story, read)


def _is_stuff(story: Story, here: Sequence[Read]) -> bool:
    """True where the sentence opens with a stuff that *is* the first share: *The alloy is 71%*."""
    low, first = story.tokens.low, here[0].sentence.first
    ahead = low[first : here[0].first]
    return bool(ahead) and ahead[-1] in _ARE and low[here[0].first - 2] in _STUFFS


def _are_of_it(story: Story, here: Sequence[Read]) -> bool:
    """True where a bare noun stands behind each share: *71% copper and 39% zinc*."""
    low = story.tokens.low
    first, last = (end_of_share(story, r) for r in here)
    nouns = low[first].isalpha() and low[last].isalpha() and not {low[first], low[last]} & (_OTHERS | {"in", "from", "to", "and"})
    ends = low[last + 1] in (",", ".", ";", "and", "by")
    return nouns and ends and low[first + 1 : here[1].first] in _JOINTS


def _told_before(story: Story, sentence: Sentence) -> list[Read]:
    """The shares of the sentence ahead."""
    return [r for s in story.beside(sentence, 1, 0) if s is not sentence for r in story.here(s) if _is_level(story, r)]


def _is_balance(story: Story, left: Read, parts: Sequence[Read]) -> bool:
    """True for the share behind *the rest is zinc, at*, *makes up the balance,* and ahead of *zinc making up the balance*."""
    low = story.tokens.low
    start = parts[-1].last if parts[-1].sentence is left.sentence else left.sentence.first
    ahead, behind = low[start : left.first], low[end_of_share(story, left) : left.sentence.last]
    if len(parts) > 1 and parts[0].sentence is not left.sentence and not _is_stuff(story, parts):
        return False
    named = [k for k in range(len(ahead) - 1) if ahead[k] == "the" and ahead[k + 1] in _BALANCE]
    between = ahead[named[-1] + 2 :] if named else []
    plain = bool(named) and between == [","] and ahead[named[-1] - 1] != "up"  # "the rest, 29%", whatever it is of
    if named and ahead[-1] in _AHEAD and len(between) <= _FAR and not plain:
        return not _OTHERS & set(ahead[named[-1] + 2 :])
    made = [k for k in range(len(behind) - 1) if behind[k] == "the" and behind[k + 1] in _BALANCE]
    return bool(made) and made[0] <= _FAR and behind[made[0] - 2 : made[0]] in (["making", "up"], ["make", "up"], ["makes", "up"])

"""Sides of multiples: which figure a multiple makes and which it multiplies, by where the words put them."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.sides import Sides, sides
from claimcheck.reading.ties.shares.multiple_words import Multiple

NAMED = 8  # words between a multiple and the compound that it multiplies


def from_to(story: Story, found: Multiple, behind: Sequence[Read]) -> list[tuple[Read, Read]]:
    """The two of *three times as many girls as in 2022, up from 46 to 108*, what it is now first."""
    a, b = behind[:2]
    led = story.before(a, 2) in (["up", "from"], ["down", "from"]) and story.between(a, b) == ["to"]
    return [(b, a)] if led and len(behind) == 2 and not APART & set(story.tokens.low[found.last : a.first]) else []


def in_turn(story: Story, found: Multiple, behind: Sequence[Read]) -> list[tuple[Read, Read]]:
    """The two of *takes twice as long by bus, 90 minutes, as by train, 45*: each stands behind its own side."""
    low = story.tokens.low
    if len(behind) != 2 or low[found.last] != "as":
        return []
    a, b = behind
    set_off = low[story.phrase(a)[0] - 1] == "," == low[story.phrase(b)[0] - 1]
    than = story.between(a, b)[:2] == [",", "as"]
    return [(a, b)] if set_off and than else []


def around(
    story: Story, sentence: Sentence, found: Multiple, ahead: Sequence[Read], earlier: Sequence[Read], following: Sequence[Read]
) -> list[tuple[Read, Read]]:
    """The pairs of a multiple with nothing behind it: ``That is twice as many as`` looks back, ``Twice as many nurses left.`` looks on."""
    low = story.tokens.low
    pairs = _told_ahead(story, sentence, found, ahead) or [(many, base) for many in ahead[:2] for base in earlier[:2]]
    if not ahead and len(following) == 2:
        if {"ago", "before", "earlier"} & set(low[found.last : sentence.last]) and len({r.figure.noun for r in following} - {""}) > 1:
            return []  # "twice as many members as ten years ago. It has 40 players and 15 coaches"
        return [(following[0], following[1]), (following[1], following[0])]
    if pairs or ahead or len(earlier) != 2:
        return pairs
    if low[sentence.first] in ("that", "this", "it", "which"):
        pairs = _told_ahead(story, sentence, found, earlier)
    if not pairs and low[found.last] in ("that", "this"):
        pairs = [(earlier[1], earlier[0]), (earlier[0], earlier[1])]  # "This one is twice that length."
    return pairs


def sides_of(story: Story, sentence: Sentence, found: Multiple) -> Sides:
    """What stands before and behind the second *as*, or behind the multiple where there is none."""
    low = story.tokens.low
    start = found.last + (low[found.last] == "as")
    than = next((k for k in range(start, min(start + 9, sentence.last)) if low[k] == "as"), found.last)
    return sides(story, sentence, than)


def apposed(story: Story, found: Multiple, read: Read) -> bool:
    """True where *read* is what the multiple makes, told right behind it with no base between."""
    gap = story.tokens.low[found.last : min(read.first, story.phrase(read)[0])]
    taken_up = gap[2:4] in (["as", "that"], ["as", "this"], ["as", "it"])
    again = gap[2:3] == ["again"]  # "cost half as much again, £262,000"
    return len(gap) - 2 * taken_up - again in (2, 3) and gap[0] in ("as", "that", "this") and gap[-1] in (",", ":", "(", "—", "–")


_GRADES = frozenset("many much large big great high long tall heavy wide deep far fast old dear expensive".split())


def _told_ahead(story: Story, sentence: Sentence, found: Multiple, ahead: Sequence[Read]) -> list[tuple[Read, Read]]:
    """The two figures of ``24 races to her sister's eight, twice as many``, what the multiple makes first."""
    much = story.tokens.low[found.last] == "as" and story.tokens.low[found.last + 1] in _GRADES
    if len(ahead) < 2 or not much or sides_of(story, sentence, found).then:
        return []
    b, a = ahead[:2]
    between = story.between(a, b)
    alike = (not b.figure.noun or a.figure.noun == b.figure.noun) and b.claim.amount.unit in ("", a.claim.amount.unit)
    walls = {"after", "from", *(() if "now" in between else ("before",))} | ({"of", ";"} if a.sentence is sentence else set())
    if not alike or walls & set(between) or len(between) > 12 or between[:1] == ["of"] and len(between) < 4:
        return []
    small, great = sorted((a, b), key=lambda r: r.claim.stated.number or 0)
    return [(great, small)] if (found.worth.stated.number or 0) > 1 else [(small, great)]


def noun_made(story: Story, found: Multiple, read: Read) -> str:
    """The noun of ``twice as many workers, 250``: what the multiple makes counts that, and what it multiplies does."""
    gap = story.tokens.low[found.last : min(read.first, story.phrase(read)[0])]
    told = gap[:2] == ["as", "many"] and gap[-1:] == [","] and 3 < len(gap) < 6 and "as" not in gap[2:]
    return gap[-2] if told and is_plural(gap[-2]) and not read.figure.noun else ""


APART = frozenset(("and", "times", "twice", "double", "while", "whereas", "but", ";"))


def told_behind(story: Story, found: Multiple, behind: Sequence[Read]) -> list[tuple[Read, Read]]:
    """The two figures that both follow the multiple: in their order where they are set against each other, in either behind a colon."""
    low = story.tokens.low
    gap = low[found.last : behind[0].first]
    if not behind[0].claim.scope.noun and low[behind[0].last] == "-" and gap[:1] == ["the"] and gap[-2:] in _OF_THE and len(gap) < NAMED:
        return [(behind[1], behind[0])]  # "four times the height of the 60-metre church, rising to 240 metres"
    told = _ordered(story, behind)
    if told is not None:
        return [told]
    if "when" in gap and _TODAY & {*story.before(behind[1], 4), *story.after(behind[1], 2)}:
        return [(behind[1], behind[0])]  # "double what they were in 2015, when a ticket cost £14; one costs £35 today"
    opened = {":", "—", "–", "("} & set(story.tokens.low[found.last : behind[0].first])
    return [(behind[0], behind[1]), (behind[1], behind[0])] if opened else []


_TODAY = frozenset("now today this currently".split())


_OF_THE = (["of", "the"], ["of", "its"])


def _ordered(story: Story, behind: Sequence[Read]) -> tuple[Read, Read] | None:
    """The two figures of ``: 148 against 74`` in the order in which they are told."""
    gap = story.between(behind[0], behind[1])
    told = {"against", "compared", "versus", "to", "and"} & set(gap)
    in_order = "and" not in told or (gap == ["and"] and story.before(behind[0], 2) == [",", "at"])  # "double those for law, at 148 and 94"
    return (behind[0], behind[1]) if told and len(gap) < 9 and in_order else None

"""One thing: whether two figures of near sentences count one thing at two times, with no other subject between."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.reading.frames.matters import of_another_base
from claimcheck.reading.frames.operands import like, number, told_itself
from claimcheck.reading.frames.sizes import Size
from claimcheck.reading.frames.taken_up import stands_for_it
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.comparing.whens import later
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.apart import of_another_noun, of_another_subject
from claimcheck.reading.ties.shares.changing import NOUNS
from claimcheck.reading.words.voices import SAYING


def set_against(story: Story, first: Read, second: Read) -> bool:
    """True for ``186, compared with 248``, ``£1,771, up from £1,640``."""
    return first.sentence is second.sentence and introduced(story, second)[0] in ("against", "from", "than")


def of_one_thing(story: Story, one: Size, a: Read, b: Read, *, alone: bool) -> bool:
    """True for two figures that count alike, with no other subject between; the first may tell what both are so much per."""
    first, second = (a, b) if a.first < b.first else (b, a)
    if a.sentence is not b.sentence and "/" in second.claim.amount.unit and "/" not in first.claim.amount.unit:
        return False
    if not (one.points or like(story, a, b)) or _set_apart(story, one, a, b):
        return False
    if alone or told_itself(a) or told_itself(b):
        return True
    together = first.sentence is second.sentence and later(story, first, second) != 0
    told = together or set_against(story, first, second) or (at_two_times(story, a, b) and stands_for_it(story, second))
    return told and first.sentence.number >= one.sentence.number and min(number(a), number(b)) > 12


def at_two_times(story: Story, a: Read, b: Read) -> bool:
    """True for two figures of near sentences whose days are told and differ, or of which one is told of another time."""
    one, other = a.claim.when, b.claim.when
    apart = abs(story.apart(a.sentence, b.sentence))
    eras = {era(story, a), era(story, b)}
    dated = one is not None and other is not None and one != other
    return apart < 4 and (dated or (len(eras) == 2 and -1 in eras) or eras == {1, 2})


_LAPSES = frozenset("week month quarter year decade season".split())


def _lapses(story: Story, sentence: Sentence) -> frozenset[str]:
    return frozenset("year" if w == "season" else w for w in story.tokens.low[sentence.first : sentence.last] if w in _LAPSES)


def _set_apart(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True where another subject begins between two of the three, or the base is a time whose figure is not told."""
    if one.read is not None and a.sentence is b.sentence and "off" in story.tokens.low[one.last : story.phrase(a)[0]]:
        return False  # "With a third knocked off its $2.4m price, the flat sold for $1.8m"
    own = [r for r in (a, b) if r.sentence is one.sentence]
    leads = one.points and not one.way  # a lead is that of the one over the other
    if a.sentence is b.sentence and of_another_subject(story, a, b) and not leads:
        return True
    led = one.read is not None and not leads and any(of_another_subject(story, one.read, r) for r in own)
    if led and not _is_spoken_of(story, one, own):
        return True
    if own and (of_another_noun(story, a, b) or goes_on(story, one, a, b)):
        return True
    others = [r.sentence for r in (a, b) if r.sentence is not one.sentence]
    mine, its = _lapses(story, one.sentence), {word for s in others for word in _lapses(story, s)}
    if mine and its and not mine & its:
        return True  # a rise in the quarter, and what it was a year ago
    low = story.tokens.low
    if is_years_before(story, one, a, b):
        return True
    for read in own:
        gap = [w for w in low[one.last : read.first] if w not in ("up", "down", "higher", "lower", "more", "less", "fewer")]
        if one.points and gap[:2] == [",", "and"] and introduced(story, read)[0] not in ("from", "against", "than"):
            return True  # "26.7 per cent of the list vote, eight points down, and 38.5 per cent in the districts"
    return of_another_base(story, one, a, b)


def is_years_before(story: Story, one: Size, *ends: Read) -> bool:
    """True for *Two years before it sold 40,000*, which is no base of what rose last year."""
    low = story.tokens.low
    openings = [low[r.sentence.first : min(r.sentence.first + 4, r.sentence.last)] for r in ends if r.sentence is not one.sentence]
    far = any(a == "years" and b in ("before", "earlier") for words in openings for a, b in pairwise(words))
    return far and ("last", "year") in pairwise(low[one.sentence.first : one.sentence.last])


def _is_spoken_of(story: Story, one: Size, own: list[Read]) -> bool:
    """True for *from 300 to 390, and the owner said he was pleased with a 30 per cent rise*: who speaks of the change is not what rose."""
    low, first = story.tokens.low, one.first
    called = low[one.at] in NOUNS and one.at >= one.last and low[one.at + 1] in (".", ",", ";", "”", "over", "since")
    gap = low[max(r.last for r in own) : first] if len(own) == 2 and all(r.last <= first for r in own) else []
    return called and low[first - 1] in ("a", "an", "the", "that", "this") and bool((SAYING | _HAILING) & set(gap))


_HAILING = frozenset("hailed praised celebrated welcomed delighted pleased called blamed thanked".split())


def goes_on(story: Story, one: Size, a: Read, b: Read) -> bool:
    """True for *Output shrank by a quarter, and 1,200 people lost their jobs* and a figure of another sentence."""
    low = story.tokens.low
    return a.sentence is not b.sentence and any(low[one.last : story.phrase(r)[0]] == [",", "and"] for r in (a, b))

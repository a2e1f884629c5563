"""Obituaries: whose day of death a story tells, and which ages in it are those of the one who died."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.reading.moments import Moment
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_told import Age
from claimcheck.reading.ties.calendar.bearers import kin_in

DIED = frozenset("died dies death dead obituary funeral".split())
DYING = frozenset("died dies dead killed failed drowned".split())
_OWN = frozenset("he she his her in at by".split())  # what a sentence of the one who died opens with
_LEAD = 2  # sentences that tell who died
_REACH = 6  # words from *died* to its day


def is_in_obituary(story: Story, birth: Moment, age: Age) -> bool:
    """True for *came out in 1967 when she was 39* in the story of a death that tells of one birth, of *she* or *he*, paragraphs before."""
    low = story.tokens.low
    who = low[age.first - 2]
    head = {low[k] for s in story.sentences[:_LEAD] for k in range(s.first, s.last)}
    if who not in ("he", "she") or age.lead != "was" or birth.first > age.first or not DIED & head or low[age.sentence.first] not in _OWN:
        return False
    others = {"he", "his", "him"} if who == "she" else {"she", "her", "hers"}
    between = range(birth.sentence.first, age.sentence.last)
    told = {low[k] for k in between}
    return (
        who in low[birth.sentence.first : birth.sentence.last] and not told & others and not any(kin_in(story, between.start, between.stop))
    )


def is_told_on(story: Story, birth: Moment, age: Age) -> bool:
    """True for *Penn has died at 93. He kept bees. He rarely spoke. Born in 1923, he joined*: all between is told of the one who died."""
    low, apart = story.tokens.low, story.apart(birth.sentence, age.sentence)
    if not 1 < apart <= _LIFE or birth.sentence.role != age.sentence.role or not DYING & story.words(age.sentence):
        return False
    between = story.sentences[age.sentence.number + 1 : birth.sentence.number + 1]
    who = {"he", "she"} & story.words(birth.sentence)
    others = {"he", "his", "him"} if who == {"she"} else {"she", "her", "hers"}
    told = story.words(age.sentence, *between)
    alone = len(who) == 1 and not told & others and not any(kin_in(story, age.sentence.first, birth.sentence.last))
    return alone and all(low[s.first] in _OWN | _THEN and (who & story.words(s) or low[s.first] in _OWN) for s in between)


_LIFE = 5  # sentences
_THEN = frozenset("after before during born when while later".split())


def death_told(story: Story, age: Age, found: Mapping[int, list[Moment]]) -> Claim | None:
    """The only day or year on which the story tells that someone died, for *was 71 when he died*."""
    low, last = story.tokens.low, age.last
    if age.lead != "was" or low[last] != "when" or low[last + 1] not in ("he", "she") or low[last + 2] not in DYING:
        return None
    deaths = [m for here in found.values() for m in here if m.window is not None and _is_death(low, m)]
    if len({m.window for m in deaths}) != 1 or any(kin_in(story, age.sentence.first, age.first)):
        return None
    death, subject = deaths[0], range(age.sentence.first, age.first)
    names = {low[k] for k in range(death.sentence.first, death.first) if story.tokens.written(k)[:1].isupper()} - {"mr", "mrs", "ms", "the"}
    one = low[subject.start] in ("he", "she", "born") or any(low[k] in names for k in subject if story.tokens.written(k)[:1].isupper())
    return death.claim(story) if one else None


def _is_death(low: Sequence[str], moment: Moment) -> bool:
    """True for *died in hospital on 9 January 2025*."""
    ahead = low[max(moment.sentence.first, moment.first - _REACH) : moment.first]
    return "died" in ahead and not {",", ";", "after", "before", "since"} & set(ahead[ahead.index("died") :])

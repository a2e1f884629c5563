"""The length of a headline: how many years or days it gives a thing of which the first sentences tell when it began."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import Length, lengths
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.calendar.ages_told import ages_told
from claimcheck.reading.ties.calendar.spans import ends_of, in_one
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.nouns import STOP

_LEADS = 2  # sentences that tell what the headline does
_BEGAN = frozenset(
    "since built opened founded established launched erected unveiled completed consecrated laid planted formed began begun started closed "
    "shut dating dates created elected appointed".split()
)
_NOT = frozenset("ago first next last another more in within every each about over nearly almost under up least".split())
_OTHER = frozenset("extended rebuilt reopened again original replaced previous former restored renovated".split())
_UNITS = frozenset("year decade day week month".split())
_CLOSED = frozenset((".", ",", "as", "of"))
_REACH = 4


def headed_spells(story: Story) -> Iterator[Guess]:
    """``80-year-old bridge to go`` over *The bridge, built in 1935*, ``Mayor to quit after 24 years`` over *in office since 2011*."""
    heads = [s for s in story.sentences if s.role == "headline"]
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEADS]
    if len(heads) != 1 or not leads or not story.is_brief:
        return
    told = {x.claim.amount.unit for s in leads for x in lengths(story, s)}
    spells = [x for x in lengths(story, heads[0]) if _is_plain(story, x)]
    if len(spells) == 1 and spells[0].claim.amount.unit not in told:
        yield from _since(story, heads[0], leads, spells[0])
        yield from _through(story, heads[0], leads, spells[0])
    ages = [a for a in ages_told(story, heads[0]) if a.of_thing]
    if len(ages) == 1 and not _OTHER & story.words(*leads) and not any(a.of_thing for s in leads for a in ages_told(story, s)):
        begun = _begun(story, heads[0], leads)
        if begun is not None and story.published is not None:
            age, start = ages[0].claim, begun.claim(story)
            assumed = f"the headline, line {line(age)}, tells the age of what began “{start.said}”"
            yield Guess((Link("age", (age.id, start.id), assumption=assumed),), sure=True)


def _is_plain(story: Story, x: Length) -> bool:
    low = story.tokens.low
    near = {*low[max(0, x.first - 1) : x.first], *low[x.last : x.last + 1]}
    near -= {"last"} if low[max(0, x.first - 2) : x.first - 1] in (["to"], ["will"]) else set()
    return not x.bare and x.claim.stated.bound == "=" and x.claim.amount.unit in _UNITS and not _NOT & near


def _begun(story: Story, head: Sentence, leads: Sequence[Sentence]) -> Moment | None:
    """The only year of the first sentences, where something of the headline's began then."""
    low = story.tokens.low
    dated = [m for s in leads for m in moments(story)[s.number] if m.year]
    if len(dated) != 1 or story.published is None or dated[0].year >= story.published.year:
        return None
    begun = dated[0]
    ahead = low[max(begun.sentence.first, begun.first - _REACH) : begun.first]
    clause = {stem(w) for w in low[begun.sentence.first : begun.first] if _weighs(w)}
    return begun if _BEGAN & set(ahead) and clause & _words(story, head) else None


def _since(story: Story, head: Sentence, leads: Sequence[Sentence], x: Length) -> Iterator[Guess]:
    low = story.tokens.low
    after = low[x.first - 1] == "after" and (x.last >= head.last or low[x.last] in _CLOSED)
    begun = _begun(story, head, leads) if after and x.claim.amount.unit in ("year", "decade") else None
    if begun is not None and low[begun.first - 1] == "since" and not _is_held(low, begun):
        start = begun.claim(story)
        assumed = f"the headline, line {line(x.claim)}, tells the time since “{start.said}”"
        yield Guess((Link("span", (x.claim.id, start.id), assumption=assumed),), sure=True)


def _is_held(low: Sequence[str], begun: Moment) -> bool:
    """True for *The store, owned since 1999 by the Hay family*: what began then is not the store."""
    ahead = low[begun.first - _REACH : begun.first - 1]
    lately = low[begun.last] == "by" or (bool(ahead) and (ahead[-1] in _HELD or (ahead[-1].endswith("ed") and ahead[-1] not in _SERVED)))
    return lately or (bool({"has", "have"} & set(ahead)) and not _SERVED & set(ahead))


_HELD = frozenset("run led held kept here there this that".split())
_SERVED = frozenset("opened served worked played lived lasted stayed continued existed been reigned ruled governed lain stood".split())


def _through(story: Story, head: Sentence, leads: Sequence[Sentence], x: Length) -> Iterator[Guess]:
    """``Ceasefire to last 20 days`` over *a ceasefire from 15 to 24 September*: the one stretch of days that the first sentence tells."""
    here = moments(story)[leads[0].number]
    told = [(stretch.start, stretch.end) for m in here for stretch in in_one(story, m)]
    low = story.tokens.low
    if (
        len(here) == 2
        and low[here[0].first - 1] == "from"
        and low[here[0].last : here[1].first] in (["to"], ["until"], ["till"], ["through"])
    ):
        told.append((here[0], here[1]))
    if (
        len(told) != 1
        or x.claim.amount.unit not in ("day", "week", "month")
        or not _words(story, head) & _words(story, leads[0], told[0][0].first)
    ):
        return
    ends = ends_of(story, *told[0], x)
    if ends is not None:
        assumed = f"the headline, line {line(x.claim)}, tells the time from “{ends[0].said}” to “{ends[1].said}”"
        yield Guess((Link("span", (x.claim.id, ends[0].id, ends[1].id), assumption=assumed),), sure=True)


def _words(story: Story, sentence: Sentence, last: int | None = None) -> set[str]:
    return {stem(w) for w in story.tokens.low[sentence.first : last or sentence.last] if _weighs(w)}


def _weighs(word: str) -> bool:
    return len(word) > 3 and word.isalpha() and word not in STOP and word not in _UNITS and word.removesuffix("s") not in _UNITS

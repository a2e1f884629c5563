"""Dates of what has happened: they are not after publication, and a picture is not handed out before what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.calendar import FALLING_DUE

_PICTURES = frozenset(
    "photo photos photograph photographs picture pictures image images view handout still stills footage video screengrab drawing".split()
)
_HANDED_OUT = frozenset("available released issued supplied provided published posted distributed".split())
_SHOWS = frozenset("shows show showing depicts depicting of".split())
_WILL = frozenset("will would shall may might could should if unless".split())
_PLANNED = _WILL | frozenset(
    "be due set plan plans planning planned scheduled expected supposed meant slated intends intend intended next begins starts opens ends "
    "expires reopen open".split()
)
_AHEAD = _PLANNED | frozenset("to ahead before until till by from through runs extended postponed delayed moved later".split())
_PAST = frozenset("held taken seen made built shot sold born won lost begun given sent met left found struck hit sunk shown".split())
_REACH = 8


def dated(story: Story) -> Iterator[Link]:
    """The dates that the words put in the past, and those of pictures and of what they show."""
    found = moments(story)
    for sentence in story.sentences:
        yield from _handed_out(story, sentence, [m for m in found[sentence.number] if m.is_day])
        for moment in found[sentence.number]:
            why = _why_past(story, sentence, moment)
            if why:
                yield Link("happened", (moment.claim(story).id,), proof=why)


def _why_past(story: Story, sentence: Sentence, moment: Moment) -> str:
    """What proves that *moment* is past: ``since 2019``, ``was signed on 3 May 2024``, the date of a picture; empty where nothing does."""
    low = story.tokens.low
    if not moment.sure or story.published is None or moment.start is None or moment.start <= story.published:
        return ""
    told = set(low[sentence.first : moment.first])
    before = low[moment.first - 1]
    if before == "since":
        return "" if _PLANNED & told else "it is told since when something has been so"
    if _PICTURES & told and moment.is_day and before in ("on", ",") and not _PLANNED & told:
        return "the words are those of a picture"
    ahead = low[max(sentence.first, moment.first - _REACH) : moment.first]
    verbs = [k for k, word in enumerate(ahead) if word in _PAST or word.endswith("ed")]
    past = bool(verbs) and bool({"was", "were"} & set(ahead[: verbs[-1]])) and before == "on" and moment.is_day
    return "the verb is in the past" if past and not _AHEAD & told and low[moment.first - 2] not in FALLING_DUE else ""


def _handed_out(story: Story, sentence: Sentence, days: Sequence[Moment]) -> Iterator[Link]:
    """``a picture made available on 12 November shows an attack on 11 November``."""
    low = story.tokens.low
    if len(days) != 2 or not _PICTURES & set(low[sentence.first : days[0].first]):
        return
    first, second = days
    gap = low[first.last : second.first]
    if _HANDED_OUT & set(low[sentence.first : first.first]) and _SHOWS & set(gap) and not _AHEAD & set(gap):
        names = (second.claim(story).id, first.claim(story).id)
        yield Link("order in time", names, proof="the picture shows what had happened when it was handed out")

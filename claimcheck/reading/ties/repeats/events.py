"""Events: the weekday of what happened, and another one beside the noun that takes it up: *sank on Tuesday … Wednesday's sinking*."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Day
from datetime import timedelta

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.moments import Moment, moments
from claimcheck.reading.story import Story, lines
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.values.window import day

_BACK = 4
_REACH = 11
_MONDAY = Day(2025, 6, 2)  # a week stands for the one that is not known
# The nouns of what happened once, and the verbs that tell of it.
_EVENTS = (
    (
        "attack bombing blast explosion shooting stabbing killing murder assault ambush massacre strike shelling rampage violence",
        "fire killed killing shot stabbed bombed exploded blew struck attacked stormed ambushed detonated hit rammed fired murdered went",
    ),
    ("raid search operation swoop", "raided searched stormed swooped entered"),
    ("sinking disaster capsizing accident tragedy wreck", "sank capsized overturned sunk went foundered"),
    (
        "crash collision accident derailment disaster pile-up smash tragedy",
        "crashed collided derailed hit ploughed plunged skidded left came overturned struck killed careered veered",
    ),
    ("blaze fire inferno", "tore broke swept gutted destroyed burned burnt started ripped engulfed damaged raged"),
    ("vote ballot election referendum poll", "voted approved rejected backed passed elected"),
    ("agreement deal accord pact treaty truce ceasefire armistice settlement", "signed agreed reached struck concluded sealed"),
    ("ruling judgment judgement verdict decision sentence conviction", "ruled found decided convicted cleared sentenced upheld jailed"),
    ("earthquake quake tremor eruption", "struck shook hit erupted rattled"),
    ("march rally protest demonstration", "marched rallied protested gathered demonstrated"),
    ("robbery theft heist burglary break-in", "stole stolen robbed burgled broke taken made"),
    ("landslide landslip flood storm avalanche tornado mudslide", "buried swept hit struck engulfed tore"),
    ("launch lift-off", "launched lifted blasted"), ("resignation departure", "resigned quit stepped"), ("death", "died"),
    ("escape breakout", "escaped fled broke"), ("announcement statement", "announced unveiled"), ("rescue", "rescued plucked winched"),
    ("funeral burial wedding", "buried married"), ("arrest", "arrested detained seized"), ("auction sale", "sold auctioned fetched"),
    ("collapse", "collapsed"), ("strike walkout stoppage", "walked struck"), ("hearing appearance", "appeared"),
    ("evacuation", "evacuated"),
)  # fmt: skip
_NOUNS = frozenset(noun for nouns, _ in _EVENTS for noun in nouns.split())
# Beside these the noun is of another event.
_OTHER = frozenset(
    "next last previous earlier another second similar follows followed following like than ahead before days hours week weeks came comes "
    "anniversary first third latest unlike repeat rearranged".split()
)
_SPEECH = frozenset("said says told announced confirmed reported".split())
_PLACED = frozenset("on in at of near outside by that which for to against between over".split())
# What happens again: at the head of a sentence these speak of another one.
_AGAIN = frozenset(
    "crash collision accident earthquake quake tremor eruption strike walkout stoppage march rally protest demonstration storm flood "
    "attack "
    "explosion blast bombing shooting killing murder agreement hearing death arrest launch".split()
)
_PLANNED = frozenset("by until till before for next from this the that".split())
_WALLS = frozenset("; : and but who which when while".split())


def events(story: Story) -> Iterator[Link]:
    """The pairs of weekdays that *story* gives one event: told with its verb, and beside the noun for it."""
    by_sentence = moments(story)
    for sentence in story.sentences:
        for other in by_sentence[sentence.number]:
            noun = _noun(story, other)
            if not noun or sentence.role == "headline":
                continue
            if any(m.weekday == other.weekday for found in by_sentence.values() for m in found if m is not other):
                continue
            before = [s for s in story.beside(sentence, _BACK, 0) if s is not sentence]
            told = [m for s in before for m in by_sentence[s.number]]
            of_it = [m for m in told if _happened(story, m, noun)]
            if len(of_it) != 1 or any(m.weekday in (other.weekday, None) or m.date is not None for m in told) or other.date is not None:
                continue
            a, b = _claim(story, of_it[0]), _claim(story, other)
            yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} when one thing happened")


def _noun(story: Story, moment: Moment) -> str:
    """The event of *Wednesday's sinking*, *the Saturday agreement*; empty where another one may be meant."""
    low, last = story.tokens.low, moment.last
    if moment.weekday is None or moment.date is not None:
        return ""
    ahead = low[max(moment.sentence.first, moment.first - 3) : moment.first]
    owned = low[moment.first].endswith(("'s", "’s"))
    if _OTHER & set(ahead) or not (owned or ahead[-1:] and ahead[-1] in DEFINITE):
        return ""
    part = last + (low[last] in ("morning", "afternoon", "evening", "night"))
    for k in range(part, min(part + 2, moment.sentence.last - 1)):
        word = low[k] if low[k] in _NOUNS else singular(low[k])
        if word in _NOUNS:
            another = low[k + 1] in _PLACED or (moment.first == moment.sentence.first and (word in _AGAIN or low[k + 1] == "will"))
            return "" if another else word  # "Sunday's attack on a church"
    return ""


def _happened(story: Story, moment: Moment, noun: str) -> bool:
    """True where a verb of that event stands ahead of the weekday, in its clause."""
    low = story.tokens.low
    verbs = {v for nouns, told in _EVENTS if noun in nouns.split() for v in told.split()}
    ahead = low[max(moment.sentence.first, moment.first - _REACH) : moment.first]
    if moment.first - moment.sentence.first < 2:  # "On Tuesday the ferry sank"
        return bool(verbs & set(low[moment.last : min(moment.last + _REACH, moment.sentence.last)]))
    clause = ahead[::-1]
    at = next((k for k, word in enumerate(clause) if word in verbs), len(clause))
    return at < len(clause) and not (_WALLS | _SPEECH) & set(clause[:at]) and clause[0] not in _PLANNED


def _claim(story: Story, moment: Moment) -> Claim:
    """The claim of the weekday in the week after publication."""
    start = story.published or _MONDAY
    return story.moment(moment.first, moment.last, day(start + timedelta(days=((moment.weekday or 0) - start.weekday()) % 7)))

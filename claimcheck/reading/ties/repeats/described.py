"""Described again: how long a thing went on, or the size that describes it, told a second time in other words for the thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.things import hyphened
from claimcheck.reading.words.grammar import FORMER, MORE, OTHERS

_BACK = 5
# What goes on, as a noun behind a length of time, and the words that tell of it before.
_STATES = (
    "shelling bombardment bombing bombed shelled shells barrage", "strike strikes picketing striking walkout stoppage",
    "rain rains downpour downpours rained raining storms", "siege besieged blockade blockaded blocked blocking encirclement surrounded",
    "fighting combat war battle clashes fought battles", "talks negotiation negotiations bargaining negotiated haggling", "drought dry",
    "silence quiet silent", "marriage married wed", "wait waiting waited", "search searching searched hunt",
    "captivity captive hostage detention custody jail imprisonment imprisoned prison held detained", "treatment chemotherapy treated",
    "rehearsal rehearsals rehearsed", "training trained", "protest protests demonstrations marches protested",
    "evidence hearing hearings trial",
    "lockdown isolation quarantine confined", "deliberation deliberations deliberating deliberated", "occupation occupied", "exile exiled",
    "closure shut closed", "work working building repairs repair renovation restoration rebuilt", "rule reign ruled reigned power office",
    "service served serving", "mourning mourned", "fasting fast hunger", "campaigning campaign campaigned", "debate debated discussion",
    "heat heatwave hot", "darkness dark blackout", "voyage sailing sailed sea", "play playing played",
)  # fmt: skip
# Words for one kind of thing that a size describes.
_THINGS = (
    "building block tower flat house home villa hotel hospital school office mansion cottage", "bus coach vehicle minibus",
    "boat vessel ship yacht trawler ferry craft dinghy launch", "plane aircraft jet airliner", "theatre hall auditorium venue cinema",
    "field site plot farm estate park", "stadium ground arena", "tree oak pine fir", "statue figure monument bronze",
    "sentence term", "route walk path trail road", "whale shark fish", "bridge span viaduct", "wall fence barrier",
)  # fmt: skip
_LED = frozenset("for lasted been through after of lasting the under".split())
_NARROW = frozenset("that which who he she they it next opposite in at on near across".split())
_OTHER = MORE | OTHERS | FORMER | frozenset("second last first next a an usual".split())


def described(story: Story) -> Iterator[Link]:
    """The pairs of figures that tell one length or one describing size twice."""
    told = [r for r in story.reads if r.sentence.role != "headline" and r.claim.stated.bound == "=" and r.claim.stated.number is not None]
    for place, read in enumerate(told):
        if not (read.claim.kind == "duration" or _attribute(story, read)) or _OTHER & set(story.before(read, 2)):
            continue
        near = [r for r in told[max(0, place - 12) : place] if 0 < story.apart(read.sentence, r.sentence) <= _BACK]
        first = _gone_on(story, read, near) or _sized(story, read, near)
        if first is not None and first.claim.stated.number != read.claim.stated.number:
            yield Link("same", (first.claim.id, read.claim.id), assumption=f"{lines(first.claim, read.claim, 'speak')} of one thing")


def _gone_on(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The length before *read* of what it measures: ``for 16 days under shelling … After 19 days of bombardment``."""
    low = story.tokens.low
    joined = hyphened(story, read) or ("-" in low[read.first : read.last] and read.claim.kind == "duration")
    if read.claim.kind != "duration" or not (story.after(read, 1) == ["of"] or (joined and _is_definite(story, read))):
        return None
    if any(w[:4].isdecimal() and len(w) in (4, 5) for w in story.after(read, 9)):
        return None  # "The 16 months of drought in the 1970s"
    behind = [w for w in story.after(read, 4)[0 if joined else 1 :] if w.isalpha()][: 1 if joined else 4]
    words = next((set(row.split()) for row in _STATES for w in behind[:2] if w in row.split()), set())
    alike = [r for r in near if r.claim.kind == "duration" and r.claim.amount.unit == read.claim.amount.unit]
    told = [r for r in alike if words & set(low[r.sentence.first : r.sentence.last]) and _LED & set(story.before(r, 1))]
    return told[0] if words and len(told) == len(alike) == 1 else None


def _is_definite(story: Story, read: Read) -> bool:
    return story.before(read, 1) in (["the"], ["that"], ["this"], ["their"], ["his"], ["her"], ["its"])


def _sized(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The size before *read* that describes the thing it describes: ``a six-storey block … the nine-storey building``."""
    name = _attribute(story, read)
    if not name or story.before(read, 1) not in (["the"], ["that"], ["this"]):
        return None
    alike = [r for r in near if _attribute(story, r) == name]
    if len(alike) != 1 or story.before(alike[0], 1) == ["the"] or _OTHER - {"a", "an"} & set(story.before(alike[0], 2)):
        return None
    low, k = story.tokens.low, read.last
    if _NARROW & set(low[k + 1 : min(k + 5, read.sentence.last)]):
        return None  # "The four-bedroom villa that she bought"
    things = [_thing(story, r) for r in (alike[0], read)]
    rows = [{k for k, row in enumerate(_THINGS) if t in row.split()} for t in things]
    return alike[0] if things[0] and (things[0] == things[1] or rows[0] & rows[1]) else None


def _attribute(story: Story, read: Read) -> str:
    """What a hyphen joins to the number: ``storey``, ``foot``."""
    low, k = story.tokens.low, read.last
    joined = hyphened(story, read) or ("-" in low[read.first : k] and base_unit(read.claim)) or ""
    return joined if joined not in ("year", "strong", "day", "month", "hour", "minute", "week", "man", "old") else ""


def _thing(story: Story, read: Read) -> str:
    """The noun behind the size, in the singular."""
    low, k = story.tokens.low, read.last
    k = k + 2 if low[k : k + 1] == ["-"] else k
    return singular(low[k]) if k < read.sentence.last and low[k].isalpha() else ""

"""Capacities: how much a dam, a tank or a hall is told to hold, and what it is then told to have held, which is more."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.reading.frames.operands import Tied, dimension, figures, like, near, overlap, size, told_in, unit_of
from claimcheck.reading.frames.wholes import some_of_it
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.sums.licences import aboard, tells_limit

_HOLDING = frozenset("hold holds held seats seat seated seating capacity room space takes sleeps".split())
_HEADS = frozenset("member strong man woman person".split())  # of *the 25-member committee*
_OPENING = _HOLDING | _HEADS
_HOLDS = frozenset("holds seats sleeps accommodates seat".split())
_HELD = frozenset("held contained contains holding containing stored storing".split())
_SOLD = frozenset("sold sell selling".split())
_TICKETS = frozenset("ticket seat".split())
_ON = 2
_FAR = 4  # what is so many times more is of another thing
# What a story says that tells of too much on purpose, or of another time or place.
_OVER = frozenset(
    "overflow overflowed overflowing overflows overflowed spilled spilling spilt spills flooded burst overfull overfilled above over "
    "exceed exceeds exceeded exceeding beyond brim overtopped sandbags raised heightened extended enlarged expanded old former new "
    "until prison prisons jail jails oversold overbooked refund refunds another both standing though although despite than too "
    "illegally each combined together year years other others per cent matches games nights performances season's two three".split()
)
_PARTED = frozenset("and but yet".split())


def capacities(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each content with the room there is for it: ``The dam can hold 40 million litres. On Sunday it held 46 million``."""
    for sentence in story.holding(_OPENING):
        for room in (r for r in figures(story) if r.sentence is sentence and _is_room(story, r)):
            behind = [r for r in near(story, sentence, 1, _ON) if not overlap(r, room)]
            held = [r for r in behind if _is_content(story, r, room) and _is_of_it(story, r, room)]
            if len(held) != 1 or tied.as_(held[0], "parts", "rest") or _OVER & story.words(sentence, held[0].sentence):
                continue
            unit = unit_of(story, room)
            if size(story, room, unit) < size(story, held[0], unit) < _FAR * size(story, room, unit):
                yield some_of_it(room.claim, told_in(story, held[0], room))


def _is_of_it(story: Story, read: Read, room: Read) -> bool:
    """True in one sentence, and where the next one goes on with *it* or names the thing again."""
    if read.sentence is room.sentence:
        return True
    low = story.tokens.low
    mine, its = (low[r.sentence.first : r.first] for r in (read, room))
    return "it" in mine or bool(
        {stem(w) for w in mine if len(w) > _SHORT} & {stem(w) for w in its if len(w) > _SHORT and w not in _HOLDING}
    )


_SHORT = 3
_PLACES = frozenset("seats room space beds berths places".split())
_MEMBERS = frozenset("member councillor senator deputy juror delegate".split())
_DOING = frozenset(
    "voting voted vote backed backing opposed opposing present attending attended abstaining abstained in for against".split()
)


def _is_room(story: Story, read: Read) -> bool:
    """True for *can hold 40 million litres*, *a ground that holds 18,500*, *has 600 seats*."""
    if read.claim.kind not in ("count", "measure", "capacity") or read.claim.stated.bound not in ("=", "~", "<="):
        return False
    ahead = story.before(read, 5)
    if tells_limit(ahead) or (ahead[-1:] and ahead[-1] in _HOLDS) or (ahead[-1:] == ["for"] and ahead[-2:-1] and ahead[-2] in _PLACES):
        return True  # "The jet has seats for 168"
    if _is_body(story, read):
        return True
    return read.claim.scope.noun == "seat" and ahead[-1:] in (["has"], ["with"])


def _is_body(story: Story, read: Read) -> bool:
    """True for *The 25-member committee*, *the 12-strong jury*: none of them is left out."""
    low = story.tokens.low
    k = low.index("-", read.first, read.last + 1) if "-" in low[read.first : read.last + 1] else read.first
    return read.claim.kind == "count" and low[k] == "-" and low[k + 1] in _HEADS


def _is_content(story: Story, read: Read, room: Read) -> bool:
    """True for *On Sunday it contained 46 million* behind so many litres, and for tickets sold of a hall."""
    if read.claim.kind not in ("count", "measure") or not read.is_plain or tells_limit(story.before(read, 5)):
        return False
    ahead = story.before(read, 3)
    if _PARTED & set(story.tokens.low[max(room.last, read.first - 4) : read.first]) and read.sentence is room.sentence:
        return bool(_SOLD & set(ahead)) and read.claim.scope.noun in _TICKETS
    if _is_body(story, room):
        return read.claim.scope.noun in _MEMBERS and read.first > room.last and bool(_DOING & set(story.after(read, 3)))
    if aboard(story, read) and read.claim.kind == "count" and not room.claim.amount.unit and read.first > room.last:
        return people(story, read.claim.scope.noun) or not read.figure.noun
    if _SOLD & set(ahead):
        return read.claim.scope.noun in _TICKETS and not room.claim.amount.unit
    unit = unit_of(story, room)
    stuff = any(dimension(unit, u) for u in ("litre", "tonne", "kilogram")) and room.first < read.first
    return stuff and bool(_HELD & set(ahead)) and like(story, read, room)

"""Told off: the places of a body that sentence after sentence gives away, down to the last of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import tells_kind

_ON, _LEAST = 7, 3
_CLOSING = frozenset("final last remaining other rest else leaves leaving".split())
_PLACES = frozenset("place seat member delegate post vote ticket berth bed job head riding constituency district ward director".split())
_ASIDE = frozenset("wanted sought demanded asked gave by drew lost dropped gained".split())
_APART = frozenset("more extra further each per least average years days".split())
_CAME = frozenset("opened gained bought joined".split())
_TWICE = frozenset("both also counted overlap".split())
_COUNTS = frozenset(("count", "capacity", "money", "measure", "rate"))
_NEAR, _FAR = Fraction(4, 5), Fraction(5, 4)


def told_off(story: Story) -> Iterator[Link]:
    """``a council of 90 seats. Unions have 32 of them ... The last 16 are drawn by lot``: all parts of the one body."""
    if not story.is_brief:
        return
    for sentence in story.sentences:
        whole = _whole(story, sentence)
        sets = [_parts(story, whole), _kinds(story, whole)] if whole is not None else []
        parts = next((p for p in sets if whole is not None and len(p) >= _LEAST and _come_near(whole, p)), ())
        told = {w for r in parts for w in story.tokens.low[r.sentence.first : r.sentence.last]}
        came = {w for r in parts for w in story.before(r, 2)} & _CAME
        if whole is None or not parts or _TWICE & told or came:
            continue  # "shut 37 and opened five, leaving 172": what came is no part
        said = f"{lines(whole.claim, parts[-1].claim, 'tell')} all of the {whole.claim.said} one after the other"
        first, last = parts[-1].sentence.first, story.phrase(parts[-1])[1]
        words = story.document.span(story.tokens.start[max(first, last - 3)], story.tokens.end[last - 1])
        names = (whole.claim.id, *(r.claim.id for r in parts))
        yield Link("parts", names, assumption=said, exhaustive=True, words=words)


def _come_near(whole: Read, parts: Sequence[Read]) -> bool:
    """True where *parts* make about as many as *whole*."""
    made, told = sum((Fraction(r.claim.stated.number or 0) for r in parts), Fraction(0)), Fraction(whole.claim.stated.number or 1)
    return _NEAR <= made / told <= _FAR


def _whole(story: Story, sentence: Sentence) -> Read | None:
    """The only count of *sentence*, of people or places, beside whatever is *second* of them or came after *two years*."""
    here = [r for r in story.here(sentence) if r.claim.kind in _COUNTS]
    if not here:  # "No party will command a majority in the 87-seat legislature"
        every = story.every_figure.get(sentence.number, ())
        here = [r for r in every if r.claim.kind == "count" and story.tokens.low[r.last] == "-" and r.claim.scope.noun in _PLACES]
    read = here[0] if len(here) == 1 else None
    plain = read is not None and read.claim.kind == "count" and read.claim.stated.bound == "=" and read.claim.scope.noun != ""
    return read if plain else None


def _parts(story: Story, whole: Read) -> Sequence[Read]:
    """The figures of the sentences behind it, up to the one that is called the last of them; none where others stand among them."""
    found: list[Read] = []
    for sentence in story.beside(whole.sentence, 0, _ON)[1:]:
        for read in story.here(sentence):
            if not _is_part(story, whole, read):
                if _is_aside(story, read) or (_may_be_other(whole, read) and not _is_of_own_name(story, whole, read)):
                    continue
                return []
            found.append(read)
            if _CLOSING & set(story.before(read, 2)) or _CLOSING & set(story.tokens.low[slice(*story.phrase(read))]):
                return found
    return []


def _kinds(story: Story, whole: Read) -> Sequence[Read]:
    """All counts of the sentences behind it, up to the last of them, where they come within a tenth: 210 oaks, 160 rowans, 75 limes."""
    found: list[Read] = []
    for sentence in story.beside(whole.sentence, 0, _ON)[1:]:
        counts = (r for r in story.here(sentence) if r.claim.kind == "count" and not r.claim.amount.unit)
        for read in (r for r in counts if not _is_aside(story, r) and not _is_thing(story, whole, r)):
            found.append(read)
            if _CLOSING & {*story.before(read, 2), *story.tokens.low[slice(*story.phrase(read))]}:
                made = sum((Fraction(r.claim.stated.number or 0) for r in found), Fraction(0))
                told = Fraction(whole.claim.stated.number or 1)
                return found if 10 * abs(made - told) <= told and all(r.claim.stated.bound == "=" for r in found) else []
    return []


def _is_part(story: Story, whole: Read, read: Read) -> bool:
    """True for a number that counts what *whole* does, or leaves it out, or tells of places."""
    claim, noun = read.claim, read.figure.noun
    words = {*story.before(read, 2), *story.after(read, 2), *story.tokens.low[slice(*story.phrase(read))]}
    plain = claim.kind == "count" and claim.stated.bound == "=" and not claim.amount.unit and not _APART & words
    kin = not noun or claim.scope.noun in _PLACES or story.table.nouns(claim.scope.noun, whole.claim.scope.noun) in ("same", "inside")
    return plain and kin and not _is_aside(story, read) and (claim.stated.number or 0) < (whole.claim.stated.number or 0)


def _is_aside(story: Story, read: Read) -> bool:
    """True for *had wanted nine*, *gave up two places*, *slipped by 120*, *three of them*: what is told beside the parts."""
    of_them = story.after(read, 2) in (["of", "them"], ["of", "whom"])
    low = story.tokens.low
    than = low[read.last : read.last + 2] in (["more", "than"], ["fewer", "than"], ["less", "than"], ["up", "on"], ["down", "on"])
    if of_them or than or tells_kind(story, story.phrase(read)[1]):
        return True
    return bool(_ASIDE & set(story.before(read, 3))) or bool({"having", "after"} & set(story.before(read, 2)))


def _is_of_own_name(story: Story, whole: Read, read: Read) -> bool:
    """True for *11 Embraers* among the aircraft: a thing with a capital, of which no table knows what it is."""
    named = story.tokens.written(story.phrase(read)[1] - 1)[:1].isupper()
    return read.claim.kind == "count" and named and story.table.nouns(read.claim.scope.noun, whole.claim.scope.noun) == "unknown"


def _is_thing(story: Story, whole: Read, read: Read) -> bool:
    """True for *two cranes* where people are told off."""
    thing = bool(read.figure.noun) and read.claim.scope.noun != whole.claim.scope.noun and not people(story, read.claim.scope.noun)
    return thing and people(story, whole.claim.scope.noun)


def _may_be_other(whole: Read, read: Read) -> bool:
    """True for a figure of another kind or another noun, which tells no part: *in four languages*."""
    return read.claim.kind != "count" or bool(read.figure.noun and read.claim.scope.noun != whole.claim.scope.noun)

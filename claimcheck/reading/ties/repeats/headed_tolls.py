"""Headed tolls: how many were killed, hurt or held by the headline, and the one number that the text tells of them in words of its own."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.rows import is_listed, is_of_places
from claimcheck.reading.ties.common.things import explained, on_heels
from claimcheck.reading.ties.repeats.headlines import told_otherwise
from claimcheck.reading.ties.repeats.leads import VERB
from claimcheck.reading.ties.shares.apart import is_year

# What a text may say of those killed, held or hurt by its headline, beside the words that tell the same fate.
_FATES = {
    "killed": frozenset("toll corpses remains coffins".split()),
    "held": frozenset("jailed cells behind arresting".split()),
    "hurt": frozenset("treated admitted casualties".split()),
    "ill": frozenset("fallen sickened".split()),
}
_ILL = frozenset("ill sick".split())
_NEAR = 4
_OTHER = frozenset(
    "earlier first initially later previous previously last another more further including among of rose risen climbed reached estimated "
    "feared about from than already since yet still before until expected third half some "
    "other others only few not".split()
)
_SOME = frozenset("of more others aboard board still than so earlier previously already".split())


def headed_tolls(story: Story) -> Iterator[Link]:
    """``63 held in raids`` over *By nightfall 36 people were in custody*: one fate, told in two numbers."""
    if not story.is_brief:
        return
    body = [r for s in story.sentences[1:] if s.role in ("body", "standfirst") for r in story.here(s) if r.claim.kind == "count"]
    tops = [r for s in story.sentences[:1] if s.role == "headline" for r in story.here(s)]
    heading = [r for r in tops if r.claim.kind == "count" and r.figure.kind != "vague"]
    for top in heading:
        head, fate = next((_words(row) for row in _FATES if _words(row)[0] & _beside(story, top)), (frozenset[str](), frozenset[str]()))
        if not fate or sum(bool(head & _beside(story, r)) for r in heading) != 1 or not _may_be_people(story, top):
            continue
        if any(top.claim.stated.number == r.claim.stated.number for r in body):
            continue
        found = [r for r in body if fate & _around(story, r) and _may_be_people(story, r)]
        if len(found) != 1 or not _is_all(story, found[0]) or explained(top.claim, [r.claim for r in body]):
            continue
        if not (_is_of_row(story, found[0]) or told_otherwise(story, top, found[0])):
            told = f"the headline and the text, {lines(top.claim, found[0].claim)}, tell one number of people"
            yield Link("same", (top.claim.id, found[0].claim.id), assumption=told)


def _words(fate: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words by which a headline tells a fate, and those by which the text may."""
    told = frozenset(word for word, row in VERB.items() if row == fate) or _ILL
    return told, told | _FATES[fate]


_BODIES = frozenset("body corpse life death victim fatality casualty arrest injury".split())


def _may_be_people(story: Story, read: Read) -> bool:
    """True for a number of people, of bodies or of nothing that is told."""
    noun = read.claim.scope.noun
    return not noun or noun in _BODIES or people(story, noun)


def _beside(story: Story, top: Read) -> set[str]:
    """The words right beside the figure of a headline: *kills 12*, *14 dead*, *12 people held*."""
    return {*story.before(top, 1), *story.after(top, 2), *story.tokens.low[slice(*story.phrase(top))]}


def _is_of_row(story: Story, read: Read) -> bool:
    """True for one of a row, and for what follows close on another."""
    return on_heels(story, read.sentence, read.first) or is_listed(story, read) or is_of_places(story, read)


def _around(story: Story, read: Read) -> set[str]:
    """The words of the figure and those beside it, up to a comma or another figure."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    ahead, behind = story.before(read, _NEAR + 2), story.after(read, _NEAR)
    ahead = ahead[max((k + 1 for k, w in enumerate(ahead) if w in (",", ";", ".", "—")), default=0) :]
    behind = behind[: next((k for k, w in enumerate(behind) if w in (",", ";", ".", "—", "and", "but")), len(behind))]
    return {*ahead, *low[first:last], *behind}


def _is_all(story: Story, read: Read) -> bool:
    """True for a plain number of all of them, with no other time told of it."""
    ahead, behind = story.before(read, _NEAR), story.after(read, _NEAR)
    behind = behind[: behind.index(",")] if "," in behind else behind  # "put at 62, most of whom"
    if ahead[:2] == ["number", "of"]:
        ahead = ahead[2:]  # "put the number of injured at 62"
    of = ahead[-1:] == ["of"] and bool({"remains", "bodies", "toll", "lives"} & set(ahead))
    sentence = story.tokens.low[read.sentence.first : read.sentence.last]
    plain = read.claim.stated.bound == "=" and read.claim.modality == "stated" and not read.figure.another
    other = _OTHER & set(ahead[:-1] if of else ahead) or _SOME & set(behind)
    return plain and not other and not any(map(is_year, sentence))

"""Records: the one before each, and which mention is of the record that stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, line, lines


def records(story: Story) -> Iterator[Link]:
    """The record before each record, and the mentions of the record that stands."""
    last: list[Read] = []
    for here in story.by_sentence.values():
        called = [r for r in here if r.claim.extreme is not None and r.claim.kind == "count"]
        for read in here:
            if read.claim.kind == "extreme":
                mine = [r for r in (called or last) if _of_one_measure(r, read)]
                if mine:
                    yield Link("previous", (*(r.claim.id for r in mine), read.claim.id), proof="the text calls it the record before")
        last = called or last
    called = [r for here in story.by_sentence.values() for r in here if r.claim.extreme is not None and r.claim.kind == "count"]
    yield from _standing(called, story.senses)


def _of_one_measure(record: Read, before: Read) -> bool:
    noun = before.claim.scope.noun
    alike = not noun or noun == record.claim.scope.noun
    return alike and record.claim.amount.unit == before.claim.amount.unit and record.claim.extreme == before.claim.extreme


def _standing(called: Sequence[Read], fixed: Mapping[tuple[str, str], str]) -> Iterator[Link]:
    """The record with no day is the standing one: said again, or the last of those whose days are told."""
    groups: defaultdict[tuple[str, str, int | None], list[Claim]] = defaultdict(list)
    for read in called:
        groups[_record_of(read.claim, fixed), read.claim.amount.unit, read.claim.extreme].append(read.claim)
    for claims in groups.values():
        if len(claims) > _MANY or len({c.scope.noun for c in claims if c.scope.noun}) > 1:
            continue
        undated = [c for c in claims if c.when is None]
        dated = sorted((c for c in claims if c.when is not None and c.when.end is not None), key=lambda c: str(c.when))
        yield from (Link("same", (undated[0].id, c.id), assumption=f"one record is meant in {lines(undated[0], c)}") for c in undated[1:])
        if undated and dated:
            standing = dated[-1]
            yield Link(
                "same",
                (undated[0].id, standing.id),
                assumption=f"the record of line {line(undated[0])} is the last one that is given a day, in line {line(standing)}",
            )


_MANY = 12  # a story that calls more figures than this the record speaks of many records


def _record_of(claim: Claim, fixed: Mapping[tuple[str, str], str]) -> str:
    """What the record is of: the state counted, in the sense the text gives it; whoever is counted where no state is told."""
    what = fixed.get((claim.voice, claim.scope.what), claim.scope.what)
    return what or claim.scope.noun

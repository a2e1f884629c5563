"""Shares told alone: a share that is all its sentence tells, and the two figures told next."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import alike, comparable, people
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.sums.wholes import counted, names_another, opens, says_whole


def is_of_the_told(story: Story, share: Read) -> bool:
    """True for ``three in five of the newcomers``, who have been spoken of before."""
    return story.tokens.low[end_of_share(story, share) : end_of_share(story, share) + 2] == ["of", "the"]


def is_excess(story: Story, read: Read) -> bool:
    """True for the 900 of *9,900 thefts, 900 more than in 2023*: how far it lies from another figure, and no part of it."""
    return story.tokens.low[read.last : read.last + 2] in (["more", "than"], ["fewer", "than"])


def two_alone(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The part and the whole where a sentence tells two figures alone, of which the smaller one has no noun of its own."""
    here = [r for r in story.here(sentence) if r.claim.kind != "duration" and (counted(r) or r.claim.kind == "share")]
    if len(here) != 2 or not all(counted(r) for r in here):
        return None
    if len({r.claim.amount.unit for r in here}) > 1 or names_another(story, here[1]):
        return None
    part, whole = sorted(here, key=lambda r: r.claim.stated.number or 0)
    sizes = part.claim.stated.number, whole.claim.stated.number
    if story.after(part, 1)[:1] in (["remain"], ["remained"], ["remains"]) and part.figure.noun:
        return None  # "49,000 homes have had their power back; some 8,000 homes remain without"
    if is_excess(story, part):
        return None
    if None in sizes or sizes[0] == sizes[1] or (part.figure.noun and part.figure.noun != whole.figure.noun):
        return None
    aged = story.phrase(part)[0] <= story.phrase(whole)[1] and part.claim.stated.bound != "="  # "2,000 children under 12"
    return (part, whole) if part.first > whole.first and not aged and comparable(story, part.claim, whole.claim) else None


def told_alone(story: Story, share: Read) -> Iterator[Link]:
    """``Half of appeals succeed.``: a share told alone, and the two figures of the next sentence, or of the first ones below a headline."""
    sentence = share.sentence
    if len(story.here(sentence)) != 1 or {"rest", "others"} & set(story.tokens.low[share.last : sentence.last]):
        return
    bare = not (says_whole(story, share) or share.claim.amount.unit == "" or sentence.role == "headline")
    following = (
        story.beside(sentence, 0, 1)[1:] if sentence.role != "headline" else story.sentences[sentence.number + 1 : sentence.number + 4]
    )
    for below in following:
        found = two_alone(story, below)
        if found is not None:
            part, whole = found
            if (bare and not opens(story, whole)) or story.before(whole, 1) == ["from"]:
                continue  # "shrunk from 45 to 36": what it was and what it is
            if story.after(whole, 1) == ["who"] and not whole.figure.noun and sentence.role != "headline":
                continue  # "A quarter of the staff are women. Of the 40 who left, 12 were men"
            if sentence.role != "headline" and not (below.role == sentence.role and alike(story, share.claim, whole.claim)):
                continue
            named = (is_of_the_told(story, share) or " in " in share.claim.said) and not (part.figure.noun or whole.figure.noun)
            there = story.tokens.low[below.first : below.first + 2] in (["there", "were"], ["there", "are"])
            named |= there and not part.figure.noun and people(story, whole.claim.scope.noun)  # "There were 200 pupils and 74 found jobs"
            if sentence.role != "headline" and not (named or words_of(story, sentence) & words_of(story, below)):
                continue  # "Only 8% of staff replied. The ferry sailed with 286 of its 350 passengers"
            claims = (share.claim.id, part.claim.id, whole.claim.id)
            yield Link("share", claims, assumption=f"{lines(share.claim, part.claim, 'speak')} of one whole and its part")

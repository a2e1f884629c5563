"""And others: of so many, some and *others*, who are not those: ``Of the 44 miners 26 are safe, but 18 others are missing``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figured, figures_of, like, number, told_in
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess

_AHEAD = frozenset("the these those all its their".split())


def and_others(story: Story, tied: Tied) -> Iterator[Guess]:
    """Some and others of the figure that opens their sentence with *of*, no more than it together."""
    for sentence in figured(story):
        here = [r for r in figures_of(story, sentence) if r.claim.kind == "count"]
        if len(here) != 3 or any(r.claim.stated.bound != "=" for r in here):
            continue
        whole, some, others = here
        if not _opens(story, whole) or story.tokens.low[others.last] != "others" or not like(story, some, whole):
            continue
        if max(number(some), number(others)) < number(whole) and not tied.both(some, others):
            names = (whole.claim.id, told_in(story, some, whole).id, told_in(story, others, whole).id)
            said = f"the others in line {line(others.claim)} are of the {whole.claim.said}"
            yield Guess((Link("parts", names, assumption=said),), sure=True)


def _opens(story: Story, whole: Read) -> bool:
    ahead = story.tokens.low[whole.sentence.first : story.phrase(whole)[0]]
    return ahead[:1] == ["of"] and set(ahead[1:]) <= _AHEAD

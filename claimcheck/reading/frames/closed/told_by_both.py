"""Told by both: a fall told as a share, and by how many, with how many there were or how many that leaves, in a short passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.account_words import way
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.moves import some_and_all
from claimcheck.reading.frames.operands import Tied, figures_of, named_as, number
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.words.change import FALLS

_TIED = ("share", "change", "fallen", "ratio", "parts", "flow")
_LOSING = frozenset(
    "losing loses lost lose cutting cuts cut shedding sheds shed closing closes closed close axing axes axed scrapping scraps scrapped "
    "dropping drops dropped removing removes removed selling sells sold sacking sacks sacked retiring retired dismissing dismissed".split()
)
_FALLS = FALLS | frozenset("fewer less smaller leaner".split())
_JOBS = frozenset("job post position place redundancy worker employee person staff member".split())
_AGAIN = frozenset("another further more also including elsewhere already".split())
_TIMES = 3
_REACH = 9


def told_by_both(story: Story, tied: Tied) -> Iterator[Guess]:
    """``to shrink by a third, losing 12 of its 48 seats``, ``Eighty jobs will go. It cuts the staff by a quarter, to 360``."""
    run = stretch(story)
    here = [r for s in run for r in figures_of(story, s)]
    for share in here:
        if share.claim.kind == "share" and _falls(story, share) and not tied.as_(share, *_TIED):
            link = _some_of_all(story, share) or _gone_and_left(story, share, here)
            if link is not None:
                yield Guess((link,), sure=True)


def _falls(story: Story, share: Read) -> bool:
    """True for *will shrink by a quarter*, *reduce the newsroom by a fifth*."""
    ahead = story.before(share, _REACH)
    return share.claim.stated.bound == "=" and ahead[-1:] == ["by"] and bool(_FALLS & set(ahead))


def _some_of_all(story: Story, share: Read) -> Link | None:
    """The only *40 of its 200* of the sentence, which its words say are lost."""
    behind = [r for r in story.here(share.sentence) if r.first > share.last]
    if len(behind) != 2:  # noqa: PLR2004
        return None
    part, whole = some_and_all(story, behind[0])
    if part is None or whole is None or not _LOSING & set(story.before(part, 3)) or number(part) >= number(whole):
        return None
    if _AGAIN & set(story.words(share.sentence)):
        return None
    some = story.word(part.first, part.last, part.claim.amount, "count", whole.claim.scope)
    said = f"{lines(share.claim, part.claim, 'tell')} one loss twice"
    return Link("share", (share.claim.id, some.id, whole.claim.id), assumption=said)


def _gone_and_left(story: Story, share: Read, here: Sequence[Read]) -> Link | None:
    """What a fall by a share led to, and the only figure of those that go."""
    low, last = story.tokens.low, story.phrase(share)[1]
    left = next((r for r in here if story.phrase(r)[0] == last + 1 + (low[last] == ",") and low[story.phrase(r)[0] - 1] == "to"), None)
    if left is None or left.claim.kind != "count" or left.claim.stated.bound != "=":
        return None
    counts = [r for r in here if r.claim.kind == "count" and r is not left and number(r) > _TIMES and r.claim.stated.bound == "="]
    gone = [r for r in counts if way(story, r) == -1 or r.claim.scope.noun in _JOBS]
    if (
        len(gone) != 1
        or len(counts) != 1
        or not number(gone[0]) < number(left)
        or _AGAIN & {*story.before(gone[0], 3), *story.after(gone[0], 3)}
    ):
        return None
    noun = left.claim.scope.noun
    said = f"{lines(gone[0].claim, left.claim, 'tell')} all who go and all who stay"
    return Link("fallen", (share.claim.id, named_as(story, gone[0].claim, noun).id, left.claim.id), assumption=said)

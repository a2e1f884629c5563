"""Stakes: so many of a firm's shares, and the stake that they are told to be."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.sums.wholes import whole_of

_STAKES = frozenset("stake shareholding holding share interest".split())
_OWNERS = frozenset("its their his her the this that a".split())
_SHARES = frozenset(("share", "stock"))
_OTHERWISE = frozenset(
    "raise raised increase increased cut lower reduce reduced previous former earlier another further from rival".split()
)


def stakes(story: Story) -> Iterator[Link]:
    """``With 3.5 million of the firm's 10 million shares, its 35 per cent stake``: the only holding told is that share of the firm."""
    for sentence in story.sentences:
        for share in story.here(sentence):
            if not _is_stake(story, share):
                continue
            near = [r for s in story.beside(sentence, 1, 0) for r in story.here(s)]
            held = [(r, w) for r in near if (w := whole_of(story, r)) is not None and w.claim.scope.noun in _SHARES]
            if len(held) == 1 and held[0][0].claim.stated.bound == held[0][1].claim.stated.bound == "=":
                part, whole = held[0]
                assumed = f"{lines(part.claim, share.claim, 'tell')} of one holding"
                yield Link("share", (share.claim.id, part.claim.id, whole.claim.id), assumption=assumed)


def is_elsewhere(story: Story, read: Read) -> bool:
    """True for *to raise its 53 per cent stake in a rival*: what it is of is another thing than what was told."""
    low, end = story.tokens.low, end_of_share(story, read)
    return low[end] in _STAKES and low[end + 1] == "in" and low[end + 2] in ("a", "an", "another")


def _is_stake(story: Story, read: Read) -> bool:
    """True for *its 53 per cent stake*, which is not raised, cut or someone else's."""
    if read.claim.kind != "share":
        return False
    low, end = story.tokens.low, end_of_share(story, read)
    named = low[end : end + 1] == ["-"] and low[end + 1] in _STAKES or low[end] in _STAKES
    plain = read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast")
    owned = bool(_OWNERS & set(story.before(read, 1)))
    return plain and named and owned and not is_elsewhere(story, read) and not _OTHERWISE & {*story.before(read, 5), *low[end : end + 4]}

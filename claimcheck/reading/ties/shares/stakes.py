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
            elif not held and (paid := _paid_out(story, share)) is not None:
                assumed = f"{lines(paid[0].claim, share.claim, 'tell')} of what one holding brings"
                yield Link("share", (share.claim.id, paid[0].claim.id, paid[1].claim.id), assumption=assumed)


_PAID = frozenset(
    "pocket pockets pocketed pocketing get gets got getting collect collects collected receive receives received receiving net nets netted "
    "earn earns earned entitle entitles entitled gives gave bring brings brought due owed home share cut".split()
)
_OUT = frozenset("payout pay-out dividend dividends proceeds price sale payment distribution windfall bid offer takeover deal".split())
_FOR = ("for", "swap", "return", "buy", "bought", "buying", "put", "spent", "invest", "invested", "before", "after", "tax", "each")


def _paid_out(story: Story, share: Read) -> tuple[Read, Read] | None:
    """The sums of *will pocket $1.2 billion of the $4 billion payout, thanks to its 40 per cent stake*, and no other sums beside them."""
    low, here = story.tokens.low, [r for r in story.here(share.sentence) if r.claim.kind == "money"]
    if len(here) != 2 or set(_FOR) & set(low[share.sentence.first : share.sentence.last]):  # noqa: PLR2004
        return None
    part, whole = here
    plain = all(r.claim.stated.bound in ("=", "~") for r in here) and part.claim.amount.unit == whole.claim.amount.unit
    of = story.between(part, whole) in (["of", "the"], ["of", "a"], ["of", "its"], ["of", "that"])
    named = {*low[whole.last : story.phrase(whole)[1]], *story.after(whole, 2)}
    return (part, whole) if plain and of and set(story.before(part, 4)) & _PAID and _OUT & named else None


def is_elsewhere(story: Story, read: Read) -> bool:
    """True for *to raise its 53 per cent stake in a rival*: what it is of is another thing than what was told."""
    low, end = story.tokens.low, end_of_share(story, read)
    return low[end] in _STAKES and low[end + 1] == "in" and low[end + 2] in ("a", "an", "another")


_OWNING = frozenset("own owns owned owning hold holds held holding has".split())


def _is_stake(story: Story, read: Read) -> bool:
    """True for *its 53 per cent stake*, which is not raised, cut or someone else's."""
    if read.claim.kind != "share":
        return False
    low, end = story.tokens.low, end_of_share(story, read)
    named = low[end : end + 1] == ["-"] and low[end + 1] in _STAKES or low[end] in _STAKES
    plain = read.claim.stated.bound in ("=", "~") and read.claim.modality in ("stated", "forecast")
    owned = bool(_OWNERS & set(story.before(read, 1)))
    if plain and low[end] == "of" and story.before(read, 1) and story.before(read, 1)[0] in _OWNING:
        return True  # "the state, which owns 60 per cent of the airline"
    return plain and named and owned and not is_elsewhere(story, read) and not _OTHERWISE & {*story.before(read, 5), *low[end : end + 4]}

"""Net ratings: the shares of those for and against, and the net rating that is the one less the other."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.sides import in_unit

_FOR = frozenset("approval approve approved support supported favourable favorable satisfied positive confidence trust".split())
_AGAINST = frozenset(
    "disapproval disapprove disapproved opposition opposed unfavourable unfavorable dissatisfied negative distrust".split()
)
_RATINGS = frozenset("positive negative approval rating score balance favourability favorability satisfaction".split())
_NET = frozenset(("net",))
_NEAR, _REACH = 5, 7


def net_of(story: Story) -> Iterator[Link]:
    """``Approval stood at 51 percent and disapproval at 43 percent, a net rating of eight points``: the one less the other."""
    for sentence in story.holding(_NET):
        for k in story.places(_NET, sentence):
            if not _RATINGS & set(story.tokens.low[k + 1 : k + 3]):
                continue
            near = [r for s in story.beside(sentence, 1, 0) for r in story.here(s)]
            net = next((r for r in near if r.sentence is sentence and 0 < r.first - k <= _NEAR and _is_level(r)), None)
            sides = [_side(story, [r for r in near if r is not net], words) for words in (_FOR, _AGAINST)]
            if net is None or None in sides or net in sides or sides[0] is sides[1]:
                continue
            ahead, behind = sides if "negative" not in story.tokens.low[k : k + 3] else sides[::-1]
            if ahead is not None and behind is not None:
                told = f"the net rating of {lines(net.claim, ahead.claim)} is what those for it are ahead of those against"
                yield Link(
                    "change",
                    (net.claim.id, in_unit(story, behind, ahead).claim.id, in_unit(story, ahead, behind).claim.id),
                    assumption=told,
                )
                return


def _is_level(read: Read) -> bool:
    plain = read.claim.stated.bound in ("=", "~") and read.claim.stated.number is not None
    return plain and (read.claim.kind in ("share", "points") or (read.claim.kind == "count" and not read.figure.noun))


def _side(story: Story, near: list[Read], words: frozenset[str]) -> Read | None:
    """The one share with one of *words* right before it: *approval stood at 51 percent*."""
    told = []
    for read in near:
        ahead = story.before(read, _REACH)
        ahead = ahead[max((j + 1 for j, w in enumerate(ahead) if w in (",", ";", "and", "but", "net")), default=0) :]
        if words & {*ahead, *story.after(read, 1)} and _is_level(read):
            told.append(read)
    return told[0] if len(told) == 1 else None

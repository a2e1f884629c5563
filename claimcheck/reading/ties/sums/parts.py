"""Parts and wholes: a total and the days that make it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.story import Listed, Read, Story
from claimcheck.reading.tokens import Tokens
from claimcheck.values.window import apart, tiles

_OPENERS = {"with": False, ":": True, "including": False, "among": False, "comprising": True, "—": True, "–": True}


def parts(story: Story) -> Iterator[Link | Listed]:
    """The parts of each sentence's whole, and the days that its window announces and the parts name."""
    for here in story.by_sentence.values():
        for link in _parts(story.tokens, here):
            yield link
            yield from _days_listed(story, here, link)


def _days_listed(story: Story, here: Sequence[Read], link: Link) -> Iterator[Listed]:
    """``in the last two days, with 340 on Sunday and another 290 on Monday``: two days are announced, and two named."""
    by_id = {r.claim.id: r for r in here}
    whole, *listed = (by_id[name] for name in link.claims)
    spans = [r for r in here if r.timing and r.claim.kind == "duration" and r.claim.amount.unit == "day" and r.first > whole.first]
    ends = [r.first for r in listed[1:]] + [listed[-1].sentence.last]
    named = [next((k for k in range(r.last, end) if story.tokens.low[k] in WEEKDAYS), None) for r, end in zip(listed, ends, strict=True)]
    items = tuple((k, k + 1) for k in named if k is not None)
    if len(spans) == 1 and len(items) == len(listed) and len({story.tokens.low[a] for a, _ in items}) == len(items):
        yield Listed(spans[0].claim.id, items, exhaustive=link.exhaustive)


def _parts(tokens: Tokens, here: Sequence[Read]) -> Iterator[Link]:
    """A figure, then words that open its parts (``with``, a colon, ``including``), then the parts, all of one measure."""
    counts = [r for r in here if r.claim.kind in ("count", "money") and r.claim.extreme is None and not r.timing]
    for i, whole in enumerate(counts[:-1]):
        opener = _opener(tokens, whole, counts[i + 1])
        window = whole.claim.when
        if opener is None or window is None or _lasting(tokens, whole, counts[i + 1]):
            continue
        parts = [r for r in counts[i + 1 : i + 1 + _MOST_PARTS] if _part_of(r.claim, whole.claim)]
        days = [r.claim.when for r in parts if r.claim.when is not None]
        named = any(r.claim.scope.what for r in (whole, *parts))
        if not parts or not named or len(days) != len(parts) or not apart(days):
            continue
        if all(w.relation(window) == "inside" for w in days):
            yield Link(
                "parts",
                (whole.claim.id, *(r.claim.id for r in parts)),
                proof=f"“{opener}” lists the parts, day by day",
                exhaustive=opener not in ("including", "among") and len(parts) > 1 and tiles(days, window),
            )


_MOST_PARTS = 31
# What lasts is not added over days: beds occupied on Saturday and on Sunday are the same beds.
_LASTING = frozenset(
    "occupied closed shut open empty full held missing displaced stranded homeless employed living waiting without remain remained "
    "stood working serving registered pending infected hospitalised hospitalized".split()
)


def _lasting(tokens: Tokens, whole: Read, first: Read) -> bool:
    return bool(_LASTING & set(tokens.low[whole.last : first.first])) or whole.claim.scope.what in _LASTING


def _opener(tokens: Tokens, whole: Read, first: Read) -> str | None:
    for k in range(whole.last, first.first):
        if tokens.low[k] in _OPENERS:
            return tokens.low[k]
        if tokens.low[k] in (".", ";"):
            return None
    return None


def _part_of(part: Claim, whole: Claim) -> bool:
    standing = compare(part.scope, whole.scope)
    groups = not part.scope.whose or not whole.scope.whose or part.scope.whose == whole.scope.whose
    return (
        part.amount.unit == whole.amount.unit
        and part.kind == whole.kind
        and groups
        and standing.noun in ("same", "inside")
        and (standing.what in ("same", "inside") or not part.scope.what)
    )

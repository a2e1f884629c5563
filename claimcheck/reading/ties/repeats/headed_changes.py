"""Headed changes: by how much the headline says that a thing was cut or raised, and by how much the first sentences say so."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.ties.repeats.headlines import is_rounded
from claimcheck.values.exact import Number

_LESS = "cut cuts cutting reduce reduces reduced reducing trim trims trimmed slash slashes slashed lower lowers lowered shrink shrinks drop"
_MORE = "raise raises raised raising increase increases increased increasing lift lifts lifted rise rises rose put"
_WAYS = {**dict.fromkeys(_LESS.split(), "less"), **dict.fromkeys(_MORE.split(), "more")}
_CHANGING = frozenset(_WAYS)
_REACH = 14  # words from the verb to how much
_LEAD = 2  # sentences of the text
# Words by which the two may be told of two times, two things or a bound.
_APART = frozenset(
    "over each per annually yearly monthly another further more additional extra first second initially originally earlier previous "
    "previously last later next eventually then instead wanted asked proposed demanded sought up least about nearly almost".split()
)


def headed_changes(story: Story) -> Iterator[Link]:
    """``Council cuts bus subsidy by $4 million`` over *voted to reduce the subsidy by $14 million*: one change, told twice."""
    if not story.is_brief or story.sentences[0].role != "headline":
        return
    tops = [r for r in story.here(story.sentences[0]) if _way(story, r)]
    body = [s for s in story.sentences[1:] if s.role in ("body", "standfirst")]
    if len(tops) != 1:
        return
    top = tops[0]
    every = [r for s in body for r in story.here(s) if base_unit(r.claim) == base_unit(top.claim)]
    found = [r for r in every if r.sentence in body[:_LEAD] and _way(story, r) == _way(story, top)]
    if len(found) != 1 or any(r.claim.amount.usual.meets(top.claim.amount.usual) for r in every):
        return
    low = found[0]
    shared = words_of(story, top.sentence) & words_of(story, low.sentence)
    if not shared or _APART & (_beside(story, top) | _beside(story, low)) or is_rounded(top, low) or _is_made(every, top, low):
        return
    told = f"the headline and the text, {lines(top.claim, low.claim)}, tell one change"
    yield Link("same", (top.claim.id, low.claim.id), assumption=told)


def _way(story: Story, read: Read) -> str:
    """``less`` for *cuts bus subsidy by $4 million*, ``more`` for a rise; empty where no verb of change leads to the figure by *by*."""
    if read.claim.kind not in ("money", "count", "measure", "share") or story.before(read, 1) != ["by"] or not read.claim.stated.number:
        return ""
    ahead = story.tokens.low[max(read.sentence.first, read.first - _REACH) : read.first]
    verb = next((w for w in reversed(ahead) if w in _CHANGING), "")
    return _WAYS.get(verb, "")


def _beside(story: Story, read: Read) -> set[str]:
    return {*story.before(read, 3)[:-1], *story.after(read, 3)}


def _is_made(every: list[Read], top: Read, low: Read) -> bool:
    """True where two figures of the text make that of the headline: one cut now, and one later."""
    numbers: list[Number] = [r.claim.stated.number or 0 for r in every]
    whole = top.claim.stated.number
    return any(a + b == whole or a - b == whole for k, a in enumerate(numbers) for m, b in enumerate(numbers) if k != m)

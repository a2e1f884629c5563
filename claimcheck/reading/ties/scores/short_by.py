"""Short by: how many it takes, how many there are, and *two short*, which is the difference of the two."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit

_SHORT = frozenset(("short", "shy"))
_NEED = frozenset("need needs needed require requires required takes took target goal mark quorum minimum wanted wants".split())
_MARK = frozenset("of is was to be at a the least total for".split())
_HAVE = frozenset("has have had with got holds hold held won took at on raised sold collected reached secured counted managed only".split())
_KINDS = frozenset("count money measure points".split())
_REACH = 5


def short_by(story: Story) -> Iterator[Link]:
    """``needs 60 votes to win and has 58, two short``: what is missing to the mark told before it."""
    low = story.tokens.low
    for sentence in story.holding(_SHORT):
        for k in story.places(_SHORT, sentence):
            if low[k + 1] not in (".", ",", ";", "and", "—") and k + 1 < sentence.last:
                continue
            here = [r for r in story.here(sentence) if r.claim.kind in _KINDS and r.claim.stated.bound == "="]
            gap = next((r for r in here if story.phrase(r)[1] == k), None)
            mark, there = _mark(story, sentence, here), None
            if gap is not None and mark is not None:
                others = [r for r in here if r not in (gap, mark) and r.last <= gap.first and _HAVE & set(story.before(r, 2))]
                there = others[0] if len(others) == 1 and len(here) == 3 else None
            if gap is None or mark is None or there is None:
                continue
            told = (in_unit(story, gap, mark), mark, in_unit(story, there, mark))
            if (
                of_one_unit(gap.claim, mark.claim)
                and of_one_unit(there.claim, mark.claim)
                and base_unit(told[0].claim) == base_unit(mark.claim)
            ):
                said = f"{lines(mark.claim, there.claim, 'tell')} how many it takes and how many there are"
                yield Link("rest", tuple(r.claim.id for r in told), assumption=said)
    yield from _told_apart(story)


def _told_apart(story: Story) -> Iterator[Link]:
    """*fell two votes short of a pardon. Nineteen of the 30 were for it, and 21 were needed*: the only counts of it in a short story."""
    for sentence in story.holding(_SHORT) if story.is_brief else ():
        near = story.beside(sentence, 1, 1)
        counts = [r for s in near for r in story.here(s) if r.claim.kind == "count" and not r.claim.amount.unit and r.is_plain]
        gap = [r for r in counts if story.tokens.low[story.phrase(r)[1]] in _SHORT and r.sentence is sentence]
        marks = [r for r in counts if _is_needed(story, r)]
        houses = [r for r in counts if story.before(r, 2)[:1] == ["of"] or story.before(r, 1) == ["of"]]
        rest = [r for r in counts if r not in (*gap, *marks, *houses)]
        if len(gap) == len(marks) == len(rest) == 1 and gap[0] not in marks and not any(r.figure.another for r in counts):
            said = f"{lines(marks[0].claim, rest[0].claim, 'tell')} how many it takes and how many there are"
            names = tuple(in_unit(story, r, marks[0]).claim.id for r in (gap[0], marks[0], rest[0]))
            yield Link("rest", names, assumption=said, words=gap[0].claim.span)


def _is_needed(story: Story, read: Read) -> bool:
    """True for *28 were needed*, *needed 28*, *28 votes to pass it*."""
    behind = story.tokens.low[story.phrase(read)[1] : story.phrase(read)[1] + 2]
    return bool(_NEED & set(story.before(read, 1))) or (
        behind[:1] in (["were"], ["are"], ["was"]) and behind[1:] in (["needed"], ["required"])
    )


def _mark(story: Story, sentence: Sentence, here: list[Read]) -> Read | None:
    """The figure that says how many it takes: *needs 60 votes*, *a target of 500*."""
    found = []
    for read in here:
        ahead = story.before(read, _REACH)
        cut = max((k for k, w in enumerate(ahead) if w in (",", "and", "but", ";")), default=-1)
        told = [w for w in ahead[cut + 1 :] if w not in _MARK]
        if told and told[-1] in _NEED and not read.figure.another and "more" not in story.after(read, 1):
            found.append(read)
    return found[0] if len(found) == 1 else None

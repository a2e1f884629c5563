"""Since then: how many there are now, how many there were, and those that came or went in between, in whatever order they are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.sides import in_unit, one_kind
from claimcheck.reading.ties.shares.apart import is_year

_NOW = frozenset("has have is are stands numbers employs now".split())
_THEN = frozenset("had was were stood numbered employed".split())
_OUT = frozenset(
    "left closed shut died resigned quit gone lost scrapped withdrawn dropped retired folded failed moved sold departed cancelled".split()
)
_IN = frozenset("joined added opened arrived gained bought hired born built recruited planted enrolled signed acquired".split())
_TIMES = frozenset("last ago then before earlier start beginning previous previously january".split())
_HAVE = frozenset("have has had were was been".split())
_NOT = frozenset(
    "could would may might will plans hopes aims if but except of whom which including among average target limit room up capacity "
    "than percent cent % net also others".split()
)
_ON, _REACH, _VERB = 2, 7, 3


def since_then(story: Story) -> Iterator[Link]:
    """``The choir has 41 singers. It had 52 last year, and seven have left``: what there was, less what went, is what there is."""
    for sentence in story.sentences:
        told = story.beside(sentence, 0, _ON) if story.here(sentence) else []
        row = [r for s in told for r in story.here(s)]
        if len(row) != 3 or row[0].sentence is not sentence or not all(_is_count(r) for r in row) or _NOT & story.words(*told):
            continue
        now, then = _only(story, row, _is_now), _only(story, row, _is_then)
        moves = [r for r in row if r not in (now, then)]
        way = _way(story, moves[0]) if len(moves) == 1 and _is_perfect(story, moves[0]) else 0
        if now is None or then is None or not way or not (now.figure.noun or then.figure.noun) or not one_kind(now, then):
            continue
        if one_kind(moves[0], then) and moves[0].claim.scope.noun in ("", now.claim.scope.noun, then.claim.scope.noun):
            claims = (then.claim.id, in_unit(story, moves[0], then).claim.id, in_unit(story, now, then).claim.id)
            assumed = f"nothing else came or went between {lines(then.claim, now.claim)}"
            yield Link("flow", claims, assumption=assumed, into=1 if way > 0 else 0)


def _is_count(read: Read) -> bool:
    return read.is_plain and read.claim.kind in ("count", "measure") and "/" not in read.claim.amount.unit


def _only(story: Story, row: Sequence[Read], ask: Callable[[Story, Read], bool]) -> Read | None:
    found = [r for r in row if ask(story, r)]
    return found[0] if len(found) == 1 else None


def _clause(story: Story, read: Read) -> list[str]:
    """The words before *read* in its clause."""
    ahead = story.before(read, _REACH)
    cut = max((k for k, word in enumerate(ahead) if word in (",", ";", "and") or word[:1].isdecimal()), default=-1)
    return ahead[cut + 1 :]


def _timed(story: Story, read: Read) -> bool:
    """True where a time that is over stands beside *read*: ``It had 52 last year``, ``At the start of the week it was 480``."""
    around = story.before(read, 2 * _REACH) + story.after(read, 4)
    return bool(_TIMES & set(around)) or any(map(is_year, around))


def _is_now(story: Story, read: Read) -> bool:
    return bool(_NOW & set(_clause(story, read))) and not _THEN & set(_clause(story, read)) and not _way(story, read)


def _is_then(story: Story, read: Read) -> bool:
    return bool(_THEN & set(_clause(story, read))) and _timed(story, read) and not _way(story, read)


def _is_perfect(story: Story, read: Read) -> bool:
    """True for *seven have left*, *seven left since*: all that came or went up to now, not those of one month."""
    behind = story.after(read, 6)
    return "since" in behind or bool(_PERFECT & {*behind[:2], *story.before(read, 4)}) and "this" not in behind[:3]


_PERFECT = frozenset("have has".split())


def _way(story: Story, read: Read) -> int:
    """1 for *six have joined*, *has added six*; -1 for *seven have left*, *has lost seven*; 0 for neither."""
    behind = [w for w in story.after(read, _VERB) if w not in _HAVE]
    verbs = {*behind[:1], *story.before(read, 2)}
    return 1 if verbs & _IN else -1 if verbs & _OUT else 0

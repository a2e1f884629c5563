"""Full houses: how many a place holds, and how many came where the words say that none of its room was left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import whole
from claimcheck.values.interval import Interval

_FULL = (
    ("full", "house"), ("full", "houses"), ("sell", "-", "out"), ("sellout",), ("sold", "out"), ("capacity", "crowd"), ("packed", "house"),
    ("filled", "to", "capacity"), ("full", "to", "capacity"), ("not", "an", "empty", "seat"), ("no", "empty", "seat"), ("every", "seat"),
)  # fmt: skip
_FIRSTS = frozenset(phrase[0] for phrase in _FULL)
_ROOM = frozenset("seat capacity place berth bed".split())
_HOLDS = frozenset("seats seat seating holds hold held sleeps accommodates accommodate capacity room".split())
_CAME = frozenset(
    "came attended attend watched watch welcomed drew turned crowd audience attendance spectators supporters fans people saw filled took "
    "present sat visitors guests applauded cheered heard".split()
)
_ELSE = frozenset(
    "not far short nearly almost last next hoped hopes expected would could if another previous again usually both nights matches games "
    "shows concerts performances total within hours minutes per each average over".split()
)
_SLACK = Fraction(1, 20)
_FEW = 12
_HEADED = 3  # the headline and what it stands above


def full_houses(story: Story) -> Iterator[Link]:
    """``Full house for cup tie. The arena, which seats 18,000, welcomed 11,200``: as many come as a full house has room for."""
    if not story.is_brief:
        return
    for sentence in story.holding(_FIRSTS):
        at = next(((k, k + len(p)) for k in story.places(_FIRSTS, sentence) for p in _FULL if _stands(story, k, p)), None)
        near = story.sentences[:_HEADED] if sentence.role == "headline" else story.beside(sentence, 1, 1)
        if at is None or (_ELSE - {"not", "over"}) & story.words(*near) or {"not", "far"} & set(story.tokens.low[at[0] - 4 : at[0]]):
            continue
        room, came = _counts(story, near)
        if len(room) == len(came) == 1:
            yield _link(story, at, room[0], came[0])


def _stands(story: Story, k: int, phrase: Sequence[str]) -> bool:
    return tuple(story.tokens.low[k : k + len(phrase)]) == phrase


def _counts(story: Story, near: Sequence[Sentence]) -> tuple[list[Read], list[Read]]:
    """The figures of *near* that tell the room there is, and those who came; others among them leave none."""
    counts = [
        r for s in near for r in story.every_figure.get(s.number, ()) if r.claim.kind in ("count", "capacity") and not r.claim.amount.unit
    ]
    counts = [r for r in counts if r.is_plain and (r.claim.stated.number or 0) > _FEW]
    room = [r for r in counts if _is_room(story, r)]
    came = [r for r in counts if r not in room]
    plain = came if all(_CAME & {*story.before(r, 4), *story.after(r, 4)} for r in came) else []
    return room, plain


def _is_room(story: Story, read: Read) -> bool:
    """True for *which seats 18,000*, *the 18,000-seat arena*, *a capacity of 18,000*."""
    noun = read.claim.scope.noun.split()[-1:] or [""]
    return singular(noun[0]) in _ROOM or bool(_HOLDS & set(story.before(read, 3)))


def _link(story: Story, at: tuple[int, int], room: Read, came: Read) -> Link:
    number = Fraction(room.claim.stated.number or 0)
    least, most = whole(number * (1 - _SLACK)), whole(number * (1 + _SLACK))
    within = Interval(least, most)
    word = story.word(*at, Amount(Stated("range", least, most), within, within), "count", Scope(what="as many as there is room for"))
    came_in = story.word(came.first, came.last, came.claim.amount, "count", voice=came.claim.voice)
    assumed = f"{lines(room.claim, came.claim, 'tell')} of one place, and how many it holds"
    return Link("meant", (word.id, came_in.id), assumption=assumed)

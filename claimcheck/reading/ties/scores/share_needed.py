"""Share needed: the per cent of the votes that a thing needed to pass, and the votes with which it is told to have passed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.majorities import view_of
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged

_NEEDS = frozenset("needed needs need required requires requiring needing threshold minimum".split())
_VOTES = frozenset("vote votes voters shareholders members ballots poll those shares voting approval support backing majority".split())
_PASSED = (
    ["went", "through"], ["was", "approved"], ["was", "passed"], ["was", "carried"], ["was", "adopted"], ["has", "passed"], ["passed"],
    ["was", "cleared"], ["succeeded"], ["was", "accepted"], ["goes", "through"], ["was", "reached"], ["was", "met"], ["got", "through"],
)  # fmt: skip
_LOST = (
    ["failed"], ["fell", "short"], ["was", "rejected"], ["was", "defeated"], ["was", "lost"], ["was", "blocked"], ["fell", "through"],
    ["was", "missed"], ["collapsed"],
)  # fmt: skip
_UNSURE = frozenset("if would could may might unless until turnout not never previous earlier last had".split())
_ON = 2


def share_needed(story: Story) -> Iterator[Link]:
    """``The merger, which needed 75 per cent of the votes, went through. Some 310 members were in favour and 140 against``."""
    for sentence in story.holding(_NEEDS):
        needed = _needed(story, sentence)
        sides = _sides(story, sentence, needed) if needed is not None else None
        way = _way(story, sentence)
        if needed is None or sides is None or not way:
            continue
        yes, no = (Fraction(r.claim.stated.number or 0) for r in sides)
        mark = Fraction(needed.claim.stated.number or 0) / 100
        first, last = sorted((*story.phrase(sides[0]), *story.phrase(sides[1])))[:: len(sides) + 1]
        cast = number_word(story, first, last, int(yes + no), "count", Scope(what="votes cast"))
        share = story.word(*story.phrase(needed), hedged(Stated("=", mark, mark)), "share", Scope(what="needed"))
        said = f"those of line {line(cast)} are all who voted on what line {line(needed.claim)} tells of"
        if way > 0:
            yield Link("majority", (sides[0].claim.id, cast.id, share.id), assumption=said)
        elif yes >= mark * (yes + no):
            least = number_word(story, *story.phrase(needed), int(mark * (yes + no)), "count", Scope(what="votes needed"))
            yield Link("order", (least.id, sides[0].claim.id), assumption=said)


def _needed(story: Story, sentence: Sentence) -> Read | None:
    """The only per cent of the sentence, which words say was needed."""
    found = [r for r in story.here(sentence) if r.claim.kind == "share"]
    if len(found) != 1 or found[0].claim.amount.unit != "percent" or not found[0].claim.stated.number:
        return None
    ahead, behind = set(story.before(found[0], 5)), set(story.tokens.low[found[0].last : found[0].last + 6])
    return found[0] if _NEEDS & (ahead | behind) and _VOTES & (ahead | behind) and not _UNSURE - {"had"} & ahead else None


def _way(story: Story, sentence: Sentence) -> int:
    """1 where the sentence, or one beside it, says that what needed so much passed, -1 that it did not, 0 for both or neither."""
    low = story.tokens.low
    near = story.beside(sentence, 1, _ON)
    told = [low[k : k + 2] for s in near for k in range(s.first, s.last)]
    won = any(words[: len(w)] == w for words in told for w in _PASSED)
    lost = any(words[: len(w)] == w for words in told for w in _LOST)
    return won - lost if not (won and lost) and not _UNSURE & story.words(sentence) else 0


def _sides(story: Story, sentence: Sentence, needed: Read) -> tuple[Read, Read] | None:
    """The only two counts told near, of those for it and those against."""
    near = [r for s in story.beside(sentence, 0, _ON) for r in story.here(s) if r is not needed and r.claim.kind == "count"]
    near = [r for r in near if r.claim.stated.bound == "=" and r.claim.modality == "stated" and (r.claim.stated.number or 0) > 1]
    if len(near) != 2:  # noqa: PLR2004
        return None
    views = [_view(story, r) for r in near]
    return (near[0], near[1]) if views == ["for", "against"] else (near[1], near[0]) if views == ["against", "for"] else None


def _view(story: Story, read: Read) -> str:
    """The side of *351 million shares voted in favour*, *of 129 million against*."""
    behind = story.after(read, 4)
    return view_of(story, read) or ("for" if {"favour", "favor", "yes"} & set(behind) else "against" if "against" in behind else "")

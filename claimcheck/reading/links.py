"""Links: which figures the words of a story tie together, and what proves each tie or has to be assumed for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.proportions import proportions
from claimcheck.reading.repeats import repeats
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens
from claimcheck.values.window import apart, tiles

if TYPE_CHECKING:
    from claimcheck.reading.reader import Read

_RELATED_KINDS = frozenset(("count", "money", "measure", "duration", "rate", "mean", "capacity", "share"))


def links(
    tokens: Tokens, found: Sequence[Sentence], reads: Sequence[Read], fixed: Mapping[tuple[str, str], str] = MappingProxyType({})
) -> Iterator[Link]:
    """The links among *reads*, in the order: repeats, headline, records, parts; *fixed* are the senses the text gives its labels."""
    reads = [r for r in reads if r.claim.related]
    by_sentence: defaultdict[int, list[Read]] = defaultdict(list)
    for read in reads:
        by_sentence[read.sentence.number].append(read)
    joined = list(_repeated(tokens, found, by_sentence))
    yield from joined
    yield from _headline(tokens, reads, {frozenset(link.claims) for link in joined})
    yield from _records(by_sentence, fixed)
    for here in by_sentence.values():
        yield from _parts(tokens, here)
        yield from proportions(tokens, here)


def senses(tokens: Tokens, found: Sequence[Sentence], reads: Sequence[Read]) -> Mapping[tuple[str, str], str]:
    """The labels whose sense the text itself fixes, by voice: a sentence that opens with *losses* and counts only the killed."""
    table = taxonomy()
    by_sentence: defaultdict[int, list[Read]] = defaultdict(list)
    for read in reads:
        by_sentence[read.sentence.number].append(read)
    fixed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for sentence in found:
        here = by_sentence.get(sentence.number, [])
        states = {r.claim.scope.what for r in here if r.claim.kind == "count" and r.claim.scope.what}
        if len(states) != 1 or not states <= set(table.states):
            continue
        state = next(iter(states))
        for k in range(sentence.first, sentence.last):
            label = table.label_of.get(tokens.low[k])
            if label and table.may_mean(label, state) and tokens.low[k] == label:
                fixed[here[0].claim.voice, label].add(state)
    return {key: next(iter(found)) for key, found in sorted(fixed.items()) if len(found) == 1}


# ---- the same thing said twice ---------------------------------------------------------------------------------------


def _repeated(tokens: Tokens, found: Sequence[Sentence], by_sentence: Mapping[int, list[Read]]) -> Iterator[Link]:
    spots = {number: [(r.first, r.last) for r in here] for number, here in by_sentence.items()}
    for repeat in repeats(tokens, list(found), spots):
        for a, b in repeat.pairs:
            one, other = by_sentence[repeat.first][a].claim, by_sentence[repeat.second][b].claim
            differ = compare(one.scope, other.scope).product == "apart"
            if one.kind == other.kind and one.amount.unit == other.amount.unit and one.kind in _RELATED_KINDS and not differ:
                yield Link("same", (one.id, other.id), proof="the sentences repeat each other")


_AROUND = 9  # words to either side that say what a figure of the headline is about
_ENOUGH = 3  # of them that headline and body must share
_IDLE = frozenset(
    "the a an of in on at to and or for with by as its his her their is was were are be been has have had after before from that this it "
    "who which people".split()
)


def _headline(tokens: Tokens, reads: Sequence[Read], known: set[frozenset[str]]) -> Iterator[Link]:
    """Each figure of the headline and the figure of the body told in the most alike words, when one stands out."""
    body = [r for r in reads if r.sentence.role in ("body", "standfirst") and not (r.timing or _one_of_more(tokens, r))]
    tops = [r for r in reads if r.sentence.role == "headline" and r.claim.kind in _RELATED_KINDS]
    chosen: list[tuple[Read, Read]] = []
    for top in tops:
        # Two figures of one kind in a headline are told apart by words we may not have read.
        if any(_compatible(top.claim, other.claim) for other in tops if other is not top and not other.timing):
            continue
        low = _best(tokens, top, [low for low in body if _compatible(top.claim, low.claim)])
        if low is not None:
            chosen.append((top, low))
    taken = Counter(low.claim.id for _, low in chosen)
    for top, low in chosen:
        pair = (top.claim.id, low.claim.id)
        if taken[low.claim.id] == 1 and frozenset(pair) not in known:
            yield Link("same", pair, assumption=f"the headline and line {_line(low.claim)} speak of one occasion")


def _best(tokens: Tokens, top: Read, alike: list[Read]) -> Read | None:
    """The figure whose words are most like those around *top*; None when none is like it, or when several may be parts of it."""
    # Of two that one sentence lists ("14 men and eight women"), or that two sentences give to two days, neither is the whole.
    alone = Counter(low.sentence.number for low in alike)
    scored = [(_alike(tokens, top, low), low) for low in alike if alone[low.sentence.number] == 1]
    best = max((score for score, _ in scored), default=0)
    if best < _ENOUGH:
        return None
    low = next(low for score, low in scored if score == best)
    near = [other for score, other in scored if other is not low and score >= best - 1]
    return low if all(_compatible(low.claim, n.claim) and n.claim.when == low.claim.when and not _beside(n, low) for n in near) else None


def _beside(a: Read, b: Read) -> bool:
    return a.sentence.block == b.sentence.block and abs(a.sentence.number - b.sentence.number) == 1


def _alike(tokens: Tokens, a: Read, b: Read) -> int:
    return len(_around(tokens, a) & _around(tokens, b))


def _around(tokens: Tokens, read: Read) -> set[str]:
    before = range(max(read.sentence.first, read.first - _AROUND), read.first)
    after = range(read.last, min(read.sentence.last, read.last + _AROUND))
    words = (tokens.low[k] for k in (*before, *after))
    return {_stem(w) for w in words if w[0].isalpha() and w not in _IDLE}


def _stem(word: str) -> str:
    state = taxonomy().state(word)
    return state or word.removesuffix("'s")[:6]


def _compatible(a: Claim, b: Claim) -> bool:
    if a.kind != b.kind or a.amount.unit != b.amount.unit or (a.extreme is None) != (b.extreme is None):
        return False
    standing = compare(a.scope, b.scope)
    if "apart" in (standing.noun, standing.what, standing.when) or (a.scope.whose and b.scope.whose and a.scope.whose != b.scope.whose):
        return False
    if a.kind == "duration":
        return True
    if a.scope.noun != b.scope.noun and not {a.scope.noun, b.scope.noun} <= {"", "person"}:
        return False
    return standing.noun == "same" and (standing.what == "same" or not (a.scope.what and b.scope.what))


def _one_of_more(tokens: Tokens, read: Read) -> bool:
    """True for *another 12* and *two other nationals*, which come on top of something."""
    beside = tokens.low[max(read.sentence.first, read.first - 2) : read.first] + tokens.low[read.last : read.last + 1]
    return bool({"another", "other", "others", "more", "further", "additional"} & set(beside)) and "than" not in beside


# ---- records ---------------------------------------------------------------------------------------------------------


def _records(by_sentence: Mapping[int, list[Read]], fixed: Mapping[tuple[str, str], str]) -> Iterator[Link]:
    last: list[Read] = []
    for here in by_sentence.values():
        called = [r for r in here if r.claim.extreme is not None and r.claim.kind == "count"]
        for read in here:
            if read.claim.kind == "extreme":
                mine = [r for r in (called or last) if _of_one_measure(r, read)]
                if mine:
                    yield Link("previous", (*(r.claim.id for r in mine), read.claim.id), proof="the text calls it the record before")
        last = called or last
    records = [r for here in by_sentence.values() for r in here if r.claim.extreme is not None and r.claim.kind == "count"]
    yield from _standing(records, fixed)


def _of_one_measure(record: Read, before: Read) -> bool:
    noun = before.claim.scope.noun
    alike = not noun or noun == record.claim.scope.noun
    return alike and record.claim.amount.unit == before.claim.amount.unit and record.claim.extreme == before.claim.extreme


def _standing(called: Sequence[Read], fixed: Mapping[tuple[str, str], str]) -> Iterator[Link]:
    """The record with no day is the standing one: said again, or the last of those whose days are told."""
    groups: defaultdict[tuple[str, str, int | None], list[Claim]] = defaultdict(list)
    for read in called:
        groups[_record_of(read.claim, fixed), read.claim.amount.unit, read.claim.extreme].append(read.claim)
    for claims in groups.values():
        if len(claims) > _MANY or len({c.scope.noun for c in claims if c.scope.noun}) > 1:
            continue
        undated = [c for c in claims if c.when is None]
        dated = sorted((c for c in claims if c.when is not None and c.when.end is not None), key=lambda c: str(c.when))
        yield from (Link("same", (undated[0].id, c.id), assumption=f"one record is meant in {_lines(undated[0], c)}") for c in undated[1:])
        if undated and dated:
            standing = dated[-1]
            yield Link(
                "same",
                (undated[0].id, standing.id),
                assumption=f"the record of line {_line(undated[0])} is the last one that is given a day, in line {_line(standing)}",
            )


_MANY = 12  # a story that calls more figures than this the record speaks of many records


def _record_of(claim: Claim, fixed: Mapping[tuple[str, str], str]) -> str:
    """What the record is of: the state counted, in the sense the text gives it; whoever is counted where no state is told."""
    what = fixed.get((claim.voice, claim.scope.what), claim.scope.what)
    return what or claim.scope.noun


def _lines(a: Claim, b: Claim) -> str:
    return f"lines {_line(a)} and {_line(b)}" if _line(a) != _line(b) else f"line {_line(a)}"


def _line(claim: Claim) -> int:
    return claim.span.line if claim.span else 0


# ---- parts and wholes ------------------------------------------------------------------------------------------------

_OPENERS = {"with": False, ":": True, "including": False, "among": False, "comprising": True, "—": True, "–": True}


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
    "occupied closed shut open empty full held missing displaced stranded homeless employed living waiting without remain remained stood "
    "working serving registered pending infected hospitalised hospitalized".split()
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

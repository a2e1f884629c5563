"""The same thing said twice: sentences that repeat each other, a headline and the sentence of the body that it tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading.moments import moments
from claimcheck.reading.periods import is_year
from claimcheck.reading.repeats import Repeat, repeats
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.ties.common.things import on_heels
from claimcheck.reading.ties.repeats.headlines import is_told
from claimcheck.reading.tokens import Tokens
from claimcheck.reading.words.numbers import SMALL

_PROOF = "the sentences repeat each other"
_RELATED_KINDS = frozenset(("count", "money", "measure", "duration", "rate", "mean", "capacity", "share"))


def identity(story: Story) -> Iterator[Link]:
    """The links among figures of one thing: sentences that repeat each other, then the headline."""
    joined = list(_repeated(story))
    yield from joined
    yield from _headline(story, {frozenset(link.claims) for link in joined})


def _repeated(story: Story) -> Iterator[Link]:
    by_sentence = story.by_sentence
    if len(by_sentence) < 2:
        return
    spots = {number: [(r.first, r.last) for r in here] for number, here in by_sentence.items()}
    for repeat in repeats(story.tokens, list(story.sentences), spots):
        figures = [(by_sentence[repeat.first][a], by_sentence[repeat.second][b]) for a, b in repeat.pairs]
        told_once = all(one.claim.stated == other.claim.stated for one, other in figures) and _is_told_once(figures)
        if (repeat.moulded and not told_once) or _are_rows(story, repeat, figures):
            continue
        for one, other in ((a.claim, b.claim) for a, b in figures):
            differ = not repeat.moulded and compare(one.scope, other.scope).product == "apart"
            if one.kind == other.kind and one.amount.unit == other.amount.unit and one.kind in _RELATED_KINDS and not differ:
                yield Link("same", (one.id, other.id), proof=_PROOF)
        yield from _days(story, repeat)


_BULLETS = frozenset("- – — • *".split())
_SPELT_OUT = 12  # words of a sentence that is hardly written again about another thing


def _are_rows(story: Story, repeat: Repeat, figures: Sequence[tuple[Read, Read]]) -> bool:
    """True for sentences of the text that agree in no figure, as the rows of a list do, but for one slip or one long sentence."""
    one, other = story.sentences[repeat.first], story.sentences[repeat.second]
    if story.tokens.low[other.first] in _BULLETS:
        return True  # "- Hatch sold 1,500 tonnes of rye ... - Hatch sold 8,400 tonnes of rye"
    years = [story.tokens.low[s.first] for s in (one, other)]
    if all(is_year(year) for year in years) and years[0] != years[1]:
        return True  # "2025 quarter includes a gain of $10.5 million ... 2024 quarter includes a gain of $10.4 million"
    if any(a.claim.stated == b.claim.stated for a, b in figures):
        return False
    numbers = [(Fraction(a.claim.stated.number or 0), Fraction(b.claim.stated.number or 0)) for a, b in figures]
    if one.role != other.role:
        return len(numbers) > 1 and not any(is_slip(*pair) for pair in numbers)
    lone = len(figures) == 1 and (is_slip(*numbers[0]) or min(s.last - s.first for s in (one, other)) > _SPELT_OUT)
    return not lone


def _is_told_once(figures: Sequence[tuple[Read, Read]]) -> bool:
    """True for figures that two days would hardly share: more than one, or one of two digits."""
    return len(figures) > 1 or any(one.claim.stated.number and one.claim.stated.number > 12 for one, _ in figures)


def _days(story: Story, repeat: Repeat) -> Iterator[Link]:
    """The weekdays of two sentences that are one but for them."""
    at = {m.first: m for number in (repeat.first, repeat.second) for m in moments(story)[number]}
    for a, b in repeat.days:
        if a in at and b in at:
            yield Link("same", (at[a].in_one_week(story).id, at[b].in_one_week(story).id), proof=_PROOF)


_AROUND = 9  # words to either side that say what a figure of the headline is about
_ENOUGH = 3  # of them that headline and body must share
_IDLE = frozenset(
    "the a an of in on at to and or for with by as its his her their is was were are be been has have had after before from that this "
    "it who which people".split()
)


def _headline(story: Story, known: set[frozenset[str]]) -> Iterator[Link]:
    """Each figure of the headline and the figure of the body told in the most alike words, when one stands out."""
    tokens, reads = story.tokens, story.related
    tops = [r for r in reads if r.sentence.role == "headline" and r.claim.kind in _RELATED_KINDS and r.figure.kind != "vague"]
    if not tops:
        return
    body = [r for r in reads if r.sentence.role in ("body", "standfirst") and not (r.timing or _one_of_more(tokens, r))]
    body = [r for r in body if not on_heels(story, r.sentence, r.first)]
    chosen: list[tuple[Read, Read]] = []
    for top in tops:
        # Two figures of one kind in a headline are told apart by words we may not have read.
        if _is_said_again(story, top):
            continue
        if any(_compatible(top.claim, other.claim) for other in tops if other is not top and not other.timing):
            continue
        low = _best(tokens, top, [low for low in body if _compatible(top.claim, low.claim)])
        if low is not None and (low.claim.stated == top.claim.stated or not is_told(story, top, low)):
            chosen.append((top, low))
    taken = Counter(low.claim.id for _, low in chosen)
    for top, low in chosen:
        pair = (top.claim.id, low.claim.id)
        if taken[low.claim.id] == 1 and frozenset(pair) not in known:
            yield Link("same", pair, assumption=f"the headline and line {line(low.claim)} speak of one occasion")


def _is_said_again(story: Story, top: Read) -> bool:
    """True for *gets five years* over *was jailed for five years and four months*: a figure in the very words, a part of a longer one."""
    low, (first, last) = story.tokens.low, story.phrase(top)
    said = low[first:last]
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEADS]
    found = ((s, k) for s in leads for k in range(s.first, s.last - len(said)) if low[k : k + len(said)] == said)
    return len(said) > 1 and any(low[k + len(said)] in ("and", ",", "-") and low[k + len(said) + 1] in SMALL for _, k in found)


_LEADS = 3


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

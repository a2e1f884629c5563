"""Nth of them: which of a kind this one is, and the only count of a short passage, which tells how many came before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.closed.before_and_now import roles_of, until_then
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.closed.set_apart import is_more
from claimcheck.reading.frames.operands import Tied, figures_of, like, size, told_in, unit_of
from claimcheck.reading.lengths import exactly
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import IN_A_ROW, OWNERS
from claimcheck.reading.words.numbers import ORDINALS

_TIMES = frozenset(
    "day week month year decade century season round minute quarter half place floor anniversary birthday hole lap set seed division grade "
    "edition time-out term street avenue district ward world row".split()
)
_BODIES = frozenset("body victim death fatality".split())
_OPEN = frozenset(
    "lost failed missed drawn disqualified row straight consecutive succession rank ranked finished place only-child including than unless "
    "if would could should average each".split()
)
_FAR = 12
_LEAST_ROW = 2


class _Nth(NamedTuple):
    """The ordinal at token *at*, the number it tells and the noun behind it, empty where none is."""

    at: int
    number: int
    noun: str
    sentence: Sentence


def nth_of_them(story: Story, tied: Tied) -> Iterator[Guess]:
    """``won his fifth gold, having arrived with three``, ``the fourth time this year, after stoppages in May, June, July and August``."""
    run = stretch(story)
    if not run or _OPEN & story.words(*run):
        return
    counts = [r for s in run for r in figures_of(story, s) if r.claim.kind in ("count", "measure", "money") and not is_more(story, r)]
    nths = [n for s in run for n in _nths(story, s)]
    if len(nths) == 1 and not counts:
        yield from _after_row(story, nths[0])
    plain = [r for r in counts if r.claim.stated.bound == "=" and r.claim.modality == "stated"]
    if len(nths) == 1 and len(plain) == len(counts) == 1 and not tied.as_(plain[0], "next", "parts", "flow", "same"):
        before = plain[0]
        if until_then(story, before) and before.claim.kind == "count" and _is_of_them(story, nths[0], before):
            place = number_word(story, nths[0].at, nths[0].at + 1, nths[0].number, "ordinal")
            yield Guess((Link("next", (place.id, before.claim.id), assumption=_said(story, before)),), sure=True)
    if not nths and len(plain) == len(counts) == 2:
        yield from _of_two(story, plain, tied)


def _said(story: Story, before: Read) -> str:
    return f"{lines(before.claim, before.claim, 'count')} all that came before it"


def _nths(story: Story, sentence: Sentence) -> Iterator[_Nth]:
    """Each *his 30th*, *the fifth break-in*, *for the third time*, *Sixth body found* of *sentence*; no day, place or round."""
    low = story.tokens.low
    told = {r.first: int(r.claim.stated.number or 0) for r in story.every_figure.get(sentence.number, ()) if r.claim.kind == "ordinal"}
    for k in range(sentence.first, sentence.last - 1):
        number = told.get(k) or ORDINALS.get(low[k], 0)
        owned = low[k - 1] in OWNERS | {"the"} or low[k - 1].endswith(("'s", "’s")) or k == sentence.first or low[k - 1] in ("was", "is")
        if not 1 < number or not owned or (IN_A_ROW & {low[k + 1], low[k + 2] if k + 2 < len(low) else ""}):
            continue
        noun = singular(low[k + 1]) if low[k + 1].isalpha() else ""
        if noun not in _TIMES and noun not in MONTHS and not low[k + 1][0].isdecimal():
            yield _Nth(k, number, "" if noun in ("of", "this", "in", "and", "when", "for", "on", "at") else noun, sentence)


def _is_of_them(story: Story, nth: _Nth, before: Read) -> bool:
    """True where *before* counts what *nth* is one of: by the same noun, by a word of its stem, or by none."""
    noun, mine = before.claim.scope.noun, nth.noun
    if abs(number_of(before) - nth.number) > _FAR:
        return False
    if not before.figure.noun or noun == mine or (mine in _BODIES and (noun in _BODIES or people(story, noun))):
        return True
    told = {stem(w) for w in story.tokens.low[nth.sentence.first : nth.sentence.last]}
    if mine == "time":
        return stem(noun) in told
    return _is_one_subject(story, nth, before)


def _is_one_subject(story: Story, nth: _Nth, before: Read) -> bool:
    """True for *Moreno, who had made 84 appearances before Saturday, won his 75th cap*: what the same one had made until then."""
    ahead = story.before(before, 4)
    return before.sentence is nth.sentence and "who" in ahead and "had" in ahead and bool({"before", "until"} & set(story.after(before, 5)))


def _after_row(story: Story, nth: _Nth) -> Iterator[Guess]:
    """``for the fourth time this year, after stoppages in January, February and March``: the months or years of all before it."""
    low, sentence = story.tokens.low, nth.sentence
    after = next((k for k in range(nth.at + 1, sentence.last) if low[k] in ("after", "following")), -1)
    spans = [k for k in range(after + 1, sentence.last) if low[k] in MONTHS or is_year(low[k])] if after > 0 else []
    if len(spans) < _LEAST_ROW or spans[-1] - spans[0] > _FAR or {"since", "including", "between"} & set(low[after : spans[-1]]):
        return
    gaps = [low[a + 1 : b] for a, b in zip(spans, spans[1:], strict=False)]
    if not all(gap in ([","], ["and"], [",", "and"], ["and", "in"], [",", "in"]) for gap in gaps) or "and" not in gaps[-1]:
        return
    if low[spans[-1] + 1] in (".", ",", ";") and low[spans[0] - 1] in ("in", "of") and len(spans) + 1 != nth.number:
        place = number_word(story, nth.at, nth.at + 1, nth.number, "ordinal")
        before = number_word(story, spans[0], spans[-1] + 1, len(spans))
        said = f"{lines(place, before, 'tell')} of all that came before it"
        yield Guess((Link("next", (place.id, before.id), assumption=said),), sure=True)


def _of_two(story: Story, pair: Sequence[Read], tied: Tied) -> Iterator[Guess]:
    """``had won 17 games; beating Dayton made it 21``, ``Up from 6,200 hectares, the fire has now consumed 5,000``."""
    roles = [roles_of(story, r) for r in pair]
    before = [r for r, role in zip(pair, roles, strict=True) if role == {"before"}]
    after = [r for r in pair if r not in before]
    if len(before) != 1 or not like(story, *pair) or tied.both(pair[0], pair[1]):
        return
    was, now = before[0], after[0]
    one = story.before(now, 2) in (["made", "it"], ["makes", "it"]) and was.claim.kind == "count"
    if one and number_of(now) - number_of(was) in range(2, _FAR):
        place = story.word(now.first, now.last, exactly(int(number_of(now))), "count")
        yield Guess((Link("next", (place.id, was.claim.id), assumption=_said(story, was)),), sure=True)
    low, first = story.tokens.low, story.phrase(was)[0]
    up = low[first - 2 : first] == ["up", "from"] and first - 2 == was.sentence.first
    unit = unit_of(story, was)
    if up and size(story, now, unit) < size(story, was, unit):
        said = f"{lines(was.claim, now.claim, 'tell')} of one thing that rose"
        yield Guess((Link("rise", (told_in(story, was, now).id, told_in(story, now, was).id), assumption=said),), sure=True)


def number_of(read: Read) -> int:
    """The whole number that *read* tells."""
    return int(read.claim.stated.number or 0)

"""Kept apart: shares, ratios and differences that were tied to figures of another time, group or place."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.claims.claim import Claim, Span
from claimcheck.claims.link import Link
from claimcheck.reading.dates import SUFFIXES
from claimcheck.reading.frames.closed.another_clause import in_another_clause
from claimcheck.reading.frames.closed.levies import is_levied, is_paid
from claimcheck.reading.frames.closed.two_beside import Stretch, is_of_others
from claimcheck.reading.other_lot import is_of_other_lot
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import slipped
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.records.rivals import COMPARATIVES
from claimcheck.reading.untold_parts import has_untold_parts
from claimcheck.reading.words.calendar import FULL_MONTHS
from claimcheck.reading.words.change import MULTIPLIERS
from claimcheck.reading.words.grammar import THE_OR_OWNERS, THEM
from claimcheck.reading.words.numbers import ORDINALS

_BEHIND = 2  # words
_LEVEL = frozenset(("to", "by"))
_DIFFERENCES = frozenset(("change", "margin"))
_SORTS = frozenset(("share", "ratio"))
_SUMS = frozenset(("flow", "parts", "rest"))
_AGAIN = frozenset(("again",))


def is_kept_apart(story: Story, link: Link) -> bool:
    """True for *plans to double its workforce. It employs 800 now, after 650*: nothing proves the tie, and grammar speaks against it."""
    if link.sort in _SUMS and not link.proof:
        if _is_done_again(story, link) or has_untold_parts(story, link) or _was_to_be(story, link):
            return True
        return _is_held_against(story, link) or _did_it_before(story, link) or is_of_other_lot(story, link) or _is_nth_since(story, link)
    if link.sort not in _SORTS | _DIFFERENCES or link.proof:
        return False
    told, *others = map(story.claim, link.claims)
    if link.sort == "share" and told.span is not None and _is_of_the_rest(story, told.span, others):
        return True
    if link.sort == "share" and link.words is not None:
        return False  # the words leave no other figure that may be meant
    if told.stated.bound not in ("=", "~") or told.span is None or any(c.span is None for c in others):
        return False  # "Fewer than half of the beds are in use. On Sunday 116": a bound is told of what follows
    first, last = story.tokens.at(told.span.start), story.tokens.at(told.span.end)
    sentence = story.sentence_at(first)
    spans = {c.span.start for c in others if c.span is not None}
    pair = [r for r in story.reads if story.tokens.start[r.first] in spans]
    if sentence is None or len(pair) < len(others):
        return False
    if link.sort in _DIFFERENCES:
        return in_another_clause(story, first, last, sentence, pair)
    if link.sort == "ratio" and _is_of_other_month(story, sentence, pair):
        return True
    if slipped(story, link):
        return False  # what one slip of the pen explains is seldom of another thing
    low = story.tokens.low
    over_time = any(w in MULTIPLIERS or w.endswith("fold") for w in low[first:last]) or low[first - 1] in _LEVEL  # "cut to a third"
    if _takes_up(story, Stretch(sentence, first, last), pair):
        return False
    at = Stretch(sentence, first, last)
    return is_of_others(
        story, at, pair, over_time=over_time, ruled=link.sort == "share" and is_levied(story, at, pair) and is_paid(story, pair)
    )


def _is_done_again(story: Story, link: Link) -> bool:
    """True for *spent $700 million on Monday and as much again on Tuesday*: one move is told by no figure."""
    spans = [c.span for c in map(story.claim, link.claims) if c.span is not None]
    told = {s.number: s for span in spans if (s := story.sentence_at(story.tokens.at(span.start))) is not None}
    low = story.tokens.low
    return any(low[k - 1] in ("much", "many") and low[k - 2] == "as" for s in told.values() for k in story.places(_AGAIN, s))


def _is_nth_since(story: Story, link: Link) -> bool:
    """True for *began on 187. Her three goals were her 19th, 20th and 21st of the season*: more came than those that are told."""
    spans = sorted(c.span.start for c in map(story.claim, link.claims) if c.span is not None)
    if link.sort != "flow" or not spans:
        return False
    low, first, last = story.tokens.low, story.tokens.at(spans[0]), story.tokens.at(spans[-1])
    nth = (k + 1 for k in range(first, last - 2) if low[k] in ORDINALS or (low[k] in SUFFIXES and low[k - 1].isdecimal()))
    return any(low[k] == "of" and low[k + 1] in THE_OR_OWNERS | {"a", "this"} and low[k + 2] in _SPELLS for k in nth)


_SPELLS = frozenset("season campaign year term tournament series tour".split())


def _is_held_against(story: Story, link: Link) -> bool:
    """True for *With 31 killed, its losses were lighter than those of the week before, in which 46 of its men died*."""
    spans = sorted((c.phrase or c.span for c in map(story.claim, link.claims) if c.span is not None), key=lambda s: s.start if s else 0)
    if link.sort != "parts" or len(spans) != 2 or spans[0] is None or spans[1] is None:  # noqa: PLR2004
        return False
    first, last = story.tokens.at(spans[0].end), story.tokens.at(spans[1].start)
    one, gap = story.sentence_at(first), story.tokens.low[first:last]
    told = one is not None and last < one.last and "than" in gap[:-_BEHIND]
    return told and gap[gap.index("than") - 1] in _COMPARING and not {";", "of"} & set(gap[-_BEHIND:])


def _did_it_before(story: Story, link: Link) -> bool:
    """True for *Fifty-one of the nurses passed the exam. Sixty-four of them had taken it*: of the nurses, of whom some passed later."""
    whole, *parts = map(story.claim, link.claims)
    spans = [c.span for c in (whole, *parts) if c.span is not None]
    if link.sort != "parts" or len(spans) != 2:  # noqa: PLR2004
        return False
    low = story.tokens.low
    first, last = (story.tokens.at(span.end) for span in spans)
    if low[last : last + 2] == ["-", "member"] and low[first - 1 : first + 1] != ["-", "member"]:
        return True  # "Fourteen members of the 21-member jury": how many sit on it
    some = low[first : first + 1] == ["of"] and low[first + 1] in THE_OR_OWNERS
    return some and low[last : last + 3] in (["of", "them", "had"], ["of", "whom", "had"]) and low[last + 3] != "been"


_COMPARING = COMPARATIVES.keys() | {"more", "worse"}


def _was_to_be(story: Story, link: Link) -> bool:
    """True for the 220 of *was to have 220 homes by 2023. So far 90 have been built, and 60 more are going up*: a plan not kept."""
    claims = list(map(story.claim, link.claims))
    planned = [c.span for c in claims if c.modality == "forecast" and c.span is not None]
    low = story.tokens.low
    for k in (story.tokens.at(span.start) for span in planned if len(planned) < len(claims)):
        ahead = low[max(0, k - _PLANNED) : k]
        if any(a in ("was", "were") and (b, c) == ("to", "have") for a, b, c in zip(ahead, ahead[1:], ahead[2:], strict=False)):
            return True
    return False


_PLANNED = 6  # words
_EMPTY = frozenset("empty vacant unsold unfilled unoccupied".split())
_FULL = frozenset("sold taken filled occupied booked".split())


def _is_of_the_rest(story: Story, share: Span, others: Sequence[Claim]) -> bool:
    """True for *More than half of the seats were empty. The house has 2,000 and had sold 850*: the share is of those left."""
    first = story.tokens.at(share.start)
    sentence = story.sentence_at(first)
    if sentence is None or not _EMPTY & set(story.tokens.low[first : sentence.last]):
        return False
    places = [story.tokens.at(c.span.start) for c in others if c.span is not None]
    return any(_FULL & set(story.tokens.low[max(0, k - 3) : k]) for k in places)


def _is_of_other_month(story: Story, sentence: Sentence, pair: list[Read]) -> bool:
    """True for *Rainfall in April was twice the norm. May brought 90 millimetres, against 75*."""
    mine, its = _months(story, sentence), {month for r in pair for month in _months(story, r.sentence)}
    return bool(mine and its) and mine.isdisjoint(its)


def _months(story: Story, sentence: Sentence) -> set[str]:
    t = story.tokens
    return {t.low[k] for k in range(sentence.first, sentence.last) if t.low[k] in FULL_MONTHS and t.written(k)[:1].isupper()}


def _takes_up(story: Story, at: Stretch, pair: list[Read]) -> bool:
    """True for *twice as many dogs as cats. At the last count 9,000 cats and 14,000 dogs*, *In a year 24 in 100 of them did so*."""
    if any(r.first < at.told.last for r in pair) or len({r.sentence.number for r in pair}) > 1:
        return False
    named = {stem(w) for w in story.words(at.told) if w.isalpha()}
    low = story.tokens.low
    if any("of" in (behind := story.after(r, _BEHIND)) and THEM & set(behind) for r in pair):
        return True
    around = [(*low[slice(*story.phrase(r))], *story.after(r, _BEHIND)) for r in pair]
    nouns = {next((stem(w) for w in words if w != "of" and stem(w) in named), "") for words in around}
    return len(nouns) == len(pair) and "" not in nouns  # each of the two that the words compare

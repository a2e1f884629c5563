"""Headed rows: how many are killed, held or let go by the headline, and the row of the text that tells them by place or by kind."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.single_ones import single_ones
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.repeats.leads import VERB

_LEAST = 3  # of a row
_MOST = 3  # sentences of the text
_JOINTS = ([","], ["and"], [",", "and"], [";"])
_HOLDS = frozenset(("hold", "holds"))
_WIDE = 5  # words from one to the next
_SOME = frozenset("including among mostly mainly another others other more least first already earlier so far each of".split())


def headed_rows(story: Story) -> Iterator[Link]:
    """``44 held in raids`` over *arrested 21 people in Bradford, 15 in Leeds and 10 in Wakefield*: the row is all of them."""
    tops = [r for s in story.sentences[:1] if s.role == "headline" for r in story.here(s) if r.claim.kind == "count"]
    if not story.is_brief or len(tops) != 1 or tops[0].claim.stated.bound != "=":
        return
    top = tops[0]
    low = story.tokens.low
    heading = low[top.sentence.first : top.sentence.last]
    fates = {VERB[w] for w in heading if w in VERB} | ({"held"} if _HOLDS & set(heading) else set())
    body = [s for s in story.sentences[1:] if s.role == "body"][:_MOST]
    if any(r.claim.stated.number == top.claim.stated.number for s in body for r in story.here(s)):
        return
    for sentence in body:
        row = [r for r in story.here(sentence) if r.claim.kind == "count"]
        mine = {VERB[w] for w in low[sentence.first : sentence.last] if w in VERB}
        if fates and len(row) >= _LEAST and (fates & mine or _lets_go(low, sentence)) and _is_row(story, top, sentence, row):
            told = f"the headline and the row of the text, {lines(top.claim, row[0].claim)}, tell the same people or jobs"
            yield Link("parts", (top.claim.id, *(r.claim.id for r in row)), assumption=told, exhaustive=True)
            return
        parts = _with_single_ones(story, sentence, row) if fates & mine else []
        off = sum(Fraction(c.stated.number or 0) for c in parts) - Fraction(top.claim.stated.number or 0)
        if parts and 0 < abs(off) <= _OFF and not _tells_more(story, body, row):
            told = f"the headline and the row of the text, {lines(top.claim, parts[0])}, tell the same people or jobs"
            spans = [c.span for c in parts if c.span is not None]
            words = story.document.span(spans[0].start, spans[-1].end)  # the row is all of them: none of it makes the whole by itself
            yield Link("parts", (top.claim.id, *(c.id for c in parts)), assumption=told, exhaustive=True, words=words)
            return


_OFF = 2


def _tells_more(story: Story, body: list[Sentence], row: list[Read]) -> bool:
    """True where another sentence counts people as well: *Two more were held on Thursday*."""
    return any(r not in row and r.claim.kind == "count" and _counts_people(story, r) for s in body for r in story.here(s))


def _with_single_ones(story: Story, sentence: Sentence, row: list[Read]) -> list[Claim]:
    """The numbers of *two men on Monday, a woman on Tuesday and two brothers on Wednesday*, each single one by its article."""
    low = story.tokens.low
    plain = all(r.claim.stated.bound == "=" and r.claim.modality == "stated" and not r.figure.another for r in row)
    if not row or not plain or len(story.here(sentence)) != len(row) or _SOME & set(low[sentence.first : sentence.last]):
        return []
    counted = all(r.figure.noun and people(story, r.claim.scope.noun) for r in row)
    singles = single_ones(story, sentence)
    found = [(r.first, r.claim) for r in row] + [(k, number_word(story, k, k + 1, 1)) for k in singles]
    starts = sorted(at for at, _ in found)
    joined = all(low[at - 1] in (",", "and") for at in starts[1:]) and "and" in low[starts[-1] - 1 : starts[-1]]
    short = all(b - a <= 2 * _WIDE for a, b in zip(starts, starts[1:], strict=False))
    return (
        [claim for _, claim in sorted(found, key=lambda pair: pair[0])]
        if singles and counted and joined and short and len(starts) >= _LEAST
        else []
    )


def _lets_go(low: list[str], sentence: Sentence) -> bool:
    """True for *plans to let go 620 cabin crew*."""
    words = low[sentence.first : sentence.last]
    return any(a == "let" and b == "go" for a, b in zip(words, words[1:], strict=False))


def _is_row(story: Story, top: Read, sentence: Sentence, row: list[Read]) -> bool:
    """True for plain numbers of people in a row of like build, which make about what the headline tells."""
    low, whole = story.tokens.low, top.claim.stated.number or 0
    plain = all(r.claim.stated.bound == "=" and r.claim.modality != "denied" and not r.figure.another for r in row)
    if not plain or len(story.here(sentence)) != len(row) or _SOME & set(low[sentence.first : sentence.last]):
        return False
    if not all(_counts_people(story, r) for r in row):
        return False
    gaps = [low[story.phrase(a)[1] : b.first] for a, b in zip(row, row[1:], strict=False)]
    joined = all(len(gap) <= _WIDE and any(gap[-len(end) :] == end for end in _JOINTS) for gap in gaps)
    made = sum(r.claim.stated.number or 0 for r in row)
    return joined and gaps[-1][-1:] == ["and"] and 2 * made > whole and made < 2 * whole


def _counts_people(story: Story, read: Read) -> bool:
    noun = read.claim.scope.noun
    return not noun or people(story, noun) or noun.split(" ")[-1] in _JOBS


_JOBS = frozenset("job post position role crew staff".split())

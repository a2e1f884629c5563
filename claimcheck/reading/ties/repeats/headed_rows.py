"""Headed rows: how many are killed, held or let go by the headline, and the row of the text that tells them by place or by kind."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.comparable import people
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

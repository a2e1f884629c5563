"""Gained more than there are: how many there are now, and a greater number that is told to have come within a year or less."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.words.calendar import MONTHS

_NOW = frozenset("employs employ has have runs reached numbers subscribe subscribes stands totals counts covers".split())
_TOOK = frozenset("hired planted signed joined catalogued added recruited gained opened built enrolled took connected acquired".split())
_LATELY = frozenset("alone year quarter month spring summer autumn winter weekend week season".split())
_NOT = frozenset(
    "lost left sold closed ago once had before since from target aims plans hopes would could will may until average each per a billion "
    "population country world nationwide seeds pages bottles copies".split()
)
_TIMES = 2


def gained_more(story: Story) -> Iterator[Link]:
    """``Some 2,750 households now subscribe. In the past quarter alone 61,000 signed up``: those are among them."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if r.claim.kind in ("count", "measure") and r.is_plain and not r.timing]
        if len(here) != 1:
            continue
        following = [s for s in story.beside(sentence, 0, 1) if s is not sentence]
        behind = [r for s in following for r in story.here(s) if r.claim.kind in ("count", "measure") and not r.timing]
        if len(behind) != 1 or not _is_stock(story, here[0]) or not _is_gain(story, behind[0]):
            continue
        stock, new = here[0], behind[0]
        alike = stock.claim.amount.unit == new.claim.amount.unit and new.claim.scope.noun in ("", stock.claim.scope.noun)
        if alike and (new.claim.stated.number or 0) > _TIMES * (stock.claim.stated.number or 0):
            told = f"those that {lines(new.claim, stock.claim)} tells as come of late are some of “{stock.claim.said}”"
            yield Link("parts", (stock.claim.id, new.claim.id), assumption=told)


def _is_stock(story: Story, read: Read) -> bool:
    """True for *now runs to 1,920 specimens*, *2,750 households now subscribe*."""
    words = {*story.before(read, 4), *story.after(read, 3)}
    named = bool(read.figure.noun) or bool(read.claim.amount.unit) or "membership" in story.tokens.low[read.sentence.first : read.first]
    return named and bool(_NOW & words) and not (_NOT - {"has", "have"}) & words


def _is_gain(story: Story, read: Read) -> bool:
    """True for *took on 13,000 more last year alone*, *catalogued another 26,000 during the spring*, *61,000 signed up*."""
    low, sentence = story.tokens.low, read.sentence
    words = set(low[sentence.first : sentence.last])
    late = bool((_LATELY | set(MONTHS)) & words) or any(map(is_year, words))
    near = {*story.before(read, 3), *story.after(read, 4)}
    return late and bool(_TOOK & near) and not (_NOT - {"a", "each", "per"}) & words and read.claim.modality == "stated"

"""Accounts: what came in and what went out, and the profit, surplus or loss that the two leave."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import base_unit

_CAME = frozenset(
    "sales revenue revenues income turnover takings receipts earned earnings raised took takes taking exports exported fees "
    "proceeds".split()
)
_WENT = frozenset(
    "costs cost spending spent expenses expenditure outgoings outlay imports imported paid expenditures outlays overheads".split()
)
_GAINS = frozenset("profit surplus".split())
_LOSSES = frozenset("loss deficit shortfall".split())
_LEFT = _GAINS | _LOSSES | {"gap"}
_QUALIFIED = frozenset(
    "operating gross pretax net tax after before adjusted underlying interest trading forecast expected last previous "
    "earlier quarterly".split()
)
_EARLIER = frozenset("ago earlier before previously".split())
_REACH = 6


def accounts(story: Story) -> Iterator[Link]:
    """The profit or loss of each sentence, or of two, that tell one figure of what came in and one of what went out with it."""
    for sentence in story.sentences if story.holding(_LEFT) else ():
        sums = _sums(story, sentence)
        if not sums or _QUALIFIED & story.words(sentence):
            continue
        if len(sums) in (1, 2):
            behind = story.beside(sentence, 0, 1)[1:]
            if not behind or behind[0].block != sentence.block or _QUALIFIED & story.words(behind[0]):
                continue
            if not {"exports", "imports"} <= story.words(sentence) | story.words(behind[0]):
                continue  # a profit told by itself may be one after tax
            sums = [*sums, *_sums(story, behind[0])]
        if len(sums) == 3 and len({base_unit(r.claim) for r in sums}) == 1:
            yield from _balance(story, sums)


def _sums(story: Story, sentence: Sentence) -> list[Read]:
    money = [r for r in story.here(sentence) if r.claim.kind == "money" and "/" not in r.claim.amount.unit]
    told = [r for r in money if r.claim.stated.bound == "=" and not _EARLIER & set(story.after(r, 5))]
    return [r for r in told if introduced(story, r)[0] not in ("from", "against", "than") or _what(story, r) in ("came", "went")]


def _balance(story: Story, sums: list[Read]) -> Iterator[Link]:
    told = {_what(story, r): r for r in sums}
    came, went = told.get("came"), told.get("went")
    left = told.get("gain") or told.get("loss")
    if came is None or went is None or left is None or len(told) != 3:
        return
    whole, part = (went, came) if "loss" in told else (came, went)
    said = f"nothing else came in or went out in line {line(left.claim)}"
    yield Link("rest", (left.claim.id, whole.claim.id, part.claim.id), assumption=said)


def _what(story: Story, read: Read) -> str:
    """What the words nearest before *read* call it: what came in, what went out, or what the two leave."""
    low, first, last = story.tokens.low, story.phrase(read)[0], read.last
    behind = low[last : last + 3]
    if "of" in behind[:2] or behind[:1] == ["in"]:  # "$25.6 billion worth of exports"
        word = behind[behind.index("of" if "of" in behind else "in") + 1 :][:1]
        found = next((name for name, words in (("went", _WENT), ("came", _CAME)) if word and word[0] in words), "")
        if found:
            return found
    for k in range(first - 1, max(read.sentence.first - 1, first - _REACH - 1), -1):
        if low[k][0].isdecimal():
            break
        for name, words in (("gain", _GAINS), ("loss", _LOSSES), ("went", _WENT), ("came", _CAME)):
            if low[k] in words or (name == "loss" and low[k - 1 : k + 1] == ["trade", "gap"]):
                return name
    return ""

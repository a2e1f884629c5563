"""Points: a change or a lead told in per cent that is exactly how far two percents beside it lie apart."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, near, number
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.words.change import CHANGES, FALLS, RISES

_BACK, _ON = 5, 2
_FEW = 5  # percents nearby of which two may lie so far apart by no chance
_TAKEN_UP = frozenset("the this that its their such which it they he she those these his her so".split())
_LEADS = frozenset("lead advantage margin gap edge cushion difference majority clear ahead behind adrift swing".split())
_MORE = frozenset("more fewer less higher lower better worse up down above below further increase".split())
_FALLING = FALLS | frozenset("losing lost worse fewer less".split())


def points(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each change in per cent with the two percents that lie just as far apart in points, where the story has one such pair."""
    for read in story.related:
        if not _is_percent(read) or read.claim.stated.bound != "=" or tied.as_(read, "change") or not (word := _moved(story, read)):
            continue
        levels = [r for r in near(story, read.sentence, _BACK, _ON) if r is not read and _is_percent(r)]
        levels = [r for r in levels if not tied.result(r, "change") and not _sized(story, r) and r.claim.stated.bound in ("=", "~")]
        if len(levels) > _FEW:
            continue
        found = [(a, b) for k, a in enumerate(levels) for b in levels[k + 1 :] if abs(number(a) - number(b)) == number(read)]
        found = [pair for pair in found if _beside(story, read, *pair) and not _and_another(story, read, *pair)]
        found = [pair for pair in found if not all(_is_aside(story, r) for r in pair)]
        if len({frozenset((number(a), number(b))) for a, b in found}) != 1:
            continue
        a, b = min(found, key=lambda pair: sum(abs(r.first - read.first) for r in pair))
        low, high = sorted((a, b), key=number)
        before, after = (high, low) if word in _FALLING else (low, high)
        turned = (link for link in tied.links if link.proof and link.sort in ("rise", "fall"))
        if any(link.claims == (after.claim.id, before.claim.id) for link in turned):
            continue  # "prices rose 0.3 percent in June, and the annual rate still fell, to 3.1 percent from 3.4"
        said = f"the change in {lines(read.claim, before.claim)} is that between these two percents"
        yield Guess((Link("change", (read.claim.id, before.claim.id, after.claim.id), assumption=said),), sure=True)


def _is_aside(story: Story, read: Read) -> bool:
    """True for both of *1.1% in May (was 0.8%) and 2% in June (1.9%)*: each is told of the figure before its own bracket."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    return low[last] == ")" and "(" in low[max(read.sentence.first, first - 2) : first]


def _and_another(story: Story, read: Read, one: Read, other: Read) -> bool:
    """True for *is 8 percent, up from 6 percent, and fees rose by 2 percent*: an *and* brings in what rose."""
    last = max((one, other), key=lambda r: r.first)
    gap = story.between(last, read) if last.sentence is read.sentence and last.first < read.first else []
    return gap[:2] == [",", "and"] and is_plural(gap[2]) and gap[2] not in ("those", "these")


def _is_percent(read: Read) -> bool:
    return read.claim.kind in ("share", "change") and read.claim.amount.unit == "percent" and read.claim.stated.number is not None


def _beside(story: Story, read: Read, a: Read, b: Read) -> bool:
    """True for two percents told together, in the sentence of the change or in those that it takes up."""
    apart = abs(story.apart(a.sentence, b.sentence))
    far = max(abs(story.apart(r.sentence, read.sentence)) for r in (a, b))
    low, first = story.tokens.low, story.phrase(read)[0]
    resumed = low[read.sentence.first] in _TAKEN_UP or bool(_TAKEN_UP & set(low[max(read.sentence.first, first - 4) : first]))
    leads = bool(_LEADS & set(low[max(read.sentence.first, first - 5) : first]))
    resumed = resumed or low[read.sentence.first] == "that"
    opens = low[read.sentence.first] in ("a", "an") and first - read.sentence.first < 3
    return read.sentence in (a.sentence, b.sentence) or (far < 3 and leads) or resumed or (apart < 4 and opens)


def _sized(story: Story, read: Read) -> bool:
    """True for a percent that is itself the size of a change."""
    low, first = story.tokens.low, story.phrase(read)[0]
    at = change_word(story, read)
    ahead = low[max(read.sentence.first, first - 4) : first]
    if (RISES | FALLS | {"expanded"}) & set(ahead) and not {"to", "at", "from", "than", "on"} & set(ahead[-2:]):
        return True
    return (at >= 0 and (low[first - 1] in ("by", "of") or at > read.first)) or low[first - 2] == "by" or ahead[-2:] == ["not", "by"]


def _moved(story: Story, read: Read) -> str:
    """The word that makes *read* a change or a lead; empty where none does."""
    low, first, end = story.tokens.low, story.phrase(read)[0], end_of_share(story, read)
    at = change_word(story, read)
    if at >= 0:
        return low[at]
    if low[first - 1] in ("up", "down") and low[first - 2] not in ("made", "make", "makes", "making", "take", "takes", "took"):
        return low[first - 1]
    if low[first - 1] in ("lost", "gained") and "so" in low[read.sentence.first : first] and low[end] != "of":
        return low[first - 1]  # "It stood at 47 per cent in March, so the cause has lost 4 per cent"
    behind = low[end : min(read.sentence.last, end + 3)]
    if behind[:1] and behind[0] in _MORE | _LEADS:
        return behind[0]
    ahead = low[max(read.sentence.first, first - 7) : first]
    if "by" in ahead[-2:] and (word := next((w for w in reversed(ahead) if w in CHANGES), "")):
        return word
    if low[end] == "of":
        return ""
    told = [w for w in behind[:2] if w in _LEADS or (w in RISES | FALLS and not w.endswith("ed"))]
    if told and behind[0] not in (",", "and", "to"):
        return told[0]
    lead = next((w for w in reversed(ahead) if w in _LEADS), "")
    return lead if low[first - 1] in ("by", "of", "at", "now", "is", "was", "to", "only", "just", "about", "some", ",", "the") else ""

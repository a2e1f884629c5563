"""Wholes: what a share may be of, and what may be a part of what."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import PEOPLE, alike
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.words.grammar import THEM

_OF = frozenset("of the its their his her those all these a some nearly almost about roughly our my total overall original".split())


BACK = 4


MOST = 12


MARKS = frozenset((",", "(", "—", "–", "-", ":", "or", ";"))


class Bound(NamedTuple):
    """A figure that may stand in a link, and whether the words of one construction put it there."""

    read: Read
    stated: bool


def counted(read: Read) -> bool:
    """True for what can be a part or a whole: a count, a sum of money, a quantity."""
    return read.claim.kind in ("count", "money", "measure", "rate") and not read.timing and read.claim.amount.unit != "time"


def fits(story: Story, a: Read, b: Read) -> bool:
    """True where *a* may be a part of *b*: counted alike, and not more."""
    part, whole = a.claim, b.claim
    if not a.figure.noun and story.tokens.low[a.last : a.last + 1] == ["of"]:
        part = in_unit(story, a, b).claim  # "800 of the park's 2,000 hectares"
    if not b.figure.noun and not whole.amount.unit and story.before(b, 1) == ["of"]:
        whole = in_unit(story, b, a).claim  # "20,000 tonnes, 80 per cent of its capacity of 25,000"
    if not a.figure.noun:
        part = attrs.evolve(part, scope=attrs.evolve(part.scope, noun=""))  # what it counts was carried on from the figure before
    those = story.tokens.low[a.last] == "of" and story.tokens.low[a.last + 1] in ("those", "these") and bool(b.figure.noun)
    if part.amount.unit != whole.amount.unit or not (those or alike(story, part, whole) or part.scope.noun in PEOPLE):
        return False
    if part.voice and whole.voice and part.voice != whole.voice:
        return False
    least, most = part.amount.usual.lo, whole.amount.usual.hi
    return least is None or most is None or least <= most


def says_whole(story: Story, share: Read) -> bool:
    """True where the share says what it is of: ``half of the cases``, ``one in four of them``."""
    return story.tokens.low[end_of_share(story, share)] in ("of", "the") or bool(share.figure.counted)


def named_whole(story: Story, share: Read, read: Read) -> bool:
    """True where *read* is the whole that *share* names: ``a third of the 240``."""
    gap = story.tokens.low[end_of_share(story, share) : read.first]
    return bool(gap) and len(gap) < 7 and gap[0] in ("of", "the", "its", "their") and not MARKS & set(gap)


def whole_of(story: Story, part: Read) -> Read | None:
    """The whole that *part* names: ``168 of the 240``, ``168 of them, out of 240``, ``42 (60%) of the 60``."""
    low = story.tokens.low
    if not counted(part):
        return None
    if low[part.last : part.last + 1] == ["of"] and low[part.last + 1] in THEM:
        ahead = [r for r in story.here(part.sentence) if r.first < part.first and counted(r) and fits(story, part, r)]
        if ahead:
            return ahead[-1]
    for read in story.here(part.sentence):
        if read.first > part.last and counted(read):
            gap = low[part.last : read.first]
            if "(" in gap and ")" in gap:
                gap = gap[gap.index(")") + 1 :]
            if gap[-4:-2] == ["in", "a"] and gap[-1] == "of" and gap[-2] in _BODIES and len(gap) < 7:
                return read  # "9,120 dead trees in a stand of 24,000"
            named = "of" in gap[:2] and len(gap) < 7 and not {",", "who", "which", "whom", "them", "and", "("} & set(gap)
            return read if named or ("out" in gap and _out_of(gap)) else None
    return None


_BODIES = frozenset("stand herd flock group sample population class crew fleet crowd workforce field fold".split())


def _out_of(gap: list[str]) -> bool:
    """True for ``people voted out of an electorate of``."""
    k = gap.index("out")
    return gap[k + 1 : k + 2] == ["of"] and len(gap) - k < 8 and not MARKS & set(gap[k:])


def wholes(story: Story, share: Read) -> list[Bound]:
    """The figures that *share* may be a share of, the likeliest first."""
    here = [r for r in story.here(share.sentence) if counted(r)]
    named = [r for r in here if r.first >= share.last and named_whole(story, share, r)]
    if named:
        return [Bound(named[0], True)]
    opening = [r for r in here if r.last <= share.first and opens(story, r)]
    if opening:
        return [Bound(opening[-1], True)]
    found = [Bound(r, False) for r in reversed(here) if r.last <= share.first and not is_part(story, r, share)]
    for sentence in reversed(story.beside(share.sentence, back=BACK, on=0)[:-1]):
        if sentence.block == share.sentence.block or story.apart(share.sentence, sentence) == 1:
            found += [Bound(r, False) for r in reversed(story.here(sentence)) if counted(r) and not is_part(story, r, share)]
    for sentence in story.beside(share.sentence, back=0)[1:]:
        found += [Bound(r, False) for r in story.here(sentence) if counted(r) and _all(story, r)]
    return _named_first(story, share, found)[:MOST]


def _named_first(story: Story, share: Read, found: list[Bound]) -> list[Bound]:
    """Those of *found* that count what the sentence opens with, where some do: ``Of the flats, 20 stand empty, or a third``."""
    low, first = story.tokens.low, share.sentence.first
    if low[first] not in ("of", "among") or low[first + 1] not in _OF:
        return found
    return [b for b in found if b.read.figure.noun and b.read.figure.noun.split()[-1] in low[first + 2 : first + 4]] or found


def opens(story: Story, read: Read) -> bool:
    """True for the whole that opens its sentence: ``Of the 240 drones``, ``Among 300 patients``."""
    low, first = story.tokens.low, read.sentence.first
    k = read.first - 1
    while k > first and low[k] in _OF and low[k] != "of":
        k -= 1
    return low[k] in ("of", "among") and (k == first or low[k - 1] in (",", ";", ":", "—", "that", "said", "out"))


def is_part(story: Story, read: Read, mine: Read) -> bool:
    """True for a figure that a share of its own follows: ``139,200 votes, or 33.7 per cent``."""
    low, end = story.tokens.low, story.phrase(read)[1]
    for share in story.here(read.sentence):
        if share is mine or low[end_of_share(story, share) + 1 : end_of_share(story, share) + 2] in ([w] for w in THEM):
            continue
        if share.claim.kind == "share" and 0 < min(share.first, story.phrase(share)[0]) - end < 4:
            gap = low[end : min(share.first, story.phrase(share)[0])]
            return "or" in gap or "(" in gap or gap in ([","], ["—"], ["–"])
    return False


def _all(story: Story, read: Read) -> bool:
    """True for a figure that its clause calls the whole: ``The whole project cost $80 million``."""
    return bool({"whole", "total", "all", "overall", "altogether", "entire"} & set(story.before(read, 7) + story.after(read, 3)))


_VERBAL = frozenset(
    "will would was were is are has have had came comes went goes of the it they he she that which to and or in by for on at as can must "
    "makes made left means".split()
)


def names_another(story: Story, read: Read) -> bool:
    """True for money that has a name of its own: ``its £12m reserve``."""
    own = story.tokens.low[read.last : min(read.last + 1, read.sentence.last)]
    return read.claim.kind == "money" and own != [] and own[0].isalpha() and own[0] not in _VERBAL

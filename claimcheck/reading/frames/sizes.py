"""Sizes of changes: what words say something rose or fell by, in per cent, in points or in times, and which way it went."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.reading.frames.operands import figures_of, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.shares.apart import has_object, tells_object, than_another
from claimcheck.reading.ties.shares.changing import LEADS, THROUGH, change_word, end_of_share, has_more, is_coin, is_put_down
from claimcheck.reading.ties.shares.losses import WIPED, is_gone
from claimcheck.reading.ties.shares.times_told import Times, loosely, times_told
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import OWNERS

_UP = RISES | frozenset(
    "more above greater bigger larger longer dearer heavier taller wider improvement premium markup adding added adds +".split()
)
_DOWN = FALLS | frozenset(
    "fewer less below smaller shorter cheaper lighter thinner narrower lost losing shedding sheds discount saving off".split()
)
_PARTED = frozenset("and of for with to in at on but or".split())
_LAST = frozenset((".", ",", "in", "since", "from", "next", "last", "this", "over", "on", "for", "after", "compared", "year"))
_LOST = frozenset(
    "lose loses lost losing shed sheds shedding cut cuts burned burnt burning through drained consumed swallowed eaten cost costing "
    "forfeited squandered wiped melted".split()
)


class Size(NamedTuple):
    """The size of a change: its tokens *first* up to *last*, *at* its verb or noun, and its *way* (1 up, -1 down, 0 a lead or a gap).

    It is told by a figure (*read*) in per cent or in points, or by a verb, in *times*.
    """

    sentence: Sentence
    first: int
    last: int
    at: int
    way: int
    read: Read | None = None
    times: Times | None = None

    @property
    def points(self) -> bool:
        """True for a size in points."""
        return self.read is not None and self.read.claim.kind == "points"

    def claim(self, story: Story) -> Claim:
        """The claim of the figure, or of the words that tell the times."""
        if self.read is not None:
            return self.read.claim
        assert self.times is not None
        return story.word(self.first, self.last, loosely(self.times.worth), "ratio")

    def tells(self, before: Fraction, after: Fraction, close: Fraction) -> bool:
        """True where the change from *before* to *after* comes within *close* times the one told."""
        return bool(before and after and before != after) and (
            self.out(before, after) < close
            or self.is_what_is_left(before, after)
            or self.is_in_percent(before, after)
            or self.is_noughts_away(before, after)
        )

    def is_noughts_away(self, before: Fraction, after: Fraction) -> bool:
        """True for a rise of 800 per cent from 60 to 4,860: as told, but for a nought or two."""
        if self.times is not None or self.points or (after > before) != (self.way > 0):
            return False
        out = self.out(before, after)
        return any(abs(out - noughts) * 50 < noughts for noughts in (10, 100))

    def is_what_is_left(self, before: Fraction, after: Fraction) -> bool:
        """True for a fall of 4 per cent from 12,500 to 500, a rise of 150 from 36 to 54: the new figure is told as a share of the old."""
        if self.times is not None or self.points or not before or (after > before) != (self.way > 0):
            return False
        left, told = after / before * 100, self._number * (1 if self.read is None or self.read.claim.amount.unit else 100)
        return abs(told - left) * 50 < left

    def is_in_percent(self, before: Fraction, after: Fraction) -> bool:
        """True for 20 points from 10 to 12 per cent: the change in per cent is told for that in points."""
        return self.points and abs(after - before) * 100 == before * self._number and self._number > 1

    def out(self, before: Fraction, after: Fraction) -> Fraction:
        """How many times too large or too small the size told is for the change from *before* to *after*; a million times from nothing."""
        if not before:
            return Fraction(10**6)
        if self.times is not None:
            made, told = after / before, Fraction(self.times.worth.stated.number or 0)
        elif self.points:
            made, told = abs(after - before), self._number
        else:
            made = abs(after - before) / before * 100
            told = self._number * (100 if self.read is not None and self.read.claim.amount.unit == "" else 1)
        return max(made / told, told / made) if told > 0 and made > 0 else Fraction(10**6)

    @property
    def _number(self) -> Fraction:
        return number(self.read) if self.read is not None else Fraction(0)


def sizes(story: Story) -> Iterator[Size]:
    """Every size of a change in *story*, in order: figures first, then words."""
    for read in story.related:
        if read.claim.stated.number is None or read.claim.kind not in ("share", "points") or is_coin(story, read) or has_more(story, read):
            continue
        if _is_next(story, read) or _is_end(story, read):
            continue
        if is_put_down(story, read):
            continue
        if "error" in story.before(read, 3):
            continue  # "The margin of error is three points"
        at = change_word(story, read)
        if at < 0 and "cut" in story.before(read, 2) and OWNERS & set(story.before(read, 3)):
            continue  # "His cut was 4 per cent": what he took
        if read.claim.kind == "points":
            apart = story.tokens.low[story.phrase(read)[1]] in _IN_THE_TABLE  # "lost nine, and are four points behind the leaders"
            if read.claim.amount.unit in ("point", "percentage point") and at >= 0 and not apart:
                yield Size(read.sentence, read.first, story.phrase(read)[1], at, _way_at(story, read, at), read)
        elif read.claim.amount.unit in ("percent", ""):
            way, at = (_way_at(story, read, at), at) if at >= 0 else _of_its_own(story, read)
            told = way or (at >= 0 and story.tokens.low[at].endswith("er"))
            if told and not _of_a_thing(story, at) and not _beside_other_shares(story, read) and not _held_against_another(story, read):
                yield Size(read.sentence, read.first, end_of_share(story, read), at, way, read)
    for sentence in story.sentences:
        for times in times_told(story, sentence):
            if not has_object(story, times.at, sentence.number) or _told_next(story, sentence, times.at):
                way = -1 if Fraction(times.worth.stated.number or 0) < 1 else 1
                yield Size(sentence, times.first, times.last, times.at, way, times=times)


_IN_THE_TABLE = frozenset(("behind",))


def _is_end(story: Story, read: Read) -> bool:
    """True for the nine of *cut the lead to nine points from 16*: what it went to, and not by how much."""
    return read.claim.kind == "points" and story.before(read, 1) == ["to"] and story.after(read, 1) == ["from"]


def _is_next(story: Story, read: Read) -> bool:
    """True for *holds four records and has lost a fifth*: the one behind them, and no share."""
    share = read.claim.stated.number
    if read.claim.kind != "share" or read.claim.amount.unit or not share or story.tokens.low[read.first] not in ("a", "an"):
        return False
    behind = [r for r in figures_of(story, read.sentence) if r.last <= read.first]
    return bool(behind) and number(behind[-1]) == 1 / Fraction(share) - 1


def _told_next(story: Story, sentence: Sentence, k: int) -> bool:
    """True where the next sentence goes on with two figures: ``tripled its output. It made 4,000 in May last year and 9,000 this May``."""
    behind = story.beside(sentence, 0, 1)[1:]
    behind = [s for s in behind if tells_object(story, k, s) is not False]
    return any(story.tokens.low[s.first] in ("it", "they", "he", "she") and len(figures_of(story, s)) == 2 for s in behind)


def _way_at(story: Story, read: Read, at: int) -> int:
    """1 for a rise, -1 for a fall, 0 where the words beside the size tell of neither."""
    low = story.tokens.low
    if low[at] in LEADS:
        return 0
    for k in (at, *range(at - 1, max(read.sentence.first - 1, at - 6), -1), at + 1):
        if low[k] in _UP or low[k] in _DOWN:
            return 1 if low[k] in _UP else -1
    return 0


def _of_its_own(story: Story, read: Read) -> tuple[int, int]:
    """-1 for ``losing a third of their value``; 1 or -1 for ``put the increase at 45 per cent``; else 0; and the token that says so."""
    low, end = story.tokens.low, end_of_share(story, read)
    floor = max(read.sentence.first, read.first - 10)
    ahead = low[floor : story.phrase(read)[0]]
    if low[story.phrase(read)[0]] in THROUGH:
        return 0, -1  # "fell below 30 per cent"
    if low[end + (low[end] == "of")] in OWNERS and _LOST & set(ahead[-4:]):
        return -1, -1
    closes = low[end + 1] in (".", ",", ";") and ahead[-1:] == [","]
    if low[end] == "off" and (closes or WIPED & set(ahead[-4:])):
        return -1, -1  # "wiping 40 per cent off their value"
    if is_gone(story, read):
        return -1, -1
    if read.sentence.role == "headline" or low[end] in _LAST:
        raised = next((w for w in reversed(ahead[-4:]) if w in _UP | _DOWN or not (w.isalpha() or w == "'s") or w in _PARTED), "")
        attribute = raised in ("higher", "lower", "upper") and ahead[-1:] != [raised]  # "the higher maths paper was 61 per cent"
        if raised in _UP | _DOWN and not attribute:
            return (1 if raised in _UP else -1), -1  # "raise tuition 6.5%"
    if ahead[-1:] in (["at"], ["as"]) and {"put", "puts", "gave", "gives", "described", "describes"} & set(ahead):
        at = next((k for k in range(read.first - 1, floor - 1, -1) if low[k] in _UP | _DOWN), -1)
        return (0, at) if at < 0 else (1 if low[at] in _UP else -1, at)
    return 0, -1


def _of_a_thing(story: Story, at: int) -> bool:
    """True for ``a 32 per cent lower risk of death``: what is lower is no figure."""
    low = story.tokens.low
    return at >= 0 and low[at] in ("lower", "higher", "greater") and low[at + 1].isalpha() and low[at + 2] == "of"


def _held_against_another(story: Story, read: Read) -> bool:
    """True for ``20 per cent more than at the rival school``: held against another thing."""
    low = story.tokens.low
    end = next((k + 1 for k in range(read.last, min(read.last + 6, read.sentence.last)) if low[k + 1] == "than"), -1)
    return end > 0 and than_another(story, end, figures_of(story, read.sentence))


def _beside_other_shares(story: Story, read: Read) -> bool:
    """True where the sentence tells several shares: which of them is reckoned from what is told is open."""
    return sum(r.claim.kind == "share" and r.claim.stated.bound in ("=", "~") for r in figures_of(story, read.sentence)) > 1


_BESIDE = 5  # tokens from a share to the figure that tells it in numbers


def is_some_of(story: Story, one: Size, before: Read, after: Read) -> bool:
    """True for *cut a fifth of its 350 branches, closing 70*: the share of what there was, and not what is left."""
    low = story.tokens.low
    if low[one.last] == "of" and after.first - one.last < _BESIDE and low[after.first - 1] == "," == low[story.phrase(after)[1]]:
        return True  # "a quarter of them, 2,400, have died"
    if one.read is None or one.times is not None or not before.first > one.last or low[one.read.last] != "of" or after.figure.noun:
        return False
    part = number(one.read) / (100 if one.claim(story).amount.unit == "percent" else 1) * number(before)
    return 10 * abs(part - number(after)) <= part

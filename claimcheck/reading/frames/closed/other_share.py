"""The other share: the only two shares of a stretch, one of which the words call what the other leaves of all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.reading.frames.closed.stretch import rows, stretches
from claimcheck.reading.frames.operands import Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.levels import is_level, of_hundred
from claimcheck.reading.ties.shares.opposites import of_two_places
from claimcheck.reading.words.grammar import FORMER, NOT, THEM

_TIED = ("parts", "rest", "share", "change", "ratio", "same", "restated")
# Of another time, group or place, or one of several parts.
_APART = FORMER | frozenset(
    "another further more extra ago later then last among amongst those whom whose compared against than whereas both either "
    "undecided unsure abstained elsewhere nationally average respectively women men boys girls".split()
)
_REST = frozenset("remaining rest remainder balance".split())
_OTHERS = frozenset("rest others remainder".split())
_REMAIN = frozenset("remain remains remained remaining left".split())
_YET = frozenset("still yet".split())
_AUXILIARIES = frozenset("cannot said say says have has had did do does are were is was will would could can".split())
_CLAUSE = frozenset(". , ; : — – ( ) and but".split())
_OPINION = frozenset(
    "would intend intends plan plans want wants think thinks believe believes support supports favour favor approve approves agree agrees "
    "oppose opposed prefer yes no hope hopes".split()
)
_LEAST, _MOST = Fraction(3, 5), Fraction(7, 5)  # of all: what is further off was never meant to make it
_ON, _SHORT = 5, 8
_FRONTED = frozenset("in on at by for near since after before during under over from outside inside across elsewhere".split())


def other_share(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each share that the only other one leaves: ``18 per cent were answered in time, which means that 82 per cent were not``."""
    told: set[tuple[str, str]] = set()
    for run in stretches(story, 2):
        pair = _pair(story, run)
        if pair is None or (key := (pair[0].claim.id, pair[1].claim.id)) in told or any(tied.as_(r, *_TIED) for r in pair):
            continue
        if _is_apart(story, run, pair) or not _LEAST < sum(_size(r) for r in pair) < _MOST:
            continue
        if _OPINION & set(rows(story, run)) and sum(_size(r) for r in pair) < 1:
            continue  # "44 per cent intend to hire, 46 per cent do not": the others do not know
        left = any(_is_left(story, one, other) for one, other in (pair, pair[::-1])) or _are_contrary(story, pair)
        if left or _is_drawn(story, pair):
            told.add(key)
            yield Guess((of_hundred(story, pair, exhaustive=True, told="the rest is what the others leave"),), sure=left)


def _pair(story: Story, run: Sequence[Sentence]) -> tuple[Read, Read] | None:
    """The only two shares of *run*, where those beside it tell none; none of them a change or a bound."""
    here = [r for s in run for r in story.every_figure.get(s.number, ()) if r.claim.kind in ("share", "points")]
    beside = [s for s in (*story.beside(run[0], 1, 0), *story.beside(run[-1], 0, 1)) if s not in run]
    if len(here) != 2 or any(r.claim.kind == "share" for s in beside for r in story.every_figure.get(s.number, ())):
        return None
    plain = all(is_level(story, r) and r.claim.stated.bound in ("=", "~") and r.claim.stated.number for r in here)
    bare = any(r.claim.kind == "count" and not r.figure.noun and not r.claim.amount.unit for s in run for r in story.here(s))
    return (here[0], here[1]) if plain and not bare and all(any(r.sentence is s for r in here) for s in run) else None


def _size(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0) / (100 if read.claim.amount.unit == "percent" else 1)


def _is_apart(story: Story, run: Sequence[Sentence], pair: tuple[Read, Read]) -> bool:
    """True where a word sets the two apart: another time or group, some of those, one more part."""
    low, words = story.tokens.low, rows(story, run)
    if any(low[k - 1] == "the" and low[k] in _OTHERS and low[k + 1] in _AUXILIARIES for s in run for k in range(s.first + 1, s.last)):
        return True  # "44 per cent trust it, 41 per cent do not and the rest cannot say"
    if _APART & set(words) or any(is_year(w) for w in words) or low[run[-1].first] in _FRONTED and len(run) > 1:
        return True
    if any(low[end_of_share(story, r)] == "of" and low[end_of_share(story, r) + 1] in THEM for r in pair):
        return True
    first, second = (_of(story, r) for r in pair)
    if low[run[0].first] in ("other", "others") or second - first - {stem(w) for w in low[run[0].first : pair[1].first]}:
        return True  # "22 per cent smoked. The other 40 per cent of the budget"
    return bool(first and second) and not first & second


def _of(story: Story, read: Read) -> set[str]:
    """The stems of what a share is said to be of, up to the end of its phrase."""
    low, end = story.tokens.low, end_of_share(story, read)
    if low[end] != "of":
        return set()
    words = low[end + 1 : min(end + _ON, read.sentence.last)]
    stop = next((k for k, w in enumerate(words) if not w.isalpha() or w in _AUXILIARIES), len(words))
    return {stem(w) for w in words[:stop] if len(w) > 3}


def _is_drawn(story: Story, pair: tuple[Read, Read]) -> bool:
    """True for *37 per cent were late, meaning that 63 per cent ran on time*: what the first share leaves, or of another thing."""
    ahead = story.before(pair[1], 4)
    drawn = "meaning" in ahead or ahead[-2:] == ["which", "means"] or ahead[-3:] == ["which", "means", "that"]
    return drawn and story.tokens.low[end_of_share(story, pair[1])] != "of"


def _are_contrary(story: Story, pair: tuple[Read, Read]) -> bool:
    """True for *37 per cent were late, 63 per cent on time*, *44 per cent paid, 56 per cent unpaid*: what is not the one is the other."""
    low, (a, b) = story.tokens.low, pair
    if low[end_of_share(story, b)] == "of" or of_two_places(story, a, b):
        return False
    stop = b.first if b.sentence is a.sentence else a.sentence.last
    one, other = set(low[a.last : stop]), set(low[b.last : min(b.last + _ON, b.sentence.last)])
    for first, second in ((one, other), (other, one)):
        if any(p + w in second for w in first if len(w) > 3 for p in _UN) or any(x & first and y & second for x, y in _CONTRARY):
            return not {"both", "neither"} & (one | other)
    return False


_UN = ("un", "non", "non-", "in", "dis")
_CONTRARY = (
    (frozenset(("late", "delayed", "overdue")), frozenset(("punctual", "time"))),
    (frozenset(("passed", "pass")), frozenset(("failed", "fail"))),
    (frozenset(("occupied", "full", "let")), frozenset(("empty", "vacant"))),
    (frozenset(("survived", "recovered")), frozenset(("died", "perished"))),
    (frozenset(("true",)), frozenset(("false",))),
)


def _is_left(story: Story, rest: Read, other: Read) -> bool:
    """True where words say that *rest* is what *other* leaves: *the remaining*, *still to dig*, *were not*."""
    low = story.tokens.low
    ahead, end = story.before(rest, 3), end_of_share(story, rest)
    last = other.first if other.first > rest.first else rest.sentence.last
    behind = low[end : min(last, rest.sentence.last)]
    stop = next((k for k, w in enumerate(behind) if w in (",", ";", ".", "—", "–")), len(behind))
    clause = behind[:stop]
    named = "rest" in story.before(rest, 6) and ahead[-1:] == [","] and not {"and", "for"} & set(ahead)
    if named or _REST & set(ahead) or ahead[-2:] == ["the", "other"] or low[rest.first] == "other":
        return True
    if rest.first < other.first:
        return False
    if clause[:1] == ["of"] and _REMAIN & set(clause) and not _size(rest) + _size(other) > 1:
        return False  # "ten per cent of the mines remain": of those that were there at first, or not
    yet = _YET & set(clause[:3]) and "to" in clause[:4] and len(clause) < _SHORT and not _AUXILIARIES & set(clause[2:])
    remain = _REMAIN & set(clause[:4]) or yet or clause[:2] == ["to", "go"]
    return bool(remain) or _is_not(behind) or low[last - 4 : last] == ["have", "the", "rest", "."]


def _is_not(behind: Sequence[str]) -> bool:
    """True for *did not.*, *were not, the firm said*: the verb of the share before, denied and left out."""
    for k, word in enumerate(behind[:_ON]):
        if word in _AUXILIARIES and behind[k + 1 : k + 2] and behind[k + 1] in NOT:
            return k + 2 >= len(behind) or behind[k + 2] in _CLAUSE
    return False

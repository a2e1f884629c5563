"""Earlier figures: what the words call the record before, and what they put at an earlier time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.tokens import within
from claimcheck.reading.words.calendar import FULL_MONTHS, SEASONS
from claimcheck.reading.words.nouns import PARTICIPLES

PREVIOUS = frozenset("previous previously old earlier former prior existing standing last".split())
_TOPS = frozenset("high peak mark low maximum minimum total score figure top most".split())
_PASSING = extremes.PASSING | frozenset(
    "bettered bettering outstripped outstripping eclipse exceed pass better shading shaded outlasted outlasting "
    "overtaken edging edged".split()
)
_LIKE = frozenset("nearest closest next".split())


def called_earlier(story: Story, read: Read) -> bool:
    """True for ``the previous best, in Berlin, was 2:20``, ``beating the 38.9C of 1976``, ``at its peak so far it had drawn 52,300``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    start = max(read.sentence.first, first - 16)
    if _until_passed(low, read, first) or _gave_record(story, read) or _is_left_behind(low, read, first):
        return True
    t = story.tokens
    telling = t.kept(called_earlier, lambda: sorted({*extremes.directed(t), *t.places(_TELLING)}))
    for k in reversed(within(telling, start, first)):
        if low[k] in (".", ";", ":"):
            return False
        behind = low[k + 1 : k + 5]
        if low[k : k + 2] in (["broke", "out"], ["broken", "out"]):
            continue  # "19 when the war broke out in 1939 and 25 when it ended"
        far = 11 if any(is_top(w) for w in behind) else 7
        far = 14 if low[k - 1] == "," and "that" in low[k:first] else far  # "surpassing the bombing of a mosque last year that killed 44"
        if low[k] in _PASSING and 1 < first - k < far and behind[0] in _OWNED:
            return True
        top, then = (
            is_top(low[k]) or low[k - 1 : k + 1] == ["the", "least"],
            behind[:2] in (["so", "far"], ["until", "now"], ["until", "then"]),
        )
        if then and (top or extremes.direction(low[k])):
            return not _other_figure(story, read, k, first)
        looked_back = top and (_until_now(low[max(start, k - 7) : k]) or PREVIOUS & set(_in_phrase(low[max(start, k - 3) : k])))
        gap = low[k:first]
        looked_back = looked_back or (top and "had" in gap and bool(_BEFORE & set(gap)))
        looked_back = looked_back or (top and any(a == "before" and b in _THIS for a, b in pairwise(gap)))
        like = low[k] in _LIKE and {"to", "rival", "challenger"} & set(low[k:first])
        if (looked_back or like) and not _other_figure(story, read, k, first):
            return True
    return False


_TELLING = _PASSING | _TOPS | _LIKE | frozenset("worst best record . ; :".split())


def _in_phrase(words: Sequence[str]) -> Sequence[str]:
    """The words behind the last mark or *and*: *in the earlier year, total spending* calls no total earlier."""
    wall = max((k for k, word in enumerate(words) if word in (",", "and")), default=-1)
    return words[wall + 1 :]


_OWNED = frozenset("the its his her their a last that one out".split())
_BEFORE = frozenset("before until previously".split())
_THIS = frozenset("this that then now last today it monday tuesday wednesday thursday friday saturday sunday".split())


def is_top(word: str) -> bool:
    """True for a word that may name the highest or the lowest of its kind: ``record``, ``peak``, ``heaviest``, ``most``."""
    return word in _TOPS or extremes.is_superlative(word)


def _until_passed(low: Sequence[str], read: Read, first: int) -> bool:
    """True for *No one had flown more than 212 missions until Roe did*: what stood till then."""
    ahead, behind = low[max(read.sentence.first, first - 16) : first], low[read.last : min(read.last + 8, read.sentence.last)]
    return "than" in ahead[-5:] and "had" in ahead and "until" in behind


def _is_left_behind(low: Sequence[str], read: Read, first: int) -> bool:
    """True for *the wettest day since 1900, ahead of the 221 that fell in August 1954*: the record is more than that."""
    the = first if low[first] == "the" else first - 1
    ahead = low[the - 2 : the + 1] == ["ahead", "of", "the"]
    return ahead and any(map(is_top, low[read.sentence.first : the])) and low[read.last] == "that"


def _gave_record(story: Story, read: Read) -> bool:
    """True for *the 43 hours that gave Paul Renner the record in 2018*."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    behind = low[last : min(last + 9, read.sentence.last)]
    told = low[first - 1] == "the" and behind[:1] in (["that"], ["which"]) and bool({"record", "best"} & set(behind))
    return told and bool({"gave", "earned", "won", "brought", "stood", "set"} & set(behind[1:4]))


def _until_now(words: Sequence[str]) -> bool:
    """True for ``until now the June record was``, ``hitherto the highest``."""
    return bool({"hitherto", "previously", "formerly"} & set(words)) or any(
        a in ("until", "till") and b in ("now", "then") for a, b in pairwise(words)
    )


_WHO = frozenset("she he it they".split())
_BEYOND = frozenset("ahead below above under over past beyond than even on undercutting undercut undercuts".split())
_SHORT_OF = frozenset("behind short after only except bar but near nearly almost equal not level joint second".split())


def passed_beside(story: Story, read: Read) -> bool:
    """True for ``ahead of the 22.1C of 2018``, ``below even the 55.2 per cent of 1999``, beside a superlative that it is passed by."""
    ahead, behind = story.before(read, 5), story.after(read, 1)
    definite = ahead[-1:] in (["the"], ["his"], ["her"], ["its"], ["their"]) or (ahead[-1:] and ahead[-1].endswith("'s"))
    passed = bool(_BEYOND & set(ahead[-4:-1])) and not _SHORT_OF & set(ahead)
    told = behind in (["of"], ["in"], ["from"], ["set"], ["recorded"]) or (behind[:1] and behind[0] in PARTICIPLES | _WHO)
    return bool(definite and passed and told) and dated(story, read, read.sentence)


def _other_figure(story: Story, read: Read, start: int, stop: int) -> bool:
    here = (r for r in story.here(read.sentence) if r is not read and not r.timing and story.after(r, 1) != ["ago"])
    return any(start <= r.first < stop and (r.claim.kind != "duration" or r.claim.stated.number != 1) for r in here)


def dated(story: Story, read: Read, sentence: Sentence) -> bool:
    """True where a phrase of an earlier time opens the clause of *read* or closes it: ``In January``, ``of 1976``."""
    low = story.tokens.low
    near = (*range(max(sentence.first, read.first - 24), read.first), *range(read.last, closes(low, sentence, read)))
    if {"predecessor", "previously", "formerly", "earlier"} & set(low[max(sentence.first, read.first - 8) : read.first]):
        return True
    if (
        "ago" in low[sentence.first : read.first]
        or "ago" in low[read.last : closes(low, sentence, read)]
        or {"before", "last"} <= set(low[max(sentence.first, read.first - 8) : read.first])
    ):
        return True
    for k in near:
        if low[k] in SEASONS and low[k - 2 : k] in (["in", "the"], ["during", "the"]):
            return True
        month = low[k] in FULL_MONTHS and story.tokens.written(k)[0].isupper()
        year = low[k].isdecimal() and len(low[k]) == 4 and 1700 < int(low[k]) < 2100
        ago = low[k] in ("last", "previous") and low[k + 1 : k + 2] and low[k + 1].removesuffix("'s").removesuffix("’s") in _LAPSES
        if (
            low[k] in ("first", "opening")
            and low[k - 1] == "the"
            and low[k - 2] in ("on", "in", "at")
            and low[k + 1] in _LAPSES
            and low[k + 2] != "of"
        ):
            return True
        if (month or year or ago) and (k == sentence.first or low[k - 1] in _AT or low[k - 2] in _AT):
            return True
    return False


def then_behind(story: Story, read: Read) -> bool:
    """True for *after 11,900 last year*, *14 the year before*: right behind the figure stands the time before."""
    behind = story.after(read, 3)
    if behind[:1] == ["last"] and len(behind) > 1:
        return behind[1] in _LAPSES
    return (
        behind[:1] in (["a"], ["the"]) and behind[1:2] != [] and behind[1] in _LAPSES and behind[2:] in (["before"], ["earlier"], ["ago"])
    )


def closes(low: Sequence[str], sentence: Sentence, read: Read) -> int:
    """The token at which the clause of *read* ends, a dozen on at most and half of that at least."""
    last = min(sentence.last, read.last + 12)
    wall = next((k for k in range(read.last, last) if low[k] in _CLAUSE_ENDS), last)
    return max(wall, min(sentence.last, read.last + 6))


_CLAUSE_ENDS = frozenset(", ; : and but — – ( when which who whose that with she he it they we after before as while than".split())
_LAPSES = frozenset("day week month season year round night weekend quarter match race".split())
_AT = frozenset("in of during at on the and , for from".split())


def year_of(story: Story, read: Read) -> int | None:
    when = read.claim.when
    if when is not None and when.start is not None:
        return when.start.year
    low = story.tokens.low
    near = [w for w in low[read.sentence.first : read.sentence.last] if w.isdecimal() and len(w) == 4 and 1700 < int(w) < 2100]
    return int(near[0]) if near else None


def recent(story: Story, read: Read) -> bool:
    """True for an earlier time told with no year: ``In March``."""
    words = story.tokens.low[read.sentence.first : read.sentence.last]
    return not any(w.isdecimal() and len(w) == 4 and w[0] in "12" for w in words) and not {"ago", "last"} & set(words)


def since_month(story: Story, read: Read, month: str) -> bool:
    """True unless *read* is told of *month* or of a month before it, in the half year that leads up to it."""
    told = next((w for w in (*story.after(read, 2), *reversed(story.before(read, 12))) if w in FULL_MONTHS), "")
    return not told or 0 < (FULL_MONTHS.index(told) - FULL_MONTHS.index(month)) % 12 < 10

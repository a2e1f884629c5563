"""Bounding: the lowest and the highest figure that the words tell near a mean, which lies between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link, Sort
from claimcheck.reading import extremes
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.labelled import labelled
from claimcheck.reading.ties.averages.means import ELSEWHERE, MEANS, figures_at, is_mean, mean_words
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.cohesion import of_another_matter
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import WALLS, back_from, base_unit, exactly, of_one_noun, of_one_unit, stem
from claimcheck.reading.ties.common.things import head
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.calendar import MONTHS, NOWADAYS, WEEKDAYS
from claimcheck.reading.words.change import CHANGES, CHANGING
from claimcheck.reading.words.grammar import FORMER, NOT
from claimcheck.reading.words.numbers import SMALL
from claimcheck.reading.words.voices import SAYING

RANGING = frozenset(
    "range ranges ranged ranging ran run runs running vary varies varied varying go goes going went spread spanned span spanning "
    "between anywhere scored stretch stretched".split()
)
_APART = 1000  # times that a figure may be another of which one leaves its unit out
_BEFORE = FORMER | {"old", "prior"}
_STAGES = frozenset("first second third last early later opening final other".split())
_EVERY = frozenset("every each all always nightly daily weekly monthly everyone everybody any".split())


def bounded(story: Story, mean: Read) -> Iterator[Link]:
    """The nearest figures that the words call the lowest and the highest of what the mean is taken over."""
    if story.before(mean, 2) in (["across", "the"], ["over", "the"], ["among", "the"], ["for", "the"]):
        return  # "The average across the four was two hours"
    found: dict[str, Read] = {}
    follow = story.beside(mean.sentence, 0, 1)[1:]
    if mean.sentence.role == "headline":
        follow = [s for s in story.sentences if s.role == "body"][:6]
    for sentence in (*back_from(story, mean.sentence), *follow):
        for read, side in _ends(story, sentence, mean):
            found.setdefault(side, read)
    told: dict[str, tuple[str, Sort]] = {"high": ("highest", "below highest"), "low": ("lowest", "above lowest")}
    for side, (name, sort) in told.items():
        end = found.get(side)
        if (
            end is None
            or (end.sentence is not mean.sentence and not of_all(story, mean) and of_another(story, mean, end))
            or _parted(story, mean, end)
        ):
            continue
        ahead = set(story.tokens.low[end.sentence.first : end.first])
        if "ever" in ahead and {"none", "nobody", "though", "although"} & ahead:
            continue  # "an average of 9.4 a leg, though none of them has ever run the 100 metres in under 9.8"
        if _is_of_some(story, mean, end) or of_another_matter(story, mean, [end]):
            continue
        if _BEFORE & set(story.before(end, 8)) or _of_longer(story, mean, end):
            continue  # "averaging 24.1C. The previous high, in 2019, was 23.6C"
        names = (mean.claim.id, _end_of(story, end, side).id)
        if end.sentence is mean.sentence and end.claim.stated.bound == "range":
            yield Link(sort, names, proof="the sentence gives the range and the mean")
        else:
            yield Link(sort, names, assumption=f"the average and the {name} of {lines(mean.claim, end.claim)} are of the same values")


def _is_of_some(story: Story, mean: Read, end: Read) -> bool:
    """True for *16 of its reports that each drew more than 3,000* beside the mean of 78 reports: each of a few of them."""
    if not {"each", "every"} & set(story.before(end, 6)) or end.sentence is mean.sentence:
        return False
    some, every = (_counts_ahead(story, x) for x in (end, mean))
    return any(head(a) in ("", head(b)) and (a.claim.stated.number or 0) < (b.claim.stated.number or 0) for a in some for b in every)


def _counts_ahead(story: Story, read: Read) -> list[Read]:
    here = story.here(read.sentence)
    return [r for r in here if r.claim.kind == "count" and r.last <= read.first and r.claim.stated.number is not None]


def _of_longer(story: Story, mean: Read, end: Read) -> bool:
    """True for *For the week as a whole the average was 27C* beside the highest that is told of a day of it."""
    low = story.tokens.low
    words = low[mean.sentence.first : mean.first]
    told = {a for a, b, c, d in zip(words, words[1:], words[2:], words[3:], strict=False) if (b, c, d) == ("as", "a", "whole")}
    return bool(told) and not told & set(low[end.sentence.first : end.sentence.last])


def _end_of(story: Story, end: Read, side: str) -> Claim:
    """The claim of *end*; of a range that of the end alone, since a mean may lie anywhere between both."""
    number = end.claim.stated.hi if side == "high" else end.claim.stated.lo
    if end.claim.stated.bound != "range" or number is None:
        return end.claim
    told = exactly(number, end.claim.amount.unit)
    return story.word(end.first, end.last, told, end.claim.kind, end.claim.scope, end.claim.voice)


def _parted(story: Story, mean: Read, end: Read) -> bool:
    """True where another mean stands between the two in their sentence: ``the average is £36,000; across the border it is £47,000``."""
    first, last = sorted((mean.first, end.first))
    gap = story.tokens.low[first:last]
    left = CHANGING & set(gap) and "from" in gap  # "an average of 70 cents, up from 63 or 64"
    if left or {"compared", "against", "versus"} & set(gap) or gap.count("(") > gap.count(")"):
        return end.sentence is mean.sentence  # "the average is set at 3 euros, compared with 1 to 2 euros at home"
    return end.sentence is mean.sentence and any(first < r.first < last and is_mean(story, r) for r in story.here(mean.sentence))


def of_all(story: Story, mean: Read) -> bool:
    """True for the mean of a country beside a range over it: ``from 14 weeks in the north to 31 in the capital``."""
    low = story.tokens.low
    told = low[max(mean.sentence.first, mean.first - 8) : mean.first] + story.after(mean, 6)
    if not _WIDE & set(told):
        return False
    before = [s for s in back_from(story, mean.sentence, 3) if s is not mean.sentence]
    for s in before:
        for a, b in pairwise(amounts(story, s)):
            if _from_to(story, a, b):
                placed = [low[story.phrase(r)[1]] == "in" for r in (a, b)]
                return all(placed) and "in" not in low[s.first : a.first]
    return False


_WIDE = frozenset("national nationally nationwide country".split())


def of_another(story: Story, mean: Read, end: Read, *, strict: bool = False) -> bool:
    """True where the later sentence names a place, a year or a group that nothing before it does: ``in the south``."""
    low = story.tokens.low
    first, later = sorted((mean, end), key=lambda r: r.sentence.number)
    then, now = (low[r.sentence.first : r.sentence.last] for r in (first, later))
    if NOWADAYS & set(now) and not NOWADAYS & set(then) and ("last" in then or any(w in MONTHS or w.isdecimal() for w in then)):
        return True  # "averaged £312,000 last year. The dearest on the market now"
    sentence, last = later.sentence, later.sentence.last
    told = (w for s in story.sentences[max(0, first.sentence.number - 3) : sentence.number] for w in low[s.first : s.last])
    before = {stem(part) for word in told for part in (word, *word.split("-"))}
    said = _attributions(story, sentence, later)
    if (WHERE & set(low[sentence.first : last])) - {w for w in WHERE if stem(w) in before}:
        return True
    for k in range(sentence.first, last - 1):
        if k > later.last and (low[k] in ("which", "while", "whereas", ";") or (low[k] == "," and low[k + 1] in ("and", "but"))):
            break
        if k > mean.last and low[k - 1 : k + 1] in ([",", "was"], [",", "is"]) and later is mean:
            break  # "The average, 255 minutes, was one of the worst in the region"
        if later is mean and k == story.phrase(mean)[1] and low[k] == "," and low[k + 1] in ("the", "a", "an"):
            break  # "It averaged 3.47, the best of the seven on show"
        if later is mean and k > mean.last and low[k] == "of" and low[k - 1] in ("ahead", "short", "clear"):
            break  # "Their average is 39 per cent, comfortably ahead of her rival"
        if later is mean and k > mean.last and low[k] in ("from", "on") and CHANGING & set(low[mean.last : k]):
            break  # "was $428,000, up slightly from March"
        if k in said or low[k] not in _PLACING or later.first <= k + 1 <= later.last or (later is end and low[k] not in ("in", "of", "at")):
            continue
        behind = low[k + 1 : min(k + 5, last)]
        behind = behind[: behind.index(",")] if "," in behind else behind
        named = [w for w in behind if (len(w) > 3 and w.isalnum()) or w == "its"]
        number = low[k + 1][0].isdecimal() and (later is end or len(low[k + 1]) < 4)
        number = number or bool(named) and named[0] in SMALL  # "of the twelve"
        if not named or number or low[k + 1] in MEANS or low[k + 1] in ("which", "whom", "whose"):
            continue
        if low[k] == "over" and not LONG & set(named) or (low[k] == "in" and low[k + 1] == "a" and low[k + 3] in (",", ".")):
            continue  # "there are 26 children in a room"
        if later is end and not (story.tokens.written(k + 1)[0].isupper() and low[k + 1] not in MONTHS) and not ELSEWHERE & set(named):
            continue  # what the lowest and the highest are told of may be new
        named_at = k + 2 + (low[k + 1] == "all" and low[k + 2] == "the")
        opens = k == mean.sentence.first and low[k] == "across" and low[named_at - 1] == "the"
        opens = opens or _takes_up(story, k) or (low[k : k + 2] == ["of", "the"] and story.is_brief)  # "The mean age of the party is 46"
        if opens and low[named_at] not in ELSEWHERE and not story.tokens.written(named_at)[0].isupper():
            if low[k + 1] == "all":
                break  # "Across all the hospitals in the survey"
            continue  # "Across the clinic the average was": all of what was spoken of
        excused = (named[0] in _WHILE or named[0] in WEEKDAYS) and not (strict and low[k] in ("for", "over") and named[0] in LONG)
        if not excused and stem(named[0]) not in before and named[0] not in MEANS:
            return True
    return later is mean and of_others_named(story, mean, before)


def _takes_up(story: Story, k: int) -> bool:
    """True for *The mean of their forecasts*; not for *of their rivals*, *of their managers' pay*, *of those in the next street*."""
    low = story.tokens.low
    if low[k] != "of" or {"'", "’", "in", "at"} & set(low[k + 2 : k + 4]):
        return False
    of_persons = low[k - 1] in ("age", "ages") or people(story, story.table.noun(low[k + 2]))
    return low[k + 1] in ("these", "those") or (low[k + 1] == "their" and not of_persons)


def _attributions(story: Story, sentence: Sentence, read: Read) -> set[int]:
    """The tokens between commas that say who told it: ``, the harbour master told reporters from a cellar``."""
    low, found = story.tokens.low, set[int]()
    marks = [sentence.first - 1, *(k for k in range(sentence.first, sentence.last) if low[k] in (",", "“", "”", ";")), sentence.last]
    for a, b in pairwise(marks):
        if (SAYING | {"according"}) & set(low[a + 1 : min(b, a + 7)]) and not a < read.first < b:
            found |= set(range(a + 1, b))
    return found


def of_others_named(story: Story, mean: Read, told: set[str]) -> bool:
    """True for *Her opponents averaged 12*, *On average pilots are paid for 12*: of whom was not told before."""
    low, sentence = story.tokens.low, mean.sentence
    own = next((k for k in range(mean.first - 1, max(sentence.first, mean.first - 8), -1) if low[k] in MEANS), 0)
    owner = next((k for k in range(own - 1, max(sentence.first - 1, own - 3), -1) if own and low[k].endswith("'s")), -1)
    if owner >= 0 and stem(low[owner]) not in told and _is_place(story, owner, sentence):
        return True  # "The borough's average is 31"
    verb = next((k for k in range(sentence.first + 1, mean.first) if low[k] in ("averaged", "averages")), 0)
    if verb and is_plural(low[verb - 1]) and low[verb - 1] not in _MEASURED and stem(low[verb - 1]) not in told:
        return True
    opened = next((k + 2 for k in range(sentence.first, sentence.last - 2) if low[k : k + 2] == ["on", "average"]), sentence.last)
    new = opened < mean.first and is_plural(low[opened]) and low[opened] not in _PAYERS
    return new and stem(low[opened]) not in told


def _is_place(story: Story, k: int, sentence: Sentence) -> bool:
    word = story.tokens.low[k].removesuffix("'s")
    named = k > sentence.first and story.tokens.written(k)[:1].isupper() and word not in (*WEEKDAYS, *MONTHS)
    return named or word in ELSEWHERE or word in _PLACES


_PLACES = frozenset("borough town village region nation continent valley coast rival parish department university division".split())
_MEASURED = frozenset(
    "days nights weeks months years games matches rounds temperatures highs lows maximums minimums prices scores times values levels "
    "readings figures sales takings totals".split()
)
# Whoever pays for what was priced.
_PAYERS = frozenset("buyers customers shoppers tenants guests visitors diners users patients bidders subscribers renters payers".split())
WHERE = frozenset("north south east west northern southern eastern western elsewhere abroad nationally nationwide".split())
LONG = frozenset("season year career tournament tour month".split())
_PLACING = frozenset("in on of for at among across from over".split())
# Words of time and of the things averaged over that open no other group.
_WHILE = frozenset(
    "month week year season period night nights game games match matches days winter summer autumn spring time whole total last past "
    "those these them morning each every".split()
)


def _ends(story: Story, sentence: Sentence, mean: Read) -> Iterator[tuple[Read, str]]:
    here = [
        r for r in amounts(story, sentence) if r is not mean and not is_mean(story, r) and (_fits(r, mean) or _of_people(story, r, mean))
    ]
    if "age" in mean_words(story, mean):
        here = [r for r in here if not r.claim.scope.noun and base_unit(r.claim) in ("", "year")]
    if is_change(story, mean):  # "rents rose by 4 percent on average; in the cheapest district they rose by 10"
        here = [r for r in here if r.claim.stated.bound == "range" or _OF_SIZE & {*story.before(r, 12), *story.after(r, 4)}]
    for read in here:
        bound = read.claim.stated.bound
        if bound == "range" and read.first < read.last - 1 and (sentence is mean.sentence or _ranges(story, read)):
            yield read, "low"
            yield read, "high"
        ranged = story.before(read, 1) == ["to"] and "from" in story.before(read, 12)
        side = "" if ranged else end_told(story, read)
        if read.claim.kind == "share" and _GRADED & set(pairwise(story.before(read, 12))):
            side = ""  # "The lowest-paid will get 7 per cent and the others 4.5, an average of 5"
        timed = {"quickest", "fastest", "slowest"} & story.words(sentence)
        if side and timed and read.claim.kind != "duration" and any(r.claim.kind == "duration" for r in story.here(sentence)):
            side = {"low": "high", "high": "low"}[side]  # "the quickest in six minutes, the slowest in 19"
        if side and _is_passed(story, here, read, side):
            side = ""  # "Monday's high was 27C, Tuesday's 31C"
        aged = {"youngest", "oldest"} & {*story.before(read, 9), *story.after(read, 4)}
        if side and not (aged and base_unit(mean.claim) not in ("", "year")):
            yield read, side
    for a, b in combinations(here[:6], 2):
        if _from_to(story, a, b):
            yield a, "low"
            yield b, "high"


_GRADED = frozenset((end, "-") for end in ("lowest", "highest", "best", "worst", "least", "most"))
_OF_SIZE = RANGING | frozenset("smallest biggest largest greatest steepest sharpest lowest highest least most slowest fastest".split())


def _is_passed(story: Story, here: Sequence[Read], read: Read, side: str) -> bool:
    """True where another figure of its list lies beyond *read*, so that it is no end of them all."""
    number = read.claim.stated.number
    listed = [b if a is read else a for a, b in pairwise(here) if read in (a, b) and labelled(story, (a, b))]
    others = [r.claim.stated.number for r in listed if base_unit(r.claim) == base_unit(read.claim)]
    return number is not None and any(n is not None and (n > number if side == "high" else n < number) for n in others)


def _fits(read: Read, mean: Read) -> bool:
    one, other = read.claim, mean.claim
    if base_unit(other) and not base_unit(one) and (one.stated.number or 0) >= 1000 and read.sentence is not mean.sentence:
        return False  # no one leaves out the unit of so many
    if base_unit(one) and not base_unit(other) and (other.stated.number or 0) > _APART * (one.stated.number or other.stated.number or 0):
        return False  # "2.1C above the norm ..., more than four times the average of 87,000"
    apart = one.scope.when is not None and other.scope.when is not None and one.scope.when.relation(other.scope.when) == "apart"
    vague = read.figure.kind == "vague" or {one.modality, other.modality} - {"stated", "forecast"}
    return (elided(read, mean) or (of_one_unit(one, other) and of_one_noun(one, other))) and not apart and not vague


def _of_people(story: Story, read: Read, mean: Read) -> bool:
    """True for the range of *from 17 to 24 pupils* and the mean of *26 children*: two words for the people that are counted."""
    nouns = {r.claim.scope.noun for r in (read, mean)}
    beside = abs(read.sentence.number - mean.sentence.number) < 2
    behind = story.after(mean, 3)  # "26 children in a room": how many there are in each
    apiece = "per" in behind or any(a in ("in", "to") and b in ("a", "an", "each", "every") for a, b in pairwise(behind))
    return read.claim.stated.bound == "range" and beside and apiece and "" not in nouns and all(people(story, n) for n in nouns)


def elided(a: Read, b: Read) -> bool:
    """True where one of the two names neither its unit nor what it counts, and the other is no share of anything."""
    bare = [r for r in (a, b) if not r.figure.noun and not base_unit(r.claim) and r.claim.kind in ("count", "mean")]
    other = b if bare[:1] == [a] else a
    return bool(bare) and (bool(base_unit(other.claim)) or len(bare) == 2) and other.figure.kind != "vague"


def _ranges(story: Story, read: Read) -> bool:
    ahead = story.before(read, 9)
    opened = story.tokens.low[story.phrase(read)[0]] in ("from", "between") and not CHANGING & set(ahead)
    each = story.after(read, 1) in (["each"], ["apiece"]) or bool({"each", "every"} & set(ahead))
    return opened or each or bool(RANGING & set(ahead)) or (_PRICED <= set(ahead[-4:]))


_PRICED = frozenset("selling for".split())


def _from_to(story: Story, a: Read, b: Read) -> bool:
    """True for ``ranges from $14 an hour in the south to $23``: a word of ranging, *from*, and *to* before the second."""
    ahead, between = story.before(a, 9), story.between(a, b)
    spread = bool(RANGING & set(ahead)) or (story.is_brief and not CHANGES & set(ahead))
    return ahead[-1:] == ["from"] and spread and between[-1:] == ["to"] and len(between) < 9


def end_told(story: Story, read: Read) -> str:
    """Which end of a run of values the words call *read*: ``low``, ``high``, or ``""``."""
    bound, words = read.claim.stated.bound, story.before(read, 16)
    if words[-2:] in (["of", "the"], ["of", "all"], ["of", "its"], ["of", "their"], ["of", "these"], ["of", "those"]):
        return ""  # "the slowest of the 40 trains"
    if story.after(read, 2) in (["on", "the"], ["in", "the"], ["over", "the"]) and story.after(read, 3)[-1] in _STAGES:
        return ""  # "never exceeds 120 on the first stretch"
    if bound in ("<", ">"):
        wall = max((k for k, word in enumerate(words) if word in WALLS), default=-1)
        if NOT & set(words[wall + 1 :]):
            return "low" if bound == "<" else "high"
        every = {"every", "each", "all"} & set(words[wall + 1 :])
        return ("low" if bound == ">" else "high") if every else ""
    if bound in (">=", "<="):
        if _partner(story, read) or (bound == ">=" and {"nobody", "none"} & {*words, *story.after(read, 8)}):
            return "low" if bound == ">=" else "high"
        return (
            ("low" if bound == ">=" else "high")
            if _EVERY & {*words, *story.after(read, 3), *story.tokens.low[slice(*story.phrase(read))]}
            else ""
        )
    return _superlative(story, read) or _is_the(story, read)


def _partner(story: Story, read: Read) -> bool:
    """True where the sentence bounds the same from the other side: ``4 mm at the least and 18 mm at the most``, ``start at £600``."""
    for other in story.here(read.sentence):
        if other is not read and of_one_unit(other.claim, read.claim, elided=False) and base_unit(other.claim):
            opposite = {other.claim.stated.bound[0], read.claim.stated.bound[0]} == {"<", ">"}
            if opposite or (read.claim.stated.bound == "<=" and (_starts(story, other) or _superlative(story, other) == "low")):
                return True
    return False


def _starts(story: Story, read: Read) -> bool:
    ahead = story.before(read, 3)
    return {"at", "from"} & set(ahead) != set() and bool(_STARTING & set(ahead))


_STARTING = frozenset("start starts started starting begin begins beginning".split())


def _goes_up_to(story: Story, read: Read) -> bool:
    """True for the end of ``rents start at £600 and go up to £1,100``."""
    rising = story.before(read, 1) == ["to"] and bool(_RISING & set(story.before(read, 4)))
    return rising and any(r.first < read.first and _starts(story, r) for r in story.here(read.sentence))


_RISING = frozenset("go goes going rise rises rising run runs running climb climbs climbing up".split())


def _superlative(story: Story, read: Read) -> str:
    """``the cheapest house fetched £210,000``, ``there longest, for 17 nights``, ``£9 at the top``."""
    if _starts(story, read):
        return "low"
    if _goes_up_to(story, read):
        return "high"
    behind = story.after(read, 4)
    closing = len(behind) < 4 or behind[3] in (",", ".", ";", "yet", "so", "of", "in", "since", "ever")
    if behind[3:] == ["in"] and story.after(read, 5)[4:][0:1] and story.after(read, 5)[4][0].isdecimal():
        closing = False  # "six minutes, the slowest in 19"
    if behind[:2] == [",", "the"] and len(behind) > 2 and closing and extremes.side(behind[2], read.claim.kind):
        return extremes.side(behind[2], read.claim.kind)
    if behind[:1] == [","] and len(behind) > 3 and behind[1] in ("is", "was", "are", "were", "being") and behind[2] in _GIVEN:
        return extremes.side(behind[3], read.claim.kind)  # "The captain, at 27, is the oldest"
    if len(behind) > 2 and behind[0] in ("at", "on", "in", "for") and behind[1] in ("the", "its", "their", "his", "her"):
        side = extremes.side(behind[2], read.claim.kind)
        if side and (behind[0] == "at" or behind[2].endswith("est")):
            return side
    low, start = story.tokens.low, read.sentence.first
    first, commas = _past_aside(story, read), 0
    taken = figures_at(story, read.sentence, first)
    when = next((k for k in range(first - 1, max(start, first - 7), -1) if low[k] in ("when", "where") and low[k - 1] == ","), 0)
    for k in range(first - 1, max(start, (when or first) - 10) - 1, -1):
        commas += low[k] == "," and k != when - 1
        if k in taken or low[k] in WALLS or (low[k] == "where" and k != when) or commas > (first - k <= 4):
            return ""
        side = extremes.side(low[k], read.claim.kind) or _best(low, k, read)
        if side and (low[k - 1] in _GIVEN or first - k <= 4 or k == start):
            return side
    return ""


def _is_the(story: Story, read: Read) -> str:
    """The end that *The dearest was a villa with a pool, at $412,000* tells, where no other figure of the kind is in its sentence."""
    low, start = story.tokens.low, read.sentence.first
    if low[start] != "the" or not {"is", "was"} & set(low[start + 2 : start + 4]) or story.before(read, 1) != ["at"]:
        return ""
    alone = not any(r is not read and r.claim.kind == read.claim.kind for r in amounts(story, read.sentence))
    return extremes.side(low[start + 1], read.claim.kind) if alone else ""


def _best(low: list[str], k: int, read: Read) -> str:
    """``high`` or ``low`` where *best* and *worst* say how much: ``the best-paid director``, ``on its best day`` of what is counted."""
    if low[k] in ("best", "worst") and low[k + 1 : k + 3] == ["-", "paid"]:
        return "high" if low[k] == "best" else "low"
    if low[k] == "most" and low[k - 1] in _GIVEN and low[k + 1] in _COSTLY:
        return "high"
    return "high" if low[k] in ("best", "busiest") and low[k + 1] in _PERIODS and read.claim.kind in ("count", "money") else ""


_COSTLY = frozenset("expensive costly valuable lucrative generous populous crowded populated indebted productive prolific".split())
_PERIODS = frozenset("day night week weekend month quarter season year hour".split())


def _past_aside(story: Story, read: Read) -> int:
    """The token from which to look back: before the aside of ``the oldest member, a retired vet, is 71``."""
    low, (first, start) = story.tokens.low, (story.phrase(read)[0], read.sentence.first)
    close = next((k for k in range(first - 1, max(start, first - 6), -1) if low[k] == ","), -1)
    opened = next((k for k in range(close - 1, max(start, close - 10), -1) if low[k] == ","), -1)
    if not start < opened < close or low[close + 1] in _NEW or low[close + 1].endswith("ing"):
        return first
    return first if any(opened < k < first for k in figures_at(story, read.sentence, first)) else opened


_NEW = frozenset("and but or while with the a an its their in on at for which who that when where to as if so".split())
_GIVEN = frozenset("the a an its their his her and whose with".split())

"""Averages: the values they are taken over, and the lowest and the highest of those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import attrs

from claimcheck.claims.link import Link, Sort
from claimcheck.reading import extremes
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import ELSEWHERE, MEANS, clause_before, figures_at, is_mean, mean_words, of_others
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import WALLS, back_from, base_unit, exactly, of_one_noun, of_one_unit, sizes, stem
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.change import CHANGING

RANGING = frozenset(
    "range ranges ranged ranging ran run runs running vary varies varied varying went spread spanned span spanning between anywhere "
    "scored stretch stretched".split()
)
_NONE = frozenset("nobody none nothing no never not neither nor no-one hardly".split())
_BACK = 3  # sentences from a mean to the list of its values
_EVERY = frozenset("every each all always nightly daily weekly monthly everyone everybody any".split())


def averages(story: Story) -> Iterator[Link | Choice]:
    """Each mean with the values listed for it, and with the lowest and the highest figure told near it."""
    for sentence in story.sentences:
        for read in amounts(story, sentence):
            if is_mean(story, read) and not of_others(story, read):
                yield from of_list(story, read)
                yield from _of_total(story, read)
                yield from _of_times(story, read)
                yield from _between(story, read)
            elif "median" in clause_before(story, story.phrase(read)[0], read.sentence):
                yield from _between(story, read)


# ---- the values ------------------------------------------------------------------------------------------------------


def of_list(story: Story, mean: Read) -> Iterator[Link | Choice]:
    """``8, 12, 15, 9 and 16 points, an average of 14``: the figures listed beside the mean, in its sentence or the one before."""
    for sentence in back_from(story, mean.sentence, _BACK):
        for run in _runs(story, sentence, mean):
            names = tuple(r.claim.id for r in run)
            if sentence is mean.sentence and _closes(story, run, mean):
                yield Link("mean", (mean.claim.id, *names), proof="the sentence lists the values and gives their mean", exhaustive=True)
                return
            if _announced(story, run, mean) and not (sentence is not mean.sentence and _of_more(story, mean, run)):
                told = f"the average of {lines(mean.claim, run[0].claim)} is of the {len(run)} figures listed there"
                yield Link("mean", (mean.claim.id, *names), assumption=told, exhaustive=True)
                return
    yield from _over_sentences(story, mean)


def _of_total(story: Story, mean: Read) -> Iterator[Link]:
    """``the eleven players weigh 990 kilos, or 95 kilos each on average``: a number, what they come to, and their mean, in one sentence."""
    ahead = [r for r in sizes(story.here(mean.sentence)) if r.first < mean.first and r.figure.kind != "vague"]
    unit = base_unit(mean.claim)
    if len(ahead) != 2 or not unit or mean.claim.kind == "share":
        return
    wholes = [r for r in ahead if base_unit(r.claim) == unit and r.claim.kind in ("money", "measure")]
    counts = [r for r in ahead if r.claim.kind == "count" and r.claim.scope.noun and not base_unit(r.claim)]
    words = {*mean_words(story, mean), *story.after(mean, 4), *story.tokens.low[slice(*story.phrase(mean))]}
    if len(wholes) == len(counts) == 1 and {"each", "apiece", "average", "averaging"} & words:
        names = (mean.claim.id, wholes[0].claim.id, counts[0].claim.id)
        yield Link("mean", names, assumption=f"the average is what each of {counts[0].claim.said} comes to")


def _of_times(story: Story, mean: Read) -> Iterator[Link]:
    """``1,260 wounded in seven nights, an average of 210 a night``: what came in so many times, and the mean of each."""
    ahead = [r for r in story.here(mean.sentence) if r.first < mean.first and r.claim.modality == "stated"]
    times = [r for r in ahead if r.claim.kind == "duration" and f"/{r.claim.amount.unit}" == mean.claim.amount.unit]
    totals = [r for r in ahead if r.claim.kind == "count" and not base_unit(r.claim)]
    closing = {"an", "a", "or", "averaging"} & set(story.before(mean, 3)) and "," in story.before(mean, 5)
    if len(times) == len(totals) == 1 and closing and times[0].claim.stated.number is not None:
        number = story.word(times[0].first, times[0].last, exactly(times[0].claim.stated.number), "count")
        told = f"the average is of what came in {times[0].claim.said}"
        each = story.word(*story.phrase(mean), attrs.evolve(mean.claim.amount, unit=""), "mean")
        yield Link("mean", (each.id, totals[0].claim.id, number.id), assumption=told)


def _runs(story: Story, sentence: Sentence, mean: Read) -> list[list[Read]]:
    """The figures of *sentence* that stand in a row, of the unit of *mean*, with other words between them or not."""
    runs: list[list[Read]] = [[]]
    for read in sizes(story.here(sentence)):
        if read is mean or is_mean(story, read) or not of_one_unit(read.claim, mean.claim) or _is_bound(read):
            if read is mean:
                runs.append([])
            continue
        if runs[-1] and not _goes_on(story, runs[-1][-1], read):
            runs.append([])
        runs[-1].append(read)
    return [run for run in runs if len(run) > 1]


def _is_bound(read: Read) -> bool:
    return read.claim.stated.number is None or read.claim.stated.bound[0] in "<>"


def _goes_on(story: Story, a: Read, b: Read) -> bool:
    between = story.between(a, b)
    joined = bool({",", "and", ";", "then", "or"} & set(between))
    return joined and len(between) < 9 and not (WALLS - {";"}) & set(between) and of_one_noun(a.claim, b.claim)


def _tight(story: Story, run: Sequence[Read]) -> bool:
    return all(set(story.between(a, b)) <= {",", "and", "then", "or"} for a, b in zip(run, run[1:], strict=False))


def _closes(story: Story, run: Sequence[Read], mean: Read) -> bool:
    """True where the mean stands in apposition to a tight list of three or more, and speaks of nothing longer."""
    if len(run) < 3 or not _tight(story, run):
        return False
    counted = _count_before(story, run)
    if counted is not None and counted != len(run):
        return False
    behind = story.after(mean, 4)
    wider = {"over", "across", "since", "in", "for", "during"} & set(behind[:2]) if counted is None else ()
    if run[-1].first < mean.first:
        gap = story.tokens.low[run[-1].last : mean.first]
        opened = [k for k, word in enumerate(gap) if word in (",", "(", "—", "–", ":", "-", ";", "and", "for")]
        given = bool(_GIVING & set(gap)) and len(gap) < 10
        return (given or (bool(opened) and len(gap) < 14 and opened[0] < 4)) and not wider
    return len(story.between(mean, run[0])) < 12 and bool({":", "(", "—", "–", "from", "with"} & set(story.between(mean, run[0])))


_STAGES = frozenset("first second third last early later opening final other".split())
_GIVING = frozenset("gave give gives giving make makes made making".split())


def _count_before(story: Story, run: Sequence[Read]) -> int | None:
    """How many values the sentence announces before it lists them: ``in her last five matches``."""
    ahead = [r for r in story.here(run[0].sentence) if r.first < run[0].first and r.claim.kind in ("count", "duration")]
    numbers = [r.claim.stated.number for r in ahead if r.claim.scope.noun or r.claim.amount.unit]
    return next((n for n in reversed(numbers) if isinstance(n, int) and 1 < n < 32), None)


def _announced(story: Story, run: Sequence[Read], mean: Read) -> bool:
    """True where so many values are announced as are listed, before the list or beside the mean: ``the three averaged 14``."""
    beside = [r for r in story.here(mean.sentence) if r is not mean and abs(r.first - mean.first) < 12 and r.claim.kind == "count"]
    beside += [r for r in story.here(run[0].sentence) if r not in run and r.claim.kind == "count" and len(run) > 2]
    return len(run) > 1 and (_count_before(story, run) == len(run) or any(r.claim.stated.number == len(run) for r in beside))


def _of_more(story: Story, mean: Read, run: Sequence[Read]) -> bool:
    """True where the mean is told of a longer time, another place or a name that the sentence of the list does not bear."""
    low, sentence, listed = story.tokens.low, mean.sentence, run[0].sentence
    near = range(max(sentence.first, mean.first - 10), min(sentence.last, mean.last + 4))
    words = {low[k] for k in near}
    if ((_LONG | ELSEWHERE | WHERE) - {"above", "below", "than", "against", "year"}) & words:
        return True
    told = {stem(w) for w in low[listed.first : listed.last]}
    if _of_others_named(story, mean, told):
        return True
    placed = (k for k in near if low[k] in ("in", "of", "for", "at") and story.tokens.written(k + 1)[:1].isupper() and k < mean.first)
    return any(stem(low[k + 1]) not in told and low[k + 1] not in MONTHS for k in placed)


def _over_sentences(story: Story, mean: Read) -> Iterator[Link]:
    """``Leeds sold 40. York sold 50. … The three shops averaged 60``: so many figures of one kind stand before the mean as it says."""
    low = story.tokens.low
    counts = [r for r in story.here(mean.sentence) if r.first < mean.first and r.claim.kind == "count" and r is not mean]
    number = next((r.claim.stated.number for r in counts if low[r.first - 1] in ("the", "those", "these", "all")), None)
    if not isinstance(number, int) or not 1 < number < 13:
        return
    alike = [
        r for s in back_from(story, mean.sentence) if s is not mean.sentence for r in reversed(sizes(story.here(s)))
        if of_one_unit(r.claim, mean.claim) and r.claim.kind == mean.claim.kind.replace("mean", r.claim.kind)
        and r.claim.stated.number is not None and of_one_noun(r.claim, mean.claim)
    ]  # fmt: skip
    if len(alike) == number and any(r.claim.amount.unit or r.claim.scope.noun for r in alike):
        names = tuple(r.claim.id for r in reversed(alike))
        told = f"the average of line {lines(mean.claim, mean.claim)[5:]} is of the {number} figures before it"
        yield Link("mean", (mean.claim.id, *names), assumption=told, exhaustive=True)


# ---- the lowest and the highest --------------------------------------------------------------------------------------


def _between(story: Story, mean: Read) -> Iterator[Link]:
    """The nearest figures that the words call the lowest and the highest of what the mean is taken over."""
    if story.before(mean, 2) in (["across", "the"], ["over", "the"], ["among", "the"], ["for", "the"]):
        return  # "The average across the four was two hours"
    found: dict[str, Read] = {}
    body = [s for s in story.sentences if s.role == "body"][:6]
    follow = body if mean.sentence.role == "headline" else story.beside(mean.sentence, 0, 1)[1:]
    for sentence in (*back_from(story, mean.sentence), *follow):
        for read, side in _ends(story, sentence, mean):
            found.setdefault(side, read)
    told: dict[str, tuple[str, Sort]] = {"high": ("highest", "below highest"), "low": ("lowest", "above lowest")}
    for side, (name, sort) in told.items():
        end = found.get(side)
        if end is None or (end.sentence is not mean.sentence and of_another(story, mean, end)) or _parted(story, mean, end):
            continue
        names = (mean.claim.id, end.claim.id)
        if end.sentence is mean.sentence and end.claim.stated.bound == "range":
            yield Link(sort, names, proof="the sentence gives the range and the mean")
        else:
            yield Link(sort, names, assumption=f"the average and the {name} of {lines(mean.claim, end.claim)} are of the same values")


def _parted(story: Story, mean: Read, end: Read) -> bool:
    """True where another mean stands between the two in their sentence: ``the average is £36,000; across the border it is £47,000``."""
    first, last = sorted((mean.first, end.first))
    return end.sentence is mean.sentence and any(first < r.first < last and is_mean(story, r) for r in story.here(mean.sentence))


def of_another(story: Story, mean: Read, end: Read, *, strict: bool = False) -> bool:
    """True where the later sentence names a place, a year or a group that nothing before it does: ``in the south``."""
    low = story.tokens.low
    first, later = sorted((mean, end), key=lambda r: r.sentence.number)
    sentence, last = later.sentence, later.sentence.last
    before = {stem(w) for s in story.sentences[max(0, first.sentence.number - 3) : sentence.number] for w in low[s.first : s.last]}
    if (WHERE & set(low[sentence.first : last])) - {w for w in WHERE if stem(w) in before}:
        return True
    for k in range(sentence.first, last - 1):
        if k > later.last and low[k] in ("which", "while", "whereas", ";"):
            break
        if low[k] not in _PLACING or later.first <= k + 1 <= later.last or (later is end and low[k] not in ("in", "of", "at")):
            continue
        named = [w for w in low[k + 1 : min(k + 5, last)] if (len(w) > 3 and w.isalnum()) or w == "its"]
        number = low[k + 1][0].isdecimal() and (later is end or len(low[k + 1]) < 4)
        if not named or number or low[k + 1] in MEANS or low[k + 1] in ("which", "whom", "whose"):
            continue
        if low[k] == "over" and not _LONG & set(named):
            continue
        if later is end and not (story.tokens.written(k + 1)[0].isupper() and low[k + 1] not in MONTHS) and not ELSEWHERE & set(named):
            continue  # what the lowest and the highest are told of may be new
        opens = k == mean.sentence.first and low[k : k + 2] == ["across", "the"]
        if opens and low[k + 2] not in ELSEWHERE and not story.tokens.written(k + 2)[0].isupper():
            continue  # "Across the clinic the average was": all of what was spoken of
        excused = (named[0] in _WHILE or named[0] in WEEKDAYS) and not (strict and low[k] == "for" and named[0] in _LONG)
        if not excused and stem(named[0]) not in before and named[0] not in MEANS:
            return True
    return later is mean and _of_others_named(story, mean, before)


def _of_others_named(story: Story, mean: Read, told: set[str]) -> bool:
    """True for *Her opponents averaged 12*, *On average pilots are paid for 12*: of whom was not told before."""
    low, sentence = story.tokens.low, mean.sentence
    verb = next((k for k in range(sentence.first + 1, mean.first) if low[k] in ("averaged", "averages")), 0)
    if verb and is_plural(low[verb - 1]) and stem(low[verb - 1]) not in told:
        return True
    opened = next((k + 2 for k in range(sentence.first, sentence.last - 2) if low[k : k + 2] == ["on", "average"]), sentence.last)
    new = opened < mean.first and is_plural(low[opened]) and low[opened] not in _PAYERS
    return new and stem(low[opened]) not in told


# Whoever pays for what was priced.
_PAYERS = frozenset("buyers customers shoppers tenants guests visitors diners users patients bidders subscribers renters payers".split())
WHERE = frozenset("north south east west northern southern eastern western elsewhere abroad nationally nationwide".split())
_LONG = frozenset("season year career tournament tour month".split())
_PLACING = frozenset("in on of for at among across from over".split())
# Words of time and of the things averaged over that open no other group.
_WHILE = frozenset(
    "month week year season period night nights game games match matches days winter summer autumn spring time whole total last past "
    "those these them night-time morning each every".split()
)


def _ends(story: Story, sentence: Sentence, mean: Read) -> Iterator[tuple[Read, str]]:
    here = [r for r in amounts(story, sentence) if r is not mean and not is_mean(story, r) and _fits(r, mean)]
    if "age" in mean_words(story, mean):
        here = [r for r in here if not r.claim.scope.noun and base_unit(r.claim) in ("", "year")]
    for read in here:
        bound = read.claim.stated.bound
        if bound == "range" and read.first < read.last - 1 and (sentence is mean.sentence or _ranges(story, read)):
            yield read, "low"
            yield read, "high"
        ranged = story.before(read, 1) == ["to"] and "from" in story.before(read, 12)
        side = "" if ranged else end_told(story, read)
        timed = {"quickest", "fastest", "slowest"} & set(story.tokens.low[sentence.first : sentence.last])
        if side and timed and read.claim.kind != "duration" and any(r.claim.kind == "duration" for r in story.here(sentence)):
            side = {"low": "high", "high": "low"}[side]  # "the quickest in six minutes, the slowest in 19"
        aged = {"youngest", "oldest"} & {*story.before(read, 9), *story.after(read, 4)}
        if side and not (aged and base_unit(mean.claim) not in ("", "year")):
            yield read, side
    for a, b in combinations(here[:6], 2):
        if _from_to(story, a, b):
            yield a, "low"
            yield b, "high"


def _fits(read: Read, mean: Read) -> bool:
    one, other = read.claim, mean.claim
    if base_unit(other) and not base_unit(one) and (one.stated.number or 0) >= 1000 and read.sentence is not mean.sentence:
        return False  # no one leaves out the unit of so many
    apart = one.scope.when is not None and other.scope.when is not None and one.scope.when.relation(other.scope.when) == "apart"
    vague = read.figure.kind == "vague" or other.modality != one.modality
    return (elided(read, mean) or (of_one_unit(one, other) and of_one_noun(one, other))) and not apart and not vague


def elided(a: Read, b: Read) -> bool:
    """True where one of the two names neither its unit nor what it counts, and the other is no share of anything."""
    bare = [r for r in (a, b) if not r.figure.noun and not base_unit(r.claim) and r.claim.kind in ("count", "mean")]
    other = b if bare[:1] == [a] else a
    return bool(bare) and (bool(base_unit(other.claim)) or len(bare) == 2) and other.figure.kind != "vague"


def _ranges(story: Story, read: Read) -> bool:
    ahead = story.before(read, 9)
    opened = story.tokens.low[story.phrase(read)[0]] in ("from", "between") and not CHANGING & set(ahead)
    return opened or bool(RANGING & set(ahead))


def _from_to(story: Story, a: Read, b: Read) -> bool:
    """True for ``ranges from $14 an hour in the south to $23``: a word of ranging, *from*, and *to* before the second."""
    ahead, between = story.before(a, 9), story.between(a, b)
    return ahead[-1:] == ["from"] and bool(RANGING & set(ahead)) and between[-1:] == ["to"] and len(between) < 9


def end_told(story: Story, read: Read) -> str:
    """Which end of a run of values the words call *read*: ``low``, ``high``, or ``""``."""
    bound, words = read.claim.stated.bound, story.before(read, 16)
    if story.after(read, 2) in (["on", "the"], ["in", "the"], ["over", "the"]) and story.after(read, 3)[-1] in _STAGES:
        return ""  # "never exceeds 120 on the first stretch"
    if bound in ("<", ">"):
        wall = max((k for k, word in enumerate(words) if word in WALLS), default=-1)
        if _NONE & set(words[wall + 1 :]):
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
    return _superlative(story, read)


def _partner(story: Story, read: Read) -> bool:
    """True where the sentence bounds the same from the other side: ``4 mm at the least and 18 mm at the most``, ``start at £600``."""
    for other in story.here(read.sentence):
        if other is not read and of_one_unit(other.claim, read.claim, elided=False) and base_unit(other.claim):
            opposite = {other.claim.stated.bound[0], read.claim.stated.bound[0]} == {"<", ">"}
            if opposite or (read.claim.stated.bound == "<=" and (_starts(story, other) or _superlative(story, other) == "low")):
                return True
    return False


def _starts(story: Story, read: Read) -> bool:
    return bool({"start", "starts", "started", "starting", "begin", "begins", "beginning"} & set(story.before(read, 3)))


def _superlative(story: Story, read: Read) -> str:
    """``the cheapest house fetched £210,000``, ``there longest, for 17 nights``, ``£9 at the top``."""
    if _starts(story, read):
        return "low"
    behind = story.after(read, 4)
    closing = len(behind) < 4 or behind[3] in (",", ".", ";", "yet", "so", "of", "in", "since", "ever")
    if behind[3:] == ["in"] and story.after(read, 5)[4:][0:1] and story.after(read, 5)[4][0].isdecimal():
        closing = False  # "six minutes, the slowest in 19"
    if behind[:2] == [",", "the"] and len(behind) > 2 and closing and extremes.side(behind[2], read.claim.kind):
        return extremes.side(behind[2], read.claim.kind)
    if len(behind) > 2 and behind[0] in ("at", "on", "in", "for") and behind[1] in ("the", "its", "their", "his", "her"):
        side = extremes.side(behind[2], read.claim.kind)
        if side and (behind[0] == "at" or behind[2].endswith("est")):
            return side
    low, start = story.tokens.low, read.sentence.first
    first, commas = _past_aside(story, read), 0
    taken = figures_at(story, read.sentence, first)
    for k in range(first - 1, max(start, first - 10) - 1, -1):
        commas += low[k] == ","
        if k in taken or low[k] in WALLS or commas > (first - k <= 4):
            return ""
        side = extremes.side(low[k], read.claim.kind) or _best(low, k, read)
        if side and (low[k - 1] in _GIVEN or first - k <= 4 or k == start):
            return side
    return ""


def _best(low: list[str], k: int, read: Read) -> str:
    """``high`` or ``low`` where *best* and *worst* say how much: ``the best-paid director``, ``on its best day`` of what is counted."""
    if low[k] in ("best", "worst") and low[k + 1 : k + 3] == ["-", "paid"]:
        return "high" if low[k] == "best" else "low"
    return "high" if low[k] in ("best", "busiest") and low[k + 1] in _PERIODS and read.claim.kind in ("count", "money") else ""


_PERIODS = frozenset("day night week weekend month quarter season year hour".split())


def _past_aside(story: Story, read: Read) -> int:
    """The token from which to look back: before the aside of ``the oldest member, a retired vet, is 71``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if low[first - 1] in ("is", "was", "are", "were") and low[first - 2] == ",":
        return next((k for k in range(first - 3, max(read.sentence.first, first - 12), -1) if low[k] == ","), first)
    return first


_GIVEN = frozenset("the a an its their his her and whose with".split())

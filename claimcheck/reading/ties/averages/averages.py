"""Averages: the values they are taken over, and the lowest and the highest of those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.claim import Kind
from claimcheck.claims.link import Link
from claimcheck.reading.paced import ADVERBS
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.bounding import bounded, of_all
from claimcheck.reading.ties.averages.labelled import dated, labelled
from claimcheck.reading.ties.averages.means import (
    ELSEWHERE,
    clause_before,
    in_the_average,
    is_mean,
    is_number_of,
    is_trimmed,
    may_tell_mean,
    mean_words,
    of_others,
)
from claimcheck.reading.ties.averages.other_groups import LONG, WHERE, of_others_named
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice, Guess
from claimcheck.reading.ties.common.nearby import WALLS, back_from, base_unit, exactly, may_leave_out, of_one_noun, of_one_unit, sizes, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values.per_time import per_time

_BACK = 3  # sentences from a mean to the list of its values


def averages(story: Story) -> Iterator[Link | Choice | Guess]:
    """Each mean with the values listed for it, and with the lowest and the highest figure told near it."""
    for sentence in story.sentences:
        here = amounts(story, sentence)
        for read in here if may_tell_mean(story, sentence) and not is_trimmed(story, sentence) else ():
            if (is_mean(story, read) or in_the_average(story, read)) and not (of_others(story, read) and not of_all(story, read)):
                yield from of_list(story, read)
                yield from _of_total(story, read)
                yield from _of_times(story, read)
                yield from _of_quotient(story, read)
                yield from bounded(story, read)
            elif "median" in clause_before(story, story.phrase(read)[0], read.sentence):
                yield from bounded(story, read)


# ---- the values ------------------------------------------------------------------------------------------------------


def _is_far_off(mean: Read, run: Sequence[Read]) -> bool:
    """True for an average of 14,200 beside 71, 68 and 66, of which no slip makes it one."""
    numbers = [abs(Fraction(r.claim.stated.number)) for r in run if r.claim.stated.number is not None]
    told = abs(Fraction(mean.claim.stated.number or 0))
    same = all(r.claim.amount.unit == mean.claim.amount.unit for r in run)
    return same and bool(numbers) and not min(numbers) < 20 * told < 400 * max(numbers)


def of_list(story: Story, mean: Read) -> Iterator[Link | Choice]:
    """``8, 12, 15, 9 and 16 points, an average of 14``: the figures listed beside the mean, in its sentence or the one before."""
    for sentence in back_from(story, mean.sentence, _BACK):
        for run in _runs(story, sentence, mean):
            if _is_far_off(mean, run) or of_all_told(story, mean, run):
                continue
            if sentence is mean.sentence and (_goes_past(story, run, mean) or _is_base(story, run)):
                continue
            if sentence is mean.sentence and _closes(story, run, mean):
                measured = next((r for r in reversed(run) if base_unit(r.claim)), run[-1])
                values = tuple(in_unit(story, r, measured).claim.id for r in run)
                each = _without_unit(story, mean) if not any("/" in r.claim.amount.unit for r in run) else mean.claim.id
                yield Link("mean", (each, *values), proof="the sentence lists the values and gives their mean", exhaustive=True)
                return
            names = _in_one_unit(story, mean, run)
            if _announced(story, run, mean) and not (
                sentence is not mean.sentence and (_of_more(story, mean, run) or _of_places(story, mean, run))
            ):
                told = f"the average of {lines(mean.claim, run[0].claim)} is of the {len(run)} figures listed there"
                yield Link("mean", names, assumption=told, exhaustive=True)
                return
    yield from _over_sentences(story, mean)


def _in_one_unit(story: Story, mean: Read, run: Sequence[Read]) -> tuple[str, ...]:
    """The names of *mean* and *run*, all per what the last tells: ``4.1, 4.7 and 5.3 tonnes a hectare ... They averaged 4.7 tonnes``."""
    last, (top, _, per) = run[-1], mean.claim.amount.unit.partition("/")
    unit = last.claim.amount.unit
    if per or not top or unit.partition("/")[0] != top or "/" not in unit:
        return (mean.claim.id, *(r.claim.id for r in run))
    told = story.word(*story.phrase(mean), attrs.evolve(mean.claim.amount, unit=unit), "mean", mean.claim.scope, mean.claim.voice)
    return (told.id, *(in_unit(story, r, last).claim.id for r in run))


def of_all_told(story: Story, mean: Read, run: Sequence[Read]) -> bool:
    """True for *marked 82, 88 and 94, while the average for all 40 bottles was 79*: of more than are listed."""
    here = [r for r in story.here(mean.sentence) if r is not mean and story.before(r, 1) == ["all"] and r.claim.kind == "count"]
    return any(r not in run and r.claim.stated.number != len(run) for r in here)


def _without_unit(story: Story, mean: Read) -> str:
    """The name of *mean* as so much, without the time or the thing that it is told for: ``42 kilos a head``."""
    top, per = per_time(mean.claim.amount.unit)
    if mean.claim.amount.unit.endswith("/person"):
        top, _, per = mean.claim.amount.unit.partition("/")
    if mean.claim.amount.unit.partition("/")[2] in _TERMS:
        top, _, per = mean.claim.amount.unit.partition("/")  # "$12m, $15m and $9m, or $12m a quarter on average"
    return story.word(*story.phrase(mean), attrs.evolve(mean.claim.amount, unit=top), "mean").id if top and per else mean.claim.id


_TERMS = frozenset("quarter season term half game match".split())


def _of_total(story: Story, mean: Read) -> Iterator[Link]:
    """``the eleven players weigh 990 kilos, or 95 kilos each on average``: a number, what they come to, and their mean, in one sentence."""
    ahead = [r for r in sizes(story.here(mean.sentence)) if r.first < mean.first and r.figure.kind != "vague"]
    unit = base_unit(mean.claim)
    if len(ahead) != 2 or not unit or mean.claim.kind == "share":
        return
    wholes = [r for r in ahead if base_unit(r.claim) == unit and r.claim.kind in ("money", "measure") and r.claim.stated.number is not None]
    timed = per_time(mean.claim.amount.unit)[1] or mean.claim.amount.unit.endswith("/night")
    if timed and not any(per_time(r.claim.amount.unit)[1] for r in wholes):
        return  # "Turnover at the 120-room hotel was £4m, and rooms average £140 a night": of no one time
    counts = [r for r in ahead if r.claim.kind == "count" and r.claim.scope.noun and not base_unit(r.claim)]
    words = {*mean_words(story, mean), *story.after(mean, 4), *story.tokens.low[slice(*story.phrase(mean))]}
    if len(wholes) == len(counts) == 1 and {"each", "apiece", "average", "averaging"} & words:
        names = (mean.claim.id, wholes[0].claim.id, counts[0].claim.id)
        yield Link("mean", names, assumption=f"the average is what each of {counts[0].claim.said} comes to")


def _of_times(story: Story, mean: Read) -> Iterator[Link]:
    """``1,260 wounded in seven nights, an average of 210 a night``: what came in so many times, and the mean of each."""
    ahead = [r for r in story.here(mean.sentence) if r.first < mean.first and r.claim.modality == "stated"]
    top, _, per = mean.claim.amount.unit.partition("/")
    per = per or next((ADVERBS[w] for w in mean_words(story, mean) + story.before(mean, 2) if w in ADVERBS), "")
    times = [r for r in ahead if r.claim.kind == "duration" and r.claim.amount.unit in _SPELLS.get(per, (per,))]
    totals = [r for r in ahead if r.claim.kind in _WHOLES and "/" not in r.claim.amount.unit and of_one_unit(r.claim, mean.claim)]
    closing = {"an", "a", "or", "averaging"} & set(story.before(mean, 4)) and "," in story.before(mean, 5)
    if len(times) == len(totals) == 1 and closing and times[0].claim.stated.number is not None:
        number = story.word(times[0].first, times[0].last, exactly(times[0].claim.stated.number), "count")
        told = f"the average is of what came in {times[0].claim.said}"
        each = story.word(*story.phrase(mean), attrs.evolve(mean.claim.amount, unit=top), "mean")
        yield Link("mean", (each.id, totals[0].claim.id, number.id), assumption=told)


_SPELLS = {"day": ("day", "night")}
_WHOLES = frozenset(("count", "money", "measure"))
_SIZED = frozenset(("count", "money", "measure", "points", "mean", "rate"))


def _of_quotient(story: Story, mean: Read) -> Iterator[Guess]:
    """``He had 550 runs and was out eleven times, an average of 50``: the only two figures before the mean, one over the other."""
    if mean.claim.kind == "share" or base_unit(mean.claim) or mean.figure.noun or mean.claim.stated.bound not in ("=", "~"):
        return
    if (ELSEWHERE | LONG) & set(story.after(mean, 6)):
        return  # "He has averaged 1.45 over his career"
    near = [r for s in story.beside(mean.sentence, 1, 0) for r in sizes(story.here(s)) if r.first < mean.first and r.claim.kind in _SIZED]
    if len(near) != 2 or any(r.claim.stated.bound != "=" or r.claim.stated.number is None or is_mean(story, r) for r in near):
        return
    number, total = sorted(near, key=lambda r: Fraction(r.claim.stated.number or 0))
    one, other = number.claim, total.claim
    noun, counted = one.scope.noun or one.amount.unit, other.scope.noun or ("point" if other.kind == "points" else "")
    if one.kind != "count" or other.kind not in ("count", "points") or not noun or not counted or noun == counted:
        return
    size, count, made = (Fraction(r.claim.stated.number or 0) for r in (mean, number, total))
    if size < 1:
        return  # "31 goals in 40 games, an average of 0.78 a game"
    sides: tuple[tuple[Read, Kind], ...] = ((mean, "mean"), (total, "count"), (number, "count"))
    names = tuple(story.word(*story.phrase(r), exactly(r.claim.stated.number or 0), kind).id for r, kind in sides)
    sure = 2 * made < 3 * size * count < 6 * made and count > 1
    yield Guess((Link("mean", names, assumption=f"the average is of {other.said} over {one.said}"),), sure=sure)


def _runs(story: Story, sentence: Sentence, mean: Read) -> list[list[Read]]:
    """The figures of *sentence* that stand in a row, of the unit of *mean*, with other words between them or not."""
    runs: list[list[Read]] = [[]]
    for read in sizes(story.here(sentence)):
        alike = of_one_unit(read.claim, mean.claim) or _tells_for_all(story, runs[-1], read, mean) or _leaves_unit_out(mean, read)
        if read is mean or is_mean(story, read) or is_number_of(story, read) or not alike or _is_bound(read):
            runs.append([])
            continue
        if runs[-1] and not _goes_on(story, runs[-1][-1], read):
            runs.append([])
        runs[-1].append(read)
    runs = [run[1:] if _announces(story, run) else run for run in runs]
    runs = [run for run in runs if not run or story.tokens.low[run[-1].last : run[-1].last + 2] not in _ONE_MORE]
    return [run for run in runs if len(run) > 1]


_ONE_MORE = (["and", "one"], ["and", "none"], ["and", "nil"], ["and", "no"])


def _announces(story: Story, run: Sequence[Read]) -> bool:
    """True for the three of *her three clearances, 1.88, 1.91 and 1.94 metres*: how many stand behind it."""
    first, others = run[0] if run else None, run[1:]
    listed = first is not None and first.figure.noun and len(others) > 1 and not any(r.figure.noun for r in others)
    return bool(listed) and first is not None and first.claim.stated.number == len(others) and story.between(first, others[0])[-1:] == [","]


def _tells_for_all(story: Story, run: Sequence[Read], read: Read, mean: Read) -> bool:
    """True for the last of *12, 18 and 9 points*, which tells the unit of the row, where the mean tells none."""
    bare = not base_unit(mean.claim) and all(not base_unit(r.claim) and not r.figure.noun for r in run)
    return bool(run) and bare and set(story.between(run[-1], read)) <= {",", "and"}


def _leaves_unit_out(mean: Read, read: Read) -> bool:
    """True for the mean of *51 and 54 seconds in her two heats, an average of 52*, which goes on from the heats by its words alone."""
    bare = not mean.figure.noun and not base_unit(mean.claim)
    return bare and read.claim.kind in ("measure", "duration") and may_leave_out(mean.claim, read.claim)


def _is_bound(read: Read) -> bool:
    return read.claim.stated.number is None or read.claim.stated.bound[0] in "<>"


def _goes_on(story: Story, a: Read, b: Read) -> bool:
    between = story.between(a, b)
    joined = bool({",", "and", ";", "then", "or"} & set(between))
    return joined and len(between) < 9 and not (WALLS - {";"}) & set(between) and of_one_noun(a.claim, b.claim)


def _tight(story: Story, run: Sequence[Read]) -> bool:
    return all(set(story.between(a, b)) <= {",", "and", "then", "or"} for a, b in zip(run, run[1:], strict=False))


_COMPARED = frozenset("compared against versus".split())


def _closes(story: Story, run: Sequence[Read], mean: Read) -> bool:
    """True where the mean stands in apposition to a tight or labelled list, and speaks of nothing longer; of two only days and turns."""
    tight = _tight(story, run)
    if not (tight if len(run) > 2 else _counts_of_days(story, run)) and not (len(run) > 2 and labelled(story, run)):
        return False
    counted = _count_before(story, run)
    if counted is not None and counted != len(run):
        return False
    if run[0].first > mean.last and _COMPARED & set(story.between(mean, run[0])):
        return False  # "orders averaged 780, compared with 770 in May and 680 in June"
    behind = story.after(mean, 4)
    wider = {"over", "across", "since", "in", "for", "during"} & set(behind[:2]) if counted is None and not _OF_IT & set(behind) else ()
    if run[-1].first < mean.first:
        gap = story.tokens.low[run[-1].last : mean.first]
        opened = [k for k, word in enumerate(gap) if word in (",", "(", "—", "–", ":", "-", ";", "and", "for")]
        given = bool(_GIVING & set(gap)) and len(gap) < 10
        return (given or (bool(opened) and len(gap) < 16 and opened[0] < 7)) and not wider
    return len(story.between(mean, run[0])) < 12 and bool({":", "(", "—", "–", "from", "with"} & set(story.between(mean, run[0])))


_OF_IT = frozenset("tournament week weekend competition match round event series".split())  # whose scores are told in full


def _goes_past(story: Story, run: Sequence[Read], mean: Read) -> bool:
    """True for *17, 22 and 25 points, so that the 31 brought her to 95, an average of 23.8*: more came to the row before the mean."""
    told = [r for r in story.here(mean.sentence) if run[-1].last <= r.first < mean.first and not r.figure.noun and not r.timing]
    return any(r.claim.kind in ("count", "points", run[-1].claim.kind) for r in told)


def _is_base(story: Story, run: Sequence[Read]) -> bool:
    """True for *up from $117,500 in April and $114,600 a year ago*: what the mean is set against."""
    return story.before(run[0], 2) in (["up", "from"], ["down", "from"], ["compared", "with"], ["compared", "to"])


_GIVING = frozenset("gave give gives giving make makes made making average averages averaged averaging".split())


def _counts_of_days(story: Story, run: Sequence[Read]) -> bool:
    """True for ``1,140 on Saturday and 1,320 on Sunday``: what was counted in stretches of one length; rates and shares weigh unlike."""
    return all(r.claim.kind in ("count", "money") and not r.figure.per for r in run) and labelled(story, run) and dated(story, run)


def _count_before(story: Story, run: Sequence[Read]) -> int | None:
    """How many values the sentence announces before it lists them: ``in her last five matches``."""
    ahead = [r for r in story.here(run[0].sentence) if r.first < run[0].first and r.claim.kind in ("count", "duration")]
    numbers = [r.claim.stated.number for r in ahead if r.claim.scope.noun or r.claim.amount.unit]
    return next((n for n in reversed(numbers) if isinstance(n, int) and 1 < n < 32), None)


def _announced(story: Story, run: Sequence[Read], mean: Read) -> bool:
    """True where so many values are announced as are listed, before the list or beside the mean: ``the three averaged 14``."""
    beside = [r for r in story.here(mean.sentence) if r is not mean and abs(r.first - mean.first) < 12]
    beside = [r for r in beside if r.claim.kind == "count" or (r.claim.kind in ("duration", "mean") and _is_over(story, r, mean))]
    beside += [r for r in story.here(run[0].sentence) if r not in run and r.claim.kind == "count" and len(run) > 2]
    return len(run) > 1 and (_count_before(story, run) == len(run) or any(r.claim.stated.number == len(run) for r in beside))


def _is_over(story: Story, read: Read, mean: Read) -> bool:
    """True for the days of *The average for the three days, 36 minutes*, *averaging 26 mm over the three days*."""
    ahead = story.before(read, 2)
    beside = 0 < mean.first - story.phrase(read)[1] < 3 or 0 < story.phrase(read)[0] - story.phrase(mean)[1] < 3
    return ahead[-1:] == ["the"] and ahead[0] in ("for", "over", "across", "of") and beside


def _of_places(story: Story, mean: Read, run: Sequence[Read]) -> bool:
    """True for ``190 minutes at St Luke's, 215 at the General``: what took so long in places that weigh unlike."""
    if {"those", "these"} & set(story.before(mean, 6)):
        return False  # "the mean of those times"
    placed = all(story.after(r, 1) in (["at"], ["in"]) for r in run)
    return run[0].claim.kind == "duration" and placed and labelled(story, run) and not dated(story, run)


def _of_more(story: Story, mean: Read, run: Sequence[Read]) -> bool:
    """True where the mean is told of a longer time, another place or a name that the sentence of the list does not bear."""
    low, sentence, listed = story.tokens.low, mean.sentence, run[0].sentence
    near = range(max(sentence.first, mean.first - 10), min(sentence.last, mean.last + 4))
    words = {low[k] for k in near}
    if "since" in story.after(mean, 3) or ((LONG | ELSEWHERE | WHERE) - {"above", "below", "than", "against", "year"}) & words:
        return True
    told = {stem(w) for w in low[listed.first : listed.last]}
    if of_others_named(story, mean, told):
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

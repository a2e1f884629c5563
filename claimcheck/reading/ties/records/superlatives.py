"""Superlatives: a figure called the highest, the lowest or a first, and the earlier figures that it has to pass."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link, Sort
from claimcheck.claims.taxonomy import taxonomy
from claimcheck.reading import extremes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.averages.means import is_mean
from claimcheck.reading.ties.calendar.spells import whole_times
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.cohesion import of_another_matter
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_state, of_one_unit, sizes, stem
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.records.called import Told, number_told, told_in
from claimcheck.reading.ties.records.earlier import PREVIOUS, called_earlier, dated, passed_beside, then_behind
from claimcheck.reading.ties.records.felled import fall
from claimcheck.reading.ties.records.left import is_left_for, was_left
from claimcheck.reading.ties.records.oldest import oldest
from claimcheck.reading.ties.records.rivals import (
    IDLE,
    LARGER,
    is_exception,
    is_high,
    is_raced,
    may_be,
    months_of,
    of_another_class,
    of_change,
    of_longer_time,
    within_reach,
)
from claimcheck.reading.ties.records.since_when import since_when
from claimcheck.reading.words.calendar import FULL_MONTHS
from claimcheck.reading.words.grammar import OWNERS

_RECORD_OR_PREVIOUS = PREVIOUS | {"record", "high", "best", "peak"}
_RECORDS, _FIRST = frozenset("record records nowhere".split()), frozenset(("first",))
_PAST = frozenset("having had was were stood reached saw recorded drew took measured came ended settled killed died".split())


def superlatives(story: Story) -> Iterator[Link | Choice]:
    """Each figure that the words call the greatest or the smallest so far, with the earlier ones of its kind."""
    for sentence in story.sentences:
        if sentence.role == "caption":
            continue
        for told in told_in(story, sentence):
            yield from oldest(story, sentence, told)
            yield from since_when(story, sentence, told)
            records = _figures(story, sentence, told)
            if records and fall(story, sentence, told.last) < 0:  # "The record of 8,400 was broken when 8,650 came"
                yield from _against(story, records, told._replace(way=_way(story, told, records[0].claim)))
        if story.here(sentence):
            yield from _broken(story, sentence)
            yield from _first_time(story, sentence)


def _broken(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``rose to 7.1 metres, breaking the record of 7.4 metres``: a figure before a word of passing and the record it passes."""
    here = whole_times(story, sizes(story.here(sentence)))
    for k, read in enumerate(here[1:], 1):
        behind = {"earlier", "set", "of", "in", "last"} & set(story.after(read, 4)) and dated(story, read, sentence)
        if story.before(read, 1) == ["by"]:
            continue  # "at 7.08 in Brzeg, where it broke the record by 24cm"
        if not (behind or _RECORD_OR_PREVIOUS & set(story.before(read, 9))) or not called_earlier(story, read):
            continue
        words = story.tokens.low[sentence.first : sentence.last]
        if ("broke", "out") in pairwise(story.before(read, 9)):
            continue  # "was 19 when the war broke out in 1939 and 25 when it ended"
        mine = [r for r in here[:k] if _of_kind(read, r) and may_be(story, r) and not called_earlier(story, r)]
        mine = [r for r in mine if r.claim.kind != "duration" or (is_raced(r.claim, words) and base_unit(r.claim) in ("second", "minute"))]
        if not base_unit(read.claim):
            mine = [r for r in mine if not _is_distance(r, mine)]
        hoped = _HOPES & {*story.before(read, 9), *(story.between(mine[-1], read) if mine else ())}
        revised = _REVISING & set(story.before(read, 6)) and {"figure", "estimate", "count", "number", "total"} & set(story.before(read, 3))
        mine = [r for r in mine if r.claim.kind == "duration" or not (was_left(story, r, 1) or is_left_for(story, r, read, 1))]
        mine = [r for r in mine if not _is_base(story, r) and not _NOT_REACHED & set(story.between(r, read))]
        mine = [r for r in mine if read.claim.kind == "duration" or _of_like_size(r, read)]
        if mine and not hoped and not revised and not is_high(story, read) < 0:
            yield _passing(story, mine[-1], read)


def _of_like_size(one: Read, other: Read) -> bool:
    """False for the 9,000 a day of a country and the 400 of one city."""
    sizes = sorted(abs(Fraction(r.claim.stated.number or 0)) for r in (one, other))
    return _TENTH * sizes[1] <= sizes[0]


_TENTH = Fraction(1, 10)


def _passing(story: Story, record: Read, rival: Read) -> Link:
    """The link of a record and the one it passes in its own sentence; of two times of a race the shorter wins."""
    proof = "the sentence says that the one passes the other"
    if record.claim.kind != "duration":
        return Link("previous", (record.claim.id, rival.claim.id), proof=proof)
    return Link("previous low", (in_unit(story, record, rival).claim.id, in_unit(story, rival, record).claim.id), proof=proof)


def _is_distance(read: Read, others: list[Read]) -> bool:
    """True for the length of a race that is told with the time it was run in."""
    return read.claim.kind == "measure" and any(r.claim.kind == "duration" for r in others)


_REVISING = frozenset("lowering lowered revising revised correcting corrected cutting reducing replacing raising updating".split())
_HOPES = frozenset("hope hopes hoping aims aim wants want trying tries bid chance could might may".split())


def _way(story: Story, told: Told, claim: Claim) -> int:
    word = story.tokens.low[told.first]
    around = story.tokens.low[max(0, told.first - 12) : told.last + 12]
    if claim.kind == "duration" and word == "record" and is_raced(claim, around):
        return -told.way
    if claim.kind == "duration" and word in ("faster", "fastest", "quicker", "quickest", "slower", "slowest", "best"):
        return 1 if word.startswith("slow") else -1
    return told.way


# ---- the record ------------------------------------------------------------------------------------------------------


def _figures(story: Story, sentence: Sentence, told: Told) -> list[Read]:
    """The figures that a superlative may be said of: the nearest of its sentence, else of the next two or the one before."""
    here = [r for r in whole_times(story, sizes(story.here(sentence))) if may_be(story, r) and not _unsaid(story, r)]
    named = [r for r in here if is_named(story, told, r)]
    passed = [
        r for r in here if called_earlier(story, r) or (r.first > told.last and (passed_beside(story, r) or _is_of_then(story, told, r)))
    ]
    if named and not all(r in passed for r in named):
        return [r for r in named if r not in passed]
    here = [r for r in here if r not in passed and not _parted(story, told, r)]
    here = [r for r in here if not _held_before(story, told, r)] or here
    if here:
        return sorted(here, key=lambda r: (min(abs(r.first - told.last), abs(told.first - r.last)), r.first))[:3]
    follow = story.beside(sentence, 0, 2)[1:] if sentence.role != "headline" else _lead(story)
    if passed and PREVIOUS & set(story.tokens.low[max(sentence.first, told.first - 2) : told.first]):
        follow = []  # "The previous worst was a fall of 565": what passed it was told before
    for later in follow:
        found = [r for r in whole_times(story, sizes(story.here(later))) if may_be(story, r) and not called_earlier(story, r)]
        if found:
            linked = sentence.role == "headline" or _goes_on_about(story, sentence, later, found[0])
            return found[:1] if linked and (sentence.role == "headline" or not dated(story, found[0], later)) else []
    if any(r.claim.kind == "points" for r in story.here(sentence)):
        return []  # "Never had the bourse lost so much: 612 points"
    before = reversed(story.beside(sentence, 2, 0)[:-1])
    rows = [[r for r in whole_times(story, sizes(story.here(s))) if may_be(story, r)] for s in before]
    if passed:  # "a magnitude-5.6 earthquake damaged 400 homes"
        rows = [[r for r in row if _of_kind(passed[0], r) and _are_near(passed[0], r)] if len(row) > 1 else row for row in rows]
    # The one told right before, or one a sentence further, where that may be told of something else.
    found = [r for row in rows for r in row] if rows and len(rows[0]) == 1 else []
    return [r for r in found if r in rows[0] or not of_another_matter(story, r, rows[0])]


def _is_of_then(story: Story, told: Told, read: Read) -> bool:
    """True for the 6.4 of *the highest since 2008 ... 6.4 per cent for 2011*, and the 11,900 of *a record, after 11,900 last year*."""
    if told.since is None:
        return not told.back and then_behind(story, read)
    if ";" in story.tokens.low[told.last : read.first]:
        return False
    year = next((w for w in story.after(read, 2) if len(w) == 4 and w.isdecimal()), "")
    return bool(year) and int(year) > told.since.year and story.after(read, 1)[0] in ("in", "of", "for")


def is_named(story: Story, told: Told, read: Read) -> bool:
    """True for the figure of *a record 147,010 contracts*, *a record profit of $21.7 million*: that, and no other, is called so."""
    gap = story.tokens.low[told.last : story.phrase(read)[0]] if read.first >= told.last else ["."]
    bound = not gap or (gap[-1:] == ["of"] and len(gap) < _BOUND and all(w.isalpha() for w in gap))
    bound = bound or (len(gap) <= 2 * _BOUND and gap[-1].endswith("ed"))  # "a record seasonally adjusted 64,300"
    return story.tokens.low[told.first] == "record" and bound and read.claim.kind != "duration"


_BOUND = 4


def _held_before(story: Story, told: Told, read: Read) -> bool:
    """True for ``a meeting record, Barlow having run 10.87 in 2014``."""
    gap = story.tokens.low[told.last : read.first]
    return bool({"had", "having"} & set(gap)) and dated(story, read, read.sentence)


def _goes_on_about(story: Story, sentence: Sentence, later: Sentence, read: Read) -> bool:
    """True where a later sentence takes up the matter of a superlative: a pronoun opens it, or a word of weight or a state is shared."""
    states = taxonomy()
    told = {states.state(w) for w in story.tokens.low[sentence.first : sentence.last]} - {""}
    opening = set(story.tokens.low[later.first : later.first + 3])
    taken_up = _TAKEN_UP | {"that", "this", "the"} if story.apart(later, sentence) == 1 else _TAKEN_UP
    return bool(opening & taken_up) or read.claim.scope.what in told or bool(_weighty(story, sentence) & _weighty(story, later))


def _unsaid(story: Story, read: Read) -> bool:
    """True for ``did not fall below 26.2C``, which is no figure that was reached."""
    return read.claim.stated.bound in ("<", ">") and bool({"not", "n't", "never", "no"} & set(story.before(read, 4)))


def _lead(story: Story) -> list[Sentence]:
    return [s for s in story.sentences if s.role in ("body", "standfirst")][:1]


_BY_LITTLE = Fraction(11, 10)


def _parted(story: Story, told: Told, read: Read) -> bool:
    """True for a figure that another clause tells: a semicolon or a full aside stands between it and the superlative."""
    low = story.tokens.low
    gap = low[told.last : read.first] if read.first >= told.last else low[read.last : told.first]
    if read.claim.kind == "duration" and (gap[:1] == ["-"] or gap[-1:] in (["in"], ["for"], ["over"]) or not gap):
        return True
    return ";" in gap or len(gap) > 22 or "since" in gap[-3:] or gap[-2:] in (["in", "a"], ["for", "the"]) or gap[-1:] in (["for"],)


# ---- what it has to pass ---------------------------------------------------------------------------------------------


def _against(story: Story, records: list[Read], told: Told) -> Iterator[Link | Choice]:
    """The earlier figures near a superlative, each with the figure that it is said of, or those that it may be said of."""
    for sentence in story.beside(records[0].sentence, 2, 5):
        for read in whole_times(story, sizes(story.here(sentence))):
            unreal = read.claim.modality != "stated" and not passed_beside(story, read)
            if unreal or any(read.claim.id == r.claim.id for r in records):
                continue
            held = [_counted_for(story, r) if read.claim.kind != "share" and not base_unit(read.claim) else r for r in records]
            links = [link for r in held for link in [_passes_by(story, r, read, told)] if link is not None]
            if links:
                yield Choice(tuple(links))


def _counted_for(story: Story, record: Read) -> Read:
    """The count that a share restates, which a bare number is held against: *33 of the seats, or 44 per cent, a record*."""
    ahead = [r for r in story.here(record.sentence) if r.last <= record.first and r.claim.kind == "count"]
    if record.claim.kind != "share" or not ahead or "or" not in story.between(ahead[-1], record)[-2:]:
        return record
    return ahead[-1]


def _is_of_its_own(story: Story, record: Read, read: Read) -> bool:
    """True for *never won so many, 21; its women won 24 in 2019*: another one opens a clause behind a semicolon."""
    low = story.tokens.low
    wall = next((k for k in range(read.first - 1, record.last, -1) if low[k] == ";"), -1)
    return wall > 0 and low[wall + 1] in OWNERS


def _is_run(story: Story, record: Read) -> bool:
    """True for the 11.05 of *running 11.05 after a best of 11.19*, a time of which the unit is left out: less is better."""
    bare = not record.claim.amount.unit and not record.claim.scope.noun and record.claim.kind == "count"
    return bare and bool(_RUN & set(story.before(record, 4)))


_RUN = frozenset("ran running run runs swam swimming swim clocked clocking skated rowed cycled rode touched".split())


def _passes_by(story: Story, record: Read, read: Read, told: Told) -> Link | None:
    """The link that says that *record* passes the earlier *read*; None where the words do not say so."""
    if not _of_kind(read, record) or (told.way > 0 and record.claim.stated.bound == "<"):
        return None  # "deaths under 75 are at their highest"
    if is_exception(story, read) or was_left(story, record, told.way) or is_left_for(story, record, read, told.way):
        return None
    larger = LARGER - ({story.tokens.low[told.first]} if read.sentence.first <= told.first < read.first else set())
    if told.way > 0 and read.sentence is not record.sentence and larger & set(_clauses(story, read)):
        return None  # "A larger one, of 350, hit the capital in January"
    if told.way > 0 and _NOT_REACHED & set(story.tokens.low[max(record.sentence.first, told.first - 5) : told.first]):
        return None  # "was below last season's best of 8,100"
    if story.tokens.low[told.first] == "best" and _FEWER & story.words(record.sentence):
        return None  # "318, fewer than in any month before; the best until then was 386"
    if not record.sentence.first <= told.first < record.sentence.last and of_another_matter(story, record, [read]):
        return None  # "The previous peak had been 1,730. The group employs 340 people"
    if read.sentence is record.sentence and _is_base(story, record):
        return None  # "higher than last season's record of 72, and up on the official 71"
    if told.way > 0 and {"less", "fewer", "smaller"} & set(story.before(read, 4)):
        return None  # "a record 41,000, more than the 38,000 of 2011 and less than the 44,000 who saw the final"
    if read.sentence is record.sentence and _is_of_its_own(story, record, read):
        return None
    way = -1 if told.way > 0 and story.tokens.low[told.first] == "best" and _is_run(story, record) else told.way
    sort: Sort = "previous" if way > 0 else "previous low"
    names = (record.claim.id, read.claim.id)
    beside = passed_beside(story, read) and 0 < read.first - told.last < 24
    if beside or called_earlier(story, read):
        if abs(story.apart(read.sentence, record.sentence)) > (4 if read.sentence.block == record.sentence.block else 3):
            return None
        if is_high(story, read) * told.way < 0:
            return None
        if not _of_like_size(read, record):
            return None
        if read.sentence is record.sentence and (read.claim.kind == record.claim.kind or _are_near(read, record)):
            return Link(sort, names, proof="the sentence calls the one the record and the other what it passes")
    elif of_another_matter(story, read, [record]) or not _is_then(story, read, record, told):
        return None
    return Link(sort, names, assumption=f"{lines(record.claim, read.claim, 'count')} one thing at two times")


_FEWER = frozenset("fewer less fewest lowest lower least".split())


def _are_near(read: Read, record: Read) -> bool:
    """True for the 38 per cent and the 36 of *38 percent, the lowest since the war and below the 36 of 1998*."""
    sizes = [abs(Fraction(r.claim.stated.number or 0)) for r in (read, record)]
    return max(sizes) <= 3 * min(sizes)


_NOT_REACHED = frozenset("below under short missed behind lower less fewer".split())
_BASES = frozenset(("from", "against", "than", "on"))


def _is_base(story: Story, read: Read) -> bool:
    """True for the 72 of *up from 72*, *up from sales of 72*: no record, but what was before it."""
    word, at = introduced(story, read)
    return word in _BASES or (word == "of" and story.tokens.low[at - 2] in _BASES)


def _comparable(story: Story, read: Read, record: Read, told: Told) -> bool:
    """True for two figures of one measure: both means or neither, told in like words, the earlier one of the days that count."""
    means = is_mean(story, read), is_mean(story, record)
    if (means[0] != means[1] and record.claim.kind != "duration") or means == (True, False):
        return False
    if read.sentence.number < record.sentence.number and not of_one_unit(read.claim, record.claim, elided=False):
        return False
    of_its_month = bool(base_unit(read.claim)) and bool(months_of(story, told) & set(story.before(read, 16)))
    return within_reach(story, read, told) and _told_of_one(read, record) and (of_its_month or _in_like_words(story, read, record))


def _of_kind(read: Read, record: Read) -> bool:
    one, other = read.claim, record.claim
    bare = any(not (c.amount.unit or c.scope.noun or c.kind == "share") for c in (one, other))
    shares = one.kind == other.kind == "share" or bare or "share" not in (one.kind, other.kind)
    return of_one_unit(one, other) and of_one_noun(one, other) and of_one_state(one, other) and shares and not read.figure.another


def _told_of_one(read: Read, record: Read) -> bool:
    """True unless neither says what it counts."""
    said = any(c.amount.unit or c.scope.noun or c.scope.what for c in (read.claim, record.claim))
    return said or read.sentence.number - record.sentence.number == 1


def _in_like_words(story: Story, read: Read, record: Read) -> bool:
    """True where the two sentences share a noun counted or another word of weight."""
    if read.claim.scope.noun and read.claim.scope.noun == record.claim.scope.noun:
        return True
    bare = not read.claim.scope.noun
    opening = story.tokens.low[read.sentence.first : read.sentence.first + 3]
    if (
        opening[0] == "last"
        and opening[1].endswith(("'s", "’s"))
        and opening[2] in _PAST | _BROUGHT
        and story.apart(read.sentence, record.sentence) == 1
    ):
        return True  # "Last year's brought in £8,700"
    if (base_unit(read.claim) or bare) and _TAKEN_UP & set(story.before(read, 5)):
        return True
    if bare and story.apart(read.sentence, record.sentence) == 1 and "had" in {*_clauses(story, read), *story.after(read, 2)}:
        return True
    if base_unit(read.claim) and _TAKEN_UP & set(_clauses(story, read)):
        return True
    measured = base_unit(record.claim) and (base_unit(read.claim) or bare) and record.claim.kind != "money"
    if measured and story.apart(read.sentence, record.sentence) in (0, 1):
        return True
    if read.claim.scope.noun == "life" and "killed" in (record.claim.scope.what, read.claim.scope.what):
        return True
    if taxonomy().readings(read.claim.scope.what) and of_one_state(read.claim, record.claim) and record.claim.scope.what:
        return True
    return bool(_weighty(story, read.sentence) & _weighty(story, record.sentence))


def _weighty(story: Story, sentence: Sentence) -> set[str]:
    words = story.tokens.low[sentence.first : sentence.last]
    return {stem(w) for w in words if len(w) > 3 and w.isalpha() and w not in FULL_MONTHS and w not in _IDLE}


_BROUGHT = frozenset("brought made raised fetched sold attracted produced yielded".split())
_TAKEN_UP = frozenset("it they he she there one".split())
_IDLE = IDLE | {"highest", "lowest", "biggest", "largest"}


def _is_then(story: Story, read: Read, record: Read, told: Told) -> bool:
    """True for a figure of a like size and measure that the words put at an earlier time."""
    near = _are_near(read, record) and _earlier(story, read, record, told)
    return near and may_be(story, read) and _comparable(story, read, record, told)


def _earlier(story: Story, read: Read, record: Read, told: Told) -> bool:
    """True where the words put *read* at an earlier time than the record: its own days, and the past perfect or another sentence."""
    when, other = read.claim.when, record.claim.when
    ahead = set(_clauses(story, read))
    sentence = story.sentence_at(told.first)
    around = ahead | set(story.after(read, 5))
    if sentence is not None and of_another_class(story, sentence, told, around):
        return False
    if read.sentence is record.sentence and read.first > told.last:
        ahead &= set(story.tokens.low[told.last : read.first])
    if (
        any(extremes.direction(w) == told.way for w in ahead)
        or _RECORDS & ahead
        or of_longer_time(story, read, told)
        or (when is not None and when == other)
        or of_change(story, told)
    ):
        return False  # "nowhere near the record, minus 27C in 1982": that one stands
    if when is not None and other is not None and when.relation(other) == "inside":
        other = None  # the days since when it is the lowest, not its own
    if when is not None and other is not None and told.back != "since":
        return when.end is not None and other.start is not None and when.end <= other.start and _mine(story, read)
    if read.sentence is record.sentence and read.first > told.last and _is_of_then(story, told, read):
        return True
    if read.sentence is not record.sentence and dated(story, read, read.sentence):
        return True
    return bool(_PAST & ahead or _PAST & set(story.after(read, 3))) and dated(story, read, read.sentence)


def _clauses(story: Story, read: Read) -> list[str]:
    """The words before *read* in its sentence, behind a semicolon or a colon."""
    words = story.before(read, 30)
    wall = max((k for k, word in enumerate(words) if word in (";", ":")), default=-1)
    return words[wall + 1 :]


def _mine(story: Story, read: Read) -> bool:
    return not {"including", "of", "other"} & set(story.before(read, 1)) and read.claim.extreme is None


# ---- first times -----------------------------------------------------------------------------------------------------


def _first_time(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``topped 50,000 for the first time``: nothing earlier of its kind had passed it."""
    low = story.tokens.low
    at = next((k for k in story.places(_FIRST, sentence) if low[k + 1] == "time" and k + 1 < sentence.last), None)
    if at is None or "since" in low[at : at + 4] or low[at + 2 : at + 3] == ["this"]:
        return
    if low[at + 2 : at + 3] == ["in"] and (
        number_told(low[at + 3]) or low[at + 3] in ("a", "an", "many", "more", "nearly", "almost", "over")
    ):
        return
    passed = [r for r in sizes(story.here(sentence)) if abs(r.first - at) < 14 and _passes(story, r)]
    if len(passed) != 1:
        return
    threshold = passed[0]
    for later in story.beside(sentence, 1, 2):
        for read in sizes(story.here(later)):
            if read is threshold or not _of_kind(read, threshold) or read.claim.modality != "stated" or not may_be(story, read):
                continue
            dated_then = dated(story, read, later) and _had(story, read) and not _just_passed(story, read, threshold)
            if called_earlier(story, read) or dated_then:
                names = (threshold.claim.id, read.claim.id)
                yield Link("first time", names, assumption=f"{lines(threshold.claim, read.claim, 'count')} one thing at two times")


def _just_passed(story: Story, read: Read, threshold: Read) -> bool:
    """True for the 1,012,000 of what *has passed a million*: where it stands now."""
    if "had" in story.tokens.low[read.sentence.first : read.first]:
        return False
    least, told = threshold.claim.stated.number or 0, read.claim.stated.number or 0
    return least <= told <= least * _BY_LITTLE


def _passes(story: Story, read: Read) -> bool:
    words = set(story.before(read, 4)) | set(story.tokens.low[slice(*story.phrase(read))])
    return bool(words & _THRESHOLDS)


def _had(story: Story, read: Read) -> bool:
    return "had" in story.before(read, 10) or read.claim.when is not None and dated(story, read, read.sentence)


_THRESHOLDS = frozenset(
    "topped topping passed passing exceeded exceeding surpassed reached hit above over crossed broke breached more than below under "
    "beyond climbed fell tops exceeds passes crossing".split()
)

"""What a record has to pass: the earlier figures near it, and which of them are of one kind with it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

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
from claimcheck.reading.ties.records.called import Told
from claimcheck.reading.ties.records.earlier import called_earlier, dated, passed_beside, then_behind
from claimcheck.reading.ties.records.left import is_left_for, was_left
from claimcheck.reading.ties.records.rivals import (
    IDLE,
    LARGER,
    is_exception,
    is_high,
    may_be,
    months_of,
    of_another_class,
    of_change,
    of_longer_time,
    within_reach,
)
from claimcheck.reading.words.calendar import FULL_MONTHS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import ORDINALS

_RECORDS = frozenset("record records nowhere".split())
_PAST = frozenset("having had was were stood reached saw recorded drew took measured came ended settled killed died".split())


def of_like_size(one: Read, other: Read) -> bool:
    """False for the 9,000 a day of a country and the 400 of one city."""
    sizes = sorted(abs(Fraction(r.claim.stated.number or 0)) for r in (one, other))
    return _TENTH * sizes[1] <= sizes[0]


_TENTH = Fraction(1, 10)


def is_of_then(story: Story, told: Told, read: Read) -> bool:
    """True for the 6.4 of *the highest since 2008 ... 6.4 per cent for 2011*, and the 11,900 of *a record, after 11,900 last year*."""
    if told.since is None:
        return not told.back and then_behind(story, read)
    if ";" in story.tokens.low[told.last : read.first]:
        return False
    year = next((w for w in story.after(read, 2) if len(w) == 4 and w.isdecimal()), "")
    return bool(year) and int(year) > told.since.year and story.after(read, 1)[0] in ("in", "of", "for")


def against_earlier(story: Story, records: list[Read], told: Told) -> Iterator[Link | Choice]:
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
    if not of_kind(read, record) or (told.way > 0 and record.claim.stated.bound == "<"):
        return None  # "deaths under 75 are at their highest"
    if story.tokens.low[told.last : told.last + 2] == ["for", "a"] and _is_of_other_half(story, record, read):
        return None  # "was a record for a first half. In the second half of 2023 it made €37m"
    if is_exception(story, read) or was_left(story, record, told.way) or is_left_for(story, record, read, told.way):
        return None
    larger = LARGER - ({story.tokens.low[told.first]} if read.sentence.first <= told.first < read.first else set())
    if told.way > 0 and read.sentence is not record.sentence and larger & set(_clauses(story, read)):
        return None  # "A larger one, of 350, hit the capital in January"
    if told.way > 0 and NOT_REACHED & set(story.tokens.low[max(record.sentence.first, told.first - 5) : told.first]):
        return None  # "was below last season's best of 8,100"
    if story.tokens.low[told.first] == "best" and _FEWER & story.words(record.sentence):
        return None  # "318, fewer than in any month before; the best until then was 386"
    if not record.sentence.first <= told.first < record.sentence.last and of_another_matter(story, record, [read]):
        return None  # "The previous peak had been 1,730. The group employs 340 people"
    if read.sentence is record.sentence and is_base(story, record):
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
        if not of_like_size(read, record):
            return None
        if read.sentence is record.sentence and (read.claim.kind == record.claim.kind or are_near(read, record)):
            return Link(sort, names, proof="the sentence calls the one the record and the other what it passes")
    elif of_another_matter(story, read, [record]) or not _is_then(story, read, record, told):
        return None
    return Link(sort, names, assumption=f"{lines(record.claim, read.claim, 'count')} one thing at two times")


def _is_of_other_half(story: Story, record: Read, read: Read) -> bool:
    """True for figures of two parts of a year, a first half and a second one."""
    parts = []
    for sentence in (record.sentence, read.sentence):
        words = story.tokens.low[sentence.first : sentence.last]
        parts.append({a for a, b in pairwise(words) if a in ORDINALS and b in ("half", "quarter", "half-year")})
    return record.sentence is not read.sentence and all(parts) and not parts[0] & parts[1]


_FEWER = frozenset("fewer less fewest lowest lower least".split())


def are_near(read: Read, record: Read) -> bool:
    """True for the 38 per cent and the 36 of *38 percent, the lowest since the war and below the 36 of 1998*."""
    sizes = [abs(Fraction(r.claim.stated.number or 0)) for r in (read, record)]
    return max(sizes) <= 3 * min(sizes)


NOT_REACHED = frozenset("below under short missed behind lower less fewer".split())
_BASES = frozenset(("from", "against", "than", "on"))


def is_base(story: Story, read: Read) -> bool:
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


def of_kind(read: Read, record: Read) -> bool:
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
    if (base_unit(read.claim) or bare) and TAKEN_UP & set(story.before(read, 5)):
        return True
    if bare and story.apart(read.sentence, record.sentence) == 1 and "had" in {*_clauses(story, read), *story.after(read, 2)}:
        return True
    if base_unit(read.claim) and TAKEN_UP & set(_clauses(story, read)):
        return True
    measured = base_unit(record.claim) and (base_unit(read.claim) or bare) and record.claim.kind != "money"
    if measured and story.apart(read.sentence, record.sentence) in (0, 1):
        return True
    if read.claim.scope.noun == "life" and "killed" in (record.claim.scope.what, read.claim.scope.what):
        return True
    if taxonomy().readings(read.claim.scope.what) and of_one_state(read.claim, record.claim) and record.claim.scope.what:
        return True
    return bool(weighty(story, read.sentence) & weighty(story, record.sentence))


def weighty(story: Story, sentence: Sentence) -> set[str]:
    words = story.tokens.low[sentence.first : sentence.last]
    return {stem(w) for w in words if len(w) > 3 and w.isalpha() and w not in FULL_MONTHS and w not in _IDLE}


_BROUGHT = frozenset("brought made raised fetched sold attracted produced yielded".split())
TAKEN_UP = frozenset("it they he she there one".split())
_IDLE = IDLE | {"highest", "lowest", "biggest", "largest"}


def _is_then(story: Story, read: Read, record: Read, told: Told) -> bool:
    """True for a figure of a like size and measure that the words put at an earlier time."""
    near = are_near(read, record) and _earlier(story, read, record, told)
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
    if read.sentence is record.sentence and read.first > told.last and is_of_then(story, told, read):
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

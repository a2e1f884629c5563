"""Holders: a figure called a record or the greatest, and the earlier holder of that place, told anywhere near in words of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link, Sort
from claimcheck.reading import extremes
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts, as_ages
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import base_unit, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit, is_pronoun
from claimcheck.reading.ties.records.called import Told, in_est, is_no_record, told_in
from claimcheck.reading.ties.records.earlier import called_earlier, dated, passed_beside
from claimcheck.reading.ties.records.felled import fall
from claimcheck.reading.ties.records.left import was_left
from claimcheck.reading.ties.records.of_one_kind import of_kind, weighty
from claimcheck.reading.ties.records.rivals import (
    is_exception,
    is_high,
    is_raced,
    is_said_to_miss,
    may_be,
    of_another_body,
    of_another_class,
    of_change,
    of_longer_time,
    within_reach,
)
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.change import CHANGING, RISES

_HELD = frozenset(
    "held holder distinction honour honor title previous previously former formerly hitherto predecessor unbeaten unbroken".split()
)
# With one of these, what is called a record or the greatest was so until then.
_STOOD = frozenset("had since for until unbeaten".split())
_THEN = frozenset("until till had previous previously then former old".split())
# What came after, what stands still, and what was only meant.
_NOT_BEFORE = frozenset(
    "lost later surrendered overtaken followed successor promised expected forecast planned predicted hoped target aimed remains is still "
    "stands holds".split()
)
_PEAKS = frozenset("record records high best peak low worst most".split())
_TAKING = frozenset(
    "took takes take taken taking broke break breaks breaking broken beat beats beating claimed claims snatched snatches lowered lowers "
    "improved improves bettered set sets setting smashed smashes shattered wrested seized wiped erased".split()
)
_PAST = frozenset("had was were last ago when did took came went got ran before previous".split())
_CALLING = frozenset("was is were are be been being made make makes making became become becomes called as has had have ranks".split())
_TIMES = frozenset("year day night month season week".split())
_BACK, _ON, _MOST = 3, 5, 6


def holders(story: Story) -> Iterator[Choice]:
    """Each earlier holder of the place that a sentence gives a figure, with the figures that the sentence may give it to."""
    for sentence in story.sentences:
        if sentence.role == "caption":
            continue
        told = next(told_in(story, sentence), None)
        sure = told is not None
        told = told or _taken(story, sentence) or next(told_in(story, sentence, any_time=True), None)
        if told is not None:
            yield from _contest(story, sentence, told, sure=sure)


_PRIZES = frozenset(("record", "best"))


def _taken(story: Story, sentence: Sentence) -> Told | None:
    """``took the 800 metres record from Lund``: a word of taking before a record."""
    low = story.tokens.low
    for k in story.places(_PRIZES, sentence):
        if _TAKING & set(low[max(sentence.first, k - 7) : k]):
            return Told(k, k + 1, 1)
    return None


def _contest(story: Story, sentence: Sentence, told: Told, *, sure: bool) -> Iterator[Choice]:
    """The holders that *sentence* gives the place to, and each figure nearby that contests it."""
    if _is_no_place(story, sentence, told):
        return
    low = story.tokens.low
    aged, personal = low[told.first] in ("youngest", "oldest"), low[told.first - 1] in _PERSONAL
    found = [r for s in story.beside(sentence, _BACK, _ON) for r in amounts(story, s)]
    if aged:
        found = as_ages(story, [r for r in found if low[r.last] != "of"])
    else:
        found = [r for r in found if r.claim.kind != "age" and r.claim.stated.bound != "<" and not is_pronoun(story, r)]
    if len(found) < 2:
        return
    rivals = {r.claim.id: 0 if _is_gap(story, r) else _earlier(story, sentence, told, r) for r in found}
    if not any(rivals.values()):
        return
    records = _records(story, sentence, told, found, rivals)
    for rival in found:
        standing = rivals[rival.claim.id]
        if _is_no_rival(story, sentence, rival, records) or (aged and _of_other_sex(low, sentence, rival.sentence)):
            continue
        if is_said_to_miss(story, told, rival) or not standing or not (sure or standing > 1 or aged) or (standing == 1 and personal):
            continue
        mine = _against(story, sentence, told, rival, records, standing)
        mine = [r for r in mine if not (rivals[r.claim.id] and r.first > rival.first)]
        said = any(not _bare(r, rival) or r.sentence is rival.sentence or _leaves_out_named(story, sentence, r) for r in mine)
        if said and not _later(rival, mine[0]) and _reached(story, rival, told):
            yield Choice(tuple(_link(story, told, r, rival) for r in mine[:_MOST]))


def _is_no_place(story: Story, sentence: Sentence, told: Told) -> bool:
    """True where the words give no figure the place: *fell short of the city's record*, *the youngest of them 13*."""
    low = story.tokens.low
    if "until" in low[told.last : min(told.last + 6, sentence.last)] and low[told.last] != "than":
        return True  # "the heaviest of the siege until Thursday's"
    if low[told.first - 1] == "the" and low[told.first - 2] in ("is", "was", "are", "were") and low[told.first - 3] in CHANGING:
        return True  # "The fall is the biggest"
    if is_no_record(story, told):
        return True
    if fall(story, sentence, told.last) >= 0:
        return True  # "The record of 8,400 was broken when 8,650 came"
    if ("short", "of") in pairwise(low[max(sentence.first, told.first - 7) : told.first]):
        return True  # "fell short of the city's record"
    # "three children, the youngest of them 13"
    return low[told.first + 1 : told.first + 3] in (["of", "them"], ["of", "whom"], ["of", "these"])


def _records(story: Story, sentence: Sentence, told: Told, found: Sequence[Read], rivals: Mapping[str, int]) -> list[Read]:
    """Those of *found* that *sentence* may give the place to, the nearest first; *rivals* says how each stands to it."""
    low = story.tokens.low
    records = [r for r in found if rivals[r.claim.id] < 2 and _may_hold(story, sentence, told, r, rivals[r.claim.id])]
    own = [r for r in records if r.sentence is sentence and (r.claim.kind != "duration" or base_unit(r.claim) not in ("year", "month"))]
    former = [r for r in found if rivals[r.claim.id] == 2]
    own = [r for r in own if not former or any(of_one_unit(r.claim, v.claim) for v in former)]
    called = bool(_CALLING & set(low[sentence.first : told.first]))
    records = own or [r for r in records if (called and r.sentence.number < sentence.number) or _goes_on(story, sentence, r)]
    records.sort(key=lambda r: _distance(sentence, told, r))
    if low[told.first - 2] == "," and low[told.first - 1] in ("its", "their", "his", "her", "the", "a"):
        ahead = [r for r in records if r.sentence is sentence and r.last <= told.first]
        records = [max(ahead, key=lambda r: r.first)] if ahead else records  # "6.4m in March and 7.1m in April, its best"
    return records


def _is_no_rival(story: Story, sentence: Sentence, rival: Read, records: Sequence[Read]) -> bool:
    """True where the words set *rival* apart from what holds the place: *A larger one, of 350, hit the capital*."""
    low = story.tokens.low
    if rival.sentence is not sentence and "not" in story.before(rival, 8):
        return True  # "It was not his fastest: he ran 2:03:27 last year"
    if {"larger", "bigger", "greater", "higher", "longer", "heavier", "worse", "deadlier"} & set(story.before(rival, 4)):
        return True
    if _is_touched(story, sentence, rival) or _counts_others(story, rival, records):
        return True
    if _goes_on_to(story, rival, records):
        return True
    if {"anywhere", "elsewhere", "nationwide", "worldwide"} & set(low[rival.sentence.first : rival.sentence.last]):
        return True  # "A larger one, of 350, hit the capital"
    return any(_is_placed_apart(story, r, rival) for r in records) or is_exception(story, rival)


def _counts_others(story: Story, rival: Read, records: Sequence[Read]) -> bool:
    """True for the 19 of *The worst was Saturday, with 17, and there were 19 days without one*: of days there is none that is the worst."""
    told = "there" in story.before(rival, 3) and bool({"were", "was", "are"} & set(story.before(rival, 2)))
    named = rival.figure.noun or base_unit(rival.claim)
    return told and bool(named) and not any((r.figure.noun or base_unit(r.claim)) == named for r in records if r is not rival)


def _is_touched(story: Story, sentence: Sentence, rival: Read) -> bool:
    """True for *closed at 412p, having earlier touched 419p, a six-year high*: the height is that of the day, and its own."""
    low, last = story.tokens.low, story.phrase(rival)[1]
    touched = rival.sentence is sentence and "having" in story.before(rival, 4) and bool(_TOUCHING & set(story.before(rival, 3)))
    return touched and low[last : last + 2] == [",", "a"] and bool({"high", "low", "record", "peak"} & set(low[last : last + 6]))


_TOUCHING = frozenset("touched reached hit struck".split())


def _against(story: Story, sentence: Sentence, told: Told, rival: Read, records: Sequence[Read], standing: int) -> list[Read]:
    """Those of *records* that *rival*, which stands so to the place, can be held against."""
    mine = [r for r in records if r.sentence is sentence] if standing == 1 and rival.sentence is sentence else records
    mine = [r for r in mine if not _behind(story, rival, r) or standing < 2]
    mine = [
        r for r in mine if rival.claim.when is None or "total" not in story.before(r, 8)
    ]  # "nine in March ... the total of the quarter, 14"
    mine = [r for r in mine if r.claim.kind == "duration" or not was_left(story, r, told.way)]
    mine = [r for r in mine if not of_another_body(story, r, rival)]
    mine = [r for r in mine if not _of_some(story, r, rival)]
    mine = [r for r in mine if r.claim.kind != "mean" or rival.claim.kind == "mean"]  # an average is no record
    return [r for r in mine if of_kind(story, r, rival, standing)]


def _is_placed_apart(story: Story, record: Read, rival: Read) -> bool:
    """True for *have never been higher; in the harbour district tenants paid 2,100 dollars*: a place opens a clause of its own."""
    low = story.tokens.low
    wall = next((k for k in range(rival.first - 1, rival.sentence.first, -1) if low[k] == ";"), -1)
    behind = low[wall + 1 : wall + 8]
    placed = wall > 0 and record.last < wall and behind[0] in ("in", "at") and behind[1] == "the"
    return placed and not any(w[0].isdecimal() or w in _SPELLS for w in behind)


_SPELLS = frozenset("year month week season summer winter spring autumn quarter decade days past same previous last".split())
_MEN, _WOMEN = frozenset("man boy male he".split()), frozenset("woman girl female she".split())


def _of_some(story: Story, one: Read, other: Read) -> bool:
    """True for *11.6 per cent of adults, and among those aged 18 to 24 8.1 per cent*: the one is told of some of all."""
    first, last = sorted((one, other), key=lambda r: r.first)
    return one.sentence is other.sentence and "among" in story.tokens.low[first.last : last.first]


def _of_other_sex(low: Sequence[str], sentence: Sentence, other: Sentence) -> bool:
    """True for *the youngest woman* beside *a boy of 18*."""
    here, there = low[sentence.first : sentence.last], low[other.first : other.last]
    named = {"woman", "girl", "man", "boy", "female", "male"} & set(here)
    return bool(named) and bool((_MEN if named & _WOMEN else _WOMEN) & {"man", "boy", "woman", "girl"} & set(there))


def _goes_on_to(story: Story, rival: Read, records: Sequence[Read]) -> bool:
    """True for *hit a high of 61.5% and continued its climb to 66.6%*: what it went on to came later."""
    word, at = introduced(story, rival)
    ahead = story.tokens.low[max(rival.sentence.first, at - 4) : at]
    return word == "to" and bool(RISES & set(ahead)) and any(r.sentence is rival.sentence and r.last <= rival.first for r in records)


def _behind(story: Story, rival: Read, record: Read) -> bool:
    """True for a figure behind what it should pass, unless it is told how that was passed: ``broke the record of 48.1 with 47.9``."""
    later = record.sentence is rival.sentence and record.first > rival.first
    return later and not {"with", "in", "at", "by"} & set(story.before(record, 4))


def _bare(a: Read, b: Read) -> bool:
    """True where neither says what it counts or measures."""
    return not any(base_unit(r.claim) or r.claim.scope.noun for r in (a, b))


def _reached(story: Story, rival: Read, told: Told) -> bool:
    """True where the superlative counts from days before those of *rival*: ``since 1888``, and ``in that year`` is 1954."""
    if within_reach(story, rival, told) or "until" in story.before(rival, 8):
        return True  # "Until Monday the highest reading was 41.8C"
    sentences = story.beside(rival.sentence, 1, 0)
    if told.since is None or "that" not in story.before(rival, 6) or len(sentences) < 2:
        return False
    words = story.tokens.low[sentences[0].first : sentences[0].last]
    years = [int(w) for w in words if w.isdecimal() and len(w) == 4]
    return bool(years) and years[-1] > told.since.year


_PERSONAL = frozenset("personal career lifetime season's his her".split())


def _later(rival: Read, record: Read) -> bool:
    """True where *rival* is told of days behind those of the record."""
    one, other = rival.claim.when, record.claim.when
    return bool(one and other and one.start and other.end and other.end <= one.start)


def _distance(sentence: Sentence, told: Told, read: Read) -> tuple[int, int]:
    """How far *read* stands from the superlative: its own sentence first, then those before it, then those behind."""
    away = read.sentence.number - sentence.number
    rank = 0 if not away else -2 * away if away < 0 else 2 * away + 1
    return rank, min(abs(read.first - told.last), abs(told.first - read.last))


def _is_rise(story: Story, read: Read) -> bool:
    """True for how much something rose or fell; not for what an auction brought."""
    words = set(story.before(read, 3))
    if read.claim.kind == "money" and story.before(read, 1) == ["raised"]:
        return False  # "The auction raised $16m"
    return is_change(story, read) and (read.claim.kind in ("share", "points") or bool({"by", "of", *CHANGING} & words))


def _is_gap(story: Story, read: Read) -> bool:
    """True for *38 seconds quicker*, *broke the record by 51 seconds*: how far apart two marks are."""
    return story.before(read, 1) == ["by"] or not _COMPARED.isdisjoint(story.tokens.low[read.last : story.phrase(read)[1] + 1])


_COMPARED = frozenset("quicker faster slower longer shorter higher lower better worse older younger heavier lighter".split())


def _goes_on(story: Story, sentence: Sentence, read: Read) -> bool:
    """True where the sentence behind a superlative takes it up: ``It was the longest raid of the war. The raid lasted nine hours``."""
    following = story.apart(read.sentence, sentence) == 1 or sentence.role == "headline"
    return following and (bool(weighty(story, sentence) & weighty(story, read.sentence)) or _leaves_out_named(story, sentence, read))


def _leaves_out_named(story: Story, sentence: Sentence, read: Read) -> bool:
    """True for the 347 of *No night has seen more drones. On Friday 347 crossed*: the bare figure next counts what the words name."""
    bare = not read.figure.noun and not base_unit(read.claim) and read.claim.kind == "count"
    first = next(iter(amounts(story, read.sentence)), None)
    low = story.tokens.low
    named = low[sentence.first] == "no" and any(low[k] in ("more", "fewer") and is_plural(low[k + 1]) for k in _within(sentence))
    return bare and named and first is not None and first.first == read.first and not amounts(story, sentence)


def _within(sentence: Sentence) -> range:
    return range(sentence.first, sentence.last - 1)


def _may_hold(story: Story, sentence: Sentence, told: Told, read: Read, standing: int) -> bool:
    """True for a figure that the superlative may be said of."""
    if read.sentence.number > sentence.number + 2 or (standing and not -2 < story.apart(read.sentence, sentence) < 1):
        return False
    if read.claim.kind == "duration" and {"in", "for", "of", "over", "since", "than"} & set(story.before(read, 1)):
        behind = story.tokens.low[told.first : read.first] if read.first > told.last else []
        if 0 < len(behind) < 9:
            return False  # "the most in ten years"
    if _is_rise(story, read) or _is_gap(story, read):
        return False
    if story.after(read, 2) == ["had", "been"]:
        return False  # "70 had been sent out by the evening": all until then
    return (read.claim.kind == "age" or may_be(story, read)) and is_high(story, read) * told.way >= 0


def _earlier(story: Story, sentence: Sentence, told: Told, read: Read) -> int:
    """2 for a figure that the words make the holder until then, 1 for one of an earlier time, 0 for any other."""
    behind = read.sentence.number > sentence.number or (read.sentence is sentence and read.first > told.last)
    if read.claim.modality not in ("stated", "forecast") or read.figure.another:
        return 0
    low = story.tokens.low
    ahead = low[max(sentence.first, told.first - 6) : told.first]
    if 0 <= read.first - told.last < 3 and not (_TAKING | extremes.PASSING | _THEN) & set(ahead):
        return 0  # "the stadium record of 7.21"
    if called_earlier(story, read) or (behind and (passed_beside(story, read) or _next_to(story, told, read))):
        return 2
    words = _clause(story, told, read)
    if "since" in low[told.last : read.first] and read.sentence is sentence and not _HELD & words:
        return 0  # "its lowest since it stood at 4,100 in May"
    if of_another_class(story, sentence, told, words):
        return 0
    if _NOT_BEFORE & words and not (_PEAKS & words and _THEN & words):
        return 0
    if "record" in words and not behind and not _THEN & words:
        return 0
    if "has" in words and "stood" in words and not {"had", "until"} & words:
        return 0  # it stands still
    ahead = story.before(read, 8)
    if behind and any(a in _ONES and b == "before" for a, b in pairwise(ahead)):
        return 2  # "The one before her was 96"
    until = "until" in words and _WAS & words and "since" not in words  # "Until now that was Berg, who was 20"
    if behind and (_HELD & words or ("stood" in words and _STOOD & words) or until):
        return 2
    close = words - set(story.after(read, 12)[4:])
    called = bool(_PEAKS & close) or any(extremes.direction(w) == told.way for w in close)
    if called and _THEN & words:
        return 2
    if called or {"second", "third", "next"} & words:
        return 0  # it holds a place of its own
    if _owned(story, told, read):
        return 2
    if _is_rise(story, read):
        return 0
    return int(_dated(story, read) and not of_longer_time(story, read, told) and not of_change(story, told))


_WAS = frozenset("was been held belonged".split())


def _next_to(story: Story, told: Told, read: Read) -> bool:
    """True for the height of *the next tallest* behind *the tallest*."""
    low, word = story.tokens.low, story.tokens.low[told.first]
    places = range(max(read.sentence.first, read.first - 8), read.first - 1)
    placed = any(low[k] in ("next", "second", "runner-up") and low[k + 1] in ("with", "best", "on", "at") for k in places)
    return in_est(word) and (placed or any(low[k] in ("next", "second") and word in (low[k + 1], low[k + 2]) for k in places))


_ONES = frozenset("one man woman holder winner champion".split())


def _dated(story: Story, read: Read) -> bool:
    low = story.tokens.low
    ahead = low[max(read.sentence.first, read.first - 9) : read.first]
    then = any((a == "that" and b in _TIMES) or (a, b) in (("year", "after"), ("following", "year")) for a, b in pairwise(ahead))
    words = {*low[max(read.sentence.first, read.first - 16) : read.first], *low[read.last : min(read.sentence.last, read.last + 8)]}
    past = bool(_PAST & words) or any(w.isdecimal() and len(w) == 4 for w in words) or any(w.endswith("ed") for w in words)
    return then or (past and dated(story, read, read.sentence))


def _owned(story: Story, told: Told, read: Read) -> bool:
    """``took the record from Lund, who had run 1:56.9``, ``from Bauer, whose 43.6``: the one it was taken from."""
    gap = story.tokens.low[told.last : read.first] if read.sentence.first <= told.last < read.first else []
    owned = bool({"who", "whose"} & set(gap)) or any(w.endswith("'s") for w in gap)
    return bool({"from", "of"} & set(gap)) and owned and len(gap) < 12


def _clause(story: Story, told: Told, read: Read) -> set[str]:
    """The words around *read*, no further than a semicolon, another figure of its sentence or the superlative itself."""
    low = story.tokens.low
    others = [r for r in amounts(story, read.sentence) if r.first != read.first]
    first = max((r.last for r in others if r.last <= read.first), default=read.sentence.first)
    last = min((r.first for r in others if r.first >= read.last), default=read.sentence.last)
    first, last = max(first, read.first - 18), min(last, read.last + 10)
    walls = [k for k in range(first, last) if low[k] in (";", ":") or told.first <= k < told.last]
    first = max((k + 1 for k in walls if k < read.first), default=first)
    walls += [k for k in range(read.last, last) if low[k] in _TAKING and low[k].endswith("ing")]  # "at 24, taking the title from"
    last = min((k for k in walls if k >= read.last), default=last)
    return set(low[first:last])


def _link(story: Story, told: Told, record: Read, rival: Read) -> Link:
    way = told.way
    word, around = story.tokens.low[told.first], story.words(record.sentence)
    timed = record.claim if record.claim.kind == "duration" or rival.claim.kind != "duration" else rival.claim
    if timed.kind == "duration" and word in ("record", "best", "fastest", "quickest", "faster", "quicker"):
        raced = is_raced(timed, around)  # "broke the record of 10.84 seconds with a time of 10.81"
        way = -way if word not in ("record", "best") or raced else way
    if record.claim.kind == "duration" and word in ("slowest", "slower"):
        way = 1
    sort: Sort = "previous" if way > 0 else "previous low"
    record, rival = in_unit(story, record, rival), in_unit(story, rival, record)
    return Link(sort, (record.claim.id, rival.claim.id), assumption=f"{lines(record.claim, rival.claim, 'count')} one thing at two times")

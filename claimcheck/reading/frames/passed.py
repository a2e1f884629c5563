"""Passed: a figure that words of passing or a superlative set above an earlier one, which is told in any words near it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

import attrs

from claimcheck.claims.link import Link, Sort
from claimcheck.reading import extremes
from claimcheck.reading.frames.operands import MOST, Tied
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun, of_one_unit
from claimcheck.reading.ties.common.sides import in_unit, is_pronoun
from claimcheck.reading.ties.records.called import Told, is_no_record, told_in
from claimcheck.reading.ties.records.earlier import called_earlier, closes, dated
from claimcheck.reading.ties.records.rivals import (
    CONCEDING,
    LARGER,
    RACING,
    is_exception,
    months_of,
    of_another_body,
    of_another_class,
    of_change,
    of_longer_time,
    says_when,
    within_reach,
)
from claimcheck.reading.ties.records.superlatives import is_named
from claimcheck.reading.ties.repeats.leads import way_of
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.calendar import FULL_MONTHS
from claimcheck.reading.words.grammar import OWNERS, RIVALS

PASS = extremes.PASSING | frozenset(
    "bettered betters bettering eclipse eclipses outstripped outstrips outstripping smashed smashes smashing smash shattered shatters "
    "shattering shatter broken break erased erases erasing erase overhauled toppled topple beaten exceed surpass outdid outdoing better "
    "pipped pipping overtook overtaken rewrote outlasted outlasting".split()
)
_DONE = frozenset("broken beaten bettered surpassed eclipsed smashed shattered erased overhauled toppled overtaken".split())
_LOWER = frozenset("lowered lowers lowering lower".split())
_IMPROVED = frozenset("improved improving improves improve".split())
_OFF = frozenset("took takes taking shaved shaves shaving knocked knocking sliced slicing clipped clipping chopped chopping cut".split())
_VERBS = PASS | _LOWER | _IMPROVED | _OFF | {"improvement"}
_RECORD = frozenset("record mark best high low peak maximum minimum haul total tally figure time height top milestone set".split())
_DENIED = frozenset("not n't never no failed fell short could would should might may if hopes hoped hope bid tried try trying near".split())
_OWNERS = frozenset("the a his her its their that old previous".split())
_LATER = frozenset("that it which the this he she they".split())
_THEN = frozenset("ago before earlier previous last old former".split())
_BACK = frozenset("with in at by".split())
_ELSE = frozenset(
    "forecast forecasts target targets expected average mean still stands remains remain joint second third next promised predicted "
    "planned hoped aimed budgeted pledged projected estimated guidance limit".split()
)
_TIMES = frozenset("year month week quarter season summer winter spring autumn decade century".split()).union(FULL_MONTHS)
_TIED = ("previous", "previous low", "order", "change", "rise", "fall")
_SINCE = 5
_NEAR = 5  # sentences


def passed(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each earlier figure that words nearby say was passed, with those that may have passed it."""
    for sentence in story.sentences:
        if sentence.role == "caption":
            continue
        for k in story.places(_VERBS, sentence):
            if k + 1 < sentence.last:
                yield from _by_verb(story, sentence, k, tied)
        yield from _by_its_end(story, sentence, tied)
        told = superlative(story, sentence)
        if told is not None:
            yield from _by_superlative(story, sentence, told, tied)


# ---- verbs of passing ----------------------------------------------------------------------------------------------------


def _by_verb(story: Story, sentence: Sentence, k: int, tied: Tied) -> Iterator[Guess]:
    """``212,000, smashing the record of 221,000``; ``took three-hundredths off the meet record of 10.68``."""
    low = story.tokens.low
    start, way = _verb(low, sentence, k)
    if low[k + 1] == "-":
        return  # "48 break-ins"
    if low[k] in _DONE and low[k - 1] in ("was", "were", "been") and "by" not in low[k + 1 : k + 3]:
        return  # "The record of $179 was broken when it closed at $184"
    if start < 0 or _DENIED & set(low[max(sentence.first, k - 4) : k]):
        return
    rival = _rival(story, sentence, start)
    if rival is None or _UNTOUCHED & set(story.after(rival, 4)):
        return  # "left the course record, 2:17.05, untouched"
    mine, yours = (_CLASSES & set(words) for words in (low[k : k + _NEAR], story.before(rival, _NEAR)))
    if mine and yours and mine != yours:
        return  # "beat the junior record by seven; the senior mark is 226"
    if introduced(story, rival)[0] == "to" or tied.as_(rival, "previous", "previous low"):
        return
    before = [r for s in story.beside(sentence, 2, 0) for r in amounts(story, s) if r.last <= k and _plain(story, r)]
    if low[k - 1] == "to" and not any(r.sentence is sentence for r in before):
        return  # "hopes to beat the record of"
    behind = [r for r in amounts(story, sentence) if r.first > k and r is not rival and _is_how(story, r, lowered=low[k] in _LOWER)]
    found = [r for r in (*reversed(before), *behind) if _alike(r, rival) and not of_another_body(story, r, rival)]
    here = [r for r in found if r.sentence is sentence] or found
    way = way or _way(story, sentence, here[0] if here else rival)
    if here and way:
        yield Guess(tuple(_link(story, way, r, rival) for r in here[:MOST]), sure=True)


_GROUPS = frozenset("male female men women youth junior senior".split())
_CLASSES = frozenset("junior senior youth veteran veterans indoor outdoor".split())


def _is_how(story: Story, read: Read, *, lowered: bool) -> bool:
    """True for what a mark was passed with: *with 14.2*, *with a time of 14.2*, *running 14.2*, *lowered it to 14.2*."""
    ahead = story.before(read, 4)
    timed = ahead[-1:] == ["of"] and ahead[-2:-1] != [] and ahead[-2] in _FEATS and "with" in ahead
    return bool(_BACK & set(ahead[-2:])) or timed or bool(_DOING & set(ahead[-1:])) or (lowered and ahead[-1:] == ["to"])


_FEATS = frozenset("time throw jump leap height distance mark lift score total round run swim".split())
_DOING = frozenset("running clocking throwing jumping clearing swimming lifting scoring posting timing".split())


def _by_its_end(story: Story, sentence: Sentence, tied: Tied) -> Iterator[Guess]:
    """``With that, the best of 48.52, unbeaten since 1985, was gone``: what was told last before it has passed the mark."""
    low = story.tokens.low
    ends = [k for k in story.places(_ENDED, sentence) if (low[k - 1] in _WAS or low[k] == "fell") and low[k + 1] in _STOPS]
    marks = [r for r in amounts(story, sentence) if ends and r.last < ends[-1] and low[r.first - 1] == "of" and low[r.first - 2] in _RECORD]
    if not ends or len(marks) != 1 or tied.as_(marks[0], "previous", "previous low"):
        return
    before = [r for s in story.beside(sentence, 1, 0) for r in amounts(story, s) if r.last < marks[0].first and _plain(story, r)]
    found = [r for r in reversed(before) if _alike(r, marks[0])][:1]
    way = _way(story, sentence, found[0]) if found else 0
    if way and not _DENIED & set(low[marks[0].last : ends[-1]]):
        yield Guess((_link(story, way, found[0], marks[0]),), sure=True)


_ENDED = frozenset("gone fell fallen erased toppled broken beaten".split())
_WAS = frozenset("was were is had".split())
_STOPS = frozenset((".", ",", ";", "and", "at", "in", "on"))
_UNTOUCHED = frozenset("untouched intact".split())


def _verb(low: Sequence[str], sentence: Sentence, k: int) -> tuple[int, int]:
    """The token behind a verb of passing at *k* and -1 where it says that the lower wins; a token of -1 where none is there."""
    word = low[k]
    if word in PASS and low[k + 1] != "than":
        return k + 1, 0
    if word == "improvement" and low[k + 1] in ("on", "upon"):
        return k + 2, 0
    if word in _LOWER and low[k + 1] in _OWNERS:
        return k + 1, -1
    if word in _IMPROVED and low[k + 1] in ("on", "upon"):
        return k + 2, 0
    if word in _OFF and "off" in low[k + 1 : min(k + 8, sentence.last)]:
        return low.index("off", k) + 1, -1
    return -1, 0


def _rival(story: Story, sentence: Sentence, start: int) -> Read | None:
    """The figure that was passed: the first behind the verb that is called a record or is definite; else that of the next sentence."""
    low = story.tokens.low
    behind = [r for r in amounts(story, sentence) if start < r.first < start + 16]
    behind = [r for r in behind if r.claim.kind == "age" or not (is_pronoun(story, r) or base_unit(r.claim) in ("year", "month", "point"))]
    if behind and low[behind[0].first - 1] == "to":
        return None  # "lowered the figure to 23"
    if behind and low[behind[0].first - 1] == "by":
        behind = behind[1:]  # "breaking the record by four kilos"
    gap = low[start : behind[0].first] if behind else low[start : min(start + 10, sentence.last)]
    owned = bool(_OWNERS & set(gap)) or any(w.endswith("'s") for w in gap)
    recalled = "when" in gap and any(len(w) == 4 and w.isdecimal() for w in gap)  # "the flood of 1954, when it reached"
    named = owned and (recalled or bool(_RECORD & set(gap)) or any(extremes.direction(w) for w in gap))
    if behind and start - 3 > sentence.first and {"whose", "which"} & set(low[start - 6 : start - 1]) and low[start] == ",":
        return behind[0]  # "Shaw, whose mark he passed, took 12 there"
    if behind and (named or gap[-1:] == ["the"]) and not {";", ":", "by", "with"} & set(gap) and low[behind[0].first - 1] not in _BACK:
        return behind[0]
    following = story.beside(sentence, 0, 1)[1:]
    owns = [r for r in behind if low[r.first - 1] in _BACK]
    if not named or not following or len(owns) < len(behind):
        return None
    then = following[0]
    opened = _LATER & set(low[then.first : then.first + 1])
    told = [r for r in amounts(story, then) if not is_pronoun(story, r)]
    opening = low[then.first : then.first + 4]
    stood = "had" in low[then.first : then.last] or bool(_RECORD & set(opening))  # "The time she erased, 12.87, had stood since 2011"
    earlier = [r for r in told if stood or dated(story, r, then) or _THEN & set(low[then.first : r.first])]
    return earlier[-1] if opened and earlier else None


# ---- superlatives --------------------------------------------------------------------------------------------------------


def superlative(story: Story, sentence: Sentence) -> Told | None:
    """The first superlative of *sentence* that is one over time; it is sought once."""
    return story.once(("superlative", sentence.number), lambda: next(told_in(story, sentence), None))


WIDER = frozenset("national world european olympic continental global".split())


def _by_superlative(story: Story, sentence: Sentence, told: Told, tied: Tied) -> Iterator[Guess]:
    """``5.1 per cent, the lowest since 2012 ... in 2019 it had come down only to 4.8``: like figures of which one is of a time between."""
    moved = of_change(story, told)  # "rose by 2.1 per cent, the smallest increase": held against changes alone

    def plain(read: Read) -> bool:
        return _is_told(story, read) and is_change(story, read) == moved

    own = [r for r in amounts(story, sentence) if plain(r) and not called_earlier(story, r)]
    if any(is_named(story, told, r) and r not in own for r in amounts(story, sentence)):
        return  # "fell by a record 64,300 to 2.95 million"
    then = [r for r in own if r.first > told.last and ";" in story.tokens.low[told.last : r.first] and _years(story, r)]
    hedged = [r for r in amounts(story, sentence) if not _is_told(story, r) and r.claim.kind == "count"]
    own = [r for r in own if r not in then]
    own = [r for r in own if not any(r.first < other.first < told.first for other in hedged)]  # "more than 51,000, the most"
    back = [[r for r in amounts(story, s) if plain(r)] for s in story.beside(sentence, _NEAR, 0)[:-1]]
    before = [r for found in back[-1 if told.back != "since" else 0 :] for r in found]
    after = [r for s in story.beside(sentence, 0, 1)[1:] for r in amounts(story, s) if plain(r) and not dated(story, r, s)]
    top = [r for s in story.sentences[:1] if s.role == "headline" for r in amounts(story, s) if plain(r)]
    records = sorted(own or (after if told.back == "since" else []) or before or top, key=lambda r: abs(r.first - told.first))
    way = 1 if moved and story.tokens.low[told.first] == "worst" else told.way  # the worst fall is the greatest
    near = [r for s in story.beside(sentence, 4, 5) if s is not sentence for r in amounts(story, s) if plain(r)]
    near = [r for r in near if WIDER.isdisjoint(story.before(r, 4)) or WIDER & story.words(sentence)]  # "The national record, 47.1C"
    for rival in (*then, *near):
        mine = [
            r for r in records if r.sentence is not rival.sentence and _alike(r, rival) and _close(r, rival) and not _of_later(rival, r)
        ]
        if not mine or mine[0] is not records[0] or tied.as_(rival, *_TIED) or _told_otherwise(story, sentence, told, rival):
            continue
        if _is_of_another_person(story, sentence, told, rival):
            continue  # "The two were level on 45%. Daly is on 41%, her best score"
        if (moved and _moves_back(story, mine[0], rival)) or is_no_record(story, told):
            continue
        if (months := months_of(story, told)) and {w for w in story.words(rival.sentence) if w in FULL_MONTHS} - months:
            continue  # "a record for June. It managed 7.6 million last December"
        if mine[0].claim.kind == "duration" and RACING & story.words(sentence):
            way = -1
        if _of_since(story, told, rival):
            great, small = (rival.claim, mine[0].claim) if way > 0 else (mine[0].claim, rival.claim)
            assumed = f"{lines(great, small, 'count')} one thing at two times"
            if great.stated.number != small.stated.number:
                yield Guess((Link("order", (great.id, small.id), assumption=assumed),), sure=True)
        elif _is_age_again(mine[0], rival):
            continue  # "A 16-year-old has become the youngest ... She turned 16 in March"
        elif (rival in then or _put_earlier(story, rival)) and within_reach(story, rival, told):
            mine = [r for r in mine if not of_another_body(story, r, rival)]
            if mine:
                yield Guess(tuple(_link(story, way, r, rival) for r in mine[:MOST]), sure=True)


def _is_of_another_person(story: Story, sentence: Sentence, told: Told, rival: Read) -> bool:
    """True for *her best*, *his worst* where the sentence of *rival* names no one who is named beside it, and speaks of no one before."""
    if story.tokens.low[told.first - 1] not in _PERSONS:
        return False
    there = range(rival.sentence.first, rival.sentence.last)
    named = {w for k in range(sentence.first, sentence.last) if (w := story.tokens.written(k))[:1].isupper() and len(w) > _SHORT}
    return not any(story.tokens.low[k] in _PERSONS or story.tokens.written(k) in named for k in there)


_SHORT = 3  # letters of "The", "In"
_PERSONS = frozenset("he she his her him i my their they".split())


def _is_age_again(record: Read, rival: Read) -> bool:
    return record.claim.kind == "age" and record.claim.stated.number == rival.claim.stated.number


def _of_later(rival: Read, record: Read) -> bool:
    """True where the days of *rival* come behind those of *record*, which it then cannot have preceded."""
    one, other = rival.claim.when, record.claim.when
    ends = (one.start, other.end) if one is not None and other is not None else (None, None)
    return ends[0] is not None and ends[1] is not None and ends[0] >= ends[1]


def _moves_back(story: Story, record: Read, rival: Read) -> bool:
    """True for *rose 12%, the fastest growth in a decade. In 2021 sales had fallen 14%*: a rise is held against no fall."""
    return way_of(story, record) * way_of(story, rival) < 0


def _told_otherwise(story: Story, sentence: Sentence, told: Told, rival: Read) -> bool:
    """True where the words around *rival* give it a place, a time or a standing of its own."""
    low = story.tokens.low
    words = set(low[max(rival.sentence.first, rival.first - 14) : min(rival.sentence.last, rival.last + 5)])
    group = _GROUPS & set(story.before(rival, _NEAR))
    if group and not group & story.words(sentence):
        return True  # "a record 3 per cent ... Record male unemployment of 3.1 per cent was set last July"
    called = any(extremes.direction(w) for w in words - {"high", "low", "top"})
    if _GREATER & set(story.before(rival, 4)):
        return True  # "A larger one, of 350, hit the capital"
    larger = told.way > 0 and bool(LARGER & set(low[rival.sentence.first : rival.first]))
    owned = story.tokens.low[told.last : told.last + 5]
    rival_of = bool(RIVALS & words) and any(w in OWNERS or w.endswith(("'s", "’s")) for w in owned)  # "the longest in the firm's history"
    personal = story.tokens.low[told.first - 1] in _PERSONAL and "record" in words  # "a personal best ... The national record"
    return (
        called
        or larger
        or personal
        or rival_of
        or is_exception(story, rival)
        or not CONCEDING.isdisjoint(story.before(rival, 12))  # "though a museum had offered €400,000"
        or bool(_ELSE & words)
        or of_another_class(story, sentence, told, words)
        or of_longer_time(story, rival, told)
    )


_PERSONAL = frozenset("personal career lifetime season's seasonal".split())
_GREATER = frozenset("larger bigger greater higher longer heavier worse deadlier costlier smaller lower shorter".split())


def _put_earlier(story: Story, rival: Read) -> bool:
    """True where the clause of *rival* opens or closes with an earlier time: ``in August``, ``The 1997 spike``, ``last year``."""
    low, sentence = story.tokens.low, rival.sentence
    near = (*range(max(sentence.first, rival.first - 20), rival.first), *range(rival.last, closes(low, sentence, rival)))
    for k in near:
        year = low[k].isdecimal() and len(low[k]) == 4 and low[k][:2] in ("17", "18", "19", "20")
        if (year or low[k] in FULL_MONTHS) and (low[k - 1] in _DURING or low[k - 3] in _DURING or (year and k < sentence.first + 2)):
            return True
        if low[k] in ("hitherto", "belonged", "predecessor") or (low[k - 1] in ("until", "till") and low[k] in ("then", "now")):
            return True
        if low[k] == "ago" or (low[k] in ("last", "previous") and low[k + 1] in _TIMES):
            return True
    return False


def _years(story: Story, read: Read) -> bool:
    """True for *2009, when 331 crossed the line*, *in March, 44*."""
    words = story.before(read, 5)
    return any(len(w) == 4 and w.isdecimal() or w in FULL_MONTHS for w in words)


_DURING = frozenset("in of during from since set".split())


def _of_since(story: Story, told: Told, rival: Read) -> bool:
    """True for the figure of the very year since which nothing was like it: ``The 1988 shock, of 6.4``."""
    if told.back != "since":
        return False
    if told.since is not None:
        return str(told.since.year) in story.before(rival, _SINCE)
    low = story.tokens.low
    since = low.index("since", told.first) if "since" in low[told.first : told.first + 12] else -1
    return since > 0 and low[since + 1] in FULL_MONTHS and low[since + 1] in story.before(rival, _SINCE)


# ---- of both -------------------------------------------------------------------------------------------------------------


def _plain(story: Story, read: Read) -> bool:
    return _is_told(story, read) and not is_change(story, read)


def _is_told(story: Story, read: Read) -> bool:
    claim = read.claim
    told = claim.stated.number is not None and claim.modality == "stated" and claim.stated.bound in ("=", "~")
    if story.tokens.low[read.last : read.last + 2] in (["to", "the"], ["against", "the"], ["to", "a"]):
        return False  # a rate of exchange: 92 to the dollar
    if says_when(story, read) or {"second", "place"} <= set(story.before(read, 4)):
        return False  # "1967 being pushed into second place with 204 mm"
    return told and claim.kind not in ("points", "score") and not is_pronoun(story, read)


def _alike(a: Read, b: Read) -> bool:
    """True for two figures of one unit and noun, or of which one leaves them out, and of like size."""
    one, other = (abs(Fraction(r.claim.stated.number or 0)) for r in (a, b))
    if a.first == b.first or (a.claim.kind == "share") != (b.claim.kind == "share") and base_unit(a.claim) and base_unit(b.claim):
        return False
    bare = any(_bare(r) for r in (a, b))
    if any(r.figure.kind == "age" and (o.figure.noun or base_unit(o.claim) not in ("", "year")) for r, o in ((a, b), (b, a))):
        return False
    alike = base_unit(a.claim) == base_unit(b.claim) or of_one_unit(a.claim, b.claim) or bare
    nouns = bare or of_one_noun(a.claim, b.claim) or not (a.figure.noun and b.figure.noun)
    return alike and nouns and 0 < max(one, other) <= 2 * min(one, other)


def _bare(read: Read) -> bool:
    named = read.claim.counted[:1].isupper()  # "the 10.69 Ana Lima ran"
    return read.figure.kind == "age" or (not base_unit(read.claim) and (not read.figure.noun or named))


def _close(a: Read, b: Read) -> bool:
    """True for figures within a third of each other, told in like places."""
    one, other = (abs(Fraction(r.claim.stated.number or 0)) for r in (a, b))
    fine = (one.denominator == 1) == (other.denominator == 1) or base_unit(a.claim) == base_unit(b.claim) != ""
    return fine and 3 * max(one, other) <= 4 * min(one, other) and max(one, other) > 2


def _way(story: Story, sentence: Sentence, read: Read) -> int:
    """1 where the greater figure wins, -1 where the smaller does, 0 where nothing tells."""
    words = story.tokens.low[sentence.first : sentence.last]
    ways = {way for w in words if (way := extremes.direction(w, read.claim.kind))}
    if len(ways) == 1:
        return ways.pop()
    if read.claim.kind == "duration" or base_unit(read.claim) in ("second", "minute"):
        return -1 if base_unit(read.claim) == "second" or RACING & set(words) else 0
    return 1 if not ways else 0


def _link(story: Story, way: int, record: Read, rival: Read) -> Link:
    a, b = in_unit(story, record, rival), in_unit(story, rival, record)
    if b.claim.kind == "age" and a.claim.kind != "age":
        b = b._replace(claim=story.word(b.first, b.last, attrs.evolve(b.claim.amount, unit=a.claim.amount.unit), a.claim.kind))
    sort: Sort = "previous" if way > 0 else "previous low"
    return Link(sort, (a.claim.id, b.claim.id), assumption=f"{lines(record.claim, rival.claim, 'count')} one thing at two times")

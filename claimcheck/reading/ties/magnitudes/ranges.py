"""Ranges: two figures that the words give as the lower and the upper end of one run."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.lengths import lengths
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line, lines
from claimcheck.reading.ties.averages.means import is_mean
from claimcheck.reading.ties.averages.ranging import RANGING
from claimcheck.reading.ties.common.nearby import WALLS, base_unit, exactly, of_one_noun, of_one_state, of_one_unit
from claimcheck.reading.ties.magnitudes.over_under import ASKED
from claimcheck.reading.words.change import CHANGES, CHANGING
from claimcheck.reading.words.numbers import SCALES, SHORT_SCALES, SMALL
from claimcheck.values.units import commensurable

_LOW = frozenset(
    "lower low lowest minimum bottom least cheapest smallest youngest shortest lightest coldest coolest slowest narrowest".split()
)
_HIGH = frozenset(
    "upper high highest maximum top most dearest largest biggest oldest longest heaviest hottest warmest fastest widest greatest "
    "tallest".split()
)
_FAR = 24  # words between the two at the most
_LOW_BOUNDS, _HIGH_BOUNDS = (">", ">="), ("<", "<=")


def ranges(story: Story) -> Iterator[Link]:
    """The lower and the upper end of each range that is told in two figures."""
    for here in story.by_sentence.values():
        found = [r for r in here if not r.timing and r.claim.kind not in ("ordinal", "score", "age")]
        for a, b in pairwise(found):
            between = story.between(a, b)
            for link in () if _are_moves(story, b, between) else _pair(story, a, b, between):
                if not is_mean(story, a) and not is_mean(story, b):
                    yield link
            if not (_are_ages(story, a) or _are_moves(story, b, between)):
                yield from _plain(story, a, b, between)
        for read in found:
            yield from _falling(story, read)
        for a, b in pairwise(here):
            if (
                a.claim.kind == "duration"
                and b.claim.kind == "count"
                and not b.figure.counted
                and _bounded(story, a, b, story.between(a, b))
            ):
                yield from _in_its_unit(story, a, b)
    for sentence in story.sentences:
        yield from _least_and_most(story, sentence)
    for a, b in pairwise(story.reads):
        if a.sentence is b.sentence:
            yield from _best_and_worst(story, a, b)
    for read in story.reads:
        if read.claim.kind == "age":
            yield from _falling(story, read)
    for a, b in pairwise(story.reads):
        if a.sentence is b.sentence and _are_ages(story, a):
            yield from _plain(story, a, b, story.between(a, b))
        elif a.sentence is b.sentence and b.claim.kind == "age" and story.between(a, b) == ["to"]:
            yield from _so_old(story, a, b)


def _best_and_worst(story: Story, a: Read, b: Read) -> Iterator[Link]:
    """``£14 at best and £19 million at worst``: the ends of one range, whichever is the better."""
    marks = [_END & set(story.tokens.low[r.last - 2 : r.last + 2]) for r in (a, b)]
    apart = marks[0] != marks[1] and all(len(m) == 1 for m in marks)
    if apart and a.claim.kind == b.claim.kind == "money" and a.claim.amount.unit == b.claim.amount.unit:
        told = [(r.claim.stated.hi or r.claim.stated.lo or 0, r) for r in (a, b)]
        low, high = (
            story.word(r.first, r.last, exactly(n, r.claim.amount.unit), "money") for n, r in sorted(told, key=lambda pair: pair[0])
        )
        yield Link("range", (low.id, high.id), proof="the words give the ends of one range")


_END = frozenset(("best", "worst"))


def _in_its_unit(story: Story, a: Read, b: Read) -> Iterator[Link]:
    """``a minimum of nine days and a maximum of seven``: the second length leaves its unit out."""
    told = story.recast(b, "duration", unit=a.claim.amount.unit)
    low, high = (a.claim, told) if a.claim.stated.bound in _LOW_BOUNDS else (told, a.claim)
    yield Link("range", (low.id, high.id), proof="the words bound one length by both")


def _so_old(story: Story, a: Read, b: Read) -> Iterator[Link]:
    """``is 1,800 to 1,500 years old``: the older end first, where no word leads from the one to the other."""
    one, other = a.claim.stated.number, b.claim.stated.number
    bare = a.claim.kind == "count" and not a.figure.noun and a.claim.stated.bound == b.claim.stated.bound == "="
    ahead = story.before(a, 6)
    if ahead[-1:] == ["from"] and is_plural("".join(ahead[-2:-1])):  # "pupils from 11 to five years of age"
        ahead = [w for w in story.tokens.low[a.sentence.first : a.first] if w != "from"]
    if bare and one is not None and other is not None and other < one < 5 * other and not (_CONTEST | CHANGING) & set(ahead):
        low, high = (story.word(r.first, r.last, exactly(n), "age") for r, n in ((a, one), (b, other)))
        yield Link("range", (low.id, high.id), proof="the words give the ages as a range")


def _least_and_most(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``at least ten days and at most a week``, ``a minimum of six weeks and a maximum of a month``: an article for a number."""
    low = story.tokens.low
    for a, b in pairwise(lengths(story, sentence)):
        gap, ahead = low[a.last : b.first + 1], low[max(sentence.first, a.first - 3) : a.last]
        least = bool({"least", "minimum"} & set(ahead))
        most = bool({"most", "maximum"} & set(gap)) and bool({"and", "but"} & set(gap))
        alike = commensurable(a.claim.amount.unit, b.claim.amount.unit)
        if alike and (a.bare or b.bare) and least and most and len(gap) < 7:
            yield Link("range", (a.claim.id, b.claim.id), proof="the words bound one length by both")


_CONTEST = frozenset(
    "seat seats confirmed confirm approved approve passed elected rejected decided senate house court "
    "vote votes voted voting ballots won win wins lost beat beaten beats defeat defeated by margin lead led leads score odds ratio "
    "outnumber outnumbered outnumbering ruled ruling verdict majority from down reduced brought shortened trimmed go went going moved "
    "goals behinds tries wickets kicked switch switched switching change changed between shift back clock open opens opening "
    "closes hours overtook overtake overtakes overtaken overtaking pipped".split()
)


def _falling(story: Story, read: Read) -> Iterator[Link]:
    """``ranged from 90 mph to 60 mph``: a word of ranging, and the higher end first."""
    claim, low = read.claim, story.tokens.low
    if claim.stated.bound != "range":
        return
    opener = low[story.phrase(read)[0]]
    in_words = opener == "between" and any(w in SMALL for w in low[read.first : read.last])
    if not (in_words or (opener == "from" and _ranged(story, read))):
        return
    if claim.amount.unit in _DEGREES:
        return  # the days may have been told in their order
    digits = [k for k in range(read.first, read.last) if low[k][0].isdecimal() or low[k] in SMALL]
    told = [str(SMALL[low[k]]) if low[k] in SMALL else low[k].replace(",", "") for k in digits]
    ends = [Fraction(number) for number in told if number.replace(".", "", 1).isdecimal()]
    scaled = set(low[read.first : read.last]) & (SCALES.keys() | SHORT_SCALES.keys())
    if in_words and not read.figure.noun and not claim.amount.unit and ends and max(ends) <= _HOURS:
        return  # "between eight and six"
    alike = len(scaled) == 1 and sum(w in scaled for w in low[read.first : read.last]) == 2
    if len(digits) == len(ends) == 2 and ends[0] > ends[1] and (not scaled or alike):
        low_end, high_end = (story.word(k, k + 1, exactly(n), "measure") for k, n in zip(digits, ends, strict=True))
        if opener == "from":  # a range may be told from its top
            yield Link("range", (low_end.id, high_end.id), assumption=f"line {line(claim)} tells its range from the lower end")
        else:
            yield Link("range", (low_end.id, high_end.id), proof="the words give the two as the ends of one range")


def _ranged(story: Story, read: Read) -> bool:
    ahead = set(story.before(read, 6))
    words = story.words(read.sentence)
    if _STILL & set(story.after(read, 3)) and not (_CONTEST | CHANGING | CHANGES) - {"from"} & words:
        return True
    return bool(_RANGED & ahead or _SPANNED & set(story.before(read, 1)) or ({"run", "runs", "ran"} & ahead and _SPREAD & ahead))


_SPANNED = frozenset(
    "cost costs sell sells weigh weighs numbers measure measures last lasts lasted wait waits waited take takes took hold holds carry "
    "carries earn earns pay pays charge charges".split()
)
_HOURS = 12  # on the clock
_STILL = frozenset("depending long wide deep tall high thick apiece each away apart".split())
_DEGREES = frozenset(("degree", "celsius", "fahrenheit"))
_RANGED = frozenset("range ranges ranged ranging vary varies varied varying anywhere somewhere anything".split())


def _are_moves(story: Story, b: Read, between: list[str]) -> bool:
    """True for *from three points lower to one point higher*, where the ends lie on two sides of nought."""
    return bool({"lower", "below", "down"} & set(between)) and bool({"higher", "above", "up"} & set(story.after(b, 2)))


def _are_ages(story: Story, read: Read) -> bool:
    return story.before(read, 1) in (["aged"], ["ages"]) or story.before(read, 2) in (["aged", "from"], ["ages", "from"])


def _plain(story: Story, a: Read, b: Read, between: list[str]) -> Iterator[Link]:
    """``some 5,000 to 3,500 people``, ``aged 11 to 5``: no more than *to* stands between two falling figures."""
    dashed = between[:1] in (["-"], ["–"]) and len(between) < 3
    if not (dashed or between == ["to"]):
        return
    ages = _are_ages(story, a)
    if ages and base_unit(b.claim) not in ("", base_unit(a.claim)):
        return  # "aged six months to four years"
    units = {r.claim.amount.unit.partition("/")[0] for r in (a, b)}
    priced = a.claim.kind == "money" and b.claim.kind in ("money", "rate") and len(units) == 1  # "$38,000–$29,000 a year"
    crowd = a.claim.kind == b.claim.kind == "count" and min(a.claim.stated.number or 0, b.claim.stated.number or 0) >= _CROWD
    measured = a.claim.kind in ("count", "measure") and b.claim.kind == "measure" and not a.figure.counted
    if between != ["to"] and not (dashed and (ages or priced or crowd or measured)):
        return
    one, other = a.claim.stated.number, b.claim.stated.number
    if one is None or other is None or one <= other:
        return
    behind = {w for w, then in pairwise(story.after(b, 4)) if w != "by" and (w, then) not in _STATES}  # "by Sunday"
    words, near = ({*story.before(a, count), *behind} for count in (12, 7))
    if story.tokens.low[b.last] in ("vote", "votes", "majority", "win", "victory", "defeat"):
        return  # "the 326 to 293 vote"
    said = a.claim.said
    elided = not a.figure.counted and (not any(c.isalpha() for c in said) or not base_unit(a.claim) or a.claim.kind == "money")
    elided = elided or (a.claim.kind == b.claim.kind == "measure" and bool(_FORECAST & story.words(a.sentence)))  # "15cm to 10cm of snow"
    elided = elided and (b.claim.kind != "share" or bool(_FORECAST & set(story.before(a, 7))))
    by = story.before(a, 2)
    late = {"by"} if base_unit(b.claim) and by[-1:] == ["by"] and not (CHANGING | CHANGES | _CONTEST) & set(by[:1]) else set()
    still = {"from"} if _STILL & set(story.after(b, 3)) or (dashed and measured) else set()
    named = base_unit(b.claim) or b.claim.scope.noun or (crowd and a.claim.scope.noun)  # "a crowd of 25,000-18,000"
    told = elided and bool(named) and one < 5 * other and (one > 31 or bool(base_unit(b.claim)))
    if ages:
        low, high = (story.word(r.first, r.last, exactly(n), "age") for r, n in ((a, one), (b, other)))
        yield Link("range", (low.id, high.id), proof="the words give the ages as a range")
    elif story.before(a, 1) == ["from"] and _TAKING & set(story.before(a, 6)):
        return  # "would take the fare from £286 to £223"
    elif told and not (_CONTEST - still - late) & words and (story.before(a, 1) == ["for"] or not _moved(story, a, b, near)):
        yield Link("range", (a.claim.id, b.claim.id), assumption=f"{lines(a.claim, b.claim)}: the two are the ends of one range")


_TAKING = frozenset("take takes took taken taking bring brings brought bringing push pushes pushed pushing cut cuts cutting".split())
_STATES = frozenset((("cut", "off"), ("cut", "from"), ("down", "with"), ("in", "need")))
_FORECAST = frozenset(
    "will should expected expect expects forecast forecasts forecasting estimated estimates likely roughly around about some see sees "
    "predict predicts reckon reckons".split()
)


def _moved(story: Story, a: Read, b: Read, near: set[str]) -> bool:
    """True where words tell of a change; of what is measured a rise or fall ahead: not *bring in 12,000 to 8,000 tonnes*."""
    if base_unit(b.claim) and b.claim.kind == "measure":
        return not _TURNED.isdisjoint(story.before(a, 12))
    told = CHANGES - {"growth"} if b.claim.kind == "share" else CHANGES  # "Growth will be 3.5 to 2.5 percent"
    return not told.isdisjoint(near)


_TURNED = CHANGING | frozenset("went go goes gone revised adjusted improved moved edged recovered worsened took takes".split())


def _pair(story: Story, a: Read, b: Read, between: list[str]) -> Iterator[Link]:
    one, other = a.claim, b.claim
    if len(between) >= _FAR or not of_one_unit(one, other) or not of_one_noun(one, other) or not of_one_state(one, other):
        return
    if _in_two_units(story, a, b, between):
        yield Link("range", (one.id, other.id), proof="the words give the two as the ends of one range")
        return
    ends = _ends(story, a), _ends(story, b)
    near = len(between) < 14 or (len(between) < _FAR and between[-4:-2] == ["or", "as"])
    if near and set(ends) == {"low", "high"} and not {";", ":"} & set(between) and _of_one_thing(story, a, b):
        low, high = (a, b) if ends[0] == "low" else (b, a)
        yield Link("range", (low.claim.id, high.claim.id), proof="the sentence calls the one the low and the other the high")
    elif _bounded(story, a, b, between):
        if one.stated.bound == "<" and not base_unit(one) and between[:1] == ["and"]:
            return  # "those under 15 and over 45": two groups
        groups = "over" in story.tokens.low[story.phrase(a)[0] : a.first] and between[:1] == ["and"] and not ASKED & set(story.before(a, 5))
        if groups and one.stated.bound == ">" and other.stated.bound == "<":
            return  # "halved for those over 65 and under 16": two groups
        low, high = (a, b) if one.stated.bound in _LOW_BOUNDS else (b, a)
        yield Link("range", (low.claim.id, high.claim.id), proof="the words bound one figure by both")
    elif _running(story, a, between) or _from_the_start(story, a, between):
        yield Link("range", (one.id, other.id), assumption=f"{lines(one, other)}: the two are the ends of one range")


def _in_two_units(story: Story, a: Read, b: Read, between: list[str]) -> bool:
    """True for ``takes from six weeks to ten days``, ``between two years and 18 months``: ends told in units of their own."""
    ahead = story.before(a, 4)
    lasting = ahead[-1:] == ["from"] and ahead[-2:-1] != [] and ahead[-2] in _LASTING and between == ["to"]
    apart = ahead[-1:] == ["between"] and between == ["and"] and not _TWO & set(story.before(a, 8))
    told = a.claim.kind == b.claim.kind in ("duration", "measure", "money") and a.claim.amount.unit != b.claim.amount.unit
    return told and (lasting or apart) and None not in (a.claim.stated.number, b.claim.stated.number)


_LASTING = RANGING | frozenset("take takes took taking last lasts lasted lasting need needs needed be is are was were wait waits".split())
_TWO = frozenset("difference gap choose chose choice compare comparison distinguish distinction contrast toss compromise".split())


_CROWD = 1000  # people or things in ranges with a dash, which no score has
_MEASURED = frozenset("deep long wide tall high thick".split())


def _ends(story: Story, read: Read) -> str:
    """``low`` or ``high`` where the words right before or behind a figure call it that end: ``a high of``, ``at the bottom end``."""
    behind, said = story.after(read, 3), story.tokens.low[slice(*story.phrase(read))]
    if said[-3:-1] == ["at", "the"] and said[-1] in _LOW | _HIGH:
        return "low" if said[-1] in _LOW else "high"
    if as_far := _as_far_as(story, read):
        return as_far
    words = [w for w in (*story.before(read, 3)[::-1], *(behind[2:] if behind[:2] == ["at", "the"] else ())) if w not in WALLS]
    ahead = story.before(read, 3)
    if behind[:1] and behind[0] in _MEASURED:
        behind = behind[1:] + story.after(read, 4)[3:]  # "30 centimetres deep at the least"
    if behind[:2] == ["at", "the"] and len(behind) > 2 and behind[2] in (_LOW | _HIGH):
        return "low" if behind[2] in _LOW else "high"
    named = (
        ahead[-2:-1]
        and ahead[-2] in (_LOW | _HIGH)
        and ahead[-1] in ("limit", "end", "bound", "estimate", "bid", "quote", "offer", "price")
    )
    if named or ahead[-1:] in (["of"], ["at"], ["was"], ["is"], ["being"]) or ahead[-1:] and ahead[-1] in (_LOW | _HIGH):
        for word in words[:3]:
            if word in _LOW or word in _HIGH:
                return "low" if word in _LOW else "high"
    return _apposed(story, read) if ahead[-2:] in ([",", "at"], [",", "with"]) else ""


def _as_far_as(story: Story, read: Read) -> str:
    """``low`` or ``high`` for *could be as low as 7,100*, *or as high as 6,800*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    near = low[max(read.sentence.first, first - 3) : read.first]
    told = [near[k + 1] for k in range(len(near) - 2) if near[k] == near[k + 2] == "as"]
    return "low" if told[-1:] == ["low"] else "high" if told[-1:] == ["high"] else ""


def _apposed(story: Story, read: Read) -> str:
    """``lowest in the east, at 90 mm``: the end called before the aside that gives it."""
    taken = {k for r in story.here(read.sentence) for k in range(r.first, r.last)}
    first = story.phrase(read)[0]
    for k in range(first - 3, max(read.sentence.first, first - 10) - 1, -1):
        word = story.tokens.low[k]
        if k in taken or word in WALLS or word == ",":
            return ""
        if word in _LOW or word in _HIGH:
            return "low" if word in _LOW else "high"
    return ""


def _of_one_thing(story: Story, a: Read, b: Read) -> bool:
    """True unless each end names a time or a change of its own: an overnight low and a daytime high are two."""
    told = (*story.before(a, 8), *story.between(a, b), *story.after(b, 3))
    words = set(told)
    if any(x == "new" and y in _HIGH | _LOW for x, y in pairwise(told)):
        return False  # "a new low of 31"
    return not {"record", "all-time", "from", "rose", "fell", "up", "down", "since"} & words or {"from", "to"} <= words


_JOINING = frozenset("and but , or though while possibly perhaps maybe potentially conceivably".split())


def _bounded(story: Story, a: Read, b: Read, between: list[str]) -> bool:
    """True for ``at least 600 and no more than 400``: two opposite bounds with no more than a joint between them."""
    bounds = a.claim.stated.bound, b.claim.stated.bound
    opposite = bounds[0] in _LOW_BOUNDS and bounds[1] in _HIGH_BOUNDS or bounds[0] in _HIGH_BOUNDS and bounds[1] in _LOW_BOUNDS
    joined = _JOINING >= set(between) and bool({"and", "but"} & set(between))
    bare = not (a.claim.scope.noun and b.claim.scope.noun and a.claim.scope.noun != b.claim.scope.noun)
    said = {w for r in (a, b) for w in story.tokens.low[slice(*story.phrase(r))]}
    both = {"minimum", "maximum"} <= said and len(between) < 7 and not {";", ":"} & set(between)
    return opposite and bare and (both or (joined and len(between) < 4))


def _from_the_start(story: Story, a: Read, between: list[str]) -> bool:
    """True for ``The scale starts at £31,000 and rises to £29,000``."""
    starts = bool({"starts", "start", "begins", "begin", "starting"} & set(story.before(a, 3)))
    ends = between[-1:] == ["to"] and bool({"and", ","} & set(between)) and bool({"rises", "rise", "rising", "up"} & set(between[-3:]))
    return starts and ends and len(between) < _START


_START = 11  # words
_SPREAD = frozenset("estimates guesses forecasts bids offers prices fees ages fares wages salaries rents scores damage quotes".split())


def _running(story: Story, a: Read, between: list[str]) -> bool:
    """True for ``ranging from £18,500 … to £14,000``: *from*, a word of ranging before it, and *to*."""
    ahead = story.before(a, 8)
    if ahead[-1:] != ["from"] or between[-1:] != ["to"] or len(between) > 8:
        return False
    if (
        between == ["to"]
        and _SPANNED & set(ahead[-6:-1] if a.claim.kind in ("money", "mean") else ahead[-2:-1])
        and not CHANGES & set(ahead)
        and not (_TAKING & set(ahead) and {"the", "its", "his", "her", "their"} & set(ahead[-5:]))
    ):
        return True  # "will cost the average household from £4,500 to £3,800"
    words = (RANGING | _RANGED) - {"went", "scored", *(() if _SPREAD & set(ahead) or a.claim.kind == "money" else ("run", "runs", "ran"))}
    if _TAKING & set(ahead[-6:]):
        return False  # "would take the fare from £286 to £223"
    told = ahead[ahead.index("between") + 1 :] if "between" in ahead else []
    words -= {"between"} if "," in told else set()  # "shrank between the two censuses, from"
    return bool(words & set(ahead)) and not (CHANGING | CHANGES) & set(ahead)

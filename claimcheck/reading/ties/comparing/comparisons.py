"""Comparisons: a figure that words call more, less or as much as another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.amounts import amounts, as_ages
from claimcheck.reading.ties.common.comparable import comparable, introduced, sized
from claimcheck.reading.ties.common.sides import in_unit, one_kind
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.change import MULTIPLIERS
from claimcheck.reading.words.grammar import NOT, PARTING
from claimcheck.reading.words.numbers import SMALL

_MORE = frozenset(
    "more ahead higher greater larger bigger longer above beyond exceeding exceeds exceeded exceed topping topped tops taller heavier "
    "wider faster quicker deeper hotter warmer milder dearer older surpassing surpassed surpasses beat beating beats eclipsing eclipsed "
    "outstripping outstripped outstrips overtaking overtook bettering bettered outdoing outdid outselling outsold outpacing outpaced "
    "fuller busier stronger richer denser wetter louder brighter steeper thicker costlier pricier broader "
    "overran overruns overshot".split()
)
_SHORT = frozenset("undershot undershoots undershooting trailed trails trailing lagged lags short behind below under".split())
_LESS = _SHORT | frozenset(
    "fewer less lower smaller shorter cheaper lighter narrower slower poorer colder cooler younger frostier "
    "shallower emptier weaker quieter drier thinner".split()
)
# These need no "than".
_ALONE = _SHORT | frozenset(
    "ahead above beyond exceeding exceeds exceeded exceed topping topped tops surpassing surpassed surpasses beat beating beats eclipsing "
    "eclipsed outstripping outstripped outstrips overtaking overtook bettering bettered outdoing outdid outselling outsold outpacing "
    "outpaced overran overruns overshot".split()
)
_OPENERS = _MORE | _LESS | {"the"}
_FILLERS = frozenset(
    "the a an its his her their that usual normal average previous last year year's month's week's old earlier original planned what it "
    "of for monthly annual daily weekly national record level figure total number target mean limit maximum minimum same in "
    "then set by".split()
)
_BREAKS = PARTING | {".", ":"}


def comparisons(story: Story) -> Iterator[Link]:
    """The links of figures that words of comparison set against each other."""
    for sentence in story.sentences:
        here = [r for r in story.here(sentence) if sized(r) and not _is_change(story, r) and not _is_inches(story, r)]
        if len(here) < 2 and story.places(_AGED, sentence):
            here = as_ages(story, amounts(story, sentence))  # "At 31 he is younger than the striker, who is 33"
        yield from _of_changes(story, sentence)
        if len(here) > 1:
            for k in story.places(_OPENERS, sentence):
                if k < sentence.last - 1:
                    yield from _compared(story, sentence, here, k)
                    yield from _equal(story, here, k)


def _is_inches(story: Story, read: Read) -> bool:
    """True for either figure of *5-foot-7*, which is one height."""
    low = story.tokens.low
    return low[read.first - 1] == "-" and low[read.first - 2] in _FEET or low[read.last : read.last + 2] in _FOOT


_FEET = frozenset(("foot", "feet", "ft"))
_FOOT = (["-", "foot"], ["-", "feet"], ["-", "ft"])


def _of_changes(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``Prices rose 3.6 per cent, more than the 4.1 per cent of the year before``: the size of one change and of another."""
    low, found = story.tokens.low, [r for r in story.here(sentence) if r.claim.kind in ("share", "points")]
    for a, b in pairwise(found):
        k = next((k for k in range(a.last, b.first) if low[k] in _GREATER | _SMALLER and low[k + 1] == "than"), -1)
        if (
            k < 0
            or low[k - 1] != ","
            or k - a.last > 9
            or b.first - k > 4
            or not _is_change(story, a)
            or a.claim.amount.unit != b.claim.amount.unit
        ):
            continue
        great, small = (a, b) if low[k] in _GREATER else (b, a)
        words = story.document.span(story.tokens.start[k], story.tokens.end[k])
        yield Link("order", (great.claim.id, small.claim.id), proof=f"the sentence says “{low[k]}”", words=words)


_GREATER = frozenset("more faster quicker steeper sharper bigger larger greater stronger".split())
_SMALLER = frozenset("less slower weaker smaller milder gentler".split())


def _is_change(story: Story, read: Read) -> bool:
    """True for the size of a change; growth of so much is as much a figure as any."""
    at = change_word(story, read)
    return at >= 0 and not (story.tokens.low[at] == "growth" and at < read.first)


_AGED = frozenset(("older", "younger"))


def _compared(story: Story, sentence: Sentence, here: list[Read], k: int) -> Iterator[Link]:
    low = story.tokens.low
    word = low[k]
    if word not in _MORE and word not in _LESS or NOT & set(low[max(sentence.first, k - 3) : k]):
        return
    if low[k - 1 : k] and low[k - 1] in ("up", "down", "and") and word not in _ALONE:
        return
    if (word == "short" and low[k + 1] != "of") or (word in ("ahead", "behind") and not _in_a_contest(story, sentence, k)):
        return
    than = _than(low, k, sentence.last)
    if than < 0:
        return
    found = _sides(story, here, k, than) or _set_out(story, here, k, than)
    if found is None:
        return
    if names_itself(low, than):
        found = found[1], found[0]
    one, other = in_unit(story, *found), in_unit(story, *reversed(found))
    gaps = [low[r.last : one.first] for r in story.here(sentence) if r.claim.kind == "share"]
    if any(gap[:1] == ["of"] and len(gap) < 3 for gap in gaps):
        return  # "A quarter of the 8,400 failed, more than last year": the quarter is more
    if any(one.last <= r.first < k and low[r.first - 1] == "or" for r in story.here(sentence) if r.claim.kind == "share"):
        return  # "25,000, or 9 per cent, more than the 270,000"
    if low[one.last : one.last + 2] == ["of", "them"] and one.first < k:
        return  # "126 medals, 40 of them gold, ahead of China's 91"
    if low[k - 1] in SMALL and any(low[r.first - 1] == "from" for r in found):
        return  # "41 points from 17 games, six more than Town, who have played 18"
    if any(r.figure.kind == "vague" or _is_stretch(story, r) for r in found):
        return  # "was stronger than in May, which saw several sales"; "5 per cent above the 12 months to May"
    if _is_short_of_time(word, one) or (word in _MONEYS and any(story.after(r, 2) == ["to", "the"] for r in found)):
        return
    if word in _SPEEDS and all(r.claim.kind == "count" and not r.claim.amount.unit for r in found):
        return  # "53.1 in the final, faster than her 53.6 in May": seconds or speeds
    if word in _BEATING and (one.claim.kind == "duration" or _is_best_low(story, sentence, found)):
        return  # a time of 10.91 beats one of 10.94, ten years in office beat nine, and -41C beats -38C
    if (
        word in ("more", "fewer", "less")
        and low[k + 1] != "than"
        and low[k + 1 : k + 3] != ["in", "time"]
        and all(r.claim.kind == "duration" for r in found)
    ):
        return  # "the last ten years brought more growth than the 20 years before"
    more = (word in _MORE) != (word in _SPEEDS and one.claim.kind in ("duration",))
    great, small = (one, other) if more else (other, one)
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    yield Link("order", (great.claim.id, small.claim.id), proof=f"the sentence says “{word}”", words=words)


def names_itself(low: Sequence[str], than: int) -> bool:
    """True for *may carry 40 and had more than that, 51, aboard*: the figure behind *that* is the one that is more."""
    return low[than + 1] in ("that", "this", "those") and low[than + 2] in (",", "(", ":", "—", "–")


def _is_short_of_time(word: str, read: Read) -> bool:
    """True for *14.92 seconds, short of the 14.61 she ran in May*: of two times of a race the greater falls short."""
    return word in _SHORT and read.claim.kind == "duration" and ("." in read.claim.amount.written or ":" in read.claim.amount.written)


_MONEYS = frozenset("stronger weaker firmer softer".split())  # "47 to the dollar is weaker than 45": a currency goes the other way


def _is_stretch(story: Story, read: Read) -> bool:
    """True for *the 12 months to May* and *on a three-month basis*, in which a thing is told."""
    return read.claim.kind == "duration" and story.tokens.low[story.phrase(read)[1]] in ("to", "ended", "ending", "basis")


def _in_a_contest(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *41 per cent, ahead of the Greens with 38*, *fell behind*; not for golf and races, which the lower figure wins."""
    low = story.tokens.low
    if low[k] == "behind" and low[k - 1].startswith(("fell", "fall", "lag")):
        return True
    told = low[k - 1] in (",", "—", "–") and (low[k] == "behind" or low[k + 1] == "of")
    return told and not _LOWER_WINS & set(low[sentence.first : sentence.last])


_LOWER_WINS = frozenset("shot shots stroke strokes par round rounds golf birdie birdies bogey seconds lap laps clocked time day".split())


def _set_out(story: Story, here: list[Read], k: int, than: int) -> tuple[Read, Read] | None:
    """The two figures that follow a colon: ``More women than men applied: 230 women and 190 men``, ``than last year's: 34 against 31``."""
    low = story.tokens.low
    behind = [r for r in here if r.first > than]
    if than == k + 1 and low[than + 1] in MULTIPLIERS:
        return None
    if (
        len(behind) != 2
        or low[behind[0].first - 1] == "from"
        or any(k > r.first for r in here)
        or not comparable(story, behind[0].claim, behind[1].claim)
    ):
        return None
    a, b = behind
    gap, middle = low[than + 1 : a.first], story.between(a, b)
    if not {":", "—", "–", "("} & set(gap) or len(gap) > 14 or len(middle) > 8:
        return None
    if {"against", "versus", "compared", "to"} & set(middle):
        return a, b
    if behind[0].claim.kind == "age" and low[a.first - 2] == low[a.sentence.first]:
        return a, b  # "She is older than her husband: she is 48 and he is 46"
    first, second = a.figure.noun[:4], b.figure.noun[:4]
    ahead, after = {w[:4] for w in low[k + 1 : than]}, {w[:4] for w in gap[:4]}
    if first in ahead and second in after and first != second:
        return a, b
    return (b, a) if second in ahead and first in after and first != second else None


def _is_best_low(story: Story, sentence: Sentence, pair: Sequence[Read]) -> bool:
    """True for figures below nought, and for strokes, of which the fewer beat the more."""
    last = max(pair, key=lambda r: r.first)
    if _LOWS & set(story.before(last, 3)):
        return True  # "sank to 4.3 per cent, beating the previous low of 4.6"
    return all((r.claim.stated.number or 0) < 0 for r in pair) or not _STROKES.isdisjoint(story.words(sentence))


_LOWS = frozenset("low lowest minimum fewest".split())
_STROKES = frozenset("stroke strokes par birdie birdies golf round shot cold coldest lows".split())
_BEATING = frozenset("beat beating beats eclipsing eclipsed bettering bettered".split())
_SPEEDS = frozenset(("faster", "slower", "quicker"))


def _than(low: list[str], k: int, last: int) -> int:
    """The token behind which the base of the comparison at *k* stands, or -1."""
    if low[k] in _ALONE and low[k + 1] == "by" and low[k] != "ahead":
        return -1  # "was eclipsed by the 1,200 kg"
    if low[k] in _ALONE:
        return k + (low[k] == "ahead")
    for j in range(k + 1, min(k + 14, last)):
        if low[j] == "than":
            return j
        if low[j] in _BREAKS or (low[j] in _MORE | _LESS and low[j - 1] not in ("and", "or")):
            break  # "which surveys larger companies, fell to 51.4, lower than": the word nearest to "than" compares
    return -1


_FEW = 12


def _goes_on(gap: list[str]) -> bool:
    """True where an *and* begins something else: *sales will be $21 million and net earnings are to be less than*."""
    return "and" in gap and gap[::-1].index("and") > 1


def _sides(story: Story, here: list[Read], k: int, than: int) -> tuple[Read, Read] | None:
    """What is compared, and what it is held against."""
    low = story.tokens.low
    base = next((r for r in here if min(r.first, story.phrase(r)[0]) > than), None)
    if base is None or story.after(base, 2) in _SOME_OF:
        return None  # "31 arrests, nine fewer than last year, 22 of them for drugs"
    start = min(base.first, story.phrase(base)[0])
    gap = [w for w in low[than + 1 : start] if w not in ("'", "’", "s", "even")]
    if len(gap) > 14 or _BREAKS & set(gap):
        return None
    lapse = "for" in gap[-3:] and (base.claim.stated.number or 0) <= _FEW  # "the limit for two days"
    if low[k - 2 : k] == ["over", "and"] or ("," in gap and "with" in gap) or lapse:
        return None  # "4,950 over and above the 33,000", "below its ceiling, with Cole's output at 3 million"
    closed = low[story.phrase(base)[1]] in (",", ".", ";", "and", "but", ")")
    if gap[-1:] == ["at"] and "," not in gap and (than == k or not closed):
        return None  # "bought under its offer at 90"; "taller than the houses at 30 metres' distance"
    near = all(w in _FILLERS or w.endswith("'s") or is_year(w) for w in gap)
    near = near or (
        closed and gap[-1:] == [","] and _owned(gap[gap[0] == "of" : -1]) and gap[-2] in _MARKS
    )  # "short of the record, 46,100 megawatts,"
    near = near or (_owned(gap) and (than > k or (gap[0] != "a" and gap[-1] == "of")))  # "above a base layer of" tells of a place
    if near and not gap:
        return None  # "more than 360" is a hedge, no comparison of two figures
    between = [r for r in here if k < r.first < than]
    ahead = [r for r in here if story.phrase(r)[1] <= k and k - story.phrase(r)[1] < 12]
    if _of_another(gap) or low[k] in _OF_AGE or _is_by_how_much(low, k, ahead):
        ahead = [r for r in ahead if story.phrase(r)[1] < k]  # "is nine years older than her rival, who is 32": how much older
    if not near and not _of_another(gap) and (than == k or not _then_told(gap)):
        return None
    if not near and "and" in gap:
        return None  # "lower than planned and half as tall again as the old one, which was 100"
    if any(than < r.first < start for r in story.here(base.sentence)) or ("when" in gap and not brief(story, base)):
        return None
    told = [r for r in ahead if introduced(story, r)[0] not in ("from", "against", "than")]
    for one in (*reversed(between), *reversed(told or ahead[: 3 - len(here)])):
        joined = any(
            "and" in low[r.first - 2 : r.first] for r in ahead if r.first > one.last and _ends(story, r, k) and not _alike(story, r, base)
        )
        goes_on = _goes_on(low[one.last : k]) and not joined
        if _alike(story, one, base) and not _BREAKS & set(low[one.last : than]) and not goes_on:
            return one, base
    if not ahead and not between:
        later = [r for r in here if r.first > base.last and low[r.first - 1] not in ("per", "every")]
        if len(later) == 1 and _told_next(story, base, later[0], alone=than == k) and _alike(story, later[0], base):
            return later[0], base
    return None


def _ends(story: Story, read: Read, k: int) -> bool:
    """True for the $9 million of *took 26 months and $9 million, less in time than*, which a comma parts from the comparative."""
    return story.tokens.low[story.phrase(read)[1] : k] == [","]


def _is_by_how_much(low: list[str], k: int, ahead: Sequence[Read]) -> bool:
    """True for *1.2C warmer than the mean of 9.3C*: right before such a word stands how much the two are apart."""
    return low[k].endswith("er") and low[k] not in _COUNTED and bool(ahead) and bool(ahead[-1].claim.amount.unit)


_MARKS = frozenset("record target goal limit mark quota ceiling forecast estimate best".split())
_COUNTED = frozenset("fewer higher lower greater over under".split())
_SOME_OF = (["of", "them"], ["of", "whom"], ["of", "which"], ["of", "these"], ["of", "those"])
_OF_AGE = frozenset(("older", "younger"))


def _alike(story: Story, one: Read, base: Read) -> bool:
    """True for two figures that count alike; one of them may leave its unit out where both are of one size."""
    if comparable(story, one.claim, base.claim):
        return True
    sizes = [abs(Fraction(r.claim.stated.number or 0)) for r in (one, base)]
    return one_kind(one, base) and 0 < max(sizes) <= _NEARLY * min(sizes)


_NEARLY = 3  # times as much: so far may figures lie apart of which one tells no unit
_OPENING = frozenset("with at ending closing finishing coming reaching reached came".split())


def _told_next(story: Story, base: Read, later: Read, *, alone: bool) -> bool:
    """True for ``in 2019, when 45 died: 52 were killed``, and with no *than* for ``beat last year's 2.4 million, with 2.1 million``."""
    gap = story.between(base, later)
    if ":" in gap:
        return True
    sizes = [Fraction(r.claim.stated.number or 0) for r in (base, later)]
    near = 0 < max(sizes) <= Fraction(3, 2) * min(sizes)
    at = gap.index(",") if "," in gap else 9
    opened = at < 5 and len(gap) - at < 6 and (at + 1 == len(gap) or gap[at + 1] in _OPENING)
    told = alone or gap[at + 1 : at + 2] == ["at"]  # "smaller than last year's 4.2 million tonnes, at 4.6 million"
    return told and opened and near and story.tokens.low[later.last] != "of" and not later.figure.another


def _of_another(gap: list[str]) -> bool:
    """True for ``than inflation, now running at``, ``than that of its rivals, who offer``: the other thing, and then its figure."""
    if gap[-1:] == ["at"] and 1 < len(gap) < 6 and gap[0] not in _WHENS and "," not in gap:
        return True  # "heavier than the old one at 13.7"
    at = gap.index(",") if gap.count(",") == 1 else 0
    behind = gap[at + 1 :]
    return 0 < at < 7 and len(behind) < 6 and bool(behind) and behind[0] in _TELLING and "to" not in gap[:at]


_WHENS = frozenset("in at on for by when if usual ever expected anyone anything anybody those".split())
_TELLING = frozenset("which who whose now currently running standing at on where reaching measuring weighing with averaging".split())


def _owned(gap: list[str]) -> bool:
    """True for ``than the Olympic length of``, ``below her weekly limit of``: a short phrase that names the figure."""
    return len(gap) < 7 and gap[:1] != [] and gap[0] in _OWNERS and _NO_NAME.isdisjoint(gap)


# "below the walls stood a garrison of 600": where it was.
_NO_NAME = frozenset(", and that who when ( or to stood stand stands lay lies is was are were".split())
_OWNERS = frozenset(("the", "its", "his", "her", "their", "last", "a", "our"))


def brief(story: Story, base: Read) -> bool:
    """True where a clause ends with *base* or two words behind it: ``when there were 298``, ``when 1,640 were killed``."""
    end = story.phrase(base)[1]
    return any(w in (",", ".", ":", ";", ")", "?") for w in story.tokens.low[end : min(end + 3, base.sentence.last)])


def _then_told(gap: list[str]) -> bool:
    """True where the words behind *than* tell of another time or place and then its figure: ``in May (240)``, ``, when there were``."""
    return bool(
        gap[-1:] in (["("], ["were"], ["was"], ["with"], ["had"], ["sold"]) or {"when", "which", "where"} & set(gap) or gap[-1:] == [","]
    )


def _equal(story: Story, here: list[Read], k: int) -> Iterator[Link]:
    """``the same as``, ``as many as``: the two figures behind it, or one to each side."""
    low = story.tokens.low
    if low[k : k + 2] != ["the", "same"] or k and low[k - 1] in ("at", "not", "from", "in", "for", "of", "by", "on"):
        return
    if "as" not in low[k + 2 : k + 8]:
        return
    behind = [r for r in here if r.first > k]
    ahead = [r for r in here if r.last <= k]
    if len(behind) == 2 and not ahead and {"against", "and", "compared"} & set(story.between(behind[0], behind[1])):
        one, other = behind
    elif len(behind) == 1 and ahead:
        one, other = ahead[-1], behind[0]
        if {"and", "but", "while", ";"} & set(low[k : other.first]):
            return  # "131,000, the same as last year, and others 82,000"
    else:
        return
    if comparable(story, one.claim, other.claim):
        yield Link(
            "in line", (one.claim.id, other.claim.id), assumption=f"{lines(one.claim, other.claim, 'call')} these two figures the same"
        )

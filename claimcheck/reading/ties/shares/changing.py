"""Sizes of changes: which figures the words make the amount by which another rose or fell."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.change import CHANGES, MULTIPLIERS

_ADVERBS = frozenset(
    "by a an about around some nearly almost more than just over under at least another further only roughly exactly as much up to "
    " close well the whopping mere full massive modest steep sharp extra provisional preliminary estimated revised record slight".split()
)


def is_change(story: Story, read: Read) -> bool:
    """True where the words make *read* the size of a change: ``rose [by] 10%``, ``a 10% rise``, ``10% more than``."""
    return change_word(story, read) >= 0


NOUNS = frozenset(
    "rise rises increase increases jump climb growth gain surge hike leap uptick boost spike fall drop decrease decline cut cuts reduction "
    "slump plunge dip slide loss improvement swing change lead expansion downturn cutback rebound raise difference slowdown contraction "
    "markup premium discount saving advantage margin gap edge gulf cushion".split()
)
_COMPARATIVES = frozenset(
    "more fewer less higher lower greater smaller larger bigger longer shorter cheaper dearer faster slower heavier lighter up down above "
    "below taller wider deeper better worse".split()
)


LEADS = frozenset(
    "lead leads leading led ahead trails trail trailed trailing behind advantage margin gap edge won clear adrift front difference gulf "
    "cushion deficit apart".split()
)


def has_more(story: Story, read: Read) -> bool:
    """True for the seven of *rose by seven points on Tuesday and four more on Wednesday*, which is not all of the change."""
    low = story.tokens.low
    further = [r for r in story.here(read.sentence) if r.first > read.last and "and" in story.between(read, r)[-3:]]
    behind = low[read.last : min(read.last + 8, read.sentence.last)]
    if "and" in behind and {"another", "further"} & set(behind[behind.index("and") : behind.index("and") + 4]):
        return True  # "by a tenth in 2022 and by another tenth in 2023"
    more = any(r.figure.another or {"more", "another", "further"} & {*low[r.first - 1 : story.phrase(r)[1] + 1]} for r in further)
    return more or (read.claim.kind == "share" and low[read.first - 1] == "another")


def then_again(story: Story, pair: Sequence[Read], first: int) -> bool:
    """True for *from $40 to $20, and doubled in 2023*: what an *and* adds at token *first* behind both figures came after them."""
    last = max(pair, key=lambda r: r.first)
    gap = story.tokens.low[last.last : first]
    return 0 < len(gap) < 14 and gap[-1] in ("and", "then", "before") and first < last.sentence.last


def end_of_share(story: Story, read: Read) -> int:
    """The token behind the number of *read* and its per cent; the last of its sentence where none is behind."""
    low, k, end = story.tokens.low, read.last, read.sentence.last - 1
    while k < end and low[k] in _PERCENT:
        k += 1
    return min(k, end)


_PERCENT = frozenset(("%", "per", "cent", "percent", "pc", "pct"))


def change_word(story: Story, read: Read) -> int:
    """The token of the word that makes *read* a change, or -1."""
    # The figure is kept with its word: no other can take its id.
    return story.once(("word of change", id(read)), lambda: (read, _change_word(story, read)))[1]


_PUT = frozenset("put puts putting pay pays paid paying lay lays laid".split())


def is_put_down(story: Story, read: Read) -> bool:
    """True for *must put down 15 per cent*, which is no change."""
    ahead = story.before(read, 2)
    return ahead[-1:] == ["down"] and ahead[0] in _PUT


def _change_word(story: Story, read: Read) -> int:
    """The token of the word sought beside the figure, behind it and ahead of it: ``a third fewer``, ``fell by 12``; or -1."""
    low, (first, last) = story.tokens.low, (min(story.phrase(read)[0], read.first), story.phrase(read)[1])
    rated = read.claim.kind in ("share", "points")
    if is_coin(story, read) or (read.claim.kind == "money" and low[first - 2 : first] == ["deficit", "of"]):
        return -1  # what is owed, and no lead
    if is_put_down(story, read):
        return -1
    if rated and low[first] == "+":
        return first  # "£4.2m (£4.0m), +5%"
    if low[last] == "short":
        return -1  # "fell four centimetres short of the record"
    if low[first - 3 : first - 1] in (["his", "cut"], ["her", "cut"], ["their", "cut"]) and low[first - 1] in ("was", "is"):
        return -1  # what they took
    if low[first] in THROUGH and low[first - 1] in CHANGES:
        return -1  # "fell below 30 per cent"
    if rated and low[last - 1] in _COMPARATIVES:
        last -= 1  # "a quarter higher"
    if rated and low[last - 1] in NOUNS and last - 1 >= read.last:
        last -= 1  # "the one-quarter drop" counts no drops
    after = low[last : min(read.sentence.last, last + 3)]
    if rated and (beside := _beside_rate(story, read, first, last)) is not None:
        return beside
    if (read.claim.kind != "points" and low[end_of_share(story, read)] == "of") or after[:1] == ["of"]:
        return -1
    if rated and (before := _before_rate(story, read, first, after)) is not None:
        return before
    if (behind := _right_behind(story, read, last, after)) is not None:
        return behind
    if not rated and low[first - 1] in ("the", "a", "its", "their", "his", "her"):
        return -1  # "raise the £12 fee to £10"
    return _change_ahead(story, read, first, after)


def _beside_rate(story: Story, read: Read, first: int, last: int) -> int | None:
    """The word right behind a share or points that ends at token *last*: ``a third fewer deaths``, ``is a third cleaner``."""
    low, end = story.tokens.low, end_of_share(story, read)
    if end < last and low[end] in _COMPARATIVES:
        return end  # "a third fewer deaths"
    if low[end + 1] in _CLOSING and low[end].endswith("er") and low[end] not in _STUFFS and low[first - 1] in _BECOMING:
        return end  # "is a third cleaner"
    after = low[last : min(read.sentence.last, last + 3)]
    if low[first - 1] == "or" and after[:1] == [","] and after[1:2] and after[1] in _COMPARATIVES - {"up", "down"}:
        return last + 1  # "$9m, or 14 per cent, more than"
    if after[:2] == ["in", "front"] or after[:1] in (["clear"], ["apart"], ["adrift"], ["ahead"], ["behind"]):
        return last + (after[0] == "in")
    return None


def _before_rate(story: Story, read: Read, first: int, after: list[str]) -> int | None:
    """The word before a share or points at token *first* of which it is told: ``Such a cut, of 20 per cent, is``."""
    low = story.tokens.low
    if low[first - 1] in _GONE and low[end_of_share(story, read)] in _LATELY:
        return first - 1  # "had lost 35 per cent by Friday"
    if low[first - 2 : first] == [",", "of"] and low[first - 3] in NOUNS:
        return first - 3  # "Such a cut, of 20 per cent, is"
    return first - 2 if _is_told_of(low, first, after) else None


def _right_behind(story: Story, read: Read, last: int, after: list[str]) -> int | None:
    """The noun or comparative among the few words *after* a figure, ``a 10 per cent rise``; -1 where they make it none."""
    rated = read.claim.kind in ("share", "points")
    for k, word in enumerate(after):
        if k == 0 and word in ("a", "an", "per") and not rated:
            break  # "thought $300 a cut steep"
        if k == 0 and not rated and _is_where(story, read, after):
            return -1
        if word in NOUNS or (k == 0 and word in _COMPARATIVES):
            return last + k if k == 0 or after[k - 1] not in _NOT_ITS_NOUN else -1
        if not (word.isalpha() or word == "-") or (k == 0 and word in _JOINTS):
            break
    return None


def _change_ahead(story: Story, read: Read, first: int, after: list[str]) -> int:
    """The word of change ahead of a figure, ``fell by 12``, ``the lead is now nine points``; or -1."""
    low, rated = story.tokens.low, read.claim.kind in ("share", "points")
    if low[first - 2 : first] == ["or", "by"] or (read.claim.kind == "share" and low[first - 2 : first] == [",", "by"]):
        return first - 1
    if rated and low[first - 1] in ("is", "was", "now", "at", "to"):
        told = range(max(read.sentence.first, first - 10), first)
        lead = next((j for j in told if low[j] in ("lead", "margin", "advantage") and low[j - 1] not in _EARNED), -1)
        if lead >= 0:
            return lead
    if low[first - 1] == "of" and low[first - 2] in ("leap", "jump", "slide", "drop") and read.claim.kind == "measure":
        return -1  # "a winning leap of 6.84 metres"
    if read.claim.kind == "share" and low[first - 1] == "by" and _leads_on(low, first, end_of_share(story, read), read.sentence.last):
        return first - 2
    if not rated and low[first - 1] != "by" and _is_object(story, read, low, first):
        return -1
    if low[first - 1] == "by" and (verb := _of_the_number(low, read.sentence.first, first)) >= 0:
        return verb
    back = _BY if low[first - 1] == "by" else _STRAIGHT
    k = _ahead(low, max(read.sentence.first, first - back), first, result=after[:1] == ["to"])
    told_of = k >= 0 and not rated and low[first - 1] == "of" and low[k] not in NOUNS and low[k] not in LEADS
    return -1 if told_of else k  # "Lower oil revenue has left a country of 16 million people"


_EARNED = frozenset("gross operating profit net interest trading refining underlying core".split())  # such a margin is a level


def _is_where(story: Story, read: Read, after: list[str]) -> bool:
    """True for *1,042 feet above sea level*, *12 km down.*, *the first nine months growth was*, *two more were seized*: no change."""
    if after[0] in ("above", "below"):
        named = read.claim.kind == "count" and story.tokens.written(story.phrase(read)[1] + 1)[:1].isupper()
        return named or bool(_GROUND & set(after[1:]))
    if after[0] == "down":
        return read.claim.amount.unit in _DEPTHS and after[1:2] in (["."], [","], ["a"], ["the"], ["in"])
    if after[0] == "more":
        return after[1:2] != [] and after[1] in _WERE
    lapse = read.claim.kind == "duration" and read.claim.amount.unit in _LAPSES
    return lapse and after[0] in NOUNS and "-" not in story.tokens.low[read.first : story.phrase(read)[1]]


_GROUND = frozenset("sea ground street water datum surface".split())
_DEPTHS = frozenset("metre kilometre foot fathom mile".split())
_LAPSES = frozenset("week month quarter year".split())
_WERE = frozenset("was were are have had has will died".split())


def _is_object(story: Story, read: Read, low: list[str], first: int) -> bool:
    """True for *picked up 224 people*, *recovered 58 bicycles*, *moved 48,000 litres*: what somebody did so much to."""
    k = first - 1
    while k > read.sentence.first and low[k] in _ADVERBS and low[k] not in ("up", "by"):
        k -= 1
    if low[k] in ("up", "down"):
        return low[k - 1] in _PHRASAL or low[k - 1] in _RAISING
    if low[k] in _SHIFTING:
        return read.claim.kind == "rate" or (read.claim.kind == "measure" and read.claim.amount.unit in _STUFF)
    if low[k] in _COLLECTING:
        return read.claim.kind == "money"
    return low[k] == "recovered" and read.claim.kind == "count" and bool(read.claim.counted)


_COLLECTING = frozenset("raise raises raised raising".split())
_SHIFTING = frozenset("move moves moved moving shift shifts shifted shifting lift lifts lifted".split())
_STUFF = frozenset("litre gallon tonne ton kilogram pound cubic metre barrel".split())
_RAISING = frozenset(
    "put puts putting picked pick picks picking shot shoot shoots shooting pulled pull pulls tore torn rounded used called signed tracked "
    "knocked broke broken bought lined propped wrote written dug blew blown brought gathered gunned mowed struck voted handed threw thrown "
    "turned turns opened opens "
    "burned burnt chopped hunted laid locked bring brings bringing sweep sweeps sweeping swept mop mopped clean cleaned".split()
)


def _leads_on(low: list[str], first: int, end: int, last: int) -> bool:
    """True for *has slackened by half, from 3,000 lorries to 1,800*: whatever the verb, so much lies between the two behind it."""
    verb = low[first - 2]
    active = verb.endswith(("ed", "ened")) and verb.isalpha() and low[first - 3] not in _PASSIVE
    start = next((k for k in range(end, min(end + _AHEAD, last)) if low[k] == "from" and low[k + 1][0] in _DIGITS), -1)
    active = active and low[end] in _TAILS and (start == end or low[start - 1] == ",")
    return active and start > 0 and any(low[k] == "to" and low[k + 1][0] in _DIGITS for k in range(start + 2, min(start + 9, last - 1)))


_PASSIVE = frozenset("is are was were be been being and , followed as not by".split())
_DIGITS = frozenset("0123456789$£€")
_TAILS = frozenset(", from in over since within this last during on between after".split())
_AHEAD = 14  # tokens from a size to the figures that it lies between, with who told it


def _of_the_number(low: list[str], start: int, first: int) -> int:
    """The verb of *cut the number of people who fail to turn up at its clinics by 60 per cent*, whatever verbs tell who they are; or -1."""
    if low[first - 2] in CHANGES - {"up", "down"}:
        return -1  # "cut the number of jobs at firms that grew by 150 per cent"
    for k in range(first - 5, max(start, first - _NUMBER) - 1, -1):
        if low[k] in (",", ";", ":", "and", "but"):
            return -1
        if low[k] in CHANGES and low[k + 1 : k + 4] == ["the", "number", "of"]:
            return k
    return -1


_NUMBER = 24
_GONE = frozenset("lost losing loses lose gained gaining".split())
_LATELY = frozenset("by in on since over this last yesterday . , and".split())
_STRAIGHT, _BY = 9, 14  # tokens ahead of a size in which its verb stands; more where *by* says that one does


_STUFFS = frozenset("copper silver timber water rubber paper leather butter fiber polyester clover cider lager flower pepper".split())
_NOT_ITS_NOUN = frozenset("no expect without would will could may might should can to".split())  # "a tax of 2 percent would raise"
THROUGH = frozenset("below above past through beneath".split())


def is_coin(story: Story, read: Read) -> bool:
    """True for the quarter of a dollar of *goes up a quarter, from $3 to $3.25*."""
    if story.tokens.low[read.last - 1] != "quarter" or read.claim.stated.number != Fraction(1, 4):
        return False
    told = [Fraction(r.claim.stated.number or 0) for r in story.here(read.sentence) if r.claim.amount.unit == "dollar"]
    return any(abs(a - b) == Fraction(1, 4) for a, b in pairwise(told))


def _is_told_of(low: list[str], first: int, after: list[str]) -> bool:
    """True for *The increase, 15 percent, is*, *so the increase was 30 percent*: the noun before a share is what the share is of."""
    if low[first - 2] not in NOUNS or low[first - 3] not in _THE:
        return False
    if low[first - 1] in (",", "(", "—") and after[:1] in _SET_OFF and low[first - 4] != "of":
        return True
    return low[first - 1] in ("was", "is", "were") and low[first - 2] not in _LEADING


def is_comparative(low: list[str], k: int) -> bool:
    """True for a word that is a comparative by its shape, behind a verb that says what something is: ``is cleaner``, ``grew thicker``."""
    shaped = low[k].endswith("er") and len(low[k]) > 4
    return shaped and low[k - 1] in _BECOMING


_LEADING = frozenset("lead change difference margin gap edge gulf cushion advantage discount".split())
_THE = frozenset("the this that its their".split())
_SET_OFF = ([","], [")"], ["—"])
_CLOSING = frozenset((".", ",", ";", "than", "since", "now", "and", "but"))
_BECOMING = frozenset("is are was were be been now become became becomes got getting grew grown turned much far slightly 's 're".split())
_JOINTS = frozenset("from to in on and or at for were was is of with after before following since despite amid when because".split())
_CLOSERS = frozenset((",", ".", ";", ":", "(", ")", "to", "from", "at", "and", "or"))
_GOING = frozenset(("went", "go", "goes", "going", "double", *MULTIPLIERS))


def _ahead(low: list[str], floor: int, first: int, *, result: bool) -> int:
    """The word of change before token *first*: ``a rise of [by] 10%``, ``cut its emissions by``; no lead where it is a *result*."""
    by = False
    for k in range(first - 1, floor - 1, -1):
        word = low[k]
        if word == "error" and low[k - 1] == "of":
            return -1  # "within the poll's margin of error of three points"
        if word in NOUNS and low[k + 1] in ("of", "by"):
            return k if word != "saving" or low[k - 2] in _SAVED else -1
        if word == "of" and low[k - 1] in _LEVELS and "to" in low[max(floor, k - 6) : k - 1]:
            return -1  # "fell to a four-month low of $4.50"
        if word == "of" and low[k - 1] in _REACHED and "by" not in low[max(floor, k - 4) : k - 1]:
            return -1  # "won with a mean of 7.50"
        if word in ("of", "by"):
            by = True
        elif word == "off" and k == first - 1 and low[k - 1] in _STOOD:
            return k  # "sales were off 7 per cent"
        elif word in CHANGES and low[k + 1] == "short":
            return -1  # "fell short of the 5 per cent hurdle"
        elif word in _BRINGING and not by:
            return -1  # "Monday brought 290": so many, and none more
        elif word in CHANGES and word not in _GOING:
            verb = low[k - 2] if low[k - 1] == "-" else low[k - 1]  # "a take-up of 54%"
            return -1 if word in ("up", "down") and (verb in _PHRASAL or low[k + 1] == "rate") else k  # "a clear-up rate of 35%"
        elif word in LEADS and by and not result:
            return k
        elif low[k + 1] == "by" and is_comparative(low, k):
            return k  # "is cleaner by a third"
        elif (word in _CLOSERS and not (by and word == "to")) or (word not in _ADVERBS and not by):
            return -1
    return -1


# "..., a saving of 25 per cent", "makes a saving of": what is saved is the change; "The saving of 12 per cent on fuel" is of a thing.
_SAVED = frozenset(", — – ( : is was be means mean make makes making made represents representing offers offering giving gives for".split())
_LEVELS = frozenset("low high peak trough rate level price value average total".split())
_REACHED = frozenset(
    "mean score time total tally aggregate crowd turnout house projection forecast estimate figure count population capacity speed".split()
)
_BRINGING = frozenset("bring brings brought bringing".split())
_STOOD = frozenset("is are was were , and".split())
_PHRASAL = frozenset("make made makes making take takes took taken set sets end ended ends give gave gives giving kept keep keeps".split())

"""Ways: which way each pair of figures is said to have gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.comparing.betterment import betterment
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.ties.shares.ways_apart import is_kept, way_to
from claimcheck.reading.ties.shares.words_of_no_change import (
    drives,
    goes_another_way,
    is_no_verb,
    is_of_a_clause,
    is_of_measure,
    is_on_the_year,
    is_season,
    is_size,
    is_told_already,
    names_size,
    verb_of,
)
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import PARTING
from claimcheck.reading.words.units import MONEY_UNITS

_HEIGHTS = frozenset(("metre", "foot", "kilometre", "mile", "centimetre", "inch"))


_RANKS = frozenset("rank ranks ranked ranking rankings place position spot standings league table seed chart charts".split())


def _is_rank(story: Story, pair: Pair) -> bool:
    """True for *moved up to 25th from 36th in the ranking*: who goes up there has the lower number."""
    first, last = pair.reads
    return bool(_RANKS & set(story.tokens.low[max(first.sentence.first, first.first - 20) : last.last + 6]))


def _a_height(story: Story, pair: Pair, at: int) -> bool:
    """True for ``fell from 12 to 15 metres``: how far, not how much less."""
    told_first = pair.before.first < pair.after.first
    if story.phrase(pair.before)[1] > pair.before.last:
        return False  # "The river fell from 312 centimetres to 347"
    return told_first and pair.after.claim.amount.unit in _HEIGHTS and story.tokens.low[at + 1 : at + 2] == ["from"]


def _is_depth(story: Story, pair: Pair) -> bool:
    """True for *Groundwater dropped to 61m, from 14m*: what lies under the ground is told by how deep it lies."""
    low, sentence = story.tokens.low, pair.after.sentence
    words = low[sentence.first : sentence.last]
    under = bool(_UNDER & set(words)) or any(pair_ == ("water", "table") for pair_ in pairwise(words))
    return under and all(r.claim.amount.unit in _HEIGHTS or r.claim.said.endswith("m") for r in pair.reads) and "above" not in words


_UNDER = frozenset("groundwater aquifer aquifers".split())


def ways(story: Story, found: Sequence[Pair]) -> Iterator[Link]:
    """Which way each pair is said to have gone."""
    for pair in found:
        if is_kept(story, pair):
            yield Link("same", (pair.after.claim.id, pair.before.claim.id), assumption=pair.assumption)
        way = _way(story, pair)
        if way is None:
            continue
        sort, at = way
        if (
            _is_depth(story, pair)
            or _a_height(story, pair, at)
            or _is_rank(story, pair)
            or _is_told_of_some(story, pair)
            or _is_goal(story, pair.before)
            or is_told_as(story, pair.before, pair.after)
        ):
            continue
        if sort == "fall" and not pair.before.claim.stated.number:
            continue  # "gave the dive a whole number of points from 0 to 10"
        words = story.document.span(story.tokens.start[at], story.tokens.end[at])
        claims = (pair.before.claim.id, pair.after.claim.id)
        if pair.proven:
            yield Link(sort, claims, proof="the sentence says which way it went", words=words)
        else:
            yield Link(sort, claims, assumption=pair.assumption, words=words)


def _is_told_of_some(story: Story, pair: Pair) -> bool:
    """True for the 40 of *Three of the 40 wounded died, raising the toll to 21*: some of those are told of, and they did not rise."""
    low, first = story.tokens.low, pair.before.first
    if low[first - 2 : first] not in (["of", "the"], ["of", "its"], ["of", "their"]) or pair.after.sentence is not pair.before.sentence:
        return False
    return story.before(pair.after, 1) == ["to"] and any(r.last == first - 2 for r in story.here(pair.before.sentence))


def is_told_as(story: Story, before: Read, after: Read) -> bool:
    """True for *fell below 9,000 – to 8,740*: the bound that it passed and what it came to are one level told twice."""
    passed = story.tokens.low[story.phrase(before)[0]] in _PASSING and before.claim.stated.bound in ("<", ">")
    return passed and before.last <= after.first and story.between(before, after) in (["–", "to"], ["—", "to"], [",", "to"], ["-", "to"])


_PASSING = frozenset("below under above over".split())


def _is_goal(story: Story, read: Read) -> bool:
    """True for the 2.5% of *takes it to 2.3%; the 2.5% goal has no date*: what is aimed at was never the level of before."""
    behind = story.tokens.low[end_of_share(story, read) if read.claim.kind == "share" else story.phrase(read)[1]]
    return behind in ("goal", "target", "aim") and story.before(read, 1) in (["the"], ["its"], ["their"], ["a"])


_LOOKING = frozenset("look looks looked looking gaze gazes gazing peer peering peers stare stares staring".split())
FALLING_STUFFS = frozenset("rain snow hail sleet rainfall snowfall ash bombs shells".split())


def _way(story: Story, pair: Pair) -> tuple[Sort, int] | None:
    """The word that says which way *pair* went, the nearest before its first figure or between the two."""
    a, b = pair.reads
    if a.sentence is not b.sentence:
        return way_to(story, pair)
    if _says_none(story, pair) or _is_whole_of_some(story, a):
        return None
    for k in _places(pair):
        verdict = _of_another_use(story, pair, k) or _at_a_break(story, pair, k) or _of_what_is_told(story, pair, k)
        if verdict == _NONE:
            return None
        if not verdict and (way := _way_at(story, pair, k)) is not None:
            return way
    return None


def _places(pair: Pair) -> list[int]:
    """The tokens at which the word may stand, the likeliest first."""
    a, b = pair.reads
    between, ahead = range(a.last, b.first), range(a.first - 1, max(a.sentence.first - 1, a.first - 13), -1)
    return [*(reversed(between) if pair.how == "against" else between), *ahead]


# What a token that may tell a way is found to be: no word of it, or what ends the search; "" for a word that may tell.
_PASSED, _NONE = "passed", "none"


def _of_another_use(story: Story, pair: Pair, k: int) -> str:
    """``passed`` for the up of *the runner-up*, the rain of *6.3 inches of rain fell*: words in another use than to say a way."""
    low, (a, b) = story.tokens.low, pair.reads
    word = low[k]
    if drives(low, k):
        return _PASSED
    if word in ("after", "having") and pair.how == "eras" and b is pair.before:
        return _NONE  # "steadied at $1.39 after dropping to $1.38 in the previous session"
    if a.last <= k <= story.phrase(a)[1] and word not in ("up", "down") and (pair.how != "from-to" or low[k + 1] != "to"):
        return _PASSED  # "120 mm fell, against 60", "7.7 million loss vs 2.5 million loss"
    if word == "down" and low[k - 1] in _LOOKING:
        return _PASSED  # "looking down on the 398-metre tower"
    if low[k - 1] in FALLING_STUFFS:
        return _PASSED  # "6.3 inches of rain fell"
    if is_season(low, k) or (pair.how == "against" and k < a.first and is_of_measure(low, a.sentence.first, k)):
        return _PASSED  # "last fall: 17 per cent", "the chance of a rate cut at 77 per cent"
    if word == "shed" and k == a.sentence.first:
        return _PASSED  # "Shed break-ins doubled"
    if word in _SIZES and is_size(low, k, pair):
        return _PASSED  # "cut its loss to $4 million from $9 million"
    if word in _NOUNS and introduced(story, b)[0] != "from" and is_no_verb(low, k, pair):
        return _NONE
    if word == "up" and low[k + 1] == "to" and k + 2 in (a.first, b.first) and _is_hedged(pair):
        return _PASSED  # "exports so far up to 10,228 tonnes, against 10,637"
    # "the runner-up"
    return _PASSED if low[k - 1] == "-" and not story.tokens.spaced(k - 1) else ""


def _at_a_break(story: Story, pair: Pair, k: int) -> str:
    """``none`` for a mark or a joint behind which another clause is told, ``passed`` for one behind which the same goes on."""
    low, (a, _) = story.tokens.low, pair.reads
    word, ahead, against = low[k], k < a.first, pair.how == "against"
    if word == "," and ahead and low[a.sentence.first] == "in" and k - a.sentence.first < 7:
        return _PASSED  # "In a further decline, sales came to"
    if word == "," and k == a.first - 1 and against and is_on_the_year(low[max(a.sentence.first, k - 7) : k]):
        return _PASSED  # "was up on the year before, $3.9bn against $3.4bn"
    others = [r for r in story.here(a.sentence) if r.claim.kind != "share" or r in pair.reads]
    if word == "," and low[k + 1] == "at" and k + 2 == story.phrase(a)[0] and against and not others[2:]:
        return _PASSED  # "were down in the second half of the year, at 388 against 415"
    if word == "and" and ahead and low[k + 1] in _GOES_ON:
        return _PASSED  # "rose over the year and now stands at"
    if word in _ADJECTIVES and low[k - 1] in ("the", "a", "this") and low[k + 1].isalpha():
        return _PASSED  # "the narrow measure of money"
    if word == "with" and ahead and against:
        return _NONE  # "is rising, with forecasts in the range of 2 to 2.5 against 2.5 to 3"
    turned = word == "but" and (low[k + 1] in RISES or low[k + 1] in FALLS)
    if pair.how == "from-to" and (turned or (word == ";" and k >= a.last)):
        return _PASSED  # "dropped to £52 in May but rose to £58"
    parted = word in PARTING or (word == "and" and ahead) or (word == "," and ahead and pair.how != "from-to")
    return _NONE if parted else ""


def _of_what_is_told(story: Story, pair: Pair, k: int) -> str:
    """``none`` or ``passed`` for a word of change that names a figure or tells another change: *Growth is put at 1.4%, against 1.7%*."""
    low, (a, b) = story.tokens.low, pair.reads
    word = low[k]
    if word in _NAMES and low[k + 1] in ("is", "was", "are", "were", "of", "in"):
        return _NONE  # "Growth is put at 1.4%, against 1.7%"
    if names_size(low, k, b.first):
        return _NONE
    if word in ("growth", "expansion") and b.claim.kind == "share":
        return _PASSED  # "cut its estimate of growth to 0.2 per cent from 0.3": the rate of growth is what fell
    guessed = _ESTIMATES & {*low[max(a.sentence.first, k - 5) : k], low[k + 1]}
    if word in ("growth", "expansion") and pair.how == "from-to" and guessed:
        return _PASSED  # "cut its forecast for traffic growth to 180 vans a day from 195": so is the amount of it
    on_the_day = word in ("up", "down") and low[k + 1] == "at" and low[k - 1] in ("cent", "%", "percent", "points", "p")
    if on_the_day and pair.how == "against":
        return _NONE  # "closed 3 per cent up at 206p, against 340p in January": what it was up on is not told
    if k < a.first and (word in RISES or word in FALLS) and is_told_already(story, pair, k):
        return _NONE
    if k < a.first and word in CHANGING and is_of_a_clause(low, a.sentence.first, k):
        return _PASSED  # "have dropped since the cameras went up: 90 last year compared with 150"
    # "is higher than inflation, now running at 2.4 per cent"
    return _NONE if low[k + 1] == "than" and word.endswith("er") else ""


def _way_at(story: Story, pair: Pair, k: int) -> tuple[Sort, int] | None:
    """The way that the word at token *k* tells, and the word of it: the verb of *increase the permitted cut to 10 per cent from 5*."""
    low, a = story.tokens.low, pair.reads[0]
    word = low[k]
    if k < a.first and word in _BOTH and (j := verb_of(low, a.sentence.first, k)) >= 0:
        return ("rise" if low[j] in RISES else "fall"), j
    if word in _GROWING and low[k + 1] in ("fewer", "smaller", "weaker", "thinner", "shorter", "less"):
        return "fall", k + 1  # "have grown fewer"
    if word in RISES and not goes_another_way(low, k):
        return "rise", k
    if word in FALLS and not goes_another_way(low, k):
        return "fall", k
    better = betterment(story, k)
    return (("rise" if better > 0 else "fall"), k) if better else None


_ESTIMATES = frozenset("forecast forecasts estimate estimates projection projections prediction outlook target targets".split())


def _is_whole_of_some(story: Story, read: Read) -> bool:
    """True for the 40 of *Three of the 40 wounded died, raising the toll to 21*: it is no toll of before."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 2 : first] == ["of", "the"] and any(r.last == first - 2 for r in story.here(read.sentence))


# What may be the size of a thing that itself goes up or down.
_SIZES = frozenset("loss losses gain gains".split())
_NOUNS = frozenset("rise increase fall drop decline advance reduction expansion growth".split())


def _is_hedged(pair: Pair) -> bool:
    return pair.how == "against" and any(r.claim.amount.hedge == "up to" for r in pair.reads)


def _says_none(story: Story, pair: Pair) -> bool:
    """True for two figures of one sentence of which no word of it can say which way they went."""
    low, (a, b) = story.tokens.low, pair.reads
    if pair.before is b and introduced(story, b)[0] == "to":
        return True  # "rose to 11,000, after falling to 10,000"
    if any(r.claim.amount.unit.removeprefix("/") in MONEY_UNITS and "/" in r.claim.amount.unit for r in pair.reads):
        return True  # "The forint strengthened to 362 per euro from 371"
    if pair.how == "from-to" and _is_lower_range(story, a):
        return True
    if low[story.phrase(a)[1]] in ("long", "wide") and a.claim.amount.unit != b.claim.amount.unit:
        return True  # "is 148 km long and climbs to 2,800 metres"
    if not pair.proven and ";" not in story.between(a, b):
        return True  # figures of one sentence that no words of it set against each other
    if _is_exchange(story, pair) or _OFTEN & set(low[max(a.sentence.first, a.first - 14) : a.first]):
        return True
    if any(low[j : j + 2] == ["rather", "than"] for j in range(a.last, b.first)):
        return True  # "to confine the rise to 2 per cent rather than 3"
    return pair.how == "against" and _is_sized(story, a, b)


def _is_lower_range(story: Story, read: Read) -> bool:
    """True for the 2.4 of *estimates ran from 2.3 to 2.6 million tonnes, down from 2.4 to 2.7 million*: a range that was another one."""
    low, first = story.tokens.low, read.first
    if low[first - 3 : first] not in ([",", "down", "from"], [",", "up", "from"]):
        return False
    ahead = [r for r in story.here(read.sentence) if 0 <= first - 3 - story.phrase(r)[1] < 2]
    ranges = not _RANGING.isdisjoint(low[max(0, first - 16) : first]) and "to" in low[first - 7 : first - 3]
    return ranges or any(r.claim.stated.bound == "range" for r in ahead)


_RANGING = frozenset(("ranged", "ranging", "range", "between", "ran"))


_ADJECTIVES = frozenset("narrow slow firm".split())
_OFTEN = frozenset("frequency frequencies interval intervals".split())  # what is done at shorter intervals is done more often
_CURRENCIES = frozenset(
    "dollar dollars yen euro euros pound sterling franc francs mark marks crown crowns krona guilder guilders lira lire "
    "peso pesos peseta rupee rupees yuan renminbi rand ringgit baht won rouble ruble kwacha dinar riyal cruzado escudo zloty forint "
    "real shekel currency".split()
)


def _is_exchange(story: Story, pair: Pair) -> bool:
    """True for *the yen rose to 140 to the dollar from 150*: what so many of one buy of the other goes up as their number goes down."""
    low, (a, b) = story.tokens.low, pair.reads
    ahead = low[max(a.sentence.first, a.first - 16) : a.first]
    named = {w for w in ahead if w in _CURRENCIES}
    pairs = zip(ahead, ahead[1:], ahead[2:], strict=False)
    against = "against" in ahead or any(x in _CURRENCIES and y in ("/", "-") and z in _CURRENCIES for x, y, z in pairs)
    return (against and len(named) > 1) or any(is_exchange_rate(story, r) for r in (a, b))


def is_exchange_rate(story: Story, read: Read) -> bool:
    """True for the 140 of *140 to the dollar*, *140 per dollar*, *140 against the dollar*."""
    behind = story.after(read, 9)
    to = behind[:2] in (["to", "the"], ["against", "the"]) and bool(_CURRENCIES & set(behind[2:]))
    return to or (behind[:1] in (["per"], ["a"]) and bool(_CURRENCIES & set(behind[1:2])))


_BOTH = frozenset("cut rise increase fall drop decline raise gain".split())  # a noun, or a verb


def _is_sized(story: Story, a: Read, b: Read) -> bool:
    """True for *rose 0.6 percent to 53.6 percent, against 67.3 percent a year ago*: by how much it rose, and that is from another level."""
    low, first = story.tokens.low, story.phrase(a)[0]
    by = [r for r in story.here(a.sentence) if r.claim.kind in ("share", "points") and 0 < first - r.last < 4]
    year = {"ago", "earlier", "before"} & set(story.after(b, 4))
    return bool(by and year) and low[first - 1] == "to" and a.claim.kind == "share"


_GROWING = frozenset("grow grows grew grown growing".split())
_GOES_ON = frozenset("now currently today stands stood is was has totals totalled came comes reached ended closed finished".split())


_NAMES = frozenset("growth loss expansion contraction".split())  # of a figure that itself may rise or fall

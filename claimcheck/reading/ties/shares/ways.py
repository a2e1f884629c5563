"""Ways: which way each pair of figures is said to have gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.comparing.betterment import betterment
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.pairs import Pair
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.change import CHANGING, FALLS, RISES
from claimcheck.reading.words.grammar import PARTING, UNSURE
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
        if _is_kept(story, pair):
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


def _is_goal(story: Story, read: Read) -> bool:
    """True for the 2.5% of *takes it to 2.3%; the 2.5% goal has no date*: what is aimed at was never the level of before."""
    behind = story.tokens.low[end_of_share(story, read) if read.claim.kind == "share" else story.phrase(read)[1]]
    return behind in ("goal", "target", "aim") and story.before(read, 1) in (["the"], ["its"], ["their"], ["a"])


_LOOKING = frozenset("look looks looked looking gaze gazes gazing peer peering peers stare stares staring".split())
FALLING_STUFFS = frozenset("rain snow hail sleet rainfall snowfall ash bombs shells".split())


def _way(story: Story, pair: Pair) -> tuple[Sort, int] | None:
    """The word that says which way *pair* went, the nearest before its first figure or between the two."""
    low = story.tokens.low
    a, b = pair.reads
    if a.sentence is not b.sentence:
        return _way_to(story, pair)
    if _says_none(story, pair) or _is_whole_of_some(story, a):
        return None
    spots = [*range(a.last, b.first), *range(a.first - 1, max(a.sentence.first - 1, a.first - 13), -1)]
    if pair.how == "against":
        spots = list(range(b.first - 1, a.last - 1, -1)) + [k for k in spots if k < a.first]
    for k in spots:
        word = low[k]
        if _drives(low, k):
            continue
        if word in ("after", "having") and pair.how == "eras" and b is pair.before:
            return None  # "steadied at $1.39 after dropping to $1.38 in the previous session"
        if a.last <= k <= story.phrase(a)[1] and word not in ("up", "down") and (pair.how != "from-to" or low[k + 1] != "to"):
            continue  # "120 mm fell, against 60", "7.7 million loss vs 2.5 million loss"
        if word == "down" and low[k - 1] in _LOOKING:
            continue  # "looking down on the 398-metre tower"
        if low[k - 1] in FALLING_STUFFS:
            continue  # "6.3 inches of rain fell"
        if word == "shed" and k == a.sentence.first:
            continue  # "Shed break-ins doubled"
        if word in _SIZES and _is_size(low, k, pair):
            continue  # "cut its loss to $4 million from $9 million"
        if word in _NOUNS and introduced(story, b)[0] != "from" and _is_no_verb(low, k, pair):
            return None
        if word == "up" and low[k + 1] == "to" and k + 2 in (a.first, b.first) and _is_hedged(pair):
            continue  # "exports so far up to 10,228 tonnes, against 10,637"
        if low[k - 1] == "-" and not story.tokens.spaced(k - 1):
            continue  # "the runner-up"
        if word == "," and k < a.first and low[a.sentence.first] == "in" and k - a.sentence.first < 7:
            continue  # "In a further decline, sales came to"
        if word == "," and k == a.first - 1 and pair.how == "against" and _on_the_year(low[max(a.sentence.first, k - 7) : k]):
            continue  # "was up on the year before, $3.9bn against $3.4bn"
        others = [r for r in story.here(a.sentence) if r.claim.kind != "share" or r in pair.reads]
        if word == "," and low[k + 1] == "at" and k + 2 == story.phrase(a)[0] and pair.how == "against" and not others[2:]:
            continue  # "were down in the second half of the year, at 388 against 415"
        if word == "and" and k < a.first and low[k + 1] in _GOES_ON:
            continue  # "rose over the year and now stands at"
        if word in _ADJECTIVES and low[k - 1] in ("the", "a", "this") and low[k + 1].isalpha():
            continue  # "the narrow measure of money"
        if word == "with" and k < a.first and pair.how == "against":
            return None  # "is rising, with forecasts in the range of 2 to 2.5 against 2.5 to 3"
        turned = word == "but" and (low[k + 1] in RISES or low[k + 1] in FALLS)
        if pair.how == "from-to" and (turned or (word == ";" and k >= a.last)):
            continue  # "dropped to £52 in May but rose to £58"
        if word in PARTING or (word == "and" and k < a.first) or (word == "," and k < a.first and pair.how != "from-to"):
            return None
        if word in _NAMES and low[k + 1] in ("is", "was", "are", "were", "of", "in"):
            return None  # "Growth is put at 1.4%, against 1.7%"
        if _names_size(low, k, b.first):
            return None
        if word in ("growth", "expansion") and b.claim.kind == "share":
            continue  # "cut its estimate of growth to 0.2 per cent from 0.3": the rate of growth is what fell
        guessed = _ESTIMATES & {*low[max(a.sentence.first, k - 5) : k], low[k + 1]}
        if word in ("growth", "expansion") and pair.how == "from-to" and guessed:
            continue  # "cut its forecast for traffic growth to 180 vans a day from 195": so is the amount of it
        on_the_day = word in ("up", "down") and low[k + 1] == "at" and low[k - 1] in ("cent", "%", "percent", "points", "p")
        if on_the_day and pair.how == "against":
            return None  # "closed 3 per cent up at 206p, against 340p in January": what it was up on is not told
        if k < a.first and (word in RISES or word in FALLS) and _is_told_already(story, pair, k):
            return None
        if k < a.first and word in CHANGING and _of_a_clause(low, a.sentence.first, k):
            continue  # "have dropped since the cameras went up: 90 last year compared with 150"
        if k < a.first and word in _BOTH and (j := _verb_of(low, a.sentence.first, k)) >= 0:
            return ("rise" if low[j] in RISES else "fall"), j  # "increase the permitted cut to 10 per cent from 5"
        if word in _GROWING and low[k + 1] in ("fewer", "smaller", "weaker", "thinner", "shorter", "less"):
            return "fall", k + 1  # "have grown fewer"
        if low[k + 1] == "than" and word.endswith("er"):
            return None  # "is higher than inflation, now running at 2.4 per cent"
        if word in RISES and not _other_way(low, k):
            return "rise", k
        if word in FALLS and not _other_way(low, k):
            return "fall", k
        if better := betterment(story, k):
            return ("rise" if better > 0 else "fall"), k
    return None


_ESTIMATES = frozenset("forecast forecasts estimate estimates projection projections prediction outlook target targets".split())


def _is_whole_of_some(story: Story, read: Read) -> bool:
    """True for the 40 of *Three of the 40 wounded died, raising the toll to 21*: it is no toll of before."""
    low, first = story.tokens.low, story.phrase(read)[0]
    return low[first - 2 : first] == ["of", "the"] and any(r.last == first - 2 for r in story.here(read.sentence))


def _of_a_clause(low: list[str], first: int, k: int) -> bool:
    """True for a word of change in a clause of its own behind another: *Theft fell when prices rose*, *since the cameras went up*."""
    opened = next((j for j in range(k - 1, max(first, k - 7), -1) if low[j] in _OPENING), -1)
    return opened > 0 and "," not in low[opened:k] and any(low[j] in CHANGING for j in range(first, opened))


_OPENING = frozenset("since after when once until because".split())
# What may be the size of a thing that itself goes up or down.
_SIZES = frozenset("loss losses gain gains".split())
_NOUNS = frozenset("rise increase fall drop decline advance reduction expansion growth".split())
_WOULD = frozenset("to will would could may might should can".split())


def _is_size(low: list[str], k: int, pair: Pair) -> bool:
    """True for a loss, which is one however it goes, and for the gain of *the monthly gain was 237,000, compared with 254,000*."""
    told = low[k + 1] in _OF_CHANGE if pair.how == "from-to" else low[k + 1] in ("to", "from", "on")
    return low[k - 1] not in _WOULD and not (told and low[k].startswith("gain"))


_DRIVING = frozenset("pushed sent driven lifted forced pulled dragged helped".split())


def _drives(low: list[str], k: int) -> bool:
    """True for *The lira's slide has pushed the price from 20 to 25*: what slid is another thing."""
    return low[k - 1].endswith("'s") and bool(_DRIVING & set(low[k + 1 : k + 3]))


def _is_no_verb(low: list[str], k: int, pair: Pair) -> bool:
    """True where the noun of change at token *k* is what the figures count: *the rise was 2.6 percent against 3 percent a year ago*."""
    if low[k + 1] in ("was", "is", "were"):
        return True
    sized = low[k + 1] == "of" or (low[k + 1].isalpha() and low[k + 1] not in _OF_CHANGE) or (low[k + 1] == "," and low[k - 1] in _WOULD)
    return pair.how == "against" and sized and k < pair.reads[1].first


def _is_hedged(pair: Pair) -> bool:
    return pair.how == "against" and any(r.claim.amount.hedge == "up to" for r in pair.reads)


_OF_CHANGE = frozenset("to from in by on up down at".split())


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
    return (against and len(named) > 1) or any(_is_rate(story, r) for r in (a, b))


def _is_rate(story: Story, read: Read) -> bool:
    """True for the 140 of *140 to the dollar*, *140 per dollar*."""
    behind = story.after(read, 9)
    to = behind[:2] == ["to", "the"] and bool(_CURRENCIES & set(behind[2:]))
    return to or (behind[:1] in (["per"], ["a"]) and bool(_CURRENCIES & set(behind[1:2])))


_BOTH = frozenset("cut rise increase fall drop decline raise gain".split())  # a noun, or a verb


def _verb_of(low: list[str], first: int, k: int) -> int:
    """The verb that has the change at token *k* for its object: *increase the permitted cut*; -1 where none does."""
    for j in range(k - 1, max(first, k - 6) - 1, -1):
        if low[j] in ("the", "its", "their", "a", "an") and low[j - 1] in CHANGING and j - 1 >= first:
            return j - 1
        if not low[j].isalpha():
            break
    return -1


def _is_sized(story: Story, a: Read, b: Read) -> bool:
    """True for *rose 0.6 percent to 53.6 percent, against 67.3 percent a year ago*: by how much it rose, and that is from another level."""
    low, first = story.tokens.low, story.phrase(a)[0]
    by = [r for r in story.here(a.sentence) if r.claim.kind in ("share", "points") and 0 < first - r.last < 4]
    year = {"ago", "earlier", "before"} & set(story.after(b, 4))
    return bool(by and year) and low[first - 1] == "to" and a.claim.kind == "share"


_SPENT = frozenset("was were is are would could will may might cost costs".split())


def _is_told_already(story: Story, pair: Pair, k: int) -> bool:
    """True for the change at token *k* of *was lower at 95.5 to yield 7.88*, *a rise in rates would cost 18 cents*, *the rise was*."""
    low, a = story.tokens.low, pair.reads[0]
    if low[k + 1] == "at" and k + 3 < a.first and low[k + 2][0].isdecimal():
        return True
    noun = low[k - 1] in ("the", "a", "an", "this", "percent", "%", "cent") and pair.how == "against"
    return noun and bool(_SPENT & set(low[k + 1 : a.first]))


def _on_the_year(words: Sequence[str]) -> bool:
    """True for *up on the year before*, *down from last year*."""
    return any(a in CHANGING and b in ("on", "from") for a, b in pairwise(words))


def _way_to(story: Story, pair: Pair) -> tuple[Sort, int] | None:
    """The word of ``Turnout slipped to 63 per cent. … Four years ago it was 59``, which leads to the later of two figures."""
    word, at = introduced(story, pair.after)
    k = at - 1
    if word != "to" or pair.how != "eras" or _is_of_month(story, pair) or "from" in story.tokens.low[pair.after.last : pair.after.last + 4]:
        return None
    ahead = story.tokens.low[max(pair.after.sentence.first, k - 5) : k]
    low = story.tokens.low
    if _UNSURE & set(ahead) or _other_way(low, k) or low[at + 1] in _BOUNDS or low[k] in ("up", "down"):
        return None
    if pair.before.claim.modality != "stated" or not _of_that_time(story, pair):
        return None
    if pair.before.first > pair.after.first and low[pair.before.last] == "by":
        return None  # "It was at 56,000 by last year": what it has come to since
    return ("rise", k) if story.tokens.low[k] in RISES else ("fall", k) if story.tokens.low[k] in FALLS else None


_GROWING = frozenset("grow grows grew grown growing".split())
_GOES_ON = frozenset("now currently today stands stood is was has totals totalled came comes reached ended closed finished".split())
_UNSURE = UNSURE | frozenset("to expected".split())
_BOUNDS = frozenset("below above under over less more within".split())
_SHORT = frozenset("month week day quarter fortnight night hour weekend".split())
_YEARS = frozenset("year years decade decades".split())


def _is_of_month(story: Story, pair: Pair) -> bool:
    """True where the one is told of a month and the other of years ago: what it rose from was told a month before."""
    mine = story.tokens.low[pair.after.sentence.first : pair.after.sentence.last]
    its = story.tokens.low[pair.before.sentence.first : pair.before.sentence.last]
    years = bool(_YEARS & set(its)) or any(len(w) == 4 and w.isdecimal() for w in its)
    return bool((_SHORT | MONTHS.keys()) & set(mine)) and years and not (_SHORT | MONTHS.keys()) & set(its)


_OTHERS = frozenset("others other elsewhere visitors rivals neighbouring abroad average nationally".split())
_OPENERS = frozenset(
    "it they that this the a an in on at by for last previously before earlier two three four five six ten twelve twenty during when back "
    "as its their one under after from there".split()
)


def _of_that_time(story: Story, pair: Pair) -> bool:
    """True where the sentence of the earlier figure names no other subject: it opens with a time or takes up what was told."""
    low, sentence = story.tokens.low, pair.before.sentence
    if sentence is pair.after.sentence or sentence.number < pair.after.sentence.number:
        return not _OTHERS & set(low[sentence.first : sentence.last])
    first, last = pair.reads
    near = [r for s in story.beside(last.sentence, last.sentence.number - first.sentence.number + 2, 0) for r in story.here(s)]
    if any(r.first not in (first.first, last.first) and (r.claim.kind, r.claim.amount.unit) == _kind(first) for r in near):
        return False  # which of them is told of that time is not clear
    told = {stem(w) for w in low[pair.after.sentence.first : pair.after.sentence.last]}
    opened = low[sentence.first] in _OPENERS or low[sentence.first] in MONTHS or stem(low[sentence.first]) in told
    return opened and not _OTHERS & set(low[sentence.first : sentence.last])


def _kind(read: Read) -> tuple[str, str]:
    return read.claim.kind, read.claim.amount.unit


_KEPT = (["unchanged", "at"], ["kept", "at"], ["held", "at"], ["frozen", "at"], ["left", "at"], ["steady", "at"], ["flat", "at"])


def _is_kept(story: Story, pair: Pair) -> bool:
    """True for ``left unchanged at 4.25 percent. … In June it had been 4.5``."""
    low, first = story.tokens.low, story.phrase(pair.after)[0]
    told = low[max(pair.after.sentence.first, first - 6) : first]
    kept = told[-2:] in _KEPT or (told[-1:] == ["at"] and bool({"kept", "keeps", "keep", "keeping"} & set(told)))
    opened = low[pair.after.sentence.first : first]
    return kept and pair.how == "eras" and not _UNSURE & set(opened) and _of_that_time(story, pair)


_NAMES = frozenset("growth loss expansion contraction".split())  # of a figure that itself may rise or fall


def _names_size(low: list[str], k: int, first: int) -> bool:
    """True for *so the increase was £200 million*: the figure behind the word is how much, and no end of it."""
    noun = low[k - 1] in ("the", "this", "that", "a", "an", "its", "their")
    return noun and low[k + 1] in ("was", "is", "came", "comes", "amounted", "amounts", "equals", "makes") and k < first <= k + 5


_SETTLED = frozenset(
    "not never no set made make makes making pay short without broke opened shut brought blown picked taken turned gave held locked lined "
    "rounded signed built".split()
)
_MOVING = frozenset(
    "moved edged inched jumped pushed climbed shifted ticked nudged trended headed turned bumped finished ended closed".split()
)
_STATES = frozenset("ill sick asleep silent apart victim foul dead".split())


def _other_way(low: list[str], k: int) -> bool:
    """True for ``set up``, ``no longer``, ``fell ill``, ``up to October``: words that tell no change."""
    ahead, behind = low[k - 1] if k else "", low[k + 1 : k + 3]
    if low[k] in ("up", "down") and ahead.endswith("ed") and ahead not in _MOVING:
        return True  # "weighed down by mortgages"
    if low[k] in ("falling", "falls", "fall", "fell") and behind[:1] in (["under"], ["within"], ["into"], ["outside"], ["foul"]):
        return True  # "a crime falling under this clause"
    until = low[k] == "up" and behind[:1] == ["to"] and behind[1:] and behind[1].isalpha()
    return ahead in _SETTLED or bool(until) or (bool(behind) and behind[0] in _STATES)

"""What sets figures apart: a change held against another thing, another subject, another noun."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.values.window import year

_LAPSES = frozenset("year years month months week weeks season spring summer autumn winter past war".split())
_TIMES = frozenset(
    "before earlier ago last previous year month week season planned expected forecast usual then normal at first in since when that "
    "budgeted hoped feared originally".split()
)
_NO_THINGS = frozenset("these those others does across besides perhaps officials numbers figures totals levels".split())


def than_another(story: Story, last: int, here: Sequence[Read]) -> bool:
    """True for ``a fifth more than its neighbour``, which is held against a thing and not against another time."""
    low = story.tokens.low
    if low[last : last + 1] != ["than"] or any(_is_base(story, r, last) and "and" not in low[last : r.first] for r in here):
        return False
    tail = low[last + 1 : last + 6]
    placed = tail[:1] == ["in"] and tail[1:2] and not (tail[1] in MONTHS or is_year(tail[1])) and not _LAPSES & set(tail)
    timed = tail[:2] == ["at", "the"] and tail[2:3] != [] and tail[2] in _TURNS  # "than at the end of the rains"
    if timed:
        return False
    return not _TIMES & set(tail) or tail[:2] == ["at", "the"] or bool(placed)


_TURNS = frozenset("end start beginning height peak turn outset close outbreak same time".split())


def _is_base(story: Story, read: Read, last: int) -> bool:
    """True for a figure behind the change that it is held against: ``15% more than in May, when it was 76``."""
    return read.first >= last and (
        introduced(story, read)[0] not in ("to", "")
        or ("than" in story.tokens.low[last : last + 2] and story.before(read, 1) not in (["to"], ["at"]))
    )


LIKELY = frozenset("likely unlikely liable prone apt common probable".split())


def of_likelihood(story: Story, last: int, pair: Sequence[Read]) -> bool:
    """True for *five or more a day were 35% less likely to fall ill than two or fewer*: how likely a thing is is told by no counts."""
    graded = story.tokens.low[last] in ("less", "more") and story.tokens.low[last + 1] in LIKELY
    return graded and not any(r.claim.kind in ("rate", "share", "ratio") for r in pair)


def of_opening(story: Story, level: Read, change: Read) -> bool:
    """True for the 310p of *which began the month at 310p, closed up 4p at 338p*: a day's rise is not from the level of another day."""
    told = level.sentence is change.sentence and level.last <= change.first and story.before(level, 1) == ["at"]
    return told and bool(_OPENED & set(story.before(level, 5))) and bool({"closed", "closes"} & set(story.between(level, change)))


_OPENED = frozenset("began begins opened opens started starts".split())


def of_two_counts(a: Read, b: Read) -> bool:
    """True for *228 fires with 42 arrests*, which one sentence tells side by side, each by a noun of its own."""
    heads = {stem(r.claim.counted.split()[-1].lower()) for r in (a, b) if r.claim.kind == "count" and r.claim.counted}
    return a.sentence is b.sentence and len(heads) == 2 and "" in (a.claim.scope.noun, b.claim.scope.noun)


def of_another_subject(story: Story, a: Read, b: Read) -> bool:
    """True for ``exports to China were worth $40m, and those to Japan $50m``, ``made 41,300 tonnes; sales were 38,900``."""
    one, other = (a, b) if a.first < b.first else (b, a)
    gap = story.tokens.low[one.last : other.first]
    clause = gap[len(gap) - gap[::-1].index(";") :] if ";" in gap else []
    if len(clause) < 5 and _BEING & set(clause[1:3]) and clause[0] not in _SAME:
        return True
    behind = gap[gap.index("and") + 1 :] if "and" in gap else []
    counted = behind[1:2] and behind[1] in _COUNTS and bool(_COUNTING & set(behind))
    return behind[:1] in (["those"], ["the"], ["its"], ["his"], ["her"], ["their"], ["that"], ["a"]) and len(behind) > 1 and not counted


# "and the census last spring counted 42,300": what counts is no other thing.
_COUNTS = frozenset("census count survey poll tally register registers records figure number total latest last new rangers wardens".split())
_COUNTING = frozenset("counted found recorded showed shows put puts gave gives was is stood registered listed reported made".split())
_BEING = frozenset("was were is are totalled totaled reached stood came ran averaged".split())
_SAME = frozenset("it they that this these those he she there then now last".split())


def has_object(story: Story, k: int, number: int) -> bool:
    """True for *doubled its workforce*, of which no word was told before: what was doubled is told of nowhere."""
    low = story.tokens.low
    if low[k + 1] not in ("its", "their", "his", "her", "our"):
        return False
    told = {w for s in story.sentences[max(0, number - 2) : number] for w in low[s.first : s.last]}
    return not {low[k + 2], low[k + 2] + "s", low[k + 2].rstrip("s")} & told


# Money made, and the words that say it was made.
_MADE = {
    **dict.fromkeys("profit profits earnings surplus".split(), frozenset("profit profits earnings surplus earned made makes".split())),
    **dict.fromkeys(
        "sales revenue revenues turnover takings income".split(),
        frozenset("sales revenue revenues turnover takings income sold took takes brought generated".split()),
    ),
    **dict.fromkeys("losses loss deficit".split(), frozenset("losses loss deficit lost".split())),
    **dict.fromkeys("spending investment outlay budget".split(), frozenset("spending investment outlay budget spent invested".split())),
}


def tells_object(story: Story, k: int, sentence: Sentence) -> bool | None:
    """True where *sentence* tells the money of *doubled its profit* at token *k*: ``It earned $31m``; None where that is no money."""
    said = next((_MADE[w] for w in story.tokens.low[k + 2 : k + 5] if w in _MADE), None)
    if said is None:
        return None
    words = set(_words(story, sentence))
    return bool(said & words) and not any(w in words for w, made in _MADE.items() if made != said)


def of_another_noun(story: Story, a: Read, b: Read) -> bool:
    """True for *1,470 people were shot. Carjackings fell to 430*: the later one is of the things that begin its sentence."""
    one, other = (a, b) if a.first < b.first else (b, a)
    low, first = story.tokens.low, other.sentence.first
    told = one.claim.kind == other.claim.kind == "count" and bool(one.claim.scope.noun) and not other.claim.scope.noun
    if not told or one.sentence is other.sentence or len(low[first]) < 5 or not low[first].endswith("s") or low[first] in _NO_THINGS:
        return False
    if low[story.phrase(other)[0] - 1] in _COUNTING:
        return False  # "Wardens counted 1,500"
    return stem(low[first]) not in {stem(w) for w in low[one.sentence.first : one.sentence.last]}


_SPANS = frozenset("quarter month week year decade season day".split())
_YEARLY = frozenset((("the", "year"), ("last", "year"), ("this", "year"), ("on", "year")))


def of_another_span(story: Story, size: Read, before: Read, after: Read) -> bool:
    """True where the change is told of another length of time than its base: ``in the quarter``, and ``a year ago``."""
    if _in_years_running(before, after):
        return False  # "up 5 per cent last year", and so many in 2024 and in 2025
    low = story.tokens.low
    tail = low[size.last : min(size.last + 8, size.sentence.last)]
    near = low[max(before.sentence.first, before.first - 8) : min(before.sentence.last, before.last + 8)]
    if _YEARLY & set(pairwise(tail)) and before.sentence is not size.sentence and any(map(is_year, near)):
        return True  # "up 5 per cent on the year", and £30,000 in 2022
    mine, its = _SPANS & set(tail), {a for a, b in pairwise(near) if a in _SPANS and b in ("ago", "earlier", "before")}
    return bool(mine and its and not mine & its)


def _in_years_running(before: Read, after: Read) -> bool:
    """True for the figures of two years of which the one follows the other."""
    one, other = before.claim.scope.when, after.claim.scope.when
    starts = [w.start for w in (one, other) if w is not None and w.start is not None and w.end is not None and w == year(w.start.year)]
    return len(starts) == 2 and starts[1].year - starts[0].year == 1


def is_foreseen(story: Story, read: Read) -> bool:
    """True for the second figure of *£640m, up 5%, versus £620m forecast*, on which nothing was up."""
    return bool(_FORESEEN & set(story.after(read, 1)))


_FORESEEN = frozenset("expected forecast predicted anticipated estimated projected".split())


def is_year(word: str) -> bool:
    """True for four digits that are a year."""
    return len(word) == 4 and word.isdecimal() and word[:2] in ("18", "19", "20")


_PRICED = frozenset(
    "share shares stock stocks price prices profit profits revenue revenues turnover earnings wage wages pay inflation rent rents fare "
    "fares tax taxes index currency pound dollar euro interest margin margins cost costs".split()
)


def of_prices(story: Story, sentence: Sentence, first: int, pair: Sequence[Read]) -> bool:
    """True where a sentence of its own tells how a price moved, and the two figures of another one count things."""
    opens = set(story.tokens.low[sentence.first : min(sentence.first + 3, first)])
    things = all(r.claim.kind in ("count", "duration", "measure", "age") for r in pair)
    if _STOCKS & opens:  # its shares fell, and its profit was so much
        things = all(r.claim.kind == "money" and not _STOCKS & set(_words(story, r.sentence)) for r in pair) or things
    return bool(_PRICED & opens) and things and all(r.sentence is not sentence for r in pair)


_STOCKS = frozenset("share shares stock".split())
_EVERYWHERE = frozenset("overall nationally nationwide worldwide globally statewide countrywide elsewhere regionally".split())


def of_average(story: Story, last: int, sentence: Sentence, pair: Sequence[Read]) -> bool:
    """True for *Fares go up by 5 per cent on average*, where other sentences tell of one fare."""
    words = story.tokens.low[last : min(last + 5, sentence.last)]
    spoken = ("on", "average") in pairwise(words) or ("the", "board") in pairwise(words) or ("the", "country") in pairwise(words)
    spoken = spoken or bool(_EVERYWHERE & set(words))
    own = any(r.sentence is sentence or {"average", "overall", "typical"} & set(_words(story, r.sentence)) for r in pair)
    return spoken and not own


def _words(story: Story, sentence: Sentence) -> list[str]:
    return story.tokens.low[sentence.first : sentence.last]


def is_priced_too(story: Story, end: Read, other: Read) -> bool:
    """True for the £12 of *double to £4 for two hours and £12 all day*: joined to what it became, and no base of it."""
    gap = story.between(end, other) if other.first >= end.last and other.sentence is end.sentence else []
    return gap[-1:] == ["and"] and gap[:1] in (["for"], ["a"], ["per"], ["an"])

"""Held against: the only two figures of a kind in a short text, and the word that puts the one past the other, a mark or a base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import stretch
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, told_in, told_in_percent
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.periods import is_year
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly, stem
from claimcheck.reading.ties.comparing.directions import WORDS, measured
from claimcheck.reading.ties.comparing.movements import order
from claimcheck.reading.ties.shares.changing import is_change
from claimcheck.reading.words.grammar import NOT

_TIED = ("order", "rise", "fall", "change", "flow", "parts", "share", "ratio", "margin", "previous", "rest", "target", "same", "range")
_ANY: frozenset[str] = frozenset()
_LENGTH, _TIME = frozenset(("length",)), frozenset(("time",))
# Beside the comparatives that measure a thing anywhere: what is near, and what lasted how long ago.
_WAYS = {
    **WORDS,
    **dict.fromkeys(("nearer", "closer"), (-1, _LENGTH)),
    "older": (1, frozenset(("age", "time"))), "younger": (-1, frozenset(("age", "time"))),
    **dict.fromkeys(("wetter", "snowier"), (1, _LENGTH)), "drier": (-1, _LENGTH),
    **dict.fromkeys(("later", "earlier", "ahead"), (0, _ANY)),
}  # fmt: skip
_TIME_VERBS = {
    **dict.fromkeys("lose loses lost losing waste wastes wasted".split(), 1),
    **dict.fromkeys("gain gains gained gaining save saves saved saving win wins".split(), -1),
}
_MARKS = frozenset(
    "goal goals target targets limit limits threshold quota ceiling cap maximum benchmark allowance guideline requirement aim floor "
    "minimum deadline objective ambition hurdle mark barrier".split()
)
_NEEDED = frozenset("needed required sought demanded allowed permitted".split())
_PASSED = frozenset(
    "passed passes passing beaten beat beats beating topped tops topping exceeded exceeds exceeding surpassed surpasses surpassing "
    "smashed smashes smashing above over beyond ahead past outstripped cleared overshot bettered broke broken breached breaches "
    "eclipsed outdone".split()
)
_MET = frozenset("reached reaches met meets hit hits achieved achieves attained".split())
_SHORT = frozenset(
    "below under short missed misses missing undershot shy nearing nears neared approaching approached near inside within beneath behind "
    "off".split()
)
_TO_PASS = frozenset("reach meet hit achieve attain pass beat top exceed clear".split())
_FAILED = frozenset("failed fails failing unable".split())
_ELSE = NOT - {"no"} | frozenset(
    "if whether unless would could might should although though while whereas despite nearly almost instead another until once "
    "half average expected forecast hoped".split()
)
_LEVELS = frozenset(
    "turnout total rate score level figure share crowd attendance time average count height price sum depth weight speed number tally "
    "gate membership circulation audience reading".split()
)
_AGAINST = frozenset("against versus compared opposed".split())
_SOME_OF = frozenset("from of alone coming came left over spare more extra short to away still remaining times".split())
_OF_A_TIME = frozenset("alone first second online single then ago last once used formerly previously already previous".split())
_WALLS = frozenset("; but and — –".split())
_ON, _TIMES = 6, 3


_OLD = frozenset("old previous existing former earlier record standing last".split())


def held_against(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The club has passed its goal of 400, with 362 on its books``, ``52 miles away, closer than in 1986, when it was 39``."""
    run = stretch(story)
    pair = _pair(story, run) if run else None
    if pair is None or tied.any_two(pair, *_TIED) or any(tied.as_(r, "change", "flow", "margin", "rest") for r in pair):
        return
    found = [f for s in run for k in range(s.first, s.last) if (f := _at_mark(story, s, k, pair) or _by_word(story, s, k, pair))]
    if len({(above.claim.id, below.claim.id) for _, above, below in found}) != 1:
        return
    k, above, below = found[0]
    if number(above) == number(below):
        return
    told = f"{lines(above.claim, below.claim, 'tell')} the two figures that “{story.tokens.low[k]}” sets against each other"
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    a, b = (_as_set(story, r, _in_unit(story, r, o)) for r, o in ((above, below), (below, above)))
    yield Guess((Link("order", (a.id, b.id), assumption=told, words=words),), sure=True)


def _pair(story: Story, run: Sequence[Sentence]) -> tuple[Read, Read] | None:
    """The only two figures of *run* that may count one thing; some of one of them aside."""
    here = [r for s in run for r in figures_of(story, s) if number(r) != 1 or r.claim.amount.unit]
    here = [r for r in here if story.tokens.low[r.last : r.last + 1] != ["of"] or story.tokens.low[r.last + 1] not in _THEM]
    pairs = [(a, b) for k, a in enumerate(here) for b in here[k + 1 :] if like(story, a, b)]
    if len(pairs) != 1 or not all(_is_told(story, r) for r in pairs[0]):
        return None
    one, other = pairs[0]
    close = number(one) < _TIMES * number(other) < _TIMES**2 * number(one)
    return pairs[0] if close or one.claim.amount.unit != other.claim.amount.unit else None


_THEM = frozenset("them those these which whom".split())


def _is_told(story: Story, read: Read) -> bool:
    claim = read.claim
    plain = claim.stated.bound in ("=", "~") and claim.modality in ("stated", "forecast") and not read.figure.another
    return plain and (_is_mark(story, read) or not is_change(story, read)) and story.before(read, 1) not in (["by"], ["of", "by"])


def _in_unit(story: Story, read: Read, other: Read) -> Claim:
    shares = "percent" in (read.claim.amount.unit, other.claim.amount.unit)
    return told_in_percent(story, read) if shares else told_in(story, read, other)


def _as_set(story: Story, read: Read, claim: Claim) -> Claim:
    """*claim* as it is told; that of a mark as just what it was set at, of which nothing is rounded and nothing still to come."""
    if not _is_mark(story, read) or claim.stated.bound != "=":
        return claim
    told = exactly(number(read), claim.amount.unit)
    return story.word(read.first, story.phrase(read)[1], told, claim.kind, claim.scope, claim.voice)


Found = tuple[int, Read, Read]


def _is_sure(story: Story, sentence: Sentence, k: int) -> bool:
    return not _ELSE & set(story.tokens.low[sentence.first : sentence.last])


# ---- a mark --------------------------------------------------------------------------------------------------------------


def _at_mark(story: Story, sentence: Sentence, k: int, pair: Sequence[Read]) -> Found | None:
    """``has passed its £45,000 goal``, ``below the national target of 93 per cent``: the mark stands behind the word."""
    low = story.tokens.low
    failed = low[k - 1] == "to" and low[k - 2] in _FAILED
    way = (-1 if failed else 0) if low[k] in _TO_PASS else 1 if low[k] in _PASSED | _MET else -1 if low[k] in _SHORT else 0
    mark = next((r for r in pair if r.first > k and r.sentence is sentence and _is_mark(story, r)), None) if way else None
    if mark is None or not _is_sure(story, sentence, k) or not _leads_to(story, k, mark):
        return None
    other = pair[0] if mark is pair[1] else pair[1]
    if _is_of_other(story, other, mark) or (way > 0 and _FAILED & set(low[sentence.first : k])):
        return None
    return (k, other, mark) if way > 0 else (k, mark, other)


def _leads_to(story: Story, k: int, mark: Read) -> bool:
    """True where nothing but the name of *mark* stands between the word at token *k* and it."""
    gap = story.tokens.low[k + 1 : story.phrase(mark)[0]]
    return len(gap) <= _ON and not {",", ";", ":", "and", "than", "when", "which"} & set(gap)


def _is_mark(story: Story, read: Read) -> bool:
    """True for *its £45,000 goal*, *a goal of 400*, *the 60 needed*, *the 12-tonne target*."""
    low = story.tokens.low
    behind = low[read.last : story.phrase(read)[1] + 3]
    stop = next((j for j, w in enumerate(behind) if w in ",.;:(" or w in ("in", "of", "for", "and")), len(behind))
    ahead = low[max(read.sentence.first, story.phrase(read)[0] - 4) : story.phrase(read)[0]]
    if _OLD & set(ahead):
        return False  # "beating the old mark of 40 minutes": a record, which may be a low one
    named = bool(_MARKS & set(ahead[:-1])) and ahead[-1] in ("of", "at", "for")
    return named or bool((_MARKS | _NEEDED) & set(behind[:stop]))


def _is_of_other(story: Story, other: Read, mark: Read) -> bool:
    """True where *other* is some of what is held against the mark, or of another time: ``£41,300 from one donor``, ``437 in 2015``."""
    low, (first, last) = story.tokens.low, story.phrase(other)
    behind = low[last : min(other.sentence.last, last + _ON)]
    stop = next((j for j, w in enumerate(behind) if w in (";", ".", mark.claim.said)), len(behind))
    clause = {*low[max(other.sentence.first, first - _ON) : first], *behind[:stop]}
    some = low[last] in _SOME_OF and not (low[last] == "of" and other.claim.kind == "share")
    of = low[first - 1] == "of" and low[first - 2] not in _LEVELS
    if some or of or low[first - 1] in ("by", "another", "further") or _OF_A_TIME & clause:
        return True
    return _is_mark(story, other) or any(is_year(w) for w in clause) or other.claim.modality != "stated"


# ---- a comparative -------------------------------------------------------------------------------------------------------


def _by_word(story: Story, sentence: Sentence, k: int, pair: Sequence[Read]) -> Found | None:
    """``..., closer than in 1986, when it was 39 million``, ``lose time: it takes 85 minutes, as opposed to 95``."""
    low, (one, other) = story.tokens.low, pair
    way, kinds = _WAYS.get(low[k], (0, _ANY))
    if low[k] in _TIME_VERBS and low[k + 1] == "time":
        way, kinds = _TIME_VERBS[low[k]], _TIME
    if not way or (kinds and not all(measured(r) in kinds for r in pair)) or not _is_sure(story, sentence, k):
        return None
    if any(r.first <= k < story.phrase(r)[1] or story.phrase(r)[1] in (k, k - 1) and low[k - 1] != "," for r in story.here(sentence)):
        return None
    than = next((j for j in range(k + 1, min(k + 5, sentence.last)) if low[j] == "than"), -1)
    if than > 0 and {",", ";", "and"} & set(low[k:than]):
        than = -1
    turn = _turn(story, k, than, one, other, bool(kinds)) if than > 0 else _set_beside(story, k, one, other) if kinds == _TIME else 0
    if not turn:
        return None
    mine, base = (one, other) if turn > 0 else (other, one)
    return (k, mine, base) if way > 0 else (k, base, mine)


def _turn(story: Story, k: int, than: int, one: Read, other: Read, is_measured: bool) -> int:
    """1 where *one* is what the comparative at token *k* tells of, -1 where *other* is, 0 where the words do not say."""
    low = story.tokens.low
    if one.last <= k and than < other.first and one.sentence is other.sentence and is_measured:
        gap = low[than + 1 : other.first]
        told = bool({"which", "when", "whose", "who", "where", ","} & set(gap)) and not _WALLS & set(gap)
        return int(told and low[story.phrase(other)[1]] not in ("distance", "'", "wide", "back"))
    if one.first > than and _of_time(low, than) and (is_measured or _is_of_noun(story, k, than, one, other)):
        return -order(story, one, other) if order(story, one, other) else _past_and_now(story, one, other)
    return 0


def _of_time(low: Sequence[str], than: int) -> bool:
    """True for *than last year's*, *than a year ago*, *than the summer before*: what was then is the base."""
    behind = low[than + 1 : than + 7]
    return any(w in _THEN or is_year(w) for w in behind)


_THEN = frozenset("used last ago before previous earlier year's week's month's".split())


def _is_of_noun(story: Story, k: int, than: int, one: Read, other: Read) -> bool:
    """True for *fewer trees than last winter's*, or *less land*, measured in acres: no other noun stands between."""
    low = story.tokens.low
    noun = low[k + 1 : than]
    if len(noun) != 1:
        return False
    counted = {stem(w) for r in (one, other) for w in r.claim.counted.lower().split()}
    return stem(noun[0]) in counted or _STUFFS.get(noun[0], "") in {r.claim.amount.unit for r in (one, other)} - {""} or not counted


_STUFFS = {"land": "acre", "ground": "acre", "money": "dollar", "time": "minute", "rain": "millimetre", "snow": "centimetre"}


def _past_and_now(story: Story, one: Read, other: Read) -> int:
    """1 where the clause of *other* alone tells of a time gone by: *In all of 2024 the figure was*; -1 where that of *one* does."""
    back = [_is_back(story, r) for r in (one, other)]
    return 0 if back[0] == back[1] else 1 if back[1] else -1


def _is_back(story: Story, read: Read) -> bool:
    words = [*story.before(read, 9), *story.after(read, 5)]
    year = story.published.year if story.published else 0
    then = any(a in ("last", "previous", "earlier", "ago") or (is_year(a) and int(a) != year) for a, _ in pairwise([*words, "."]))
    return then or "before" in words[:4]


def _set_beside(story: Story, k: int, one: Read, other: Read) -> int:
    """1 where *one* stands first and *as opposed to*, *against*, *compared with* leads to *other* in one sentence behind the word."""
    low = story.tokens.low
    gap = low[one.last : other.first]
    joined = one.first > k and one.sentence is other.sentence and bool(_AGAINST & set(gap)) and not _WALLS & set(gap)
    return int(joined and not is_plural(low[k + 1]))

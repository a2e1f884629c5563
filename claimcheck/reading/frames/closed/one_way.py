"""One way: a short text that tells two figures of two times, and one word of the way that its grammar ties to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims.link import Link, Sort
from claimcheck.reading.frames.closed.passage import is_told, stretch
from claimcheck.reading.frames.operands import Tied, figures_of, like, number, told_in
from claimcheck.reading.frames.taken_up import ARTICLES
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.comparing.betterment import betterment, tells_better
from claimcheck.reading.ties.comparing.directions import WORDS, measured
from claimcheck.reading.ties.comparing.movements import order
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import NOT, UNSURE
from claimcheck.reading.words.numbers import SMALL

_TIED = ("order", "rise", "fall", "change", "flow", "parts", "share", "ratio", "margin", "same", "previous", "rate", "each", "mean")
_ELSE = frozenset(
    "while whereas although though but until if unless despite because as nearly almost instead other another each expected forecast "
    "forecasts feared hoped target limit planned plans adjusted per".split()
)
_WENT = frozenset("went gone go goes going is was are were been come came".split())
_IT = frozenset("it they he she".split())
_NOW = frozenset("now today this current currently".split())
_THEN = frozenset("then before previously earlier ago previous had last formerly".split())
_BY = frozenset("by of".split())
_TIMES = 3  # times that one figure is the other, at most
_SHORT = 3  # sentences


def one_way(story: Story, tied: Tied) -> Iterator[Guess]:
    """``The index, at 98.7 in April, has risen since March, when it was 104.2``, ``Milk is cheaper. It cost $1.35; it costs $1.20``."""
    run = stretch(story)
    pair = _pair(story, run) if 0 < len(run) <= _SHORT else None
    if pair is None or any(tied.as_(r, *_TIED) for r in pair):
        return
    low, words = story.tokens.low, [k for s in run for k in range(s.first, s.last)]
    if (_ELSE | NOT | UNSURE) & {low[k] for k in words}:
        return
    ways = [(k, way) for k in words if (way := _way(story, k, pair))]
    turn = _turn(story, *pair)
    if not turn or len({way for _, way in ways}) != 1:
        return
    k, way = ways[0]
    if _is_of_them(story, k, pair) and tells_better(story, k, pair):
        was, now = pair if turn > 0 else (pair[1], pair[0])
        yield Guess((_link(story, k, way, was, now),), sure=True)


def _pair(story: Story, run: Sequence[Sentence]) -> tuple[Read, Read] | None:
    """The only two figures of *run*, where they may count one thing."""
    here = [r for s in run for r in figures_of(story, s) if number(r) != 1 or r.claim.amount.unit]
    if len(here) != 2 or not all(is_told(story, r) for r in here) or not like(story, *here):  # noqa: PLR2004
        return None
    one, other = here
    if any(low in _BY for r in here for low in story.before(r, 1)) or any(len(story.here(s)) > len(figures_of(story, s)) for s in run):
        return None  # by how much it rose
    return (one, other) if number(one) < _TIMES * number(other) < _TIMES**2 * number(one) else None


def _way(story: Story, k: int, pair: Sequence[Read]) -> int:
    """1 where the word at token *k* says that something is or came to be more, -1 for less, 0 for any other word."""
    low = story.tokens.low
    if any(r.first <= k < story.phrase(r)[1] for r in pair):
        return 0
    if low[k] in ("up", "down") and low[k - 1] not in _WENT:
        return 0
    if low[k] in WORDS:
        way, kinds = WORDS[low[k]]
        if low[k] in ("more", "less") and low[k + 1] not in {w for r in pair for w in r.claim.counted.lower().split()}:
            return 0
        return way if not kinds or all(measured(r) in kinds for r in pair) else 0
    return 1 if low[k] in RISES else -1 if low[k] in FALLS else betterment(story, k)


def _turn(story: Story, one: Read, other: Read) -> int:
    """1 where *one*, which stands first, is told of the earlier time, -1 where *other* is, 0 where the words do not say."""
    tenses = [_tense(story, r) for r in (one, other)]
    if all(tenses) and tenses[0] != tenses[1]:
        return tenses[1]
    if told := order(story, one, other):
        return told
    back = [_looks_back(story, r) for r in (one, other)]
    return 0 if back[0] == back[1] else 1 if back[0] else -1


def _tense(story: Story, read: Read) -> int:
    """1 for *it stands at 41.3 metres*, -1 for *then it stood at 39.8*, 0 where no such verb stands beside the figure."""
    words = _clause(story, read)
    now, was = bool(_IS & set(words)), bool(_WAS & set(words))
    return 0 if now == was else 1 if now else -1


_IS, _WAS = frozenset("is are stands stand has have costs takes".split()), frozenset("was were stood had took cost".split())


def _looks_back(story: Story, read: Read) -> bool:
    """True for the 104.2 of *when it was 104.2*, the 39.8 of *and then it stood at 39.8*, the 73 of *than last, when there were 73*."""
    words = _clause(story, read)
    return bool(_THEN & set(words)) and not _NOW & set(words) or any(a == "when" and b in (*_IT, "there") for a, b in pairwise(words))


def _clause(story: Story, read: Read) -> list[str]:
    """The words around *read* between the marks and the other figures of its sentence."""
    low, s = story.tokens.low, read.sentence
    last = story.phrase(read)[1]
    first = next((k + 1 for k in range(read.first - 1, s.first - 1, -1) if low[k] in _WALLS or low[k][0].isdecimal()), s.first)
    end = next((k for k in range(last, s.last) if low[k] in _WALLS or low[k][0].isdecimal()), s.last)
    return low[first:end]


_WALLS = frozenset(", ; : and . ( ) — –".split())


def _is_of_them(story: Story, k: int, pair: Sequence[Read]) -> bool:
    """True where grammar ties the word at token *k* to the two figures: a pronoun, an aside, a noun or a measure of its own."""
    low = story.tokens.low
    first, last = pair[0], pair[1]
    if low[k] in WORDS and WORDS[low[k]][1] and not is_plural(low[k + 1]):  # "Cheaper flats are hard to find"
        return True  # what is cheaper has a price, what is longer a length
    behind = low[k + 1 : min(k + 3, len(low))]
    if low[k - 1] in ARTICLES and low[k - 2] == "," and last.last <= k:
        return low[k + 1] not in ("in", "of")  # ", a decline the chief put down to wet weather"
    if first.first > k and low[story.phrase(first)[0] - 1] == "with" and low[story.phrase(first)[0] - 2] == ",":
        return first.sentence.first <= k and not set(low[k + 1 : story.phrase(first)[0] - 2]) & {"in", "of"}  # "has gone down, with 318"
    if low[k] in ("fewer", "more", "less") and behind and is_plural(behind[0]):
        mine = {stem(w) for r in pair for w in (*r.claim.counted.lower().split(), *_clause(story, r))}
        return stem(behind[0]) in mine or (k == first.sentence.first and "than" in low[first.last : last.first])
    return _goes_on(story, k, pair)


def _goes_on(story: Story, k: int, pair: Sequence[Read]) -> bool:
    """True where each figure behind the word at token *k* is told of *it*, and one ahead in an aside to what it moves."""
    low = story.tokens.low
    for read in pair:
        words = _clause(story, read)
        if read.last <= k:
            start = story.phrase(read)[0]
            aside = read.sentence.first <= k < read.sentence.last and "," in (low[start - 1], low[start - 2]) and "," in low[read.last : k]
            if not aside:
                return False
        elif not _IT & set(words[:4]) and not (read is pair[1] and pair[0].first > k and not _has_subject(words)):
            return False
    return True


def _has_subject(words: Sequence[str]) -> bool:
    """True for a clause that names what it tells of: *the gauge read*."""
    return any(a in ARTICLES or a in ("its", "their") for a in words) or any(is_plural(w) for w in words if w not in SMALL)


def _link(story: Story, k: int, way: int, was: Read, now: Read) -> Link:
    """The link that says that *now* is more, or less, than *was*, as the word at token *k* has it."""
    sort: Sort = "rise" if way > 0 else "fall"
    told = f"{lines(was.claim, now.claim, 'tell')} the two figures of which “{story.tokens.low[k]}” speaks"
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    return Link(sort, (told_in(story, was, now).id, told_in(story, now, was).id), assumption=told, words=words)

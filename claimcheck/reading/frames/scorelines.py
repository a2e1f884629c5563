"""Scorelines: figures that stand in any sentence beside the one score of a story, and tell its margin, its total or one side of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.reading.frames.operands import Tied, figures_of, number
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.spots import number_word, only_some, spot
from claimcheck.reading.ties.scores.bodies import MEMBERS
from claimcheck.reading.ties.scores.majorities import view_of
from claimcheck.reading.ties.scores.scoreline import Score, scores
from claimcheck.reading.words.grammar import MORE, OTHERS

_UNITS = frozenset("point goal run vote stroke shot pin".split())
_MARGINS = frozenset("margin win victory defeat loss triumph majority difference".split())
_WINS = frozenset(
    "won win wins winning lost lose loses beat beaten beating victory defeat passed carried rejected came hung held edged squeaked scraped "
    "approved defeated failed prevailed home through kept retained".split()
)
_PLAY = frozenset("game match crowd fans evening night contest derby final they it play tie fixture spectators".split())
_SEEN = frozenset("saw produced yielded brought watched contained featured had served".split())
# What tells of another time of the game, of another game, or of what a side has altogether.
_ELSEWHERE = frozenset(
    "half half-time halftime interval break quarter period leg set sets round aggregate penalties shootout last previous earlier "
    "previously next season year month week ago record biggest largest heaviest first second third table standings lead leads "
    "poll polls committee reverse return early stage once if would could expected forecast predicted tipped another again average".split()
)
_BACK, _ON = 3, 3
_REACH = 5  # words behind a figure that may say of what time it is


def scorelines(story: Story, tied: Tied) -> Iterator[Guess]:
    """What stands beside the one score that *story* tells of."""
    told = [s for sentence in story.sentences for s in scores(story, sentence) if len(s.sides) == 2]
    if not told or len({tuple(sorted(s.numbers)) for s in told}) > 1 or not story.is_brief:
        return
    score = told[0]
    yield from _points_of(story, score)
    for sentence in story.beside(score.sentence, _BACK, _ON):
        for read in figures_of(story, sentence):
            if read.claim.stated.bound != "=" or score.first <= read.first < score.last or tied.as_(read, *_TIED):
                continue
            if _is_margin(story, read, score):
                yield from _margin(story, read, score)
            elif _is_total(story, read):
                yield from _total(story, read, score)
            elif _is_against(story, read, score):
                yield from _side(story, read, score)


_TIED = ("margin", "tally", "same", "parts", "rest", "share")


# ---- how far apart the sides are -----------------------------------------------------------------------------------------------


def _is_margin(story: Story, read: Read, score: Score) -> bool:
    """True for *by a margin of two votes*, *by six points*, *the seven-point margin*, *four votes more than*, of this score."""
    low, k, sentence = story.tokens.low, read.first, read.sentence
    end = k + 2 if low[k + 1] == "-" else k + 1
    noun = low[end].removesuffix("s")
    ahead, behind = low[max(sentence.first, k - 4) : k], low[end + 1 : min(end + 4, sentence.last)]
    words = set(low[sentence.first : min(end + _REACH, sentence.last)])
    if noun in _UNITS and _is_score_of_it(story, read, end + 1, score):
        return True
    if noun not in _UNITS or _ELSEWHERE & words:
        return False
    if sentence is score.sentence and low[k - 1] == "," and behind[:1] in (["more"], ["fewer"], ["clear"]):
        return True
    if "than" in words:
        return False
    if end > k + 1:
        return bool(_MARGINS & set(behind[:2]))
    called = ahead[-1:] == ["of"] and bool(_MARGINS & set(ahead[-2:]))
    won = ahead[-1:] == ["by"] and bool(_WINS & set(low[max(sentence.first, k - 6) : k]))
    won = won and ("had" not in ahead or sentence is score.sentence)  # "It had lost by three votes in March"
    return called or won


def _is_score_of_it(story: Story, read: Read, last: int, score: Score) -> bool:
    """True for *Behind by 11 points at the half, 50-39*: the score that stands behind the margin is the one of that time."""
    low = story.tokens.low
    gap = low[last : score.first]
    near = read.sentence is score.sentence and low[read.first - 1] == "by" and last < score.first <= last + 4
    return near and gap[-1] in (",", "(") and (len(gap) == 1 or gap[0] == "at") and low[score.last] in (",", ")", ".", ";")


def _margin(story: Story, read: Read, score: Score) -> Iterator[Guess]:
    high, less = sorted(score.numbers, reverse=True)
    # "a majority of 52": how many voted for it; "by 51 votes": a side of its own
    if high == less or number(read) in (high, less, high + less) or number(read) > high:
        return
    top, low = sorted(score.sides, key=lambda c: -(c.stated.number or 0))
    gap = number_word(story, read.first, read.last, int(number(read)))
    said = f"the margin in line {line(gap)} is of the score in line {line(top)}"
    yield Guess((Link("margin", (gap.id, top.id, low.id), assumption=said),), sure=True)


# ---- both sides together ---------------------------------------------------------------------------------------------------------


def _is_total(story: Story, read: Read) -> bool:
    """True for *the crowd saw five goals*, *a match of five goals*, *the five-goal thriller*, *five goals in all*."""
    low, k, sentence = story.tokens.low, read.first, read.sentence
    end = k + 2 if low[k + 1] == "-" else k + 1
    if low[end].removesuffix("s") not in ("goal", "run", "try") or _ELSEWHERE & set(low[sentence.first : min(end + _REACH, sentence.last)]):
        return False
    ahead = low[max(sentence.first, k - 4) : k]
    if end > k + 1:
        return low[end + 1] in ("thriller", "game", "match", "contest", "draw", "affair", "classic", "feast")
    seen = bool(_SEEN & set(ahead[-2:])) and bool(_PLAY & set(low[max(sentence.first, k - 6) : k]))
    return seen and low[end + 1] not in ("from", "by", "for", "each", "in")


def _total(story: Story, read: Read, score: Score) -> Iterator[Guess]:
    both = number_word(story, score.first, score.last, sum(score.numbers))
    goals = number_word(story, read.first, read.last, int(number(read)))
    said = f"the goals in line {line(goals)} are those of both sides in line {line(both)}"
    yield Guess((Link("same", (goals.id, both.id), assumption=said),), sure=True)


# ---- one side of a vote ------------------------------------------------------------------------------------------------------------


_VOTES = frozenset("vote votes voted ruling ruled decision decided verdict split roll opinion majority judgment passed upheld".split())
_AGAINST = frozenset("dissented dissent dissenting dissents disagreed disagree".split())


def _is_against(story: Story, read: Read, score: Score) -> bool:
    """True for *four justices dissented*, *three members voted against it*, told of the one vote of the story."""
    low, (first, last), sentence = story.tokens.low, story.phrase(read), read.sentence
    members = not read.figure.noun or read.claim.scope.noun in MEMBERS
    alone = len(read.claim.counted.split()) < 2 and not read.figure.another and not only_some(story, spot(story, read))
    around = {w for s in (sentence, score.sentence) for w in low[s.first : s.last]}
    if read.claim.kind != "count" or not (members and alone and _VOTES & around) or (MORE | OTHERS) & set(low[first - 2 : last + 1]):
        return False
    if low[last] in ("of", "who", "from", ",") or max(score.numbers) > 50 or low[first - 1] in ("after", "before", "when"):
        return False
    behind = low[last : min(last + 2, sentence.last)]
    voted = behind[:1] == ["voted"] and view_of(story, read) == "against"
    return bool(_AGAINST & set(behind)) or voted


def _side(story: Story, read: Read, score: Score) -> Iterator[Guess]:
    told = number_word(story, read.first, read.last, int(number(read)), "score")
    said = f"those of line {line(told)} are one side of the vote in line {line(score.sides[0])}"
    options = tuple(Link("same", (told.id, c.id), assumption=said) for c in sorted(score.sides, key=lambda c: c.stated.number or 0))
    yield Guess(options, sure=True)


# ---- what each of one side scored ----------------------------------------------------------------------------------------------------


_AS = frozenset("as when in to helping lifting leading carrying while".split())
_TWO_SIDES = frozenset("for against but visitors opponents hosts losers answered replied countered per average averaging season".split())


def _points_of(story: Story, score: Score) -> Iterator[Guess]:
    """*Ito had 22 points, Ruiz 17 and the bench nine as the Hawks beat Troy, 57-49*: no more than the winners scored."""
    low, sentence = story.tokens.low, score.sentence
    row = [r for r in figures_of(story, sentence) if r.last <= score.first and r.claim.kind in ("points", "count")]
    if len(row) < 2 or row[0].claim.kind != "points" or any(r.figure.noun or r.claim.amount.unit for r in row[1:]):
        return
    gaps = [low[a:b] for a, b in zip([story.phrase(r)[1] for r in row], [r.first for r in row[1:]], strict=False)]
    behind = low[story.phrase(row[-1])[1] : score.first]
    joined = all(gap and ({",", "and"} & set(gap[:2])) and len(gap) < 7 for gap in gaps) and "and" in gaps[-1]
    if not joined or not _AS & set(behind[:2]) or _TWO_SIDES & set(low[sentence.first : score.first]):
        return
    high, made = max(score.numbers), sum(int(number(r)) for r in row)
    every = bool({"bench", "rest", "others", "reserves", "substitutes"} & set(gaps[-1]))
    if made <= high and not every:
        return
    side = max(score.sides, key=lambda c: c.stated.number or 0)
    at = story.tokens.at(side.span.start) if side.span is not None else score.first
    whole = number_word(story, at, at + 1, high)
    parts = [number_word(story, r.first, r.last, int(number(r))) for r in row]
    said = f"the points up to line {line(parts[-1])} are those of the winners in line {line(whole)}"
    yield Guess((Link("tally", (whole.id, *(c.id for c in parts)), assumption=said, exhaustive=every),), sure=True)

"""Results: both sides of a score, and the words and figures that must fit it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import ends_with, holds_phrase, near, number_word, phrases, spot, stands
from claimcheck.reading.ties.scores.bodies import all_cast, counted, has_casting_vote, houses, is_house, names_sitters
from claimcheck.reading.ties.scores.scoreline import Score, scores
from claimcheck.reading.words.numbers import ORDINALS, SMALL

_DRAWN = phrases(
    "drew", "drawn", "draw", "a draw", "tied", "stalemate", "ended level", "finished level", "a point each", "a point apiece",
    "the spoils", "honours even", "shared the points", "ended all square",
)  # fmt: skip
_GOALLESS = phrases("goalless", "scoreless")
_SHUTOUT = phrases("clean sheet", "shutout", "shut out", "without conceding", "without reply", "unanswered")
_UNANIMOUS = phrases(
    "unanimously", "unanimous", "without dissent", "with no votes against", "nobody voted against", "no one voted against",
    "with none against", "without a vote against",
)  # fmt: skip
HALF = phrases(
    "half-time", "half time", "halftime", "the interval", "the break", "the half", "the turn", "at half", "early", "after ten minutes",
    "the third quarter", "three quarters", "into the last quarter",
)  # fmt: skip
FINAL = frozenset(
    "won win wins winners success beat beaten lost lose loses drew ended finish finished final see saw seeing victory defeat triumph "
    "triumphed "
    "prevailed winning losing".split()
)
_OVER = phrases("extra time", "full time", "full-time", "the final whistle")
_LED = frozenset("up ahead led lead leading down behind trailed trailing trail lay level".split())


_SHOOTOUT = frozenset("penalties shootout shoot-out spot-kicks".split())


def results(story: Story) -> Iterator[Link | Listed | Choice]:
    """What must hold of the scores of *story*."""
    told: list[Score] = []
    for sentence in story.sentences:
        here = scores(story, sentence)
        if not here:
            continue
        told += here
        yield from _worded(story, sentence, here)
        yield from _won(story, sentence, here)
        yield from _aggregate(story, sentence, here)
        yield from _periods(story, sentence, here)
        yield from _votes(story, here)
    yield from _half_time(story, told)


def found_at(story: Story, sentence: Sentence, words: tuple[tuple[str, ...], ...]) -> tuple[int, int] | None:
    """The first of *words* in *sentence*, as tokens."""
    k = stands(story, sentence, words)
    return (k, k + near(story.tokens.low, k, words)) if k >= 0 else None


def row_of(story: Story, here: Sequence[Score]) -> list[Score]:
    """The longest run of scores with nothing but commas and ``and`` between them."""
    best: list[Score] = []
    run: list[Score] = []
    for score in here:
        joined = run and set(story.tokens.low[run[-1].last : score.first]) <= {",", "and", "("}
        run = [*run, score] if joined else [score]
        best = run if len(run) > len(best) else best
    return best


# ---- words that say what a score must be -----------------------------------------------------------------------------------


def _worded(story: Story, sentence: Sentence, here: Sequence[Score]) -> Iterator[Link]:
    """A draw has two equal sides, a shutout none for one of them, a unanimous vote none against."""
    yield from _level(story, here)
    if len(here) != 1 or len(here[0].sides) != 2:
        return
    (score,) = here
    low = story.tokens.low
    if _SHOOTOUT & set(low[max(sentence.first, score.first - 4) : min(sentence.last, score.last + 3)]):
        return  # "won the cup on penalties, 4-3, after a goalless draw"
    a, b = score.sides
    if "series" in low[max(sentence.first, score.first - 4) : score.first] and "after" in low[score.last : score.last + 2]:
        return  # "lead the five-match series 1-0 after the draw at Lord's"
    drawn = found_at(story, sentence, _DRAWN)
    far = 5 if drawn is None or low[drawn[0]] not in ("a", "the", "honours") else 40
    if drawn is not None and {"not", "none", "no", "never"} & set(low[drawn[0] - 4 : drawn[0]]):
        drawn = None  # "a record of 40-8, not one of them a draw"
    if drawn is not None and low[drawn[0]] == "draw" and low[drawn[1]] in ("takes", "is", "will", "be", "was", "for"):
        drawn = None  # "the draw takes place on Friday"
    if drawn is not None and _WANTED & set(low[max(sentence.first, drawn[0] - 3) : drawn[0]]):
        drawn = None  # "who lead 2-1, need only a draw"
    if drawn is not None and _LEAVES & set(low[drawn[1] : score.first]):
        drawn = None  # "A draw in game 11 leaves Varga 6-5 ahead"
    if drawn is not None and beside(drawn, score, far) and low[drawn[1]] not in _NO_DRAW:
        word = number_word(story, *drawn, 0, "score", Scope(what="level"))
        if (
            low[drawn[0]] in ("drew", "draw", "drawn", "stalemate", "a", "shared", "the", "honours")
            or abs(score.numbers[0] - score.numbers[1]) > 0
            and low[drawn[0]] == "tied"
        ):
            yield Link("margin", (word.id, a.id, b.id), proof=f"“{_said(story, drawn)}” says that both sides have as many")
    for words, proof in ((_GOALLESS, "none was scored"), (_SHUTOUT, "one side scored none"), (_UNANIMOUS, "none was against")):
        told = found_at(story, sentence, words)
        if told is None or not beside(told, score, 8) or (words is _SHUTOUT and _so_many_goals(story, told, score)):
            continue
        if words is _SHUTOUT and _SPOILT & set(low[max(sentence.first, told[0] - 4) : told[0]]):
            continue  # "was denied a clean sheet"
        word = number_word(story, *told, 0, "score", Scope(what=proof))
        least = a if score.numbers[0] < score.numbers[1] else b
        yield Link("meant", (word.id, least.id), proof=f"“{_said(story, told)}” says that {proof}")


_NO_DRAW = frozenset("of for with on level".split())  # "had come back from 2-0 down to draw level"
_WANTED = frozenset("need needs needed needing want wants wanted require requires required if even with".split())
_SPOILT = frozenset("denied robbed cost costing without missed lost spoiled spoilt no not deprived".split())
_LEAVES = frozenset("leaves left leaving leave kept keeps keeping".split())


def _level(story: Story, here: Sequence[Score]) -> Iterator[Link]:
    """*a 1-1 draw*, *drew 1-1*: the one of several scores that is called level."""
    low = story.tokens.low
    odds = bool(here) and _ODDS & story.words(here[0].sentence)  # "Odds: 11-8 City, 9-4 draw, 2-1 Spurs"
    for score in here if len(here) > 1 and not odds else ():
        behind = low[score.last] in ("draw", "tie", "stalemate")
        k = score.last if behind else score.first - 1
        if len(score.sides) == 2 and (behind or low[k] == "drew") and score.numbers[0] != score.numbers[1]:
            word = number_word(story, k, k + 1, 0, "score", Scope(what="level"))
            ids = (word.id, *(c.id for c in score.sides))
            yield Link("margin", ids, proof=f"“{low[k]}” says that both sides have as many")


_ODDS = frozenset("odds bookmaker bookmakers bookies betting".split())
_WON = frozenset("won win wins winning beat beats beating victory winners victors triumph".split())
_BEATING = frozenset("beat beats beating".split())
_LOST = frozenset("lost lose loses losing defeat beaten losers".split())
_DECIDED = _SHOOTOUT | frozenset(  # by which a level score may be won
    "aggregate countback leg legs tie-break tiebreak breaker replay super sudden casting seeding seeded penalty away toss".split()
)
_ELSEWHERE = frozenset("at away set leg half quarter period round frame".split())


def _won(story: Story, sentence: Sentence, here: Sequence[Score]) -> Iterator[Link]:
    """*won 1-2 at home*, *lost 3-3*: who wins has more, and who loses fewer, whichever is told first."""
    low = story.tokens.low
    for score in here:
        ahead, behind = low[max(sentence.first, score.first - 3) : score.first], low[score.last : min(sentence.last, score.last + 2)]
        row = any(o is not score and (0 <= score.first - o.last < 3 or 0 <= o.first - score.last < 3) for o in here)
        if row or _has_tie_break(story, score) or len(score.sides) != 2 or _ELSEWHERE & {*ahead, *behind[:1]} and ("home" not in behind):
            continue
        beside = {*ahead[-1:], *behind[:1], *(_BEATING & set(ahead))}
        a, b = score.sides
        if _SHOOTOUT & set(low[sentence.first : sentence.last]):
            # "the shootout, which they won 4-4"; the drawn game itself is told with the shoot-out behind it
            if _WON & set(ahead[-1:]) and score.numbers[0] == score.numbers[1] and not _SHOOTOUT & set(low[score.last : sentence.last]):
                yield Link("order", (a.id, b.id), assumption="who wins a shoot-out has more")
            continue
        if _WON & beside and score.numbers[0] < score.numbers[1]:
            yield Link("order", (a.id, b.id), assumption="the winner's score is told first")
        elif _WON & beside and score.numbers[0] == score.numbers[1] and story.tokens.spots.keys().isdisjoint(_DECIDED):
            yield Link("order", (a.id, b.id), assumption="who wins has more")
        elif _LOST & beside and score.numbers[0] == score.numbers[1]:
            yield Link("order", (b.id, a.id), assumption="who loses has fewer")


def _so_many_goals(story: Story, told: tuple[int, int], score: Score) -> bool:
    """True for *scored three times without reply*, *five unanswered points*: what was shut out is told of those alone."""
    near = range(max(score.sentence.first, told[0] - 9), min(score.sentence.last, told[1] + 1))
    written = [story.tokens.low[k] for k in near if not score.first <= k < score.last]
    return story.tokens.low[told[0]] in ("without", "unanswered") and any(
        w.isdecimal() or w in SMALL or w in ("once", "twice") for w in written
    )


def beside(told: tuple[int, int], score: Score, most: int) -> bool:
    """True where the words at *told* stand within so many tokens of *score*."""
    return min(abs(score.first - told[1]), abs(told[0] - score.last)) <= most


def _said(story: Story, told: tuple[int, int]) -> str:
    t = story.tokens
    return t.text[t.start[told[0]] : t.end[told[1] - 1]]


# ---- legs and periods ---------------------------------------------------------------------------------------------------


def _aggregate(story: Story, sentence: Sentence, here: Sequence[Score]) -> Iterator[Choice]:
    """Two legs and the score over both, whichever way round each is told."""
    low = story.tokens.low
    both = [s for s in here if near(low, s.last, phrases("on aggregate", "aggregate", "over two legs", "over the two legs", "overall"))
            or ends_with(low[max(0, s.first - 2) : s.first], phrases("aggregate", "aggregate score"))]  # fmt: skip
    if len(both) != 1 or len(both[0].sides) != 2:
        return
    legs = [s for s in here if s is not both[0] and _is_leg(story, s)]
    if len(legs) < 2:
        back = [s for s in story.beside(sentence, back=3, on=0) if s is not sentence]
        legs = [leg for s in back for leg in scores(story, s) if _is_leg(story, leg)] + legs
    if len(legs) < 2:
        legs += [leg for s in story.beside(sentence, back=0, on=2)[1:] for leg in scores(story, s) if _is_leg(story, leg)]
    if len(legs) != 2:
        return
    one, other = legs
    said = f"the two legs are those of line {line(one.sides[0])} and line {line(other.sides[0])}"
    yield summed(both[0], [one, other], said)


def _is_leg(story: Story, score: Score) -> bool:
    """True for a score of two sides that is not of half a game: ``trailed 2-0 at the break``."""
    low = story.tokens.low
    if low[score.last] in _LED and "until" in low[score.last : score.last + 5]:
        return False  # "They had been 3-0 up until the 89th minute"
    return len(score.sides) == 2 and not holds_phrase(low[max(score.sentence.first, score.first - 5) : score.last + 4], HALF)


def summed(whole: Score, parts: Sequence[Score], said: str) -> Choice:
    """The sides of *whole* as the sums of those of *parts*, which may stand the one way round or the other."""
    first, *others = parts
    rows: list[list[Claim]] = [list(first.sides)]
    for part in others:
        a, b = part.sides
        rows = [[*row, *pair] for row in rows for pair in ((a, b), (b, a))]
    top = [c.id for c in whole.sides]
    options = [Link("aggregate", (*order, *(c.id for c in row)), assumption=said) for row in rows for order in (top, top[::-1])]
    return Choice(tuple(options[:16]))


_PERIODS = frozenset("quarter quarters period periods innings halves half sets thirds".split())


def _periods(story: Story, sentence: Sentence, here: Sequence[Score]) -> Iterator[Choice]:
    """*7-0, 3-7, 7-3 and 7-7 by quarter, and won 27-17*: the final score is the sum of the periods."""
    row = [s for s in row_of(story, here) if len(s.sides) == 2]
    row += [s for s in here if s not in row and len(s.sides) == 2 and len(row) > 1 and _is_nth(story, s)]
    words = ["", *story.tokens.low[sentence.first : sentence.last]]
    named = any(b in _PERIODS and a != "a" for a, b in pairwise(words))  # not "three and a half hours"
    if not 2 < len(row) < 6 or not named or {"set", "sets"} & set(words) or any(_has_tie_break(story, s) for s in row):
        return
    finals = [s for s in here if s not in row and len(s.sides) == 2]
    near_by = [s for s in story.beside(sentence, back=1, on=1) if s is not sentence]
    finals += [score for s in near_by for score in scores(story, s)]
    finals = [s for s in finals if FINAL & set(story.tokens.low[max(s.sentence.first, s.first - 8) : s.last + 3])]
    if len(finals) == 1 and sum(finals[0].numbers) > max(sum(s.numbers) for s in row):
        yield summed(finals[0], row, f"the score of line {line(finals[0].sides[0])} is of the periods in line {line(row[0].sides[0])}")


def _has_tie_break(story: Story, score: Score) -> bool:
    """True for *7-6 (4)*, a set of tennis."""
    low = story.tokens.low
    return low[score.last] == "(" and low[score.last + 1].isdecimal() and low[score.last + 2] == ")"


def _is_nth(story: Story, score: Score) -> bool:
    """True for the period that is told apart: ``and lost only the second, 18-22``."""
    return bool(ORDINALS.keys() & set(story.tokens.low[max(score.sentence.first, score.first - 4) : score.first]))


# ---- votes as scores --------------------------------------------------------------------------------------------------------------


_VOTING = frozenset(
    "vote voted votes ruled ruling split decision rejected approved backed passed passes carried adopted defeated upheld".split()
)
_ABSTAINED = frozenset("abstention abstentions abstained abstaining absent absentee absentees recused".split())


def _votes(story: Story, here: Sequence[Score]) -> Iterator[Link]:
    """*The 15-member council voted 9-5 with two abstentions*: no more votes than members."""
    low = story.tokens.low
    for score in here:
        around = low[max(score.sentence.first, score.first - 8) : min(score.sentence.last, score.last + 4)]
        if (
            len(score.sides) not in (2, 3)
            or has_casting_vote(story, score.sentence)
            or not (_VOTING & set(around) or names_sitters(low[score.sentence.first : score.first]))
        ):
            continue
        reads = story.here(score.sentence)
        away = [r for r in reads if r.first > score.last and _ABSTAINED & set(low[r.first : r.last + 3])]
        near = (r for s in reversed(story.beside(score.sentence, 2, 1)) for r in story.here(s))
        plain = (r for r in near if r.claim.kind == "count" and is_house(story, spot(story, r)))
        for house in (*houses(story, score.sentence, 2, 1), *plain):
            if house in away or house.first <= score.first < house.last:
                continue
            if (
                {"and", "plus"} & set(low[house.last : score.first])
                and house.sentence is score.sentence
                and "its" in low[house.last : score.first]
            ):
                continue  # "The jury of 12 and its three stand-ins split 9-6"
            cast = sum((Fraction(c.stated.number or 0) for c in score.sides), Fraction(0))
            whole = counted(story, house)
            if 2 * cast <= 3 * Fraction(whole.stated.number or 0):  # more are of another body
                said = f"those who voted in line {line(score.sides[0])} are members of the body of line {line(whole)}"
                near_by = story.beside(score.sentence, back=0, on=1)
                told = low[house.sentence.first : house.sentence.last] + low[near_by[0].first : near_by[-1].last]
                every = all_cast(story, house, told)
                names = (whole.id, *(c.id for c in score.sides), *(r.claim.id for r in away))
                yield Link("tally", names, assumption=said, exhaustive=every)
                break


# ---- half-time ------------------------------------------------------------------------------------------------------------------------


def _half_time(story: Story, scores: Sequence[Score]) -> Iterator[Link]:
    """Neither side can end with fewer than it had: the greater and the smaller score each stay or grow."""
    for one, other in zip(scores, scores[1:], strict=False):
        early, late = (other, one) if _told_after(story, one, other) else (one, other)
        if ";" in low_between(story, one, other):
            continue
        if story.apart(late.sentence, early.sentence) > 1 or len(early.sides) != 2 or len(late.sides) != 2:
            continue
        low = story.tokens.low
        outscored = _OUTSCORED & set(low[max(late.sentence.first, late.first - _OBJECT) : late.first])
        if outscored or _OF_A_PART & set(low[late.first - 2 : late.first]) or _is_other(low, early, late):
            continue  # "lost the second half 48-60", "were outscored 14-3 after the break"
        near_by = low[max(early.sentence.first, early.first - 5) : early.last + 6]
        ends = low[max(late.sentence.first, late.first - 6) : late.last + 3]
        over = FINAL & set(ends) or holds_phrase(ends, _OVER)
        one_game = _of_one_game(story, early, late)
        staged = holds_phrase(near_by, HALF) or (one_game and _is_stage(near_by))
        if not ((staged or early is other) and (over or (staged and _is_stage(low[late.last : late.last + 6])))) or {
            "penalties",
            "shootout",
            "aggregate",
            "sets",
        } & set(ends):
            continue
        turned = _by_side(early, late, near_by, ends)
        if turned is not None:
            yield turned
            continue
        by = story.document.span(story.tokens.start[late.first], story.tokens.end[late.last - 1]) if one_game else None
        if max(early.numbers) > max(late.numbers) or not _LED & set(near_by):
            yield attrs.evolve(_kept(early, late, max), words=by)
        if min(early.numbers) > min(late.numbers):
            yield attrs.evolve(_kept(early, late, min), words=by)


def _is_other(low: Sequence[str], early: Score, late: Score) -> bool:
    """True for *led 2-1 in the first leg and won 1-0 in the second*, *Last year they won 1-0*."""
    words = low[early.sentence.first : late.sentence.last]
    lately = any(a == "last" and b in ("season", "year", "month", "week", "time") for a, b in pairwise(words))
    return lately or bool(_OTHER_MATCH & set(words))


def _of_one_game(story: Story, early: Score, late: Score) -> bool:
    """True for two scores of one sentence, or of one that goes on by a pronoun, with no word of another match."""
    low = story.tokens.low
    goes_on = early.sentence is late.sentence or low[late.sentence.first] in ("they", "it", "but", "and")
    return goes_on and not _MATCHES & {w for s in (early.sentence, late.sentence) for w in low[s.first : s.last]}


_OF_A_PART = frozenset("half quarter leg".split())
_OUTSCORED, _OBJECT = frozenset("outscored outscore outscoring outscores".split()), 6  # "outscored the visitors 14-3"
_OTHER_MATCH = frozenset("leg legs replay rematch".split())
_MATCHES = _OTHER_MATCH | frozenset("fixture aggregate meeting season year earlier previous previously set sets series return".split())


def _is_stage(words: Sequence[str]) -> bool:
    """True for a time in a game: ``after 70 minutes``, ``after the first quarter``, ``with ten minutes left``."""
    ahead = next((k for k, word in enumerate(words) if word in ("after", "with", "by", "before")), len(words))
    return bool(_STAGES & set(words[ahead : ahead + 5])) or holds_phrase(words[ahead:], HALF)


_STAGES = frozenset("minutes minute quarter quarters hour period periods innings ends frames".split())


_BEHIND = frozenset("down behind trailing trailed trailing trail".split())
_AHEAD = frozenset("up ahead led lead leading".split())


def _by_side(early: Score, late: Score, near_by: Sequence[str], ends: Sequence[str]) -> Link | None:
    """The side that ended with fewer than it had, where one sentence tells of one side at both times."""
    if early.sentence is not late.sentence:
        return None
    behind, ahead = bool(_BEHIND & set(near_by)), bool(_AHEAD & set(near_by))
    won, lost = bool({"won", "win", "winning"} & set(ends)), bool({"lost", "lose", "losing"} & set(ends))
    if behind == ahead or won == lost:
        return None
    mine = min if behind else max
    yours = max if behind else min
    pairs = ((mine, max if won else min), (yours, min if won else max))
    for then, now in pairs:
        if then(early.numbers) > now(late.numbers):
            a, b = early.sides[early.numbers.index(then(early.numbers))], late.sides[late.numbers.index(now(late.numbers))]
            return Link("parts", (b.id, a.id), assumption=f"lines {line(a)} and {line(b)} tell of one game")
    return None


def _told_after(story: Story, one: Score, other: Score) -> bool:
    """True for *won 2-1 after being 2-0 down*: the score told last stood first."""
    words = low_between(story, one, other)
    back = {"after", "having", "from", "despite"} & set(words)
    return (
        one.sentence is other.sentence
        and bool(back)
        and bool(
            {"up", "down", "behind", "ahead", "led", "leading", "trailing", "trailed"}
            & set(story.tokens.low[other.first - 2 : other.last + 2])
        )
    )


def low_between(story: Story, a: Score, b: Score) -> list[str]:
    """The words between two scores."""
    return story.tokens.low[a.last : b.first]


def _kept(early: Score, late: Score, which: object) -> Link:
    pick = max if which is max else min
    a = early.sides[early.numbers.index(pick(early.numbers))]
    b = late.sides[late.numbers.index(pick(late.numbers))]
    return Link("parts", (b.id, a.id), assumption=f"lines {line(a)} and {line(b)} tell of one game")

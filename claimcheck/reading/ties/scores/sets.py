"""Sets: how many were played and lost, against the sets as told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.spots import number_word, phrases
from claimcheck.reading.ties.scores.results import found_at, row_of
from claimcheck.reading.ties.scores.scoreline import Score, scores, small
from claimcheck.reading.words.grammar import SUBJECTS
from claimcheck.reading.words.numbers import ORDINALS

_STRAIGHT = phrases(
    "straight sets", "straight games", "straight frames", "straight-sets", "straight - sets", "straight - set", "without dropping a set",
    "without losing a set", "did not drop a set", "not dropped a set", "did not lose a set", "not lost a set", "dropped no sets",
    "minimum number of sets", "without conceding a set", "never dropped a set", "not dropping a set", "yet to drop a set",
    "yet to lose a set",
)  # fmt: skip
_TAKEN_UP = frozenset("it that this the his her their she he they".split())
_PLAYED = frozenset(
    "in to over took taken takes lasted needed needs went needing taking required lasting through after beat win won wins match final "
    "victory epic thriller contest tie battle marathon decider game".split()
)
_WON = frozenset("beat beats beating won win wins defeated took edged lost overcame swept downed thrashed prevailed victory defeat".split())
_MOST = 60


def sets(story: Story) -> Iterator[Link | Listed]:
    """What must hold of the sets of each match of *story*."""
    for sentence in story.sentences:
        here = scores(story, sentence)
        rows = [r for r in row_of(story, here) if not _is_tie_break(story, r)]
        if len(rows) > 2 and max(rows[0].numbers) < 5 and min(max(r.numbers) for r in rows[1:]) > 5:
            rows = rows[1:]  # "3-1 (25-20, 25-18, 25-23)"
        if len(rows) < 2 or any(len(r.sides) != 2 or max(r.numbers) > _MOST for r in rows):
            continue
        yield from _straight(story, sentence, rows)
        yield from _so_many(story, sentence, rows)
        yield from _went_to(story, sentence, rows)
        yield from _by_sets(story, sentence, here, rows)
        yield from _nth_sets(story, sentence, rows)
        yield from _last_set(story, sentence, rows)


def _is_tie_break(story: Story, score: Score) -> bool:
    """True for the 8-6 of *7-6 (8-6)*, which is no set of its own."""
    low, first = story.tokens.low, score.first
    return low[first - 1] == "(" and {low[first - 4], low[first - 2]} == {"6", "7"}


def _straight(story: Story, sentence: Sentence, rows: Sequence[Score]) -> Iterator[Link]:
    """*in straight sets, 6-4, 3-6, 7-5*; *It was her third straight-sets win*."""
    low = story.tokens.low
    for other in story.beside(sentence, 1, 1):
        told = found_at(story, other, _STRAIGHT)
        if told is None and min(max(r.numbers) for r in rows) >= _GAME:
            told = found_at(story, other, _UNLOST) or _swept(story, sentence, other)
        if told is None or (other is not sentence and not _is_taken_up(story, sentence, other)):
            continue
        if {"last", "previous", "first", "earlier", "had"} & set(low[max(other.first, told[0] - 3) : told[0]]) and other is not sentence:
            continue
        if other is not sentence and {"other", "others", "rest"} & set(low[max(other.first, told[0] - 6) : told[0]]):
            continue  # "It was her seventh victory, so that the other three were in straight sets"
        if other is not sentence and any(low[k] == "of" and small(low[k - 1]) >= 0 for k in range(other.first + 1, told[0])):
            continue  # "She has won three of four matches without conceding a game"
        lost = number_word(story, *told, 0, "score", Scope(what="straight sets"))
        sides = [c.id for row in rows for c in row.sides]
        one = other is sentence
        proof = "the sentence says how the sets were won"
        yield Link("sets", (lost.id, *sides), proof=proof if one else "", assumption="" if one else "both sentences tell of one match")
        return


def _swept(story: Story, sentence: Sentence, other: Sentence) -> tuple[int, int] | None:
    """The token of *Nebraska swept Baylor 25-19, 25-22, 23-25*: who sweeps another loses no game to them."""
    named = (k for k in story.places(_SWEEPS, sentence) if story.tokens.written(k + 1)[:1].isupper())
    return next(((k, k + 1) for k in named), None) if other is sentence else None


_SWEEPS = frozenset(("swept", "sweeps"))
# In badminton and table tennis a game is what a set is in tennis.
_UNLOST = phrases(
    "without dropping a game", "without losing a game", "without conceding a game", "not dropped a game", "not lost a game",
    "yet to drop a game", "the sweep", "a sweep",
)  # fmt: skip
_GAME = 11
_SO_FAR = frozenset("reached reaches reach has have yet far tournament fortnight advanced through into".split())


def _is_taken_up(story: Story, sentence: Sentence, other: Sentence) -> bool:
    """True where *other* takes up the match of *sentence*, or tells before it of all the matches so far."""
    low = story.tokens.low
    if low[other.first] in _TAKEN_UP:
        return len(scores(story, other)) < 2
    before = other.number < sentence.number and low[sentence.first] in _TAKEN_UP
    return before and bool(_SO_FAR & set(low[other.first : other.last])) and not scores(story, other)


_WHOSE = frozenset("his her opponent loser who".split())
_LOSING = frozenset("lost lose loses losing dropped drops dropping conceded surrendered".split())
_TAKING = frozenset("won win winning took take taking claimed claiming captured edged pocketed".split())
_NTH = {**ORDINALS, "opening": 1, "opener": 1}
_SET_DOWN = phrases("from a set down", "from one set down", "a set down")


def _nth_sets(story: Story, sentence: Sentence, rows: Sequence[Score]) -> Iterator[Link]:
    """*came from a set down to win 3-6, 6-3, 6-2*, *dropped the second*: whose games stand first won or lost that set."""
    taken = [r.numbers[0] > r.numbers[1] for r in rows]
    if sum(taken) * 2 <= len(rows) or not _WON & set(story.tokens.low[sentence.first : rows[0].first]):
        return
    low = story.tokens.low
    before = [score.first for score in scores(story, sentence) if score.first < rows[0].first]
    if any(low[k - 1] == "set" and _LOSING & set(low[max(sentence.first, k - 4) : k]) for k in before):
        return  # "lost the first set 2-6 but won the next two 6-4, 6-4"
    told = dict(_fates(story, sentence, rows[0].first))
    earlier = story.beside(sentence, 2, 0)[:-1]
    if not told and low[sentence.first] in SUBJECTS and not any(scores(story, s) for s in earlier):
        told = {nth: won for s in earlier for nth, won in _fates(story, s, s.last)}
    for nth, won in told.items():
        if nth <= len(rows):
            mine, yours = rows[nth - 1].sides
            pair = (mine, yours) if won else (yours, mine)
            if pair[0].id != pair[1].id:
                yield Link("order", (pair[0].id, pair[1].id), assumption="the winner's games are told first")


def _last_set(story: Story, sentence: Sentence, rows: Sequence[Score]) -> Iterator[Link]:
    """*won 6-4, 3-6, 7-5*, *beat Lund 6-4, 6-2*: the match ends with a set of the winner, whose games stand first."""
    low = story.tokens.low
    verb = next((k for k in range(rows[0].first - 1, max(sentence.first, rows[0].first - _NAMES), -1) if low[k] in _WINS), -1)
    gap = set(low[verb + 1 : rows[0].first])
    if verb < 0 or _LOSING & gap or _NO_WIN & {*gap, low[verb - 1], low[verb - 2]} or min(max(r.numbers) for r in rows) < _SET:
        return
    mine, yours = rows[-1].sides
    if mine.id != yours.id:
        yield Link("order", (mine.id, yours.id), assumption="the winner's games are told first")


_WINS = frozenset("won beat beats beating defeated overcame downed thrashed outlasted edged".split())
_NO_WIN = frozenset("not never n't if when by was were been after set sets who after , until to ; would could but and went fell".split())
_SET, _NAMES = 6, 10


def _fates(story: Story, sentence: Sentence, stop: int) -> Iterator[tuple[int, bool]]:
    """Which sets the words before token *stop* tell of, and whether the winner of the match won them."""
    low, last = story.tokens.low, 0
    if found_at(story, sentence, _SET_DOWN) is not None:
        yield 1, False
    for k in range(sentence.first, stop - 2):
        won = low[k] in _TAKING
        if not (won or low[k] in _LOSING) or low[k + 1] != "the" or _WHOSE & set(low[max(sentence.first, k - 3) : k]):
            continue
        nth = last + 1 if low[k + 2] == "next" and last else _NTH.get(low[k + 2], 0)
        if nth and (low[k + 3] in ("set", ",", "and", "but", "on", "in", ".") or "set" in low[sentence.first : k]):
            last = nth
            yield nth, won


def _so_many(story: Story, sentence: Sentence, rows: Sequence[Score]) -> Iterator[Listed]:
    """*in four sets*, *a three-set match*, and the sets told."""
    low = story.tokens.low
    following = story.beside(sentence, 0, 1)[-1]
    goes_on = following is not sentence and low[following.first] in ("the", "that")
    taken_up = range(following.first + 1, following.last - 1) if goes_on else ()
    for k in (*range(sentence.first + 1, sentence.last - 1), *taken_up):
        joined = low[k + 1] == "-" and low[k + 2 : k + 3] in (["set"], ["setter"], ["frame"])
        if k >= sentence.last and not joined:
            continue  # "The three-set victory lifts them"
        number, end = small(low[k]), k + 3 if joined else k + 2
        if not (joined or low[k + 1] in ("sets", "set", "frames")) or not 1 < number < 8 or any(r.first <= k < r.last for r in rows):
            continue
        if {"straight", "successive", "first", "opening", "last", "next", "final"} & set(low[max(sentence.first, k - 2) : end]):
            continue
        if "best" in low[max(sentence.first, k - 4) : k] and "of" in low[k - 2 : k]:
            continue  # "the best of three sets", of which two may do
        around = {*low[max(sentence.first, k - 4) : k], *(low[end : min(following.last, end + 2)] if joined else ())}
        if _PLAYED & around and not (low[end] in ("of", "up", "down", "all") or (low[end] == "to" and small(low[end + 1]) >= 0)):
            told = number_word(story, k, end, number, "count", Scope(what="sets"))
            yield Listed(told.id, tuple((r.first, r.last) for r in rows))
            return


def _went_to(story: Story, sentence: Sentence, rows: Sequence[Score]) -> Iterator[Listed]:
    """*It was the only match to run to five sets*, *All her opponents have been beaten in three games*: of the match told before."""
    low, following = story.tokens.low, story.beside(sentence, 0, 1)[-1]
    if following is sentence or scores(story, following):
        return
    words = low[following.first : following.last]
    taken_up = low[following.first] == "it" or words[:2] in (["the", "match"], ["the", "final"], ["the", "tie"])
    every = bool({"all", "every", "each"} & set(words)) and bool(_RIVALS & set(words)) and "beaten" in words
    for k in range(following.first + 2, following.last - 1):
        number = small(low[k]) if low[k + 1] in _PARTS else 0
        ran = taken_up and low[k - 1] == "to" and low[k - 2] in _RUNS
        won = every and low[k - 1] == "in" and not {"but", "except", "bar"} & set(words)
        if 1 < number < 8 and (ran or won):
            told = number_word(story, k, k + 2, number, "count", Scope(what="sets"))
            yield Listed(told.id, tuple((r.first, r.last) for r in rows))
            return


_RUNS = frozenset("run ran runs go went goes stretch stretched".split())
_PARTS = frozenset("sets games frames".split())
_RIVALS = frozenset("opponents rivals opponent rival matches".split())


def _by_sets(story: Story, sentence: Sentence, here: Sequence[Score], rows: Sequence[Score]) -> Iterator[Listed]:
    """*beat Japan 3-1, 25-19, 25-22, 25-20*; *three sets to one, 6-4, 6-7, 6-2*: the sets of both sides are all those told."""
    low = story.tokens.low
    if not _WON & set(low[sentence.first : sentence.last]):
        return
    for score in here:
        if score in rows or len(score.sides) != 2 or not 1 < max(score.numbers) < 5 or min(score.numbers) >= max(score.numbers):
            continue
        if max(score.numbers) < min(max(r.numbers) for r in rows):
            both = number_word(story, score.first, score.last, sum(score.numbers), "count", Scope(what="sets"))
            yield Listed(both.id, tuple((r.first, r.last) for r in rows))
            return
    for k in range(sentence.first, sentence.last - 3):
        end = k + 3 if low[k + 1] == "to" else k + 4
        if low[k + 1 : k + 3] not in (["sets", "to"], ["games", "to"], ["frames", "to"]) and low[k + 2 : k + 4] != ["sets", "to"]:
            continue
        a, b = small(low[k]), small(low[end - 1])
        if 1 < a < 5 and 0 <= b < a:
            both = number_word(story, k, end, a + b, "count", Scope(what="sets"))
            yield Listed(both.id, tuple((r.first, r.last) for r in rows))
            return

"""Standings: the wins and defeats of a side against its games, before and after some of them, and in a series the game that is next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import Score, scores, small
from claimcheck.reading.ties.scores.seasons import PLAYED
from claimcheck.reading.words.numbers import OFTEN, ORDINALS

_STANDS = frozenset(
    "record stand stands stood now improved improve improves improving fell fall falls dropped drop drops slipped moved move moves "
    "moving mark start begun began begin went gone go sit sits sat left leave leaves leaving perfect finished finish ended "
    "overall season campaign opened open entered enter entering standing are is were was lead leads led trail trails trailed level".split()
)
_OF_ONE_GAME = frozenset("beat beats beating victory defeat interval set sets aggregate score quarter innings penalties vote voted".split())
_OTHER_GAMES = frozenset(
    "last past previous next remaining final first left straight consecutive successive row back home away road more another behind ahead "
    "clear only winning losing conference division ban suspension missed".split()
)
_UP_TO = ("after", "through", "played", "completed", "in", "over", "from", "across")


def standings(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the records of wins and defeats of *story*."""
    for sentence in story.sentences:
        here = scores(story, sentence)
        if not here:
            continue
        for score in here:
            if len(score.sides) in (2, 3) and _is_record(story, score):
                yield from _games(story, score)
                yield from _nth(story, score)
        yield from _after(story, sentence)
        yield from _next_game(story, sentence)


def _is_record(story: Story, score: Score) -> bool:
    """True for *stand at 19-12*, *left the Otters 22-15*, not for the score of a game."""
    low, sentence = story.tokens.low, score.sentence
    ahead = low[max(sentence.first, score.first - 5) : score.first]
    if "of" in ahead and low[score.first - 1] in ("series", "final"):
        ahead = low[max(sentence.first, score.first - 9) : score.first]  # "lead the best-of-seven series 3-1"
    behind = low[score.last : min(sentence.last, score.last + 3)]
    near = {*ahead, *behind}
    lost = ahead[-2:] in (["went", "down"], ["going", "down"], ["go", "down"])  # "They went down 4-1, their fifth defeat"
    return bool(_STANDS & near or len(score.sides) == 3) and not (_OF_ONE_GAME & near or lost) and score.numbers != (0, 0)


def _games(story: Story, score: Score) -> Iterator[Link]:
    """*have played 30 games and stand at 19-11*, *22-16 after 38 games*: wins and defeats make all the games."""
    low = story.tokens.low
    for sentence in sorted(story.beside(score.sentence, 1, 1), key=lambda s: abs(s.number - score.sentence.number)):
        for read in story.here(sentence):
            if not _is_played(story, read) or (sentence is not score.sentence and "played" not in story.before(read, 3)):
                continue
            words = set(low[sentence.first : sentence.last])
            if (
                len(score.sides) == 2
                and {"drawn", "drew", "draw", "draws", "tied", "ties"} & words
                and not {"no", "not", "without", "none", "nor", "never"} & words
            ):
                continue
            number, made = read.claim.stated.number or 0, sum(score.numbers)
            if not made / 2 < number < made * 2:
                continue
            said = f"the record in line {line(score.sides[0])} is of all the games of line {line(read.claim)}"
            bound = read.claim.span if sentence is score.sentence and "best" in low[sentence.first : sentence.last] else None
            yield Link("tally", (read.claim.id, *(c.id for c in score.sides)), assumption=said, exhaustive=True, words=bound)
            return


def _is_played(story: Story, read: Read) -> bool:
    """True for *played 30 games*, *after 38 games*; not for *the last 10 games*, *30 games left*."""
    first, last = story.phrase(read)
    low = story.tokens.low
    inside, behind = set(low[first:last]), low[last : min(last + 3, read.sentence.last)]
    ahead = low[max(read.sentence.first, first - 3) : first]
    if "times" in inside and {"fought", "boxed"} & set(ahead) and read.claim.stated.bound == "=":
        return True  # "has fought 27 times"
    if "-" in inside and "series" in {*inside, *behind[:1]}:
        return False  # "to go 2-1 up in the four-match series", of which some are to come
    if read.claim.kind != "count" or read.claim.stated.bound != "=" or not PLAYED & inside:
        return False
    up_to = max((k for k, word in enumerate(ahead) if word in _UP_TO), default=-1)
    if _OTHER_GAMES & {*ahead[up_to + 1 :], *behind, *inside} or behind[:1] == ["to"]:
        return False
    season = "season" in ahead and bool({"to", "of"} & set(ahead))
    return bool(set(_UP_TO) & set(ahead)) or behind[:1] in (["into"], ["old"], ["gone"]) or season


_WINS, _LOSSES = frozenset("win victory triumph".split()), frozenset("defeat loss".split())


def _nth(story: Story, score: Score) -> Iterator[Link]:
    """*improved to 9-5 with a win, their ninth of the season*, *their ninth victory left them 9-5*: the wins are that many."""
    low, sentence = story.tokens.low, score.sentence
    for k in range(sentence.first + 1, sentence.last - 1):
        if low[k - 1] not in ("their", "its", "his", "her") or not (nth := ORDINALS.get(low[k], 0)):
            continue
        behind = low[k + 1 : min(k + 4, sentence.last)]
        noun = behind[0] if behind[0] in _WINS | _LOSSES else low[k - 3] if low[k - 2] == "," else ""
        plain = behind[:1] if noun == low[k - 3] and behind[0] not in _WINS | _LOSSES else behind[1:2]
        if noun in _WINS | _LOSSES and plain and plain[0] in (".", ",", "of", "this", "left", "moved", "took", "made", "and"):
            told = number_word(story, k, k + 1, nth, "score", Scope(what="place"))
            side = score.sides[0 if noun in _WINS else 1]
            yield Link("same", (side.id, told.id), assumption=f"line {line(told)} counts the games of the record of line {line(side)}")
            return


# ---- before and after ------------------------------------------------------------------------------------------------


def _after(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*began the week 41-30, won four of five and are now 45-31*: what was won and lost since is added to the record."""
    low = story.tokens.low
    told = [s for other in story.beside(sentence, 1, 0) for s in scores(story, other) if len(s.sides) == 2]
    for before, now in zip(told, told[1:], strict=False):
        if now.sentence is not sentence or not (_is_record(story, before) or _is_record(story, now)) or sum(before.numbers) < 4:
            continue
        if _is_at_half(story, before) or _is_of_a_stretch(low, before.last):
            continue  # "led 48-41 at half-time ... lost by five, 89-84"
        if now.numbers[0] < before.numbers[0] or now.numbers[1] < before.numbers[1]:
            continue
        since = list(_since(story, before.last, now.first))
        if not since and low[before.last : now.first] == ["to"]:
            since = list(_since(story, sentence.first, before.first))
        if len(since) == 1:
            (at, end, won, lost) = since[0]
            # Words make one claim of each kind.
            extra = number_word(story, at, end, won, "score"), number_word(story, at, end, lost, "points")
            said = f"nothing else was played between {line(before.sides[0])} and line {line(now.sides[0])}"
            yield Link("aggregate", tuple(c.id for c in (*now.sides, *before.sides, *extra)), assumption=said)


def _is_of_a_stretch(low: Sequence[str], k: int) -> bool:
    """True for *a 6-3 record on their nine-game homestand*, whose score ends at token *k*: what some games alone came to."""
    return low[k] == "record" and low[k + 1] in ("on", "in", "over", "during", "at", "for", "against")


def _is_at_half(story: Story, score: Score) -> bool:
    """True for *48-41 at half-time*, *at the interval*, *6-4 down after eight ends*."""
    behind = story.tokens.low[score.last : min(score.last + 4, score.sentence.last)]
    at_half = behind[:1] == ["at"] and not _HALVES.isdisjoint(behind)
    return at_half or ("after" in behind and not _STAGES.isdisjoint(behind))


_HALVES = frozenset("half-time halftime half interval break turn".split())
_STAGES = frozenset("ends frames innings overs rounds sets holes minutes".split())
_ONE_GAME = frozenset("on at to again yesterday in".split())


def since_told(low: Sequence[str], k: int, last: int) -> bool:
    """True where another game is told behind token *k*: ``lost on Sunday and again on Monday``."""
    return bool({"won", "win", "lost", "losing", "dropped", "again", "then", "also", "both"} & set(low[k + 1 : last]))


def _since(story: Story, first: int, last: int) -> Iterator[tuple[int, int, int, int]]:
    """What was won and lost in the tokens from *first* up to *last*: ``won four of five``, ``lost their next three games``."""
    low = story.tokens.low
    for k in range(first, last - 1):
        way = "won" if low[k] in ("won", "win", "winning", "took", "taking") else "lost" if low[k] in ("lost", "losing", "dropped") else ""
        at = next((j for j in range(k + 1, min(k + 6, last)) if small(low[j]) > 0 or low[j] in OFTEN), -1) if way else -1
        if way and at < 0 and low[k + 1] in _ONE_GAME and not since_told(low, k, last):
            yield k, k + 1, *((1, 0) if way == "won" else (0, 1))  # "lost on Sunday to fall to 6-4"
            continue
        if at < 0 or "," in low[k:at]:
            continue
        many = OFTEN.get(low[at]) or small(low[at])
        of = next((j for j in range(at + 1, min(at + 5, last)) if low[at + 1] in ("of", "out") and small(low[j]) >= many), -1)
        rest = small(low[of]) - many if of > 0 else 0
        yield at, (of if of > 0 else at) + 1, *((many, rest) if way == "won" else (rest, many))


# ---- the next game ---------------------------------------------------------------------------------------------------

_SERIES = frozenset("series final finals tie rubber match playoff playoffs".split())
_LEADING = frozenset("lead leads leading led trail trails trailing level tied ahead up down behind".split())
_COMING = frozenset(
    "is will on at in goes takes host hosts set scheduled next tonight tomorrow comes follows awaits heading travel".split()
)
_MAY = frozenset("can could will chance clinch wrap close finish hoping hope tickets prepare ready starter".split())
_GONE = frozenset("was won lost took had before previous earlier if needed necessary missed sat were who scored made".split())


def _next_game(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*lead the series 3-2 … Game six is on Monday*: the next game comes behind those that were won and lost."""
    low = story.tokens.low
    found = [s for s in scores(story, sentence) if len(s.sides) == 2 and max(s.numbers) < 5]
    for score in found:
        around = low[max(sentence.first, score.first - 9) : min(sentence.last, score.last + 5)]
        series = _SERIES & {*around, *(low[score.last : sentence.last] if max(score.numbers) < 4 else ())}
        if not (_LEADING & set(around) and series) or {"games", "sets"} & set(around):
            continue
        for other in story.beside(sentence, 0, 2):
            games = list(_game(story, other))
            games = [g for g in games if g[0] > score.last]
            coming = [g for g in games if _COMING & set(low[g[1] : g[1] + 3]) and not _GONE & set(low[g[1] : g[1] + 4])]
            coming += [g for g in games if _MAY & set(low[max(other.first, g[0] - 8) : g[0]]) and low[g[0] - 1] in ("in", "for", "with")]
            into = [g for g in games if low[g[0] - 2 : g[0]] in (["going", "into"], ["heading", "into"])]
            for first, last, number in [*coming, *into][:1]:
                both = number_word(story, score.first, score.last, sum(score.numbers), "score", Scope(what="games"))
                place = number_word(story, first, last, number, "score", Scope(what="place"))
                said = f"the game of line {line(place)} is the next of the series of line {line(both)}"
                yield Link("next", (place.id, both.id), assumption=said, words=place.span)
                return


def _game(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """*Game 6*, *game six*, *the sixth game*: its tokens and number."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 1):
        if low[k] in ("game", "match") and 0 < small(low[k + 1]) < 10:
            yield k, k + 2, small(low[k + 1])
        elif low[k] in ORDINALS and low[k + 1] in ("game", "match") and ORDINALS[low[k]] < 10:
            yield k, k + 2, ORDINALS[low[k]]

"""Points of a season: what a win and a draw are worth, how many there were, and the points."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import Spot, near, number_word, phrases, spots
from claimcheck.reading.ties.scores.seasons import ended
from claimcheck.reading.words.numbers import SMALL
from claimcheck.values.amount import Stated
from claimcheck.values.exact import exact
from claimcheck.values.hedges import hedged

_FOR_A_WIN = phrases("for a win", "for every win", "for each win", "for a victory", "a win", "per win", "for winning")
_WIN_IS = phrases("win is worth", "win brings", "win earns", "win counts", "victory is worth", "win gives", "win yields", "wins are worth")
_FOR_A_DRAW = phrases("for a draw", "for every draw", "for each draw", "a draw", "for drawing", "draws")
_AWAY = frozenset("deducted docked clear ahead behind adrift above below off gap short more fewer per dropped last".split())
_WINS = frozenset(("win", "wins", "winning", "victory"))
_POINTS = frozenset(("points",))
_TAKEN_OFF = frozenset("deducted docked deduction deductions stripped annulled bonus".split())
_BACK = 5


def points(story: Story) -> Iterator[Link | Choice]:
    """The points of a side, with its wins and draws and what each is worth, as the text says or as most leagues have it."""
    worth = [w for s in story.holding(_WINS) if (w := _worth(story, s)) is not None]
    if len(worth) > 1 or not story.tokens.places(_POINTS) or _is_taken_off(story):
        return
    told = worth[0] if worth else None
    for sentence in story.sentences:
        for spot in spots(story, sentence):
            if not _is_points(story, spot) or (told and spot.claim.id in {c.id for c in told}):
                continue
            ways: dict[str, Spot] = {}
            for other in reversed(story.beside(sentence, _BACK, 1 if told else 0)):
                for s in spots(story, other):
                    ways.setdefault(ended(story, s), s)
            if "won" in ways and "drawn" in ways and (ways["won"].number or 0) < (spot.number or 0) and not _has_its_own(story, spot, ways):
                if told:
                    yield _link(spot, ways, *told)
                    return
                if _makes_another(story, spot, ways):
                    continue  # "City rise to ninth with 17 points. They have won five and drawn two. Town stay on 11 points."
                yield Choice(tuple(_link(spot, ways, *_usual(story, ways, *each)) for each in _USUAL))


def _makes_another(story: Story, spot: Spot, ways: Mapping[str, Spot]) -> bool:
    """True where what was won and drawn makes the points of another side, told beside it."""
    near_by = (s for sentence in story.beside(ways["won"].sentence, 1, 1) for s in spots(story, sentence))
    others = {s.number for s in near_by if s.claim.id != spot.claim.id and _is_points(story, s)}
    won, drawn = ways["won"].number or 0, ways["drawn"].number or 0
    return any(win * won + draw * drawn in others for win, draw, _ in _USUAL)


def _is_taken_off(story: Story) -> bool:
    """True where points were deducted or added; not for *None has been docked*."""
    return any(not _NONE & set(story.tokens.low[max(0, k - 4) : k]) for k in story.tokens.places(_TAKEN_OFF))


_NONE = frozenset("none no not never".split())


def _has_its_own(story: Story, spot: Spot, ways: Mapping[str, Spot]) -> bool:
    """True where the wins are told in a sentence with points of their own: those of *City have 47* are another side's."""
    of = ways["won"].sentence
    return of is not spot.sentence and any(_is_points(story, other) for other in spots(story, of))


# What a win and a draw are worth; the words make one claim of each kind.
_USUAL: tuple[tuple[int, Fraction, Kind], ...] = ((3, Fraction(1), "points"), (2, Fraction(1), "score"), (1, Fraction(1, 2), "level"))


def _usual(story: Story, ways: Mapping[str, Spot], win: int, draw: Fraction, kind: Kind) -> tuple[Claim, Claim]:
    """What a win and a draw are worth, as claims of the words that tell how many there were."""
    won, drawn = ways["won"], ways["drawn"]
    half = story.word(drawn.first, drawn.last, hedged(Stated("=", exact(draw), exact(draw))), kind)
    return number_word(story, won.first, won.last, win, kind), half


def _link(spot: Spot, ways: Mapping[str, Spot], win: Claim, draw: Claim) -> Link:
    said = f"the points in line {line(spot.claim)} come of the games of line {line(ways['won'].claim)}"
    return Link("worth", (spot.claim.id, ways["won"].claim.id, win.id, ways["drawn"].claim.id, draw.id), assumption=said)


_TAKEN = frozenset("took taken takes collected collects earned earns gained gains claimed claims".split())
_CLOSE = 6
_HAVING = frozenset("have has now are is stand stands lead leads move moves sit sits".split())


def _is_points(story: Story, spot: Spot) -> bool:
    """True for *with 31 points*, not for *three points clear*."""
    low = story.tokens.low
    if low[spot.first - 1] in _TAKEN and any(a == "and" and b in _HAVING for a, b in pairwise(low[spot.last : spot.last + _CLOSE])):
        return False  # "took 22 points and have 131": those of one match
    if "points" not in low[spot.first : spot.last] or "of" in low[spot.first : spot.last]:
        return False  # "40 of their points"
    around = {*low[max(spot.sentence.first, spot.first - 2) : spot.first], *low[spot.last : min(spot.sentence.last, spot.last + 1)]}
    behind = low[spot.last : min(spot.sentence.last, spot.last + 4)]
    return not _AWAY & around and not (behind[:1] in (["for"], ["per"]) and {"win", "draw", "victory", "wins"} & set(behind))


def _worth(story: Story, sentence: Sentence) -> tuple[Claim, Claim] | None:
    """What a win and a draw bring, as *sentence* tells it; a draw one where it does not."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last):
        at = k + near(low, k, _WIN_IS)
        if at == k:
            behind = near(low, k, _FOR_A_WIN)
            at = next((j for j in range(k - 1, max(sentence.first, k - 6) - 1, -1) if _small(low[j])), k) if behind else k
            if at == k or (not {"points", "point"} & set(low[at:k]) and low[k] not in ("for", "per")):
                continue
        if not _small(low[at]):
            continue
        win = number_word(story, at, at + 1, _small(low[at]), "score")
        return win, _draw(story, sentence, at)
    return None


def _draw(story: Story, sentence: Sentence, win: int) -> Claim:
    """What a draw brings; one, told by the words for a win, where it is not said."""
    low = story.tokens.low
    for k in range(win + 1, sentence.last):
        if near(low, k, _FOR_A_DRAW):
            told = [j for j in (k - 1, k - 2, k + 2) if win < j < sentence.last and _small(low[j])]
            if told:
                return number_word(story, told[0], told[0] + 1, _small(low[told[0]]), "score")
    return number_word(story, win, win + 1, 1, "points")


def _small(word: str) -> int:
    """A whole number below ten, 0 for any other word."""
    return SMALL.get(word, 0) if word.isalpha() else int(word) if word.isdecimal() and len(word) == 1 else 0

"""Series: how many games one lasted, and how many each side won."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import small
from claimcheck.reading.words.numbers import ORDINALS

_SERIES = frozenset("series final finals title championship trophy crown cup pennant playoffs".split())
_DECIDED = frozenset(
    "won win wins clinched took take takes winning lost lose claimed claim claims sealed seal seals gave give gives edged edge settled "
    "decided secured crowned".split()
)
_NOT_YET = frozenset("lead leads leading led trail trails trailing level tied up down ahead behind after will would could if".split())
_GAMES = frozenset("game games match matches test tests leg legs rubber rubbers".split())
_PARTS = frozenset("game match frame leg rubber board round".split())
_LAST = frozenset("won win wins winning victory decisive deciding clinched clinching sealed sealing took taking settled decider".split())
_MOST = 8
_UNPLAYED = frozenset("not never n't unnecessary superfluous cancelled moot".split())
_DASHES = frozenset(("-", "–"))
_BEST = frozenset(("best",))


def series(story: Story) -> Iterator[Link]:
    """What must hold of the series of *story*: best of so many, and all the games that were played."""
    for sentence in story.sentences:
        found = list(_wins(story, sentence))
        if len(found) == 1:
            yield from _best_of(story, sentence, found[0])
            yield from _played(story, sentence, found[0])
            yield from _of_so_many(story, sentence, found[0])


def _wins(story: Story, sentence: Sentence) -> Iterator[tuple[Claim, Claim]]:
    """The two sides of every ``4-2`` of *sentence*; of more games than a series mostly has where it is said how many it may have."""
    low, dashes = story.tokens.low, story.places(_DASHES, sentence)
    most = max([_MOST, *(games for _, _, games in _may_have(story, sentence))]) if dashes else 0
    for k in (dash - 1 for dash in dashes if sentence.first < dash < sentence.last - 1):
        a, _, b = low[k : k + 3]
        joined = not story.tokens.spaced(k + 1) and low[k - 1] not in ("-", "–", "of")
        if joined and a.isdecimal() and b.isdecimal() and int(a) < most > int(b) and low[k + 3 : k + 4] not in (["-"], ["–"]):
            yield number_word(story, k, k + 1, int(a), "score"), number_word(story, k + 2, k + 3, int(b), "score")


def _best_of(story: Story, sentence: Sentence, sides: Sequence[Claim]) -> Iterator[Link]:
    """*won the best-of-five series 4-1*: a best of five is won with three."""
    low = story.tokens.low
    most, least = sorted(sides, key=lambda c: c.stated.number or 0, reverse=True)
    swept = next((k for s in _of_one_series(story, sentence) for k in story.places(_SWEPT, s)), -1)
    if swept > 0 and _SERIES & set(low[sentence.first : sentence.last]) and not _NOT_YET & set(_around(story, sentence, sides)):
        none = number_word(story, swept, swept + 1, 0, "score", Scope(what="none lost"))
        yield Link("meant", (none.id, least.id), assumption="who sweeps a series loses no game of it")
    for first, last, games in _may_have(story, sentence):
        if not _won_otherwise(story, last, most):
            word = number_word(story, first, last, games // 2 + 1, "score", Scope(what=f"won with {games // 2 + 1}"))
            yield Link("parts", (word.id, most.id), proof=f"a best of {games} is won with {games // 2 + 1}")


_SWEPT = frozenset("swept sweep sweeping whitewash".split())


def _of_one_series(story: Story, sentence: Sentence) -> Iterator[Sentence]:
    """*sentence*, and the one behind it where that takes it up: *It was their second sweep of these playoffs*."""
    yield sentence
    for other in story.beside(sentence, 0, 1)[1:]:
        if story.tokens.low[other.first] in ("it", "that", "this") and story.tokens.low[other.first + 1] in ("was", "is"):
            yield other


_CONTESTS = frozenset("series final semi-final contest . ,".split())


def _may_have(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int]]:
    """The tokens of each ``best-of-five``, ``best of 17`` of *sentence*, and the number."""
    low = story.tokens.low
    for k in (k for k in story.places(_BEST, sentence) if k < sentence.last - 3):
        hyphens = low[k + 1] == "-" == low[k + 3]
        number = low[k + 4 if hyphens else k + 2]
        named = hyphens or (low[k - 1] in ("the", "a", "over") and (singular(low[k + 3]) in _PARTS or low[k + 3] in _CONTESTS))
        if low[k + 1 + hyphens] == "of" and small(number) > 0 and named:
            games = small(number)
            if games % 2:
                yield k, k + (5 if hyphens else 3), games


def _won_otherwise(story: Story, last: int, side: Claim) -> bool:
    """True for *lead the best-of-seven series by three games to one, won 5-4*: a comma parts one game from the series."""
    at = story.tokens.at(side.span.start) if side.span else last
    between = story.tokens.low[last:at]
    return "," in between and bool({"by", "at", "level", "tied"} & set(between))


def _played(story: Story, sentence: Sentence, sides: Sequence[Claim]) -> Iterator[Link]:
    """The games that were played, told near the wins of both sides, are what these come to."""
    low = story.tokens.low
    near = [sentence] if sentence.role != "headline" else [sentence, *[s for s in story.sentences if s.role == "body"][:1]]
    near += [s for s in story.beside(sentence, back=1, on=1) if s is not sentence and s.role == "body"]
    words = {w for s in near for w in low[s.first : s.last]}
    here = set(low[sentence.first : sentence.last])
    at = _at(story, sentence, sides)
    if any(low[k + 1] == "to" for k in story.places(_GAMES, sentence)) and not _GAMES.isdisjoint(low[max(sentence.first, at - 3) : at]):
        return  # "won the fourth game, 3-2, to lead the series by three games to one"
    if not _SERIES & here or not _DECIDED & words or _NOT_YET & set(_around(story, sentence, sides)):
        return
    told = [claim for s in near for claim in _games(story, s)]
    if len({c.stated.number for c in told}) == 1:
        names = (told[0].id, *(c.id for c in sides))
        said = f"the series of line {line(sides[0])} ended with that game"
        yield Link("tally", names, assumption=said, exhaustive=True)


def _of_so_many(story: Story, sentence: Sentence, sides: tuple[Claim, Claim]) -> Iterator[Link]:
    """*The five-match series went to the tourists by 3-2*: no more games were won than a series has; a score of one of them is no such."""
    low, at = story.tokens.low, sides[0].span
    words = set(low[sentence.first : sentence.last])
    for read in story.here(sentence):
        last = story.phrase(read)[1]
        hyphened = low[read.last] == "-" and low[read.last + 1] in _GAMES and "series" in (low[read.last + 2], low[last - 1])
        if at is None or not hyphened or read.claim.kind != "count" or not read.claim.stated.number:
            continue
        start = story.tokens.at(at.start)
        if {"with", "after", "before"} & set(low[min(last, start) : max(last, start)]):
            continue  # "won the three-match series with a 4-2 win"
        cast = sum(int(side.stated.number or 0) for side in sides)
        if not ORDINALS.keys() & words and not _ONE_GAME & words and cast <= 2 * read.claim.stated.number:
            said = f"the games won in line {line(sides[0])} are those of the series of line {line(read.claim)}"
            yield Link("tally", (read.claim.id, *(side.id for side in sides)), assumption=said, words=read.claim.span)


_ONE_GAME = _NOT_YET - {"after"} | frozenset(
    "open opens opened opening opener last final decider deciding one goals runs shootout penalties".split()
)


def _around(story: Story, sentence: Sentence, sides: Sequence[Claim]) -> list[str]:
    at = _at(story, sentence, sides)
    return story.tokens.low[max(sentence.first, at - 4) : min(sentence.last, at + 6)]


def _at(story: Story, sentence: Sentence, sides: Sequence[Claim]) -> int:
    """The token of the first of *sides*."""
    span = sides[0].span
    return story.tokens.at(span.start) if span else sentence.first


def _games(story: Story, sentence: Sentence) -> Iterator[Claim]:
    """The number of the last game: ``in Game 7``, ``in the seventh game``, ``took the full seven games``."""
    low = story.tokens.low
    for k in range(sentence.first, sentence.last - 1):
        following = low[k + 1]
        if low[k] == "game" and small(following) >= 0 and (following.isalpha() or len(following) == 1):
            yield number_word(story, k, k + 2, small(following), "score")
        last = _LAST & set(low[max(sentence.first, k - 14) : k]) and "before" not in low[k - 3 : k]
        played = not _UNPLAYED & set(low[k + 2 : min(k + 5, sentence.last)])
        if ORDINALS.get(low[k], 0) > 1 and following in _GAMES and last and played:
            yield number_word(story, k, k + 2, ORDINALS[low[k]], "score")
    for read in story.here(sentence):
        ahead = set(low[max(sentence.first, read.first - 4) : read.first])
        if _NOT_YET & set(low[max(sentence.first, read.first - 6) : read.first]):
            continue  # "had trailed in the series after two games"
        counted = read.claim.kind == "count" and _GAMES & set(low[slice(*story.phrase(read))])
        if counted and ({"full", "took", "all", "needed", "needing"} & ahead or low[story.phrase(read)[0] - 1] in ("in", "after")):
            yield read.claim

"""Winners: how many are announced, and the row of them that a later sentence sets beside *the winners*, or on a timetable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.ties.lists.items import Items, items

_ROLES = frozenset(
    "winners victims finalists suspects accused nominees recipients survivors injured dead arrested champions beneficiaries heirs "
    "contenders bidders newcomers".split()
)
_BOARDS = frozenset("timetable list menu agenda programme program bill curriculum syllabus".split())
_STAND = frozenset("are stand stands".split())
_AGAIN = frozenset("again".split())
_MAY = frozenset("may can could use visit walk enter".split())
_SPANS = frozenset("summers winters springs autumns seasons nights mornings weekends decades".split())
_NOT = frozenset("among include includes including others more also other".split())
_ON, _OFF, _LEAST = 6, 2, 2


def winners(story: Story) -> Iterator[Listed]:
    """``Four cooks shared the prize. The winners, a postman, a dentist and a schoolgirl, were given a pan``: three of them are told."""
    for sentence in story.sentences:
        told = [a for a in announcers(story, sentence) if not a.least]
        for one in told[:1] if len(told) == 1 else ():
            rows = [_apposed(story, one, sentence)]
            rows += [
                row
                for s in story.beside(sentence, 0, _ON)
                if s is not sentence
                for row in (_roles(story, s), _board(story, s), _set_out(story, s))
            ]
            rows += [_taken_up(story, one, s) for s in story.beside(sentence, 0, 4) if s is not sentence]
            found = [row for row in rows if row is not None]
            near = found[0].near(one.number) if found else 0
            if any(a.number == near for s in story.sentences for a in announcers(story, s) if a is not one):
                continue  # another number is that of the list
            if story.tokens.low[one.last - 1] in _SPANS:
                continue
            if len(found) == 1 and _LEAST <= found[0].most and abs(found[0].near(one.number) - one.number) <= _OFF:
                yield Listed(one.name, found[0].spans, count=found[0].near(one.number))


def _row(story: Story, first: int, end: int) -> Items | None:
    """The list over the tokens, where it is one of three or more that *and* closes and nothing says that there are others."""
    if end - first < 4 or _NOT & set(story.tokens.low[first:end]) or not {"and", "or"} & set(story.tokens.low[first:end]):
        return None
    found = items(story.tokens, first, end)
    return found if found is not None and found.joined and found.least > _LEAST else None


def _apposed(story: Story, one: Announcer, sentence: Sentence) -> Items | None:
    """*leaves everything to two beneficiaries, a nephew in Hull, the lifeboat fund and a cats' home*: to the end, or to who said so."""
    low = story.tokens.low
    if low[one.last - 1] not in _ROLES or low[one.last] != ",":
        return None
    return _row(story, one.last + 1, _end(low, one.last + 1, sentence.last))


def _roles(story: Story, sentence: Sentence) -> Items | None:
    """*The winners, a retired postman, a dentist from the harbour and a schoolgirl, were each given a pan*."""
    low, first = story.tokens.low, sentence.first
    if low[first] != "the" or low[first + 1] not in _ROLES or low[first + 2] != ",":
        return None
    verb = next((k for k in range(first + 3, sentence.last) if low[k] in ("were", "are", "was", "will", "have", "had", "shared")), -1)
    return _row(story, first + 3, verb - 1) if verb > 0 and low[verb - 1] == "," else None


def _board(story: Story, sentence: Sentence) -> Items | None:
    """*On the timetable stand joinery, saddlery and thatching*."""
    low, first = story.tokens.low, sentence.first
    opened = low[first : first + 2] == ["on", "the"] and low[first + 2] in _BOARDS and low[first + 3] in _STAND
    return _row(story, first + 4, sentence.last) if opened else None


def _set_out(story: Story, sentence: Sentence) -> Items | None:
    """*You may sleep in a stone hut, a signal box or a log cabin*, *It lists rusted bolts, a missing brace and soft ground*."""
    low, first = story.tokens.low, sentence.first
    if low[first] in ("it", "they") and low[first + 1] in _LISTS:
        return _row(story, first + 2, sentence.last)
    if low[first] == "you" and low[first + 1] in ("may", "can"):
        start = next((k for k in range(first + 3, min(first + 6, sentence.last)) if low[k] in ("a", "an")), -1)
        return _row(story, start, sentence.last) if start > 0 else None
    return None


_LISTS = frozenset("lists names cites listed named cited".split())


def _taken_up(story: Story, one: Announcer, sentence: Sentence) -> Items | None:
    """*reopened the six footpaths … Walkers may again use the Mill Loop, Otter Bank and Heron Lane*: names, to the end."""
    low = story.tokens.low
    at = next((k for k in story.places(_AGAIN, sentence)), -1)
    if at < 0 or not _MAY & set(low[at - 2 : at + 3]) or low[one.first - 1] != "the":
        return None
    start = next((k for k in range(at + 1, min(at + 6, sentence.last)) if story.tokens.written(k)[:1].isupper() or low[k] == "the"), -1)
    found = _row(story, start, sentence.last) if start > 0 else None
    named = found is not None and all(any(story.tokens.written(k)[:1].isupper() for k in range(a, b)) for a, b in found.spans)
    return found if named else None


def _end(low: Sequence[str], first: int, last: int) -> int:
    """The token before *, the executors disclosed*, else the last."""
    marks = [k for k in range(first, last) if low[k] == ","]
    said = marks and {"said", "disclosed", "says", "announced", "reported"} & set(low[marks[-1] : last])
    return marks[-1] if said else last

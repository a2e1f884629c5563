"""Replies: the goals that a beaten side pulled back or a winner let in, the lead that was lost, and the score at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.spots import near, number_word, phrases
from claimcheck.reading.ties.scores.comebacks import OTHER, finals
from claimcheck.reading.ties.scores.scoreline import small
from claimcheck.reading.ties.scores.scorers import listed_names, long_ago
from claimcheck.reading.words.numbers import OFTEN

_PULLING = frozenset("pulled pulling pull clawed got grabbed".split())
_REPLIES = frozenset("replies consolations reply consolation".split())
_CONCEDED = frozenset("conceded conceding shipped replied answered responded".split())
_WON = frozenset("win wins won winning victory success winners triumph beat settled sealed".split())
_HELD = frozenset("hung hang hanging hold held holding survive survived survives settle nervous scare but despite although though".split())
_BACK_FROM = phrases(
    "hit back", "came back", "come back", "fought back", "comeback", "recovered", "rallied", "turned it", "turned the", "roared back",
    "stormed back", "battled back", "bounced back", "came from",
)  # fmt: skip
_UNDONE = frozenset("not n't never to could would almost nearly until may might if".split())
_DEFICIT = frozenset("down behind adrift".split())
_BACK = 3


def replies(story: Story) -> Iterator[Link]:
    """What each beaten side of *story* is told to have scored, at least, with the lesser side of the score."""
    for final in finals(story):
        sentence = final.sentence
        near_by = story.beside(sentence, _BACK, 0) if sentence.role != "headline" else story.sentences[: _BACK + 3]
        words = story.words(*near_by)
        around = set(story.tokens.low[max(sentence.first, final.first - 6) : min(sentence.last, final.last + 3)])
        nil = min(final.numbers) == 0  # whoever pulls one back, both have scored
        if OTHER & words or not (nil or _WON & around) or max(final.numbers) > 15 or final.numbers[0] == final.numbers[1]:
            continue
        told = [t for s in near_by if not long_ago(story.tokens.low[s.first : s.last]) for t in _told(story, s, words, nil=nil)]
        for first, last, number in told:
            least = min(range(2), key=lambda i: final.numbers[i])
            lesser, mine = final.sides[least], number_word(story, first, last, number, "score")
            said = f"those of line {line(mine)} are goals of the side that was beaten in line {line(lesser)}"
            yield Link("parts", (lesser.id, mine.id), assumption=said)


def _told(story: Story, sentence: Sentence, words: set[str], *, nil: bool) -> Iterator[tuple[int, int, int]]:
    """The words of *sentence* that tell how many the beaten side scored, with their number."""
    low = story.tokens.low
    back = any(near(low, k, _BACK_FROM) for s in story.beside(sentence, 0, 1) for k in range(s.first, s.last))
    for k in range(sentence.first, sentence.last - 2):
        number = OFTEN.get(low[k]) or small(low[k])
        pulled = low[k + 1] == "back" and low[k - 1] in _PULLING and not _UNDONE & set(low[max(sentence.first, k - 5) : k - 1])
        if low[k] in ("goals", "one", "two", "three") and pulled and (nil or _HELD & words):
            names = listed_names(story, sentence.first, k - 1) if low[k] == "goals" else small(low[k])
            if names > 0:
                yield k, k + 2, names
            continue
        replied = bool(_REPLIES & set(low[k + 1 : k + 3]) and _HELD & words) and "," not in low[k : k + 3]
        let_in = low[k - 1] in _CONCEDED and low[k + 1] not in ("minutes", "more", "penalties", "corners", "points")
        if number > 0 and (replied or let_in or (number > 1 and back and _is_deficit(low, k))):
            yield k, k + 1, number


def _is_deficit(low: Sequence[str], k: int) -> bool:
    """True for the three of *three goals down*, *two behind*."""
    at = k + 2 if low[k + 1] == "goals" else k + 1
    return low[at] in _DEFICIT and low[k - 1] not in ("-", "to", "with", "by") and low[at + 1] not in ("the", "to")

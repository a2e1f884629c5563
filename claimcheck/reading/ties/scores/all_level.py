"""All level: how many they were who all voted, and the words that call what they voted a tie, which asks for an even number."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.spots import near, number_word, phrases
from claimcheck.reading.ties.scores.bodies import AWAY

_LEVEL = phrases(
    "in a tie", "was a tie", "a tie at", "a tie on", "was a draw", "in a draw", "a deadlock", "a dead heat", "a stalemate", "dead level",
    "finished level", "ended level", "came out level", "came out even", "divided equally", "divided evenly", "divided in half",
    "split evenly", "split equally", "split in half", "evenly split", "evenly divided", "equally split", "equally divided",
    "split down the middle", "divided down the middle", "were deadlocked", "was deadlocked", "fifty-fifty", "tied", "deadlocked",
    "half and half", "cut in two equal", "two equal camps", "two equal halves", "equal numbers",
)  # fmt: skip
_OPENING = frozenset(phrase[0] for phrase in _LEVEL)
_VOTED = frozenset("vote votes voted voting ballot ballots cast hand hands".split())
_EVERY = (
    ["all"],
    ["each", "of", "the"],
    ["every", "one", "of", "the"],
    ["every", "one", "of", "its"],
    ["each", "of", "its"],
    ["all", "of", "the"],
)
_DENIED = frozenset("not never no n't nearly almost avoid avoided averted broke break breaking could would might may if risk".split())
_PARTED = AWAY | frozenset(
    "vacancy stood recusal recusing tiebreaker last previous previously earlier first second third fourth round rounds option options "
    "three four rerun replay except excluded disqualified void barred undecided neither".split()
)
_NOBODY = frozenset("nobody no none without nor not".split())
GAMES = frozenset("match game final team teams squad players goal goals cup half-time inning innings".split())
_PLACES = frozenset(("for", "between", "of"))
_PUT = frozenset("vote ballot proposal motion question measure bill amendment game match item point issue poll round".split())
_MOST, _FAR = 999, 10


def all_level(story: Story) -> Iterator[Link]:
    """``There was a tie when all 13 trustees voted``: an odd number of votes has no two equal halves."""
    low = story.tokens.low
    for sentence in story.holding(_OPENING):
        k = next((k for k in story.places(_OPENING, sentence) if near(low, k, _LEVEL)), -1)
        if (
            k < 0
            or GAMES & story.words(sentence)
            or ("casting", "vote") in pairwise(low[sentence.first : sentence.last])
            or _DENIED & set(low[max(sentence.first, k - 4) : k])
            or low[k + near(low, k, _LEVEL)] in _PLACES
        ):
            continue
        around = story.beside(sentence, 1, 1)
        whole = _everyone(story, around)
        if whole is None or not _VOTED & story.words(sentence, whole.sentence) or is_parted(story, sentence, whole.sentence):
            continue
        word = number_word(story, k, k + near(low, k, _LEVEL), 2, "ratio", Scope(what="even split"))
        yield Link("even split", (word.id, whole.claim.id), assumption=f"all of those in line {line(whole.claim)} took a side")


def _everyone(story: Story, sentences: list[Sentence]) -> Read | None:
    """The only count of the sentences that tells of all of a body: *all 13 trustees*, *All nine had cast a vote*."""
    low = story.tokens.low
    told = [r for s in sentences for r in story.every_figure.get(s.number, []) if r.claim.kind == "count" and not r.claim.amount.unit]
    told = [r for r in told if r.claim.stated.number not in (1, 2)]  # "not one abstained", "the two candidates"
    whole = [r for r in told if any(low[r.first - len(w) : r.first] == w for w in _EVERY)]
    if len(whole) != 1 or not whole[0].is_plain or not isinstance(whole[0].claim.stated.number, int) or len(told) > 1:
        return None
    noun = whole[0].claim.scope.noun
    votes = noun.split(" ")[-1] not in _PUT
    return whole[0] if votes and 2 < int(whole[0].claim.stated.number) <= _MOST else None


def is_parted(story: Story, *sentences: Sentence) -> bool:
    """True where some stayed away, or where they voted more than once or on more than two things; *no one abstained* tells the contrary."""
    low = story.tokens.low
    return any(not (low[k] in AWAY and _nobody(low, s.first, k)) for s in sentences for k in story.places(_PARTED, s))


def _nobody(low: list[str], first: int, k: int) -> bool:
    """True for *None of the junta's 15 officers abstained*, *No member of the board was absent*: *nobody* ahead in the same clause."""
    start = next((j + 1 for j in range(k - 1, max(first, k - _FAR) - 1, -1) if low[j] in _WALLS), max(first, k - _FAR))
    return bool(_NOBODY & set(low[start:k]))


_WALLS = frozenset(", ; : and but when while".split())

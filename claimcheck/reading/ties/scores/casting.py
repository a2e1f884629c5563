"""Casting votes and majorities: a tie that one vote breaks, an even split, and more than half of the seats."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import Spot, first_words, holds_phrase, near, number_word, phrases, spots, stands
from claimcheck.reading.ties.scores.all_level import GAMES, is_parted
from claimcheck.reading.ties.scores.bodies import ASSEMBLIES, LACKING, MAJORITY, counted, is_house
from claimcheck.reading.ties.scores.scoreline import scores, small

_CASTING = phrases(
    "casting vote", "casting ballot", "broke the tie", "breaking the tie", "break the tie", "tie-breaking vote", "tiebreaking vote",
    "tie - breaking vote", "broke the deadlock", "vote breaking the deadlock", "deciding vote", "tied at", "deadlocked at",
)  # fmt: skip
_DIVIDED = frozenset("divided split voted tied deadlocked vote votes deciding finished stood was came ended parted".split())
_WITH = frozenset("passed carried approved won through adopted gave making giving".split())
_CONTROL = MAJORITY + phrases(
    "majority control", "outright control", "overall control", "govern alone", "rule alone", "govern without partners",
    "govern on its own", "rule on its own", "govern on their own", "rule without partners", "rule on their own",
)  # fmt: skip
_RULING = frozenset("majority control govern rule".split())
_NONE = LACKING | frozenset("shy off if would could for once before partners partner with together allies coalition support after".split())


_EVEN = phrases(
    "split evenly", "evenly split", "split equally", "divided evenly", "evenly divided", "equally divided", "divided equally",
    "split down the middle", "divided down the middle", "divided exactly down the middle", "split exactly down the middle",
    "exactly in half", "result was a tie", "dead heat", "vote was a tie", "ended in a tie",
    "was deadlocked", "were deadlocked", "deadlocked",
    "in two equal halves", "split in half", "split fifty-fifty",
    "tied",
)  # fmt: skip
_EVENLY = first_words(_EVEN)
_NEARLY = frozenset("nearly almost not never avoided".split())
_NOBODY = frozenset("nobody no none without all every everyone".split())


_EACH_VOTED = phrases(
    "each of them casting", "each casting", "all of them casting", "each having cast", "all casting", "every one of them casting"
)
_DECIDING = first_words(_CASTING) | {"tie", "deadlock"}


def casting(story: Story) -> Iterator[Link | Choice]:
    """What must hold of the casting votes and the majorities of *story*."""
    for sentence in story.sentences:
        yield from _tie(story, sentence)
        yield from _majority(story, sentence)
        yield from _even(story, sentence)
        yield from _halves(story, sentence)


def _tie(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """*used her casting vote after councillors divided eight to eight*: only a tie is broken; with the vote itself it is off by one."""
    low = story.tokens.low
    at = next((k for k in story.places(_DECIDING, sentence) if near(low, k, _CASTING) or _is_broken(story, sentence, k)), -1)
    if at >= 0 and low[at] in ("tied", "deadlocked") and _GAMES & story.words(sentence):
        return  # "It was tied at 79 after regulation"
    if at < 0 or {"no", "not", "never", "nor", "neither", "without", "if", "n't"} & set(low[max(sentence.first, at - 4) : at]):
        return
    for other in sorted(story.beside(sentence, 1, 1), key=lambda s: s is not sentence):
        told = list(_pairs(story, other))
        if len(told) != 1:
            continue
        first, last, a, b = told[0]
        if abs(a - b) > 4 or a + b < 4:
            return
        sides = sorted(((first, a), (last - 1, b)), key=lambda p: -p[1])
        high, less = (number_word(story, k, k + 1, n, "score") for k, n in sides)
        end = at + (near(low, at, _CASTING) or 1)
        level = number_word(story, at, end, 0, "score", Scope(what="level"))
        one = number_word(story, at, end, 1, "points", Scope(what="one vote"))
        said = f"the votes of line {line(high)} are those that the casting vote of line {line(level)} decided"
        decided = low[at] == "deciding" or _WITH & set(low[other.first : other.last]) or other is not sentence
        margins = (level, one) if decided and low[at] not in ("tied", "deadlocked") else (level,)
        yield Choice(tuple(Link("margin", (m.id, high.id, less.id), assumption=said) for m in margins))
        return


_GAMES = frozenset("regulation overtime quarter half halftime half-time innings interval set extra".split())


def _is_broken(story: Story, sentence: Sentence, k: int) -> bool:
    """True for the *tie* of *broke a 5-5 tie*."""
    low = story.tokens.low
    broke = {"broke", "break", "breaking", "breaks"} & set(low[max(sentence.first, k - 6) : k])
    return low[k] in ("tie", "deadlock") and bool(broke) and any(s.last == k for s in scores(story, sentence))


def _pairs(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int, int]]:
    """Both sides of each vote: ``divided eight to eight``, ``voted 50-50``."""
    low = story.tokens.low
    for score in scores(story, sentence):
        if len(score.sides) == 2:
            yield score.first, score.last, score.numbers[0], score.numbers[1]
    for k in range(sentence.first + 1, sentence.last - 2):
        joined = low[k + 1] in ("to", "-", "all", "against") and _DIVIDED & set(low[max(sentence.first, k - 3) : k])
        if joined and low[k].isalpha() and small(low[k]) > 0 and small(low[k + 2]) > 0 and low[k + 2].isalpha():
            yield k, k + 3, small(low[k]), small(low[k + 2])


def _majority(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*With 61 of the 121 seats the Liberals have an outright majority*: it is more than half."""
    low = story.tokens.low
    # The phrases begin with a word of every sentence, and hold a rarer one that may stand where the next begins.
    at = stands(story, sentence, _CONTROL) if story.tokens.among(_RULING, sentence.first, sentence.last + 2) else -1
    if at < 0 or low[at + near(low, at, _CONTROL)] in ("of", "in"):
        return
    enough = low[at - 2 : at] == ["enough", "for"]
    end = next((k for k in range(at, sentence.last) if low[k] == "without"), sentence.last)  # "a majority without its partners"
    words = set(low[sentence.first : at - 2 * enough]) | set(low[at:end])
    words -= {"with"} if low[sentence.first] == "with" else set()
    held = _held(story, sentence)
    if held is not None and not _NONE & words:
        some, every = held
        said = f"the majority is that of line {line(some.claim)}"
        yield Link("majority", (some.claim.id, counted(story, every).id), assumption=said)


def _held(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The two figures of *60 of the 121 seats*, *58 seats in the 111-seat chamber*, where the sentence has one such pair."""
    low = story.tokens.low
    reads = [r for r in story.every_figure.get(sentence.number, []) if r.claim.kind == "count" and isinstance(r.claim.stated.number, int)]
    found = []
    for a, b in zip(reads, reads[1:], strict=False):
        gap = set(low[a.last : b.first])
        chamber = low[b.last : b.last + 2] in (["-", "seat"], ["-", "member"], ["-", "strong"]) or b.claim.scope.noun in ("seat", "member")
        if len(gap) < 7 and gap & {"of", "in"} and chamber:
            found.append((a, b))
    return found[0] if len(found) == 1 and (found[0][0].claim.stated.number or 0) < (found[0][1].claim.stated.number or 0) else None


def _is_of_body(story: Story, spot: Spot) -> bool:
    """True for *in a chamber of 49 where no one was absent*."""
    low = story.tokens.low
    return low[spot.first - 1] == "of" and low[spot.first - 2] in ASSEMBLIES and bool(_NOBODY & story.words(spot.sentence))


def _sits(story: Story, spot: Spot) -> bool:
    """True for *The 23 professors on the faculty council*: they are all of it."""
    low, behind = story.tokens.low, story.tokens.low[spot.last : min(spot.last + 5, spot.sentence.last)]
    if "all" in low[spot.first - 1 : spot.first + 1] and _VOTED & set(behind):
        return True  # "a tie, after all 11 fellows had raised a hand"
    if _NOBODY & set(low[max(spot.sentence.first, spot.first - 5) : spot.first]) and behind[:1] in _STAYED:
        return True  # "None of the junta's 15 officers abstained"
    return "the" in low[spot.first - 1 : spot.first + 1] and behind[:1] in (["on"], ["of"], ["in"]) and bool(ASSEMBLIES & set(behind))


_STAYED = (["abstained"], ["abstaining"])
_VOTED = frozenset("voted raised cast".split())


def _halves(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``Half of the 15 judges were for it. The other half were not``: an odd number of people has no two halves."""
    low = story.tokens.low
    for k in story.places(_HALF, sentence):
        whole = next((s for s in spots(story, sentence) if 0 < s.first - k < 4 and s.number is not None), None)
        if (
            whole is None
            or low[k + 1] not in ("of", "the", "its")
            or whole.claim.kind != "count"
            or not people(story, whole.claim.scope.noun)
        ):
            continue
        told = [low[j : j + 2] for s in story.beside(sentence, 0, 1) for j in range(s.first, s.last - 1) if j > k]
        dozen = any(w == "dozen" or w.endswith("'s") for w in low[k + 1 : sentence.last])
        sides = ["and", "half"] in told and not dozen and bool(_AGAINST & set(low[k : sentence.last]))
        if (["other", "half"] in told or sides) and low[k - 1] not in ("about", "nearly", "almost", "than", "over", "roughly"):
            word = number_word(story, k, k + 1, 2, "ratio", Scope(what="even split"))
            said = f"the two halves are all of those in line {line(whole.claim)}"
            yield Link("even split", (word.id, whole.claim.id), assumption=said)


_HALF = frozenset(("half",))
_AGAINST = frozenset("against opposed no rejected conviction".split())


def _even(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*The seven-member panel split evenly*: an odd number has no two equal halves."""
    low = story.tokens.low
    for k in story.places(_EVENLY, sentence):
        length = near(low, k, _EVEN)
        if not holds_phrase(low[sentence.first : sentence.last], _EACH_VOTED) and is_parted(story, sentence):
            continue
        if _NEARLY & set(low[max(sentence.first, k - 3) : k]) or GAMES & story.words(sentence):
            continue
        if not length or low[k : k + length] == ["tied"] and not {"vote", "voted", "votes"} & set(low[sentence.first : sentence.last]):
            continue
        for other in reversed(story.beside(sentence, back=1, on=1)):
            told = [s for s in spots(story, other) if s.number is not None]
            houses = [s for s in told if (s.first < k or low[s.first - 1] == "all" or _is_of_body(story, s)) and is_house(story, s)]
            houses = houses or [s for s in told if other is sentence and _sits(story, s)]
            if other.number > sentence.number:  # "All 23 voted either for it or against"
                houses = [s for s in told if s.first - other.first < 2 and low[other.first] == "all" and low[s.last] == "voted"]
            if len(houses) == 1 and (other is sentence or not is_parted(story, other)):
                word = number_word(story, k, k + length, 2, "ratio", Scope(what="even split"))
                said = f"all of those in line {line(houses[0].claim)} took a side"
                yield Link("even split", (word.id, houses[0].claim.id), assumption=said)
                return

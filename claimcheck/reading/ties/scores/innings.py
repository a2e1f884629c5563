"""Innings: the totals of two sides at cricket, how far apart they are, and the wickets that were left."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.numerals import numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import small

_CRICKET = frozenset(
    "innings wicket wickets declared stumps overs over bowled cricket county test batsmen batters bat batted lbw spin seamer "
    "chasing chase runs".split()
)
_MADE = frozenset(
    "made scored posted reached with for at on replied reply total of set chasing chase target beat their his totalled managed only just "
    "dismissed bowled out compiled piled mustered to after needing needed pursuit pursuing hit was were".split()
)
_GAP_AHEAD = frozenset("lead deficit leads led trail trails trailed trailing lost lose won win margin by".split())
_RESULTS = frozenset("loss defeat win victory".split())
_TARGET = frozenset("target chasing chase needing needed pursuit set".split())
_LEAST = 40  # a total below that is a score of one batsman
_BACK = 3


def innings(story: Story) -> Iterator[Choice | Link]:
    """What must hold of the totals and the wickets of *story*."""
    cricket, home = ({s.number for s in story.holding(words)} for words in (_CRICKET, _HOME))
    for sentence in story.sentences if cricket or home else ():
        near = {s.number for s in story.beside(sentence, _BACK, 1)}
        if cricket & near:
            yield from _apart(story, sentence)
            yield from _wickets(story, sentence)
        if home & near:
            yield from _chased(story, sentence)


def _apart(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """*declared on 412 for six. Kent replied with 268 and were 144 behind*: the gap lies between two totals."""
    gap = next(((k, end) for k in story.numerals(sentence) if k < sentence.last - 1 and (end := _gap(story, sentence, k))), None)
    if gap is None:
        return
    told = numeral(story.tokens, gap[0])
    size = int(told.value) if told is not None and isinstance(told.value, int) else 0
    totals = [t for s in story.beside(sentence, _BACK, 1) for t in _totals(story, s) if t[0] != gap[0] and t[1] > size]
    word = number_word(story, *gap, size)
    options = []
    for (k, a, _), (j, b, _) in combinations(totals[-4:], 2):
        if a != b:
            high, less = sorted((number_word(story, i, i + 1, n, "score") for i, n in ((k, a), (j, b))), key=_size, reverse=True)
            said = f"{lines(high, less, 'tell')} the totals of both sides"
            options += [Link("margin", (word.id, high.id, less.id), assumption=said)]
    # A lost chase falls short of the target by one run more than of the total.
    options += [Link("margin", (word.id, *rest), assumption=said) for rest, said in _of_target(story, totals, size)]
    if options and len(totals) == 2 and size and abs(abs(totals[0][1] - totals[1][1]) - size) < max(size, 30):
        yield Choice(tuple(options[:6]))


def _size(claim: Claim) -> int:
    return int(claim.stated.number or 0)


def _of_target(story: Story, totals: list[tuple[int, int, bool]], size: int) -> Iterator[tuple[tuple[str, str], str]]:
    for k, number, target in totals:
        for j, made, _ in totals:
            if target and made < number and number - 1 - made == size:
                high, less = number_word(story, k, k + 1, number - 1, "points"), number_word(story, j, j + 1, made, "score")
                yield (high.id, less.id), f"{lines(high, less, 'tell')} what was needed and what was made"


def _gap(story: Story, sentence: Sentence, k: int) -> int:
    """The token behind ``144 behind``, ``lead by 75``, ``lost by 12 runs`` where one begins at *k*, else 0."""
    low = story.tokens.low
    number = numeral(story.tokens, k)
    if number is None or number.first != k or not isinstance(number.value, int) or number.value < 2:
        return 0
    end = number.last
    ahead = low[max(sentence.first, k - 3) : k]
    if low[end : end + 1] and low[end] in ("behind", "ahead", "adrift", "short"):
        return end
    if low[end : end + 2] and low[end] == "runs" and low[end + 1] in ("behind", "ahead", "short", "adrift", "clear"):
        return end + 1
    if low[end : end + 1] == ["more"] and {"need", "needs", "needed", "needing", "require"} & set(ahead):
        return end + 1
    led = ahead[-1:] in (["by"], ["of"]) and bool(_GAP_AHEAD & set(ahead[:-1]))
    # "It was their third loss in a row, by 26 runs"
    led = led or (ahead[-2:] == [",", "by"] and low[end : end + 1] == ["runs"] and bool(_RESULTS & set(low[sentence.first : k])))
    return end + (low[end] == "runs") if led and low[end] not in ("wickets", "to", "-", "percent", "per", "%") else 0


def _totals(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, bool]]:
    """The totals of *sentence* with their tokens: ``412 for six``, ``replied with 268``, ``Australia's 296``; true for a target."""
    low = story.tokens.low
    for k in range(sentence.first + 1, sentence.last - 1):
        if not low[k].isdecimal() or not _LEAST <= int(low[k]) < 1200 or low[k + 1] in ("-", "runs", "overs", "balls"):
            continue
        ahead = low[max(sentence.first, k - 2) : k]
        if ahead[-1] in ("by", "$", "£", "in", "since", "until", "beat", "pass", "overtake", "overhaul") or _gap(story, sentence, k):
            continue
        if _MADE & set(ahead) or ahead[-1].endswith(("'s", "s'")):
            yield k, int(low[k]), bool(_TARGET & set(low[max(sentence.first, k - 4) : k]))


_HOME = frozenset("win winning won victory home winner winners there".split())
_LOST = frozenset("lost short failed bowled dismissed fell tied draw drawn".split())


def _chased(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*Chasing 188 to win … the winning boundary as they reached 186 for eight*: who gets home has made the target."""
    low = story.tokens.low
    target = next((k for k in story.numbers(sentence) if sentence.first < k < sentence.last - 2 and _is_target(low, sentence, k)), -1)
    if target < 0:
        return
    behind = story.beside(sentence, 0, _BACK)
    totals = [(s, k) for s in behind for k in range(max(s.first, target + 1), s.last - 2) if low[k].isdecimal() and _is_total(low, k)]
    if not totals:
        return
    other, at = totals[-1]
    words = set(low[other.first : other.last])
    if {"when", "before", "at", "until", "but", "as", "overnight"} & set(low[at + 3 : min(at + 7, other.last)]):
        return  # "were 150 for nine before the last pair put on 38"
    if not _HOME & words or _LOST & words or int(low[at]) < _LEAST or abs(int(low[at]) - int(low[target])) > _LEAST:
        return
    made, wanted = (number_word(story, k, k + 1, int(low[k]), "score") for k in (at, target))
    yield Link("parts", (made.id, wanted.id), assumption=f"{lines(made, wanted, 'tell')} what was wanted to win and what was made")


def _is_target(low: list[str], sentence: Sentence, k: int) -> bool:
    """True for the 188 of *chasing 188 to win*, *needing 188*, *a target of 188*, *set 188 to win*."""
    ahead = low[max(sentence.first, k - 2) : k]
    told = bool({"chasing", "needing", "needed", "chase", "set", "target", "pursuing"} & set(ahead))
    return low[k].isdecimal() and int(low[k]) >= _LEAST and (told or low[k + 1 : k + 3] == ["to", "win"]) and not _is_total(low, k)


def _is_total(low: list[str], k: int) -> bool:
    """True for *186 for eight*."""
    return low[k + 1] == "for" and 0 <= small(low[k + 2]) < 10


_WICKETS = frozenset(("wickets", "wicket"))


def _is_lost_in_reaching(low: list[str], j: int) -> bool:
    """True for *lost seven wickets in reaching 187*."""
    return low[j] in ("lost", "losing") and low[j + 2] in _WICKETS and bool({"reaching", "chasing"} & set(low[j : j + 6]))


def _wickets(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*reached 187 for the loss of four wickets and won by six wickets*: a side has ten."""
    low = story.tokens.low
    for k in (k - 1 for k in story.places(_WICKETS, sentence) if k > sentence.first + 2):
        left = small(low[k])
        if left < 1 or low[k - 1] != "by":
            continue
        for other in story.beside(sentence, 1, 0):
            for j in range(other.first, other.last - 1):
                lost_so = _is_lost_in_reaching(low, j) and j > k
                at = j + 3 if low[j : j + 3] == ["the", "loss", "of"] else j + 1 if lost_so else j + 1 if low[j] == "for" else -1
                lost = small(low[at]) if 0 < at < other.last else -1
                if {"when", "at", "before", "until", "overnight"} & set(low[at + 1 : at + 3]):
                    continue  # "were 120 for five at tea"
                reached = {"reached", "reach", "target", "home", "finished", "won", "were", "reaching"} & set(low[other.first : j])
                if not 0 <= lost < 10 or not (
                    low[j] == "the" or lost_so or (low[j - 1].isdecimal() and reached and int(low[j - 1]) > _LEAST)
                ):
                    continue
                all_ten = number_word(story, k, k + 2, 10, "score", Scope(what="all wickets"))
                names = (all_ten.id, number_word(story, at, at + 1, lost, "score").id, number_word(story, k, k + 1, left, "points").id)
                said = f"line {line(all_ten)} tells the wickets that were left of ten"
                yield Link("parts", names, assumption=said, exhaustive=True)
                return

"""Margins: how far apart the two sides of a score, of a table or of a count of places are, and which of two named sides is ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.deficits import is_behind_at_first
from claimcheck.reading.ties.scores.scoreline import Score, named, scores, small
from claimcheck.reading.words.numbers import ORDINALS

_COUNTED = frozenset(
    "point goal run shot stroke vote seat medal win game set match try length wicket place pin lap rebound assist title cap hit "
    "strike frame leg part penalty touchdown".split()
)
_BEHIND = frozenset("clear ahead behind adrift above below short shy off better worse more fewer up down in".split())
_UP, _DOWN = frozenset("more ahead clear above".split()), frozenset("behind fewer below adrift short shy".split())
_OF = ("margin", "lead", "deficit", "gap", "difference", "advantage", "cushion", "winning", "majority", "edge", "swing")
_BY = frozenset(
    "won win wins winning lost lose loses losing beat beaten beating defeated triumphed prevailed went led lead leads trail trails trailed "
    "hung held edged ahead victory defeat".split()
)
_SINGLE = frozenset(("single",))
_THEN = frozenset(
    "was were had at interval break once stage early season week month last previous ago yesterday rose fell grew growing cut "
    "increased reduced stretched".split()
)
_COMPARED = frozenset("than beat beats beating bettered betters passed passes passing topped exceeded exceeds eclipsed by".split())
_GAMES = frozenset("game games series match matches set sets".split())


class _Side(NamedTuple):
    """A number that one side has: its claim and the token at which it stands."""

    claim: Claim
    number: Fraction
    at: int


def margins(story: Story) -> Iterator[Choice | Link]:
    """What must hold of the margins of *story* that are told beside both sides."""
    for sentence in story.sentences:
        if not story.numbers(sentence):
            continue
        for first, last, number, read in _gaps(story, sentence):
            yield from _of_score(story, sentence, first, last, number, read)
            yield from _of_table(story, sentence, first, last, number)
        yield from _winner(story, sentence)


def _gaps(story: Story, sentence: Sentence) -> Iterator[tuple[int, int, int, Read | None]]:
    """The numbers of *sentence* that say how far apart two sides are: their tokens, number and figure."""
    low = story.tokens.low
    reads = {r.first: r for r in story.every_figure.get(sentence.number, [])}
    for k in story.numbers(sentence):
        number = small(low[k])
        if number < 1:
            continue
        if low[k + 1 : k + 6] in (["-", "point", "margin", "of", "error"], ["-", "points", "margin", "of", "error"]):
            continue  # "leads 52-48, within the 3-point margin of error"
        end = next((j for j in (k + 1, k + 2) if j < sentence.last and low[j] in _BEHIND), -1)
        noun = low[k + 1].rstrip("s") if k + 1 < sentence.last else ""
        joined = low[k + 1 : k + 2] == ["-"] and low[k + 2 : k + 3] and low[k + 2].rstrip("s") in _COUNTED
        if end == k + 2 and noun not in _COUNTED:
            continue
        ahead = low[max(sentence.first, k - 5) : k]
        ahead = ahead[:-1] if ahead[-1:] == ["plus"] else ahead
        led = (ahead[-1:] == ["of"] and any(w in _OF for w in ahead[-4:])) or (ahead[-1:] == ["by"] and bool(_BY & set(ahead)))
        told = joined and any(w in low[k + 3 : k + 5] for w in _OF)
        spare = noun in _COUNTED and low[k + 2 : k + 4] == ["to", "spare"]  # "with three goals to spare, 4-2"
        led = led or spare
        if end > 0 and low[end] == "in" and low[end : end + 2] != ["in", "front"]:
            end = -1
        if end == k + 1 and low[end] == "more" and low[k - 1] == "and" and low[end + 1] == "on":
            continue  # "Five on Saturday made it 41, and two more on Sunday 43"
        if low[k + 1 + (noun in _COUNTED)] == "to" and small(low[k + 2 + (noun in _COUNTED)]) >= 0:
            continue  # "won by six sets to four"
        if end > 0 or (led and (noun in _COUNTED or low[k + 1] in (",", ".", ";", "—", "–", "("))) or told:
            yield k, (end if end > 0 else k + 3 if told else k + 1 + (noun in _COUNTED)), number, reads.get(k)
    for k in story.places(_SINGLE, sentence):
        if low[k - 2 : k] == ["by", "a"] and low[k + 1] in _COUNTED:
            yield k, k + 2, 1, None  # "by a single vote, 8-6"


def _of_score(story: Story, sentence: Sentence, first: int, last: int, number: int, read: Read | None) -> Iterator[Choice]:
    """*won 34-21, a margin of 13 points*; *by 18 points, 88-70*."""
    low = story.tokens.low
    here = [s for s in scores(story, sentence) if len(s.sides) == 2]
    # The games of a set, or the rounds a judge gave, are not what it was won by.
    if len(here) != 1 or (read is None and low[first] not in _SINGLE) or _GAMES & set(low[first:last]) or low[last] in _BEHIND:
        return
    score = here[0]
    if is_behind_at_first(story, first, score) or _is_for_wickets(story, score):
        return
    between = low[min(last, score.last) : max(first, score.first)]
    ahead = [set(low[max(sentence.first, k - 6) : k]) for k in (first, score.first)]
    if all(ORDINALS.keys() & words for words in ahead):
        return  # "lost the first meeting by two goals and won the second 3-2"
    if last <= score.first and _COMPARED & set(between):
        return  # "The 25-point margin beat by one the 30-6 reverse of 1998"
    alone = len(between) < 12 and "margin" in low[max(sentence.first, first - 2) : last]
    if (len(between) > 5 and not alone) or {";", "but", "and", "after", "having", "from"} & set(between) or _THEN & set(between):
        return
    high, less = sorted(score.sides, key=lambda c: -(c.stated.number or 0))
    gap = number_word(story, first, last, number)
    if high is not less:
        yield Choice((Link("margin", (gap.id, high.id, less.id), assumption=f"the margin in line {line(gap)} is of that score"),))


def _is_for_wickets(story: Story, score: Score) -> bool:
    """True for *declared at 487-6, a lead of 533*: the runs of an innings and the wickets that fell, both of one side."""
    runs, fallen = max(score.numbers), min(score.numbers)
    return fallen <= _WICKETS < runs and bool(_AT_THE_CREASE & story.words(score.sentence))


_WICKETS = 10
_AT_THE_CREASE = frozenset("declared declare declares declaring declaration innings wicket wickets stumps overs batted batting".split())


def _of_table(story: Story, sentence: Sentence, first: int, last: int, number: int) -> Iterator[Choice]:
    """*34 points, three behind Luton, who have 37*; *his 46th, one better than Dutton, who had 45*."""
    low = story.tokens.low
    sides = [s for s in _sides(story, sentence) if not first <= s.at < last and s.number > number]
    if low[first + 1] in ("place", "places"):  # "one place behind, have won 11 medals to their nine"
        ranks = {r.first for r in story.every_figure.get(sentence.number, []) if r.claim.kind == "ordinal"}
        sides = [s for s in sides if s.at in ranks]
    before = [s for s in sides if s.at < first and low[s.at - 1] != "from"]  # "41 points from 17 games, six more"
    if low[last] == "more" and low[first - 1] == "with":
        return  # "With 23 more on Monday the total came to 433"
    if _THEN & set(low[max(sentence.first, first - 4) : last]) or scores(story, sentence):
        return
    if not before:
        earlier = story.beside(sentence, 1, 0)
        before = [s for other in earlier if other is not sentence for s in _sides(story, other) if s.number > number]
    after = [s for s in sides if s.at >= last]
    if len(after) == 2 and not [s for s in sides if s.at < first] and _facing(low[after[0].at + 1 : after[1].at]):
        pairs = [(after[0], after[1])]
    elif ["goal", "difference"] in (low[first - 3 : first - 1], low[first - 4 : first - 2]):
        pairs = [(sides[-2], sides[-1])] if len(sides) == 2 and {"conceded", "let"} & set(low[sides[0].at : sides[1].at]) else []
    elif not after and not before and (pair := _either(story, sentence, last)):
        pairs = [pair]
    elif len(after) == 1 and before and _whose(story, last, after[0]):
        pairs = [(s, after[0]) for s in before[::-1]]
    else:
        return
    pairs = [p for p in pairs if p[0].number != p[1].number and max(p[0].number, p[1].number) <= 3 * min(p[0].number, p[1].number)]
    gap = number_word(story, first, last, number)
    options = []
    for pair in pairs[:6]:
        high, less = sorted(pair, key=lambda s: -s.number)
        if len(after) == 1 and not {"shot", "shots", "stroke", "strokes"} & set(low[first : last + 1]):
            high, less = pair if low[last] in _UP else pair[::-1] if low[last] in _DOWN else (high, less)
        said = f"{lines(high.claim, less.claim, 'tell')} what both sides have"
        options.append(Link("margin", (gap.id, high.claim.id, less.claim.id), assumption=said))
    if options and abs(pairs[0][0].number - pairs[0][1].number) <= 3 * number:
        yield Choice(tuple(options))


def _facing(gap: Sequence[str]) -> bool:
    """True for the *to* of *58 to 64*, *58 points to their 64*."""
    return len(gap) < 4 and bool({"to", "against"} & set(gap)) and not {",", "and"} & set(gap)


def _either(story: Story, sentence: Sentence, last: int) -> tuple[_Side, _Side] | None:
    """Both sides of *by eight points … : 58 to 64*, *on 58 to their 64*."""
    low = story.tokens.low
    for k in range(last, sentence.last - 2):
        end = next((j for j in (k + 2, k + 3) if j < sentence.last and low[j].isdecimal()), -1)
        if low[k].isdecimal() and low[k + 1] in ("to", "against") and end > 0 and low[k - 1] in (":", "on", "with", ",", "—", "–"):
            a, b = (_Side(number_word(story, j, j + 1, int(low[j]), "score"), Fraction(low[j]), j) for j in (k, end))
            return a, b
    return None


def _whose(story: Story, last: int, side: _Side) -> bool:
    """True where what follows the gap tells what another has: *two behind Luton, who have 37*, *one better than Lund's 12*."""
    low = story.tokens.low
    words = low[last + 1 : side.at]
    opens = words[:1] in (["than"], ["of"], ["on"]) or low[last] in ("behind", "ahead", "above", "below", "off", "adrift", "clear")
    owned = any(w.endswith(("'s", "s'")) for w in words)
    has = owned or {"has", "have", "had", "on", "with", "finished", "hit", "won", "scored", "at", "got", "made", "took"} & set(words)
    return len(words) < 12 and opens and bool(has) and not {"and", "but", "record"} & set(words)


def _sides(story: Story, sentence: Sentence) -> list[_Side]:
    """The numbers of *sentence* that a side may have: points, goals, places in a row; with no unit or noun of another sort."""
    found = []
    for read in story.every_figure.get(sentence.number, []):
        claim, number = read.claim, read.claim.stated.number
        if number is None or not isinstance(number, int) or claim.kind not in ("count", "points", "ordinal") or read.timing:
            continue
        noun = claim.scope.noun.split(" ")[-1]
        if claim.stated.bound != "=" or claim.amount.unit not in ("", "point") or (claim.counted and noun and noun not in _COUNTED):
            continue
        if claim.kind == "ordinal" and story.tokens.low[read.first] in ORDINALS and number < 3:
            continue
        if _is_nth_thing(story, read) or story.after(read, 2) in (["to", "play"], ["to", "go"]):
            continue
        word = number_word(story, read.first, read.last, number, "score")
        found.append(_Side(word, Fraction(number), read.first))
    low, taken = story.tokens.low, {k for r in story.every_figure.get(sentence.number, []) for k in range(r.first, r.last)}
    for k in range(sentence.first + 1, sentence.last):
        if low[k].isdecimal() and len(low[k]) < 4 and k not in taken and low[k - 1].endswith(("'s", "s'")):
            found.append(_Side(number_word(story, k, k + 1, int(low[k]), "score"), Fraction(low[k]), k))
    return sorted(found, key=lambda s: s.at)


def _is_nth_thing(story: Story, read: Read) -> bool:
    """True for *their fourth league defeat*, which is no place and no number of points."""
    behind = "".join(story.after(read, 1))
    return read.claim.kind == "ordinal" and behind.isalpha() and behind not in _COUNTED and behind not in _PLACED


_PLACED = frozenset("place in with on and of at to but".split())


# ---- who won ---------------------------------------------------------------------------------------------------------

_BEAT = frozenset(
    "beat beats beating thrashed thrash hammered trounced defeated defeat defeats edged overcame downed crushed routed outscored stunned "
    "toppled upset overpowered whipped pipped humbled eliminated saw dispatched demolished swept".split()
)


def _winner(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*Wales thrashed France in the opening match: Wales 36, France 3*: who beat the other has more."""
    told = list(named(story, sentence))
    if len(told) != 2 or told[0][0] == told[1][0]:
        return
    low = story.tokens.low
    numbers = {name: number_word(story, k, k + 1, n, "score") for name, n, k in told}
    start = min(story.sentences[max(0, sentence.number - 1)].first, sentence.first)
    gap = low[told[0][2] + 1 : told[1][2] - 1]
    if not set(gap) <= {",", "and", ";", "-", "–", "to"}:
        return
    for k in range(start, told[0][2]):
        if low[k] not in _BEAT and low[k : k + 2] != ["lost", "to"]:
            continue
        ahead, behind = low[max(start, k - 4) : k], low[k + 1 : min(k + 5, told[0][2])]
        first = next((n for n in numbers if n in ahead), None)
        second = next((n for n in numbers if n in behind and n != first), None)
        if first is None or second is None or low[k - 1] in ("not", "never", "were", "was", "been", "being"):
            continue
        winner, loser = (second, first) if low[k] == "lost" else (first, second)
        if not {"half-time", "interval", "leg", "aggregate", "half"} & set(low[sentence.first : sentence.last]):
            proof = "the words say who won"
            yield Link("order", (numbers[winner].id, numbers[loser].id), assumption=proof)
        return

"""Means: which figures the words call an average, and which averages are those of another group or time."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import WALLS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.numbers import ORDINALS

MEANS = frozenset("average averaged averages averaging mean typical typically".split())
# Averages of another population than the one in hand, or of another kind.
ELSEWHERE = frozenset(
    "national nationally nationwide league county state statewide regional european global world worldwide industry sector provincial "
    "district city citywide eu oecd un year decade long term career seasonal normal usual rolling moving above below yearly country "
    "uk us than against former old overall historical".split()
)


def is_mean(story: Story, read: Read) -> bool:
    """True for a figure that its clause calls an average: ``an average of 14``, ``the mean stay, two nights``, ``nine on average``."""
    return bool(mean_words(story, read))


def in_the_average(story: Story, read: Read) -> bool:
    """True for ``36 in the average class``, ``£4 for a typical basket``."""
    behind = story.after(read, 4)
    opened = len(behind) > 2 and behind[0] in ("in", "for", "at", "on") and behind[1] in ("the", "an", "a")
    return opened and behind[2] in ("average", "typical")


def may_tell_mean(story: Story, sentence: Sentence) -> bool:
    """False where neither *sentence* nor the one that its first word may take up has a word that calls a figure a mean or a median."""
    tokens = story.tokens
    return bool(tokens.among(_CALLING, sentence.first, sentence.last + _OPENING)) or tokens.low[sentence.first] == "it"


def is_trimmed(story: Story, sentence: Sentence) -> bool:
    """True for *the mean of the five marks, leaving out the highest and lowest*, which is not that of all of them."""
    # What an aside says is read out of the text: it may be left out of what is read.
    words = set(story.document.text[sentence.start : sentence.end].lower().replace(",", " ").replace(".", " ").split())
    return bool(_LEFT_OUT & words) and ({"highest", "lowest"} <= words or {"best", "worst"} <= words)


_LEFT_OUT = frozenset("leaving without excluding dropping discarding discarded dropped excluded ignoring removed removing".split())


def mean_words(story: Story, read: Read) -> list[str]:
    """The words before *read* in its clause, where they (or those right behind it) call it a mean; else none."""
    if not may_tell_mean(story, read.sentence):
        return []
    if read.figure.kind == "vague" or story.before(read, 1) == ["every"] or is_number_of(story, read):
        return []
    if _is_attribute(story, read):
        return []
    first = story.phrase(read)[0]
    words = clause_before(story, first, read.sentence)
    if {"higher", "lower", "above", "below", "faster", "longer"} & set(story.after(read, 2)):
        return []
    if MEANS & set(words):
        return words
    low = story.tokens.low
    listed = any(
        r.first - 2 < read.last < r.first or story.between(read, r)[:1] == [","] == story.between(read, r)
        for r in story.here(read.sentence)
    )
    if first - 1 > read.sentence.first and low[first - 1] == "," and {",", "."} & set(story.after(read, 3)) and not listed:
        aside = clause_before(story, first - 1, read.sentence)
        if MEANS & set(aside[-7:]):
            return aside
    opened = low[read.sentence.first : read.sentence.first + 2] == ["on", "average"]
    if opened and not figures_at(story, read.sentence, first):
        return ["on", "average"]
    if _takes_up(story, read, first):
        return ["average"]
    opening = _past_asides(story, read, first)
    if MEANS & set(opening):
        return opening
    return ["on", "average"] if _called_behind(story, read) else []


def _is_attribute(story: Story, read: Read) -> bool:
    """True for *the average price of a 90-square-metre flat*, whose size is no average."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    joined = "-" in low[read.first : last + 1]
    return joined and low[first - 2 : first] in (["of", "a"], ["of", "an"], ["for", "a"], ["for", "an"])


def _takes_up(story: Story, read: Read, first: int) -> bool:
    """True for *She prefers the average of the five. It stood at 35*: the sentence before ends in a mean and no figure of it."""
    low, start = story.tokens.low, read.sentence.first
    if low[start] != "it" or first - start > 4 or figures_at(story, read.sentence, first):
        return False
    before = next((s for s in story.beside(read.sentence, 1, 0) if s is not read.sentence), None)
    if before is None:
        return False
    at = next((k for k in range(before.last - 1, max(before.first, before.last - 8), -1) if low[k] in _NAMED), 0)
    return (
        at > 0 and low[at - 1] in ("the", "an", "its", "their") and not figures_at(story, before, before.last) & set(range(at, before.last))
    )


_NAMED = frozenset("average mean median".split())
_BARE = frozenset("average mean norm".split())
_CALLING = MEANS | _NAMED | _BARE
_OPENING = 4  # words from the first of a sentence that may tell what it is about


def _called_behind(story: Story, read: Read) -> bool:
    """True for ``nine on average``, ``with £82 typical``, ``with 31 the norm``."""
    after = story.after(read, 4)
    if after[1:] and after[0] in _BEING and (after[1:3] == ["on", "average"] or after[1][0].isdecimal()):
        return False  # "The six climbers were on average 33", "The four girls are 11 on average"
    if after[:2] == ["on", "average"] or (["on", "average"] in (after[1:3], after[2:4]) and not {",", ";"} & set(after[:2])):
        return True
    bare = after[:1] == ["typical"] or (after[:1] == ["the"] and bool(_BARE & set(after[1:2])))
    return bare and after[1 + (after[0] == "the") :][:1] in ([], ["."], [","], [";"])


def is_number_of(story: Story, read: Read) -> bool:
    """True for the four of *the average across the four was two hours*: how many it is taken over."""
    ahead = story.before(read, 2)
    inside = ahead[:1] and ahead[0] in ("in", "at", "on") and ahead[-1] in ("the", "all", "these", "those")
    if inside and read.figure.noun and _STANDING & set(story.after(read, 1)):
        return True  # "The mean depth in the five ponds was 22 metres"
    over = ahead[:1] and ahead[0] in ("across", "of", "over", "among", "for", "between") and ahead[-1] in ("the", "all", "these", "those")
    aside = ahead[-1:] == ["all"] and story.after(read, 1) == [","]  # "The average for all 40, according to the log, was 7cm"
    own = ahead[:1] and ahead[0] in ("in", "over", "from", "across") and ahead[-1] in OWNERS  # "three and two in his four games"
    if own and read.figure.noun and read.figure.noun.split()[-1] in _PLAYED:
        return True
    return bool(over) and (read.figure.noun != "" or read.figure.kind == "duration" or aside or bool(_STANDING & set(story.after(read, 1))))


_PLAYED = frozenset("games matches starts outings innings rounds races heats events laps tests appearances nights shows seasons".split())
_STANDING = frozenset("was is were came has had stood".split())


def _past_asides(story: Story, read: Read, first: int) -> list[str]:
    """The words before an aside that parts them from the verb of *read*, or before a colon: ``The average, he said, is 40``."""
    low, start = story.tokens.low, read.sentence.first
    taken = figures_at(story, read.sentence, first)
    if low[first - 1] == ":" and first - 1 > start and not any(r.first > read.first for r in story.here(read.sentence)):
        return clause_before(story, first - 1, read.sentence)
    if low[first - 1] in _COPULAS and low[first - 2] in (",", ")") and MEANS & set(low[start : start + _OPENING]):
        before = any(r.first < first and low[story.phrase(r)[0] - 1] in _COPULAS for r in story.here(read.sentence))
        return [] if before else low[start : start + _OPENING]  # "The average of the three, who are 71, 74 and 80, is 75"
    close = next((k for k in range(first - 1, max(start, first - 5), -1) if low[k] in (",", ")")), -1)
    opened = next((k for k in range(close - 1, max(start, close - _ASIDE), -1) if low[k] in (",", "(")), -1)
    if not start < opened < close or low[close + 1] in ("and", "but", "while", "with", "the", "a", "an", "or"):
        return []
    return [] if any(k in taken for k in range(opened, first)) else clause_before(story, opened, read.sentence)


_COPULAS = frozenset("is was were".split())
_BEING = _COPULAS | {"are"}
_ASIDE = 12  # words of an aside


def clause_before(story: Story, first: int, sentence: Sentence) -> list[str]:
    """The words of the clause that ends before token *first*, up to another figure or a mark."""
    low, words = story.tokens.low, list[str]()
    taken = figures_at(story, sentence, first)
    for k in range(first - 1, max(sentence.first, first - 10) - 1, -1):
        if low[k] in WALLS or low[k] == "," or k in taken:
            break
        words.append(low[k])
    return words[::-1]


def figures_at(story: Story, sentence: Sentence, stop: int) -> set[int]:
    """The tokens of the figures of *sentence* before token *stop*."""
    here = story.here(sentence)
    low = story.tokens.low
    plain = [r for r in here if not r.timing and r.figure.digits.lower() not in ("one", *ORDINALS)]
    told = [r for r in plain if low[r.first - 1] not in ("the", "these", "those", "all")]
    return {k for r in told for k in range(r.first, r.last) if k < stop}


_LAPSES = frozenset("day night week weekend fortnight month quarter season year tournament series".split())


_SPANS = frozenset("season career campaign".split())


def of_wider_span(behind: Sequence[str]) -> bool:
    """True for *averaged 66 over the same course last season*, *average 2.1 for the season*: of more than what is listed."""
    at = next((k for k, word in enumerate(behind) if word in _SPANS), 0)
    if "depending" in behind[:at]:
        return False
    return (
        at > 0 and behind[at - 1] in ("last", "previous", "the", "his", "her", "their", "its", "this") and not {"each", "per"} & set(behind)
    )


def of_others(story: Story, read: Read) -> bool:
    """True for the average of another group or time than what stands beside it: ``the national average is 40``."""
    words = mean_words(story, read)
    marks = [k for k, word in enumerate(words) if word in MEANS]
    at = marks[-1] if marks else 0
    near = words[max(0, at - 3) : at + 5]
    if "whole" in words[max(0, at - 2) : at]:
        return not _LAPSES & set(words[:at])  # "in the army as a whole the average age is 29"; "For the week as a whole"
    behind = story.after(read, 6)
    near = [word.removesuffix("'s") for word in near]
    if of_wider_span(story.after(read, 9)):
        return True
    return bool(ELSEWHERE & set(near)) or bool({"nationally", "nationwide", "elsewhere", "worldwide", "country", "earlier"} & set(behind))


def is_end_of_mean(story: Story, top: Read, low: Read) -> bool:
    """True for *Average wait reaches 48 minutes* over *No county kept patients waiting longer than 55 minutes*."""
    return is_mean(story, top) and not is_mean(story, low) and low.claim.stated.bound in ("<", ">", "<=", ">=")

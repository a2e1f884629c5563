"""Rosters: people named with their ages, clauses between semicolons, *first … second … last*, counts behind a colon."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story, line
from claimcheck.reading.ties.common.spots import SOME, first_words, near, number_word, phrases
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.ties.lists.in_order import ADVERBS
from claimcheck.reading.ties.lists.named_rows import end_of, row_of
from claimcheck.reading.words.numbers import IN_ORDER, ORDINALS, SMALL

_HEADS = frozenset("a an the one two three four five six another its their his her our last no some".split())
_MORE = frozenset(
    "fourth fifth sixth another others other remaining rest also too joined second third else alongside unnamed named "
    "including include includes among one juvenile youngest eldest".split()
)
_THESE = frozenset("the all both".split())
_FIRST = phrases("first", "firstly", "first of all", "the first", "one", "in the first place", "to begin with", "for a start")
_CLOSERS = phrases("last", "lastly", "finally", "last of all", "last but not least", "and last", "and finally", "and lastly", "the last")
_OF = frozenset("of for in on from by to with against".split())
_SEMICOLON, _AGED, _ORDINALS = frozenset((";",)), frozenset(("aged", "ages")), frozenset(ORDINALS)
_OFF = 2
_ROW = 14


def rosters(story: Story) -> Iterator[Listed | Link]:
    """The lists of *story* that are whole sentences: of names, of clauses, of places in a row; and the counts that make a number."""
    for sentence in story.sentences:
        told = announcers(story, sentence)
        if not told and not story.places(_CUES, sentence):
            continue
        before = [s for s in story.beside(sentence, 2, -1) if s.number < sentence.number]
        yield from _clauses(story, sentence, before[-1:])
        yield from _place(story, sentence)
        yield from _ages(story, sentence, [*before[-1:], sentence])
        if told:
            yield from _row(story, sentence, told)
            yield from _made_of(story, sentence, told)
            yield from _one_and_other(story, sentence, told)
            yield from _nths_in_line(story, sentence, told)
            yield from _ones(story, sentence, told)
            yield from _these(story, sentence, told[0], before[-1:])


# ---- names -----------------------------------------------------------------------------------------------------------


def _near(one: Announcer, count: int) -> bool:
    return count > 1 and abs(one.number - count) <= _OFF


def _of_people(story: Story, one: Announcer) -> bool:
    """True for a number of people, or of what is not named: ``a gang of five``; not for *two women and a man*."""
    behind = story.tokens.low[one.last : one.last + 2]
    read = next((r for r in story.related if r.claim.id == one.name), None)
    if read is None or (behind[:1] in (["and"], [","]) and behind[1] in _HEADS):
        return False
    noun = read.claim.scope.noun
    return not noun or story.table.nouns(noun, "person") in ("same", "inside")


_OPENERS = frozenset(
    "currently recently previously formerly originally officially initially finally eventually meanwhile however now today moreover "
    "reportedly apparently traditionally historically".split()
)


def _these(story: Story, sentence: Sentence, one: Announcer, before: Sequence[Sentence]) -> Iterator[Listed]:
    """``Lund, Berg and Holm were let off with a warning. Both men …``: how many were named at the head of the sentence before."""
    low = story.tokens.low
    if one.first - sentence.first > 1 or low[sentence.first] not in (*_THESE, low[one.first]) or one.least:
        return
    definite = low[sentence.first] in ("the", "all") or low[one.first] == "both"
    if not definite or low[one.last : one.last + 1] == ["of"] or {"other", "others"} & set(low[sentence.first : one.last + 1]):
        return
    if story.tokens.written(one.first + 1)[:1].isupper():
        return  # "Both Italy's goals"
    for s in before:
        found = row_of(story, s.first, s.last)
        if found is None or low[found.last] in (".", ","):
            continue
        opened = low[s.first] in _OPENERS and low[s.first + 1] == ","  # "Currently, the Gannet and the Petrel"
        spans = found.spans[1:] if opened and len(found.spans) > 2 else found.spans
        if _near(one, len(spans)) and len(spans) != one.number:
            others = any(story.tokens.written(k)[:1].isupper() for k in range(found.last, s.last))
            if not announcers(story, s) and not (others and len(spans) < one.number):
                yield Listed(one.name, spans)


# ---- clauses, and places in a row --------------------------------------------------------------------------------------


def _clauses(story: Story, sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Listed]:
    """``Its three instruments will be switched on. A drill will bore …; a camera will look round; a seismometer will listen``."""
    low = story.tokens.low
    if not story.places(_SEMICOLON, sentence):
        return
    starts = [sentence.first, *(k + 1 for k in range(sentence.first, sentence.last - 1) if low[k] == ";")]
    heads = [k + (low[k] == "and") for k in starts]
    alike = all(low[k] in _HEADS or (story.tokens.written(k)[:1].isupper() and low[k] not in ("he", "she", "it", "they")) for k in heads)
    told = [a for s in before for a in announcers(story, s) if not a.least]
    if len(starts) < 3 or not alike or not told or any(a.number == len(starts) for a in told) or not _near(told[-1], len(starts)):
        return
    if SOME & set(low[before[-1].first : sentence.first]) or any(";" in low[s.first : s.last] for s in before):
        return
    following = story.sentences[sentence.number + 1 : sentence.number + 2]
    if len(starts) < told[-1].number and any(_MORE & set(low[s.first : s.last]) for s in following):
        return
    yield Listed(told[-1].name, tuple(zip(starts, [*(k - 1 for k in starts[1:]), sentence.last - 1], strict=True)))


def _row(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Listed]:
    """``lists five failings. First, … Second, … Third, … Last, …``: how many marks stand up to the one that ends the row."""
    low = story.tokens.low
    row: list[tuple[int, int]] = []
    for other in story.sentences[sentence.number : sentence.number + _ROW]:
        if other.role != sentence.role:
            break
        for k in _clause_starts(story, other, told[0].last):
            length = _mark(low, k, len(row))
            closing = near(low, k, _CLOSERS) if len(row) > 1 and not length else 0
            if length or (closing and low[k + closing] in (",", "is", "was", "comes", "came", "the", "a", "an", "he", "she", "they", "to")):
                row.append((k, k + (length or closing)))
            ended = closing or (length and low[k + length : k + length + 2] in (["and", "last"], ["and", "finally"], ["and", "final"]))
            if row and ended:
                yield from _counted(told, row)
                return
        if len(row) > 1 and _NO_MORE & set(low[other.first : other.last]) and _OTHERS & set(low[other.first : other.last]):
            yield from _counted(told, row)  # "She gave no others"
            return
        if len(row) > 2 and other.number > sentence.number and ";" in low[other.first : other.last]:
            if all(a.number < len(row) for a in told):
                yield from _counted(told, row)  # "on two counts. First, ...; second, ...; third, ..."
            return


_NO_MORE = frozenset("no none nothing never".split())
_OTHERS = frozenset("other others another else further more third fourth fifth".split())


def _one_and_other(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Listed]:
    """``three obstacles to a deal. One is the price of gas. The other is the fate of the prisoners``: they are two."""
    low, following = story.tokens.low, story.beside(sentence, 0, 2)[1:]
    if len(following) == 2 and all(s.role == sentence.role for s in following):
        one, other = following
        heads = low[one.first] == "one" and low[other.first : other.first + 2] == ["the", "other"]
        if heads and low[one.first + 1] in ("is", "was") and low[other.first + 2] in ("is", "was"):
            yield from _counted(told, [(one.first, one.first + 1), (other.first, other.first + 2)])


def _nths_in_line(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Listed]:
    """``has four stages. The first lasts a week, the second a month and the third a year``: the *and* stands before the last."""
    low = story.tokens.low
    for other in story.beside(sentence, 0, 1)[1:]:
        row = [k for k in range(other.first, other.last - 1) if low[k] == "the" and low[k + 1] in IN_ORDER]
        following = story.sentences[other.number + 1 : other.number + 2]
        more = any(_MORE - {"joined", "second", "third"} & set(low[s.first : s.last]) for s in following)
        in_order = [low[k + 1] for k in row] == list(IN_ORDER[: len(row)]) and other.role == sentence.role
        if len(row) > 2 and in_order and low[row[-1] - 1] == "and" and not more:
            yield from _counted(told, [(k, k + 2) for k in row])


def _clause_starts(story: Story, sentence: Sentence, floor: int) -> Iterator[int]:
    low = story.tokens.low
    for k in range(max(floor, sentence.first), sentence.last - 2):
        if k == sentence.first or low[k - 1] in (";", ":", "and"):
            yield k


def _mark(low: Sequence[str], k: int, so_far: int) -> int:
    """How many words of ``second,``, ``thirdly``, ``the fourth is`` stand at token *k*, if that is the next place of the row."""
    if so_far == 0 and low[k] in ("in", "on", "for") and low[k + 1 : k + 3] == ["the", "first"]:
        return 3
    if so_far == 0:
        length = near(low, k, _FIRST)
        return length if length and low[k + length] in (",", "is", "was", "came", "comes", ":") and low[k] != "one" else 0
    if so_far >= len(IN_ORDER):
        return 0
    if so_far < len(ADVERBS) and low[k] == ADVERBS[so_far]:
        return 1
    if low[k] in ("in", "on", "for") and low[k + 1 : k + 3] == ["the", IN_ORDER[so_far]]:
        return 3
    start = k + (low[k] == "the")
    follows = (",", "is", "was", "came", "comes", ":", "and")
    return start + 1 - k if low[start] == IN_ORDER[so_far] and low[start + 1] in follows else 0


def _counted(told: Sequence[Announcer], row: Sequence[tuple[int, int]]) -> Iterator[Listed]:
    exact = [a for a in told if not a.least]
    if exact and all(a.number != len(row) for a in told) and _near(exact[-1], len(row)):
        yield Listed(exact[-1].name, tuple(row))


def _ones(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Listed]:
    """``Of the three tickets, one was sold in Kent, one in Essex, one in Devon and one in Fife.``"""
    low = story.tokens.low
    if low[sentence.first] != "of" or told[0].first - sentence.first > 2 or told[0].least:
        return
    ones = [k for k in range(told[0].last, sentence.last) if low[k] == "one" and low[k - 1] in (",", "and", ";")]
    others = [a for a in told[1:] if a.first not in ones]
    if len(ones) < 2 or others or low[ones[-1] - 1] != "and" or len(ones) == told[0].number:
        return
    if _near(told[0], len(ones)) and not {"rest", "other", "others", "another"} & set(low[told[0].last : sentence.last]):
        yield Listed(told[0].name, tuple((k, k + 1) for k in ones))


def _ages(story: Story, sentence: Sentence, near_by: Sequence[Sentence]) -> Iterator[Listed]:
    """``A gang of five was held. The men, aged 22, 25, 31 and 40, are from one village.``"""
    low = story.tokens.low
    at = next(iter(story.places(_AGED, sentence)), sentence.last)
    row: list[tuple[int, int]] = []
    k = at + 1
    while k < sentence.last and (_is_age(low[k]) or low[k] in (",", "and")):
        if _is_age(low[k]):
            row.append((k, k + 1))
        k += 1
    if len(row) < 2 or "and" not in low[row[-2][0] : row[-1][0]]:
        return
    told = [a for s in near_by for a in announcers(story, s) if a.last <= at and ";" not in low[a.last : at] and _of_people(story, a)]
    if low[sentence.first] not in ("the", "they", "all", "those"):
        told = [a for a in told if 0 <= at - a.last < 3]
    if told and sentence.first < told[-1].first and low[told[-1].first - 1] in ("and", ","):
        return  # "A man and two teenagers, aged 40, 16 and 17"
    if told and len(row) > 2 and all(a.number != len(row) for a in told) and _near(told[-1], len(row)):
        yield Listed(told[-1].name, tuple(row))


def _is_age(word: str) -> bool:
    return word.isdecimal() or word in SMALL


_AHEAD = phrases(
    "beaten only by", "behind only", "bettered only by", "trailing only", "behind", "headed only by", "surpassed only by",
    "exceeded only by", "outranked only by", "topped only by", "passed only by", "with only", "eclipsed only by",
)  # fmt: skip
_LEADING = first_words(_AHEAD)
_CUES = _SEMICOLON | _AGED | _LEADING


def _place(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``was fourth in the steeplechase, beaten only by Lund and Holm``: those named are all that came before."""
    low = story.tokens.low
    for k in story.places(_LEADING, sentence):
        length = near(low, k, _AHEAD)
        if not length:
            continue
        before = [(j, ORDINALS[low[j]]) for j in story.tokens.among(_ORDINALS, sentence.first, k) if 1 < ORDINALS[low[j]] < 12]
        if not before or k - before[-1][0] > 15 or {"and", "but", ";", "or"} & set(low[before[-1][0] : k]):
            continue
        names = _named(story, k + length, sentence.last)
        only = "only" in low[k : k + length]
        place = before[-1][1]
        if names and len(names) != place - 1 and (only or (len(names) > 1 and k - before[-1][0] == 1)):
            told = number_word(story, before[-1][0], before[-1][0] + 1, place, "ordinal")
            ahead = number_word(story, names[0][0], names[-1][1], len(names))
            yield Link("next", (told.id, ahead.id), assumption=f"line {line(ahead)} names all that came before")


def _named(story: Story, first: int, last: int) -> list[tuple[int, int]]:
    """The names from token *first* on that commas and an *and* join; one alone too."""
    found = row_of(story, first, last)
    if found is not None:
        return list(found.spans) if story.tokens.low[found.last] in (",", ".", ";", ")") else []
    end = end_of(story, first, last)
    return [(first, end)] if end > first and story.tokens.low[end] in (",", ".", ";") else []


# ---- counts behind a colon -----------------------------------------------------------------------------------------------


def _made_of(story: Story, sentence: Sentence, told: Sequence[Announcer]) -> Iterator[Link]:
    """``five counts: two of wire fraud, one of perjury and three of filing false returns``: every item begins with its number."""
    low = story.tokens.low
    at = next((k for k in range(sentence.first, sentence.last) if low[k] in (":", "—", "–")), sentence.last)
    whole = [a for a in told if a.last <= at and not a.least]
    if not whole or SOME & set(low[sentence.first : at]):
        return
    starts = [k for k in range(at + 1, sentence.last - 1) if _is_item(low, k, at)]
    joins = [k for k in range(at, sentence.last) if low[k] in (",", "and") and low[k - 1] != ","]
    if len(starts) < 2 or starts[0] != at + 1 or len(starts) != len(joins) + 1:
        return
    numbers = [_item(low[k]) for k in starts]
    made = sum(numbers)
    if any(a.number == made for a in told) or not 0 < abs(whole[-1].number - made) <= max(_OFF, whole[-1].number // 3):
        return
    scope = next((r.claim.scope for r in story.here(sentence) if r.claim.id == whole[-1].name), None)
    ids = [number_word(story, k, k + 1, n, scope=scope).id for k, n in zip(starts, numbers, strict=True)]
    words = story.document.span(story.tokens.start[at], story.tokens.end[at])
    proof = "the sentence gives the number and what makes it up"
    if made < whole[-1].number:
        yield Link("parts", (whole[-1].name, *ids), proof=proof, exhaustive=True)
    else:
        yield Link("tally", (whole[-1].name, *ids), proof=proof, words=words)


def _is_item(low: Sequence[str], k: int, at: int) -> bool:
    """True for the two of ``: two of burglary``, ``, two for theft``, ``and one of perjury``."""
    return (low[k - 1] in (",", "and", ";") or k == at + 1) and _item(low[k]) > 0 and low[k + 1] in _OF


def _item(word: str) -> int:
    return int(word) if word.isdecimal() and len(word) < 3 else SMALL.get(word, 0)

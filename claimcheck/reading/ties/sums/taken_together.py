"""Taken together: people told one beside the other, and how many they are by *all three*, *the four*, *the trio* that takes them up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.spots import explained, number_word
from claimcheck.reading.words.grammar import OTHERS, OWNERS
from claimcheck.reading.words.numbers import GROUPS, SMALL

_ON = 2
_MOST = 12
_ADJECTIVES = 3
_OLD = 5  # tokens of "31-year-old"
_SINGLE = frozenset("a an one another".split())
_GROUPS = {**GROUPS, "pair": 2}
# What may stand between two people of a row.
_BESIDE = frozenset(
    ", and in his her their aged age early mid late ' ’ s 's - – year years old ( ) from of all both named plus as well along with".split()
)
_TAKING = frozenset("are were have had will would is was of face faced could must , — – who suspects victims men women people".split())
_OTHERS = OTHERS | frozenset("more further joining alongside".split())


class _Row(NamedTuple):
    """The people of one row: their claims and the tokens *first* up to *last*."""

    claims: tuple[Claim, ...]
    first: int
    last: int

    @property
    def number(self) -> int:
        """How many they are."""
        return sum(int(c.stated.number or 0) for c in self.claims)


def taken_together(story: Story) -> Iterator[Link]:
    """*Two men and a woman were held … All three are from Hull*: the row of people and their number."""
    for sentence in story.sentences:
        row = _row(story, sentence)
        if row is None or sentence.role not in ("body", "standfirst"):
            continue
        for other in story.sentences[sentence.number + 1 : sentence.number + 1 + _ON]:
            whole = _taken_up(story, other) if other.role == sentence.role else None
            if whole is not None:
                if whole.stated.number != row.number and not _may_be_others(story, sentence, row, whole):
                    told = f"{lines(row.claims[0], whole, 'speak')} of the same people"
                    yield Link("parts", (whole.id, *(c.id for c in row.claims)), assumption=told, exhaustive=True)
                break
            if _people(story, other):
                break


def _row(story: Story, sentence: Sentence) -> _Row | None:
    """The one row of people of *sentence*; None where it tells of more people than those of the row."""
    found = _people(story, sentence)
    if len(found) < 2 or any(c.stated.bound != "=" or not isinstance(c.stated.number, int) for _, _, c in found):
        return None
    low = story.tokens.low
    for (_, end, _), (start, _, _) in zip(found, found[1:], strict=False):
        names = all(w in _BESIDE or w.isdecimal() or story.tokens.written(k)[:1].isupper() or w.endswith("0s")
                    for k, w in enumerate(low[end:start], end))  # fmt: skip
        if not names or not {",", "and"} & set(low[end:start]):
            return None
    joined = "and" in low[found[-2][1] : found[-1][0]]
    some = {"including", "among", "of", "not", "no", "neither", *_OTHERS} & set(low[max(sentence.first, found[0][0] - 2) : found[0][0]])
    row = _Row(tuple(c for _, _, c in found), found[0][0], found[-1][1])
    return row if joined and not some and row.number < _MOST else None


def _people(story: Story, sentence: Sentence) -> list[tuple[int, int, Claim]]:
    """The numbers of people of *sentence* and the single ones told with an article, in order, with their first and last tokens."""
    low, found = story.tokens.low, list[tuple[int, int, Claim]]()
    for read in story.here(sentence):
        if read.claim.kind == "count" and people(story, read.claim.scope.noun):
            found.append((*story.phrase(read), read.claim))
    taken = {k for first, last, _ in found for k in range(first, last)}
    owned = [k for k in story.places(OWNERS, sentence) if found and low[k - 1] == "and"]  # "two brothers and their cousin"
    for k in (*story.places(_SINGLE, sentence), *owned):
        if k in taken:
            continue
        first = k + 1 + (_OLD if low[k + 2 : k + 6] == ["-", "year", "-", "old"] else 0)
        reach = range(first, min(first + 1 + _ADJECTIVES, sentence.last))
        at = next((j for j in reach if not low[j].isalpha() or people(story, story.table.noun(low[j]))), -1)
        if at > k and low[at].isalpha() and not is_plural(low[at]) and not is_plural(low[at + 1]):
            found.append((k, at + 1, number_word(story, k, at + 1, 1)))
    return sorted(found, key=lambda one: one[0])


def _taken_up(story: Story, sentence: Sentence) -> Claim | None:
    """How many *All three are*, *The four were*, *The trio will* says they are."""
    low, k = story.tokens.low, sentence.first
    if low[k] == "the" and low[k + 1] in _GROUPS and low[k + 2] not in ("of", "'s", "-"):
        return number_word(story, k, k + 2, _GROUPS[low[k + 1]])
    number = SMALL.get(low[k + 1], 0)
    if number < 2 or low[k] not in ("all", "the") or not (low[k + 2] in _TAKING or _is_verb(story, k + 2)):
        return None
    return None if low[k + 2] == "of" and low[k + 3] != "them" else number_word(story, k, k + 2, number)


def _one_more(story: Story, near: Sequence[Sentence], row: _Row) -> Iterator[Fraction]:
    """One for *The driver was hurt* just before the row, and one for the *He* of *He met two senators and a governor*."""
    low = story.tokens.low
    for s in near:
        for k in (k for k in range(s.first, s.last) if not row.first <= k < row.last):
            definite = low[k] in ("the", *OWNERS) and people(story, story.table.noun(low[k + 1])) and not is_plural(low[k + 1])
            if definite or low[k] in ("he", "she", "i"):
                yield Fraction(1)
                break


def _is_verb(story: Story, k: int) -> bool:
    """True for the verb of *All three deny the charges*, *The three plan to give it away*; not for *all four aboard*, *the four banks*."""
    low = story.tokens.low
    if not story.tokens.written(k)[:1].islower() or low[k] in _NO_VERBS or is_plural(low[k]) or low[k].endswith(("ing", "al", "er")):
        return False
    if low[k].endswith(("ed", "en")):
        return low[k + 1] not in _PASSED
    return low[k + 1] in _AFTER_VERBS or low[k + 1].endswith("ing")


_NO_VERBS = frozenset(
    "aboard other main more remaining on in from at inside there here now then times left about with without to for and or but by "
    "as".split()
)
_PASSED = frozenset("were are was had have has by in at on".split())
_AFTER_VERBS = frozenset("the a an to in on at for from with their his her any not it all that guilty against responsibility".split())


def _may_be_others(story: Story, sentence: Sentence, row: _Row, whole: Claim) -> bool:
    """True where so many others were told of just before, more are told of behind the row, or *the two* may be two of them."""
    low = story.tokens.low
    bare = whole.said.lower().startswith("the ") and whole.said.lower().split()[-1] in SMALL
    if bare and any(c.stated.number == whole.stated.number for c in row.claims):
        return True
    near = story.sentences[max(0, sentence.number - 2) : sentence.number]
    before = [c for s in near for _, _, c in _people(story, s)] + [r.claim for s in (*near, sentence) for r in story.here(s)]
    told = [c for c in before if c not in row.claims and c.role != "headline"]
    with_more = any(low[k] == "with" and low[k + 1] in {*_SINGLE, *OWNERS, *SMALL} for k in range(row.last, sentence.last))
    numbers = [Fraction(row.number), *(Fraction(c.stated.number or 0) for c in told), *_one_more(story, (*near, sentence), row)]
    return explained(Fraction(whole.stated.number or 0), numbers) or with_more or bool(_OTHERS & set(low[row.first : sentence.last]))

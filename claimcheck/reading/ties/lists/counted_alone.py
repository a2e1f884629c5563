"""Counted off: the only number of things in a short passage, and the only row of ordinals, ages, times or names in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Read, Story
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.ties.common.stretch import stretch
from claimcheck.reading.ties.lists.items import items
from claimcheck.reading.words.grammar import MORE, OTHERS
from claimcheck.reading.words.numbers import IN_ORDER

_MOST = 12
_SOME = (OTHERS | MORE).union(
    "among including include includes such like especially notably for e.g first last final only except besides plus also alongside "
    "third-party another between".split()
) - {"for", "first", "last"}
_CLOSED = frozenset("last final lastly finally".split())
_SPELLS = frozenset(
    "time times half quarter day days week month year years season round place prize minister lady class degree half-time".split()
)
_GROUPS = {"pair": 2, "duo": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5, "sextet": 6, "septet": 7}


def counted_alone(story: Story) -> Iterator[Listed]:
    """``two restaurants: the first in Lyon, the second in Nantes and the third in Lille``: a row longer than what it is of."""
    told = stretch(story)
    if not told or _SOME & story.words(*told):
        return
    counts = [r for s in told for r in story.here(s) if _announces(r)]
    yield from _groups(story, told)
    if len(counts) != 1 or story.tokens.low[counts[0].last] == "of":
        return
    yield from _ordinals(story, told, counts[0])
    yield from _numbers(story, told, counts[0])


def _announces(read: Read) -> bool:
    """True for a number of things that may be told one by one."""
    number = read.claim.stated.number
    kind = (
        read.claim.kind == "count" and not read.claim.amount.unit or (read.claim.kind == "rate" and read.claim.amount.unit.startswith("/"))
    )
    return kind and read.is_plain and isinstance(number, int) and 1 < number <= _MOST and not read.figure.another


def _ordinals(story: Story, told: list[Sentence], count: Read) -> Iterator[Listed]:
    """The row of *the first ..., the second ... and the third*, in order behind the number."""
    low, spots = story.tokens.low, list[tuple[int, int]]()
    for k in range(story.phrase(count)[1], told[-1].last):
        if len(spots) < len(IN_ORDER) and low[k] == IN_ORDER[len(spots)] and low[k + 1] not in _SPELLS and low[k - 1] != "at":
            spots.append((k - (low[k - 1] == "the"), k + 1))
    number = int(count.claim.stated.number or 0)
    joined = bool(spots) and low[spots[-1][0] - 1] in ("and", ";", ".", ",")
    behind = low[count.last : told[-1].last]
    closed = not any(
        w in _CLOSED and a in ("the", "and", ".", ";") and b not in _SPELLS for a, w, b in zip(behind, behind[1:], behind[2:], strict=False)
    )
    if len(spots) > 1 and joined and closed and count.figure.noun and number < len(spots):
        yield Listed(count.claim.id, tuple(spots), count=len(spots))


def _numbers(story: Story, told: list[Sentence], count: Read) -> Iterator[Listed]:
    """The only row of ages, or of times of day, beside a number of people, or of what runs at such times."""
    rows = [row for s in told for row in _rows(story, s, count)]
    if len(rows) != 1 or len(rows[0]) < 3:
        return
    row, low = rows[0], story.tokens.low
    timed = all(_is_clock(low[a]) for a, _ in row)
    aged = low[row[0][0] - 1] in ("aged", "ages", "were", ":") and {"aged", "ages"} & set(low[max(0, row[0][0] - 4) : row[0][0]])
    noun = count.claim.scope.noun
    if "and" in (*story.before(count, 1), *story.after(count, 1)):
        return  # "A man and two teenagers, aged 40, 16 and 17"
    if timed and not people(story, noun) and noun or (aged and (not noun or people(story, noun))):
        yield Listed(count.claim.id, tuple(row), count=len(row))


def _rows(story: Story, sentence: Sentence, count: Read) -> Iterator[list[tuple[int, int]]]:
    """The runs of bare numbers of *sentence*, parted by commas and closed by *and*."""
    low, row, joined = story.tokens.low, list[tuple[int, int]](), False
    for k in range(sentence.first, sentence.last + 1):
        word = low[k] if k < sentence.last else "."
        if word[:1].isdecimal() and (not row or k - row[-1][1] < 3):
            joined = joined or (bool(row) and "and" in low[row[-1][1] : k])
            row.append((k, k + 1))
        elif row and word not in (",", "and"):
            if joined:
                yield row
            row, joined = [], False


def _is_clock(word: str) -> bool:
    """True for ``6.05``, ``18:30``."""
    hours, _, minutes = word.replace(":", ".").partition(".")
    return hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and int(hours) < 24 and int(minutes) < 60


def _groups(story: Story, told: Sequence[Sentence]) -> Iterator[Listed]:
    """``A quartet of Kenyans, Ruth Jepkemei, Mercy Chebet and Anne Wanjiru, led``: the names behind a word for so many."""
    low = story.tokens.low
    for k in story.tokens.places(frozenset(_GROUPS)):
        sentence = story.sentence_at(k)
        if sentence is None or low[k - 1] not in ("a", "the", "its", "their") or sentence not in told:
            continue
        at = next((j for j in range(k + 1, min(k + 6, sentence.last)) if low[j] in (",", "—", "–", ":")), -1)
        if at > k + 1 and story.tokens.written(at - 1)[:1].isupper() and not is_plural(low[at - 1]):
            continue  # "A trio of Lind, Moss and Tarr"
        found = items(story.tokens, at + 1, sentence.last, named=True) if at > 0 and story.tokens.written(at + 1)[:1].isupper() else None
        if found is not None and found.joined and found.least == found.most > 1 and found.most != _GROUPS[low[k]]:
            word = story.word(k, k + 1, exactly(_GROUPS[low[k]]), "count")
            yield Listed(word.id, found.spans, count=found.most)

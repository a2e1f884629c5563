"""Lone lists: the only row of things in a brief, told apart from the only number that is one off it, whatever the words between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Listed, Story
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import SOME
from claimcheck.reading.ties.lists.announcers import Announcer, announcers
from claimcheck.reading.ties.lists.items import told_as
from claimcheck.reading.words.grammar import DEFINITE, OTHERS
from claimcheck.reading.words.nouns import STOP
from claimcheck.reading.words.numbers import SMALL

_LEAST, _MOST = 3, 10
_LONG = 10  # words of an item
_SHORT = 3  # letters of a word that says nothing
_ALSO = SOME | OTHERS | {"also", "too"}
_JOINS = frozenset(("and", "&"))
_PLACING = frozenset("in at on near".split())
PLACES = frozenset(
    "town village city country nation state county province district region capital island street road lane avenue square suburb parish "
    "borough department republic territory valley place location spot beach port airport station park".split()
)


class _Row(NamedTuple):
    """Things in a row that begin alike, each with its tokens, or names."""

    sentence: Sentence
    items: tuple[tuple[int, int], ...]
    named: bool


def lone_lists(story: Story) -> Iterator[Listed]:
    """The one list of *story*, a brief, where the one number that counts things ahead of it is one more or one less.

    *Coaches are barred from four of the streets. ... They will be turned away from A, the B, C, D and E*: no words need announce it, since
    in a right story one number would be as many.
    """
    rows = [row for sentence in story.sentences for row in _rows(story, sentence)] if story.is_brief and not story.is_part else []
    if len(rows) != 1:
        return
    row = _without_head(story, rows[0])
    many = sum(max(1, told_as(story.tokens.low, *item)) for item in row.items)  # "the middle two"
    words = story.words(row.sentence)
    if story.tokens.low[row.items[0][0] - 1].endswith(("'s", "s'")):
        return  # "They are Bridge Street, Tanner's Row and Abbey Road"
    if _ALSO & words or any(r.claim.stated.number in (many, _at_least(story, row)) for r in story.reads):
        return  # "A, B and C are also among them", "A, B, C and others"
    if (row.named and _is_of_others(story, row)) or _is_told_of(story, row):
        return
    ahead = [s for s in story.sentences if s.number < row.sentence.number]
    near = [(s, one) for s in ahead for one in announcers(story, s) if abs(one.number - many) == 1]
    near += [(row.sentence, one) for one in announcers(story, row.sentence) if abs(one.number - many) == 1 and _is_set_out(story, one, row)]
    if len(near) != 1 or not _may_be(story, *near[0]) or _is_placed(story, row, near[0][1]) or _is_of_other_things(story, row, near[0][1]):
        return
    if not row.named or _words(story, near[0][0]) & _words(story, row.sentence) or _is_addressed(story, row, near[0][1]):
        yield Listed(near[0][1].name, row.items, count=many)


def _is_addressed(story: Story, row: _Row, one: Announcer) -> bool:
    """True for *Four men were jailed. The judge told Watts, Hobbs, Marriott, Cole and Berg*: people, and what was done with all of them."""
    noun = singular(story.tokens.low[one.last - 1])
    people = noun == "person" or story.table.nouns(noun, "person") in ("same", "inside")
    some = {"first", "only", "latest"} & story.words(row.sentence)  # "named A, B and C as the first to be found"
    return people and not some and story.tokens.low[row.items[0][0] - 1] in _ADDRESSING


_ADDRESSING = frozenset(
    "told sentenced jailed convicted charged named identified thanked fined freed suspended banned sacked hired".split()
)


def _at_least(story: Story, row: _Row) -> int:
    """How many *row* tells where *a pair of spectacles* is one thing."""
    low = story.tokens.low
    return sum(1 if {"pair", "couple", "brace"} & set(low[a:b]) else max(1, told_as(low, a, b)) for a, b in row.items)


def _without_head(story: Story, row: _Row) -> _Row:
    """*row* without *The finds* of *The finds, a bronze bell, a pewter jug and a shoe, will go on show*, which the others are."""
    low = story.tokens.low
    first, *others = row.items
    headed = first[0] == row.sentence.first and low[first[0]] in ("the", "those", "these", "they")
    return row._replace(items=tuple(others)) if headed and all(low[start] in ("a", "an") for start, _ in others) else row


def _is_set_out(story: Story, one: Announcer, row: _Row) -> bool:
    """True for *made three changes for the match, bringing in Duarte, Weiss, Kone and Petrov*."""
    low, first = story.tokens.low, row.items[0][0]
    at = first - 1 - (low[first - 1] in _PARTICLES)
    return one.last <= at - 1 and low[at - 1] == "," and low[at] in _SETTING_OUT


_PARTICLES = frozenset("in up on out off at".split())
_SETTING_OUT = frozenset("bringing calling naming signing appointing dropping beating visiting closing buying".split())


def _is_told_of(story: Story, row: _Row) -> bool:
    """True for *The winners, a postman, a dentist and a schoolgirl*: the first says who the others are."""
    low, (first, last) = story.tokens.low, row.items[0]
    return low[first] == "the" and is_plural(low[last - 1]) and all(low[a] in ("a", "an") for a, _ in row.items[1:])


def _is_of_others(story: Story, row: _Row) -> bool:
    """True for names of which one is cut in two, tells its own number or was told before: they are no list that a number announces."""
    low, first = story.tokens.low, row.items[0][0]
    if low[first - 1] in _JOINS or (low[first - 1] in SMALL and low[first - 2] != ","):
        return True  # "Alder and Brook Bank, Carne, Ill."; "three mills, the Alder, Brook and Cole"
    if any("and" in low[a:b] for a, b in row.items):
        return True  # "Bosnia and Herzegovina": one or two
    if any(low[k][0].isdecimal() or low[k] in SMALL for a, b in row.items for k in range(a + 1, b)):
        return True  # "Alder sold 4.5 million, Brook 4.0 million and Cole 3.4 million"
    return told_before(story, row.items[:-1], row.sentence.first)


def told_before(story: Story, spans: Sequence[tuple[int, int]], at: int) -> bool:
    """True where the text ahead of token *at* tells two of the names *spans*: they are some of those that it told."""
    low, head = story.tokens.low, story.sentences[0].last if story.sentences[0].role == "headline" else 0
    return sum(any(low[k : k + b - a] == low[a:b] for k in range(head, at)) for a, b in spans) > 1


def _is_placed(story: Story, row: _Row, one: Announcer) -> bool:
    """True for *six mills ... It has shops in Spain, France and Italy*: where other things are, which the number does not count."""
    low = story.tokens.low
    if not row.named or low[row.items[0][0] - 1] not in _PLACING:
        return False
    noun = singular(low[one.last - 1])
    return noun not in PLACES and stem(low[one.last - 1]) not in _words(story, row.sentence)


_STOPS = frozenset("stop destination venue place".split())
_KINDS = frozenset("model kind type sort brand make breed variety species form version design".split())


def may_be_called(story: Story, one: Announcer, noun: str) -> bool:
    """True where what *one* announces may be told as *noun*: the stops of *four countries*, the heaters of *six models of fan heater*."""
    low = story.tokens.low
    mine = singular(low[one.last - 1])
    if mine in _KINDS and low[one.last : one.last + 1] == ["of"]:
        return noun in (singular(low[one.last + 1]), singular(low[one.last + 2]))
    return mine == noun or (mine in PLACES and noun in _STOPS)


def _is_of_other_things(story: Story, row: _Row, one: Announcer) -> bool:
    """True for *Three breeds were shown. The judges are the vet, the mayor and the farrier*: the row says what it is of."""
    low, first = story.tokens.low, row.sentence.first
    if low[first] != "the" or not is_plural(low[first + 1]):
        return False
    if low[first + 2].endswith(("ed", "en")) and low[first + 3] in ("are", "were"):
        return True  # "discussed four points. The points agreed are": some of them
    called = low[first + 2] in ("are", "were") and row.items[0][0] - first < 4
    return called and not may_be_called(story, one, singular(low[first + 1]))


def _words(story: Story, sentence: Sentence) -> set[str]:
    """The stems of the words of weight of *sentence*: names may be of anything, but where its words are those of the number."""
    return {stem(w) for w in story.tokens.low[sentence.first : sentence.last] if len(w) > _SHORT and w.isalpha() and w not in STOP}


def _may_be(story: Story, sentence: Sentence, one: Announcer) -> bool:
    """True for a number that is told exactly, and not *another three*, *the first three*, *Of the three towns only Alder*."""
    low = story.tokens.low
    if low[sentence.first : sentence.first + 2] == ["of", "the"] and one.first - sentence.first < 3:
        return False
    return not one.least and one.number >= _LEAST and low[one.first - 1] not in ("another", "other", "than", "first", "last", "next")


def _rows(story: Story, sentence: Sentence) -> Iterator[_Row]:
    """The rows of three and more things that begin alike, the last behind *and*."""
    low, k = story.tokens.low, sentence.first
    commas = [j for j in range(sentence.first, sentence.last) if low[j] == ","]
    while commas:
        run = _run(story, commas)
        kind = _kind(story, run[0] + 1)
        row = _closed(story, sentence, run, kind) if kind else ()
        first = _first(story, max(k, run[0] - _LONG), run[0], kind) if row else -1
        if row and first >= 0 and not _is_torn(story, sentence, ((first, run[0]), *row), kind) and _LEAST <= len(row) + 1 <= _MOST:
            yield _Row(sentence, _behind_verb(story, ((first, run[0]), *row), kind), kind == "name")
        commas = commas[len(run) :]
        k = run[-1] + 1


def _is_torn(story: Story, sentence: Sentence, row: tuple[tuple[int, int], ...], kind: str) -> bool:
    """True for *hail at a fair, a drought and the loss of a barn* behind a comma: other things of one list stand before it or in it."""
    low, first = story.tokens.low, row[0][0]
    if kind != "thing":
        return False
    behind_comma = "," in low[sentence.first : first] and low[first - 1] in _INSIDE
    return behind_comma or any("," in low[a:b] for a, b in row)


_INSIDE = frozenset("at on over in of to by for from near under with into onto like against behind above below around off".split())


def _behind_verb(story: Story, items: tuple[tuple[int, int], ...], kind: str) -> tuple[tuple[int, int], ...]:
    """*items* from the name behind *told*: *Passing sentence, Judge Hale told Ivo Watts, Carl Hobbs and Jan Cole*."""
    low = story.tokens.low
    for at, (first, last) in enumerate(items[:-2] if kind == "name" else ()):
        told = next((k for k in range(first + 1, last - 1) if low[k] in _ADDRESSING and _kind(story, k + 1) == kind), -1)
        if told > 0 and len(items) - at >= _LEAST:
            return ((told + 1, last), *items[at + 1 :])
    return items


def _run(story: Story, commas: list[int]) -> list[int]:
    """The commas, from the first of *commas* on, behind each of which a thing of the same kind begins."""
    kind, run = _kind(story, commas[0] + 1), commas[:1]
    for before, comma in pairwise(commas):
        at = comma + 1 + (story.tokens.low[comma + 1] == "and")
        if not kind or comma - before > _LONG or _kind(story, at) != kind:
            break
        run.append(comma)
    return run


def _closed(story: Story, sentence: Sentence, run: list[int], kind: str) -> tuple[tuple[int, int], ...]:
    """The items behind the commas of *run*, the last of which ``and`` opens; none where nothing closes the row."""
    low, last = story.tokens.low, run[-1]
    starts = [comma + 1 for comma in run]
    if low[last + 1] == "and":
        starts[-1] += 1
    else:
        joins = [k for k in range(last + 2, min(last + _LONG, sentence.last)) if low[k] == "and" and _kind(story, k + 1) == kind]
        if len(joins) != 1:
            return ()
        starts.append(joins[0] + 1)
    ends = [start - 1 - (low[start - 2] == ",") for start in starts[1:]]
    end = next((k for k in range(starts[-1] + 1, sentence.last) if not low[k].isalpha() or low[k] in _BEHIND), sentence.last)
    return tuple(zip(starts, [*ends, end], strict=True))


_BEHIND = STOP - {"of", "the", "a", "an"}  # "Cable Row before noon"


def _first(story: Story, start: int, comma: int, kind: str) -> int:
    """The token with which the first item before *comma* begins; -1 where none of *kind* does."""
    at = next((k for k in range(comma - 1, start - 1, -1) if _kind(story, k) == kind and _kind(story, k - 1) != kind), -1)
    return at if at >= 0 and not {",", ":", ";", "."} & set(story.tokens.low[at:comma]) else -1


def _kind(story: Story, k: int) -> str:
    """``name`` for a word with a capital, a determiner before it or not, ``thing`` for another determiner; else nothing."""
    low = story.tokens.low
    named = story.tokens.written(k)[:1].isupper() and low[k].isalpha() and low[k] not in SMALL
    if low[k] == "the" and story.tokens.written(k + 1)[:1].isupper():
        return "name"
    if low[k] in DEFINITE or low[k] in ("a", "an"):
        return "thing"
    return "name" if named else ""

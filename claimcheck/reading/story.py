"""A story on its way to a ledger: its words, sentences, figures and dates, as everything that ties figures sees them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

import attrs

from claimcheck.claims.claim import Claim, Kind, Span
from claimcheck.claims.day_names import DateRead, DayName, date_amount
from claimcheck.claims.events import date_claim
from claimcheck.claims.ledger import Fact
from claimcheck.claims.scope import Scope
from claimcheck.claims.taxonomy import Taxonomy, taxonomy
from claimcheck.documents.document import Document
from claimcheck.reading.figures import Figure
from claimcheck.reading.idle import BRIEF
from claimcheck.reading.quotations import inside_marks
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.numbers import SCALES, SMALL, TENS, VULGAR
from claimcheck.values.amount import Amount
from claimcheck.values.window import Window

T = TypeVar("T")


class Read(NamedTuple):
    """A figure of the story: its tokens *first* up to *last*, the sentence it stands in, and the claim its words make of it."""

    figure: Figure
    first: int
    last: int
    sentence: Sentence
    claim: Claim
    # It only says how long the window of another figure is: "in the last two days".
    timing: bool = False

    @property
    def is_plain(self) -> bool:
        """True for a figure that is stated as it is or about so, and neither planned, denied nor a bound."""
        return self.claim.stated.bound in ("=", "~") and self.claim.modality == "stated"


_SMALL = frozenset(SMALL)
_COUNTING = frozenset((*SMALL, *TENS, *SCALES, *VULGAR, "half", "a", "an"))
_IDLE = 2  # sentences without figures that do not count on the way to another
_MOST_IN_ONE = 120  # figures of one sentence; more are a table without its lines, or no text at all


@attrs.define(slots=False, eq=False)
class Story:
    """What a tie is found in: *tokens*, *sentences*, *reads* (every figure, in order) and *dates* of one document.

    *senses* are those it gives its labels. Words and dates that no figure tells become claims when a tie needs them (`word`, `day`):
    ``halved``, ``born in 1958``. They are kept by their place, so that two ties that need one word share one claim; only those that a
    link or fact speaks of enter the ledger. A part of a story numbers its sentences from 0; *first_sentence* is the number that its first
    has in the whole.
    """

    document: Document
    tokens: Tokens
    sentences: Sequence[Sentence]
    reads: Sequence[Read]
    dates: Sequence[DateRead]
    senses: Mapping[tuple[str, str], str] = attrs.field(factory=dict)
    first_sentence: int = 0
    is_part: bool = False
    _made: dict[tuple[int, int, str], Claim] = attrs.field(factory=dict, init=False)
    _words: dict[str, Claim] = attrs.field(factory=dict, init=False)
    _phrases: dict[tuple[int, int], tuple[int, int]] = attrs.field(factory=dict, init=False)
    _found: dict[tuple[str, int], object] = attrs.field(factory=dict, init=False)
    _named: Counter[str] = attrs.field(factory=Counter, init=False)

    @cached_property
    def is_brief(self) -> bool:
        """True for a story so short that all of it is of one matter."""
        return len(self.sentences) <= BRIEF

    @property
    def published(self) -> date | None:
        """The day of publication."""
        return self.document.published

    @cached_property
    def table(self) -> Taxonomy:
        """What counts as what."""
        return taxonomy()

    @cached_property
    def related(self) -> Sequence[Read]:
        """The figures that may be tied, in order; none of a sentence that holds more of them than any sentence of prose."""
        return [r for r in self.reads if r.claim.related and r.sentence.number not in self.crowded]

    @cached_property
    def crowded(self) -> frozenset[int]:
        """The numbers of the sentences that hold more figures than any sentence of prose: nothing of theirs is tied."""
        counts = Counter(r.sentence.number for r in self.reads)
        return frozenset(number for number, count in counts.items() if count > _MOST_IN_ONE)

    @cached_property
    def by_sentence(self) -> dict[int, list[Read]]:
        """The figures that may be tied, by the number of their sentence."""
        found: defaultdict[int, list[Read]] = defaultdict(list)
        for read in self.related:
            found[read.sentence.number].append(read)
        return dict(found)

    @cached_property
    def every_figure(self) -> dict[int, list[Read]]:
        """Every figure by the number of its sentence, also ages, ordinals and others that are tied to nothing as they stand."""
        found: defaultdict[int, list[Read]] = defaultdict(list)
        for read in self.reads:
            if read.sentence.number not in self.crowded:
                found[read.sentence.number].append(read)
        return dict(found)

    def once(self, key: tuple[str, int], find: Callable[[], T]) -> T:
        """What *find* gives, sought once for each *key*: several ties ask for the lengths of a sentence."""
        try:
            return cast(T, self._found[key])
        except KeyError:
            found = self._found[key] = find()
            return found

    def places(self, words: frozenset[str], sentence: Sentence) -> Sequence[int]:
        """The tokens of *sentence* that are one of *words*, in order; of all sentences they are sought once."""
        return within(self.tokens.places(words), sentence.first, sentence.last)

    def holding(self, *words: frozenset[str]) -> list[Sentence]:
        """The sentences that hold one of each of *words*, in order: what no such sentence can tell is asked of none other."""
        found = self.sentences
        for some in words:
            places = self.tokens.places(some)
            if not places or not found or places[-1] < found[0].first or places[0] >= found[-1].last:
                return []
            firsts = self._firsts if found is self.sentences else [s.first for s in found]
            at = {bisect_right(firsts, place) - 1 for place in within(places, firsts[0], found[-1].last)}
            found = [found[k] for k in sorted(at) if within(places, found[k].first, found[k].last)]
        return list(found)

    @cached_property
    def _firsts(self) -> list[int]:
        """The first token of each sentence."""
        return [sentence.first for sentence in self.sentences]

    def numbers(self, sentence: Sentence) -> Sequence[int]:
        """The tokens of *sentence* that tell a whole number in digits or in one word, in order."""
        t = self.tokens
        return within(t.kept("numbers", lambda: sorted(t.numbers + t.places(_SMALL))), sentence.first, sentence.last)

    def numerals(self, sentence: Sentence) -> Sequence[int]:
        """The tokens of *sentence* with which a number can begin, in order."""
        t = self.tokens
        return within(t.kept("numerals", lambda: sorted(t.numbers + t.places(_COUNTING))), sentence.first, sentence.last)

    def here(self, sentence: Sentence) -> list[Read]:
        """The figures of *sentence* that may be tied."""
        return self.by_sentence.get(sentence.number, [])

    def words(self, *sentences: Sentence) -> set[str]:
        """The words of *sentences*, in lower case."""
        return {w for s in sentences for w in self.tokens.low[s.first : s.last]}

    def beside(self, sentence: Sentence, back: int = 1, on: int = 1) -> list[Sentence]:
        """Up to so many sentences before and behind *sentence* that tell of the same matter, itself among them: no headline, no caption."""
        first, last = self._reach(sentence.number, -1, back), self._reach(sentence.number, 1, on)
        return [s for s in self.sentences[first : last + 1] if s.role == sentence.role]

    def _reach(self, number: int, step: int, count: int) -> int:
        """The number of the sentence *count* away from *number*, where those of its block without a figure do not count."""
        if not self.is_brief:
            return max(0, min(len(self.sentences) - 1, number + step * count))
        at, most = number, count + _IDLE
        while count > 0 and most > 0 and 0 <= at + step < len(self.sentences):
            at += step
            most -= 1
            count -= at in self._counting or self.sentences[at].block != self.sentences[number].block
        return at

    def apart(self, later: Sentence, earlier: Sentence) -> int:
        """How many sentences *later* stands behind *earlier*, less than none where before it, without those between that do not count."""
        if not self.is_brief:
            return later.number - earlier.number
        first, last = sorted((earlier.number, later.number))
        passed = sum(n in self.by_sentence and n not in self._counting for n in range(first + 1, last)) if last - first < BRIEF else 0
        return (last - first - passed) * (1 if later.number >= earlier.number else -1)

    @cached_property
    def _counting(self) -> frozenset[int]:
        """The numbers of the sentences of a brief with figures that may be tied and that are not each alone of their kind."""
        kinds = {read.claim.id: _kind(read, self.table) for read in self.related}
        counts = Counter(kinds.values())
        told = {read.sentence.number for read in self.related if not kinds[read.claim.id] or counts[kinds[read.claim.id]] > 1}
        return frozenset(told)

    def phrase(self, read: Read) -> tuple[int, int]:
        """The tokens of the whole phrase of *read*: hedge, number, unit and noun."""
        key = read.figure.phrase_start, read.figure.phrase_end
        found = self._phrases.get(key)
        if found is None:
            found = self._phrases[key] = self.tokens.at(key[0]), self.tokens.at(key[1])
        return found

    def between(self, a: Read, b: Read) -> list[str]:
        """The words between the phrases of two figures, *a* first."""
        return self.tokens.low[self.phrase(a)[1] : self.phrase(b)[0]]

    def before(self, read: Read, count: int) -> list[str]:
        """Up to so many words before the phrase of *read* in its sentence."""
        first = self.phrase(read)[0]
        return self.tokens.low[max(read.sentence.first, first - count) : first]

    def after(self, read: Read, count: int) -> list[str]:
        """Up to so many words behind the phrase of *read* in its sentence."""
        last = self.phrase(read)[1]
        return self.tokens.low[last : min(read.sentence.last, last + count)]

    def sentence_at(self, token: int) -> Sentence | None:
        """The sentence that holds *token*."""
        place = bisect_right(self.sentences, token, key=lambda s: s.first) - 1
        return self.sentences[place] if place >= 0 and token < self.sentences[place].last else None

    def word(self, first: int, last: int, amount: Amount, kind: Kind, scope: Scope | None = None, voice: str = "") -> Claim:
        """The claim that the tokens from *first* up to *last* make, which are no figure: ``halved``, ``split evenly``."""
        span = self.document.span(self.tokens.start[first], self.tokens.end[last - 1])
        key = (span.start, span.end, f"{kind} {amount.unit} {amount.stated.lo} {amount.widest}")
        if key not in self._made:
            sentence = self.sentence_at(first)
            self._keep(key, Claim(
                id=self._name("w"), amount=attrs.evolve(amount, written=span.quote), kind=kind,
                scope=scope or Scope(), voice=voice, role=sentence.role if sentence else "body", span=span, phrase=span,
                sentence=self._number(sentence), block=sentence.block if sentence else 0, quoted=self._is_quoted(span, sentence),
            ))  # fmt: skip
        return self._made[key]

    def recast(self, read: Read, kind: Kind, *, unit: str = "", amount: Amount | None = None) -> Claim:
        """The figure of *read* as a claim of *kind* with *amount*, or with its own in *unit*: the plain 21 of *21 days*."""
        claim = read.claim
        return self.word(*self.phrase(read), amount or attrs.evolve(claim.amount, unit=unit), kind, claim.scope, claim.voice)

    def _is_quoted(self, span: Span, sentence: Sentence | None) -> bool:
        """True where *span* stands within quotation marks."""
        return sentence is not None and inside_marks(self.document.text, span.start, span.end, sentence.start, sentence.end)

    def part(self, sentences: Sequence[Sentence]) -> Story:
        """The story that *sentences*, which follow each other, tell by themselves; its words and days are those of the whole."""
        inside = {s.number: s._replace(number=k) for k, s in enumerate(sentences)}
        first, last = (bisect_left(self.reads, k, key=lambda r: r.first) for k in (sentences[0].first, sentences[-1].last))
        reads = [r._replace(sentence=inside[r.sentence.number]) for r in self.reads[first:last] if r.sentence.number in inside]
        days = self.days_in(sentences)
        told = Story(
            self.document, self.tokens, list(inside.values()), reads, days, self.senses, self.first_sentence + sentences[0].number, True
        )
        told._made, told._words, told._named, told._phrases = self._made, self._words, self._named, self._phrases
        return told

    def cut(self, tokens: Tokens, sentences: Sequence[Sentence], reads: Sequence[Read]) -> Story:
        """The story that *sentences* and *reads* tell over *tokens*, fewer than its own; its words and days are those of the whole."""
        told = Story(self.document, tokens, sentences, reads, self.dates, self.senses, self.first_sentence, self.is_part)
        told._made, told._words, told._named = self._made, self._words, self._named
        return told

    def days_in(self, sentences: Sequence[Sentence]) -> Sequence[DateRead]:
        """The dates that *sentences*, which follow each other, tell."""
        first, last = (bisect_left(self.dates, k, key=lambda d: d.start) for k in (sentences[0].start, sentences[-1].end))
        return self.dates[first:last]

    def _number(self, sentence: Sentence | None) -> int:
        """The number of *sentence* in the whole story."""
        return self.first_sentence + sentence.number if sentence else 0

    def _name(self, letter: str) -> str:
        """A name for the next claim of words (w), of a date (d) or of a moment (t)."""
        self._named[letter] += 1
        return f"{letter}{self._named[letter]}"

    def _keep(self, key: tuple[int, int, str], claim: Claim) -> None:
        self._made[key] = self._words[claim.id] = claim

    def day(self, read: DateRead, window: Window | None = None) -> Claim:
        """The claim of a date of the story; *window* are its days where the date alone does not tell its year."""
        key = (read.start, read.end, "date")
        if key not in self._made:
            days = window or read.name.days()
            told = date_claim(read, days)
            sentence = self.sentence_at(self.tokens.at(read.start))
            self._keep(key, attrs.evolve(
                told, id=self._name("d"), related=True, scope=Scope(when=days), sentence=self._number(sentence),
                block=sentence.block if sentence else 0,
            ))  # fmt: skip
        return self._made[key]

    def weekday(self, first: int, last: int, window: Window) -> Claim:
        """The claim of a day that the tokens from *first* up to *last* tell with no date: ``on Sunday``, ``yesterday``."""
        span = self.document.span(self.tokens.start[first], self.tokens.end[last - 1])
        key = (span.start, span.end, "date")
        if key not in self._made:
            line, column = self.document.place(span.start)
            read = DateRead(span.start, span.end, span.quote, DayName(), line=line, column=column)
            return self.day(read, window)
        return self._made[key]

    def moment(self, first: int, last: int, window: Window | None, clock: str = "") -> Claim:
        """The claim of the day, month or year that the tokens from *first* up to *last* tell, at a *clock* time (``9:30``) or at none.

        What one phrase can mean may be several: each window makes a claim of its own.
        """
        span = self.document.span(self.tokens.start[first], self.tokens.end[last - 1])
        key = (span.start, span.end, f"{window} {clock}")
        if key not in self._made:
            sentence = self.sentence_at(first)
            one = window is not None and window.days == 1 and window.start is not None
            written = " ".join(part for part in (window.start.isoformat() if one and window and window.start else "", clock) if part)
            told = date_claim(DateRead(span.start, span.end, span.quote, DayName(), line=span.line, column=span.column), window)
            amount = date_amount(written) if written else told.amount
            self._keep(key, attrs.evolve(
                told, id=self._name("t"), amount=amount, related=True, scope=Scope(when=window),
                sentence=self._number(sentence), block=sentence.block if sentence else 0, quoted=self._is_quoted(span, sentence),
            ))  # fmt: skip
        return self._made[key]

    @cached_property
    def _by_name(self) -> dict[str, Claim]:
        return {r.claim.id: r.claim for r in self.reads}

    def claim(self, name: str) -> Claim:
        """The claim called *name*, of a figure or of words that a tie has made one of."""
        return self._by_name.get(name) or self._words[name]

    def claims(self, spoken: Iterable[str]) -> tuple[Claim, ...]:
        """The claims of the story in the order of the text: every figure, and those of the words and dates that *spoken* names."""
        if not self._made:
            return tuple([r.claim for r in self.reads])
        named = set(spoken)
        made = [c for c in self._made.values() if c.id in named]
        return tuple(sorted((*(r.claim for r in self.reads), *made), key=lambda c: (c.span.start if c.span else 0, c.id)))

    def stand(self, names: Sequence[str]) -> frozenset[tuple[int, int]]:
        """Where the words of the claims *names* stand, whatever is claimed with them."""
        told = (claim.phrase or claim.span for claim in map(self.claim, names))
        return frozenset((span.start, span.end) for span in told if span is not None)


def _kind(read: Read, table: Taxonomy) -> str:
    """What sets the figure of *read* apart from those of another kind: its dimension, or what it counts; empty where nothing tells."""
    claim = read.claim
    if claim.kind in ("duration", "money"):
        return claim.kind
    if claim.kind != "count" or claim.amount.unit or not claim.scope.noun:
        return ""
    noun = claim.scope.noun
    return "person" if noun == "person" or "person" in table.nouns_above(noun) else noun


@attrs.frozen
class Listed:
    """A list of *items* (runs of tokens) that the figure of the claim *about* announces; not *exhaustive* where only some are named.

    *count* is how many things they are where one item tells of several ("two former ministers"), 0 where it is their number.
    """

    about: str
    items: tuple[tuple[int, int], ...]
    exhaustive: bool = True
    count: int = 0

    def fact(self, story: Story) -> Fact:
        """The length of the list as a fact of the ledger."""
        t = story.tokens
        spans = tuple(story.document.span(t.start[a], t.end[b - 1]) for a, b in self.items)
        return Fact(
            name=f"list of {self.about}", value=self.count or len(spans), what="items of the list", spans=spans, about=self.about,
            items=tuple(s.quote for s in spans), exhaustive=self.exhaustive,
        )  # fmt: skip


def line(claim: Claim) -> int:
    """The line that *claim* stands in, 0 where it has no place."""
    return claim.span.line if claim.span else 0


def lines(a: Claim, b: Claim, verb: str = "") -> str:
    """``line 3``, or ``lines 3 and 5``, and *verb* in its number: ``line 3 tells``, ``lines 3 and 5 tell``."""
    one = line(a) == line(b)
    told = f"line {line(a)}" if one else f"lines {line(a)} and {line(b)}"
    return f"{told} {verb}{'s' if one else ''}" if verb else told

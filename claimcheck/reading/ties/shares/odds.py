"""Odds: so many of one for every one of another, and what is divided in a ratio."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from typing import NamedTuple

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.lengths import exactly
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import PEOPLE, comparable, people, sized
from claimcheck.reading.ties.common.sides import Sides, in_unit, one_kind
from claimcheck.reading.ties.common.spots import adjunct, spot
from claimcheck.reading.ties.shares.ratios_apart import plausible, told_apart
from claimcheck.reading.ties.shares.times_told import loosely
from claimcheck.values.amount import Amount, Stated
from claimcheck.values.exact import show, whole
from claimcheck.values.hedges import hedged
from claimcheck.values.interval import give_or_take
from claimcheck.values.written import amount

_IDLE = frozenset("the a an of in on at to and or for with by one who were was are is be every each some other more only there".split())
_PARTING = frozenset("and but while who which that or".split())
_FOR, _TO = frozenset(("for", "to")), frozenset(("to",))
_TARIFF = frozenset("can could may will would must earn earns worth awarded".split())
_STEM = 4
_AROUND = 5
_DIVIDING = frozenset("split splits divided divide divides shared share shares ratio".split())


def for_every(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """``one for every 20 pupils``, ``for every man killed, three were wounded``: the two counts that those words name."""
    low = story.tokens.low
    for k in story.places(_FOR, sentence):
        loose = low[k] == "to" and low[k + 1] in ("a", "an")  # "25 pupils to a teacher", where both are counted by name
        if k >= sentence.last - 2 or not loose and low[k + 1] not in ("every", "each"):
            continue
        if sum(low[j] == low[k] and low[j + 1 : j + 3] == low[k + 1 : k + 3] for j in story.places(_FOR, sentence)) > 1:
            continue  # "84 searches for every 1,000 stops of these and 42 for every 1,000 stops of those"
        found = _rate(story, sentence, k)
        if found is None or _NORM & set(low[sentence.first : k]):
            continue
        if _TARIFF & set(low[max(sentence.first, found.first - 5) : found.first]) or _is_price(story, sentence, found.first):
            continue  # "A driver can score 25 points for each win"
        yield from _of_rate(story, sentence, k, found, loose=loose)


class Rate(NamedTuple):
    """So many for each: the tokens of the words, how many there are, and the stems of both nouns."""

    first: int
    last: int
    times: Fraction
    many: set[str]
    base: set[str]


def _of_rate(story: Story, sentence: Sentence, k: int, rate: Rate, *, loose: bool) -> Iterator[Choice]:
    """The counts near *rate* that it may be of, those that its nouns name before others; where it is *loose*, those alone."""
    low, (first, last, times, many, base) = story.tokens.low, rate
    word = story.word(first, last, so_many_times(times), "ratio")
    near = [r for s in story.beside(sentence, back=2, on=5) for r in story.here(s) if _plain(r) and not first <= r.first < last]
    near = [r for r in near if not _of_those_told(story, r) and low[r.first - 1] not in ("every", "each") and r.claim.kind != "mean"]
    if loose and not all(any(named(story, r, names) for r in near) for names in (many, base)):
        return
    if times == 1 and not any(named(story, r, names) for r in near for names in (many, base)):
        return  # "ten candles, one for each real birthday": as many as of what no figure counts
    pairs = _pairs(story, sentence, k, rate, (word, near))
    options = [
        Link("ratio", (word.id, a.claim.id, b.claim.id), assumption=f"line {line(word)} speaks of these two figures")
        for a, b in sorted(pairs, key=lambda p: not plausible(word.amount, *p))
    ]
    if not options:
        set_out = Sides(sentence, sentence.first)
        worth = first, last, so_many_times(times)
        options = list(told_apart(story, sentence, worth, set_out, partial(_is_named, story, many | base)))
    if not options:
        options = [Link("ratio", (word.id, *(r.claim.id for r in pair)), assumption=f"line {line(word)} speaks of these two figures")
                   for pair in _behind_colon(story, word, sentence, last)]  # fmt: skip
    if not options and first < k:
        options = _of_people(story, word, low[k + 2], near)
    # "Girls averaged 68, there being three girls for every two boys"
    options = [one for one in options if all(story.claim(name).kind != "mean" for name in one.claims[1:])]
    if options:
        yield Choice(tuple(options[:8]))
    elif not any(named(story, r, many | base) for r in near):
        yield from _only_two(story, word, near)


def _pairs(story: Story, sentence: Sentence, k: int, rate: Rate, told: tuple[Claim, list[Read]]) -> list[tuple[Read, Read]]:
    """The pairs of *told*, the rate in words and the counts near it, of which the first is so many for each of the second."""
    (first, _, _, many, base), (word, near) = rate, told
    greats, smalls = [r for r in near if named(story, r, many)], [r for r in near if named(story, r, base)]
    if not (many and base) and len(near) == 2 and (greats or smalls or _bare_or_ahead(near, first) or _takes_up(story, sentence, near)):
        greats, smalls = _both(near, greats, smalls)
    if not greats and not smalls and (two := _two_crowds(story, sentence, first, near)):
        greats = smalls = two
    greats = greats or _said_again(story, sentence, first, many, near) or _beside(near, smalls, many if first > k else set())
    smalls = smalls or _beside(near, greats, base if first > k else set())
    pairs = [(a, b) for a in greats for b in smalls if a is not b and a.claim.amount.unit == b.claim.amount.unit]
    pairs = [p for p in pairs if not _is_rate_too(story, *p)]
    pairs = pairs or _of_a_measure(story, greats, smalls)
    if any(plausible(word.amount, *p) for p in pairs):
        return pairs
    turned = [(b, a) for a, b in pairs if not stems([b.figure.noun]) & base]  # what it counts has not put it on its side
    return [p for p in turned if plausible(word.amount, *p)] or _apposed(story, word, k, near, first) or pairs


def _is_rate_too(story: Story, a: Read, b: Read) -> bool:
    """True for the two of *one nurse for every 80 patients and one cook for 300*: they are a rate of their own."""
    one, other = sorted((a, b), key=lambda r: r.first)
    return one.sentence is other.sentence and one.claim.stated.number == 1 and story.between(one, other) in (["for"], ["to"], ["per"])


def _of_those_told(story: Story, read: Read) -> bool:
    """True for *two of them*, *two of the nurses*, who are some of those that another figure counts."""
    low, last = story.tokens.low, read.last
    if low[last : last + 2] == ["of", "them"]:
        return True
    counted = {r.claim.scope.noun for r in story.here(read.sentence) if r is not read}
    return low[last : last + 2] == ["of", "the"] and singular(low[last + 2]) in counted


def _behind_colon(story: Story, word: Claim, sentence: Sentence, last: int) -> list[tuple[Read, Read]]:
    """The only two figures of ``one shell for every seven of theirs: 2,000 a day against 10,000``, the greater first."""
    low = story.tokens.low
    colon = next((k for k in range(last, sentence.last) if low[k] == ":"), sentence.last)
    behind = [r for r in story.here(sentence) if r.first > colon and sized(r)]
    if len(behind) != 2 or not {"against", "to"} & set(story.between(*behind)) or not one_kind(*behind):
        return []
    few, many = sorted((in_unit(story, r, o) for r, o in (behind, behind[::-1])), key=lambda r: r.claim.stated.number or 0)
    return [(many, few)] if plausible(word.amount, many, few) else []


def _of_people(story: Story, word: Claim, base: str, near: list[Read]) -> list[Link]:
    """``14 sheep for every islander ... The flock stands at 2,310 ... 215 people``: the only count of people, and the only bare one."""
    counts = [r for r in near if r.claim.kind == "count" and (r.claim.stated.number or 0) > _HANDFUL and not r.figure.another]
    crowds, bare = [r for r in counts if r.claim.scope.noun in PEOPLE], [r for r in counts if not r.figure.noun]
    if (
        not people(story, singular(base))
        or len(crowds) != 1
        or len(bare) != 1
        or len(counts) != 2
        or not plausible(word.amount, bare[0], crowds[0])
    ):
        return []
    said = f"line {line(word)} speaks of the only two figures that it may be of"
    return [Link("ratio", (word.id, bare[0].claim.id, crowds[0].claim.id), assumption=said)]


_HANDFUL = 12


def _is_price(story: Story, sentence: Sentence, first: int) -> bool:
    """True for ``£90 a night for each of the 40 families``, ``$9,000 for every day``."""
    return any(r.first <= first < r.last and r.claim.amount.unit for r in story.here(sentence))


# What should be is not held against what is.
_NORM = frozenset("recommends recommended recommend should national norm standard guideline guidelines ideal average target law".split())


def _only_two(story: Story, word: Claim, near: list[Read]) -> Iterator[Choice]:
    """The one pair of counts behind ``two of theirs for each of ours`` that can be in that ratio."""
    near = [r for r in near if r.first > story.tokens.at(word.span.end if word.span else 0) and r.claim.kind == "count" and r.figure.noun]
    near = [r for r in near if not adjunct(story, spot(story, r))]
    pairs = [(a, b) for a in near for b in near if a is not b and plausible(word.amount, a, b)]
    times = Fraction(word.stated.number or 0)
    if len(pairs) == 1 and times:
        (a, b), said = pairs[0], f"line {line(word)} speaks of these two figures"
        # What is handed over one by one keeps to its ratio.
        told = attrs.evolve(word.amount, usual=give_or_take(times, Fraction(1, 25)))
        word = story.word(story.tokens.at(word.span.start), story.tokens.at(word.span.end), told, "measure") if word.span else word
        yield Choice((Link("ratio", (word.id, a.claim.id, b.claim.id), assumption=said),))


def _apposed(story: Story, word: Claim, k: int, near: list[Read], first: int) -> list[tuple[Read, Read]]:
    """The figure right before ``, or one for every 20``, with those that it may be held against."""
    low = story.tokens.low
    ahead = [r for r in near if r.last <= first and r.sentence is story.sentence_at(k)]
    if not ahead or low[first - 1] not in ("or", ",", "—", "–", "(", ":", "about", "is", "just", "roughly", "only"):
        return []
    return [(r, ahead[-1]) for r in near if r is not ahead[-1] and plausible(word.amount, r, ahead[-1])]


def _bare_or_ahead(near: list[Read], first: int) -> bool:
    """True for two figures that name no thing, or run into the words: ``720 pupils and 24 teachers, or one for every 20 children``."""
    return not any(r.figure.noun for r in near) or all(r.last <= first < r.sentence.last for r in near)


def _both(near: list[Read], greats: list[Read], smalls: list[Read]) -> tuple[list[Read], list[Read]]:
    """The only two figures, each on its side where the words name one of them, else either on either."""
    if len(greats) + len(smalls) != 1:
        return near, near
    named = (greats or smalls)[0]
    other = [r for r in near if r is not named]
    return (greats, other) if greats else (other, smalls)


def _of_a_measure(story: Story, greats: list[Read], smalls: list[Read]) -> list[tuple[Read, Read]]:
    """*2,400 miles* as so many, beside so many boats: the only two figures of *one for every 60*, of which one is measured."""
    found = greats if greats == smalls else [*greats, *smalls]
    if len(found) != 2:
        return []
    many, few = sorted(found, key=lambda r: r.claim.stated.number or 0, reverse=True)
    if many.claim.kind != "measure" or "/" in many.claim.amount.unit or few.claim.amount.unit:
        return []
    return [(many._replace(claim=story.recast(many, "count")), few)]


def _takes_up(story: Story, sentence: Sentence, near: list[Read]) -> bool:
    """True for *has 12 tutors for its 4,800 students. That's one for every 250*, which takes up both figures of the sentence before."""
    opens = story.tokens.low[sentence.first] in ("that", "this", "that's") and not any(r.sentence is sentence for r in near)
    return opens and len({r.sentence.number for r in near}) == 1 and story.apart(sentence, near[0].sentence) == 1


def _said_again(story: Story, sentence: Sentence, first: int, many: set[str], near: list[Read]) -> list[Read]:
    """The 6,000 of *There were 6,000 applicants, or 12 for every place*, where the words leave out what there are 12 of."""
    low, ahead = story.tokens.low, [r for r in near if r.sentence is sentence and r.last <= first]
    again = low[first - 1] == "or" and bool(ahead) and not many
    return ahead[-1:] if again and low[first - 2] == "," and first - 2 - ahead[-1].last < _AROUND + _AROUND else []


def _is_named(story: Story, names: set[str], read: Read) -> bool:
    return named(story, read, names)


def _beside(near: list[Read], named: list[Read], names: set[str]) -> list[Read]:
    """The figure that stands alone beside the one that is named: ``8,000 doctors for its 2 million inhabitants``."""
    if len(named) != 1:
        return []
    others = [r for r in near if r.sentence is named[0].sentence and r is not named[0]]
    if len(others) == 1 and names and others[0].figure.noun and others[0].claim.scope.noun not in PEOPLE:
        return []  # "two on buses ... 30 buses and 12 garages"
    return others if len(others) == 1 else []


def _plain(read: Read) -> bool:
    return sized(read) and read.claim.kind in ("count", "measure", "money")


def _rate(story: Story, sentence: Sentence, k: int) -> Rate | None:
    """The rate in the words at *k*: ``a teacher for every 25 children``."""
    low = story.tokens.low
    number = numeral(story.tokens, k + 2)
    ahead = _before(story, sentence, k)
    closed = number is not None and not low[number.last].isalpha()  # "one for every 250, which"
    article = next((j for j in range(max(sentence.first, k - 4), k - 1) if low[j] in ("a", "an")), -1)
    if ahead is None and number is not None and number.value > 1 and article >= 0 and all(w.isalpha() for w in low[article:k]):
        # "a teacher for every 25 children"
        group = stems(low[number.last : number.last + 2])
        return Rate(article, number.last, Fraction(number.value), group, stems(low[article + 1 : k]))
    if number is not None and number.value and ahead is not None:
        # "one teacher for every 20 pupils"
        if low[ahead.last] in ("more", "fewer", "less"):
            return None  # "four more for every ten" are 1.4 times as many
        times = Fraction(number.value) / Fraction(ahead.value)
        if times < 1:
            # "five wounded for every one dead"
            return Rate(ahead.first, number.last, 1 / times, stems(low[ahead.last : k]), stems(low[number.last : number.last + 2]))
        group = set() if closed else stems(low[number.last : number.last + 2])
        return Rate(ahead.first, number.last, times, group, stems(low[ahead.last : k]))
    if ahead is not None and number is None:
        # "three girls for every boy"
        return Rate(ahead.first, k + 3, Fraction(ahead.value), stems(low[ahead.last : k]), stems(low[k + 2 : k + 3]))
    if ahead is None and number is None and low[k] == "for" and (many := _subject(story, sentence, k)) is not None:
        # "Three boys applied for every girl who did"
        return Rate(many.first, k + 3, Fraction(many.claim.stated.number or 0), stems([many.figure.noun]), stems(low[k + 2 : k + 3]))
    each = 1 if number is None else number.value
    start = k + 2 if number is None else number.last
    stop = next((j for j in range(start, min(start + 14, sentence.last)) if low[j] in (",", "there")), -1)
    if low[k] == "for" and ahead is None:
        behind = _behind(story, sentence, start, stop)
        if behind is not None and each:
            named = stems(low[behind.last : min(behind.last + 3, sentence.last)])
            group = stems(low[start : stop if 0 < stop < behind.first else behind.first])
            return Rate(behind.first, behind.last, Fraction(behind.value) / Fraction(each), named, group)
    return None


def _two_crowds(story: Story, sentence: Sentence, first: int, near: list[Read]) -> list[Read]:
    """The only two counts, both of people, before ``25 children to every teacher``: the pupils and the staff."""
    ahead = [r for r in near if r.sentence is sentence and r.last <= first]
    crowds = len(ahead) == 2 and all(_is_crowd(story, r) for r in ahead)
    return ahead if crowds and ahead[0].claim.scope.noun != ahead[1].claim.scope.noun else []


def _is_crowd(story: Story, read: Read) -> bool:
    return bool(read.figure.noun) and (people(story, read.claim.scope.noun) or read.claim.scope.noun in PEOPLE)


def _subject(story: Story, sentence: Sentence, k: int) -> Read | None:
    """The small count that begins the sentence of ``Three boys applied to the school for every girl``."""
    ahead = [r for r in story.here(sentence) if r.last <= k]
    opens = len(ahead) == 1 and ahead[0].first == sentence.first and k - ahead[0].last < 10
    plain = opens and ahead[0].claim.kind == "count" and bool(ahead[0].figure.noun) and 1 < (ahead[0].claim.stated.number or 0) < 20
    return ahead[0] if plain and "," not in story.tokens.low[ahead[0].last : k] else None


def _behind(story: Story, sentence: Sentence, start: int, stop: int) -> Numeral | None:
    """The number that ``for every man killed, three were wounded`` and ``for each tree felled it plants three`` tell."""
    places = range(start + 1, min(stop + 4 if stop > 0 else start + 12, sentence.last))
    return next((n for j in places if (n := numeral(story.tokens, j)) is not None and n.value), None)


def _before(story: Story, sentence: Sentence, k: int) -> Numeral | None:
    """The number just before the words at *k*, with at most five words between."""
    for start in range(max(sentence.first, k - 6), k):
        number = numeral(story.tokens, start)
        if number is not None and number.value and number.last <= k and story.tokens.low[start] not in ("a", "an"):
            gap = story.tokens.low[number.last : k]
            if all(w.isalpha() and w not in _PARTING for w in gap):
                return number
    return None


def so_many_times(number: Fraction, hedge: str = "") -> Amount:
    """The amount of odds, with the width of a spoken multiple: three for one is three times, *more than* ten to one more than ten."""
    value = whole(number)
    if hedge and number.denominator == 1:
        return loosely(amount(f"{hedge} {show(value)} times"))
    return hedged(Stated("=", value, value), "times", written=f"{show(value)} times")


def stems(words: list[str]) -> set[str]:
    return {w[:_STEM] for w in words if w.isalpha() and w not in _IDLE}


def named(story: Story, read: Read, names: set[str]) -> bool:
    """True where *read* counts what *names* say, by its own noun, its state, or a word beside it."""
    low = story.tokens.low
    first, last = min(read.first, story.phrase(read)[0]), story.phrase(read)[1]
    mine = stems(low[first:last]) | stems([read.claim.scope.what, read.claim.scope.noun])
    if mine & names:
        return True
    return not read.figure.counted and bool(stems(low[max(read.sentence.first, first - _AROUND) : first]) & names)


def in_ratio(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """``split the $90m in the ratio of two to one``: each took its share of the whole."""
    low = story.tokens.low
    for k in story.places(_TO, sentence) if story.places(_DIVIDING, sentence) else ():
        if not sentence.first < k < sentence.last - 1 or not _DIVIDING & set(low[sentence.first : k]):
            continue
        left, right = _before(story, sentence, k), numeral(story.tokens, k + 1)
        if (
            left is None
            or right is None
            or left.last != k
            or not right.value
            or low[left.first - 1] not in ("of", "by", "split", "divided")
        ):
            continue
        wholes = [r for r in story.here(sentence) if sized(r) and r.last < left.first and r.claim.kind in ("money", "count", "measure")]
        parts = [r for s in story.beside(sentence, back=0)[1:] for r in story.here(s) if sized(r)]
        parts += [r for r in story.here(sentence) if sized(r) and r.first >= right.last]
        joined = len(parts) > 1 and parts[0].sentence is parts[1].sentence and "and" in story.between(*parts[:2])
        top, bottom = Fraction(left.value), Fraction(right.value)
        great = story.word(left.first, right.last, exactly(top / (top + bottom)), "share")
        small = story.word(left.first - 1, right.last, exactly(bottom / (top + bottom)), "share")
        options = [
            Link("share", (s.id, part.claim.id, w.claim.id), assumption=f"{part.claim.said} is one side’s share of {w.claim.said}")
            for part in parts[:3]
            for w in (*wholes, *(() if joined else parts[:2]))
            for s in (great, small)
            if w is not part
            and (part.claim.stated.number or 0) < (w.claim.stated.number or 0)
            and part.claim.amount.unit == w.claim.amount.unit
            and comparable(story, part.claim, w.claim)
        ]
        if options:
            yield Choice(tuple(options[:12]))

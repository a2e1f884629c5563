"""Worth: the points that tries, goals, kicks and throws bring, against the points that they came to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from claimcheck.claims.claim import Claim, Kind
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import number_word
from claimcheck.reading.ties.scores.scoreline import scores, small
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged

# What each is worth; where two codes differ, in both.
_RUGBY = {
    "try": (5, 4), "conversion": (2, 2), "penalty": (3, 2), "drop goal": (3, 1), "dropped goal": (3, 1), "penalty goal": (3, 2),
}  # fmt: skip
_GRIDIRON = {
    "touchdown": (6,), "field goal": (3,), "extra point": (1,), "point after": (1,), "safety": (2,), "two-point conversion": (2,),
}  # fmt: skip
_BASKET = {
    "three-pointer": (3,), "three": (3,), "two-pointer": (2,), "free throw": (1,), "two": (2,), "three-point shot": (3,),
    "two-point basket": (2,),
}  # fmt: skip
_MADE = frozenset(
    "gave give gives giving win made make makes making enough earned brought secured sealed accounted came for in finished ended won total "
    "saw produced yielded all only".split()
)
_SOME = frozenset("including among helped helping inspired late another further more also besides plus most record season career".split())
_KINDS: tuple[Mapping[str, tuple[int, ...]], ...] = (_RUGBY, _GRIDIRON, _BASKET)


def _naming(kind: Mapping[str, tuple[int, ...]]) -> frozenset[str]:
    """A word of each name of *kind*, of one or of several; no number, which most sentences hold."""
    names = [name.replace("two-", "").replace("three-", "").split()[0] for name in kind]
    return frozenset(form for word in names for form in (word, f"{word}s", f"{word[:-1]}ies")) - {"two", "three"} | {"touchdowns"}


_NAMING = tuple(_naming(kind) for kind in _KINDS)
_NAMED = frozenset(word for words in _NAMING for word in words)


class Haul(NamedTuple):
    """So many of one thing that brings points: its claim and what each is worth in each code."""

    claim: Claim
    each: tuple[int, ...]
    name: str
    number: int
    at: int


def worth(story: Story) -> Iterator[Choice]:
    """The points of each side or player of *story* of which it tells how they were made."""
    for sentence in story.sentences:
        found = hauls(story, sentence)
        if len(found) < 2 or _SOME & set(story.tokens.low[sentence.first : found[-1].at]):
            continue
        codes = 2 if "league" in story.tokens.low else 1
        options = [link for side in _totals(story, sentence, found) for link in made_of(story, side, found, codes)]
        if options:
            yield Choice(tuple(options[:12]))


def made_of(story: Story, points: Claim, found: Sequence[Haul], codes: int = 1) -> list[Link]:
    """*points* as what *found* are worth, in each code in which they may be told."""
    links = []
    free = _untold(story, found)
    for code in range(min(codes, *(len(h.each) for h in found))):
        each = [number_word(story, *_tokens(story, h.claim), h.each[code], _KINDS_OF[code]) for h in found]
        names = [name for h, worth in zip(found, each, strict=True) for name in (h.claim.id, worth.id)]
        if free is not None:
            names += [free[0].id, free[1].id]
        said = f"the points of line {line(points)} are all told up to line {line(found[-1].claim)}"
        links.append(Link("worth", (points.id, *names), assumption=said))
    return links


def _untold(story: Story, found: Sequence[Haul]) -> tuple[Claim, Claim] | None:
    """Between none and all of the tries converted, where that is not told, and what a conversion is worth."""
    tries = next((h for h in found if h.name in ("try", "touchdown")), None)
    if tries is None or any(h.name in ("conversion", "extra point", "point after") for h in found):
        return None
    extra, most = (2, tries.number) if tries.name == "try" else (1, 2 * tries.number)
    at = _tokens(story, tries.claim)
    some = story.word(*at, hedged(Stated("range", lo=0, hi=most)), "level", Scope(what="untold conversions"))
    return some, number_word(story, *at, extra, "rank")


_KINDS_OF: tuple[Kind, ...] = ("points", "score")


def _tokens(story: Story, claim: Claim) -> tuple[int, int]:
    assert claim.span is not None
    return story.tokens.at(claim.span.start), story.tokens.at(claim.span.end)


def _totals(story: Story, sentence: Sentence, found: Sequence[Haul]) -> Iterator[Claim]:
    """The points that *found* may come to: either side of the score, or so many points, that the sentence says they gave."""
    low = story.tokens.low
    for score in scores(story, sentence):
        near = low[max(sentence.first, score.first - 6) : score.first]
        if any(s.last <= found[0].at and max(s.numbers) > 0 for other in story.beside(sentence, 1, 0) for s in scores(story, other)):
            break  # "led 14-6. They added two converted tries and won 28-6": the score is of more than these
        if len(score.sides) == 2 and score.first > found[-1].at and _MADE & set(near) and "half" not in low[score.last : score.last + 4]:
            won = {"victory", "win", "winners", "triumph", "success"} & set(low[score.last : score.last + 3])
            yield from [max(score.sides, key=lambda c: c.stated.number or 0)] if won else score.sides
    for read in story.here(sentence):
        ahead = read.first < found[0].at and low[story.phrase(read)[1] : found[0].at] in (["on"], ["from"], ["with"], [":"], ["—"])
        behind = read.first > found[-1].at and {"for", "total", "tally", "finish", "of", "made"} & set(story.before(read, 2))
        if read.claim.kind == "points" and (ahead or behind):
            yield read.claim


def hauls(story: Story, sentence: Sentence) -> list[Haul]:
    """What *sentence* tells of the things that bring points, of the game that has most of them; they are sought once."""
    return story.once(("hauls", sentence.number), lambda: _most(story, sentence))


def _most(story: Story, sentence: Sentence) -> list[Haul]:
    if not story.places(_NAMED, sentence):
        return []
    rows = [list(_hauls(story, sentence, kind)) for kind, words in zip(_KINDS, _NAMING, strict=True) if story.places(words, sentence)]
    return max(rows, key=len, default=[])


def _hauls(story: Story, sentence: Sentence, kind: Mapping[str, tuple[int, ...]]) -> Iterator[Haul]:
    low = story.tokens.low
    tries: Haul | None = None
    k = sentence.first
    while k < sentence.last:
        number = 1 if low[k] in ("a", "an") else small(low[k])
        got = _thing(low, k + 1, sentence.last, kind) if number > 0 else None
        if got is not None:
            name, end = got
            haul = Haul(number_word(story, k, k + 1, number, "count"), kind[name], name, number, k)
            yield haul
            if name in ("try", "touchdown"):
                tries = haul
                if low[k + 1] == "converted":
                    yield Haul(number_word(story, k + 1, k + 2, number, "count"), _extra(kind), "conversion", number, k + 1)
            k = end
            continue
        if (listed := _by_name(story, k, sentence.last)) and "try" in kind:
            tries = Haul(number_word(story, k, k + 1, listed, "count"), kind["try"], "try", listed, k)
            yield tries
        if tries is not None and (told := _converted(low, k, sentence.last, tries.number)):
            yield Haul(number_word(story, k, k + 1, told, "count"), _extra(kind), "conversion", told, k)
            tries = None
        k += 1


def _by_name(story: Story, k: int, last: int) -> int:
    """How many are named behind *tries from Baker, Cole and Dunn*; 0 where none are."""
    low = story.tokens.low
    if low[k] not in ("tries", "touchdowns") or low[k + 1 : k + 2] not in (["from"], ["by"]):
        return 0
    names, at = 0, k + 2
    while at < last and (story.tokens.written(at)[:1].isupper() or low[at] in (",", "and")):
        names += low[at] not in (",", "and") and low[at - 1] in (",", "and", "from", "by")
        at += 1
    return names


def _extra(kind: Mapping[str, tuple[int, ...]]) -> tuple[int, ...]:
    return kind.get("conversion", (1,))


def _converted(low: Sequence[str], k: int, last: int, tries: int) -> int:
    """How many of so many tries the words at *k* say were converted: ``both converted``, ``two of them converted``."""
    everyone = {"both": 2, "each": tries, "all": tries}
    if low[k] in ("converting", "converted", "adding") and low[k + 1 : k + 2] and low[k - 1] != "and":
        many = everyone.get(low[k + 1], small(low[k + 1]))
        return many if 0 < many <= tries and low[k] != "adding" else 0
    many = everyone.get(low[k], small(low[k]))
    behind = list(low[k + 1 : min(k + 6, last)])
    if low[k] == "which":
        return 0
    behind = behind[2:] if behind[:1] == ["of"] and behind[1:2] and behind[1] in ("them", "which", "those") else behind
    behind = behind[1:] if behind[:1] in (["were"], ["was"], ["being"]) else behind
    kicked = behind[:1] == ["converted"] or behind[:4] == ["with", "the", "extra", "point"]
    return many if kicked and 0 < many <= tries else 0


def _thing(low: Sequence[str], k: int, last: int, kind: Mapping[str, tuple[int, ...]]) -> tuple[str, int] | None:
    """The thing of *kind* at token *k*, with no more than one word before it, and the token behind it."""
    for start, length in product((k, k + 1), (4, 3, 2, 1)):
        end = start + length
        if end > last or (start > k and not low[k].isalpha()) or (start > k and low[k] in ("of", "and", "to", "in", "the")):
            continue
        name = (" ".join(low[start:end])).replace(" - ", "-")
        one = next((n for n in (name, name[:-3] + "y" if name.endswith("ies") else "", name.removesuffix("s")) if n in kind), None)
        if one is not None and (one not in ("three", "two") or name.endswith("s")):
            return one, end
    return None

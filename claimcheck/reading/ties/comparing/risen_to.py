"""Risen to: what stood at one time, and a word of rise or fall that leads to what stands at another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.nearby import base_unit, of_one_noun
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.shares.apart import is_year
from claimcheck.reading.ties.shares.changing import change_word
from claimcheck.reading.words.calendar import FULL_MONTHS
from claimcheck.reading.words.change import FALLS, RISES
from claimcheck.reading.words.grammar import UNSURE

_MOVES = RISES | FALLS
_KINDS = frozenset(("count", "money", "measure", "share", "rate", "mean"))
_FAR = 6  # words from the movement to where it leads
_WALLS = frozenset((";", "while", "whereas", "but", "from", "compared"))
_NOUNS = frozenset("increase rise fall drop decline growth decrease jump surge slump climb dip slide plunge reduction gain".split())


def risen_to(story: Story) -> Iterator[Link]:
    """``Attendances of 9,412 in March gave way to an increase in April to 8,870``: the word tells which of the two is more."""
    for sentence in story.holding(_MOVES):
        here = story.here(sentence)
        for k in story.places(_MOVES, sentence) if here else ():
            now = next((r for r in here if 0 < r.first - k <= _FAR), None)
            if now is None or UNSURE & set(story.tokens.low[max(sentence.first, k - 4) : k]):
                continue
            if _has_base(story, sentence, here, now):
                continue
            then = _had_been(story, sentence, k, now)
            if then is not None:
                yield _link(story, k, then, now)
                continue
            if not _leads(story, sentence, k, now):
                continue
            then = _then(story, sentence, k, now)
            if then is not None:
                yield _link(story, k, then, now)


def _has_base(story: Story, sentence: Sentence, here: Sequence[Read], now: Read) -> bool:
    """True for *Having stood at 60 in March, it has risen to 52 in April from 48 a month earlier*: what it rose from is told behind."""
    behind = next((r for r in here if r.first > now.first), None)
    return behind is not None and story.before(behind, 1) == ["from"] and behind.first - now.last < _FAR + 2


def _link(story: Story, k: int, then: Read, now: Read) -> Link:
    one, other = in_unit(story, then, now).claim, in_unit(story, now, then).claim
    words = story.document.span(story.tokens.start[k], story.tokens.end[k])
    told = f"{lines(one, other, 'tell')} the two figures of which “{words.quote}” speaks"
    return Link("rise" if story.tokens.low[k] in RISES else "fall", (one.id, other.id), assumption=told, words=words)


def _had_been(story: Story, sentence: Sentence, k: int, now: Read) -> Read | None:
    """The 212 of *Having stood at 212 pence, the shares sank to 209* and of *The list, which had run to 212, has shortened to 209*."""
    low = story.tokens.low
    ahead = [r for r in story.here(sentence) if r.last <= k]
    if len(ahead) != 1 or not (_is_level(story, ahead[0]) and _is_level(story, now)) or not {"to", "at"} & set(low[k + 1 : now.first]):
        return None
    then = ahead[0]
    having = low[sentence.first] == "having" and then.first - sentence.first < _FAR
    verb = k - 1 if low[k - 1] in _HAS else k
    which = next((j for j in range(then.first - 1, sentence.first, -1) if low[j] == "which"), -1)
    aside = (
        which > 0
        and low[which - 1] == ","
        and low[verb - 1] == ","
        and ((low[which + 1] == "had" and which + 2 < story.phrase(then)[0]) or verb < k)
    )
    if not (having or aside) or _WALLS & set(low[then.last : k]) or {"and", "by"} & set(low[k + 1 : now.first]):
        return None
    if (then.claim.kind == "share") != (now.claim.kind == "share") or (having and base_unit(then.claim) and not base_unit(now.claim)):
        return None
    units = {base_unit(r.claim).lstrip("/") for r in (then, now)} - {""}
    bare = not base_unit(now.claim) and not now.figure.noun
    return (
        then
        if (bare and aside) or (base_unit(then.claim) == base_unit(now.claim) and of_one_noun(then.claim, now.claim)) and len(units) < 2
        else None
    )


_HAS = frozenset("has have is are had".split())


def _leads(story: Story, sentence: Sentence, k: int, now: Read) -> bool:
    """True for *increased in April to 8,870*, *an increase to 8,870 in April*, with a time of its own."""
    low = story.tokens.low
    gap = low[k + 1 : now.first]
    timed = _time({*gap, *low[now.last : now.last + 5]}) or _is_later(story, now) or _gives_way(story, sentence, k)
    return gap[-1:] == ["to"] and bool(timed) and not {",", "and", "by"} & set(gap) and _is_level(story, now)


def _gives_way(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *6.8 per cent gave way to an increase*, *After 18,400 came a drop*, *the second brought a rise*: what stood ahead went."""
    low, first = story.tokens.low, max(sentence.first, k - _FAR)
    ahead = low[first:k]
    if low[k] not in _NOUNS or not {"a", "an"} & set(ahead[-3:]):
        return False
    way = any(low[j : j + 2] in _MAKING_WAY for j in range(first, k - 1))
    return way or (low[sentence.first] == "after" and bool(_CAME & set(ahead))) or bool(_BRINGING & set(ahead))


_MAKING_WAY = (["gave", "way"], ["give", "way"], ["gives", "way"], ["giving", "way"], ["given", "way"], ["made", "way"], ["followed", "by"])
_CAME = frozenset("came comes followed follows".split())
_BRINGING = frozenset("brought brings saw sees turned".split())


def _is_later(story: Story, now: Read) -> bool:
    """True for *had dropped to 67 per cent a month later*."""
    behind = story.after(now, 4)
    return behind[:1] in (["a"], ["one"]) and behind[2:3] == ["later"]


def _then(story: Story, sentence: Sentence, k: int, now: Read) -> Read | None:
    """The only like figure ahead, with another month or year right behind it; in the sentence before only for *There was an increase*."""
    low = story.tokens.low
    ahead = [r for r in story.here(sentence) if r.last <= k]
    if not ahead and low[sentence.first] == "there" and low[k] in _NOUNS and k - sentence.first < _FAR:
        ahead = [r for s in story.beside(sentence, 1, 0)[:-1] for r in story.here(s)]
    bare = now.claim.kind == "count" and not now.figure.noun
    like = [
        r for r in ahead if r.claim.kind == now.claim.kind and base_unit(r.claim) == base_unit(now.claim) or bare and base_unit(r.claim)
    ]
    gives_way = _gives_way(story, sentence, k)
    if gives_way and len(ahead) == 1:
        like = [r for r in ahead if bare or base_unit(r.claim) == base_unit(now.claim)]  # be it a mean or a rate
    like = [r for r in like if bare or of_one_noun(r.claim, now.claim)]
    if len(like) != 1 or not _is_level(story, like[0]) or len(ahead) != len(like):
        return None
    then, end = like[0], story.phrase(like[0])[1]
    mine, its = _time(set(low[end : end + 4])), _time({*low[k + 1 : now.first], *low[now.last : now.last + 5]})
    walls = _WALLS & set(low[end:k]) if then.sentence is sentence else set()
    if (gives_way or _is_later(story, now)) and then.sentence is sentence and not walls:
        return then
    return then if mine and its and mine != its and not walls else None


def _time(words: set[str]) -> frozenset[str]:
    """The months and years among *words*, and *last* for the last of them."""
    return frozenset(w for w in words if w in FULL_MONTHS or is_year(w) or w == "last")


def _is_level(story: Story, read: Read) -> bool:
    plain = read.is_plain and read.claim.kind in _KINDS
    return plain and (change_word(story, read) < 0 or read.claim.kind != "share")

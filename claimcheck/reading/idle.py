"""Idle sentences: those that tell no figure, day, change or set, over which a reader carries a figure as if they were not there."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.reading.sentences import Sentence
from claimcheck.reading.tokens import Tokens, within
from claimcheck.reading.words.calendar import DAYS_IN, FULL_MONTHS, FULL_WEEKDAYS, NOWADAYS, PARTS_OF_DAY, SEASONS
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.numbers import DENOMINATORS, GROUPS, MAJORITY, ORDINALS, PLURAL_SIZES, SCALES, SMALL, TENS

BRIEF = 16  # sentences; in a longer story a figure is not carried over others
_LONGEST = 24  # words; a longer one may bring in another matter
_RELATING = frozenset((
    "half halves double doubled twice thrice triple treble once pair pairs couple trio both each every all other others rest remaining "
    "total totals record records most least more fewer less than same equal equally similar average mean median level some many several "
    "few none nobody nil majority minority whole apiece another again then so thus if as percent per cent no ever never last next finally "
    "overloaded overcrowded sweep unanimous unanimously unbeaten undefeated winless goalless scoreless deadlock deadlocked tied "
    "drawn evenly "
    "higher lower bigger larger smaller greater longer shorter older younger faster slower heavier lighter better worse early late "
    "outnumber outnumbered outnumbers outnumbering also earlier later ago yesterday tomorrow tonight scored scores goal goals try tries "
    "point points penalty equaliser headed netted converted firstly secondly thirdly fourthly lastly"
).split())  # fmt: skip
_NUMBERS = (SMALL, TENS, SCALES, DENOMINATORS, ORDINALS, GROUPS, MAJORITY, PLURAL_SIZES)
_DAYS = (FULL_MONTHS, FULL_WEEKDAYS, SEASONS, PARTS_OF_DAY, NOWADAYS, DAYS_IN, [f"{w}s" for w in DAYS_IN])
_TELLING = (_RELATING | CHANGES).union(*_NUMBERS, *_DAYS) - {"a", "an", "held", "made"}
_MARKS = frozenset(("?", ";", ":", "(", "“", '"', "—", "–"))


def telling(tokens: Tokens, found: Sequence[Sentence]) -> list[Sentence | None]:
    """The sentences of *found*, those of a brief numbered anew without the idle ones, for each of which stands None."""
    if len(found) > BRIEF:
        return list(found)  # a long story goes on to another matter
    kept: list[Sentence | None] = []
    number = 0
    for k, sentence in enumerate(found):
        told_on = k > 0 and found[k - 1].block == sentence.block and not _is_alike(tokens, found[max(0, k - 2) : k + 1])
        if told_on and _is_idle(tokens, sentence):
            kept.append(None)
            continue
        kept.append(sentence._replace(number=number) if sentence.number != number else sentence)
        number += 1
    return kept


def _is_alike(tokens: Tokens, row: Sequence[Sentence]) -> bool:
    """True where the last of *row* has the mould of those before it, and may tell one of a set: ``The head of sales went. The head of``."""
    openings = [tokens.low[s.first : s.first + 2] for s in row]
    return openings[-1] == openings[-2] or (len(row) > 2 and len({words[0] for words in openings}) == 1)


def _is_idle(tokens: Tokens, sentence: Sentence) -> bool:
    words = tokens.low[sentence.first : sentence.last]
    if sentence.role != "body" or len(words) > _LONGEST or within(tokens.numbers, sentence.first, sentence.last):
        return False
    if words[:1] in (["they"], ["these"], ["those"]) and words[1:2] in (["are"], ["were"]) and "and" in words:
        return False  # "These are the consent of the regulator and that of the trustees"
    if words.count(",") > 1 or any(w == "," and {"and", "or"} & set(words[k + 1 :]) for k, w in enumerate(words)):
        return False  # a list
    if sum(tokens.written(k)[:1].isupper() for k in range(sentence.first + 1, sentence.last)) > 1:
        return False  # who did what may be told: "Orient replied through Moss and Rees"
    return not any(w in _TELLING or w in _MARKS or (len(w) > 5 and w.endswith(("est", "ier"))) for w in words)

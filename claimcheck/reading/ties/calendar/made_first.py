"""Made first: what a thing did or suffered is no earlier than its making, what befell someone no later than his death."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.reading.moments import Moment
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.words.pasts import is_past_form

_MADE = frozenset(
    "built launched sunk opened founded formed established created born laid cast planted installed erected hatched minted drilled dug "
    "unveiled invented commissioned finished completed hung christened incorporated discovered inaugurated".split()
)
_BY_ITSELF = frozenset("opened launched".split())  # these need no *was*
_SERVICE = frozenset(
    ("entered service", "into service", "on line", "on stream", "into operation", "into production", "set up", "into force", "took effect")
)
# What is done before a thing is there, or may be: no later deed of it.
_PRIOR = frozenset(
    "designed planned proposed conceived begun began started founded written recorded filmed ordered approved commissioned drawn drafted "
    "bought built opened laid formed established created invented named announced promised discovered "
    "conquered meant intended dreamt sketched composed funded agreed signed voted born shot cast carved "
    "painted woven printed assembled".split()
)
_LEFT = frozenset("left departed sailed embarked".split())
_ARRIVED = frozenset("arrived reached landed docked berthed returned".split())
_DIED = frozenset("died drowned perished".split())
_HONOURED = frozenset(
    "honoured honored awarded named inducted knighted canonised canonized beatified exhumed reburied buried pardoned identified cleared "
    "released published issued remembered added listed rediscovered found given exonerated commemorated erected unveiled".split()
)
_PREPOSITIONS = frozenset("in on at by from near under off outside with for over into across along to as during".split())
_ADVERBS = frozenset("then later finally eventually soon again only never suddenly quietly promptly duly was were".split())
_WALLS = frozenset(
    "; : ( ) — – who whom whose that where when while because although though since replacing based successor previous earlier former "
    "another until before after not ago if would will could may might should against than having following had has have "
    "is are both one each other others respectively instead".split()
)
_OPENERS = frozenset((",", "and", "but", "then"))
_REACH, _SUBJECT, _VERB, _NEAR = 18, 7, 3, 5
_PASSIVE = frozenset(("was", "were"))
_TAKEN = frozenset("taken born shot beaten sent".split())


def is_made_first(story: Story, sentence: Sentence, one: Moment, other: Moment) -> bool:
    """True where the words tell the making of a thing with *one*, and with *other* what the same thing did or suffered.

    ``The mine was sunk in 1954 and closed in 1978``, ``The probe, launched in 2004, fell silent in 2011``, ``Launched in 2004, it ...``.
    """
    low = story.tokens.low
    gap = low[one.last : other.first]
    if not 1 < len(gap) <= _REACH or _WALLS & set(gap) or _has_kin(low, one, other):
        return False
    if is_of_another_deed(gap) or low[one.first - 1] not in _PREPOSITIONS - {"from", "to"}:
        return False
    at = _verb_before(low, sentence, one, _MADE)
    made = at >= 0 and _is_of_subject(low, sentence, at) and (low[at] not in _BY_ITSELF or low[at + 1] in _PREPOSITIONS)
    made = made or any(" ".join(low[k : k + 2]) in _SERVICE for k in range(max(sentence.first, one.first - _REACH // 2), one.first - 2))
    if made and not _is_prior(gap):
        return _goes_on(low, sentence, at, gap)
    gone = bool(_LEFT & set(low[max(sentence.first, one.first - _NEAR) : one.first]))
    if gone and _ARRIVED & set(gap):
        return _goes_on(low, sentence, -1, gap)
    honoured = _HONOURED & set(low[sentence.first : one.first])
    return not honoured and gap[0] in _OPENERS and _opening_verb(gap) in _DIED and bool(_acting(low, sentence, one))


def is_made_in_sentence_before(story: Story, one: Moment, other: Moment) -> bool:
    """The same of two sentences: ``The mine was sunk in 1954. It closed in 1978.``"""
    low, before, sentence = story.tokens.low, one.sentence, other.sentence
    at = _verb_before(low, before, one, _MADE)
    if sentence.number != before.number + 1 or low[sentence.first] not in ("it", "he", "she") or at < 0:
        return False
    gap, subject = low[sentence.first + 1 : other.first], low[before.first : at]
    if _WALLS & {*gap, *low[one.last : before.last]} or _is_prior(gap) or not gap or "," in gap or KIN & {*subject, *gap}:
        return False
    passive = low[at - 1] in ("was", "were") or (low[at] in _BY_ITSELF and low[at + 1] in _PREPOSITIONS)
    return passive and not {",", "and"} & set(subject) and len(gap) <= _REACH and _acts(gap) == 0


def _is_prior(gap: Sequence[str]) -> bool:
    """True for what may be done before a thing is there: *was designed*, *first opened*."""
    steps = (a in ("first", "originally", "once") and is_past_form(b) or (a in _PASSIVE and b == "made") for a, b in pairwise(gap))
    return bool(_PRIOR & set(gap)) or any(steps)


def _has_kin(low: Sequence[str], one: Moment, other: Moment) -> bool:
    return bool(KIN & {*low[one.sentence.first : one.first], *low[one.last : other.first]})


def _verb_before(low: Sequence[str], sentence: Sentence, one: Moment, verbs: frozenset[str]) -> int:
    """The token of the last of *verbs* in the clause of *one* from which only a place or an agent parts it; -1 where there is none."""
    for k in range(one.first - 1, max(sentence.first, one.first - _REACH // 2) - 1, -1):
        if low[k] in verbs and (low[k + 1] in _PREPOSITIONS or k + 1 == one.first):
            return k
        if low[k] in (",", ";", "and", "but", "who", "which", "that", "where") or is_past_form(low[k]):
            return -1
    return -1


def _is_of_subject(low: Sequence[str], sentence: Sentence, at: int) -> bool:
    """True for *was sunk*, *, launched*, *Built in*, *The line opened*: what was made is the subject."""
    before = low[at - 1] if at > sentence.first else ""
    return before in ("", "was", "were", ",") or low[at] in _BY_ITSELF or (before in ("first", "only") and low[at - 2] in ("was", "were"))


def _goes_on(low: Sequence[str], sentence: Sentence, at: int, gap: Sequence[str]) -> bool:
    """True where what stands behind the first time is told of the same subject."""
    acts = _acts(gap)
    if at == sentence.first:
        return gap[0] == "," and gap.count(",") == 1 and not {"and", "but"} & set(gap) and acts in range(2, _SUBJECT + 2)
    if at > sentence.first and low[at - 1] == ",":
        return gap[0] == "," and acts == 1 and gap.count(",") == 1
    return gap[0] in _OPENERS and acts > 0 and bool(_opening_verb(gap)) and gap.count(",") < 2  # noqa: PLR2004


def _acts(gap: Sequence[str]) -> int:
    """Where the only verb of *gap* begins; -1 for *carried the name of an admiral killed*, where the time is that of another deed."""
    told = [k for k, word in enumerate(gap) if is_past_form(word)]
    if len(told) == 2 and gap[told[0]] in _PASSIVE and told[1] - told[0] <= _VERB:  # noqa: PLR2004
        told.pop()
    return told[0] if len(told) == 1 else -1


def is_of_another_deed(gap: Sequence[str]) -> bool:
    """True for *took the name of an inn demolished in*, *lived in a house she had bought in*: the time is of what was done to it."""
    last = len(gap) - 2
    if last < 1 or not (is_past_form(gap[last]) or gap[last] == "dating"):
        return False
    told = [k for k in range(last) if is_past_form(gap[k]) and gap[k] != "had"]
    return bool(told) and last - told[-1] > 2 and not {",", "and", "but", *_PASSIVE} & set(gap[told[-1] + 1 : last])  # noqa: PLR2004


def _opening_verb(gap: Sequence[str]) -> str:
    """The verb that opens *and fell silent in*, *, but was soon closed in*; empty where another subject does."""
    rest = [word for word in gap if word not in _OPENERS or word == ","]
    while rest and (rest[0] == "," or rest[0] in _ADVERBS):
        if rest[0] in _PASSIVE:
            return next((w for w in rest[1:_VERB] if w not in _ADVERBS), "")
        rest = rest[1:]
    return rest[0] if rest and is_past_form(rest[0]) else ""


def _acting(low: Sequence[str], sentence: Sentence, one: Moment) -> str:
    """The verb of the past by which the clause of *one* tells what someone did: ``moved to Rome in 1990``."""
    words = low[max(sentence.first, one.first - _REACH // 2) : one.first]
    return next((w for w in reversed(words) if (is_past_form(w) or w in _TAKEN) and w not in ("was", "were", "had")), "")

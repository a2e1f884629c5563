"""Which came first: what the words of a sentence or two say of the order of two times, by a conjunction, a tense, a rank or an adverb."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.reading.frames.closed.stretch import clause_before
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story
from claimcheck.reading.words.numbers import ORDINALS

_RELATIVE = frozenset("who which that whose where".split())
_STOPS = frozenset("; . : — – ( )".split())
_BY_TIME = frozenset(("before", "after"))
_NO_TIME = frozenset(
    "court courts judge judges jury tribunal committee panel parliament crowd congress magistrates inquiry hearing council audience "
    "eyes camera cameras".split()
)
_FOLLOWED = frozenset("followed succeeded replaced superseded".split())
_ENTERED = frozenset(
    "elected appointed crowned sworn inaugurated installed chosen became office power throne post job charge succeeded promoted".split()
)
_LEFT = frozenset("resigned retired left quit deposed ousted sacked dismissed stepped abdicated stood died voted".split())
_LATER = frozenset("later subsequently afterwards eventually thereafter".split())
_TELLING = frozenset("tells tell telling describes describe recalls recall remembers story stories about".split())
_TO_COME = frozenset("to until till would expected hoped planned due promised wanted intended by".split())
_NOT_RANKED = frozenset(
    "half largest biggest smallest highest lowest best most world floor hand class century generation round place person".split()
)
_EARLIER_OF_TWO = frozenset("older elder earlier".split())
_LATER_OF_TWO = frozenset("newer younger later".split())
_BEFORE_IT, _BEHIND_IT = frozenset("previous preceding".split()), frozenset("next following subsequent".split())
_GAP = 2  # years
_HARD = frozenset("; . : and but".split())
_SPELLS = frozenset(
    "day days night week weeks month months year years season decade morning minutes hours hour quarter quarters half term session".split()
)
_HAD, _REACH = 7, 8
_DEFINITE = frozenset("the a its his her their".split())
_PARTING = frozenset(", ; : ( ) — – . and but while when where as before after until because since so though which who that whose".split())


class At(NamedTuple):
    """A time over the tokens *first* up to *last*; *number* puts it in order."""

    first: int
    last: int
    sentence: Sentence
    number: int


def way(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """1 where the words put what is told for *one* first, -1 where they put it last, 0 where they do not say or disagree."""
    asked: tuple[Callable[[Story, Sequence[Sentence], At, At], int], ...] = (
        _by_conjunction, _by_tense, _by_rank, _by_succession, _by_adverb, _by_comparison, _by_neighbour,
    )  # fmt: skip
    if _SET_BESIDE & set(story.tokens.low[one.last : other.first]):
        return 0  # "led to growth of five pct, compared with 4.1 pct in 1985"
    found = {told for told in (ask(story, run, one, other) for ask in asked) if told}
    return found.pop() if len(found) == 1 else 0


_SET_BESIDE = frozenset("compared against versus".split())


# ---- before and after ----------------------------------------------------------------------------------------------------


def _by_conjunction(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """``in 1932, before ... in 1928``, ``Before the war of 1914 ..., in 1920``, ``was not rebuilt until 1937``."""
    low, sentence = story.tokens.low, one.sentence
    gap = low[one.last : other.first]
    if sentence is not other.sentence or _STOPS & set(gap):
        return 0
    told = [k for k in range(sentence.first, sentence.last) if low[k] in _BY_TIME and not _is_place(low, k)]
    if not told:
        if low[one.first - 1] in ("until", "till") and _ENTERED & set(gap) and {",", "and", "having"} & set(gap):
            return -1
        until = [k for k in range(one.last, other.first) if low[k] in ("until", "till")]
        close = len(until) == 1 and other.first - until[0] <= _CLOSE
        return 1 if close and ({"not", "n't", "never"} & set(gap) or "," not in gap) else 0
    if len(told) != 1:
        return 0
    k = told[0]
    came = 1 if low[k] == "before" else -1
    if one.last <= k < other.first:
        # "In 2015 the mill, shut before the war of 1914, was sold"
        aside = "," in low[one.last : max(one.last, k - 1)] and low[other.last] == ","
        aside = aside or (
            low[one.last] == "," and k > one.last + 1 and came > 0
        )  # "The hall, opened in 1932, was designed before the war of 1914"
        return came if not aside and _is_event_of(story, k, other) else 0
    comma = next((j for j in range(one.last, other.first) if low[j] == ","), -1)
    if k < one.first and comma > 0 and k - sentence.first <= _FRONTED and "," not in low[k : one.first]:
        return -came if not _RELATIVE & set(low[k:comma]) else 0
    return 0


_CLOSE, _FRONTED = 3, 4


def _is_place(low: Sequence[str], k: int) -> bool:
    """True for *before the court*, *the year before*, *before that*, *named after*, *after all*."""
    if low[k + 1] in (",", ".", ";", ")", "all", "that", "this") or low[k - 1] in ("named", "called", "look", "looked", "ever"):
        return True
    return bool(_NO_TIME & set(low[k + 1 : k + 4]))


def _is_event_of(story: Story, k: int, at: At) -> bool:
    """True where *at* is the time of what stands behind the conjunction *k*; not of *its founder, who died in 2014, had retired*."""
    low = story.tokens.low
    inside = low[k + 1 : at.first]
    if {"said", "says", "told", "claimed", "and", "but"} & set(inside):
        return False
    if any(a == "," and b not in _RELATIVE for a, b in pairwise(inside)):
        return False  # "and, after a spell in Rome, came back in 2010"; "which closed in 1986 after a storm, is to reopen in 2026"
    aside = "," in inside or _RELATIVE & set(inside)
    return not aside or at.last >= at.sentence.last - 1 or low[at.last] in (".", ";", ")")


# ---- by tense --------------------------------------------------------------------------------------------------------------


def _by_tense(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """``Completed in 2006, the stadium had been begun in 2009``: what had been done was done before what is told beside it."""
    past = [had_been(story, at) for at in (one, other)]
    if past[0] == past[1]:
        return 0
    told, main = (one, other) if past[0] else (other, one)
    if told.sentence is not main.sentence and "having" in clause_before(story.tokens.low, told.sentence, told.first, _PARTING):
        return 0
    gap = story.tokens.low[one.last : other.first]
    if not is_past(story, main) or not _APART & set(gap) or _TELLING & set(gap):
        return 0
    return 1 if told is one else -1


_APART = frozenset(", ; . and when after which who ) but — –".split())


def had_been(story: Story, at: At) -> bool:
    """True for *had been begun in 2009*, *having left in 2017*: no mark or conjunction parts the year from the verb."""
    low = story.tokens.low
    clause = clause_before(low, at.sentence, at.first, _PARTING)
    k = next((k for k, word in enumerate(clause) if word in ("had", "having")), -1)
    if k < 0 or len(clause) - k > _HAD + 2:
        return False
    behind = [w for w in clause[k + 1 :] if w not in _ADVERBS]
    return bool(behind) and (behind[0] == "been" or _is_participle(behind[0])) and not _TO_COME & set(behind)


_ADVERBS = frozenset("already first himself herself itself just only long also".split())


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "en")) or word in _VERBS


def is_past(story: Story, at: At) -> bool:
    """True where a verb of the past stands in the clause of *at*: ``Completed in``, ``elected in``, ``was opened in``."""
    low = story.tokens.low
    clause = clause_before(low, at.sentence, at.first - 1, _PARTING)
    words = clause or low[at.last : at.last + _REACH]  # "In 1983 he joined"
    return any(word.endswith("ed") or word in _VERBS for word in words) and not {"has", "have", "will", "is", "are"} & set(words)


_VERBS = frozenset(
    "was were made took won became went came ran began left sold wrote held met built bought got gave led lost sang did fought flew "
    "stood shut broke rose fell drew sent burnt rebuilt sworn chosen known shot cut set put sunk struck hit come become begun run gone "
    "sung".split()
)


# ---- by rank ---------------------------------------------------------------------------------------------------------------


def _by_rank(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """``The first flood, in 1978, ...; the second, in 1964, ...``, ``the older, built in 1931, and the newer, of 1902``."""
    low = story.tokens.low
    told = [k for s in run for k in range(s.first, s.last) if _rank(low, k)]
    if len(told) != 2 or low[told[0]] == low[told[1]]:
        return 0
    a, b = told
    first, second = _rank(low, a), _rank(low, b)
    if _OF_AGE & {low[a], low[b]} and not (_is_beginning(low, one) and _is_beginning(low, other)):
        return 0
    if _OTHER in (first, second):
        if low[a] in ORDINALS or low[b] in ORDINALS:
            return 0
        first, second = (3 - second, second) if first == _OTHER else (first, 3 - first)
    if any(low[k - 1] not in _DEFINITE for k in told) or _ENDED & set(low[run[0].first : run[-1].last]):
        return 0  # "finished first in 2010 and second in 2006", "her first husband died in 1990 and the second in 1985"
    if first == second or first > _TENTH or second > _TENTH or not _are_paired(low, one, other, a, b):
        return 0
    if any(low[k + 1] in _NOT_RANKED or low[k + 1] == "-" or low[k - 1] == "-" for k in told) or low[b + 1] in ("to", "than"):
        return 0
    nouns = [low[k + 1] for k in told]
    elided = not nouns[1].isalpha() or nouns[1] in _NO_NOUNS
    return (1 if first < second else -1) if nouns[0] == nouns[1] or elided else 0


_TENTH, _OTHER, _FAR = 10, 99, 6
_ENDED = _LEFT | frozenset(
    "closed shut demolished sold burned burnt sank sunk destroyed scrapped ended lost divorced stolen restored repaired rebuilt "
    "renovated".split()
)
_NO_NOUNS = frozenset("in one on came was were is of held time opened did came".split())


def _rank(low: Sequence[str], k: int) -> int:
    """1 for *first* and *older*, 2 for *second* and *newer*, `_OTHER` for *the other*; 0 for other words."""
    if low[k] in ORDINALS:
        return ORDINALS[low[k]] if low[k + 1] not in _SPELLS else 0
    if low[k - 1] != "the":
        return 0
    if low[k] == "other" and low[k + 1] not in ("side", "hand", "day"):
        return _OTHER
    return 1 if low[k] in _EARLIER_OF_TWO else 2 if low[k] in _LATER_OF_TWO else 0


_OF_AGE = frozenset("older elder younger".split())
_BEGUN = frozenset("born built opened founded dates dated dating established completed finished erected made formed of from".split())


def _is_beginning(low: Sequence[str], at: At) -> bool:
    """True for *born in 1988*, *built in 1988*, *dates from 1988*: what makes a thing older; not for *won in 1988*."""
    return bool(_BEGUN & set(low[max(at.sentence.first, at.first - 4) : at.first])) or low[at.first - 1] == "("


def _are_paired(low: Sequence[str], one: At, other: At, a: int, b: int) -> bool:
    """True where each of the ranks at *a* and *b* has one of the years near it in its own half of the words."""
    if abs(one.first - a) > _FAR or abs(other.first - b) > _FAR:
        return False
    if a < one.first < b < other.first or one.first < a < other.first < b:
        return True
    parting = {";", ".", ",", "and", "but", "while", "—", "–"}
    if one.first < a < b < other.first:
        return bool(parting & set(low[a + 1 : b]))
    return False


# ---- by succession and adverb ------------------------------------------------------------------------------------------------


def _by_succession(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """``elected in 2012, was preceded by Jan Vos, who came to office in 2017``, ``her successor, elected in 2009``; a year is no gap."""
    low = story.tokens.low
    gap = low[one.last : other.first]
    if abs(one.number - other.number) < _GAP:
        return 0
    roles = [set(low[max(at.sentence.first, at.first - _REACH) : at.first]) for at in (one, other)]
    by = next((k for k in range(one.last, other.first - 1) if low[k + 1] == "by" and low[k] in _FOLLOWED | {"preceded"}), -1)
    if by >= 0 and not _STOPS & set(gap):
        if all(_ENTERED & words for words in roles) or not ({"who"} & set(gap)) and low[by] in ("followed", "preceded"):
            return -1 if low[by] == "preceded" else 1
        return 0
    named = clause_before(low, one.sentence, one.first, _HARD)
    parted = one.sentence is not other.sentence or bool(_HARD & set(gap))
    for at, clause in (
        (one, named if parted else []),
        (other, gap if one.sentence is other.sentence else low[other.sentence.first : other.first]),
    ):
        mine, theirs = (roles[0], roles[1]) if at is one else (roles[1], roles[0])
        if "successor" in clause and _ENTERED & mine and (_ENTERED | _LEFT) & theirs:
            return 1 if at is other else -1
        if "predecessor" in clause and (_ENTERED | _LEFT) & mine and _ENTERED & theirs:
            return -1 if at is other else 1
    return 0


def _by_adverb(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """``Widowed in 2010, she later moved to Perth, where in 2004 she married``, ``before that, in 1990``."""
    low, tokens = story.tokens.low, range(one.last, other.first)
    gap = low[one.last : other.first]
    if any(low[k] in _BY_TIME and low[k + 1] in ("that", "this", "then") and low[k + 2] in (",", "in", "he", "she", "it") for k in tokens):
        return -1 if "before" in gap else 1
    if {"had", "has", "have", "ago", "but", "while", "whereas"} & set(gap) or _TELLING & {w for s in run for w in low[s.first : s.last]}:
        return 0
    if not is_past(story, one) or had_been(story, other):
        return 0
    for k in tokens:
        spell = bool(_SPELLS & set(low[k - 2 : k]))
        if low[k] in _LATER and not spell and low[k + 1] not in ("than", "this", "that", "in", "the"):
            return 1
        if low[k] == "then" and low[k - 1] in (",", "and", ";") and low[k + 1] not in ("-", "aged", "the", "a"):
            return 1
        if low[k] == "earlier" and not spell and low[k + 1] == "," and low[k - 1] in (",", ";", "but", "and", "."):
            return -1
    made = any(low[k + 1] in ("from", "on", "by") and low[k + 2] in ("it", "them") and low[k].endswith(("ed", "de")) for k in tokens[:-2])
    return 1 if made else 0


def _by_comparison(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """``The chapel, built in 1890, is older than the mill of 1820``, ``it predates the church, finished in 1780``."""
    low = story.tokens.low
    gap = low[one.last : other.first]
    if {";", ".", "not", "n't", "no", "never"} & set(gap):
        return 0
    for k in range(one.last, other.first - 1):
        begun = _is_beginning(low, one) and _is_beginning(low, other)
        if low[k + 1] == "than" and low[k] in ("older", "newer", "younger") and begun:
            return 1 if low[k] == "older" else -1
        if low[k] in ("predates", "predated", "predating", "antedates", "antedated"):
            return 1
        if low[k] in ("postdates", "postdated"):
            return -1
    return _by_cause(low, one, other)


def _by_cause(low: Sequence[str], one: At, other: At) -> int:
    """``the riots of 1992 led to``, ``opened in 2011, replaced one of``, ``a remake of one made in 2003``: causes come before."""
    gap = low[one.last : other.first]
    if _LIVES & {*gap, *low[max(one.sentence.first, one.first - _REACH) : one.first]}:
        return 0
    for k, word in enumerate(gap):
        if "," in gap[k:] and not _RELATIVE & set(gap[k:]):
            continue
        two = (word, gap[k + 1] if k + 1 < len(gap) else "")
        if two in _LED_TO or (word in _LEADING and two[1] != "by"):
            return 1
        if two in _DUE_TO or (word == "following" and gap[k + 1 : k + 2] != [] and gap[k + 1] in _DEFINITE):
            return -1
        if word in _REPLACING:
            return 1 if {"was", "were", "been", "being"} & set(gap[max(0, k - 2) : k]) else -1
    return 0


_LIVES = frozenset("born died birth death aged not n't never".split())
_LED_TO = frozenset((("led", "to"), ("way", "for"), ("resulted", "in"), ("gave", "rise")))
_LEADING = frozenset("prompted sparked triggered inspired".split())
_DUE_TO = frozenset(
    (
        ("response", "to"), ("result", "of"), ("wake", "of"), ("sequel", "to"), ("remake", "of"), ("based", "on"), ("adapted", "from"),
        ("modelled", "on"), ("prompted", "by"), ("sparked", "by"), ("triggered", "by"), ("inspired", "by"), ("caused", "by"),
        ("successor", "to"), ("revival", "of"), ("replica", "of"), ("copy", "of"),
    )
)  # fmt: skip
_REPLACING = frozenset("replaced replacing succeeded succeeding superseded superseding".split())


def _by_neighbour(story: Story, run: Sequence[Sentence], one: At, other: At) -> int:
    """``won in 2010; at the previous election, in 2014, she had lost``: *the previous* thing came before the one told for itself."""
    low = story.tokens.low
    if other.sentence is not one.sentence and low[other.sentence.first] not in ("at", "in", "the", "a", "its", "his", "her"):
        return 0
    if not is_past(story, one):
        return 0
    clause = [w for w in clause_before(low, other.sentence, other.first, _HARD)[-_REACH:] if w != "("]
    if other.sentence is one.sentence:
        clause = clause[-(other.first - one.last) :]
    for k, word in enumerate(clause[:-1]):
        if word in _BEFORE_IT | _BEHIND_IT and clause[k + 1] not in _SPELLS and k and clause[k - 1] in _DEFINITE:
            return -1 if word in _BEFORE_IT else 1
    return 0

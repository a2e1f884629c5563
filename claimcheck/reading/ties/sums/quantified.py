"""Quantified: *all but two*, *every one of the 17 survived*, *only girls*, and a figure told later that they leave no room for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, lines
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.common.spots import Spot, first_words, number_word, spots
from claimcheck.values.per_time import TIMES

_ON = 5
_ALL = frozenset("all every each everyone everybody both".split())
_NONE = frozenset("none nobody neither".split())
_NO_ONE = (("no", "one"), ("not", "one"), ("not", "a"), ("no",), ("without",))
_TELLING = _ALL | _NONE | first_words(_NO_ONE)
_DENIED = frozenset("not nearly almost hardly scarcely if unless may might could would should hope hopes hoped whether until".split())
# What is told of all of them, and the states of which there are then none.
_LIVING = "alive survived survive safe safely unhurt unharmed unscathed uninjured rescued escaped saved"
_DYING = "killed died perished drowned dead"
_OUTCOMES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_LIVING.split(), ("killed", "missing")),
    **dict.fromkeys("unhurt unharmed unscathed uninjured".split(), ("killed", "wounded")),
    **dict.fromkeys(_DYING.split(), ("surviving",)),
    **dict.fromkeys("found accounted".split(), ("missing",)),
    **dict.fromkeys("sat attended turned took".split(), ("absent",)),
    "voted": ("absent", "abstaining"),
    **dict.fromkeys("released freed returned repaid sold reopened finished completed passed reached evacuated".split(), ("left",)),
}
# What is told of none of them.
_NOUGHTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_DYING.split(), ("killed",)),
    **dict.fromkeys("deaths fatalities".split(), ("killed",)),
    **dict.fromkeys("casualties".split(), ("killed", "wounded")),
    **dict.fromkeys("hurt injured wounded injuries".split(), ("wounded",)),
    **dict.fromkeys("survived survive survivors survivor escaped".split(), ("surviving",)),
    **dict.fromkeys("arrested arrests detained".split(), ("arrested",)),
    **dict.fromkeys("missing".split(), ("missing",)),
    **dict.fromkeys("opposed objected dissented against".split(), ("opposed",)),
}
_WORDS_OF = {
    "absent": frozenset("absent missed sick away ill".split()),
    "abstaining": frozenset(("abstained",)),
    "opposed": frozenset("against opposed dissented objected".split()),
    "surviving": frozenset("survivors survivor survived surviving alive".split()),
    "left": frozenset(
        "still remaining left yet remain remained behind unsold unpaid failed turned gave dropped missed refused abstained not".split()
    ),
}
_EXCLUSIVE = {
    **dict.fromkeys("male men".split(), "man"), **dict.fromkeys("female women".split(), "woman"), "boys": "boy", "girls": "girl",
}  # fmt: skip
_MADE_OF = frozenset("all only boys girls men women were are".split())
_WALLS = frozenset(", . ; : — – but and while".split())


class Nought(NamedTuple):
    """The tokens *first* up to *last* leave nobody of the *group* in one of *states*, or nobody who is no *noun*."""

    first: int
    last: int
    sentence: Sentence
    states: tuple[str, ...] = ()
    noun: str = ""
    group: str = ""


def quantified(story: Story) -> Iterator[Link]:
    """The figures of *story* that words like *all* and *none* nearby leave no room for."""
    for sentence in story.sentences:
        yield from _all_but(story, sentence)
        for nought in (*_outcomes(story, sentence), *_exclusives(story, sentence)):
            figure = _against(story, nought)
            if figure is not None:
                words = number_word(story, nought.first, nought.last, 0)
                told = f"{lines(words, figure, 'speak')} of the same people" if nought.states != ("left",) else ""
                yield Link("meant", (words.id, figure.id), assumption=told or f"{lines(words, figure, 'speak')} of the same set")


# ---- all but two ---------------------------------------------------------------------------------------------------------


def _all_but(story: Story, sentence: Sentence) -> Iterator[Link]:
    """*All but two of the volunteers finished … The five who dropped out*: those left out are told again."""
    low = story.tokens.low
    if not any(low[story.phrase(r)[0] - 1] in ("but", "except") for r in story.here(sentence)):
        return
    for spot in spots(story, sentence):
        if low[spot.first - 2 : spot.first] not in (["all", "but"], ["everyone", "but"]) and low[spot.first - 1] != "except":
            continue
        for other in _behind(story, sentence, spot.last):
            if low[other.first - 2 : other.first] == ["all", "but"]:
                break  # those left out of something else
            if other.claim.stated.number in (None, spot.claim.stated.number):
                if other.claim.stated.number == spot.claim.stated.number:
                    return
                continue
            if _is_rest(story, other) and (other.elided or other.claim.scope.noun in ("", spot.claim.scope.noun)):
                yield Link(
                    "same", (spot.claim.id, other.claim.id), assumption=f"{lines(spot.claim, other.claim, 'speak')} of those left out"
                )
                return


def _is_rest(story: Story, spot: Spot) -> bool:
    """True for *the five who dropped out*, *the other five*, *the five others*: so many of whom something else is told."""
    low = story.tokens.low
    ahead, behind = low[max(spot.sentence.first, spot.first - 2) : spot.first], low[spot.last : spot.last + 1]
    other = {"other", "others", "remaining", "exceptions"} & {*ahead, *low[spot.first : spot.last], *behind}
    return "the" in (*ahead, low[spot.first]) and (bool(other) or behind in (["who"], ["that"], ["which"], ["not"], ["still"], ["without"]))


def _behind(story: Story, sentence: Sentence, last: int) -> list[Spot]:
    """The counts behind token *last*, up to some sentences on."""
    near = story.beside(sentence, back=0, on=_ON)
    return [s for other in near for s in spots(story, other) if s.first >= last and s.claim.kind == "count"]


# ---- all alive, none hurt ------------------------------------------------------------------------------------------------


def _outcomes(story: Story, sentence: Sentence) -> Iterator[Nought]:
    """What a sentence tells of all of them or of none."""
    low = story.tokens.low
    for k in story.places(_TELLING, sentence):
        every = low[k] in _ALL and low[k + 1 : k + 2] not in (["but"], ["except"], ["but,"])
        none = low[k] in _NONE or any(tuple(low[k : k + len(words)]) == words for words in _NO_ONE)
        if low[k - 1] in ("when", "once", "if", "until", "unless"):
            continue  # "When all are sold"
        if none and {"else", "other", "others", "further"} & set(low[k + 1 : k + 3]):
            continue  # "Nobody else had died"
        if not every and not none or _DENIED & set(low[max(sentence.first, k - 3) : k]):
            continue
        end = next((j for j in range(k + 1, min(k + 14, sentence.last)) if low[j] in _WALLS), min(k + 14, sentence.last))
        if _DENIED & set(low[k + 1 : end]) or (none and low[k] == "no" and low[k + 1] in ("fewer", "less", "more", "longer")):
            continue
        table = _NOUGHTS if none else _OUTCOMES
        told = next((j for j in range(k + 1, end) if low[j] in table and (low[j] != "turned" or low[j + 1] in ("up", "out"))), -1)
        if none and "for" in low[k:end] and _SPELLS & set(low[told : told + 6]):
            continue  # "no fatalities reported for two days"
        if none and _WHO & set(low[k + 1 : max(told, k)]):
            continue  # "No word was given of the four who were found dead"
        if told < 0 and every and low[k - 1] in table and low[k + 1] not in ("but",):
            told = k - 1  # "freed all the hostages"
        if told < 0 or (every and (low[k + 1] in TIMES or not _of_people(story, low[k + 1 : told]))) or _is_of_others(story, sentence, k):
            continue
        last = k + (3 if low[k + 1 : k + 3] in (["one", "of"], ["of", "the"]) else 2 if low[k + 1] in ("one", "of") else 1)
        group = next((story.table.noun(w) for w in low[k + 1 : max(told, min(k + 5, end))] if is_plural(w)), "")
        yield Nought(k, last - (low[last - 1] in ("of", "the")), sentence, table[low[told]], group=group)


_WHO = frozenset(("who", "whom"))


def _is_of_others(story: Story, sentence: Sentence, k: int) -> bool:
    """True for *took each day as it came*: the one behind *each* is no person, and no figure nearby counts any."""
    low = story.tokens.low
    if low[k] not in ("each", "every") or low[k + 1] in _ONES or not low[k + 1].isalpha():
        return False
    noun = story.table.noun(low[k + 1])
    near = story.beside(sentence, back=2, on=_ON)
    counted = any(spot.claim.scope.noun == noun for other in near for spot in spots(story, other))
    return not counted and story.table.nouns(noun, "person") not in ("same", "inside")


_ONES = frozenset("of one single last other and".split())


def _of_people(story: Story, words: Sequence[str]) -> bool:
    """True where no noun but one of people, or of what they are aboard, stands behind *all*."""
    plural = [w for w in words if is_plural(w)]
    return not plural or any(story.table.nouns(story.table.noun(w), "person") in ("same", "inside") for w in plural) or "those" in words


# ---- only girls ----------------------------------------------------------------------------------------------------------


def _exclusives(story: Story, sentence: Sentence) -> Iterator[Nought]:
    """*takes only girls*, *all those arrested were men*, *an all-male jury*: what a group is made of, and nothing else."""
    low = story.tokens.low
    for k in story.tokens.among(_MADE_OF, sentence.first, sentence.last - 1):
        if low[k] == "all" and low[k + 1] == "-" and low[k + 2] in _EXCLUSIVE:
            yield Nought(k, k + 3, sentence, (), _EXCLUSIVE[low[k + 2]])
        elif low[k] == "only" and low[k + 1] in _EXCLUSIVE and low[k + 2] not in ("-", "'s", "in", "at", "on"):
            yield Nought(k, k + 2, sentence, (), _EXCLUSIVE[low[k + 1]])
        elif low[k] in ("boys", "girls", "men", "women") and low[k + 1] in ("only", "-") and low[k + 2 - (low[k + 1] == "only")] == "only":
            yield Nought(k, k + 2 + (low[k + 1] == "-"), sentence, (), _EXCLUSIVE[low[k]])
        elif low[k] in ("were", "are") and _of_all(low, sentence, k) and is_plural(low[k + 1]):
            yield Nought(k + 1, k + 2, sentence, (), _EXCLUSIVE.get(low[k + 1], story.table.noun(low[k + 1])))


def _of_all(low: Sequence[str], sentence: Sentence, k: int) -> bool:
    """True for the *were* of *All those arrested were men*."""
    ahead = low[max(sentence.first, k - 8) : k]
    return "all" in ahead and not {",", ";", "but", "nearly", "almost", "not"} & set(ahead[ahead.index("all") :]) and "not" not in ahead


# ---- what is told against it ---------------------------------------------------------------------------------------------


def _against(story: Story, nought: Nought) -> Claim | None:
    """The definite figure behind or before that the words leave no room for."""
    near = story.beside(nought.sentence, back=2, on=_ON)
    if "side" in story.tokens.low[nought.last : min(nought.last + 5, nought.sentence.last)]:
        return None  # "no casualties on their side"
    told = [s for sentence in near for s in spots(story, sentence) if s.claim.kind == "count" and not nought.first <= s.first < nought.last]
    for k, spot in enumerate(told):
        if "left" in nought.states and any(_is_wider(one, spot) for one in told[:k] if one.first >= nought.sentence.last):
            return None  # "all were sold. The diocese owned 41. The 22 it still has"
        definite = _is_definite(story, spot) or _is_still(story, nought, spot)
        if (spot.number or 0) > 0 and definite and _is_contrary(story, nought, spot):
            return spot.claim
    return None


def _is_wider(one: Spot, other: Spot) -> bool:
    """True where *one* tells of more than *other*, and by no other noun."""
    alike = one.elided or other.elided or one.claim.scope.noun == other.claim.scope.noun
    return alike and (one.number or 0) > (other.number or 0)


def _is_definite(story: Story, spot: Spot) -> bool:
    """True for *the two killed*, *two of the women*, *the bodies of two*."""
    low = story.tokens.low
    end = story.tokens.at(spot.claim.span.end) if spot.claim.span else spot.last
    ahead = low[max(spot.sentence.first, spot.first - 3) : spot.first]
    of_the = low[end : end + 2] == ["of", "the"] or ahead[-2:] == ["bodies", "of"]
    return of_the or ahead[-1:] in (["the"], ["all"], ["these"]) or low[spot.first] == "the"


def _is_still(story: Story, nought: Nought, spot: Spot) -> bool:
    """True for *three hostages are still being held* behind *all the hostages*."""
    behind = story.tokens.low[spot.last : min(spot.sentence.last, spot.last + 3)]
    if {"absent", "opposed"} & set(nought.states):
        return spot.elided or nought.group == spot.claim.scope.noun  # "Four were off sick"
    return "left" in nought.states and nought.group == spot.claim.scope.noun != "" and bool({"still", "remain", "remained"} & set(behind))


def _is_contrary(story: Story, nought: Nought, spot: Spot) -> bool:
    low = story.tokens.low
    if spot.sentence is nought.sentence and spot.first < nought.last + 4 and spot.first > nought.first:
        return False  # "every one of the 17 on board"
    if nought.noun:
        noun = story.table.noun(_noun_of(story, spot))
        persons = all(story.table.nouns(n, "person") == "inside" for n in (noun, nought.noun)) if noun else False
        return persons and not _elsewhere(story, nought, spot) and story.table.nouns(noun, nought.noun) == "apart"
    behind = low[spot.last : min(spot.sentence.last, spot.last + 6)]
    if (
        _other_day(story, nought, spot)
        or {"last", "earlier", "previous"} & set(low[max(spot.sentence.first, spot.first - 5) : spot.first])
        or _OTHER_TIMES & set(behind)
        or any(w.isdecimal() and len(w) == 4 for w in behind)
        or not _of_group(story, nought.group, spot)
    ):
        return False
    words = {*low[spot.first : min(spot.sentence.last, spot.last + 3)], *_ahead(story, nought, spot)}
    if "not" in words and not _OUTCOMES.keys() & set(behind):
        words -= {"not"}  # "Both were freed. The two arrested have not been named"
    for state in nought.states:
        found = words & _WORDS_OF.get(state, frozenset())
        if found and not (found == {"not"} and _is_of_another_verb(story, nought, spot)):
            return True
        if story.table.usual(spot.claim.scope.what) == state or (state == "killed" and {"bodies", "dead", "killed"} & words):
            return True
    return False


def _ahead(story: Story, nought: Nought, spot: Spot) -> Sequence[str]:
    """The words right before *spot*: of *None voted against, though nine abstained* those of its own clause."""
    ahead = story.tokens.low[max(spot.sentence.first, spot.first - 3) : spot.first]
    return ahead[ahead.index(",") + 1 :] if spot.sentence is nought.sentence and "," in ahead else ahead


def _is_of_another_verb(story: Story, nought: Nought, spot: Spot) -> bool:
    """True for *the two have not been named* behind *both have been freed*: nothing is denied of what was told of both."""
    low = story.tokens.low
    k = next((k for k in range(spot.last, min(spot.last + 3, spot.sentence.last)) if low[k] == "not"), -1)
    while 0 < k < spot.sentence.last and low[k] in ("not", "yet", "been", "be", "had", "have"):
        k += 1
    return k > 0 and low[k].isalpha() and low[k] not in low[nought.sentence.first : nought.sentence.last]


_SPELLS = frozenset("hour hours day days week weeks month months year years night nights".split())
_OTHER_TIMES = frozenset("last first second previous earlier before ago third other another".split())


def _other_day(story: Story, nought: Nought, spot: Spot) -> bool:
    """True where both are told of a weekday, and not of one."""
    low, one, other = story.tokens.low, nought.sentence, spot.sentence
    days = [
        {w for w in low[first : min(s.last, last + 6)] if w in WEEKDAYS}
        for s, first, last in ((one, one.first, nought.last), (other, spot.first, spot.last))
    ]
    return bool(days[0]) and bool(days[1]) and not days[0] & days[1]


_ANYONE = frozenset(("", "person", "survivor", "victim", "dead", "casualty", "body", "fatality"))


def _of_group(story: Story, group: str, spot: Spot) -> bool:
    """True unless the nouns tell two groups: *all the passengers*, *the three crew*."""
    noun = spot.claim.scope.noun
    if group in _ANYONE or noun in _ANYONE:
        return True
    return story.table.nouns(noun, group) in ("same", "inside", "holds")


def _elsewhere(story: Story, nought: Nought, spot: Spot) -> bool:
    """True for *the nine girls in the school orchestra*, where the sentence of *only boys* tells of none."""
    low, k = story.tokens.low, spot.last
    if low[k] not in ("in", "of", "on", "at", "from") or low[k + 1] not in ("the", "a", "an", "another"):
        return False
    told = set(low[nought.sentence.first : nought.sentence.last])
    return not told & set(low[k + 2 : k + 4])


def _noun_of(story: Story, spot: Spot) -> str:
    """What is counted, also behind *of the*: the women of *two of the women*."""
    low = story.tokens.low
    end = story.tokens.at(spot.claim.span.end) if spot.claim.span else spot.last
    if low[end : end + 2] == ["of", "the"]:
        return singular(low[end + 2])
    return spot.claim.scope.noun or stem(low[end])

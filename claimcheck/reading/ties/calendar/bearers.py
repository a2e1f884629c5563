"""Bearers: whether an age and a birth are told of one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.reading.moments import Moment
from claimcheck.reading.story import Story
from claimcheck.reading.ties.calendar.ages_told import BEING, YOUNG, Age, ages_told
from claimcheck.reading.ties.common.comparable import may_be_people, people
from claimcheck.reading.ties.lists.items import TITLES
from claimcheck.reading.words.calendar import MONTHS, WEEKDAYS
from claimcheck.reading.words.grammar import OWNERS
from claimcheck.reading.words.voices import SAYING

KIN = frozenset(
    "son daughter brother sister wife husband father mother grandson granddaughter grandfather grandmother child children widow widower "
    "uncle aunt nephew niece cousin friend partner predecessor successor colleague".split()
)  # fmt: skip


def is_coming_into_the_world(low: Sequence[str], moment: Moment) -> bool:
    """True for *came into the world in*, *his mother gave birth to him in*, *whose life began in a lighthouse in*."""
    ahead = low[max(moment.sentence.first, moment.first - 12) : moment.first]
    if not _COMING & set(ahead):
        return False
    pairs = set(pairwise(ahead))
    gave = {("gave", "birth"), ("birth", "to")} <= pairs and bool({("to", "him"), ("to", "her")} & pairs)
    child = ahead[-2:] == ["child", "of"]  # "A child of October 1988, the goalkeeper"
    return gave or child or ("life", "began") in pairs or {("came", "into"), ("the", "world")} <= pairs


_COMING = frozenset(("birth", "child", "life", "came"))


def between(story: Story, age: Age, birth: Moment) -> list[str]:
    """The words between the age and the birth, whichever is told first."""
    first, last = sorted(((age.first, age.last), (birth.first, birth.last)))
    return story.tokens.low[first[1] : last[0]]


def one_bearer(story: Story, age: Age, birth: Moment) -> bool:
    """False where the age, in apposition or behind *aged*, is that of another one of the sentence than who was born."""
    low, gap = story.tokens.low, between(story, age, birth)
    whose = [k for k in range(age.sentence.first, birth.first) if low[k] == "whose" and not _BIRTH_OR_DEATH & set(low[k : birth.first])]
    apart = {"and", "who"} <= set(gap) and not (gap[:3] == _WHO_DIED and "and" not in gap[:-4])
    if whose or (age.first < birth.first and apart):
        return False
    if is_own_word(story, age, birth):
        return len(ages_told(story, age.sentence)) == 1
    if age.lead in BEING and birth.last < age.first and _is_next_of_them(story, age, birth):
        return False  # "The eldest, 71, was born in 1953, the second is 68"
    if age.of_thing or age.lead in BEING - {"at", "aged"}:
        return True
    if "age" in low[max(age.sentence.first, age.first - 3) : age.first]:
        return True
    if age.lead == "at" and age.first == age.sentence.first + 1:
        return True
    if age.first < birth.first and (_is_of_the_dead(story, age, gap) or (gap[:2] == [",", "whose"] and set(gap[2:]) <= _OF_BIRTH)):
        return True
    if age.first < birth.first:
        coming = is_coming_into_the_world(low, birth) and next((w for w in ("came", "gave", "life") if w in gap), "")
        told = gap[: gap.index("born")] if "born" in gap else gap[: gap.index(coming)] if coming else gap
        told = [w for w in told if w not in _ILL] if {"dead", "died", "death"} & set(low[age.sentence.first : age.first]) else told
        named = told[:1] == [","] and told[1:2] in (["the"], ["a"], ["an"], ["who"])
        is_joined = told[-3:] == [",", "who", "was"] or told[-2:] == ["and", "was"]
        if age.lead == "," and named and is_joined and not (KIN | {"and", "whose"}) & set(told[:-2]):
            spoken = (k for k in range(age.last, age.last + len(told)) if low[k] not in WEEKDAYS and low[k] not in MONTHS)
            # "Ada Moll, 52, the head of the service, who was born in June 1984"
            return not any(story.tokens.written(k)[:1].isupper() for k in spoken)
        if age.lead in ("of", "apposed") and low[age.first - 1] != ",":  # "a girl of 17, Lindqvist, whose passport gives her birth as 1986"
            told = [w for k, w in enumerate(told, age.last) if not story.tokens.written(k)[:1].isupper() and w not in _OF_PERSON]
        told = _behind_noun(story, told) if "-" in low[age.first : age.last] else told
        told = [w for w in told[3:] if not w.isdecimal()] if told[:3] == _WHO_DIED else told
        anew = {";", "he", "she"} if told[:1] == [";"] and not KIN & set(low[age.sentence.first : age.first]) else set[str]()
        return set(told) <= _JOINING | anew
    lead = low[max(age.sentence.first, age.first - 2) : age.first]
    if age.lead in ("at", "aged") and _is_behind_event(story, age, birth):
        return True
    if age.lead == "at" and low[age.sentence.first] == "born":
        return "and" not in low[age.last : age.sentence.last]
    if age.lead == "at":
        dated = low[age.last : age.last + 2] == [",", "in"] and low[age.last + 2].isdecimal()  # "took up painting at 30, in 1985"
        return bool(lead) and (ends_clause(lead[0]) or len(lead) == 1 or dated)
    if age.lead == "aged" or low[age.first : age.first + 1] == ["aged"]:
        return ends_clause(low[age.first - 1] if low[age.first] == "aged" else lead[0])
    return low[age.sentence.first] == "born" or (bool(gap) and gap[0] in (")", ",") and len(gap) <= 2)


def _behind_noun(story: Story, told: list[str]) -> list[str]:
    """What stands behind the noun of *a 46-year-old former docker, was*."""
    end = next((k for k, word in enumerate(told[:3]) if people(story, story.table.noun(word))), -1)
    return told[end + 1 :]


def _is_next_of_them(story: Story, age: Age, birth: Moment) -> bool:
    """True where *the second*, *the youngest* stands between a birth and an age behind it."""
    low = story.tokens.low
    return any(low[k] == "the" and (low[k + 1] in _NEXT or low[k + 1].endswith("est")) for k in range(birth.last, age.first - 1))


_NEXT = frozenset("second third fourth fifth other others elder younger latter rest".split())


def is_own_word(story: Story, age: Age, birth: Moment) -> bool:
    """True for the age of the speaker of *"I was born in 1940," said Mrs Olsen, 85.*, whom nothing but a saying parts from the birth."""
    low, sentence = story.tokens.low, birth.sentence
    if age.lead not in (",", "apposed") or age.sentence is not sentence:
        return False
    ahead = range(max(sentence.first, birth.first - 9), birth.first - 2)
    own = any(low[k : k + 3] == ["i", "was", "born"] for k in ahead)
    said = [k for k in range(sentence.first, sentence.last) if low[k] in SAYING]
    return own and len(said) == 1 and abs(age.first - said[0]) < 7


_BIRTH_OR_DEATH = frozenset(("birth", "death"))
_OF_BIRTH = frozenset("year date day birth of is was in on".split())


def _is_of_the_dead(story: Story, age: Age, gap: Sequence[str]) -> bool:
    """True for *dead at 68, began her career in Oporto, where she was born in*, *whose death at 74 was announced, was born in*."""
    pairs = set(pairwise(gap))
    dead = {"dead", "death"} & set(story.tokens.low[max(age.sentence.first, age.first - 5) : age.first])
    own = {("he", "was"), ("she", "was"), ("her", "birth"), ("his", "birth")} & pairs or gap[-4:-1] == [",", "was", "born"]
    return bool(dead and own) and len(ages_told(story, age.sentence)) == 1 and not KIN & set(gap)


def _is_behind_event(story: Story, age: Age, birth: Moment) -> bool:
    """True for *Ferrante, born in 1966, won the 1994 Tour aged 38*: behind the name of an event, which has no age, and near its verb."""
    low = story.tokens.low
    k = age.first - 1 - (low[age.first] != "aged")  # the word ahead of *aged*, *at*
    named = story.tokens.written(k)[:1].isupper() and "the" in low[max(birth.last, k - 4) : k] and not may_be_people(story, low[k])
    named = named and not low[k].endswith(_DEMONYMS)  # "beat the Italian aged 38"
    return named and low[birth.last] == "," and birth.first - age.sentence.first < 7 and not {"and", "who"} & set(low[birth.last : k])


_DEMONYMS = ("an", "ese", "ish", "er", "i", "man", "woman", "ch")
_JOINING = frozenset(
    ", who was were is had been ( — – and this next last year week month today yesterday on monday tuesday wednesday thursday friday "
    "saturday sunday in".split()
)
_ILL = frozenset("after a short long brief illness battle with cancer peacefully suddenly at home hospital".split())
_OF_PERSON = YOUNG | frozenset(
    "whose passport certificate papers register file profile records gives give gave puts put says shows show her his year date of birth "
    "as the named called".split()
)
_BEFORE_AT = frozenset(
    "yesterday today year month week morning evening night home , and now died dead is was were are retired married still — – ( who "
    "when".split()
)


def ends_clause(word: str) -> bool:
    """True for what an age of the subject stands behind: a verb, a day, a year, an adverb; not for the noun of *a striker aged 23*."""
    return word in _BEFORE_AT or word in WEEKDAYS or word in MONTHS or word.isdecimal() or word.endswith(("ly", "ed"))


def same_person(story: Story, age: Age, birth: Moment) -> bool:
    """True where the age is that of *he*, *she* or of a name that the sentence of the birth has too."""
    t, first = story.tokens, age.sentence.first
    ahead = t.low[first : age.first]
    if _is_that_kin(t.low, age, birth):
        return True
    if any(True for s, end in ((birth.sentence, birth.sentence.last), (age.sentence, age.first)) for _ in kin_in(story, s.first, end)):
        return False
    if age.lead in ("are", "were"):
        return False
    names = {t.low[k] for k in range(birth.sentence.first, birth.sentence.last) if t.written(k)[:1].isupper()} - _NO_NAMES
    if age.lead == "," or age.lead == "apposed":
        return t.low[age.first - 2] in names
    subject = {*ahead, *t.low[age.last : age.last + (4 if t.low[age.last] == "," else 1)]}
    called = ahead[:1] == ["the"] and ahead[:2] == t.low[birth.sentence.first : birth.sentence.first + 2]
    named = any(t.written(k)[:1].isupper() and t.low[k] in names for k in range(first, age.first))
    return not ahead or called or named or bool({"he", "she"} & subject)


def kin_in(story: Story, first: int, last: int) -> Iterator[int]:
    """The relations of somebody among the tokens: not *Sister Agnes*, *the fourth of seven children*, *The Vicar's Wife*."""
    low, t = story.tokens.low, story.tokens
    for k in range(first, last):
        if low[k] not in KIN or is_title(story, k) or (low[k] in ("child", "children") and _HAVING & set(low[max(first, k - 3) : k])):
            continue
        if (k == first or not t.written(k)[:1].isupper()) and not _is_descent(low, k):
            yield k


def _is_descent(low: Sequence[str], k: int) -> bool:
    """True for *The son of a miller, he was born in*, *the daughter of two doctors, she*: whose child the subject is."""
    if low[k] not in ("son", "daughter", "child") or low[k + 1] != "of" or not {"the", "a", "an"} & set(low[k - 2 : k]):
        return False
    comma = next((j for j in range(k + 2, min(k + _LINEAGE, len(low) - 1)) if low[j] == ","), 0)
    return comma > 0 and low[comma + 1] in ("he", "she")


_LINEAGE = 12


_HAVING = frozenset("of only has have had with".split())
_WHO_DIED = [",", "who", "died"]


def is_title(story: Story, k: int) -> bool:
    """True for the token of *Sister* in *Sister Agnes*, which is no kin."""
    t = story.tokens
    return t.written(k)[:1].isupper() and t.written(k + 1)[:1].isupper()


_NO_NAMES = frozenset("the a an in on at by for from with as born it its his her he she i".split())


def _is_that_kin(low: Sequence[str], age: Age, birth: Moment) -> bool:
    """``Her son was born in 1999. Now 21, he``: a relation is born, and the pronoun behind the age is that of one."""
    told = low[birth.sentence.first : birth.first]
    kin = [k for k, word in enumerate(told) if word in KIN]
    pronoun = set(low[age.sentence.first : min(age.sentence.last, age.last + 3)]) & {"he", "she"}
    return len(kin) == 1 and told[kin[0] + 1 : kin[0] + 3] == ["was", "born"] and pronoun == {"he" if told[kin[0]] in _MEN else "she"}


_MEN = frozenset("son brother husband father grandson grandfather uncle nephew widower".split())


def is_of_subject(story: Story, age: Age) -> bool:
    """True for *Lena Roth, 48, is*, *Lena Roth, a 48-year-old diver, was*: the name that opens the sentence, which has no other."""
    low, first = story.tokens.low, age.sentence.first
    first += low[first] in TITLES
    comma = next((k for k in range(first, age.first) if low[k] == ","), -1)
    named = 0 < comma - first < _NAMES and all(story.tokens.written(k)[:1].isupper() for k in range(first, comma))
    others = (k for k in range(age.last, age.sentence.last) if story.tokens.written(k)[:1].isupper() and low[k - 1] not in _OF_A_PLACE)
    return named and age.first - comma < _APPOSED and low[comma + 1] not in OWNERS and not any(others)


_NAMES, _APPOSED = 5, 4
_OF_A_PLACE = frozenset("of in at for from on to near by the".split())

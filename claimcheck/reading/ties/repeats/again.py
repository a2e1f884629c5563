"""Again: a figure with a definite word before it that takes up the only figure of its kind, and differs as a slip of the pen does."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit, stem
from claimcheck.reading.ties.common.slips import is_plain_slip, is_slip, is_swap
from claimcheck.reading.ties.common.things import AWAY, CHANGED, SUBSET, explained, is_main_verb, of_another, restricted, weighed, words_of
from claimcheck.reading.ties.repeats.leads import VERB, one_noun, one_state, way_of
from claimcheck.reading.words.calendar import MONTHS
from claimcheck.reading.words.grammar import RIVALS
from claimcheck.reading.words.numbers import ORDINALS, SMALL
from claimcheck.values.units import commensurable, factor

_BACK = 5
_NEAR = 3
_FEW = 3  # one and two of a thing are told apart by words we may not have read
_MANY = 100
_DEFINITE = frozenset("the all these those its their his her both whole full".split())
_AWAY = AWAY | frozenset("past under less fewer half".split())
_KINDS = frozenset(("count", "money", "measure", "duration", "capacity", "share"))
_TIMES = frozenset((*WEEKDAYS, *MONTHS, *"ago earlier later yesterday last previous year month week left still so".split()))
_GROUPS = frozenset("jury panel population crew staff workforce membership garrison squad seats employs numbered numbers".split())
_NARROW = frozenset(
    "given set handed imposed that which who whom whose he she it they we i between to from until after before for on in at with "
    "without under among".split()
)
_SPENT = frozenset("in for at on with without".split())  # "would dig the tunnel's 18 km in six years"
_RESUMING = frozenset("he she it they we i".split())
_RELATIVE = frozenset("that which who whom he she it they we had has was were".split())


def again(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The one figure of *near* that *read* gives otherwise: of its unit, of a noun for the same thing, and unlike it by a slip alone."""
    pointed = _pointed_at(story, read, near) or _called_figure(story, read)
    if pointed is not None or not _takes_up(story, read):
        return pointed
    earlier = [r for r in near if r.claim.kind in _KINDS and r.first < read.first and story.apart(read.sentence, r.sentence) <= _BACK]
    of_kind = [r for r in earlier if not _is_some(story, r) and r.claim.kind == read.claim.kind]
    one_unit = [r for r in of_kind if base_unit(r.claim) == base_unit(read.claim) or _head(r, read)]
    alike = [r for r in one_unit if _is_alike(story, r, read)]
    every = [r.claim for r in earlier if base_unit(r.claim) == base_unit(read.claim) and r.claim.kind == read.claim.kind]
    slipped = _slipped(story, read, one_unit, every)
    if slipped is not None:
        return slipped
    if not alike or explained(read.claim, every) or len({str(r.claim.stated) for r in alike}) != 1:
        return None
    first = alike[-1]
    apart = _compared(story, first, read) or _told_apart(story, first, read) or _is_some_sort(story, first, read)
    if apart or not _may_stand_alone(story, first):
        return None
    return first if _is_one(story, first, read, alone=len(alike) == 1) else None


_TELLING = frozenset("is was means includes excludes makes represents covers does will would".split())


def _called_figure(story: Story, read: Read) -> Read | None:
    """The one figure of the sentence before that *the figure of 6.7 million* takes up, where both are of about one size."""
    if read.claim.scope.noun or story.before(read, 3) not in (["the", "figure", "of"], ["the", "total", "of"], ["that", "figure", "of"]):
        return None
    if not _TELLING & set(story.after(read, 1)):
        return None  # "The figure of 2,700 a year earlier", "the figure of 2,700 given by the union"
    before = [r for s in story.beside(read.sentence, 1, 0)[:-1] for r in story.here(s) if r.claim.kind in _KINDS]
    alike = [r for r in before if base_unit(r.claim) == base_unit(read.claim) and r.claim.stated.bound == "="]
    close = len(alike) == 1 and _number(alike[0]) < _NEAR * _number(read) and _number(read) < _NEAR * _number(alike[0])
    return alike[0] if close and read.claim.stated.bound == "=" else None


def _is_divided(story: Story, first: Read, read: Read) -> bool:
    """True for *played six matches … won seven of the nine matches*, right after each other and of about one size."""
    noun = read.claim.scope.noun or first.claim.scope.noun
    nths = {ORDINALS[w] for w in story.tokens.low[first.last : read.first] if w in ORDINALS}
    if not read.claim.scope.noun and (_number(read) in nths or _number(first) > _number(read)):
        return False  # "lost six planes and a seventh cannot be repaired. Four of the seven"
    near = 0 < story.apart(read.sentence, first.sentence) < _NEAR and first.claim.scope.noun == noun != ""
    close = _number(first) < _NEAR * _number(read) and _number(read) < _NEAR * _number(first)
    ahead = story.before(read, 3)
    return near and close and ahead[1:] == ["of", "the"] and (ahead[0] in SMALL or ahead[0].isdecimal())


def _is_one(story: Story, first: Read, read: Read, *, alone: bool) -> bool:
    """True where a slip of the pen, or the words beside the second, make the two one figure told twice; *alone*,
    where no third is like it."""
    one, other = _head(first, read) or _number(first), _number(read)
    if min(one, other) < _FEW or (_head(first, read) and one <= other <= one + 1):
        return False
    swapped = is_swap(one, other) and len(str(one)) > 1
    plain = _is_plain(story, read) and (not of_another(story, read, first) or (swapped and bool(base_unit(read.claim))))
    of = story.after(read, 2)[1:] if story.after(read, 1) == ["of"] and read.claim.kind == "measure" else [read.claim.scope.noun]
    stuff = bool(base_unit(read.claim)) and first.claim.scope.noun == "".join(of) != ""
    if of != [read.claim.scope.noun] and not stuff:
        return False
    if stuff and is_slip(one, other) and not _RELATIVE & set(story.after(read, 1)):
        return True  # "clear the 27 tonnes of potatoes from the road"
    if not plain and not _recalls(story, first, read, behind=True):
        return False
    if swapped or read.claim.kind == "share":
        return swapped
    if is_slip(one, other) and max(one, other) != 2 * min(one, other):
        return plain or _recalls(story, first, read)
    if not plain and other < _NEAR * one and one < _NEAR * other and story.after(read, 1) in (["who"], ["that"], ["which"]):
        return True  # "the 600 who died"
    if stuff and plain and not "".join(story.after(read, 1)).endswith("ed"):
        return True
    if alone and plain and _stands_for_it(story, first, read):
        return True
    if base_unit(read.claim):
        return first.claim.scope.noun == read.claim.scope.noun != "" and _recalls(story, first, read)
    if plain and (_of_one_state(story, first, read) or story.before(read, 1) in (["those"], ["these"])):
        return True
    if alone and plain and _is_divided(story, first, read):
        return True
    if alone and plain and not first.claim.counted and _is_group(story, first) and one < _NEAR * other and other < _NEAR * one:
        return True
    wider = story.table.nouns(read.claim.scope.noun, first.claim.scope.noun) == "inside" and other > one
    return wider and plain and alone


def _slipped(story: Story, read: Read, one_unit: Sequence[Read], every: Sequence[Claim]) -> Read | None:
    """The one figure of *one_unit* that a plain slip of the pen turns into *read*, whatever words stand behind it."""
    found = [r for r in one_unit if is_plain_slip(_number(r), _number(read)) and _may_count_one(story, r, read)]
    if len({str(r.claim.stated) for r in found}) != 1 or explained(read.claim, every):
        return None
    first = found[-1]
    apart = _compared(story, first, read) or _told_apart(story, first, read) or of_another(story, read, first)
    apart = apart or _of_others_too(story, first, read)
    others = not _is_plain(story, read) and not _recalls(story, first, read, behind=True) and not _is_larger_crowd(first, read)
    change = read.claim.kind == "share" and way_of(story, first) == way_of(story, read) != 0
    return None if apart or others or not (change or _may_stand_alone(story, first)) else first


def _of_others_too(story: Story, first: Read, read: Read) -> bool:
    """True for *cuts 1,450 jobs. Its rival has let staff go too. Most of the 1,540*: another did the same in between."""
    between = story.tokens.low[first.sentence.last : read.sentence.first]
    return bool(_OTHERS & set(between))


_OTHERS = RIVALS | frozenset("too likewise similarly".split())


def _is_larger_crowd(first: Read, read: Read) -> bool:
    """True for *560 people … the 650 who are losing their jobs*, who are not some of those."""
    return not read.claim.counted and _number(read) > _number(first)


def _may_count_one(story: Story, first: Read, read: Read) -> bool:
    """True for figures of one unit, of one noun, or of people of whom the second leaves the noun out: ``the 530 who``."""
    if base_unit(read.claim):
        return len({first.claim.scope.noun, read.claim.scope.noun} - {""}) < 2
    owned = story.before(read, 2) == ["of", "the"] and first.claim.scope.noun == read.claim.scope.noun  # "The owners of the 17 houses fled"
    if not one_state(story, first.claim, read.claim) and not owned:
        return False
    fate = VERB.get(read.figure.noun, "")
    if fate and fate == VERB.get(first.claim.scope.what, "no"):
        return True  # "closed 260 branches", "the 620 closures"
    if not read.claim.scope.noun or not first.claim.scope.noun:
        return not read.claim.counted and bool(first.claim.scope.noun) and _is_bare_crowd(story, read)
    return one_noun(story, first, read)


_CROWD = frozenset("who whose aboard killed dead injured wounded missing arrested were are had have will include included".split())


def _is_bare_crowd(story: Story, read: Read) -> bool:
    """True for *the 530 who*, *the 61 were held*."""
    return bool(_CROWD & set(story.after(read, 1)))


_STOPS = frozenset(", . ; and but will would was were is are had has must can could may".split())


def _stands_for_it(story: Story, first: Read, read: Read) -> bool:
    """True for *the 72 hours*, *the 40 million cubic metres would*: a measure and nothing behind it, after the only one of its unit."""
    near = 0 < story.apart(read.sentence, first.sentence) < _NEAR and read.claim.kind != "share"
    close = _number(first) < _NEAR * _number(read) and _number(read) < _NEAR * _number(first)
    return bool(base_unit(read.claim)) and near and close and story.before(read, 1) == ["the"] and bool(_STOPS & set(story.after(read, 1)))


_POINTING = frozenset("those these that this".split())
_BUYING = frozenset("bought buy buys paid pay pays cost costs sold sells bid spent".split())


def _pointed_at(story: Story, read: Read, near: Sequence[Read]) -> Read | None:
    """The only figure of its unit before ``those extra five miles``, or before ``paid £140,000 for it`` with its digits swapped."""
    unit, number = base_unit(read.claim), read.claim.stated.number
    if not unit or number is None or read.claim.stated.bound != "=":
        return None
    ahead, behind = story.before(read, 5), story.after(read, 2)
    words = [*ahead[-2:], *story.tokens.low[story.phrase(read)[0] : read.first]]
    added = ahead[-1:] == ["the"] and words[-1] in ("extra", "added", "additional")
    if "," in words[-2:]:
        return None  # "Of these, 60 per cent were for it"
    pointing = added or bool(_POINTING & set(words[-2:])) and behind[:1] not in (["of"], ["ago"], ["later"], ["earlier"], ["before"])
    price = bool(_BUYING & set(ahead)) and behind in (["for", "it"], ["for", "them"])
    if not (pointing or price):
        return None
    alike = [r for r in near if base_unit(r.claim) == unit and r.claim.kind == read.claim.kind and r.sentence is not read.sentence]
    if len(alike) != 1 or alike[0].claim.stated.bound != "=":
        return None
    first = alike[0]
    one, other = _number(first), _number(read)
    if price:
        return first if is_swap(one, other) and _BUYING & set(story.before(first, 6)) else None
    hyphened = story.tokens.low[first.last : first.last + 1] == ["-"] or "-" in story.tokens.low[first.first : story.phrase(first)[1]]
    return first if hyphened and one < _NEAR * other and other < _NEAR * one and _may_stand_alone(story, first) else None


_LOOSE = frozenset("from against up down per to over".split())
_COMPARED = frozenset("twice half double times than from against up down compared versus per to over".split())


def _compared(story: Story, first: Read, read: Read) -> bool:
    """True for two figures of one clause, or that words set against each other: ``cost $60m, twice the $30m allowed``."""
    if first.sentence is not read.sentence:
        return bool((_COMPARED - _LOOSE) & set(story.before(read, 2)))
    between = story.between(first, read)
    if {"which", "who"} & set(between) and is_plain_slip(_number(first), _number(read)):
        return bool((_COMPARED - _LOOSE) & set(between))  # "gave $12 million to the school, which will spend the $21 million"
    return len(between) < 4 or bool(_COMPARED & set(between))


def _of_one_state(story: Story, first: Read, read: Read) -> bool:
    """True for *nine are missing … the seven missing*."""
    one, other = first.claim.scope.what, read.claim.scope.what
    return bool(story.table.readings(one)) and one == other and not (first.claim.counted and read.claim.scope.noun)


_GENERIC = frozenset("resident villager islander inhabitant townsman passenger man woman victim worker employee person sailor".split())


def _is_some_sort(story: Story, first: Read, read: Read) -> bool:
    """True for fewer of a narrower sort, who may be some of them: *18,500 people … the 15,800 voters*."""
    narrower = story.table.nouns(read.claim.scope.noun, first.claim.scope.noun) == "inside" and read.claim.scope.noun not in _GENERIC
    return narrower and _number(read) < _number(first) and "all" not in story.before(read, 2)[-1:]


def _is_plain(story: Story, read: Read) -> bool:
    """True where nothing behind the figure says which ones, or of when: its verb, a mark, ``of`` what was told."""
    if _is_all_in_number(story, read) or _is_to_go(story, read):
        return True
    low, last = story.tokens.low, story.phrase(read)[1]
    if low[read.last] == "-" and low[last].isalpha() and low[last + 1] in _NARROW - _SPENT:
        last += 1  # "the 120-metre ship that replaces it"
    if base_unit(read.claim) and low[last].isalpha() and low[last + 1] in ("that", "which") and low[last] not in _NARROW:
        return False  # "the £80,000 fine that his firm got"
    thanked = low[last] == "for" and low[last + 1] in ("their", "his", "her", "its")
    narrow = _NARROW if not base_unit(read.claim) else _NARROW - _SPENT
    narrow = narrow - _RESUMING if _is_fronted(story, read) else narrow
    if not thanked and ((low[last] in narrow and not is_main_verb(story, read)) or (not base_unit(read.claim) and restricted(story, read))):
        return False
    may = {"may"} if story.tokens.written(last) == "may" else set()
    return not set(low[last : min(last + 2, read.sentence.last)]) & (_TIMES - {"still", "so"} - may)


def _number(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)


def _head(first: Read, read: Read) -> Fraction:
    """The hours of ``11 hours 40 minutes`` where *read* tells hours alone, 0 for what is in one unit."""
    small, large = base_unit(first.claim), base_unit(read.claim)
    if not small or not large or small == large or len(first.claim.said.split()) < 3 or not commensurable(small, large):
        return Fraction(0)
    times = Fraction(factor(large, small))
    return Fraction(_number(first) // times) if times > 1 else Fraction(0)


def _takes_up(story: Story, read: Read) -> bool:
    """True for a figure right behind a definite word or an owner, that no word tells apart from an earlier one."""
    stated = read.claim.stated
    if read.claim.kind not in _KINDS or stated.number is None or stated.bound != "=" or read.figure.another:
        return False
    ahead, behind = story.before(read, 3), story.after(read, 1)
    if _is_all_in_number(story, read) or (ahead[-1:] == ["all"] and story.after(read, 2) == ["of", "them"]):
        return True
    definite = bool(ahead) and (ahead[-1] in _DEFINITE or ahead[-1].endswith("'s"))
    if not definite and not _is_fronted(story, read):
        return False
    words = {*(ahead[1:] if ahead[:2] == ["half", "of"] else ahead), *story.tokens.low[slice(*story.phrase(read))]}
    dated = any(w[0].isdecimal() for w in story.after(read, 6))
    of_that = behind == ["of"] and (read.claim.kind == "measure" or (read.claim.kind == "duration" and not dated))
    return not (_AWAY | {"including"}) & words and (
        of_that or _is_to_go(story, read) or (behind not in (["of"], ["to"], ["or"]) or _is_given(story, read))
    )


def _is_all_in_number(story: Story, read: Read) -> bool:
    """True for *All of the firm's pubs, 26 in number,* which takes up how many there are."""
    opened = story.tokens.low[read.sentence.first : read.sentence.first + 2] in (["all", "of"], ["all", "the"], ["the", "whole"])
    return opened and story.before(read, 1) == [","] and story.after(read, 2) == ["in", "number"]


def _is_to_go(story: Story, read: Read) -> bool:
    """True for *the 1,600 jobs to go*, which tells of all of them what was told before."""
    return story.after(read, 2) in (["to", "go"], ["to", "close"])


def _is_given(story: Story, read: Read) -> bool:
    """True for *half of the £50,000 to charity*, which is no range."""
    behind = story.after(read, 2)
    return behind[:1] == ["to"] and len(behind) > 1 and behind[1].isalpha() and behind[1] not in SMALL and bool(base_unit(read.claim))


def _is_fronted(story: Story, read: Read) -> bool:
    """True for a measure that opens its sentence: ``At 3,200 metres, no trees grow``."""
    sized = base_unit(read.claim) or read.claim.kind == "share" or (read.claim.scope.noun and _number(read) > _MANY)
    return story.before(read, 3) in (["at"], ["after"], ["with"]) and bool(sized)


def _is_alike(story: Story, one: Read, read: Read) -> bool:
    if base_unit(read.claim):
        nouns = {one.claim.scope.noun, read.claim.scope.noun} - {""}
        return len(nouns) < 2
    if not one_state(story, one.claim, read.claim):
        return False
    if _of_one_state(story, one, read):
        return True
    if not read.claim.counted:
        noun = one.claim.scope.noun
        behind = story.after(read, 1)
        if not noun and _is_group(story, one):
            joined = {"with", "plus", "including", "joined"} & set(story.tokens.low[read.sentence.first : read.first])
            return bool(_EVERY & set(story.before(read, 3))) and not joined
        ahead = story.before(read, 3)
        if _is_all_in_number(story, read):
            return bool(noun) and story.table.noun(singular(ahead[-2])) == noun
        if ahead[-2:] == ["of", "the"] and (len(ahead) == 2 or ahead[0] in SMALL or ahead[0].isdecimal()):
            return bool(noun) and behind[:1] not in (["who"], ["that"], ["which"])  # "59 of the 72 had come home"
        whole = story.before(read, 1) == ["all"] and behind[:1] not in (["who"], ["that"], ["which"])
        return bool(noun) and (whole or behind[:1] in (["who"], ["aboard"]) and one.claim.scope.what != "")
    if not one.claim.scope.noun:
        group = _GROUPS & set(story.before(one, 3))
        return not one.claim.counted and not one.figure.per and (bool(group) or is_swap(_number(one), _number(read)))
    return bool(read.claim.scope.noun) and one_noun(story, one, read)


_EVERY = frozenset("all none each every both any neither most one".split())


def _is_group(story: Story, read: Read) -> bool:
    """True for the four of *the crew of four*: what has so many."""
    ahead = story.before(read, 3)
    return ahead[-1:] == ["of"] and ahead[0] in ("the", "a", "their", "its", "his", "her", "our") and len(ahead) == 3 and ahead[1].isalpha()


def _told_apart(story: Story, first: Read, read: Read) -> bool:
    """True where days, places or owners differ, or words behind the second tell of another time."""
    apart = compare(first.claim.scope, read.claim.scope)
    owners = first.claim.scope.whose, read.claim.scope.whose
    low, last = story.tokens.low, story.phrase(read)[1]
    behind = set(low[last : min(last + 6, read.sentence.last)])
    what = "" if read.claim.kind in ("money", "measure") else apart.what  # the sum that is raised is handed over
    if "apart" in (apart.when, apart.where, what) or (all(owners) and owners[0] != owners[1]):
        return True
    planned = _PLANNED & set(low[first.sentence.first : first.sentence.last])
    timed = behind & _TIMES and behind & _RELATIVE and low[last] not in ("was", "were", "is", "are", "will", "of")
    return bool(timed) or bool(planned - set(low[read.sentence.first : read.sentence.last]))


_PLANNED = frozenset("planned originally proposed meant designed sketched envisaged".split())


def _may_stand_alone(story: Story, first: Read) -> bool:
    """True unless words make the first figure a part, a change or a bound."""
    ahead, behind = story.before(first, 2), story.after(first, 2)
    part = (SUBSET - {"of", "from"} | CHANGED - {"over", "about", "by", "first", "per", "on", "down", "up", "rest"}) & set(ahead)
    some = behind[:1] == ["of"] and not first.figure.noun and not base_unit(first.claim)
    return not (part or some or first.figure.another) and first.claim.stated.number is not None and first.claim.stated.bound in ("=", "~")


def _is_some(story: Story, read: Read) -> bool:
    """True for *7 of the 14 seats*."""
    return story.tokens.low[read.last : read.last + 1] == ["of"] and not base_unit(read.claim)


def _recalls(story: Story, first: Read, read: Read, *, behind: bool = False) -> bool:
    """True where the words around the second figure come back to what the first was told with: its place, its doer, its verb."""
    low = story.tokens.low
    start, last = story.phrase(read)
    if behind:  # from the word that narrows: "tunnel under the next valley"
        last = next((k for k in range(last, min(last + 2, read.sentence.last)) if low[k] in _NARROW or low[k] == "of"), last)
    ahead = low[max(read.sentence.first, start - 6) : start] if not behind else []
    around = [*ahead, *low[last : min(last + (4 if behind else 7), read.sentence.last)]]
    mine = weighed(around)
    sentences = [s for s in story.sentences[max(0, first.sentence.number - 1) : first.sentence.number + 1] if s.role == first.sentence.role]
    told = set().union(*(words_of(story, s) for s in sentences))
    nouns = {stem(singular(w)) for r in (first, read) for w in r.claim.counted.lower().split()}
    return bool((mine & told) - nouns)

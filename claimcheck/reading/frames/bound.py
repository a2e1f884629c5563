"""What words bind to a share: the figures that they make its part, what is left of its whole, or its whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.frames.operands import figures_of, near, number
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.comparable import people
from claimcheck.reading.ties.common.nearby import stem
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.shares import are_sides
from claimcheck.reading.ties.shares.shares_alone import is_excess, two_alone
from claimcheck.reading.ties.sums.wholes import is_part, named_whole, names_another, opens, whole_of
from claimcheck.reading.words.grammar import TAKEN_UP, THEM, WHOLLY

KINDS = frozenset(("count", "money", "measure", "capacity"))
_ON = 3
_DEFINITE = WHOLLY | {"another"}
_REST = (("the", "other"), ("the", "remaining"), ("rest", ","), ("rest", ":"), ("the", "rest"), ("all", "other"), ("its", "other"))
_THEN_LEFT = (("so", "that"), ("so", "only"), ("now", "has"), ("now", "have"), ("now", "employs"), ("down", "to"), ("left", "with"))
_WHOLE = frozenset("still intact unharmed unhurt untouched undamaged unscathed unaffected unspoilt".split())
_STILL = (
    ("are", "still"),
    ("is", "still"),
    ("were", "still"),
    ("have", "yet"),
    ("has", "yet"),
    ("are", "not"),
    ("were", "not"),
    ("have", "not"),
)
_LEFT = frozenset(
    "left leaves leaving remaining remain remains remained net keeps kept others stayed stay stays survived survive spared".split()
)
_MAKES = frozenset(
    "is was were are comes came come amounts amounted adds added add means meant makes made make mean equals represents represented works "
    "yields yielded gives gave giving costs cost brings brought took takes worth meaning making adding totals totalled totaled to".split()
)
_AMOUNTS = (["amount", "to"], ["amounts", "to"], ["amounted", "to"], ["comes", "to"], ["came", "to"], ["equal", "to"], ["make", "up"],
            ["made", "up"], ["makes", "up"], ["account", "for"], ["accounts", "for"], ["accounted", "for"])  # fmt: skip
_FULL = frozenset("full occupied filled capacity booked sold".split())
_ROOM = frozenset(stem(w) for w in "seat place bed space berth room capacity cell stand pitch".split())
_DETERMINERS = frozenset("the its their his her all our a an this that national total overall whole entire those these".split())
_PRONOUNS = frozenset("it them whom which these those this that".split())
_STOPS = frozenset(
    "who that which in at from were are is was next last this by for to on with have had has will would can could got went and or of as "
    "when where did do does said told".split()
)
# Behind a figure these say which ones, so that they are not those spoken of.
_NARROWING = frozenset("in of at from on with who that which whose under over by for".split())


class Part(NamedTuple):
    """A figure that may be the part; what is left of the whole where it is the *rest*; *said* where it says the share again."""

    read: Read
    rest: bool = False
    said: bool = False


def parts_of(story: Story, share: Read, found: Sequence[Read]) -> Iterator[Part]:
    """The figures of *found* that words bind to *share* as its part, or as what is left."""
    said = _said(story, share)
    if said is not None:
        yield Part(said, said=True)
    full = is_full(story, share)
    for read in found:
        away = story.apart(read.sentence, share.sentence)
        if (
            is_excess(story, read)
            or read is said
            or not -1 <= away <= _ON
            or is_part(story, read, share)
            or (whole_of(story, read) and away and not full)
        ):
            continue
        if is_rest(story, read, share):
            yield Part(read, rest=True)
        elif (full and abs(away) < 2) or (away >= 0 and read.first > share.first and _points(story, share, read)):
            yield Part(read)


def resumes(story: Story, part: Read, share: Read) -> bool:
    """True for the part of *A quarter of the fund goes to schools. That £20 million*: the next sentence opens with it."""
    low, first = story.tokens.low, story.phrase(part)[0]
    opens = 0 < first - part.sentence.first < 3 and low[first - 1] in _THAT
    return opens and story.apart(part.sentence, share.sentence) == 1


_THAT = frozenset("that those this these".split())


def _said(story: Story, share: Read) -> Read | None:
    """The figure that *share* says again, beside it or in the sentence before: ``270 failed. That is 45 per cent of the 600``."""
    beside = _apposed(story, share)
    if beside is not None or not is_taken_up(story, share):
        return beside
    before = story.beside(share.sentence, 1, 0)[:-1]
    told = [r for s in before for r in figures_of(story, s) if r.claim.kind in KINDS and not is_excess(story, r)]
    return told[0] if len(told) == 1 else None


def is_taken_up(story: Story, share: Read) -> bool:
    """True for *That is 45 per cent*, which speaks of what the sentence before tells."""
    low, first = story.tokens.low, share.sentence.first
    return low[first] in ("that", "this", "which", "they") and low[first + 1] in _MAKES and story.phrase(share)[0] - first < 5


def _apposed(story: Story, share: Read) -> Read | None:
    """The figure of ``140, or one in five``, ``The 96 that are lost amount to 36 per cent``, ``a fee of 2 per cent comes to £90``."""
    low, (first, last) = story.tokens.low, story.phrase(share)
    here = [r for r in figures_of(story, share.sentence) if r.claim.kind in KINDS]
    ahead = [r for r in here if r.last <= first]
    if ahead:
        gap = low[story.phrase(ahead[-1])[1] : first]
        end = end_of_share(story, share)
        beside = _is_mark(gap) and low[end : end + 2] not in (["of", "them"], ["of", "which"], ["of", "it"], ["of", "whom"])
        if _is_mark(gap) and not beside and "or" in gap:
            return next((r for r in ahead[-2:] if whole_of(story, r) is not None), None)  # "80 of the 400 hectares, or a fifth of it"
        if beside and "or" in gap and len(ahead) > 1 and whole_of(story, ahead[-2]) is ahead[-1]:
            return ahead[-2]  # "800 of the park's 2,000 hectares, or 40 per cent of its area"
        if ";" not in gap and (beside or gap[-2:] in _AMOUNTS) or gap[-1:] in (["represent"], ["represents"], ["represented"], ["equals"]):
            return ahead[-1]
    behind = next((r for r in here if r.first >= last), None)
    return behind if behind is not None and _apposed_behind(story, share, behind) else None


def _apposed_behind(story: Story, share: Read, behind: Read) -> bool:
    """True for ``one in five, 140``, ``15 per cent of that, 400 million``, ``a fifth of the patients had a relapse, or 80 of 400``."""
    low, (first, last) = story.tokens.low, story.phrase(behind)
    gap = low[story.phrase(share)[1] : first]
    if gap in ([",", "or"], [","], ["("], [":"], ["or"]) or (gap[-2:] in _AMOUNTS and len(gap) < 12):
        return True
    gap = low[end_of_share(story, share) : first]
    own = low[last] == "of" and low[last + 1] in THEM
    most = _CLAUSE if whole_of(story, behind) is not None else _PHRASE  # "15% of the masts ... on Tuesday night: 45 of the 180"
    # "One pupil in eight can swim: 90 of the 450", "passed, with inspectors finding clean water in 36 out of 90"
    shown = gap[-1:] == [":"] or (gap[-1:] == ["in"] and (",", "with") in pairwise(gap))
    shown = shown and most == _CLAUSE and not {".", ";", "while", "but"} & set(gap) and (",", "and") not in pairwise(gap)
    return (gap[:1] == ["of"] or shown) and len(gap) < most and (shown or gap[-1] in (",", ":", "(", "or", "—", "–")) and not own


_PHRASE, _CLAUSE = 14, 28  # tokens


def _is_mark(gap: list[str]) -> bool:
    """True for a comma, a bracket or an ``or`` between a figure and its share, and a hedge at most."""
    return bool(gap) and gap[0] in (",", "or", "(", "—") and all(word in (",", "or", "(", "—", "about", "some", "nearly") for word in gap)


def is_rest(story: Story, read: Read, share: Read) -> bool:
    """True for what is left of the whole: ``the other 18``, ``the 500 left``, ``leaving 127 open``."""
    before = story.before(read, 4)
    if read.first < share.last or before[:1] == ["of"] or before[1:2] == ["of"]:
        return False  # "of the rest, 40 come by bus"
    after = story.tokens.low[read.last : min(read.last + 5, read.sentence.last)]
    after = after[: after.index(",")] if "," in after else after
    left = bool({"leaving", "leaves"} & set(before)) and read.sentence is share.sentence
    left = left or (before[-1:] == ["left"] and before[-2:-1] in (["that"], ["this"], ["which"]))
    left = left or (tuple(before[-2:]) in _THEN_LEFT and read.sentence is share.sentence and not read.figure.noun)
    left = left or (read.sentence is share.sentence and tuple(after[:2]) in _STILL)
    near = 0 <= story.apart(read.sentence, share.sentence) < 2
    left = left or (near and (after[:1] == ["still"] or (not read.figure.noun and bool(_WHOLE & set(after)))))
    return tuple(before[-2:]) in _REST or (before[-1:] == ["the"] and bool(_LEFT & set(after))) or left


def _points(story: Story, share: Read, read: Read) -> bool:
    """True where the words point from *read* back at the share: ``all 387 of them``, ``those 190``, ``comes to £40``."""
    before = story.before(read, 3)
    if read.sentence is not share.sentence:
        if comes_to(story, read, share):
            return True
        if not before or before[-1] not in _DEFINITE or (before[-1] == "that" and not read.figure.noun) or names_another(story, read):
            return False
        behind = story.after(read, 1)
        if opens(story, read) and any(r.claim.kind == "share" for r in story.here(read.sentence)):
            return False  # "Among the 480 who drive at night the figure was 71 per cent"
        return before[-1] in ("those", "these", "all") or not (read.figure.noun and behind and behind[0] in _NARROWING)
    if any(r.claim.kind == "share" and share.last <= r.first < read.first for r in story.here(share.sentence)) and before[-1:] != ["all"]:
        return False
    gap = story.tokens.low[end_of_share(story, share) : min(read.first, story.phrase(read)[0])]
    if {"while", "whereas", "but", ";"} & set(gap) or (gap[:1] == ["to"] and len(gap) < 4):
        return False  # "34 per cent to his 39"
    words = [w for w in before if w not in ("just", "only", "about", "some", "another")]
    made = words[-1:] and (words[-1] in _MAKES - {"to"} or (words[-2:-1] and words[-1] == "to" and words[-2] in _MAKES))
    return bool(made) or (before[-1:] != [] and before[-1] in _DEFINITE)


_BESIDES = frozenset(
    "more less fewer above below over under short extra in a per each".split()
)  # "£2 million less than", "in all", "a year"


def comes_to(story: Story, read: Read, share: Read) -> bool:
    """True for the next sentence's ``On a meal for £150 that comes to £21``, ``That makes 86 replies``."""
    follows = story.apart(read.sentence, share.sentence) == 1 and not _BESIDES & set(story.after(read, 2))
    return follows and any(a in ("that", "this", "it") and b in _MAKES for a, b in pairwise(story.before(read, 4)))


def named(story: Story, share: Read, found: Sequence[Read]) -> Read | None:
    """The whole that stands behind the share, or opens its sentence: ``two thirds of the 144 households``, ``Of the 240``."""
    here = [r for r in found if r.sentence is share.sentence]
    behind = next((r for r in here if r.first >= share.last and named_whole(story, share, r)), None)
    return behind or next((r for r in here if r.last <= share.first and opens(story, r)), None)


_IN_OTHER_WORDS = (("in", "other", "words"), ("that", "is", ","), (",", "then", ","), ("in", "short", ","))
_POINTING = TAKEN_UP | {"these"}
_RATES = frozenset("pass success failure survival response conviction acceptance clearance recovery death mortality".split())


def said_again(story: Story, share: Read) -> tuple[Read, Read] | None:
    """The part and the whole of the sentence before, said again: ``A fifth of the fleet, in other words``, ``That is 45%``."""
    low, sentence = story.tokens.low, share.sentence
    told = any(tuple(low[k : k + 3]) in _IN_OTHER_WORDS for k in range(sentence.first, sentence.last - 2))
    ahead = set(story.before(share, 6))
    told = told or bool({"thus", "therefore", "hence"} & set(low[sentence.first : sentence.last]))
    told = told or (low[sentence.first] in _POINTING and share.first - sentence.first < 12)
    told = told or bool({"proportion", "share", "percentage", "fraction"} & ahead) or ("rate" in ahead and bool(_RATES & ahead))
    called = not told and _is_called_so(story, share)
    if not (told or called) or any(r.claim.kind in KINDS for r in story.here(sentence)):
        return summed_up(story, share)
    before = divided(story, share, back=1)
    if not before and len(far := divided(story, share, back=3)) == 1:
        before = far
    if before:
        return before[0] if not called or _is_about(share, *before[0]) else None
    pair = two_alone(story, story.sentences[sentence.number - 1]) if sentence.number else None
    if pair is not None and are_sides(story, *pair):
        return None  # "voted by 68 to 32 ... That was the two-thirds that it took"
    return pair if pair is not None and not pair[0].figure.noun and low[sentence.first] in _POINTING else None


def divided(story: Story, share: Read, back: int, on: int = 0) -> list[tuple[Read, Read]]:
    """Each part and whole that the sentences beside that of *share* tell: ``38 of the 90 nests``, ``Of the 240 homes, 60``."""
    found = []
    for sentence in story.beside(share.sentence, back, on):
        here = [r for r in story.here(sentence) if r.claim.kind in KINDS] if sentence is not share.sentence else []
        for part in here:
            opening = [r for r in here if r.last <= part.first and opens(story, r)]
            whole = whole_of(story, part) or (opening[-1] if opening and not part.figure.noun else None) or _of_named(story, part)
            if whole is not None and part.claim.stated.number:
                found.append((part, whole))
    return found


def _is_called_so(story: Story, share: Read) -> bool:
    """True for *A toll of two-thirds is the worst yet*: a name for what was told, set beside others of the kind."""
    low, first, sentence = story.tokens.low, story.phrase(share)[0], share.sentence
    named = low[first - 1] == "of" and low[first - 3] in ("a", "the", "that", "this") and first - sentence.first == 3
    behind = low[share.last : sentence.last]
    return named and low[first - 2] not in _WANTED and any(w in _RANKS or (w.endswith("est") and len(w) > 5) for w in behind)


def _is_about(share: Read, part: Read, whole: Read) -> bool:
    """True where *part* is no more than half as much again as *share* of *whole*, and no less than two thirds of it."""
    told = number(share) * number(whole) / (100 if share.claim.amount.unit == "percent" else 1)
    return 2 * number(part) <= 3 * told and 2 * told <= 3 * number(part)


_WANTED = frozenset("majority quorum tax levy stake discount margin turnout fee deposit swing lead chance risk probability".split())
_RANKS = frozenset("worst best record worse better higher lower most least".split())


def _of_named(story: Story, part: Read) -> Read | None:
    """The one figure before that counts the reefs of *54 of the reefs*."""
    low, last = story.tokens.low, part.last
    if low[last : last + 2] != ["of", "the"] or part.claim.kind != "count":
        return None
    told = [r for r in near(story, part.sentence, 3, 0) if r.last <= part.first and r.claim.kind == "count" and r.claim.stated.bound == "="]
    told = [r for r in told if r.figure.noun and low[last + 2] == low[story.phrase(r)[1] - 1]]
    return told[0] if len(told) == 1 and number(told[0]) > number(part) else None


_ALL_TOLD = (["all", "told"], ["altogether", ","])


def summed_up(story: Story, share: Read) -> tuple[Read, Read] | None:
    """The part and the whole of *All told, 1,950 of the 3,900 cases were dropped*, behind a share of the cases."""
    low, heads = story.tokens.low, owner(story, share)[0]
    pairs = divided(story, share, 0, _ON + 2)
    told = [(part, whole) for part, whole in pairs if low[part.sentence.first : part.sentence.first + 2] in _ALL_TOLD]
    told = [(part, whole) for part, whole in told if heads and stem(whole.figure.noun) in heads]
    return told[0] if len(told) == len(pairs) == 1 and _is_about(share, *told[0]) else None


_FAULTS = frozenset(
    "too above over exceed exceeded exceeds limit unsafe unfit faulty fail fails failed failing positive contaminated polluted infected "
    "tainted overloaded overweight illegal dangerous defective excess excessive risk".split()
)
_LOSSES = frozenset("took lost gone destroyed burned burnt wrecked killed died dead flattened razed ruined missing sunk shut".split())
_IDLE = frozenset(stem(w) for w in "were was are have has had been said with from that this they them their which who year years".split())


def of_one_matter(story: Story, share: Read, part: Read) -> bool:
    """True where the clause of *part* has a word of the sentence of *share*, or both tell of a fault: ``too much``, ``above the limit``."""
    told, its = _clauses(story, share, part)
    mine = {stem(w) for w in told if len(w) > 3} - _IDLE
    return of_one_fate(story, share, part) or bool(mine & {stem(w) for w in its if len(w) > 3})


def of_one_fate(story: Story, share: Read, part: Read) -> bool:
    """True where both are told to be at fault, or lost: ``flames took a third ... 600 houses were gone``."""
    told, its = _clauses(story, share, part)
    return any(words & set(told) and words & set(its) for words in (_FAULTS, _LOSSES))


def _clauses(story: Story, share: Read, part: Read) -> tuple[list[str], list[str]]:
    """The words of the sentence of *share*, and those around *part* up to the next figure; all of *15 of the 30 mines* is one figure."""
    low, here = story.tokens.low, [r.first for r in figures_of(story, part.sentence) if r.first > part.last]
    end = max([part.last, *(story.phrase(part)[1] for k in here if k < story.phrase(part)[1])])
    its = low[end : min([*(k for k in here if k >= end), part.sentence.last, end + 12])]
    told = low[max(share.sentence.first, share.first - 3) : share.sentence.last]
    return told, its + low[max(part.sentence.first, part.first - 8) : part.first]


def wholes_of(story: Story, share: Read, found: Sequence[Read]) -> list[Read]:
    """The figures of *found* that *share* may be of, the likeliest first."""
    said = _said(story, share)
    told = named(story, share, found) or (whole_of(story, said) if said else None)
    if told is not None:
        return [told]
    if is_full(story, share):
        held = [whole_of(story, r) for r in found]
        return [r for r in found if holds_room(story, r) or any(r is w for w in held)]
    heads, pointing = owner(story, share)
    back = [r for r in reversed(found) if r.first < share.first]
    told_of = [r for r in (*back, *(r for r in found if r.first >= share.first)) if _is_of(story, share, r, heads)]
    taken_up = story.tokens.low[end_of_share(story, share) + 1] in ("that", "this", "those", "these")
    if heads and not told_of and heads & _EVERYONE:
        return [r for r in back if r.claim.kind == "count" and people(story, singular(r.figure.noun)) and not opens(story, r)]
    if heads and (told_of or not taken_up):
        return told_of
    wholes = [r for r in back if story.apart(share.sentence, r.sentence) <= 1 + pointing]
    if not pointing:
        wholes += [r for r in found if r.first > share.last and r.sentence is share.sentence]
        following = [r for r in found if story.apart(r.sentence, share.sentence) == 1]
        wholes += [r for r in following if story.before(r, 1) in (["for"], ["of"], ["on"])]
    return wholes


_EVERYONE = frozenset(stem(w) for w in "workforce staff payroll crew population membership electorate class intake squad garrison".split())


def owner(story: Story, share: Read) -> tuple[frozenset[str], bool]:
    """The stems of the noun behind ``35 per cent of the``, and whether a pronoun stands there instead."""
    low, end = story.tokens.low, end_of_share(story, share)
    if low[end] != "of":
        return frozenset({stem(share.figure.noun)} if share.figure.noun else ()), False
    k = end + 1
    while k < share.sentence.last - 1 and low[k] in _DETERMINERS:
        k += 1
    if low[k] in _PRONOUNS or (low[k - 1] in ("those", "these") and low[k] in ("who", "that")):
        return frozenset(), True
    words: list[str] = []
    while k < share.sentence.last and low[k].isalpha() and low[k] not in _STOPS and len(words) < 4:
        words.append(low[k])
        k += 1
    return frozenset(stem(w) for w in words[-2:]), False


def _is_of(story: Story, share: Read, read: Read, heads: frozenset[str]) -> bool:
    """True where *read* counts one of *heads*, or its clause says that it is the size of it: ``output is put at 400 billion``."""
    if read.figure.noun:
        return stem(read.figure.noun) in heads
    floor = max(read.sentence.first, read.first - 20)
    if read.sentence is share.sentence and read.first > share.last:
        end = end_of_share(story, share)
        if "which" in story.tokens.low[end : read.first] and read.first - end < 9:
            return bool(read.claim.amount.unit)  # "of the bottle, which weighs 30 grams"
        floor = max(floor, end + 6)  # behind the noun of the share itself
    return bool(heads & {stem(w) for w in story.tokens.low[floor : read.first]}) and bool(read.claim.amount.unit)


def is_full(story: Story, share: Read) -> bool:
    """True for ``80 per cent full``."""
    end = end_of_share(story, share)
    return bool(_FULL & set(story.tokens.low[end : min(end + 2, share.sentence.last)]))


def holds_room(story: Story, read: Read) -> bool:
    """True for the 250 of *seats 250*, *can hold 250 litres*, *has a capacity of 250*: all that there is room for."""
    ahead = story.before(read, 6)
    able = {"can", "could"} & set(ahead) and {"hold", "store", "seat", "sleep", "carry", "take"} & set(ahead)
    return stem(read.figure.noun) in _ROOM or bool({"holds", "seats", "capacity", "room"} & set(ahead)) or bool(able)

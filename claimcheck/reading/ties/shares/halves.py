"""Halves and thirds: a share told in words, and the figures that the same sentence or the next ones give for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.amounts import amounts
from claimcheck.reading.ties.common.choice import Choice, Guess
from claimcheck.reading.ties.common.nearby import exactly, of_one_unit
from claimcheck.reading.ties.records.eras import era
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.said_again import of_them_all
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.grammar import TAKEN_UP, WHOLLY
from claimcheck.reading.words.nouns import PARTICIPLES
from claimcheck.values.exact import whole
from claimcheck.values.written import amount

_MORE = (["a", "majority"], ["the", "majority"], ["most"], ["more", "than", "half"], ["over", "half"], ["well", "over", "half"])
_LESS = (["a", "minority"], ["fewer", "than", "half"], ["less", "than", "half"], ["under", "half"])
_OPENING = frozenset(words[0] for words in (*_MORE, *_LESS))
_CLOSING, _LONGEST = frozenset(words[-1] for words in (*_MORE, *_LESS)), max(map(len, (*_MORE, *_LESS)))
_SAID = frozenset((":", "—", "–", "("))
_DENIED = frozenset("not no n't never almost nearly at the".split())
_WAYS = {">": 1, ">=": 1, "<": -1, "<=": -1, "=": 0, "~": 0}
_NEARLY = frozenset("nearly almost just close barely hardly".split())


class Told(NamedTuple):
    """A share in words from token *first* up to *last*: more (*way* 1) or less (-1) than *number*, or that (0) as its *claim* has it."""

    first: int
    last: int
    way: int
    number: Fraction
    claim: Claim | None = None


def halves(story: Story) -> Iterator[Choice | Guess]:
    """Each share told in words, with the figures that are told for it: ``More than half of nurses would go ... 48 per cent``."""
    for sentence in story.sentences:
        for told in told_shares(story, sentence):
            halved = told.number == Fraction(1, 2) and told.way
            links = list(_links(story, sentence, told)) or (list(_counted(story, sentence, told)) if halved or _is_of(story, told) else [])
            if links:
                yield Choice(tuple(links[:6]))
            elif found := list(_told_on(story, sentence, told)):
                yield Guess(tuple(found), sure=True)
        for told in _percents(story, sentence):
            if found := list(_told_on(story, sentence, told)):
                yield Guess(tuple(found), sure=True)
        yield from _out_of(story, sentence)


def _percents(story: Story, sentence: Sentence) -> Iterator[Told]:
    """The 80 per cent of *Take-up has reached 80 per cent*, which no other figure of its sentence can be of."""
    told = amounts(story, sentence)
    claim = told[0].claim if len(told) == 1 else None
    if claim is None or claim.kind != "share" or claim.amount.unit != "percent" or claim.modality != "stated":
        return
    plain = claim.stated.bound == "=" and claim.stated.number and change_word(story, told[0]) < 0
    if plain and not _RATES & set(story.tokens.low[sentence.first : told[0].first]):
        yield Told(told[0].first, told[0].last, 0, Fraction(claim.stated.number or 0) / 100, claim)


_RATES = frozenset("inflation unemployment joblessness interest rate rates tax growth stake yield returns margin shares turnout".split())


def _out_of(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """``30 per cent of its doctors, 180 out of 600,``: a percent and the figures behind it, which are one share."""
    low, here = story.tokens.low, story.here(sentence)
    for told, share in pairwise([r for r in here if r.claim.kind == "share"]):
        end = end_of_share(story, told)
        gap = low[end : story.phrase(share)[0]]
        apposed = (gap[:1] == ["of"] and gap[-1:] == [","] and len(gap) < 10 and "and" not in gap) or gap == [":"]
        apposed = apposed or (gap[:1] == ["of"] and gap[-1:] == [":"] and len(gap) < 12)
        if told.claim.amount.unit == "percent" and " out of " in share.claim.said and apposed and change_word(story, told) < 0:
            said = f"a share in line {line(share.claim)} is the one that is told in per cent"
            yield Choice((Link("same", (told.claim.id, share.claim.id), assumption=said),))


def told_shares(story: Story, sentence: Sentence) -> Iterator[Told]:
    """The shares of *sentence* that are told in words: *most*, *a minority*, and fractions with or without a bound."""
    low, halved = story.tokens.low, set[int]()
    closed = story.tokens.among(_CLOSING, sentence.first, sentence.last + _LONGEST - 1)
    for k in story.places(_OPENING, sentence) if closed else ():
        for way, phrases in ((1, _MORE), (-1, _LESS)):
            words = next((w for w in phrases if low[k : k + len(w)] == w), None)
            if words and not _DENIED & set(low[max(sentence.first, k - 2) : k]):
                halved |= set(range(k, k + len(words)))
                yield Told(k, k + len(words), way, Fraction(1, 2))
    for read in [r for r in story.here(sentence) if r.claim.kind == "share"]:
        claim, first = read.claim, story.phrase(read)[0]
        plain = not claim.amount.unit and claim.modality == "stated" and claim.stated.bound in _WAYS
        of = low[read.last] == "of" and low[read.last + 1] != "what"
        if plain and of and not halved & set(range(first, read.last)) and change_word(story, read) < 0:
            near = _NEARLY & set(low[first : read.first]) or claim.stated.number is None
            yield Told(first, read.last, 0 if near else _WAYS[claim.stated.bound], Fraction(claim.stated.number or 0), claim)


def _links(story: Story, sentence: Sentence, told: Told) -> Iterator[Link]:
    behind = [r for r in amounts(story, sentence) if r.first > told.last]
    shares = [r for r in behind if _is_share(r)]
    if (
        not shares
        or shares[0] is not behind[0]
        or not _set_out(story, told, shares)
        or (told.way > 0 and of_them_all(story, shares, told.number))
    ):
        return
    for share in shares:
        yield _link(story, told, share, f"a share in line {line(share.claim)} is the one that the words tell")


def _link(story: Story, told: Told, share: Read, assumption: str) -> Link:
    """The order of *share* and the number that it is told to be more or less than; one share told twice where it is told as that."""
    if not told.way and told.claim is not None:
        return Link("same", (told.claim.id, share.claim.id), assumption=assumption)
    bound = (told.number * 100, "percent") if share.claim.amount.unit else (told.number,)
    word = story.word(told.first, told.last, exactly(whole(bound[0]), *bound[1:]), "share")
    return Link("order", (share.claim.id, word.id) if told.way > 0 else (word.id, share.claim.id), assumption=assumption)


def _is_share(read: Read) -> bool:
    """True for *46 percent* and *34 out of 60*."""
    claim = read.claim
    return claim.kind == "share" and claim.modality == "stated" and claim.amount.unit in ("", "percent") and claim.stated.bound == "="


_POLLED = frozenset("poll survey ballot vote figure share study census count results it they proportion returns".split())


def _set_out(story: Story, told: Told, shares: list[Read]) -> bool:
    """True where a colon, a dash or a bracket sets out the shares, or a comma one that closes its clause."""
    last = told.last
    gap = story.tokens.low[last : shares[0].first]
    if {";", "of"} & set(gap[-2:]) or len(gap) > 24:
        return False
    closing = story.after(shares[0], 1) in ([","], ["."], ["in"], [";"])
    closing = closing or story.after(shares[0], 2) in (["of", "the"], ["of", "those"], ["of", "all"])
    listed = {"and", "or"} & set(story.tokens.low[shares[0].last : min(shares[0].last + 6, shares[0].sentence.last)]) and len(shares) > 1
    short = 5 if told.way > 0 and story.tokens.low[last - 1] == "half" else 1  # "more than half of those polled, 57 per cent" is one share
    if _SAID & set(gap[-2:]) and (told.claim is None or len(shares) == 1):
        return True
    if len(shares) > 1 and (listed or told.claim is not None):
        return False
    opened = next((gap[k + 1 :] for k in range(len(gap) - 1, -1, -1) if gap[k] in (":", "—", "–")), [])
    if 2 <= len(opened) < 7 and _POLLED & set(opened) or gap[-2:] in ([",", "with"], [",", "at"]):
        return _is_near(told, shares[0]) and _closes(story, shares[0])
    counted = " out of " in shares[0].claim.said and gap[:1] == ["of"]  # "a third of the homes, 2,300 out of 11,500,"
    return len(gap) > short and gap[-1:] == [","] and closing and (told.claim is None or counted)


def _counted(story: Story, sentence: Sentence, told: Told) -> Iterator[Link]:
    """``Most of its patients are small: 212 children among 460 admissions``, ``a majority of the intake, 1,120 of 2,400``."""
    low, last = story.tokens.low, told.last
    behind = [r for r in amounts(story, sentence) if r.first > last and r.claim.kind == "count" and not r.claim.amount.unit]
    for part, base in pairwise(behind):
        gap, ahead = low[part.last : base.first], low[last : part.first]
        of = {"of", "among", "in", "from"} & set(gap) and len(gap) < 4 or gap[-3:] == ["out", "of", "the"]
        if of and len(ahead) < 30 and ahead and (ahead[-1] in _SAID or ahead[-1] == ",") and fits(part, base):
            assumed = f"the figures in line {line(part.claim)} are those that the words tell"
            yield Link("share", (worded(story, told), part.claim.id, base.claim.id), assumption=assumed)
        elif _is_set_out(story, told, part) and (pair := _some_of(story, (part, base))) is not None and _is_near(told, *pair):
            assumed = f"the figures in line {line(part.claim)} are those that the words tell"
            yield Link("share", (worded(story, told), pair[0].claim.id, pair[1].claim.id), assumption=assumed)


def _is_set_out(story: Story, told: Told, first: Read) -> bool:
    """True for *A majority want it: of the 1,200 who were asked, 552 said yes*: a colon leads to the whole, and that to the part."""
    low, start = story.tokens.low, story.phrase(first)[0]
    of = start - 1 - (low[start - 1] in WHOLLY)
    return bool(told.way) and low[of] in ("of", "among") and low[of - 1] in _SAID and of - 1 >= told.last


def _is_of(story: Story, told: Told) -> bool:
    """True for *Half of those arrested, 33 of 66, were*."""
    return told.claim is not None and not told.way and story.tokens.low[told.last] == "of"


def worded(story: Story, told: Told) -> str:
    """The name of what *told* says: the claim of its words, or of more or less than half."""
    if told.claim is not None:
        return told.claim.id
    return story.word(told.first, told.last, amount("most" if told.way > 0 else "less than half"), "share").id


_ON = 2  # sentences from the words to their figures
_AGES = frozenset("aged age under over older younger above below between".split())
_PARTED = frozenset("not n't never no other others another last previous earlier elsewhere while but".split())


def _told_on(story: Story, sentence: Sentence, told: Told) -> Iterator[Link]:
    """``Most of the fleet is idle. On Sunday 31 of its 70 jets flew``: the next figures, where they are one share and no more."""
    low, last = story.tokens.low, told.last
    if any(r.first >= last for r in amounts(story, sentence)) or low[last : last + 2] in (["of", "them"], ["likely", "to"]):
        return
    if low[last - 1] == "most" and low[last] != "of":
        return  # "most people"
    for other in story.beside(sentence, 0, _ON)[1:]:
        found = [r for r in amounts(story, other) if r.claim.kind not in ("duration", "ordinal") and r.claim.stated.number is not None]
        if not found:
            continue
        ages = _AGES - {"age"} if ("that", "age") in pairwise(low[other.first : other.last]) else _AGES
        if (_PARTED | ages) & set(low[other.first : other.last]) or sentence.block != other.block and story.apart(other, sentence) > 1:
            return
        shares = [r for r in found if _is_share(r)]
        assumed = f"the figures of line {line(found[0].claim)} are those that the words tell"
        percent = told.claim is not None and bool(told.claim.amount.unit)
        if percent and len(found) == len(shares) == 1 and " out of " in shares[0].claim.said and _is_near(told, shares[0]):
            yield Link("same", (told.claim.id, shares[0].claim.id), assumption=assumed)  # type: ignore[union-attr]
        elif percent and len(found) == 2 and (pair := _out_of_so_many(story, told, found)) is not None and _is_near(told, *pair):
            yield Link("share", (worded(story, told), pair[0].claim.id, pair[1].claim.id), assumption=assumed)
        elif (
            len(found) == len(shares) == 1
            and not percent
            and _takes_up(story, shares[0])
            and _closes(story, shares[0])
            and _is_near(told, shares[0])
        ):
            yield _link(story, told, shares[0], assumed)
        elif told.way and len(found) == 2 and (pair := _some_of(story, found)) is not None and _is_near(told, *pair):
            yield Link("share", (worded(story, told), pair[0].claim.id, pair[1].claim.id), assumption=assumed)
        return


def _out_of_so_many(story: Story, told: Told, pair: Sequence[Read]) -> tuple[Read, Read] | None:
    """The part and the whole of *Of 9,300 people 8,370 have*, *8,370 out of 9,300*, beside a share of which no whole is told."""
    a, b = pair
    low = story.tokens.low
    if low[told.last] in ("of", "complete", "finished", "ready", "done") or low[told.last + 1] == "of" or a.claim.kind != b.claim.kind:
        return None
    if "out" in low[a.last : b.first] and low[b.first - 1] == "of":
        return a, b
    opened = low[a.sentence.first] == "of" and story.phrase(a)[0] - a.sentence.first < 3
    return (b, a) if opened and a.claim.kind == "count" and fits(b, a) else None


def _closes(story: Story, share: Read) -> bool:
    """True for a share of now that no words narrow: ``at 46 per cent.``, ``46 per cent in favour``, ``73 per cent taken``."""
    low, end = story.tokens.low, end_of_share(story, share)
    if low[end] == "of" and any(is_plural(w) for w in low[end + 1 : end + 4]):
        return False
    after = low[end + 2 * (low[end] == "of") : share.sentence.last][:3]
    after = after[2:] if after[:1] == ["on"] and after[1] in WEEKDAYS else after
    told = after[:2] in (["in", "favour"], ["in", "favor"]) or bool({"so", "yes"} & set(after))
    done = after[:1] and (after[0] in PARTICIPLES or after[0].endswith(("ed", "en"))) and after[1:2] in (["."], [","], [])
    return era(story, share) >= 0 and bool(told or not after or after[0] in _CLOSERS or done)


_CLOSERS = frozenset((".", ",", ";", ")", "—", "–", "”"))
_LEVELS = frozenset("figure share proportion percentage number rate level total".split())
_PUT = frozenset("put puts putting estimates estimated reckons reckoned".split())


def _takes_up(story: Story, share: Read) -> bool:
    """True for ``It was 40 per cent``, ``The figure was``, ``Its survey put the share at``, ``44 per cent said so``."""
    low, first = story.tokens.low, share.sentence.first
    ahead = low[first : share.first]
    if ahead[:1] and ahead[0] in TAKEN_UP or {"so", "yes"} & set(story.after(share, 3)):
        return True
    if {"among", "amongst", "for", "those", "of"} & set(ahead):
        return False
    named = next((k for k, w in enumerate(ahead) if w in _LEVELS and k and ahead[k - 1] in ("the", "that", "this")), -1)
    if named >= 0 and low[first + named + 1] in ("is", "was", "stood", "stands", "at", "came", ","):
        return True
    return bool(_PUT & set(ahead)) and ahead[-2:] in (["it", "at"], ["them", "at"], ["that", "at"])


def _some_of(story: Story, pair: Sequence[Read]) -> tuple[Read, Read] | None:
    """The part and the whole of ``31 of its 70 jets``, ``3,910 in favour among the 10,200``, ``Of 8,400 ballots, 3,910``."""
    a, b = pair
    gap, ahead = story.tokens.low[a.last : b.first], story.before(a, 2)
    kinds = {a.claim.kind, b.claim.kind}
    if not (kinds == {"count"} or kinds == {"money"}) or not of_one_unit(a.claim, b.claim):
        return None
    joints = [k for k, w in enumerate(gap) if w in ("of", "among", "from") or gap[k : k + 1] == ["in"]]
    if joints and len(gap) - joints[-1] < 4 and len(gap) < 9 and set(gap[joints[-1] + 1 :]) <= WHOLLY and fits(a, b):
        return a, b
    if ahead[-1:] in (["of"], ["among"]) or (ahead[:1] in (["of"], ["among"]) and ahead[-1] in WHOLLY):
        return (b, a) if "," in gap and len(gap) < 9 and fits(b, a) else None
    return None


def fits(part: Read, whole: Read) -> bool:
    one, other = part.claim.stated.number, whole.claim.stated.number
    return one is not None and other is not None and one < other and part.claim.stated.bound == whole.claim.stated.bound == "="


def _is_near(told: Told, part: Read, base: Read | None = None) -> bool:
    """True for a share that no one takes for that of another thing: what is told as most of it is nearly half."""
    share, all_, near = Fraction(part.claim.stated.number or 0), Fraction(1), _NEAR
    if base is not None:
        all_, near = Fraction(base.claim.stated.number or 1), _PAIRED
    elif part.claim.amount.unit == "percent":
        all_ = Fraction(100)
    return near[0] * told.number * all_ <= share <= near[1] * told.number * all_


_NEAR = (Fraction(3, 4), Fraction(5, 4))
_PAIRED = (Fraction(1, 2), Fraction(2))  # a part told with its whole is less likely of another thing

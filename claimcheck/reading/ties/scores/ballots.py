"""Ballots: both sides of a vote told as *ten to six* or *71 votes to 59*, with the chamber, the margin and the share that is needed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import Scope
from claimcheck.reading.numerals import Numeral, numeral
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.spots import near_to, number_word, spot
from claimcheck.reading.ties.scores.bodies import AWAY, all_cast, counted, houses, is_body, names_sitters
from claimcheck.reading.ties.scores.majorities import view_of
from claimcheck.reading.ties.scores.scoreline import small
from claimcheck.reading.ties.scores.votes import is_margin
from claimcheck.reading.words.numbers import SMALL
from claimcheck.reading.words.opinions import OPINIONS
from claimcheck.values.amount import Stated
from claimcheck.values.hedges import hedged

_VOTING = frozenset(
    "vote votes voted voting verdict ruled ruling passed approved rejected carried defeated backed elected adopted ratified decided upheld "
    "overturned decision bill motion ballot ballots majority passes approves rejects backs convicted acquitted endorsed vetoed through "
    "confirmed re-elected threw cleared freed guilty".split()
)
_PLAY = frozenset("goal goals match game season scored set sets odds ratio outnumbered outnumber".split())
_SIDES = frozenset("vote votes members member deputies senators jurors judges councillors".split())
_SHARES = {"thirds": (2, 3), "fifths": (3, 5), "quarters": (3, 4)}
_TOPS = {"two": 2, "three": 3, "four": 4}
_TOP_WORDS = frozenset(_TOPS)
_NEEDS = frozenset(
    "need needs needed require requires required requiring needing necessary threshold takes must supermajority only demands demanded "
    "calls called".split()
)
_PASSED = frozenset(
    "passed approved carried adopted ratified accepted elected confirmed prevailed overridden enacted succeeded impeached removed passes "
    "through secured cleared".split()
)
_FAILED = frozenset(
    "rejected defeated lost failed fell short fails falls fall not never without missed below blocked nor neither lack lacks lacking less "
    "fewer deny denied stripped deprived shy lose loses losing".split()
)
_YES = frozenset("yes for favour favor backed supported approved aye ayes".split())
_HAS = frozenset(
    "has have had won wins secured secures hold holds held command commands commanded gained got gives gave give enjoys keeps kept with "
    "win enough retains retained took reached".split()
)
_BACK, _MOST = 4, 8


class _Ballot(NamedTuple):
    """Both sides of a vote: the tokens *first* up to *last*, their claims and numbers."""

    first: int
    last: int
    sides: tuple[Claim, Claim]
    numbers: tuple[int, int]
    sentence: Sentence


def ballots(story: Story) -> Iterator[Choice]:
    """What must hold of each vote of *story* that is told as so many to so many, and of each qualified majority."""
    for sentence in story.sentences:
        for ballot in _ballots(story, sentence):
            yield from _in_house(story, ballot)
            yield from _beaten(story, ballot)
            yield from _by_margin(story, ballot)
        for ballot in _by_view(story, sentence):
            yield from _by_margin(story, ballot)
            yield from _decided(story, ballot)
            yield from _mostly(story, ballot)
        yield from _qualified(story, sentence)


def _by_view(story: Story, sentence: Sentence) -> Iterator[_Ballot]:
    """*61 senators were in favour and 49 against*: a vote whose sides are told by what they think."""
    counts = [r for r in story.here(sentence) if r.claim.kind == "count" and isinstance(r.claim.stated.number, int)]
    for one, other in pairwise(counts):
        exact = one.claim.stated.bound == other.claim.stated.bound == "="
        if exact and view_of(story, one) == "for" and view_of(story, other) == "against":
            numbers = int(one.claim.stated.number or 0), int(other.claim.stated.number or 0)
            yes, no = (number_word(story, r.first, r.last, n, "score") for r, n in zip((one, other), numbers, strict=True))
            yield _Ballot(one.first, other.last, (yes, no), numbers, sentence)


def _mostly(story: Story, ballot: _Ballot) -> Iterator[Choice]:
    """*Most members opposed the merger, with 420 for it and 380 against*: the side that most of them took has more."""
    low, sentence = story.tokens.low, ballot.sentence
    ahead = low[sentence.first : ballot.first]
    told = {OPINIONS[w] for w in ahead if w in OPINIONS and w not in _UNSIDED}
    most = ahead[:1] in (["most"], ["majority"]) or ahead[:2] in (["a", "majority"], ["the", "majority"])
    if most and len(told) == 1 and ballot.numbers[0] != ballot.numbers[1] and not {*_BARRED, "last"} & set(ahead):
        great, small = ballot.sides if told == {"for"} else ballot.sides[::-1]
        yield Choice((Link("order", (great.id, small.id), assumption=f"line {line(great)} tells the side that most took"),))


_UNSIDED = frozenset("in for no like".split())
_CARRIED = frozenset("passed approved carried adopted ratified enacted succeeded passes approves adopts succeeds".split())
_TAKEN = frozenset("accepted accept accepts backed backs endorsed".split())
_THROWN_OUT = frozenset("rejected defeated failed fell fails falls rejects lost loses threw throws".split())
_VERDICTS = _CARRIED | _TAKEN | _THROWN_OUT
_BARRED = (
    "thirds two-thirds fifths three-fifths quarters quorum majority supermajority threshold required requires needed needs short veto "
    "vetoed override overridden absolute minimum turnout not never if would could had speaker nearly almost".split()
)


def _decided(story: Story, ballot: _Ballot) -> Iterator[Choice]:
    """*The motion was rejected, with 58 members in favour and 41 against*: what is carried has more for it, what falls has no more."""
    low, sentence = story.tokens.low, ballot.sentence
    words = low[sentence.first : sentence.last]
    verdicts = {w for w in words if w in _CARRIED or w in _THROWN_OUT}
    before = story.beside(sentence, 1, 0)[0]
    if not verdicts and before is not sentence and not story.here(before) and low[before.last - 1] == ".":
        told = [w for w in low[before.first : before.last] if w in _VERDICTS]  # "Nurses have accepted the offer. There were"
        verdicts = {"passed" if w in _CARRIED | _TAKEN else w for w in told}
    around = {w for s in story.beside(sentence, 1, 1) for w in low[s.first : s.last]}
    if any(_ballots(story, sentence)):
        return  # "rejected by 220 votes to 212, with three Democrats in favour and six against"
    if "been" in words or "await" in words:
        return  # "has confirmed 34 of 51 nominees; nine have been rejected"
    if len(verdicts) != 1 or ballot.numbers[0] == ballot.numbers[1] or around.intersection(_BARRED):
        return
    sides = ballot.sides if verdicts <= _CARRIED else ballot.sides[::-1]
    said = f"what is decided in line {line(sides[0])} is what more of them wanted"
    yield Choice((Link("order", (sides[0].id, sides[1].id), assumption=said),))


_TO = frozenset(("to", "against", "-", "–"))


def _ballots(story: Story, sentence: Sentence) -> Iterator[_Ballot]:
    """The votes of *sentence* that are told as so many to so many."""
    for k in story.places(_TO, sentence):
        ballot = _ballot(story, sentence, k) if sentence.first < k < sentence.last - 1 else None
        if ballot is not None:
            yield ballot


def _ballot(story: Story, sentence: Sentence, k: int) -> _Ballot | None:
    """The vote whose *to* stands at token *k*."""
    low = story.tokens.low
    right = numeral(story.tokens, k + 1)
    left = _before(story, sentence, k - 1 if low[k - 1] in _SIDES else k) if right is not None else None
    if left is None or right is None:
        return None
    words = set(low[sentence.first : sentence.last])
    if not (_VOTING & words or low[k - 1] in _SIDES or names_sitters(low[sentence.first : left.first])) or (
        _PLAY & words and not {"vote", "votes", "voted"} & words
    ):
        return None
    if not (_plain(left) and _plain(right)) or low[left.first - 1] in ("from", "between", "than", "only"):
        return None
    if is_clock(low, sentence, left, right):
        return None
    if any(not _counts(r) for r in story.every_figure.get(sentence.number, []) if r.first < right.last and left.first < r.last):
        return None
    numbers = int(left.value), int(right.value)
    sides = number_word(story, left.first, left.last, numbers[0], "score"), number_word(story, right.first, right.last, numbers[1], "score")
    return _Ballot(left.first, right.last, sides, numbers, sentence)


def is_clock(low: Sequence[str], sentence: Sentence, left: Numeral, right: Numeral) -> bool:
    """True for *at ten to six*, *by ten to one 40 had voted*: a time of day."""
    timely = left.value in (5, 10, 20, 25) and right.value <= 12
    said = low[left.first - 1]
    passed = said == "by" and "had" in low[right.last : sentence.last]
    return timely and (passed or said in ("at", "until", "till", "before", "after", "since", "about"))


def _before(story: Story, sentence: Sentence, end: int) -> Numeral | None:
    """The number that ends right before token *end*."""
    for start in range(max(sentence.first, end - 4), end):
        number = numeral(story.tokens, start)
        if number is not None and number.last == end and story.tokens.low[start] not in ("a", "an"):
            return number
    return None


def _plain(number: Numeral) -> bool:
    return isinstance(number.value, int) and number.scale == 1


def _counts(read: Read) -> bool:
    """True for a figure that counts votes or nothing that is named, or for a score."""
    claim = read.claim
    return claim.kind in ("count", "score", "ratio") and not claim.amount.unit


# ---- the chamber -----------------------------------------------------------------------------------------------------


def _in_house(story: Story, ballot: _Ballot) -> Iterator[Choice]:
    """*voted by ten to six … all 15 of its members took part*: no more votes than members, and as many where all of them voted."""
    low = story.tokens.low
    away = [r for r in story.here(ballot.sentence) if r.first >= ballot.last and _stayed_away(story, r)]
    following = [s for s in story.beside(ballot.sentence, 0, 1) if s is not ballot.sentence]
    away += [r for s in following for r in story.here(s) if _stayed_away(story, r)]
    options = []
    for house in houses(story, ballot.sentence, _BACK, 2):
        if house.first < ballot.last and ballot.first < house.last or house in away:
            continue
        near = story.beside(house.sentence, 0, 0)
        told = low[near[0].first : near[-1].last] + low[ballot.sentence.first : (following or [ballot.sentence])[-1].last]
        every = all_cast(story, house, told)
        every = every or (house.claim.scope.noun == "juror" and not away and not _LET_GO & set(told))
        every = every and not any(w == "only" and {"chamber", "present", "there"} & set(told[k : k + 10]) for k, w in enumerate(told))
        every = every or any(_of_house(story, r) is house for r in away)  # "two of its 30 members being absent"
        every = every and not any(one == "one" and did in AWAY for one, did in zip(told, told[2:], strict=False))  # "and one was ill"
        every = every and _EXCUSED.isdisjoint(told)  # "and one sent her apologies"
        every = every and not any(_is_chair_away(low, s) for s in (ballot.sentence, *following))
        cast, size = sum(ballot.numbers), Fraction(house.claim.stated.number or 0)
        if 2 * cast > 3 * size or (every and 2 * cast < size):
            continue
        names = (counted(story, house).id, *(c.id for c in ballot.sides), *(r.claim.id for r in away))
        said = f"those who voted in line {line(ballot.sides[0])} are members of the body of line {line(house.claim)}"
        named = next((r.claim.span for r in away if _of_house(story, r) is house), None)  # "Three members of the 90-seat house"
        options.append(Link("tally", names, assumption=said, exhaustive=every, words=named))
    if options:
        yield Choice(tuple(options[:_MOST]))


def _is_chair_away(low: Sequence[str], sentence: Sentence) -> bool:
    """True for *With the speaker abstaining*: one member more, whom no figure counts."""
    words = low[sentence.first : sentence.last]
    return any(one == "the" and who in _CHAIRS and did in AWAY for one, who, did in zip(words, words[1:], words[2:], strict=False))


_LET_GO = frozenset("excused discharged dismissed removed".split())
_CHAIRS = frozenset("speaker chairman chairwoman chair mayor president".split())


def _stayed_away(story: Story, read: Read) -> bool:
    """True for the two of *with two absent* and of *two of its 30 members being absent*."""
    first, last = story.phrase(read)
    if read.claim.kind == "count" and _is_house_of_some(story, read):
        return False  # the 30
    if (whole := _of_house(story, read)) is not None:
        last = story.phrase(whole)[1]
    behind = story.tokens.low[first : min(last + 3, read.sentence.last)]
    return read.claim.kind == "count" and bool(AWAY & set(behind))


def _is_house_of_some(story: Story, read: Read) -> bool:
    """True for the 30 of *two of its 30 members*."""
    low, first = story.tokens.low, story.phrase(read)[0]
    of = next((k for k in range(first - 2, first - _OWNER, -1) if low[k] == "of"), -1)
    return of > 0 and _past_owner(low, of) == first and small(low[of - 1]) > 0


def _of_house(story: Story, read: Read) -> Read | None:
    """The 30 that *two of its 30 members* takes the two out of."""
    low = story.tokens.low
    for last in (read.last, story.phrase(read)[1]):  # "Three members of the 90-seat house"
        if low[last] == "of" and (past := _past_owner(low, last)):
            return next((r for r in story.every_figure.get(read.sentence.number, ()) if r.first == past), None)
    return None


def _past_owner(low: Sequence[str], k: int) -> int:
    """The token behind the *its* or *the council's* that follows the *of* at token *k*; 0 where none does."""
    if low[k + 1] not in _ITS:
        return 0
    return next((j + 1 for j in range(k + 2, k + _OWNER) if low[j].endswith(("'s", "s'"))), k + 2)


_EXCUSED = frozenset("apologies apology".split())
_OWNER = 5  # tokens of an owner and its "of"
_ITS = frozenset("its the their".split())


def _beaten(story: Story, ballot: _Ballot) -> Iterator[Choice]:
    """*Ortiz defeated Lang by 11,204 votes to 11,862*: who beats another has more."""
    tokens, low = story.tokens, story.tokens.low
    for k in range(ballot.sentence.first + 1, ballot.first - 1):
        active = low[k] in _BEAT and low[k - 1] not in _PASSIVE and (tokens.written(k + 1)[:1].isupper() or low[k + 1] in _RIVALS)
        if active and low[ballot.first - 1] in ("by", "with", ",", "(") and not _NOT & set(low[max(ballot.sentence.first, k - 4) : k]):
            told = f"who won in line {line(ballot.sides[0])} is told first"
            words = story.document.span(tokens.start[k], tokens.end[k])
            yield Choice((Link("order", (ballot.sides[0].id, ballot.sides[1].id), assumption=told, words=words),))
            return


_BEAT = frozenset("beat beats beating defeated defeats defeating ousted ousts ousting unseated unseats unseating edged overcame".split())
_PASSIVE = frozenset("was were been being be is".split())
_RIVALS = frozenset("the her his its their a".split())
_NOT = frozenset("not never n't failed hoped tried almost nearly".split())


# ---- the margin ------------------------------------------------------------------------------------------------------


def _by_margin(story: Story, ballot: _Ballot) -> Iterator[Choice]:
    """*defeated by two votes, 48 to 51*: the margin is what the one side has more."""
    high, less = sorted(ballot.sides, key=lambda c: -(c.stated.number or 0))
    if ballot.numbers[0] == ballot.numbers[1]:
        return
    alone = len({b.first for s in story.sentences for b in _by_view(story, s)}) == 1 and ballot in _by_view(story, ballot.sentence)
    for other in story.beside(ballot.sentence, _BACK if alone else 1, 1):
        for read in story.here(other):
            inside = read.first < ballot.last and ballot.first < read.last
            size = read.claim.stated.number
            elsewhere = other is not ballot.sentence and any(_ballots(story, other))
            if elsewhere or inside or read.claim.kind != "count" or size is None or size >= max(ballot.numbers):
                continue
            by = story.before(read, 1) == ["by"] and read.claim.scope.noun in ("vote", "seat")
            if not by and not is_margin(story, spot(story, read)) or _NOMINAL & set(story.before(read, 4)):
                continue
            if story.after(read, 2)[:1] == ["to"] and story.after(read, 2)[-1] in (*SMALL, *filter(str.isdecimal, story.after(read, 2))):
                continue  # another vote: "by 331 votes to 286"; a ratio: "a margin of three to one"
            passed = by and bool(_DECIDED & set(story.before(read, 3)))
            if other is not ballot.sentence and _THEN & set(story.tokens.low[other.first : other.last]):
                continue  # "A month ago it fell by two votes"
            if other is not ballot.sentence and "had" in story.before(read, 3):
                continue  # "It had lost by three votes in March"
            if other is not ballot.sentence and not (passed or {"majority", "margin"} & set(story.before(read, 3))):
                continue
            if other is not ballot.sentence and not near_to(Fraction(size), Fraction(abs(ballot.numbers[0] - ballot.numbers[1])), 3):
                continue  # a margin of another time
            said = f"the margin in line {line(read.claim)} is that of the vote in line {line(high)}"
            yield Choice((Link("margin", (read.claim.id, high.id, less.id), assumption=said),))
            return


_DECIDED = _PASSED | {"won", "lost", "fell", "failed", "defeated", "rejected", "beaten"}
_THEN = frozenset("ago earlier previous previously last".split())
_NOMINAL = frozenset("paper working nominal usual normal overall official theoretical notional parliamentary".split())


# ---- two thirds ------------------------------------------------------------------------------------------------------


def _qualified(story: Story, sentence: Sentence) -> Iterator[Choice]:
    """A share of all that is needed, with the votes for what passed; a majority of so much that is held, with the seats."""
    low = story.tokens.low
    for k in story.places(_TOP_WORDS, sentence):
        bottom = k + 2 if low[k + 1] == "-" else k + 1
        share = _SHARES.get(low[bottom]) if bottom < sentence.last else None
        if share is None or share[0] != _TOPS[low[k]]:
            continue
        words = set(low[sentence.first : sentence.last])
        part = Fraction(*share)
        word = story.word(k, bottom + 1, hedged(Stated("=", part, part)), "share", Scope(what="needed"))
        ahead, behind = low[max(sentence.first, k - 5) : k], low[bottom + 1 : min(sentence.last, bottom + 3)]
        has = _HAS - {"with"} if _PASSED & set(low[sentence.first : k]) else _HAS  # "passed it with a two-thirds majority"
        if "majority" in behind and has & set(ahead) and not _FAILED & words and "if" not in words:
            yield from _held(story, sentence, word)
        elif _NEEDS & words or "majority" in behind or ("had", "to") in pairwise(ahead):
            yield from _carried(story, sentence, word)
        return


def _held(story: Story, sentence: Sentence, word: Claim) -> Iterator[Choice]:
    """*has the two-thirds majority … holds 94 of the 150 seats*."""
    low = story.tokens.low
    options = []
    for other in sorted(story.beside(sentence, 5, 5), key=lambda s: abs(s.number - sentence.number)):
        here = story.here(other)
        for a, b in zip(here, here[1:], strict=False):
            gap = low[a.last : b.first]
            if "of" in gap and len(gap) < 6 and a.claim.kind == b.claim.kind == "count" and is_body(story, b):
                said = f"the majority of line {line(word)} is that of line {line(a.claim)}"
                options.append(Link("majority", (a.claim.id, b.claim.id, word.id), assumption=said))
    if options:
        yield Choice(tuple(options[:_MOST]))


def _carried(story: Story, sentence: Sentence, word: Claim) -> Iterator[Choice]:
    """*needs two thirds of the 99 members … 62 senators said yes, and it was ratified*."""
    low = story.tokens.low
    for other in story.beside(sentence, 3, 4):
        words = set(low[other.first : other.last])
        only_rule = other is sentence and bool(_NEEDS & words) and len(story.here(other)) < 3
        if not _PASSED & words or (_FAILED | {"would", "if"}) & words or only_rule:
            continue
        yes: list[tuple[Claim, _Ballot | None]] = [(c.sides[0], c) for c in _ballots(story, other) if c.numbers[0] >= c.numbers[1]]
        yes = yes or [(r.claim, None) for r in story.here(other) if _said_yes(story, r) or (other is sentence and _is_apposed(story, r))]
        bases = [*_named_base(story, sentence, word), *(counted(story, r) for r in houses(story, sentence, 3, 4))]
        options = []
        for ayes, ballot in yes[:1]:
            if ballot is not None:
                both = number_word(story, ballot.first, ballot.last, sum(ballot.numbers), "count", Scope(what="votes cast"))
                bases = [*bases, both]
            for base in bases:
                if base.id != ayes.id and (base.stated.number or 0) >= (ayes.stated.number or 0):
                    said = f"what passed in line {line(ayes)} needed the share of line {line(word)}"
                    options.append(Link("majority", (ayes.id, base.id, word.id), assumption=said))
        if options:
            yield Choice(tuple(options[:_MOST]))
            return


def _named_base(story: Story, sentence: Sentence, word: Claim) -> list[Claim]:
    """The 72 of *two thirds of the 72 votes*."""
    end = word.span.end if word.span else 0
    behind = [r for r in story.here(sentence) if r.claim.kind == "count" and r.claim.span and r.claim.span.start > end]
    told = [r for r in behind[:1] if story.before(r, 2) in (["of", "the"], ["of", "its"], ["of", "all"])]
    return [r.claim for r in told if r.first - story.tokens.at(end) < 4]


def _is_apposed(story: Story, read: Read) -> bool:
    """True for the 47 of *By a two-thirds majority of the 70 members, 47, the club passed it*."""
    low = story.tokens.low
    bare = read.claim.kind == "count" and not read.figure.noun and low[read.first - 1] == "," == low[read.last]
    ahead = [r for r in story.here(read.sentence) if story.phrase(r)[1] == read.first - 1]
    return bare and any(is_body(story, r) for r in ahead)


def _said_yes(story: Story, read: Read) -> bool:
    """True for *62 senators said yes*, *66 voted for it*."""
    last = story.phrase(read)[1]
    behind = story.tokens.low[last : min(last + 4, read.sentence.last)]
    if story.before(read, 1) == ["with"] and _PASSED & set(story.before(read, 3)) and read.claim.scope.noun in ("vote", ""):
        return not {"against", "abstentions", "amendments"} & set(behind)  # "passed with 39 votes"
    return read.claim.kind == "count" and bool(_YES & set(behind)) and "against" not in behind

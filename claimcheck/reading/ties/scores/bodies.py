"""Bodies: how many sit in a council, a parliament or a jury, told as *all 33 members*, *the 15-seat council*, *a jury of 12*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from claimcheck.claims.claim import Claim
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.spots import Spot, holds_phrase, phrases, spot
from claimcheck.reading.words.numbers import SMALL

# Those who sit in a body, and what they sit on.
MEMBERS = frozenset(
    "member councillor councilor senator deputy mp lawmaker legislator delegate director juror judge trustee shareholder alderman "
    "councilman representative governor minister commissioner peer parliamentarian seat justice".split()
)
ASSEMBLIES = frozenset(
    "assembly parliament council chamber house senate committee board panel body union group bloc congress synod cabinet convention "
    "court bench jury forum party caucus league federation legislature diet duma tribunal commission".split()
)
_EVERYONE = phrases(
    "every member", "all members", "none abstained", "nobody abstained", "no one abstained", "no abstentions", "without abstentions",
    "were present", "was present", "all present", "nobody was absent", "no absentees", "full house", "full attendance", "all took part",
    "all voted", "everyone voted", "each voted", "full council", "nobody was missing", "none was absent", "none were absent",
    "took part", "nobody sat out", "no one sat out", "none sat out", "every member taking part",
    "all of them voted", "all of whom voted", "cast a vote", "cast votes", "everyone cast",
    "all cast", "were there", "turned up", "attended", "was there",
)  # fmt: skip
AWAY = frozenset(
    "abstained abstaining abstention abstentions absent away missing ill sick recused vacant spoiled spoilt blank invalid".split()
)
# More than half of a body, and what tells that someone is short of it.
MAJORITY = phrases(
    "a majority", "the majority", "its majority", "their majority", "an outright majority", "an overall majority", "an absolute majority",
    "a clear majority", "a narrow majority", "a slim majority", "a thin majority", "a bare majority", "a working majority",
    "a parliamentary majority", "a one-party majority",
)  # fmt: skip
LACKING = frozenset(
    "short lack lacks lacking lost lose loses without no not deny denies denied below fell needed need needs fewer neither nor".split()
)
_VOTERS = frozenset("bishop cardinal elector nation country state magistrate umpire panellist owner club delegate parent resident".split())
# "the 15-member council", "a nine-judge bench"
_MANY = frozenset("member members seat strong judge justice person man panel board council committee jury court".split())

_SITTING = MEMBERS - frozenset("member delegate director shareholder representative governor minister peer seat".split())
_PLAYING = frozenset("beat beating beaten lose lost loses won win wins winning game match team side score scored".split())


def names_sitters(low: Sequence[str]) -> bool:
    """True for words that name those who sit and decide, ``justices``, ``councillors``, and that tell of no game."""
    return any(singular(word) in _SITTING for word in low) and not _PLAYING & set(low)


def is_member(claim: Claim) -> bool:
    """True for a figure that counts those who sit in a body, or its seats."""
    return claim.scope.noun.split(" ")[-1] in MEMBERS


def is_house(story: Story, spot: Spot) -> bool:
    """True for *all 33 members*, *the 15-member council*, *120 seats*, the 12 of *a jury of 12*."""
    low = story.tokens.low
    of_body = low[spot.first - 1 : spot.first] == ["of"] and low[spot.first - 2] in ASSEMBLIES
    return is_member(spot.claim) or of_body or ("-" in low[spot.first : spot.last] and bool(_MANY & set(low[spot.first : spot.last + 1])))


def houses(story: Story, sentence: Sentence, back: int, on: int) -> Iterator[Read]:
    """The figures near *sentence* that tell how many members a body has, the nearest first."""
    low = story.tokens.low
    if has_casting_vote(story, sentence):
        return
    near = sorted(story.beside(sentence, back, on), key=lambda s: abs(s.number - sentence.number))
    for other in near:
        for read in story.every_figure.get(other.number, []):
            first = story.phrase(read)[0]
            hyphen = low[read.last : read.last + 1] == ["-"]
            if low[first - 1] in ("has", "have", "with") and not _OWNERS & set(low[max(other.first, first - 4) : first]):
                continue  # what a party has
            if low[first - 2 : first] == ["total", "of"] and _WON & set(low[max(other.first, first - 5) : first]):
                continue  # "The Reds took a total of 16 seats"
            told = hyphen or low[first - 1] in ("the", "all", "its", "their", "of", "has", "have", "with", "a", "an", "each", "our")
            owned = low[first - 1].endswith("'s")
            members = low[read.last : read.last + 1] == ["of"] and low[first - 1 : first] == ["all"]
            if read.claim.kind != "count" or not (told or owned or members) or not read.claim.stated.number:
                continue
            if is_body(story, read) and not _is_some(low, read):
                yield read


def has_casting_vote(story: Story, sentence: Sentence) -> bool:
    """True for *51-50, with the vice president breaking a tie*: one voted who is no member."""
    return not _CASTING.isdisjoint(pairwise(story.tokens.low[sentence.first : sentence.last]))


_CASTING = frozenset((("vice", "president"), ("casting", "vote"), ("deciding", "vote")))
_WON = frozenset("won win wins winning took take takes taking got gained holds held has have had".split())
_OWNERS = ASSEMBLIES | {"it", "which"}


def is_body(story: Story, read: Read) -> bool:
    """True for a figure that may tell how many sit in a body, or how many vote in it: *the 118 bishops*."""
    low = story.tokens.low
    if low[read.last] == "-" and low[read.last + 1] in MEMBERS | _VOTERS:
        return True  # "the nine-judge constitutional court"
    return is_house(story, spot(story, read)) or read.claim.scope.noun.split(" ")[-1] in _VOTERS


def _is_some(low: Sequence[str], read: Read) -> bool:
    """True for *five of the council's members*, which are not all of it."""
    return low[read.last : read.last + 1] == ["of"] and low[read.first - 1] != "all"


def described(story: Story, sentence: Sentence) -> Iterator[Read]:
    """The figures of *sentence* that describe a body: the 90 of *the 90-seat house*."""
    low = story.tokens.low
    return (r for r in story.every_figure.get(sentence.number, []) if low[r.last : r.last + 2] in (["-", "seat"], ["-", "member"]))


def counted(story: Story, read: Read) -> Claim:
    """The claim of *read*; of one that only describes a body (*the 120-seat chamber*) as a count of its members."""
    claim = read.claim
    if claim.related:
        return claim
    return story.word(read.first, read.last, attrs.evolve(claim.amount, unit="", counted=""), "count", claim.scope, claim.voice)


def everyone_voted(words: Sequence[str]) -> bool:
    """True for *all took part*, *none of them abstained*, *nobody was absent*."""
    if holds_phrase(words, _EVERYONE):
        return True
    here = any(w == "all" and {"present", "voting", "attending"} & set(words[k + 2 : k + 5]) for k, w in enumerate(words))
    return here or any(w in ("none", "nobody", "no") and AWAY & set(words[k : k + 5]) for k, w in enumerate(words))


def all_cast(story: Story, house: Read, words: Sequence[str]) -> bool:
    """True where *house* is all of it, and *words* or *All nine judges* say that everyone voted."""
    some = {"most", "some", "nearly", "almost", "many"} & set(story.before(house, 3)) or house.claim.stated.bound != "="
    untold = any(w in AWAY and not any(_tells_how_many(v) for v in words[max(0, k - 4) : k]) for k, w in enumerate(words))
    if some or untold:  # "with the mayor abstaining"
        return False
    return everyone_voted(words) or bool({"all", "each"} & set(story.before(house, 1))) or _is_every_one(story, house)


def _is_every_one(story: Story, house: Read) -> bool:
    """True for *with every one of the chamber's 81 members voting*, *all of its nine judges voted*, *its 81 members all voted*."""
    ahead, last = story.before(house, _OWNED), story.phrase(house)[1]
    of = max((k for k, word in enumerate(ahead) if word == "of"), default=0)
    owned = ahead[of + 1 : of + 2] in (["the"], ["its"], ["their"])
    told = ahead[of - 1 : of] == ["all"] or ahead[of - 1 : of] == ["each"] or ahead[max(0, of - 2) : of] == ["every", "one"]
    voting = story.tokens.low[last : last + 2]
    return (of > 0 and owned and told and voting[0] in _VOTING) or (voting[0] == "all" and voting[1] in _VOTING)


_OWNED = 6  # words of *every one of the chamber's*
_VOTING = frozenset("voting voted present attending".split())


def _tells_how_many(word: str) -> bool:
    return word[0].isdecimal() or word in SMALL or word in ("none", "nobody", "no", "without", "nor", "neither", "not")


def all_of_them_voted(story: Story, whole: Spot, last: Spot) -> bool:
    """True where those of *whole* voted and the words behind *last*, the second of two sides, say that all of them did."""
    low = story.tokens.low
    return "voted" in low[whole.last : last.last + 1] and everyone_voted(low[last.last : story.beside(last.sentence, 0, 1)[-1].last])


def of_other_parties(story: Story, one: Read, other: Read) -> bool:
    """True where a house is told of and the sentences of the two name other parties: *Labour has 30 ... The Conservatives fell to 21*."""
    if one.sentence is other.sentence or not any(True for _ in described_near(story, other.sentence)):
        return False
    told = [range(one.sentence.first, one.first), range(other.sentence.first + 1, other.first)]  # "With 67 seats left" names none
    named = [{w for k in ks if (w := story.tokens.written(k))[:1].isupper()} for ks in told]
    return all(named) and not named[0] & named[1]


def described_near(story: Story, sentence: Sentence) -> Iterator[Read]:
    """The figures that describe a body in *sentence* or beside it."""
    for other in story.beside(sentence, 2, 1):
        yield from described(story, other)

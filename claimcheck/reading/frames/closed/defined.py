"""Defined: words that mean a number or a state, and the only figures of a short passage, which cannot be so."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.frames.closed.passage import is_told, stretch
from claimcheck.reading.frames.operands import Tied, figures_of, like_nouns, number
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.ties.common.spots import near, phrases
from claimcheck.reading.words.calendar import WEEKDAYS
from claimcheck.reading.words.grammar import FORMER, MODALS, MORE, NOT, OTHERS, USUAL
from claimcheck.reading.words.voices import SAYING

_ELSE = (FORMER | MORE | OTHERS | USUAL | NOT).union(
    "last earlier then since until before ago planned expected elsewhere so far yet".split()
)


def defined(story: Story, tied: Tied) -> Iterator[Guess]:
    """What *dozens*, *both*, *a majority*, *split evenly* and *killed* mean, against the figures beside them."""
    told = stretch(story)
    counts = [r for s in told for r in figures_of(story, s) if r.claim.kind == "count" and not r.claim.amount.unit]
    if not 0 < len(counts) < 5:
        return
    for link in (
        *_vague(story, told, counts), *_both(story, counts), *_majority(story, counts), *_split(story, counts),
        *_killed(story, told, counts), *_every(story, counts),
    ):  # fmt: skip
        if not any({*link.claims} <= {*one.claims} and one.sort == link.sort for one in tied.links):
            yield Guess((link,), sure=True)


# ---- dozens, hundreds, millions ------------------------------------------------------------------------------------------

_PLACING = frozenset("in on at near along by from".split())
_SIZE = "the words say about how many there are of the only things counted"
_CROWDS = frozenset("turnout crowd attendance number numbers figure total toll count audience".split())
_COUNTING = frozenset("counted estimated put seen watched attended visited read heard drew".split())
_OTHERWISE = frozenset(
    "taken killed dead died injured wounded hurt arrested detained missing damaged destroyed among including them those".split()
)


def _vague(story: Story, told: list[Sentence], counts: list[Read]) -> Iterator[Link]:
    """``Tens of thousands took to the streets. Police put the turnout at 4,500``: the only number beside the vague one."""
    vague = [r for s in told for r in story.here(s) if r.figure.kind == "vague"]
    exact = counts
    if len(vague) != 1 or len(exact) != 1 or not is_told(story, exact[0]):
        return
    (rough,), (read,) = vague, exact
    days = _days(story, told)
    if not _is_beyond(rough, read):
        return
    around = {*story.tokens.low[read.sentence.first : read.sentence.last]}
    nouns = rough.claim.scope.noun, read.claim.scope.noun
    alike = not all(nouns) or like_nouns(story, *nouns)
    headed = rough.sentence.role == "headline" and read.sentence.number == rough.sentence.number + 1
    said = bool((_CROWDS | _COUNTING) & around)
    same = nouns[0] == nouns[1] != "" and story.before(read, 1) not in (["the"], ["of"], ["those"])
    if rough.claim.voice or SAYING & story.words(rough.sentence):
        return  # two who count a crowd may both be told
    if read.sentence is not rough.sentence and (FORMER | {"last"}) & {*story.tokens.low[read.sentence.first : read.first]}:
        return  # "Last year's crowd was put at 900"
    apposed = read.sentence is rough.sentence and not said
    if apposed or _PLACING & set(story.after(read, 1)) or {"total", "all", "those"} & {*story.before(read, 4), *story.after(read, 3)}:
        return
    if alike and (headed or said or same) and len(days) < 2 and not (_OTHERWISE | _ELSE) & {*story.before(read, 4), *story.after(read, 3)}:
        yield Link("same", (rough.claim.id, read.claim.id), assumption=_SIZE)


def _is_beyond(rough: Read, read: Read) -> bool:
    """True for a whole number that is less than the vague one ever means, or far more."""
    least, most, mine = rough.claim.amount.usual.lo, rough.claim.amount.usual.hi, number(read)
    if least is None or rough.claim.modality != "stated" or mine < 2 or mine.denominator > 1:
        return False
    return mine < least or mine > 2 * (most or least * 100)


def _days(story: Story, told: list[Sentence]) -> set[str]:
    """The weekdays that the passage names."""
    return {w.removesuffix("'s") for w in story.words(*told)} & WEEKDAYS.keys()


# ---- both, the pair, the trio -----------------------------------------------------------------------------------------------

_GROUPS = {"both": 2, "pair": 2, "duo": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5, "sextet": 6}


def _both(story: Story, counts: list[Read]) -> Iterator[Link]:
    """``three men, both of whom``, ``Three men were held. The pair``: the only number of the passage, which the word takes up."""
    if len(counts) != 1 or not is_told(story, counts[0]) or not counts[0].figure.noun:
        return
    read, low = counts[0], story.tokens.low
    places = [k for k in story.tokens.places(frozenset(_GROUPS)) if k >= story.phrase(read)[1]]
    for k in places[:1]:
        taken_up = low[k + 1 : k + 3] in (["of", "whom"], ["of", "them"], ["of", "which"]) if low[k] == "both" else low[k - 1] == "the"
        few = 1 < number(read) < 9 and number(read) != _GROUPS[low[k]] and low[k + 1] != "of" or low[k] == "both"
        others = {"another", "one", "two", "couple", "and"} & set(low[story.phrase(read)[1] : k])
        if taken_up and few and number(read) != _GROUPS[low[k]] and number(read) < 9 and not others:
            yield Link("meant", (_word(story, k, k + 1, _GROUPS[low[k]]).id, read.claim.id), assumption=_same(read))


def _same(read: Read) -> str:
    return f"the words take up those of line {read.claim.span.line if read.claim.span else 0}"


def _word(story: Story, first: int, last: int, value: int) -> Claim:
    return story.word(first, last, exactly(value), "count")


# ---- majorities and even splits ----------------------------------------------------------------------------------------------

_MAJORITIES = phrases(
    "a majority",
    "the majority",
    "an outright majority",
    "an absolute majority",
    "an overall majority",
    "its majority",
    "more than half",
)
_NEEDED = frozenset(
    "short not no without lost lose needed needs coalition partners allies together two-thirds thirds qualified if would until".split()
)
_LEVEL = phrases(
    "down the middle",
    "split evenly",
    "evenly split",
    "evenly divided",
    "divided evenly",
    "split equally",
    "equally divided",
    "dead heat",
    "deadlocked",
    "tied",
)


_BOUND = (["tied", "to"], ["tied", "up"], ["tied", "down"], ["tied", "into"])  # "an outbreak tied to burgers in 13 states"


def _majority(story: Story, counts: list[Read]) -> Iterator[Link]:
    """``Having taken 58 of the 120 seats, it has a majority``."""
    if len(counts) != 2 or not all(is_plain(story, r) for r in counts):
        return
    (some, every), low = counts, story.tokens.low
    linked = low[some.last : some.last + 2] in (["of", "the"], ["out", "of"], ["of", "its"], ["of", "their"], ["of", "a"])
    sentence = some.sentence
    at = [k for k in range(sentence.first, sentence.last) if near(low, k, _MAJORITIES)]
    if _AGAINST & story.words(sentence):
        return  # "Backed by 31 of the 64 growers, it failed, since a majority was against it"
    if linked and every.first - some.last < 6 and at and number(some) < number(every) and not _NEEDED & story.words(sentence):
        yield Link("majority", (some.claim.id, every.claim.id), assumption="the majority is that of " + some.claim.said)


def is_plain(story: Story, read: Read) -> bool:
    """True for a figure told as it is, be it so many *of the 120*."""
    return read.is_plain and not read.figure.another


def _split(story: Story, counts: list[Read]) -> Iterator[Link]:
    """``split down the middle, six believing the witness and four not``."""
    low = story.tokens.low
    if len(counts) != 2 or not all(is_told(story, r) for r in counts) or counts[0].sentence is not counts[1].sentence:
        return
    sentence = counts[0].sentence
    at = [k for k in range(sentence.first, sentence.last) if near(low, k, _LEVEL) and low[k : k + 2] not in _BOUND]
    if (
        len(at) == 1
        and not {"casting", "deciding", "chairman", "chair", "speaker", "broke"} & story.words(*story.sentences)
        and not (_ELSE - {"not"}) & story.words(sentence)
        and "of" not in low[counts[0].last : counts[1].first]
    ):
        yield Link("same", (counts[0].claim.id, counts[1].claim.id), assumption="the words say that there are as many of each")


# ---- all of them, and some who did not -------------------------------------------------------------------------------------------

_EVERY = (["all"], ["every", "one", "of", "the"], ["each", "of", "the"], ["all", "of", "the"], ["all", "the"], ["each", "one", "of", "the"])
_AGAINST = NOT - {"hardly", "without"} | frozenset(
    "failed missing absent refused dissented dissenting dissent against abstained abstaining missed opposed opposing rejected skipped died "
    "dead killed perished drowned".split()
)
_TRIED = frozenset("tested examined inspected checked surveyed tried sat took asked questioned screened invited polled entered".split())
_BEGUN = frozenset("but except bar save until before first earlier later still yet if would after".split())


def _every(story: Story, counts: list[Read]) -> Iterator[Link]:
    """``All 12 jurors agreed, two of them dissenting``: none of all of them can be among those who did not."""
    low = story.tokens.low
    if len(counts) != 2 or not all(r.is_plain for r in counts):
        return
    whole, some = counts
    words, its = _own(story, some, counts), _around(story, whole, counts)
    every = any(story.before(whole, len(w)) == w for w in _EVERY)
    denied = bool(_AGAINST & words) and not _AGAINST & its and not _BEGUN & (words | its)
    denied = denied and not _TRIED & its  # "All 48 lifts were tested, and 23 of them failed"
    alike = not some.figure.noun or like_nouns(story, some.figure.noun, whole.figure.noun or some.figure.noun)
    if every and denied and alike and 0 < number(some) < number(whole) and low[whole.first - 2] not in _AGAINST:
        first = story.phrase(whole)[0]
        yield Link("meant", (_word(story, first - 1, story.phrase(whole)[1], 0).id, some.claim.id), assumption=_same(whole))


def _own(story: Story, some: Read, counts: list[Read]) -> set[str]:
    """The words around *some* up to *one* or *the other*, of whom something else is told: ``Eight of them agreed, and one dissented``."""
    low, first = story.tokens.low, some.last
    end = next((k for k in range(first, some.sentence.last) if low[k - 1] in _JOINS and low[k] in _SINGLE), some.sentence.last)
    if low[first : first + 2] in (["of", "them"], ["of", "whom"]) and low[some.first - 1] == ",":
        end = next((k for k in range(first, end) if low[k] == ","), end)  # "All 30 aboard, two of them crew, died": all of them did
    return _around(story, some, counts) - (set(low[end : some.sentence.last]) - set(low[some.first : end]))


_JOINS = frozenset(("and", "while", "but", "the", ","))
_SINGLE = frozenset("one another other others rest last".split())


# ---- the dead who live --------------------------------------------------------------------------------------------------------------

_ALIVE = frozenset(
    "alive survivor survivors survived treated treatment discharged recovering hospital unhurt unharmed uninjured unscathed".split()
)
_DEAD = frozenset("died dead killed death deaths bodies body perished drowned lost".split())


def _killed(story: Story, told: list[Sentence], counts: list[Read]) -> Iterator[Link]:
    """``Of the 12 people killed, five are still in hospital``, ``All 24 crew died; the last six were plucked alive``."""
    low, whole = story.tokens.low, counts[0]
    parts = counts[1:]
    killed = whole.claim.scope.what == "killed" or bool(
        {"died", "killed", "perished", "drowned"} & set(low[story.phrase(whole)[1] : story.phrase(whole)[1] + 2])
    )
    if not killed or not parts or not all(r.is_plain for r in counts) or (_ELSE - {"another", "last"}) & story.words(*told):
        return
    every = story.before(whole, 1) == ["all"] or story.before(whole, 2) == ["of", "the"] or sum(map(number, parts)) == number(whole)
    hurt = {"injured", "wounded", "hurt", "passers", "bystanders"} & story.words(*told)
    alive = [r for r in parts if _ALIVE & _around(story, r, counts) and not (_DEAD | MODALS) & _around(story, r, counts)]
    mended = not _MENDED.isdisjoint(story.words(*told))
    if alive and mended and number(whole) - number(alive[0]) in {number(r) for r in parts}:
        return  # "had spoken of 19 dead. They cut the figure to 17 after two men were found alive"
    if every and not hurt and alive and number(alive[0]) < number(whole):
        first = story.phrase(whole)[0]
        word = _word(story, first, story.phrase(whole)[1], 0)
        yield Link(
            "meant",
            (word.id, alive[0].claim.id),
            assumption=f"those of line {alive[0].claim.span.line if alive[0].claim.span else 0} are some of the dead",
        )


_MENDED = frozenset("cut lowered revised reduced corrected lower down".split())


def _around(story: Story, read: Read, counts: list[Read]) -> set[str]:
    """The words of the sentence of *read* from the figure before it up to the next."""
    starts = [r.first for r in counts if r.sentence is read.sentence and r.first > read.first]
    last = min([read.sentence.last, *starts])
    low = story.tokens.low
    return {low[k] for k in range(story.phrase(read)[0], last) if low[k + 1] not in SAYING}  # "12 soldiers, the hospital said"

"""Shares: a part, the whole it is of, and the share that the words give it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import PEOPLE, alike, comparable, people
from claimcheck.reading.ties.common.rows import in_rows
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.things import words_of
from claimcheck.reading.ties.comparing.whens import later
from claimcheck.reading.ties.shares.apart import of_opening
from claimcheck.reading.ties.shares.changing import change_word, end_of_share
from claimcheck.reading.ties.shares.losses import is_gone
from claimcheck.reading.ties.shares.rated import are_levels
from claimcheck.reading.ties.sums.wholes import (
    BACK,
    MARKS,
    MOST,
    Bound,
    counted,
    fits,
    named_whole,
    names_another,
    opens,
    says_whole,
    whole_of,
    wholes,
)
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.grammar import OWNERS, THEM
from claimcheck.reading.words.numbers import ORDINALS
from claimcheck.reading.words.opinions import OPINIONS
from claimcheck.values.written import amount

# Words that may stand between a share and the part that it is: "or 60%", "(about 60%)", "that is, 60%".
_JOINING = frozenset(
    ", or ( — – - : ; about roughly nearly almost some just around that is i e ie which represents representing amounting to "
    "accounting for making up makes made equal equals equivalent a an the share turnout take up uptake rate of in other words only "
    "exactly more than less fully well over under this was were proportion percentage comes came works out at as much many still "
    "total sum".split()
)


_MAJORITY = frozenset(("majority",))


def shares(story: Story) -> Iterator[Link | Choice]:
    """The link of each share of *story* with the part and the whole that the words may mean."""
    for sentence in story.sentences:
        for read in story.here(sentence):
            if is_share(story, read):
                yield from _of_share(story, read)
        yield from _majorities(story, sentence)


def _of_share(story: Story, share: Read) -> Iterator[Choice]:
    """The ties of one share that its sentence states, or else the one of a sentence that tells nothing else."""
    options = list(_options(story, share)) or list(_told_alone(story, share))
    if options and not _of_the_other_side(story, share, options[0]):
        yield Choice(tuple(options[:MOST]))


def _of_the_other_side(story: Story, share: Read, link: Link) -> bool:
    """True for *More than half of the 40 opposed it: 12 voted for and the rest against*: the 12 are of the other side."""
    low = story.tokens.low
    told = sorted((r for r in story.here(share.sentence) if r.claim.id in link.claims[1:] and r.first > share.last), key=lambda r: r.first)
    if len(told) != 2:
        return False
    ahead = {OPINIONS[w] for w in low[told[0].last : told[1].first] if w in OPINIONS and w != "in"}
    behind = {OPINIONS[w] for w in low[told[1].last : told[1].last + 2] if w in OPINIONS and w != "in"}
    return len(ahead) == len(behind) == 1 and ahead != behind


def _majorities(story: Story, sentence: Sentence) -> Iterator[Link]:
    """``61 of the 150 seats, a majority``: more than half, told in no figure."""
    low = story.tokens.low
    for k in story.places(_MAJORITY, sentence):
        if sentence.first < k < sentence.last - 1 and low[k - 1] == "a" and low[k - 2] in MARKS and low[k + 1] != "of":
            told = [r for r in story.here(sentence) if r.last < k and whole_of(story, r) is not None]
            whole = whole_of(story, told[-1]) if told else None
            if whole is not None and k - whole.last < 8:
                word = story.word(k - 1, k + 1, amount("a majority"), "share")
                yield Link("share", (word.id, told[-1].claim.id, whole.claim.id), proof="the sentence calls so many a majority")


def is_share(story: Story, read: Read) -> bool:
    """True for a share of something that is no change, no multiple and not how much is counted."""
    if read.claim.kind != "share" or read.claim.amount.unit not in ("percent", ""):
        return False
    low, end = story.tokens.low, end_of_share(story, read)
    able = low[end : end + 5][3:4] in (["can"], ["could"])  # "60 per cent of what it can carry"
    of_another = (low[end : end + 2] == ["of", "what"] and not able) or (low[end] == "the" and low[end + 1] in _MEASURES)
    of_it = low[end : end + 3] in (["of", "one", "per"], ["of", "1", "per"], ["of", "one", "percent"], ["of", "1", "percent"])
    halved = of_it or low[read.first - 2 : read.first] == ["half", "of"] and low[end - 1] in ("cent", "percent")
    multiple = of_another or halved or low[end] in ("as", "counted", "declared", "reporting")
    told = change_word(story, read) < 0 and not multiple and not _is_next(story, read)
    return told and not (_is_another_rise(story, read) or _is_of_the_base(story, read) or _is_mark(story, read))


def _is_mark(story: Story, read: Read) -> bool:
    """True for *Ten of the 12 tasters rated it nine out of ten*: how good it was, and how many of nobody."""
    return "out" in story.tokens.low[read.first : read.last] and bool(_RATING & set(story.before(read, 3)))


_RATING = frozenset("rate rates rated mark marked grade graded".split())


def _is_of_the_base(story: Story, share: Read) -> bool:
    """True for *will pay £1,050, a rise of £50 or 5 per cent*: it is just that share of what was paid before the rise."""
    if share.claim.amount.unit != "percent" or story.before(share, 1) != ["or"]:
        return False
    ahead = [r for r in story.here(share.sentence) if r.last <= share.first]
    if len(ahead) < 2 or story.between(ahead[-1], share) not in (["or"], [",", "or"]) or not _RAISED & set(story.before(ahead[-1], 3)):
        return False
    told, some, every = (Fraction(r.claim.stated.number or 0) for r in (share, *ahead[:-3:-1]))
    return every > some and abs(100 * some / (every - some) - told) <= share.figure.last_place


_RAISED = frozenset("rise increase".split())


def _is_another_rise(story: Story, read: Read) -> bool:
    """True for *Rents to rise by £9 in May, with a further 2 per cent, or £12, in June*: the second is a rise of the whole rent."""
    low, first = story.tokens.low, story.phrase(read)[0]
    further = "further" in low[first - 1 : first + 1] and read.claim.amount.unit == "percent"
    return further and bool(CHANGES & set(low[read.sentence.first : first]))


def _is_next(story: Story, read: Read) -> bool:
    """True for the third of *a second round followed on Sunday and a third on Monday*: the next of a row, and no share."""
    low, k = story.tokens.low, read.last - 1
    if read.first != k - 1 or low[k - 1] not in ("a", "another") or not ORDINALS.get(low[k]) or low[k + 1] == "of":
        return False
    beside = [r for s in story.beside(read.sentence, 2, 0) for r in story.every_figure.get(s.number, []) if r.first < read.first]
    told = [r.claim.stated.number or 0 for r in beside if r.sentence is read.sentence and r.claim.kind == "count" and r.last < k]
    ones = low[read.sentence.first : k - 1].count("one") - told.count(1)
    if told and sum(told) + ones == ORDINALS[low[k]] - 1:
        return True  # "Two were killed in the town and one on the road; a fourth died"
    return any(r.claim.kind in ("ordinal", "count") and r.claim.stated.number in (1, ORDINALS[low[k]] - 1) for r in beside)


_MEASURES = frozenset("price size cost length height weight width speed rate age distance".split())


def _options(story: Story, share: Read) -> Iterator[Link]:
    parts, found = _parts(story, share), wholes(story, share)
    for part in parts:
        mine = whole_of(story, part.read)
        if mine is not None and any(w.stated and w.read is not mine for w in found):
            continue  # "two in five of the 50 staff, among them 12 of the 15 managers"
        if mine is not None and not part.read.figure.noun:
            part = Bound(in_unit(story, part.read, mine), part.stated)  # "800 of the park's 2,000 hectares"
        for whole in [Bound(mine, True)] if mine is not None else found:
            if whole.stated and not whole.read.figure.noun:
                whole = Bound(in_unit(story, whole.read, part.read), True)  # "20,000 tonnes, 80 per cent of its capacity of 25,000"
            if whole.read.figure.another or story.before(whole.read, 1) == ["other"]:
                continue  # "failed 30 of the buses and passed the other 70, a failure rate of 30 per cent"
            if whole.read is part.read or not fits(story, part.read, whole.read) or are_sides(story, whole.read, part.read):
                continue
            if {part.read.last, whole.read.last} <= in_rows(story):
                continue  # "was 71 per cent, and then 73, 74, 76 and, this summer, 79 per cent"
            if _does_more(story, share, part.read):
                continue
            if _is_left(story, share, part.read) or _is_conceded(story, share, part.read) or _begins_row(story, share, part.read):
                continue
            if part.read.last <= share.first and _of_another_clause(story, part.read, share):
                continue  # "the oldest is 91; 62 per cent are women"
            if story.before(part.read, 1) == ["from"] and story.before(whole.read, 1) == ["to"]:
                continue  # "rose from £20 to £30, 50 per cent in three years"
            if _is_of_the_part(story, share, part.read) or is_of_some(story, share):
                continue
            if is_gone(story, share) and later(story, whole.read, part.read) > 0:
                continue  # "1,250 in 2019 and 1,000 last month: a fifth of the herd has gone"
            if story.before(part.read, 1) == ["by"] and story.before(whole.read, 1) == ["to"]:
                continue  # "fell by $69bn to $3,050bn, or 2.2 per cent": of what it was before
            if _in_a_row(story, part.read, whole.read, share) or (not part.stated and are_levels(story, part.read, whole.read)):
                continue
            if of_opening(story, whole.read, share):
                continue  # "which opened the year at 310p, closed up 4p, or 1.2 per cent": of another day
            if whole.read.claim.stated == part.read.claim.stated:
                continue  # "20 pigeons were tested, and 35% of the 20 chose red": one set, told twice
            if not _same_whole(story, share, whole, part) and not (part.stated and _only(story, part, found) and _of_the(story, share)):
                continue
            if whole.read.sentence is not share.sentence and _is_no_total(story, share, whole.read):
                continue
            if whole.read.sentence is not part.read.sentence and _is_another_share(story, share):
                continue  # "60 per cent of them women. In engineering, with 3,500, the share is 24 per cent"
            if share.claim.amount.unit == "percent" and (share.claim.stated.number or 0) > _HUNDRED and not (part.stated and whole.stated):
                continue  # "built for 500 and now holds 550, or 110 per cent of its capacity": no part of a whole
            claims = (share.claim.id, part.read.claim.id, whole.read.claim.id)
            if part.stated and whole.stated and line(part.read.claim) == line(share.claim):
                yield Link("share", claims, proof="the sentence says so many of so many, or so much")
            else:
                yield Link("share", claims, assumption=_assumption(share.claim, part.read.claim, whole.read.claim))


def _begins_row(story: Story, share: Read, part: Read) -> bool:
    """True for the five of *A tenth of the 70 trains ran late: five by minutes, two by hours*: several make the share."""
    if part.first < share.last or story.before(part, 1) != [":"]:
        return False
    if whole_of(story, part) is not None:
        return False  # "Sixty per cent are empty: 128 out of 320"
    return any(r.first > part.last and r.claim.kind == part.claim.kind and not r.claim.amount.unit for r in story.here(part.sentence))


def _does_more(story: Story, share: Read, part: Read) -> bool:
    """True for *Of the 98 that replied, 40 per cent forecast a loss, 11 had cut courses*: some of all, with a verb of their own."""
    gap = story.between(share, part) if part.first >= share.last else []
    told = part.sentence is share.sentence and gap[-1:] == [","] and "," not in gap[:-1] and story.after(part, 1)[:1] != []
    return told and len(gap) > _CLAUSE and not part.figure.noun and story.after(part, 1)[0] in _HAD


_HAD = frozenset("had have were are did said".split())


def _is_left(story: Story, share: Read, part: Read) -> bool:
    """True for *45 per cent of the €7m, and a donor for the rest, €3.85m*: what the share leaves."""
    return part.first > share.last and part.sentence is share.sentence and story.before(part, 3)[:2] in _LEFT


_LEFT = (["the", "rest"], ["the", "remainder"], ["the", "others"], ["the", "remaining"])


def _is_conceded(story: Story, share: Read, part: Read) -> bool:
    """True for *Although most of them were held at sea, 300 were caught on land*, who are none of the most."""
    ahead = set(story.tokens.low[share.sentence.first : share.first])
    gap = story.between(share, part) if share.last <= part.first else []
    return part.sentence is share.sentence and bool(_CONCEDING & ahead) and gap[-1:] == [","] and len(gap) > _CLAUSE


_CONCEDING = frozenset("although though while whereas".split())
_CLAUSE = 2  # words and more that make a clause, and no apposition


def _is_of_the_part(story: Story, share: Read, part: Read) -> bool:
    """True for *of that £210m had been spent, most of it on roofs*: the share is of what was told last."""
    low, end = story.tokens.low, end_of_share(story, share)
    pronoun = low[end : end + 2] in (["of", "it"], ["of", "them"], ["of", "which"], ["of", "whom"])
    if whole_of(story, part) is not None:
        return False  # "won 60 of his 80 fights, 75 per cent of them"
    return pronoun and part.sentence is share.sentence and 0 < share.first - part.last < 9 and low[share.first - 1] == ","


def is_of_some(story: Story, share: Read) -> bool:
    """True for *Some 40 of the 90 posts have gone, of which a third were empty*: a third of the 40, and how many is not told."""
    low, ahead = story.tokens.low, [r for r in story.here(share.sentence) if r.last <= share.first]
    which = low[share.first - 3 : share.first] in ([",", "of", "which"], [",", "of", "whom"])
    return which and len(ahead) == 2 and whole_of(story, ahead[0]) is ahead[1] and len(story.here(share.sentence)) == len(ahead) + 1


def _in_a_row(story: Story, part: Read, whole: Read, share: Read) -> bool:
    """True for the numbers of *71 per cent in May and then 73, 74 and, this time, 79 per cent*: shares all, which leave it out."""
    first, last = sorted((part, whole), key=lambda r: r.first)
    ahead = any(r.claim.amount.unit == "percent" and r.last <= first.first for r in story.here(share.sentence))
    bare = all(r.claim.kind == "count" and not r.figure.noun and r.sentence is share.sentence for r in (part, whole))
    return bare and ahead and last.last <= share.first and set(story.between(first, last)) <= {",", "and"}


def _is_no_total(story: Story, share: Read, whole: Read) -> bool:
    """True for *48 beds, two-thirds full*, which is of no other figure, and for *a fifth of the total* beside a target of 88,000."""
    low, end = story.tokens.low, end_of_share(story, share)
    if low[end] in _STATES:
        return True
    aim = bool(_AIMS & set(story.before(whole, 3)))
    return aim and low[end : end + 2] == ["of", "the"] and not _AIMS & set(low[end + 2 : end + 5])


_STATES = frozenset("full empty occupied complete finished built done ready booked".split())
_AIMS = frozenset("target goal aim limit ceiling quota than".split())


def _is_another_share(story: Story, share: Read) -> bool:
    """True where the words take up the share of a sentence before: ``Elsewhere the share is 24 per cent``."""
    told = story.before(share, 3)[:2]
    before = [s for s in story.beside(share.sentence, 2, 0) if s is not share.sentence]
    return told[:1] == ["the"] and told[-1] in _SHARES and any(is_share(story, r) for s in before for r in story.here(s))


_SHARES = frozenset("share figure proportion percentage rate".split())


def _of_another_clause(story: Story, part: Read, share: Read) -> bool:
    """True where a semicolon stands before a share that is the subject of its own clause."""
    behind = story.tokens.low[end_of_share(story, share)]
    if ";" in story.between(part, share)[-1:] and behind.isalpha() and behind != "of":
        return True  # "Six of the 40 voted against; 12 per cent abstained"
    own = behind in ("are", "is", "were", "was", "have", "had", "has", "of")
    if not own or part.sentence is not share.sentence:
        return False
    relative = {"where", "which", "who"} & set(story.before(part, 2)) and "," in story.between(part, share)
    return ";" in story.between(part, share) or bool(relative)  # "In Ardley, where 84 fell ill, only 71 per cent have"


def are_sides(story: Story, a: Read, b: Read) -> bool:
    """True for *ten votes to two*, *48 votes to Ms Orr's 51*, whichever stands first, of which neither is a part of the other."""
    one, other = (a, b) if a.first < b.first else (b, a)
    gap = story.between(one, other) if one.last <= other.first else []
    return gap == ["to"] or (gap[:1] == ["to"] and len(gap) <= _NAMED and (gap[-1].endswith(("'s", "’s")) or gap[-1] in OWNERS))


_NAMED = 5  # words of a rival's name


def _only(story: Story, part: Bound, wholes: list[Bound]) -> bool:
    """True where one figure alone may be the whole of *part*."""
    return len([w for w in wholes if w.read is not part.read and fits(story, part.read, w.read)]) == 1


def _of_the(story: Story, share: Read) -> bool:
    """True for ``three in five of the newcomers``, who have been spoken of before."""
    return story.tokens.low[end_of_share(story, share) : end_of_share(story, share) + 2] == ["of", "the"]


def is_excess(story: Story, read: Read) -> bool:
    """True for the 900 of *9,900 thefts, 900 more than in 2023*: how far it lies from another figure, and no part of it."""
    return story.tokens.low[read.last : read.last + 2] in (["more", "than"], ["fewer", "than"])


def two_alone(story: Story, sentence: Sentence) -> tuple[Read, Read] | None:
    """The part and the whole where a sentence tells two figures alone, of which the smaller one has no noun of its own."""
    here = [r for r in story.here(sentence) if r.claim.kind != "duration" and (counted(r) or r.claim.kind == "share")]
    if len(here) != 2 or not all(counted(r) for r in here):
        return None
    if len({r.claim.amount.unit for r in here}) > 1 or names_another(story, here[1]):
        return None
    part, whole = sorted(here, key=lambda r: r.claim.stated.number or 0)
    sizes = part.claim.stated.number, whole.claim.stated.number
    if story.after(part, 1)[:1] in (["remain"], ["remained"], ["remains"]) and part.figure.noun:
        return None  # "49,000 homes have had their power back; some 8,000 homes remain without"
    if is_excess(story, part):
        return None
    if None in sizes or sizes[0] == sizes[1] or (part.figure.noun and part.figure.noun != whole.figure.noun):
        return None
    aged = story.phrase(part)[0] <= story.phrase(whole)[1] and part.claim.stated.bound != "="  # "2,000 children under 12"
    return (part, whole) if part.first > whole.first and not aged and comparable(story, part.claim, whole.claim) else None


def _told_alone(story: Story, share: Read) -> Iterator[Link]:
    """``Half of appeals succeed.``: a share told alone, and the two figures of the next sentence, or of the first ones below a headline."""
    sentence = share.sentence
    if len(story.here(sentence)) != 1 or {"rest", "others"} & set(story.tokens.low[share.last : sentence.last]):
        return
    bare = not (says_whole(story, share) or share.claim.amount.unit == "" or sentence.role == "headline")
    following = (
        story.beside(sentence, 0, 1)[1:] if sentence.role != "headline" else story.sentences[sentence.number + 1 : sentence.number + 4]
    )
    for below in following:
        found = two_alone(story, below)
        if found is not None:
            part, whole = found
            if (bare and not opens(story, whole)) or story.before(whole, 1) == ["from"]:
                continue  # "shrunk from 45 to 36": what it was and what it is
            if story.after(whole, 1) == ["who"] and not whole.figure.noun and sentence.role != "headline":
                continue  # "A quarter of the staff are women. Of the 40 who left, 12 were men"
            if sentence.role != "headline" and not (below.role == sentence.role and alike(story, share.claim, whole.claim)):
                continue
            named = (_of_the(story, share) or " in " in share.claim.said) and not (part.figure.noun or whole.figure.noun)
            there = story.tokens.low[below.first : below.first + 2] in (["there", "were"], ["there", "are"])
            named |= there and not part.figure.noun and people(story, whole.claim.scope.noun)  # "There were 200 pupils and 74 found jobs"
            if sentence.role != "headline" and not (named or words_of(story, sentence) & words_of(story, below)):
                continue  # "Only 8% of staff replied. The ferry sailed with 286 of its 350 passengers"
            claims = (share.claim.id, part.claim.id, whole.claim.id)
            yield Link("share", claims, assumption=f"{lines(share.claim, part.claim, 'speak')} of one whole and its part")


_HUNDRED = 100
# Nouns that name any whole.
_ANY = frozenset(
    "total lot number whole case people person adult respondent member vote voter seat population electorate workforce staff fleet force "
    "budget catch harvest stock membership supply demand market crew cast class money amount cost sum sample project".split()
)


_TAKEN_UP = frozenset((*THEM, "it", "its", "their", "that", "this", "his", "her", "everything"))


def _same_whole(story: Story, share: Read, whole: Bound, part: Bound) -> bool:
    """False where the words name another whole than *whole*: ``70% of guests`` beside 60 kitchens."""
    named = share.claim.scope.noun
    low, end = story.tokens.low, end_of_share(story, share)
    owner = low[end + 1] if low[end] == "of" else ""
    if owner and not named and not whole.stated and owner not in _TAKEN_UP:
        return False  # "73 per cent of the over-65s"
    other = whole.read.claim.scope.noun or part.read.claim.scope.noun
    if not named or named in _ANY or share.sentence.role == "headline":
        return True
    if whole.stated and part.stated:
        return True
    return bool(other) and (named == other or alike(story, share.claim, whole.read.claim) or people(story, other) or other in PEOPLE)


def _assumption(share: Claim, part: Claim, whole: Claim) -> str:
    if line(part) == line(whole) == line(share):
        return f"the share in line {line(share)} is that of the part in the whole told there"
    return f"{lines(share, part if line(part) != line(share) else whole, 'speak')} of one whole and its part"


def _parts(story: Story, share: Read) -> list[Bound]:
    """The figures that the words may call *share* of the whole, the nearest first."""
    here = [r for r in story.here(share.sentence) if counted(r)]
    wholes = [w for r in here if (w := whole_of(story, r)) is not None]
    here = [r for r in here if r not in wholes and not named_whole(story, share, r) and not opens(story, r)]
    first, last = min(share.first, story.phrase(share)[0]), end_of_share(story, share)
    if story.tokens.low[last : last + 1] == ["among"] and story.before(share, 1) == ["of"]:
        return []  # "rejected 42 of 56 pleas, a rate of 80 per cent among those by men"
    sides = [r for r in story.here(share.sentence) if r is not share and (r.claim.kind == "share" or not r.figure.noun)]
    if any(_are_votes(story, *pair) for r in sides for pair in ((r, share), (share, r))):
        return []  # "backed it by 60 per cent to 40, with 12 of the 18 districts in favour"
    ahead, behind = [r for r in here if r.last <= first], [r for r in here if r.first >= last]
    # "480 were rescued, half of them by boat": half of the 480.
    points = story.tokens.low[last : last + 1] == ["of"] and story.tokens.low[last + 1] in THEM
    closed = story.tokens.low[last + 2 : last + 3] in (["."], [","], [";"])
    ahead = [r for r in ahead if not points or (closed and whole_of(story, r) is not None)]
    wide = [r for s in story.beside(share.sentence, back=BACK) for r in story.here(s) if counted(r)]
    if story.tokens.low[last : last + 3] == ["of", "the", "total"] and any(story.before(r, 1) == ["and"] for r in ahead):
        return []  # "29 of the missiles and 446 of the drones, 92 per cent of the total"
    ahead = [r for r in ahead if any(fits(story, r, w) for w in wide if w is not r)]
    closed = story.tokens.low[last] in _ENDS
    found = [Bound(r, True) for r in reversed(ahead) if _joined(story, r, first, closed=closed)][:1]
    found += [Bound(r, True) for r in behind if _apposed(story, last, r)][:1]
    if points and _another_share(story, share):
        return []
    return found


def _another_share(story: Story, share: Read) -> bool:
    """True where another share stands before: a quarter *of those who do* is of a part that no figure tells."""
    near = [r for s in story.beside(share.sentence, back=1, on=0) for r in story.here(s) if r.claim.kind == "share"]
    return any(r.first < share.first for r in near)


def _are_votes(story: Story, one: Read, other: Read) -> bool:
    """True for the two sides of *by 60 per cent to 40*."""
    start = end_of_share(story, one)
    voted = story.before(one, 1) == ["by"] and one.claim.kind == "share"
    return voted and story.tokens.low[start : other.first] == ["to"]


_ENDS = frozenset((",", ".", ";", ":", ")", "—", "–", "of", "-", "!", "?", "from", "in", "to", "on", "its", "the", "their", "his", "her"))


def _joined(story: Story, part: Read, first: int, *, closed: bool) -> bool:
    """True where *part* runs into the share at token *first*: ``168, or 60%``, ``85 failed, a failure rate of 25%``."""
    low = story.tokens.low
    gap = low[part.last : first]
    if not gap or {".", "while", "whereas"} & set(gap) or len(gap) > 28:
        return False
    if any(r.claim.kind == "share" and part.last <= r.first < first for r in story.here(part.sentence)):
        return False
    if {"rest", "others", "remainder"} & set(gap[-3:]):
        return False  # "dismissed 42 of the 56 complaints and upheld the rest, 25 per cent"
    if gap[-3:-1] == [",", "giving"] and gap[-1] in _TAKERS:
        return whole_of(story, part) is not None and _of_that_body(story, part, first)
    if gap[-1] == "," and not closed:
        return False  # "29 million, 54 per cent have had": 54 per cent of them
    k = len(gap)
    if gap[-1] == "at" and gap[-2:-1] and gap[-2] in _PUTTING and "which" in gap:
        return gap.index("which") > 0 and gap[gap.index("which") - 1] in MARKS  # ", which the trust puts at 51 per cent"
    if gap[-1] == "of" and (start := next((j for j in range(k - 2, max(-1, k - 7), -1) if gap[j] in ("a", "an")), -1)) > 0:
        return gap[start - 1] in MARKS
    while k and gap[k - 1] in _JOINING and len(gap) - k < 7:
        k -= 1
    return bool(MARKS & set(gap[k:]))


def _of_that_body(story: Story, part: Read, first: int) -> bool:
    """True for *won 84 of the 140 seats, giving it 60 per cent of the chamber*, or of no more than was told: not of the vote."""
    low = story.tokens.low
    share = next((r for r in story.here(part.sentence) if r.claim.kind == "share" and min(r.first, story.phrase(r)[0]) == first), None)
    end = end_of_share(story, share) if share is not None else first
    return share is not None and (
        low[end] in (".", ",", ";") or low[end + 1] == "them" or (low[end : end + 2] == ["of", "the"] and low[end + 2] in _BODIES)
    )


_TAKERS = frozenset("it them him her".split())
_BODIES = frozenset("chamber house parliament assembly council senate total whole".split())
_PUTTING = frozenset("put puts gave gives reckoned reckons calculated calculates".split())


def _apposed(story: Story, last: int, part: Read) -> bool:
    """True where *part* says again, in figures, the share that ends at token *last*: ``a third of them, about 80``."""
    low = story.tokens.low
    start = min(part.first, story.phrase(part)[0])
    gap = low[last:start]
    if not gap or len(gap) > 22 or {".", "while", "whereas", "but"} & set(gap):
        return False
    k = len(gap)
    while k and gap[k - 1] in _JOINING and gap[k - 1] not in ("which", "that") and len(gap) - k < 4:
        k -= 1
    if gap[-1] in ("with", "as", "when", "after") and (whole := whole_of(story, part)) is not None:
        # "One in four homes is empty, with 90 out of 300 in the old town"
        return whole.figure.noun != "" or story.after(whole, 2) not in (["in", "the"], ["at", "the"], ["on", "the"])
    if not MARKS & set(gap[k:]) or "and" in gap[k:]:
        return False
    following = low[story.phrase(part)[1] : story.phrase(part)[1] + 2]
    if any(r.claim.kind == "share" and last <= r.first < part.first for r in story.here(part.sentence)):
        return False
    if following[:1] == ["and"] and any(0 < r.first - story.phrase(part)[1] < 6 for r in story.here(part.sentence)):
        return False  # ": 220 dead and 400 wounded"
    if ";" in gap:
        return gap[-1] == ";" and following[:1] in (["did"], ["were"], ["was"], ["do"], ["have"]) and following[1:] in (["."], [","], [";"])
    if following == ["of", "them"]:
        # "the majority of the 9 judges, four of them, found"
        end = story.phrase(part)[1] + 2
        return len(gap) < 8 and low[end : end + 1] in ([","], [")"], ["—"], ["–"])
    return following[:1] != ["of"] or following[1:] == ["all"]

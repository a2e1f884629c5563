"""Shares: a part, the whole it is of, and the share that the words give it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, line, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.comparable import PEOPLE, alike, people
from claimcheck.reading.ties.common.rows import in_rows
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.comparing.whens import later
from claimcheck.reading.ties.shares.apart import of_opening
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.losses import is_gone
from claimcheck.reading.ties.shares.parts_of_shares import parts_of
from claimcheck.reading.ties.shares.plain_shares import is_share
from claimcheck.reading.ties.shares.rated import are_levels
from claimcheck.reading.ties.shares.shares_alone import is_of_the_told, told_alone
from claimcheck.reading.ties.sums.wholes import MARKS, MOST, Bound, fits, whole_of, wholes
from claimcheck.reading.words.grammar import OWNERS, THEM
from claimcheck.reading.words.opinions import OPINIONS
from claimcheck.values.written import amount

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
    options = list(_options(story, share)) or list(told_alone(story, share))
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


def _options(story: Story, share: Read) -> Iterator[Link]:
    """The links of *share* with each part and whole that the words may mean: *168 of the 240, or 70 per cent*."""
    parts, found = parts_of(story, share), wholes(story, share)
    for part in parts:
        mine = whole_of(story, part.read)
        if mine is not None and any(w.stated and w.read is not mine for w in found):
            continue  # "two in five of the 50 staff, among them 12 of the 15 managers"
        if mine is not None and not part.read.figure.noun:
            part = Bound(in_unit(story, part.read, mine), part.stated)  # "800 of the park's 2,000 hectares"
        for whole in [Bound(mine, True)] if mine is not None else found:
            if whole.stated and not whole.read.figure.noun:
                whole = Bound(in_unit(story, whole.read, part.read), True)  # "20,000 tonnes, 80 per cent of its capacity of 25,000"
            if not (_are_apart(story, part.read, whole.read) or _is_no_part(story, share, part.read)) and not (
                _is_no_whole(story, share, part, whole) or _is_named_otherwise(story, share, part, whole, found)
            ):
                yield _link(share, part, whole)


def _link(share: Read, part: Bound, whole: Bound) -> Link:
    """The link of the three, proven where one sentence states them all."""
    claims = (share.claim.id, part.read.claim.id, whole.read.claim.id)
    if part.stated and whole.stated and line(part.read.claim) == line(share.claim):
        return Link("share", claims, proof="the sentence says so many of so many, or so much")
    return Link("share", claims, assumption=_assumption(share.claim, part.read.claim, whole.read.claim))


def _are_apart(story: Story, part: Read, whole: Read) -> bool:
    """True for two figures of which neither is of the other, whatever the share: *ten votes to two*."""
    if whole.figure.another or story.before(whole, 1) == ["other"]:
        return True  # "failed 30 of the buses and passed the other 70, a failure rate of 30 per cent"
    if whole is part or not fits(story, part, whole) or are_sides(story, whole, part):
        return True
    if {part.last, whole.last} <= in_rows(story):
        return True  # "was 71 per cent, and then 73, 74, 76 and, this summer, 79 per cent"
    if story.before(part, 1) in (["from"], ["by"]) and story.before(whole, 1) == ["to"]:
        # "rose from £20 to £30, 50 per cent in three years"; "fell by $69bn to $3,050bn, or 2.2 per cent": of what it was before
        return True
    return whole.claim.stated == part.claim.stated  # "20 pigeons were tested, and 35% of the 20 chose red": one set, told twice


def _is_no_part(story: Story, share: Read, part: Read) -> bool:
    """True where the words beside *part* keep it from being what *share* is: *the oldest is 91; 62 per cent are women*."""
    if part.figure.noun in _COUNTED_IN and story.before(part, 1) == ["with"]:
        return True  # "failed 61% to 39%, with 112 of 140 precincts in"
    aside = _does_more(story, share, part) or _is_left(story, share, part) or _is_conceded(story, share, part)
    aside = aside or _is_of_other_kind(story, share, part)
    before = part.last <= share.first and _of_another_clause(story, part, share)
    return aside or before or _begins_row(story, share, part) or _is_of_the_part(story, share, part) or is_of_some(story, share)


_COUNTED_IN = frozenset("precincts districts wards constituencies boxes stations parishes counties".split())


def _is_no_whole(story: Story, share: Read, part: Bound, whole: Bound) -> bool:
    """True where words keep *share* from being of *whole*: *opened the year at 310p, closed up 4p, or 1.2 per cent*."""
    if is_gone(story, share) and later(story, whole.read, part.read) > 0:
        return True  # "1,250 in 2019 and 1,000 last month: a fifth of the herd has gone"
    if _in_a_row(story, part.read, whole.read, share) or (not part.stated and are_levels(story, part.read, whole.read)):
        return True
    if of_opening(story, whole.read, share):
        return True  # "which opened the year at 310p, closed up 4p, or 1.2 per cent": of another day
    if share.claim.amount.unit == "percent" and (share.claim.stated.number or 0) > _HUNDRED and not (part.stated and whole.stated):
        return True  # "built for 500 and now holds 550, or 110 per cent of its capacity": no part of a whole
    return whole.read.sentence is not share.sentence and _is_no_total(story, share, whole.read)


def _is_named_otherwise(story: Story, share: Read, part: Bound, whole: Bound, found: list[Bound]) -> bool:
    """True where the words name another whole for *share*, or take up another share: *70% of guests* beside 60 kitchens."""
    alone = part.stated and _only(story, part, found) and is_of_the_told(story, share)
    if not alone and not _same_whole(story, share, whole, part):
        return True
    # "60 per cent of them women. In engineering, with 3,500, the share is 24 per cent"
    return whole.read.sentence is not part.read.sentence and _is_another_share(story, share)


def _is_of_other_kind(story: Story, share: Read, part: Read) -> bool:
    """True for the five of *A class of 30 that loses five loses £29,500, most of a salary*: the share is of what it stands behind."""
    told = (r for r in story.here(share.sentence) if r.last <= share.first and story.between(r, share) == [","])
    beside = next(told, None)
    return beside is not None and beside.claim.kind == "money" != part.claim.kind and story.tokens.low[share.last] == "of"


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

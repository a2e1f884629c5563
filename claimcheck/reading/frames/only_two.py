"""Only two: a change or a share in a brief, and the only two figures of it that may count one thing and that it may be reckoned from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from claimcheck.claims.link import Link
from claimcheck.reading.frames.before_and_after import is_base, linked, ordered, sizes_of
from claimcheck.reading.frames.bound import KINDS, Part, divided, is_full, named, of_one_fate, of_one_matter, owner, resumes
from claimcheck.reading.frames.change_ends import may_end
from claimcheck.reading.frames.change_of_another import of_another
from claimcheck.reading.frames.matters import is_of_another, is_spoken_for, moves_another, of_another_base, set_beside
from claimcheck.reading.frames.one_thing import goes_on, is_years_before
from claimcheck.reading.frames.operands import Tied, figures_of, like, near, number, size, told_itself, unit_of
from claimcheck.reading.frames.samples import of_another_time
from claimcheck.reading.frames.share import RATES, is_narrower, is_open, is_shifted, link_of, of_rest
from claimcheck.reading.frames.sizes import Size, is_some_of, sizes
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.choice import Guess
from claimcheck.reading.ties.common.comparable import introduced
from claimcheck.reading.ties.common.things import weighed
from claimcheck.reading.ties.scores.bodies import is_body
from claimcheck.reading.ties.shares.apart import is_year, of_another_span
from claimcheck.reading.ties.shares.changing import end_of_share
from claimcheck.reading.ties.shares.rated import are_levels, is_rated
from claimcheck.reading.ties.shares.shares import are_sides
from claimcheck.reading.ties.sums.wholes import whole_of
from claimcheck.reading.words.change import CHANGES
from claimcheck.reading.words.grammar import THEM

_CLOSE = Fraction(5, 2)  # what is further off was never meant
_EXACT, _SMALL, _TWO = Fraction(51, 50), 20, 2
_BACK, _ON = 5, 4
_HALF = frozenset(("half",))


def only_two(story: Story, tied: Tied) -> Iterator[Guess]:
    """Each change and share of a brief that nothing ties, with the only two figures that it may be reckoned from."""
    if not story.is_brief:
        return
    told = _portions(story)
    if any(_is_bare(story, k) for k in story.tokens.places(_HALF)):
        return
    changes = [one for one in sizes(story) if not tied.named(one.claim(story).id)]
    links: list[Link] = []
    if len(changes) == 1 and changes[0].sentence.role != "headline" and all(r is changes[0].read for r in told):
        pairs = (pair for pair in _ends(story, changes[0]) if not all(tied.as_(r, "rise", "fall", "change") for r in pair))
        links = [linked(story, changes[0], *pair) for pair in pairs if not is_some_of(story, changes[0], *pair)]
    elif not changes and len(told) == 1 and _may_be_of_two(story, told[0], tied) and not tied.as_(told[0], "below highest", "above lowest"):
        links = list(_shares(story, told[0], tied))
    if links:
        yield Guess(tuple(links), sure=True)


def _portions(story: Story) -> list[Read]:
    """The shares of a story, also those that are tied to nothing; not *most of them*, which no one reckons with."""
    return [r for r in story.reads if r.claim.kind == "share" and r.claim.amount.hedge != "most"]


def _is_bare(story: Story, k: int) -> bool:
    """True for the half of *Of those, half fell short*, which is no figure."""
    t = story.tokens
    return t.low[k - 1] in (",", ";", "that", "and", "but") and not any(r.first <= k < r.last for r in story.reads)


def _ends(story: Story, one: Size) -> Iterator[tuple[Read, Read]]:
    """The only two figures near a change, where it may lead between them."""
    found = [r for r in near(story, one.sentence, _BACK, _ON) if may_end(story, one, r) and r is not one.read and number(r) > 1]
    pairs = [ordered(story, one, a, b) for a, b in combinations(found, 2) if one.points or like(story, a, b)]
    if len(pairs) > 1:
        # No change leads from five million to 14: so far apart stand figures of two things.
        pairs = _told_apart(story, found, [p for p in pairs if one.tells(*sizes_of(story, one, *p), _CLOSE)])
    if len(pairs) != 1 or not all(map(_is_plain, pairs[0])) or of_another(story, one, pairs[0]):
        return
    if is_base(story, *pairs[0]) and pairs[0][0].sentence is pairs[0][1].sentence:
        return
    first, second = sorted(pairs[0], key=lambda r: r.first)
    if [introduced(story, r)[0] for r in (first, second)] == ["to", "to"] and second is pairs[0][0]:
        return  # "fell 53% to $29m. That takes its sales to $110m"
    if second.sentence is one.sentence and _moves_by_itself(story, one, second):
        return
    if goes_on(story, one, first, second) or is_years_before(story, one, first, second) or whole_of(story, first) is second:
        return  # "cut its staff by 20 per cent, letting 240 of its 1,200 workers go"
    apart = one.read is not None and of_another_span(story, one.read, *pairs[0])
    apart = apart or set_beside(story, *pairs[0]) or moves_another(story, one, *pairs[0]) or of_another_base(story, one, *pairs[0])
    apart = apart or (first.sentence is not second.sentence and "/" in second.claim.amount.unit and "/" not in first.claim.amount.unit)
    if not apart and one.tells(*sizes_of(story, one, *pairs[0]), _CLOSE):
        yield pairs[0]


def _moves_by_itself(story: Story, one: Size, end: Read) -> bool:
    """True for the 79,800 of *sold 87,303 cars, down 10%, while van sales slipped to 79,800*: another thing, with a verb of its own."""
    ahead = story.tokens.low[one.last : end.first]
    at = next((k for k, word in enumerate(ahead) if word in _WHILE), -1)
    return at >= 0 and ahead[-1:] == ["to"] and ahead[at + 1] not in _IT and bool(CHANGES & set(ahead[at + 2 :]))


_WHILE = frozenset("while whereas".split())
_IT = frozenset("it they this that these those he she".split())


def _may_be_of_two(story: Story, read: Read, tied: Tied) -> bool:
    """True for a share of the story's own whole that no words tie and that says no state: none of *up by a third*, *half full*."""
    told = (
        is_open(story, read, tied)
        and not tied.as_(read, "risen", "fallen")
        and read.claim.stated.bound in ("=", "~", "<")
        and not is_full(story, read)
    )
    if story.before(read, 1) == ["of"] and _MARKS & set(story.before(read, 2)):
        return False  # "with a score of 29 out of 100"
    if story.before(read, 1) == ["for"] and _PAID & set(story.before(read, 6)) and story.tokens.low[end_of_share(story, read)] == "of":
        return False  # "paid €4bn for 86 per cent of the brewer, whose sales were €490m": what is bought is a share of the brewer
    if "rate" in story.before(read, 5) and _RATES & set(story.before(read, 6)):
        return False  # "the jobless rate ticked up to 3.9%": of all who seek work, which no one counts here
    if is_rated(story, read) or _NEEDED & set(story.before(read, 3)) or _is_quorum(story, read):
        return False  # "it needed two thirds of the house"
    changed = "by" in story.before(read, 2) and bool(CHANGES & set(story.before(read, 9)))
    if changed or "ratio" in story.before(read, 3) or (story.before(read, 1) == ["at"] and story.before(read, 2) != ["out", "at"]):
        return False  # "raises the tax by about 20 percent", "a debt ratio of 14.9 percent", "bought bills at 10 percent"
    word = introduced(story, read)[0]
    moved = CHANGES & set(story.before(read, 3)) and not (word == "to" and story.before(read, 1) == ["to"])  # "slipped to 83 percent"
    return told and not moved and word not in ("from", "than", "against", "by")


def _is_quorum(story: Story, read: Read) -> bool:
    """True for *It takes two thirds of the 90-member house*: so many are asked for, and not what was given."""
    behind = [r for r in story.every_figure.get(read.sentence.number, ()) if read.last < r.first <= read.last + 3]
    return "takes" in story.before(read, 3) and bool(behind) and is_body(story, behind[0])


_FEW = 5  # no per cent is told of so few
_RATES = frozenset("jobless unemployment joblessness interest mortgage inflation".split())
_PAID = frozenset("paid pays pay paying spent spends offered offers".split())
_MARKS = frozenset("score mark rating grade".split())
_NEEDED = frozenset("need needs needed require requires required".split())


def _shares(story: Story, read: Read, tied: Tied) -> Iterator[Link]:
    """The links of a share with the only two figures near it that count alike: as a part, or as what is left."""
    if (pair := _pair_near(story, read)) is None:
        return
    told_of = _apposed_to(story, read)
    if told_of is not None and told_of not in pair:
        return  # "bought 52,000 shares, or 5.9 percent, for $160,000"
    if (these := _of_these(story, read)) is not None and these not in pair:
        return  # "sold 900 maps, 8% of them to hikers, who pay £12 where members pay £1"
    part, whole = sorted(pair, key=lambda r: size(story, r, unit_of(story, pair[0])))
    if _are_told_otherwise(story, part, whole) or _is_of_those_left(story, read) or _are_tied(tied, part, whole):
        return
    if told_of is None and _is_of_others(story, read, part, whole):
        return
    if story.tokens.low[end_of_share(story, read) : end_of_share(story, read) + 2] in (["the", "number"], ["the", "amount"]):
        return  # "420 men, half the number it asked for"
    if told_of is whole or is_narrower(story, read, whole) or _is_of_other_whole(story, read, part, whole):
        return
    if named(story, read, figures_of(story, read.sentence)) is part:
        part, whole = whole, part  # "two fifths of the 2.3 million, or 920 million"
    if not _is_shown(story, read, part, whole) or is_of_another(story, read, whole, part) or is_spoken_for(story, read, part, tied):
        return
    yield from _links(story, read, part, whole)


def _pair_near(story: Story, read: Read) -> tuple[Read, Read] | None:
    """The only two figures near *read* that count alike, where both are plainly told; or None."""
    beside: Sequence[Sentence] = story.beside(read.sentence, _BACK, _ON)
    if read.sentence.role == "headline":
        beside = [s for s in story.sentences if s.role == "body"]
    found = [r for s in beside for r in figures_of(story, s) if r.claim.kind in KINDS and number(r) > 1]
    pairs = [(a, b) for a, b in combinations(found, 2) if like(story, a, b)]
    if len(pairs) > 1:
        pairs = _told_apart(story, found, [pair for pair in pairs if _is_near_share(story, read, *pair)])
    if len(found) > _TWO and any(_is_near_share(story, read, *pair, _EXACT) for pair in combinations(found, 2)):
        return None  # "will cut 1,400 jobs. It employs 11,200 people, so one in eight will go. A round in 2021 cost 650"
    if len(pairs) == 1 and read.claim.amount.unit == "percent" and max(map(number, pairs[0])) < _FEW:
        return None  # "I needed three Bs and got two", said one of the 82 per cent
    if len(pairs) == 1 and any(number(r).denominator > 1 for r in pairs[0]) and not any(map(told_itself, pairs[0])):
        return None  # "asked for 9 per cent. They were offered 4, and settled for 5.5"
    if len(pairs) != 1 or not all(map(_is_plain, pairs[0])) or any(_is_share_too(story, read, r) for r in pairs[0]):
        return None
    return pairs[0]


def _are_told_otherwise(story: Story, part: Read, whole: Read) -> bool:
    """True where the words beside two figures make them something else than *part* and *whole*: *9,900 thefts, 900 more than in 2023*."""
    if "remaining" in story.before(whole, 2) or "other" in story.before(whole, 1):
        return True  # "630 votes, a quarter, and the remaining 756 asked for more books"
    if any(story.before(r, 2) == ["turnout", "of"] for r in (part, whole)):
        return True  # "96 per cent backed it on a turnout of 71": a per cent that is left out
    if story.before(part, 1) == ["at"] and part.claim.kind == "money":
        return True  # "bought 25,000 shares at 844 pence, at a cost of £211,000"
    if story.after(part, 1) == ["more"] or story.after(part, 2) in (["more", "than"], ["fewer", "than"]):
        return True  # "9,900 thefts, 900 more than in 2023. They now make up almost one crime in eight"
    # "That is 4% of the total, and down from 2,104", "18 percent of the children" beside "four of the children died"
    return introduced(story, whole)[0] in ("from", "than", "against") or story.tokens.low[whole.last] == "of"


def _are_tied(tied: Tied, part: Read, whole: Read) -> bool:
    """True where a share, or so many of all, is told of the two: *It has 30 beds. On Sunday 34 beds were taken*."""
    if tied.both(part, whole, "share", "ratio"):
        return True  # "The others, 76 per cent": what the share leaves is told of the two
    return any(link.sort == "parts" and link.claims == (part.claim.id, whole.claim.id) for link in tied.links)


def _links(story: Story, read: Read, part: Read, whole: Read) -> Iterator[Link]:
    """The links of *read* with the two, near enough to what they make: as a part, as what is left, or a place of digits away."""
    unit, nearly = unit_of(story, whole), read.claim.stated.bound == "<"
    made = size(story, part, unit) / size(story, whole, unit)
    told = number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    if size(story, whole, unit) == size(story, part, unit) * (1 + told):
        return  # "The tip is 15 per cent. On a meal of $60 that makes $69": it comes on top
    if nearly and Fraction(4, 5) < made / told <= 1:
        return  # "Fewer than a third of the 90 walked out. The union named 28": it holds
    taken_up = of_one_fate(story, read, part) or resumes(story, part, read)
    for rest in (False,) if taken_up else (False, True):  # what is not of one fate may be what is left
        meant = 1 - told if rest else told
        if meant > 0 and made < 1 and 1 / _CLOSE < made / meant < _CLOSE:
            yield link_of(story, read, Part(part, rest=rest), whole)
    for some, of in ((part, whole), (whole, part)):
        if is_shifted(story, read, some, of):
            yield link_of(story, read, Part(some), of)


def _told_apart(story: Story, found: Sequence[Read], pairs: list[tuple[Read, Read]]) -> list[tuple[Read, Read]]:
    """*pairs*, or none where a figure that is in none of them may be meant as well: *five by minutes, two by hours*.

    It may not where it counts another thing, or a few of a noun of their own: *63, including four drivers*.
    """
    kept = [r for pair in pairs for r in pair]
    others = [r for r in found if not any(r is k for k in kept) and any(like(story, r, k) for k in kept)]
    sentences = {r.sentence.number for r in kept}
    return [] if any(number(r) > _SMALL or (r.sentence.number in sentences and not r.figure.noun) for r in others) else pairs


def _is_of_others(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True for *Of 900 asked, 600 replied and 94 per cent of those said no*, *With 57 of 60 stations reporting, Ms Orr had 55 per cent*."""
    low, end = story.tokens.low, end_of_share(story, read)
    told_again = story.between(read, part) in ([",", "or"], ["or"]) if part.first >= read.last else False
    last = story.phrase(part)[1]
    if told_again and "of" in low[last : last + 2] and not 0 < whole.first - last < _BACK:
        return True  # "took 30 per cent, or 75 tonnes, of its grain by rail and 120 tonnes by road": the whole is told by no figure
    ahead = part.sentence is whole.sentence is read.sentence and max(part.last, whole.last) <= read.first
    if ahead and low[story.phrase(read)[0] - 1] == "and" and low[end : end + 2] == ["of", "those"]:
        return True
    of_it = low[part.last : whole.first] in (["of"], ["of", "the"], ["out", "of"])
    counted = of_it and bool(_COUNTED & set(low[whole.last : whole.last + 4]))
    return ahead and counted and "," in story.between(whole, read) and story.between(whole, read)[-1:] != [","]


_COUNTED = frozenset("counted reporting declared tallied".split())


def _is_of_those_left(story: Story, read: Read) -> bool:
    """True for *The others, half of them lambs*, *The rest, a third of whom*: a share of those who are left."""
    low, end, first = story.tokens.low, end_of_share(story, read), read.sentence.first
    return low[end] == "of" and low[end + 1] in THEM and bool({"others", "rest", "remaining"} & set(low[first : first + 2]))


def _is_near_share(story: Story, read: Read, a: Read, b: Read, close: Fraction = _CLOSE) -> bool:
    """True where the lesser of the two is near such a share of the greater: no two of 1,250 are 12 per cent."""
    some, every = sorted((size(story, a, unit_of(story, b)), size(story, b, unit_of(story, b))))
    told = number(read) / (100 if read.claim.amount.unit == "percent" else 1)
    return bool(every and told) and 1 / close < some / every / told < close


def _apposed_to(story: Story, read: Read) -> Read | None:
    """The 52,000 of *52,000 shares, or 5.9 percent*: that is the part."""
    low, first = story.tokens.low, story.phrase(read)[0]
    which = low[first - 3 : first] == [",", "which", "is"]  # "31,150, which is 37% of the total"
    if low[first - 1] != "or" and not which:
        return None
    ends = first - 3 if which else first - 1 - (low[first - 2] == ",")
    ahead = [r for r in story.here(read.sentence) if r.last <= ends and ends - r.last < _FAR and "," not in low[r.last : ends]]
    return ahead[-1] if ahead else None


def _of_these(story: Story, read: Read) -> Read | None:
    """The 900 of *900 maps, 8% of them*, to which the pronoun points back."""
    low, first, end = story.tokens.low, story.phrase(read)[0], end_of_share(story, read)
    ahead = [r for r in story.here(read.sentence) if r.last <= first and r.figure.noun]
    near = ahead and "," in low[ahead[-1].last : first] and first - ahead[-1].last < _BACK
    return ahead[-1] if near and low[end] == "of" and low[end + 1] in THEM else None


def _is_of_other_whole(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True for *92 percent of its sales went to the army* beside money that is told of other things: what it is of is named."""
    low, k = story.tokens.low, end_of_share(story, read)
    end = next((j for j in range(k + 1, min(k + 7, read.sentence.last)) if low[j] in _WALLS), min(k + 7, read.sentence.last))
    of = weighed([w for w in low[k + 1 : end] if w not in _OWN]) if low[k] == "of" else set()
    if low[k + 1] in _OWN and not (part.figure.noun or whole.figure.noun):
        return False  # "Half of the island's vets have gone. There were 18 in 2019, and seven": they leave out what they count
    pointing = {*THEM, "that", "this", "what", "whatever"} & set(low[k + 1 : k + 3])
    return bool(of) and not pointing and not of & _told_near(story, part, whole)


def _told_near(story: Story, *reads: Read) -> set[str]:
    return weighed([w for r in reads for w in (*story.before(r, 8), *story.tokens.low[slice(*story.phrase(r))], *story.after(r, 6))])


_FAR = 12
_OWN = frozenset("the a an its their his her all total whole".split())
_WALLS = frozenset(", . ; : is was were are has have had will would can could who which that and to in by for from".split())


def _is_share_too(story: Story, read: Read, other: Read) -> bool:
    """True for the 39 of *46 per cent of its waste, burns 39 and buries 15*."""
    return other.sentence is read.sentence and unit_of(story, other) == "percent"


def _is_shown(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """False where words make the share one of something else, or the two figures no part and whole of its own time and matter."""
    pronoun, told = owner(story, read)[1], named(story, read, figures_of(story, read.sentence))
    here = part.sentence is read.sentence
    beside = here and (part.first > read.first or "or" in story.between(part, read)[-3:])
    if (told is not None and told is not whole) or (
        pronoun and not beside and (read.sentence in (part.sentence, whole.sentence) or "who" in story.after(read, 4))
    ):
        return False  # "The brigade has 3,000 men, a fifth of them conscripts. It lost 900"
    if told is not None and _is_another_matter(story, read, part, whole):
        return False
    if of_rest(story, part) or _is_another_clause(story, read, part) or set_beside(story, part, whole):
        return False
    if _are_held_apart(story, part, whole) or are_levels(story, part, whole):
        return False
    if are_sides(story, part, whole) or RATES & set(story.before(read, 5)):
        return False
    words = story.tokens.low[read.sentence.first : read.sentence.last]
    if (_TIMES & set(words) or any(map(is_year, words))) and any(of_another_time(story, read, r) for r in (part, whole)):
        return False
    if read.claim.amount.unit == "percent" or here or whole.sentence is read.sentence:
        return True
    # A fraction, of which any other is a slip, with two figures of other sentences that may tell of something else.
    return of_one_matter(story, read, part) or divided(story, read, _ONE, _ONE) == [(part, whole)]


def _is_another_matter(story: Story, read: Read, part: Read, whole: Read) -> bool:
    """True for the two of *Of the 13 apprentices, 38 per cent failed. He has two children*: what another sentence counts of its own."""
    nouns = {r.claim.scope.noun for r in (part, whole)}
    return part.sentence is not read.sentence and len(nouns) > 1 and "" not in nouns and not of_one_matter(story, read, part)


def _are_held_apart(story: Story, a: Read, b: Read) -> bool:
    """True for *6.4 million, up on four years ago, when 4.4 million voted*, *to 112, well off a low of 111*: two standings of one thing."""
    first, second = sorted((a, b), key=lambda r: r.first)
    return a.sentence is b.sentence and bool(_HELD_APART & set(story.between(first, second)))


_HELD_APART = frozenset("compared ago earlier previously off above below versus against than low high".split())
_ONE = 1
_TIMES = frozenset("last ago earlier previously once".split())


def _is_another_clause(story: Story, read: Read, part: Read) -> bool:
    """True for *Half of the 14 pilots were under 25 and nine had never flown*, which says another thing of some of them."""
    if part.sentence is read.sentence and part.last <= read.first and whole_of(story, part) is not None:
        return bool(_AND & set(story.between(part, read)))  # "11,000 of the 50,000 soldiers are foreigners, and 40% of the officers"
    behind, low, k = part.sentence is read.sentence and part.first > read.last, story.tokens.low, part.last
    of_those = low[k] == "of" and low[k + 1] in THEM and low[k + 2] != ","  # "Half of the 40 left, 12 of them for jobs"
    return behind and (of_those or bool(_AND & set(story.between(read, part))))


_AND = frozenset("and but while whereas ;".split())


def _is_plain(read: Read) -> bool:
    return not read.figure.another and read.claim.stated.bound in ("=", "~")

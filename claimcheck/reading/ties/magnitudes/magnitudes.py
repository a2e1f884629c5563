"""Magnitudes: a part told beside what it is taken out of, where a slip of a thousand shows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.claims.link import Link
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.common.choice import Choice
from claimcheck.reading.ties.common.nearby import back_from, base_unit, clause, of_one_noun, of_one_unit, sizes
from claimcheck.reading.ties.common.sides import in_unit
from claimcheck.reading.ties.common.spots import are_there, others_between
from claimcheck.reading.words.change import RISES
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.values.per_time import TIMES

# Words that take up an amount told before, behind *of the* or *of that*.
_AMOUNTS = frozenset(
    "total sum money amount figure cash budget funding fund journey distance trip length area stock supply cost bill price loan debt "
    "spending investment package pot grant aid income revenue turnover sales population workforce payroll output haul load volume".split()
)
# What is part of the money that comes in: the first of a pair is never more than the second.
_OUT_OF = (
    (
        frozenset("profit profits earnings surplus royalties tax".split()),
        frozenset("sales revenue revenues turnover income takings".split()),
    ),
)
_LAPSES = frozenset("day night week weekend month quarter season summer winter spring autumn year decade race game match".split())
_HAVE = frozenset("employs employ workforce payroll".split())
_STAFF = frozenset("staff employee worker".split())
_TAKE_ON = frozenset("took taken take hired recruited added appointed hiring recruiting adding employed".split())
_SPENT = frozenset(
    "spent spend committed used paid cost allocated raised covered travelled traveled escaped leaked sold invested repaid drawn "
    "handed earmarked lent disbursed delivered completed finished walked flown donated lost".split()
)


def magnitudes(story: Story) -> Iterator[Link | Choice]:
    """Each figure that the words take out of an amount told before, with that amount."""
    for here in story.by_sentence.values():
        found = sizes(here)
        for read in found:
            if read.claim.kind in ("money", "measure", "count"):
                yield from _of_that(story, read)
                yield from _more_of(story, read)
            if read.claim.kind in ("money", "measure"):
                yield from _in_parts(story, read)
            if read.claim.kind == "measure":
                yield from _of_noun(story, read)
                yield from _contained(story, read)
            if read.claim.kind == "money":
                yield from _biggest(story, read)
                yield from _made_up(story, read, [r for r in found if r.first > read.first])
        yield from _out_of(story, found)
        yield from _risen(story, found)
        yield from _budgets(story, found)


def _of_that(story: Story, part: Read) -> Iterator[Link | Choice]:
    """``More than $90 million of that``, ``Of that, 1.1 million litres escaped``, ``two million kilometres of that journey``."""
    word = _taken_up(story, part)
    if not word:
        return
    options: list[Link] = []
    for sentence in back_from(story, part.sentence, 4):
        for read in reversed(sizes(story.here(sentence))):
            if word in ("which", "whom") and sentence is not part.sentence:
                break
            place = word == "them" and read.claim.counted and story.before(read, 1)[-1:] in (["in"], ["at"], ["across"], ["from"])
            larger = (part.claim.stated.number or 0) > (read.claim.stated.number or 0)
            if word == "them" and larger and _has_measure(story, part):
                continue  # "14,600 hectares in the three provinces, 8,900 of them in Vrana"
            if word in ("which", "whom") and larger and _is_within_two(story, part, read):
                continue  # "188 drones and four missiles, of which 76 were shot down": of both together
            if place and (larger or any(r.last < read.first for r in sizes(story.here(sentence)))):
                continue  # "killed 230 in six states, 19 of them here"
            if read.first < part.first and read is not part and _whole(story, read, part):
                names = (read.claim.id, (in_unit(story, part, read) if not part.figure.noun else part).claim.id)
                if sentence is part.sentence:
                    options.append(Link("parts", names, proof=f"the one is told as part of the other, “of {word}”"))
                    if word in ("which", "whom") and read.claim.kind in ("measure", "rate"):
                        break  # "its 60 wardens patrol 210 km of coast, of which 90 are cliff"
                else:
                    options.append(Link("parts", names, assumption=f"“{word}” takes up {read.claim.said}, {lines(part.claim, read.claim)}"))
    if options:
        yield Choice(tuple(options[:6]))


def _is_within_two(story: Story, part: Read, read: Read) -> bool:
    """True for the missiles of *188 drones and four missiles, of which 76*: what *of which* takes up is both, and holds as many."""
    most = part.claim.stated.number or 0
    first = story.phrase(read)[0]
    ahead = (r for r in story.here(read.sentence) if r.claim.kind == read.claim.kind == "count" and story.phrase(r)[1] == first - 1)
    both = ((r.claim.stated.number or 0) + (read.claim.stated.number or 0) for r in ahead)
    return story.tokens.low[first - 1] == "and" and any(most <= made for made in both)


def _has_measure(story: Story, part: Read) -> bool:
    """True where a measure stands ahead of *part* in its sentence that is no less."""
    ahead = (r for r in story.here(part.sentence) if r.first < part.first and r.claim.kind == "measure" and r.claim.amount.unit)
    return any((r.claim.stated.number or 0) >= (part.claim.stated.number or 0) for r in ahead)


def _taken_up(story: Story, part: Read) -> str:
    """The word that stands for the whole: behind the figure (``of that``) or before it (``Of this,``)."""
    low = story.tokens.low
    start, end = story.phrase(part)
    if low[start - 1] == "the" and low[part.last : part.last + 2] == ["of", "them"]:
        return ""  # "his wife and three grandchildren, the five of them"
    if are_there(low, start) and low[part.last : part.last + 2] == ["of", "them"]:
        return ""  # "Each worker makes 40 shirts, and there are 150 of them": all of them
    behind = low[part.last : min(part.sentence.last, end + 4)]
    if (named := _named_amount(story, part)) != "":
        return named
    for words in (behind, low[max(part.sentence.first, start - 9) : start]):
        for k, word in enumerate(words if "of" in words else ()):
            if word != "of" or k + 1 >= len(words) or (words is behind and k > end - part.last):
                continue
            of = start - len(words) + k
            far = k + 3 < len(words) and "," not in words[k:] and not _opens_clause(story, of, part)
            if words is not behind and (_goes_before(low, part, of) or far):
                continue
            if words is not behind and low[start - 3 : start - 1] == [",", "and"] and low[start - 1].endswith("s"):
                continue  # "1,700 pubs, of which 350 are leased, and employs 37,000"
            following = words[k + 1 : k + 3]
            if following[0] in ("that", "this") and following[1:] and following[1].removesuffix("'s") in _LAPSES:
                continue  # "below the 35.9C of that year"
            if (
                words is behind
                and following[0] in ("which", "whom")
                and any(r.first == _behind_which(part, k) for r in story.here(part.sentence))
            ):
                continue  # "capitalised at 300 mln dlrs, of which 250 mln": the whole of what follows
            if following[0] in ("that", "this", "which", "it") or (following[0] in ("them", "whom") and _one_group(story, part)):
                return " ".join(following[:2] if following[1:] and following[1] in _AMOUNTS else following[:1])
            if following[0] in ("the", "its", "their", "that", "this") and following[1:] and following[1] in _AMOUNTS:
                return " ".join(following)
    return ""


def _named_amount(story: Story, part: Read) -> str:
    """The amount that opens the sentence of *part*, by its name: ``Of the year's earnings, $46 million``, ``Of those sales,``."""
    low, first, start = story.tokens.low, part.sentence.first, story.phrase(part)[0]
    words = low[first + 1 : start - 1]
    if low[first] != "of" or low[start - 1] != "," or not 1 < len(words) <= _NAME or words[0] not in DEFINITE:
        return ""
    return " ".join(words) if words[-1] in _AMOUNTS | _EARNINGS else ""


_NAME = 5
_EARNINGS = frozenset("earnings profit profits receipts takings proceeds revenues savings losses costs".split())


def _behind_which(part: Read, k: int) -> int:
    """The token behind the *of which* that begins *k* tokens behind the number of *part*."""
    return part.last + k + 2


def _goes_before(low: list[str], part: Read, k: int) -> bool:
    """True where a word before the *of* at token *k* takes it up: ``half of it``, ``came out of it with``."""
    if low[k - 1] == "out" and k - 2 > part.sentence.first:
        return low[k - 2].isalpha() and low[k - 2] not in ("and", "but")
    return k > part.sentence.first and low[k - 1] not in (".", ",", "out", ";", "—", "–")


def _opens_clause(story: Story, of: int, part: Read) -> bool:
    """True for the *of* of ``£9m, out of which it must find £2m``: a clause of which *part* is the first figure and no part of a list."""
    low = story.tokens.low
    mark = of - 1 - (low[of - 1] == "out")
    opened = low[of + 1] in ("which", "whom") and low[mark] == "," and not is_plural(low[mark - 1])  # "£3m to banks, of which"
    return opened and "and" not in low[of : part.first] and not any(of < r.first < part.first for r in story.here(part.sentence))


def _one_group(story: Story, part: Read) -> bool:
    """True where *them* can only be one group: a measure, or the only number of things told in this sentence and the one before."""
    if base_unit(part.claim):
        return True
    near = [r for s in back_from(story, part.sentence, 1) for r in sizes(story.here(s)) if r.first < part.first]
    groups = [r for r in near if r.claim.scope.noun and r.claim.kind in ("count", "rate")]
    return len(groups) == 1 and not others_between(story, story.phrase(groups[0])[1], part.first)


def _whole(story: Story, read: Read, part: Read) -> bool:
    one, other = read.claim, part.claim
    if read.claim.kind not in ("money", "measure", "count", "rate") or is_part(story, read) or (one.stated.number or 1) < 0:
        return False
    # "$800 … $90 million of that": money and measures are told in one unit; counts share their noun.
    counted = base_unit(one) or base_unit(other) or (one.scope.noun and (not other.scope.noun or one.scope.noun == other.scope.noun))
    return bool(counted) and of_one_unit(one, other) and (bool(base_unit(one)) or of_one_noun(one, other))


def is_part(story: Story, read: Read) -> bool:
    """True for a figure that is itself taken out of another."""
    return bool(_taken_up(story, read)) or story.before(read, 1)[-1:] in (["including"], ["another"])


def _more_of(story: Story, added: Read) -> Iterator[Link]:
    """``employs 4,430 … took on 13,000 more last year``: those taken on are among those employed."""
    if added.claim.kind != "count":
        return
    words = set(story.tokens.low[max(added.sentence.first, added.first - 6) : story.phrase(added)[1] + 1])
    if not (_TAKE_ON & words and {"more", "new", "extra", "another", "additional", "further"} & words):
        return
    for sentence in back_from(story, added.sentence, 3):
        for read in reversed(sizes(story.here(sentence))):
            have = _HAVE & set(story.before(read, 5)) or ("has" in story.before(read, 4) and read.claim.scope.noun in _STAFF)
            held = have and read.first < added.first and read.claim.kind == "count"
            if held and of_one_noun(read.claim, added.claim) and not read.claim.amount.unit and read.claim.modality == "stated":
                told = f"who was taken on is among {read.claim.said}, {lines(added.claim, read.claim)}"
                yield Link("parts", (read.claim.id, added.claim.id), assumption=told)
                return


_PARTS = frozenset("part instalment installment payment tranche share lot stage sum portion slice rate".split())


def _in_parts(story: Story, each: Read) -> Iterator[Link | Choice]:
    """``handed over in six equal parts of €300,000``: so many parts of so much make the amount told before."""
    if story.before(each, 1) != ["of"]:
        return
    ahead = [r for r in story.here(each.sentence) if r.first < each.first and 0 <= each.first - story.phrase(r)[1] < 3]
    number = next((r for r in ahead if r.claim.kind == "count" and set(r.claim.scope.noun.split()) & _PARTS), None)
    if number is None:
        return
    options: list[Link] = []
    for sentence in back_from(story, each.sentence, 4):
        for read in reversed(sizes(story.here(sentence))):
            if read.first < number.first and of_one_unit(read.claim, each.claim, elided=False) and not is_part(story, read):
                told = f"the parts make {read.claim.said}, {lines(each.claim, read.claim)}"
                options.append(Link("each", (each.claim.id, number.claim.id, read.claim.id), assumption=told))
    if options:
        yield Choice(tuple(options[:6]))


def _budgets(story: Story, here: list[Read]) -> Iterator[Link]:
    """``£7.5bn of its £9m grant``; ``out of a budget of £6m it has spent £41m``: money and measures only."""
    sums = [r for r in here if r.claim.kind in ("money", "measure") and r.claim.modality == "stated"]
    for a, b in pairwise(sums):
        between = story.between(a, b)
        if not of_one_unit(a.claim, b.claim, elided=False):
            continue
        if between[:1] == ["of"] and len(between) < 4 and set(between[1:]) <= _DETERMINERS and between[1:]:
            yield Link("parts", (b.claim.id, a.claim.id), proof=f"so much “of {between[-1]}” {b.claim.said}")
        ahead, start = story.before(a, 9), a.sentence.first
        opened = story.tokens.low[start] in ("of", "from") or story.tokens.low[start : start + 2] == ["out", "of"]
        if (
            opened
            and a.first - start < 4
            and len(between) < 12
            and "," not in between[:1]
            and not {"and", "of"} & set(between)
            or opened
            and ahead[-1:] == ["of"]
            and _AMOUNTS & set(ahead[-3:])
            and len(ahead) < 7
            and "," in between
            and _SPENT & set(between)
        ):
            yield Link("parts", (a.claim.id, b.claim.id), proof="the sentence takes the one out of the other")


_DETERMINERS = frozenset("the its their his her our that this a an initial original total annual planned".split())


# What brings in more than is sold.
_WINDFALL = frozenset("gain gains exceptional windfall disposal disposals divestment write-back writeback revaluation settlement".split())


def _out_of(story: Story, here: list[Read]) -> Iterator[Link]:
    """``profit came to £12.4m on sales of £310m``: what is left of an income is no more than it, and not ten times as much in any words."""
    told = [r for r in here if _is_stated_money(r)]
    if not told:
        return
    sentence = told[0].sentence
    if _WINDFALL & story.words(*story.beside(sentence, 0, 1)):
        return  # "a profit of $61m on sales of $48m, thanks to the disposal of its headquarters"
    near = [r for s in story.beside(sentence, 1, 1) if s is not sentence for r in sizes(story.here(s)) if _is_stated_money(r)]
    for small, large in _OUT_OF:
        parts = [r for r in told if small & set(clause(story, r, 9)) and not large & set(story.before(r, 3))]
        parts = parts or [r for r in told if _EARNED & set(story.before(r, 2)) and "on" in story.after(r, 5)]
        wholes = [r for r in told if large & set(story.before(r, 3))] or [r for r in near if large & set(clause(story, r, 9))]
        if not (len(parts) == len(wholes) == 1 and of_one_unit(parts[0].claim, wholes[0].claim)):
            continue
        part, whole = parts[0], wholes[0]
        out_of = {"on", "from", "out"} & set(story.tokens.low[part.last : whole.first]) if part.first < whole.first else ()
        opened = whole.first < part.first and story.before(whole, 9)[:1] in (["on"], ["from"]) and whole.sentence is sentence
        between = any(min(part.first, whole.first) < r.first < max(part.first, whole.first) for r in told)
        named = small & set(story.before(part, 4)) and not {"include", "includes", "including"} & set(story.before(part, 9))
        gross = named and (part.claim.stated.number or 0) > _GROSS * (whole.claim.stated.number or part.claim.stated.number or 0)
        if (whole.sentence is sentence and not between and (out_of or opened)) or gross:
            yield Link("parts", (whole.claim.id, part.claim.id), assumption="the profit is what is left of these sales")


def _is_stated_money(read: Read) -> bool:
    return read.claim.kind == "money" and read.claim.modality == "stated"


_EARNED = frozenset("earned earns earning netted made makes making cleared".split())
_GROSS = 10


def _risen(story: Story, here: list[Read]) -> Iterator[Link]:
    """``rose by $700 million to $9.2 billion``: what something rose to is no less than what it rose by."""
    for by, to in pairwise(here):
        told = story.before(by, 1) == ["by"] and story.before(to, 1) == ["to"] and bool(RISES & set(story.before(by, 4)))
        told = told and by.claim.kind == to.claim.kind in ("money", "measure") and len(story.between(by, to)) < _WITHIN
        if told and of_one_unit(by.claim, to.claim, elided=False):
            yield Link("order", (to.claim.id, by.claim.id), proof="the sentence says by how much it rose and to what")


def _of_noun(story: Story, part: Read) -> Iterator[Choice]:
    """``2.4 million hectares of the county``, where the county was said to cover so many: a part and what it is of."""
    low = story.tokens.low
    k = next((j for j in range(part.last, min(part.sentence.last - 2, part.last + 4)) if low[j] == "of"), None)
    if k is None or low[k + 1] not in DEFINITE or not low[k + 2].isalpha():
        return
    noun = low[k + 2]
    if noun in TIMES:
        return  # "the 1,500 tonnes of the year before"
    options = [
        Link("parts", (read.claim.id, part.claim.id), assumption=f"“{noun}” is what {read.claim.said} measures")
        for sentence in back_from(story, part.sentence, 4)
        for read in reversed(sizes(story.here(sentence)))
        if read.first < part.first and read.claim.kind == "measure" and of_one_unit(read.claim, part.claim, elided=False)
        and noun in (*clause(story, read, 6), *_relative(story, read), *story.after(read, 3)[:2]) and not is_part(story, read)
    ]  # fmt: skip
    if options:
        yield Choice(tuple(options[:6]))


def _relative(story: Story, read: Read) -> list[str]:
    """The words before a relative clause that tells a size: ``the county, which covers 310,000 hectares``."""
    words = story.before(read, 7)
    return words[: words.index("which")] if "which" in words else []


def _contained(story: Story, part: Read) -> Iterator[Choice]:
    """``A portion weighs 117 grams. It contains 300 grams of salt``: what is in a thing is no more than it."""
    if not _HOLDS & set(story.before(part, 3)) or part.claim.modality != "stated":
        return
    ahead = list(back_from(story, part.sentence, 1))
    taken_up = story.tokens.low[part.sentence.first] in ("it", "this", "each", "one", "that")
    options = [
        Link("parts", (read.claim.id, part.claim.id), assumption=f"what holds {part.claim.said} is the {read.claim.said} told there")
        for sentence in ahead
        for read in reversed(sizes(story.here(sentence)))
        if read.first < part.first and (sentence is part.sentence or taken_up) and _WEIGHS & {*story.before(read, 3), *story.after(read, 1)}
        and read.claim.kind == "measure" and of_one_unit(read.claim, part.claim, elided=False)
    ]  # fmt: skip
    if options:
        yield Choice(tuple(options[:4]))


_HOLDS = frozenset("contains contain contained containing holds held".split())
_WEIGHS = frozenset("weighs weighed weighing measures measured of portion serving holds".split())
_MADE_UP = (
    ["made", "up", "of"],
    ["consisting", "of"],
    ["composed", "of"],
    ["comprising"],
)
_WITHIN = 8  # words between a sum and the colon, or the words, that open what it is made up of


def _made_up(story: Story, whole: Read, behind: list[Read]) -> Iterator[Link]:
    """``worth $2.3 billion: $1.4 billion in shells and $900 million in ...``: no item is more than the sum of them."""
    low, end = story.tokens.low, story.phrase(whole)[1]
    parts = [r for r in behind if r.claim.kind == "money" and of_one_unit(whole.claim, r.claim, elided=False) and not r.figure.per]
    if len(parts) < 2 or len(parts) != len([r for r in behind if r.claim.kind == "money"]) or whole.claim.modality != "stated":
        return
    gap = low[end : story.phrase(parts[0])[0]]
    opened = next((words for words in _MADE_UP if gap[-len(words) :] == words), [":"] if gap == [":"] else [])
    if not opened or len(gap) > _WITHIN or _CHANGED & {*story.before(whole, 4), *gap[: -len(opened)]}:
        return
    joined = all(
        {",", "and", ";"} & set(gap) and not {"to", "from", "than", "against"} & set(gap)
        for gap in (story.between(a, b) for a, b in pairwise(parts))
    )
    # Sums that are near to the whole are told of by what adds up; here a part alone is greater.
    if joined and any((r.claim.stated.number or 0) > (whole.claim.stated.number or 0) for r in parts):
        names = (whole.claim.id, *(r.claim.id for r in parts))
        yield Link("parts", names, proof="the sentence says what the sum is made up of", exhaustive=True)


_CHANGED = frozenset("by from up down rise fall difference gap average".split())
_ITEMS = frozenset("item items share part sum slice chunk portion single expense cost line post amount contribution".split())


_ITEM = 11  # words from *the biggest item* to what it is


def _is_gathered(story: Story, whole: Read, item: Read) -> bool:
    """True for *The concert raised £2 million. The largest gift was £30,000*: all that came in or went out then, and the most of it."""
    gathered = _GATHERED & set(story.before(whole, 3)) and not _EVER & story.words(item.sentence) and whole.claim.stated.bound in ("=", "~")
    behind = set(story.after(whole, 2))
    return (
        bool(gathered) and story.apart(item.sentence, whole.sentence) < 2 and not {"more", "a", "per", "each", "less", "on", "for"} & behind
    )


_GIFTS = frozenset("gift donation grant payment fee cheque award loan order prize bid".split())
_GATHERED = frozenset("raised collected received donated given gave spent took taken handed awarded drew brought".split())
_EVER = frozenset("ever last previous before since record history then now had another usual yet far earlier ago".split())


def _biggest(story: Story, read: Read) -> Iterator[Choice]:
    """``The biggest item is $23 billion``: of the sums told before it no more than one, the whole of them, is greater."""
    ahead = story.before(read, _ITEM)
    k = next((j for j, word in enumerate(ahead) if word in ("biggest", "largest")), None)
    if k is None or not (_ITEMS | _GIFTS) & set(ahead[k + 1 : k + 3]) or ahead[k - 1 : k] != ["the"] or "second" in ahead:
        return
    before = [
        r for s in back_from(story, read.sentence, 3) for r in sizes(story.here(s))
        if r.first < read.first and r.claim.kind == "money" and of_one_unit(r.claim, read.claim, elided=False) and not r.figure.per
    ]  # fmt: skip
    if len(before) > 1 and _ITEMS & set(ahead[k + 1 : k + 3]):
        told = "the sums told before it are items beside it"
        yield Choice(tuple(Link("order", (read.claim.id, r.claim.id), assumption=told) for r in before[:6]))
    elif (
        len(before) == 1 and "of" not in ahead[k:] and (_AMOUNTS & set(story.before(before[0], 3)) or _is_gathered(story, before[0], read))
    ):
        told = f"the {ahead[k]} {ahead[k + 1]} is one of those that make {before[0].claim.said}"
        yield Choice((Link("parts", (before[0].claim.id, read.claim.id), assumption=told),))

"""Per unit without *each*: ``A ticket costs £320``, ``sold 1,200 shares at $42``, ``60 rows of 75``."""

from __future__ import annotations

import attrs

from claimcheck.claims.taxonomy import singular
from claimcheck.reading.each import AUXILIARY, BACK, COSTING, HOLDING, ON, UNITS_OF_TIME, Each, countable, noun_at
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.words.grammar import DEFINITE
from claimcheck.reading.words.units import MEASURE_UNITS

_STANDING = frozenset("were are cost sold stand stood run sell fetch fetched priced".split())


def generic(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``A season ticket costs £320``, ``a litre of the paint covers 12 square metres``, ``Tickets were £12``."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if read.claim.kind not in ("money", "measure", "count"):
        return None
    k = first - 1
    while k > sentence.first and low[k] in ("for", "at", "about", "is", "was", "only", "just"):
        k -= 1
    if low[k - 1] in DEFINITE and low[k - 2] in COSTING and k - 2 > sentence.first:
        k -= 2  # "A school lunch costs the city £3.40"
    head = sentence.first + (low[sentence.first] in ("all", "the"))
    named = low[sentence.first] in DEFINITE or is_plural(low[head])
    things = low[head] if named else low[k - 1]  # "Cinema tickets cost £9"
    if (
        (low[k] in _STANDING or (low[first - 1] == "at" and low[k] != "start" and low[k - 1] not in AUXILIARY))
        and read.claim.kind == "money"
        and is_plural(things)
        and k - head < (9 if low[k] in ("are", "were") else 5)
        and "," not in low[head:k]
    ):
        return Each(first, story.phrase(read)[1], sentence, read.claim, read, singular(things))
    if read.claim.kind == "money" and low[k - 1] == "one" and low[k] in COSTING and (k - 1 == sentence.first or low[k - 2] in (",", "and")):
        return Each(first, story.phrase(read)[1], sentence, read.claim, read, before_it=True)  # "One costs €45"
    verbs = HOLDING | _COVERING if read.claim.kind != "money" else COSTING
    while k > sentence.first and low[k] in ("after", "over", "up", "to", "in"):
        k -= 1  # "A nurse looks after eight patients"
    if k - 1 <= sentence.first or (low[k] not in verbs and (not low[k].endswith("s") or low[sentence.first] not in ("a", "an", "one"))):
        return None
    start = next((j for j in range(k - 2, max(sentence.first, k - 7) - 1, -1) if low[j] in ("a", "an", "one")), None)
    if start is None or "," in low[start:k] or (low[k] == "worth" and low[start - 1] == ","):
        return None  # "at $4 million each, a deal worth $80 million"
    of = next((j for j in range(start + 2, k) if low[j] in ("of", "in", "on", "with", "for")), k)
    noun = noun_at(story, sentence, of - 1) if of - start < 4 else ""
    if not noun or noun in UNITS_OF_TIME or (low[k] not in verbs and not _is_counted(story, sentence, noun)):
        return None
    if read.claim.kind == "measure" and low[of] == "of" and low[of + 1].isdecimal() and not _is_counted(story, sentence, noun):
        return None  # "A herd of 150 needs 12,000 litres": what all of them need
    claim, last = read.claim, story.phrase(read)[1]
    measure = "kilogram" if noun == "kilo" else noun
    if measure in MEASURE_UNITS:
        unit = f"{claim.amount.unit}/{measure}"
        claim = story.word(start, last, attrs.evolve(claim.amount, unit=unit), "capacity", claim.scope, claim.voice)
    return Each(first, last, sentence, claim, read, noun)


def generic_in_time(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``In this heat a milking cow drinks 80 litres of water a day``, where so many of them, or a herd of so many, are told beside it."""
    low, k = story.tokens.low, story.phrase(read)[0] - 1
    while k > sentence.first and low[k] in _ROUGHLY:
        k -= 1
    if not low[k].isalpha() or not low[k].endswith("s") or low[k] in _NO_DEED:
        return None
    start = next((j for j in range(k - 2, max(sentence.first, k - 5) - 1, -1) if low[j] in ("a", "an", "one")), None)
    if start is None or not all(w.isalpha() for w in low[start:k]) or {"of", "and", "that", "who"} & set(low[start:k]):
        return None
    noun = noun_at(story, sentence, k - 1)
    if (start > sentence.first and low[start - 1] in _PLACING) or not noun or noun in UNITS_OF_TIME:
        return None
    near = [r for s in story.beside(sentence, 0, ON) for r in story.here(s) if r.first > read.last]
    counts = [r for r in near if countable(r)]
    many = [r for r in counts if r.claim.scope.noun == noun or (not r.claim.scope.noun and story.before(r, 1) == ["of"])]
    made = [r for r in near if r.claim.amount.unit in (read.claim.amount.unit, read.claim.amount.unit.partition("/")[0])]
    alone = len(counts) == len(many) == len(made) == 1
    return Each(*story.phrase(read), sentence, read.claim, read, noun) if alone else None


_ROUGHLY = frozenset("about around some nearly almost roughly".split())
_NO_DEED = frozenset("is was has does costs this its less plus as".split())
_PLACING = frozenset("in of on with for from at by to than like as into".split())


def at_price(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``sold 1,200 shares at $42``, ``two million doses were bought at $19``, ``who paid an average of £31``."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    if read.claim.kind not in ("money", "mean") or low[last : last + 1] == ["million"]:
        return None
    if low[first - 2 : first] == ["them", "at"]:
        return Each(first, last, sentence, read.claim, read)  # "printed 4,000 copies and sold them at $18"
    if low[first - 1] == "at":
        before = [r for r in story.here(sentence) if r.last < first and countable(r, each=True) and r.claim.scope.noun]
        gap = low[story.phrase(before[-1])[1] : first - 1] if before else ["?"]
        bought = len(gap) == 2 and gap[0] in ("were", "are", "was") and gap[1].endswith(("ed", "ght", "old"))
        if before and (not gap or bought):
            return Each(first, last, sentence, read.claim, read, before[-1].claim.scope.noun, before[-1])
    ahead = low[max(sentence.first, first - 7) : first]
    if read.claim.kind == "mean" and _PAYING & set(ahead) and read.claim.amount.unit:
        return Each(first, last, sentence, read.claim, read, "person")
    return None


def given_a(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``Workers get a bonus of €600``: what each of them has, where no number is told of them."""
    low, first = story.tokens.low, story.phrase(read)[0]
    if read.claim.kind != "money" or low[first - 1] != "of" or low[first - 3] != "a":
        return None
    k = first - 4
    if low[k] in _GIVEN and k > sentence.first and is_plural(low[k - 1]) and k - 1 - sentence.first < 2:
        return Each(first, story.phrase(read)[1], sentence, read.claim, read, singular(low[k - 1]))
    return None


_GIVEN = frozenset("get receive pay earn owe draw".split())


_PAYING = frozenset("paid pay pays paying spent spend spends spending donated gave given raised".split())


def in_rows(story: Story, sentence: Sentence, read: Read) -> Each | None:
    """``60 rows of 75``, ``three coaches of 50``, ``40 vouchers of €25``: so many, or so much, in each of a number of them."""
    low, (first, last) = story.tokens.low, story.phrase(read)
    measured = read.claim.kind in ("money", "measure")
    if not (measured or read.claim.kind in ("count", "capacity")) or bool(read.claim.amount.unit) != measured or low[first - 1] != "of":
        return None
    rows = next((r for r in story.here(sentence) if story.phrase(r)[1] == first - 1 and countable(r) and is_plural(r.figure.noun)), None)
    if rows is None and measured and is_plural(low[first - 2]):
        noun = singular(low[first - 2])  # "sold in sacks of 50 kilos"
        handed = read.claim.kind == "money" and first - 2 == sentence.first  # "Fines of £60 were handed to 35 motorists"
        return Each(first, last, sentence, read.claim, read, noun) if handed or _is_counted(story, sentence, noun) else None
    if rows is None or low[story.phrase(rows)[0] - 1] in ("the", "these", "those", "of"):
        return None
    bare = not measured and not read.figure.noun and low[last] in (",", "and", "or")
    if bare or story.table.nouns(rows.claim.scope.noun, "person") in ("same", "inside"):
        return None  # "three children of 9, 12 and 17"
    return Each(first, last, sentence, read.claim, read, rows.claim.scope.noun, rows)


def _is_counted(story: Story, sentence: Sentence, noun: str) -> bool:
    """True for a noun of which a figure nearby tells how many there are."""
    near = (r for s in story.beside(sentence, BACK, ON) for r in story.here(s) if countable(r))
    return any(r.claim.scope.noun == story.table.noun(noun) for r in near)


_COVERING = frozenset(
    "covers covered takes took feeds fed serves served makes made yields yielded lasts gives gave uses used burns eats produces fills "
    "carries treats".split()
)

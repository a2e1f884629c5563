"""Leads: the figure of a headline and the one of the first sentences that tells the same thing with another number."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claimcheck.claims.claim import Claim
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.nouns import is_plural
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story
from claimcheck.reading.ties.common.nearby import base_unit, sizes
from claimcheck.reading.ties.common.slips import is_swap
from claimcheck.reading.ties.common.things import BOUNDS, CHANGED, KINDS, SUBSET, explained, head, restricted, words_of
from claimcheck.reading.words.change import FALLS, RISES

# Nouns that a headline and its text take for one another.
_NOUNS = (
    "job post position role worker employee people person staff redundancy loss", "game match fixture tie",
    "flight service plane departure",
    "ship vessel boat", "home house building property dwelling household", "shop store branch outlet", "school academy",
    "prisoner captive hostage inmate detainee", "bed place", "member minister seat deputy lawmaker legislator senator councillor mp",
    "vehicle car lorry", "vote ballot",
    "case patient infection", "town village community", "country state nation", "tree oak", "factory plant", "drone missile rocket",
    "line route service", "firm company business", "day night", "signature name signatory",
    "life person victim body", "charge count offence", "painting picture work",
)  # fmt: skip
_SORTS: dict[str, set[str]] = {}
for _row in _NOUNS:
    for _word in _row.split():
        _SORTS.setdefault(_word, set()).add(_row.split()[0])
# What happens to those counted: words for one thing, and none for another.
_VERBS = (
    "killed kills kill killing die dies died dead death deaths perish perished lost lives bodies slain drown drowned drowns fatal",
    "hurt hospital hospitals injured injures injuring wounded wounds injuries burnt burned",
    "rescued rescue saved saves save plucked carried freed lifted winched brought led safety free frees released release",
    "held arrested arrest arrests detained custody seized detain questioned questioning quizzed suspects suspect nabbed",
    "charged charge court accused trial tried",
    "jailed jail jails prison sentenced imprisoned sent",
    "missing unaccounted vanished",
    "evacuated evacuate flee fled left homeless displaced",
    "shut shuts close closes closed closing closure closures shutting",
    "sack sacks sacked dismiss dismisses dismissed fired",
    "fell fells felled axed chopped",
    "stranded stuck trapped",
    "demolish demolished flattened razed pulled destroyed destroys",
    "hire hires hired recruit recruits recruiting",
    "cut cuts shed sheds axe axes loss losses lose losing redundant redundancies",
)  # fmt: skip
VERB = {word: row.split()[0] for row in _VERBS for word in row.split()}
_GROUPS = frozenset("cabinet crew team staff squad jury board panel council committee family gang party class group".split())
_PARTS = frozenset("a an one his her their its the another two three four five six".split())
# What these say was not what came of it.
_SOUGHT = frozenset(
    "offer offered asked sought wanted demanded bid hoped claimed requested estimated expected planned valued wants asks seeks".split()
)
_LEAD = 3
_FAR = 3  # a figure so many times another is of another thing


def of_lead(story: Story, top: Read) -> Read | None:
    """The figure of the first sentences that tells that of the headline otherwise; None where the text tells it, or what makes it."""
    body = [r for r in sizes(story.related) if r.sentence.role in ("body", "standfirst")]
    same_unit = [r for r in body if base_unit(r.claim) == base_unit(top.claim)]
    if not same_unit or explained(top.claim, [r.claim for r in same_unit if base_unit(top.claim) or _of_sort(story, top, r)]):
        return None
    alike = [r for r in same_unit if r.claim.kind in (*KINDS, "rate", "mean") and _may_be(story, top, r)]
    verb = VERB.get(top.claim.scope.what, "")
    alike = [r for r in alike if not verb or verb in _beside(story, r)]
    swapped = [r for r in alike if is_swap(_number(top), _number(r)) and len(str(_number(top))) > 1]
    if top.claim.kind == "duration":  # "65 years on the throne", "56 years had gone by since the last visit"
        swapped = [r for r in swapped if words_of(story, top.sentence) & words_of(story, r.sentence)]
    if len({str(r.claim.stated) for r in swapped}) == 1:
        return swapped[0]
    leads = [s for s in story.sentences if s.role in ("body", "standfirst")][:_LEAD]
    for lead in leads:
        here = [r for r in alike if r.sentence is lead and _is_near(top, r)]
        definite = [r for r in here if story.before(r, 1) in (["the"], ["all"], ["her"], ["his"], ["its"], ["their"])]
        if len(here) > 1 and len(definite) == 1:
            here = definite
        if len(here) > 1 or (here and any(_of_one_thing(story, top, s) for s in leads if s.number <= lead.number)):
            return here[0] if len(here) == 1 else None
    if len(alike) == 1 and _is_near(top, alike[0]) and _is_definite(story, alike[0]):
        return alike[0]
    first, last = story.phrase(top)
    fates = {VERB[w] for w in story.tokens.low[max(top.sentence.first, first - 2) : min(last + 2, top.sentence.last)] if w in VERB}
    mine = [r for r in alike if fates & _beside(story, r) and _is_near(top, r)] if not base_unit(top.claim) else []
    return mine[0] if len(mine) == 1 and fates else None


def _of_sort(story: Story, top: Read, read: Read) -> bool:
    """True for a figure that may count some of what the headline does; not for buses where it counts the dead."""
    persons = not top.figure.noun or _is_person(story, _noun(story, top))
    return not persons or not read.figure.noun or one_noun(story, top, read)


def _is_definite(story: Story, read: Read) -> bool:
    """True for ``the 500 evacuated guests``, ``all eight men``, ``the six-day strike``: what has been told."""
    return (
        story.before(read, 1) in (["the"], ["all"], ["those"], ["these"])
        and not restricted(story, read)
        and _number(read) > _FAR
        and story.after(read, 1) != ["of"]
    )


def of_change(story: Story, top: Read) -> Read | None:
    """The figure of the text that has the digits of a change of the headline in another order: ``up €34``, ``€43 more``."""
    body = [r for r in sizes(story.related) if r.sentence.role in ("body", "standfirst") and base_unit(r.claim) == base_unit(top.claim)]
    single = _number(top) < 10 and _number(top).denominator == 1
    if not body or (single and top.claim.kind != "money") or explained(top.claim, [r.claim for r in body]):
        return None
    way = way_of(story, top)
    lead = [r for r in body if story.apart(r.sentence, body[0].sentence) < 1 and r.claim.kind == top.claim.kind in ("share", "money")]
    if way and len(body) == len(lead) == 1 and way_of(story, lead[0]) == way:
        return lead[0] if words_of(story, top.sentence) & words_of(story, lead[0].sentence) else None
    if single:
        return None
    swapped = [r for r in body if is_swap(_number(top), _number(r)) and r.claim.stated.number is not None]
    swapped = [r for r in swapped if base_unit(top.claim) or r.claim.scope.noun == top.claim.scope.noun != ""]
    return swapped[0] if len({str(r.claim.stated) for r in swapped}) == 1 else None


def way_of(story: Story, read: Read) -> int:
    """1 where the words beside *read* say that something rises by so much, -1 that it falls, else 0."""
    words, behind = {*story.before(read, 3), *story.after(read, 2)}, story.after(read, 1)
    return bool(words & RISES or behind == ["more"]) - bool(words & FALLS or behind == ["less"])


def _number(read: Read) -> Fraction:
    return Fraction(read.claim.stated.number or 0)


def _is_near(top: Read, read: Read) -> bool:
    one, other = _number(top), _number(read)
    return one > 0 and other > 0 and one <= _FAR * other and other <= _FAR * one


def _may_be(story: Story, top: Read, read: Read) -> bool:
    """True for a figure that may be that of the headline: of its unit, of a noun and a state for one thing, and no part of a set."""
    low = story.tokens.low
    ahead, behind = story.before(read, 3), story.after(read, 2)
    if (SUBSET - {"of", "from"}) & set(ahead[1:]) or read.figure.another or (read.figure.per == "each" != top.figure.per):
        return False
    if not read.figure.counted and behind[:1] in (["of"], ["to"], ["or"]):
        return False
    if not base_unit(read.claim) and _number(read).denominator == 1 and behind[:1] in (["and"], ["plus"]) and set(behind[1:]) & _PARTS:
        return False
    if _SOUGHT & {*story.before(read, 4), *behind}:
        return False
    if ahead[-1:] in (["down"], ["up"]) and read.claim.kind == "count":
        ahead = ahead[:-1]  # "burned down 41 houses"
    if (CHANGED - BOUNDS - {"over"}) & set(ahead) or {"more", "fewer", "other", "others"} & set(low[read.last : read.last + 1]):
        return False
    if read.claim.modality not in ("stated", "forecast") or read.claim.stated.number is None:
        return False
    apart = compare(top.claim.scope, read.claim.scope)
    if "apart" in (apart.when, apart.where) or (apart.whose == "unknown" and top.claim.scope.whose and read.claim.scope.whose):
        return False
    return bool(base_unit(top.claim)) or (one_noun(story, top, read) and one_state(story, top.claim, read.claim))


def _noun(story: Story, read: Read) -> str:
    """What is counted; nothing for a verb that was taken for it: ``4.6 shakes the islands``, ``two drown``."""
    words = read.figure.counted.lower().split()
    if len(words) > 1 and words[-1] in ("losses", "cuts"):
        return singular(words[-2])  # "The 1,200 job losses"
    noun = head(read)
    ahead = story.before(read, 2)
    if ahead[-1:] == ["of"] and ahead[0] in _GROUPS:
        return ""  # "Jury of seven clears banker"
    number = read.claim.stated.number
    sure = is_plural(read.figure.noun) or number == 1 or "-" in read.figure.counted or noun in ("person", "staff", "crew")
    return noun if noun and sure and number is not None and Fraction(number).denominator == 1 else ""


def one_noun(story: Story, top: Read, read: Read) -> bool:
    """True where two figures may count one thing: by one noun, one sort of thing, or people."""
    one, other = _noun(story, top), _noun(story, read)
    ahead = {singular(w) for w in story.before(top, 2)}
    persons = [_is_person(story, n) for n in (one, other)]
    if not one:
        denominators = {_number(top).denominator == 1, _number(read).denominator == 1}
        return len(denominators) == 1 and (not other or persons[1] or bool(_GROUPS & ahead and other in ("member", "minister", "seat")))
    if not other:
        return False
    standing = story.table.nouns(one, other)
    sort = bool(_SORTS.get(one, set()) & _SORTS.get(other, set()))
    return sort or standing in ("same", "inside", "holds") or (all(persons) and standing != "apart")


def _is_person(story: Story, noun: str) -> bool:
    return story.table.nouns(noun, "person") in ("same", "inside")


def one_state(story: Story, top: Claim, low: Claim) -> bool:
    """True unless the words tell two things that happened: those killed are not those arrested."""
    one, other = VERB.get(top.scope.what, ""), VERB.get(low.scope.what, "")
    if one and other and one != other:
        return False
    table = story.table
    states = [table.usual(s) for s in (top.scope.what, low.scope.what) if table.readings(s)]
    return len(set(states)) < 2


def _of_one_thing(story: Story, top: Read, lead: Sentence) -> bool:
    """True where headline and lead share a word of weight, or words for what happened."""
    if _number(top) in (1, 2) and not base_unit(top.claim):  # "A man and a woman died" tells of two with no figure
        return bool(_verbs(story, top.sentence) & _verbs(story, lead))
    if top.claim.kind in ("money", "measure") and base_unit(top.claim):
        return True
    return bool(words_of(story, top.sentence) & words_of(story, lead)) or bool(_verbs(story, top.sentence) & _verbs(story, lead))


def _beside(story: Story, read: Read) -> set[str]:
    """The classes of what the words around a figure say happened to those it counts."""
    words = [*story.before(read, 7), *story.tokens.low[slice(*story.phrase(read))], *story.after(read, 7), read.claim.scope.what]
    return {VERB[w] for w in words if w in VERB}


def _verbs(story: Story, sentence: Sentence) -> set[str]:
    words: Sequence[str] = story.tokens.low[sentence.first : sentence.last]
    return {VERB[w] for w in words if w in VERB}

"""Restatements: one thing whose size is told twice, in the headline and the body or where a definite noun takes it up again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from claimcheck.claims.claim import Claim
from claimcheck.claims.link import Link
from claimcheck.claims.scope import compare
from claimcheck.claims.taxonomy import singular, taxonomy
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.nearby import base_unit, exactly, of_one_state, sizes, stem

_KINDS = frozenset(("count", "money", "measure", "duration", "capacity"))
_DEFINITE = frozenset("the these those his her its their our all both".split())
# Words for one kind of thing, told first by the one and then by the other.
_CLASSES = (
    "plan scheme project proposal programme program initiative",
    "sentence jail jailed jailing sentenced sentencing imprisoned imprisonment prison term", "ban banned banning suspension suspended",
    "contract deal agreement lease accord", "strike walkout stoppage", "truce ceasefire armistice",
    "journey trip voyage route walk trek crossing hike ride", "loan credit", "crowd attendance audience gate spectators fans",
    "crew", "bridge viaduct", "refit refurbishment renovation restoration", "fine fined penalty", "siege blockade",
    "garrison force", "grant award", "campaign drive", "delay delayed late hold-up", "race marathon", "tower building skyscraper", "gap",
    "bid offer takeover", "budget", "fund", "wall", "tunnel", "pipeline", "shortfall deficit", "jackpot prize", "ransom", "battle",
    "fire blaze", "earthquake quake tremor",
    "convoy", "fleet", "lockdown curfew", "trial", "shift", "staff workforce", "membership", "congregation", "jury",
    "stadium ground arena", "reward", "debt", "settlement payout compensation", "extension", "stake", "festival", "course", "summit",
    "tour", "operation", "search", "hunger fast",
)  # fmt: skip
_CLASS = {word: row.split()[0] for row in _CLASSES for word in row.split()}
# What a figure is changed, compared or corrected by: such figures are no second telling of it.
_CHANGED = frozenset(
    "initially earlier revised later rising rose risen climbed updated previous previously originally meant planned target goal "
    "instead former formerly before until rather corrected wrongly mistakenly extra more less fewer over up down by another other "
    "others further additional increase rise fall than first half only least most added remaining rest surviving each per about".split()
)
_BOUNDS = frozenset("first only least most about".split())
_SUBSET = frozenset("including among of amongst from another other".split())


def restated(story: Story) -> Iterator[Link]:
    """The pairs of figures that tell the size of one thing twice."""
    seen: set[str] = set()
    for top in _tops(story):
        low = _of_headline(story, top)
        if low is not None:
            seen.add(low.claim.id)
            told = f"the headline and the text, {lines(top.claim, low.claim)}, speak of one thing"
            yield Link("same", (top.claim.id, low.claim.id), assumption=told)
    told_of = [r for r in story.reads if r.claim.related or r.figure.why.startswith("a description")]
    body = [r for r in sizes(told_of) if r.sentence.role in ("body", "standfirst") and r.claim.kind in _KINDS]
    yield from _ages(story)
    for k, read in enumerate(body):
        near = [r for r in body[max(0, k - 16) : k] if read.sentence.number - r.sentence.number <= 5]
        first = _taken_up(story, read, near)
        if first is not None and read.claim.id not in seen:
            told = f"{lines(first.claim, read.claim)} speak of one thing"
            yield Link("same", (first.claim.id, read.claim.id), assumption=told)


def _ages(story: Story) -> Iterator[Link]:
    """``Brandt, 34, … Brandt, 43``, and the one age of a headline beside the one age of the text."""
    told: dict[str, Read] = {}
    ages = [r for r in story.reads if r.figure.kind == "age" and r.claim.stated.bound == "="]
    for read in ages:
        name = _named(story, read)
        kin = [n for n in told if n.split()[-1:] == name.split()[-1:]]
        # "Brandt, 43" is Anna Brandt where no other Brandt is told of.
        if len(kin) == 1 and name and (kin[0].endswith(f" {name}") or name.endswith(f" {kin[0]}")):
            name = kin[0]
        first = told.setdefault(name, read)
        if name and first is not read and first.claim.stated != read.claim.stated:
            yield Link(
                "same", (_age(story, first), _age(story, read)), assumption=f"one person is meant in {lines(first.claim, read.claim)}"
            )
    tops = [r for r in ages if r.sentence.role == "headline"]
    rest = [r for r in ages if r.sentence.role in ("body", "standfirst")]
    differ = rest and len({str(r.claim.stated) for r in rest}) == 1 and all(r.claim.stated != rest[0].claim.stated for r in tops)
    if len(tops) == 1 and differ and all(_is_aged(story, r) for r in (tops[0], rest[0])):
        told_of = f"one person is meant in {lines(tops[0].claim, rest[0].claim)}"
        yield Link("same", (_age(story, tops[0]), _age(story, rest[0])), assumption=told_of)


def _age(story: Story, read: Read) -> str:
    return story.word(read.first, read.last, exactly(read.claim.stated.number or 0), "age").id


def _is_aged(story: Story, read: Read) -> bool:
    """True for ``nine-year-old``, not for ``, 54,``, which may be anyone's."""
    return "old" in story.tokens.low[read.last : story.phrase(read)[1] + 1]


def _named(story: Story, read: Read) -> str:
    """The last name that an age is told behind: ``Anna [Brandt], 34``."""
    low, first = story.tokens.low, read.first
    if first - 2 < read.sentence.first or low[first - 1] != "," or not story.tokens.written(first - 2)[0].isupper():
        return ""
    following = low[read.last] if read.last < len(low) else "."
    start = first - 2
    while start > read.sentence.first and story.tokens.written(start - 1)[0].isupper():
        start -= 1
    return " ".join(low[start : first - 1]) if following in (",", ".", ")", ";") else ""


# ---- headline and body -----------------------------------------------------------------------------------------------


def _tops(story: Story) -> list[Read]:
    """The figures of the headline that are alone of their kind in it and tell no change."""
    tops = [r for r in sizes(story.related) if r.sentence.role == "headline" and r.claim.kind in _KINDS]
    alone = [r for r in tops if not any(_same_kind(r.claim, o.claim) for o in tops if o is not r)]
    return [r for r in alone if not _CHANGED - _BOUNDS & _around(story, r, 3) and r.figure.kind != "vague" and r.claim.modality == "stated"]


def _around(story: Story, read: Read, count: int) -> set[str]:
    behind = {"more", "less", "fewer", "extra", "each", "per", "earlier", *(() if read.claim.kind == "measure" else ("up", "down"))}
    ahead = story.before(read, count)
    return {*(w for w in ahead[:-1] if w not in ("up", "down", "over", "by")), *ahead[-1:], *(behind & set(story.after(read, 2)))}


def _same_kind(a: Claim, b: Claim) -> bool:
    return a.kind == b.kind and base_unit(a) == base_unit(b) and (bool(base_unit(a)) or not a.scope.noun or not b.scope.noun)


def _of_headline(story: Story, top: Read) -> Read | None:
    """The figure of the body that tells that of the headline otherwise; None where one tells the same, or parts may make it."""
    body = [r for r in sizes(story.related) if r.sentence.role in ("body", "standfirst") and r.claim.kind in (*_KINDS, "mean", "rate")]
    alike = [
        r
        for r in body
        if base_unit(r.claim) == base_unit(top.claim)
        and (_countable(top.claim, r.claim) or _dead(story, top, r) or _hyphened(story, top) == _head(r) != "")
    ]
    others = [r.claim for r in body if base_unit(r.claim) == base_unit(top.claim)]
    if not alike or _explained(top.claim, [r.claim for r in alike]) or any(top.claim.amount.usual.meets(c.amount.usual) for c in others):
        return None
    found = [r for r in alike if r.claim.kind in _KINDS and not _CHANGED - _BOUNDS & _around(story, r, 4)]
    found = [r for r in found if _is_said(story, r) and compare(r.claim.scope, top.claim.scope).whose != "apart"]
    found = [r for r in found if not (r.claim.scope.whose and top.claim.scope.whose and r.claim.scope.whose != top.claim.scope.whose)]
    alone = sum(r.sentence is _lead(story) and not base_unit(r.claim) and r.claim.scope.noun != "" for r in body) == 1
    alone = alone and not _explained(top.claim, [c for c in others if c.kind == "count"])
    lead = [
        r
        for r in found
        if alone
        and (top.claim.scope.noun or r.claim.scope.noun == "person" or base_unit(top.claim))
        and r.sentence is _lead(story)
        and _weight(story, top, r) >= 2
        and not _is_part(story, r)
    ]
    if base_unit(top.claim):
        again = [r for r in found if story.before(r, 1) == ["the"] and not _restricted(story, r) and story.after(r, 1) != ["of"]]
        if len(again) == 1:
            return again[0]
        mine = [r for r in found if _weight(story, top, r) >= (1 if len(alike) == 1 else 2)]
        return mine[0] if len(mine) == 1 or (len(alike) == 1 and mine) else None
    whole = [r for r in found if _says_all(story, r) and _weight(story, top, r) >= 1]
    return whole[0] if len(whole) == 1 else lead[0] if len(lead) == len([r for r in alike if r.sentence is _lead(story)]) == 1 else None


def _lead(story: Story) -> Sentence | None:
    """The first sentence of the text, which tells what the headline does."""
    return next((s for s in story.sentences if s.role in ("body", "standfirst")), None)


def _is_part(story: Story, read: Read) -> bool:
    return bool(_SUBSET & set(story.before(read, 2))) or story.after(read, 1) == ["of"] or read.figure.another


_DOUBTS = frozenset("could may might expected if unless hopes hoped should forecast feared plans aims".split())


def _is_said(story: Story, read: Read) -> bool:
    """True for what is stated, and for what is firmly announced: ``will cost £21m``."""
    return read.claim.modality == "stated" or (
        bool({"will", "would"} & set(story.before(read, 8))) and not _DOUBTS & set(story.before(read, 12))
    )


def _hyphened(story: Story, read: Read) -> str:
    """The thing counted behind a hyphen: ``1,600-patient``, ``6.1-magnitude``."""
    low, k = story.tokens.low, read.last
    joined = low[k : k + 1] == ["-"] and not story.tokens.spaced(k) and k + 1 < len(low) and low[k + 1].isalpha()
    return singular(low[k + 1]) if joined else ""


def _dead(story: Story, top: Read, read: Read) -> bool:
    """True where the headline counts the killed and the body the bodies found."""
    bodies = {"bodies", "corpses", "coffins"} & {*story.before(read, 4), *story.tokens.low[slice(*story.phrase(read))]}
    return bool(bodies) and taxonomy().usual(top.claim.scope.what) == "killed"


def _countable(top: Claim, low: Claim) -> bool:
    """True where the headline may count what the body does: one noun, one state, or people where it names neither."""
    if base_unit(top):
        return True
    # "In a 1,600-patient trial" counts patients.
    one, other = top.scope.noun, low.scope.noun
    if one and other and one.split()[-1] == other.split()[-1]:
        return True
    states = taxonomy()
    if states.readings(top.scope.what):
        return (
            one in ("", "person") and bool(states.readings(low.scope.what)) and of_one_state(top, low) and (not one or other in ("", one))
        )
    return not one and states.nouns(other, "person") in ("same", "inside")


def _explained(top: Claim, others: Sequence[Claim]) -> bool:
    """True where one of *others*, the sum of some or the difference of two can be the figure of the headline."""
    if any(top.amount.usual.meets(c.amount.usual) for c in others):
        return True
    numbers = [Fraction(n) for c in others[:9] if (n := c.stated.number) is not None]
    goal = top.amount.usual
    sums = (sum(some) for k in range(2, min(len(numbers), 6) + 1) for some in combinations(numbers, k))
    gaps = (abs(a - b) for a, b in combinations(numbers, 2))
    return any(n in goal for n in (*sums, *gaps))


def _says_all(story: Story, read: Read) -> bool:
    """True where the words make the figure all of them: ``all fourteen people``, ``of the nine people killed``, ``in all, 90 schools``."""
    ahead, behind = story.before(read, 4), story.after(read, 3)
    if ahead[-1:] and ahead[-1] in ("the", "all", "these", "those", "total", "altogether"):
        return not _restricted(story, read)
    return (
        ahead[-2:] == ["in", "all"]
        or ahead[-3:-1] == ["in", "all"]
        or ahead[-2:] == ["total", "of"]
        or behind[:2] == ["in", "all"]
        or ("altogether" in (*ahead[-2:], *behind[:1]) or "bodies" in ahead or "toll" in ahead)
    )


def _weight(story: Story, a: Read, b: Read) -> int:
    """How many words of weight the two sentences share, a word for one class of things counted as one; a state told of both is one."""
    shared = _words(story, a.sentence) & _words(story, b.sentence)
    states = taxonomy()
    state = bool(states.readings(a.claim.scope.what)) and states.usual(a.claim.scope.what) == states.usual(b.claim.scope.what)
    return len(shared) + state


def _words(story: Story, sentence: Sentence) -> set[str]:
    return _weighed(story.tokens.low[sentence.first : sentence.last])


def _weighed(words: Sequence[str]) -> set[str]:
    states = taxonomy()
    weighty = (w for w in words if (len(w) > 3 and w.isalpha() and w not in _SMALL) or states.state(w))
    return {_CLASS.get(w) or _CLASS.get(singular(w)) or states.state(w) or stem(w) for w in weighty}


_SMALL = frozenset(
    "that this with from have been were they their than when which after before most more ever since said says there about over first "
    "into also some still would could will what your million billion thousand hundred year years".split()
)


# ---- first and second mention ----------------------------------------------------------------------------------------


def _taken_up(story: Story, read: Read, near: list[Read]) -> Read | None:
    """The figure before *read* that gives the same thing another size, where *read* takes the thing up with a definite noun."""
    if not near or _CHANGED - {"first", "most", "about", "over"} & set(story.before(read, 2)):
        return None
    if not base_unit(read.claim) and _thing(story, read) == "":
        return _counted_again(story, read, near)
    thing = _thing(story, read)
    if not thing or not _is_definite(story, read):
        return None
    alike = [r for r in near if base_unit(r.claim) == base_unit(read.claim) and r.claim.kind == read.claim.kind]
    if _narrowed(story, read) or (not base_unit(read.claim) and _restricted(story, read)):
        return None
    if thing.split()[0] in _ATTRIBUTES and " " in thing:
        alike = [r for r in near if _thing(story, r) == thing]
    plain = [r for r in alike if not _CHANGED & set(story.before(r, 2)) and (r.claim.modality == "stated" or len(alike) == 1)]
    mine = [r for r in plain if thing in _things(story, r)]
    if not mine and len(alike) == 1 and read.claim.kind == "money" and read.sentence.number - alike[0].sentence.number == 1:
        mine = plain
    if len(mine) != 1 or mine[0].sentence is read.sentence or _explained(read.claim, [r.claim for r in alike]):
        return None
    return mine[0]


def _narrowed(story: Story, read: Read) -> bool:
    """True where words behind the thing say which one is meant: ``the £15m loan that it took out in May``."""
    low = story.tokens.low
    for k in range(read.last, min(read.last + 5, read.sentence.last - 1)):
        if low[k] in _CLASS or singular(low[k]) in _CLASS:
            return low[k + 1] in _NARROWING
    return False


def _counted_again(story: Story, read: Read, near: list[Read]) -> Read | None:
    """``will close eleven schools … the seven schools to be closed``: a definite number of one noun, of which one number was told."""
    noun = _head(read)
    ahead = story.before(read, 2)
    if not noun or ahead[-1:] not in (["the"], ["all"], ["these"], ["those"]) or read.claim.stated.bound != "=":
        return None
    if read.claim.stated.number in (1, 2) or (ahead[-1:] == ["the"] and _restricted(story, read)):
        return None
    alike = [r for r in near if r.claim.kind == "count" and _head(r) == noun]
    if (
        not alike
        or len({str(r.claim.stated) for r in alike}) != 1
        or _explained(read.claim, [r.claim for r in near if not base_unit(r.claim)])
    ):
        return None
    first = alike[0]
    apart = compare(first.claim.scope, read.claim.scope)
    told_apart = "apart" in (apart.when, apart.where, apart.what) or (first.claim.scope.whose or "") != (read.claim.scope.whose or "")
    part = _SUBSET & set(story.before(first, 1)) or story.after(first, 1) == ["of"] or first.figure.another
    planned = first.claim.modality != "stated" and story.after(read, 2) != ["to", "be"]
    if told_apart or part or planned or first.claim.stated.bound != "=" or first.sentence is read.sentence:
        return None
    return first if _adjectives(read) <= _words(story, first.sentence) | _adjectives(first) else None


def _head(read: Read) -> str:
    """The thing counted, in the singular; of a state that is a noun too (``prisoners``) the word itself."""
    return read.claim.scope.noun.split(" ")[-1] or singular(read.figure.noun)


def _adjectives(read: Read) -> set[str]:
    words = read.figure.counted.lower().split()[:-1]
    return {stem(w) for w in words if w.isalpha() and len(w) > 3}


_OPENERS = frozenset(
    "who that which whose where in at from with on for near without aged under over still to already now not yet there left remaining "
    "alive else".split()
)
# What narrows a thing behind its own noun: "the £15m loan that it took out".
_NARROWING = frozenset("that which who he she it they we i along between from through for across".split())


def _restricted(story: Story, read: Read) -> bool:
    """True where words behind the noun say which of them are meant, and no sentence before says that of all of them."""
    low, last = story.tokens.low, story.phrase(read)[1]
    if last >= read.sentence.last or not (low[last] in _OPENERS or low[last].endswith(("ed", "ing")) or low[last] in taxonomy().state_of):
        return False
    told = _weighed(low[last : min(last + 5, read.sentence.last)])
    near = story.sentences[max(0, read.sentence.number - 6) : read.sentence.number]
    return not any(told & _words(story, s) for s in near)


def _thing(story: Story, read: Read) -> str:
    """The class of what *read* gives the size of: ``the 14-year sentence``, ``the £54m scheme``, ``garrison, 1,300 strong``."""
    low, last = story.tokens.low, read.last
    if low[last : last + 2] == ["-", "strong"] or low[last : last + 1] == ["strong"]:
        k = last + (2 if low[last] == "-" else 1)
        following = singular(low[k]) if k < read.sentence.last and low[k][0].isalpha() and low[k] not in _SMALL else ""
        before = next((singular(w) for w in story.before(read, 3)[::-1] if w[0].isalpha() and w not in _DEFINITE), "")
        word = following or before
        return _CLASS.get(word, word)
    attribute, k = _attribute(story, read)
    if attribute:
        word = singular(low[k]) if k < read.sentence.last else ""
        return f"{attribute} {_CLASS.get(word, word)}"
    for k in range(story.phrase(read)[0], min(story.phrase(read)[1] + 3, read.sentence.last)):
        if k >= last and (low[k] in _CLASS or singular(low[k]) in _CLASS):
            return _CLASS.get(low[k]) or _CLASS[singular(low[k])]
        if k >= last and low[k] in (",", ".", ";", "for", "to", "in", "of", "and"):
            break
    return ""


def _attribute(story: Story, read: Read) -> tuple[str, int]:
    """What a number tells of one thing (``6.1-magnitude``, ``magnitude 6.4``), and the token of the thing."""
    low, hyphened = story.tokens.low, _hyphened(story, read)
    if hyphened in _ATTRIBUTES:
        return hyphened, read.last + 2
    before = story.before(read, 1)
    return (before[0], read.last) if not hyphened and before and before[0] in _ATTRIBUTES and low else ("", 0)


# What is told of one thing in one number, before the figure or behind a hyphen.
_ATTRIBUTES = frozenset("magnitude storey story floor member seat page room bedroom acre carat berth lane screen part episode".split())


def _things(story: Story, read: Read) -> set[str]:
    """The classes of what an earlier figure may give the size of: its own, and what its clause is about."""
    words = [*story.before(read, 9), *story.after(read, 3), *story.tokens.low[read.last : story.phrase(read)[1]]]
    found = {_CLASS.get(w) or _CLASS.get(singular(w), "") for w in words} - {""}
    return found | ({_thing(story, read)} - {""})


def _is_definite(story: Story, read: Read) -> bool:
    ahead = story.before(read, 6)
    if "strong" in story.tokens.low[read.last : read.last + 2]:
        return bool(_DEFINITE & set(ahead))
    return bool(_DEFINITE & set(ahead[-2:]))

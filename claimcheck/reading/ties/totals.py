"""Totals: parts told in one sentence or a few, and the figure that the words call all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claimcheck.claims.link import Link
from claimcheck.reading.sentences import Sentence
from claimcheck.reading.story import Story, line
from claimcheck.reading.ties.choice import Choice
from claimcheck.reading.ties.spots import (
    SOME,
    Spot,
    adjunct,
    alike,
    bare,
    ends_with,
    fits,
    holds_phrase,
    near,
    number_word,
    only_some,
    phrases,
    spots,
)

# Right before a figure that sums up what was told.
_BEFORE = phrases(
    "a total of", "in total ,", "in total", "in all ,", "in all", "altogether ,", "altogether", "all told ,", "a combined", "combined",
    "the total is", "the total was", "the total comes to", "the total came to", "that makes", "this makes", "which makes", "making",
    "making it", "making a total of", "adding up to", "adds up to", "add up to", "added up to", "totalling", "totaling", "totalled",
    "totaled", "a grand total of", "for a total of", "giving a total of", "the sum of", "in sum ,", "overall ,", "total :", "together",
    "between them", "totals", "they had", "combined total of", "makes it", "a joint", "an aggregate", "an aggregate of", "numbers", "numbered",
)  # fmt: skip
# Right behind it.
_AFTER = phrases(
    "in all", "altogether", "in total", "all told", "combined", "between them", "on both sides", "together", "overall", "all together",
    "in sum", "taken together", "put together", "between the two", "among them all", "in aggregate", "all in all",
)  # fmt: skip
# At the head of a sentence or clause whose first figure sums up.
_HEADS = phrases(
    "in all", "altogether", "in total", "all told", "together", "combined", "taken together", "between them", "added together", "in sum",
    "put together", "that makes", "that made", "the total is", "the total was", "the total comes to", "the total came to", "that adds up to",
    "overall", "the sum comes to", "these add up to",
)  # fmt: skip
_COMES = (["came", "to"], ["comes", "to"], ["amounted", "to"], ["amount", "to"], ["amounts", "to"], ["come", "to"], ["ran", "to"])
_SUMS = frozenset("losses total bill cost costs sum haul takings toll count tally proceeds spending outlay damage".split())
_TOTAL = frozenset(("total", "combined", "joint"))
_JOINTLY = phrases("together", "combined", "jointly", "between them", "collectively", "taken together")
_CLOSERS = phrases("in all", "altogether", "in total", "all told", "combined", "together", "between them")
_SPANS = phrases("over the year", "for the year", "over the season", "for the season", "over the weekend", "over both days", "for the whole year",
                 "over the full year", "for the full year", "over the month", "over the week", "for the month", "for the week", "on the day",
                 "over the two games", "over the two legs", "over the two years", "in the year as a whole", "in the two days")  # fmt: skip
_OPENERS = frozenset((":", "(", "—", "–", "["))
_SPLIT = phrases(
    "made up of", "comprising", "consisting of", "split between", "split among", "divided between", "divided among", "divided into",
    "split into", "broken down into", "composed of", "comprised of", "namely", "that is ,", "consists of", "comprises", "split as",
    "made up as follows :", "consisted of", "comprised",
)  # fmt: skip
_JOINS = frozenset((",", ";", "and", "plus", "while", "with", "but", "&", "+", "or", "as"))
_STARTS = frozenset((".", ";"))
_NOT_OF_ALL = frozenset("cases likelihood probability the those these of cases probability respects directions its their at a".split())
_BRINGING = frozenset("bringing brings brought taking takes took".split())
_TALLIES = frozenset("total tally number count sum toll figure haul bill cost".split())
_MOST_PARTS = 12


def totals(story: Story) -> Iterator[Link | Choice]:
    """The sums that the words of each sentence state, alone or with the sentences before it."""
    for sentence in story.sentences:
        here = spots(story, sentence)
        if not here:
            continue
        told = {s.claim.id for s in here if _called_total(story, s)}
        ahead: list[Choice] = []
        for k, whole in enumerate(here):
            if whole.claim.id in told:
                yield from _behind(story, here, k)
            ahead += _ahead(story, here, k, called=whole.claim.id in told)
        yield from _one_of(ahead)
        yield from _each(story, here, told)
    yield from _headline(story)


# ---- the total behind its parts ------------------------------------------------------------------------------------


def _called_total(story: Story, spot: Spot) -> bool:
    """True when words beside *spot* call it the sum of what was told."""
    low, sentence = story.tokens.low, spot.sentence
    ahead = low[max(sentence.first, spot.first - 6) : spot.first]
    if ends_with(ahead, _BEFORE) and not (ahead[-1:] == ["together"] and spot.claim.kind == "count" and spot.elided):
        return True
    if ahead[-2:] in _COMES and _SUMS & set(low[max(sentence.first, spot.first - 8) : spot.first]):
        return True
    if ahead[-1:] == ["all"] and spot.first - sentence.first < 3 or _casualties(low, spot):
        return True
    if ahead[-1:] in (["of"], ["to"], ["is"], ["was"], ["at"]) and _TOTAL & set(ahead[-5:]) and not {"per", "the"} & set(ahead[-2:-1]):
        return True
    if _together(low, sentence.first, spot.first) or _closes(low, spot) or _whole_year(low, spot):
        return True
    length = near(low, spot.last, _AFTER)
    if length and spot.last + length <= sentence.last:
        follow = low[spot.last + length : spot.last + length + 1]
        return not follow or follow[0] not in _NOT_OF_ALL
    return _over_days(low, spot) or _brought(low, sentence.first, spot.first) or _headed(story, spot)


def _brought(low: Sequence[str], start: int, first: int) -> bool:
    """``bringing the season's total to 98``, ``taking the number of weapons to 48``."""
    if low[first - 1 : first] != ["to"]:
        return False
    back = low[max(start, first - 9) : first - 1]
    return bool(_BRINGING & set(back)) and bool(_TALLIES & set(back))


def _casualties(low: Sequence[str], spot: Spot) -> bool:
    """True for *the 24 casualties*, who are the killed and the wounded told before."""
    return low[spot.last - 1] == "casualties" and low[spot.first - 1 : spot.first] == ["the"]


def _together(low: Sequence[str], start: int, first: int) -> bool:
    """``The three towns together cast 30,400 votes``: the word stands a verb before the figure."""
    for k in range(max(start, first - 5), first):
        length = near(low, k, _JOINTLY)
        if length and low[k + length] != "with" and not {",", ";", ":"} & set(low[k + length : first]):
            return not any(w.isdecimal() for w in low[k + length : first])
    return False


def _closes(low: Sequence[str], spot: Spot) -> bool:
    """``24 on the pitch altogether``: the words end the clause of the figure."""
    for k in range(spot.last, min(spot.sentence.last, spot.last + 7)):
        if low[k] in (",", ";", ":", "(", "and") or low[k].isdecimal():
            return False
        length = near(low, k, _CLOSERS)
        if length:
            return low[k + length : k + length + 1] in ([], ["."], [","], [";"], [")"])
    return False


def _whole_year(low: Sequence[str], spot: Spot) -> bool:
    """``61,000 over the year``, behind a comma or *for*."""
    return low[spot.first - 1 : spot.first] in ([","], ["for"], ["making"], ["—"], ["–"]) and near(low, spot.last, _SPANS) > 0


def _over_days(low: Sequence[str], spot: Spot) -> bool:
    """``59 over the two days``, ``61 across the three sites``."""
    after = low[spot.last : spot.last + 4]
    return after[:1] in (["over"], ["across"], ["in"], ["at"], ["on"]) and after[1:3] in (["the", "two"], ["the", "three"], ["the", "four"])


def _headed(story: Story, spot: Spot) -> bool:
    """True when *spot* is the first figure behind ``Altogether``, or behind ``The three hauls together``, at the head of its clause."""
    low, k = story.tokens.low, spot.first - 1
    while k >= spot.sentence.first and low[k] not in _STARTS and spot.first - k < 12:
        if low[k] in (",", ":") and not holds_phrase(low[max(spot.sentence.first, k - 3) : k], _HEADS):
            return False
        k -= 1
    first = k + 1
    if low[first : first + 1] == ["and"]:
        first += 1
    window = low[first : spot.first]
    length = near(low, first, _HEADS)
    if length:
        return low[first + length : first + length + 1] not in (["with"], ["cases"], ["of"]) and not any(w.isdecimal() for w in window)
    return "," in window and ends_with(window[: window.index(",")], _AFTER)


def _behind(story: Story, here: Sequence[Spot], k: int) -> Iterator[Choice]:
    """The parts before the total *here[k]* in its sentence, else in the sentences before it."""
    whole = here[k]
    parts = _run(story, _with_bare(story, here[:k], whole), whole)
    running = _brought(story.tokens.low, whole.sentence.first, whole.first)
    if running and (not _make_most(whole, parts) or any(_more(story, s) for s in parts)):
        return
    if parts and _rated(story, parts[0], whole):
        return
    if len(parts) > 1:
        yield _choice(whole, parts, proof=_explicit(story, whole, parts))
        return
    back = [s for s in story.beside(whole.sentence, back=3, on=0) if s is not whole.sentence]
    earlier = [s for sentence in back for s in _with_names(story, sentence, whole)]
    found = _run(story, [*earlier, *here[:k]], whole, strict=True)
    named = [s for s in earlier if alike(s.claim, whole.claim, told=False) and not _called_total(story, s) and (s.number or 0) < (whole.number or 0)]
    if any(s.number == len(named) for s in here[:k]) and len(named) > len(found):
        found = named  # "The three towns together": as many as were told
    if len(found) > 1 and _make_most(whole, found):
        choice = _choice(whole, found, spread=True)
        # "All seven vehicles" may be a seven told before, and no sum.
        all_of = story.tokens.low[whole.first - 1 : whole.first] in (["all"], ["the"])
        same = [s for s in story.related if all_of and s.first < whole.first and s.claim.stated.number == whole.claim.stated.number]
        if not same:
            yield choice


def _rated(story: Story, first: Spot, whole: Spot) -> bool:
    """True when a rate or an average stands between a part and the total: *400, 350 and 300 parts a day*."""
    return any(r.claim.kind in ("rate", "mean", "capacity") and first.first < r.first < whole.first for r in story.here(whole.sentence))


def _more(story: Story, spot: Spot) -> bool:
    """True for *another 12*, *12 more*: what comes on top of something."""
    words = {*story.tokens.low[max(spot.sentence.first, spot.first - 2) : spot.last]}
    return story.tokens.low[spot.last : spot.last + 1] == ["more"] or bool(words & {"another", "more", "further", "additional", "new", "extra"})


def _run(story: Story, before: Sequence[Spot], whole: Spot, *, strict: bool = False) -> list[Spot]:
    """The spots that may be parts of *whole*, told before it."""
    free = strict and whole.claim.kind == "measure"
    kept = [s for s in before if alike(s.claim, whole.claim, told=False) and not only_some(story, s) and (free or not adjunct_part(story, s))]
    if strict:
        over = whole.number or Fraction(0)
        kept = [s for s in kept if _akin(story, s, whole) and not _called_total(story, s) and (s.number or Fraction(0)) <= over]
    table = story.table
    kept = [s for s in kept if not (s.claim.counted and whole.claim.counted) or table.nouns(s.claim.scope.noun, whole.claim.scope.noun) != "apart"]
    return kept[-_MOST_PARTS:] if strict else _joined(story, kept)[-_MOST_PARTS:]


def _joined(story: Story, kept: Sequence[Spot]) -> list[Spot]:
    """The last of *kept* that commas, semicolons or words like ``and`` join to each other."""
    first = len(kept) - 1
    while first > 0 and _JOINS & set(story.tokens.low[kept[first - 1].last : kept[first].first]):
        first -= 1
    return list(kept[max(first, 0) :])


def adjunct_part(story: Story, spot: Spot) -> bool:
    """True for a figure behind a preposition, unless that says what was reached: *came to 12*."""
    low = story.tokens.low
    if low[max(0, spot.first - 2) : spot.first] in (["came", "to"], ["amounted", "to"], ["comes", "to"], ["amounts", "to"]):
        return False
    if low[spot.first - 1 : spot.first] == ["with"]:
        return False
    return adjunct(story, spot)


def _akin(story: Story, part: Spot, whole: Spot) -> bool:
    """True when *part* counts what *whole* counts by its own words, or is measured in the same unit."""
    if part.claim.kind in ("money", "measure"):
        return True
    a, b = part.claim, whole.claim
    if a.scope.what in story.table.states and b.scope.what in story.table.states and a.scope.what != b.scope.what:
        return False
    if part.elided or whole.elided or fits(story, a, b) or a.counted.split()[-1:] == b.counted.split()[-1:]:
        return True
    # "Desks and pods combined, there are 508 places": the head of the sentence names what is added.
    return part.sentence is not whole.sentence and a.counted.lower().split()[-1] in story.tokens.low[whole.sentence.first : whole.first]


def _make_most(whole: Spot, parts: Sequence[Spot], most: Fraction = Fraction(2, 3)) -> bool:
    """True when the parts make most of the total: one far above them counts more than was told."""
    over = whole.number
    made = sum((s.number or Fraction(0) for s in parts), Fraction(0))
    return over is not None and made >= over * most


def _choice(whole: Spot, parts: Sequence[Spot], *, proof: str = "", spread: bool = False) -> Choice:
    """All the parts, else fewer of them from the front, else all but one."""
    sets = [tuple(parts), *(tuple(parts[k:]) for k in range(1, len(parts) - 1))]
    if len(parts) > 2:
        sets += [(*parts[:k], *parts[k + 1 :]) for k in range(1, len(parts))]
    if spread:
        sets += [tuple(s for s in parts if s.sentence.number == parts[-1].sentence.number)]
    sets = [s for s in sets if len(s) > 1]
    return Choice(tuple(parts_link(whole, s, proof=proof) for s in sets[:_MOST_PARTS]))


def parts_link(whole: Spot, parts: Sequence[Spot], *, proof: str = "", exhaustive: bool = True) -> Link:
    """The link of *parts* to *whole*."""
    names = (whole.claim.id, *(p.claim.id for p in parts))
    if proof:
        return Link("parts", names, proof=proof, exhaustive=exhaustive)
    where = " and ".join(str(n) for n in sorted({line(p.claim) for p in parts}))
    said = f"the figure in line {line(whole.claim)} is the sum of those in line {where}"
    return Link("parts", names, assumption=said if exhaustive else f"{said}, or more", exhaustive=exhaustive)


def _explicit(story: Story, whole: Spot, parts: Sequence[Spot]) -> str:
    """What proves a total: it is called one right behind parts that all count the same."""
    nouns = {s.claim.scope.noun for s in (*parts, whole) if s.claim.counted}
    units = {s.claim.amount.unit for s in (*parts, whole)}
    ahead = story.tokens.low[whole.first - 3 : whole.first]
    length = near(story.tokens.low, whole.last, phrases("in all", "in total", "altogether"))
    called = ends_with(ahead, phrases("total of")) or (length and story.tokens.low[whole.last + length : whole.last + length + 1] in ([], ["."]))
    return "the sentence calls it the total of these" if called and len(nouns) < 2 and len(units) == 1 else ""


def _with_names(story: Story, sentence: Sentence, whole: Spot) -> list[Spot]:
    """The spots of a sentence before *whole* with the counts behind names in it."""
    here = spots(story, sentence)
    if not here or whole.claim.kind not in ("count", "points"):
        return here
    low, out = story.tokens.low, list(here)
    taken = {k for s in here for k in range(s.first, s.last)}
    for k in range(here[0].last, sentence.last):
        ends = low[k + 1 : k + 2] in ([","], ["and"], [";"], ["."], [])
        if low[k].isdecimal() and k not in taken and story.tokens.written(k - 1)[:1].isupper() and ends:
            got = bare(story, k)
            out += [got] if got is not None else []
    return sorted(out, key=lambda s: s.first)


def _with_bare(story: Story, before: Sequence[Spot], whole: Spot) -> list[Spot]:
    """*before* with the counts that stand behind names: ``Brown County 1,873 and Clay County 911``."""
    if not before or whole.claim.kind not in ("count", "points"):
        return list(before)
    low, out = story.tokens.low, list(before)
    taken = {k for s in (*before, whole) for k in range(s.first, s.last)}
    for k in range(before[0].last, whole.first):
        named = low[k].isdecimal() and k not in taken and story.tokens.written(k - 1)[:1].isupper()
        if named and low[k + 1 : k + 2] and low[k + 1] in (",", "and", ";", ")", "—", "plus", "for"):
            got = bare(story, k)
            if got is not None:
                out.append(got)
    return sorted(out, key=lambda s: s.first)


# ---- the total ahead of its parts ----------------------------------------------------------------------------------


def _ahead(story: Story, here: Sequence[Spot], k: int, *, called: bool) -> Iterator[Choice]:
    """A total, then a colon, a bracket or words that open its parts, or a bare list of places behind a comma."""
    whole = here[k]
    if k + 1 >= len(here):
        return
    low = story.tokens.low
    first = next((s for s in here[k + 1 :] if alike(s.claim, whole.claim) and (s is here[k + 1] or s.claim.amount.unit)), None)
    opener = _opener(story, whole, first) if first is not None else ""
    if not opener or first is None:
        return
    behind = [s for s in _until(story, here[here.index(first) :], opener) if not only_some(story, s)]
    parts = [s for s in _with_bare_parts(story, behind) if alike(s.claim, whole.claim) and not adjunct_part(story, s) and _inside(story, s, whole)]
    if len(parts) < 2 or (opener in (",", "has") and not (called or _apposed(story, whole, parts))):
        return
    if low[whole.first - 1 : whole.first] == ["by"] or _set_open(story, whole):
        return
    wider = [s for s in here[:k] if alike(s.claim, whole.claim) and not adjunct(story, s) and (s.number or 0) > (whole.number or 0)]
    if adjunct(story, whole) and wider and opener != ",":
        return
    most = opener != "with" and _make_most(whole, parts, Fraction(2, 3) if opener in (":", "(", "made up of") else Fraction(4, 5))
    if opener == "has" and not most:
        return
    if opener in (",", "with", "—", "–") and not most:
        yield Choice((parts_link(whole, parts, exhaustive=False),))
        return
    known = all(s.elided or s.claim.amount.unit or fits(story, s.claim, whole.claim) for s in parts)
    # Nouns of which we know nothing may be of another thing: "three villages: four residents died in A, and ..."
    if not known and opener not in (",", "has") and (parts[0].first - whole.last > 3 or not _bare_list(low, parts)):
        return
    sure = opener in (":", "(") and known
    joined = _closed(low, parts)
    if most and (joined or opener != ","):
        yield _choice(whole, parts, proof=f"“{opener}” lists the parts" if sure and joined else "")


def _set_open(story: Story, whole: Spot) -> bool:
    """True for the whole of *Of 500 firms asked, ...*, of which parts may share some."""
    low, k = story.tokens.low, whole.first - 1
    while k > whole.sentence.first and low[k] in ("the", "its", "their", "all", "these", "those"):
        k -= 1
    return k == whole.sentence.first and low[k] in ("of", "among")


def _one_of(ahead: Sequence[Choice]) -> Iterator[Choice]:
    """One choice of those that give the same parts to several wholes: *1,900 people in three countries: ...*."""
    by_part: dict[str, list[Link]] = {}
    for choice in ahead:
        by_part.setdefault(choice.options[0].claims[-1], []).extend(choice.options)
    for links in by_part.values():
        yield Choice(tuple(links))


def _inside(story: Story, part: Spot, whole: Spot) -> bool:
    if part.elided or not whole.claim.counted or not part.claim.counted:
        return True
    return story.table.nouns(part.claim.scope.noun, whole.claim.scope.noun) not in ("apart", "holds")


def _opener(story: Story, whole: Spot, first: Spot) -> str:
    """What stands between a total and its first part and opens a list of parts, or ``""``."""
    low = story.tokens.low
    between = low[whole.last : first.first]
    if between[-1:] == ["-"] and story.tokens.spaced(first.first - 1) and story.tokens.spaced(first.first):
        return "–"
    if between in (["has"], ["had"], ["have"]) and _sized(story, whole):
        return "has"
    if any(word in _STARTS for word in between) or SOME & set(between) or len(between) > 14:
        return ""
    for k, word in enumerate(between):
        if word in _OPENERS:
            # In brackets a single figure is a translation of the one before; a dash must open right where the parts begin.
            return word if word in (":", "(") or k >= len(between) - 4 else ""
        if near(between, k, _SPLIT):
            return "made up of"
    if between[-1:] == ["with"] and between[-2:-1] not in (["along"], ["together"], ["and"]) and whole.claim.counted and not _more(story, whole):
        return "with"
    return "," if between[-1:] == [","] else ""


def _until(story: Story, behind: Sequence[Spot], opener: str) -> list[Spot]:
    """Those of *behind* that stand before what closes the list: a bracket, a dash, the end of the sentence."""
    low = story.tokens.low
    ends = {"(": ")", "—": "—", "–": "–", "[": "]"}.get(opener)
    tokens = story.tokens
    kept: list[Spot] = []
    for spot in behind:
        start = kept[-1].last if kept else behind[0].first
        hyphen = opener == "–" and any(low[k] == "-" and tokens.spaced(k) and tokens.spaced(k + 1) for k in range(start, spot.first))
        if (ends or ".") in low[start : spot.first] or "." in low[start : spot.first] or hyphen:
            break
        kept.append(spot)
    return kept


def _with_bare_parts(story: Story, parts: Sequence[Spot]) -> list[Spot]:
    return list(parts)


def _sized(story: Story, whole: Spot) -> bool:
    """True for *the 12-strong crew*, *a 52-member choir*."""
    return bool({"strong", "member", "person", "man", "woman"} & set(story.tokens.low[whole.first : whole.last + 1]))


def _bare_list(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    """True for parts with nothing but commas and ``and`` between them: *12 guns, 30 knives and 4 swords*."""
    return all(set(low[a.last : b.first]) <= {",", "and", ";", "&"} for a, b in zip(parts, parts[1:], strict=False))


def _apposed(story: Story, whole: Spot, parts: Sequence[Spot]) -> bool:
    """True for a counted noun, then behind a comma only bare numbers or narrower nouns: *the 12-strong crew, nine men and four women*."""
    if not whole.claim.counted or not _listed(story.tokens.low, parts):
        return False
    if all(p.elided for p in parts):
        return True
    if _sized(story, whole) and _bare_list(story.tokens.low, parts):
        return True
    return all(not p.elided and story.table.nouns(p.claim.scope.noun, whole.claim.scope.noun) == "inside" for p in parts)


def _listed(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    """True when each part begins right behind a comma, a semicolon or ``and``."""
    return all(low[p.first - 1] in (",", ";", "and", "another", "has", "had", "have") for p in parts)


def _closed(low: Sequence[str], parts: Sequence[Spot]) -> bool:
    """True when the last part is joined by ``and``, or nothing but commas joins any."""
    last = low[parts[-2].last : parts[-1].first]
    return "and" in last or "plus" in last or all("and" not in low[a.last : b.first] for a, b in zip(parts, parts[1:], strict=False))


# ---- the total in the headline ------------------------------------------------------------------------------------


def _headline(story: Story) -> Iterator[Choice]:
    """The figure of the headline as the sum of those that the first sentence of the body gives to its parts."""
    tops = [s for sentence in story.sentences if sentence.role == "headline" for s in spots(story, sentence)]
    body = [sentence for sentence in story.sentences if sentence.role in ("body", "standfirst")][:4]
    if len(tops) != 1 or not body or (tops[0].number or 0) < 3:
        return
    (top,) = tops
    told = [s for sentence in body for s in spots(story, sentence) if alike(s.claim, top.claim)]
    if any(s.number is None or s.number >= (top.number or 0) for s in told) or only_some(story, top):
        return
    lead = [s for s in told if s.sentence is body[0] and not adjunct(story, s) and not only_some(story, s)]
    lead = [s for s in lead if fits(story, s.claim, top.claim) and _state(story, s) in ("", _state(story, top))]
    same = any(_state(story, s) == _state(story, top) != "" for s in lead)
    same = same or any(s.claim.scope.noun == top.claim.scope.noun != "person" and s.claim.counted and top.claim.counted for s in lead)
    if len(lead) < 2 or not same or not _make_most(top, lead):
        return
    yield Choice((parts_link(top, lead), *((parts_link(top, told),) if len(told) > len(lead) else ())))


def _state(story: Story, spot: Spot) -> str:
    what = story.table.usual(spot.claim.scope.what)
    return what if what in story.table.states else ""


# ---- so many each -----------------------------------------------------------------------------------------------------

_EACH_OF_TWO = phrases("each side", "each team", "each country", "each army", "both sides", "each of the two", "either side", "both teams", "both countries", "both armies")
_SIDES = frozenset("sides teams countries armies parties clubs camps governments states neighbours neighbors rivals".split())


def _of_two(low: Sequence[str], start: int, k: int) -> bool:
    """True for the *each* of *the two sides swapped prisoners, each handing over 60*."""
    return any(low[j] in ("two", "both") and low[j + 1] in _SIDES for j in range(max(start, k - 12), k))


def _each(story: Story, here: Sequence[Spot], told: set[str]) -> Iterator[Link]:
    """``each side handing over 95``, here or in the sentence before, and what both make together."""
    for whole in (s for s in here if s.claim.id in told):
        near_by = [s for sentence in story.beside(whole.sentence, back=1, on=0) for s in story.here(sentence)]
        for read in near_by:
            low, first = story.tokens.low, story.phrase(read)[0]
            if read.claim.kind not in ("capacity", "count") or first >= whole.first or read.claim.amount.unit != whole.claim.amount.unit:
                continue
            for k in range(max(read.sentence.first, first - 5), first):
                length = near(low, k, _EACH_OF_TWO) or (low[k] == "each" and _of_two(low, read.sentence.first, k))
                if length and (read.claim.kind == "capacity" or low[k] in ("each", "both")):
                    two = number_word(story, k, k + length, 2)
                    yield Link(
                        "each", (read.claim.id, two.id, whole.claim.id), exhaustive=True,
                        assumption=f"the total in line {line(whole.claim)} is of the two sides in line {line(read.claim)}",
                    )  # fmt: skip


__all__ = ["Sentence", "totals"]

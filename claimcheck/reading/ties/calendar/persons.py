"""Persons: the age of one person told twice, by name, by title or by what he or she is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimcheck.claims.link import Link
from claimcheck.claims.taxonomy import singular
from claimcheck.reading.named_times import WEEKDAYS
from claimcheck.reading.story import Read, Story, lines
from claimcheck.reading.ties.calendar.bearers import KIN
from claimcheck.reading.ties.common.nearby import exactly
from claimcheck.reading.ties.common.slips import is_slip
from claimcheck.reading.words.calendar import MONTHS

_BETWEEN = frozenset(", ( who is a an aged age now the".split())
_DEFINITE = frozenset("the this that".split())
_THEN = frozenset("when then at before until since in during by ago".split())
_ADDRESS = "mr mrs ms miss dr sir the a an at he she they it his her on in but and".split()
_NO_NAME = frozenset((*_ADDRESS, *WEEKDAYS, *MONTHS))
_NOT_NOW = frozenset("was were turned until under over and of then".split())
_PRONOUNS = frozenset(("he", "she"))
_NOW = frozenset("is has will can still remains says lives".split())  # "At 18 she left for Berlin" is an age of long ago
_PEOPLE = frozenset("woman man boy girl person pensioner teenager widow widower grandmother grandfather".split())
_OTHER = frozenset("namesake namesakes also another other elder older younger junior senior".split())
_OLDEST = 110
_OLD = frozenset(("old", "olds"))
_RUN = 4
_NEAR = 3  # sentences
_MOST = 30  # people whose ages are looked back at


class Aged(NamedTuple):
    """A person of whom *read* tells the age: the *name* as written, lower-cased, the title before it, and the words that say who it is."""

    read: Read
    name: tuple[str, ...]
    roles: frozenset[str]
    definite: bool
    named_as: bool = False
    # Told as another of that name: "her son Marek Hodza, 19".
    another: bool = False

    @property
    def years(self) -> Fraction:
        """The age."""
        return Fraction(self.read.claim.stated.number or 0)


def persons(story: Story) -> Iterator[Link]:
    """The pairs of different ages told of one person."""
    found = [aged for read in story.reads if (aged := _aged(story, read)) is not None and story.before(read, 1) != ["now"]]
    body = [a for a in found if a.read.sentence.role in ("body", "standfirst", "caption")]
    paired: set[str] = set()
    for k, other in enumerate(body):
        one = _first_told(body[max(0, k - _MOST) : k], other)
        if one is not None and not other.name and _is_of_other(story, one, other):
            continue
        if one is not None and one.years != other.years:
            paired.update((one.read.claim.id, other.read.claim.id))
            yield _link(story, one, other)
    yield from _pronounced(story)
    tops = [a for a in found if a.read.sentence.role == "headline"]
    told_again = any(r.claim.stated.number == t.years for t in tops for r in story.reads if r.sentence.role != "headline")
    alone = (
        not told_again
        and len(tops) == 1
        and bool(body)
        and not paired
        and len({a.years for a in body}) == 1
        and _in_lead(story, body[0].read)
        and not KIN & set(story.tokens.low[body[0].read.first - 3 : body[0].read.first])  # "Her father, 54,"
    )
    if alone and body[0].years != tops[0].years:
        yield _link(story, tops[0], body[0])


def _link(story: Story, one: Aged, other: Aged) -> Link:
    a, b = (story.word(p.read.first, p.read.last, exactly(p.read.claim.stated.number or 0), "age").id for p in (one, other))
    return Link("same", (a, b), assumption=f"one person is meant in {lines(one.read.claim, other.read.claim)}")


def _is_of_other(story: Story, one: Aged, other: Aged) -> bool:
    """True for *the 51-year-old writer* where *Stewart, 56,* stands in one sentence with the writer, far from the name."""
    low = story.tokens.low
    if not one.name or other.roles & one.roles:
        return False
    for s in story.sentences:
        words = low[s.first : s.last]
        if s is other.read.sentence or one.name[-1] not in words:
            continue
        at = words.index(one.name[-1])
        if any(role in words and abs(words.index(role) - at) > _FAR for role in other.roles):
            return True
    return False


_FAR = 5  # words between a person and another one of the sentence


def _in_lead(story: Story, read: Read) -> bool:
    first = next((s.number for s in story.sentences if s.role in ("body", "standfirst")), 0)
    return read.sentence.number - first < 2


def _first_told(before: Sequence[Aged], other: Aged) -> Aged | None:
    """The first of *before* who is *other*: by the name, by title or trade, or as the only one, a slip apart."""
    if other.named_as and before and not any(a.name == other.name for a in before):
        nameless = [a for a in before if not a.name]
        return nameless[-1] if len({a.years for a in nameless}) == 1 and is_slip(nameless[-1].years, other.years) else None
    if other.name:
        alike = [a for a in before if a.name[-1:] == other.name[-1:] and (1 in (len(a.name), len(other.name)) or a.name == other.name)]
        if not alike or len({a.name for a in alike if len(a.name) > 1}) > 1 or _namesakes(alike[0], other):
            return None
        # A name told in full behind the surname alone may be a brother's.
        return alike[0] if len(other.name) <= len(alike[0].name) or is_slip(alike[0].years, other.years) else None
    if not other.definite or not before:
        return None
    if any(a.years == other.years for a in before):
        return None
    called = [a for a in before if other.roles & a.roles]
    if called and len({a.name for a in called}) == 1 and len({a.years for a in called}) == 1:
        return called[0]
    # Far from a man without a name, "the 57-year-old" is whoever was named since.
    described = other.read.claim.said.endswith(("old", "olds"))
    close = not described or bool(before[0].name) or other.read.sentence.number - before[-1].read.sentence.number < _NEAR
    alone = close and len({(a.name, a.years) for a in before}) == 1
    return before[0] if alone and is_slip(before[0].years, other.years) and not (other.roles and before[0].roles) else None


def _namesakes(one: Aged, other: Aged) -> bool:
    """True for two of one name: both named in full in one sentence, or the second told as *her son*, *also*, *the elder*."""
    in_full = len(one.name) > 1 and one.name == other.name and one.read.sentence is other.read.sentence
    return in_full or other.another


_THINGS = frozenset("record mark feud case mystery row dispute drought law ban building church bridge school firm company club".split())


def _aged(story: Story, read: Read) -> Aged | None:
    """Whose age *read* tells; None for what is no age now of one person."""
    if not _is_age(story, read) or read.claim.stated.bound != "=" or read.claim.stated.number is None:
        return None
    low, last = story.tokens.low, read.last
    if low[read.first - 1] == "of" and low[read.first - 2] in _PEOPLE and low[read.first - 3] in ("a", "an", "the"):
        return Aged(read, (), frozenset(), False)  # "A woman of 82"
    end = next((k + 1 for k in range(last, min(last + 5, read.sentence.last)) if low[k] in _OLD), last)
    after = low[end] if end < read.sentence.last else "."
    if _THINGS & set(low[end : min(end + 4, read.sentence.last)]):
        return None  # "smashes 31-year-old British schools record"
    dated = low[read.first - 1] == "," and low[read.first - 2].isdecimal() and low[read.first - 3] == "in"  # "In 2010, 16-year-old Hale"
    if dated or after in _THEN or low[read.first - 1] in _NOT_NOW or after in ("and", "or"):
        return None
    name, start = _name_before(story, read)
    roles, following = _roles_behind(story, read, end) if end > last else (frozenset[str](), ())
    if not name or (len(following) > 1 and low[read.first - 1] == ","):
        name = following  # "Tom Hale, 19-year-old Jim Hale": the name behind it
        start = read.first
    roles |= _title(story, read, start, name)
    if any(" of " in role for role in roles):
        roles -= _PARENTS
    if not name and end == last:
        if low[read.first - 1] == "at" and low[last] == "," and low[last + 2 : last + 4] in (["had", "never"], ["has", "never"]):
            return Aged(read, (), roles, definite=True)
        if low[read.first - 1] == "at" and _PRONOUNS & set(low[last : last + 2]) and _NOW & set(low[last : last + 4]):
            return Aged(read, (), roles, definite=True)
        called = _called(story, read)
        if called:
            return Aged(read, (), called, definite=True)
        return None if read.sentence.role != "headline" and low[read.first - 1] != "," else Aged(read, (), roles, False)
    ahead = low[max(read.sentence.first, start - 5) : start]
    named_as = bool({"named", "identified"} & set(ahead)) and ahead[-1:] in (["as"], ["mrs"], ["mr"], ["ms"])
    another = bool((KIN | _OTHER) & set(low[max(read.sentence.first, start - 3) : start]))
    return Aged(read, name, roles, low[read.first - 1] in _DEFINITE, named_as, another)


def _is_age(story: Story, read: Read) -> bool:
    """True for an age, and for a bare number where one stands: ``Brandt (43)``, ``who is 43,``, ``At 43, Brandt``."""
    if read.figure.kind == "age":
        return True
    low, number = story.tokens.low, read.claim.stated.number
    bare = read.claim.kind == "count" and not read.claim.counted and number is not None and 5 < number < _OLDEST
    if bare and low[read.first - 1] == "at" and low[read.last] in _PRONOUNS:
        return True  # "At 58 she is having her first show"
    if not bare or low[read.last] not in (".", ",", ")"):
        return False
    ahead = low[max(read.sentence.first, read.first - 3) : read.first]
    if bare and low[read.first - 1] == "at" and low[read.last] == "," and low[read.last + 1] in _PRONOUNS:
        return True  # "At 43, he had never been in trouble"
    if ahead[-1:] == [","] and _called(story, read):
        return True  # "The boy, 14, was breathing"
    return ahead[-1:] == ["("] and low[read.last] == ")" or ahead[-2:] == ["who", "is"] or ahead[-1:] in (["is"], ["at"])


def _name_before(story: Story, read: Read) -> tuple[tuple[str, ...], int]:
    """The name that the age stands behind (``Marek Hodza, a 43-year-old``), and its first token."""
    low, k = story.tokens.low, read.first - 1
    passed: list[str] = []
    if low[k] == "at" and low[read.last : read.last + 1] == [","]:  # "At 43, Brandt is"
        end = read.last + 1
        while end < min(read.sentence.last, read.last + 1 + _RUN) and story.tokens.written(end)[0].isupper():
            end += 1
        now = _NOW & set(low[end : min(read.sentence.last, end + 2)])  # "At 19, Brandt began" is of long ago
        return _capitals(story, end - 1, read.last + 1) if now else ((), read.first)
    comma = next((j for j in range(k, max(read.sentence.first, k - 6), -1) if low[j] == ","), -1)
    if low[k] == "aged" and comma > 0 and low[comma + 1] in ("a", "an", "the"):  # "Oduya, a teacher aged 29"
        return _capitals(story, comma - 1, read.sentence.first)
    while k >= read.sentence.first and low[k] in _BETWEEN and len(passed) < _RUN:
        passed.append(low[k])
        k -= 1
    if not passed or not ({",", "(", "is", "aged"} & set(passed)) or (passed[-1] not in (",", "(", "is", "aged")):
        return (), read.first
    return _capitals(story, k, read.sentence.first)


def _capitals(story: Story, k: int, floor: int) -> tuple[tuple[str, ...], int]:
    """The run of capitalised words that ends at token *k*, without titles of address."""
    low, end = story.tokens.low, k + 1
    while k >= floor and end - k <= _RUN and low[k].isalpha() and story.tokens.written(k)[0].isupper() and low[k] not in _NO_NAME:
        k -= 1
    name = tuple(low[k + 1 : end])
    return (name, k + 1) if name else ((), end)


def _roles_behind(story: Story, read: Read, start: int) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words behind ``43-year-old``: what the person is, then a name where one follows."""
    low, k = story.tokens.low, start
    roles: set[str] = set()
    while k < min(start + 3, read.sentence.last) and low[k].isalpha() and story.tokens.written(k)[0].islower():
        if story.table.nouns(singular(low[k]), "person") == "inside" or low[k] in _TITLES:
            children = [w for w in low[k + 1 : k + 5] if w != "-"][:2]
            # The father of four is not the father of six.
            roles.add(f"{low[k]} of {children[1]}" if low[k] in _PARENTS and children[:1] == ["of"] else singular(low[k]))
        k += 1
    if low[k - 1] in _PLACING:
        return frozenset(roles), ()  # "a 24-year-old from Leeds"
    first = k
    while k < read.sentence.last and k - first < _RUN and low[k].isalpha() and story.tokens.written(k)[0].isupper():
        k += 1
    return frozenset(roles), tuple(low[first:k])


_PLACING = frozenset("from in of at near outside".split())
_PARENTS = frozenset("father mother parent dad mum mom grandfather grandmother".split())


def _called(story: Story, read: Read) -> frozenset[str]:
    """The trade of ``the baker, 39,``."""
    low, k = story.tokens.low, read.first - 2
    closed = low[k + 1] == "," and low[read.last : read.last + 1] in ([","], ["."], [")"])
    role = singular(low[k]) if k - 1 >= read.sentence.first and low[k - 1] in _DEFINITE else ""
    return frozenset((role,)) if closed and role and story.table.nouns(role, "person") == "inside" else frozenset()


_TITLES = frozenset("general major captain lieutenant admiral queen king duke bishop chief head boss widow father mother".split())


def _title(story: Story, read: Read, start: int, name: Sequence[str]) -> frozenset[str]:
    """What the person is called before the name or behind the age: ``the plumber Marek Hodza``, ``Colonel Adeyemi``, ``, 46, a nurse``."""
    low, floor = story.tokens.low, read.sentence.first
    ahead = low[max(floor, start - 3) : start] if name else []
    near = [*ahead, *name[:-1], *low[read.last : min(read.sentence.last, read.last + 5)]]
    known = {singular(w) for w in near if w.isalpha()}
    return frozenset(w for w in known if w in _TITLES or story.table.nouns(w, "person") == "inside")


def _pronounced(story: Story) -> Iterator[Link]:
    """*the diver, 34, … She was 43 and had two sons*: the only two ages, the second of whom the sentence before tells the first."""
    ages = [r for r in story.reads if r.figure.kind == "age" and r.sentence.role == "body" and r.claim.stated.number is not None]
    if len(ages) != 2 or story.apart(ages[1].sentence, ages[0].sentence) != 1:
        return
    one, other = ages
    low, first = story.tokens.low, other.sentence.first
    apposed = low[one.first - 1] == "," and low[one.last] == ","
    numbers = [Fraction(r.claim.stated.number or 0) for r in ages]
    bare = low[other.last] in (".", ",", ";", "and") and low[first + 1] in ("is", "was") and other.first == first + 2
    apposed = apposed and not KIN & set(story.before(one, 3))  # "His widow, 72, said he had been ill. He was 78"
    if apposed and low[first] in _PRONOUNS and bare and is_slip(numbers[0], numbers[1]):
        a, b = (story.word(r.first, r.last, exactly(n, "year"), "age") for r, n in zip(ages, numbers, strict=True))
        yield Link("same", (a.id, b.id), assumption=f"{lines(a, b, 'tell')} the age of one person")

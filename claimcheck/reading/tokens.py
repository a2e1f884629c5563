"""Words with their offsets: the one pass over the text on which all reading rests."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import accumulate, chain, compress, repeat
from operator import add, itemgetter
from unicodedata import normalize

# Digits with inner commas or points, words with inner apostrophes, any other visible character alone; each with the
# white space behind it, so that lengths give offsets. Linear: nothing nests. The first two ways are the most frequent cases of the last.
_PARTS = "¼½¾⅐-⅞"  # each is a token of its own, whatever letter touches it: "12½p"
_TOKEN = re.compile(
    r"[a-z]++(?: (?!\s)|(?![’'\w\s]))|[,.] (?!\s)|"
    rf"(?:[^\W\d_{_PARTS}]++(?:[’'][^\W\d_]+)*+|\d++(?:[.,]\d+)*+|[^\w\s{_PARTS}]|[_{_PARTS}])\s*+"
)

_INNER = re.compile(r"’(?<=[^\W\d_]’)(?=[^\W\d_])")  # an apostrophe between two letters


# Characters that nobody sees, and accents written behind their letter: where a text has any, they belong to the word around them, or to
# the white space.
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_HOLDS_UNSEEN = re.compile(f"[{_UNSEEN}\u0300-\u036f]")
_NONE_SEEN = frozenset(
    map(chr, (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF, *range(0x300, 0x370)))
)  # the same, one by one
_NOT_SEEN = re.compile(f"[{_UNSEEN}]+")
_WORD = rf"[^\W\d_](?:[\u0300-\u036f]|[{_UNSEEN}]*[^\W\d_])*"
_TOKEN_UNSEEN = re.compile(rf"(?:\d+(?:[.,]\d+)*|{_WORD}(?:[’']{_WORD})*|[^\w\s{_UNSEEN}]|_)[\s{_UNSEEN}]*")
_BEHIND = re.compile(rf"[\s{_UNSEEN}]+\Z")
_AHEAD = re.compile(rf"[\s{_UNSEEN}]*")

_HYPHENS = ("\u2010", "\u2011")  # the second does not break

_END = re.compile("\n")  # of a line
_LONGEST = 60
_ENDLESS = re.compile(rf"\d[\d.,]{{{_LONGEST}}}")  # more digits than any number has that a story tells

_DIGITS = object()  # what the tokens that begin with a digit are kept under

_PADDING = ("¶",) * 24  # no word, no digit, no mark that a table holds


def seen(text: str) -> str:
    """*text* without what nobody sees in it, accents joined to their letters."""
    return normalize("NFC", _NOT_SEEN.sub("", text)) if _HOLDS_UNSEEN.search(text) else text


def within(places: list[int], first: int, last: int) -> list[int]:
    """Those of *places*, which are in order, from *first* up to *last*."""
    if not places or places[-1] < first or places[0] >= last:
        return []
    return places[bisect_left(places, first) : bisect_left(places, last)]


class Tokens:
    """The tokens of *text* as parallel lists: ``low`` (lower-cased words), ``start`` and ``end`` offsets.

    ``text[start[i]:end[i]].lower() == low[i]`` but for the apostrophe and the hyphens of Unicode, which are ``'`` and ``-`` in ``low``, for
    what is not seen (soft hyphens, marks of direction), which is left out there, and for digits without end, of which the first stands
    there before ``…`` (they are no number); hyphens and signs are tokens of their own; white space is none. ``broken`` are the tokens that
    are the first behind the end of a line, but for the first of all.
    """

    __slots__ = ("text", "unseen", "low", "start", "end", "broken", "_spots", "_placed")

    def __init__(self, text: str) -> None:
        self.text = text
        self._spots: dict[str, list[int]] = {}
        self._placed: dict[object, list[int]] = {}
        lowered = text.lower()
        if len(lowered) != len(text):  # a capital whose small form is longer: offsets are those of the text
            lowered = "".join(small if len(small := c.lower()) == 1 else c for c in text)
        for hyphen in _HYPHENS:
            lowered = lowered.replace(hyphen, "-")
        if "’" in text:
            lowered = _INNER.sub("'", lowered)
        parts = _TOKEN.findall(lowered)
        words = list(map(str.rstrip, parts))
        # Where none of them is meant, each of what is not seen is a token by itself.
        self.unseen = unseen = not (text.isascii() or _NONE_SEEN.isdisjoint(words))
        ahead = None
        if unseen:
            parts, ahead = _TOKEN_UNSEEN.findall(lowered), _AHEAD.match(text)
            words = [_BEHIND.sub("", part) for part in parts]
        lengths = list(map(len, parts))
        self.start: list[int] = list(accumulate(lengths, initial=ahead.end() if ahead else len(text) - len(text.lstrip())))
        self.start.pop()
        self.end: list[int] = list(map(add, self.start, map(len, words)))
        if unseen:
            words = [word.replace("’", "'") if "’" in word and len(word) > 1 else word for word in map(seen, words)]
        if max(lengths, default=0) > _LONGEST and _ENDLESS.search(lowered):
            words = [f"{word[0]}…" if _ENDLESS.match(word) else word for word in words]
        self.low: list[str] = words
        ends = [bisect_left(self.start, end.start()) for end in _END.finditer(text)]
        self.broken: frozenset[int] = frozenset(ends) - {0, len(words)}

    def __len__(self) -> int:
        return len(self.start)

    def padded(self) -> Tokens:
        """The same tokens with marks that are no words behind the last: a story may end where someone looks a few words on."""
        other = Tokens.__new__(Tokens)
        other.text, other.start, other.end, other.low, other.unseen = self.text, self.start, self.end, [*self.low, *_PADDING], self.unseen
        other._spots, other._placed, other.broken = self.spots, self._placed, self.broken
        return other

    def only(self, kept: Sequence[int], commas: Container[int] = ()) -> Tokens:
        """The tokens *kept*, in order, as if no others stood between them, with the marks that pad them; *commas* are read so."""
        other = Tokens.__new__(Tokens)
        other.unseen, other.text, other.low = self.unseen, self.text, [*("," if k in commas else self.low[k] for k in kept), *_PADDING]
        other.start, other.end = [self.start[k] for k in kept], [self.end[k] for k in kept]
        other._spots, other._placed = {}, {}
        other.broken = frozenset([bisect_left(other.start, self.start[k]) for k in self.broken]) - {0, len(other.start)}
        return other

    @property
    def spots(self) -> dict[str, list[int]]:
        """Where each word of the text stands, in the order of their first standing."""
        found = self._spots
        if not found:
            told: defaultdict[str, list[int]] = defaultdict(list)
            for k, word in enumerate(self.low):
                told[word].append(k)
            found.update(told)
        return found

    def places(self, words: frozenset[str]) -> list[int]:
        """The tokens that are one of *words*, in order; they are sought once."""
        found = self._placed.get(words)
        if found is None:
            found = self._placed[words] = self._of(words & self.spots.keys())
        return found

    def among(self, words: frozenset[str], first: int, last: int) -> list[int]:
        """Those of the tokens from *first* up to *last* that are one of *words*, in order."""
        found = self._placed.get(words)
        if found is None:
            found = self.places(words)
        if not found or found[-1] < first or found[0] >= last:
            return []
        return found[bisect_left(found, first) : bisect_left(found, last)]

    def holds(self, words: frozenset[str], first: int, last: int) -> bool:
        """True where one of the tokens from *first* up to *last* is one of *words*."""
        found = self._placed.get(words)
        if found is None:
            found = self.places(words)
        if not found or found[-1] < first:
            return False
        return found[bisect_left(found, first)] < last

    def sought(self, key: object, find: Callable[[Tokens], list[int]], first: int, last: int) -> list[int]:
        """Those of the tokens from *first* up to *last* that *find* gives, which is asked once for each *key*."""
        found = self._placed.get(key)
        if found is None:
            found = self._placed[key] = find(self)
        if not found or found[-1] < first or found[0] >= last:
            return []
        return found[bisect_left(found, first) : bisect_left(found, last)]

    def kept(self, key: object, find: Callable[[], list[int]]) -> list[int]:
        """What *find* gives, sought once for each *key*."""
        found = self._placed.get(key)
        if found is None:
            found = self._placed[key] = find()
        return found

    @property
    def numbers(self) -> list[int]:
        """The tokens that begin with a digit, in order."""
        return self.kept(_DIGITS, lambda: self._of(compress(self.spots, map(str.isdecimal, map(itemgetter(0), self.spots)))))

    def ending(self, end: str) -> list[int]:
        """The tokens whose word ends in *end*, in order."""
        spots = self.spots
        return self._of(compress(spots, map(str.endswith, spots, repeat(end))))

    def _of(self, words: Iterable[str]) -> list[int]:
        spots = self.spots
        found = [spots[word] for word in words]
        if len(found) < 2:
            return found[0] if found else []
        return sorted(chain.from_iterable(found))

    def written(self, i: int) -> str:
        """Token *i* as it stands in the text; a mark behind the last is no word and stands nowhere."""
        return self.text[self.start[i] : self.end[i]] if i < len(self.start) else ""

    def spaced(self, i: int) -> bool:
        """True when white space stands before token *i* (or nothing does)."""
        return i == 0 or i >= len(self.start) or self.end[i - 1] < self.start[i]

    def breaks(self, i: int) -> bool:
        """True when a line ends before token *i*: the token begins another paragraph, item or caption."""
        return i in self.broken

    def at(self, offset: int) -> int:
        """The first token that starts at or after *offset*."""
        return bisect_left(self.start, offset)

    def over(self, start: int, end: int) -> range:
        """The tokens that touch the characters from *start* to *end*."""
        return range(bisect_right(self.end, start), bisect_left(self.start, end))

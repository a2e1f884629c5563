"""Links: how the words of a text, or the author of a claim file, tie claims together."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from claimcheck.claims.claim import Span
from claimcheck.errors import ClaimError

Sort: TypeAlias = Literal[
    "parts", "overlapping", "same", "update", "previous", "order", "in line", "share", "rest", "change", "ratio", "mean", "rate", "each",
    "target", "flow", "mean over", "tail", "median", "restated", "converted", "tally", "rise", "fall", "ranking",
    "order in time", "happened", "apart", "span", "age", "ago", "fall by",
    "next", "margin", "majority", "overall majority", "even split", "sets", "meant", "aggregate", "worth",
    "previous low", "first time", "below highest", "above lowest", "range", "threshold", "area", "narrowed", "widened",
    "risen", "fallen", "beside",
]  # fmt: skip

# The fewest claims each sort ties, and what they are, in order.
ROLES: dict[str, tuple[int, str]] = {
    "parts": (2, "the whole, then its parts"),
    "overlapping": (2, "the whole, then parts of it that may overlap"),
    "same": (2, "figures of one thing"),
    "update": (2, "the newer figure, then the one it replaces"),
    "previous": (2, "the records, then the record before them"),
    "order": (2, "figures from the greater to the smaller; or a rank, the figure that holds it, then those it is ranked among"),
    "in line": (2, "figures that the words call alike, last what the others are held against"),
    "share": (3, "the share, the part, the whole"),
    "rest": (3, "the rest, the whole, then the other parts"),
    "change": (3, "the change, the figure before, the figure after"),
    "ratio": (3, "the ratio, the figure it multiplies to, the figure it multiplies"),
    "mean": (3, "the mean, the total, the number of values; or the mean, then the values"),
    "rate": (3, "the rate, the duration, the total"),
    "each": (3, "so many in each, the number of units, what is in all of them"),
    "target": (4, "the target, the level now, the rate, the time it takes"),
    "flow": (3, "the opening, what came in, what went out, the closing"),
    "mean over": (2, "a mean or percent of counts, the number it is taken over"),
    "tail": (4, "the mean, the number of values, how many of them, what each of those is at least"),
    "median": (2, "the median, how many or what share are above or below it, then the number of all where that is no share"),
    "restated": (2, "a figure at less precision, the figure that it restates"),
    "converted": (2, "a conversion, the quantity it converts, then the rate of exchange where they are two currencies"),
    "tally": (3, "all of them, then how many of them ended in each way"),
    "rise": (2, "the figure before, the greater figure after"),
    "fall": (2, "the figure before, the smaller figure after"),
    "fall by": (1, "the share of itself by which something fell"),
    "order in time": (2, "events from the earlier to the later"),
    "happened": (1, "a day, month or year in which something has happened"),
    "apart": (3, "how long before, the earlier event, the later one"),
    "span": (2, "the length, its start, its end where that is not the day of publication"),
    "age": (2, "the age, the birth, the event at which it is told where that is not publication, then the death where it is known"),
    "ago": (2, "how long ago, the event, then the day from which it is told where that is not the day of publication"),
    "next": (2, "a place in a row, how many came before it"),
    "margin": (3, "the margin, the greater figure, the smaller"),
    "majority": (2, "a figure called a majority, the number of all, then the share that is needed where it is not more than half"),
    "overall majority": (3, "the majority, the seats of one side, all seats"),
    "even split": (2, "the words that say so, the number that is split"),
    "sets": (3, "how many sets the winner lost, then both sides of each set"),
    "aggregate": (6, "both sides of the score over all of them, then both sides of each"),
    "worth": (3, "the points, then for each kind of thing that brings them how many there are and what one is worth"),
    "meant": (2, "words that mean a number, the figure that must be it"),
    "previous low": (2, "the record lows, then the record before them"),
    "first time": (2, "what is passed for the first time, then an earlier figure"),
    "below highest": (2, "a mean, then the highest of what it is taken over"),
    "above lowest": (2, "a mean, then the lowest of what it is taken over"),
    "range": (2, "the lower end of a range, then its upper end"),
    "threshold": (2, "a total that is still to come, then one that is already counted"),
    "area": (3, "the area, then both sides of it, all in one unit and its square"),
    "narrowed": (4, "two figures that were so far apart, the greater first, then the two that are nearer to each other now"),
    "widened": (4, "two figures that were so far apart, the greater first, then the two that are further apart now"),
    "risen": (3, "a rise in per cent, the same as an amount, the figure after it"),
    "fallen": (3, "a fall in per cent, the same as an amount, the figure after it"),
    "beside": (2, "a figure, then the one of another time that the words hold it against"),
    "ranking": (4, "a rank, the figure that holds it, the next rank, its figure, and so on"),
}

# Which claims of a sort, by their place in it, are counted in one dimension.
ALIKE: dict[str, slice] = {
    "parts": slice(0, None), "overlapping": slice(0, None), "same": slice(0, None), "update": slice(0, None), "previous": slice(0, None),
    "order": slice(0, None), "previous low": slice(0, None), "range": slice(0, None),
    "rest": slice(0, None), "share": slice(1, 3), "change": slice(1, 3), "ratio": slice(1, 3),
    "flow": slice(0, None), "restated": slice(0, None), "rise": slice(0, None), "fall": slice(0, None),
    "narrowed": slice(0, None), "widened": slice(0, None), "ranking": slice(1, None, 2),
    "risen": slice(1, 3), "fallen": slice(1, 3), "beside": slice(0, None),
}  # fmt: skip


@attrs.frozen
class Link:
    """The words tie *claims* together as *sort* says; `ROLES` has the claims of each sort in order.

    *exhaustive* says that parts are all of the whole, that the values of a mean are all of them, that a rate is kept up day and
    night, or that what is converted is a reading and no change. *proof* says what proves the tie; where nothing does, *assumption* says
    what has to be assumed. *into* is how many of the claims behind the opening of a flow came in.
    *words* are the linking words, where there are any.
    Raises ClaimError for an unknown sort, too few claims or a claim tied to itself.
    """

    sort: Sort
    claims: tuple[str, ...]
    proof: str = ""
    assumption: str = ""
    exhaustive: bool = False
    words: Span | None = None
    into: int = 1

    def __attrs_post_init__(self) -> None:
        if self.sort not in ROLES:
            raise ClaimError(f"{self.sort!r} is no sort of link", help="one of " + ", ".join(ROLES))
        least, roles = ROLES[self.sort]
        if len(self.claims) < least:
            raise ClaimError(f"a link {self.sort!r} of {len(self.claims)} claims", help=f"it takes {roles}")
        if not 0 <= self.into <= max(1, len(self.claims) - 2):
            raise ClaimError(f"{self.into} of {len(self.claims)} claims cannot have come in", help=f"it takes {roles}")
        twice = next((c for c in self.claims if self.claims.count(c) > 1), None)
        if twice is not None:
            raise ClaimError(f"the link {self.sort!r} ties {twice!r} to itself", help=f"it takes {roles}")

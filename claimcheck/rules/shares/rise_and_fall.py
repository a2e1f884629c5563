"""What rose is more than it was, and what fell is less."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Ledger, Statement, bad, good, in_one_unit, linked, quote, rule

_PATIENTS = """
[claims]
june = "{june}"
july = "{july}"
[[links]]
sort = "{sort}"
claims = ["june", "july"]
"""


def _patients(june: str, july: str, sort: str = "rise") -> str:
    return _PATIENTS.format(june=june, july=july, sort=sort)


@rule(
    of=("rise", "fall"),
    bad=(
        bad(_patients("412 patients", "398 patients"), finds="398"),
        bad(_patients("398 patients", "412 patients", "fall"), finds="412"),
        bad(_patients("9.4%", "9.1%"), finds="9.1"),
        bad(_patients("2 km", "1,900 meters"), finds="1,900"),
        bad(_patients("412 patients", "412 patients"), finds="412"),
        bad("The number of patients rose from 412 in June to 398 in July.\n", finds="rose"),
    ),
    good=(
        good(_patients("398 patients", "412 patients")),
        good(_patients("412 patients", "398 patients", "fall")),
        # 9.4% may be 9.36, and 9.4% a month later 9.44.
        good(_patients("9.4%", "9.4%")),
        good(_patients("about 400 patients", "398 patients")),
        good(_patients("1.9 km", "2,000 meters")),
        good("He fell from 12 to 15 metres and broke both legs.\n"),
    ),
)
def rise_and_fall(ledger: Ledger) -> Iterator[Statement]:
    """After “rose”, “grew” or “more” the second figure is the greater one, after “fell”, “dropped” or “fewer” the smaller one.

    Reason: a word of comparison and its figures say the same thing twice. “More than” and “bigger” between several figures is what
    `rank-order` takes, and the size of the change `percent-change`.
    Quiet when: nothing ties the word to the two figures, or they are of unlike dimensions.
    May be wrong when: the word speaks of another thing than the two figures.
    """
    for link, claims in (*linked(ledger, "rise"), *linked(ledger, "fall")):
        before, after = claims[:2]
        rows = in_one_unit(before, after)
        if rows:
            word = f"“{link.words.quote}”" if link.words else f"a {link.sort}"
            yield Statement(
                comparisons=(rows[1] > rows[0] if link.sort == "rise" else rows[1] < rows[0],),
                labels=((before, "before"), (after, "after")),
                broken=f"from {quote(before)} to {quote(after)} is not {word}",
                fits=f"from {quote(before)} to {quote(after)} is {word}",
                assumptions=(link.assumption,) if link.assumption else (),
                proof=link.proof,
            )
